//! Inputs opened: single documents, each with the waivers that are about it, and what is left.

use crate::documents::DocumentSet;
use crate::model::Document;
use crate::model::{Submission, Waiver};

/// One input.
#[derive(Clone)]
pub(super) struct Opened<'a> {
    pub(super) name: &'a str,
    pub(super) parts: Vec<Document>,
    /// The submission without them: what is said of the whole.
    pub(super) rest: Document,
}

impl Opened<'_> {
    pub(super) fn each(&self, visit: impl FnMut(&Document)) {
        self.parts.iter().chain([&self.rest]).for_each(visit);
    }
}

/// The inputs, in order.
pub(super) fn open<'a>(documents: &DocumentSet<'a>) -> Vec<Opened<'a>> {
    let one = |(name, document): (&'a str, &Document)| match document {
        Document::Submission(submission) => of_submission(name, submission),
        alone => {
            let rest = Document::Submission(Box::default());
            Opened { name, parts: vec![alone.clone()], rest }
        }
    };
    documents.input_names().zip(documents.documents()).map(one).collect()
}

fn of_submission<'a>(name: &'a str, submission: &Submission) -> Opened<'a> {
    let mut rest = submission.clone();
    let mut left: Vec<bool> = vec![true; rest.waivers.len()];
    let mut parts = Vec::new();
    macro_rules! each {
        ($($list:ident: $kind:ident;)*) => {
            $(for (index, mut part) in std::mem::take(&mut rest.$list).into_iter().enumerate() {
                let prefix = format!(concat!("/", stringify!($list), "/{}"), index);
                add_waivers(&mut part.waivers, &prefix, &submission.waivers, &mut left);
                parts.push(Document::$kind(Box::new(part)));
            })*
        };
    }
    each! {
        projects: Project; plans: Plan; action_plans: ActionPlan;
        monitoring_reports: MonitoringReport; catalogues: Catalogue;
    }
    let mut left = left.into_iter();
    rest.waivers.retain(|_| left.next().unwrap_or(true));
    Opened { name, parts, rest: Document::Submission(Box::new(rest)) }
}

/// Adds the waivers that a submission takes for a document: those with a pointer into it, and those
/// for everything.
fn add_waivers(own: &mut Vec<Waiver>, prefix: &str, waivers: &[Waiver], left: &mut [bool]) {
    for (waiver, left) in waivers.iter().zip(left) {
        let pointer = match waiver.pointer.as_deref() {
            None | Some("") => None,
            Some(pointer) => match pointer.strip_prefix(prefix) {
                Some("") => None,
                Some(rest) if rest.starts_with('/') => Some(rest.to_owned()),
                _ => continue,
            },
        };
        *left = false;
        let waiver = Waiver { pointer, ..waiver.clone() };
        if !own.contains(&waiver) {
            own.push(waiver);
        }
    }
}
