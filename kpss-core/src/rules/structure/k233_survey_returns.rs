use crate::model::{Analysis, CountPrecision, StatedCount};
use crate::rule::prelude::*;

declare_rule! {
    /// The return rate of a survey is that of the people asked and the answers that came back.
    ///
    /// Only of exact counts; a rate may be rounded or cut off where its decimals end.
    pub SurveyReturns {
        code: "K233", slug: "analysis-survey-returns", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Document(check),
        params: { respondents: i64, returned: i64, rate: Number, expected: Number },
        cs: {
            title: "Návratnost průzkumu",
            message: "Průzkum uvádí návratnost {rate} %, počet vrácených odpovědí {returned} a \
                      dotázaných {respondents} však dává {expected} %.",
            why: "Podle návratnosti se pozná, jak dalece lze na závěry průzkumu spoléhat.",
            fix: "Ověřte počet dotázaných, počet vrácených odpovědí a návratnost; dotázaní jsou \
                  všichni oslovení, ne jen ti, kdo odpověděli.",
        },
        en: {
            title: "Return rate of a survey",
            message: "The survey states a return rate of {rate} %, but the answers that came back \
                      ({returned}) and the people asked ({respondents}) give {expected} %.",
            why: "The return rate says how far the results of a survey can be relied on.",
            fix: "Check the number of people asked, the number of answers and the return rate; \
                  asked are all who were addressed, not only those who answered.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, analysis) in analyses(entry).iter().enumerate() {
        // More answers than people asked are the matter of K234.
        let counts = counts(analysis).filter(|(respondents, returned)| returned <= respondents);
        let (Some((respondents, returned)), Some(rate)) = (counts, analysis.return_rate) else {
            continue;
        };
        let part = Money::from_units(returned);
        let Some(expected) = part.percent_of(Money::from_units(respondents)) else { continue };
        if !fits(rate, expected) {
            let at = |field: &str| entry.at(format_args!("/analyses/{index}/{field}"));
            let expected = rounded(expected, rate);
            let found = SurveyReturns { respondents, returned, rate, expected };
            let found = found.at(at("return_rate")).probably(Some(expected));
            let found = found.related(at("returned/number"), RETURNED);
            out.push(found.related(at("respondents/number"), ASKED));
        }
    }
}

/// The analyses of a document.
pub(super) fn analyses<'a>(entry: &Entry<'a>) -> &'a [Analysis] {
    match entry.document {
        AnyDocument::Plan(doc) => &doc.analyses,
        AnyDocument::Project(doc) => &doc.analyses,
        _ => &[],
    }
}

/// How many people were asked and how many answers came back, where both counts are exact.
pub(super) fn counts(analysis: &Analysis) -> Option<(i64, i64)> {
    exact(analysis.respondents.as_ref()).zip(exact(analysis.returned.as_ref()))
}

fn exact(count: Option<&StatedCount>) -> Option<i64> {
    let exact = count.filter(|one| matches!(one.precision, None | Some(CountPrecision::Exact)))?;
    Some(i64::from(exact.number?.0))
}

/// Whether a rate is the other one, rounded or cut off where its own decimals end.
fn fits(rate: Number, expected: Number) -> bool {
    rate.minus(expected).abs().units() < last_decimal(rate).max(2)
}

/// A rate with as many decimals as the plan writes: nobody writes 33.333 %.
fn rounded(rate: Number, as_written: Number) -> Number {
    let step = last_decimal(as_written);
    Number::from_units((rate.units() + step / 2) / step * step)
}

/// What one of the last decimal of a rate weighs, in thousandths.
fn last_decimal(rate: Number) -> i64 {
    [1000, 100, 10].into_iter().find(|step| rate.units() % step == 0).unwrap_or(1)
}

pub(super) const ASKED: Label =
    Label::new("respondents", "počet dotázaných", "number of people asked");
const RETURNED: Label = Label::new("returned", "vrácené odpovědi", "answers that came back");
