//! Pieces of a text.

/// A piece of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Number(&'a str),
    Word(&'a str),
    Sign(&'a str),
}

impl<'a> Token<'a> {
    pub(super) const fn text(&self) -> &'a str {
        match *self {
            Self::Number(text) | Self::Word(text) | Self::Sign(text) => text,
        }
    }
}

/// Digits, letters, and single other characters; spaces are left out.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_like = |c: char| match first {
            _ if first.is_ascii_digit() => c.is_ascii_digit(),
            _ if first.is_alphabetic() => c.is_alphabetic(),
            _ => false,
        };
        let end = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| !is_like(*c))
            .map_or(rest.len(), |(at, _)| at);
        let Some((token, after)) = rest.split_at_checked(end) else { break };
        out.push(match first {
            _ if first.is_ascii_digit() => Token::Number(token),
            _ if first.is_alphabetic() => Token::Word(token),
            _ => Token::Sign(token),
        });
        rest = after.trim_start();
    }
    out
}
