//! What a check looks at.

use std::borrow::Cow;

use super::context::Context;
use super::finding::{Findings, Place};
use super::tree::{Tree, Visit};
use crate::json::{Node, Value, pointer};
use crate::model::{
    ActionPlan, Catalogue, Date, DocumentKind, MonitoringReport, Organisation, Plan, Project,
    Territory, Waiver,
};
use crate::rules::hygiene::hints::Hints;

/// The documents that a rule applies to, and its function.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// A rule about the text or its shape; the reader itself reports it.
    Shape,
    /// A rule about the profile; whoever reads profiles reports it.
    Profile,
    /// A rule about waivers; whoever applies them reports it.
    Waiver,
    /// Each text in a file, as it stands there.
    Texts {
        /// Whether the hints of the raw text ask for a closer look.
        likely: fn(&Hints) -> bool,
        /// Looks at every text.
        check: TextsCheck,
    },
    /// Each plan.
    Plan(PlanCheck),
    /// Each action plan.
    ActionPlan(ActionPlanCheck),
    /// Each monitoring report.
    MonitoringReport(MonitoringReportCheck),
    /// Each catalogue.
    Catalogue(CatalogueCheck),
    /// Each project.
    Project(ProjectCheck),
    /// Each document, whatever its kind.
    Document(DocumentCheck),
    /// The submission as a whole.
    Submission(SubmissionCheck),
}

/// A check of something: a function that puts what it finds into a list.
pub(crate) type PlanCheck = fn(&Context<'_>, &Doc<'_, Plan>, &mut Findings);
pub(crate) type ActionPlanCheck = fn(&Context<'_>, &Doc<'_, ActionPlan>, &mut Findings);
pub(crate) type MonitoringReportCheck = fn(&Context<'_>, &Doc<'_, MonitoringReport>, &mut Findings);
pub(crate) type CatalogueCheck = fn(&Context<'_>, &Doc<'_, Catalogue>, &mut Findings);
pub(crate) type ProjectCheck = fn(&Context<'_>, &Doc<'_, Project>, &mut Findings);
pub(crate) type DocumentCheck = fn(&Context<'_>, &Entry<'_>, &mut Findings);
pub(crate) type SubmissionCheck = fn(&Context<'_>, &mut Findings);
pub(crate) type TextsCheck = fn(&Texts<'_>, &mut Findings);

impl Check {
    /// What the rule applies to, as the rule list names it.
    pub(crate) const fn applies_to(&self) -> &'static str {
        match self {
            Self::Shape | Self::Texts { .. } => "text",
            Self::Profile => "profile",
            Self::Waiver => "waiver",
            Self::Plan(_) => "plan",
            Self::ActionPlan(_) => "action_plan",
            Self::MonitoringReport(_) => "monitoring_report",
            Self::Catalogue(_) => "catalogue",
            Self::Project(_) => "project",
            Self::Document(_) => "document",
            Self::Submission(_) => "submission",
        }
    }
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.applies_to())
    }
}

/// A document of one type, with its place in the submission.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Doc<'a, T> {
    pub(crate) value: &'a T,
    /// Index of the input file.
    pub(crate) input: usize,
    /// Where the document begins in that file; empty unless the file is a submission.
    pub(crate) prefix: &'a str,
    /// The nodes of a plan; none of other documents.
    pub(crate) tree: &'a Tree<'a>,
}

impl<T> std::ops::Deref for Doc<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}

impl<'a, T> Doc<'a, T> {
    /// The nodes of a plan.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = Visit<'a>> + Clone + use<'a, T> {
        self.tree.nodes()
    }

    /// The node of a plan with this id.
    pub(crate) fn node(&self, id: &str) -> Option<Visit<'a>> {
        self.tree.find(id)
    }

    /// The place at a pointer of this document.
    pub(crate) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        Place::new(self.input, format!("{}{pointer}", self.prefix))
    }
}

/// The texts of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'a> {
    pub(crate) input: usize,
    pub(crate) tree: &'a Node<'a>,
}

impl Texts<'_> {
    /// Shows every text with the key under which it stands; `Place` is made only when asked for.
    pub(crate) fn each(&self, mut visit: impl FnMut(&str, &str, &dyn Fn() -> Place)) {
        let mut way = Vec::new();
        self.below(self.tree, &mut way, &mut visit);
    }

    fn below<'n>(
        &self,
        node: &'n Node<'_>,
        way: &mut Vec<Cow<'n, str>>,
        visit: &mut impl FnMut(&str, &str, &dyn Fn() -> Place),
    ) {
        match &node.value {
            Value::Text(text) => {
                let named =
                    way.iter().rev().find(|step| !step.starts_with(|c: char| c.is_ascii_digit()));
                let place = || {
                    let at = way.iter().fold(String::new(), |at, step| pointer::join(&at, step));
                    Place::new(self.input, at)
                };
                visit(named.map_or("", |key| key), text, &place);
            }
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    way.push(index.to_string().into());
                    self.below(item, way, visit);
                    way.pop();
                }
            }
            Value::Record(members) => {
                for member in members {
                    way.push(Cow::Borrowed(&member.key));
                    self.below(&member.node, way, visit);
                    way.pop();
                }
            }
            _ => {}
        }
    }
}

