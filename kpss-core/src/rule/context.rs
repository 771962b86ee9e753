//! What a check may look at besides its document.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::about::About;
use super::check::{AnyDoc, Doc, Entry};
use super::finding::Place;
use super::meta::Rule;
use crate::codes::MunicipalityRegister;
use crate::model::{ActionPlan, Date, Organisation, Plan};
use crate::profile::Effective;
use crate::rules::catalogue::services::{catalogues, services};
use crate::rules::plan::lineage::Lineage;
use crate::rules::structure::names::Names;

/// What a check may look at: the whole submission and what the caller supplied.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) municipalities: Option<&'a MunicipalityRegister>,
    /// The day whose law applies, where the caller chose it.
    pub(crate) as_of: Option<Date>,
    pub(crate) profile: &'a Effective,
    index: Index<'a>,
}

/// What several rules look for, found once and on the first demand.
#[derive(Debug, Default)]
struct Index<'a> {
    /// Index of the first document with each identifier.
    documents: OnceCell<BTreeMap<&'a str, usize>>,
    /// Index of the first plan with each identifier.
    plans: OnceCell<BTreeMap<&'a str, usize>>,
    /// The first organisation with each identifier in each input.
    organisations: OnceCell<BTreeMap<(&'a str, usize), &'a Organisation>>,
    names: OnceCell<Names<'a>>,
    about: OnceCell<About<'a>>,
    lineage: OnceCell<Lineage<'a>>,
    /// Indices of documents by their input and the place where they begin.
    by_place: OnceCell<BTreeMap<(usize, String), usize>>,
    /// Titles of items, by the place of their action plan.
    item_titles: OnceCell<BTreeMap<(usize, String, &'a str), &'a str>>,
    /// Identifiers of the services that catalogues list.
    listed: OnceCell<BTreeSet<&'a str>>,
}

macro_rules! of_kind {
    ($($method:ident: $type:ident;)*) => {
        $(pub(crate) fn $method(&self) -> impl Iterator<Item = Doc<'_, $type>> {
            self.entries.iter().filter_map(|entry| match entry.document {
                AnyDoc::$type(value) => Some(entry.typed(value)),
                _ => None,
            })
        })*
    };
}

impl<'a> Context<'a> {
    of_kind! {
        plans: Plan; action_plans: ActionPlan;
    }

    pub(crate) fn new(
        entries: Vec<Entry<'a>>,
        municipalities: Option<&'a MunicipalityRegister>,
        as_of: Option<Date>,
        profile: &'a Effective,
    ) -> Self {
        Self { entries, municipalities, as_of, profile, index: Index::default() }
    }

    /// The value of a rule's threshold.
    pub(crate) fn threshold(&self, rule: &Rule, name: &str) -> i64 {
        self.profile.threshold(rule, name)
    }

    /// The plan with this id.
    pub(crate) fn plan(&self, id: &str) -> Option<Doc<'_, Plan>> {
        let plans = self.index.plans.get_or_init(|| {
            let mut plans = BTreeMap::new();
            for (index, entry) in self.entries.iter().enumerate() {
                if let AnyDoc::Plan(plan) = entry.document {
                    plans.entry(plan.id.as_str()).or_insert(index);
                }
            }
            plans
        });
        let entry = self.entries.get(*plans.get(id)?)?;
        match entry.document {
            AnyDoc::Plan(plan) => Some(entry.typed(plan)),
            _ => None,
        }
    }

    /// The organisation with this id, first in the document itself, then in the others.
    pub(crate) fn organisation(&self, input: usize, id: &str) -> Option<&'a Organisation> {
        let organisations = self.index.organisations.get_or_init(|| {
            let mut organisations = BTreeMap::new();
            for entry in &self.entries {
                for one in entry.organisations().1 {
                    organisations.entry((one.id.as_str(), entry.input)).or_insert(one);
                }
            }
            organisations
        });
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
        self.entries.get(*documents.get(id)?)
    }

    /// The document in which a place lies.
    pub(crate) fn entry_at(&self, place: &Place) -> Option<&Entry<'a>> {
        let by_place = self.index.by_place.get_or_init(|| {
            let entries = self.entries.iter().enumerate();
            entries.map(|(index, entry)| ((entry.input, entry.prefix.clone()), index)).collect()
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
    pub(crate) fn action_plan(&self, id: &str) -> Option<Doc<'_, ActionPlan>> {
        self.action_plan_at(self.about().action_plan(id)?)
    }

    /// The action plans of a plan by their year; where a year has several, the last of them.
    pub(crate) fn action_plan_years<'b>(
        &'b self,
        plan: &'b str,
    ) -> impl Iterator<Item = (u16, Doc<'b, ActionPlan>)> {
        let years = self.about().years(plan);
        years.filter_map(|(year, index)| Some((year, self.action_plan_at(index)?)))
    }

    /// The action plan of a plan and a year that was not superseded.
    pub(crate) fn action_plan_of_year(&self, plan: &str, year: u16) -> Option<Doc<'_, ActionPlan>> {
        self.action_plan_at(self.about().of_year(plan, year)?)
    }

    /// The title of an item of an action plan of the submission.
    pub(crate) fn item_title(&self, doc: &Doc<'_, ActionPlan>, item: &str) -> Option<&'a str> {
        let titles = self.index.item_titles.get_or_init(|| {
            let mut titles = BTreeMap::new();
            for entry in &self.entries {
                let AnyDoc::ActionPlan(doc) = entry.document else { continue };
                for item in &doc.items {
                    let key = (entry.input, entry.prefix.clone(), item.id.as_str());
                    titles.extend(item.title.as_deref().map(|title| (key, title)));
                }
            }
            titles
        });
        titles.get(&(doc.input, doc.prefix.to_owned(), item)).copied()
    }

    fn action_plan_at(&self, index: usize) -> Option<Doc<'_, ActionPlan>> {
        let entry = self.entries.get(index)?;
        match entry.document {
            AnyDoc::ActionPlan(doc) => Some(entry.typed(doc)),
            _ => None,
        }
    }

    /// The action plans and reports that name a plan.
    pub(crate) fn about_plan(&self, plan: &str) -> impl Iterator<Item = &Entry<'a>> {
        self.about().of_plan(plan).iter().filter_map(|index| self.entries.get(*index))
    }

    /// Which documents speak of which plan.
    pub(crate) fn about(&self) -> &About<'a> {
        self.index.about.get_or_init(|| About::of(&self.entries))
    }

    /// What comes before and after each plan.
    pub(crate) fn lineage(&self) -> &Lineage<'a> {
        self.index.lineage.get_or_init(|| Lineage::of(&self.entries))
    }

    /// Whether a catalogue of the submission lists a service with this identifier.
    pub(crate) fn is_listed(&self, service: &str) -> bool {
        let listed = self.index.listed.get_or_init(|| {
            let all = catalogues(self).flat_map(services);
            all.map(|(_, service)| service.id.as_str()).collect()
        });
        listed.contains(service)
    }

    /// Every identifier of the submission.
    pub(crate) fn names(&self) -> &Names<'a> {
        self.index.names.get_or_init(|| Names::of(&self.entries))
    }
}
