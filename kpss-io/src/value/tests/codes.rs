//! Identifiers and codes.

use super::{day, said, same, text};
use crate::grid::Value;
use crate::value::{code, ico};

#[test]
fn numbers_of_organisations() {
    same(
        &[
            (text("00231401"), "00231401"),
            // Whether the check digit is right is the matter of a rule.
            (text("00231402"), "00231402"),
            (text("002 31 401"), "00231401 | s upravenými mezerami"),
            (text("002\u{a0}31\u{a0}401"), "00231401 | s upravenými mezerami"),
            (text("231401"), "00231401 | úvodní nuly doplněny a ověřeny"),
            (text("231402"), "231402"),
            (text("231 401"), "00231401 | s upravenými mezerami, úvodní nuly doplněny a ověřeny"),
            (text("231401.0"), "00231401 | z číselné buňky, úvodní nuly doplněny a ověřeny"),
            (text("IČ: 00231401"), "00231401 | bez slov „IČ“"),
            (text("IČO 00231401"), "00231401 | bez slov „IČO“"),
            (text("ič 231401"), "00231401 | bez slov „ič“, úvodní nuly doplněny a ověřeny"),
            (text("CZ00231401"), "00231401 | z DIČ"),
            (text("CZ231401"), "00231401 | z DIČ, úvodní nuly doplněny a ověřeny"),
            (text("DIČ: CZ 00231401"), "00231401 | z DIČ"),
            // A birth number must not come back in a message.
            (text("CZ7001010000"), "? je zřejmě DIČ fyzické osoby a IČO z něj nelze odvodit"),
            (text("7001010000"), "? má jiný počet číslic (10), než je správně (8)"),
            (text("SK2020123456"), "? „SK2020123456“ není hodnota tohoto pole"),
            (text("nemá"), "? „nemá“ není hodnota tohoto pole"),
            (text("00231401, 00551023"), "? „00231401, 00551023“ není hodnota tohoto pole"),
            (text("–"), "nothing –"),
            (Value::Number(231_401.0), "00231401 | úvodní nuly doplněny a ověřeny"),
            (Value::Number(70_891_095.0), "70891095"),
            (Value::Number(231_402.0), "231402"),
            (Value::Number(19.0), "19"),
            (Value::Number(231_401.5), "? je číselná buňka s hodnotou 231401.5"),
            (Value::Number(-231_401.0), "? je číselná buňka s hodnotou -231401"),
            (day("2024-01-01"), "? je buňka s datem 1. 1. 2024"),
        ],
        |value| said(&ico(value), Clone::clone),
    );
}

#[test]
fn codes_of_digits() {
    same(
        &[
            (text("529303"), "529303"),
            (text("529 303"), "529303 | s upravenými mezerami"),
            (text("529303.0"), "529303 | z číselné buňky"),
            (text("Benešov (529303)"), "529303 | bez slov „Benešov“"),
            (text("529303 Benešov"), "529303 | bez slov „Benešov“"),
            (text("obec 529303 Benešov"), "529303 | bez slov „obec Benešov“"),
            (text("52930"), "52930"),
            (text("Benešov"), "? „Benešov“ není hodnota tohoto pole"),
            (text("529303, 529304"), "? „529303, 529304“ je zřejmě více hodnot"),
            (Value::Number(529_303.0), "529303"),
            (Value::Number(52_930.0), "? má jiný počet číslic (5), než je správně (6)"),
            (Value::Number(529_303.5), "? je číselná buňka s hodnotou 529303.5"),
        ],
        |value| said(&code(value, 6, |_| false), Clone::clone),
    );
    let known = |code: &str| code == "0042";
    same(
        &[
            (text("3103"), "3103"),
            (Value::Number(3103.0), "3103"),
            (Value::Number(42.0), "0042 | úvodní nuly doplněny a ověřeny"),
            (text("42"), "0042 | úvodní nuly doplněny a ověřeny"),
            (text("43"), "43"),
        ],
        |value| said(&code(value, 4, known), Clone::clone),
    );
}
