//! Runs the rules that a profile adds.

use super::run::{Run, law_date};
use crate::documents::Entry;
use crate::json::{Node, Value, float};
use crate::lang::Bilingual;
use crate::model::{Date, Money};
use crate::profile::{CountBetween, DateOrder, Matches, OneOf, OwnRule, SumEquals, select};
use crate::rule::{DecidingDate, Param, Place};

/// A finding of a profile's own rule.
#[derive(Debug)]
pub(crate) struct OwnFound {
    /// Index of the rule in [`Effective::own`].
    pub(crate) rule: usize,
    pub(crate) place: Place,
    pub(crate) message: Bilingual,
    pub(crate) params: Vec<(&'static str, Param)>,
}

/// Looks at every document of the kinds that the rules name.
pub(super) fn run_own(run: &Run<'_>) -> Vec<OwnFound> {
    let mut found = Vec::new();
    for (rule, own) in run.profile.own.iter().enumerate() {
        for entry in run.cx.entries.iter().filter(|entry| own.document == Some(entry.kind())) {
            if is_in_force(own, entry, run) {
                let Some(input) = run.cx.texts.get(entry.input) else { continue };
                let Some(tree) = input.tree() else { continue };
                let lost = |at: &str| input.reading.lost(at);
                let seen = Seen { own, rule, input: entry.input, lost: &lost };
                // A document inside a submission may have moved when others were left out.
                let prefix = input.reading.source_pointer(&entry.prefix);
                for (at, root) in select(tree, "", &prefix) {
                    seen.document(&at, root, &mut found);
                }
            }
        }
    }
    found
}

fn is_in_force(own: &OwnRule, entry: &Entry<'_>, run: &Run<'_>) -> bool {
    if own.from.is_none() && own.until.is_none() {
        return true;
    }
    // Without a date the demand cannot be shown to be older or newer; it is made.
    law_date(entry, DecidingDate::PeriodStart, run.options).is_none_or(|law| {
        own.from.is_none_or(|from| from.first_day() <= law.date)
            && own.until.is_none_or(|until| law.date <= until.last_day())
    })
}

struct Seen<'r> {
    own: &'r OwnRule,
    rule: usize,
    input: usize,
    lost: &'r dyn Fn(&str) -> bool,
}

impl Seen<'_> {
    fn document(&self, at: &str, root: &Node<'_>, out: &mut Vec<OwnFound>) {
        for (at, record) in select(root, at, self.own.each.as_deref().unwrap_or("")) {
            if (self.lost)(&at) {
                continue;
            }
            let applies = self.own.when.as_ref().is_none_or(|when| holds(record, when));
            if applies && let Some((pointer, message, params)) = self.record(&at, record) {
                let place = Place::new(self.input, pointer);
                out.push(OwnFound { rule: self.rule, place, message, params });
            }
        }
    }

    fn record(&self, at: &str, record: &Node<'_>) -> Option<Wrong> {
        let own = self.own;
        (own.required.as_ref().and_then(|path| required(at, record, path)))
            .or_else(|| own.sum_equals.as_ref().and_then(|check| sum_equals(at, record, check)))
            .or_else(|| own.date_order.as_ref().and_then(|check| date_order(at, record, check)))
            .or_else(|| own.count_between.as_ref().and_then(|check| count(at, record, check)))
            .or_else(|| own.one_of.as_ref().and_then(|check| one_of(at, record, check)))
            .or_else(|| own.matches.as_ref().and_then(|check| matches(at, record, check)))
    }
}

/// Pointer, general sentence and parameters.
type Wrong = (String, Bilingual, Vec<(&'static str, Param)>);

const REQUIRED: Bilingual =
    Bilingual { cs: "Profil požaduje tento údaj.", en: "The profile requires this field." };
const SUM: Bilingual = Bilingual {
    cs: "Součet částí je {sum}, celek je {total}.",
    en: "The parts add up to {sum}, the total is {total}.",
};
const ORDER: Bilingual =
    Bilingual { cs: "{first} není dříve než {then}.", en: "{first} is not before {then}." };
const COUNT: Bilingual = Bilingual {
    cs: "Počet položek je {count}; profil požaduje {min} až {max}.",
    en: "The number of items is {count}; the profile asks for {min} to {max}.",
};
const AT_LEAST: Bilingual = Bilingual {
    cs: "Počet položek je {count}; profil požaduje nejméně {min}.",
    en: "The number of items is {count}; the profile asks for at least {min}.",
};
const AT_MOST: Bilingual = Bilingual {
    cs: "Počet položek je {count}; profil připouští nejvýše {max}.",
    en: "The number of items is {count}; the profile allows at most {max}.",
};
const ONE_OF: Bilingual = Bilingual {
    cs: "Hodnota „{value}“ není žádná z těch, které profil připouští: {values}.",
    en: "The value “{value}” is none of those that the profile allows: {values}.",
};
const MASK: Bilingual = Bilingual {
    cs: "Hodnota „{value}“ neodpovídá tvaru {mask}.",
    en: "The value “{value}” does not fit the form {mask}.",
};

fn required(at: &str, record: &Node<'_>, path: &str) -> Option<Wrong> {
    let blank = |node: &Node<'_>| match &node.value {
        Value::Text(text) => text.trim().is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Record(members) => members.is_empty(),
        _ => false,
    };
    let there = select(record, at, path).iter().any(|(_, node)| !blank(node));
    (!there).then(|| (format!("{at}{path}"), REQUIRED, Vec::new()))
}

fn sum_equals(at: &str, record: &Node<'_>, check: &SumEquals) -> Option<Wrong> {
    let amount = |node: &Node<'_>| match &node.value {
        Value::Number(digits) => Money::from_f64(float(digits)),
        _ => None,
    };
    let (pointer, total) = select(record, at, &check.total).into_iter().next()?;
    let total = amount(total)?;
    let parts: Vec<Money> =
        select(record, at, &check.parts).iter().filter_map(|(_, node)| amount(node)).collect();
    let sum = parts.iter().fold(Money::whole(0), |sum, part| sum.plus(*part));
    let tolerance = check.tolerance.unwrap_or_default();
    let differs = !parts.is_empty() && sum.minus(total).abs() > tolerance;
    let params = vec![("sum", Param::Money(sum)), ("total", Param::Money(total))];
    differs.then_some((pointer, SUM, params))
}

