"""Lists inside an answer as flat rows, for data frames."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def rows(data: Mapping[str, object], keys: tuple[str, ...]) -> list[dict[str, object]]:
    """Give the items of a list, each with the plain values of what it stands in.

    Values from above have the key of their list before their own. A record inside a row is laid
    flat; a list inside a row is not among its columns, since it has rows of its own.
    """
    found: list[tuple[dict[str, object], Mapping[str, object]]] = [({}, data)]
    above = ""
    for depth, key in enumerate(keys):
        if not any(key in record for _, record in found):
            raise KeyError(_unknown(keys[: depth + 1], found))
        found = [
            ({**kept, **_flat(record, above)}, item)
            for kept, record in found
            for item in _items(record.get(key))
        ]
        above = f"{'_'.join(keys[: depth + 1])}_"
    return [{**kept, **_flat(record, "")} for kept, record in found]


def _items(value: object) -> Iterator[Mapping[str, object]]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Mapping):
            yield item
        elif item is not None:
            yield {"value": item}


def _flat(record: Mapping[str, object], prefix: str) -> dict[str, object]:
    flat: dict[str, object] = {}
    for key, value in record.items():
        if isinstance(value, Mapping):
            flat.update(_flat(value, f"{prefix}{key}_"))
        elif not isinstance(value, list):
            flat[f"{prefix}{key}"] = value
    return flat


def _unknown(
    keys: tuple[str, ...], found: list[tuple[dict[str, object], Mapping[str, object]]]
) -> str:
    known = sorted(
        {key for _, record in found for key, value in record.items() if isinstance(value, list)}
    )
    return f"{'.'.join(keys)}; {', '.join(known)}"
