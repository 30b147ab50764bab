"""Files made to do harm: ``python -m … FOLDER`` writes them, to be tried in the program by hand."""

from __future__ import annotations

import io
import pickle
import struct
import sys
import zipfile
import zlib
from pathlib import Path

from tests.exchange.readers.lookalikes import docx_of, zipped

_LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)
) + "]>"  # fmt: skip
_OUTSIDE = "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
    'Target="http://127.0.0.1:9/evil.dotm" TargetMode="External"/></Relationships>'
)


def document_with(prolog: str, words: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = (
        f"{prolog}<w:document xmlns:w='{space}'><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"
    )
    return zipped({"word/document.xml": xml})


def workbook_with(prolog: str) -> bytes:
    return zipped({"xl/workbook.xml": f"{prolog}<workbook/>", "[Content_Types].xml": "<Types/>"})


def zip_bomb() -> bytes:
    return zipped({"a.txt": b"a" * 30_000_000})


def deep_zip(depth: int) -> bytes:
    data = zipped({"a.txt": "Deep."})
    for _ in range(depth):
        data = zipped({"in.zip": data})
    return data


def zip_with_tricks() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../../up.txt", "/etc/absolute.txt", "C:\\evil.txt", "CON.txt", "a\x1b[31m.txt"):
            archive.writestr(name, f"Text of {name!r}.")
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def pdf_bomb(size: int = 400_000_000) -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)) + packer.flush()
    return pdf(packed, "/Filter /FlateDecode")


def pdf(stream: bytes, filters: str = "") -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R "
        b">> >> >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters.encode(), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def pdf_of(lines: list[str]) -> bytes:
    shown = "".join(f"({line.replace('(', '').replace(')', '')}) Tj T*\n" for line in lines)
    return pdf(f"BT /F1 10 Tf 12 TL 20 280 Td\n{shown}ET".encode("cp1252"))


def pdf_loop() -> bytes:
    return pdf(b"x").replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]")


FILES = {
    "bomb.zip": zip_bomb,
    "deep.zip": lambda: deep_zip(4),
    "laughs.docx": lambda: document_with(_LAUGHS, "&j;"),
    "outside.docx": lambda: document_with(_OUTSIDE, "&secret;"),
    "outside.xlsx": lambda: workbook_with(_OUTSIDE),
    "template.docx": lambda: docx_of(
        "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>", {"word/_rels/document.xml.rels": _RELATIONS}
    ),
    "tricks.zip": zip_with_tricks,
    "loop.pdf": pdf_loop,
    "cut.pdf": lambda: pdf(b"BT ET")[:300],
    "deep.rtf": lambda: b"{\\rtf1" + b"{" * 100_000,
    "deep.json": lambda: b'{"text": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "deep.html": lambda: b"<html>" + b"<div>" * 50_000 + b"Words." + b"</div>" * 50_000,
    "stored.pickle": lambda: pickle.dumps({"a": "b"}),
    "base.sqlite": lambda: b"SQLite format 3\x00" + bytes(100),
    "program.txt": lambda: b"\x7fELF" + bytes(100),
    "program2.txt": lambda: struct.pack("<I", 0xFEEDFACF) + bytes(100),
    "old.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "nothing.txt": lambda: b"",
    "blank.docx": lambda: docx_of("<w:p/>"),
    "locked.zip": lambda: bytes(_locked()),
    "cut.zip": lambda: zipped({"a.txt": "Words." * 100})[:-30],
    "open_quote.csv": lambda: b'title,text\nA,"' + b"x" * 3_000_000,
}


def _locked() -> bytearray:
    data = bytearray(zipped({"a.txt": "Secret."}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    return data


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for name, make in {**FILES, "bomb.pdf": pdf_bomb}.items():
        (target / name).write_bytes(make())
