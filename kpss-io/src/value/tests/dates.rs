//! Dates and years.

use super::{day, said, same, text};
use crate::grid::Value;
use crate::value::{DateField, Edge, Epoch, When, date, year};

fn show(when: &When) -> String {
    when.part_of_year.map_or(when.date.clone(), |part| format!("{} {part}", when.date))
}

#[test]
fn dates_as_people_write_them() {
    same(
        &[
            ("2015", "2015"),
            ("2015-10", "2015-10"),
            ("2015-10-31", "2015-10-31"),
            ("0213-01-01", "0213-01-01"),
            ("15.3.2013", "2013-03-15 | datum v pořadí den, měsíc, rok"),
            ("15.03.2013", "2013-03-15 | datum v pořadí den, měsíc, rok"),
            ("1. 1. 2015", "2015-01-01 | datum v pořadí den, měsíc, rok"),
            ("1.\u{a0}1.\u{a0}2015", "2015-01-01 | datum v pořadí den, měsíc, rok"),
            ("29. 2. 2024", "2024-02-29 | datum v pořadí den, měsíc, rok"),
            ("dne 15. 3. 2013", "2013-03-15 | bez slov „dne“, datum v pořadí den, měsíc, rok"),
            (
                "ke dni 15. 3. 2013",
                "2013-03-15 | bez slov „ke dni“, datum v pořadí den, měsíc, rok",
            ),
            ("15.3.2013 10:30", "2013-03-15 | bez času, datum v pořadí den, měsíc, rok"),
            ("2013-03-15T00:00:00", "2013-03-15 | bez času, v pořadí rok, měsíc, den"),
            ("15. března 2013", "2013-03-15 | měsíc slovem, datum v pořadí den, měsíc, rok"),
            ("15. BŘEZNA 2013", "2013-03-15 | měsíc slovem, datum v pořadí den, měsíc, rok"),
            ("15 March 2013", "2013-03-15 | měsíc slovem, datum v pořadí den, měsíc, rok"),
            ("15. III. 2013", "2013-03-15 | datum v pořadí den, měsíc, rok"),
            ("březen 2013", "2013-03 | měsíc slovem"),
            ("září 2013", "2013-09 | měsíc slovem"),
            ("10/2005", "2005-10 | měsíc a rok"),
            ("1/2005", "2005-01 | měsíc a rok"),
            ("10.2005", "2005-10 | měsíc a rok"),
            ("10. 2005", "2005-10 | měsíc a rok"),
            ("15/3/2013", "2013-03-15 | v pořadí den, měsíc, rok"),
            ("15-03-2013", "2013-03-15 | v pořadí den, měsíc, rok"),
            ("5/5/2013", "2013-05-05 | v pořadí den, měsíc, rok"),
            ("3/15/2013", "2013-03-15 | v pořadí měsíc, den, rok; opačné pořadí nedává den"),
            ("2013/03/15", "2013-03-15 | v pořadí rok, měsíc, den"),
            ("2013-3-5", "2013-03-05 | v pořadí rok, měsíc, den"),
            ("2013/03", "2013-03 | měsíc a rok"),
            ("20130315", "2013-03-15 | osm číslic jako rok, měsíc a den"),
            (
                "1.1.15",
                "2015-01-01 | datum v pořadí den, měsíc, rok, rok zapsaný dvěma číslicemi jako 2015",
            ),
            ("rok 2015", "2015 | bez slov „rok“"),
            ("v roce 2015", "2015 | bez slov „v roce“"),
            ("r. 2015", "2015 | bez slov „r“"),
            ("2015.0", "2015 | z číselné buňky"),
            ("jaro 2024", "2024 spring | rok a jeho část „jaro 2024“"),
            ("na podzim 2024", "2024 autumn | rok a jeho část „na podzim 2024“"),
            ("léto 2024", "2024 summer | rok a jeho část „léto 2024“"),
            ("zima 2024", "2024 winter | rok a jeho část „zima 2024“"),
            ("začátek roku 2015", "2015 beginning | rok a jeho část „začátek roku 2015“"),
            ("počátkem roku 2015", "2015 beginning | rok a jeho část „počátkem roku 2015“"),
            ("v polovině roku 2015", "2015 middle | rok a jeho část „v polovině roku 2015“"),
            ("koncem roku 2015", "2015 end | rok a jeho část „koncem roku 2015“"),
            ("n. k.", "nothing n. k."),
        ],
        |typed| said(&date(&text(typed), DateField::default()), show),
    );
}

