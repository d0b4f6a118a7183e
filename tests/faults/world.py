"""What a machine can do to a run, one a row: each function gets the program and an empty folder, and gives complaints."""

import contextlib
import os
import pathlib
import resource
import shutil
import socket
import stat
import subprocess
import threading

from bounds import SANITIZED, call, complaints, write_repository

HOUSE = pathlib.Path(__file__).resolve().parent.parent / "payloads" / "house.yaml"
SKIPPED = "SKIPPED"
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def house(folder):
    write_repository(folder, HOUSE.read_text(encoding="utf-8").replace("TEKS", '"Nama Uji"'))
    return folder


def check(noken, folder, *more, prefix=(), **options):
    return call([*prefix, noken, "-C", folder, "check", *more], **options)


def reported(noken, folder, code, hidden=b"", prefix=()):
    """`check` ends well, names the code, and shows nothing of what is not the repository's."""
    done = check(noken, folder, prefix=prefix)
    found = complaints(done, [0, 1])
    if not found and code.encode() not in done.stdout:
        found.append(f"no {code} in the report")
    if not found and hidden and hidden in done.stdout:
        found.append("something outside the repository is shown")
    return found


def symlink_loop(noken, folder):
    house(folder)
    (folder / "putar").symlink_to(".")
    (folder / "diri.yaml").symlink_to("diri.yaml")
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    return reported(noken, folder, "diri.yaml")


def link_outside(noken, folder):
    house(folder)
    secret = folder.parent / "rahasia"
    secret.mkdir()
    (secret / "isi.yaml").write_text("opd: [{id: sangat-rahasia}]\n", encoding="utf-8")
    (folder / "berkas.yaml").symlink_to(secret / "isi.yaml")
    (folder / "map").symlink_to(secret)
    (folder / "naik.yaml").symlink_to("../rahasia/isi.yaml")
    return reported(noken, folder, "DOK-010", b"sangat-rahasia")


def settings_link_outside(noken, folder):
    house(folder)
    (folder / "noken.yaml").rename(folder.parent / "luar.yaml")
    (folder / "noken.yaml").symlink_to("../luar.yaml")
    return reported(noken, folder, "DOK-010")


def devices(noken, folder):
    house(folder)
    for name in ("zero", "tty", "stdin", "full", "random"):
        (folder / f"{name}.yaml").symlink_to(f"/dev/{name}")
    return reported(noken, folder, "DOK-010")


def device_of_its_own(noken, folder):
    house(folder)
    try:
        os.mknod(folder / "nol.yaml", 0o644 | stat.S_IFCHR, os.makedev(1, 5))
    except PermissionError:
        return SKIPPED
    return reported(noken, folder, "DOK-002")


def named_pipe(noken, folder):
    house(folder)
    os.mkfifo(folder / "pipa.yaml")
    (folder / "lewat.yaml").symlink_to("pipa.yaml")
    return reported(noken, folder, "DOK-002")


def settings_pipe(noken, folder):
    house(folder)
    (folder / "noken.yaml").unlink()
    os.mkfifo(folder / "noken.yaml")
    return complaints(check(noken, folder), [0, 1, 2])


def socket_file(noken, folder):
    house(folder)
    before = os.getcwd()
    os.chdir(folder)
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as made:
        made.bind("soket.yaml")
        os.chdir(before)
        return reported(noken, folder, "DOK-002")


def folder_named_as_file(noken, folder):
    house(folder)
    (folder / "map.yaml").mkdir()
    (folder / "map.yaml" / "dalam.yaml").write_text("opd: [{id: opd-dalam}]\n", encoding="utf-8")
    return complaints(check(noken, folder), [0, 1])


def baseline_pipe(noken, folder):
    house(folder)
    os.mkfifo(folder / "noken.baseline.yaml")
    return complaints(check(noken, folder), [0, 1, 2])


def as_nobody(folder):
    """Whether another user than root can be taken; the folders above are opened for it."""
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return False
    for above in (folder, *folder.parents):
        if above == above.parent or os.access(above, os.F_OK) and above.stat().st_mode & 0o001:
            continue
        above.chmod(above.stat().st_mode | 0o055)
    return True


def unreadable_file(noken, folder):
    house(folder)
    (folder / "tutup.yaml").write_text("opd: []\n", encoding="utf-8")
    (folder / "tutup.yaml").chmod(0)
    return reported(noken, folder, "DOK-002", prefix=NOBODY) if as_nobody(folder) else SKIPPED


