//! The records of the model and their fields, as the sources declare them.

use std::collections::{BTreeMap, BTreeSet};

use super::tokens::{end_of_block, is_name, is_type};

/// The records of the model.
#[derive(Debug, Default)]
pub(super) struct Records {
    /// The names in the type of each field of each record.
    fields: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

impl Records {
    /// Takes over the records that a source declares by `record!` or `document!`.
    pub(super) fn add(&mut self, tokens: &[String]) {
        for at in 0..tokens.len() {
            let token = |next: usize| tokens.get(at + next).map_or("", String::as_str);
            if ["record", "document"].contains(&token(0)) && token(1) == "!" && token(2) == "{" {
                let end = end_of_block(tokens, at + 2);
                self.record(tokens.get(at + 3..end).unwrap_or_default());
            }
        }
    }

    fn record(&mut self, tokens: &[String]) {
        let Some(at) = tokens.iter().position(|token| token == "struct") else { return };
        let Some(name) = tokens.get(at + 1) else { return };
        let fields = self.fields.entry(name.clone()).or_default();
        for (index, pair) in tokens.windows(2).enumerate().skip(at + 2) {
            // `struct Name: title` and `struct Name(Tag): title` have no field before the colon.
            let [field, colon] = pair else { continue };
            if colon == ":" && is_name(field) && !is_type(field) {
                let rest = tokens.iter().skip(index + 2).take_while(|token| *token != "=");
                let types = rest.filter(|token| is_type(token) || *token == "bool");
                fields.entry(field.clone()).or_default().extend(types.cloned());
            }
        }
    }

    pub(super) fn has(&self, record: &str) -> bool {
        self.fields.contains_key(record)
    }

    /// Whether some record has a field of this name.
    pub(super) fn has_field(&self, field: &str) -> bool {
        self.fields.values().any(|fields| fields.contains_key(field))
    }

    /// Whether a field of this name holds one value in some record, neither a record nor a list.
    pub(super) fn is_single(&self, field: &str) -> bool {
        let of_name = self.fields.values().filter_map(|fields| fields.get(field));
        of_name.into_iter().any(|types| self.holds_one(types))
    }

    fn holds_one(&self, types: &BTreeSet<String>) -> bool {
        let is_list = types.contains("Vec") || types.contains("List");
        // A reference names the type that it leads to.
        let is_record = !types.contains("Ref") && types.iter().any(|name| self.has(name));
        !is_list && !is_record
    }

    /// Everything that the records in fields of this name hold: they may be compared as a whole.
    pub(super) fn held_by(&self, field: &str) -> BTreeSet<String> {
        let of_name = self.fields.values().filter_map(|fields| fields.get(field));
        let mut held = BTreeSet::new();
        let inner = |types: &&BTreeSet<String>| !types.contains("Ref");
        let mut left: Vec<&String> = of_name.filter(inner).flatten().collect();
        let mut seen = BTreeSet::new();
        while let Some(record) = left.pop() {
            let Some(fields) = self.fields.get(record).filter(|_| seen.insert(record)) else {
                continue;
            };
            for (field, types) in fields {
                held.insert(field.clone());
                left.extend(Some(types).filter(inner).into_iter().flatten());
            }
        }
        held
    }

    /// The fields of a record and of those in it.
    pub(super) fn all_of(&self, record: &str) -> BTreeSet<String> {
        let own = self.fields.get(record).into_iter().flat_map(BTreeMap::keys);
        own.flat_map(|field| self.held_by(field).into_iter().chain([field.clone()])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn a_field_holds_one_value_or_records() {
        let source = r#"
            record! { pub struct Costs: "N" / "C", ""; fields {
                total: Option<Money> = "" / "", ""; lines: Vec<Line> = "" / "", ""; } }
            record! { pub struct Line: "" / "", ""; required { id: Id = "" / "", ""; }
                fields { by: Option<Ref<Costs>> = "" / "", ""; } }
            document! { pub struct Plan(PlanKind): "" / "", ""; fields { costs: Option<Costs> = "" / "", ""; } }"#;
        let mut records = Records::default();
        records.add(&tokens(source).unwrap());
        let single = ["total", "lines", "id", "by", "costs"].map(|field| records.is_single(field));
        assert_eq!(single, [true, false, true, true, false]);
        assert_eq!(
            records.held_by("costs").into_iter().collect::<Vec<_>>(),
            ["by", "id", "lines", "total"]
        );
        assert_eq!(records.all_of("Line").into_iter().collect::<Vec<_>>(), ["by", "id"]);
        assert!(records.has("Plan") && !records.has_field("struct"));
    }
}
