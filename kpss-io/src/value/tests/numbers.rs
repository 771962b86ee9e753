//! Numbers and counts.

use super::{said, same, text};
use crate::grid::Value;
use crate::value::{Meaning, Number, Precision, StatedCount, number, stated_count, whole, yes_no};

fn show(number: &Number) -> String {
    let about = if number.precision == Precision::About { "asi " } else { "" };
    let unit = number.unit.map_or(String::new(), |unit| format!(" {}", unit.cs()));
    format!("{about}{}{unit}", Meaning::Number(number.thousandths).cs())
}

#[test]
fn numbers_as_people_write_them() {
    same(
        &[
            ("0,5", "0,5"),
            ("12", "12"),
            ("0,500", "0,5"),
            ("1378,500", "1 378,5"),
            ("0.5", "0,5 | s desetinnou tečkou"),
            ("12 %", "12 procent | jednotka: procent"),
            ("12,5%", "12,5 procent | jednotka: procent"),
            ("12 procent", "12 procent | jednotka: procent"),
            ("0,5 úv.", "0,5 úvazků | jednotka: úvazků"),
            ("1,25 úvazku", "1,25 úvazků | jednotka: úvazků"),
            ("20 lůžek", "20 lůžek | jednotka: lůžek"),
            ("20 LŮŽEK", "20 lůžek | jednotka: lůžek"),
            ("30 os.", "30 osob | jednotka: osob"),
            ("8 hod.", "8 hodin | jednotka: hodin"),
            ("5 000 Kč", "5 000 Kč | s oddělenými tisíci, jednotka: Kč"),
            ("cca 5 000", "asi 5 000 | s upřesněním „cca“, s oddělenými tisíci"),
            ("5 tis. osob", "5 000 osob | vynásobeno 1 000, jednotka: osob"),
            ("1,2 mil.", "1 200 000 | vynásobeno 1 000 000"),
            ("-3", "−3"),
            ("20 krabic", "? obsahuje za číslem neznámé označení „krabic“"),
            ("20 lůžek denně", "? obsahuje za číslem neznámé označení „lůžek denně“"),
            ("1.500", "? může znamenat 1,5 i 1 500"),
            ("1,500", "? může znamenat 1,5 i 1 500"),
            ("0,3333", "? má více desetinných míst, než je možné (nejvýše 3)"),
            ("10–12", "? „10–12“ je rozmezí, ne jedno číslo"),
            ("nejméně 10", "? uvádí jen mez („nejméně“), ne hodnotu"),
            ("½", "? „½“ není hodnota tohoto pole"),
            ("2+1", "? obsahuje za číslem neznámé označení „+1“"),
            ("neuvedeno", "nothing neuvedeno"),
        ],
        |typed| said(&number(&text(typed)), show),
    );
    same(
        &[
            (Value::Number(0.1 + 0.2), "0,3"),
            (Value::Number(2.125), "2,125"),
            (Value::Number(2.0 / 3.0), "? má více desetinných míst, než je možné (nejvýše 3)"),
            (Value::Percent(0.85), "85 procent | z buňky ve formátu procent"),
            (Value::Percent(0.07), "7 procent | z buňky ve formátu procent"),
            (Value::Percent(0.333_33), "33,333 procent | z buňky ve formátu procent"),
            (Value::Percent(1.0 / 3.0), "? má více desetinných míst, než je možné (nejvýše 3)"),
            (Value::Bool(true), "? je logická hodnota PRAVDA"),
        ],
        |value| said(&number(value), show),
    );
}

#[test]
fn counts_and_their_precision() {
    let show = |count: &StatedCount| {
        let number = count.number.map_or("–".to_owned(), |number| number.to_string());
        format!("{} {number}", count.precision.code())
    };
    same(
        &[
            ("20", "exact 20"),
            ("20 osob", "exact 20 | jednotka: osob"),
            ("cca 20", "about 20 | s upřesněním „cca“"),
            ("více než 10", "more_than 10 | s upřesněním „více než“"),
            ("přes 100 klientů", "more_than 100 | s upřesněním „přes“, jednotka: klientů"),
            ("nejméně 5", "at_least 5 | s upřesněním „nejméně“"),
            ("min. 5", "at_least 5 | s upřesněním „min.“"),
            ("téměř 100", "nearly 100 | s upřesněním „téměř“"),
            ("desítky", "tens – | s upřesněním „desítky“"),
            ("několik desítek osob", "tens – | s upřesněním „několik desítek osob“"),
            ("stovky", "? „stovky“ není hodnota tohoto pole"),
            ("2,5", "? není celé číslo"),
            ("max. 5", "? uvádí jen mez („max.“), ne hodnotu"),
            ("–", "nothing –"),
        ],
        |typed| said(&stated_count(&text(typed)), show),
    );
    same(
        &[
            (text("20"), "20"),
            (Value::Number(20.0), "20"),
            (Value::Number(20.5), "? není celé číslo"),
            (text("cca 20"), "? je jen přibližné číslo"),
            (text("více než 20"), "? uvádí jen mez („více než“), ne hodnotu"),
        ],
        |value| said(&whole(value), ToString::to_string),
    );
}

#[test]
fn yes_and_no() {
    same(
        &[
            (text("ano"), "true"),
            (text("ne"), "false"),
            (text("Ano"), "true | podle značky „Ano“"),
            (text("ANO."), "true | podle značky „ANO.“"),
            (text("NE"), "false | podle značky „NE“"),
            (text("a"), "true | podle značky „a“"),
            (text("n"), "false | podle značky „n“"),
            (text("x"), "true | podle značky „x“"),
            (text(" X "), "true | podle značky „X“"),
            (text("✓"), "true | podle značky „✓“"),
            (text("✔"), "true | podle značky „✔“"),
            (text("☐"), "false | podle značky „☐“"),
            (text("1"), "true | podle značky „1“"),
            (text("0"), "false | podle značky „0“"),
            (text("true"), "true | podle značky „true“"),
            (text("PRAVDA"), "true | podle značky „PRAVDA“"),
            (text("nepravda"), "false | podle značky „nepravda“"),
            (text("yes"), "true"),
            (text(""), "nothing"),
            (text("neuvedeno"), "nothing neuvedeno"),
            (text("-"), "? „-“ může znamenat ne i neuvedeno"),
            (text("–"), "? „–“ může znamenat ne i neuvedeno"),
            (text("ano/ne"), "? „ano/ne“ není hodnota tohoto pole"),
            (text("částečně"), "? „částečně“ není hodnota tohoto pole"),
            (Value::Bool(true), "true"),
            (Value::Bool(false), "false"),
            (Value::Number(1.0), "true | podle značky „1“"),
            (Value::Number(0.0), "false | podle značky „0“"),
            (Value::Number(2.0), "? je číselná buňka s hodnotou 2"),
        ],
        |value| said(&yes_no(value), ToString::to_string),
    );
}
