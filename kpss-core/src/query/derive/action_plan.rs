//! The action plan of a year, from a plan.

use std::collections::HashSet;

use serde::Serialize;

use super::ids::Ids;
use super::year_costs::{YearCosts, amount, of_year};
use crate::model::{
    ActionItem, ActionPlan, Costs, Date, FundingLine, Indicator, Money, Network, Node, NodeLevel,
    Organisation, Period, Plan, PlanLink, PlanStatus, Ref, SchemaVersion, Service, Source, Year,
    YearAmount,
};
use crate::query::{AnswerData, QueryError};

/// The action plan of a year, and what its author has to add.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedActionPlan {
    /// The document.
    pub document: ActionPlan,
    /// Nodes whose costs the plan does not divide by years, by their numbers or identifiers.
    pub undivided: Vec<String>,
}

/// The year of a node with its ancestors: the term of the nearest that has one.
#[derive(Clone, Copy)]
struct Above<'a> {
    term: Option<&'a Period>,
    /// Whether costs were taken from a node above, so that those below are a part of them.
    costed: bool,
    /// Whether a measure stands above.
    measured: bool,
}

/// The action plan of a year: the measures of the plan whose term reaches into the year, and their
/// activities. Costs stand at the highest node that has any, so that no crown is there twice.
///
/// # Errors
/// [`QueryError`] where the plan is not valid in the year.
pub fn action_plan(plan: &Plan, year: Year) -> Result<DerivedActionPlan, QueryError> {
    let whole = Date::year_only(year.0);
    let from = plan.period.as_ref().and_then(Period::first_day);
    let outside = from.is_some_and(|from| whole.last_day() < from)
        || plan.validity_end().is_some_and(|end| end < whole.first_day());
    if outside {
        return Err(QueryError::NotValidInYear { plan: plan.id.clone(), year });
    }
    let mut making = Making {
        year,
        ids: Ids::default(),
        items: Vec::with_capacity(plan.nodes().count()),
        used: HashSet::new(),
        undivided: Vec::new(),
        costed: Vec::new(),
        measures: has_measures(plan),
    };
    let top = Above { term: None, costed: false, measured: false };
    for node in plan.strategy.iter().flat_map(|strategy| &strategy.nodes) {
        making.node(node, top);
    }
    Ok(making.finish(plan))
}

fn has_measures(plan: &Plan) -> bool {
    plan.nodes().any(|node| node.level == Some(NodeLevel::Measure))
}

struct Making<'a> {
    year: Year,
    ids: Ids,
    items: Vec<ActionItem>,
    /// Organisations and services that items refer to.
    used: HashSet<&'a str>,
    undivided: Vec<String>,
    /// Costs of the whole term of the items that bear costs.
    costed: Vec<&'a Costs>,
    measures: bool,
}

impl<'a> Making<'a> {
    fn node(&mut self, node: &'a Node, above: Above<'a>) {
        let term = node.period.as_ref().or(above.term);
        let mut below = Above { term, ..above };
        if self.is_item(node, above) {
            if !self.reaches(term) {
                return;
            }
            below.measured = true;
            below.costed |= self.item(node, term, above.costed);
        }
        for child in &node.children {
            self.node(child, below);
        }
    }

    /// Measures and what stands below them; where the plan has none, activities and leaves.
    fn is_item(&self, node: &Node, above: Above<'_>) -> bool {
        let leaf = node.children.is_empty();
        match node.level {
            Some(NodeLevel::Measure | NodeLevel::Activity) => true,
            Some(_) => above.measured,
            None => above.measured || leaf && !self.measures,
        }
    }

    fn reaches(&self, term: Option<&Period>) -> bool {
        let year = Date::year_only(self.year.0);
        let from = term.and_then(Period::first_day);
        let until = term.and_then(Period::last_day);
        from.is_none_or(|from| from <= year.last_day())
            && until.is_none_or(|until| year.first_day() <= until)
    }

