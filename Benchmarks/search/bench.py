#!/usr/bin/env python3
"""Measures the search: quality, bytes, requests, index size, building, latency in Chromium; beside Pagefind where that is installed.

    bench.py [--sizes 150,10000] [--no-browser]

The short documents of the evaluation (about 170 words each) come first, then those of corpus.py (about 700 words each).
Needs Swift and Node; Chromium and playwright (PyPI) for the latencies; pagefind and pagefind_bin_extended (PyPI, in the
Python that runs this or in the system's) for the comparison. All figures are of this machine and this moment: compare ratios.
"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import peer

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
EVALUATION = ROOT / "Tests/SearchEvaluation"
ALL_QUERIES = [line.split("\t")[:2] for line in (EVALUATION / "queries.tsv").read_text().splitlines()]
QUERIES = [query for category, query in ALL_QUERIES if category not in ("nonsense", "phrase")]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=True, **options)


def output(*command):
    return run(*command, stdout=subprocess.PIPE).stdout


def latencies(index, client):
    """Milliseconds of a search call: first of all on an empty page, and again when its parts are there."""
    from playwright.sync_api import sync_playwright
    sys.path.insert(0, str(HERE))
    from server import Site
    site = Site(index, client)
    base = site.serve()
    call = """async query => { const start = performance.now();
        if (!window.suche) window.suche = await (await import('/suche.js')).open('/index/');
        await window.suche.search(query, { limit: 5 }); return performance.now() - start; }"""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        cold = []
        for query in QUERIES[::6]:
            page = browser.new_context().new_page()
            page.goto(base + "/leer/")
            cold.append(page.evaluate(call, query))
            page.context.close()
        page = browser.new_page()
        page.goto(base + "/leer/")
        for query in QUERIES:
            page.evaluate(call, query)
        warm = sorted(page.evaluate(call, query) for query in QUERIES)
        browser.close()
    return statistics.median(cold), warm[len(warm) // 2], warm[int(len(warm) * 0.95)]


def index_size(folder):
    kinds = {}
    for file in folder.rglob("*.bin"):
        kinds.setdefault("passages" if file.name[0] == "t" else "rest", []).append(file.stat().st_size)
    rest, passages = kinds.get("rest", []), kinds.get("passages", [])
    return f"{len(rest) + len(passages)} files, {sum(rest) / 1e6:.2f} MB without and {sum(passages) / 1e6:.2f} MB with the texts for excerpts"


def quality(work, tool):
    """nDCG@10, MRR and recall@10 per category, without and with synonyms."""
    for title, synonyms in [("without", []), ("with", [EVALUATION / "synonyms.json"])]:
        index = work / f"quality-{title}"
        output(tool, "build", EVALUATION / "documents.jsonl", index, *synonyms)
        print(f"quality {title} synonyms\n" + output("node", EVALUATION / "evaluate.mjs", index).decode(), flush=True)


def measure(name, documents, work, tool, client, browser):
    index = work / f"index-{name}"
    print(f"{name} documents")
    print("  build: " + output(tool, "build", documents, index).decode().strip())
    print("  index: " + index_size(index))
    size = len(__import__("gzip").compress(client, 9))
    for line in output("node", HERE / "measure.mjs", index, size).decode().splitlines():
        print("  " + line)
    if browser:
        cold, middle, high = latencies(index, client)
        print(f"  Chromium: first call {cold:.0f} ms (median, loopback), later calls p50 {middle:.1f} ms, p95 {high:.1f} ms", flush=True)


def measure_corpus(count, work, tool, client, browser):
    documents, pages = work / f"{count}.jsonl", work / f"pages{count}"
    run(sys.executable, HERE / "corpus.py", count, documents, "--html", pages)
    measure(count, documents, work, tool, client, browser)
    if peer.build(pages) and browser:
        peer.measure(pages, QUERIES)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sizes", default="150,10000")
    arguments.add_argument("--no-browser", action="store_true")
    options = arguments.parse_args()
    run("swift", "build", "-c", "release", "--product", "SearchEvaluation", stdout=subprocess.DEVNULL)
    tool = pathlib.Path(output("swift", "build", "-c", "release", "--show-bin-path").decode().strip()) / "SearchEvaluation"
    client = output(tool, "client", "templates/assets")
    print(f"client with its interface: {len(__import__('gzip').compress(client, 9))} bytes gzip")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        quality(work, tool)
        measure("evaluation", EVALUATION / "documents.jsonl", work, tool, client, not options.no_browser)
        peer.write_pages(EVALUATION / "documents.jsonl", work / "pages")
        if peer.build(work / "pages") and not options.no_browser:
            peer.measure(work / "pages", [query for _, query in ALL_QUERIES], EVALUATION)
        for size in options.sizes.split(","):
            measure_corpus(int(size), work, tool, client, not options.no_browser)


main()