/// A document of any kind.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyDoc<'a> {
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
    pub(crate) prefix: String,
    pub(crate) document: AnyDoc<'a>,
    tree: Tree<'a>,
}

impl<'a> Entry<'a> {
    pub(crate) fn new(input: usize, prefix: String, document: AnyDoc<'a>) -> Self {
        let tree = match document {
            AnyDoc::Plan(plan) => Tree::of(plan),
            _ => Tree::default(),
        };
        Self { input, prefix, document, tree }
    }

    /// The place at a pointer of this document.
    pub(crate) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        self.typed(&()).at(pointer)
    }

    pub(crate) fn typed<'b, T>(&'b self, value: &'b T) -> Doc<'b, T> {
        Doc { value, input: self.input, prefix: &self.prefix, tree: &self.tree }
    }

    /// The nodes of a plan; none of another document.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = Visit<'_>> + Clone {
        self.tree.nodes()
    }

    pub(crate) fn kind(&self) -> DocumentKind {
        match self.document {
            AnyDoc::Plan(_) => DocumentKind::Plan,
            AnyDoc::ActionPlan(_) => DocumentKind::ActionPlan,
            AnyDoc::MonitoringReport(_) => DocumentKind::MonitoringReport,
            AnyDoc::Catalogue(_) => DocumentKind::Catalogue,
            AnyDoc::Project(_) => DocumentKind::Project,
        }
    }

    pub(crate) fn id(&self) -> &'a str {
        match self.document {
            AnyDoc::Plan(doc) => &doc.id,
            AnyDoc::ActionPlan(doc) => &doc.id,
            AnyDoc::MonitoringReport(doc) => &doc.id,
            AnyDoc::Catalogue(doc) => &doc.id,
            AnyDoc::Project(doc) => &doc.id,
        }
    }

    pub(crate) fn title(&self) -> Option<&'a str> {
        match self.document {
            AnyDoc::Plan(doc) => doc.title.as_deref(),
            AnyDoc::ActionPlan(doc) => doc.title.as_deref(),
            AnyDoc::MonitoringReport(doc) => doc.title.as_deref(),
            AnyDoc::Catalogue(doc) => doc.title.as_deref(),
            AnyDoc::Project(doc) => doc.title.as_deref(),
        }
    }

    /// Exceptions from rules.
    pub(crate) fn waivers(&self) -> &'a [Waiver] {
        match self.document {
            AnyDoc::Plan(doc) => &doc.waivers,
            AnyDoc::ActionPlan(doc) => &doc.waivers,
            AnyDoc::MonitoringReport(doc) => &doc.waivers,
            AnyDoc::Catalogue(doc) => &doc.waivers,
            AnyDoc::Project(doc) => &doc.waivers,
        }
    }

    /// The area of the document.
    pub(crate) fn territory(&self) -> Option<Doc<'_, Territory>> {
        let territory = match self.document {
            AnyDoc::Plan(doc) => doc.territory.as_ref(),
            AnyDoc::Catalogue(doc) => doc.territory.as_ref(),
            AnyDoc::Project(doc) => doc.territory.as_ref(),
            AnyDoc::ActionPlan(_) | AnyDoc::MonitoringReport(_) => None,
        };
        territory.map(|value| self.typed(value))
    }

    /// The organisations of the document and the name of their list.
    pub(crate) fn organisations(&self) -> (&'static str, &'a [Organisation]) {
        match self.document {
            AnyDoc::Plan(doc) => ("organisations", &doc.organisations),
            AnyDoc::ActionPlan(doc) => ("organisations", &doc.organisations),
            AnyDoc::Project(doc) => ("organisations", &doc.organisations),
            AnyDoc::Catalogue(doc) => ("providers", &doc.providers),
            AnyDoc::MonitoringReport(_) => ("organisations", &[]),
        }
    }

    /// First day of the document's period or year, and the field that gives it.
    pub(crate) fn period_start(&self) -> Option<(Date, &'static str)> {
        let year = |year: crate::model::Year| (Date::of(year.0, 1, 1), "year");
        let start = |period: &Option<crate::model::Period>| {
            Some((period.as_ref()?.first_day()?, "period.from"))
        };
        match self.document {
            AnyDoc::Plan(doc) => start(&doc.period),
            AnyDoc::ActionPlan(doc) => start(&doc.period).or(doc.year.map(year)),
            AnyDoc::MonitoringReport(doc) => start(&doc.period).or(doc.year.map(year)),
            AnyDoc::Catalogue(doc) => doc.as_of.map(|day| (day.first_day(), "as_of")),
            AnyDoc::Project(doc) => start(&doc.period),
        }
    }

    /// The day on which the document was approved, and the field that gives it.
    pub(crate) fn approval(&self) -> Option<(Date, &'static str)> {
        let decisions = match self.document {
            AnyDoc::Plan(doc) => &doc.approvals,
            AnyDoc::ActionPlan(doc) => &doc.approvals,
            AnyDoc::MonitoringReport(doc) => &doc.approvals,
            AnyDoc::Catalogue(_) | AnyDoc::Project(_) => return None,
        };
        let days = decisions.iter().filter(|decision| decision.is_made()).filter_map(|d| d.on);
        days.min().map(|day| (day.first_day(), "approvals.on"))
    }
}
