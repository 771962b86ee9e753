//! Amounts.

use super::{said, same, text};
use crate::grid::Value;
use crate::value::{Meaning, Money, MoneyUnit, Precision, heading_unit, money};

fn show(money: &Money) -> String {
    let about = if money.precision == Precision::About { "asi " } else { "" };
    format!("{about}{}", Meaning::Money(money.hellers).cs())
}

fn in_crowns(typed: &&str) -> String {
    said(&money(&text(typed), MoneyUnit::Crowns), show)
}

#[test]
fn amounts_as_people_write_them() {
    same(
        &[
            ("1378430", "1 378 430 Kč"),
            ("1378430,00", "1 378 430 Kč"),
            ("1378430,5", "1 378 430,50 Kč"),
            ("0", "0 Kč"),
            ("007", "7 Kč"),
            ("1378430.50", "1 378 430,50 Kč | s desetinnou tečkou"),
            ("2 596 625", "2 596 625 Kč | s oddělenými tisíci"),
            ("2\u{a0}596\u{a0}625", "2 596 625 Kč | s oddělenými tisíci"),
            ("2\u{202f}596\u{202f}625", "2 596 625 Kč | s oddělenými tisíci"),
            ("2\u{2009}596\u{2009}625", "2 596 625 Kč | s oddělenými tisíci"),
            ("2\u{2007}596\u{2007}625", "2 596 625 Kč | s oddělenými tisíci"),
            ("  2  596\t625 ", "2 596 625 Kč | s oddělenými tisíci"),
            ("2 596 625,50", "2 596 625,50 Kč | s oddělenými tisíci"),
            ("2 596 625.50", "2 596 625,50 Kč | s oddělenými tisíci, s desetinnou tečkou"),
            ("1.378.430", "1 378 430 Kč | s oddělenými tisíci"),
            ("1,378,430", "1 378 430 Kč | s oddělenými tisíci"),
            ("1.500,50", "1 500,50 Kč | s oddělenými tisíci"),
            ("1,500.50", "1 500,50 Kč | s oddělenými tisíci, s desetinnou tečkou"),
            ("1 378 430,-", "1 378 430 Kč | v celých korunách, s oddělenými tisíci"),
            (
                "1 378 430,- Kč",
                "1 378 430 Kč | v celých korunách, s oddělenými tisíci, s uvedenou měnou",
            ),
            ("1.378.430,--", "1 378 430 Kč | v celých korunách, s oddělenými tisíci"),
            ("1378430,–", "1 378 430 Kč | v celých korunách"),
            ("1378430.-", "1 378 430 Kč | v celých korunách"),
            ("1378430,=", "1 378 430 Kč | v celých korunách"),
            // The dash says that there are no decimals, so the point parts thousands.
            ("1.500,-", "1 500 Kč | v celých korunách, s oddělenými tisíci"),
            ("1 378 430 Kč", "1 378 430 Kč | s oddělenými tisíci, s uvedenou měnou"),
            ("5Kč", "5 Kč | s uvedenou měnou"),
            ("5 korun", "5 Kč | s uvedenou měnou"),
            ("CZK 5", "5 Kč | s uvedenou měnou"),
            ("Kč 5,50", "5,50 Kč | s uvedenou měnou"),
            ("2,5 mil. Kč", "2 500 000 Kč | v milionech Kč, s uvedenou měnou"),
            ("2,5 mil.Kč", "2 500 000 Kč | v milionech Kč, s uvedenou měnou"),
            ("2 miliony korun", "2 000 000 Kč | v milionech Kč, s uvedenou měnou"),
            ("1,2 mld.", "1 200 000 000 Kč | v miliardách Kč"),
            ("350 tis. Kč", "350 000 Kč | v tisících Kč, s uvedenou měnou"),
            ("350 tisíc", "350 000 Kč | v tisících Kč"),
            ("0,12345 mil. Kč", "123 450 Kč | v milionech Kč, s uvedenou měnou"),
            ("-5", "−5 Kč"),
            ("−5", "−5 Kč | pomlčka jako záporné znaménko"),
            ("– 5 000", "−5 000 Kč | pomlčka jako záporné znaménko, s oddělenými tisíci"),
            ("(5 000)", "−5 000 Kč | závorky jako záporné znaménko, s oddělenými tisíci"),
            (
                "(5 000) Kč",
                "−5 000 Kč | závorky jako záporné znaménko, s oddělenými tisíci, s uvedenou měnou",
            ),
            ("+5", "5 Kč"),
            ("cca 5 000", "asi 5 000 Kč | s upřesněním „cca“, s oddělenými tisíci"),
            (
                "asi 5 000 Kč",
                "asi 5 000 Kč | s upřesněním „asi“, s oddělenými tisíci, s uvedenou měnou",
            ),
            (
                "Přibližně 2 mil. Kč",
                "asi 2 000 000 Kč | s upřesněním „Přibližně“, v milionech Kč, s uvedenou měnou",
            ),
            ("~5000", "asi 5 000 Kč | s upřesněním „~“"),
            (
                "5 000 Kč (odhad)",
                "asi 5 000 Kč | s oddělenými tisíci, s upřesněním „odhad“, s uvedenou měnou",
            ),
            ("\u{feff}5 000", "5 000 Kč | bez neviditelných znaků, s oddělenými tisíci"),
        ],
        in_crowns,
    );
}

