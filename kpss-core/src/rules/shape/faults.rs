//! The faults of an input as findings of the rules about shape.

use super::repairs;
use super::{
    BadDate, BadNumber, ByteOrderMark, DuplicateKey, EmptyInput, EmptyText, MissingField, NotJson,
    NotUtf8, NumberForText, OtherFile, ReaderDisagreement, TooDeep, TooLarge, TooManyDecimals,
    UnknownField, UnknownKind, UnknownValue, WrongType,
};
use crate::json;
use crate::read::{Fault, FaultKind, JsonType, KindOfFile, Limits, Mistake, Reading};
use crate::rule::prelude::*;
use crate::rule::{Declared, Found, Rule};
use crate::rules::project::k809_organisation_ico_invalid::padded;
use crate::rules::table::remarks;

/// Puts the faults of an input into the list.
pub(crate) fn report(reading: &Reading<'_>, input: usize, limits: &Limits, out: &mut Findings) {
    for fault in &reading.faults.list {
        let found = finding(fault, input, limits);
        let mend = repairs::mend(fault, &found.place, reading);
        out.push(found.mend(mend));
    }
    for (mistake, count) in reading.faults.unlisted() {
        out.count(rule_of(mistake), count);
    }
}

fn rule_of(mistake: Mistake) -> &'static Rule {
    match mistake {
        Mistake::NotJson => NotJson::RULE,
        Mistake::Empty => EmptyInput::RULE,
        Mistake::NotUtf8 => NotUtf8::RULE,
        Mistake::OtherFile => OtherFile::RULE,
        Mistake::UnknownKind => UnknownKind::RULE,
        Mistake::WrongType => WrongType::RULE,
        Mistake::NumberForText => NumberForText::RULE,
        Mistake::UnknownField => UnknownField::RULE,
        Mistake::MissingField => MissingField::RULE,
        Mistake::BadDate => BadDate::RULE,
        Mistake::BadNumber => BadNumber::RULE,
        Mistake::TooManyDecimals => TooManyDecimals::RULE,
        Mistake::UnknownValue => UnknownValue::RULE,
        Mistake::DuplicateKey => DuplicateKey::RULE,
        Mistake::EmptyText => EmptyText::RULE,
        Mistake::TooDeep => TooDeep::RULE,
        Mistake::TooLarge => TooLarge::RULE,
        Mistake::Disagreement => ReaderDisagreement::RULE,
        Mistake::ByteOrderMark => ByteOrderMark::RULE,
        Mistake::Remark(name) => remarks::rule_of(name),
    }
}

fn finding(fault: &Fault, input: usize, limits: &Limits) -> Found {
    let place = Place {
        key: fault.span,
        cell: fault.cell.as_deref().cloned(),
        ..Place::new(input, fault.pointer.as_str())
    };
    let limit = |limit: usize| i64::try_from(limit).unwrap_or(i64::MAX);
    match fault.kind.clone() {
        FaultKind::NotJson(reason) => NotJson { reason: reason_of(reason) }.at(place),
        FaultKind::Empty => EmptyInput {}.at(place),
        FaultKind::NotUtf8 { utf16 } => {
            NotUtf8 { found: if utf16 { UTF_16 } else { OTHER_ENCODING } }.at(place)
        }
        FaultKind::OtherFile(kind) => OtherFile { file: file(kind) }.at(place),
        FaultKind::UnknownKind { found, nearest } => UnknownKind { found, nearest }.at(place),
        FaultKind::WrongType { expected, found } => {
            WrongType { expected: name(expected), found: name(found) }.at(place)
        }
        FaultKind::NumberForText { digits } => {
            let padded = padded(&digits).unwrap_or_default();
            let short = (digits.len() < "00231401".len()).into();
            NumberForText { digits, short, padded }.at(place)
        }
        FaultKind::UnknownField { field, nearest } => UnknownField { field, nearest }.at(place),
        FaultKind::MissingField { field } => MissingField { field: field.to_owned() }.at(place),
        FaultKind::BadDate { value } => BadDate { value }.at(place),
        FaultKind::BadNumber { value, min, max } => BadNumber { value, min, max }.at(place),
        FaultKind::TooManyDecimals { value, places } => TooManyDecimals { value, places }.at(place),
        FaultKind::UnknownValue { value, nearest } => UnknownValue { value, nearest }.at(place),
        FaultKind::DuplicateKey { key, first } => {
            let (start, end) = (first.start, first.end);
            let first = Place { key: Some((start, end)), ..place.clone() };
            DuplicateKey { key }.at(place).related(first, FIRST)
        }
        FaultKind::EmptyText => EmptyText {}.at(place),
        FaultKind::TooDeep => TooDeep { limit: limit(limits.depth) }.at(place),
        FaultKind::TooLarge => TooLarge { limit: limit(limits.input_bytes) }.at(place),
        FaultKind::Disagreement { detail } => ReaderDisagreement { detail }.at(place),
        FaultKind::ByteOrderMark => ByteOrderMark {}.at(place),
        FaultKind::Remark(kind) => remarks::finding(*kind, place),
    }
}

