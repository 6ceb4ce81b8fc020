"""The page without scripts: the same main text is there, and no control that does nothing."""

from playwright.sync_api import Page as Tab

from . import Finding

WORDS = "() => (document.querySelector('main')?.innerText ?? '').split(/\\s+/).filter(Boolean)"
# The box of a task list shows a state; it is no control.
DEAD_BUTTONS = """() => [...document.querySelectorAll('button, [role=button], input, select, textarea')]
  .filter(control => control.checkVisibility() && !control.closest('form') && !control.closest('li.aufgabe'))
  .map(control => control.outerHTML.slice(0, 100))"""
# Lists that a script narrows down or reorders may show fewer or other words with it.
LEAST_SHARE = 0.9


def words(tab: Tab) -> list[str]:
    return tab.evaluate(WORDS)


def check(tab: Tab, page: str, with_script: list[str]) -> list[Finding]:
    """`with_script` are the words of main in the page with scripts."""
    here = words(tab)
    kept = set(here)
    found = []
    if not tab.evaluate("() => document.querySelector('h1')?.checkVisibility() === true"):
        found.append(Finding(page, "no-script-heading"))
    shared = sum(word in kept for word in with_script)
    if not here or shared < LEAST_SHARE * len(with_script):
        missing = [word for word in with_script if word not in kept][:12]
        found.append(Finding(page, "no-script-text", f"{shared} of {len(with_script)} words; not there: {' '.join(missing)}"))
    found += [Finding(page, "no-script-dead-control", control) for control in tab.evaluate(DEAD_BUTTONS)]
    return found
