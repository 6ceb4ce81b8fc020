"""The commands on machines that lack something: one sentence each says what is missing and what to do.

Each test gives the scripts a search path of its own with made-up tools, so it really has no Swift, no sudo, no network.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = "bash sh env true dirname cat grep sed head sleep cp rm mkdir find sort xargs sha256sum cut touch chmod".split()
LIBRARIES = "libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libdeflate-dev libcurl4-openssl-dev"
SWIFT = """
case "$1" in
  --version) echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)" ;;
  package) echo "$*" >> log; mkdir -p .build; touch .build/workspace-state.json ;;
  build) echo "$*" >> log; mkdir -p .build/release
    printf '#!/bin/sh\\necho "akademie $*"\\n' > .build/release/akademie; chmod +x .build/release/akademie ;;
esac
"""
DPKG = 'for name; do :; done; grep -qx "$name" installed && echo installed'
APT = 'echo "apt-get $*" >> log; case " $* " in *" install "*) for name; do echo "$name" >> installed; done ;; esac'


@dataclass
class Machine:
    """A copy of the scripts in a folder, and a folder of tools that is the whole search path."""

    folder: Path
    installed: str = LIBRARIES

    def __post_init__(self) -> None:
        for name in ("scripts", "Makefile"):
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, self.folder / name)
        for name in ("Sources", "templates", "tools"):
            (self.folder / name).mkdir()
        (self.folder / "Sources/main.swift").write_text("print()")
        (self.folder / "Package.swift").write_text("// swift-tools-version: 6.3")
        (self.folder / "installed").write_text(self.installed.replace(" ", "\n") + "\n")
        (self.folder / "log").write_text("")
        for name in TOOLS:
            (self.folder / "tools" / name).symlink_to(shutil.which(name))
        for name, text in {"uname": "echo Linux", "id": "echo 0", "swift": SWIFT, "dpkg-query": DPKG, "apt-get": APT, "pkg-config": ""}.items():
            self.tool(name, text)

    def tool(self, name: str, text: str) -> None:
        file = self.folder / "tools" / name
        file.write_text(f"#!/bin/bash\n{text}\n")
        file.chmod(0o755)

    def remove(self, name: str) -> None:
        (self.folder / "tools" / name).unlink()

    def run(self, script: str, **settings: str) -> subprocess.CompletedProcess:
        environment = {"PATH": str(self.folder / "tools"), **settings}
        return subprocess.run(
            [self.folder / "scripts" / script], env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60
        )

    @property
    def log(self) -> list[str]:
        return (self.folder / "log").read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def errors(result: subprocess.CompletedProcess) -> list[str]:
    return [line for line in result.stderr.splitlines() if line.startswith("error: ")]


def test_builds_the_site_and_installs_nothing_when_all_is_there(machine: Machine) -> None:
    result = machine.run("site", BASE_URL="https://example.org/a/", STRICT="1")
    assert result.returncode == 0, result.stderr
    assert result.stdout == "akademie build --base-url https://example.org/a/ --strict\n"
    assert machine.log == ["package resolve", "build -c release --product akademie"]


def test_settings_become_options(machine: Machine) -> None:
    here = "https://example.org/"
    site = machine.run("site", PUBLISHED=here, EDITORIAL="1", PREVIEW_AT="http://localhost:8000/")
    assert site.stdout == f"akademie build --published {here} --editorial --preview-at http://localhost:8000/\n"
    assert machine.run("check", PUBLISHED=here, LINKS="1", FORMAT="github").stdout == f"akademie check --published {here} --links --format github\n"
    assert machine.run("generate", CHECK="1").stdout == "akademie generate --check\n"


def test_a_second_build_resolves_no_packages(machine: Machine) -> None:
    machine.run("site")
    machine.run("site")
    assert machine.log.count("package resolve") == 1
    assert not any(line.startswith("apt-get") for line in machine.log)


def test_installs_only_what_is_missing(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev")
    result = machine.run("site")
    assert result.returncode == 0, result.stderr
    options = "apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=2"
    assert machine.log[:2] == [f"{options} update", f"{options} install --no-install-recommends libcmark-gfm-dev libcmark-gfm-extensions-dev"]


def test_says_that_swift_is_missing(machine: Machine) -> None:
    machine.remove("swift")
    result = machine.run("site")
    assert result.returncode == 1
    assert result.stderr == "error: Swift 6.3 is missing: install it from https://www.swift.org/install/, then run this again.\n"


def test_says_that_swift_is_too_old(machine: Machine) -> None:
    machine.tool("swift", 'echo "Swift version 5.10.1 (swift-5.10.1-RELEASE)"')
    result = machine.run("site")
    assert result.returncode == 1
    assert result.stderr == "error: Swift 5.10 is too old: install 6.3 or later from https://www.swift.org/install/, then run this again.\n"


def test_says_who_can_install_when_there_are_no_rights(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev libcmark-gfm-dev")
    machine.tool("id", "echo 1000")
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result)[0] == (
        "error: libcmark-gfm-extensions-dev missing, and installing needs rights: install sudo, "
        "or have an administrator run: apt-get install libcmark-gfm-extensions-dev"
    )
    assert len(errors(result)) == 1


def test_says_who_can_install_when_sudo_refuses(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev libcmark-gfm-dev")
    machine.tool("id", "echo 1000")
    machine.tool("sudo", "exit 1")
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result) == [
        "error: libcmark-gfm-extensions-dev missing, and sudo refuses: "
        "have an administrator run: apt-get install libcmark-gfm-extensions-dev"
    ]


def test_installs_with_sudo_where_it_is_not_root(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev libcmark-gfm-dev")
    machine.tool("id", "echo 1000")
    machine.tool("sudo", 'echo "sudo $*" >> log; [ "$1" = -n ] && shift; exec "$@"')
    result = machine.run("site")
    assert result.returncode == 0, result.stderr
    assert any(line.startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get") for line in machine.log)


@pytest.mark.parametrize("step", ["update", "install"])
def test_says_that_the_network_may_be_missing_when_apt_fails(tmp_path: Path, step: str) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev libcmark-gfm-dev")
    machine.tool("apt-get", f'case " $* " in *" {step} "*) exit 100 ;; esac')
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result) == [
        "error: apt-get could not install libcmark-gfm-extensions-dev: "
        "check the network connection and the package sources, then run this again."
    ]


def test_says_so_on_a_system_without_a_known_package_manager(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="libcurl4-openssl-dev libdeflate-dev libyaml-dev")
    machine.remove("apt-get")
    result = machine.run("site")
    assert result.returncode == 1
    assert "neither apt-get nor Homebrew" in errors(result)[0]


def test_says_that_swift_packages_could_not_be_fetched(machine: Machine) -> None:
    machine.tool("swift", SWIFT.replace("package)", "package) exit 1;;\n  x)"))
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result) == [
        "error: The Swift packages named in Package.swift could not be fetched: check the network connection, then run this again."
    ]


def test_says_that_the_program_does_not_compile(machine: Machine) -> None:
    machine.tool("swift", SWIFT.replace("build)", "build) exit 1;;\n  x)"))
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result) == ["error: The program does not compile: the compiler's messages stand above."]


def test_homebrew_installs_on_a_mac(machine: Machine) -> None:
    machine.tool("uname", "echo Darwin")
    machine.tool("brew", 'echo "brew $*" >> log; [ "$1" != list ]')
    result = machine.run("site")
    assert result.returncode == 0, result.stderr
    assert "brew install --quiet cmark-gfm libyaml libdeflate" in machine.log


def test_says_how_to_get_homebrew_on_a_mac(machine: Machine) -> None:
    machine.tool("uname", "echo Darwin")
    result = machine.run("site")
    assert result.returncode == 1
    assert errors(result) == ["error: cmark-gfm libyaml libdeflate missing: install Homebrew (https://brew.sh), then run this again."]


PYTHON = """
case "$*" in
  "--version") echo "Python 3.11.2" ;;
  "-m venv .venv") mkdir -p .venv/bin
    for name in pip playwright python ruff; do printf '#!/bin/sh\necho "%s $*" >> log\n' $name > .venv/bin/$name; done
    chmod +x .venv/bin/* ;;
esac
"""


@pytest.fixture
def test_machine(tmp_path: Path) -> Machine:
    """Everything that make test needs is there, as made-up tools."""
    machine = Machine(tmp_path, installed=LIBRARIES + " fonts-liberation")
    for name in ("java", "pdfinfo", "shellcheck", "git", "chromium"):
        machine.tool(name, "")
    machine.tool("node", "echo v18.20.4")
    machine.tool("python3", PYTHON)
    machine.tool("cmp", '[ "$(cat "$2" 2>/dev/null)" = "$(cat "$3" 2>/dev/null)" ]')
    machine.tool("swift", SWIFT + '[ "$1" = test ] && echo "swift test" >> log; exit 0')
    (tmp_path / "Tests").mkdir()
    (tmp_path / "Tests/requirements.txt").write_text("pytest")
    linked = tmp_path / "Tests/MarkdownTests/StaticLink/run"
    linked.parent.mkdir(parents=True)
    linked.write_text('#!/bin/bash\necho "linked statically" >> log\n')
    linked.chmod(0o755)
    (tmp_path / "debian").write_text("ID=debian\n")
    (tmp_path / "ubuntu").write_text("NAME=Ubuntu\nID=ubuntu\n")
    return machine


def run_tests(machine: Machine, system: str = "debian") -> subprocess.CompletedProcess:
    return machine.run("test", OS_RELEASE=str(machine.folder / system))


def test_make_test_runs_every_test(test_machine: Machine) -> None:
    result = run_tests(test_machine)
    assert result.returncode == 0, result.stderr
    pip = "pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt"
    tests = "python -m pytest Tests/Browser Tests/Publishing --akademie .build/release/akademie"
    names = "ruff check --quiet Tests Benchmarks"
    build = "build -c release --product akademie"
    assert test_machine.log == [pip, names, "package resolve", "swift test", "linked statically", build, tests]


def test_make_test_fetches_python_packages_once(test_machine: Machine) -> None:
    run_tests(test_machine)
    run_tests(test_machine)
    assert sum(line.startswith("pip install") for line in test_machine.log) == 1


def test_make_test_fetches_playwright_s_browser_where_the_system_s_is_a_snap(test_machine: Machine) -> None:
    test_machine.remove("chromium")
    result = run_tests(test_machine, "ubuntu")
    assert result.returncode == 0, result.stderr
    assert "playwright install --with-deps chromium" in test_machine.log
    assert not any(line.startswith("apt-get") for line in test_machine.log)


def test_make_test_installs_the_system_s_browser_elsewhere(test_machine: Machine) -> None:
    test_machine.remove("chromium")
    run_tests(test_machine)
    assert any(line.endswith("install --no-install-recommends chromium") for line in test_machine.log)


def test_make_test_runs_the_site_tests_although_swift_tests_fail_and_fails(test_machine: Machine) -> None:
    test_machine.tool("swift", SWIFT + '[ "$1" != test ]')
    result = run_tests(test_machine)
    assert result.returncode == 1
    assert any("pytest Tests/Browser" in line for line in test_machine.log)
    assert "== Swift tests: FAILED (exit 1)" in result.stderr


def test_make_test_fails_when_the_site_tests_fail(test_machine: Machine) -> None:
    test_machine.tool("python3", PYTHON.replace('echo "%s $*" >> log', "[ %s != python ]"))
    result = run_tests(test_machine)
    assert result.returncode == 1
    assert "== Site and publishing tests: FAILED (exit 1)" in result.stderr


def test_make_test_says_that_python_packages_could_not_be_fetched(test_machine: Machine) -> None:
    test_machine.tool("python3", PYTHON.replace('echo "%s $*" >> log', "[ %s != pip ]"))
    result = run_tests(test_machine)
    assert result.returncode == 1
    assert errors(result) == [
        "error: The Python packages of Tests/requirements.txt could not be fetched: check the network connection, then run make test again."
    ]


def test_make_test_says_that_python_cannot_make_an_environment(test_machine: Machine) -> None:
    test_machine.tool("python3", PYTHON.replace("-m venv", "-m nothing") + '[ "$2" != venv ]')
    result = run_tests(test_machine)
    assert result.returncode == 1
    assert errors(result) == ["error: Python could not make the folder .venv: install python3-venv, then run make test again."]


def test_compiles_nothing_when_only_content_changed(machine: Machine) -> None:
    first = machine.run("site", GENERATOR_CACHE=".generator")
    shutil.rmtree(machine.folder / ".build")  # as on a fresh machine that got the cache alone
    os.utime(machine.folder / "Sources/main.swift")
    second = machine.run("site", GENERATOR_CACHE=".generator")
    assert (first.returncode, second.returncode) == (0, 0)
    assert second.stdout == "akademie build\n"
    assert machine.log.count("build -c release --product akademie") == 1


@pytest.mark.parametrize("name", ["Sources/main.swift", "templates/new.swift", "Package.swift"])
def test_compiles_again_when_a_source_changed(machine: Machine, name: str) -> None:
    machine.run("site", GENERATOR_CACHE=".generator")
    (machine.folder / name).write_text("// changed")
    machine.run("site", GENERATOR_CACHE=".generator")
    assert machine.log.count("build -c release --product akademie") == 2


def test_check_writes_nothing_but_the_program_s_words_to_standard_output(tmp_path: Path) -> None:
    machine = Machine(tmp_path, installed="")
    machine.tool("apt-get", APT + '; echo "Reading package lists"')
    assert machine.run("check", FORMAT="gitlab").stdout == "akademie check --format gitlab\n"


def test_the_program_s_exit_status_is_kept(machine: Machine) -> None:
    machine.tool("swift", SWIFT.replace('echo "akademie $*"', "exit 70"))
    assert machine.run("site").returncode == 70


def test_scripts_pass_shellcheck() -> None:
    files = [file for file in (ROOT / "scripts").iterdir() if file.is_file()] + [ROOT / ".ci/run"]
    result = subprocess.run(["shellcheck", "--external-sources", *files], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
