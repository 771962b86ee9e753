//! Documents are merged into one submission; plans are seen as a region sees them.

use kpss_core::model::{
    Extent, Id, MunicipalityCode, OrpCode, Plan, Submission, Territory, TerritoryMunicipality,
    Waiver,
};
use kpss_core::query::{Cover, Merge, merge_documents, regional_view};
use kpss_core::{Document, Lang, QueryError};
use proptest::prelude::*;

use crate::common::{MUNICIPALITIES, documents, text};
use crate::trees::plan;

fn merged(documents: Vec<(&'static str, Document)>) -> Result<Submission, QueryError> {
    merge_documents(&crate::common::set(documents), &Merge::default()).map(|merged| merged.document)
}

fn named(id: &str) -> Plan {
    Plan { id: Id::new(id).unwrap(), ..Plan::default() }
}

fn of(plan: Plan) -> Document {
    Document::Plan(Box::new(plan))
}

#[test]
fn all_seeds_make_one_submission() {
    let all: Vec<_> = documents()
        .into_iter()
        .map(|path| ("x", Document::read(&std::fs::read_to_string(path).unwrap()).unwrap()))
        .collect();
    let count = all.len();
    let whole = merged(all.clone()).unwrap();
    let lists = whole.projects.len()
        + whole.plans.len()
        + whole.action_plans.len()
        + whole.monitoring_reports.len()
        + whole.catalogues.len();
    // The base submission holds nine documents.
    let Ok(Document::Submission(base)) = Document::read(&text("tests/base.json")) else { panic!() };
    let inside = base.projects.len()
        + base.plans.len()
        + base.action_plans.len()
        + base.monitoring_reports.len()
        + base.catalogues.len();
    assert_eq!(lists, count - 1 + inside);
    let mut reversed = all;
    reversed.reverse();
    assert_eq!(merged(reversed).unwrap(), whole);
    let again = Document::Submission(Box::new(whole.clone()));
    assert_eq!(merged(vec![("x", again.clone()), ("y", again)]).unwrap(), whole);
}

#[test]
fn a_clash_of_identifiers_is_refused_by_name() {
    let other = Plan { title: Some("Jiný".into()), ..named("p") };
    let error = merged(vec![("a.json", of(named("p"))), ("b.json", of(other))]).unwrap_err();
    assert_eq!(
        error.message(Lang::Cs),
        "označení „p“ (plán) mají dva různé záznamy: v a.json a v b.json; jeden z nich přejmenujte, \
         i v odkazech na něj (na příkazové řádce to udělá volba --rename)"
    );
}

#[test]
fn waivers_of_a_submission_go_to_the_documents_that_they_are_about() {
    let waiver = |pointer: Option<&str>| Waiver {
        rule: Some("K104".into()),
        pointer: pointer.map(str::to_owned),
        ..Waiver::default()
    };
    let submission = Submission {
        id: Id::new("s").unwrap(),
        plans: vec![named("b"), named("a")],
        waivers: vec![waiver(Some("/plans/0/period")), waiver(None), waiver(Some("/title"))],
        ..Submission::default()
    };
    let whole = merged(vec![("s", Document::Submission(Box::new(submission)))]).unwrap();
    assert_eq!(whole.plans[0].waivers, [waiver(None)]);
    assert_eq!(whole.plans[1].waivers, [waiver(Some("/period")), waiver(None)]);
    assert_eq!(whole.waivers, [waiver(Some("/title"))]);
}

fn covering(id: &str, orp: &str) -> Plan {
    let territory = Territory {
        orps: vec![OrpCode::new(orp).unwrap()],
        extent: Some(Extent::Count),
        ..Territory::default()
    };
    Plan { territory: Some(territory), ..named(id) }
}

#[test]
fn a_region_sees_what_is_covered_once_missing_and_double() {
    let register = &*MUNICIPALITIES;
    let (votice, benesov, vlasim) =
        (covering("v", "2126"), covering("b", "2101"), covering("l", "2125"));
    let view = regional_view(&[&votice, &benesov, &vlasim], Some(register));
    assert_eq!(
        (view.territory.cover, view.territory.expected, view.territory.once),
        (Cover::Once, 114, 114)
    );

    let view = regional_view(&[&votice, &benesov], Some(register));
    assert_eq!(view.territory.cover, Cover::NotOnce);
    let missing: Vec<_> =
        view.territory.missing_orps.iter().map(|orp| orp.label.as_str()).collect();
    assert_eq!((missing, view.territory.once), (vec!["Vlašim"], 66));

    let mut neighbour = covering("l", "2125");
    neighbour.territory.as_mut().unwrap().municipalities = ["530883", "530905"]
        .map(|code| TerritoryMunicipality {
            code: MunicipalityCode::new(code).unwrap(),
            ..TerritoryMunicipality::default()
        })
        .to_vec();
    let view = regional_view(&[&votice, &benesov, &neighbour], Some(register));
    let double: Vec<_> = view
        .territory
        .double
        .iter()
        .map(|one| (one.municipality.label.as_str(), one.plans.len()))
        .collect();
    assert_eq!(double, [("Votice", 2)]);
    assert_eq!((view.territory.missing.len(), view.territory.once), (47, 66));
    assert_eq!(regional_view(&[&votice], None).territory.cover, Cover::Unproved);
}

#[test]
fn plans_one_after_another_cover_nothing_twice() {
    let Ok(Document::Submission(base)) = Document::read(&text("tests/base.json")) else { panic!() };
    let first = base.plans[0].clone();
    let mut second = Plan { id: Id::new("dalsi").unwrap(), ..first.clone() };
    let period = |from: &str, until: &str| {
        let date = |text| Some(kpss_core::model::Date::parse(text).unwrap());
        kpss_core::model::Period::between(date(from), date(until))
    };
    second.period = Some(period("2023", "2025"));
    let view = regional_view(&[&first, &second], Some(&MUNICIPALITIES));
    assert_eq!((view.territory.double.len(), view.territory.once), (0, 15));
    second.period = Some(period("2022-12-31", "2025"));
    let view = regional_view(&[&first, &second], Some(&MUNICIPALITIES));
    assert_eq!(view.territory.double.len(), 15);
    let orps: Vec<_> = view
        .orps
        .iter()
        .map(|row| (row.orp.as_ref().unwrap().label.as_str(), row.total.to_string()))
        .collect();
    assert_eq!(orps, [("Votice", "9000000".to_owned())]);
    let services: Vec<_> = view
        .service_types
        .iter()
        .map(|row| (row.of.id.as_str(), row.measures, row.plans))
        .collect();
    assert_eq!(services, [("1", 2, 2), ("4", 2, 2)]);
    let groups: Vec<_> =
        view.target_groups.iter().map(|row| (row.of.id.as_str(), row.measures)).collect();
    assert_eq!(groups, [("23", 2), ("24", 2)]);
}

fn submission() -> impl Strategy<Value = Document> {
    let plan = (0..4_usize, plan())
        .prop_map(|(number, plan)| Plan { id: Id::new(format!("p{number}")).unwrap(), ..plan });
    let lists = (proptest::collection::vec(plan, 0..3), proptest::option::of("[ab]"));
    lists.prop_map(|(mut plans, title)| {
        plans.dedup_by(|a, b| a.id == b.id);
        let id = Id::new("s").unwrap();
        Document::Submission(Box::new(Submission { id, title, plans, ..Submission::default() }))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn merging_is_associative_and_commutative(a in submission(), b in submission(), c in submission()) {
        let merge = |list: Vec<&Document>| {
            merged(list.into_iter().map(|one| ("x", one.clone())).collect()).map(|one| Document::Submission(Box::new(one))).ok()
        };
        let all = merge(vec![&a, &b, &c]);
        prop_assert_eq!(&merge(vec![&c, &a, &b]), &all);
        let left = merge(vec![&a, &b]).and_then(|ab| merge(vec![&ab, &c]));
        let right = merge(vec![&b, &c]).and_then(|bc| merge(vec![&a, &bc]));
        prop_assert_eq!(&left, &all);
        prop_assert_eq!(&right, &all);
    }
}
