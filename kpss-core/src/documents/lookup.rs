//! What is looked up in the set of documents: made on the first demand and kept.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, BTreeSet};

use super::by_plan::ByPlan;
use super::entry::{AnyDocument, Entry};
use super::lineage::Lineage;
use super::links::Links;
use super::located::Located;
use super::names::Names;
use super::place::Place;
use super::services::{catalogues, services};
use super::set::DocumentSet;
use crate::lists::Gather as _;
use crate::model::reference::Target;
use crate::model::{ActionPlan, DocumentKind, LevelOfDetail, Organisation, Plan, Project};

/// The documents, and what is found among them.
#[derive(Debug)]
pub(crate) struct Lookup<'a> {
    documents: &'a DocumentSet<'a>,
    index: Index<'a>,
    /// Whether an answer may be another one because a document could not be read whole.
    doubt: Cell<bool>,
}

/// What is looked up, found once and on the first demand.
#[derive(Debug, Default)]
struct Index<'a> {
    /// Index of the first document with each identifier.
    documents: OnceCell<BTreeMap<&'a str, usize>>,
    /// Index of the first plan with each identifier.
    plans: OnceCell<BTreeMap<&'a str, usize>>,
    /// The first organisation with each identifier in each input.
    organisations: OnceCell<BTreeMap<(&'a str, usize), &'a Organisation>>,
    by_plan: OnceCell<ByPlan<'a>>,
    /// Indices of documents by their input and the place where they begin.
    by_place: OnceCell<BTreeMap<(usize, String), usize>>,
    /// Titles of items, by the place of their action plan.
    lineage: OnceCell<Lineage<'a>>,
    links: OnceCell<Links<'a>>,
    /// Identifiers of the services that catalogues list.
    listed: OnceCell<BTreeSet<&'a str>>,
    names: OnceCell<Names<'a>>,
    linked: OnceCell<BTreeSet<&'a str>>,
    item_titles: OnceCell<BTreeMap<(usize, String, &'a str), &'a str>>,
}

impl<'a> std::ops::Deref for Lookup<'a> {
    type Target = DocumentSet<'a>;
    fn deref(&self) -> &DocumentSet<'a> {
        self.documents
    }
}

impl<'a> Lookup<'a> {
    pub(crate) fn of(documents: &'a DocumentSet<'a>) -> Self {
        Self { documents, index: Index::default(), doubt: Cell::new(false) }
    }

    /// Whether something was looked up, since the last time this was asked, that a part of a
    /// document which could not be read might answer otherwise.
    pub(crate) fn take_doubt(&self) -> bool {
        self.doubt.replace(false)
    }

    /// Notes that documents of these kinds were looked at, all of them.
    fn note(&self, kinds: &[DocumentKind]) {
        self.doubt.set(self.doubt.get() || self.documents.lacks(kinds));
    }

    /// Notes that one document was looked for.
    fn note_one(&self, found: Option<&Entry<'_>>) {
        let is_open = found.map_or(self.documents.is_open, |entry| !entry.is_read);
        self.doubt.set(self.doubt.get() || is_open);
    }

    /// Whether the record only shows that there is such a document: nothing of its own kind is held
    /// and another document of the set refers to it, or it to another.
    pub(crate) fn is_mention(&self, entry: &Entry<'_>) -> bool {
        entry.held.level == LevelOfDetail::Header && self.linked().contains(entry.id())
    }

