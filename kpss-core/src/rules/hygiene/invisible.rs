//! Characters that nobody sees: controls, zero widths, soft hyphens, marks of direction.

/// The first of them in a text, as its code point is written.
pub(super) fn first_invisible(text: &str) -> Option<String> {
    let found = text.chars().find(|letter| is_invisible(*letter))?;
    Some(format!("U+{:04X}", u32::from(found)))
}

fn is_invisible(letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        '\u{ad}'
        | '\u{feff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}' => true,
        _ => letter.is_control(),
    }
}

/// Keys whose texts name something: identifiers, codes and numbers of registers.
pub(super) fn is_name(key: &str) -> bool {
    const NAMES: [&str; 12] = [
        "id",
        "code",
        "kind",
        "ico",
        "dic",
        "identifier",
        "data_box",
        "registration_number",
        "municipality",
        "orp",
        "plan",
        "service",
    ];
    NAMES.contains(&key)
}
