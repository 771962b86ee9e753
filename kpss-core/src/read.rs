//! From bytes to a document: strict typed reading; where it fails, every mistake and what is left.

mod faults;

use std::cell::OnceCell;
use std::io::Write as _;

use serde::de::DeserializeOwned;

use self::faults::{fault_finding, input_finding};
use crate::json::{self, Fault, FaultKind, InputError, Kept, Node, Text};
use crate::model::{
    ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project, Submission,
};
use crate::options::Limits;
use crate::rule::{Findings, Found, Place, Term};
use crate::rules::hygiene::hints::Hints;
use crate::rules::shape::{
    ByteOrderMark, EmptyInput, MissingField, ReaderDisagreement, UnknownKind, WrongType,
};
use crate::shape::{Recovered, Shape, Shaped, nearest, source_pointer, walk};

/// A document of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// A plan.
    Plan(Box<Plan>),
    /// An action plan.
    ActionPlan(Box<ActionPlan>),
    /// A monitoring report.
    MonitoringReport(Box<MonitoringReport>),
    /// A catalogue.
    Catalogue(Box<Catalogue>),
    /// A project.
    Project(Box<Project>),
    /// Several documents in one file.
    Submission(Box<Submission>),
}

/// Runs the same code for the type of a kind.
macro_rules! by_kind {
    ($kind:expr, $run:ident($($arg:expr),*)) => {
        match $kind {
            DocumentKind::Plan => $run::<Plan>($($arg),*).map(|doc| Document::Plan(Box::new(doc))),
            DocumentKind::ActionPlan => {
                $run::<ActionPlan>($($arg),*).map(|doc| Document::ActionPlan(Box::new(doc)))
            }
            DocumentKind::MonitoringReport => {
                $run::<MonitoringReport>($($arg),*).map(|doc| Document::MonitoringReport(Box::new(doc)))
            }
            DocumentKind::Catalogue => {
                $run::<Catalogue>($($arg),*).map(|doc| Document::Catalogue(Box::new(doc)))
            }
            DocumentKind::Project => {
                $run::<Project>($($arg),*).map(|doc| Document::Project(Box::new(doc)))
            }
            DocumentKind::Submission => {
                $run::<Submission>($($arg),*).map(|doc| Document::Submission(Box::new(doc)))
            }
        }
    };
}

impl Document {
    /// Reads a document strictly.
    ///
    /// # Errors
    /// The first mistake only; [`crate::validate`] finds them all.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let kind = json::peek_kind(text).as_deref().and_then(DocumentKind::from_code);
        by_kind!(kind.unwrap_or(DocumentKind::Submission), typed(text))
    }

    /// The canonical text: keys in the order of the schema, two spaces, a line break at the end.
    pub fn to_json(&self) -> String {
        match self {
            Self::Plan(doc) => canonical(doc),
            Self::ActionPlan(doc) => canonical(doc),
            Self::MonitoringReport(doc) => canonical(doc),
            Self::Catalogue(doc) => canonical(doc),
            Self::Project(doc) => canonical(doc),
            Self::Submission(doc) => canonical(doc),
        }
    }

    /// The kind.
    pub const fn kind(&self) -> DocumentKind {
        match self {
            Self::Plan(_) => DocumentKind::Plan,
            Self::ActionPlan(_) => DocumentKind::ActionPlan,
            Self::MonitoringReport(_) => DocumentKind::MonitoringReport,
            Self::Catalogue(_) => DocumentKind::Catalogue,
            Self::Project(_) => DocumentKind::Project,
            Self::Submission(_) => DocumentKind::Submission,
        }
    }
}

impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plan(doc) => doc.serialize(serializer),
            Self::ActionPlan(doc) => doc.serialize(serializer),
            Self::MonitoringReport(doc) => doc.serialize(serializer),
            Self::Catalogue(doc) => doc.serialize(serializer),
            Self::Project(doc) => doc.serialize(serializer),
            Self::Submission(doc) => doc.serialize(serializer),
        }
    }
}

/// Writes any value of the model in canonical form.
pub(crate) fn canonical<T: serde::Serialize>(value: &T) -> String {
    let mut out = json::Growing::default();
    // The model has no maps with other keys than strings, so writing cannot fail.
    let _ = serde_json::to_writer_pretty(&mut out, value);
    let _ = out.write_all(b"\n");
    out.into_text()
}

