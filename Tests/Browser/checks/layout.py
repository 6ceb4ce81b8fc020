"""Layout at 320 px: nothing overflows, nothing is cut off with WCAG 1.4.12 text spacing, nothing shifts."""

from playwright.sync_api import Page as Tab

from . import Finding

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const scrolls = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible') return true
    return false
  }
  const wide = [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
    .map(element => element.tagName.toLowerCase() + (element.id && '#' + element.id)
      + (element.className && '.' + String(element.className.baseVal ?? element.className).split(' ')[0])
      + ' to ' + Math.round(element.getBoundingClientRect().right) + ' px')
  return wide.length ? wide.slice(-3) : ['page to ' + document.documentElement.scrollWidth + ' px']
}"""

# The values of WCAG 2.2, success criterion 1.4.12. A constructed style sheet is not subject to the content policy.
TEXT_SPACING = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                     p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}"""

CLIPPED = """() => [...document.body.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  if (box.width <= 2 || box.height <= 2 || !element.checkVisibility()) return false  // visually hidden on purpose
  if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return false
  return (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
    || (['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
}).map(element => element.outerHTML.slice(0, 100))"""

SHIFTS = """() => new Promise(resolve => {
  const shifts = []
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      shifts.push(entry.value.toFixed(4) + ' ' + entry.sources.map(s => s.node?.outerHTML?.slice(0, 60)).join(' | '))
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(shifts), 200)
})"""


def check_narrow(tab: Tab, page: str) -> list[Finding]:
    """Expects the tab at 320 px (WCAG 1.4.10). Leaves the text spacing in the page."""
    found = [Finding(page, "overflow", place) for place in tab.evaluate(OVERFLOW)]
    tab.evaluate(TEXT_SPACING)
    found += [Finding(page, "overflow-text-spacing", place) for place in tab.evaluate(OVERFLOW)]
    found += [Finding(page, "clipped-text-spacing", place) for place in tab.evaluate(CLIPPED)]
    return found


def check_shifts(tab: Tab, page: str) -> list[Finding]:
    """Every layout shift since loading; the budget is none."""
    return [Finding(page, "layout-shift", shift) for shift in tab.evaluate(SHIFTS)]
