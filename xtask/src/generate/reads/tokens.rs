//! The tokens of a source, one after another.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens of a source without its literals and lifetimes; what two signs mean together is one.
pub(super) fn tokens(source: &str) -> Result<Vec<String>, String> {
    let stream: TokenStream = source.parse().map_err(|error| format!("{error}"))?;
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    Ok(tokens)
}

fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    let mut is_lifetime = false;
    // The sign before, where nothing stands between it and the next.
    let mut joint = None;
    for tree in stream {
        let before = joint.take();
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                tokens.push(open.to_owned());
                flatten(group.stream(), tokens);
                tokens.push(close.to_owned());
            }
            TokenTree::Ident(ident) if !is_lifetime => tokens.push(ident.to_string()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
            TokenTree::Punct(sign) => {
                let sign_here = sign.as_char();
                is_lifetime = sign_here == '\'';
                if is_lifetime {
                    continue;
                }
                let pair = before.map(|before| format!("{before}{sign_here}"));
                let is_one = |pair: &String| ["::", "==", "!=", "->", "=>"].contains(&&**pair);
                if let Some(pair) = pair.filter(is_one) {
                    tokens.pop();
                    tokens.push(pair);
                } else {
                    tokens.push(sign_here.to_string());
                    let is_joint = sign.spacing() == proc_macro2::Spacing::Joint;
                    joint = is_joint.then_some(sign_here);
                }
                continue;
            }
        }
        is_lifetime = false;
    }
}

/// Where the block ends that begins at an index.
pub(super) fn end_of_block(tokens: &[String], start: usize) -> usize {
    let mut open = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        match token.as_str() {
            "{" => open += 1,
            "}" => {
                open = open.saturating_sub(1);
                if open == 0 {
                    return index;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

/// Whether a token is a name.
pub(super) fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// Whether a token is the name of a type.
pub(super) fn is_type(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_lifetimes_are_left_out() {
        let source = r#"fn f<'a>(x: &'a str) -> bool { x.y == 'c' && "z" != g::h(1..=2) }"#;
        let shown = tokens(source).unwrap().join(" ");
        assert_eq!(
            shown,
            "fn f < > ( x : & str ) -> bool { x . y == && & != g :: h ( . . = ) }"
                .replace("== && &", "== & &")
        );
    }
}
