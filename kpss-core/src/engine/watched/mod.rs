//! A document that is edited: what each rule found is kept, and only what an edit changes is told anew.

mod edited;
mod kept;
mod reads;

pub(crate) use edited::EditedField;

use std::cmp::Ordering;

use self::kept::{Difference, Kept};
use self::reads::Change;
use super::options::Options;
use super::report::{Assembly, Waivers};
use super::run::{Run, law_date};
use crate::documents::{DocumentSet, Entry, Held};
use crate::json::pointer::is_within;
use crate::json::{Places, text_along};
use crate::model::shape::Shape;
use crate::model::{Document, edit};
use crate::profile::resolve;
use crate::read::{Limits, ReadStatus, Reading};
use crate::report::{Finding, LawDate, Report};
use crate::rule::check::Check;
use crate::rule::{Context, DecidingDate, Found};
use crate::rules::hygiene::{
    k050_privacy_birth_number, k051_privacy_tax_number, k052_privacy_private_contact,
};
use crate::rules::{rule, rules};

/// A document of which every finding is a rule's own: it was read whole, and nothing in it is waived,
/// hidden or beyond a limit.
#[derive(Debug)]
pub(crate) struct Watched {
    name: String,
    document: Document,
    kept: Vec<Kept>,
    /// What rules about texts found; as long as no edit comes near, that does not change.
    in_texts: Vec<Finding>,
    ground: Vec<Ground>,
    /// So many bytes may the document still grow.
    room: usize,
}

/// What every finding in a document rests on.
#[derive(Debug, PartialEq, Eq)]
struct Ground {
    id: String,
    held: Held,
    laws: [Option<LawDate>; 2],
}

/// What an edit changed.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    pub(crate) appeared: Vec<Finding>,
    pub(crate) vanished: Vec<Finding>,
}

impl Watched {
    /// Watches a document as it is; `None` where more than rules decide what is found in it.
    pub(crate) fn of(
        name: &str,
        root: &serde_json::Value,
        text: &str,
        report: &Report,
        options: &Options<'_>,
    ) -> Option<Self> {
        let is_read = report.inputs.first()?.status == ReadStatus::Read;
        let is_plain = report.limits.is_empty() && options.limits.depth == Limits::default().depth;
        let document = Document::read(text).ok().filter(|_| is_read && is_plain)?;
        let in_texts = report.findings.iter().filter(|finding| is_about_texts(&finding.code));
        let mut watched = Self {
            name: name.to_owned(),
            document,
            kept: rules().iter().map(|rule| Kept::nothing(rule)).collect(),
            in_texts: in_texts.cloned().map(without_position).collect(),
            ground: Vec::new(),
            room: options.limits.input_bytes.checked_sub(text.len())?,
        };
        if watched.in_texts.iter().any(is_hidden) {
            return None;
        }
        watched.look(&[], root, options)?;
        // What a run finds is what counts: where this is not the same, each edit is a run.
        let mut known: Vec<&Finding> = watched.findings().collect();
        let mut found: Vec<Finding> =
            report.findings.iter().cloned().map(without_position).collect();
        known.sort_by(|a, b| in_order(a, b));
        found.sort_by(in_order);
        known.into_iter().eq(&found).then_some(watched)
    }