#[test]
fn amounts_that_are_not_certain() {
    same(
        &[
            ("1.500", "? může znamenat 1,50 Kč i 1 500 Kč"),
            ("1,500", "? může znamenat 1,50 Kč i 1 500 Kč"),
            ("1.505", "? může znamenat 1,505 i 1 505 Kč"),
            ("1,378 mil. Kč", "? může znamenat 1 378 000 Kč i 1 378 000 000 Kč"),
            ("1 234.567", "? může znamenat 1 234,567 i 1 234 567 Kč"),
            ("0,505", "? má více desetinných míst, než je možné (nejvýše 2)"),
            ("2 59 625", "? „2 59 625“ nemá číslice ve skupinách po třech"),
            ("2596 625", "? „2596 625“ nemá číslice ve skupinách po třech"),
            ("1.378 430", "? „1.378 430“ nemá číslice ve skupinách po třech"),
            ("1 378.430,50", "? „1 378.430,50“ nemá číslice ve skupinách po třech"),
            ("1.5.2021", "? „1.5.2021“ nemá číslice ve skupinách po třech"),
            ("1,5,-", "? „1,5“ nemá číslice ve skupinách po třech"),
            ("100–200", "? „100–200“ je rozmezí, ne jedno číslo"),
            ("100 - 200 tis. Kč", "? „100 - 200 tis. Kč“ je rozmezí, ne jedno číslo"),
            ("100 až 200", "? „100 až 200“ je rozmezí, ne jedno číslo"),
            ("do 5 000 Kč", "? uvádí jen mez („do“), ne hodnotu"),
            ("do konce roku", "? „do konce roku“ není hodnota tohoto pole"),
            ("max. 5 000", "? uvádí jen mez („max.“), ne hodnotu"),
            ("více než 5 mil.", "? uvádí jen mez („více než“), ne hodnotu"),
            ("5 000 Kč/rok", "? obsahuje za číslem neznámé označení „Kč/rok“"),
            ("5 000*", "? obsahuje za číslem neznámé označení „*“"),
            ("500 €", "? je v jiné měně („€“)"),
            ("EUR 500", "? je v jiné měně („EUR“)"),
            ("1\n500", "? obsahuje za číslem neznámé označení „500“"),
            ("dle rozpočtu", "? „dle rozpočtu“ není hodnota tohoto pole"),
            (",5", "? „,5“ není hodnota tohoto pole"),
            ("5.", "? „5.“ není hodnota tohoto pole"),
            ("12 %", "? obsahuje za číslem neznámé označení „%“"),
            ("10000000000000", "? přesahuje největší číslo, které lze uložit"),
            (
                "99999999999999999999999999999999999999999",
                "? přesahuje největší číslo, které lze uložit",
            ),
            ("9999999 mld.", "? přesahuje největší číslo, které lze uložit"),
            ("1\u{202e}378", "? obsahuje skrytý znak U+202E"),
            ("１２", "? „１２“ není hodnota tohoto pole"),
            ("#REF!", "? je chyba tabulky #REF!"),
        ],
        in_crowns,
    );
}

#[test]
fn words_that_say_nothing() {
    for typed in [
        "",
        "  ",
        "x",
        "X",
        "-",
        "–",
        "—",
        "neuvedeno",
        "Neuvedeno",
        "není známo",
        "N/A",
        "n/a",
        "n. k.",
        "?",
        "…",
        "bude doplněno",
        "nezjištěno:",
    ] {
        let said = in_crowns(&typed);
        assert_eq!(said, format!("nothing {}", typed.trim()).trim_end(), "{typed}");
    }
}

