//! Numbers and amounts of money as people type them.

use kpss_core::Bilingual;

use super::understood::{Understood, both, says_nothing};

/// What is said of a number that stands in a cell as text; where all cells are texts, nothing.
pub(crate) const NUMBER_AS_TEXT: Bilingual =
    Bilingual { cs: "číslo zapsané textem", en: "a number written as text" };

/// In which unit a heading says that amounts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Units, crowns.
    One,
    /// Thousands.
    Thousand,
    /// Millions.
    Million,
}

impl Unit {
    /// The unit that a heading states: `Náklady (tis. Kč)`.
    ///
    /// ```
    /// use kpss_io::value::Unit;
    ///
    /// assert_eq!(Unit::of_heading("Náklady celkem v tis. Kč"), Unit::Thousand);
    /// assert_eq!(Unit::of_heading("Náklady celkem"), Unit::One);
    /// ```
    pub fn of_heading(heading: &str) -> Self {
        let folded = super::fold(heading);
        let words: Vec<&str> = folded.split([' ', '(', ')', '[', ']', ',']).collect();
        if words.iter().any(|word| matches!(*word, "tis." | "tis" | "tisice" | "tisicich")) {
            Self::Thousand
        } else if words.iter().any(|word| matches!(*word, "mil." | "mil" | "milionech")) {
            Self::Million
        } else {
            Self::One
        }
    }

    const fn zeros(self) -> usize {
        match self {
            Self::One => 0,
            Self::Thousand => 3,
            Self::Million => 6,
        }
    }
}

/// A number with at most so many decimals, as JSON writes it, for example `1250000.5`.
///
/// ```
/// use kpss_io::value::{Understood, Unit, number};
///
/// let text = |typed| match number(typed, 2, Unit::One) {
///     Understood::Plain(value) | Understood::Read(value, _) => value,
///     other => format!("{other:?}"),
/// };
/// assert_eq!(text("2 596 625"), "2596625");
/// assert_eq!(text("1.378.430,-"), "1378430");
/// assert_eq!(text("2,5 mil. Kč"), "2500000");
/// assert!(matches!(number("1.500", 2, Unit::One), Understood::Unclear(_)));
/// ```
pub fn number(typed: &str, places: usize, unit: Unit) -> Understood<String> {
    if says_nothing(typed) {
        return Understood::Nothing;
    }
    let text: String = typed.trim().chars().map(plain_sign).collect();
    let (text, is_about) = without_about(&text);
    let (digits, word) = split_word(text);
    let Some((factor, is_word_known)) = factor_of(&word) else {
        return Understood::Unclear(both(
            format!("vedle čísla stojí „{word}“"),
            format!("beside the number stands “{word}”"),
        ));
    };
    if factor != Unit::One && unit != Unit::One && factor != unit {
        return Understood::Unclear(both(
            "buňka uvádí jinou jednotku než záhlaví",
            "the cell states another unit than the heading",
        ));
    }
    let unit = if factor == Unit::One { unit } else { factor };
    let parsed = match decimal(&digits) {
        Ok(parsed) => parsed,
        Err(why) => return Understood::Unclear(why),
    };
    let Some(value) = parsed.times(unit).as_json(places) else {
        return Understood::Unclear(both(
            format!("číslo má víc než {places} desetinná místa nebo je příliš velké"),
            format!("the number has more than {places} decimals or is too large"),
        ));
    };
    if is_about {
        return Understood::Unclear(both(
            "hodnota je uvedena jen přibližně",
            "the value is stated only roughly",
        ));
    }
    let is_plain = parsed.is_plain && !is_word_known && unit == Unit::One;
    match unit {
        Unit::Thousand => Understood::Read(value, both("částka je v tisících", "in thousands")),
        Unit::Million => Understood::Read(value, both("částka je v milionech", "in millions")),
        Unit::One if is_plain => Understood::Plain(value),
        Unit::One => Understood::Read(value, both(NUMBER_AS_TEXT.cs, NUMBER_AS_TEXT.en)),
    }
}

