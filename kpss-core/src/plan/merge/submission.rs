//! Several documents into one submission: nothing is lost, and the order of inputs is no matter.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::documents::Documents;
use crate::model::{
    ActionPlan, Catalogue, Contact, DocumentKind, DocumentLink, Id, MonitoringReport, Plan,
    Project, SchemaVersion, Source, Submission, Waiver,
};
use crate::read::Document;
use crate::task::AskError;

/// Identifier of every merged submission, so that merging again gives the same one.
const MERGED: &str = "slouceno";
/// What stands between the titles of merged submissions.
const AND: &str = "; ";

/// A document that can stand in a submission.
trait Part: Clone + PartialEq {
    const KIND: DocumentKind;
    /// Name of the list in a submission.
    const LIST: &'static str;
    fn id(&self) -> &Id;
    fn waivers(&mut self) -> &mut Vec<Waiver>;
}

macro_rules! parts {
    ($($kind:ident: $list:literal;)*) => {
        $(impl Part for $kind {
            const KIND: DocumentKind = DocumentKind::$kind;
            const LIST: &'static str = $list;
            fn id(&self) -> &Id {
                &self.id
            }
            fn waivers(&mut self) -> &mut Vec<Waiver> {
                &mut self.waivers
            }
        })*
    };
}

parts! {
    Project: "projects"; Plan: "plans"; ActionPlan: "action_plans";
    MonitoringReport: "monitoring_reports"; Catalogue: "catalogues";
}

/// One submission of documents and submissions; the same document handed in twice stands in it once.
///
/// What is said of a whole submission stays: titles are put together, its contacts, sources and
/// documents are kept, and its waivers go to the documents that they are about.
///
/// # Errors
/// [`AskError::Unfit`] names an identifier that two different documents have, and their inputs.
pub fn merge_documents(documents: &Documents<'_>) -> Result<(Submission, usize), AskError> {
    let mut merging = Merging::default();
    for (name, document) in documents.inputs() {
        merging.input(name, document)?;
    }
    Ok(merging.finish())
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
    fn input(&mut self, name: &'a str, document: &Document) -> Result<(), AskError> {
        match document {
            Document::Plan(one) => self.add_plan((**one).clone(), name),
            Document::ActionPlan(one) => self.add_action_plan((**one).clone(), name),
            Document::MonitoringReport(one) => self.add_report((**one).clone(), name),
            Document::Catalogue(one) => self.add_catalogue((**one).clone(), name),
            Document::Project(one) => self.add_project((**one).clone(), name),
            Document::Submission(one) => self.submission(one, name),
        }
    }

    fn submission(&mut self, one: &Submission, name: &'a str) -> Result<(), AskError> {
        let mut left: Vec<bool> = vec![true; one.waivers.len()];
        macro_rules! each {
            ($($list:ident: $add:ident;)*) => {
                $(for (index, part) in one.$list.iter().enumerate() {
                    self.$add(with_waivers(part, index, &one.waivers, &mut left), name)?;
                })*
            };
        }
        each! {
            projects: add_project; plans: add_plan; action_plans: add_action_plan;
            monitoring_reports: add_report; catalogues: add_catalogue;
        }
        let left = one.waivers.iter().zip(left).filter(|(_, left)| *left);
        self.waivers.extend(left.map(|(waiver, _)| (written(waiver), waiver.clone())));
        let titles = one.title.iter().flat_map(|title| title.split(AND));
        self.titles.extend(titles.filter(|title| !title.is_empty()).map(str::to_owned));
        self.documents.extend(one.documents.iter().map(|link| (written(link), link.clone())));
        self.contacts
            .extend(one.contacts.iter().map(|contact| (written(contact), contact.clone())));
        for source in &one.sources {
            match self.sources.get(&source.id) {
                Some((known, other)) if known != source => {
                    return Err(clash(&source.id, ("zdroj", "source"), (other, name)));
                }
                _ => self.sources.insert(source.id.clone(), (source.clone(), name)),
            };
        }
        Ok(())
    }

    fn finish(self) -> (Submission, usize) {
        let titles: Vec<String> = self.titles.into_iter().collect();
        let submission = Submission {
            id: Id::new(MERGED).unwrap_or_default(),
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
        };
        (submission, self.repeated)
    }
}

macro_rules! adders {
    ($($add:ident: $list:ident, $kind:ident;)*) => {
        impl<'a> Merging<'a> {
            $(fn $add(&mut self, part: $kind, name: &'a str) -> Result<(), AskError> {
                let id = part.id().clone();
                if let Some((kind, other)) = self.seen.get(&id) {
                    if *kind == $kind::KIND && self.$list.get(&id) == Some(&part) {
                        self.repeated += 1;
                        return Ok(());
                    }
                    let word = $kind::KIND.name();
                    return Err(clash(&id, (word.cs, word.en), (other, name)));
                }
                self.seen.insert(id.clone(), ($kind::KIND, name));
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

/// A document with the waivers that its submission takes for it: those with a pointer into it, and
/// those for everything.
fn with_waivers<P: Part>(part: &P, index: usize, waivers: &[Waiver], left: &mut [bool]) -> P {
    let mut part = part.clone();
    let prefix = format!("/{}/{index}", P::LIST);
    for (waiver, left) in waivers.iter().zip(left) {
        let pointer = match waiver.pointer.as_deref() {
            None | Some("") => None,
            Some(pointer) => match pointer.strip_prefix(&prefix) {
                Some("") => None,
                Some(rest) if rest.starts_with('/') => Some(rest.to_owned()),
                _ => continue,
            },
        };
        *left = false;
        let waiver = Waiver { pointer, ..waiver.clone() };
        if !part.waivers().contains(&waiver) {
            part.waivers().push(waiver);
        }
    }
    part
}

fn written<T: serde::Serialize>(value: &T) -> String {
    // Writing a record of the model cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn clash(id: &Id, (cs, en): (&str, &str), (first, second): (&str, &str)) -> AskError {
    AskError::unfit(
        format!(
            "označení „{id}“ ({cs}) mají dva různé záznamy: v {first} a v {second}; jeden z nich \
             přejmenujte, i v odkazech na něj"
        ),
        format!(
            "two different records have the identifier “{id}” ({en}): in {first} and in {second}; \
             rename one of them, in links to it, too"
        ),
    )
}
