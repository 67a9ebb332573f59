"""Makes the description that schemathesis draws requests from; README.md says in what it is narrower.

Reads the strict bundle, writes the copy. Answers keep their schemas: they are checked in full.
"""

import json
import sys

UID = "^[A-Za-z0-9]{8}$"
MOMENT = "^202[5-7]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?$"

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
schemas = document["components"]["schemas"]


def referred(node):
    """The name behind a reference, also where null may stand instead."""
    for part in [node, *node.get("allOf", []), *node.get("oneOf", [])]:
        if "$ref" in part:
            return part["$ref"].rsplit("/", 1)[1]
    return None


def flat(name):
    """The properties of a schema and its bases, what it requires, and whether others may stand beside them."""
    node = schemas[name]
    properties, required, free = {}, set(), False
    for part in [node, *node.get("allOf", [])]:
        if "$ref" in part:
            base = flat(part["$ref"].rsplit("/", 1)[1])
            properties |= base[0]
            required |= base[1]
            free |= base[2]
        properties |= part.get("properties", {})
        required |= set(part.get("required", []))
        free |= bool(part.get("additionalProperties", False))
    return properties, required, free


def scalar(node):
    """A property that refers to nothing, with the form of its texts spelt out and without its example."""
    node = {key: value for key, value in node.items() if key != "example"}
    if node.get("format") == "uid":
        node["pattern"] = UID
    if "date-time" in (node.get("format"), node.get("x-outseta-format")):
        node["pattern"] = MOMENT
    return node


def body(name, depth):
    """A body that nests entities no deeper than one level; below that they are named by their Uid."""
    properties, required, free = flat(name)
    kept = {}
    for member, node in properties.items():
        if node.get("readOnly"):
            continue
        target = referred(node) or referred(node.get("items", {}))
        if target is None:
            kept[member] = scalar(node)
        elif "enum" in schemas[target]:
            kept[member] = {key: value for key, value in node.items() if key != "example"}
        elif "properties" not in schemas[target] and "allOf" not in schemas[target]:
            kept[member] = {key: value for key, value in node.items() if key != "example"}
        elif node.get("x-outseta-write", "none") == "none" and depth == 0 and member not in required:
            # The server passes over what is not written.
            continue
        elif depth >= 1:
            if "oneOf" in node and member == "Person":
                kept[member] = stub()
        elif "items" in node:
            kept[member] = {"type": "array", "maxItems": 2, "items": body(target, depth + 1)}
        else:
            kept[member] = body(target, depth + 1) if node.get("x-outseta-write") == "nested" else stub()
    return {
        "type": "object",
        "properties": kept,
        "required": sorted(required & kept.keys()),
        "additionalProperties": bool(free and depth == 0),
    } if required & kept.keys() else {
        "type": "object",
        "properties": kept,
        "additionalProperties": bool(free and depth == 0),
    }


def stub():
    return {
        "type": "object",
        "properties": {"Uid": {"type": "string", "pattern": UID}},
        "required": ["Uid"],
        "additionalProperties": False,
    }


for item in document["paths"].values():
    for parameter in item.get("parameters", []):
        if parameter.get("schema", {}).get("format") == "uid":
            parameter["schema"]["pattern"] = UID
    for operation in item.values():
        if not isinstance(operation, dict) or "requestBody" not in operation:
            continue
        for media in operation["requestBody"]["content"].values():
            name = referred(media["schema"])
            if name is not None:
                media["schema"] = body(name, 0)

# An answer that no source describes is anything or nothing, which OpenAPI cannot say.
for item in document["paths"].values():
    for operation in item.values():
        for answer in operation["responses"].values() if "responses" in operation else ():
            media = answer.get("content", {}).get("application/json", {})
            if "x-outseta-any" in media.get("schema", {}):
                del answer["content"]

parameters = document["components"]["parameters"]
# Any path of the entity filters; these are what all entities have.
parameters["Filters"]["schema"] = {
    "type": "object",
    "properties": {
        "Uid": {"type": "string", "pattern": UID},
        "Uid__isnull": {"type": "string", "enum": ["true", "false"]},
        "Created__gte": {"type": "string", "pattern": MOMENT},
        "Updated__lt": {"type": "string", "pattern": MOMENT},
    },
    "additionalProperties": False,
}
parameters["Filters"]["example"] = {"Created__gte": "2026-01-01"}
parameters["OrderBy"]["schema"] = {
    "type": "string",
    "enum": ["Uid", "Uid DESC", "Created", "Created DESC", "Updated"],
}

with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(document, file)
