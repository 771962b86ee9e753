//! The money of one document.

use super::by_node::{amounts, proof};
use super::item::Tree;
use super::sum::sum;
use super::{Dimension, DocumentTotals, Judgement, Proof, Sum, TotalVerdict};
use crate::model::Money;

/// The totals of a document.
pub(super) fn document<'a>(tree: &Tree<'a>) -> Option<DocumentTotals<'a>> {
    let amounts = amounts(&tree.items);
    let top = proof(&tree.items, &amounts)?;
    let sums: Vec<Sum<'_>> = Dimension::ALL.iter().map(|by| sum(tree, &amounts, *by)).collect();
    let judgement = overall(&top, &sums);
    Some(DocumentTotals {
        input: tree.input,
        kind: tree.kind,
        id: top.id.unwrap_or_default(),
        title: top.title,
        judgement,
        tree: top,
        sums,
    })
}

fn overall(top: &Proof<'_>, sums: &[Sum<'_>]) -> Judgement {
    let mut off = differences(top);
    let broken = |sum: &&Sum<'_>| sum.judgement.verdict == TotalVerdict::NotBalanced;
    for sum in sums.iter().filter(broken) {
        off = off.plus(sum.judgement.by.unwrap_or_default());
    }
    if off == Money::ZERO { top.judgement } else { Judgement::off(off) }
}

/// Size of all differences in a tree.
fn differences(proof: &Proof<'_>) -> Money {
    let mut waiting = vec![proof];
    let mut off = Money::ZERO;
    while let Some(next) = waiting.pop() {
        off = off.plus(next.judgement.by.unwrap_or_default().abs());
        waiting.extend(&next.parts);
    }
    off
}
