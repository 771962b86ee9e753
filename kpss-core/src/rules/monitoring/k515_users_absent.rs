use crate::model::MonitoringReport;
use crate::rule::prelude::*;
use crate::rules::process::sides::{Sides, of_counts};

declare_rule! {
    /// Municipalities, providers and users took part in the evaluation.
    pub UsersAbsent {
        code: "K515", slug: "monitoring-users-absent", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [act_108(("§ 95 písm. e)", "Section 95(e)"), UNTIL_2025, true)],
        check: Check::MonitoringReport(check), asks_for: Details,
        params: { missing: Label, sides: i64, nobody: i64 },
        cs: {
            title: "Kdo plnění vyhodnotil",
            message: "{?sides}Mezi účastníky vyhodnocení chybí {missing}.{/}{?nobody}Zpráva neuvádí, \
                      kdo se vyhodnocení účastnil.{/}",
            why: "Jestli opatření pomohla, vědí nejlépe ti, pro které jsou. Kraj vyhodnocuje \
                  plnění za účasti obcí, poskytovatelů a uživatelů ze zákona; pro plán obce je to \
                  dobrá praxe.",
            fix: "Uveďte u zprávy, kdo se vyhodnocení účastnil; chybějící stranu přizvěte, \
                  například k jednání pracovní skupiny.",
        },
        en: {
            title: "Who evaluated the fulfilment",
            message: "{?sides}Among those who took part in the evaluation there are no \
                      {missing}.{/}{?nobody}The report does not say who took part in the evaluation.{/}",
            why: "Whether measures helped is known best by those for whom they are. A region \
                  evaluates with municipalities, providers and users by law; for the plan of a \
                  municipality it is good practice.",
            fix: "Say in the report who took part in the evaluation; invite the side that is \
                  missing, for example to a meeting of the working group.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    if report.participants.is_empty() {
        out.push(
            UsersAbsent { missing: ANYBODY, sides: 0, nobody: 1 }.at(report.at("/participants")),
        );
        return;
    }
    let mut sides = Sides::default();
    of_counts(&mut sides, &report.participants);
    if let Some(missing) = sides.missing() {
        out.push(UsersAbsent { missing, sides: 1, nobody: 0 }.at(report.at("/participants")));
    }
}

const ANYBODY: Label = Label::new("anybody", "všichni účastníci", "participants");