/// A number of a spreadsheet: what binary arithmetic adds beyond the decimals is left out.
pub fn of_float(value: f64, places: usize, unit: Unit) -> Understood<String> {
    let scaled = value * 10_f64.powi(i32::try_from(unit.zeros()).unwrap_or(0));
    let text = format!("{scaled:.places$}");
    let rounded: f64 = text.parse().unwrap_or(f64::NAN);
    let is_near = (rounded - scaled).abs() <= scaled.abs().max(1.) * 1e-9;
    if !is_near || !scaled.is_finite() {
        return Understood::Unclear(both(
            format!("číslo {value} má víc než {places} desetinná místa"),
            format!("the number {value} has more than {places} decimals"),
        ));
    }
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    };
    let text = if text == "-0" { "0".to_owned() } else { text };
    match unit {
        Unit::One => Understood::Plain(text),
        Unit::Thousand => {
            Understood::Read(text, both("záhlaví uvádí tisíce", "the heading says thousands"))
        }
        Unit::Million => {
            Understood::Read(text, both("záhlaví uvádí miliony", "the heading says millions"))
        }
    }
}

/// Spaces of every width are one, and so are signs of minus.
fn plain_sign(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\t' => ' ',
        '−' | '–' | '—' => '-',
        other => other,
    }
}

fn without_about(text: &str) -> (&str, bool) {
    let folded = text.to_lowercase();
    for word in ["cca.", "cca", "asi", "přibližně", "zhruba", "okolo", "kolem", "~"] {
        if folded.starts_with(word) {
            return (text.get(word.len()..).unwrap_or(text).trim(), true);
        }
    }
    (text, false)
}

/// The digits with their signs, and the word around them.
fn split_word(text: &str) -> (String, String) {
    let text = text.trim();
    let (bare, is_negative) = match text.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inside) if inside.chars().any(|c| c.is_ascii_digit()) => (inside, true),
        _ => (text, false),
    };
    let is_letter = |c: char| c.is_alphabetic() || c == '%' || c == '€' || c == '$' || c == '/';
    let start = bare.find(|c: char| c.is_ascii_digit() || c == '-').unwrap_or(bare.len());
    let (before, rest) = bare.split_at_checked(start).unwrap_or((bare, ""));
    let end = rest.find(is_letter).unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let word = format!("{} {}", before.trim(), after.trim());
    let sign = if is_negative { "-" } else { "" };
    (format!("{sign}{}", digits.trim()), word.trim().to_owned())
}

/// What a word beside a number multiplies it by, and whether there is a word.
fn factor_of(word: &str) -> Option<(Unit, bool)> {
    let folded = super::fold(word);
    let mut unit = Unit::One;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        match word.trim_end_matches([',', '-']) {
            "tis." | "tis" | "tisic" | "tisice" => unit = Unit::Thousand,
            "mil." | "mil" | "milion" | "miliony" | "milionu" => unit = Unit::Million,
            "kc" | "czk" | "korun" | "korun ceskych" | "" => {}
            _ => return None,
        }
    }
    Some((unit, !folded.is_empty()))
}

/// A decimal number: digits and where the decimals begin.
#[derive(Debug)]
struct Decimal {
    is_negative: bool,
    whole: String,
    part: String,
    is_plain: bool,
}

fn unclear(text: &str) -> kpss_core::LocalizedText {
    both(format!("„{text}“ není číslo"), format!("“{text}” is no number"))
}

