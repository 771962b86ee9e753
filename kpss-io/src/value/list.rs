//! Several items in one cell.

/// The items of a cell: one a line, or separated by semicolons. Bullets do not count; an item in
/// quotation marks keeps everything that it holds, and a quotation mark in it is doubled.
///
/// ```
/// use kpss_io::value::split_list;
///
/// assert_eq!(split_list("- senioři\n- rodiny; děti"), ["senioři", "rodiny", "děti"]);
/// assert_eq!(split_list("\"Dům; zahrada\""), ["Dům; zahrada"]);
/// ```
pub fn split_list(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = text;
    loop {
        let start = rest.trim_start_matches([' ', '\t', '\u{a0}']);
        if let Some((item, after)) = quoted(start) {
            items.push(item);
            rest = after;
        } else {
            let end = start.find(['\n', ';']).unwrap_or(start.len());
            let (item, after) = start.split_at_checked(end).unwrap_or((start, ""));
            let item = without_bullet(item.trim());
            if !item.is_empty() {
                items.push(item.to_owned());
            }
            rest = after;
        }
        match rest.strip_prefix(['\n', ';']) {
            Some(after) => rest = after,
            None => return items,
        }
    }
}

/// The cell of items; [`split_list`] gives the same items back.
pub fn join_list(items: &[String]) -> String {
    let one = |item: &String| {
        if !item.starts_with('"') && split_list(item) == [item.as_str()] {
            item.clone()
        } else {
            format!("\"{}\"", item.replace('"', "\"\""))
        }
    };
    items.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// An item in quotation marks and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut item = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        item.push_str(before);
        if let Some(more) = after.strip_prefix('"') {
            item.push('"');
            rest = more;
            continue;
        }
        let after = after.trim_start_matches([' ', '\t', '\r', '\u{a0}']);
        // A quotation mark that closes in the middle of an item belongs to its text.
        return (after.is_empty() || after.starts_with(['\n', ';'])).then_some((item, after));
    }
}

/// The text behind `- `, `• `, `1) ` or `a) `.
fn without_bullet(text: &str) -> &str {
    let (bullet, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_sign = matches!(bullet, "-" | "–" | "—" | "•" | "*" | "·" | "▪" | "o");
    let is_number = bullet.strip_suffix(')').is_some_and(|number| {
        let short = number.len() <= 2 && !number.is_empty();
        short && number.chars().all(|c| c.is_ascii_alphanumeric())
    });
    if (is_sign || is_number) && !rest.trim().is_empty() { rest.trim_start() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_below_one_another_or_behind_semicolons() {
        for (text, items) in [
            ("", &[][..]),
            ("  \n ; ", &[]),
            ("senioři", &["senioři"]),
            ("senioři; rodiny s dětmi", &["senioři", "rodiny s dětmi"]),
            ("• senioři\n• rodiny", &["senioři", "rodiny"]),
            ("1) senioři\n2) rodiny", &["senioři", "rodiny"]),
            ("Dům, zahrada", &["Dům, zahrada"]),
            ("\"a; b\"; c", &["a; b", "c"]),
            ("\"řekl \"\"ano\"\"\"", &["řekl \"ano\""]),
            ("\"Slunce\" Praha", &["\"Slunce\" Praha"]),
            ("\"nezavřená", &["\"nezavřená"]),
            ("-", &["-"]),
        ] {
            assert_eq!(split_list(text), items, "{text}");
        }
    }

    #[test]
    fn what_is_joined_is_split_again() {
        let parts = ["", " ", "a", "\"", "\n", ";", "- ", "• ", "1) ", "\r\n", "č", "\u{a0}", ","];
        let mut seed = 1_u64;
        for _ in 0..20_000 {
            let mut pick = |below: usize| {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                usize::try_from(seed % 1_000_003).unwrap_or(0) % below
            };
            let mut item = || (0..pick(5)).map(|_| parts[pick(parts.len())]).collect::<String>();
            let items: Vec<String> = (0..3).map(|_| item()).collect();
            assert_eq!(split_list(&join_list(&items)), items, "{items:?}");
        }
    }
}
