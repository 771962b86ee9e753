use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The same plan appears under several names.
    pub NameVariant {
        code: "K122", slug: "plan-name-variant", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("název", "title"), false)],
        check: Check::Plan(check), on_partial: Run,
        params: { more: i64, first: String },
        cs: {
            title: "Různé názvy plánu",
            message: "Plán se uvádí i pod jiným názvem: „{first}“{?more} a {more} \
                      {more|dalším|dalšími|dalšími}{/}.",
            why: "Pod různými názvy se tentýž plán hůře hledá a v usneseních a žádostech může \
                  vypadat jako jiný dokument.",
            fix: "V nových textech užívejte název z titulní strany plánu.",
        },
        en: {
            title: "Different names of the plan",
            message: "The plan also appears under another name: “{first}”{?more} and {more} \
                      {more|other|others}{/}.",
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
        let more = i64::try_from(variants().skip(1).count()).unwrap_or(i64::MAX);
        let first = first.clone();
        out.push(NameVariant { more, first }.at(plan.at("/other_titles")));
    }
}
