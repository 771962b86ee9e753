//! The coverage of one plan.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::measures::{Measure, measures};
use super::reach::{Services, municipalities};
use super::{Doubt, Gap, GroupCoverage, MunicipalityCoverage, PlanCoverage, Unclear};
use crate::documents::{DocumentSet, Located};
use crate::model::{Need, Participation, Plan, Ref, TargetGroup, TerritoryMunicipality};

/// What a plan covers.
pub(super) fn coverage<'a>(
    held: &Located<'a, Plan>,
    documents: &'a DocumentSet<'_>,
) -> PlanCoverage<'a> {
    let plan = held.value;
    let work = Work {
        plan,
        held,
        measures: measures(held.tree),
        services: Services::of(plan, documents),
        named: plan.nodes().flat_map(|node| &node.needs).map(Ref::as_str).collect(),
    };
    let groups = work.groups();
    let municipalities = work.municipalities(&groups);
    let mut found = PlanCoverage {
        input: held.input,
        id: &plan.id,
        title: plan.title.as_deref(),
        cross_cutting: work.cross_cutting().map(|measure| measure.node.id.as_str()).collect(),
        ..PlanCoverage::default()
    };
    work.gaps(&groups, &municipalities, &mut found);
    found.groups = groups;
    found.municipalities = municipalities;
    found
}

struct Work<'a, 'b> {
    plan: &'a Plan,
    held: &'b Located<'a, Plan>,
    measures: Vec<Measure<'a>>,
    services: Services<'a>,
    /// Needs that some node names.
    named: HashSet<&'a str>,
}

