use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The same plan appears under several names.
    pub NameVariant {
        code: "K122", slug: "plan-name-variant", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("název", "title"), false)],
        check: Check::Plan(check), on_partial: Run,
        params: { count: i64, first: String },
        cs: {
            title: "Různé názvy plánu",
            message: "Plán se uvádí i pod jiným názvem: „{first}“ (počet dalších názvů: {count}).",
            why: "Pod různými názvy se tentýž plán hůře hledá a v usneseních a žádostech může \
                  vypadat jako jiný dokument.",
            fix: "V nových textech užívejte název z titulní strany plánu.",
        },
        en: {
            title: "Different names of the plan",
            message: "The plan also appears under another name: “{first}” (number of other names: \
                      {count}).",
            why: "Under different names the same plan is harder to find, and in resolutions and \
                  applications it may look like another document.",
            fix: "In new texts use the title from the cover page of the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let variants = || {
        let titles = plan.other_titles.iter();
        titles.filter(|title| Some(title.as_str()) != plan.title.as_deref())
    };
    if let Some(first) = variants().next() {
        let count = i64::try_from(variants().count()).unwrap_or(i64::MAX);
        let first = first.clone();
        out.push(NameVariant { count, first }.at(plan.at("/other_titles")));
    }
}
