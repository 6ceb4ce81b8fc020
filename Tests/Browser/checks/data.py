"""The open data files: JSON parses, CSV has the same number of columns in every row."""

import csv
import io
import json

from . import Finding
from .site import Site


def check(site: Site) -> list[Finding]:
    found = []
    for file in site.files("*.json"):
        try:
            json.loads(file.read_bytes())
        except ValueError as error:
            found.append(Finding(site.name(file), "json-syntax", str(error)))
    for file in site.files("*.csv"):
        try:
            text = file.read_bytes().decode().removeprefix("\ufeff")
            delimiter = ";" if ";" in text.split("\n")[0] else ","
            widths = {len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)}
        except (UnicodeDecodeError, csv.Error) as error:
            found.append(Finding(site.name(file), "csv-syntax", str(error)))
            continue
        if len(widths) != 1:
            found.append(Finding(site.name(file), "csv-columns", f"rows of {sorted(widths)} columns"))
    return found
