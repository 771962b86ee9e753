//! What people write in place of what belongs there, and what the repair makes of it.

use serde_json::{Value, json};

use super::{found, repaired};
use crate::common::text;

/// Something that stands in the base submission in another way than it should.
pub(super) struct Case {
    pub(super) code: &'static str,
    pub(super) grade: &'static str,
    at: &'static str,
    written: &'static str,
    /// What is right; `-` for nothing at all.
    meant: &'static str,
}

macro_rules! cases {
    ($($code:ident $grade:ident $at:literal $written:literal => $meant:literal;)*) => {
        pub(super) const CASES: &[Case] = &[$(Case {
            code: stringify!($code),
            grade: stringify!($grade),
            at: $at,
            written: $written,
            meant: $meant,
        }),*];
    };
}

cases! {
    K004 safe "/kind" r#""Podání""# => r#""submission""#;
    K004 confirm "/kind" r#""submision""# => r#""submission""#;
    K005 safe "/plans/0/ordinal" r#""3""# => "3";
    K005 safe "/projects/0/budget/total" r#""2 000 000 Kč""# => "2000000";
    K005 safe "/projects/0/team/members/0/fte" r#""0,5""# => "0.5";
    K005 safe "/projects/0/team/members/0/coordinates" r#""ano""# => "true";
    K005 safe "/plans/0/needs/0/code" "1" => r#""1""#;
    K005 confirm "/plans/0/strategy/nodes/0/children/0/code" "1.1" => r#""1.1""#;
    K005 safe "/plans/0/territory/orps" r#""2126""# => r#"["2126"]"#;
    K005 safe "/plans/0/territory/orps/0" "2126" => r#""2126""#;
    K005 safe "/projects/0/programming_period/from" "2014" => r#""2014""#;
    K005 safe "/projects/0/partners" r#"{"organisation": "mesto", "financial": false}"#
        => r#"[{"organisation": "mesto", "financial": false}]"#;
    K005 confirm "/projects/0/goals" r#""Zpracovat plán""# => r#"["Zpracovat plán"]"#;
    K005 safe "/plans/0/extensions" "null" => "-";
    K006 safe "/plans/0/Extensions" r#"[{"until": "2023-12-31"}]"# => "-";
    K006 safe "/plans/0/Prodloužení" r#"[{"until": "2023-12-31"}]"# => "-";
    K006 confirm "/plans/0/extensionss" r#"[{"until": "2023-12-31"}]"# => "-";
    K008 safe "/plans/0/finished_on" r#""říjen 2019""# => r#""2019-10""#;
    K009 safe "/plans/0/ordinal" "3.0" => "3";
    K010 confirm "/projects/0/team/members/0/fte" "0.50000001" => "0.5";
    K011 safe "/plans/0/status" r#""Schválený""# => r#""approved""#;
    K013 safe "/plans/0/project" r#""""# => "-";
    K013 confirm "/plans/0/needs/0/municipalities/0" r#""""# => "-";
    K019 confirm "/projects/0/organisations/1/ico" "232963" => r#""00232963""#;
    K019 safe "/projects/0/organisations/1/ico" "27549241" => r#""27549241""#;
    K056 safe "/plans/0/needs/0/code" r#""1\u200b""# => r#""1""#;
    K057 confirm "/plans/0/needs/0/title" r#""Pomoc\u000bseniorům""# => r#""Pomocseniorům""#;
    K064 safe "/plans/0/waivers" r#"[{"rule": "Plan Period Length", "reason": "r", "author": "a"}]"#
        => r#"[{"rule": "K104", "reason": "r", "author": "a"}]"#;
    K064 confirm "/plans/0/waivers" r#"[{"rule": "plan-period-lenght", "reason": "r", "author": "a"}]"#
        => r#"[{"rule": "plan-period-length", "reason": "r", "author": "a"}]"#;
    K072 safe "/catalogues/0/url" r#""web: www.votice.example""# => r#""www.votice.example""#;
    K074 safe "/catalogues/0/providers/0/data_box" r#""ID DS: s5ebypd""# => r#""s5ebypd""#;
    K233 confirm "/plans/0/analyses/1"
        r#"{"id": "a", "respondents": {"number": 300}, "returned": {"number": 100}, "return_rate": 36}"#
        => r#"{"id": "a", "respondents": {"number": 300}, "returned": {"number": 100}, "return_rate": 33}"#;
    K233 confirm "/plans/0/analyses/1"
        r#"{"id": "a", "respondents": {"number": 300}, "returned": {"number": 100}, "return_rate": 34.4}"#
        => r#"{"id": "a", "respondents": {"number": 300}, "returned": {"number": 100}, "return_rate": 33.3}"#;
    K304 confirm "/plans/0/strategy/nodes/0/children/0/responsible/0" r#""pecovatelk""#
        => r#""pecovatelka""#;
    K409 confirm "/action_plans/0/items/0/node" r#""O11""# => r#""o11""#;
    K511 confirm "/monitoring_reports/0/entries/0/node" r#""O11""# => r#""o11""#;
    K516 confirm "/monitoring_reports/0/entries/0/indicators/0/indicator" r#""ind-o-11""#
        => r#""ind-o11""#;
    K707 safe "/plans/0/territory/orps/0" r#""Votice""# => r#""2126""#;
    K707 safe "/plans/0/territory/regions/0" r#""cz020""# => r#""CZ020""#;
    K707 safe "/plans/0/territory/municipalities/0/code" r#""529 532""# => r#""529532""#;
    K712 safe "/plans/0/posts/0/orp" r#""2126 ""# => r#""2126""#;
    K717 confirm "/plans/0/territory/municipalities/12/name" r#""Tomice""# => r#""Votice""#;
    K801 safe "/projects/0/registration_number" r#""CZ.03.2.63/0.0/0.0/16_063/ 0006999""#
        => r#""CZ.03.2.63/0.0/0.0/16_063/0006999""#;
    K809 confirm "/projects/0/organisations/1/ico" r#""232963""# => r#""00232963""#;
    K809 safe "/projects/0/organisations/1/ico" r#""IČO: 002 32 963""# => r#""00232963""#;
    K834 safe "/projects/0/programme" r#""Operační program Zaměstnanost""# => r#""opz""#;
    K835 safe "/projects/0/budget/sources/1/source" r#""Státní rozpočet""# => r#""state-budget""#;
    K835 confirm "/projects/0/budget/sources/1/source" r#""state-budgett""# => r#""state-budget""#;
    K903 confirm "/plans/0/organisations/0/legal_form" r#""krajj""# => r#""804""#;
    K910 safe "/catalogues/0/services/1/service_type" r#""Odborné sociální poradenství""#
        => r#""1""#;
    K910 confirm "/catalogues/0/services/1/service_type" r#""odborné socialní poradenstí""#
        => r#""1""#;
    K915 confirm "/catalogues/0/services/0/target_groups/0" r#""seniořy""# => r#""24""#;
    K918 safe "/catalogues/0/services/0/age_groups/0" r#""Mladší senioři (65–80 let)""# => r#""7""#;
    K918 confirm "/catalogues/0/services/0/age_groups/0" r#""mladší senoři (65–80 let)""# => r#""7""#;
    K926 confirm "/catalogues/0/services/1/facilities/0/address"
        r#"{"hidden": true, "street": "Komenského nám. 700"}"# => "-";
}

