use super::k509_percent_range::shares;
use crate::model::Count;
use crate::rule::prelude::*;

declare_rule! {
    /// The share of a state in percent is not that of its count.
    pub ShareNotOfCount {
        code: "K522", slug: "share-not-of-count", severity: Warning, certainty: Proof,
        basis: Arithmetic,
        citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Document(check),
        params: { status: Label, count: i64, whole: i64, expected: Number, percent: Number },
        thresholds: [Threshold { name: "tolerance", unit: "tisícina procentního bodu", default: 1000 }],
        cs: {
            title: "Podíl a počet opatření",
            message: "Stav „{status}“ má {count} opatření z {whole}, tedy {expected} %; dokument \
                      uvádí {percent} %.",
            why: "Podíl má odpovídat počtu; jeden z údajů je chybný.",
            fix: "Ověřte počet i podíl.",
        },
        en: {
            title: "Share and count of measures",
            message: "The state “{status}” has {count} of {whole} measures, that is {expected} \
                      %; the document states {percent} %.",
            why: "A share should be that of its count; one of the two is wrong.",
            fix: "Check both.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (at, shares) = shares(entry);
    let declared = match entry.document {
        AnyDocument::MonitoringReport(report) => report.declared_measures,
        _ => None,
    };
    let counted: i64 = shares.iter().filter_map(|one| one.count).map(|one| i64::from(one.0)).sum();
    // A part of the counts says nothing of the whole.
    let is_whole = shares.iter().all(|share| share.count.is_some());
    let stated = declared.map(|Count(number)| i64::from(number));
    let listed = match entry.document {
        AnyDocument::MonitoringReport(report) => report.entries.len(),
        _ => 0,
    };
    let listed = (listed > 0).then(|| i64::try_from(listed).unwrap_or(i64::MAX));
    let wholes: Vec<i64> =
        stated.into_iter().chain(is_whole.then_some(counted)).chain(listed).collect();
    let tolerance = Number::from_units(cx.threshold(&RULE, "tolerance"));
    for (index, share) in shares.iter().enumerate() {
        let (Some(Count(count)), Some(percent)) = (share.count, share.percent) else { continue };
        let of = |whole: i64| {
            let part = Money::from_units(i64::from(count));
            part.percent_of(Money::from_units(whole))
        };
        let fits = |whole: &i64| {
            of(*whole).is_none_or(|expected| expected.minus(percent).abs() <= tolerance)
        };
        let Some(whole) = wholes.first().copied().filter(|_| !wholes.iter().any(fits)) else {
            continue;
        };
        let (Some(expected), Some(status)) = (of(whole), share.status) else { continue };
        let status = Label { code: status.code(), name: status.name() };
        let found = ShareNotOfCount { status, count: count.into(), whole, expected, percent };
        let place = entry.at(format_args!("{at}/{index}/percent"));
        out.push(found.at(place).probably(Some(expected)));
    }
}
