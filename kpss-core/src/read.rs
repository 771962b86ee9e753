//! From bytes to a document: strict typed reading; where it fails, every mistake and what is left.

#[cfg(test)]
mod agreement;
mod fault;
mod kind_of_file;
mod limits;
mod strict;
mod transcript;
mod walk;

pub(crate) use self::fault::{Fault, FaultKind, Faults, JsonType, Mistake};
pub(crate) use self::kind_of_file::{KindOfFile, kind_of_file};
pub use self::limits::Limits;
pub(crate) use self::strict::{kept, shape_of};
pub use self::transcript::{Cell, Cells, Part, Remark, RemarkKind, Transcript};

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;

use self::walk::{Recovered, source_pointer, walk};
pub(crate) use self::walk::{expected, found};
use crate::json::{self, InputError, Node, Text};
use crate::model::shape::{Shape, nearest};
use crate::model::{Document, DocumentKind};

/// How much of an input could be read.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, ReadStatus, validate};
///
/// let status = |text| {
///     let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
///     validate(&DocumentSet::of(&inputs), &Options::default()).inputs[0].status
/// };
/// assert_eq!(status(br#"{"kind": "plan", "id": "p"}"#), ReadStatus::Read);
/// assert_eq!(status(br#"{"kind": "plan", "id": "p", "finished_on": "jaro"}"#), ReadStatus::Partial);
/// assert_eq!(status(b"{"), ReadStatus::Unreadable);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadStatus {
    /// All of it.
    Read,
    /// A part: the rules ran on what was left.
    Partial,
    /// Nothing.
    Unreadable,
}

/// One input after reading.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    bytes: &'a [u8],
    text: Option<Text<'a>>,
    pub(crate) status: ReadStatus,
    document: Option<Cow<'a, Document>>,
    /// What is wrong with its shape.
    pub(crate) faults: Faults,
    /// The canonical text of a document that was handed in without one.
    canonical: OnceCell<String>,
    /// The text as a tree, where the typed read failed.
    tree: Option<Node<'a>>,
    /// The walk, where the typed read failed: it knows what moved and what was left out.
    pub(crate) recovered: Option<Recovered>,
    /// A limit was reached.
    pub(crate) limit: Option<&'static str>,
    /// Where values stood in the table from which the text was transcribed.
    cells: Option<&'a dyn Cells>,
    /// Pointers of values that were not taken over from a table.
    untaken: Vec<&'a str>,
}

impl<'a> Reading<'a> {
    fn new(bytes: &'a [u8], limits: &Limits) -> Self {
        Self {
            bytes,
            canonical: OnceCell::new(),
            text: None,
            status: ReadStatus::Unreadable,
            document: None,
            faults: Faults::new(limits.findings_per_rule),
            tree: None,
            recovered: None,
            limit: None,
            cells: None,
            untaken: Vec::new(),
        }
    }

