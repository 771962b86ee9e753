//! Words that stand for one of a few values.

use super::understood::{Understood, both, says_nothing};
use crate::layout::{Choice, Choices};

/// `ano`, `ne`, and what people write in their place.
pub fn yes_or_no(typed: &str) -> Understood<bool> {
    let folded = super::fold(typed);
    let marked = || both("označeno", "marked");
    match folded.as_str() {
        "ano" | "yes" => Understood::Plain(true),
        "ne" | "no" => Understood::Plain(false),
        "a" | "1" | "true" | "pravda" | "x" | "✓" | "✔" => Understood::Read(true, marked()),
        "n" | "0" | "false" | "nepravda" => Understood::Read(false, both("odmítnuto", "refused")),
        _ if says_nothing(typed) => Understood::Nothing,
        _ => Understood::Unclear(both(
            format!("čeká se ano, nebo ne, a ne „{typed}“"),
            format!("expected is yes or no, and not “{typed}”"),
        )),
    }
}

/// The code of a typed name: the name in either language, the code, both together, or a name with a
/// slip of the pen.
pub fn pick(typed: &str, list: &Choices) -> Understood<&'static str> {
    if let Some(choice) = list.text(typed) {
        return Understood::Plain(choice.code);
    }
    let trimmed = typed.trim();
    if let Some(choice) = list.code(trimmed) {
        let (cs, en) = (choice.name.cs, choice.name.en);
        return Understood::Read(
            choice.code,
            both(format!("kód položky „{cs}“"), format!("the code of “{en}”")),
        );
    }
    if let Some(choice) = with_code(trimmed, list) {
        return choice;
    }
    if let Some(choice) = without_explanation(typed, list) {
        let (cs, en) = (choice.name.cs, choice.name.en);
        return Understood::Read(
            choice.code,
            both(format!("zkrácený název „{cs}“"), format!("the name “{en}” shortened")),
        );
    }
    slip(typed, list)
}

/// The only item whose name is this, with an explanation in brackets behind it.
fn without_explanation<'l>(typed: &str, list: &'l Choices) -> Option<&'l Choice> {
    let folded = super::fold(typed);
    let is_called = |choice: &&Choice| {
        let mut names = [choice.name.cs, choice.name.en].into_iter();
        names.any(|name| name.split_once(" (").is_some_and(|(it, _)| super::fold(it) == folded))
    };
    let mut found = list.items.iter().filter(is_called);
    found.next().filter(|_| found.next().is_none())
}

/// The item that is meant most likely: the only one in whose name the text stands, or else the one
/// with the fewest letters changed.
fn likeliest<'l>(folded: &str, by_letters: &'l Choice, list: &'l Choices) -> &'l Choice {
    let holds = |choice: &&Choice| super::fold(choice.name.cs).contains(folded);
    let mut found = list.items.iter().filter(holds);
    match (found.next(), found.next()) {
        (Some(only), None) if folded.chars().count() >= 4 => only,
        _ => by_letters,
    }
}

/// `40 – pečovatelská služba`, `pečovatelská služba (40)`.
fn with_code(typed: &str, list: &Choices) -> Option<Understood<&'static str>> {
    let inside =
        typed.rsplit_once('(').and_then(|(name, code)| Some((name, code.strip_suffix(')')?)));
    let before = || typed.split_once([' ', '-', '–']).map(|(code, name)| (name, code));
    let (name, code) = inside.or_else(before)?;
    let name = name.trim_start_matches(['-', '–', ' ', '.']);
    let choice = list.code(code.trim().trim_end_matches('.'))?;
    let is_same = list.text(name).is_some_and(|named| named.code == choice.code)
        || [choice.name.cs, choice.name.en].iter().any(|it| super::fold(it) == super::fold(name));
    is_same
        .then(|| Understood::Read(choice.code, both("název i s kódem", "the name with its code")))
}

