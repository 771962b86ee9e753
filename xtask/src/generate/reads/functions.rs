//! The functions of a source: of which type they are, and what stands in them.

use super::tokens::{end_of_block, is_name};

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Function {
    /// The type that it is a function of.
    pub(super) of: Option<String>,
    pub(super) name: String,
    /// Parameters and body.
    pub(super) tokens: Vec<String>,
}

/// The functions of a source, those of its tests left out.
pub(super) fn functions(tokens: &[String]) -> Vec<Function> {
    let mut found = Vec::new();
    let mut at = 0;
    // The type of the innermost `impl`, and where that ends.
    let mut within: Vec<(String, usize)> = Vec::new();
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    while at < tokens.len() {
        within.retain(|(_, end)| at < *end);
        match token(at) {
            "mod" if token(at + 1) == "tests" && token(at + 2) == "{" => {
                at = end_of_block(tokens, at + 2);
            }
            // Not `impl Trait` in a signature: those stand inside of functions, which are passed over.
            "impl" => {
                let open = find(tokens, at, "{");
                within.push((
                    implemented(tokens.get(at + 1..open).unwrap_or_default()),
                    end_of_block(tokens, open),
                ));
                at = open;
            }
            "fn" if is_name(token(at + 1)) => {
                let open = body(tokens, at + 2);
                let end = if token(open) == "{" { end_of_block(tokens, open) } else { open };
                if token(open) == "{" {
                    found.push(Function {
                        of: within.last().map(|(of, _)| of.clone()),
                        name: token(at + 1).to_owned(),
                        tokens: tokens.get(at + 2..=end).unwrap_or_default().to_vec(),
                    });
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn find(tokens: &[String], start: usize, wanted: &str) -> usize {
    let found = tokens.iter().skip(start).position(|token| token == wanted);
    found.map_or(tokens.len(), |at| start + at)
}

/// Where the body of a function begins, or its signature ends that has none.
fn body(tokens: &[String], start: usize) -> usize {
    let mut open = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        match token.as_str() {
            "(" | "[" => open += 1,
            ")" | "]" => open = open.saturating_sub(1),
            "{" | ";" if open == 0 => return index,
            _ => {}
        }
    }
    tokens.len()
}

/// The type that the head of an `impl` is about: the last name before its parameters.
fn implemented(head: &[String]) -> String {
    let before_where = head.split(|token| token == "where").next().unwrap_or_default();
    let after_for = before_where.rsplit(|token| token == "for").next().unwrap_or_default();
    let mut depth = 0_usize;
    let mut name = "";
    for token in after_for {
        match token.as_str() {
            "<" => depth += 1,
            ">" => depth = depth.saturating_sub(1),
            other if depth == 0 && is_name(other) => name = other,
            _ => {}
        }
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn functions_are_found_with_their_types() {
        let source = "
            fn free(x: [u8; 2]) -> u8 { if x[0] == 1 { 2 } else { 3 } }
            impl<'a> Tree<'a> { const A: u8 = 1; fn new() -> Self { Self {} } }
            impl<T: Of<u8>> fmt::Display for doc::Node<T> where T: Copy { fn fmt(&self) {} }
            trait Has { fn has(&self) -> bool; }
            mod tests { fn test() {} }";
        let found = functions(&tokens(source).unwrap());
        let named = found.iter().map(|one| (one.of.as_deref(), one.name.as_str()));
        assert_eq!(
            named.collect::<Vec<_>>(),
            [(None, "free"), (Some("Tree"), "new"), (Some("Node"), "fmt")]
        );
        assert_eq!(found[1].tokens.join(" "), "( ) -> Self { Self { } }");
    }
}