impl<'a> Work<'a, '_> {
    fn cross_cutting(&self) -> impl Iterator<Item = &Measure<'a>> {
        self.measures.iter().filter(|measure| measure.cross_cutting)
    }

    fn groups(&self) -> Vec<GroupCoverage<'a>> {
        let mut measures: HashMap<&str, Vec<&Measure<'a>>> = HashMap::new();
        for measure in self.measures.iter().filter(|measure| !measure.cross_cutting) {
            for group in &measure.groups {
                measures.entry(group).or_default().push(measure);
            }
        }
        let mut needs: HashMap<&str, Vec<&'a str>> = HashMap::new();
        for need in &self.plan.needs {
            for group in &need.target_groups {
                needs.entry(group).or_default().push(&need.id);
            }
        }
        let one = |group: &'a TargetGroup| {
            let of_group = measures.remove(group.id.as_str()).unwrap_or_default();
            let by_code = group.codes.iter().flat_map(|code| self.services.serving(code)).copied();
            let named = of_group.iter().flat_map(|measure| &measure.services).copied();
            let services: BTreeSet<&str> = by_code.chain(named).collect();
            let served = services.iter().flat_map(|id| self.services.municipalities(id));
            let reached = of_group.iter().flat_map(|measure| &measure.municipalities).copied();
            let municipalities: BTreeSet<&str> = served.chain(reached).collect();
            GroupCoverage {
                id: &group.id,
                title: group.title.as_deref(),
                needs: needs.remove(group.id.as_str()).unwrap_or_default(),
                measures: of_group.iter().map(|measure| measure.node.id.as_str()).collect(),
                services: services.into_iter().collect(),
                municipalities: municipalities.into_iter().collect(),
            }
        };
        self.plan.target_groups.iter().map(one).collect()
    }

    /// The municipalities of the area that take part, with their positions.
    fn area(&self) -> impl Iterator<Item = (usize, &'a TerritoryMunicipality)> {
        let list = self.plan.territory.iter().flat_map(|territory| &territory.municipalities);
        list.enumerate().filter(|(_, m)| m.participation != Some(Participation::NotTakingPart))
    }

    fn municipalities(&self, groups: &[GroupCoverage<'a>]) -> Vec<MunicipalityCoverage<'a>> {
        let mut at: HashMap<&str, usize> = HashMap::new();
        let mut rows: Vec<MunicipalityCoverage<'a>> = Vec::new();
        for (_, municipality) in self.area() {
            at.entry(&municipality.code).or_insert(rows.len());
            let (code, name) = (municipality.code.as_str(), municipality.name.as_deref());
            rows.push(MunicipalityCoverage { code, name, ..MunicipalityCoverage::default() });
        }
        let mut put = |code: &str, what: &dyn Fn(&mut MunicipalityCoverage<'a>)| {
            if let Some(row) = at.get(code).and_then(|at| rows.get_mut(*at)) {
                what(row);
            }
        };
        for measure in &self.measures {
            for code in &measure.municipalities {
                put(code, &|row| row.measures.push(&measure.node.id));
            }
        }
        for service in &self.services.list {
            for code in municipalities(service) {
                put(code, &|row| row.services.push(&service.id));
            }
        }
        for group in groups {
            for code in &group.municipalities {
                put(code, &|row| row.groups.push(group.id));
            }
        }
        rows
    }

    fn gaps(
        &self,
        groups: &[GroupCoverage<'a>],
        rows: &[MunicipalityCoverage<'a>],
        found: &mut PlanCoverage<'a>,
    ) {
        let plan = self.plan;
        let mut doubt = |why, is: bool| {
            found.unclear.extend(is.then_some(Unclear { why, count: None }));
            is
        };
        let no_measures = doubt(Doubt::NoMeasures, self.measures.is_empty());
        let no_needs = doubt(Doubt::NoNeeds, plan.needs.is_empty());
        doubt(Doubt::NoGroups, plan.target_groups.is_empty());
        let named = self.measures.iter().any(|measure| !measure.services.is_empty());
        let no_services = doubt(Doubt::NoServices, self.services.list.is_empty() && !named);
        doubt(Doubt::NoMunicipalities, rows.is_empty());
        let any_reach = self.measures.iter().any(|measure| !measure.municipalities.is_empty())
            || self.services.list.iter().any(|service| !municipalities(service).is_empty());
        let no_reach = doubt(Doubt::NoReach, !any_reach);
        if !no_measures {
            let left = plan.needs.iter().enumerate();
            let left = left.filter(|(_, need)| !self.named.contains(need.id.as_str()));
            found.needs_without_measure =
                left.map(|(index, need)| self.need(index, need)).collect();
            let all = found.cross_cutting.is_empty();
            let left = |group: &GroupCoverage<'_>| group.measures.is_empty() && all;
            found.groups_without_measure = self.group_gaps(groups, left);
        }
        if !no_needs {
            let left = self.measures.iter().filter(|measure| !measure.has_need);
            found.measures_without_need = left.map(|measure| self.measure(measure)).collect();
        }
        if !no_services {
            let coded: HashSet<&str> = plan
                .target_groups
                .iter()
                .filter(|group| !group.codes.is_empty())
                .map(|group| group.id.as_str())
                .collect();
            let coded = |group: &GroupCoverage<'_>| coded.contains(group.id);
            let left = |group: &GroupCoverage<'_>| group.services.is_empty();
            found.groups_without_service =
                self.group_gaps(groups, |group| left(group) && coded(group));
            let uncoded = groups.iter().filter(|group| left(group) && !coded(group)).count();
            found.count(Doubt::GroupWithoutCode, uncoded);
        }
        if !no_reach {
            let left = rows.iter().zip(self.area());
            let left = left.filter(|(row, _)| row.measures.is_empty() && row.services.is_empty());
            let gap = |(row, (index, _)): (&MunicipalityCoverage<'a>, (usize, _))| Gap {
                id: row.code,
                code: None,
                title: row.name,
                pointer: self.held.pointer(format_args!("/territory/municipalities/{index}")),
                deferred_because: None,
            };
            found.municipalities_without_reach = left.map(gap).collect();
            let silent = self.measures.iter().filter(|m| m.municipalities.is_empty()).count();
            found.count(Doubt::MeasureWithoutMunicipality, silent);
            let services = self.services.list.iter();
            let silent = services.filter(|service| municipalities(service).is_empty()).count();
            found.count(Doubt::ServiceWithoutMunicipality, silent);
        }
        let silent = |measure: &&Measure<'_>| measure.groups.is_empty() && !measure.cross_cutting;
        if !plan.target_groups.is_empty() {
            found.count(Doubt::MeasureWithoutGroup, self.measures.iter().filter(silent).count());
        }
    }

    fn need(&self, index: usize, need: &'a Need) -> Gap<'a> {
        Gap {
            id: &need.id,
            code: need.code.as_deref(),
            title: need.title.as_deref(),
            pointer: self.held.pointer(format_args!("/needs/{index}")),
            deferred_because: need.deferred_because.as_deref(),
        }
    }

    fn measure(&self, measure: &Measure<'a>) -> Gap<'a> {
        Gap {
            id: &measure.node.id,
            code: measure.node.code.as_deref(),
            title: measure.node.title.as_deref(),
            pointer: self.held.pointer(&measure.pointer),
            deferred_because: None,
        }
    }

    fn group_gaps(
        &self,
        groups: &[GroupCoverage<'a>],
        left: impl Fn(&GroupCoverage<'a>) -> bool,
    ) -> Vec<Gap<'a>> {
        let gap = |(index, group): (usize, &GroupCoverage<'a>)| Gap {
            id: group.id,
            code: None,
            title: group.title,
            pointer: self.held.pointer(format_args!("/target_groups/{index}")),
            deferred_because: None,
        };
        groups.iter().enumerate().filter(|(_, group)| left(group)).map(gap).collect()
    }
}

impl PlanCoverage<'_> {
    fn count(&mut self, why: Doubt, count: usize) {
        if count > 0 {
            self.unclear.push(Unclear { why, count: Some(count) });
        }
    }
}