#[test]
fn the_heading_gives_the_unit() {
    let under = |unit| move |typed: &&str| said(&money(&text(typed), unit), show);
    same(
        &[
            ("350", "350 000 Kč | v tisících Kč podle záhlaví"),
            ("350,5", "350 500 Kč | v tisících Kč podle záhlaví"),
            ("0", "0 Kč"),
            ("1 350", "1 350 000 Kč | s oddělenými tisíci, v tisících Kč podle záhlaví"),
            ("350 tis. Kč", "350 000 Kč | v tisících Kč, s uvedenou měnou"),
            ("2 mil. Kč", "2 000 000 Kč | v milionech Kč, s uvedenou měnou"),
            ("350 000 Kč", "? může znamenat 350 000 Kč i 350 000 000 Kč"),
            ("350,-", "? může znamenat 350 Kč i 350 000 Kč"),
            ("1.350", "? může znamenat 1 350 Kč i 1 350 000 Kč"),
            ("0,123456", "? má více desetinných míst, než je možné (nejvýše 2)"),
        ],
        under(MoneyUnit::Thousands),
    );
    same(&[("2,5", "2 500 000 Kč | v milionech Kč podle záhlaví")], under(MoneyUnit::Millions));
}

#[test]
fn units_of_headings() {
    same(
        &[
            ("Náklady celkem (v tis. Kč)", "Thousands"),
            ("Náklady v tis.Kč", "Thousands"),
            ("NÁKLADY (TIS. KČ)", "Thousands"),
            ("Rozpočet [mil. Kč]", "Millions"),
            ("v milionech korun", "Millions"),
            ("Alokace (mld. Kč)", "Billions"),
            ("Náklady v\u{a0}Kč", "Crowns"),
            ("Cena CZK", "Crowns"),
            ("Náklady 2024 (tis.)", "Thousands"),
            ("Náklady celkem", "nothing"),
            ("Počet tisíc obyvatel", "nothing"),
            ("Náklady v Kč / v tis. Kč", "? uvádí částky v Kč i v tisících Kč"),
            ("Náklady (EUR)", "? je v jiné měně („eur“)"),
        ],
        |heading| said(&heading_unit(heading), |unit| format!("{unit:?}")),
    );
}

#[test]
fn floats_of_spreadsheets() {
    same(
        &[
            (1_378_430.0, "1 378 430 Kč"),
            (1_378_430.000_000_000_2, "1 378 430 Kč"),
            (0.1 + 0.2, "0,30 Kč"),
            (0.3 - 0.1 - 0.2, "0 Kč"),
            (-0.0, "0 Kč"),
            (4.02, "4,02 Kč"),
            (-5.5, "−5,50 Kč"),
            (9_999_999_999_999.99, "9 999 999 999 999,99 Kč"),
            (4.025, "? má více desetinných míst, než je možné (nejvýše 2)"),
            (1_000_000.0 / 3.0, "? má více desetinných míst, než je možné (nejvýše 2)"),
            // A billionth of such an amount is a crown: nearness alone would not do.
            (1_234_567_890.123, "? má více desetinných míst, než je možné (nejvýše 2)"),
            (1e13, "? přesahuje největší číslo, které lze uložit"),
            (1e300, "? přesahuje největší číslo, které lze uložit"),
            (f64::NAN, "? přesahuje největší číslo, které lze uložit"),
            (f64::INFINITY, "? přesahuje největší číslo, které lze uložit"),
        ],
        |number| said(&money(&Value::Number(*number), MoneyUnit::Crowns), show),
    );
    let millions = |number| said(&money(&Value::Number(number), MoneyUnit::Millions), show);
    assert_eq!(millions(1_234.567_891), "1 234 567 891 Kč | v milionech Kč podle záhlaví");
    assert_eq!(millions(0.1 + 0.2), "300 000 Kč | v milionech Kč podle záhlaví");
    assert_eq!(millions(0.0), "0 Kč");
}

#[test]
fn other_cells_are_no_amounts() {
    same(
        &[
            (Value::Percent(0.85), "? je buňka ve formátu procent s hodnotou 0.85"),
            (super::day("2024-05-01"), "? je buňka s datem 1. 5. 2024"),
            (Value::Bool(true), "? je logická hodnota PRAVDA"),
            (Value::Bool(false), "? je logická hodnota NEPRAVDA"),
            (Value::Error("#DIV/0!".into()), "? je chyba tabulky #DIV/0!"),
            (Value::Uncalculated, "? je vzorec, jehož výsledek soubor neobsahuje"),
        ],
        |value| said(&money(value, MoneyUnit::Crowns), show),
    );
}
