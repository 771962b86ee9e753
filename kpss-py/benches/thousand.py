"""Load and validate a thousand plans of 40 kB, and make two tables; beside the command on them.

    python kpss-py/benches/thousand.py target/thousand [THREADS]

The command does the same work in Rust alone and writes the reports as JSON.
"""

import resource
import subprocess
import sys
import time
from pathlib import Path

import kpss
import plans

COUNT = 1000


def make(folder: Path) -> None:
    """Write the plans, each in a folder of its own, unless they are there."""
    for number in range(COUNT):
        path = folder / f"{number:04}" / "plan.json"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(plans.plan(40_000, number), encoding="utf-8")


def main() -> None:
    """Print what each step took."""
    folder = Path(sys.argv[1])
    threads = int(sys.argv[2]) if len(sys.argv) > 2 else 1  # noqa: PLR2004
    make(folder)
    before, wall = time.process_time(), time.perf_counter()
    steps: list[tuple[str, float]] = []

    def step(name: str) -> None:
        steps.append((name, time.process_time() - before - sum(took for _, took in steps)))

    collection = kpss.load_folder(folder, threads=threads, progress=True)
    step("load")
    reports = collection.validate(threads=threads, progress=True)
    step("validate")
    findings = reports.table
    step("table of findings")
    costs = collection.tables["funding_lines"]
    step("table of costs")
    wall = time.perf_counter() - wall
    for name, took in steps:
        print(f"{name}: {took / COUNT * 1000:.2f} ms a plan")
    whole = sum(took for _, took in steps)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(collection)} plans, {len(findings)} findings, {len(costs)} lines of costs")
    print(f"processor {whole:.2f} s, {whole / COUNT * 1000:.2f} ms a plan; wall {wall:.2f} s")
    print(f"peak of memory {peak:.0f} MB")
    command = [sys.executable, "-m", "kpss", "validate", str(folder), "--format", "json"]
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*command, "-o", "/dev/null", "--force"], check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    rust = after.ru_utime + after.ru_stime - usage.ru_utime - usage.ru_stime
    print(f"the command: processor {rust:.2f} s; ratio {whole / rust:.2f}")


if __name__ == "__main__":
    main()