const FIRST: Label = Label::new("first", "první výskyt", "first occurrence");

const UTF_16: Label = Label::new("utf-16", "soubor je v UTF-16", "the file is UTF-16");
const OTHER_ENCODING: Label = Label::new(
    "other",
    "bajty nejsou platné UTF-8 (nejspíš Windows-1250)",
    "the bytes are not valid UTF-8 (probably Windows-1250)",
);

fn file(kind: KindOfFile) -> Label {
    match kind {
        KindOfFile::Spreadsheet => {
            Label::new("spreadsheet", "sešit (XLSX nebo ODS)", "a workbook (XLSX or ODS)")
        }
        KindOfFile::TextDocument => Label::new(
            "text_document",
            "textový dokument (DOCX, ODT nebo RTF)",
            "a text document (DOCX, ODT or RTF)",
        ),
        KindOfFile::Presentation => {
            Label::new("presentation", "prezentace (PPTX nebo ODP)", "a presentation (PPTX or ODP)")
        }
        KindOfFile::OldOffice => Label::new(
            "old_office",
            "soubor starších verzí Office (XLS, DOC nebo PPT)",
            "a file of older versions of Office (XLS, DOC or PPT)",
        ),
        KindOfFile::Zip => Label::new("zip", "archiv ZIP", "a ZIP archive"),
        KindOfFile::Archive => Label::new(
            "archive",
            "komprimovaný archiv (RAR, 7z nebo gzip)",
            "a compressed archive (RAR, 7z or gzip)",
        ),
        KindOfFile::Pdf => Label::new("pdf", "PDF", "a PDF"),
        KindOfFile::Image => Label::new("image", "obrázek", "an image"),
        KindOfFile::Html => Label::new("html", "webová stránka (HTML)", "a web page (HTML)"),
        KindOfFile::Xml => Label::new("xml", "soubor XML", "an XML file"),
        KindOfFile::Csv => Label::new("csv", "tabulka v CSV", "a table in CSV"),
    }
}

fn name(json: JsonType) -> Label {
    match json {
        JsonType::Object => Label::new("object", "objekt", "an object"),
        JsonType::Array => Label::new("array", "pole (seznam)", "an array"),
        JsonType::Text => Label::new("string", "text", "a string"),
        JsonType::Number => Label::new("number", "číslo", "a number"),
        JsonType::Bool => Label::new("boolean", "true nebo false", "true or false"),
        JsonType::Null => Label::new("null", "prázdná hodnota (null)", "null"),
        JsonType::Other => Label::new("other", "hodnota jiného typu", "a value of another type"),
    }
}

fn reason_of(kind: json::FaultKind) -> Label {
    match kind {
        json::FaultKind::Cut => Label::new(
            "cut",
            "končí uprostřed, soubor je zřejmě neúplný",
            "it ends in the middle, the file seems to be cut",
        ),
        json::FaultKind::Unexpected => Label::new(
            "unexpected",
            "na tomto místě je nečekaný znak",
            "an unexpected character stands here",
        ),
        json::FaultKind::TrailingComma => Label::new(
            "trailing_comma",
            "před uzavírací závorkou je čárka navíc",
            "there is a comma before the closing bracket",
        ),
        json::FaultKind::Trailing => Label::new(
            "trailing",
            "za koncem dokumentu ještě něco následuje",
            "something follows the end of the document",
        ),
        json::FaultKind::BadString => Label::new(
            "bad_string",
            "text v uvozovkách obsahuje nedovolený znak",
            "a string holds a character that is not allowed",
        ),
        json::FaultKind::BadNumber => Label::new(
            "bad_number",
            "číslo není zapsáno správně nebo je příliš velké",
            "a number is malformed or too large",
        ),
        json::FaultKind::TooDeep => {
            Label::new("too_deep", "příliš hluboké vnoření", "nested too deep")
        }
    }
}
