"""Calls of noken within bounds of time and memory, and what every end must look like."""

import os
import resource
import subprocess

SANITIZED = os.environ.get("NOKEN_SANITIZED") == "1"
# A sanitizer takes several times as much of both, and reserves addresses without end.
SECONDS = 600 if SANITIZED else 120
MEMORY = 2 * 1024 ** 3
SETTINGS = 'noken: 1\nwilayah: {kode: "94.04", nama: Kabupaten Uji, jenis: kabupaten}\nperiode: 2025-2029\n'


def limits(memory, more):
    def apply():
        os.umask(0o022)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if not SANITIZED:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        for name, value in more.items():
            resource.setrlimit(name, (value, value))
    return apply


def call(words, memory=MEMORY, more=None, **options):
    """A finished process; None when it took too long."""
    settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    try:
        return subprocess.run([str(word) for word in words], timeout=SECONDS, preexec_fn=limits(memory, more or {}), **settings)
    except subprocess.TimeoutExpired:
        return None


def complaints(done, statuses):
    """A friendly end: one of the statuses, and at status 2 a sentence as the last of a few lines."""
    if done is None:
        return [f"it took more than {SECONDS} seconds"]
    said = (done.stderr or b"").decode(errors="replace")
    if done.returncode not in statuses:
        return [f"status {done.returncode} instead of {statuses}: {said[-400:]}"]
    lines = said.splitlines()
    if done.returncode == 2 and (not lines or len(lines) > 3 or not lines[-1].startswith("noken: ")):
        return [f"no sentence, but {said[-400:]!r}"]
    return []


def write_repository(folder, content, settings=""):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "noken.yaml").write_text(SETTINGS + settings, encoding="utf-8")
    data = content if isinstance(content, bytes) else content.encode()
    (folder / "isi.yaml").write_bytes(data)
