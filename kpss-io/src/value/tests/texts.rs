//! What is said about readings and doubts, in both languages.

use crate::value::{Doubt, How, Meaning, MoneyUnit, Understood, Unit};

fn every_how() -> Vec<How> {
    let word = || "cca".to_owned();
    vec![
        How::Grouped,
        How::DecimalPoint,
        How::CrownsDash,
        How::Currency,
        How::MoneyUnit(MoneyUnit::Thousands),
        How::HeadingUnit(MoneyUnit::Millions),
        How::Multiplied(3),
        How::Unit(Unit::Bed),
        How::PercentFormat,
        How::Precision(word()),
        How::Brackets,
        How::Minus,
        How::HiddenCharacters,
        How::CzechDate,
        How::MonthAndYear,
        How::MonthName,
        How::DayFirst,
        How::MonthFirst,
        How::YearFirst,
        How::Compact,
        How::ShortYear(2015),
        How::LeftOut(word()),
        How::TimeLeftOut,
        How::SerialNumber(41348),
        How::PartOfPeriod(word()),
        How::PartOfYear(word()),
        How::YearOfDate(Meaning::Date("2015-01-01".to_owned())),
        How::Period,
        How::SharedYear,
        How::Mark("x".to_owned()),
        How::LeadingZeros,
        How::TaxNumber,
        How::Spaces,
        How::NumberForText,
        How::DecimalForText,
        How::YearInDateCell,
        How::Ordinal,
        How::Commas,
        How::ByCode("ter".to_owned()),
        How::Letters,
        How::NameWithCode,
        How::Abbreviation { typed: "a".to_owned(), understood: "b".to_owned() },
        How::Slip { typed: "a".to_owned(), understood: "b".to_owned() },
        How::Several(vec![How::Grouped, How::Currency]),
    ]
}

fn every_doubt() -> Vec<Doubt> {
    let word = || "cca".to_owned();
    let date = || Meaning::Date("2015-10".to_owned());
    vec![
        Doubt::TwoMeanings { a: Meaning::Number(1_500), b: Meaning::Number(1_500_000) },
        Doubt::NotUnderstood(word()),
        Doubt::Grouping(word()),
        Doubt::TooManyDecimals(2),
        Doubt::TooManyDecimals(0),
        Doubt::TooLarge,
        Doubt::TooLong,
        Doubt::HiddenCharacter('\u{202e}'),
        Doubt::NumberCell(word()),
        Doubt::PercentCell(word()),
        Doubt::DateCell(date()),
        Doubt::TruthCell(true),
        Doubt::TruthCell(false),
        Doubt::ErrorCell(word()),
        Doubt::Uncalculated,
        Doubt::ForeignCurrency(word()),
        Doubt::SeveralUnits(MoneyUnit::Crowns, MoneyUnit::Billions),
        Doubt::Bound(word()),
        Doubt::Range(word()),
        Doubt::UnknownWord(word()),
        Doubt::NotExact,
        Doubt::Span { from: date(), until: date() },
        Doubt::NumberForDate(word()),
        Doubt::NoDate("možná".into()),
        Doubt::UnlikelyYear(213),
        Doubt::NoSuchMonth(13),
        Doubt::NoSuchDay { day: 30, month: 2, year: 2015 },
        Doubt::NoYear(word()),
        Doubt::ShortYear(word()),
        Doubt::TwoYears(2021, 2022),
        Doubt::NoDates(word()),
        Doubt::OneDate(date()),
        Doubt::PartOfYear(word()),
        Doubt::DashForNo(word()),
        Doubt::TaxNumberOfPerson,
        Doubt::Digits { expected: 8, found: 10 },
        Doubt::SeveralValues(word()),
        Doubt::SeveralChoices(vec![word(), word()]),
        Doubt::UnknownChoice { typed: word(), nearest: None },
        Doubt::UnknownChoice { typed: word(), nearest: Some(word()) },
        Doubt::CodeAndName { code: word(), name: word() },
    ]
}

#[test]
fn each_has_its_own_text_in_both_languages() {
    let hows: Vec<_> = every_how().iter().map(|how| (how.cs(), how.en())).collect();
    let doubts: Vec<_> = every_doubt().iter().map(|doubt| (doubt.cs(), doubt.en())).collect();
    for texts in [&hows, &doubts] {
        for (index, (cs, en)) in texts.iter().enumerate() {
            assert!(!cs.is_empty() && !en.is_empty() && cs != en, "{cs} / {en}");
            for (other_cs, other_en) in texts.iter().skip(index + 1) {
                assert!(cs != other_cs && en != other_en, "{cs} / {en}");
            }
        }
    }
}

#[test]
fn sentences_of_both_languages() {
    let en = |doubt: Doubt| doubt.en().replace('\u{a0}', " ");
    let two = Doubt::TwoMeanings { a: Meaning::Number(1_500), b: Meaning::Number(1_500_000) };
    assert_eq!(two.cs().replace('\u{a0}', " "), "může znamenat 1,5 i 1 500");
    assert_eq!(en(two), "can mean 1.5 or 1,500");
    assert_eq!(
        en(Doubt::TwoMeanings { a: Meaning::Money(150), b: Meaning::Money(-150_000) }),
        "can mean CZK 1.50 or CZK −1,500"
    );
    assert_eq!(
        en(Doubt::NoSuchDay { day: 30, month: 2, year: 2015 }),
        "states 2015-02-30, which is not in the calendar"
    );
    assert_eq!(How::HeadingUnit(MoneyUnit::Thousands).en(), "in thousands of CZK by the heading");
    assert_eq!(How::HeadingUnit(MoneyUnit::Thousands).cs(), "v tisících Kč podle záhlaví");
    let several = How::Several(vec![How::Grouped, How::Currency]);
    assert_eq!(several.en(), "with thousands kept apart, with the currency stated");
    assert_eq!(several.parts().len(), 2);
    assert_eq!(How::Grouped.parts(), [How::Grouped]);
}

#[test]
fn long_texts_are_shortened_in_messages() {
    let doubt = Doubt::not_understood(&"ž".repeat(100));
    assert_eq!(doubt, Doubt::NotUnderstood(format!("{}…", "ž".repeat(80))));
}

#[test]
fn an_understanding_gives_its_value() {
    let plain = Understood::Plain(5);
    let read = Understood::Read(5, How::Grouped);
    let unclear: Understood<i32> = Understood::Unclear(Doubt::TooLarge);
    assert_eq!((plain.value(), plain.how(), plain.doubt()), (Some(&5), None, None));
    assert_eq!((read.value(), read.how(), read.doubt()), (Some(&5), Some(&How::Grouped), None));
    assert_eq!((unclear.value(), unclear.doubt()), (None, Some(&Doubt::TooLarge)));
    assert_eq!(read.map(|value| value + 1), Understood::Read(6, How::Grouped));
    assert_eq!(Understood::<i32>::Nothing("x".to_owned()).into_value(), None);
}
