//! A total by year, source, kind, territory, ORP or service.

use std::collections::BTreeMap;

use super::by_node::Amount;
use super::item::{Item, Tree};
use super::place::{At, Place};
use super::split::{Key, Line, Special, split};
use super::{Because, Dimension, Judgement, Row, RowKind, Share, Sum, TotalVerdict};
use crate::codes::MunicipalityRegister;
use crate::model::{MeasureKind, Money, MunicipalityCode, Ref};
use crate::query::orps::{self, InOrp};

/// The total of a document by one dimension.
///
/// From the top down, the first item that states a breakdown decides for everything below it. What
/// no item breaks down goes by what the item says of itself (its kind, its one municipality or
/// service) or stays unassigned.
pub(super) fn sum<'a>(tree: &Tree<'a>, amounts: &[Amount], by: Dimension) -> Sum<'a> {
    let items = &tree.items;
    let splits: Vec<Option<Vec<Line<'a>>>> = items
        .iter()
        .zip(amounts)
        .map(|(item, amount)| split(item, amount.value.filter(|_| amount.stated)?, by))
        .collect();
    let (orp, register) = (tree.orp, tree.register);
    let mut work = Work { by, orp, register, rows: BTreeMap::new(), off: Money::ZERO };
    let amount = amounts.first().and_then(|top| top.value).unwrap_or_default();
    if by == Dimension::Orp && register.is_none() {
        if let Some(top) = items.first().filter(|_| amount != Money::ZERO) {
            work.unassigned(top, amount, Because::NoRegister);
        }
        return work.finish(tree, amount);
    }
    // Whether an item above has decided already.
    let mut decided = vec![false; items.len()];
    for (at, (item, amount)) in items.iter().zip(amounts).enumerate() {
        let above = item.parent.and_then(|parent| decided.get(parent)).copied().unwrap_or(false);
        let lines = splits.get(at).and_then(Option::as_ref);
        if let Some(decided) = decided.get_mut(at) {
            *decided = above || lines.is_some();
        }
        match (above, lines) {
            (true, _) => {}
            (false, Some(lines)) => work.stated(item, amount, lines),
            (false, None) => work.own(item, amount.own()),
        }
    }
    compare(items, &splits, amounts, &mut work);
    work.finish(tree, amount)
}

struct Work<'a> {
    by: Dimension,
    /// The only ORP of the plan.
    orp: Option<&'a str>,
    register: Option<&'a MunicipalityRegister>,
    rows: BTreeMap<Key<'a>, (Money, Vec<Share<'a>>, Option<Judgement>)>,
    /// Size of all differences.
    off: Money,
}

impl<'a> Work<'a> {
    fn add(&mut self, key: Key<'a>, item: &Item<'a>, at: At, amount: Money) {
        let pointer = Place::new(&item.pointer, at);
        let row = self.rows.entry(key).or_insert((Money::ZERO, Vec::new(), None));
        row.0 = row.0.plus(amount);
        row.1.push(Share { id: item.id, pointer, amount });
    }

    fn unassigned(&mut self, item: &Item<'a>, amount: Money, because: Because) {
        let key = Key::Other(Special::Unassigned);
        self.add(key.clone(), item, At::field(item.costs_at), amount);
        if let Some((_, _, judgement)) = self.rows.get_mut(&key) {
            judgement.get_or_insert(Judgement::unclear(because));
        }
    }

