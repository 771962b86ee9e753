use crate::codes::FUNDING_SOURCES;
use crate::model::Costs;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a source of money is not in the list.
    pub FundingSourceUnknown {
        code: "K835", slug: "funding-source-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("číselník zdrojů financování kpss", "kpss code list of funding sources"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámý zdroj financování",
            message: "Kód zdroje financování „{code}“ není v číselníku.",
            why: "U neznámého zdroje nelze poznat, zda jde o peníze EU, veřejné, nebo soukromé, a \
                  součty podle zdrojů pak neplatí.",
            fix: "Použijte kód z číselníku, například municipal-budget; co v něm není, patří pod \
                  kód other s označením.",
        },
        en: {
            title: "Unknown source of money",
            message: "The code of a source of money “{code}” is not in the code list.",
            why: "Of an unknown source nobody can tell whether it is money of the EU, public or \
                  private, and sums by source are wrong.",
            fix: "Use a code of the list, for example municipal-budget; what is not there belongs \
                  under other, with a label.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |costs: Option<&Costs>, at: &dyn Fn() -> String| {
        for (index, line) in costs.iter().flat_map(|costs| &costs.sources).enumerate() {
            if let Some(code) = line.source.as_ref().filter(|code| !FUNDING_SOURCES.has(code)) {
                let place = entry.at(format_args!("{}/sources/{index}/source", at()));
                let found = FundingSourceUnknown { code: code.to_string() }.at(place);
                out.push(found.code_of(&FUNDING_SOURCES, code));
            }
        }
    };
    match entry.document {
        AnyDocument::Project(project) => look(project.budget.as_ref(), &|| "/budget".to_owned()),
        AnyDocument::Plan(plan) => {
            look(plan.financing.as_ref(), &|| "/financing".to_owned());
            for visit in entry.nodes() {
                look(visit.node.costs.as_ref(), &|| format!("{}/costs", visit.pointer()));
            }
        }
        AnyDocument::ActionPlan(doc) => {
            look(doc.costs.as_ref(), &|| "/costs".to_owned());
            for (index, item) in doc.items.iter().enumerate() {
                look(item.costs.as_ref(), &|| format!("/items/{index}/costs"));
            }
        }
        AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) => {}
    }
}
