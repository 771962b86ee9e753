use super::k509_percent_range::{shares, sum};
use crate::rule::prelude::*;

declare_rule! {
    /// The shares of statuses together give 100 percent.
    pub SharesIncomplete {
        code: "K518", slug: "monitoring-shares-incomplete", severity: Warning,
        certainty: Heuristic,
        basis: Arithmetic,
        citations: [
            source(
                MONITORING_REPORTS,
                ("podíly stavů plnění", "shares of the states of fulfilment"),
                false,
            ),
        ],
        check: Check::Document(check),
        params: { percent: Number, rest: Number },
        cs: {
            title: "Podíly stavů plnění nedávají celek",
            message: "Podíly stavů plnění dávají dohromady {percent} %; do celku chybí {rest} %.",
            why: "Čtenář neví, jak dopadl zbytek opatření; často jsou to právě ta nesplněná.",
            fix: "Doplňte podíl zbývajících stavů, nebo opravte čísla.",
        },
        en: {
            title: "Shares of statuses do not make a whole",
            message: "Together the shares of statuses give {percent} %; {rest} % are missing.",
            why: "The reader does not know what became of the other measures; often they are \
                  those not fulfilled.",
            fix: "Add the share of the other statuses, or correct the figures.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (at, shares) = shares(entry);
    let Some((percent, tolerance)) = sum(cx, shares) else { return };
    let rest = Number::whole(100).minus(percent);
    if tolerance < rest {
        out.push(SharesIncomplete { percent, rest }.at(entry.at(at)));
    }
}
