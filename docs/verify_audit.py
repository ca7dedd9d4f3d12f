#!/usr/bin/env python3
"""Verifies an exported audit trail without provost: nothing but Python's standard library.

    provost audit export --format jsonl | python3 verify_audit.py --public-key seal.pem.pub -

Reads entries, one JSON object a line, from one file or several (an archive comes first: `zstd -dc FILE`),
and checks every entry against the seals, which are entries themselves. Written from docs/audit.md and not
from the program, so that two implementations must agree. Prints each fault; exit 0 when there is none, 9
when there is one, 2 when a file can't be read.
"""

import argparse
import base64
import hashlib
import json
import sys

FORMAT = "provost-seal-1"
MAX_INTEGER = 2**53 - 1
SEALED = ("entries", "first_sequence", "key_id", "last_sequence", "number", "previous_hash", "root", "sealed_at")


# RFC 8785: the canonical form of JSON.


def number(value):
    """A number as ECMAScript prints it."""
    if isinstance(value, int) and abs(value) <= MAX_INTEGER:
        return str(value)
    value = float(value)
    if value == 0:
        return "0"
    digits, point = shortest(abs(value))
    sign = "-" if value < 0 else ""
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    exponent = point - 1
    return f"{sign}{digits[0]}{'.' + digits[1:] if digits[1:] else ''}e{'+' if exponent > 0 else '-'}{abs(exponent)}"


def shortest(value):
    """The fewest digits that give this number back, and where the point stands among them."""
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    return stripped.rstrip("0"), point


def canonical(value):
    """RFC 8785's form of a value."""
    if value is None or value is True or value is False:
        return json.dumps(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
    return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"


# RFC 6962, section 2.1: the Merkle tree.


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return sha256(b"\x00" + canonical(entry).encode())


def root(leaves):
    """The root over a list of leaf hashes."""
    if not leaves:
        return sha256(b"")
    while len(leaves) > 1:
        pairs = [sha256(b"\x01" + left + right) for left, right in zip(leaves[::2], leaves[1::2])]
        leaves = pairs + (leaves[-1:] if len(leaves) % 2 else [])
    return leaves[0]


# RFC 8032: Ed25519, verification only.

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    k, l = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    m, n = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = l - k, n - m, n + m, l + k
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public, message, signature):
    key, r = decompress(public), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or key is None or r is None or s >= Q:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % Q
    left, right = multiply(s, BASE), add(r, multiply(k, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def read_public_key(path):
    """The 32 bytes of a public key in PEM: the end of its DER form."""
    with open(path, encoding="ascii") as file:
        lines = [line.strip() for line in file if not line.startswith("-")]
    return base64.b64decode("".join(lines))[-32:]


# The trail.


def seal_of(entry):
    """The seal that an entry tells of."""
    told = {field: change.get("new") for field, change in entry["changed_fields"].items()}
    statement = {field: told.get(field) for field in SEALED}
    statement.update(format=FORMAT, id=entry["record_id"])
    return told, canonical(statement).encode()


class Trail:
    """Takes the entries in their order and keeps the leaves that no seal has closed yet."""

    def __init__(self, keys, head):
        self.keys, self.head = keys, head and head.lower()
        self.leaves, self.faults = [], []
        self.entries = self.seals = self.last = self.covered = 0
        self.hash, self.signed, self.head_found, self.absent = None, False, False, False

    def fault(self, kind, message):
        self.faults.append(f"{kind}: {message}")

    def entry(self, entry):
        self.entries += 1
        sequence = entry["sequence"]
        if sequence <= self.last:
            self.fault("order", f"entry {sequence} stands after entry {self.last}")
        self.last = max(self.last, sequence)
        if entry["table_name"] == "audit_seals" and entry["action"] == "seal":
            self.seal(entry)
        self.leaves.append((sequence, leaf_hash(entry)))

    def seal(self, entry):
        seal, statement = seal_of(entry)
        name = f"seal {seal.get('number')}"
        self.seals += 1
        if hashlib.sha256(statement).hexdigest() != seal.get("hash"):
            self.fault("seal", f"{name}: its hash is not that of what it says")
            return
        if self.hash is None and seal["number"] != 1:
            self.absent = True
        elif seal["previous_hash"] != (self.hash or "0" * 64):
            self.fault("link", f"{name} does not bear the hash of the seal before it")
        self.hash = seal["hash"]
        self.head_found |= seal["hash"] == self.head
        self.signature(name, seal, statement)
        first, last = seal["first_sequence"], seal["last_sequence"]
        closed = [leaf for at, leaf in self.leaves if first <= at <= last]
        for at, _ in self.leaves:
            if self.covered < at < first:
                self.fault("inserted", f"entry {at} stands between two seals")
        if not closed and self.seals == 1:
            # What it closed left before the first line of this file.
            self.absent = True
        elif len(closed) != seal["entries"] or root(closed).hex() != seal["root"]:
            self.fault("root", f"{name}: the entries {first} to {last} are not the {seal['entries']} that it closed")
        self.leaves = [(at, leaf) for at, leaf in self.leaves if at > last]
        self.covered = last

    def signature(self, name, seal, statement):
        if seal["signature"] is None:
            if self.signed and self.keys:
                self.fault("unsigned", f"{name} is not signed, though one before it is")
            return
        self.signed = True
        if not self.keys:
            return
        key = self.keys.get(seal["key_id"])
        if key is None or not is_signed(key, statement, bytes.fromhex(seal["signature"])):
            self.fault("signature", f"{name} was signed with none of the given keys")

    def end(self):
        if self.head and not self.head_found:
            self.fault("head", f"no seal has the hash {self.head}")
        if self.keys and not self.signed:
            self.fault("unsigned", "no seal is signed, so the key proves nothing")


def lines(paths):
    for path in paths:
        with sys.stdin if path == "-" else open(path, encoding="utf-8") as file:
            for line in file:
                value = json.loads(line)
                # An archive holds a header, seals and a trailer too.
                if "sequence" in value and "changed_fields" in value:
                    yield value


def main():
    parser = argparse.ArgumentParser(description="Verifies an exported audit trail without provost.")
    parser.add_argument("file", nargs="+", help="entries, a JSON object a line, in their order; - is stdin")
    parser.add_argument("--public-key", action="append", default=[], help="a key that may have signed seals, in PEM")
    parser.add_argument("--expect-head", help="the hash of a seal that must be there")
    arguments = parser.parse_args()
    try:
        keys = [read_public_key(path) for path in arguments.public_key]
        trail = Trail({sha256(key).hex(): key for key in keys}, arguments.expect_head)
        for entry in lines(arguments.file):
            trail.entry(entry)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        print(f"can't be read: {error!r}", file=sys.stderr)
        return 2
    trail.end()
    for fault in trail.faults:
        print(fault)
    if trail.absent:
        print("what the first seals closed is not in here: give the archives first", file=sys.stderr)
    print(f"{trail.entries} entries, {trail.seals} seals, {len(trail.leaves)} not sealed; head: {trail.hash}", file=sys.stderr)
    return 9 if trail.faults else 0


if __name__ == "__main__":
    sys.exit(main())