    /// Identifiers of the documents that refer to another of the set, or are referred to.
    fn linked(&self) -> &BTreeSet<&'a str> {
        self.index.linked.get_or_init(|| {
            let mut linked = BTreeSet::new();
            let names = self.names();
            for (index, target, id) in &names.references {
                let known = matches!(target, Target::Document(_)).then(|| names.document(id));
                let other = known.flatten().filter(|(_, other)| other != index);
                if let Some((from, _)) = self.entries.get(*index).zip(other) {
                    linked.extend([from.id(), *id]);
                }
            }
            linked
        })
    }

    /// Whether the record holds the whole document.
    pub(crate) fn is_whole<T>(&self, doc: &Located<'_, T>) -> bool {
        let entry = self.entry_at(&doc.at(""));
        entry.is_some_and(|entry| entry.held.level == LevelOfDetail::Whole)
    }

    /// Whether the whole tree of a plan is held: of an excerpt nobody can tell what is not there.
    pub(crate) fn has_whole_tree(&self, index: usize) -> bool {
        let is_whole = |entry: &&Entry<'_>| entry.held.level == LevelOfDetail::Whole;
        let entry = self.entries.get(index).filter(is_whole);
        entry.is_some_and(|entry| entry.nodes().next().is_some())
    }

    /// The plan with this id.
    pub(crate) fn plan(&self, id: &str) -> Option<Located<'_, Plan>> {
        let plans = self.index.plans.get_or_init(|| {
            let mut plans = BTreeMap::new();
            for (index, entry) in self.entries.iter().enumerate() {
                if let AnyDocument::Plan(plan) = entry.document {
                    plans.entry(plan.id.as_str()).or_insert(index);
                }
            }
            plans
        });
        let entry = plans.get(id).and_then(|index| self.entries.get(*index));
        self.note_one(entry);
        let entry = entry?;
        match entry.document {
            AnyDocument::Plan(plan) => Some(entry.typed(plan)),
            _ => None,
        }
    }

    /// The organisation with this id, first in the input itself, then in the others.
    pub(crate) fn organisation(&self, input: usize, id: &str) -> Option<&'a Organisation> {
        let organisations = self.index.organisations.get_or_init(|| {
            let mut organisations = BTreeMap::new();
            for entry in &self.entries {
                for one in entry.organisations().1.iter().chain(entry.common_organisations()) {
                    organisations.entry((one.id.as_str(), entry.input)).or_insert(one);
                }
            }
            organisations
        });
        self.note(DocumentKind::ALL);
        let anywhere =
            || organisations.range((id, 0)..=(id, usize::MAX)).next().map(|(_, one)| one);
        organisations.get(&(id, input)).or_else(anywhere).copied()
    }

    /// The document with this id.
    pub(crate) fn document(&self, id: &str) -> Option<&Entry<'a>> {
        let documents = self.index.documents.get_or_init(|| {
            let mut documents = BTreeMap::new();
            for (index, entry) in self.entries.iter().enumerate() {
                documents.entry(entry.id()).or_insert(index);
            }
            documents
        });
        let entry = documents.get(id).and_then(|index| self.entries.get(*index));
        self.note_one(entry);
        entry
    }

    /// The document in which a place lies.
    pub(crate) fn entry_at(&self, place: &Place) -> Option<&Entry<'a>> {
        let by_place = self.index.by_place.get_or_init(|| {
            let entries = self.entries.iter().enumerate();
            entries.map(|(index, entry)| ((entry.input, entry.prefix.clone()), index)).gather()
        });
        // The prefix of a document in a submission has two steps, that of any other is empty.
        let (end, _) = place.pointer.match_indices('/').nth(2).unwrap_or((place.pointer.len(), ""));
        let of_submission = place.pointer.get(..end).unwrap_or_default();
        let found = [of_submission, ""]
            .into_iter()
            .find_map(|prefix| by_place.get(&(place.input, prefix.to_owned())));
        self.entries.get(*found?)
    }

    /// The action plan with this id.
    pub(crate) fn action_plan(&self, id: &str) -> Option<Located<'_, ActionPlan>> {
        self.action_plan_at(self.by_plan().action_plan(id)?)
    }

    /// The action plans of a plan by their year; where a year has several, the last of them.
    pub(crate) fn action_plan_years<'b>(
        &'b self,
        plan: &'b str,
    ) -> impl Iterator<Item = (u16, Located<'b, ActionPlan>)> {
        let years = self.by_plan().years(plan);
        years.filter_map(|(year, index)| Some((year, self.action_plan_at(index)?)))
    }

    /// The action plan of a plan and a year that was not superseded.
    pub(crate) fn action_plan_of_year(
        &self,
        plan: &str,
        year: u16,
    ) -> Option<Located<'_, ActionPlan>> {
        self.action_plan_at(self.by_plan().of_year(plan, year)?)
    }

    /// The title of an item of an action plan.
    pub(crate) fn item_title(&self, doc: &Located<'_, ActionPlan>, item: &str) -> Option<&'a str> {
        let titles = self.index.item_titles.get_or_init(|| {
            let mut titles = BTreeMap::new();
            for entry in &self.entries {
                let AnyDocument::ActionPlan(doc) = entry.document else { continue };
                for item in &doc.items {
                    let key = (entry.input, entry.prefix.clone(), item.id.as_str());
                    titles.extend(item.title.as_deref().map(|title| (key, title)));
                }
            }
            titles
        });
        titles.get(&(doc.input, doc.prefix.to_owned(), item)).copied()
    }

    fn action_plan_at(&self, index: usize) -> Option<Located<'_, ActionPlan>> {
        let entry = self.entries.get(index)?;
        match entry.document {
            AnyDocument::ActionPlan(doc) => Some(entry.typed(doc)),
            _ => None,
        }
    }

    /// The action plans and reports that name a plan.
    pub(crate) fn about_plan(&self, plan: &str) -> impl Iterator<Item = &Entry<'a>> {
        self.by_plan().of_plan(plan).iter().filter_map(|index| self.entries.get(*index))
    }

    /// What comes before and after each plan.
    pub(crate) fn lineage(&self) -> &Lineage<'a> {
        self.note(&[DocumentKind::Plan, DocumentKind::Project]);
        self.index.lineage.get_or_init(|| Lineage::of(&self.entries))
    }

    /// The plans of the submission before this one, whichever side says so.
    pub(crate) fn earlier_plans(&self, plan: &str) -> impl Iterator<Item = Located<'_, Plan>> {
        self.note(&[DocumentKind::Plan]);
        self.links().earlier(plan).filter_map(|index| self.plan_at(index))
    }

    /// The plans of the submission after this one, whichever side says so.
    pub(crate) fn later_plans(&self, plan: &str) -> impl Iterator<Item = Located<'_, Plan>> {
        self.note(&[DocumentKind::Plan]);
        self.links().later(plan).filter_map(|index| self.plan_at(index))
    }

    /// The projects that made a plan or an action plan, whichever side says so.
    pub(crate) fn projects_of(&self, document: &str) -> impl Iterator<Item = Located<'_, Project>> {
        self.note(&[DocumentKind::Project]);
        let entries = self.links().projects(document).filter_map(|index| self.entries.get(index));
        entries.filter_map(|entry| match entry.document {
            AnyDocument::Project(project) => Some(entry.typed(project)),
            _ => None,
        })
    }

    /// The plans that a project made, whichever side says so.
    pub(crate) fn plans_of_project(
        &self,
        project: &str,
    ) -> impl Iterator<Item = Located<'_, Plan>> {
        self.note(&[DocumentKind::Plan]);
        self.links().made(project).filter_map(|index| self.plan_at(index))
    }

    fn links(&self) -> &Links<'a> {
        self.index.links.get_or_init(|| Links::of(&self.entries))
    }

    fn plan_at(&self, index: usize) -> Option<Located<'_, Plan>> {
        let entry = self.entries.get(index)?;
        match entry.document {
            AnyDocument::Plan(plan) => Some(entry.typed(plan)),
            _ => None,
        }
    }

    /// Whether a catalogue lists a service with this identifier.
    pub(crate) fn is_listed(&self, service: &str) -> bool {
        self.note(&[DocumentKind::Catalogue]);
        let listed = self.index.listed.get_or_init(|| {
            let all = catalogues(self).flat_map(services);
            all.map(|(_, service)| service.id.as_str()).collect()
        });
        listed.contains(service)
    }

    /// Every identifier of the documents.
    pub(crate) fn names(&self) -> &Names<'a> {
        self.note(DocumentKind::ALL);
        self.index.names.get_or_init(|| Names::of(&self.entries))
    }

    /// Which documents speak of which plan.
    pub(crate) fn by_plan(&self) -> &ByPlan<'a> {
        self.note(&[DocumentKind::ActionPlan, DocumentKind::MonitoringReport]);
        self.index.by_plan.get_or_init(|| ByPlan::of(&self.entries))
    }
}
