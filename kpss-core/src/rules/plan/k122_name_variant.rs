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
    let titles = plan.other_titles.iter().enumerate();
    let mut variants = titles.filter(|(_, title)| Some(title.as_str()) != plan.title.as_deref());
    let Some((index, first)) = variants.next() else { return };
    let at = |index: usize| plan.at(format_args!("/other_titles/{index}"));
    let others: Vec<usize> = variants.map(|(index, _)| index).collect();
    let more = i64::try_from(others.len()).unwrap_or(i64::MAX);
    let found = NameVariant { more, first: first.clone() }.at(at(index));
    let found = found.related(plan.at("/title"), TITLE);
    out.push(others.into_iter().fold(found, |found, other| found.related(at(other), OTHER)));
}

const TITLE: Label = Label::new("title", "název plánu", "title of the plan");
const OTHER: Label = Label::new("other_title", "další název", "another name");
