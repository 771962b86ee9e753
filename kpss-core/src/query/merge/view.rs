//! Several plans as a region sees them: area, money by ORP, measures by service and target group.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::territory::{TerritoryProof, prove};
use crate::codes::{MunicipalityRegister, SERVICE_TYPES, TARGET_GROUPS};
use crate::lists::Gather as _;
use crate::lists::Order as _;
use crate::model::{Date, Id, Money, Node, NodeLevel, Period, Plan};
use crate::query::Named;
use crate::query::orps::{self, InOrp};

/// A plan in the view of a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanRow {
    /// Identifier.
    pub id: Id,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// First day of validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day with extensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Its ORPs.
    pub orps: Vec<Named>,
    /// Number of measures.
    pub measures: usize,
    /// Costs stated in its tree, each crown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
}

/// Costs of the measures of one ORP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrpTotal {
    /// The ORP; none for costs that belong to several or whose ORP is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orp: Option<Named>,
    /// Number of nodes whose costs these are.
    pub nodes: usize,
    /// Sum.
    pub total: Money,
}

/// How many measures concern a type of service or a target group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureCount {
    /// The type or the group, with its code in the register; a group without a code by its title.
    pub of: Named,
    /// Number of measures.
    pub measures: usize,
    /// Number of plans in which they stand.
    pub plans: usize,
}

/// Several plans as a region sees them.
#[doc(alias = "krajský pohled")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegionalView {
    /// The plans, by their identifiers.
    pub plans: Vec<PlanRow>,
    /// The union of their areas.
    pub territory: TerritoryProof,
    /// Costs by ORP.
    pub orps: Vec<OrpTotal>,
    /// Measures by type of service.
    pub service_types: Vec<MeasureCount>,
    /// Measures by target group of the register.
    pub target_groups: Vec<MeasureCount>,
}

/// Several plans as a region sees them; `register` proves the area and divides money between ORPs.
pub fn regional_view(plans: &[&Plan], register: Option<&MunicipalityRegister>) -> RegionalView {
    let mut plans = plans.to_vec();
    plans.order_by(|a, b| a.id.cmp(&b.id));
    let mut counting = Counting { register, ..Counting::default() };
    let rows = plans.iter().map(|plan| counting.plan(plan)).collect();
    let services = |code: &str| SERVICE_TYPES.get(code).map_or(code, |known| known.cs).to_owned();
    let groups = |code: &str| TARGET_GROUPS.get(code).map_or(code, |known| known.cs).to_owned();
    RegionalView {
        plans: rows,
        territory: prove(&plans, register),
        orps: counting.orps(),
        service_types: counts(&counting.services, services),
        target_groups: counts(&counting.groups, groups),
    }
}

/// Number of measures and the plans in which they stand, by code.
type Counts<'a> = BTreeMap<&'a str, (usize, BTreeSet<&'a str>)>;

fn counts(counts: &Counts<'_>, label: impl Fn(&str) -> String) -> Vec<MeasureCount> {
    let row = |(code, (measures, plans)): (&&str, &(usize, BTreeSet<&str>))| MeasureCount {
        of: Named { id: (*code).to_owned(), label: label(code) },
        measures: *measures,
        plans: plans.len(),
    };
    counts.iter().map(row).collect()
}

#[derive(Default)]
struct Counting<'a> {
    register: Option<&'a MunicipalityRegister>,
    /// Costs by ORP; under nothing what cannot be divided.
    costs: BTreeMap<Option<&'a str>, (usize, Money)>,
    services: Counts<'a>,
    groups: Counts<'a>,
}

/// What the nodes of a plan refer to.
struct Reference<'a> {
    plan: &'a Plan,
    services: HashMap<&'a str, &'a str>,
    groups: HashMap<&'a str, Vec<&'a str>>,
    orp: Option<&'a str>,
}

impl<'a> Counting<'a> {
    fn plan(&mut self, plan: &'a Plan) -> PlanRow {
        let services = plan.services.iter();
        let services =
            services.filter_map(|one| Some((one.id.as_str(), one.service_type.as_deref()?)));
        let groups = plan.target_groups.iter().map(|group| {
            let codes: Vec<&str> =
                group.codes.iter().map(crate::model::TargetGroupCode::as_str).collect();
            let title = group.title.as_deref().unwrap_or(&group.id);
            (group.id.as_str(), if codes.is_empty() { vec![title] } else { codes })
        });
        let reference = Reference {
            plan,
            services: services.gather(),
            groups: groups.gather(),
            orp: orps::only(plan),
        };
        let (mut measures, mut total) = (0, None);
        for node in plan.strategy.iter().flat_map(|strategy| &strategy.nodes) {
            self.node(node, &reference, false, &mut measures, &mut total);
        }
        PlanRow {
            id: plan.id.clone(),
            title: plan.title.clone(),
            from: plan.period.as_ref().and_then(Period::first_day),
            until: plan.validity_end(),
            orps: orps::of_plan(plan).into_iter().map(orps::named).collect(),
            measures,
            total,
        }
    }

    fn node(
        &mut self,
        node: &'a Node,
        reference: &Reference<'a>,
        costed: bool,
        measures: &mut usize,
        total: &mut Option<Money>,
    ) {
        let cost = super::super::compare::stated(node.costs.as_ref()).filter(|_| !costed);
        if let Some(cost) = cost {
            *total = Some(total.unwrap_or(Money::ZERO).plus(cost));
            let entry = self.costs.entry(self.orp_of(node, reference)).or_default();
            *entry = (entry.0 + 1, entry.1.plus(cost));
        }
        if node.level == Some(NodeLevel::Measure) {
            *measures += 1;
            self.measure(node, reference);
        }
        for child in &node.children {
            self.node(child, reference, costed || cost.is_some(), measures, total);
        }
    }

    /// The ORP in which all municipalities of a node lie, or the only one of its plan.
    fn orp_of(&self, node: &Node, reference: &Reference<'a>) -> Option<&'a str> {
        match InOrp::of(&node.municipalities, reference.orp, self.register) {
            InOrp::One(orp) => Some(orp),
            InOrp::Several | InOrp::Unknown => None,
        }
    }

    fn measure(&mut self, node: &'a Node, reference: &Reference<'a>) {
        let own = node.service_types.iter().map(crate::model::ServiceTypeCode::as_str);
        let of_services =
            node.services.iter().filter_map(|id| reference.services.get(id.as_str()).copied());
        let types: BTreeSet<&str> = own.chain(of_services).collect();
        let groups: BTreeSet<&str> = node
            .target_groups
            .iter()
            .filter_map(|id| reference.groups.get(id.as_str()))
            .flatten()
            .copied()
            .collect();
        for (codes, counts) in [(types, &mut self.services), (groups, &mut self.groups)] {
            for code in codes {
                let entry = counts.entry(code).or_default();
                entry.0 += 1;
                entry.1.insert(&reference.plan.id);
            }
        }
    }

    fn orps(&self) -> Vec<OrpTotal> {
        let row = |(code, entry): (Option<&str>, (usize, Money))| OrpTotal {
            orp: code.map(orps::named),
            nodes: entry.0,
            total: entry.1,
        };
        // What cannot be divided comes last.
        let (known, rest): (Vec<_>, Vec<_>) =
            self.costs.iter().partition(|(code, _)| code.is_some());
        known.into_iter().chain(rest).map(|(code, entry)| row((*code, *entry))).collect()
    }
}