    fn stated(&mut self, item: &Item<'a>, amount: &Amount, lines: &[Line<'a>]) {
        let listed: Money = lines.iter().filter_map(|line| line.amount).sum();
        for line in lines {
            if let Some(amount) = line.amount {
                self.add(line.key.clone(), item, line.at, amount);
            }
        }
        let rest = amount.value.unwrap_or_default().minus(listed);
        if rest == Money::ZERO {
            return;
        }
        let blank = lines.iter().any(|line| line.amount.is_none());
        if blank && !rest.is_negative() {
            self.unassigned(item, rest, Because::LineWithoutAmount);
        } else {
            self.off = self.off.plus(rest.abs());
            self.add(Key::Other(Special::Difference), item, At::field(item.costs_at), rest);
        }
    }

    fn own(&mut self, item: &Item<'a>, own: Money) {
        if own == Money::ZERO {
            return;
        }
        let codes: Vec<&'a str> = match self.by {
            Dimension::Kind => item.kind.map(MeasureKind::code).into_iter().collect(),
            Dimension::Territory => {
                item.municipalities.iter().map(MunicipalityCode::as_str).collect()
            }
            Dimension::Service => item.services.iter().map(Ref::as_str).collect(),
            Dimension::Orp => return self.in_orp(item, own),
            Dimension::Year | Dimension::Source => Vec::new(),
        };
        match codes.as_slice() {
            [] => self.unassigned(item, own, Because::NotBrokenDown),
            [code] => self.add(Key::Code(code), item, At::field(item.costs_at), own),
            [..] => self.add(Key::Other(Special::Several), item, At::field(item.costs_at), own),
        }
    }

    fn in_orp(&mut self, item: &Item<'a>, own: Money) {
        match InOrp::of(item.municipalities, self.orp, self.register) {
            InOrp::One(orp) => self.add(Key::Code(orp), item, At::field(item.costs_at), own),
            InOrp::Several => {
                self.add(Key::Other(Special::Several), item, At::field(item.costs_at), own);
            }
            InOrp::Unknown if item.municipalities.is_empty() => {
                self.unassigned(item, own, Because::NotBrokenDown);
            }
            InOrp::Unknown => self.unassigned(item, own, Because::UnknownMunicipality),
        }
    }

    fn finish(self, tree: &Tree<'a>, amount: Money) -> Sum<'a> {
        let row = |(key, (amount, parts, judgement)): (
            Key<'a>,
            (Money, Vec<Share<'a>>, Option<Judgement>),
        )| {
            let otherwise = match key {
                Key::Other(Special::Unassigned) => Judgement::unclear(Because::NotBrokenDown),
                Key::Other(Special::Several) => Judgement::unclear(Because::Several),
                Key::Other(Special::Difference) => Judgement::off(amount),
                _ => Judgement::BALANCED,
            };
            let (kind, name) = match key {
                Key::Year(year) => (RowKind::Value, Some(year.to_string())),
                Key::Code(code) => (RowKind::Value, Some(code.to_owned())),
                Key::Other(special) => (special.kind(), None),
            };
            let label = match (key, self.by) {
                (Key::Code(code), Dimension::Territory) => {
                    let named = tree.names.municipalities.get(code).copied();
                    named.or_else(|| Some(self.register?.get(code)?.name))
                }
                (Key::Code(code), Dimension::Orp) => Some(orps::name(code)),
                (Key::Code(code), Dimension::Service) => tree.names.services.get(code).copied(),
                _ => None,
            };
            let judgement = judgement.unwrap_or(otherwise);
            Row { kind, key: name, label, amount, judgement, parts }
        };
        let rows: Vec<Row<'a>> = self.rows.into_iter().map(row).collect();
        let unclear = rows.iter().find(|row| row.judgement.verdict == TotalVerdict::Unclear);
        let judgement = if self.off == Money::ZERO {
            unclear.map_or(Judgement::BALANCED, |row| row.judgement)
        } else {
            Judgement::off(self.off)
        };
        Sum { by: self.by, amount, judgement, rows }
    }
}

/// Compares breakdowns with those of the items directly below, where each of these states one.
fn compare<'a>(
    items: &[Item<'a>],
    splits: &[Option<Vec<Line<'a>>>],
    amounts: &[Amount],
    work: &mut Work<'a>,
) {
    let complete = |lines: &[Line<'_>]| {
        let known = |line: &Line<'_>| !matches!(line.key, Key::Other(_)) && line.amount.is_some();
        lines.iter().all(known)
    };
    // Of each item: the sums of the items below by key; nothing where one of them states none.
    let mut below: Vec<Option<BTreeMap<Key<'a>, Money>>> = vec![Some(BTreeMap::new()); items.len()];
    for (at, item) in items.iter().enumerate() {
        let Some(parent) = item.parent else { continue };
        let Some(sums) = below.get_mut(parent) else { continue };
        let amount = amounts.get(at).and_then(|amount| amount.value);
        match splits.get(at).and_then(Option::as_ref) {
            Some(lines) if complete(lines) => {
                for line in lines {
                    if let Some(sums) = sums {
                        let sum = sums.entry(line.key.clone()).or_default();
                        *sum = sum.plus(line.amount.unwrap_or_default());
                    }
                }
            }
            None if amount == Some(Money::ZERO) => {}
            _ => *sums = None,
        }
    }
    for (lines, below) in splits.iter().zip(below) {
        let (Some(lines), Some(below)) = (lines, below) else { continue };
        if below.is_empty() || !complete(lines) {
            continue;
        }
        let mut differences = below;
        for line in lines {
            let rest = differences.entry(line.key.clone()).or_default();
            *rest = rest.minus(line.amount.unwrap_or_default());
        }
        for (key, rest) in differences.into_iter().filter(|(_, rest)| *rest != Money::ZERO) {
            work.off = work.off.plus(rest.abs());
            let row = work.rows.entry(key).or_insert((Money::ZERO, Vec::new(), None));
            let by = row.2.and_then(|judgement| judgement.by).unwrap_or_default();
            // The parts less the sum, turned round.
            row.2 = Some(Judgement::off(by.minus(rest)));
        }
    }
}
