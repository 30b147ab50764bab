"""What `make` calls first: it installs what is missing, or says in a sentence what to type."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "setup_environment.py"


@pytest.fixture
def script() -> ModuleType:
    """The script as a module; it is no part of a package."""
    spec = importlib.util.spec_from_file_location("setup_environment", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 15, 0)])
def test_that_another_python_is_asked_for_where_this_one_does_not_fit(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setenv("PATH", "")

    with pytest.raises(script.CannotSetUp, match=r"needs Python 3\.11 to 3\.14, and this is 3\.1[05]"):
        script.use_a_fitting_python()


def test_that_a_missing_library_is_asked_for_by_its_debian_package(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "debian-packages.txt").write_text("# a remark\nlibc.so.6 libc6\nlibnowhere.so.9  libnowhere9\n")
    monkeypatch.setattr(script, "PACKAGING", tmp_path)

    assert script.missing_packages() == ["libnowhere9"]


def test_that_a_person_without_root_is_told_the_one_command(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "debian-packages.txt").write_text("libnowhere.so.9 libnowhere9\n")
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setattr(script, "PACKAGING", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)

    with pytest.raises(script.CannotSetUp, match=r"sudo apt-get install libnowhere9$"):
        script.install_system_libraries()


@pytest.mark.parametrize("changed", ["requirements-dev.txt", "debian-packages.txt", "pyproject.toml"])
def test_that_a_changed_lock_is_installed_anew(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, changed: str
) -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "debian-packages.txt", "pyproject.toml"):
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(script, "PACKAGING", tmp_path)
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "VENV", tmp_path)
    monkeypatch.setattr(script, "VENV_PYTHON", Path(sys.executable))
    script.stamp_of("dev").write_text(script.fingerprint("dev"))
    assert script.is_ready("dev")

    (tmp_path / changed).write_text("two")

    assert not script.is_ready("dev")
