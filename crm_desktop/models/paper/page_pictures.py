"""Pages of a PDF as pictures: for the preview, and for the system's printers."""

from dataclasses import dataclass
from threading import Lock

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

# PDFium works for one thread at a time.
_pdfium = Lock()


@dataclass(frozen=True)
class PagePicture:
    """One page: four bytes a point, blue first, as screens have it."""

    width: int
    height: int
    stride: int
    points: bytes


def page_picture(pdf: bytes, page: int, wide: int) -> PagePicture:
    """The page (from 0), so many points wide."""
    with _pdfium:
        document = PdfDocument(pdf)
        try:
            found = document[page]
            drawn = found.render(scale=wide / found.get_width(), rev_byteorder=False, prefer_bgrx=True)
            return PagePicture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages there are."""
    with _pdfium:
        document = PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()
