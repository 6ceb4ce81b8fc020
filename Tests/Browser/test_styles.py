"""The style sheets: each class is made somewhere, each colour has a name."""

import re
import shutil
from pathlib import Path

from checks import report, styles
from checks.build import ROOT, build
from checks.server import serving

# What an entry's body may hold, so that the check does not depend on what today's entries hold.
ALL_FORMS = """---
titel: Alle Formen
kurztext: Diese Seite enthält jede Form, die ein Text haben kann, und steht nur hier.
---
## Überschrift

> [!HINWEIS]
> Ein Hinweis.

> [!WARNUNG]
> Eine Warnung.

> [!TIPP]
> Ein Tipp.

| Links | Mitte | Rechts |
|:---|:---:|---:|
| a | b | 1 |

- [ ] offen
- [x] erledigt

Text mit Fußnote.[^1] [Andere Website](https://example.org/)

[^1]: Die Fußnote.
"""
CLASS_IN_TEMPLATE = re.compile(r'class=\\?"([^"\\]*)|"class", (.*)')


def classes_in_templates() -> set[str]:
    """What templates make only of much content, such as a map with many towns or a list of many pages."""
    sources = [file.read_text() for file in (ROOT / "templates").rglob("*.swift")]
    found = [attribute + code for source in sources for attribute, code in CLASS_IN_TEMPLATE.findall(source)]
    return {word for text in found for word in styles.WORD.findall(text)}


def test_every_class_in_the_style_sheets_is_made(program: str, tmp_path: Path) -> None:
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    (content / "seiten/alle-formen.md").write_text(ALL_FORMS)
    with serving("/") as server:
        site = build(program, content, server, tmp_path / "public")
    findings = styles.check(site, classes_in_templates())
    assert not findings, report(findings)


TOKENS = "1-tokens.css"
# Notations and the names of CSS Color 4 that style sheets are likely to hold. The reader's own colours (`CanvasText`) are no literals.
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|"
    r"(?<![\w-])(?:black|white|gray|grey|silver|red|maroon|orange|yellow|gold|green|lime|teal|blue|navy|purple|pink|brown|beige)(?![\w-])",
    re.IGNORECASE,
)
DECLARATION = re.compile(r"[\w-]+\s*:([^;{}]*)[;}]")


def colours(style: str) -> list[str]:
    values = DECLARATION.findall(styles.COMMENT_OR_STRING.sub("", style))
    return [colour for value in values for colour in COLOUR.findall(value)]


def test_finds_colours_in_every_notation() -> None:
    style = "/* #fff */ a:not(#feed) { color: #0aF; border: 1px solid RGB(0 0 0 / 0.5) } b { fill: white; stroke: var(--red); color: CanvasText }"
    assert colours(style) == ["#0aF", "RGB(", "white"]


def test_only_the_tokens_hold_colours() -> None:
    sheets = {file.name: colours(file.read_text()) for file in (ROOT / "templates/assets/css").glob("*.css")}
    assert len(sheets.pop(TOKENS)) > 50
    assert {name: found for name, found in sheets.items() if found} == {}
