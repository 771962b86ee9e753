use super::schedule::{Fault, faults, named, of_level, place};
use super::span::{Side, Span};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The term of a node does not end before it begins.
    pub ScheduleOrder {
        code: "K325", slug: "measure-schedule-order", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Plan(check), on_partial: Run,
        params: { level: Label, node: String, from: Date, until: Date },
        cs: {
            title: "Pořadí termínů opatření",
            message: "Termín {level} „{node}“ končí {until}, tedy dřív, než {from} začíná.",
            why: "Termín, který končí před svým začátkem, neobsahuje žádný den.",
            fix: "Opravte začátek nebo konec termínu; nejspíš jsou prohozené.",
        },
        en: {
            title: "Order of the term of a measure",
            message: "The term of the {level} “{node}” ends on {until}, before it begins on \
                      {from}.",
            why: "A term that ends before it begins has no day in it.",
            fix: "Correct the beginning or the end of the term; they are probably exchanged.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (visit, fault) in faults(plan) {
        let Fault::Order { from, until } = fault else { continue };
        let (level, node) = (of_level(visit.node), named(&visit));
        let found = ScheduleOrder { level, node, from, until };
        let found = found.at(place(plan, &visit, Side::End));
        let at = |end: &str| plan.at(format_args!("{}/period/{end}", visit.pointer()));
        let period = visit.node.period.as_ref();
        let mend = period.and_then(|period| Mend::confirm().swap_ends(at, period));
        out.push(found.related(place(plan, &visit, Side::Start), BEGINNING).mend(mend));
    }
    for (index, idea) in plan.value.project_ideas.iter().enumerate() {
        let Some(period) = &idea.period else { continue };
        let Span { from: Some(from), until: Some(until) } = Span::of(period) else { continue };
        if from <= until {
            continue;
        }
        let at = |end: &str| plan.at(format_args!("/project_ideas/{index}/period/{end}"));
        let node = idea.title.clone().unwrap_or_else(|| idea.id.to_string());
        let found = ScheduleOrder { level: IDEA, node, from, until }.at(at("until"));
        let mend = Mend::confirm().swap_ends(at, period);
        out.push(found.related(at("from"), BEGINNING).mend(mend));
    }
}

const IDEA: Label = Label::new("project_idea", "projektového záměru", "project idea");

const BEGINNING: Label = Label::new("beginning", "začátek termínu", "beginning of the term");
