"""The command `kpss`, also as `python -m kpss`."""

import signal
import sys

from . import _kpss


def main() -> int:
    """Carry out the command line, and give its exit code."""
    # Python would only notice Ctrl-C after the command has ended.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _kpss.run(["kpss", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
