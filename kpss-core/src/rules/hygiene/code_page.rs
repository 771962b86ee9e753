//! What a wrong code page leaves of Czech words.

/// What UTF-8 leaves that is read as Latin 1, Windows-1252 or Windows-1250: the first letter, and
/// those that follow it where a Czech letter was.
const OF_UTF8: [(char, &str); 5] = [
    ('Ã', "\u{81}\u{89}\u{8d}\u{93}\u{9a}\u{9d}¡©\u{ad}³º½š“‰"),
    ('Ă', "©\u{ad}łşšŤťˇ˝“‰"),
    ('Ä', "\u{8c}\u{8d}\u{8e}\u{8f}\u{9a}\u{9b}ŒŚšŤťŹŽ›"),
    ('Å', "\u{87}\u{88}\u{98}\u{99}\u{a0}¡¤¥®¯½¾ˆ˜‡™"),
    ('Ĺ', "\u{a0}¤®ĄľŻˇ˝‡™"),
];

/// Letters that Latin 1 has in place of the Czech ones of Windows-1250.
const LETTERS: [char; 9] = ['ţ', 'ø', 'ì', 'è', 'ù', 'ï', 'Ø', 'È', 'Ţ'];

/// Whether a word holds what a wrong code page leaves; one such word may still be a foreign name.
pub(super) fn is_garbled(word: &str) -> bool {
    let foreign = word.contains(LETTERS);
    let czech = word.chars().any(|letter| "ěščřžůťďň".contains(letter));
    is_surely_garbled(word)
        || foreign && !czech && is_czech_otherwise(word)
        || holds_lost_letter(word)
}

/// Whether no language writes so.
pub(super) fn is_surely_garbled(word: &str) -> bool {
    // A control character of Latin 1 is a letter of Windows-1250; the other sign says itself that a
    // letter was lost.
    let of_windows = |letter| matches!(letter, '\u{80}'..='\u{9f}' | '\u{fffd}');
    // Romanian names have this letter, too: Constanţa.
    let is_name = word.chars().next().is_some_and(char::is_uppercase);
    let is_foreign = word.contains(['ţ', 'Ţ']) && !is_name;
    word.contains(of_windows) || is_foreign || holds_utf8(word) || holds_sign(word)
}

/// Whether a sign that Latin 1 has in place of *ž*, *š* or *ť* stands where a letter would; the
/// number of a note and a quotation mark stand at an end of a word.
fn holds_sign(word: &str) -> bool {
    let (next, last) = (word.chars().skip(1), word.chars().skip(2));
    let inside = word.chars().zip(next).zip(last).any(|((before, sign), after)| {
        before.is_alphabetic() && matches!(sign, '¾' | '¹' | '»') && after.is_lowercase()
    });
    inside || word.strip_prefix('¾').is_some_and(|rest| rest.starts_with(char::is_lowercase))
}

fn holds_utf8(word: &str) -> bool {
    word.chars().zip(word.chars().skip(1)).any(|(first, second)| {
        OF_UTF8.iter().any(|(lead, rest)| *lead == first && rest.contains(second))
    })
}

/// Whether a question mark stands for a letter inside a word: a program had no other sign for it.
fn holds_lost_letter(word: &str) -> bool {
    let lost = |(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let (before, rest) = word.split_at(at);
        letter(before.chars().next_back())
            && rest.chars().nth(1).is_some_and(|next| next.is_lowercase() || next == '?')
    };
    // An address asks with the same sign.
    !word.contains(['/', '=', '@']) && word.match_indices('?').any(lost)
}

/// Whether the word would be Czech with the letters that Windows-1250 has in their place: foreign
/// names have none of its endings.
fn is_czech_otherwise(word: &str) -> bool {
    let mended: String = word.chars().map(mend).collect();
    let lower = mended.to_lowercase();
    ["ř", "ž", "ě", "č", "ů", "ď"].iter().any(|letter| lower.contains(letter))
        && word.chars().count() > 2
}

fn mend(letter: char) -> char {
    match letter {
        'ţ' => 'ž',
        'Ţ' => 'Ž',
        'ø' => 'ř',
        'Ø' => 'Ř',
        'ì' => 'ě',
        'è' => 'č',
        'È' => 'Č',
        'ù' => 'ů',
        'ï' => 'ď',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_czech_letter_is_known_in_utf8_read_as_latin_1() {
        for letter in "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ".chars() {
            let read: String = letter.to_string().bytes().map(char::from).collect();
            assert!(is_surely_garbled(&read), "{letter}");
        }
    }

    #[test]
    fn words_as_windows_reads_them() {
        for word in [
            "sluÅ¾eb",
            "Å™editel",
            "ÄŤesky",
            "Ĺ™editel",
            "mÄ›sto",
            "mĂ\u{ad}stnĂ\u{ad}",
            "Sou\u{fffd}innost",
            "Zaji¹tìní",
            "slu¾eb",
            "¾eny",
            "úèa»te",
            "sluţeb",
        ] {
            assert!(is_surely_garbled(word), "{word}");
        }
        for word in ["rodièe", "dìtmi", "Pe?ovatelská", "ob?any", "Dùm", "Constanţa"] {
            assert!(is_garbled(word) && !is_surely_garbled(word), "{word}");
        }
        for word in [
            "Proč?",
            "a?",
            "kdo?“",
            "café",
            "Müller",
            "Ľubomír",
            "Țară",
            "web.cz/?id=a",
            "A?B",
            "m²",
            "5¾",
            "služba¹",
            "»a«",
            "«a»",
        ] {
            assert!(!is_garbled(word), "{word}");
        }
    }
}