/// Reads digits in groups, with a comma or a point.
fn decimal(text: &str) -> Result<Decimal, kpss_core::LocalizedText> {
    let (digits, is_negative) = match text.strip_prefix('-') {
        Some(rest) => (rest.trim(), true),
        None => (text, false),
    };
    // `1 378 430,-` and `1 378 430,--` are whole.
    let bare = digits.trim_end_matches('-').trim_end_matches([',', '.', ' ']);
    let is_dashed = bare.len() < digits.len();
    if bare.is_empty() || !bare.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | ',' | '.'))
    {
        return Err(unclear(text));
    }
    let (commas, points) = (bare.matches(',').count(), bare.matches('.').count());
    let last_comma = bare.rfind(',');
    let last_point = bare.rfind('.');
    let (grouped, part, group) = match (commas, points) {
        (0, 0) => (bare, "", ' '),
        (1, 0) => split(bare, last_comma, ' '),
        (0, 1) => split(bare, last_point, ' '),
        (1, _) if last_comma > last_point => split(bare, last_comma, '.'),
        (_, 1) if last_point > last_comma => split(bare, last_point, ','),
        (0, _) => (bare, "", '.'),
        (_, 0) => (bare, "", ','),
        _ => return Err(unclear(text)),
    };
    // `1.500` may be a thousand and a half, or one and a half; so may `1,500`.
    let is_double = commas + points == 1 && part.len() == 3 && grouped.len() <= 3 && !is_dashed;
    if is_double && grouped != "0" {
        return Err(both(
            format!("může znamenat {grouped},{part} i {grouped} {part}"),
            format!("it may mean {grouped}.{part} and {grouped},{part}"),
        ));
    }
    let Some(whole) = ungroup(grouped, group) else { return Err(unclear(text)) };
    if !part.chars().all(|c| c.is_ascii_digit())
        || part.is_empty()
            && commas + points == 1
            && !is_dashed
            && (bare.ends_with(',') || bare.ends_with('.'))
    {
        return Err(unclear(text));
    }
    let is_plain = bare == whole && !is_dashed;
    Ok(Decimal { is_negative, whole, part: part.to_owned(), is_plain })
}

fn split(text: &str, at: Option<usize>, group: char) -> (&str, &str, char) {
    let at = at.unwrap_or(text.len());
    let part = text.get(at + 1..).unwrap_or("");
    (text.get(..at).unwrap_or(text), part, group)
}