fn typed<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    json::read(text)
}

fn from_kept<T: DeserializeOwned>(tree: &Node<'_>) -> Result<T, serde::de::value::Error> {
    T::deserialize(Kept(tree))
}

/// The shape of a kind of document.
pub(crate) fn shape_of(kind: DocumentKind) -> Shape {
    match kind {
        DocumentKind::Plan => Plan::shape(),
        DocumentKind::ActionPlan => ActionPlan::shape(),
        DocumentKind::MonitoringReport => MonitoringReport::shape(),
        DocumentKind::Catalogue => Catalogue::shape(),
        DocumentKind::Project => Project::shape(),
        DocumentKind::Submission => Submission::shape(),
    }
}

/// How much of an input could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
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
    pub(crate) text: Option<Text<'a>>,
    pub(crate) status: ReadStatus,
    pub(crate) document: Option<Document>,
    pub(crate) findings: Findings,
    /// What the texts may hold, looked for once.
    hints: OnceCell<Hints>,
    /// The text as a tree: made where the typed read failed, or when somebody asks for it.
    tree: OnceCell<Option<Node<'a>>>,
    /// The walk, where the typed read failed: it knows what moved and what was left out.
    pub(crate) recovered: Option<Recovered>,
    /// A limit was reached.
    pub(crate) limit: Option<&'static str>,
}

impl<'a> Reading<'a> {
    fn new(limits: &Limits) -> Self {
        Self {
            text: None,
            status: ReadStatus::Unreadable,
            document: None,
            findings: Findings::new(limits.findings_per_rule),
            hints: OnceCell::new(),
            tree: OnceCell::new(),
            recovered: None,
            limit: None,
        }
    }

    /// The text; what keeps it from being one is reported.
    fn text(&mut self, bytes: &'a [u8], input: usize, limits: &Limits) -> Option<Text<'a>> {
        let reading = self;
        let root = || Place::new(input, "");
        let text = match Text::read(bytes, limits.input_bytes) {
            Ok(text) => text,
            Err(error) => {
                if error == InputError::TooLarge {
                    reading.limit = Some("input_bytes");
                }
                let mut place = root();
                if let InputError::NotUtf8(at) = error {
                    // What stands before the bad byte is text, so its line can be shown.
                    reading.text = bytes.get(..at).and_then(Text::without_mark);
                    let at = at - reading.text.map_or(0, |text| text.skipped);
                    place.key = Some((at, at));
                }
                reading.findings.push(input_finding(error, limits, place));
                return None;
            }
        };
        reading.text = Some(text);
        if text.skipped > 0 {
            reading.findings.push(ByteOrderMark {}.at(root()));
        }
        // The typed reader has a limit of its own; a lower one is asked for here.
        if limits.depth < Limits::default().depth
            && let Some(at) = json::too_deep_at(text.text, limits.depth)
        {
            reading.limit = Some("depth");
            reading.findings.push(fault_finding(
                Fault { at, kind: FaultKind::TooDeep },
                input,
                limits,
            ));
            return None;
        }
        Some(text)
    }

    /// Reads one input.
    pub(crate) fn of(bytes: &'a [u8], input: usize, limits: &Limits) -> Self {
        let mut reading = Self::new(limits);
        let Some(text) = reading.text(bytes, input, limits) else { return reading };
        let kind = json::peek_kind(text.text).as_deref().and_then(DocumentKind::from_code);
        let strict = kind.map(|kind| by_kind!(kind, typed(text.text)));
        match strict {
            Some(Ok(document)) => {
                reading.status = ReadStatus::Read;
                reading.document = Some(document);
            }
            Some(Err(error)) => reading.diagnose(text.text, input, limits, &error.to_string()),
            None => reading.diagnose(text.text, input, limits, "kind"),
        }
        reading
    }

    /// Reads something that is no document of the model, for example a profile.
    pub(crate) fn of_shape(bytes: &'a [u8], input: usize, limits: &Limits, shape: Shape) -> Self {
        let mut reading = Self::new(limits);
        let Some(text) = reading.text(bytes, input, limits) else { return reading };
        let Some(tree) = reading.parse(text.text, input, limits) else { return reading };
        let mut recovered = walk(&tree, shape, input, limits.findings_per_rule);
        reading.status = match (recovered.readable, recovered.findings.is_empty()) {
            (true, true) => ReadStatus::Read,
            (true, false) => ReadStatus::Partial,
            (false, _) => ReadStatus::Unreadable,
        };
        reading.findings.append(std::mem::replace(&mut recovered.findings, Findings::new(0)));
        reading.recovered = Some(recovered);
        reading.tree = OnceCell::from(Some(tree));
        reading
    }

    /// What the raw text may hold that rules about texts look for.
    pub(crate) fn hints(&self) -> &Hints {
        self.hints.get_or_init(|| self.text.map(|text| Hints::of(text.text)).unwrap_or_default())
    }

    /// The text as a tree, if it is JSON; made on first use.
    pub(crate) fn tree(&self) -> Option<&Node<'a>> {
        let parse = || json::parse(self.text?.text, Limits::default().depth).ok();
        self.tree.get_or_init(parse).as_ref()
    }