/// The base submission with something else at a place.
fn written(at: &str, value: &str) -> String {
    let mut base: Value = serde_json::from_str(&text("tests/base.json")).unwrap();
    let (above, key) = at.rsplit_once('/').unwrap();
    let value = serde_json::from_str(value).unwrap();
    match base.pointer_mut(above).unwrap_or_else(|| panic!("{at}")) {
        Value::Object(record) => _ = record.insert(key.to_owned(), value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{at}"),
    }
    serde_json::to_string_pretty(&base).unwrap()
}

#[test]
fn what_is_written_becomes_what_is_meant() {
    let mut wrong = Vec::new();
    for case in CASES {
        let text = written(case.at, case.written);
        let report = found(&text);
        let is_it = |code: &str, pointer: &str| code == case.code && pointer.starts_with(case.at);
        let finding = report.findings.iter().find(|it| is_it(&it.code, &it.pointer));
        let Some(finding) = finding.filter(|it| it.repair.is_some()) else {
            wrong.push(format!("{} {} {}: no repair", case.code, case.at, case.written));
            continue;
        };
        let after = repaired(&text, finding);
        let value = serde_json::from_str::<Value>(&after).unwrap().pointer(case.at).cloned();
        let meant = (case.meant != "-").then(|| serde_json::from_str::<Value>(case.meant).unwrap());
        let grade = serde_json::to_value(finding.repair.as_ref().unwrap().grade).unwrap();
        if value != meant || grade != json!(case.grade) {
            wrong.push(format!("{} {}: {grade} {value:?}", case.code, case.at));
        }
        let left = found(&after);
        if left.findings.iter().any(|it| is_it(&it.code, &it.pointer) && it.value == finding.value)
        {
            wrong.push(format!("{} {}: it is still found", case.code, case.at));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
