//! Periods.

use super::{day, said, same, text};
use crate::grid::Value;
use crate::value::{Span, period};

fn show(span: &Span) -> String {
    let end = |end: &Option<String>| end.clone().unwrap_or_default();
    format!("{}..{}", end(&span.from), end(&span.until))
}

const CZECH: &str = "datum v pořadí den, měsíc, rok, období od–do";

#[test]
fn periods_as_people_write_them() {
    let czech = |ends: &str| format!("{ends} | {CZECH}");
    let rows: Vec<(&str, String)> = vec![
        ("2021–2023", "2021..2023".into()),
        ("2021", "2021..2021".into()),
        ("2023–2021", "2023..2021".into()),
        ("2021-2023", "2021..2023 | období od–do".into()),
        ("2021 - 2023", "2021..2023 | období od–do".into()),
        ("2021 — 2023", "2021..2023 | období od–do".into()),
        ("2021 až 2023", "2021..2023 | období od–do".into()),
        ("2021–23", "2021..2023 | rok zapsaný dvěma číslicemi jako 2023, období od–do".into()),
        ("1. 1. 2021 – 31. 12. 2023", czech("2021-01-01..2023-12-31")),
        ("1.1.2021-31.12.2023", czech("2021-01-01..2023-12-31")),
        ("1. 1. 2021 –\n31. 12. 2023", czech("2021-01-01..2023-12-31")),
        ("od 1. 1. 2021 do 31. 12. 2023", czech("2021-01-01..2023-12-31")),
        ("Od 2021 do 2023", "2021..2023 | období od–do".into()),
        ("2021-01-01/2023-12-31", "2021-01-01..2023-12-31 | období od–do".into()),
        ("2021-01-01 - 2023-12-31", "2021-01-01..2023-12-31 | období od–do".into()),
        ("1/2021–12/2023", "2021-01..2023-12 | měsíc a rok, období od–do".into()),
        ("leden 2021 – březen 2022", "2021-01..2022-03 | měsíc slovem, období od–do".into()),
        (
            "1. 1. – 31. 12. 2021",
            "2021-01-01..2021-12-31 | datum v pořadí den, měsíc, rok, začátek doplněn podle konce období, období od–do"
                .into(),
        ),
        (
            "1.–15. 3. 2021",
            "2021-03-01..2021-03-15 | datum v pořadí den, měsíc, rok, začátek doplněn podle konce období, období od–do"
                .into(),
        ),
        ("1–3/2021", "2021-01..2021-03 | měsíc a rok, začátek doplněn podle konce období, období od–do".into()),
        (
            "leden–březen 2021",
            "2021-01..2021-03 | měsíc slovem, začátek doplněn podle konce období, období od–do".into(),
        ),
        ("do 31. 12. 2023", czech("..2023-12-31")),
        ("od 2021", "2021.. | období od–do".into()),
        ("od 2021 dosud", "2021.. | období od–do".into()),
        ("2021–dosud", "2021.. | období od–do".into()),
        ("2021 –", "2021.. | období od–do".into()),
        ("v letech 2021–2023", "2021..2023 | bez slov „v letech“, období od–do".into()),
        ("období 2021-2023", "2021..2023 | bez slov „období“, období od–do".into()),
        ("rok 2021", "2021..2021 | bez slov „rok“, období od–do".into()),
        ("I. pololetí 2024", "2024-01..2024-06 | část roku „I. pololetí 2024“, období od–do".into()),
        ("Q1 2024 – Q2 2025", "2024-01..2025-06 | část roku „Q2 2025“, část roku „Q1 2024“, období od–do".into()),
        ("do konce roku 2023", "..2023 | bez slov „konce roku“, období od–do".into()),
        ("od začátku roku 2021", "2021.. | bez slov „začátku roku“, období od–do".into()),
        ("2021-23", "2021..2023 | rok zapsaný dvěma číslicemi jako 2023, období od–do".into()),
        ("1.–3. čtvrtletí 2024", "2024-01..2024-09 | část roku „3. čtvrtletí 2024“, začátek doplněn podle konce období, období od–do".into()),
        ("I. pololetí – II. pololetí 2024", "2024-01..2024-12 | část roku „II. pololetí 2024“, začátek doplněn podle konce období, období od–do".into()),
        ("neuvedeno", "nothing neuvedeno".into()),
    ];
    let rows: Vec<(&str, &str)> =
        rows.iter().map(|(typed, said)| (*typed, said.as_str())).collect();
    same(&rows, |typed| said(&period(&text(typed)), show));
}

#[test]
fn periods_that_are_not_certain() {
    same(
        &[
            ("2021/2022", "? může znamenat období 2021–2022 i školní rok 2021/2022"),
            ("2021-10", "? může znamenat jen 10/2021 i lhůtu do té doby"),
            ("2005–10", "? může znamenat 10/2005 i „2005–2010“"),
            ("2021/2023", "? „2021/2023“ není hodnota tohoto pole"),
            ("2021-13", "? „2021-13“ není hodnota tohoto pole"),
            ("od", "? „od“ není hodnota tohoto pole"),
            ("2021–2023 (3 roky)", "? „2021–2023 (3 roky)“ není hodnota tohoto pole"),
            ("2021–19", "? „2021–19“ není hodnota tohoto pole"),
            ("průběžně", "? „průběžně“ neuvádí začátek ani konec"),
            ("Každoročně", "? „Každoročně“ neuvádí začátek ani konec"),
            ("dle potřeby", "? „dle potřeby“ neuvádí začátek ani konec"),
            ("31. 12. 2023", "? může znamenat jen 31. 12. 2023 i lhůtu do té doby"),
            ("12/2023", "? může znamenat jen 12/2023 i lhůtu do té doby"),
            ("jaro 2024", "? „jaro 2024“ je část roku bez přesného začátku a konce"),
            (
                "jaro 2024 – podzim 2025",
                "? „podzim 2025“ je část roku bez přesného začátku a konce",
            ),
            ("listopad–leden 2021", "? „listopad–leden 2021“ není hodnota tohoto pole"),
            ("1. 1. 2021 – 31. 2. 2023", "? uvádí den 31. 2. 2023, který není v kalendáři"),
            ("2021, 2022", "? „2021, 2022“ není hodnota tohoto pole"),
            ("2021 – 2022 – 2023", "? „2021 – 2022 – 2023“ není hodnota tohoto pole"),
            ("3 roky", "? „3 roky“ není hodnota tohoto pole"),
        ],
        |typed| said(&period(&text(typed)), show),
    );
    same(
        &[
            (Value::Number(2021.0), "2021..2021"),
            (Value::Number(3.0), "? je číslo 3, ne datum ani rok"),
            (day("2023-12-31"), "? může znamenat jen 31. 12. 2023 i lhůtu do té doby"),
            (day("1905-07-07"), "2015..2015 | rok zapsaný do buňky s formátem data"),
            (Value::Error("#N/A".into()), "? je chyba tabulky #N/A"),
        ],
        |value| said(&period(value), show),
    );
}
