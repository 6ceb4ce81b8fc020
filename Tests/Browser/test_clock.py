"""Between two builds the reader's clock decides: what has passed stands no longer under „Demnächst“."""

from datetime import datetime

import pytest
from playwright.sync_api import Locator, expect
from playwright.sync_api import Page as Tab

# The site is built for NOW in checks/build.py, 23 November 2026.
MOMENTS = ["2027-02-05T12:00:00+01:00", "2027-02-26T00:00:00+01:00", "2027-03-13T16:59:00+01:00"]
LATE = "2028-01-02T12:00:00+01:00"
ENDS = "items => items.map(item => item.dataset.ends)"


def upcoming(tab: Tab) -> Locator:
    return tab.locator("[data-timed] [data-ends]:not([data-just-past] *)")


def took_place(tab: Tab) -> Locator:
    return tab.locator("[data-timed] [data-ends]:not([data-just-past] *, [data-cancelled])")


def past(tab: Tab) -> Locator:
    return tab.locator("[data-just-past] [data-ends]")


def visit(tab: Tab, moment: str, path: str = "veranstaltungen/") -> None:
    tab.clock.set_fixed_time(moment)
    tab.goto(path)


def test_nothing_moves_at_the_time_of_the_build(tab: Tab) -> None:
    visit(tab, "2026-11-23T12:00:00+01:00")
    expect(past(tab)).to_have_count(0)
    expect(tab.locator("[data-just-past]")).to_be_hidden()
    assert upcoming(tab).count() > 0


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_has_ended_moves_to_just_past(tab: Tab, moment: str) -> None:
    visit(tab, "2026-11-23T12:00:00+01:00")
    all_ends = upcoming(tab).evaluate_all(ENDS)
    confirmed = took_place(tab).evaluate_all(ENDS)
    visit(tab, moment)
    now = datetime.fromisoformat(moment)
    over = [end for end in confirmed if datetime.fromisoformat(end) < now]
    assert 0 < len(over) < len(all_ends)
    assert sorted(upcoming(tab).evaluate_all(ENDS)) == sorted(end for end in all_ends if datetime.fromisoformat(end) >= now)
    assert past(tab).evaluate_all(ENDS) == sorted(over, key=datetime.fromisoformat, reverse=True)
    expect(tab.locator("[data-just-past]")).to_be_visible()
    for month in tab.locator("[data-month]:visible").all():
        assert month.locator("[data-ends]").count() > 0, "a month without events keeps its heading"


def test_what_was_cancelled_is_not_just_past(tab: Tab) -> None:
    visit(tab, "2026-11-23T12:00:00+01:00")
    cancelled, confirmed = tab.locator("[data-timed] [data-cancelled]"), took_place(tab).evaluate_all(ENDS)
    assert cancelled.count() > 0
    visit(tab, LATE)
    expect(cancelled).to_have_count(0)
    expect(past(tab).get_by_text("abgesagt")).to_have_count(0)
    late = datetime.fromisoformat(LATE)
    over = [end for end in confirmed if datetime.fromisoformat(end) < late]
    assert past(tab).evaluate_all(ENDS) == sorted(over, key=datetime.fromisoformat, reverse=True)


def test_when_all_is_over_the_page_says_how_to_hear_of_new_events(tab: Tab) -> None:
    visit(tab, "2031-01-01T00:00:00+01:00")
    expect(upcoming(tab)).to_have_count(0)
    expect(tab.locator("[data-month]:visible")).to_have_count(0)
    expect(tab.get_by_text("Zurzeit keine Termine. Abonnieren Sie den Kalender, dann erfahren Sie von neuen.")).to_be_visible()


def test_home_shows_no_past_event_either(tab: Tab) -> None:
    visit(tab, "2031-01-01T00:00:00+01:00", "./")
    expect(upcoming(tab).locator("visible=true")).to_have_count(0)
    expect(tab.get_by_text("Zurzeit stehen keine Termine fest.")).to_be_visible()


