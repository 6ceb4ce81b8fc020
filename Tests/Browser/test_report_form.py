"""„Beispiel melden“: the form works in the page alone, and what it writes is an entry without mistakes."""

import shutil
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from checks.build import ROOT
from playwright.sync_api import Locator, expect
from playwright.sync_api import Page as Tab

PAGE = "mitmachen/beispiel-melden/"
ANSWERS = {
    "titel": 'Das „Haus am Markt“: offen & "günstig" – #1',
    "kurztext": "Ein leeres Haus öffnet wieder: mit Café, Werkstatt und einem Zimmer für die Musikschule.",
    "kontakt": "Stadtbauamt Musterstadt",
    "telefon": "030 23125 101",
    "ort": "Musterstadt",
    "ausgangslage": "# Keine Überschrift\n\n- erstens\n- zweitens\n\n<script>alert(1)</script> [kein Verweis](gibt-es-nicht.md)",
    "gemacht": "---\ntitel: kein Kopf\n---\n\nGefragt,\n===\ngeplant, gebaut.",
    "uebertragbar": "Ja.",
}


@pytest.fixture
def form(tab: Tab) -> Locator:
    tab.goto(PAGE)
    expect(tab.locator("form[data-report]")).to_be_visible()
    expect(tab.locator("[data-without-script]")).to_be_hidden()
    return tab.locator("form[data-report]")


def send(form: Locator) -> None:
    form.get_by_role("button", name="Angaben prüfen und Datei zeigen").press("Enter")


def fill(form: Locator, answers: dict[str, str]) -> None:
    for name, answer in answers.items():
        form.locator(f'[name="{name}"]').fill(answer)
    form.get_by_role("checkbox", name="Leerstand", exact=True).check()


def test_says_what_is_missing_and_leads_there(tab: Tab, form: Locator) -> None:
    send(form)
    summary = form.locator("[data-errors]")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("heading")).to_have_text("Bitte prüfen Sie 6 Angaben")
    expect(summary.get_by_role("link")).to_have_text([
        "Bitte geben Sie dem Beispiel einen Titel.",
        "Bitte sagen Sie in ein bis zwei Sätzen, worum es geht.",
        "Bitte wählen Sie mindestens ein Thema.",
        "Bitte nennen Sie eine Stelle oder Person, die Fragen beantwortet.",
        "Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an.",
        "Bitte nennen Sie Ihre Stadt.",
    ])
    shown = summary.get_by_role("link").evaluate_all("all => all.map(link => link.hash.slice(1))")
    assert shown == form.locator("[id^=feld-]").evaluate_all("(all, names) => all.map(field => field.id).filter(id => names.includes(id))", shown)
    expect(tab.locator("[data-finished]")).to_be_hidden()
    for number, name in enumerate(["titel", "kurztext", "themen", "kontakt", "telefon", "ort"]):
        summary.get_by_role("link").nth(number).press("Enter")
        field = tab.locator(f"#feld-{name}")
        expect(field).to_be_focused()
        expect(tab.locator(f"#fehler-{name}")).to_be_visible()
        assert f"fehler-{name}" in field.get_attribute("aria-describedby")
    expect(form.locator('[name="titel"]')).to_have_attribute("aria-invalid", "true")


def test_each_answer_has_its_own_message(form: Locator) -> None:
    fill(form, {**ANSWERS, "titel": "Ab", "kurztext": "Zu kurz.", "telefon": "eins zwei", "mail": "bauamt@"})
    send(form)
    expect(form.locator("[data-errors] a")).to_have_text([
        "Der Titel ist zu kurz. Er braucht mindestens 3 Zeichen.",
        "Bitte schreiben Sie etwas mehr: mindestens noch 32 Zeichen.",
        "Bitte schreiben Sie die Nummer mit Vorwahl, zum Beispiel 030 23125 100.",
        "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel bauamt@example.org.",
    ])


