//! Texts and numbers that nobody means well.

use proptest::prelude::*;

use crate::grid::Value;
use crate::value::words::nothing_stated;
use crate::value::{
    DateField, Edge, Epoch, MoneyUnit, code, date, fold, heading_unit, ico, join_list, money,
    node_number, number, period, pick, split_codes, split_list, stated_count, whole, year, yes_no,
};

const CHOICES: &[(&str, &str, &str)] =
    &[("ter", "terénní forma", "field form"), ("1", "§ 40", "one"), ("", "", "")];

/// Calls every function, and says what each makes of the value.
fn all(value: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for unit in [MoneyUnit::Crowns, MoneyUnit::Thousands, MoneyUnit::Billions] {
        out.push(format!("{:?}", money(value, unit)));
    }
    for edge in [Edge::None, Edge::From, Edge::Until] {
        for epoch in [Epoch::Y1900, Epoch::Y1904] {
            out.push(format!("{:?}", date(value, DateField { edge, epoch })));
        }
    }
    out.push(format!("{:?}", number(value)));
    out.push(format!("{:?}", whole(value)));
    out.push(format!("{:?}", stated_count(value)));
    out.push(format!("{:?}", year(value)));
    out.push(format!("{:?}", period(value)));
    out.push(format!("{:?}", yes_no(value)));
    out.push(format!("{:?}", ico(value)));
    out.push(format!("{:?}", code(value, 6, |_| true)));
    if let Value::Text(text) = value {
        out.push(format!("{:?}", pick(text, CHOICES)));
        out.push(format!("{:?}", heading_unit(text)));
        out.push(format!("{:?}", node_number(text)));
        out.push(format!("{}", nothing_stated(text)));
    }
    out
}

#[test]
fn a_megabyte_in_a_cell_is_refused() {
    for piece in [
        "1",
        "9 ",
        "a",
        "ř",
        "\"",
        "-",
        "§",
        ".",
        "1.",
        "(",
        " a",
        ";",
        "do ",
        "\u{200b}x",
        "\n1",
        "\"\"\"y;",
        "\"y;",
    ] {
        let text = piece.repeat(1_000_000 / piece.len());
        let said = all(&Value::Text(text.as_str().into()));
        assert!(
            said.iter().filter(|said| said.contains("TooLong")).count() > 15,
            "{piece}: {said:?}"
        );
        assert!(said.iter().all(|said| said.len() < 400), "{piece}");
        // Whatever looked at the text again for each item would not end within a day.
        assert!(split_list(&text).len() <= 1_000_000);
        assert!(split_codes(&text).len() <= 1_000_000);
        fold(&text);
    }
}

#[test]
fn nothing_but_spaces_is_nothing() {
    let spaces =
        [" ", "\t\n", "\u{a0}\u{202f}\u{2009}", "\u{200b}", "\u{feff}\u{ad}", "\u{200f} \u{200e}"];
    let million = " ".repeat(1_000_000);
    for text in spaces.into_iter().chain([million.as_str()]) {
        let value = Value::Text(text.into());
        assert!(nothing_stated(text), "{text:?}");
        for said in [
            format!("{:?}", money(&value, MoneyUnit::Crowns)),
            format!("{:?}", date(&value, DateField::default())),
            format!("{:?}", period(&value)),
            format!("{:?}", yes_no(&value)),
            format!("{:?}", ico(&value)),
            format!("{:?}", pick(text, &CHOICES[..1])),
        ] {
            assert_eq!(said, "Nothing(\"\")", "{text:?}");
        }
        assert_eq!(
            split_list(text.trim()),
            split_list(text).into_iter().filter(|i| !i.is_empty()).collect::<Vec<_>>()
        );
    }
}

#[test]
fn control_characters_and_marks_of_direction_are_not_read_over() {
    for text in
        ["1\u{0}5", "1\u{1b}5", "1\u{202e}5", "1\u{200f}5", "1\u{2066}5", "\u{202e}15\u{202c}"]
    {
        let said = format!("{:?}", money(&Value::Text(text.into()), MoneyUnit::Crowns));
        assert!(said.contains("HiddenCharacter("), "{text:?}: {said}");
    }
    // At the ends they change nothing.
    let said = format!("{:?}", money(&Value::Text("\u{200f}15\u{200e}".into()), MoneyUnit::Crowns));
    assert_eq!(said, "Read(Money { hellers: 1500, precision: Exact }, HiddenCharacters)");
}

/// Pieces of everything that the functions know, in any order.
fn typed() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "1",
        "2",
        "12",
        "31",
        "2015",
        "2021",
        "1.500",
        "00231401",
        " ",
        "\u{a0}",
        ".",
        ",",
        "-",
        "–",
        "/",
        ":",
        ";",
        "(",
        ")",
        "§",
        "%",
        "Kč",
        "tis.",
        "mil. ",
        "cca ",
        "do ",
        "od ",
        "až ",
        "více než ",
        "pol.",
        "Q",
        "I",
        "V",
        "března",
        "jaro",
        "roku ",
        "dne ",
        "IČ",
        "CZ",
        "+420",
        "terénní",
        "forma",
        "x",
        "ano",
        "ne",
        "č.",
        "Opatření ",
        "A",
        "\n",
        "\"",
        "\u{200b}",
        "\u{202e}",
        "\u{0}",
        "€",
        "½",
        "１",
        "ß",
    ]);
    prop_oneof![
        3 => prop::collection::vec(known, 0..12).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => "\\PC{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn no_text_makes_a_function_panic(text in typed()) {
        all(&Value::Text(text.as_str().into()));
        split_list(&text);
        split_codes(&text);
        join_list(std::slice::from_ref(&text));
    }

    #[test]
    fn no_number_makes_a_function_panic(number in any::<f64>()) {
        all(&Value::Number(number));
        all(&Value::Percent(number));
    }

    #[test]
    fn no_small_number_makes_a_function_panic(units in -1_000_000_i32..1_000_000) {
        all(&Value::Number(f64::from(units) / 100.0));
    }

    #[test]
    fn folding_again_changes_nothing(text in typed()) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn amounts_are_read_as_they_are_written(hellers in 0_i64..1_000_000_000_000) {
        let typed = format!("{},{:02}", hellers / 100, hellers % 100);
        let read = money(&Value::Text(typed.as_str().into()), MoneyUnit::Crowns);
        prop_assert_eq!(read.into_value().map(|money| money.hellers), Some(hellers));
    }

    #[test]
    fn days_are_read_as_they_are_written(days in 0_u64..40_000) {
        let day = chrono::NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::Days::new(days);
        let iso = day.to_string();
        let parts: Vec<u32> = iso.split('-').map(|part| part.parse().unwrap()).collect();
        let czech = format!("{}. {}. {}", parts[2], parts[1], parts[0]);
        for typed in [czech, iso.clone()] {
            let read = date(&Value::Text(typed.as_str().into()), DateField::default());
            prop_assert_eq!(read.into_value().map(|when| when.date), Some(iso.clone()));
        }
    }
}