#[test]
fn dates_that_are_not_certain() {
    same(
        &[
            ("5/3/2013", "? může znamenat 5. 3. 2013 i 3. 5. 2013"),
            ("05-03-2013", "? může znamenat 5. 3. 2013 i 3. 5. 2013"),
            ("1/1/15", "? „1/1/15“ není hodnota tohoto pole"),
            ("1.1.95", "? uvádí rok jen jako „95“"),
            ("1.1.215", "? uvádí rok jen jako „215“"),
            ("31. 2. 2015", "? uvádí den 31. 2. 2015, který není v kalendáři"),
            ("29. 2. 2023", "? uvádí den 29. 2. 2023, který není v kalendáři"),
            ("2015-02-30", "? uvádí den 30. 2. 2015, který není v kalendáři"),
            ("31/4/2015", "? uvádí den 31. 4. 2015, který není v kalendáři"),
            ("1. 13. 2015", "? uvádí měsíc 13, který není v kalendáři"),
            ("13/2015", "? uvádí měsíc 13, který není v kalendáři"),
            ("2015-13", "? uvádí měsíc 13, který není v kalendáři"),
            ("15. 3. 2203", "? uvádí nepravděpodobný rok 2203"),
            ("15. 3.", "? „15. 3.“ neuvádí rok"),
            ("15. března", "? „15. března“ neuvádí rok"),
            ("březen", "? „březen“ neuvádí rok"),
            ("březen 13", "? „březen 13“ není hodnota tohoto pole"),
            ("2021/2022", "? může znamenat období 2021–2022 i školní rok 2021/2022"),
            ("2021/22", "? může znamenat období 2021–2022 i školní rok 2021/2022"),
            ("2005/10", "? může znamenat 10/2005 i „2005–2010“"),
            ("2021–2023", "? je období 2021–2023, ne jedno datum"),
            ("1. 1. 2021 – 31. 12. 2023", "? je období 1. 1. 2021–31. 12. 2023, ne jedno datum"),
            ("I. pololetí 2024", "? je období 1/2024–6/2024, ne jedno datum"),
            ("Q1 2024", "? je období 1/2024–3/2024, ne jedno datum"),
            ("2013.3", "? „2013.3“ není hodnota tohoto pole"),
            ("zima 2024/2025", "? „zima 2024/2025“ není hodnota tohoto pole"),
            ("V/2024", "? „V/2024“ není hodnota tohoto pole"),
            ("15. 3. 2013*", "? „15. 3. 2013*“ není hodnota tohoto pole"),
            ("41348", "? „41348“ není hodnota tohoto pole"),
            ("19130315", "? „19130315“ není hodnota tohoto pole"),
            ("20131315", "? „20131315“ není hodnota tohoto pole"),
            ("průběžně", "? „průběžně“ není hodnota tohoto pole"),
            ("od 2021", "? „od 2021“ není hodnota tohoto pole"),
            ("1. 1. 2015, 1. 2. 2015", "? „1. 1. 2015, 1. 2. 2015“ není hodnota tohoto pole"),
        ],
        |typed| said(&date(&text(typed), DateField::default()), show),
    );
}