    /// Adds the item; says whether it bears costs.
    fn item(&mut self, node: &'a Node, term: Option<&Period>, costed: bool) -> bool {
        let ending = self.year.to_string();
        let mut bears = false;
        let costs = match of_year(node.costs.as_ref(), term, self.year.0) {
            YearCosts::None => None,
            _ if costed => None,
            YearCosts::Known(costs) => {
                bears = true;
                self.costed.extend(&node.costs);
                Some(costs)
            }
            YearCosts::Undivided => {
                bears = true;
                let name = node.code.clone().unwrap_or_else(|| node.id.to_string());
                self.undivided.push(name);
                None
            }
        };
        let lines = costs.iter().flat_map(|costs| &costs.sources);
        let paid: Vec<String> = lines.flat_map(paid_by).map(ToOwned::to_owned).collect();
        let refers = node.responsible.iter().map(Ref::as_str);
        self.used.extend(refers);
        let own = node.costs.iter().flat_map(|costs| &costs.sources);
        let own = own.flat_map(paid_by);
        self.used.extend(own.filter(|id| paid.iter().any(|paid| paid == id)));
        let ends = term.and_then(Period::last_day).is_some_and(|until| until.year() == self.year.0);
        let indicators = node.indicators.iter().map(|one| Indicator {
            // The same as in the plan, so that values of the year can be followed to it.
            id: self.ids.kept(&one.id),
            // The target belongs to the end of the term; of an earlier year nobody set it.
            target: one.target.filter(|_| ends),
            ..one.clone()
        });
        let indicators = indicators.collect();
        self.items.push(ActionItem {
            id: self.ids.fresh(&node.id, &ending),
            node: Some(node.id.clone().into()),
            code: node.code.clone(),
            title: node.title.clone(),
            description: node.description.clone(),
            kind: node.kind,
            responsible: node.responsible.to_vec(),
            period: Some(self.in_year(term)),
            costs,
            outputs: node.outputs.to_vec(),
            indicators,
            ..ActionItem::default()
        });
        bears
    }

    /// The part of a term that lies in the year.
    fn in_year(&self, term: Option<&Period>) -> Period {
        let year = Date::year_only(self.year.0);
        let from = term.and_then(Period::first_day).unwrap_or(year.first_day());
        let until = term.and_then(Period::last_day).unwrap_or(year.last_day());
        Period::between(Some(from.max(year.first_day())), Some(until.min(year.last_day())))
    }

    fn finish(mut self, plan: &'a Plan) -> DerivedActionPlan {
        let network = plan.network.clone();
        let items = plan.network.iter().flat_map(|network| &network.items);
        self.used.extend(items.filter_map(|item| item.service.as_deref()));
        let services: Vec<&Service> =
            plan.services.iter().filter(|one| self.used.contains(one.id.as_str())).collect();
        self.used.extend(services.iter().filter_map(|one| one.provider.as_deref()));
        let organisations: Vec<Organisation> = plan
            .organisations
            .iter()
            .filter(|one| self.used.contains(one.id.as_str()))
            .cloned()
            .collect();
        let year = self.year;
        let costs = self.total();
        let outlook = self.outlook();
        let title = plan.title.as_deref().map_or(String::new(), |title| format!(" – {title}"));
        let document = ActionPlan {
            id: Ids::default().fresh(&plan.id, &format!("akcni-plan-{year}")),
            schema_version: Some(SchemaVersion::V1_0),
            title: Some(format!("Akční plán na rok {year}{title}")),
            plan: Some(PlanLink { plan: Some(plan.id.clone().into()), ..PlanLink::default() }),
            year: Some(year),
            status: Some(PlanStatus::Draft),
            organisations,
            items: self.items,
            costs,
            outlook,
            services: services.into_iter().cloned().collect(),
            network: network.map(|network| Network { as_of: None, ..network }),
            sources: vec![Source {
                id: plan.id.clone(),
                title: plan.title.clone(),
                ..Source::default()
            }],
            ..ActionPlan::default()
        };
        DerivedActionPlan { document, undivided: self.undivided }
    }

    /// The costs of all items; none where those of some item are not known.
    fn total(&self) -> Option<Costs> {
        let amounts: Vec<Option<Money>> = self
            .items
            .iter()
            .filter_map(|item| item.costs.as_ref())
            .map(|costs| costs.total)
            .collect();
        if amounts.is_empty() || !self.undivided.is_empty() {
            return None;
        }
        let total: Option<Vec<Money>> = amounts.into_iter().collect();
        Some(Costs { total: Some(total?.into_iter().sum()), ..Costs::default() })
    }

    /// What the plan states for the two years after; only where it does so for every item.
    fn outlook(&self) -> Vec<YearAmount> {
        let years = [self.year.0.saturating_add(1), self.year.0.saturating_add(2)];
        let of = |year: &u16| -> Option<YearAmount> {
            let amounts: Option<Vec<Money>> =
                self.costed.iter().map(|costs| amount(costs, *year)).collect();
            let amounts =
                amounts.filter(|amounts| !amounts.is_empty() && self.undivided.is_empty())?;
            Some(YearAmount { year: Some(Year(*year)), amount: Some(amounts.into_iter().sum()) })
        };
        years.iter().filter_map(of).collect()
    }
}

impl AnswerData for DerivedActionPlan {
    const SCHEMA: &'static str = "action_plan";

    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::json::canonical(&self.document)
    }
}

/// Who pays a line, and the service that it pays.
fn paid_by(line: &FundingLine) -> impl Iterator<Item = &str> {
    line.organisation.as_deref().into_iter().chain(line.service.as_deref())
}
