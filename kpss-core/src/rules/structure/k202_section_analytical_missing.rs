use super::parts::is_asked;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan rests on analyses (the analytical part).
    pub SectionAnalyticalMissing {
        code: "K202", slug: "section-analytical-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
            act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, true),
        ],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Analytická část",
            message: "Plán neobsahuje analytickou část: neuvádí žádnou analýzu.",
            why: "Bez analýz nelze poznat, z čeho priority a opatření vycházejí. Pro plán kraje \
                  je analytická část povinná; popis a analýza zdrojů a potřeb patřily do roku \
                  2025 k zákonnému vymezení plánu, u obce jde o dobrou praxi.",
            fix: "Doplňte analýzy, o které se plán opírá, alespoň název, druh a stav dat.",
        },
        en: {
            title: "Analytical part",
            message: "The plan has no analytical part: it names no analysis.",
            why: "Without analyses it cannot be seen what the priorities and measures rest on. In \
                  the plan of a region the analytical part is obligatory; the description and \
                  analysis of resources and needs belonged to the definition of a plan in the act \
                  until 2025, for a municipality it is good practice.",
            fix: "Add the analyses that the plan rests on, at least title, kind and state of data.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if is_asked(plan) && plan.analyses.is_empty() {
        out.push(SectionAnalyticalMissing {}.at(plan.at("/analyses")));
    }
}
