"""Asks pip-audit whether faults are known of what packaging/requirements.txt locks.

pip-audit asks a service. Where that cannot be reached this says so, and checks what can be checked without: that every
dependency is locked to one version with the fingerprints of its files, and that what is installed is what is locked.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.markers import Marker

LOCK = Path(__file__).parent / "requirements.txt"
_LOCKED = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$", re.MULTILINE)


def ask() -> tuple[list[str], list[str], str]:
    """What is known of which package, which packages could not be asked about, and what went wrong with asking."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--disable-pip", "--format", "json"]
    try:
        done = subprocess.run(
            [*command, "--progress-spinner", "off", "--timeout", "15"],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        entries = json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        return [], [], "no answer within five minutes"
    except (ValueError, KeyError):
        return [], [], (done.stderr.strip().splitlines() or ["it said nothing"])[-1][:200]
    known = [
        f"{entry['name']} {entry['version']}: {each['id']}, mended in {', '.join(each['fix_versions']) or 'no version'}"
        for entry in entries
        for each in entry.get("vulns", ())
    ]
    # A package that the service does not know is said to be without faults by pip-audit, and nobody has looked.
    return (
        known,
        [entry["name"] for entry in entries if "skip_reason" in entry],
        "" if entries else "it looked at nothing",
    )


def offline() -> list[str]:
    """What is amiss as far as it can be told without a network."""
    text = LOCK.read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=[A-Za-z0-9])", text) if "==" in entry.splitlines()[0]]
    amiss = [f"{entry.split()[0]} has no fingerprint." for entry in entries if "--hash=sha256:" not in entry]
    for name, wanted, marker in _LOCKED.findall(text):
        if marker and not Marker(marker.strip()).evaluate():
            continue
        try:
            found = version(name)
        except PackageNotFoundError:
            continue
        if found != wanted:
            amiss.append(f"{name} {found} is installed, and {wanted} is locked.")
    return amiss


def main() -> int:
    known, unasked, failed = ask()
    print("\n".join(known) or ("" if unasked or failed else "No fault is known of any package."))
    if not unasked and not failed:
        return 1 if known else 0
    why = failed or f"the service knows nothing of {len(unasked)} packages: {', '.join(unasked[:5])}…"
    print(f"NOT AUDITED: {why}")
    amiss = offline()
    print("\n".join(amiss) or "Checked without it: all is locked with fingerprints, and installed is what is locked.")
    print("That says nothing of known faults. Run this again where the service can be reached before a release.")
    return 1 if amiss or known else 0


if __name__ == "__main__":
    sys.exit(main())
