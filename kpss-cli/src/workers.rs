//! Work spread over threads. The standard library is enough: the work is a list whose items are
//! taken one after another, and the results are taken in by one thread.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread::{self, Builder};

use crate::failure::Failure;

/// As much as the first thread of a program has: a document that is read alone is read here, too.
const STACK: usize = 8 << 20;

/// Does the work of each index below `count`, so many at once, and hands each result to `take` on
/// this thread, in the order in which they are done. Ends at the first failure.
pub(crate) fn each<T: Send>(
    count: usize,
    jobs: usize,
    work: impl Fn(usize) -> Result<T, Failure> + Sync,
    mut take: impl FnMut(usize, T) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    // Whoever is faster than this thread waits, so that results do not heap up.
    let (sender, results) = mpsc::sync_channel(jobs);
    thread::scope(|scope| {
        for _ in 0..jobs.min(count) {
            let (sender, work, next, stopped) = (sender.clone(), &work, &next, &stopped);
            let worker = move || {
                while !stopped.load(Ordering::Relaxed) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= count || sender.send((index, work(index))).is_err() {
                        break;
                    }
                }
            };
            Builder::new().stack_size(STACK).spawn_scoped(scope, worker).map_err(no_thread)?;
        }
        drop(sender);
        let mut done = Ok(());
        for (index, result) in results {
            done = done.and_then(|()| take(index, result?));
            if done.is_err() {
                stopped.store(true, Ordering::Relaxed);
            }
        }
        done
    })
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
    use kpss_core::Lang;

    use super::*;

    #[test]
    fn everything_is_done_once_whatever_the_number_of_threads() {
        for jobs in [1, 2, 7, 300] {
            let mut seen = vec![0; 100];
            each(
                100,
                jobs,
                |index| Ok(index * 2),
                |index, result| {
                    assert_eq!(result, index * 2);
                    seen[index] += 1;
                    Ok(())
                },
            )
            .unwrap();
            assert_eq!(seen, vec![1; 100], "{jobs}");
        }
        each(0, 4, |_| Ok(()), |_, ()| Ok(())).unwrap();
    }

    #[test]
    fn the_first_failure_ends_the_work() {
        let fails = |index| if index == 3 { Err(Failure::new("disk", "disk")) } else { Ok(index) };
        let ended = each(1_000_000, 2, fails, |_, _| Ok(()));
        assert_eq!(ended.unwrap_err().text(Lang::En), "disk");
    }
}
