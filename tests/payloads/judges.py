"""What must not stand in an output, one function a format. Each takes the bytes and gives its complaints."""

import csv
import html.parser
import io
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import xml.etree.ElementTree as etree
import zipfile

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def plain(data):
    """Text of any kind holds no control characters, which a terminal would obey."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return "", [f"no UTF-8: {error}"]
    found = CONTROLS.search(text.replace("\r\n", "\n"))
    return text, [f"control character {found.group()!r} near {around(text, found.start())}"] if found else []


def around(text, at):
    return repr(text[max(0, at - 60):at + 60])


def search(pattern, text, words):
    found = re.search(pattern, text, re.MULTILINE)
    return [f"{words} near {around(text, found.start())}"] if found else []


def text(data):
    shown, complaints = plain(data)
    found = DIRECTIONS.search(shown)
    if found:
        complaints.append(f"turned direction near {around(shown, found.start())}")
    return complaints + search(r"^\s*::[a-z]", shown, "a command to the pipeline")


def colour(data):
    return text(re.sub(rb"\x1b\[[0-9;]*m", b"", data))


def as_json(data):
    _, complaints = plain(data)
    try:
        json.loads(data)
    except ValueError as error:
        complaints.append(f"no JSON: {error}")
    return complaints


def github(data):
    """A line is an annotation of ours, a fold of the log, or a line of the log without any command."""
    shown, complaints = plain(data)
    for line in shown.splitlines():
        own = re.match(r"::(error|warning|notice) file=[^:]*::|::group::\d+ |::endgroup::$", line)
        if not own and (line.lstrip().startswith("::") or "##[" in line):
            complaints.append(f"line {line[:120]!r}")
    return complaints


def elements(data):
    """Complaints on XML of any kind."""
    complaints = [] if b"<!DOCTYPE" not in data.replace(b"<!DOCTYPE html>", b"") else ["a document type"]
    try:
        root = etree.fromstring(data)
    except etree.ParseError as error:
        return [f"no XML: {error}"]
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2].lower()
        if name in ("injeksi", "script", "foreignobject"):
            complaints.append(f"element {name}")
        for key, value in element.attrib.items():
            key = key.rpartition("}")[2].lower()
            if key == "injeksi" or key.startswith("on") or (key == "href" and re.match(r"\s*(javascript|http://injeksi)", value)):
                complaints.append(f"attribute {key}={value!r}")
    return complaints


def xml(data):
    return plain(data)[1] + elements(data)


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.complaints = []

    def handle_starttag(self, tag, attrs):
        if tag in ("injeksi", "iframe", "object", "embed"):
            self.complaints.append(f"element {tag}")
        for key, value in attrs:
            address = key in ("href", "src") and re.match(r"\s*(javascript|http://injeksi)", value or "")
            if key.startswith("on") or key == "injeksi" or address:
                self.complaints.append(f"attribute {key}={value!r} of {tag}")

    def handle_comment(self, data):
        if "injeksi" in data:
            self.complaints.append(f"comment {data[:80]!r}")


def html_page(data):
    shown, complaints = plain(data)
    page = Page()
    page.feed(shown)
    scripts = re.findall(r"<script[^>]*>(.*?)</script>", shown, re.DOTALL | re.IGNORECASE)
    if any("injeksi" in script for script in scripts):
        complaints.append("a script")
    return complaints + page.complaints


def markdown(data, dialect="gfm"):
    """What pandoc makes of it holds no markup from a text."""
    shown, complaints = plain(data)
    complaints += search(r"^::", shown, "a command to the pipeline")
    complaints += search(r"^\s{0,3}(#+|-|>) injeksi", shown, "a heading, list or quotation")
    if shutil.which("pandoc"):
        made = subprocess.run(["pandoc", "-f", dialect, "-t", "html"], input=data, capture_output=True, timeout=60)
        complaints += html_page(made.stdout)
    return complaints


def chapter(data):
    """Pandoc wrote it: an address that stands in a text may become a link to itself."""
    return markdown(data, "gfm-autolink_bare_uris")


def comma_separated(data):
    shown, complaints = plain(data)
    for row in csv.reader(io.StringIO(shown)):
        for cell in row:
            first = cell.strip()[:1]
            if first and first in "=+-@\uff1d\uff0b\uff0d\uff20" and not re.fullmatch(r"-[0-9.]+", cell):
                complaints.append(f"formula {cell[:60]!r}")
    return complaints


def office(data):
    complaints = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if not name.endswith((".xml", ".rels")):
                continue
            complaints += [f"{name}: {words}" for words in elements(part)]
            if re.search(rb"<f[ >]|<oleLink|externalLink|TargetMode=.External.[^>]*injeksi", part):
                complaints.append(f"{name}: a formula or an outer link")
    return complaints


def outside(pattern, shown, words):
    """What is left without its quoted texts."""
    return search("(?i)injeksi", re.sub(pattern, "", shown, flags=re.MULTILINE), words)


def dot(data):
    shown, complaints = plain(data)
    return complaints + outside(r'"(?:[^"\\]|\\.)*"', shown, "DOT outside of a text")


def mermaid(data):
    shown, complaints = plain(data)
    complaints += outside(r'"[^"\n]*"', shown, "Mermaid outside of a text")
    return complaints + search(r"<injeksi|<img|<script|%%\{", shown, "markup in a label")


def plantuml(data):
    shown, complaints = plain(data)
    complaints += outside(r'"[^"\n]*"|^title .*$|> \w+ : .*$', shown, "PlantUML outside of a text")
    complaints += search(r"^\s*(!|@(?!startuml$|enduml$))", shown, "a command")
    return complaints + search(r"<injeksi|<img:|\[\[|<&injeksi", shown, "markup in a label")


def sql(data):
    shown, complaints = plain(data)
    bare = re.sub(r"'(?:[^']|'')*'", "", shown)
    return complaints + search(r"(?i)injeksi|drop table", bare, "SQL outside of a text")


def sqlite(data):
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as file:
        file.write(data)
        file.flush()
        base = sqlite3.connect(file.name)
        sound = base.execute("PRAGMA integrity_check").fetchone()[0]
        count = base.execute("SELECT count(*) FROM aplikasi").fetchone()[0]
        base.close()
    return [] if sound == "ok" and count > 0 else [f"integrity {sound}, {count} applications"]


def yaml(data):
    return plain(data)[1]


def picture(data):
    return [] if data.startswith(b"\x89PNG") else ["no PNG"]


JUDGES = {"text": text, "colour": colour, "json": as_json, "github": github, "xml": xml, "html": html_page, "svg": xml,
          "markdown": markdown, "chapter": chapter, "csv": comma_separated, "office": office, "dot": dot, "mermaid": mermaid,
          "plantuml": plantuml, "sql": sql, "sqlite": sqlite, "yaml": yaml, "picture": picture}


def judge(kind, path):
    return JUDGES[kind](pathlib.Path(path).read_bytes())
