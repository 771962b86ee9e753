//! A value typeset for a sentence, in both languages.

/// One of the meanings that a doubtful cell can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A number, in thousandths.
    Number(i64),
    /// An amount, in hellers.
    Money(i64),
    /// A day, month or year as ISO 8601: `2015`, `2015-10`, `2015-10-31`.
    Date(String),
    /// A text.
    Text(String),
}

impl Meaning {
    /// As a Czech sentence writes it: `1 500`, `15. 3. 2013`.
    pub fn cs(&self) -> String {
        match self {
            Self::Number(units) => decimal(*units, 3, NBSP, ','),
            Self::Money(units) => format!("{}{NBSP}Kč", decimal(*units, 2, NBSP, ',')),
            Self::Date(iso) => date_cs(iso),
            Self::Text(text) => format!("„{text}“"),
        }
    }

    /// As an English sentence writes it: `1,500`, `2013-03-15`.
    pub fn en(&self) -> String {
        match self {
            Self::Number(units) => decimal(*units, 3, ',', '.'),
            Self::Money(units) => format!("CZK{NBSP}{}", decimal(*units, 2, ',', '.')),
            Self::Date(iso) => iso.clone(),
            Self::Text(text) => format!("“{text}”"),
        }
    }
}

/// A space that no line break may part.
const NBSP: char = '\u{a0}';

/// Grouped digits without zeros at the end of the decimals; amounts have two decimals or none.
fn decimal(units: i64, places: usize, group: char, point: char) -> String {
    let scale = if places == 2 { 100 } else { 1_000 };
    let (whole, rest) = (units.unsigned_abs() / scale, units.unsigned_abs() % scale);
    let mut out = String::from(if units < 0 { "\u{2212}" } else { "" });
    let digits = whole.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if rest > 0 {
        let decimals = format!("{rest:0places$}");
        out.push(point);
        out.push_str(if places == 2 { &decimals } else { decimals.trim_end_matches('0') });
    }
    out
}

/// `15. 3. 2013`, `10/2005`, `2015`.
fn date_cs(iso: &str) -> String {
    let mut parts = iso.split('-').map(|part| part.trim_start_matches('0'));
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) => format!("{day}.{NBSP}{month}.{NBSP}{year}"),
        (Some(year), Some(month), None) => format!("{month}/{year}"),
        _ => iso.to_owned(),
    }
}

/// A text that fits into a sentence.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut chars = text.chars();
    let mut out: String = chars.by_ref().take(LONGEST).collect();
    if chars.next().is_some() {
        out.push('…');
    }
    out
}
