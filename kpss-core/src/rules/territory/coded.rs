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

/// One code of the document.
#[derive(Clone, Copy)]
pub(super) struct Coded<'a> {
    pub(super) kind: Kind,
    pub(super) code: &'a str,
    /// Whether it stands in a list of municipalities, not as the seat of something.
    pub(super) listed: bool,
}

/// Goes through the codes and shows each, with a place that is made only when asked for.
struct Collector<'a, 'v> {
    entry: &'a Entry<'a>,
    show: &'v mut dyn FnMut(Coded<'a>, &dyn Fn() -> Place),
}

impl<'a> Collector<'a, '_> {
    fn one(&mut self, kind: Kind, code: Option<&'a str>, pointer: impl Fn() -> String) {
        self.seat(kind, code, || self.entry.at(pointer()));
    }

    fn seat(&mut self, kind: Kind, code: Option<&'a str>, place: impl Fn() -> Place) {
        if let Some(code) = code {
            (self.show)(Coded { kind, code, listed: false }, &place);
        }
    }

    fn list(&mut self, at: impl fmt::Display, codes: &'a [MunicipalityCode]) {
        let codes = codes.iter().enumerate();
        codes.for_each(|(index, code)| self.listed(code, format_args!("{at}/{index}")));
    }

    fn listed(&mut self, code: &'a MunicipalityCode, at: fmt::Arguments<'_>) {
        let coded = Coded { kind: Kind::Municipality, code, listed: true };
        (self.show)(coded, &|| self.entry.at(at));
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

/// Shows every code outside of `/territory`.
pub(super) fn each_code<'a>(
    entry: &'a Entry<'a>,
    show: &mut dyn FnMut(Coded<'a>, &dyn Fn() -> Place),
) {
    let mut all = Collector { entry, show };
    for (home, one) in entry.written_organisations() {
        let municipality = one.municipality.as_deref();
        all.seat(Kind::Municipality, municipality, || home.at("/municipality"));
        all.seat(Kind::Orp, one.orp.as_deref(), || home.at("/orp"));
    }
    for (spot, address) in addresses(entry) {
        let place = || spot.at(entry, "/address/municipality");
        all.seat(Kind::Municipality, address.municipality.as_deref(), place);
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
}
