"""Amounts as a person reads them."""


def size(count: int) -> str:
    """Bytes: "4.2 MB", "605 MB", "1.71 GB", "2.5 TB"."""
    if count < 1000:
        return f"{count} bytes"
    if count < 1_000_000:
        return f"{count / 1000:.0f} kB"
    if count < 1_000_000_000:
        return f"{count / 1_000_000:.{1 if count < 100_000_000 else 0}f} MB"
    if count < 1_000_000_000_000:
        return f"{count / 1_000_000_000:.2f} GB"
    return f"{count / 1_000_000_000_000:.1f} TB"