def test_a_mended_answer_is_no_longer_marked(tab: Tab, form: Locator) -> None:
    send(form)
    fill(form, ANSWERS)
    send(form)
    expect(form.locator("[aria-invalid]")).to_have_count(0)
    expect(form.locator("[data-errors]")).to_be_hidden()
    expect(tab.get_by_role("heading", name="Ihr Eintrag ist fertig")).to_be_focused()


def test_the_file_is_shown_saved_and_mailed_alike(tab: Tab, form: Locator, tmp_path: Path) -> None:
    fill(form, {**ANSWERS, "ausgangslage": "Leer seit 2019.", "gemacht": ""})
    send(form)
    shown = tab.locator("[data-file]").text_content()
    with tab.expect_download() as waiting:
        tab.get_by_role("link", name="Datei speichern").click()
    assert waiting.value.suggested_filename == "das-haus-am-markt-offen-guenstig-1.md"
    waiting.value.save_as(tmp_path / "saved.md")
    assert (tmp_path / "saved.md").read_text() == shown
    mail = urlsplit(tab.get_by_role("link", name="Per E-Mail senden").get_attribute("href"))
    assert (mail.scheme, mail.path) == ("mailto", "redaktion@example.org")
    assert parse_qs(mail.query) == {"subject": [f"Beispiel melden: {ANSWERS['titel']}"], "body": [shown.replace("\n", "\r\n")]}


def test_a_long_text_is_mailed_as_a_file(tab: Tab, form: Locator) -> None:
    fill(form, {**ANSWERS, "gemacht": "Viel Arbeit. " * 300})
    send(form)
    mail = urlsplit(tab.get_by_role("link", name="Per E-Mail senden").get_attribute("href"))
    assert "liegt als Datei »das-haus-am-markt-offen-guenstig-1.md« bei" in parse_qs(mail.query)["body"][0]


def test_what_has_to_be_saved_before_it_is_mailed_is_said_and_comes_first(tab: Tab, form: Locator) -> None:
    hint = tab.get_by_text("Speichern Sie erst die Datei. Hängen Sie sie dann an die E-Mail an.")
    links = tab.locator("[data-finished] .actions").get_by_role("link")
    fill(form, {**ANSWERS, "gemacht": "Viel Arbeit. " * 300})
    send(form)
    expect(hint).to_be_visible()
    expect(links).to_have_text(["Datei speichern", "Per E-Mail senden"])
    expect(links.first).not_to_have_class("quiet")
    fill(form, {"gemacht": "Wenig."})
    send(form)
    expect(hint).to_be_hidden()
    expect(links).to_have_text(["Per E-Mail senden", "Datei speichern"])