@pytest.mark.parametrize("moment", ["2026-11-23T12:00:00+01:00", *MOMENTS])
def test_home_shows_the_next_three_by_the_clock(tab: Tab, moment: str) -> None:
    visit(tab, moment)
    coming = upcoming(tab).locator("h4").all_text_contents()
    visit(tab, moment, "./")
    shown = upcoming(tab).locator("visible=true").locator("h3").all_text_contents()
    assert len(coming) > 3
    assert shown == coming[:3]


@pytest.mark.parametrize(("moment", "words"), [
    ("2027-01-17T09:00:00+01:00", "noch bis morgen"),
    ("2027-01-18T09:00:00+01:00", "heute ist der letzte Tag"),
    ("2027-01-08T09:00:00+01:00", "noch 10 Tage"),
])
def test_the_last_days_to_sign_up_are_counted(tab: Tab, moment: str, words: str) -> None:
    visit(tab, moment, "veranstaltungen/sprechstunde-foerderung-2027/")
    expect(tab.locator("[data-remaining]").first).to_contain_text(words)
    expect(tab.locator("[data-open]").first).to_be_visible()


def test_after_the_deadline_nobody_is_asked_to_sign_up(tab: Tab) -> None:
    visit(tab, "2027-01-19T00:30:00+01:00", "veranstaltungen/sprechstunde-foerderung-2027/")
    expect(tab.locator("[data-open]:visible")).to_have_count(0)
    expect(tab.locator("[data-closed]").first).to_be_visible()


def test_after_its_end_an_event_says_that_it_is_over(tab: Tab) -> None:
    note = "Diese Veranstaltung ist vorbei."
    visit(tab, "2027-01-19T17:59:00+01:00", "veranstaltungen/sprechstunde-foerderung-2027/")
    expect(tab.get_by_text(note, exact=True)).to_be_hidden()
    expect(tab.get_by_text("hat stattgefunden")).to_be_hidden()
    expect(tab.get_by_text("Läuft schon")).to_be_visible()
    expect(tab.get_by_role("link", name="raum.example.org")).to_be_visible()
    visit(tab, "2027-01-19T18:01:00+01:00", "veranstaltungen/sprechstunde-foerderung-2027/")
    expect(tab.get_by_text(note, exact=True)).to_be_visible()
    expect(tab.get_by_text("hat stattgefunden")).to_be_visible()
    expect(tab.get_by_text("Läuft schon")).to_be_hidden()
    expect(tab.get_by_role("link", name="raum.example.org")).to_be_hidden()
    expect(tab.get_by_role("region", name="In den Kalender")).to_be_hidden()


def test_after_its_end_nobody_signs_up_for_an_event(tab: Tab) -> None:
    path = "veranstaltungen/sprechstunde-foerderung-2027/"
    panel = tab.get_by_role("region", name="Anmelden")
    visit(tab, "2027-01-19T17:59:00+01:00", path)
    expect(panel).to_be_visible()
    visit(tab, "2027-01-19T18:01:00+01:00", path)
    expect(panel).to_be_hidden()


def test_a_row_names_no_deadline_that_has_passed(tab: Tab) -> None:
    deadline = tab.locator("[data-ends]", has=tab.get_by_role("link", name="Digitale Sprechstunde")).locator("[data-until]")
    visit(tab, "2027-01-18T12:00:00+01:00")
    expect(deadline).to_be_visible()
    visit(tab, "2027-01-19T00:01:00+01:00")
    expect(deadline).to_be_hidden()


def test_a_page_of_a_topic_names_no_deadline_that_has_passed_and_marks_what_is_over(tab: Tab) -> None:
    row = tab.locator("[data-ends]", has=tab.get_by_role("link", name="Transfertreffen Leerstand 2027"))
    deadline = row.get_by_text("Anmeldung bis")
    visit(tab, "2027-05-06T12:00:00+02:00", "themen/leerstand/")
    expect(deadline).to_be_visible()
    visit(tab, "2027-05-07T00:01:00+02:00", "themen/leerstand/")
    expect(deadline).to_be_hidden()
    expect(row.locator(".row.past")).to_have_count(0)
    visit(tab, "2027-05-21T14:01:00+02:00", "themen/leerstand/")
    expect(row.locator(".row.past")).to_have_count(1)
