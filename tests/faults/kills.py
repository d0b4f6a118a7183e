"""Writing commands, one a row; each is killed at many moments. A file is the old one or the new one, whole."""

import shutil
import signal
import subprocess
import time

from bounds import SANITIZED
from world import SKIPPED, house

MOMENTS = 6 if SANITIZED else 16
OLD = b"LAMA\n"
KILLS = {
    "kill_check": ["check", "-o", "hasil"],
    "kill_check_format": ["check", "--format", "json=hasil"],
    "kill_baseline": ["check", "--write-baseline"],
    "kill_gap": ["gap", "--format", "xlsx", "-o", "hasil"],
    "kill_query": ["query", "SELECT * FROM opd", "--format", "csv", "-o", "hasil"],
    "kill_export_json": ["export", "json", "-o", "hasil"],
    "kill_export_csv": ["export", "csv", "-o", "tabel"],
    "kill_export_sqlite": ["export", "sqlite", "-o", "hasil"],
    "kill_diagram": ["diagram", "lanskap", "-o", "hasil"],
    "kill_diagrams": ["diagram", "--all", "--format", "dot", "-o", "gambar"],
    "kill_annex": ["annex", "peta-rencana", "--format", "html", "-o", "hasil"],
    "kill_eject": ["annex", "--eject", "peta-rencana"],
    "kill_diff": ["diff", "2025-01-01", "2027-01-01", "--format", "html", "-o", "hasil"],
    "kill_fmt": ["fmt"],
    "kill_init": ["init", "baru", "--template", "kabupaten", "--ci", "github"],
    "kill_new": ["new", "opd", "--id", "opd-baru", "-o", "isi.yaml"],
}


def bytes_in(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def prepare(folder):
    shutil.rmtree(folder, ignore_errors=True)
    house(folder)
    (folder / "hasil").write_bytes(OLD)
    (folder / "noken.baseline.yaml").write_text("baseline: 1\ntemuan: []\n", encoding="utf-8")
    return bytes_in(folder)


def start(noken, folder, words):
    return subprocess.Popen([noken, "-C", str(folder), *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def halves(now, old, new):
    """Files that are neither what was there nor what comes; what stands beside under a passing name is none."""
    return [name for name, data in now.items()
            if ".noken-" not in name and data not in (old.get(name), new.get(name))] + [name for name in old if name not in now]


def run_kill(noken, name, folder):
    words = KILLS[name]
    if words[0] == "annex" and "--eject" not in words and not shutil.which("pandoc"):
        return SKIPPED
    old = prepare(folder)
    began = time.monotonic()
    status = start(noken, folder, words).wait(timeout=300)
    lasted = time.monotonic() - began
    if status not in (0, 1):
        return [f"status {status} without being killed"]
    new = bytes_in(folder)
    if new == old:
        return ["nothing is written at all"]
    found = []
    for moment in range(MOMENTS):
        prepare(folder)
        running = start(noken, folder, words)
        # Most moments lie near the end, where the writing is.
        time.sleep(lasted * (1 - (1 - (moment + 1) / MOMENTS) ** 2))
        running.send_signal(signal.SIGKILL)
        running.wait()
        found += [f"{half} is half or lost" for half in halves(bytes_in(folder), old, new)]
    return found
