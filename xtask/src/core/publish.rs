//! Prints every generated file, each after a form feed and its path; `cargo xtask gen` reads it.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

mod packed;
mod rule_pages;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kpss_core::book::{matrix, rules_json};
use kpss_core::codes::{Published, all_lists};
use kpss_core::model::{self, ClosedList, DocumentKind};
use kpss_core::{Bilingual, Lang, rules, schema};

fn main() {
    schemas();
    for (id, text) in kpss_core::profile::builtin() {
        put(&format!("schemas/1.0/profiles/{id}.json"), text);
    }
    put("schemas/1.0/labels.json", &schema::labels());
    put("schemas/1.0/tasks.json", &schema::tasks());
    put("schemas/1.0/rules.json", &rules_json());
    for list in all_lists() {
        put(&format!("schemas/1.0/codes/{}.json", list.id), &code_list(&list));
    }
    closed_lists();
    put("docs/rules/README.md", &rule_pages::index());
    for rule in rules() {
        put(&format!("docs/rules/{}.md", rule.code), &rule_pages::page(rule));
    }
    put("docs/tables.md", &kpss_io::tables::tables_page());
    put("docs/matice.md", &matrix(Lang::Cs));
    put("docs/matrix.md", &matrix(Lang::En));
    put(LOCK, &lock());
    for (path, text) in kpss_core::book::digests() {
        put(path, &text);
    }
}

/// The schemas, each in its file and all in one, in the order in which `kpss schema` lists them.
fn schemas() {
    let documents =
        DocumentKind::ALL.iter().map(|kind| (kind.code().into(), schema::document(*kind)));
    let mut all: Vec<(String, String)> = documents.collect();
    let written = [
        ("answer-list", schema::answer_list()),
        ("overview", kpss_io::overview::schema()),
        ("fixed", schema::fixed()),
        ("profile", schema::profile()),
        ("report", schema::report()),
        ("report-diff", schema::report_diff()),
        ("report-list", schema::report_list()),
        ("task", schema::task()),
    ];
    all.extend(written.map(|(name, text)| (name.to_owned(), text)));
    let answers = schema::answers().into_iter();
    all.extend(answers.map(|(name, text)| (format!("answers/{name}"), text)));
    for (name, text) in &all {
        put(&format!("schemas/1.0/{name}.schema.json"), text);
    }
    put("schemas/1.0/map.schema.json", &kpss_io::map::schema());
    put("kpss-io/src/schemas/packed.json", &packed::packed(&all, &schema::tasks()));
}

/// Numbering and slugs that were ever given to a rule.
const LOCK: &str = "kpss-core/src/rules/codes.lock";

/// Adds a line for each new code; an old line is a promise and stays as it is.
fn lock() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(LOCK);
    let old = fs::read_to_string(path).unwrap_or_default();
    let mut lines: BTreeMap<&str, String> =
        old.lines().map(|line| (line.split(' ').next().unwrap_or(line), line.to_owned())).collect();
    for rule in rules() {
        lines.entry(rule.code).or_insert_with(|| format!("{} {}", rule.code, rule.slug));
    }
    lines.into_values().fold(String::new(), |text, line| text + &line + "\n")
}

/// Source of the lists that the model itself defines, from plans seen.
const OWN: &str = "kpss";
const FORMS: &str = "MPSV, číselník FormaSocSluzby; zákon č. 108/2006 Sb., § 33";

/// The closed lists of the model: their codes are part of the schemas.
fn closed_lists() {
    macro_rules! each {
        ($($list:ident)*) => {
            $(put(&format!("schemas/1.0/codes/{}.json", model::$list::ID), &closed::<model::$list>(OWN));)*
        };
    }
    each! {
        AnalysisKind BodyKind DecidingBody DecisionKind DocumentKind EventKind MeasureKind
        MonitoringStatus NetworkStatus NodeLevel OrganisationKind OutputKind Participation PlanLevel
        PlanStatus PlanType PostKind ProjectStatus Disposition Side TeamRole
    }
    put("schemas/1.0/codes/service-form.json", &closed::<model::ServiceForm>(FORMS));
}

fn closed<T: ClosedList>(source: &str) -> String {
    let row = |(code, name): (&str, Bilingual)| serde_json::json!({ "code": code, "cs": name.cs, "en": name.en });
    let items: Vec<serde_json::Value> = T::rows().into_iter().map(row).collect();
    let whole = serde_json::json!({
        "id": format!("{}/codes/{}.json", schema::BASE, T::ID),
        "title": { "cs": T::TITLE.cs, "en": T::TITLE.en },
        "source": source,
        "version": "1.0",
        "open": false,
        "items": items,
    });
    format!("{whole:#}\n")
}

fn put(path: &str, text: &str) {
    print!("\u{c}{path}\n{text}");
}

fn code_list(list: &Published) -> String {
    let items: Vec<serde_json::Value> = list
        .items
        .iter()
        .map(|item| {
            let mut row = serde_json::Map::new();
            row.insert("code".into(), item.code.into());
            row.insert("cs".into(), item.cs.into());
            row.insert("en".into(), item.en.into());
            let window = [("valid_from", &item.from), ("valid_until", &item.until)];
            for (name, day) in
                window.into_iter().filter_map(|(name, day)| Some((name, day.clone()?)))
            {
                row.insert(name.into(), day.into());
            }
            for (name, value) in &item.columns {
                row.insert((*name).into(), value.clone().into());
            }
            serde_json::Value::Object(row)
        })
        .collect();
    let whole = serde_json::json!({
        "id": format!("{}/codes/{}.json", schema::BASE, list.id),
        "title": { "cs": list.title.cs, "en": list.title.en },
        "source": list.source,
        "version": list.version,
        "open": list.open,
        "items": items,
    });
    format!("{whole:#}\n")
}
