//! Codes of municipalities, ORPs and regions that stand outside of a document's area.

use std::fmt;

use crate::documents::services;
use crate::model::{Decision, Event, MunicipalityCode, Organisation, Post};
use crate::rule::prelude::*;
use crate::rules::hygiene::contacts::addresses;

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
    pub(super) pointer: String,
    /// Whether it stands in a list of municipalities, not as the seat of something.
    pub(super) listed: bool,
}

/// What collects the codes.
struct Collector<'a> {
    found: Vec<Coded<'a>>,
}

impl<'a> Collector<'a> {
    fn one(&mut self, kind: Kind, code: Option<&'a str>, pointer: impl FnOnce() -> String) {
        let coded = |code| Coded { kind, code, pointer: pointer(), listed: false };
        self.found.extend(code.map(coded));
    }

    fn list(&mut self, at: impl fmt::Display, codes: &'a [MunicipalityCode]) {
        self.found.extend(codes.iter().enumerate().map(|(index, code)| Coded {
            kind: Kind::Municipality,
            code,
            pointer: format!("{at}/{index}"),
            listed: true,
        }));
    }

    fn organisations(&mut self, list: &str, organisations: &'a [Organisation]) {
        for (index, one) in organisations.iter().enumerate() {
            let at = |field: &str| format!("/{list}/{index}/{field}");
            self.one(Kind::Municipality, one.municipality.as_deref(), || at("municipality"));
            self.one(Kind::Orp, one.orp.as_deref(), || at("orp"));
        }
    }

    fn decisions(&mut self, at: impl fmt::Display, decisions: &'a [Decision]) {
        for (index, decision) in decisions.iter().enumerate() {
            let at = format_args!("{at}/{index}/municipalities");
            self.list(at, &decision.municipalities);
        }
    }

    fn posts(&mut self, posts: &'a [Post]) {
        for (index, post) in posts.iter().enumerate() {
            self.one(Kind::Orp, post.orp.as_deref(), || format!("/posts/{index}/orp"));
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
pub(super) fn codes<'a>(entry: &'a Entry<'_>) -> Vec<Coded<'a>> {
    let mut all = Collector { found: Vec::new() };
    let (list, organisations) = entry.organisations();
    all.organisations(list, organisations);
    for (pointer, address) in addresses(entry) {
        let code = address.municipality.as_deref();
        all.one(Kind::Municipality, code, || format!("{pointer}/municipality"));
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
            all.decisions("/approvals", &plan.approvals);
            for (index, extension) in plan.extensions.iter().enumerate() {
                let at = format_args!("/extensions/{index}/decisions");
                all.decisions(at, &extension.decisions);
            }
            all.posts(&plan.posts);
            for (index, need) in plan.needs.iter().enumerate() {
                all.list(format_args!("/needs/{index}/municipalities"), &need.municipalities);
            }
            for visit in entry.nodes() {
                let at = visit.pointer();
                all.list(format_args!("{at}/municipalities"), &visit.node.municipalities);
            }
            if let Some(process) = &plan.process {
                all.events("/process/events", &process.events);
                for (index, one) in process.region_information.iter().enumerate() {
                    let at = || format!("/process/region_information/{index}/region");
                    all.one(Kind::Region, one.region.as_deref(), at);
                }
                for (index, code) in process.cooperating_orps.iter().enumerate() {
                    let at = || format!("/process/cooperating_orps/{index}");
                    all.one(Kind::Orp, Some(code), at);
                }
            }
        }
        AnyDocument::Project(project) => {
            all.posts(&project.posts);
            all.events("/events", &project.events);
            for (index, place) in project.places.iter().enumerate() {
                let at = || format!("/places/{index}/code");
                all.one(Kind::Municipality, Some(&place.code), at);
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
        AnyDocument::ActionPlan(doc) => all.decisions("/approvals", &doc.approvals),
        AnyDocument::MonitoringReport(doc) => all.decisions("/approvals", &doc.approvals),
        AnyDocument::Catalogue(_) => {}
    }
    all.found
}
