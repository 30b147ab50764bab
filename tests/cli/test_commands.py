"""The command line as somebody types it: what it says, what it does to the files, and its exit codes."""

from __future__ import annotations

import csv
import json
import os
import random
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import __version__, shipped
from annotator.cli import main, terminal

ROOT = Path(__file__).parents[2]
SEEDS = shipped.seeds()
HEAVY = ("PySide6", "spacy", "sqlalchemy", "charset_normalizer", "tqdm", "numpy", "sqlite3")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOGNAME", "ada")


@pytest.fixture
def project() -> Path:
    assert main(["new", "drones.annotator", "--coder", "Ada"]) == 0
    return Path("drones.annotator")


def typed(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "annotator", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_that_the_way_from_text_files_to_tables_takes_four_commands(capsys: pytest.CaptureFixture[str]) -> None:
    codes = [
        main(["new", "drones", "--coder", "Ada"]),
        main(["import", "drones.annotator", str(SEEDS)]),
        main(["check", "drones.annotator"]),
        main(["export", "drones.annotator", "--out", "some/tables"]),
    ]

    said = capsys.readouterr().out
    assert codes == [0, 0, 0, 0]
    assert "Made “drones.annotator” for the coder “Ada”" in said
    assert "5 imported." in said
    assert "“drones.annotator” is sound: 5 articles" in said
    assert "some/tables/articles.csv: 5 rows" in said
    assert sorted(path.name for path in Path("some/tables").iterdir()) == [
        "README.txt", "actor_links.csv", "actors.csv", "articles.csv", "statements.csv", "suggestions.csv", "texts.csv",
    ]  # fmt: skip


def test_that_an_import_says_what_became_of_each_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("more").mkdir()
    shutil.copy(SEEDS / "000_87f90886bbbad075.txt", "more/a.txt")
    shutil.copy(SEEDS / "000_87f90886bbbad075.txt", "more/b.txt")
    Path("more/c.txt").write_bytes("Iran’s “denial” — café".encode("cp1252"))
    Path("more/d.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    Path("more/\x1b[31me.txt").write_bytes(b"")
    capsys.readouterr()

    code = main(["import", str(project), "more", "gone.txt"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert [line.split()[0] for line in lines[:-1]] == ["refused", "imported", "duplicate", "to", "refused", "refused"]
    assert lines[0].startswith("refused   more/\N{REPLACEMENT CHARACTER}[31me.txt: The file is empty")
    assert "With --encoding “cp1252” it reads: Iran’s “denial” — café" in lines[3]
    assert lines[4].endswith("Save the article as plain text (.txt, UTF-8) and import that.")
    assert lines[-1] == "3 refused, 1 imported, 1 duplicate, 1 to check."


def test_that_every_file_of_a_folder_gets_a_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("more/deep").mkdir(parents=True)
    Path("more/LOUD.TXT").write_text("Iran denied it.")
    Path("more/deep/b.txt").write_text("Russia denied it.")
    Path("more/loop.txt").symlink_to("loop.txt")
    Path("more/gone.txt").symlink_to("nowhere")
    capsys.readouterr()

    assert main(["import", str(project), "more", "n" * 300]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0].split() for line in lines[:-1]] == [
        ["imported", "more/LOUD.TXT"],
        ["imported", "more/deep/b.txt"],
        ["refused", "more/gone.txt"],
        ["refused", "more/loop.txt"],
        ["refused", "n" * 300],
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_that_a_file_whose_name_is_no_utf_8_is_imported_and_exported(project: Path) -> None:
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("Iran denied it.", encoding="utf-8")

    codes = [main(["import", str(project), "."]), main(["export", str(project), "--out", "out"])]

    assert codes == [0, 0]
    with Path("out/articles.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["article_name"] == "caf\N{REPLACEMENT CHARACTER}.txt"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_that_an_output_that_takes_no_more_is_told(project: Path) -> None:
    command = [sys.executable, "-m", "annotator", "check", str(project)]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
        )

    assert ended.returncode == 2
    assert ended.stderr.decode().startswith("annotator: What there is to say could not be written (No space left")


def test_that_codings_are_not_added_to_another_project_of_that_name(capsys: pytest.CaptureFixture[str]) -> None:
    Path("demo").mkdir()
    main(["new", "demo/sample", "--coder", "Ada"])

    assert main(["sample", "demo", "--coded", "--headless"]) == 2

    assert "does not hold all of the sample articles" in capsys.readouterr().err


def test_that_damage_of_any_kind_ends_in_a_sentence(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(project), str(SEEDS)])
    sound = project.read_bytes()
    chance = random.Random(3)  # noqa: S311 - no secret
    for _round in range(15):
        spoiled = bytearray(sound)
        for _byte in range(chance.choice((3, 30, 300))):
            spoiled[chance.randrange(100, len(sound))] = chance.randrange(256)
        project.write_bytes(spoiled)

        assert main(["check", str(project)]) in (0, 1, 2)
        assert main(["export", str(project), "--out", "out"]) in (0, 2)

    assert "Traceback" not in capsys.readouterr().err


def test_that_the_encoding_can_be_said(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.txt").write_bytes("Iran’s “denial” — café".encode("cp1252"))

    assert main(["import", str(project), "c.txt", "--encoding", "cp1252"]) == 0
    assert main(["import", str(project), "c.txt", "--encoding", "cp1252"]) == 0

    assert "duplicate c.txt: the same text as article 1" in capsys.readouterr().out


def test_that_a_project_is_worked_on_by_its_only_coder(project: Path) -> None:
    main(["import", str(project), str(SEEDS)])
    main(["export", str(project), "--out", "out"])

    from annotator.services.project import Project

    with Project.open(project, coder="x", read_only=True) as opened:
        assert [coder.name for coder in opened.coders] == ["Ada"]


def test_that_one_of_several_coders_must_be_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(project), str(SEEDS), "--coder", "Bo"]) == 0

    code = main(["import", str(project), str(SEEDS)])

    assert code == 2
    assert "has several coders (Ada, Bo). Say who you are with --coder NAME." in capsys.readouterr().err


def test_that_a_project_that_a_window_has_open_can_be_exported_and_not_written(project: Path) -> None:
    from annotator.services.project import Project

    with Project.open(project, coder="Ada"):
        exported = typed("export", str(project), "--out", "out")
        refused = typed("import", str(project), str(SEEDS))

    assert (exported.returncode, exported.stderr) == (0, "")
    assert refused.returncode == 2
    assert "Ada" in refused.stderr


def test_that_a_codebook_of_ones_own_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    words = shipped.resource("codebooks/claims.toml").read_text(encoding="utf-8")
    Path("mine.toml").write_text(words.replace("Claims in the news", "Mine"), encoding="utf-8")
    Path("bad.toml").write_text(words.replace("digit = 2", "digit = 1"), encoding="utf-8")

    assert main(["new", "p.annotator", "--codebook", "mine.toml"]) == 0
    assert main(["new", "q.annotator", "--codebook", "bad.toml"]) == 2

    said = capsys.readouterr()
    assert "with the codebook “Mine”" in said.out
    assert "“bad.toml” cannot be used. The codebook has two codes with the number “1”." in said.err
    assert not Path("q.annotator").exists()


def test_that_a_joined_export_is_one_table(project: Path) -> None:
    assert main(["export", str(project), "--out", "out", "--layout", "joined"]) == 0

    with Path("out/coding.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file))[:2] == ["article_id", "article_uuid"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["check", "gone.annotator"], "gone.annotator"),
        (["check", "notes.txt"], "is not an Annotator project"),
        (["new", "notes.txt"], "exists already"),
        (["export", "gone.annotator", "--out", "x"], "gone.annotator"),
        (["gone.annotator"], "There is no “gone.annotator”. Make it with “annotator new gone.annotator”"),
        (["new", "no/folder/p.annotator"], "no"),
        (["new", "."], "is a folder"),
        (["new", ".."], "is a folder"),
        (["check", "."], "is a folder"),
        (["check", "n" * 300], "File name too long"),
        (["sample", "n" * 300], "cannot be made (File name too long)"),
        (["sample", "notes.txt"], "cannot be made"),
    ],
)
def test_that_what_cannot_be_done_is_a_sentence_and_exit_code_2(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("notes.txt").write_text("just notes", encoding="utf-8")

    code = main(words)

    said = capsys.readouterr()
    assert code == 2
    assert said.err.startswith("annotator: ")
    assert sentence in said.err
    assert "Traceback" not in said.err
    assert not said.out


def test_that_a_damaged_project_is_found_by_its_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(project), str(SEEDS)])
    data = project.read_bytes()
    project.write_bytes(data.replace(b"Amir-Abdollahian admitted", b"Amir-Abdollahian AdMiTtEd"))
    capsys.readouterr()

    code = main(["check", str(project)])

    assert code == 1
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "hint"),
    [(["imort", "p", "q"], "Perhaps “import” is meant."), (["frobnicate", "x"], "no command “frobnicate”")],
)
def test_that_a_mistyped_command_is_told(words: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)

    assert ended.value.code == 2
    assert hint in capsys.readouterr().err


