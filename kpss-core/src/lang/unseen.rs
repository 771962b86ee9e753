//! Characters that nobody sees: the one table of them.

/// What a character does that nobody sees.
///
/// ```
/// use kpss_core::{Unseen, unseen};
///
/// assert_eq!(unseen('\u{ad}'), Some(Unseen::Blank));
/// assert_eq!(unseen('\u{202e}'), Some(Unseen::Turn));
/// assert_eq!((unseen('a'), unseen(' '), unseen('\n')), (None, None, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    /// Steers a program or a terminal: a control character, but no line break and no tab.
    Control,
    /// Ends a line for some programs and not for others.
    Break,
    /// A mark of direction, which changes where the characters beside it are seen.
    Mark,
    /// Turns the direction of what follows, so that a line reads as what it does not say.
    Turn,
    /// Takes no room, or looks like a space and is none.
    Blank,
}

/// What the character does, if nobody sees it: controls, and what Unicode says is to be ignored
/// where it is not understood (`Default_Ignorable_Code_Point`).
pub fn unseen(letter: char) -> Option<Unseen> {
    match letter {
        ' '..='~' | '\n' | '\r' | '\t' => None,
        '\u{2028}' | '\u{2029}' => Some(Unseen::Break),
        '\u{61c}' | '\u{200e}' | '\u{200f}' => Some(Unseen::Mark),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Unseen::Turn),
        // The blank of Braille and the Korean fillers have the width of a letter.
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => Some(Unseen::Blank),
        _ => letter.is_control().then_some(Unseen::Control),
    }
}

/// The characters of a text, each with what it does if nobody sees it. What belongs to a picture
/// (emoji are joined, coloured and told apart from signs by such characters) is a part of it.
///
/// ```
/// use kpss_core::unseen_in;
///
/// let hidden = |text: &str| unseen_in(text).filter(|(_, unseen)| unseen.is_some()).count();
/// assert_eq!((hidden("👩‍👧 ❤\u{fe0f}"), hidden("a\u{200d}b")), (0, 1));
/// ```
pub fn unseen_in(text: &str) -> impl Iterator<Item = (char, Option<Unseen>)> {
    let mut in_picture = false;
    text.chars().map(move |letter| {
        let joins =
            matches!(letter, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}');
        let belongs = in_picture && joins;
        in_picture = belongs || is_picture(letter);
        (letter, unseen(letter).filter(|_| !belongs))
    })
}

/// Emoji, and the signs of which some are one.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{2100}'..='\u{27bf}' | '\u{2900}'..='\u{2bff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_picture_is_no_matter_of_its_own() {
        let hidden = |text: &str| -> Vec<char> {
            let hidden = unseen_in(text).filter(|(_, unseen)| unseen.is_some());
            hidden.map(|(letter, _)| letter).collect()
        };
        let none: Vec<char> = Vec::new();
        let scotland = "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";
        for text in
            ["Rodina \u{1f468}\u{200d}\u{1f469}", "❤\u{fe0f}\u{200d}🔥", "☎\u{fe0e}", scotland]
        {
            assert_eq!(hidden(text), none, "{text}");
        }
        assert_eq!(hidden("Rodina\u{200d}"), ['\u{200d}']);
        assert_eq!(hidden("a\u{e0041}\u{e0042}"), ['\u{e0041}', '\u{e0042}']);
        assert_eq!(hidden("1\u{fe0f}"), ['\u{fe0f}']);
    }

    #[test]
    fn spaces_and_letters_are_seen() {
        for letter in ['\u{a0}', '\u{2009}', '\u{202f}', '\u{3000}', 'ř', '–', '„', '\u{301}', '가']
        {
            assert_eq!(unseen(letter), None, "{letter:?}");
        }
        for (letter, does) in [
            ('\u{7f}', Unseen::Control),
            ('\u{85}', Unseen::Control),
            ('\u{2028}', Unseen::Break),
            ('\u{61c}', Unseen::Mark),
            ('\u{2069}', Unseen::Turn),
            ('\u{180e}', Unseen::Blank),
            ('\u{3164}', Unseen::Blank),
            ('\u{115f}', Unseen::Blank),
            ('\u{34f}', Unseen::Blank),
            ('\u{e0041}', Unseen::Blank),
        ] {
            assert_eq!(unseen(letter), Some(does), "{letter:?}");
        }
    }
}
