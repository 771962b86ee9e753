//! Codes of municipalities, ORPs and regions that stand outside of a document's area.

use std::fmt;

use crate::documents::services;
use crate::model::{Analysis, CoFinancing, Event, MunicipalityCode, Post, Process};
use crate::rule::prelude::*;
use crate::rules::hygiene::contacts::addresses;
use crate::rules::plan::decisions::decisions;

/// The list that a code is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Municipality,
    Orp,
    Region,
}

/// One code and its place in the document.
pub(super) struct Coded<'a> {
    pub(super) kind: Kind,
    pub(super) code: &'a str,
    pub(super) place: Place,
    /// Whether it stands in a list of municipalities, not as the seat of something.
    pub(super) listed: bool,
}

/// What collects the codes.
struct Collector<'a> {
    entry: &'a Entry<'a>,
    found: Vec<Coded<'a>>,
}

impl<'a> Collector<'a> {
    fn one(&mut self, kind: Kind, code: Option<&'a str>, pointer: impl FnOnce() -> String) {
        let place = || self.entry.at(pointer());
        let coded = |code| Coded { kind, code, place: place(), listed: false };
        self.found.extend(code.map(coded));
    }

    fn list(&mut self, at: impl fmt::Display, codes: &'a [MunicipalityCode]) {
        let codes = codes.iter().enumerate();
        codes.for_each(|(index, code)| self.listed(code, format_args!("{at}/{index}")));
    }

    fn listed(&mut self, code: &'a MunicipalityCode, at: fmt::Arguments<'_>) {
        let place = self.entry.at(at);
        self.found.push(Coded { kind: Kind::Municipality, code, place, listed: true });
    }

    fn posts(&mut self, posts: &'a [Post]) {
        for (index, post) in posts.iter().enumerate() {
            self.one(Kind::Orp, post.orp.as_deref(), || format!("/posts/{index}/orp"));
        }
    }

    fn process(&mut self, process: &'a Process) {
        self.events("/process/events", &process.events);
        for (index, one) in process.region_information.iter().enumerate() {
            let at = || format!("/process/region_information/{index}/region");
            self.one(Kind::Region, one.region.as_deref(), at);
        }
        for (index, code) in process.cooperating_orps.iter().enumerate() {
            let at = || format!("/process/cooperating_orps/{index}");
            self.one(Kind::Orp, Some(code), at);
        }
    }

    fn events(&mut self, at: &str, events: &'a [Event]) {
        for (index, event) in events.iter().enumerate() {
            let code = event.municipality.as_deref();
            self.one(Kind::Municipality, code, || format!("{at}/{index}/municipality"));
        }
    }
}

/// Every code outside of `/territory`.
pub(super) fn codes<'a>(entry: &'a Entry<'a>) -> Vec<Coded<'a>> {
    let mut all = Collector { entry, found: Vec::new() };
    for (home, one) in entry.written_organisations() {
        let mut seat = |kind, code: Option<&'a str>, field| {
            let coded = |code| Coded { kind, code, place: home.at(field), listed: false };
            all.found.extend(code.map(coded));
        };
        seat(Kind::Municipality, one.municipality.as_deref(), "/municipality");
        seat(Kind::Orp, one.orp.as_deref(), "/orp");
    }
    for (spot, address) in addresses(entry) {
        let code = address.municipality.as_deref();
        let place = || spot.at(entry, "/address/municipality");
        let coded = |code| Coded { kind: Kind::Municipality, code, place: place(), listed: false };
        all.found.extend(code.map(coded));
    }
    for (at, decision) in decisions(entry) {
        all.list(format_args!("{at}/municipalities"), &decision.municipalities);
    }
    let (analyses, contributions): (&[Analysis], &[CoFinancing]) = match entry.document {
        AnyDocument::Plan(doc) => (&doc.analyses, &doc.co_financing),
        AnyDocument::ActionPlan(doc) => (&[], &doc.co_financing),
        AnyDocument::Project(doc) => (&doc.analyses, &[]),
        AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) => (&[], &[]),
    };
    for (index, analysis) in analyses.iter().enumerate() {
        all.list(format_args!("/analyses/{index}/municipalities"), &analysis.municipalities);
    }
    for (index, one) in contributions.iter().enumerate() {
        if let Some(code) = &one.municipality {
            all.listed(code, format_args!("/co_financing/{index}/municipality"));
        }
    }
    if let Some(process) = entry.process() {
        all.process(process);
    }
    for (index, service) in services(entry) {
        let at = format_args!("/services/{index}/municipalities");
        all.list(at, &service.municipalities);
    }
    let compliance = match entry.document {
        AnyDocument::Plan(plan) => plan.region_compliance.as_ref(),
        AnyDocument::Project(project) => project.region_compliance.as_ref(),
        _ => None,
    };
    let region = compliance.and_then(|compliance| compliance.region.as_deref());
    all.one(Kind::Region, region, || "/region_compliance/region".to_owned());
    match entry.document {
        AnyDocument::Plan(plan) => {
            all.posts(&plan.posts);
            for (index, need) in plan.needs.iter().enumerate() {
                all.list(format_args!("/needs/{index}/municipalities"), &need.municipalities);
            }
            for visit in entry.nodes() {
                let at = visit.pointer();
                all.list(format_args!("{at}/municipalities"), &visit.node.municipalities);
            }
        }
        AnyDocument::Project(project) => {
            all.posts(&project.posts);
            all.events("/events", &project.events);
            for (index, place) in project.places.iter().enumerate() {
                all.listed(&place.code, format_args!("/places/{index}/code"));
            }
            for (index, one) in project.related_initiatives.iter().enumerate() {
                let at = || format!("/related_initiatives/{index}/municipality");
                all.one(Kind::Municipality, one.municipality.as_deref(), at);
            }
            let members = project.team.iter().flat_map(|team| &team.members);
            for (index, member) in members.enumerate() {
                let at = || format!("/team/members/{index}/orp");
                all.one(Kind::Orp, member.orp.as_deref(), at);
            }
        }
        AnyDocument::ActionPlan(_)
        | AnyDocument::MonitoringReport(_)
        | AnyDocument::Catalogue(_) => {}
    }
    all.found
}
