//! What is wrong with the shape of an input: data without words, which the rules about shape put
//! into findings.

use std::collections::BTreeMap;

use super::kind_of_file::KindOfFile;
use super::transcript::{Cell, RemarkKind};
use crate::json::{self, Span};

/// What a fault is, without its data; beyond a limit per kind faults are only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mistake {
    NotJson,
    Empty,
    NotUtf8,
    OtherFile,
    UnknownKind,
    WrongType,
    /// A number where a text of digits belongs, which loses its leading zeros.
    NumberForText,
    UnknownField,
    MissingField,
    BadDate,
    BadNumber,
    TooManyDecimals,
    UnknownValue,
    DuplicateKey,
    EmptyText,
    TooDeep,
    TooLarge,
    Disagreement,
    ByteOrderMark,
    /// Something that was noticed while a table was transcribed.
    Remark(&'static str),
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonType {
    Object,
    Array,
    Text,
    Number,
    Bool,
    Null,
    /// Some type other than the one expected.
    Other,
}

/// A fault with its data; texts of the document are cut where they are hostile.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FaultKind {
    /// Where and why the text is no JSON.
    NotJson(json::FaultKind),
    Empty,
    NotUtf8 {
        utf16: bool,
    },
    OtherFile(KindOfFile),
    UnknownKind {
        found: String,
        nearest: String,
    },
    WrongType {
        expected: JsonType,
        found: JsonType,
    },
    NumberForText {
        digits: String,
    },
    UnknownField {
        field: String,
        nearest: String,
    },
    MissingField {
        field: &'static str,
    },
    BadDate {
        value: String,
    },
    BadNumber {
        value: String,
        min: i64,
        max: i64,
    },
    TooManyDecimals {
        value: String,
        places: i64,
    },
    UnknownValue {
        value: String,
        nearest: String,
    },
    DuplicateKey {
        key: String,
        first: Span,
    },
    EmptyText,
    TooDeep,
    TooLarge,
    /// The typed reader refused what the walk found right, and says why.
    Disagreement {
        detail: String,
    },
    ByteOrderMark,
    Remark(Box<RemarkKind>),
}

impl FaultKind {
    /// What it is, without its data.
    pub(crate) fn mistake(&self) -> Mistake {
        match self {
            Self::NotJson(_) => Mistake::NotJson,
            Self::Empty => Mistake::Empty,
            Self::NotUtf8 { .. } => Mistake::NotUtf8,
            Self::OtherFile(_) => Mistake::OtherFile,
            Self::UnknownKind { .. } => Mistake::UnknownKind,
            Self::WrongType { .. } => Mistake::WrongType,
            Self::NumberForText { .. } => Mistake::NumberForText,
            Self::UnknownField { .. } => Mistake::UnknownField,
            Self::MissingField { .. } => Mistake::MissingField,
            Self::BadDate { .. } => Mistake::BadDate,
            Self::BadNumber { .. } => Mistake::BadNumber,
            Self::TooManyDecimals { .. } => Mistake::TooManyDecimals,
            Self::UnknownValue { .. } => Mistake::UnknownValue,
            Self::DuplicateKey { .. } => Mistake::DuplicateKey,
            Self::EmptyText => Mistake::EmptyText,
            Self::TooDeep => Mistake::TooDeep,
            Self::TooLarge => Mistake::TooLarge,
            Self::Disagreement { .. } => Mistake::Disagreement,
            Self::ByteOrderMark => Mistake::ByteOrderMark,
            Self::Remark(kind) => Mistake::Remark(kind.name()),
        }
    }
}

/// One fault and where it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    /// JSON Pointer in the text.
    pub(crate) pointer: String,
    /// Bytes of a key or of a place in a broken text, where it is not the value at the pointer.
    pub(crate) span: Option<(usize, usize)>,
    /// The cell of a table in which it was noticed.
    pub(crate) cell: Option<Box<Cell>>,
}

impl Fault {
    pub(crate) fn new(kind: FaultKind, pointer: impl Into<String>) -> Self {
        Self { kind, pointer: pointer.into(), span: None, cell: None }
    }

    /// The same fault at certain bytes.
    pub(crate) fn spanning(self, start: usize, end: usize) -> Self {
        Self { span: Some((start, end)), ..self }
    }
}

/// The faults of an input in the order of the text; beyond a limit per kind they are only counted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    pub(crate) list: Vec<Fault>,
    counts: BTreeMap<Mistake, usize>,
    limit: usize,
}

impl Faults {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, ..Self::default() }
    }

    pub(crate) fn push(&mut self, fault: Fault) {
        self.add(fault.kind.mistake(), || fault);
    }

    /// Counts a fault, and makes it only if it is to be listed.
    pub(crate) fn add(&mut self, mistake: Mistake, make: impl FnOnce() -> Fault) {
        let count = self.counts.entry(mistake).or_default();
        *count += 1;
        if *count <= self.limit {
            self.list.push(make());
        }
    }

    pub(crate) fn append(&mut self, other: Self) {
        for (mistake, count) in other.counts {
            *self.counts.entry(mistake).or_default() += count;
        }
        self.list.extend(other.list);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// Each kind of fault and how often it occurs beyond what is listed.
    pub(crate) fn unlisted(&self) -> impl Iterator<Item = (Mistake, usize)> {
        self.counts.iter().map(|(mistake, count)| (*mistake, count.saturating_sub(self.limit)))
    }
}