    /// Everything that is found in the document, rule by rule.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &Finding> {
        let told = self.kept.iter().flat_map(|kept| &kept.told);
        told.map(|told| &told.finding).chain(&self.in_texts)
    }

    /// What changes when some fields do; `None` where only a run can tell, and then the document is not
    /// to be watched any longer.
    pub(crate) fn edit(
        &mut self,
        fields: &[EditedField],
        root: &serde_json::Value,
        options: &Options<'_>,
    ) -> Option<Changed> {
        for field in fields {
            let added = field.json.as_ref().map_or(0, String::len);
            self.room = self.room.checked_sub(added)?;
            let near = |finding: &Finding| is_within(&finding.pointer, field.record());
            if !field.is_plain || self.in_texts.iter().any(near) {
                return None;
            }
            let mut put = |json: &str| edit::put(&mut self.document, &field.at, json);
            match &field.json {
                Some(json) => put(json)?,
                None => put("null").or_else(|| put("[]"))?,
            }
        }
        self.look(fields, root, options)
    }

    /// Runs the rules, and keeps what they find.
    fn look(
        &mut self,
        fields: &[EditedField],
        root: &serde_json::Value,
        options: &Options<'_>,
    ) -> Option<Changed> {
        let profile = resolve(options.profile, options.profiles, &options.limits, 1);
        if !profile.effective.own.is_empty() || !profile.findings.is_empty() {
            return None;
        }
        let reading = Reading::of_document(&self.document);
        let set = DocumentSet::of_readings(vec![(&self.name, &reading)]);
        if has_waivers(&self.document, &set) {
            return None;
        }
        let settings = &profile.effective.settings;
        let cx = Context::new(&set, options.municipalities, options.as_of, settings);
        let run = Run { cx: &cx, options, profile: &profile.effective, hints: &[] };
        let ground: Vec<Ground> =
            set.entries.iter().map(|entry| Ground::of(entry, options)).collect();
        let is_same_ground = ground == self.ground;
        if !is_same_ground && !fields.is_empty() && !self.in_texts.is_empty() {
            return None;
        }
        let touches = |found: &Found| {
            let lies_in = |region: &str| found.places().any(|at| is_within(&at.pointer, region));
            !is_same_ground || fields.iter().any(|field| lies_in(field.region()))
        };
        let shape = Shape::Record(self.document.kind().shape());
        let change = if is_same_ground { Change::of(fields, shape) } else { Change::All };
        let mut differences = Vec::new();
        for (index, kept) in self.kept.iter().enumerate() {
            if settings.is_off(kept.rule) || matches!(kept.rule.check, Check::Texts { .. }) {
                continue;
            }
            if kept.reads.any(&change) {
                let found = run.outcome(kept.rule).found;
                let hides = !found.hidden.is_empty() || !found.hidden_places.is_empty();
                if hides || found.list.len() > options.limits.findings_per_rule {
                    return None;
                }
                differences.extend(kept.differs(found.list, &touches, index));
            } else if kept.found().any(&touches) {
                differences.extend(kept.differs(kept.found().cloned().collect(), &touches, index));
            }
        }
        let new: Vec<Found> = differences.iter().flat_map(Difference::untold).cloned().collect();
        let mut places = Places::default();
        new.iter().flat_map(Found::places).for_each(|place| places.add(&place.pointer));
        reading.abridge(text_along(root, &places));
        let waivers = Waivers::default();
        let assembly = Assembly { run: &run, profiles: &[], waivers, failed: false };
        let mut findings = assembly.findings(new).into_iter();
        let mut changed = Changed::default();
        for difference in differences {
            let kept = self.kept.get_mut(difference.index)?;
            kept.take(difference, &mut findings, &mut changed);
        }
        self.ground = ground;
        Some(changed)
    }
}

impl Ground {
    fn of(entry: &Entry<'_>, options: &Options<'_>) -> Self {
        let law = |decided_by| law_date(entry, decided_by, options);
        Self {
            id: entry.id().to_owned(),
            held: entry.held,
            laws: [law(DecidingDate::PeriodStart), law(DecidingDate::Approval)],
        }
    }
}

fn has_waivers(document: &Document, set: &DocumentSet<'_>) -> bool {
    let of_all = match document {
        Document::Submission(submission) => submission.waivers.as_slice(),
        _ => &[],
    };
    !of_all.is_empty() || set.entries.iter().any(|entry| !entry.waivers().is_empty())
}

fn is_about_texts(code: &str) -> bool {
    rule(code).is_some_and(|rule| matches!(rule.check, Check::Texts { .. }))
}

/// Whether what was found is not to be shown, wherever else it stands.
fn is_hidden(finding: &Finding) -> bool {
    let hiding = [
        &k050_privacy_birth_number::RULE,
        &k051_privacy_tax_number::RULE,
        &k052_privacy_private_contact::RULE,
    ];
    hiding.iter().any(|rule| rule.code == finding.code)
}

/// Findings without their lines: those move with every edit.
pub(crate) fn without_position(mut finding: Finding) -> Finding {
    finding.position = None;
    finding.related.iter_mut().for_each(|place| place.position = None);
    finding
}