def test_that_help_names_every_command_and_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    said = capsys.readouterr().out
    assert ended.value.code == 0
    for word in ("new", "import", "suggest", "export", "check", "sample", "annotator sample demo", "exit codes"):
        assert word in said


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["import", "--help"]])
def test_that_help_and_version_load_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys\nfrom annotator.cli import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)

    assert ended.stdout.splitlines()[-1] == "[]"


def test_that_the_version_is_told() -> None:
    assert typed("--version").stdout == f"Annotator {__version__}\n"


def test_that_a_reader_who_has_enough_ends_it_quietly() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", "from annotator.cli import main; import sys; sys.exit(main(['new', 'p']))"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as child:
        assert child.stdout is not None
        child.stdout.close()
        complaints = child.stderr.read() if child.stderr else b""

    assert complaints == b""


@pytest.mark.slow
def test_that_suggest_prints_a_line_of_json_for_each_file() -> None:
    ended = typed("suggest", str(SEEDS), "--json")

    records = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0
    assert [record["id"] for record in records] == [path.name for path in sorted(SEEDS.glob("*.txt"))]
    for record in records:
        text = (SEEDS / record["id"]).read_text(encoding="utf-8")
        for statement in record["statements"]:
            assert set(statement) == {"code", "source", "cue", "content", "target", "speaker", "rule", "score"}
            assert all(0 <= start < end <= len(text) for start, end in statement["content"])
    assert sum(len(record["statements"]) for record in records) > 40