def unreadable_folder(noken, folder):
    house(folder)
    (folder / "tutup").mkdir()
    able = as_nobody(folder)
    (folder / "tutup").chmod(0)
    return reported(noken, folder, "DOK-002", prefix=NOBODY) if able else SKIPPED


def unreadable_settings(noken, folder):
    house(folder)
    (folder / "noken.yaml").chmod(0)
    return complaints(check(noken, folder, prefix=NOBODY), [0, 1, 2]) if as_nobody(folder) else SKIPPED


def unsearchable_root(noken, folder):
    """What lies above is taken for the repository, as nothing is known of the folder itself."""
    house(folder)
    shutil.copy(folder / "noken.yaml", folder.parent)
    able = as_nobody(folder)
    folder.chmod(0o444)
    return complaints(check(noken, folder, prefix=NOBODY), [0, 1, 2]) if able else SKIPPED


def read_only_target(noken, folder):
    house(folder)
    if not as_nobody(folder):
        return SKIPPED
    found = []
    for words in WRITING:
        found += [f"{words}: {said}" for said in complaints(call([*NOBODY, noken, "-C", folder, *words]), [2])]
    return found


def import_half_way(noken, folder):
    """The second of two files cannot take its place, as its folder is sticky: the first says again what it said."""
    write_repository(folder, "opd: []\n")
    (folder / "peta-impor").mkdir()
    (folder / "peta-impor/opd.yaml").write_text("jenis: opd\nkolom: {id: id, uraian: uraian}\n", encoding="utf-8")
    (folder / "tabel.csv").write_text("id,uraian\nopd-a,Satu\nopd-b,Dua\n", encoding="utf-8")
    for name in "ab":
        (folder / name).mkdir()
        text = f"opd:\n  - {{id: opd-{name}, nama: Dinas {name} (fiktif), jenis: dinas}}\n"
        (folder / name / "isi.yaml").write_text(text, encoding="utf-8")
    if not as_nobody(folder):
        return SKIPPED
    os.chown(folder / "a", 65534, 65534)
    (folder / "b").chmod(0o1777)
    before = contents(folder)
    done = call([*NOBODY, noken, "-C", folder, "import", "tabel.csv", "--map", "peta-impor/opd.yaml"])
    found = complaints(done, [2])
    if not found and "tidak ada berkas yang berubah" not in done.stderr.decode():
        found.append(f"another sentence: {done.stderr.decode()}")
    if contents(folder) != before:
        found.append("the folder holds something else")
    return found


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def while_it_runs(noken, folder, change):
    """Checks a few times while another thread plays with a file; the folder stays as it was found."""
    house(folder)
    over = threading.Event()

    def play():
        while not over.is_set():
            change(folder / "main.yaml")

    player = threading.Thread(target=play)
    player.start()
    found = []
    try:
        for _ in range(3 if SANITIZED else 12):
            found += complaints(check(noken, folder), [0, 1])
    finally:
        over.set()
        player.join()
    return found


def changing_file(noken, folder):
    def change(path):
        path.write_text("opd: [{id: opd-main, nama: Satu, jenis: dinas}]\n" * 1, encoding="utf-8")
        path.write_text("opd:\n" + "  - {id: opd-main, nama: Dua}\n" * 2000, encoding="utf-8")
        os.truncate(path, 7)
    return while_it_runs(noken, folder, change)


def vanishing_file(noken, folder):
    def change(path):
        path.write_text("opd: []\n", encoding="utf-8")
        path.unlink()
    return while_it_runs(noken, folder, change)


def file_becomes_pipe(noken, folder):
    def change(path):
        os.mkfifo(path)
        path.unlink()
        path.write_text("opd: []\n", encoding="utf-8")
        path.unlink()
    return while_it_runs(noken, folder, change)


# Commands that write; {out} is where to.
WRITING = [
    ["check", "-o", "hasil.txt"],
    ["check", "--format", "json=hasil.json"],
    ["check", "--write-baseline"],
    ["gap", "--format", "xlsx", "-o", "hasil.xlsx"],
    ["export", "sqlite", "-o", "hasil.sqlite"],
    ["export", "csv", "-o", "tabel"],
    ["export", "json", "-o", "hasil.json"],
    ["query", "SELECT id FROM opd", "-o", "hasil.txt"],
    ["diagram", "lanskap", "-o", "hasil.svg"],
    ["diagram", "--all", "--format", "dot", "-o", "gambar"],
    ["fmt"],
    ["init", "baru"],
    ["new", "opd", "-o", "isi.yaml"],
    ["annex", "--eject", "peta-rencana"],
]


