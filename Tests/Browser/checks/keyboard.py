"""The page by keyboard alone: skip link first, every control reached, in order, with visible focus."""

from playwright.sync_api import Page as Tab

from . import Finding

# Marks what Tab has to reach. One radio button stands for its group (it is the group's one tab stop).
PREPARE = """() => {
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex]'
  const seen = new Set()
  const controls = [...document.querySelectorAll(all)].filter(element => {
    if (element.disabled || element.tabIndex < 0 || element.closest('[inert]')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (element.type === 'radio') {
      const group = (element.form?.id ?? '') + element.name
      if (seen.has(group)) return false
      seen.add(group)
    }
    return true
  })
  // Focus must change something that can be seen; this is how each control looks without it.
  const look = element => { const s = getComputedStyle(element)
    return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.borderWidth, s.backgroundColor, s.color, s.textDecoration].join() }
  globalThis.keyboard = { controls, look, before: new Map(controls.map(element => [element, look(element)])) }
  return { count: controls.length,
           positive: controls.filter(element => element.tabIndex > 0).map(element => element.outerHTML.slice(0, 100)) }
}"""

FOCUSED = """() => {
  const { controls, look, before } = globalThis.keyboard
  const element = document.activeElement
  if (!element || element === document.body) return null
  const group = element.type === 'radio' ? controls.find(other => other.name === element.name) : element
  const style = getComputedStyle(element), box = element.getBoundingClientRect()
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
  const shown = before.get(element) === undefined ? outlined : look(element) !== before.get(element)
  return { index: controls.indexOf(group), place: element.outerHTML.slice(0, 100), visible: shown && box.width > 2 && box.height > 2,
           inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight, href: element.getAttribute('href') }
}"""

MISSED = "(reached) => globalThis.keyboard.controls.filter((_, index) => !reached.includes(index)).map(element => element.outerHTML.slice(0, 100))"
LANDED = "() => document.activeElement?.closest('main') !== null || document.querySelector('main:target, main :target') !== null"


def check(tab: Tab, page: str) -> list[Finding]:
    """Expects a freshly loaded tab; leaves focus somewhere in it."""
    prepared = tab.evaluate(PREPARE)
    found = [Finding(page, "positive-tabindex", place) for place in prepared["positive"]]
    reached: list[int] = []
    for step in range(prepared["count"] * 2 + 20):  # films and scrollable tables take stops of their own
        tab.keyboard.press("Tab")
        stop = tab.evaluate(FOCUSED)
        if stop is None:
            break
        if step == 0 and not (stop["href"] or "").startswith("#"):
            found.append(Finding(page, "skip-link-first", stop["place"]))
        if not stop["visible"] or not stop["inside"]:
            found.append(Finding(page, "focus-visible", stop["place"]))
        if stop["index"] >= 0 and stop["index"] not in reached:
            reached.append(stop["index"])
    found += [Finding(page, "not-reached-by-tab", place) for place in tab.evaluate(MISSED, reached)]
    if reached != sorted(reached):
        found.append(Finding(page, "focus-order", "focus leaves the order of the document"))
    return found


def check_skip_link(tab: Tab, page: str) -> list[Finding]:
    """Expects a freshly loaded tab: the first stop, activated, leads into the main part."""
    tab.keyboard.press("Tab")
    if not tab.evaluate("() => document.activeElement.getAttribute('href')?.startsWith('#') ?? false"):
        return [Finding(page, "skip-link-target", "the first stop is no skip link")]
    tab.keyboard.press("Enter")
    return [] if tab.evaluate(LANDED) else [Finding(page, "skip-link-target", "Enter does not lead into main")]