/// The order in which findings of two runs are compared.
pub(crate) fn in_order(a: &Finding, b: &Finding) -> Ordering {
    let by_place = a.pointer.cmp(&b.pointer).then_with(|| a.code.cmp(&b.code));
    by_place.then_with(|| a.fingerprint.cmp(&b.fingerprint))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::documents::{Input, Inputs};
    use crate::engine::validate;

    const OPTIONS: Options<'static> = Options {
        lang: crate::lang::Lang::En,
        columns: crate::json::Columns::CodePoints,
        as_of: None,
        municipalities: None,
        limits: Limits { input_bytes: 1000, depth: 127, findings_per_rule: 1000 },
        profile: None,
        profiles: &[],
        today: None,
    };

    fn plan() -> Value {
        json!({ "kind": "plan", "id": "p", "title": "Plán", "strategy": { "nodes": [
            { "id": "a", "title": "A", "costs": { "total": 5, "years": [{ "year": 2024, "amount": 5 }] } },
            { "id": "b", "title": "B" }] } })
    }

    fn watched(root: &Value) -> Option<Watched> {
        let text = root.to_string();
        let inputs = Inputs::read(&[Input::bytes("-", text.as_bytes())], &OPTIONS.limits);
        let report = validate(&DocumentSet::of(&inputs), &OPTIONS);
        Watched::of("-", root, &text, &report, &OPTIONS)
    }

    /// The codes of what appears and vanishes if a value is put at a place of the plan.
    fn edited(at: &str, value: Value) -> Option<[Vec<String>; 2]> {
        edited_in(plan(), at, value)
    }

    fn edited_in(mut root: Value, at: &str, value: Value) -> Option<[Vec<String>; 2]> {
        let mut watched = watched(&root).unwrap();
        let mut field = EditedField::of(&root, at).unwrap();
        let (above, key) = at.rsplit_once('/').unwrap();
        root.pointer_mut(above).unwrap()[key] = value;
        field.take(&root);
        let changed = watched.edit(&[field], &root, &OPTIONS)?;
        let codes = |list: Vec<Finding>| {
            let mut codes: Vec<String> = list.into_iter().map(|one| one.code.into()).collect();
            codes.sort();
            codes
        };
        Some([codes(changed.appeared), codes(changed.vanished)])
    }

    #[test]
    fn an_edit_of_a_field_tells_what_it_changes() {
        let amount = edited("/strategy/nodes/0/costs/total", json!(60)).unwrap();
        assert_eq!(amount, [vec!["K311".to_owned()], Vec::new()]);
        let twin = edited("/strategy/nodes/1/title", json!("A")).unwrap();
        assert!(twin[0].contains(&"K231".to_owned()), "{twin:?}");
    }

    #[test]
    fn what_is_told_by_the_name_of_a_record_is_told_anew_with_it() {
        let mut plan = plan();
        plan["strategy"]["nodes"][0]["costs"]["total"] = json!(60);
        let renamed = edited_in(plan, "/strategy/nodes/0/title", json!("C")).unwrap();
        assert_eq!(renamed, [vec!["K311".to_owned()], vec!["K311".to_owned()]]);
    }

    #[test]
    fn where_more_than_rules_decide_only_a_run_tells() {
        assert_eq!(edited("/title", json!("doplnit")), None, "a text to look at");
        assert_eq!(edited("/title", json!(5)), None, "a value that does not fit");
        assert_eq!(edited("/titel", json!("Plán")), None, "a field that is none");
        assert_eq!(edited("/title", json!("x".repeat(1000))), None, "a limit");
        assert_eq!(edited("/waivers", json!([{ "rule": "K101" }])), None, "a waiver");
        let with = |key: &str, value: Value| {
            let mut root = plan();
            root[key] = value;
            watched(&root).is_some()
        };
        assert!(with("title", json!("Plán 2")));
        assert!(!with("waivers", json!([{ "rule": "K101" }])));
        assert!(!with("title", json!("r. č. 850101/0001")));
        assert!(!with("titel", json!("Plán")));
    }
}