@pytest.mark.slow
def test_that_suggest_leaves_out_what_it_cannot_read_and_says_so() -> None:
    Path("bad.txt").write_bytes(b"%PDF-1.7")
    Path("good.txt").write_text("Iran denied the allegations on Monday, officials said.", encoding="utf-8")

    ended = typed("suggest", "bad.txt", "good.txt")

    assert ended.returncode == 1
    assert "bad.txt: The file looks like a PDF file" in ended.stderr
    assert ended.stdout.startswith("good.txt\t")


@pytest.mark.slow
def test_that_the_sample_without_a_screen_does_the_whole_job_and_takes_it_up_again() -> None:
    first = typed("sample", "demo")
    second = typed("sample", "demo", "--headless")

    assert (first.returncode, first.stderr) == (0, "")
    assert "Made the sample project “demo/sample.annotator” of 5 articles." in first.stdout
    assert "There is no screen to open a window on, so the same is done without one." in first.stdout
    assert "Wrote demo/tables/articles.csv (5 rows)." in first.stdout
    assert second.returncode == 0
    assert "Taking up the sample project “demo/sample.annotator”." in second.stdout
    assert Path("demo/tables/suggestions.csv").stat().st_size > 5_000


@pytest.mark.slow
def test_that_suggestions_are_stored_once_in_a_project(project: Path) -> None:
    main(["import", str(project), str(SEEDS)])

    first, second = typed("suggest", str(project)), typed("suggest", str(project))

    assert first.stdout.startswith("Read 5 articles. ")
    assert second.stdout == first.stdout.replace("Read 5", "Read 0")


@pytest.mark.parametrize(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":987654"}, "linux", False),
        ({"DISPLAY": "nonsense"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "darwin", False),
    ],
)
def test_that_a_screen_is_only_believed_when_it_answers(
    environment: dict[str, str], platform: str, *, there: bool
) -> None:
    assert terminal.has_screen(environment, platform) is there


def test_that_a_wayland_screen_that_answers_is_found() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("w0")
        server.listen()

        assert terminal.has_screen({"WAYLAND_DISPLAY": "w0", "XDG_RUNTIME_DIR": ""}, "linux")


def test_that_nobody_is_shown_a_bar_who_does_not_watch(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(terminal.progress(range(3), doing="Counting", of=3)) == [0, 1, 2]

    assert capsys.readouterr().err == ""
