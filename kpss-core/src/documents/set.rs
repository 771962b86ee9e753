//! The set of documents.

use super::entry::{AnyDocument, Entry};
use super::input::Inputs;
use super::located::Located;
use crate::model::{ActionPlan, Catalogue, MonitoringReport, Plan, Project, Submission};
use crate::model::{Document, DocumentKind};
use crate::read::Reading;

/// The documents of all inputs, wherever they stand: rules and questions look at the same set.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits};
///
/// let text = br#"{"kind": "submission", "id": "s", "plans": [{"kind": "plan", "id": "p"}]}"#;
/// let inputs = Inputs::read(&[Input::bytes("podani.json", text)], &Limits::default());
/// let set = DocumentSet::of(&inputs);
/// let plan = set.plans().next().ok_or("no plan")?;
/// assert_eq!((plan.id.as_str(), plan.prefix), ("p", "/plans/0"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Default)]
pub struct DocumentSet<'a> {
    /// Name and reading of each input.
    pub(crate) inputs: Vec<(&'a str, &'a Reading<'a>)>,
    pub(crate) entries: Vec<Entry<'a>>,
    /// Whether a whole document could not be read.
    pub(crate) is_open: bool,
    /// Kinds of which a document was read in part.
    unread: Vec<DocumentKind>,
}

macro_rules! of_kind {
    ($($(#[$meta:meta])* $method:ident: $type:ident;)*) => {
        $($(#[$meta])*
        pub fn $method(&self) -> impl Iterator<Item = Located<'_, $type>> {
            self.entries.iter().filter_map(|entry| match entry.document {
                AnyDocument::$type(value) => Some(entry.typed(value)),
                _ => None,
            })
        })*
    };
}

impl<'a> DocumentSet<'a> {
    /// The documents of inputs, in their order; those of a submission by kind.
    pub fn of(inputs: &'a Inputs<'a>) -> Self {
        Self::of_readings(inputs.list.iter().map(|(name, reading)| (*name, reading)).collect())
    }

    /// The documents of readings, each with the name of its input.
    pub(crate) fn of_readings(inputs: Vec<(&'a str, &'a Reading<'a>)>) -> Self {
        let all = inputs.iter().enumerate();
        let entries = all.flat_map(|(index, (name, reading))| entries((index, *name), reading));
        let entries: Vec<Entry<'a>> = entries.collect();
        let is_open = inputs.iter().any(|(_, reading)| reading.lost_document());
        let unread = unread(&entries);
        Self { inputs, entries, is_open, unread }
    }

    /// The same documents, those of some inputs taken for read whole.
    pub(crate) fn taken_for_read(&self, inputs: impl Iterator<Item = usize>) -> Self {
        let inputs: Vec<usize> = inputs.collect();
        let mut set = Self::of_readings(self.inputs.clone());
        for entry in set.entries.iter_mut().filter(|entry| inputs.contains(&entry.input)) {
            entry.is_read = true;
        }
        set.unread = unread(&set.entries);
        set
    }

    /// The documents of a kind.
    pub(crate) fn entries_of(&self, kind: DocumentKind) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.iter().filter(move |entry| entry.kind() == kind)
    }

    /// Whether a document of one of these kinds was not read whole.
    pub(crate) fn lacks(&self, kinds: &[DocumentKind]) -> bool {
        self.is_open || self.unread.iter().any(|kind| kinds.contains(kind))
    }

    of_kind! {
        /// Every plan.
        plans: Plan;
        /// Every action plan.
        action_plans: ActionPlan;
        /// Every monitoring report.
        monitoring_reports: MonitoringReport;
        /// Every catalogue.
        catalogues: Catalogue;
        /// Every project.
        projects: Project;
    }

    /// The names of the inputs, in order.
    pub fn input_names(&self) -> impl Iterator<Item = &'a str> {
        self.inputs.iter().map(|(name, _)| *name)
    }

    /// The document of each input that could be read, whole or in part.
    pub fn documents(&self) -> impl Iterator<Item = &'a Document> {
        self.inputs.iter().filter_map(|(_, reading)| reading.document())
    }
}

fn unread(entries: &[Entry<'_>]) -> Vec<DocumentKind> {
    let has_unread =
        |kind: &DocumentKind| entries.iter().any(|entry| !entry.is_read && entry.kind() == *kind);
    DocumentKind::ALL.iter().copied().filter(has_unread).collect()
}

/// The documents of one input, each with whether all of it could be read.
fn entries<'a>(input: (usize, &'a str), reading: &'a Reading<'_>) -> Vec<Entry<'a>> {
    let mut entries = of_input(input, reading);
    if let Some(first) = entries.first_mut() {
        first.is_speaker = true;
    }
    for entry in &mut entries {
        entry.is_read = !reading.lost(&reading.source_pointer(&entry.prefix));
    }
    entries
}

fn of_input<'a>(input: (usize, &'a str), reading: &'a Reading<'_>) -> Vec<Entry<'a>> {
    let one = |document| vec![Entry::new(input, String::new(), document)];
    match reading.document() {
        None => Vec::new(),
        Some(Document::Plan(doc)) => one(AnyDocument::Plan(doc)),
        Some(Document::ActionPlan(doc)) => one(AnyDocument::ActionPlan(doc)),
        Some(Document::MonitoringReport(doc)) => one(AnyDocument::MonitoringReport(doc)),
        Some(Document::Catalogue(doc)) => one(AnyDocument::Catalogue(doc)),
        Some(Document::Project(doc)) => one(AnyDocument::Project(doc)),
        Some(Document::Submission(submission)) => of_submission(submission)
            .map(|(list, index, document)| {
                let mut entry = Entry::new(input, format!("/{list}/{index}"), document);
                entry.common = Some(submission.as_ref());
                entry
            })
            .collect(),
    }
}

/// The documents inside a submission, with the list and the index in which they stand.
fn of_submission(
    submission: &Submission,
) -> impl Iterator<Item = (&'static str, usize, AnyDocument<'_>)> {
    macro_rules! list {
        ($field:ident, $kind:ident) => {
            submission
                .$field
                .iter()
                .enumerate()
                .map(|(index, doc)| (stringify!($field), index, AnyDocument::$kind(doc)))
        };
    }
    list!(projects, Project)
        .chain(list!(plans, Plan))
        .chain(list!(action_plans, ActionPlan))
        .chain(list!(monitoring_reports, MonitoringReport))
        .chain(list!(catalogues, Catalogue))
}
