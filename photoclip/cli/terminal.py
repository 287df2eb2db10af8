"""What a terminal can print."""


def printable(text: str) -> str:
    """Text that any terminal takes: bytes of a file name that are no text become escapes."""
    return text.encode("utf-8", "backslashreplace").decode()
