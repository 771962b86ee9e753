use crate::model::{Analysis, CountPrecision, StatedCount};
use crate::rule::prelude::*;

declare_rule! {
    /// No more answers came back than people were asked, and the return rate is that of both.
    ///
    /// Only of exact counts; a rate may be rounded or cut off where its decimals end.
    pub SurveyReturns {
        code: "K233", slug: "analysis-survey-returns", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Document(check),
        params: { respondents: i64, returned: i64, too_many: i64, rates: i64, rate: Number, expected: Number },
        cs: {
            title: "Návratnost průzkumu",
            message: "{?too_many}Podle záznamu se vrátilo více odpovědí ({returned}), než kolik \
                      bylo dotázaných ({respondents}).{/}{?rates}Průzkum uvádí návratnost {rate} \
                      %, počet vrácených odpovědí {returned} a dotázaných {respondents} však \
                      dává {expected} %.{/}",
            why: "Podle návratnosti se pozná, jak dalece lze na závěry průzkumu spoléhat.",
            fix: "Ověřte počet dotázaných, počet vrácených odpovědí a návratnost; dotázaní jsou \
                  všichni oslovení, ne jen ti, kdo odpověděli.",
        },
        en: {
            title: "Return rate of a survey",
            message: "{?too_many}By the record more answers came back ({returned}) than people \
                      were asked ({respondents}).{/}{?rates}The survey states a return rate of \
                      {rate} %, but the answers that came back ({returned}) and the people asked \
                      ({respondents}) give {expected} %.{/}",
            why: "The return rate says how far the results of a survey can be relied on.",
            fix: "Check the number of people asked, the number of answers and the return rate; \
                  asked are all who were addressed, not only those who answered.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let analyses: &[Analysis] = match entry.document {
        AnyDocument::Plan(doc) => &doc.analyses,
        AnyDocument::Project(doc) => &doc.analyses,
        _ => &[],
    };
    for (index, analysis) in analyses.iter().enumerate() {
        let counts = exact(analysis.respondents.as_ref()).zip(exact(analysis.returned.as_ref()));
        let Some((respondents, returned)) = counts else { continue };
        let at = |field: &str| entry.at(format_args!("/analyses/{index}/{field}"));
        let part = Money::from_units(returned);
        let expected = part.percent_of(Money::from_units(respondents));
        let rate = analysis.return_rate;
        let is_too_many = respondents < returned;
        let is_other = !is_too_many
            && rate.zip(expected).is_some_and(|(rate, expected)| !fits(rate, expected));
        if !is_too_many && !is_other {
            continue;
        }
        let found = SurveyReturns {
            respondents,
            returned,
            too_many: i64::from(is_too_many),
            rates: i64::from(is_other),
            rate: rate.unwrap_or(Number::ZERO),
            expected: expected.unwrap_or(Number::ZERO),
        };
        out.push(if is_too_many {
            found.at(at("returned/number")).related(at("respondents/number"), ASKED)
        } else {
            let found = found.at(at("return_rate")).related(at("returned/number"), RETURNED);
            found.related(at("respondents/number"), ASKED)
        });
    }
}

fn exact(count: Option<&StatedCount>) -> Option<i64> {
    let exact = count.filter(|one| matches!(one.precision, None | Some(CountPrecision::Exact)))?;
    Some(i64::from(exact.number?.0))
}

/// Whether a rate is the other one, rounded or cut off where its own decimals end.
fn fits(rate: Number, expected: Number) -> bool {
    let units = rate.units();
    let step = [1000, 100, 10].into_iter().find(|step| units % step == 0).unwrap_or(1);
    rate.minus(expected).abs().units() < step.max(2)
}

const ASKED: Label = Label::new("respondents", "počet dotázaných", "number of people asked");
const RETURNED: Label = Label::new("returned", "vrácené odpovědi", "answers that came back");