    /// The text; what keeps it from being one is reported.
    fn read_text(&mut self, bytes: &'a [u8], limits: &Limits) -> Option<Text<'a>> {
        let reading = self;
        let text = match Text::read(bytes, limits.input_bytes) {
            Ok(text) => text,
            Err(error) => {
                let kind = match error {
                    InputError::Empty => FaultKind::Empty,
                    InputError::Utf16 => FaultKind::NotUtf8 { utf16: true },
                    InputError::NotUtf8(_) => FaultKind::NotUtf8 { utf16: false },
                    InputError::TooLarge => FaultKind::TooLarge,
                };
                if matches!(kind, FaultKind::NotUtf8 { .. })
                    && let Some(kind) = kind_of_file(bytes)
                {
                    reading.faults.push(Fault::new(FaultKind::OtherFile(kind), ""));
                    return None;
                }
                let mut fault = Fault::new(kind, "");
                if error == InputError::TooLarge {
                    reading.limit = Some("input_bytes");
                }
                if let InputError::NotUtf8(at) = error {
                    // What stands before the bad byte is text, so its line can be shown.
                    reading.text = bytes.get(..at).and_then(Text::without_mark);
                    let at = at - reading.text.map_or(0, |text| text.skipped);
                    fault = fault.spanning(at, at);
                }
                reading.faults.push(fault);
                return None;
            }
        };
        reading.text = Some(text);
        if text.skipped > 0 {
            reading.faults.push(Fault::new(FaultKind::ByteOrderMark, ""));
        }
        // The typed reader has a limit of its own; a lower one is asked for here.
        if limits.depth < Limits::default().depth
            && let Some(at) = json::too_deep_at(text.text, limits.depth)
        {
            reading.limit = Some("depth");
            reading.faults.push(Fault::new(FaultKind::TooDeep, "").spanning(at, at));
            return None;
        }
        Some(text)
    }

    /// A document that needs no reading.
    pub(crate) fn of_document(document: &'a Document) -> Self {
        Self {
            status: ReadStatus::Read,
            document: Some(Cow::Borrowed(document)),
            ..Self::new(&[], &Limits::default())
        }
    }

    /// A document transcribed from a table.
    pub(crate) fn of_transcript(from: &Transcript<'a>, limits: &Limits) -> Self {
        let mut reading = Self::of(from.json.as_bytes(), limits);
        for remark in from.remarks {
            let fault =
                Fault::new(FaultKind::Remark(Box::new(remark.kind.clone())), &*remark.pointer);
            reading.faults.push(Fault { cell: remark.cell.clone().map(Box::new), ..fault });
        }
        let lost = from.remarks.iter().filter(|remark| remark.loses_a_value());
        reading.untaken = lost.map(|remark| remark.pointer.as_str()).collect();
        if !reading.untaken.is_empty() && reading.status == ReadStatus::Read {
            reading.status = ReadStatus::Partial;
        }
        Self { bytes: from.original, cells: Some(from.cells), ..reading }
    }

    /// Whether the text was transcribed from a table, so that its lines mean nothing to anyone.
    pub(crate) fn is_transcript(&self) -> bool {
        self.cells.is_some()
    }

    /// The cell in which the value at a pointer stands, or where it belongs.
    pub(crate) fn cell(&self, pointer: &str) -> Option<Cell> {
        self.cells?.cell(pointer)
    }

    /// Whether something was not taken over from a table.
    pub(crate) fn has_untaken(&self) -> bool {
        !self.untaken.is_empty()
    }

    /// Whether a value that was not taken over stands at a pointer, or beside or below it in the
    /// same record, so that a finding there may only follow from its absence.
    pub(crate) fn is_near_untaken(&self, pointer: &str) -> bool {
        let record = pointer.rfind('/').and_then(|end| pointer.get(..end)).unwrap_or("");
        let near = if record.is_empty() { pointer } else { record };
        let below = |untaken: &str| {
            untaken.strip_prefix(near).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.untaken.iter().any(|untaken| below(untaken))
    }

    /// The document, or the part of it that could be read.
    pub(crate) fn document(&self) -> Option<&Document> {
        self.document.as_deref()
    }

    /// The text as it was handed in; that of a document is written when somebody asks.
    pub(crate) fn text(&self) -> Option<Text<'_>> {
        match &self.document {
            Some(Cow::Borrowed(document)) => {
                let text = self.canonical.get_or_init(|| document.to_json());
                Some(Text { text, skipped: 0 })
            }
            _ => self.text,
        }
    }

    /// Gives a document that was handed in without a text one that says as much of it as somebody will
    /// ask for, before anybody has asked.
    pub(crate) fn abridge(&self, text: String) {
        let _written = self.canonical.set(text);
    }

    /// The text in which findings have lines; a document that has none has no lines.
    pub(crate) fn positions(&self) -> Option<Text<'a>> {
        self.text
    }

