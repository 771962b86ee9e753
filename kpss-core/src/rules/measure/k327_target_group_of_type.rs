use std::collections::BTreeMap;

use super::capacity::{Types, types};
use super::subject::name;
use crate::codes::{Item, SERVICE_TYPES};
use crate::lists::Gather as _;
use crate::model::{Node, Plan, TargetGroup};
use crate::rule::prelude::*;

declare_rule! {
    /// A measure serves a target group that the type of its service is not meant for.
    pub TargetGroupOfType {
        code: "K327", slug: "measure-target-group-of-type", severity: Info, certainty: Heuristic,
        basis: Methodology,
        citations: [act_108(("§ 39–70", "Sections 39–70"), ACT_108, false)],
        check: Check::Plan(check),
        params: { measure: String, service: Label, group: String },
        cs: {
            title: "Cílová skupina a druh služby",
            message: "Opatření „{measure}“ počítá se službou „{service}“; cílová skupina \
                      „{group}“ k ní obvykle nepatří.",
            why: "Bývá to záměna druhu služby nebo cílové skupiny.",
            fix: "Ověřte druh služby i cílovou skupinu opatření.",
        },
        en: {
            title: "Target group and type of service",
            message: "The measure “{measure}” counts on the service “{service}”; the target \
                      group “{group}” is usually not served by it.",
            why: "Often the type or the group was mixed up.",
            fix: "Check the type of service and the target group of the measure.",
        },
    }
}

/// Groups of the register that types with a narrow purpose serve, by the paragraphs of the act; not
/// verified, and other types are left out because they serve nearly anybody.
const SERVED: [(&str, &[&str]); 12] = [
    ("12", &DISABILITIES),
    ("13", &["24", "30"]),
    ("17", &["12", "13", "14", "15", "16", "17", "18", "23"]),
    ("20", &["3", "4", "5", "6", "19", "20", "21", "22", "23", "7"]),
    ("21", &["7", "9", "19", "21", "22"]),
    ("22", &["9", "21"]),
    ("24", &["6", "9", "20", "21"]),
    ("25", &["1", "7", "20", "21", "25"]),
    ("26", &["6", "20", "21"]),
    ("28", &["1", "2", "3", "19", "20", "23", "25"]),
    ("31", &["9", "10"]),
    ("34", &["3"]),
];
const DISABILITIES: [&str; 9] = ["10", "11", "12", "13", "14", "15", "16", "17", "18"];

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let groups: BTreeMap<&str, &TargetGroup> =
        plan.target_groups.iter().map(|group| (group.id.as_str(), group)).gather();
    let types = types(cx);
    for visit in plan.nodes() {
        let node = visit.node;
        let Some((only, field)) = only_type(node, &types) else { continue };
        let served = SERVED.iter().find(|(code, _)| *code == only);
        let (Some((_, served)), Some(known)) = (served, SERVICE_TYPES.get(only)) else { continue };
        for (index, id) in node.target_groups.iter().enumerate() {
            let Some(group) = groups.get(id.as_str()) else { continue };
            let fits = group.codes.iter().any(|code| served.contains(&code.as_str()));
            if group.codes.is_empty() || fits {
                continue;
            }
            let found = TargetGroupOfType {
                measure: name(node),
                service: Label { code: known.code, name: known.name() },
                group: group.title.clone().unwrap_or_else(|| id.to_string()),
            };
            let at = visit.pointer();
            let found = found.at(plan.at(format_args!("{at}/target_groups/{index}")));
            out.push(found.related(plan.at(format_args!("{at}/{field}/0")), TYPE));
        }
    }
}

/// The type of service that a measure counts on, and the field that says so: its own, or that of the
/// services that it names. Of several types the group may be served by another one.
fn only_type<'a>(node: &'a Node, types: &Types<'a>) -> Option<(&'a str, &'static str)> {
    match node.service_types.as_slice() {
        [only] => return Some((only.as_str(), "service_types")),
        [] => {}
        _ => return None,
    }
    let mut of_services = node.services.iter().map(|id| types.get(id.as_str()).copied());
    let first = of_services.next()??;
    of_services.all(|other| other == Some(first)).then_some((first, "services"))
}

const TYPE: Label = Label::new("service_type", "druh služby", "type of service");