fn slip(typed: &str, list: &Choices) -> Understood<&'static str> {
    let folded = super::fold(typed);
    let length = folded.chars().count();
    let measured = list.items.iter().flat_map(|choice| {
        let names = [choice.name.cs, choice.name.en].map(super::fold);
        let distance = names.map(|name| strsim::damerau_levenshtein(&folded, &name));
        [(distance.into_iter().min().unwrap_or(usize::MAX), choice)]
    });
    let mut measured: Vec<_> = measured.collect();
    measured.sort_by_key(|(distance, _)| *distance);
    let nearest = measured.first().copied();
    let second = measured.get(1).map_or(usize::MAX, |(distance, _)| *distance);
    match nearest {
        // Up to two letters of at least ten, and nothing else as near.
        Some((distance, choice))
            if distance <= 2 && distance * 5 <= length && second > distance + 1 =>
        {
            let (cs, en) = (choice.name.cs, choice.name.en);
            Understood::Read(
                choice.code,
                both(format!("překlep v názvu „{cs}“"), format!("a slip in the name “{en}”")),
            )
        }
        Some((_, choice)) => {
            let near = likeliest(&folded, choice, list).name;
            Understood::Unclear(both(
                format!("seznam takovou položku nemá; nejbližší je „{}“", near.cs),
                format!("the list has no such item; the nearest is “{}”", near.en),
            ))
        }
        None => Understood::Unclear(both("seznam je prázdný", "the list is empty")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Content, choices};
    use kpss_core::model::shape::{Name, Shape};

    fn said(typed: &str) -> String {
        let list = choices(&Content::One(Shape::Name(Name::Code("ServiceTypeCode")))).unwrap();
        match pick(typed, list) {
            Understood::Plain(code) => code.to_owned(),
            Understood::Read(code, how) => format!("{code} ({})", how.cs),
            Understood::Unclear(why) => format!("? {}", why.cs),
            Understood::Nothing => "nic".to_owned(),
        }
    }

    #[test]
    fn items_of_a_list_are_known_by_name_code_and_with_a_slip() {
        for (typed, expected) in [
            ("pečovatelská služba", "4"),
            ("Pecovatelska  SLUZBA", "4"),
            ("4", "4 (kód položky „pečovatelská služba“)"),
            ("pečovatelská služba (4)", "4 (název i s kódem)"),
            ("4 – pečovatelská služba", "4 (název i s kódem)"),
            ("pečovatelská služva", "4 (překlep v názvu „pečovatelská služba“)"),
            (
                "5 – pečovatelská služba",
                "? seznam takovou položku nemá; nejbližší je „pečovatelská služba“",
            ),
        ] {
            assert_eq!(said(typed), expected, "{typed}");
        }
        assert!(said("služba").starts_with("? seznam takovou položku nemá"));
    }

    #[test]
    fn an_explanation_in_brackets_may_be_left_out() {
        let list = choices(&Content::One(Shape::Name(Name::Code("FundingSourceCode")))).unwrap();
        let said = |typed: &str| match pick(typed, list) {
            Understood::Read(_, how) | Understood::Unclear(how) => how.cs,
            other => format!("{other:?}"),
        };
        assert_eq!(
            said("evropský sociální fond"),
            "zkrácený název „Evropský sociální fond (OP LZZ, OPZ, OPZ+)“"
        );
        let missing = "seznam takovou položku nemá; nejbližší je ";
        assert_eq!(said("přes kraj"), format!("{missing}„dotace MPSV přes kraj (§ 101a)“"));
        // Two grants of the ministry are called so.
        assert!(said("dotace MPSV").starts_with(missing));
    }

    #[test]
    fn a_cross_is_a_yes() {
        assert_eq!(yes_or_no("Ano"), Understood::Plain(true));
        assert!(matches!(yes_or_no("x"), Understood::Read(true, _)));
        assert!(matches!(yes_or_no("možná"), Understood::Unclear(_)));
        assert_eq!(yes_or_no("-"), Understood::Nothing);
    }
}
