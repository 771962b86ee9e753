"""Validate a thousand plans of 40 kB in one thread, in two, and in two processes.

    python kpss-py/benches/threads.py [ROUNDS]

The plans come in slices of fifty, a slice in one thread, in two, and in two processes that know
nothing of each other and say what the machine gives at most. Of each slice and way the fastest
round counts: where other programs run meanwhile, it is the one that they disturbed least.
"""

import multiprocessing
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial

import kpss
import plans

COUNT = 1000
SLICE = 50
TWO = 2

TEXTS: list[bytes] = []


def make() -> None:
    """Write the plans; another process has its own."""
    TEXTS.extend(plans.plan(40_000, number).encode() for number in range(COUNT))


def half(at: int, part: int) -> float:
    """Validate every second plan of a slice, and give the processor time."""
    begin = time.thread_time()
    for text in TEXTS[at : at + SLICE][part::TWO]:
        kpss.validate(text)
    return time.thread_time() - begin


def both(executor: Executor, at: int) -> float:
    """Validate the two halves of a slice at once, and give their processor time."""
    return sum(executor.map(partial(half, at), range(TWO)))


def main() -> None:
    """Print wall and processor time of each way."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    make()
    context = multiprocessing.get_context("spawn")
    with (
        ThreadPoolExecutor(TWO) as threads,
        ProcessPoolExecutor(TWO, context, make) as processes,
    ):
        ways: dict[str, Callable[[int], float]] = {
            "one thread": lambda at: half(at, 0) + half(at, 1),
            "two threads": partial(both, threads),
            "two processes": partial(both, processes),
        }
        # They are ready before anything is measured.
        both(processes, 0)
        took = dict.fromkeys(ways, (0.0, 0.0))
        for at in range(0, COUNT, SLICE):
            best = dict.fromkeys(ways, (float("inf"), 0.0))
            for _ in range(rounds):
                for name, way in ways.items():
                    begin = time.perf_counter()
                    processor = way(at)
                    best[name] = min(best[name], (time.perf_counter() - begin, processor))
            for name, (wall, processor) in best.items():
                took[name] = (took[name][0] + wall, took[name][1] + processor)
    one = took["one thread"][0]
    print("| what | wall | processor | against one thread |\n|---|---:|---:|---:|")
    for name, (wall, processor) in took.items():
        print(f"| {name} | {wall:.3f} s | {processor:.3f} s | {one / wall:.2f} |")


if __name__ == "__main__":
    main()
