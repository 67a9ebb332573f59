"""Says which of the proxy's objections are to be expected; any other fails the run, and so does one that never came."""

import collections
import json
import re
import sys

exceptions_file, violations_file, log_file = sys.argv[1:]

exceptions = []
with open(exceptions_file, encoding="utf-8") as file:
    for line in file:
        if line.strip() and not line.startswith("#"):
            test, route, place, code, reason = line.rstrip("\n").split("\t")
            exceptions.append((test, route, place, code))

seen, unexpected = collections.Counter(), collections.Counter()
with open(violations_file, encoding="utf-8") as file:
    for line in file:
        record = json.loads(line)
        path = record["path"].removeprefix("/api/v1")
        for violation in record["violations"]:
            place = ".".join(violation["location"])
            found = None
            for exception in exceptions:
                test, route, where, code = exception
                if (
                    (test in ("*", record["test"]))
                    and re.fullmatch(route, f"{record['method']} {path}")
                    and re.fullmatch(where, place)
                    and code in ("*", str(violation["code"]))
                ):
                    found = found or exception
            if found:
                seen[found] += 1
            else:
                unexpected[(record["test"], record["method"], path, record["status"], place,
                            violation["code"], violation["message"])] += 1

with open(log_file, encoding="utf-8") as file:
    requests = sum("Request received" in line or "[HTTP SERVER]" in line for line in file)
for violation, count in sorted(unexpected.items(), key=str):
    print(f"{count} x", *violation, sep="\t")
stale = [exception for exception in exceptions if not seen[exception]]
for exception in stale:
    print("never needed:", *exception, sep="\t")
print(f"{requests} requests, {sum(seen.values())} expected objections, {sum(unexpected.values())} others")
if not requests:
    print("nothing went through the proxy")
sys.exit(bool(unexpected or stale or not requests))
