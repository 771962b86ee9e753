//! Numbers in another form than JSON asks for, where they can mean nothing else.

/// The number that a text is, as JSON writes it: groups of three digits, a comma for decimals, the
/// currency behind it. `1.500` and `1,500` are a thousand and a half to some and one and a half to
/// others, so neither is read.
pub(super) fn number(text: &str) -> Option<String> {
    let text = without_currency(text.trim());
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text),
    };
    let is_space = |c: char| c.is_whitespace();
    let gap = digits.contains(is_space);
    let (whole, decimals) = match (digits.rsplit_once(','), digits.matches('.').count()) {
        (Some((whole, decimals)), _) => (whole, Some(decimals)),
        (None, 1) => digits.rsplit_once('.').map(|(whole, rest)| (whole, Some(rest)))?,
        (None, _) => (digits, None),
    };
    let whole = without_groups(whole)?;
    let is_grouped = gap || digits.matches('.').count() > usize::from(decimals.is_some());
    let decimals = decimals.map(|decimals| {
        let is_digits = !decimals.is_empty() && decimals.bytes().all(|byte| byte.is_ascii_digit());
        // Three digits may be a group.
        (is_digits && (decimals.len() != 3 || is_grouped)).then_some(decimals)
    });
    match decimals {
        None => Some(format!("{sign}{whole}")),
        Some(None) => None,
        Some(Some(decimals)) => match decimals.trim_end_matches('0') {
            "" => Some(format!("{sign}{whole}")),
            kept => Some(format!("{sign}{whole}.{kept}")),
        },
    }
}

fn without_currency(text: &str) -> &str {
    let text = text.strip_suffix("Kč").or_else(|| text.strip_suffix("CZK")).unwrap_or(text);
    let text = text.trim_end();
    let whole =
        [",-", ",--", ",\u{2013}", ",\u{2014}"].iter().find_map(|end| text.strip_suffix(end));
    whole.unwrap_or(text)
}

/// The digits of a whole number, alone or in groups of three by spaces or full stops.
fn without_groups(text: &str) -> Option<String> {
    let is_divider = |c: char| c.is_whitespace() || c == '.';
    let groups: Vec<&str> = text.split(is_divider).collect();
    let is_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let fits = !first.is_empty()
        && groups.iter().all(is_digits)
        && rest.iter().all(|group| group.len() == 3)
        && (rest.is_empty() || first.len() <= 3);
    // What begins with a zero is a code, unless it is zero.
    let is_number = !first.starts_with('0') || *first == "0" && rest.is_empty();
    (fits && is_number).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_one_number_only_is_that_number() {
        for (text, expected) in [
            ("2015", "2015"),
            (" 0 ", "0"),
            ("-5", "-5"),
            ("\u{2212}5", "-5"),
            ("1 250 000", "1250000"),
            ("1\u{a0}250\u{a0}000,50", "1250000.5"),
            ("1.250.000", "1250000"),
            ("1.250.000,05", "1250000.05"),
            ("1 250,125", "1250.125"),
            ("1,5", "1.5"),
            ("1.5", "1.5"),
            ("0,25", "0.25"),
            ("12,00", "12"),
            ("1 250 000 Kč", "1250000"),
            ("1 500,- Kč", "1500"),
            ("1500,-", "1500"),
            ("1500,– CZK", "1500"),
        ] {
            assert_eq!(number(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_leaves_a_doubt_is_not_read() {
        for text in [
            "",
            "-",
            "1.500",
            "1,500",
            "12 34",
            "1 25",
            "1250 000",
            "007",
            "00",
            "1,2,3",
            "1.2.3",
            "5 mil.",
            "5 %",
            "asi 5",
            "5-6",
            "1e3",
            "1 250.000,",
            ",5",
            "٣",
            "1..2",
            "5 EUR",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
