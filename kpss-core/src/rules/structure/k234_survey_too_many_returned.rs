use super::k233_survey_returns::{ASKED, analyses, counts};
use crate::rule::prelude::*;

declare_rule! {
    /// No more answers came back than people were asked. Only of exact counts.
    pub SurveyTooManyReturned {
        code: "K234", slug: "analysis-survey-too-many-returned", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Document(check),
        params: { respondents: i64, returned: i64 },
        cs: {
            title: "Více odpovědí než dotázaných",
            message: "Podle záznamu se z průzkumu vrátilo více odpovědí ({returned}), než kolik \
                      bylo dotázaných ({respondents}).",
            why: "Víc odpovědí, než kolik lidí bylo osloveno, se vrátit nemůže; jeden z počtů je \
                  chybný, nejspíš jsou přehozené.",
            fix: "Ověřte oba počty; dotázaní jsou všichni oslovení, ne jen ti, kdo odpověděli. \
                  Mohl-li odpovědět kdokoli, počet dotázaných neuvádějte.",
        },
        en: {
            title: "More answers than people asked",
            message: "By the record more answers came back ({returned}) than people were asked \
                      ({respondents}).",
            why: "No more answers can come back than people were addressed; one of the numbers is \
                  wrong, or they changed places.",
            fix: "Check both; asked are all who were addressed, not only those who answered. If \
                  anybody could answer, do not state how many were asked.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, analysis) in analyses(entry).iter().enumerate() {
        if let Some((respondents, returned)) = counts(analysis).filter(|(asked, back)| asked < back)
        {
            let at = |field: &str| entry.at(format_args!("/analyses/{index}/{field}"));
            let found = SurveyTooManyReturned { respondents, returned };
            out.push(found.at(at("returned/number")).related(at("respondents/number"), ASKED));
        }
    }
}
