#!/usr/bin/env python3
"""From a saved file to its page: how long the preview takes, at several sizes.

    latency.py --akademie PROGRAM [--runs 20] 500 10000

Does what a browser does: listens to the page's events, saves the file, waits for the event and asks for the page until
it holds what was saved. Prints the median and the worst of all runs, and how long the start and the first page took. The
bars: 150 ms at 500 entries, 500 ms at 10,000, first page within a second at the size of the real content.
"""

import argparse
import http.client
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
BARS = {500: 150, 10_000: 500}


def get(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def next_event(events: http.client.HTTPResponse) -> None:
    while not events.readline().startswith(b"data:"):
        pass


def measure(program: str, size: int, runs: int) -> tuple[list[float], float, float]:
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        subprocess.run([sys.executable, ROOT / "Benchmarks/corpus.py", str(size), content], check=True)
        start = time.perf_counter()
        command = [program, "serve", "--content", content, "--port", "0", "--now", "2026-11-23T12:00:00+01:00"]
        server = subprocess.Popen(
            list(map(str, command)), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            port = int(server.stdout.readline().split(":")[3].split("/")[0])
            started = time.perf_counter() - start
            file = sorted((content / "beispiele").iterdir())[size // 3]
            path = f"/beispiele/{file.stem}/"
            get(port, path)
            first = time.perf_counter() - start
            return [save_and_see(port, path, file, run) for run in range(runs)], started, first
        finally:
            server.kill()
            server.wait()


def save_and_see(port: int, path: str, file: Path, run: int) -> float:
    """Seconds. Every other run changes the title, which other pages show too; the rest change the text alone."""
    listening = http.client.HTTPConnection("127.0.0.1", port)
    listening.request("GET", f"/__vorschau/ereignisse?path={path.replace('/', '%2F')}")
    events = listening.getresponse()
    next_event(events)
    lines = file.read_text().split("\n")
    mark = f"Stand {run} der Messung"
    if run % 2:
        lines[1] = f'titel: "{mark}"'
    else:
        lines[-1:] = ["", mark, ""]  # the last line may be a footnote's text, which has to stay
    text = "\n".join(lines)
    time.sleep(0.3)  # whatever the last run set off is over
    start = time.perf_counter()
    file.write_text(text)
    next_event(events)
    page = get(port, path)
    seconds = time.perf_counter() - start
    if mark not in page:
        raise SystemExit(f"{path} does not show what was saved")
    listening.close()
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--akademie", required=True)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("sizes", nargs="+", type=int)
    options = parser.parse_args()
    print(f"{'entries':>8} {'start ms':>9} {'first page ms':>14} {'saved to seen: median ms':>25} {'worst ms':>9} {'bar ms':>7}")
    for size in options.sizes:
        seconds, started, first = measure(options.akademie, size, options.runs)
        median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
        print(f"{size:>8} {started * 1000:>9.0f} {first * 1000:>14.0f} {median:>25.0f} {worst:>9.0f} {BARS.get(size, '-'):>7}")


if __name__ == "__main__":
    main()