def full_disk(noken, folder):
    """A small file system of its own that is full; the old bytes stay."""
    place = folder.parent / "penuh"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", place], capture_output=True)
    if mounted.returncode != 0:
        return SKIPPED
    try:
        house(place)
        before = (place / "isi.yaml").read_bytes()
        (place / "hasil.txt").write_text("LAMA", encoding="utf-8")
        with contextlib.suppress(OSError), open(place / "isian.bin", "wb") as filler:
            while True:
                filler.write(b"x" * 4096)
                filler.flush()
        found = []
        for words in WRITING:
            found += [f"{words}: {said}" for said in complaints(call([noken, "-C", place, *words]), [2])]
        if (place / "isi.yaml").read_bytes() != before or (place / "hasil.txt").read_text() != "LAMA":
            found.append("an old file was lost")
        left = [path.name for path in place.rglob("*.noken-*")]
        return found + ([f"left behind: {left}"] if left else [])
    finally:
        subprocess.run(["umount", place], check=True)


def full_output(noken, folder):
    house(folder)
    found = []
    for words in (["check"], ["check", "--format", "json"], ["gap"], ["export", "json"], ["fmt", "--check"], ["--help"], ["--version"],
                  ["rules"], ["schema"], ["query", "SELECT * FROM opd"], ["new", "opd"], ["explain", "unknown_field"]):
        with open("/dev/full", "wb") as full:
            found += [f"{words}: {said}" for said in complaints(call([noken, "-C", folder, *words], stdout=full), [2])]
    return found


def file_size_limit(noken, folder):
    house(folder)
    found = []
    for words in (["check", "-o", "hasil.txt"], ["export", "json", "-o", "hasil.json"], ["export", "sqlite", "-o", "hasil.sqlite"]):
        done = call([noken, "-C", folder, *words], more={resource.RLIMIT_FSIZE: 1000})
        found += [f"{words}: {said}" for said in complaints(done, [2])]
    left = [path.name for path in folder.iterdir() if path.name.startswith("hasil")]
    return found + ([f"left behind: {left}"] if left else [])


def reader_goes_away(noken, folder):
    """`| head -n 1`: the end is that of every program whose reader went away."""
    house(folder)
    found = []
    for words in (["check"], ["export", "json"], ["schema"], ["rules", "--format", "json"]):
        reading, writing = os.pipe()
        os.close(reading)
        done = call([noken, "-C", folder, *words], stdout=writing)
        os.close(writing)
        if done is None or done.returncode not in (-13, 2):
            found.append(f"{words}: {done and done.returncode}")
    return found


def closed_streams(noken, folder):
    """`>&- 2>&-`: nothing else takes their place."""
    house(folder)
    before = (folder / "isi.yaml").read_bytes()
    found = []
    for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        for words in ("check", "check -o hasil.txt", "fmt --check"):
            done = call(["sh", "-c", f'"$0" -C "$1" {words} {closed}', noken, folder])
            if done is None or done.returncode not in (0, 1, 2):
                found.append(f"{words} {closed}: {done and done.returncode}")
    if (folder / "isi.yaml").read_bytes() != before:
        found.append("a file was written over")
    return found


def two_writers(noken, folder):
    """Both write the same file: it is always one of the two, whole."""
    house(folder)
    words = {name: [noken, "-C", str(folder), "check", "--format", name, "-o", "hasil.txt"] for name in ("json", "csv")}
    whole = [call([*words[name][:-2]]).stdout for name in words]
    found = []
    for _ in range(3 if SANITIZED else 10):
        running = [subprocess.Popen(words[name], stdin=subprocess.DEVNULL) for name in words]
        found += [f"status {run.wait(timeout=300)}" for run in running if run.wait(timeout=300) not in (0, 1)]
        if (folder / "hasil.txt").read_bytes() not in whole:
            found.append("a mixture was written")
    left = [path.name for path in folder.iterdir() if ".noken-" in path.name]
    return found + ([f"left behind: {left}"] if left else [])


def target_is_folder(noken, folder):
    house(folder)
    (folder / "hasil").mkdir()
    return complaints(check(noken, folder, "-o", "hasil"), [2])


def target_without_folder(noken, folder):
    house(folder)
    return complaints(check(noken, folder, "-o", "tidak/ada/hasil.txt"), [2])


