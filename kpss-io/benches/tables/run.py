"""Times kpss, flatten-tool and frictionless on the same rows, one after another, in rounds.

    python kpss-io/benches/tables/run.py FOLDER target/release/kpss [ROUNDS]

FOLDER is what make.py wrote; flatten-tool and frictionless are those of this Python. Prints a table
with the median of the processor seconds and the largest memory.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

FOLDER, KPSS = Path(sys.argv[1]), sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 3
HERE = Path(sys.executable).parent

COMMANDS = {
    "kpss validate (reads, places, judges by all rules)": [
        KPSS, "validate", FOLDER / "plan.xlsx", "--format", "json", "--fail-on", "never",
    ],
    "kpss convert (reads, writes JSON)": [
        KPSS, "convert", FOLDER / "plan.xlsx", FOLDER / "plan.json", "--force",
    ],
    "flatten-tool unflatten (reads, writes JSON)": [
        HERE / "flatten-tool", "unflatten", "-f", "xlsx", FOLDER / "flat.xlsx",
        "-o", FOLDER / "flat.json", "--root-list-path", "plans", "--default-configuration", "RootListPath plans",
    ],
    "frictionless validate (reads, checks types)": [
        HERE / "frictionless", "validate", FOLDER / "rows.xlsx", "--schema", FOLDER / "schema.json",
        "--trusted",
    ],
}


def once(command):
    """Processor seconds and memory of one run; its output is not looked at here."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit(f"{command[0]} failed: {error}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


measured = {name: [] for name in COMMANDS}
for _ in range(ROUNDS):
    for name, command in COMMANDS.items():
        measured[name].append(once(command))

seconds = {name: statistics.median(run[0] for run in runs) for name, runs in measured.items()}
first = seconds[next(iter(COMMANDS))]
print("| what | processor seconds | against kpss validate | memory |")
print("|---|---:|---:|---:|")
for name, runs in measured.items():
    memory = max(run[1] for run in runs)
    print(f"| {name} | {seconds[name]:.2f} | {seconds[name] / first:.1f} | {memory:.0f} MB |")
