//! Which findings may be made of what a record does not hold.

use std::borrow::Cow;
use std::collections::BTreeSet;

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
    found.list.retain(|finding| {
        let Some(entry) = cx.entry_at(&finding.place) else { return true };
        if is_illegible(entry, &finding.place) {
            return false;
        }
        let asked = is_asked(rule.asks_for, cx, entry, finding);
        if !asked {
            least = least.max(Some(entry.held.level));
        }
        asked
    });
    least
}

/// What the source gives and nobody can read is not missing.
fn is_illegible(entry: &Entry<'_>, place: &Place) -> bool {
    let own = place.pointer.strip_prefix(entry.prefix.as_str()).unwrap_or_default();
    entry.illegible().iter().any(|at| {
        let below = own.strip_prefix(at.as_str());
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

fn is_asked(asks_for: AsksFor, cx: &Context<'_>, entry: &Entry<'_>, found: &Found) -> bool {
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
            is_recorded(cx, entry, &found.place)
        }
    }
}

/// Whether the record holds, somewhere, the field in which something is missing: what none of its
/// kind has is a part that was not recorded.
fn is_recorded(cx: &Context<'_>, entry: &Entry<'_>, place: &Place) -> bool {
    let Some(text) = cx.texts.get(entry.input) else { return true };
    let source = text.reading.source_pointer(&entry.prefix);
    let root = text
        .tree()
        .and_then(|tree| pointer::steps(&source).try_fold(tree, |node, step| node.step(&step)));
    let own = place.pointer.strip_prefix(entry.prefix.as_str()).unwrap_or_default();
    let Some(root) = root else { return true };
    let mut fields = BTreeSet::new();
    collect(root, &mut Vec::new(), &mut fields);
    let steps: Vec<String> = pointer::steps(own).map(Cow::into_owned).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    fields.contains(&way(&steps))
}

/// The names of the fields on the way, whichever item of a list and however deep in the tree.
fn way(steps: &[&str]) -> String {
    let mut way = String::new();
    let last = steps.len().saturating_sub(1);
    for (index, step) in steps.iter().enumerate() {
        let is_item = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
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