#[test]
fn ends_of_periods_know_their_side() {
    let field = |edge| DateField { edge, ..DateField::default() };
    same(
        &[
            ("I. pololetí 2024", "2024-01 | část roku „I. pololetí 2024“"),
            ("2. pol. 2024", "2024-07 | část roku „2. pol. 2024“"),
            ("1. čtvrtletí 2024", "2024-01 | část roku „1. čtvrtletí 2024“"),
            ("IV. čtvrtletí roku 2024", "2024-10 | část roku „IV. čtvrtletí roku 2024“"),
            ("Q3 2024", "2024-07 | část roku „Q3 2024“"),
            ("od 1. 1. 2021", "2021-01-01 | bez slov „od“, datum v pořadí den, měsíc, rok"),
            ("5. čtvrtletí 2024", "? „5. čtvrtletí 2024“ není hodnota tohoto pole"),
        ],
        |typed| said(&date(&text(typed), field(Edge::From)), show),
    );
    same(
        &[
            ("I. pololetí 2024", "2024-06 | část roku „I. pololetí 2024“"),
            ("2. pololetí 2024", "2024-12 | část roku „2. pololetí 2024“"),
            ("2024 Q2", "2024-06 | část roku „2024 Q2“"),
            ("1Q 2024", "2024-03 | část roku „1Q 2024“"),
            ("do konce roku 2023", "2023 | bez slov „do konce roku“"),
            ("1. polovina roku 2024", "2024-06 | část roku „1. polovina roku 2024“"),
            ("do 31. 12. 2023", "2023-12-31 | bez slov „do“, datum v pořadí den, měsíc, rok"),
        ],
        |typed| said(&date(&text(typed), field(Edge::Until)), show),
    );
}

#[test]
fn cells_of_dates_and_numbers() {
    same(
        &[
            (day("2013-03-15"), "2013-03-15"),
            (Value::Number(2015.0), "2015"),
            (Value::Number(1900.0), "1900"),
            (Value::Number(41348.0), "2013-03-15 | z pořadového čísla dne 41348"),
            (Value::Number(58804.0), "2060-12-29 | z pořadového čísla dne 58804"),
            (Value::Number(32874.0), "1990-01-01 | z pořadového čísla dne 32874"),
            (Value::Number(32873.0), "? je číslo 32873, ne datum ani rok"),
            (Value::Number(41348.5), "? je číslo 41348.5, ne datum ani rok"),
            (Value::Number(10.2005), "? je číslo 10.2005, ne datum ani rok"),
            (Value::Number(99999.0), "? je číslo 99999, ne datum ani rok"),
            (Value::Number(-1.0), "? je číslo -1, ne datum ani rok"),
            // 2015 typed into a cell with the format of dates.
            (day("1905-07-07"), "2015 | rok zapsaný do buňky s formátem data"),
            (day("1909-07-08"), "1909-07-08"),
            (Value::Percent(0.5), "? je buňka ve formátu procent s hodnotou 0.5"),
        ],
        |value| said(&date(value, DateField::default()), show),
    );
    let serial = |epoch| {
        said(&date(&Value::Number(39886.0), DateField { epoch, ..DateField::default() }), show)
    };
    assert_eq!(serial(Epoch::Y1900), "2009-03-14 | z pořadového čísla dne 39886");
    assert_eq!(serial(Epoch::Y1904), "2013-03-15 | z pořadového čísla dne 39886");
}

#[test]
fn years() {
    same(
        &[
            (text("2015"), "2015"),
            (text("rok 2015"), "2015 | bez slov „rok“"),
            (text("2015.0"), "2015 | z číselné buňky"),
            (text("2015,0"), "2015 | z číselné buňky"),
            (text("1. 1. 2015"), "2015 | datum v pořadí den, měsíc, rok, rok z data 1. 1. 2015"),
            (text("15"), "? „15“ není hodnota tohoto pole"),
            (text("2015/2016"), "? může znamenat období 2015–2016 i školní rok 2015/2016"),
            (text("jaro 2015"), "? „jaro 2015“ není hodnota tohoto pole"),
            (text("x"), "nothing x"),
            (Value::Number(2015.0), "2015"),
            (Value::Number(2015.5), "? je číslo 2015.5, ne datum ani rok"),
            (Value::Number(15.0), "? je číslo 15, ne datum ani rok"),
            (day("2015-01-01"), "2015 | rok z data 1. 1. 2015"),
            (day("1905-07-07"), "2015 | rok zapsaný do buňky s formátem data"),
        ],
        |value| said(&year(value), ToString::to_string),
    );
}