    /// The pointer in the submitted text of a pointer in the part that was kept.
    pub(crate) fn source_pointer(&self, kept: &str) -> String {
        match self.tree.get() {
            Some(Some(tree)) if self.recovered.is_some() => source_pointer(tree, kept),
            _ => kept.to_owned(),
        }
    }

    fn parse(&mut self, text: &'a str, input: usize, limits: &Limits) -> Option<Node<'a>> {
        match json::parse(text, limits.depth) {
            Ok(tree) => Some(tree),
            Err(fault) => {
                if fault.kind == FaultKind::TooDeep {
                    self.limit = Some("depth");
                }
                self.findings.push(fault_finding(fault, input, limits));
                None
            }
        }
    }

    /// Finds every mistake of a document that the typed read refused.
    fn diagnose(&mut self, text: &'a str, input: usize, limits: &Limits, refused: &str) {
        let Some(tree) = self.parse(text, input, limits) else { return };
        let kind = match kind_of(&tree, input) {
            Ok(kind) => kind,
            Err(found) => {
                self.findings.push(*found);
                return;
            }
        };
        let mut recovered = walk(&tree, shape_of(kind), input, limits.findings_per_rule);
        if recovered.readable {
            match by_kind!(kind, from_kept(&tree)) {
                Ok(document) => {
                    self.document = Some(document);
                    self.status = ReadStatus::Partial;
                }
                Err(error) => self.disagree(input, &error.to_string()),
            }
        }
        if recovered.findings.is_empty() {
            self.disagree(input, refused);
        }
        self.findings.append(std::mem::replace(&mut recovered.findings, Findings::new(0)));
        self.recovered = Some(recovered);
        self.tree = OnceCell::from(Some(tree));
    }

    fn disagree(&mut self, input: usize, detail: &str) {
        let detail = detail.to_owned();
        self.findings.push(ReaderDisagreement { detail }.at(Place::new(input, "")));
    }
}

/// The kind that a document states, or what is wrong with it.
fn kind_of(tree: &Node<'_>, input: usize) -> Result<DocumentKind, Box<Found>> {
    let place = |at: &str| Place::new(input, at);
    let json::Value::Record(_) = &tree.value else {
        let recovered = walk(tree, shape_of(DocumentKind::Submission), input, 1);
        let found = recovered.findings.list.into_iter().next();
        return Err(Box::new(found.unwrap_or_else(|| EmptyInput {}.at(place("")))));
    };
    match tree.get("kind").map(|node| &node.value) {
        None => Err(Box::new(MissingField { field: "kind".to_owned() }.at(place("/kind")))),
        Some(json::Value::Text(text)) => DocumentKind::from_code(text).ok_or_else(|| {
            let known = DocumentKind::ALL.iter().map(|kind| kind.code());
            let (found, nearest) =
                (text.chars().take(60).collect(), nearest(text, known).to_owned());
            Box::new(UnknownKind { found, nearest }.at(place("/kind")))
        }),
        Some(_) => {
            let expected = Term::new("string", "text", "a string");
            let found = Term::new("other", "hodnota jiného typu", "a value of another type");
            Err(Box::new(WrongType { expected, found }.at(place("/kind"))))
        }
    }
}

/// Whether the part of a tree that was kept is readable as a kind of document.
#[cfg(test)]
pub(crate) fn kept(
    kind: DocumentKind,
    tree: &Node<'_>,
) -> Result<Document, serde::de::value::Error> {
    by_kind!(kind, from_kept(tree))
}
