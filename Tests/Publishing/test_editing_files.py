"""The files made for editors are what their readers accept: YAML, JSON Schema, GitHub's rules for issue forms."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[2]
SCHEMAS = sorted((ROOT / "schemas").glob("*.json"))
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*-melden.yml"))
ENTRIES = [path for path in sorted((ROOT / "content").glob("*/**/*.md"))]


def front_matter(path: Path) -> dict:
    text = path.read_text().split("---\n", 2)[1]
    # Texts stay texts: what they mean is the schema's business.
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_schema_fits_the_meta_schema(path):
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text()))


def test_there_are_schemas_and_forms():
    assert len(SCHEMAS) == 13 and len(FORMS) == 2 and len(ENTRIES) > 100


def as_numbers(value, schema):
    """Digits become numbers where the schema asks for them, as YAML readers with a schema do."""
    if isinstance(value, dict):
        return {key: as_numbers(inner, schema.get("properties", {}).get(key, {})) for key, inner in value.items()}
    if isinstance(value, list):
        items = next((each["items"] for each in schema.get("anyOf", []) if "items" in each), {})
        return [as_numbers(inner, items) for inner in value]
    wanted = [schema, *schema.get("anyOf", [])]
    if any(each.get("type") == "integer" for each in wanted) and re.fullmatch(r"[\d. ]+", value):
        return int(re.sub(r"\D", "", value))
    return value


def test_schemas_accept_the_real_content():
    folders = {"beispiele": "beispiel", "veranstaltungen": "veranstaltung", "videos": "video", "orte": "ort",
               "masterclasses": "masterclass", "themen": "thema", "methoden": "methode", "personen": "person",
               "foerderprogramme": "foerderprogramm", "netzwerke": "netzwerk", "seiten": "seite"}
    refused = []
    for path in ENTRIES:
        schema = json.loads((ROOT / f"schemas/{folders[path.relative_to(ROOT / 'content').parts[0]]}.json").read_text())
        entry = as_numbers(front_matter(path), schema)
        for mistake in jsonschema.Draft202012Validator(schema).iter_errors(entry):
            refused.append(f"{path.name}: {'/'.join(map(str, mistake.path))}: {mistake.message[:200]}")
    assert refused == []


def test_schema_refuses_a_misspelt_field():
    schema = json.loads((ROOT / "schemas/thema.json").read_text())
    entry = front_matter(sorted((ROOT / "content/themen").glob("*.md"))[0])
    assert not jsonschema.Draft202012Validator(schema).is_valid({**entry, "titl": "Leerstand"})


@pytest.mark.parametrize(
    ("kind", "field", "wrong", "right"),
    [
        ("beispiel", "datum", "2026-13-01", "2026-12-01"),
        ("beispiel", "datum", "2026-05-32", "2026-05-31"),
        ("beispiel", "datum", "31.13.2026", "1.5.2026"),
        ("veranstaltung", "beginn", "2026-05-04 24:00", "2026-05-04 23:59"),
        ("veranstaltung", "ende", "04.05.2026 17:60 Uhr", "04.05.2026 17 Uhr"),
        ("seite", "meilensteine", [{"datum": "2026-00", "text": "Beginn"}], [{"datum": "2026-01", "text": "Beginn"}]),
    ],
)
def test_schema_refuses_days_and_times_that_there_are_not(kind, field, wrong, right):
    schema = json.loads((ROOT / f"schemas/{kind}.json").read_text())
    one = {"$defs": schema.get("$defs", {}), **schema["properties"][field]}
    accepts = jsonschema.Draft202012Validator(one).is_valid
    assert accepts(right) and not accepts(wrong)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_issue_form_keeps_githubs_rules(path):
    """docs.github.com, "Syntax for GitHub's form schema" and "Common validation errors"."""
    form = yaml.safe_load(path.read_text())
    assert set(form) <= {"name", "description", "title", "labels", "assignees", "projects", "type", "body"}
    assert all(isinstance(form[key], str) and 3 <= len(form[key]) <= 200 for key in ("name", "description"))
    assert any(item["type"] != "markdown" for item in form["body"])
    answers = [item for item in form["body"] if item["type"] != "markdown"]
    ids, labels = [item["id"] for item in answers], [item["attributes"]["label"] for item in answers]
    assert len(set(ids)) == len(ids) and all(re.fullmatch(r"[A-Za-z0-9_-]+", each) for each in ids)
    assert len(set(map(str.lower, labels))) == len(labels)
    allowed = {"markdown": {"value"}, "input": {"label", "description", "placeholder", "value"},
               "textarea": {"label", "description", "placeholder", "value", "render"},
               "dropdown": {"label", "description", "multiple", "options", "default"},
               "checkboxes": {"label", "description", "options"}}
    for item in form["body"]:
        assert set(item) <= {"type", "id", "attributes", "validations"}
        assert set(item["attributes"]) <= allowed[item["type"]]
        assert all(isinstance(value, bool) for value in item.get("validations", {}).values())
        if item["type"] == "dropdown":
            options = item["attributes"]["options"]
            assert options and len(set(options)) == len(options)
            assert all(isinstance(each, str) and each and each.lower() != "none" for each in options)


def test_editing_form_is_one_that_both_programs_read():
    form = yaml.safe_load((ROOT / "schemas/redaktion.yml").read_text())
    assert form["backend"]["name"] in {"github", "gitlab"} and form["publish_mode"] == "editorial_workflow"
    assert form["output"] == {"omit_empty_optional_fields": True}
    names = [each["name"] for each in form["collections"]]
    assert len(set(names)) == len(names)
    shared = {"string", "select", "number", "datetime", "image", "file", "relation", "object", "list", "markdown"}

    def check(field):
        assert field["widget"] in shared and field["label"]
        if field["widget"] == "relation":
            assert field["collection"] in names
        if field["widget"] == "datetime":
            assert field["format"] == "YYYY-MM-DD" and field["time_format"] is False
        if "pattern" in field:
            re.compile(field["pattern"][0])
        # Otherwise an object that may be left out could not be.
        if field["widget"] == "object" and not field["required"]:
            assert not any(inner["required"] for inner in field["fields"])
        for inner in field.get("fields", []) + ([field["field"]] if "field" in field else []):
            check(inner)

    for collection in form["collections"]:
        assert (ROOT / collection["folder"]).is_dir()
        for field in collection["fields"]:
            check(field)


def test_fields_whose_entries_stand_in_several_collections_say_what_to_write():
    """A relation looks into one collection only: what it cannot offer, its hint tells."""
    form = yaml.safe_load((ROOT / "schemas/redaktion.yml").read_text())
    by_name = {each["name"]: {field["name"]: field for field in each["fields"]} for each in form["collections"]}
    to_folders = "Einträge mit eigenem Ordner stehen nicht zur Wahl"
    assert to_folders in by_name["masterclass"]["beispiele"]["hint"] and to_folders in by_name["beispiel"]["ausgezeichnet"]["hint"]
    for field in (by_name["beispiel"]["ort"], by_name["beispiel"]["videos"]):
        assert field["widget"] == "relation" and to_folders not in field["hint"]
    several = by_name["methode"]["beispiele"]
    assert (several["widget"], several["field"]["widget"], several["field"]["label"]) == ("list", "string", "Dateiname")
    assert several["hint"].endswith("steht (Gute Beispiele oder Veranstaltungen).")
    assert by_name["beispiel"]["frueher"]["hint"] == "Frühere Dateinamen: Alte Adressen leiten hierher weiter."
    assert by_name["beispiel"]["passend"]["hint"].endswith("(aller Arten). Gibt es ihn mehrfach, mit der Art davor: ort/musterstadt.")


def test_front_matter_cms_knows_each_folder():
    settings = json.loads((ROOT / "frontmatter.json").read_text())
    types = {each["name"]: each for each in settings["frontMatter.taxonomy.contentTypes"]}
    for folder in settings["frontMatter.content.pageFolders"]:
        assert (ROOT / folder["path"].removeprefix("[[workspace]]/")).is_dir()
        assert set(folder["contentTypes"]) <= set(types)
    # A new entry holds no empty fields, and no day in its file's name.
    assert all(each["clearEmpty"] and each["filePrefix"] == "" for each in types.values())
    # Lists of objects need a group of fields each, or the panel leaves them out.
    groups = {each["id"]: each for each in settings["frontMatter.taxonomy.fieldGroups"]}
    blocks = [field for each in [*types.values(), *groups.values()] for field in each["fields"] if field["type"] == "block"]
    assert len(groups) == len(settings["frontMatter.taxonomy.fieldGroups"])
    assert sorted(group for field in blocks for group in field["fieldGroup"]) == sorted(groups)
    kinds = {"string", "number", "datetime", "image", "file", "choice", "list", "fields", "block", "contentRelationship"}
    for each in [*types.values(), *groups.values()]:
        assert {field["type"] for field in each["fields"]} <= kinds
        assert each.get("labelField", each["fields"][0]["name"]) == each["fields"][0]["name"]
    related = [field["contentTypeName"] for each in types.values() for field in each["fields"] if "contentTypeName" in field]
    assert related and set(related) <= set(types)
