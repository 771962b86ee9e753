//! Work spread over threads, taken in by one of them in order. The standard library is enough: a queue,
//! and a channel for what is done.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, Sender};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Builder};

use crate::failure::Failure;

/// As much as the first thread of a program has: a document that is read alone is read here, too.
const STACK: usize = 8 << 20;

/// What is being done by one worker may weigh anything; beyond that, so much waits for each.
const HELD: usize = 1 << 18;

/// Does the work of each item, so many at once, and hands the results to `take` on this thread, in the
/// order of the items. Ends at the first failure. Items come with their weights: while as many as there
/// are workers are at hand and heavier than is allowed, no further one is asked for, so neither items nor
/// results heap up.
pub(crate) fn in_order<I: Send, T: Send>(
    jobs: usize,
    mut items: impl Iterator<Item = (usize, I)> + Send,
    work: impl Fn(I) -> Result<T, Failure> + Sync,
    mut take: impl FnMut(T) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if jobs < 2 {
        return items.try_for_each(|(_, item)| take(work(item)?));
    }
    let queue = Queue { jobs, state: Mutex::new(State::of(items)), room: Condvar::new() };
    let (sender, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..jobs {
            let (sender, work, queue) = (sender.clone(), &work, &queue);
            let worker = move || queue.run(work, &sender);
            let spawned = Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
            if let Err(error) = spawned {
                queue.end();
                return Err(no_thread(error));
            }
        }
        drop(sender);
        let (mut done, mut waiting, mut next) = (Ok(()), BTreeMap::new(), 0);
        for Done { number, weight, result } in results {
            waiting.insert(number, (weight, result));
            while let Some((weight, result)) = waiting.remove(&next) {
                next += 1;
                done = done.and_then(|()| take(result?));
                queue.taken(weight);
            }
            if done.is_err() {
                queue.end();
            }
        }
        done
    })
}

/// A result, and where it belongs.
struct Done<T> {
    number: usize,
    weight: usize,
    result: Result<T, Failure>,
}

/// The items, and how many of them are at hand.
struct Queue<N> {
    jobs: usize,
    state: Mutex<State<N>>,
    room: Condvar,
}

struct State<N> {
    /// None once they are at their end, or no longer wanted.
    items: Option<N>,
    number: usize,
    /// How many items were asked for and not yet taken, and what they weigh.
    at_hand: usize,
    weight: usize,
}

impl<N> State<N> {
    const fn of(items: N) -> Self {
        Self { items: Some(items), number: 0, at_hand: 0, weight: 0 }
    }
}

impl<N> Queue<N> {
    fn state(&self) -> MutexGuard<'_, State<N>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No more is asked for.
    fn end(&self) {
        self.state().items = None;
        self.room.notify_all();
    }

    fn taken(&self, weight: usize) {
        let mut state = self.state();
        state.at_hand = state.at_hand.saturating_sub(1);
        state.weight = state.weight.saturating_sub(weight);
        drop(state);
        self.room.notify_all();
    }
}

impl<I, N: Iterator<Item = (usize, I)>> Queue<N> {
    /// The next item with its number, once there is room for it.
    fn next(&self) -> Option<(usize, usize, I)> {
        let is_full = |state: &mut State<N>| {
            state.items.is_some() && state.at_hand >= self.jobs && state.weight >= self.jobs * HELD
        };
        let state = self.room.wait_while(self.state(), is_full);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        let next = state.items.as_mut().and_then(Iterator::next);
        let Some((weight, item)) = next else {
            state.items = None;
            return None;
        };
        let number = state.number;
        state.number += 1;
        state.at_hand += 1;
        state.weight += weight;
        Some((number, weight, item))
    }

    /// What a worker does until nothing is left.
    fn run<T>(&self, work: &impl Fn(I) -> Result<T, Failure>, sender: &Sender<Done<T>>) {
        // Others may wait for an item that a panic will never finish.
        let _end = Ending(self);
        while let Some((number, weight, item)) = self.next() {
            if sender.send(Done { number, weight, result: work(item) }).is_err() {
                break;
            }
        }
    }
}

/// Ends the queue when its worker ends, however that came.
struct Ending<'a, N>(&'a Queue<N>);

impl<N> Drop for Ending<'_, N> {
    fn drop(&mut self) {
        self.0.end();
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn no_thread(error: std::io::Error) -> Failure {
    let (cs, en) = crate::io_words::reason(&error);
    Failure::new(
        format!("nelze spustit další vlákno (--jobs): {cs}"),
        format!("no further thread can be started (--jobs): {en}"),
    )
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use kpss_core::Lang;

    use super::*;

    #[test]
    fn everything_is_taken_once_and_in_order_whatever_the_number_of_threads() {
        for jobs in [1, 2, 7, 300] {
            let mut seen = Vec::new();
            let take = |result| {
                seen.push(result);
                Ok(())
            };
            in_order(jobs, (0..100).map(|item| (HELD, item)), |item| Ok(item * 2), take).unwrap();
            assert_eq!(seen, (0..100).map(|item| item * 2).collect::<Vec<_>>(), "{jobs}");
        }
        in_order(4, [].into_iter(), |item: u8| Ok(item), |_| Ok(())).unwrap();
    }

    #[test]
    fn the_first_failure_ends_the_work() {
        let fails = |index| if index == 3 { Err(Failure::new("disk", "disk")) } else { Ok(index) };
        for jobs in [1, 2] {
            let (asked, mut taken) = (AtomicUsize::new(0), Vec::new());
            let items = (0..1_000_000).inspect(|_| {
                asked.fetch_add(1, Ordering::Relaxed);
            });
            let ended = in_order(jobs, items.map(|item| (HELD, item)), fails, |index| {
                taken.push(index);
                Ok(())
            });
            assert_eq!(ended.unwrap_err().text(Lang::En), "disk");
            assert_eq!(taken, [0, 1, 2]);
            assert!(asked.into_inner() < 100, "{jobs}");
        }
    }

    #[test]
    fn no_more_waits_than_is_allowed_while_the_first_is_being_done() {
        // Two workers: while the first is at work, the other takes what is light, up to its share.
        let (asked, begun) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = |index| {
            begun.fetch_add(1, Ordering::SeqCst);
            while index == 0 && begun.load(Ordering::SeqCst) < 4 {
                thread::yield_now();
            }
            Ok((index, asked.load(Ordering::SeqCst)))
        };
        let items = (0..20).inspect(|_| {
            asked.fetch_add(1, Ordering::SeqCst);
        });
        let mut first = None;
        in_order(2, items.map(|item| (HELD / 2, item)), work, |(index, asked)| {
            first.get_or_insert((index, asked));
            Ok(())
        })
        .unwrap();
        assert_eq!(first, Some((0, 4)));
    }

    #[test]
    fn a_panic_ends_the_work_and_is_not_waited_for() {
        let work = |index| if index == 3 { panic!("expected in this test") } else { Ok(index) };
        let run = || in_order(2, (0..1000).map(|item| (HELD, item)), work, |_: usize| Ok(()));
        std::panic::catch_unwind(run).unwrap_err();
    }
}
