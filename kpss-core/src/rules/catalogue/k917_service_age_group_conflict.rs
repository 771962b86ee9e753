use crate::codes::{AGE_GROUPS, AgeGroup, Item, SERVICE_TYPES};
use crate::documents::services;
use crate::rule::prelude::*;

declare_rule! {
    /// An age group of a service does not fit the type of the service.
    pub ServiceAgeGroupConflict {
        code: "K917", slug: "service-age-group-conflict", severity: Info, certainty: Heuristic,
        basis: Law,
        citations: [
            act_108(("§ 49, § 54, § 58, § 62", "Sections 49, 54, 58 and 62"), ACT_108, false),
        ],
        in_force: Window::ALWAYS,
        check: Check::Document(check), on_partial: Run,
        params: { group: Label, service_type: Label, meant: Label },
        cs: {
            title: "Věková skupina a druh služby",
            message: "Věková skupina „{group}“ neodpovídá druhu služby „{service_type}“: {meant}.",
            why: "Zákon některé druhy služeb vymezuje věkem; jiná skupina bývá chybou zápisu a \
                  zkresluje přehled služeb podle věku.",
            fix: "Ověřte věkové skupiny služby v registru.",
        },
        en: {
            title: "Age group and type of service",
            message: "The age group “{group}” does not fit the type of service “{service_type}”: \
                      {meant}.",
            why: "The act limits some types by age; another group is mostly a mistake and \
                  distorts overviews of services by age.",
            fix: "Check the age groups of the service in the register.",
        },
    }
}

/// The ages that a type is meant for: the youngest, the oldest, and how the reader is told.
struct Meant {
    from: u8,
    until: u8,
    /// Whether each group has to fit, or one of them.
    each: bool,
    told: Label,
}

fn meant(service_type: &str) -> Option<Meant> {
    let (from, until, each, told) = match service_type {
        "13" => (
            65,
            u8::MAX,
            false,
            Label::new("seniors", "je určen seniorům", "it is meant for seniors"),
        ),
        "17" => {
            (0, 7, true, Label::new("to_7", "je určen dětem do 7 let", "it is for children to 7"))
        }
        "21" => {
            (0, 26, true, Label::new("to_26", "je určen lidem do 26 let", "it is for people to 26"))
        }
        "25" => (
            6,
            26,
            true,
            Label::new(
                "from_6_to_26",
                "je určen lidem od 6 do 26 let",
                "it is for people from 6 to 26",
            ),
        ),
        _ => return None,
    };
    Some(Meant { from, until, each, told })
}

/// Whether people of the group may use the service; a group without an upper end does not fit a
/// service that has one.
fn fits(group: &AgeGroup, meant: &Meant) -> bool {
    let ends = group.until.or((meant.until == u8::MAX).then_some(u8::MAX));
    ends.is_some_and(|until| group.from <= meant.until && meant.from <= until)
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in services(entry) {
        let known = service.service_type.as_ref().and_then(|code| SERVICE_TYPES.get(code));
        let Some((known, meant)) = known.and_then(|known| Some((known, meant(known.code)?))) else {
            continue;
        };
        let groups: Option<Vec<&AgeGroup>> =
            service.age_groups.iter().map(|code| AGE_GROUPS.get(code)).collect();
        // A code that is not in the list has its own finding, and could be any age.
        let Some(groups) = groups else { continue };
        let mut wrong: Vec<_> =
            groups.iter().enumerate().filter(|(_, group)| !fits(group, &meant)).collect();
        if !meant.each {
            wrong.truncate(usize::from(wrong.len() == groups.len()));
        }
        // Groups that do not fit one type are one mistake, often in the type.
        let mut wrong = wrong.into_iter();
        let Some((first, group)) = wrong.next() else { continue };
        let finding = ServiceAgeGroupConflict {
            group: Label { code: group.code, name: group.name() },
            service_type: Label { code: known.code, name: known.name() },
            meant: meant.told,
        };
        let place = |at| entry.at(format_args!("/services/{index}/age_groups/{at}"));
        let found = finding.at(place(first));
        out.push(wrong.fold(found, |found, (at, _)| found.related(place(at), ALSO)));
    }
}

const ALSO: Label = Label::new("also_wrong", "další skupina", "another group");
