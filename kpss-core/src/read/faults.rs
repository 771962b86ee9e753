//! What keeps bytes from being a JSON text, as findings.

use super::Limits;
use crate::json::{Fault, FaultKind, InputError};
use crate::rule::{Found, Place, Term};
use crate::rules::shape::{EmptyInput, NotJson, NotUtf8, TooDeep, TooLarge};

pub(super) fn input_finding(error: InputError, limits: &Limits, place: Place) -> Found {
    match error {
        InputError::Empty => EmptyInput {}.at(place),
        InputError::Utf16 => NotUtf8 { found: UTF_16 }.at(place),
        InputError::NotUtf8(_) => NotUtf8 { found: OTHER_ENCODING }.at(place),
        InputError::TooLarge => {
            let limit = i64::try_from(limits.input_bytes).unwrap_or(i64::MAX);
            TooLarge { limit }.at(place)
        }
    }
}

const UTF_16: Term = Term::new("utf-16", "soubor je v UTF-16", "the file is UTF-16");
const OTHER_ENCODING: Term = Term::new(
    "other",
    "bajty nejsou platné UTF-8 (nejspíš Windows-1250)",
    "the bytes are not valid UTF-8 (probably Windows-1250)",
);

pub(super) fn fault_finding(fault: Fault, input: usize, limits: &Limits) -> Found {
    let place = Place { key: Some((fault.at, fault.at)), ..Place::new(input, "") };
    if fault.kind == FaultKind::TooDeep {
        let limit = i64::try_from(limits.depth).unwrap_or(i64::MAX);
        return TooDeep { limit }.at(place);
    }
    NotJson { reason: reason(fault.kind) }.at(place)
}

fn reason(kind: FaultKind) -> Term {
    match kind {
        FaultKind::Cut => Term::new(
            "cut",
            "končí uprostřed, soubor je zřejmě neúplný",
            "it ends in the middle, the file seems to be cut",
        ),
        FaultKind::Unexpected => Term::new(
            "unexpected",
            "na tomto místě je nečekaný znak",
            "an unexpected character stands here",
        ),
        FaultKind::TrailingComma => Term::new(
            "trailing_comma",
            "před uzavírací závorkou je čárka navíc",
            "there is a comma before the closing bracket",
        ),
        FaultKind::Trailing => Term::new(
            "trailing",
            "za koncem dokumentu ještě něco následuje",
            "something follows the end of the document",
        ),
        FaultKind::BadString => Term::new(
            "bad_string",
            "text v uvozovkách obsahuje nedovolený znak",
            "a string holds a character that is not allowed",
        ),
        FaultKind::BadNumber => Term::new(
            "bad_number",
            "číslo není zapsáno správně nebo je příliš velké",
            "a number is malformed or too large",
        ),
        FaultKind::TooDeep => Term::new("too_deep", "příliš hluboké vnoření", "nested too deep"),
    }
}
