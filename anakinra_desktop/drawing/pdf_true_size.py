"""Asks whatever shows a PDF to print it in true size: Qt's own writer cannot say so."""

from __future__ import annotations

import re

_CATALOG = re.compile(rb"(\d+) 0 obj\n<<\n(/Type /Catalog\n.*?)>>\nendobj", re.DOTALL)
_END = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)\s+%%EOF\s*\Z", re.DOTALL)
_WISH = b"/ViewerPreferences << /PrintScaling /None >>\n"


def in_true_size(pdf: bytes) -> bytes:
    """The same PDF with the wish not to be scaled when printed, added at its end (ISO 32000-1, 7.5.6 and 12.2).

    It is only what a print dialog then proposes. A PDF that is built otherwise than Qt builds one is left as it is.
    """
    catalog, end = _CATALOG.search(pdf), _END.search(pdf)
    if catalog is None or end is None or b"/ViewerPreferences" in catalog[2]:
        return pdf
    number = catalog[1]
    body = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    added = number + b" 0 obj\n<<\n" + catalog[2] + _WISH + b">>\nendobj\n"
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, len(body))
    trailer = b"trailer\n<<\n" + end[1] + b"/Prev " + end[2] + b"\n>>\n"
    return body + added + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(body) + len(added))