/// Digits without the signs between groups of three.
fn ungroup(text: &str, group: char) -> Option<String> {
    let groups: Vec<&str> = text.split(group).map(str::trim).collect();
    let is_digits = |group: &&str| group.chars().all(|c| c.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let fits = !first.is_empty() && rest.iter().all(|group| group.len() == 3);
    let first_fits = rest.is_empty() || first.len() <= 3;
    (fits && first_fits && groups.iter().all(is_digits)).then(|| groups.concat())
}

impl Decimal {
    fn times(&self, unit: Unit) -> Self {
        let zeros = unit.zeros();
        let mut part = self.part.clone();
        while part.len() < zeros {
            part.push('0');
        }
        let (moved, rest) = part.split_at_checked(zeros).unwrap_or((&part, ""));
        Self {
            is_negative: self.is_negative,
            whole: format!("{}{moved}", self.whole),
            part: rest.to_owned(),
            is_plain: self.is_plain,
        }
    }

    /// As JSON; nothing where there are more decimals or digits than a document may hold.
    fn as_json(&self, places: usize) -> Option<String> {
        let whole = self.whole.trim_start_matches('0');
        let part = self.part.trim_end_matches('0');
        if part.len() > places || whole.len() + places > 15 {
            return None;
        }
        let whole = if whole.is_empty() { "0" } else { whole };
        let is_zero = whole == "0" && part.is_empty();
        let sign = if self.is_negative && !is_zero { "-" } else { "" };
        let point = if part.is_empty() { "" } else { "." };
        Some(format!("{sign}{whole}{point}{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(typed: &str, unit: Unit) -> String {
        match number(typed, 2, unit) {
            Understood::Plain(value) => value,
            Understood::Read(value, how) => format!("{value} ({})", how.cs),
            Understood::Unclear(why) => format!("? {}", why.cs),
            Understood::Nothing => "nic".to_owned(),
        }
    }

    #[test]
    fn numbers_are_understood_exactly_or_not_at_all() {
        let text = " (číslo zapsané textem)";
        for (typed, expected) in [
            ("1378430", "1378430".to_owned()),
            ("0", "0".to_owned()),
            ("2 596 625", format!("2596625{text}")),
            ("2\u{a0}596\u{a0}625", format!("2596625{text}")),
            ("2\u{202f}596\u{202f}625,50", format!("2596625.5{text}")),
            ("1 378 430,-", format!("1378430{text}")),
            ("1.378.430,--", format!("1378430{text}")),
            ("1378430,00", format!("1378430{text}")),
            ("1378430.5", format!("1378430.5{text}")),
            ("1 378 430 Kč", format!("1378430{text}")),
            ("CZK 5", format!("5{text}")),
            ("1.500,50", format!("1500.5{text}")),
            ("1,500.50", format!("1500.5{text}")),
            ("0,5", format!("0.5{text}")),
            ("0,500", format!("0.5{text}")),
            ("-5", "-5".to_owned()),
            ("−5", "-5".to_owned()),
            ("(5 000)", format!("-5000{text}")),
            ("2,5 mil. Kč", "2500000 (částka je v milionech)".to_owned()),
            ("350 tis. Kč", "350000 (částka je v tisících)".to_owned()),
            ("1,2345 tis.", "1234.5 (částka je v tisících)".to_owned()),
            ("x", "nic".to_owned()),
            ("–", "nic".to_owned()),
            ("neuvedeno", "nic".to_owned()),
            ("1.500", "? může znamenat 1,500 i 1 500".to_owned()),
            ("1,500", "? může znamenat 1,500 i 1 500".to_owned()),
            ("cca 5 000", "? hodnota je uvedena jen přibližně".to_owned()),
            ("20 lůžek", "? vedle čísla stojí „lůžek“".to_owned()),
            ("100–200", "? „100-200“ není číslo".to_owned()),
            ("1 2", "? „1 2“ není číslo".to_owned()),
            ("12 34 567", "? „12 34 567“ není číslo".to_owned()),
            ("1,234", "? může znamenat 1,234 i 1 234".to_owned()),
            ("4,025,1", "? „4,025,1“ není číslo".to_owned()),
            ("5,", format!("5{text}")),
            ("12 %", "? vedle čísla stojí „%“".to_owned()),
            (
                "99999999999999",
                "? číslo má víc než 2 desetinná místa nebo je příliš velké".to_owned(),
            ),
        ] {
            assert_eq!(said(typed, Unit::One), expected, "{typed}");
        }
    }

    #[test]
    fn the_heading_decides_the_unit() {
        assert_eq!(said("350", Unit::Thousand), "350000 (částka je v tisících)");
        assert_eq!(said("350 tis.", Unit::Thousand), "350000 (částka je v tisících)");
        let clash = "? buňka uvádí jinou jednotku než záhlaví";
        assert_eq!(said("2 mil. Kč", Unit::Thousand), clash);
        assert_eq!(Unit::of_heading("Náklady [mil. Kč]"), Unit::Million);
        assert_eq!(Unit::of_heading("Mílový krok"), Unit::One);
    }

    #[test]
    fn what_binary_arithmetic_adds_is_left_out() {
        let plain = |value, places| of_float(value, places, Unit::One);
        assert_eq!(plain(0.1 + 0.2, 2), Understood::Plain("0.3".to_owned()));
        assert_eq!(plain(1_378_430.000_000_000_2, 2), Understood::Plain("1378430".to_owned()));
        assert_eq!(plain(-0.0, 2), Understood::Plain("0".to_owned()));
        assert!(matches!(plain(4.025, 2), Understood::Unclear(_)));
        assert!(matches!(plain(f64::INFINITY, 2), Understood::Unclear(_)));
    }

    #[test]
    fn no_text_breaks_it() {
        for text in ["", " ", "\u{202e}5", "(((", "--", ",", ".", "-", "1e400", "🐎", "5\u{0}"] {
            let _ = number(text, 2, Unit::One);
            let _ = number(&text.repeat(5_000), 3, Unit::Million);
        }
    }
}
