"""axe-core: WCAG 2.0 to 2.2, levels A and AA, and its best practices."""

import json
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page as Tab

from . import Finding

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = f"""
axe.run(document, {{ runOnly: {{ type: 'tag', values: {json.dumps(TAGS)} }}, resultTypes: ['violations'] }})
  .then(result => JSON.stringify({{
    checked: result.passes.length,
    violations: result.violations.flatMap(rule => rule.nodes.map(node =>
      [rule.id, node.target.join(' ') + ' ' + (node.any.concat(node.all, node.none)[0]?.message ?? rule.help)])) }}))
"""
OPEN_ALL = "for (const details of document.querySelectorAll('details')) details.open = true"


class Axe:
    """axe in one tab. Speaks to the page by the debugger's own channel, which no content policy stops."""

    def __init__(self, tab: Tab, scripts: bool) -> None:
        self.debugger = tab.context.new_cdp_session(tab)
        if not scripts:
            # The page was read without scripts; axe itself needs them. A session's own switch counts only
            # when it changes, hence on and off.
            for value in (True, False):
                self.debugger.send("Emulation.setScriptExecutionDisabled", {"value": value})
        self.evaluate(OPEN_ALL)
        self.evaluate(SOURCE + ";0")

    def evaluate(self, expression: str) -> object:
        message = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self.debugger.send("Runtime.evaluate", message)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def check(self, page: str, shown: str) -> list[Finding]:
        """`shown` says how the page is shown now, such as `320 px, dark, scripts off`."""
        result = json.loads(self.evaluate(RUN))
        if not result["checked"]:
            return [Finding(page, "axe-checked-nothing", shown)]
        return [Finding(page, f"axe-{rule}", f"{place} ({shown})") for rule, place in result["violations"]]
