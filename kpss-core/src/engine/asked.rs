//! Which findings may be made of what a record does not hold.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::documents::{Entry, Place};
use crate::json::{Node, Value, pointer};
use crate::lang::{Bilingual, Lang};
use crate::model::LevelOfDetail;
use crate::report::NotAsked;
use crate::rule::{AsksFor, Context, Findings, Found, Rule};

/// Takes away what a rule asks of records that do not hold it; the least that such a record holds.
pub(super) fn keep_asked(
    rule: &Rule,
    cx: &Context<'_>,
    found: &mut Findings,
) -> Option<LevelOfDetail> {
    let mut least = None;
    if rule.asks_for == AsksFor::Nothing {
        return least;
    }
    let mut recorded = Recorded::default();
    found.list.retain(|finding| {
        let Some(entry) = cx.entry_at(&finding.place) else { return true };
        if is_illegible(cx, entry, &finding.place) {
            return false;
        }
        let asked = is_asked(rule.asks_for, cx, entry, finding, &mut recorded);
        if !asked {
            least = least.max(Some(entry.held.level));
        }
        asked
    });
    least
}

/// What the source gives and nobody can read is not missing, and neither is a part of which the
/// source gives something that nobody can read.
fn is_illegible(cx: &Context<'_>, entry: &Entry<'_>, place: &Place) -> bool {
    let own = place.pointer.strip_prefix(entry.prefix.as_str()).unwrap_or_default();
    let lies_in = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    entry.illegible().iter().any(|at| {
        lies_in(own, at) || !own.is_empty() && lies_in(at, own) && !is_recorded(cx, entry, place)
    })
}

/// Whether the text of a document has this place.
fn is_recorded(cx: &Context<'_>, entry: &Entry<'_>, place: &Place) -> bool {
    let Some(text) = cx.texts.get(entry.input) else { return false };
    let source = text.reading.source_pointer(&place.pointer);
    let found = text
        .tree()
        .and_then(|root| pointer::steps(&source).try_fold(root, |node, step| node.step(&step)));
    found.is_some()
}

fn is_asked(
    asks_for: AsksFor,
    cx: &Context<'_>,
    entry: &Entry<'_>,
    found: &Found,
    recorded: &mut Recorded,
) -> bool {
    match (entry.held.level, asks_for) {
        (LevelOfDetail::Whole, _)
        | (_, AsksFor::Nothing)
        | (LevelOfDetail::Header, AsksFor::Header) => true,
        (LevelOfDetail::Header, AsksFor::MainPart) => {
            !entry.held.is_stated && !cx.is_mention(entry)
        }
        (LevelOfDetail::Header, AsksFor::Parts | AsksFor::Details)
        | (LevelOfDetail::Excerpt, AsksFor::MainPart | AsksFor::Parts) => false,
        (LevelOfDetail::Excerpt, AsksFor::Header | AsksFor::Details) => {
            recorded.holds(cx, entry, &found.place)
        }
    }
}

/// The fields that records hold somewhere, each record looked through once: what none of its kind has
/// is a part that was not recorded.
#[derive(Default)]
struct Recorded(BTreeMap<(usize, String), Option<BTreeSet<String>>>);

impl Recorded {
    /// Whether the record of a document holds, somewhere, the field in which something is missing.
    fn holds(&mut self, cx: &Context<'_>, entry: &Entry<'_>, place: &Place) -> bool {
        let record = (entry.input, entry.prefix.clone());
        let fields = self.0.entry(record).or_insert_with(|| fields(cx, entry));
        let own = place.pointer.strip_prefix(entry.prefix.as_str()).unwrap_or_default();
        let steps: Vec<String> = pointer::steps(own).map(Cow::into_owned).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        fields.as_ref().is_none_or(|fields| fields.contains(&way(&steps)))
    }
}

/// The ways of all fields of a record; of a document without a text nothing is known.
fn fields(cx: &Context<'_>, entry: &Entry<'_>) -> Option<BTreeSet<String>> {
    let text = cx.texts.get(entry.input)?;
    let source = text.reading.source_pointer(&entry.prefix);
    let root = pointer::steps(&source).try_fold(text.tree()?, |node, step| node.step(&step))?;
    let mut fields = BTreeSet::new();
    collect(root, &mut Vec::new(), &mut fields);
    Some(fields)
}

/// The names of the fields on the way, whichever item of a list and however deep in the tree.
fn way(steps: &[&str]) -> String {
    let mut way = String::new();
    let last = steps.len().saturating_sub(1);
    for (index, step) in steps.iter().enumerate() {
        // A record that a list lacks stands after its last one, at `-` (RFC 6901).
        let is_index = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        let is_item = is_index || *step == "-";
        if !is_item && (*step != "children" || index == last) {
            way.push('/');
            way.push_str(step);
        }
    }
    way
}

fn collect<'n>(node: &'n Node<'_>, steps: &mut Vec<&'n str>, fields: &mut BTreeSet<String>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| collect(item, steps, fields)),
        Value::Record(members) => {
            for member in members {
                steps.push(&member.key);
                fields.insert(way(steps));
                collect(&member.node, steps, fields);
                steps.pop();
            }
        }
        _ => {}
    }
}

/// What the report says of a rule that asked for more than a record holds.
pub(super) fn not_asked(rule: &Rule, level: LevelOfDetail, lang: Lang) -> NotAsked {
    let message = match level {
        LevelOfDetail::Header => HEADER_ONLY,
        LevelOfDetail::Excerpt | LevelOfDetail::Whole => EXCERPT_ONLY,
    };
    NotAsked {
        code: rule.code.into(),
        slug: rule.slug.into(),
        level_of_detail: level,
        message: message.get(lang).into(),
    }
}

const HEADER_ONLY: Bilingual = Bilingual {
    cs: "nepožadováno, záznam obsahuje jen titulní údaje",
    en: "not asked: header only",
};
const EXCERPT_ONLY: Bilingual = Bilingual {
    cs: "nepožadováno, záznam obsahuje jen část dokumentu",
    en: "not asked: excerpt only",
};
