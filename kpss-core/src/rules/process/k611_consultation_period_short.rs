use crate::rule::prelude::*;

declare_rule! {
    /// The term for comments is long enough; both the first and the last day count.
    ///
    /// Of dates without a day the longest possible term is taken.
    pub ConsultationPeriodShort {
        code: "K611", slug: "consult-period-short", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                ("praxe krajů", "practice of regions"),
                ("délka připomínkového řízení", "length of the consultation"),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { from: Date, until: Date, days: i64, min_days: i64 },
        thresholds: [Threshold { name: "min_days", unit: "den", default: 7 }],
        cs: {
            title: "Krátký termín pro připomínky",
            message: "Připomínky bylo možné podávat {from} – {until}, tedy {days} \
                      {days|den|dny|dnů}; doba má trvat nejméně {min_days} \
                      {min_days|den|dny|dnů}.",
            why: "Přečíst plán a napsat připomínku trvá; do kratšího termínu se lidé a organizace \
                  nevejdou. Kraje dávají obvykle 8 až 20 dnů.",
            fix: "Ověřte termín; příště nechte na připomínky delší dobu.",
        },
        en: {
            title: "Short term for comments",
            message: "Comments could be given {from} – {until}, that is {days} {days|day|days}; \
                      there should be at least {min_days}.",
            why: "Reading a plan and writing a comment takes time; people and organisations do \
                  not fit into a shorter term. Regions usually give 8 to 20 days.",
            fix: "Check the term; give more time for comments next time.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let min_days = cx.threshold(&RULE, "min_days");
    let consultations = entry.process().into_iter().flat_map(|process| &process.consultations);
    for (index, consultation) in consultations.enumerate() {
        let Some(period) = &consultation.period else { continue };
        let (Some(from), Some(until)) = (period.from, period.until) else { continue };
        let days = from.first_day().days_until(until.last_day()).saturating_add(1);
        // A term that ends before it begins is the matter of K612.
        if 0 < days && days < min_days {
            let found = ConsultationPeriodShort { from, until, days, min_days };
            let at = |end| entry.at(format_args!("/process/consultations/{index}/period/{end}"));
            out.push(found.at(at("until")).related(at("from"), FIRST_DAY));
        }
    }
}

const FIRST_DAY: Label = Label::new("first_day", "první den", "first day");
