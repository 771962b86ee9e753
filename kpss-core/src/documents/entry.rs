//! One document of the set, of whatever kind.

use super::located::Located;
use super::place::Place;
use super::tree::{PlanTree, TreeNode};
use crate::model::{
    ActionPlan, Catalogue, Date, DocumentKind, MonitoringReport, Organisation, Plan, Project,
    Territory, Waiver,
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
    tree: PlanTree<'a>,
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
        Self { input, name, prefix, document, tree }
    }

    /// The place at a pointer of this document.
    pub(crate) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        self.typed(&()).at(pointer)
    }

    pub(crate) fn typed<'b, T>(&'b self, value: &'b T) -> Located<'b, T> {
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
            AnyDocument::ActionPlan(_) | AnyDocument::MonitoringReport(_) => None,
        };
        territory.map(|value| self.typed(value))
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