fn date_order(at: &str, record: &Node<'_>, check: &DateOrder) -> Option<Wrong> {
    let date = |path: &str| {
        let (pointer, node) = select(record, at, path).into_iter().next()?;
        let Value::Text(text) = &node.value else { return None };
        Some((pointer, Date::parse(text).ok()?))
    };
    let ((_, first), (pointer, then)) = (date(&check.first)?, date(&check.then)?);
    let params = vec![("first", Param::Date(first)), ("then", Param::Date(then))];
    (first.first_day() > then.last_day()).then_some((pointer, ORDER, params))
}

fn count(at: &str, record: &Node<'_>, check: &CountBetween) -> Option<Wrong> {
    let count = select(record, at, &check.list).len();
    let least = check.min.map(|min| i64::from(min.0));
    let most = check.max.map(|max| i64::from(max.0));
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    if least.is_none_or(|min| min <= count) && most.is_none_or(|max| count <= max) {
        return None;
    }
    let message = match (least, most) {
        (Some(_), Some(_)) => COUNT,
        (Some(_), None) => AT_LEAST,
        (None, _) => AT_MOST,
    };
    let mut params = vec![("count", Param::Integer(count))];
    params.extend(least.map(|min| ("min", Param::Integer(min))));
    params.extend(most.map(|max| ("max", Param::Integer(max))));
    let list = check.list.trim_end_matches(['*', '/']);
    Some((format!("{at}{list}"), message, params))
}

/// The text of a value, so that a code, a number or true can be compared with what a profile says.
fn text_of(node: &Node<'_>) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.to_string()),
        Value::Number(digits) => Some(digits.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn holds(record: &Node<'_>, when: &OneOf) -> bool {
    let found = select(record, "", &when.field);
    found.iter().filter_map(|(_, node)| text_of(node)).any(|text| when.values.contains(&text))
}

fn one_of(at: &str, record: &Node<'_>, check: &OneOf) -> Option<Wrong> {
    let wrong = |(pointer, node): (String, &Node<'_>)| {
        let value = text_of(node).filter(|value| !check.values.contains(value))?;
        let values = Param::Text(check.values.join(", "));
        Some((pointer, ONE_OF, vec![("value", Param::Text(value)), ("values", values)]))
    };
    select(record, at, &check.field).into_iter().find_map(wrong)
}

fn matches(at: &str, record: &Node<'_>, check: &Matches) -> Option<Wrong> {
    let wrong = |(pointer, node): (String, &Node<'_>)| {
        let value = text_of(node).filter(|value| !fits(value, &check.mask))?;
        let mask = Param::Text(check.mask.to_string());
        Some((pointer, MASK, vec![("value", Param::Text(value)), ("mask", mask)]))
    };
    select(record, at, &check.field).into_iter().find_map(wrong)
}

/// Whether a text fits a mask; linear in both, whatever stands in them.
fn fits(text: &str, mask: &str) -> bool {
    let (text, mask): (Vec<char>, Vec<char>) = (text.chars().collect(), mask.chars().collect());
    let (mut t, mut m) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(c) = text.get(t) {
        let here = match mask.get(m) {
            Some('*') => {
                star = Some((m, t));
                m += 1;
                continue;
            }
            Some('#') => c.is_ascii_digit(),
            Some('@') => c.is_alphabetic(),
            Some(other) => other == c,
            None => false,
        };
        match (here, star) {
            (true, _) => (t, m) = (t + 1, m + 1),
            // The last star takes one character more.
            (false, Some((at, from))) => {
                star = Some((at, from + 1));
                (t, m) = (from + 1, at + 1);
            }
            (false, None) => return false,
        }
    }
    mask.iter().skip(m).all(|rest| *rest == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_is_fitted() {
        assert!(fits("0134/2013/ZK", "####/####/@*"));
        assert!(fits("a1b", "*#*"));
        assert!(fits("aab", "*ab"));
        assert!(fits("", "*"));
        assert!(!fits("", "#"));
        assert!(!fits("12", "#"));
        assert!(!fits("1a", "##"));
    }
}
