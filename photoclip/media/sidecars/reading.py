"""What a sidecar says of its photo."""

from pathlib import Path

from photoclip import __version__
from photoclip.core.annotations import Annotations
from photoclip.media.annotations import combined
from photoclip.media.errors import MediaError
from photoclip.media.long_paths import openable
from photoclip.media.opening import open_file, refusing
from photoclip.media.sidecars.coding import decoded
from photoclip.media.sidecars.splicing import LONGEST
from photoclip.media.sidecars.tree import parse
from photoclip.media.xmp import read_xmp

_NEW = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="photoclip {__version__}">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
    xmlns:digiKam="http://www.digikam.org/ns/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def new_sidecar() -> bytes:
    """One that says nothing yet (XMP specification, part 1, 7.3.2, and part 3, 1.3)."""
    return _NEW.encode()


def said_in(data: bytes) -> Annotations:
    """What a sidecar's bytes say; of one that is damaged, what comes before the damage."""
    return combined([read_xmp(data)])


def read(path: Path) -> tuple[Annotations, str]:
    """What a sidecar says; and why that may not be all, "" where it is whole.

    :raises MediaError: it can't be read.
    """
    data = read_bytes(path)
    try:
        parse(decoded(data).text, frozenset())
    except MediaError as error:
        return said_in(data), error.reason
    return said_in(data), ""


def read_bytes(path: Path) -> bytes:
    """
    :raises MediaError: it can't be read, or is longer than any sidecar.
    """
    with refusing(), open_file(Path(openable(str(path)))) as file:
        data = file.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise MediaError("it is too long for a sidecar")
    return data