def test_a_file_without_sections_has_no_empty_one(tab: Tab, form: Locator, program: str, tmp_path: Path) -> None:
    fill(form, {name: answer for name, answer in ANSWERS.items() if name not in ("ausgangslage", "gemacht", "uebertragbar")})
    send(form)
    text = tab.locator("[data-file]").text_content()
    assert "\n##" not in text and text.endswith("---\n")
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    (content / "beispiele/neu-gemeldet.md").write_text(text)
    result = subprocess.run([program, "check", "--content", content, "--format", "plain"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_saved_file_is_an_entry_without_mistakes(tab: Tab, form: Locator, program: str, tmp_path: Path) -> None:
    """Whatever was typed: no answer may end the front matter, start a heading, or put markup into the page."""
    fill(form, ANSWERS)
    send(form)
    with tab.expect_download() as waiting:
        tab.get_by_role("link", name="Datei speichern").click()
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    name = waiting.value.suggested_filename
    waiting.value.save_as(content / "beispiele" / name)
    result = subprocess.run([program, "check", "--content", content, "--format", "plain"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    said = [line for line in (result.stdout + result.stderr).splitlines() if name in line]
    assert result.returncode == 0, said
    assert [line for line in said if "warnung" in line.lower() or "fehler" in line.lower()] == []


HOSTILE = {
    "backslash in front of markup": {"ausgangslage": r"C:\<script>alert(1)</script> \[x](javascript:alert(1)) \`code"},
    "markup behind an address": {"ausgangslage": "http://example.org/<b> und ftp://example.org/x"},
    "control, direction and private characters": {
        "titel": "Ti\u0001tel\u0085 mit \uf0b7 Zeichen", "ort": "Muster\u0002stadt", "kontakt": "Stadtbauamt\u202e Musterstadt",
        "ausgangslage": "\uf0b7 eins\u0000\n\ufeffzwei\u2028drei\ud83d",
    },
    "a run of letters without end": {"ausgangslage": "x" * 9000},
    "a word that the site has an address for": {"titel": "Thema"},
    "a year that nobody lives to see": {"datum": "12026-05-04"},
}


@pytest.mark.parametrize("answers", HOSTILE.values(), ids=HOSTILE.keys())
def test_nothing_that_is_typed_makes_an_entry_with_mistakes(
    tab: Tab, form: Locator, program: str, tmp_path: Path, answers: dict[str, str],
) -> None:
    fill(form, ANSWERS)
    for name, answer in answers.items():  # as a value that a program pastes, with what no keyboard has
        form.locator(f'[name="{name}"]').evaluate("(field, text) => { field.value = text }", answer)
    send(form)
    expect(tab.locator("[data-finished]")).to_be_visible()
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    name = tab.locator("[data-name]").text_content()
    (content / "beispiele" / name).write_text(tab.locator("[data-file]").text_content())
    result = subprocess.run([program, "check", "--content", content, "--format", "plain"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, [line for line in (result.stdout + result.stderr).splitlines() if name in line]


def test_counts_letters_as_the_check_does(form: Locator) -> None:
    fill(form, {**ANSWERS, "titel": "e\u0301" * 2, "kurztext": "kurz" + " " * 40 + "er", "ort": "???"})
    send(form)
    expect(form.locator("[data-errors] a")).to_have_text([
        "Der Titel ist zu kurz. Er braucht mindestens 3 Zeichen.",
        "Bitte schreiben Sie etwas mehr: mindestens noch 33 Zeichen.",
        "Bitte nennen Sie Ihre Stadt.",
    ])


def test_a_text_too_long_is_kept_and_said(tab: Tab, form: Locator) -> None:
    fill(form, {**ANSWERS, "titel": "T" * 111, "kurztext": "x" * 301})
    expect(form.locator("#rest-kurztext")).to_have_text("1 Zeichen zu viel")
    send(form)
    expect(form.locator("[data-errors] a")).to_have_text([
        "Der Titel ist zu lang. Bitte kürzen Sie ihn um 1 Zeichen.", "Bitte kürzen Sie den Text um 1 Zeichen.",
    ])
    form.locator('[name="kurztext"]').fill("x" * 299)
    expect(form.locator("#rest-kurztext")).to_have_text("Noch 1 Zeichen")


def test_the_day_is_the_reader_s(tab: Tab, form: Locator) -> None:
    """Not that of the build: the page stays the same from night to night."""
    today = tab.evaluate("new Date().toLocaleDateString('sv')")
    expect(form.locator('[name="datum"]')).to_have_value(today)


@pytest.mark.parametrize("number", ["(030) 23125 101", "+49 (0)30 23125-101", "030/23125–101"])
def test_a_number_may_be_written_as_the_check_takes_it(tab: Tab, form: Locator, number: str) -> None:
    fill(form, {**ANSWERS, "telefon": number})
    send(form)
    expect(tab.locator("[data-finished]")).to_be_visible()


def test_nothing_is_sent(tab: Tab, form: Locator) -> None:
    sent: list[str] = []
    tab.on("request", lambda request: sent.append(request.url))
    fill(form, ANSWERS)
    send(form)
    expect(tab.locator("[data-finished]")).to_be_visible()
    assert [address for address in sent if not address.startswith("blob:")] == []
    assert tab.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]
