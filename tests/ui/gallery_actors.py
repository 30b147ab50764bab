"""Pictures of the register of actors: python -m tests.ui.gallery_actors FOLDER."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.records import ActorId, ActorKind
from annotator.services.project import Project
from annotator.services.sample import add_sample_coding, make_coded_sample
from annotator.ui.actors import RegisterWindow
from annotator.ui.actors.places import NAMED, TOWARD
from annotator.ui.fonts import load_fonts
from tests.ui.desk import Coder


def main(out: Path) -> None:
    application = QApplication([])
    load_fonts()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = _project(Path(folder))
        for name in ("light", "dark"):
            coder = Coder(application, Path(folder), name="A")
            coder.open(path)
            coder.program.window.commands[f"theme_{name}"].trigger()
            coder.settle()
            _photograph(coder, out, name)
            coder.leave()


def _photograph(coder: Coder, out: Path, name: str) -> None:
    coder.program.window.commands["register"].trigger()
    window = next(each for each in coder.application.topLevelWidgets() if isinstance(each, RegisterWindow))
    window.resize(1440, 900)
    _wait(900)
    actors = {actor.name: actor.id for actor in coder.opened.project.actors.all()}
    _choose(window, actors["Hossein Amir-Abdollahian"])
    _save(window, out / f"actors-{name}.png")
    window.places.turn_to(NAMED)
    _choose(window, actors["Iran"])
    _save(window, out / f"actors-named-{name}.png")
    window.list.mark([actors["Iran"], actors["Nikolai Patrushev"]])
    window.places.turn_to(TOWARD)
    _wait(500)
    window.places.toward.table.setCurrentIndex(window.places.toward.model.index(0, 0))
    _save(window, out / f"actors-merging-{name}.png")
    _choose(window, actors["Iran"])
    window.details.split_asked.emit()
    _save(window, out / f"actors-splitting-{name}.png")


def _choose(window: RegisterWindow, actor_id: ActorId) -> None:
    window.list.choose(actor_id)
    _wait(600)


def _wait(milliseconds: int) -> None:
    """Let jobs go on too: waiting by Qt alone keeps other threads from running."""
    for _each in range(milliseconds // 20):
        QTest.qWait(10)
        time.sleep(0.01)


def _save(window: QWidget, path: Path) -> None:
    _wait(400)
    window.grab().save(str(path))


def _project(folder: Path) -> Path:
    """The sample as A and B coded it, with what actors are and belong to."""
    path = folder / "sample.annotator"
    make_coded_sample(path, coder="A").close()
    add_sample_coding(path, "A")
    with Project.open(path, coder="A") as project:
        _put_in_order(project)
    return path


def _put_in_order(project: Project) -> None:
    register, ids = project.register, {actor.name: actor.id for actor in project.actors.all()}
    states = [ids.get(name) or register.add(name) for name in ("Iran", "Russia", "Ukraine")]
    register.set_kind(states, ActorKind.STATE)
    ministry = register.add("Ministry of Foreign Affairs", ActorKind.ORGANISATION, above=states[0])
    amir = ids["Hossein Amir-Abdollahian"]
    register.set_kind([amir], ActorKind.PERSON)
    register.put_under([amir], ministry)
    register.add_name(amir, "Iranian Foreign Minister")
    register.set_attribute([amir], "Position", "Minister of Foreign Affairs")
    register.set_attribute([amir], "Side", "Iran")
    kremlin = register.add("Kremlin", ActorKind.ORGANISATION, above=states[1])
    register.add("Podolyak", ActorKind.PERSON, above=states[2])
    register.add("Podoliak", ActorKind.PERSON, above=states[2])
    patrushev = ids.get("Nikolai Patrushev")
    if patrushev:
        register.put_under([patrushev], kremlin)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
