//! Identifiers, codes, postal codes, telephones.

use super::{day, said, same, text};
use crate::grid::Value;
use crate::value::{
    cell_text, code, has_check_digit, ico, phone, postal_code, registration_number, service_number,
};

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
    assert!(has_check_digit("00000001") && has_check_digit("00000060"));
    assert!(!has_check_digit("0023140") && !has_check_digit("0023140a"));
}

#[test]
fn postal_codes() {
    same(
        &[
            (text("257 41"), "257 41"),
            (text("25741"), "25741"),
            (text("257\u{a0}41"), "257 41"),
            (text("2 5 7 4 1"), "257 41 | s upravenými mezerami"),
            (text("PSČ 257 41"), "257 41 | bez slov „PSČ“"),
            (text("CZ-257 41"), "257 41 | bez slov „CZ“"),
            (text("25741.0"), "257 41 | z číselné buňky"),
            (text("2574"), "2574"),
            (text("257 41 Týnec"), "? „257 41 Týnec“ není hodnota tohoto pole"),
            (Value::Number(25741.0), "257 41 | z číselné buňky"),
            (Value::Number(2574.0), "? má jiný počet číslic (4), než je správně (5)"),
        ],
        |value| said(&postal_code(value), Clone::clone),
    );
}

#[test]
fn telephones() {
    same(
        &[
            (text("+420 317 754 111"), "+420 317 754 111"),
            (text("317 754 111"), "317 754 111"),
            (text("317754111"), "317754111"),
            (text("00420 317 754 111"), "00420 317 754 111"),
            (text("+421 2 5441 1111"), "+421 2 5441 1111"),
            (text("420 317 754"), "420 317 754"),
            (text("116 111"), "116 111"),
            (text("tel.: 317 754 111"), "317 754 111 | bez slov „tel“"),
            (text("Telefon 317 754 111"), "317 754 111 | bez slov „Telefon“"),
            (text("317/754 111"), "317 754 111 | s upravenými mezerami"),
            (text("(+420) 317 754 111"), "+420 317 754 111 | s upravenými mezerami"),
            (text("420 317 754 111"), "+420 317 754 111 | s předvolbou státu +420"),
            (text("317754111.0"), "317754111 | z číselné buňky"),
            (
                text("317 754 111, 317 754 112"),
                "? „317 754 111, 317 754 112“ je zřejmě více hodnot",
            ),
            (text("na webu"), "? „na webu“ není hodnota tohoto pole"),
            (text("neuvedeno"), "nothing neuvedeno"),
            (Value::Number(317_754_111.0), "317754111"),
            (Value::Number(420_317_754_111.0), "+420 317 754 111 | s předvolbou státu +420"),
            (Value::Number(31_775.0), "? má jiný počet číslic (5), než je správně (9)"),
        ],
        |value| said(&phone(value), Clone::clone),
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
    assert_eq!(said(&service_number(&Value::Number(1_234_567.0)), Clone::clone), "1234567");
}

#[test]
fn numbers_of_projects_stay_texts() {
    same(
        &[
            (text(" CZ.1.04/3.1.03/45.00024 "), "CZ.1.04/3.1.03/45.00024"),
            (text("CZ.03.2.63/0.0/0.0/16_063/0006558"), "CZ.03.2.63/0.0/0.0/16_063/0006558"),
            (text("\u{200b}CZ.1.04"), "CZ.1.04 | bez neviditelných znaků"),
            (text("x"), "nothing x"),
            (Value::Number(123.0), "123"),
            (Value::Number(1.5), "? je číselná buňka s hodnotou 1.5"),
        ],
        |value| said(&registration_number(value), Clone::clone),
    );
}

#[test]
fn texts_of_cells() {
    let said = |value: &Value| cell_text(value).map_err(|doubt| doubt.en());
    assert_eq!(said(&text(" a ")), Ok(" a ".to_owned()));
    assert_eq!(said(&Value::Number(529_303.0)), Ok("529303".to_owned()));
    assert_eq!(said(&Value::Number(0.1 + 0.2)), Ok("0.3".to_owned()));
    assert_eq!(said(&Value::Number(1e300)), Ok("1e300".to_owned()));
    assert_eq!(said(&day("2024-05-01")), Err("is a cell with the date 2024-05-01".to_owned()));
}
