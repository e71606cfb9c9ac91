"""Standard input and output, as bytes."""

from __future__ import annotations

from typing import TextIO


def read_stream(source: TextIO) -> bytes:
    """Everything that comes from standard input."""
    buffer = getattr(source, "buffer", None)
    return buffer.read() if buffer is not None else source.read().encode()


def write_stream(out: TextIO, content: bytes) -> None:
    """Bytes to standard output as they are: a file is UTF-8 whatever the terminal is."""
    buffer = getattr(out, "buffer", None)
    if buffer is None:
        out.write(content.decode())
    else:
        out.flush()
        buffer.write(content)
    out.flush()