def lost_folder(noken, folder):
    house(folder)
    return complaints(call(["sh", "-c", 'cd "$1" && rm -rf "$1" && exec "$0" check', noken, folder]), [2])


def little_memory(noken, folder):
    """There is a sentence at every amount of memory that is not enough."""
    if SANITIZED:
        return SKIPPED
    house(folder)
    found = []
    for mebibytes in (60, 80, 100, 130, 170, 220, 300):
        done = call([noken, "-C", folder, "check"], memory=mebibytes * 1024 * 1024)
        if done is not None and done.returncode == 127:
            continue  # not even its libraries can be loaded
        found += [f"{mebibytes} MiB: {said}" for said in complaints(done, [0, 1, 2])]
    return found


def few_files(noken, folder):
    house(folder)
    found = []
    for count in (4, 5, 6, 8, 12):
        for words in (["check"], ["diagram", "lanskap", "-o", "a.svg"], ["annex", "peta-rencana", "-o", "a.html", "--format", "html"]):
            done = call([noken, "-C", folder, *words], more={resource.RLIMIT_NOFILE: count})
            if done is not None and done.returncode == 127:
                continue
            found += [f"{count} files, {words[0]}: {said}" for said in complaints(done, [0, 1, 2])]
    return found


def no_more_processes(noken, folder):
    house(folder)
    if not as_nobody(folder):
        return SKIPPED
    out = folder.parent / "hasil"
    out.mkdir()
    out.chmod(0o777)
    found = []
    # A user of this row's own: other rows run as nobody at the same time, and their processes would count.
    alone = ["setpriv", "--reuid=64123", *NOBODY[2:]]
    # Pictures are left out: Pango ends the process when it gets no thread.
    for words in (["check"], ["gap", "-o", f"{out}/a.txt"], ["annex", "revisi", "--from", "2025-01-01", "--format", "html", "-o", f"{out}/a.html"]):
        done = call(["prlimit", "--nproc=1", *alone, noken, "-C", folder, *words])
        found += [f"{words[0]}: {said}" for said in complaints(done, [0, 1, 2])]
    return found


def no_programs(noken, folder):
    house(folder)
    words = [noken, "-C", folder, "annex", "peta-rencana", "-o", "a.html", "--format", "html"]
    return complaints(call(words, env={"PATH": "/tidak-ada"}), [2])


def deep_prose(noken, folder):
    """A chapter of pandoc's that is nested far too deep."""
    if not shutil.which("pandoc"):
        return SKIPPED
    house(folder)
    (folder / "bab.md").write_text(">" * 800 + " a\n", encoding="utf-8")
    (folder / "buku.yaml").write_text("judul: Buku\nbab:\n  - judul: Satu\n    isi:\n      - berkas: lampiran/bab.md\n", encoding="utf-8")
    (folder / "lampiran").mkdir()
    (folder / "buku.yaml").rename(folder / "lampiran" / "buku.yaml")
    (folder / "bab.md").rename(folder / "lampiran" / "bab.md")
    return complaints(call([noken, "-C", folder, "annex", "lampiran/buku.yaml", "-o", "a.html", "--format", "html"]), [2])


WORLD = {
    "symlink_loop": symlink_loop,
    "link_outside": link_outside,
    "settings_link_outside": settings_link_outside,
    "devices": devices,
    "device_of_its_own": device_of_its_own,
    "named_pipe": named_pipe,
    "settings_pipe": settings_pipe,
    "socket_file": socket_file,
    "folder_named_as_file": folder_named_as_file,
    "baseline_pipe": baseline_pipe,
    "unreadable_file": unreadable_file,
    "unreadable_folder": unreadable_folder,
    "unreadable_settings": unreadable_settings,
    "unsearchable_root": unsearchable_root,
    "read_only_target": read_only_target,
    "import_half_way": import_half_way,
    "changing_file": changing_file,
    "vanishing_file": vanishing_file,
    "file_becomes_pipe": file_becomes_pipe,
    "full_disk": full_disk,
    "full_output": full_output,
    "file_size_limit": file_size_limit,
    "reader_goes_away": reader_goes_away,
    "closed_streams": closed_streams,
    "two_writers": two_writers,
    "target_is_folder": target_is_folder,
    "target_without_folder": target_without_folder,
    "lost_folder": lost_folder,
    "little_memory": little_memory,
    "few_files": few_files,
    "no_more_processes": no_more_processes,
    "no_programs": no_programs,
    "deep_prose": deep_prose,
}
