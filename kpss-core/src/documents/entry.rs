//! One document of the set, of whatever kind.

use super::level::Held;
use super::located::Located;
use super::place::Place;
use super::tree::{PlanTree, TreeNode};
use crate::codes::is_czech;
use crate::model::{
    ActionPlan, Body, Catalogue, Date, DocumentKind, MonitoringReport, Organisation, Plan, Process,
    Project, Submission, Territory, Waiver,
};

/// A document of any kind.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyDocument<'a> {
    Plan(&'a Plan),
    ActionPlan(&'a ActionPlan),
    MonitoringReport(&'a MonitoringReport),
    Catalogue(&'a Catalogue),
    Project(&'a Project),
}

/// One document of the submission.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) input: usize,
    /// Name of the input.
    pub(crate) name: &'a str,
    pub(crate) prefix: String,
    pub(crate) document: AnyDocument<'a>,
    /// How much of the document the record holds.
    pub(crate) held: Held,
    /// Whether all of the record could be read.
    pub(crate) is_read: bool,
    /// What the submission states for all its documents.
    pub(super) common: Option<&'a Submission>,
    /// Whether it is the first document of its submission, by which what all share is checked.
    pub(crate) is_speaker: bool,
    tree: PlanTree<'a>,
}

/// Whether an organisation has its seat in another country.
pub(crate) fn is_abroad(organisation: &Organisation) -> bool {
    organisation.country.as_deref().is_some_and(|country| !is_czech(country))
}

/// Where a record of a list stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Home<'b> {
    input: usize,
    prefix: &'b str,
    list: &'static str,
    index: usize,
}

impl Home<'_> {
    /// The place at a pointer of the record.
    pub(crate) fn at(&self, below: impl std::fmt::Display) -> Place {
        let Self { input, prefix, list, index } = self;
        Place::new(*input, format!("{prefix}/{list}/{index}{below}"))
    }
}

impl<'a> Entry<'a> {
    pub(crate) fn new(
        (input, name): (usize, &'a str),
        prefix: String,
        document: AnyDocument<'a>,
    ) -> Self {
        let tree = match document {
            AnyDocument::Plan(plan) => PlanTree::of(plan),
            _ => PlanTree::default(),
        };
        let held = Held::by(document);
        Self {
            input,
            name,
            prefix,
            document,
            held,
            is_read: true,
            common: None,
            is_speaker: false,
            tree,
        }
    }

    /// The place at a pointer of this document.
    pub(crate) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        self.typed(&()).at(pointer)
    }

    pub(crate) fn typed<'b, T: ?Sized>(&'b self, value: &'b T) -> Located<'b, T> {
        let (input, name, prefix, tree) = (self.input, self.name, &self.prefix, &self.tree);
        Located { value, input, name, prefix, tree }
    }

    /// The nodes of a plan; none of another document.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = TreeNode<'_>> + Clone {
        self.tree.nodes()
    }

    pub(crate) fn kind(&self) -> DocumentKind {
        match self.document {
            AnyDocument::Plan(_) => DocumentKind::Plan,
            AnyDocument::ActionPlan(_) => DocumentKind::ActionPlan,
            AnyDocument::MonitoringReport(_) => DocumentKind::MonitoringReport,
            AnyDocument::Catalogue(_) => DocumentKind::Catalogue,
            AnyDocument::Project(_) => DocumentKind::Project,
        }
    }

    pub(crate) fn id(&self) -> &'a str {
        match self.document {
            AnyDocument::Plan(doc) => &doc.id,
            AnyDocument::ActionPlan(doc) => &doc.id,
            AnyDocument::MonitoringReport(doc) => &doc.id,
            AnyDocument::Catalogue(doc) => &doc.id,
            AnyDocument::Project(doc) => &doc.id,
        }
    }

    /// What a message calls the document: its input, or in a submission its identifier.
    pub(crate) fn name_or_id(&self) -> &str {
        if self.prefix.is_empty() { self.name } else { self.id() }
    }

    pub(crate) fn title(&self) -> Option<&'a str> {
        match self.document {
            AnyDocument::Plan(doc) => doc.title.as_deref(),
            AnyDocument::ActionPlan(doc) => doc.title.as_deref(),
            AnyDocument::MonitoringReport(doc) => doc.title.as_deref(),
            AnyDocument::Catalogue(doc) => doc.title.as_deref(),
            AnyDocument::Project(doc) => doc.title.as_deref(),
        }
    }

    /// Exceptions from rules.
    pub(crate) fn waivers(&self) -> &'a [Waiver] {
        match self.document {
            AnyDocument::Plan(doc) => &doc.waivers,
            AnyDocument::ActionPlan(doc) => &doc.waivers,
            AnyDocument::MonitoringReport(doc) => &doc.waivers,
            AnyDocument::Catalogue(doc) => &doc.waivers,
            AnyDocument::Project(doc) => &doc.waivers,
        }
    }

    /// The area of the document.
    pub(crate) fn territory(&self) -> Option<Located<'_, Territory>> {
        let territory = match self.document {
            AnyDocument::Plan(doc) => doc.territory.as_ref(),
            AnyDocument::Catalogue(doc) => doc.territory.as_ref(),
            AnyDocument::Project(doc) => doc.territory.as_ref(),
            AnyDocument::ActionPlan(doc) => doc.territory.as_ref(),
            AnyDocument::MonitoringReport(_) => None,
        };
        match self.common.filter(|_| territory.is_none() && self.is_speaker) {
            Some(submission) => {
                let of_all = submission.territory.as_ref()?;
                Some(Located { prefix: "", ..self.typed(of_all) })
            }
            None => territory.map(|value| self.typed(value)),
        }
    }

    /// JSON Pointers of what the source gives but nobody can read.
    pub(crate) fn illegible(&self) -> &'a [String] {
        match self.document {
            AnyDocument::Plan(doc) => &doc.illegible,
            AnyDocument::ActionPlan(doc) => &doc.illegible,
            AnyDocument::MonitoringReport(doc) => &doc.illegible,
            AnyDocument::Catalogue(doc) => &doc.illegible,
            AnyDocument::Project(doc) => &doc.illegible,
        }
    }

    /// How the document was prepared.
    pub(crate) fn process(&self) -> Option<&'a Process> {
        match self.document {
            AnyDocument::Plan(doc) => doc.process.as_ref(),
            AnyDocument::ActionPlan(doc) => doc.process.as_ref(),
            _ => None,
        }
    }

    /// The groups of the document itself.
    pub(crate) fn bodies(&self) -> &'a [Body] {
        match self.document {
            AnyDocument::Plan(doc) => &doc.bodies,
            AnyDocument::ActionPlan(doc) => &doc.bodies,
            AnyDocument::Project(doc) => &doc.bodies,
            AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) => &[],
        }
    }

    /// The organisations of the document and the name of their list.
    pub(crate) fn organisations(&self) -> (&'static str, &'a [Organisation]) {
        match self.document {
            AnyDocument::Plan(doc) => ("organisations", &doc.organisations),
            AnyDocument::ActionPlan(doc) => ("organisations", &doc.organisations),
            AnyDocument::Project(doc) => ("organisations", &doc.organisations),
            AnyDocument::Catalogue(doc) => ("providers", &doc.providers),
            AnyDocument::MonitoringReport(_) => ("organisations", &[]),
        }
    }

    /// The groups that are written down in the document and, with the first document of a
    /// submission, those that it states for all; each list with what its pointers are below.
    pub(crate) fn written_groups(&self) -> impl Iterator<Item = Located<'_, [Body]>> {
        let own = self.typed(self.bodies());
        let common = Located { prefix: "", ..self.typed(self.common_bodies()) };
        std::iter::once(own).chain(self.is_speaker.then_some(common))
    }

    /// The organisations that are written down in the document and, with the first document of a
    /// submission, those that it states for all; each with where it stands.
    pub(crate) fn written_organisations(
        &self,
    ) -> impl Iterator<Item = (Home<'_>, &'a Organisation)> {
        let (list, own) = self.organisations();
        let common = self.common_organisations().iter().filter(|_| self.is_speaker).enumerate();
        let (input, prefix) = (self.input, self.prefix.as_str());
        let home = move |index| Home { input, prefix, list, index };
        let own = own.iter().enumerate().map(move |(index, one)| (home(index), one));
        let of_all = move |index| Home { input, prefix: "", list: "organisations", index };
        own.chain(common.map(move |(index, one)| (of_all(index), one)))
    }

    /// The same of those that have their seat here: numbers, forms and data boxes of other countries
    /// follow rules of their own.
    pub(crate) fn written_czech_organisations(
        &self,
    ) -> impl Iterator<Item = (Home<'_>, &'a Organisation)> {
        self.written_organisations().filter(|(_, one)| !is_abroad(one))
    }

    /// The groups that the submission states for all its documents.
    pub(crate) fn common_bodies(&self) -> &'a [Body] {
        self.common.map_or(&[], |submission| &submission.bodies)
    }

    /// Whether the submission states the area of all its documents.
    pub(crate) fn has_common_territory(&self) -> bool {
        self.common.is_some_and(|submission| submission.territory.is_some())
    }

    /// The submission in which the document stands.
    pub(crate) fn submission(&self) -> Option<&'a Submission> {
        self.common
    }

    /// The organisations that the submission states for all its documents.
    pub(crate) fn common_organisations(&self) -> &'a [Organisation] {
        self.common.map_or(&[], |submission| &submission.organisations)
    }

    /// First day of the document's period or year, and the field that gives it.
    pub(crate) fn period_start(&self) -> Option<(Date, &'static str)> {
        let year = |year: crate::model::Year| (Date::of(year.0, 1, 1), "year");
        let start = |period: &Option<crate::model::Period>| {
            Some((period.as_ref()?.first_day()?, "period.from"))
        };
        match self.document {
            AnyDocument::Plan(doc) => start(&doc.period),
            AnyDocument::ActionPlan(doc) => start(&doc.period).or(doc.year.map(year)),
            AnyDocument::MonitoringReport(doc) => start(&doc.period).or(doc.year.map(year)),
            AnyDocument::Catalogue(doc) => doc.as_of.map(|day| (day.first_day(), "as_of")),
            AnyDocument::Project(doc) => start(&doc.period),
        }
    }

    /// The day on which the document was approved, and the field that gives it.
    pub(crate) fn approval(&self) -> Option<(Date, &'static str)> {
        let decisions = match self.document {
            AnyDocument::Plan(doc) => &doc.approvals,
            AnyDocument::ActionPlan(doc) => &doc.approvals,
            AnyDocument::MonitoringReport(doc) => &doc.approvals,
            AnyDocument::Catalogue(_) | AnyDocument::Project(_) => return None,
        };
        let days = decisions.iter().filter(|decision| decision.is_made()).filter_map(|d| d.on);
        days.min().map(|day| (day.first_day(), "approvals.on"))
    }
}
