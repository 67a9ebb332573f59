"""Makes the description that the proxy validates with: it walks every path through the schemas, and theirs go in circles.

Reads the strict bundle, writes a copy in which a schema refers to itself no more: an object's own members
and those of its direct children are described in full, what lies deeper is anything.
"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
schemas = document["components"]["schemas"]
PREFIX = "#/components/schemas/"


def is_object(name):
    return any(key in schemas[name] for key in ("properties", "allOf"))


def is_page(name):
    return {"metadata", "items"} <= schemas[name].get("properties", {}).keys()


def lower(node, level):
    """A part of a schema in which references to objects go one level down."""
    if isinstance(node, list):
        return [lower(part, level) for part in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref", "")
    if reference.startswith(PREFIX) and is_object(reference.removeprefix(PREFIX)):
        return {"$ref": f"{reference}.1"} if level == 0 else {}
    return {key: lower(value, level) for key, value in node.items() if key != "example"}


def at(name, level):
    """A schema on a level: its bases stay on it, and so do the entries of a page."""
    node = dict(schemas[name])
    if is_page(name):
        return node
    bases = [part for part in node.pop("allOf", []) if "$ref" in part]
    parts = [part for part in schemas[name].get("allOf", []) if "$ref" not in part]
    node = lower(node, level)
    if bases or parts:
        here = [{"$ref": part["$ref"] + (".1" if level else "")} for part in bases]
        node["allOf"] = here + lower(parts, level)
    return node


document["components"]["schemas"] = {
    **{name: at(name, 0) if is_object(name) else node for name, node in schemas.items()},
    **{f"{name}.1": at(name, 1) for name in schemas if is_object(name)},
}
document.pop("x-webhooks", None)

# An answer that no source describes is anything or nothing, which OpenAPI cannot say.
for item in document["paths"].values():
    for operation in item.values():
        for answer in operation["responses"].values() if "responses" in operation else ():
            media = answer.get("content", {}).get("application/json", {})
            if "x-outseta-any" in media.get("schema", {}):
                del answer["content"]

with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(document, file)
