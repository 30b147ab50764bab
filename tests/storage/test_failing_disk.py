"""Writes and waits for the disk that really fail: an error, and what is in the file is what was acknowledged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.domain.changes import ActionKind
from annotator.domain.errors import NotSaved
from annotator.domain.records import ArticleId, Coder
from annotator.domain.text import Span
from annotator.storage.check import problems
from annotator.storage.store import Store

from .conftest import TEXT, new_article

CHILD = Path(__file__).with_name("failing_child.py")
FAILING = """
#define _GNU_SOURCE
#include <errno.h>
#include <dlfcn.h>
#include <stdlib.h>
static int waits;
static int fails(void) { return ++waits == atoi(getenv("FAIL_AT")); }
int fsync(int file) {
    if (fails()) { errno = EIO; return -1; }
    return ((int (*)(int)) dlsym(RTLD_NEXT, "fsync"))(file);
}
int fdatasync(int file) {
    if (fails()) { errno = EIO; return -1; }
    return ((int (*)(int)) dlsym(RTLD_NEXT, "fdatasync"))(file);
}
"""


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Within the block the system refuses to write any byte beyond that size, as a failing disk would."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def import_and_tag(store: Store, coder: Coder) -> None:
    with store.journal.action(ActionKind.IMPORT, coder) as edits:
        [article_id] = edits.articles.add([new_article("Much to say. " * 20_000)])
        edits.statements.add(article_id, [Span(0, 4)], "claim")


def test_that_a_write_that_fails_anywhere_costs_only_the_action(
    store: Store, ann: Coder, article_id: ArticleId
) -> None:
    size = store.database.path.stat().st_size
    before = store.queries.articles.ids(ann.id)
    for extra in (0, 1, 4096, 8192, 40_960, 100_000, 200_000, 300_000):
        with no_file_larger_than(size + extra), pytest.raises(NotSaved, match="Everything saved before is safe"):
            import_and_tag(store, ann)

        assert store.queries.articles.ids(ann.id) == before == [article_id]
        assert problems(store.database) == ()

    import_and_tag(store, ann)
    assert len(store.queries.articles.ids(ann.id)) == 2


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that lets the n-th wait for the disk fail, as ``strace -e inject`` would."""
    if sys.platform != "linux" or shutil.which("cc") is None:
        pytest.skip("needs Linux and a C compiler")
    folder = tmp_path_factory.mktemp("failing")
    (folder / "failing.c").write_text(FAILING)
    made = subprocess.run(
        ["cc", "-shared", "-fPIC", "-o", folder / "failing.so", folder / "failing.c", "-ldl"],
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip("the C compiler here makes no libraries")
    return folder / "failing.so"


@pytest.mark.slow
def test_that_a_disk_that_fails_to_keep_what_it_took_costs_only_the_action(
    store: Store, ann: Coder, article_id: ArticleId, failing: Path, opened: Callable[[Path], Store]
) -> None:
    path = store.database.path
    store.close()
    refused = 0
    for wait in range(1, 17):
        environment = {**os.environ, "LD_PRELOAD": str(failing), "FAIL_AT": str(wait)}
        said = subprocess.run(
            [sys.executable, CHILD, path, str(article_id), str(len(TEXT))],
            capture_output=True,
            text=True,
            env=environment,
            check=True,
        ).stdout.splitlines()
        saved = {int(line) for line in said if line.isdecimal()}
        refused += sum("Everything saved before is safe" in line for line in said)

        again = opened(path)
        found = {int(statement.id) for statement in again.queries.statements.of_article(article_id, ann.id)}
        assert saved <= found
        assert problems(again.database) == ()
        again.close()
    assert refused > 3
