//! Every web address of a document outside of its contacts, with its place.

use crate::model::{Analysis, Body, DocumentLink, Event, RegionCompliance, Source};
use crate::rule::prelude::*;

/// Pointers and texts of web addresses.
pub(super) type Links<'a> = Vec<(String, &'a str)>;

/// Every web address of a document outside of its contacts.
pub(super) fn links<'a>(entry: &Entry<'a>) -> Links<'a> {
    let mut out: Links<'a> = Vec::new();
    let (documents, sources): (&'a [DocumentLink], &'a [Source]) = match entry.document {
        AnyDocument::Plan(doc) => (&doc.documents, &doc.sources),
        AnyDocument::ActionPlan(doc) => (&doc.documents, &doc.sources),
        AnyDocument::MonitoringReport(doc) => (&doc.documents, &doc.sources),
        AnyDocument::Catalogue(doc) => (&doc.documents, &doc.sources),
        AnyDocument::Project(doc) => (&doc.documents, &doc.sources),
    };
    list("/documents", documents, &mut out);
    for (index, source) in sources.iter().enumerate() {
        out.extend(source.url.as_deref().map(|url| (format!("/sources/{index}/url"), url)));
    }
    match entry.document {
        AnyDocument::Plan(plan) => {
            of_bodies(&plan.bodies, &mut out);
            of_analyses(&plan.analyses, &mut out);
            of_compliance(plan.region_compliance.as_ref(), &mut out);
            let evaluation = plan.evaluation.as_ref().and_then(|one| one.document.as_ref());
            one("/evaluation/document", evaluation, &mut out);
            if let Some(process) = &plan.process {
                let announcement = process.announcement.as_ref();
                let url = announcement.and_then(|announcement| announcement.url.as_deref());
                out.extend(url.map(|url| ("/process/announcement/url".to_owned(), url)));
                of_events("/process/events", &process.events, &mut out);
                for (index, consultation) in process.consultations.iter().enumerate() {
                    let at = format!("/process/consultations/{index}/draft");
                    one(&at, consultation.draft.as_ref(), &mut out);
                }
                for (index, information) in process.region_information.iter().enumerate() {
                    let at = format!("/process/region_information/{index}/document");
                    one(&at, information.document.as_ref(), &mut out);
                }
            }
        }
        AnyDocument::Project(project) => {
            of_bodies(&project.bodies, &mut out);
            of_analyses(&project.analyses, &mut out);
            of_compliance(project.region_compliance.as_ref(), &mut out);
            of_events("/events", &project.events, &mut out);
            for (index, authority) in project.authorities.iter().enumerate() {
                let url = authority.url.as_deref();
                out.extend(url.map(|url| (format!("/authorities/{index}/url"), url)));
            }
        }
        AnyDocument::Catalogue(catalogue) => {
            out.extend(catalogue.url.as_deref().map(|url| ("/url".to_owned(), url)));
        }
        AnyDocument::ActionPlan(_) | AnyDocument::MonitoringReport(_) => {}
    }
    out
}

fn one<'a>(at: &str, link: Option<&'a DocumentLink>, out: &mut Links<'a>) {
    out.extend(link.and_then(|link| link.url.as_deref()).map(|url| (format!("{at}/url"), url)));
}

fn list<'a>(at: &str, links: &'a [DocumentLink], out: &mut Links<'a>) {
    for (index, link) in links.iter().enumerate() {
        one(&format!("{at}/{index}"), Some(link), out);
    }
}

fn of_bodies<'a>(bodies: &'a [Body], out: &mut Links<'a>) {
    for (index, body) in bodies.iter().enumerate() {
        list(&format!("/bodies/{index}/statutes"), &body.statutes, out);
        for (meeting, held) in body.meetings.iter().enumerate() {
            one(&format!("/bodies/{index}/meetings/{meeting}/minutes"), held.minutes.as_ref(), out);
        }
    }
}

fn of_analyses<'a>(analyses: &'a [Analysis], out: &mut Links<'a>) {
    for (index, analysis) in analyses.iter().enumerate() {
        one(&format!("/analyses/{index}/document"), analysis.document.as_ref(), out);
    }
}

fn of_compliance<'a>(compliance: Option<&'a RegionCompliance>, out: &mut Links<'a>) {
    let plan = compliance.and_then(|compliance| compliance.regional_plan.as_ref());
    one("/region_compliance/regional_plan", plan, out);
}

fn of_events<'a>(at: &str, events: &'a [Event], out: &mut Links<'a>) {
    for (index, event) in events.iter().enumerate() {
        list(&format!("{at}/{index}/documents"), &event.documents, out);
    }
}
