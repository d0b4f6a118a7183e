"""Documents that mean harm, one a row: the text of isi.yaml, the status of `check`, and what its report must name."""

MEBIBYTE = 1024 * 1024


def laughs(levels):
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1} '] * 10)}]" for i in range(1, levels)]
    return "\n".join(rows) + "\n"


def opd(fields):
    return "opd:\n  - {id: opd-a, nama: Dinas, jenis: dinas, " + fields + "}\n"


DOCUMENTS = {
    "billion_laughs": (laughs(12), 1, "DOK-004"),
    "alias_of_itself": ("opd: &a [*a]\n", 1, "DOK-004"),
    "merge_of_itself": ("opd: [&a {<<: *a, id: opd-a}]\n", 1, "DOK-"),
    "merge_chain": ("x0: &x0 {a: b}\n" + "".join(f"x{i}: &x{i} {{<<: *x{i - 1} }}\n" for i in range(1, 20000)), 1, "DOK-"),
    "anchors": ("".join(f"k{i}: &a{i} v\n" for i in range(200000)), 1, "DOK-"),
    "deep_flow": ("opd: " + "[" * 10000 + "]" * 10000, 1, "DOK-003"),
    "deep_open": ("opd: " + "{a: " * 10000, 1, "DOK-"),
    "deep_dashes": ("opd:\n" + "- " * 10000 + "x\n", 1, "DOK-003"),
    "deep_keys": ("".join(" " * i + f"k{i}:\n" for i in range(3000)), 1, "DOK-003"),
    "deep_foreign": ("%YAML 1.2\n---\nopd: " + "[" * 10000 + "]" * 10000, 1, "DOK-"),
    "deep_question": ("? " * 10000, 1, "DOK-"),
    "scalar_of_16_mebibytes": (opd('uraian: "' + "x" * (16 * MEBIBYTE - 200) + '"'), 0, ""),
    "plain_of_16_mebibytes": (opd("uraian: " + "kata " * (3 * MEBIBYTE)), 0, ""),
    "block_of_16_mebibytes": ("opd:\n  - id: opd-a\n    nama: a\n    jenis: dinas\n    uraian: |\n" + "      baris\n" * (MEBIBYTE + 300000), 0, ""),
    "larger_than_16_mebibytes": ("#" * (16 * MEBIBYTE + 1), 1, "DOK-002"),
    "comment_of_16_mebibytes": ("#" * (16 * MEBIBYTE), 0, ""),
    "line_feeds": ("\n" * (16 * MEBIBYTE), 0, ""),
    "blanks": (" " * (16 * MEBIBYTE), 0, ""),
    "million_keys": ("".join(f"k{i}: v\n" for i in range(1000000)), 1, "DOK-009"),
    "million_keys_of_one": ("opd:\n  - {id: opd-a, " + ", ".join(f"k{i}: v" for i in range(1000000)) + "}\n", 1, "BDG-001"),
    "million_twins": ("a: b\n" * 1000000, 1, "DOK-"),
    "million_items": ("opd: [" + "a," * 1000000 + "]\n", 1, "DOK-008"),
    "million_errors": ("- \"\n" * 1000000, 1, "DOK-"),
    "million_ids": ("opd:\n" + "".join(f"- {{id: opd-{i}}}\n" for i in range(200000)), 1, "BDG-002"),
    "million_references": (opd("induk: opd-a") + "aplikasi:\n - {id: app-a, opd: opd-a, data: [" + ", ".join(f"data-{i}" for i in range(200000)) + "]}\n", 1, "RUJ-001"),
    "million_comments": ("# noken: izinkan x karena y sampai 2027-01-01\n" * 200000, 1, "WVR-"),
    "long_key": (opd("x" * MEBIBYTE + ": v"), 1, "BDG-001"),
    "long_option": ("opd: [{id: opd-a, nama: a, jenis: " + "x" * MEBIBYTE + "}]\n", 1, "BDG-006"),
    "long_id": ("opd: [{id: opd-" + "x" * MEBIBYTE + ", nama: a, jenis: dinas}]\n", 1, "BDG-004"),
    "long_reference": (opd("induk: opd-" + "x" * MEBIBYTE), 1, "RUJ-001"),
    "long_number": ("program: [{id: prg-a, opd: opd-a, anggaran: {2026: " + "9" * MEBIBYTE + "}}]\n", 1, "BDG-"),
    "large_exponent": ("program: [{id: prg-a, anggaran: {2026: 9e999999999}, tahun: 99999999999999999999}]\n", 1, "BDG-"),
    "odd_dates": ("aplikasi: [{id: app-a, mulai: 0000-00-00, selesai: 9999-99-99, terakhir_dipakai: -1-1-1}]\n", 1, "BDG-"),
    "nul_bytes": ("opd: [{id: opd-a\x00b}]\n", 1, "DOK-001"),
    "only_nul": ("\x00" * MEBIBYTE, 1, "DOK-001"),
    "escaped_nul": (opd(r'uraian: "a\0b"'), 1, "BDG-004"),
    "lone_surrogate": (b'opd: [{id: opd-a, nama: "\xed\xa0\x80"}]\n', 1, "DOK-001"),
    "escaped_surrogate": (opd(r'uraian: "\ud800 \udfff"'), 1, "DOK-"),
    "beyond_unicode": (b"opd: \xf4\x90\x80\x80\n", 1, "DOK-001"),
    "overlong": (b"opd: \xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf\n", 1, "DOK-001"),
    "cut_sequence": (b"opd: a\xf0\x9f", 1, "DOK-001"),
    "utf_16": ("opd: a\n".encode("utf-16"), 1, "DOK-001"),
    "utf_32": ("opd: a\n".encode("utf-32"), 1, "DOK-001"),
    "only_mark": ("\ufeff", 0, ""),
    "carriage_returns": (opd("uraian: a").replace("\n", "\r"), 0, ""),
    "combining_marks": (opd("uraian: a" + "\u0301" * 100000), 0, ""),
    "empty": ("", 0, ""),
    "tags": ("opd: " + "!x " * 100000, 1, "DOK-"),
    "python_object": ("opd: !!python/object/apply:os.system [id]\n", 1, "DOK-"),
    "globs": ("# isi\n", 0, "", 'abaikan: ["' + "*a" * 5000 + '", "' + "**/" * 5000 + '"]\n'),
    "settings_of_keys": ("# isi\n", 1, "BDG-001", "".join(f"k{i}: v\n" for i in range(300000))),
}
