//! Several items in one cell.

/// Items of a cell, separated by line breaks or semicolons; bullets are left out.
///
/// An item in double quotes keeps what it holds (a quote within is doubled), so that
/// [`join_list`] has an exact inverse. Empty items that are not in quotes are left out.
///
/// ```
/// use kpss_io::value::split_list;
///
/// assert_eq!(split_list("- senioři\n- \"rodiče; děti\""), ["senioři", "rodiče; děti"]);
/// ```
pub fn split_list(text: &str) -> Vec<String> {
    split(text, |c| matches!(c, '\n' | ';'))
}

/// As [`split_list`], and by commas too: for codes and for names which hold no comma.
pub fn split_codes(text: &str) -> Vec<String> {
    split(text, |c| matches!(c, '\n' | ';' | ','))
}

/// Items as one text, a line each; [`split_list`] gives just them back.
pub fn join_list(items: &[String]) -> String {
    let is_separator = |c| matches!(c, '\n' | ';');
    let one = |item: &String| {
        let is_plain = !item.is_empty()
            && !item.starts_with('"')
            && !item.contains(is_separator)
            && item.trim() == item
            && without_bullet(item) == item;
        if is_plain { item.clone() } else { format!("\"{}\"", item.replace('"', "\"\"")) }
    };
    items.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn split(text: &str, is_separator: fn(char) -> bool) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = text;
    loop {
        let (item, after) = quoted(without_bullet(rest), is_separator)
            .map_or_else(|| plain(rest, is_separator), |(item, after)| (Some(item), after));
        items.extend(item);
        match after.strip_prefix(is_separator) {
            Some(next) => rest = next,
            None => return items,
        }
    }
}

/// An item without quotes and what follows; none if it is empty.
fn plain(text: &str, is_separator: fn(char) -> bool) -> (Option<String>, &str) {
    let end = text.find(is_separator).unwrap_or(text.len());
    let (item, after) = text.split_at_checked(end).unwrap_or((text, ""));
    let item = without_bullet(item).trim();
    (Some(item.to_owned()).filter(|item| !item.is_empty()), after)
}

/// An item in quotes and what follows; only if the quotes hold the whole item.
fn quoted(text: &str, is_separator: fn(char) -> bool) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut item = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        item.push_str(part);
        if let Some(next) = after.strip_prefix('"') {
            item.push('"');
            rest = next;
            continue;
        }
        let end = after.find(|c| is_separator(c) || !char::is_whitespace(c));
        let (_, after) = after.split_at_checked(end.unwrap_or(after.len()))?;
        return after.chars().next().is_none_or(is_separator).then_some((item, after));
    }
}

/// The text without spaces at its beginning and without one bullet: `- `, `• `, `1) `.
fn without_bullet(text: &str) -> &str {
    let text = trim_spaces(text);
    if let Some(rest) = text.strip_prefix(['•', '●', '▪', '◦', '‣', '·', '\u{f0b7}', '\u{f0a7}'])
    {
        return trim_spaces(rest);
    }
    let after_number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if text.len() - after_number.len() > 0 && text.len() - after_number.len() < 4 {
        after_number.strip_prefix(')')
    } else {
        text.strip_prefix(['-', '–', '—', '*'])
    };
    match rest {
        Some(rest) if rest.starts_with(is_space) => trim_spaces(rest),
        _ => text,
    }
}

/// A space within a line: an item never reaches over its end.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}

fn trim_spaces(text: &str) -> &str {
    text.trim_start_matches(is_space)
}
