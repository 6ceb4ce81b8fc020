"""The publishing pipelines keep the project's rules: least rights, nothing unpinned, every command exists."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = {file.name: yaml.safe_load(file.read_text()) for file in sorted((ROOT / ".github/workflows").glob("*.yml"))}
GITLAB = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text())
GITLAB_JOBS = {name: job for name, job in GITLAB.items() if isinstance(job, dict) and "script" in job}
JOBS = [(name, job_name, job) for name, workflow in WORKFLOWS.items() for job_name, job in workflow["jobs"].items()]
IDS = [f"{name}:{job_name}" for name, job_name, _ in JOBS]
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
IMAGE = "swift:6.3-bookworm"


def events(workflow: dict) -> dict:
    """YAML 1.1 reads the key `on` as true."""
    on = workflow.get("on", workflow.get(True))
    return {on: None} if isinstance(on, str) else on


def commands(script: str | list) -> set[str]:
    text = "\n".join(script) if isinstance(script, list) else script
    return set(re.findall(r"\bmake ([a-z][a-z-]*)", text))


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def test_workflows_are_the_four_known_ones() -> None:
    assert set(WORKFLOWS) == {"check.yml", "content.yml", "publish.yml", "test.yml"}


@pytest.mark.parametrize(("file", "name", "job"), JOBS, ids=IDS)
def test_actions_are_pinned_by_commit_and_name_their_version(file: str, name: str, job: dict) -> None:
    for step in job["steps"]:
        assert "uses" not in step or PINNED.fullmatch(step["uses"]), step
    for line in (ROOT / ".github/workflows" / file).read_text().splitlines():
        assert "uses:" not in line or re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize(("file", "name", "job"), JOBS, ids=IDS)
def test_jobs_have_a_timeout(file: str, name: str, job: dict) -> None:
    assert 0 < job["timeout-minutes"] <= 60


@pytest.mark.parametrize(("file", "name", "job"), JOBS, ids=IDS)
def test_checkouts_leave_no_token_behind(file: str, name: str, job: dict) -> None:
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_no_secret_is_used_anywhere() -> None:
    for file in [ROOT / ".gitlab-ci.yml", *(ROOT / ".github").rglob("*.yml")]:
        assert "secrets." not in file.read_text()


def test_requests_get_a_read_only_token_and_never_the_rights_of_the_target() -> None:
    for name in ("check.yml", "content.yml", "test.yml"):
        assert set(events(WORKFLOWS[name])) == {"pull_request"}
        assert WORKFLOWS[name]["permissions"] == {"contents": "read"}
        assert all("permissions" not in job for job in WORKFLOWS[name]["jobs"].values())
        assert WORKFLOWS[name]["concurrency"]["cancel-in-progress"] is True


def test_no_expression_of_a_request_reaches_a_shell() -> None:
    for name, job_name, job in JOBS:
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), f"{name}:{job_name}"


def test_publication_happens_on_merge_nightly_and_by_hand() -> None:
    on = events(WORKFLOWS["publish.yml"])
    assert on["push"] == {"branches": ["main"]}
    assert len(on["schedule"]) == 1
    assert "workflow_dispatch" in on
    assert len(on) == 3


def test_only_the_deploying_job_may_publish() -> None:
    publish = WORKFLOWS["publish.yml"]
    assert publish["permissions"] == {}
    rights = {name: job["permissions"] for name, job in publish["jobs"].items()}
    assert rights == {
        "build": {"contents": "read"},
        "links": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "verify": {"contents": "read"},
    }
    assert publish["jobs"]["deploy"]["environment"]["name"] == "github-pages"
    assert publish["jobs"]["deploy"]["needs"] == "build"


def test_publications_do_not_interrupt_each_other() -> None:
    assert WORKFLOWS["publish.yml"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert GITLAB_JOBS["pages"]["interruptible"] is False
    assert GITLAB_JOBS["pages"]["resource_group"] == "production"


def test_the_published_build_is_verified() -> None:
    steps = WORKFLOWS["publish.yml"]["jobs"]["verify"]["steps"]
    assert WORKFLOWS["publish.yml"]["jobs"]["verify"]["needs"] == ["build", "deploy"]
    assert any("scripts/verify-published" in step.get("run", "") for step in steps)
    assert any("scripts/verify-published" in line for line in GITLAB_JOBS["verify"]["script"])
    assert GITLAB["stages"].index("verify") > GITLAB["stages"].index("publish")


def test_jobs_that_compile_use_the_official_image() -> None:
    for name, job_name, job in JOBS:
        script = "\n".join(step.get("run", "") for step in job["steps"])
        if commands(script) or ".ci/" in script:
            assert job["container"] == IMAGE, f"{name}:{job_name}"
    assert GITLAB["default"]["image"] == IMAGE


CACHING = [(file, name) for file, name, job in JOBS if "GENERATOR_CACHE" in job.get("env", {})]


def test_jobs_that_need_the_program_alone_take_it_from_the_cache() -> None:
    assert set(CACHING) == {("check.yml", "content"), ("content.yml", "site"), ("publish.yml", "build"), ("publish.yml", "links")}
    cached = {name for name, job in GITLAB_JOBS.items() if job.get("extends") == ".generator"}
    assert cached == {"content", "content-tests", "preview", "links", "pages"}
    # On GitLab one key is enough, since the script compares what the program is made of once more.
    assert "find Package.swift Sources templates " in (ROOT / "scripts/generator").read_text()


@pytest.mark.parametrize(("file", "job"), CACHING)
def test_the_compiled_program_is_cached_by_its_sources(file: str, job: str) -> None:
    job = WORKFLOWS[file]["jobs"][job]
    cache = next(step["with"] for step in job["steps"] if "actions/cache" in step.get("uses", ""))
    assert cache["path"] == job["env"]["GENERATOR_CACHE"]
    assert cache["key"].endswith("${{ hashFiles('Package.swift', 'Sources/**', 'templates/**') }}")
    assert IMAGE.replace(":", "-") in cache["key"]
    assert "restore-keys" not in cache


def test_requests_do_not_write_the_cache() -> None:
    for file, job in (("check.yml", "content"), ("content.yml", "site")):
        uses = [step.get("uses", "") for step in steps(file, job)]
        assert any(use.startswith("actions/cache/restore@") for use in uses)
        assert not any(use.startswith("actions/cache@") for use in uses)
    assert GITLAB[".generator"]["cache"]["policy"] == "pull"


def test_gitlab_publishes_the_default_branch_alone() -> None:
    pages = GITLAB_JOBS["pages"]
    assert pages["pages"] is True
    assert pages["artifacts"]["paths"] == ["public"]
    assert pages["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]


def test_gitlab_shows_mistakes_in_the_request() -> None:
    content = GITLAB_JOBS["content"]
    report = content["artifacts"]["reports"]["codequality"]
    published = 'PUBLISHED="${BASE_URL:-$CI_PAGES_URL/}"'
    assert content["script"] == [
        f"make check FORMAT=gitlab {published} > {report} || make check FORMAT=plain {published}"
    ]
    assert content["artifacts"]["when"] == "always"


def steps(file: str, job: str) -> list[dict]:
    return WORKFLOWS[file]["jobs"][job]["steps"]


def test_requests_attach_the_preview_with_the_list_of_changes() -> None:
    runs = [step.get("run", "") for step in steps("check.yml", "content")]
    check, site = (next(index for index, run in enumerate(runs) if run.startswith(f"make {name} ")) for name in ("check", "site"))
    assert check < site
    assert 'PUBLISHED="$BASE_URL"' in runs[check] and {"EDITORIAL=1", 'PUBLISHED="$BASE_URL"'} <= set(runs[site].split())
    upload = steps("check.yml", "content")[-1]
    assert upload["uses"].startswith("actions/upload-artifact@")
    assert (upload["with"]["name"], upload["with"]["path"]) == ("vorschau", "public")
    preview = GITLAB_JOBS["preview"]
    assert preview["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    assert preview["artifacts"] == {"expose_as": "Vorschau", "expire_in": "1 week", "paths": ["public/"]}
    assert "EDITORIAL=1" in preview["script"][0] and "PUBLISHED=" in preview["script"][0]
    assert all(cache["policy"] == "pull" for cache in preview["cache"])


def test_the_whole_history_is_there_where_the_overview_is_built() -> None:
    """The overview tells from it how old drafts are, and which events nobody wrote about since."""
    building = [job for _, _, job in JOBS if any("EDITORIAL=1" in step.get("run", "") for step in job["steps"])]
    assert building
    for job in building:
        checkout = next(step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@"))
        assert checkout["with"]["fetch-depth"] == 0
        runs = [step.get("run", "") for step in job["steps"]]
        trusted = runs.index('git config --global --add safe.directory "$GITHUB_WORKSPACE"')
        assert trusted < next(index for index, run in enumerate(runs) if "EDITORIAL=1" in run)
    previews = [job for job in GITLAB_JOBS.values() if any("EDITORIAL=1" in line for line in job["script"])]
    assert previews
    assert all(job["variables"]["GIT_DEPTH"] == 0 for job in previews)


def test_publication_never_loses_an_address_and_has_no_page_for_editors() -> None:
    publish = next(step["run"] for step in steps("publish.yml", "build") if "make site" in step.get("run", ""))
    assert 'PUBLISHED="$BASE_URL"' in publish and "EDITORIAL" not in publish
    assert "PUBLISHED=" in GITLAB_JOBS["pages"]["script"][0] and "EDITORIAL" not in GITLAB_JOBS["pages"]["script"][0]


REQUEST = '$CI_PIPELINE_SOURCE == "merge_request_event"'


def test_content_alone_is_tested_without_compiling_the_tests() -> None:
    assert events(WORKFLOWS["content.yml"])["pull_request"] == {"paths": ["content/**"]}
    assert steps("content.yml", "site")[-1]["run"] == ".ci/content"
    assert GITLAB_JOBS["content-tests"]["rules"] == [{"if": REQUEST, "changes": {"paths": ["content/**/*"]}}]
    assert GITLAB_JOBS["content-tests"]["script"] == [".ci/content"]
    stages = re.findall(r"^stage .* (make .*?)(?: \|\||$)", (ROOT / ".ci/content").read_text(), re.MULTILINE)
    assert stages == ["make generate CHECK=1", "make site STRICT=1", "make test-site"]


def test_whatever_is_more_than_content_is_tested_in_full() -> None:
    assert events(WORKFLOWS["test.yml"])["pull_request"] == {"paths-ignore": ["content/**"]}
    [rule] = GITLAB_JOBS["everything"]["rules"]
    assert rule["if"] == REQUEST
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().split()]
    folders = {file.name for file in ROOT.iterdir() if file.is_dir() and not any(fnmatch(file.name, pattern) for pattern in [".*", *ignored])}
    folders |= {".ci", ".github", ".gitlab"}  # others of this kind belong to the tools of one person
    paths = ["*", *(f"{name}/**/*" for name in folders - {"content", "public"}), "public/.gitignore"]
    assert sorted(rule["changes"]["paths"]) == sorted(paths)
    assert steps("test.yml", "everything")[-1]["run"] == ".ci/run"
    assert GITLAB_JOBS["everything"]["script"] == [".ci/run"]


def test_what_has_to_hold_depends_on_no_setting() -> None:
    makefile = (ROOT / "Makefile").read_text().split("# Settings: ")[1].split(".PHONY")[0]
    scripts = [(ROOT / "scripts" / name).read_text() for name in ("check", "generate", "site")]
    settings = set(re.findall(r"\b([A-Z_]+)=", makefile)) | {name for text in scripts for name in re.findall(r"\$\{([A-Z_]+):-", text)}
    [forgotten] = re.findall(r"^forget_settings\(\) \{ unset (.*); \}$", (ROOT / "scripts/common.sh").read_text(), re.MULTILINE)
    assert set(forgotten.split()) == settings - {"GENERATOR_CACHE"}
    assert all("\nforget_settings\n" in (ROOT / script).read_text() for script in (".ci/content", ".ci/run"))


def test_links_are_asked_for_at_night_and_stop_nothing() -> None:
    job = WORKFLOWS["publish.yml"]["jobs"]["links"]
    assert "schedule" in job["if"] and "push" not in job["if"]
    assert job["continue-on-error"] is True
    assert all("links" not in other.get("needs", []) for other in WORKFLOWS["publish.yml"]["jobs"].values())
    assert job["steps"][-1]["run"] == "make check LINKS=1 FORMAT=github"
    kept = [step["with"] for step in job["steps"] if step.get("uses", "").startswith("actions/cache@")]
    assert [(cache["path"], cache["restore-keys"]) for cache in kept] == [(".akademie-links.json", "links-")]
    assert GITLAB_JOBS["links"]["allow_failure"] is True
    assert GITLAB_JOBS["links"]["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'}]
    assert "make check LINKS=1 FORMAT=plain" in GITLAB_JOBS["links"]["script"]
    asking = [run for _, _, other in JOBS for step in other["steps"] if "LINKS=1" in (run := step.get("run", ""))]
    assert len(asking) == 1


def test_gitlab_jobs_have_a_timeout_and_run_only_where_meant() -> None:
    assert GITLAB["default"]["interruptible"] is True
    for job in GITLAB_JOBS.values():
        assert re.fullmatch(r"\d+ minutes", job["timeout"])
        assert job["rules"]


def test_commands_exist() -> None:
    scripts = [step.get("run", "") for _, _, job in JOBS for step in job["steps"]]
    scripts += [job["script"] for job in GITLAB_JOBS.values()]
    used = set().union(*map(commands, scripts))
    assert {"check", "site"} <= used <= targets()
    for script in scripts:
        for path in re.findall(r"(?:scripts/|\.ci/)[a-z-]+", script if isinstance(script, str) else "\n".join(script)):
            assert (ROOT / path).stat().st_mode & 0o100, path


def test_make_targets_call_scripts_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    scripts = re.findall(r"@(scripts/[a-z-]+)", makefile)
    assert len(scripts) == len(targets())
    assert all((ROOT / script).stat().st_mode & 0o100 for script in scripts)
