use super::grant::published;
use crate::model::{Period, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// A project begins before its call stopped taking applications.
    pub StartBeforeCallClose {
        code: "K806", slug: "project-start-before-call-close", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            opz_call_63(("začátek realizace projektu", "start of the project"), false),
            opz_call_106(("začátek realizace projektu", "start of the project"), false),
        ],
        check: Check::Project(check),
        params: { start: Date, close: Date },
        cs: {
            title: "Začátek před uzavřením výzvy",
            message: "Projekt začíná {start}, ale výzva přijímala žádosti do {close}.",
            why: "Žádosti se hodnotí až po uzavření příjmu; dřívější výdaje bývají na riziko \
                  žadatele, nedovolí-li výzva něco jiného.",
            fix: "Ověřte začátek projektu; dovoluje-li výzva dřívější začátek, uveďte to ve \
                  výjimce.",
        },
        en: {
            title: "Beginning before the call closed",
            message: "The project begins {start}, but the call took applications until {close}.",
            why: "Applications are judged after the intake; earlier costs are usually at the \
                  applicant's risk, unless the call allows them.",
            fix: "Check the beginning; if the call allows an earlier one, say so in a waiver.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(start) = project.period.as_ref().and_then(Period::first_day) else {
        return;
    };
    let stated = project.call.as_ref().and_then(|call| call.intake.as_ref()?.last_day());
    let Some(close) = stated.or_else(|| Some(published(project)?.intake_until)) else {
        return;
    };
    if start < close {
        let found = StartBeforeCallClose { start, close }.at(project.at("/period/from"));
        out.push(match stated {
            Some(_) => found.related(project.at("/call/intake/until"), CLOSE),
            None => found.related(project.at("/call/number"), CALL),
        });
    }
}

const CLOSE: Label = Label::new("close", "konec příjmu žádostí", "end of the intake");
const CALL: Label = Label::new("call", "výzva", "call");
