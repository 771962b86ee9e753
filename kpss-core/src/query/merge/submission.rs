//! Several documents into one submission: nothing is lost, and the order of inputs is no matter
//! unless records are renamed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::open::{Opened, open};
use super::rename::{RenamedRecord, rename};
use crate::documents::DocumentSet;
use crate::json;
use crate::lang::Bilingual;
use crate::model::Document;
use crate::model::{
    ActionPlan, Catalogue, Contact, DocumentKind, DocumentLink, Id, MonitoringReport, Plan,
    Project, SchemaVersion, Source, Submission, Waiver,
};
use crate::query::QueryError;

/// Identifier of a merged submission that is given none, so that merging again gives the same one.
const MERGED: &str = "slouceno";
/// What stands between the titles of merged submissions.
const AND: &str = "; ";

/// How documents are merged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Gives a record of a later input another identifier where an earlier input has a different
    /// one of the same; otherwise such records are refused.
    pub rename: bool,
    /// Identifier of the submission.
    pub id: Option<Id>,
}

/// What merging made.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedDocuments {
    /// The submission.
    pub document: Submission,
    /// How often a document was handed in again, the same to the letter.
    pub repeated: usize,
    /// What got another identifier, in the order of the inputs.
    pub renamed: Vec<RenamedRecord>,
}

/// One submission of documents and submissions; the same document handed in twice stands in it once.
///
/// What is said of a whole submission stays: titles are put together, its contacts, sources and
/// documents are kept, and its waivers go to the documents that they are about.
///
/// # Errors
/// [`QueryError`] names an identifier that two different documents have, and their inputs; if
/// records are renamed, only one that an input has twice, or a link that may lead to either.
pub fn merge_documents(
    documents: &DocumentSet<'_>,
    how: &Merge,
) -> Result<MergedDocuments, QueryError> {
    let mut inputs = open(documents);
    let renamed = if how.rename { rename(&mut inputs)? } else { Vec::new() };
    let mut merging = Merging::default();
    for input in inputs {
        merging.input(input)?;
    }
    let repeated = merging.repeated;
    Ok(MergedDocuments { document: merging.finish(how.id.clone()), repeated, renamed })
}

#[derive(Default)]
struct Merging<'a> {
    /// Kind and input of each identifier.
    seen: HashMap<Id, (DocumentKind, &'a str)>,
    projects: BTreeMap<Id, Project>,
    plans: BTreeMap<Id, Plan>,
    action_plans: BTreeMap<Id, ActionPlan>,
    monitoring_reports: BTreeMap<Id, MonitoringReport>,
    catalogues: BTreeMap<Id, Catalogue>,
    titles: BTreeSet<String>,
    documents: BTreeMap<String, DocumentLink>,
    contacts: BTreeMap<String, Contact>,
    sources: BTreeMap<Id, (Source, &'a str)>,
    waivers: BTreeMap<String, Waiver>,
    repeated: usize,
}

impl<'a> Merging<'a> {
    fn input(&mut self, input: Opened<'a>) -> Result<(), QueryError> {
        let name = input.name;
        for part in input.parts.into_iter().chain([input.rest]) {
            match part {
                Document::Plan(one) => self.add_plan(*one, name)?,
                Document::ActionPlan(one) => self.add_action_plan(*one, name)?,
                Document::MonitoringReport(one) => self.add_report(*one, name)?,
                Document::Catalogue(one) => self.add_catalogue(*one, name)?,
                Document::Project(one) => self.add_project(*one, name)?,
                Document::Submission(rest) => self.rest(*rest, name)?,
            }
        }
        Ok(())
    }

    fn rest(&mut self, rest: Submission, name: &'a str) -> Result<(), QueryError> {
        let titles = rest.title.iter().flat_map(|title| title.split(AND));
        self.titles.extend(titles.filter(|title| !title.is_empty()).map(str::to_owned));
        self.waivers.extend(rest.waivers.into_iter().map(|one| (written(&one), one)));
        self.documents.extend(rest.documents.into_iter().map(|one| (written(&one), one)));
        self.contacts.extend(rest.contacts.into_iter().map(|one| (written(&one), one)));
        for source in rest.sources {
            match self.sources.get(&source.id) {
                Some((known, other)) if *known != source => {
                    return Err(clash(&source.id, SOURCE, (other, name)));
                }
                _ => self.sources.insert(source.id.clone(), (source, name)),
            };
        }
        Ok(())
    }

    fn finish(self, id: Option<Id>) -> Submission {
        let titles: Vec<String> = self.titles.into_iter().collect();
        Submission {
            id: id.or_else(|| Id::new(MERGED).ok()).unwrap_or_default(),
            schema_version: Some(SchemaVersion::V1_0),
            title: (!titles.is_empty()).then(|| titles.join(AND)),
            projects: self.projects.into_values().collect(),
            plans: self.plans.into_values().collect(),
            action_plans: self.action_plans.into_values().collect(),
            monitoring_reports: self.monitoring_reports.into_values().collect(),
            catalogues: self.catalogues.into_values().collect(),
            documents: self.documents.into_values().collect(),
            contacts: self.contacts.into_values().collect(),
            sources: self.sources.into_values().map(|(source, _)| source).collect(),
            waivers: self.waivers.into_values().collect(),
            ..Submission::default()
        }
    }
}

macro_rules! adders {
    ($($add:ident: $list:ident, $kind:ident;)*) => {
        impl<'a> Merging<'a> {
            $(fn $add(&mut self, part: $kind, name: &'a str) -> Result<(), QueryError> {
                let id = part.id.clone();
                if let Some((kind, other)) = self.seen.get(&id) {
                    if *kind == DocumentKind::$kind && self.$list.get(&id) == Some(&part) {
                        self.repeated += 1;
                        return Ok(());
                    }
                    return Err(clash(&id, DocumentKind::$kind.name(), (other, name)));
                }
                self.seen.insert(id.clone(), (DocumentKind::$kind, name));
                self.$list.insert(id, part);
                Ok(())
            })*
        }
    };
}

adders! {
    add_project: projects, Project;
    add_plan: plans, Plan;
    add_action_plan: action_plans, ActionPlan;
    add_report: monitoring_reports, MonitoringReport;
    add_catalogue: catalogues, Catalogue;
}

fn written<T: serde::Serialize>(value: &T) -> String {
    json::canonical(value)
}

/// What a record of a submission's sources is called.
pub(crate) const SOURCE: Bilingual = Bilingual { cs: "zdroj", en: "source" };

fn clash(id: &Id, kind: Bilingual, (first, second): (&str, &str)) -> QueryError {
    let (first, second) = (first.to_owned(), second.to_owned());
    QueryError::SameIdentifier { id: id.to_string(), kind, first, second }
}
