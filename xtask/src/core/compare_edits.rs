//! How many of 300 random edits of a plan of 1 000 nodes a comparison names for what they were:
//! `cargo run --release -p xtask --features core --bin compare_edits`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "shared with the tests")]

#[path = "../../../kpss-core/tests/all/common/random_edits/mod.rs"]
mod edits;

use edits::editor::edited;
use edits::score::score;
use edits::{Dice, Ids};

fn main() {
    for ids in [Ids::Kept, Ids::SomeNew, Ids::AllNew, Ids::Positions] {
        let (mut named, mut all, mut extra, mut reported, mut worst) = (0, 0, 0, 0, 1000);
        let mut complete = true;
        let mut kinds = std::collections::BTreeMap::new();
        for seed in 1..=10 {
            let (old, new, done) = edited(1000, 300, ids, &mut Dice(seed));
            let score = score(&old, &new, &done);
            named += score.named;
            all += score.edits;
            extra += score.extra;
            reported += score.reported;
            worst = worst.min(score.named * 1000 / score.edits);
            complete &= score.complete;
            for (kind, (count, found)) in score.kinds {
                let entry: &mut (usize, usize) = kinds.entry(kind).or_default();
                entry.0 += count;
                entry.1 += found;
            }
        }
        let share = named * 1000 / all;
        println!(
            "{ids:?}: {named} of {all} edits named for what they were ({}.{} %), worst plan {}.{} %, \
             {extra} of {reported} changes follow from no edit, no node lost: {complete}",
            share / 10,
            share % 10,
            worst / 10,
            worst % 10,
        );
        let kinds: Vec<String> =
            kinds.iter().map(|(kind, (count, found))| format!("{kind} {found}/{count}")).collect();
        println!("  {}", kinds.join(", "));
    }
}
