use std::collections::BTreeMap;
use std::fmt;

use super::capacity::known;
use super::span::Span;
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A type of service exists at the time for which it is planned.
    ///
    /// The term of the measure decides, else that of the measure above it, else the validity of the plan;
    /// a day for which the law is replayed goes before them. The exact days are in doubt: § 52 was
    /// abolished by Act 38/2025 Sb., and the wording of the act that follows starts on 1 March
    /// 2025; a transitional provision was not seen, and the register still lists the type. Mental
    /// health centres are in the register since July 2024. So only a warning.
    pub ServiceTypeNotInForce {
        code: "K316", slug: "service-type-not-in-force", severity: Warning, certainty: Proof,
        basis: Law,
        citations: [
            act_108(("§ 52, § 60a", "Sections 52 and 60a"), ACT_108, false),
            since(
                ("zákon č. 164/2024 Sb.", "Act No. 164/2024 Coll."),
                ("", ""),
                Date::of(2024, 7, 1),
                false,
            ),
            since(
                ("zákon č. 38/2025 Sb.", "Act No. 38/2025 Coll."),
                ("", ""),
                Date::of(2025, 3, 1),
                false,
            ),
        ],
        in_force: Window::ALWAYS,
        check: Check::Plan(check),
        params: { service: Label, problem: Label, day: Date },
        cs: {
            title: "Druh služby, který v té době neexistuje",
            message: "Druh služby „{service}“ v době, na kterou se plánuje, v zákoně není: \
                      {problem} {day}.",
            why: "Službu, kterou zákon nezná, nelze zaregistrovat ani z dotace financovat. Přesný \
                  den účinnosti a přechodná ustanovení nebyly ověřeny.",
            fix: "Ověřte druh služby a termín; zrušenou službu nahraďte tou, která ji převzala.",
        },
        en: {
            title: "Type of service that does not exist at the time",
            message: "The service type “{service}” is not in the act at the time for which it is \
                      planned: {problem} {day}.",
            why: "A service that the act does not know can be neither registered nor paid from \
                  subsidies. The exact day of effect and transitional provisions were not \
                  verified.",
            fix: "Check the type of service and the term; put the service that took over in the \
                  place of the abolished one.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let replayed = cx.as_of.map(one_day);
    // The span of a term and the node that gives it; none where it is the plan's.
    let mut terms: Vec<(Span, Option<TreeNode<'_>>)> = Vec::new();
    // A type that does not exist is one mistake, however many measures name it.
    let mut found: BTreeMap<&str, Vec<(ServiceTypeNotInForce, Place, Place)>> = BTreeMap::new();
    for visit in plan.nodes() {
        terms.truncate(visit.depth());
        let at = visit.pointer();
        let term = match &visit.node.period {
            Some(period) if Span::of(period).is_given() => (Span::of(period), Some(visit)),
            _ => terms.last().copied().unwrap_or((Span::of_plan(plan.value), None)),
        };
        for (below, code, on) in named(visit.node) {
            let span = on.map_or(term.0, one_day);
            let Some(finding) = not_in_force(code, replayed.unwrap_or(span)) else { continue };
            let decided = match (on, term.1) {
                (Some(_), _) => plan.at(format_args!("{at}{below}/on")),
                (None, Some(node)) => plan.at(format_args!("{}/period", node.pointer())),
                (None, None) => plan.at("/period"),
            };
            let place = plan.at(format_args!("{at}{below}{}", below.field()));
            found.entry(code).or_default().push((finding, place, decided));
        }
        terms.push(term);
    }
    for places in found.into_values() {
        let mut places = places.into_iter();
        let Some((finding, first, decided)) = places.next() else { continue };
        let mut finding = finding.at(first);
        if replayed.is_none() {
            finding = finding.related(decided, DECIDED);
        }
        out.push(places.fold(finding, |found, (_, place, _)| found.related(place, SAME)));
    }
}

const DECIDED: Label = Label::new("decided_by", "termín, který rozhodl", "term that decided");
const SAME: Label = Label::new("same_type", "týž druh služby", "same type of service");

fn one_day(day: Date) -> Span {
    Span { from: Some(day.first_day()), until: Some(day.last_day()) }
}

/// Where a node names a type of service.
#[derive(Clone, Copy)]
enum Below {
    Own(usize),
    Change(usize),
}

impl Below {
    /// The field of the type in the record.
    const fn field(self) -> &'static str {
        match self {
            Self::Own(_) => "",
            Self::Change(_) => "/service_type",
        }
    }
}

impl fmt::Display for Below {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(index) => write!(f, "/service_types/{index}"),
            Self::Change(index) => write!(f, "/capacity_changes/{index}"),
        }
    }
}

/// The types that a node names, where, and the day of the change.
fn named(node: &Node) -> impl Iterator<Item = (Below, &str, Option<Date>)> {
    let own = node.service_types.iter().enumerate();
    let own = own.map(|(index, code)| (Below::Own(index), code.as_str(), None));
    let changes = node.capacity_changes.iter().enumerate().filter_map(|(index, change)| {
        Some((Below::Change(index), change.service_type.as_ref()?.as_str(), change.on))
    });
    own.chain(changes)
}

/// What is wrong, if no day of the span lies in the validity of the type.
fn not_in_force(code: &str, span: Span) -> Option<ServiceTypeNotInForce> {
    let (item, service) = known(code)?;
    let ended = item.valid.until.filter(|last| span.from.is_some_and(|from| *last < from));
    let begins = item.valid.from.filter(|first| span.until.is_some_and(|until| until < *first));
    let ended = ended.map(|day| (ENDED, day));
    let (problem, day) = ended.or(begins.map(|day| (BEGINS, day)))?;
    Some(ServiceTypeNotInForce { service, problem, day })
}

const ENDED: Label = Label::new("ended", "zrušen byl po dni", "it was abolished after");
const BEGINS: Label = Label::new("begins", "zaveden je až od", "it is introduced only from");

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(code: &str, year: u16, month: u8, day: u8) -> Option<&'static str> {
        not_in_force(code, one_day(Date::of(year, month, day))).map(|found| found.problem.code)
    }

    #[test]
    fn each_edition_of_the_act_has_its_types() {
        assert_eq!(problem("16", 2012, 1, 1), None);
        assert_eq!(problem("16", 2025, 2, 28), None);
        assert_eq!(problem("16", 2025, 3, 1), Some("ended"));
        assert_eq!(problem("35", 2024, 6, 30), Some("begins"));
        assert_eq!(problem("35", 2024, 7, 1), None);
        assert_eq!(problem("34", 2006, 12, 31), Some("begins"));
        assert_eq!(problem("34", 2007, 1, 1), None);
    }

    #[test]
    fn a_term_that_only_reaches_into_the_validity_is_enough() {
        let span = |from, until| Span { from, until };
        let (ended, later) = (Date::of(2025, 2, 28), Date::of(2027, 12, 31));
        assert!(not_in_force("16", span(Some(ended), Some(later))).is_none());
        assert!(not_in_force("16", span(None, Some(later))).is_none());
        assert!(not_in_force("16", Span::default()).is_none());
        assert!(not_in_force("2", span(Some(later), None)).is_none());
    }
}
