"""What the search's stemmer makes of 50,000 German words, beside Snowball's own (PyPI snowballstemmer, which is libstemmer in Python)."""

import json
import re
import subprocess
import sys
from pathlib import Path

import snowballstemmer

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks/search"))
from corpus import compounds, load  # noqa: E402

TERMS = """
import { readFileSync } from 'node:fs';
import { scan, term } from './templates/assets/suche/woerter.js';
const folded = readFileSync(0, 'utf8').split('\\n').map(line => scan(line)[0].folded);
console.log(JSON.stringify([...new Set(folded)].map(word => [word, term(word)])));
"""
GENDER = re.compile(r"in$|innen")


def words() -> list[str]:
    """Every word of the evaluation's texts, and the compounds of the benchmark in several forms."""
    texts = [f"{d['title']} {d['summary']} {d['body']}" for d in load()]
    found = {word for text in texts for word in re.findall(r"[A-Za-zÄÖÜäöüß]{2,}", text)}
    made = compounds()[:52_000]
    return sorted(found) + [word + ["", "en", "s", "er", "erin", "innen"][n % 6] for n, word in enumerate(made)]


def test_differs_from_libstemmer_only_where_it_says() -> None:
    command = ["node", "--input-type=module", "--eval", TERMS]
    answer = subprocess.run(command, cwd=ROOT, input="\n".join(words()), capture_output=True, text=True, check=True)
    terms: list[tuple[str, str]] = json.loads(answer.stdout)
    assert len(terms) > 50_000
    snowball = snowballstemmer.stemmer("german")
    differing = {word: (term, theirs) for word, term in terms if term != (theirs := snowball.stemWord(word))}
    # Gender endings go before stemming: `mentorin`, `mentorinnen` and `mentor` are one term.
    assert {word: pair for word, pair in differing.items() if not GENDER.search(word)} == {}
    assert differing["mentorin"] == ("mentor", "mentorin")
