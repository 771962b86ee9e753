use crate::model::{Period, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan is not extended by more than a year; after that a new plan is due.
    pub ExtensionTooLong {
        code: "K113", slug: "plan-extension-too-long", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(COMMUNITY_PLANS, ("prodloužení platnosti", "extension of validity"), false),
        ],
        check: Check::Plan(check), on_partial: Run,
        params: { end: Date, until: Date, months: i64 },
        thresholds: [Threshold { name: "months", unit: "měsíc", default: 12 }],
        cs: {
            title: "Délka prodloužení",
            message: "Platnost plánu je prodloužena z {end} až do {until}, tedy o více než \
                      {months} {months|měsíc|měsíce|měsíců}.",
            why: "Plán vychází z údajů zjištěných před jeho vznikem; čím déle se prodlužuje, tím \
                  méně odpovídá potřebám v území.",
            fix: "Zkraťte prodloužení a připravte nový plán, nebo uveďte důvod delšího \
                  prodloužení.",
        },
        en: {
            title: "Length of the extension",
            message: "The plan is extended from {end} until {until}; the longest suitable \
                      extension (in months) is: {months}.",
            why: "A plan rests on data found before it was made; the longer it is extended, the \
                  less it meets the needs of the area.",
            fix: "Shorten the extension and prepare a new plan, or give the reason for the longer \
                  extension.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(end) = plan.period.as_ref().and_then(Period::last_day) else {
        return;
    };
    let months = cx.threshold(&RULE, "months");
    let limit = end.next_day().plus_months(u32::try_from(months).unwrap_or(0));
    let longest = plan
        .extensions
        .iter()
        .enumerate()
        .filter_map(|(index, extension)| Some((index, extension.until?)))
        .max_by_key(|(_, until)| until.last_day());
    if let Some((index, until)) = longest.filter(|(_, until)| until.next_day() > limit) {
        let original =
            Label::new("original_end", "původní konec platnosti", "original end of validity");
        let place = plan.at(format_args!("/extensions/{index}/until"));
        let found = ExtensionTooLong { end, until, months }.at(place);
        out.push(found.related(plan.at("/period/until"), original));
    }
}
