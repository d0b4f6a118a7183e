"""Each hostile document, checked within bounds; tests/faults/run calls this."""

from bounds import call, complaints, write_repository
from documents import DOCUMENTS


def run_document(noken, name, folder):
    content, status, code, *settings = DOCUMENTS[name]
    write_repository(folder, content, *settings)
    report = folder.parent / "report.txt"
    words = [noken, "-C", folder, "check", "--max", "1000", "--fail-on", "warning", "-o", report]
    # A million findings may take more memory than there is; then a sentence says so.
    may_be_too_much = name.startswith("million")
    done = call(words)
    found = complaints(done, [0, 1, 2] if may_be_too_much else [0, 1])
    if found or done.returncode == 2:
        return found
    shown = report.read_text(encoding="utf-8")
    if code not in shown:
        found.append(f"the report names no {code}: {shown[:200]!r}")
    for other in (["fmt", "--check"], ["query", "SELECT count(*) FROM opd"]):
        # What is larger than what is read is trouble to a command that must read it.
        found += [f"{other[0]}: {words}" for words in complaints(call([noken, "-C", folder, *other]), [0, 1, 2])]
    return found
