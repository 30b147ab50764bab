"""A file for one coder: the articles, the codebook and the register, and of all coding only the coder's own."""

from annotator.storage.handing.copying import Handing
from annotator.storage.handing.writing import write_handed_out

__all__ = ["Handing", "write_handed_out"]
