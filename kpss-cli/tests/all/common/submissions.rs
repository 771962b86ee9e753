//! Submissions made from the example, each of another ORP.

use std::collections::BTreeMap;

use kpss_core::codes::{MunicipalityRegister, ORPS, Orp};
use serde_json::{Value, json};

/// The example and where it can be moved to.
pub(crate) struct Submissions {
    example: Value,
    /// The ORPs that have as many municipalities as that of the example, with as many of them.
    places: Vec<(&'static Orp, Vec<(String, String)>)>,
    /// The municipalities of the example.
    towns: Vec<String>,
}

impl Submissions {
    /// Reads the text of `tests/base.json` and of `kpss-cli/data/municipalities.csv`.
    pub(crate) fn new(example: &str, municipalities: &str) -> Self {
        let example: Value = serde_json::from_str(example).unwrap();
        let register = MunicipalityRegister::read(municipalities).unwrap();
        let towns = example["plans"][0]["territory"]["municipalities"].as_array().unwrap();
        let code = |town: &Value| town["code"].as_str().unwrap().to_owned();
        let towns: Vec<String> = towns.iter().map(code).collect();
        let of = |orp: &'static Orp| {
            let all = register.of_orp(orp.code);
            let list: Vec<_> = all.map(|it| (it.code.to_owned(), it.name.to_owned())).collect();
            (list.len() >= towns.len()).then_some((orp, list))
        };
        Self { places: ORPS.items.iter().filter_map(of).collect(), example, towns }
    }

    /// A submission of some 50 kB. Of every three one plan lacks the number of its resolution; of every
    /// five the second begins after its end, which is an error.
    pub(crate) fn make(&self, index: usize) -> Value {
        let mut made = self.example.clone();
        let (orp, towns) = &self.places[index % self.places.len()];
        let towns: BTreeMap<&str, &(String, String)> =
            self.towns.iter().map(String::as_str).zip(towns).collect();
        moved(&mut made, orp, &towns);
        let plan = &mut made["plans"][0];
        plan["territory"]["extent"] = json!("part");
        if index.is_multiple_of(3) {
            plan["approvals"][0].as_object_mut().unwrap().remove("resolution");
        }
        if index % 5 == 1 {
            plan["period"]["until"] = json!("2019-12-31");
        }
        made
    }
}

/// Puts the codes and names of another place in a document.
fn moved(value: &mut Value, orp: &Orp, towns: &BTreeMap<&str, &(String, String)>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|item| moved(item, orp, towns)),
        Value::Object(fields) => {
            let town = fields.get("code").and_then(Value::as_str);
            if let Some((_, name)) = town.and_then(|code| towns.get(code)) {
                fields.insert("name".to_owned(), json!(name));
            }
            fields.values_mut().for_each(|field| moved(field, orp, towns));
        }
        Value::String(text) => {
            *text = match text.as_str() {
                "2126" => orp.code.to_owned(),
                "CZ020" => orp.region.to_owned(),
                "CZ0201" => orp.district.to_owned(),
                code => match towns.get(code) {
                    Some((code, _)) => code.clone(),
                    None => text.replace("Votice", orp.name),
                },
            };
        }
        _ => {}
    }
}
