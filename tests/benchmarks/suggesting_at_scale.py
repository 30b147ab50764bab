"""A worker’s memory: ``python -m tests.benchmarks.suggesting_at_scale`` prints its peak in MB over 100 articles."""

from __future__ import annotations

import io
import re
from pathlib import Path

from annotator.shipped import seeds
from annotator.suggesting.pipeline import Pipeline
from annotator.suggesting.protocol import encode_request
from annotator.suggesting.worker import serve

BATCH = 100

if __name__ == "__main__":
    texts = [path.read_bytes().decode("utf-8") for path in sorted(seeds().glob("*.txt"))]
    requests = b"".join(encode_request(place, texts[place % len(texts)], ()) for place in range(BATCH))
    serve(Pipeline.load(), io.BytesIO(requests), io.BytesIO())
    status = Path("/proc/self/status").read_text(encoding="ascii")
    # Not getrusage: its peak is inherited from the process that started this one.
    peak = re.search(r"VmHWM:\s+(\d+)", status)
    print(int(peak[1]) // 1024 if peak else 0)  # noqa: T201 - for the benchmark that started this
