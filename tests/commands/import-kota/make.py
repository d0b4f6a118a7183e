#!/usr/bin/env python3
"""usage: make.py

Writes kota/kiriman/aplikasi.xlsx: a list of applications as a city keeps it. Everything in it is fiktif.
"""
import pathlib, zipfile
from xml.sax.saxutils import escape

TARGET = pathlib.Path(__file__).parent / "kota/kiriman/aplikasi.xlsx"
ROWS = {
    1: {"A": "PEMERINTAH KOTA UJI (FIKTIF)"},
    2: {"A": "DAFTAR APLIKASI TAHUN 2025"},
    4: {"A": "Sumber: isian perangkat daerah"},
    6: {"A": "No", "B": "Nama Aplikasi", "C": "Dinas Pengelola", "D": "Deskripsi Singkat", "E": "Platform", "F": "Jenis Lisensi",
        "G": "Biaya", "I": "Alamat URL", "J": "Tanggal Peluncuran", "K": "Nama PIC", "L": "No. HP", "M": "Keterangan"},
    7: {"G": "Pembangunan", "H": "Pemeliharaan"},
    8: dict(zip("ABCDEFGHIJKLM", [f"({i})" for i in range(1, 14)])),
    9: {"A": 1, "B": "Sistem Informasi\nKepegawaian (SIMPEG) ", "C": "DISKOMINFO", "D": "Data pegawai (fiktif)", "E": "Website",
        "F": "Open Source", "G": "180,840,000", "H": "Rp 12.500.000,-", "I": "https://simpeg.uji.go.id/masuk (aktif)",
        "J": ("date", 45292), "K": "Orang Fiktif", "L": "081200000000", "M": "-"},
    10: {"A": 2, "B": "Arsip Digital", "D": "Arsip dinas (fiktif)", "E": "Android", "F": "Proprietary", "G": 75000000, "H": "-",
         "I": "tidak ada", "J": "31/12/2024", "K": "Orang Fiktif", "L": "-", "M": "diganti tahun depan"},
    11: {"A": "II. RUMAH SAKIT"},
    12: {"A": 3, "B": "tidak ada", "C": "-", "D": "-", "E": "-", "F": "-"},
    14: {"A": 4, "B": "Antrean RSUD", "C": "Rumah Sakit Daerah", "D": "Antrean pasien (fiktif)", "E": "Web, Mobile", "F": "Shareware",
         "G": "1,5 M", "H": "belum ada", "J": "5 Agustus 2023", "M": "dipakai setiap hari"},
    15: {"A": 5, "B": "SRIKANDI", "C": "DISKOMINFO", "E": "Website"},
    16: {"A": 6, "B": "Srikandi", "C": "Rumah Sakit Daerah", "E": "Website"},
    17: {"A": "Jumlah", "G": "255840000"},
}
MERGED = ["A1:M1", "A2:M2", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7", "F6:F7", "G6:H6", "I6:I7", "J6:J7", "K6:K7", "L6:L7",
          "M6:M7", "C9:C10", "A11:M11"]


def cell(address, value):
    if isinstance(value, tuple):
        return f'<c r="{address}" s="1"><v>{value[1]}</v></c>'
    if isinstance(value, int):
        return f'<c r="{address}"><v>{value}</v></c>'
    return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def sheet():
    rows = "".join(f'<row r="{number}">' + "".join(cell(f"{column}{number}", value) for column, value in cells.items()) + "</row>"
                   for number, cells in ROWS.items())
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in MERGED)
    return (f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>'
            f'<mergeCells count="{len(MERGED)}">{merged}</mergeCells></worksheet>')


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets>'
    '</workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/worksheet" '
    f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1">'
    '<border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/>'
    '</cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": None,
}

with zipfile.ZipFile(TARGET, "w") as archive:
    for name, content in PARTS.items():
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        archive.writestr(entry, content or sheet(), zipfile.ZIP_DEFLATED)
