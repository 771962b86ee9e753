//! What changed about one node, in a sentence.

use serde_json::Value;

use crate::json;
use crate::lang::Lang;
use crate::model::shape::Shape;
use crate::model::{Importance, MeasureKind, Money, NodeLevel, Period};
use crate::query::Named;
use crate::query::{Change, ChangeKind};
use crate::rule::Param;
use crate::wording::{money, period, pick, quoted, shortened, terms};

/// What changed about a node; nothing of changes that other sections show.
pub(super) fn about(change: &Change, lang: Lang) -> Option<String> {
    let word = change.kind.name().get(lang);
    let (before, after) = (change.before.as_ref(), change.after.as_ref());
    let text = |value: Option<&Value>| {
        value.and_then(Value::as_str).map(|text| quoted(&shortened(text), lang))
    };
    Some(match change.kind {
        ChangeKind::Renamed => {
            format!("{}: {}", terms::TITLE.get(lang), arrow(text(before), text(after), lang))
        }
        ChangeKind::Reworded => {
            let of = if change.pointer.is_some() {
                pick(lang, "zdůvodnění", "justification")
            } else {
                pick(lang, "popis", "description")
            };
            format!("{of}: {}", arrow(text(before), text(after), lang))
        }
        ChangeKind::CostRaised | ChangeKind::CostLowered => {
            let amount = |value: Option<&Value>| {
                value.and_then(|value| json::from_value::<Money>(value).ok())
            };
            let by = amount(after).zip(amount(before)).map(|(a, b)| money(a.minus(b).abs(), lang));
            let values = arrow(cost(before, lang), cost(after, lang), lang);
            format!("{word} {} {}: {values}", pick(lang, "o", "by"), by.unwrap_or_default())
        }
        ChangeKind::CostStated => format!("{word}: {}", cost(after, lang).unwrap_or_default()),
        ChangeKind::CostWithdrawn => format!(
            "{word} ({} {})",
            terms::BEFORE.get(lang),
            cost(before, lang).unwrap_or_default()
        ),
        ChangeKind::CostDivided => format!(
            "{word}: {}",
            pick(lang, "změněn, celková částka stejná", "changed, the total is the same")
        ),
        ChangeKind::TermMoved => {
            let term = |value: Option<&Value>| {
                let read: Period = json::from_value(value?).ok()?;
                Some(period(&read, lang)).filter(|text| !text.is_empty())
            };
            format!("{word}: {}", arrow(term(before), term(after), lang))
        }
        ChangeKind::LevelChanged
        | ChangeKind::MeasureKindChanged
        | ChangeKind::ImportanceChanged => {
            let name = |value: Option<&Value>| choice_name(value?.as_str()?, lang);
            format!("{word}: {}", arrow(name(before), name(after), lang))
        }
        ChangeKind::IndicatorsChanged if change.record.is_some() => {
            let label = change.record.as_ref().map_or("", |record| record.label.as_str());
            format!(
                "{} {}: {}",
                pick(lang, "indikátor", "indicator"),
                quoted(label, lang),
                indicator(before, after, lang)
            )
        }
        ChangeKind::ResponsibleChanged
        | ChangeKind::PartnersChanged
        | ChangeKind::TargetGroupsChanged
        | ChangeKind::ServicesChanged
        | ChangeKind::NeedsChanged
        | ChangeKind::IndicatorsChanged
        | ChangeKind::MunicipalitiesChanged
        | ChangeKind::OutputsChanged => format!("{word}: {}", lists(change, lang)),
        ChangeKind::Reordered => word.to_owned(),
        ChangeKind::CapacityChanged
        | ChangeKind::RisksChanged
        | ChangeKind::OriginChanged
        | ChangeKind::OtherChanged => {
            format!("{word}: {}", terms::CHANGE.get(lang))
        }
        _ => return None,
    })
}

/// An amount as people write it.
pub(super) fn cost(value: Option<&Value>, lang: Lang) -> Option<String> {
    let amount: Money = json::from_value(value?).ok()?;
    Some(money(amount, lang))
}

/// The value before and after.
pub(super) fn arrow(before: Option<String>, after: Option<String>, lang: Lang) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (None, Some(after)) => format!("{} {after}", pick(lang, "nově", "new:")),
        (Some(before), None) => format!("{} {before}", pick(lang, "už ne", "no longer")),
        (None, None) => terms::CHANGE.get(lang).to_owned(),
    }
}

fn lists(change: &Change, lang: Lang) -> String {
    let names = |list: &[Named]| {
        list.iter().map(|one| quoted(&shortened(&one.label), lang)).collect::<Vec<_>>().join(", ")
    };
    let mut parts = Vec::new();
    if !change.added.is_empty() {
        parts.push(format!("{} {}", terms::ADDED.get(lang), names(&change.added)));
    }
    if !change.removed.is_empty() {
        parts.push(format!("{} {}", terms::DROPPED.get(lang), names(&change.removed)));
    }
    parts.join("; ")
}

fn choice_name(code: &str, lang: Lang) -> Option<String> {
    let level = NodeLevel::from_code(code).map(NodeLevel::name);
    let kind = MeasureKind::from_code(code).map(MeasureKind::name);
    let importance = Importance::from_code(code).map(Importance::name);
    level.or(kind).or(importance).map(|name| name.get(lang).to_owned())
}

/// What changed about an indicator, field by field.
fn indicator(before: Option<&Value>, after: Option<&Value>, lang: Lang) -> String {
    let fields = [
        ("title", "název", "title"),
        ("unit", "jednotka", "unit"),
        ("baseline", "výchozí hodnota", "baseline"),
        ("target", "cílová hodnota", "target"),
        ("verified_by", "zdroj ověření", "means of verification"),
    ];
    let get = |value: Option<&Value>, key: &str| value.and_then(|value| value.get(key)).cloned();
    let parts = fields.iter().filter_map(|(key, cs, en)| {
        let (a, b) = (get(before, key), get(after, key));
        let show = |value: Option<Value>| Some(leaf_plain(&value?, lang));
        (a != b).then(|| format!("{} {}", pick(lang, cs, en), arrow(show(a), show(b), lang)))
    });
    parts.collect::<Vec<_>>().join("; ")
}

fn leaf_plain(value: &Value, lang: Lang) -> String {
    match value {
        Value::String(text) => quoted(&shortened(text), lang),
        Value::Number(_) => json::from_value(value)
            .map_or_else(|_| value.to_string(), |number| Param::Number(number).display(lang)),
        Value::Bool(true) => pick(lang, "ano", "yes").to_owned(),
        Value::Bool(false) => pick(lang, "ne", "no").to_owned(),
        other => other.to_string(),
    }
}

/// A value as a reader writes it, by the shape of its field.
pub(super) fn leaf(value: Option<&Value>, shape: Option<Shape>, lang: Lang) -> Option<String> {
    let value = value?;
    let text = value.as_str();
    let shown = match shape {
        Some(Shape::Date) => {
            json::from_value(value).ok().map(|date| Param::Date(date).display(lang))
        }
        Some(Shape::Money) => json::from_value(value).ok().map(|amount| money(amount, lang)),
        // A year has no groups of thousands.
        Some(Shape::Count { max: 9999, .. }) => Some(value.to_string()),
        Some(Shape::ClosedList(choice)) => {
            text.and_then(choice.name).map(|name| name.get(lang).to_owned())
        }
        _ => None,
    };
    Some(shown.unwrap_or_else(|| leaf_plain(value, lang)))
}
