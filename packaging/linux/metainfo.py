"""What software centres show of the app: the template with its id, version and addresses filled in."""

import xml.etree.ElementTree as ET
from pathlib import Path

TEMPLATE = Path(__file__).with_name("metainfo.xml")


def metainfo(app_id: str, version: str, day: str, homepage: str, screenshots: str) -> str:
    """Return the metainfo; what has no address, "", is left out: a picture that nobody can fetch is no picture."""
    root = ET.fromstring(TEMPLATE.read_text(encoding="utf-8"))
    _found(root, "id").text = app_id
    _found(root, "releases/release").attrib.update(version=version, date=day)
    pictures, link = _found(root, "screenshots"), _found(root, "url")
    link.text = homepage
    for image in pictures.iter("image"):
        image.text = f"{screenshots.rstrip('/')}/{image.text}"
    for part, address in ((pictures, screenshots), (link, homepage)):
        if not address:
            root.remove(part)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _found(root: ET.Element, name: str) -> ET.Element:
    part = root.find(name)
    assert part is not None, name
    return part