    /// The bytes that the report names by size and hash.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.document {
            Some(Cow::Borrowed(_)) => self.text().map_or(&[], |text| text.text.as_bytes()),
            _ => self.bytes,
        }
    }

    /// Pointers of values that were not taken over from a table.
    pub(crate) fn untaken(&self) -> &[&'a str] {
        &self.untaken
    }

    /// The same input, if its document said something else in a tree of the same text; nothing of it is
    /// lost.
    pub(crate) fn saying(&self, document: Document, tree: Node<'a>) -> Self {
        let dropped = BTreeSet::new();
        Self {
            bytes: self.bytes,
            text: self.text,
            status: ReadStatus::Read,
            document: Some(Cow::Owned(document)),
            faults: Faults::default(),
            canonical: OnceCell::new(),
            tree: Some(tree),
            recovered: Some(Recovered { faults: Faults::default(), readable: true, dropped }),
            limit: None,
            cells: self.cells,
            untaken: Vec::new(),
        }
    }

    /// Whether what stands at a pointer of the text was left out.
    pub(crate) fn lost(&self, pointer: &str) -> bool {
        self.recovered.as_ref().is_some_and(|recovered| recovered.lost(pointer))
    }

    /// Whether a whole document was left out: the input itself, or one of a submission.
    pub(crate) fn lost_document(&self) -> bool {
        let is_submission = || matches!(self.document(), Some(Document::Submission(_)));
        self.status == ReadStatus::Unreadable
            || is_submission() && self.recovered.as_ref().is_some_and(Recovered::lost_item)
    }

    /// Reads one input.
    pub(crate) fn of(bytes: &'a [u8], limits: &Limits) -> Self {
        let mut reading = Self::new(bytes, limits);
        let Some(text) = reading.read_text(bytes, limits) else { return reading };
        let kind = json::peek_kind(text.text).as_deref().and_then(DocumentKind::from_code);
        let strict = kind.map(|kind| strict::of_kind(kind, text.text));
        match strict {
            Some(Ok(document)) => {
                reading.status = ReadStatus::Read;
                reading.document = Some(Cow::Owned(document));
            }
            Some(Err(error)) => reading.diagnose(text.text, limits, &error.to_string()),
            None => reading.diagnose(text.text, limits, "kind"),
        }
        reading
    }

    /// Reads something that is no document of the model, for example a profile.
    pub(crate) fn of_shape(bytes: &'a [u8], limits: &Limits, shape: Shape) -> Self {
        let mut reading = Self::new(bytes, limits);
        let Some(text) = reading.read_text(bytes, limits) else { return reading };
        let Some(tree) = reading.parse(text.text, limits) else { return reading };
        let mut recovered = walk(&tree, shape, limits.findings_per_rule);
        reading.status = match (recovered.readable, recovered.faults.is_empty()) {
            (true, true) => ReadStatus::Read,
            (true, false) => ReadStatus::Partial,
            (false, _) => ReadStatus::Unreadable,
        };
        reading.faults.append(std::mem::take(&mut recovered.faults));
        reading.recovered = Some(recovered);
        reading.tree = Some(tree);
        reading
    }

    /// The tree of a text that is no document of the model.
    pub(crate) fn tree(&self) -> Option<&Node<'a>> {
        self.tree.as_ref()
    }

    /// The pointer in the submitted text of a pointer in the part that was kept.
    pub(crate) fn source_pointer(&self, kept: &str) -> String {
        match &self.tree {
            Some(tree) if self.recovered.is_some() => source_pointer(tree, kept),
            _ => kept.to_owned(),
        }
    }

    fn parse(&mut self, text: &'a str, limits: &Limits) -> Option<Node<'a>> {
        match json::parse(text, limits.depth) {
            Ok(tree) => Some(tree),
            Err(fault) => {
                if let Some(kind) = kind_of_file(text.as_bytes()) {
                    self.faults.push(Fault::new(FaultKind::OtherFile(kind), ""));
                    return None;
                }
                let kind = if fault.kind == json::FaultKind::TooDeep {
                    self.limit = Some("depth");
                    FaultKind::TooDeep
                } else {
                    FaultKind::NotJson(fault.kind)
                };
                self.faults.push(Fault::new(kind, "").spanning(fault.at, fault.at));
                None
            }
        }
    }

    /// Finds every mistake of a document that the typed read refused.
    fn diagnose(&mut self, text: &'a str, limits: &Limits, refused: &str) {
        let Some(tree) = self.parse(text, limits) else { return };
        let kind = match kind_of(&tree) {
            Ok(kind) => kind,
            Err(fault) => {
                self.faults.push(fault);
                return;
            }
        };
        let mut recovered = walk(&tree, shape_of(kind), limits.findings_per_rule);
        if recovered.readable {
            match kept(kind, &tree) {
                Ok(document) => {
                    self.document = Some(Cow::Owned(document));
                    self.status = ReadStatus::Partial;
                }
                Err(error) => self.disagree(&error.to_string()),
            }
        }
        if recovered.faults.is_empty() {
            self.disagree(refused);
        }
        self.faults.append(std::mem::take(&mut recovered.faults));
        self.recovered = Some(recovered);
        self.tree = Some(tree);
    }

    fn disagree(&mut self, detail: &str) {
        self.faults.push(Fault::new(FaultKind::Disagreement { detail: detail.to_owned() }, ""));
    }
}

/// The kind that a document states, or what is wrong with it.
fn kind_of(tree: &Node<'_>) -> Result<DocumentKind, Fault> {
    let json::Value::Record(_) = &tree.value else {
        let mut recovered = walk(tree, shape_of(DocumentKind::Submission), 1);
        return Err(recovered.faults.list.pop().unwrap_or(Fault::new(FaultKind::Empty, "")));
    };
    let fault = |kind| Fault::new(kind, "/kind");
    match tree.get("kind").map(|node| &node.value) {
        None => Err(fault(FaultKind::MissingField { field: "kind" })),
        Some(json::Value::Text(text)) => DocumentKind::from_code(text).ok_or_else(|| {
            let known = DocumentKind::ALL.iter().map(|kind| kind.code());
            let found = text.chars().take(60).collect();
            fault(FaultKind::UnknownKind { found, nearest: nearest(text, known).to_owned() })
        }),
        Some(_) => {
            let (expected, found) = (JsonType::Text, JsonType::Other);
            Err(fault(FaultKind::WrongType { expected, found }))
        }
    }
}
