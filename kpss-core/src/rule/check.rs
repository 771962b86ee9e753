//! What a check looks at.

use std::borrow::Cow;

use super::context::Context;
use super::finding::Findings;
use super::hints::Hints;
use crate::documents::{Entry, Located, Place};
use crate::json::{Node, Value, pointer};
use crate::model::{ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project};

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
pub(crate) type PlanCheck = fn(&Context<'_>, &Located<'_, Plan>, &mut Findings);
pub(crate) type ActionPlanCheck = fn(&Context<'_>, &Located<'_, ActionPlan>, &mut Findings);
pub(crate) type MonitoringReportCheck =
    fn(&Context<'_>, &Located<'_, MonitoringReport>, &mut Findings);
pub(crate) type CatalogueCheck = fn(&Context<'_>, &Located<'_, Catalogue>, &mut Findings);
pub(crate) type ProjectCheck = fn(&Context<'_>, &Located<'_, Project>, &mut Findings);
pub(crate) type DocumentCheck = fn(&Context<'_>, &Entry<'_>, &mut Findings);
pub(crate) type SubmissionCheck = fn(&Context<'_>, &mut Findings);
pub(crate) type TextsCheck = fn(&Texts<'_>, &mut Findings);

impl Check {
    /// The kind of the documents of which it looks at each.
    pub(crate) const fn kind(&self) -> Option<DocumentKind> {
        match self {
            Self::Plan(_) => Some(DocumentKind::Plan),
            Self::ActionPlan(_) => Some(DocumentKind::ActionPlan),
            Self::MonitoringReport(_) => Some(DocumentKind::MonitoringReport),
            Self::Catalogue(_) => Some(DocumentKind::Catalogue),
            Self::Project(_) => Some(DocumentKind::Project),
            _ => None,
        }
    }

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
