//! How much two nodes say the same: rare words and records weigh more than common ones.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::documents::PlanTree;
use crate::model::Node;

/// What a node says, as sorted hashes: words of its title, and words and records of the rest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    pub(crate) title: Vec<u64>,
    pub(crate) words: Vec<u64>,
    pub(crate) records: Vec<u64>,
}

/// Profiles of both trees and how rare each word and record is.
#[derive(Debug)]
pub(crate) struct Likeness {
    pub(crate) old: Vec<Profile>,
    pub(crate) new: Vec<Profile>,
    weights: HashMap<u64, u32>,
}

/// Letters that tell a Czech word apart from others while its endings change.
const STEM: usize = 5;

/// Words of a text, without endings.
fn words(text: &str) -> impl Iterator<Item = u64> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(|word| hash(&word.chars().take(STEM).flat_map(char::to_lowercase).collect::<String>()))
}

pub(crate) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn sorted(values: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut list: Vec<u64> = values.collect();
    list.sort_unstable();
    list.dedup();
    list
}

impl Profile {
    pub(crate) fn of(node: &Node) -> Self {
        let texts = [&node.description, &node.justification];
        let longer = node.outputs.iter().chain(&node.related_services);
        let risks = node.risks.iter().filter_map(|risk| risk.title.as_ref());
        let titles = node.indicators.iter().filter_map(|indicator| indicator.title.as_ref());
        let texts = texts.into_iter().flatten().chain(longer).chain(risks).chain(titles);
        Self {
            title: sorted(node.title.iter().flat_map(|title| words(title))),
            words: sorted(texts.flat_map(|text| words(text))),
            records: sorted(records(node)),
        }
    }
}

/// What a node refers to, and its amounts and terms.
fn records(node: &Node) -> impl Iterator<Item = u64> {
    macro_rules! listed {
        ($field:ident) => {
            node.$field.iter().map(|item| hash(&(stringify!($field), item.as_str())))
        };
    }
    let term = node.period.as_ref().map(|period| hash(&("period", period.from, period.until)));
    let total = node.costs.as_ref().and_then(|costs| costs.total);
    listed!(needs)
        .chain(listed!(target_groups))
        .chain(listed!(service_types))
        .chain(listed!(services))
        .chain(listed!(responsible))
        .chain(listed!(partners))
        .chain(listed!(municipalities))
        .chain(node.indicators.iter().map(|one| hash(&("indicator", one.id.as_str()))))
        .chain(node.outputs.iter().map(|output| hash(&("output", output.as_str()))))
        .chain(term)
        .chain(total.map(|total| hash(&("total", total))))
        .chain(node.kind.map(|kind| hash(&("kind", kind))))
}

/// What both sorted lists hold.
pub(crate) fn common<'a>(a: &'a [u64], b: &'a [u64]) -> impl Iterator<Item = u64> + 'a {
    a.iter().copied().filter(|value| b.binary_search(value).is_ok())
}

impl Likeness {
    pub(crate) fn of(old: &PlanTree<'_>, new: &PlanTree<'_>) -> Self {
        let profiles = |tree: &PlanTree<'_>| -> Vec<Profile> {
            tree.nodes().map(|place| Profile::of(place.node)).collect()
        };
        let (old, new) = (profiles(old), profiles(new));
        let mut seen: HashMap<u64, u32> = HashMap::new();
        for profile in old.iter().chain(&new) {
            for value in profile.title.iter().chain(&profile.words).chain(&profile.records) {
                *seen.entry(*value).or_insert(0) += 1;
            }
        }
        let all = u32::try_from(old.len() + new.len()).unwrap_or(u32::MAX);
        // Twice as rare, one more.
        let weights = seen
            .into_iter()
            .map(|(value, count)| (value, 1 + (all / count.max(1)).checked_ilog2().unwrap_or(0)));
        let weights = weights.collect();
        Self { old, new, weights }
    }

    pub(crate) fn weight(&self, value: u64) -> u32 {
        self.weights.get(&value).copied().unwrap_or(1)
    }

    fn sum(&self, values: impl Iterator<Item = u64>) -> u32 {
        values.map(|value| self.weight(value)).fold(0, u32::saturating_add)
    }

    /// The share of what is common, in thousandths; `None` where one of them is empty.
    fn share(&self, a: &[u64], b: &[u64]) -> Option<u32> {
        if a.is_empty() || b.is_empty() {
            return None;
        }
        let both = self.sum(a.iter().copied()) + self.sum(b.iter().copied());
        let share = u64::from(self.sum(common(a, b))) * 2000 / u64::from(both.max(1));
        u32::try_from(share).ok()
    }

    /// How alike two profiles are, in thousandths.
    pub(crate) fn alike(&self, a: &Profile, b: &Profile) -> u32 {
        let parts = [
            (self.share(&a.title, &b.title), 5),
            (self.share(&a.words, &b.words), 3),
            (self.share(&a.records, &b.records), 2),
        ];
        let known = parts.iter().filter_map(|(share, weight)| Some((share.as_ref()?, weight)));
        let (sum, weights) = known.fold((0, 0), |(sum, weights), (share, weight)| {
            (sum + share * weight, weights + weight)
        });
        // What only one of them has counts against them, but half as much.
        let missing: u32 =
            parts.iter().filter(|(share, _)| share.is_none()).map(|(_, weight)| weight).sum();
        sum * 2 / (2 * weights + missing).max(1)
    }
}
