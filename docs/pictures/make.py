"""The pictures of docs/workbooks.md and docs/sesity.md, made and compared by `cargo xtask pictures`.

    python docs/pictures/make.py KPSS FOLDER [--write]

Goes the ten steps of the page: makes the template by the program KPSS, takes the workbook that the clerk
filled in (`kpss-io/tests/data/clerk/make.py` wrote it into FOLDER), has it checked and marked, mends it and
has it checked again. LibreOffice and poppler make the pictures. The text that a picture shows is kept in it:
where the committed one shows another, this fails; `--write` puts the new ones in their place.
"""

import argparse
import math
import subprocess
import sys
from copy import copy
from pathlib import Path
from typing import NamedTuple

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

HERE = Path(__file__).parent
# The row of a table in which its help stands.
HELP = 2
# Dots of an inch of paper; a picture is as wide as the text of the page on a large screen at most, and no
# higher than a screen.
DENSITY, WIDEST, HIGHEST = 120, 1200, 800
# The part of the dots that are not white; a sheet of empty rows has its lines.
LEAST_INK = 0.02
COMMAND = "cargo xtask pictures --write"
# Dates and amounts as in a Czech office.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>cs-CZ</value></prop>
</item>
</oor:items>
"""


class Picture(NamedTuple):
    """A part of a sheet: the rows, and the columns by their headings or, on a card, by their letters."""

    name: str
    book: str
    sheet: str
    rows: tuple[int, int]
    columns: list[str]


# What the clerk mends, by sheet and cell.
MENDED = {
    "Jednání": {"B5": "31. 3. 2025"},
    "Skupiny": {"I6": 4},
    "Analýzy": {"D5": "6/2025"},
    "Opatření": {"V11": 120_000, "AA9": "vysoký", "AC3": None, "AC6": None},
    "Náklady": {"B11": "3.1", "E8": 500_000, "E12": 1_000_000, "E13": 1_150_000},
    "Indikátory": {"A8": "2.2", "C8": "Společná jednání", "D8": "jednání", "F8": 12, "G5": "evidence poskytovatele"},
    "Plán": {"B84": "10,02 mil. Kč"},
}

PICTURES = [
    Picture("guide", "template", "Návod", (1, 22), ["A", "B"]),
    Picture("card", "template", "Plán", (1, 22), ["A", "B", "C"]),
    Picture("organisations", "clerk.lo", "Organizace", (2, 7), ["Název", "Zkratka", "IČO", "Druh", "Strana", "Obec"]),
    Picture("needs", "clerk.lo", "Potřeby", (2, 6), ["Číslo", "Název", "Analýzy", "Počet osob – Číslo"]),
    Picture(
        "strategy",
        "clerk.lo",
        "Opatření",
        (2, 8),
        ["Část", "Patří k", "Číslo", "Úroveň", "Název", "Potřeby", "Realizátor", "Termín – Od", "Termín – Do"],
    ),
    Picture("costs", "clerk.lo", "Náklady", (2, 7), ["Patří k", "Zdroj", "Částka", "Rok"]),
    Picture("forms", "clerk.lo", "Formy služeb", (2, 6), ["Patří k", "Řádek č.", "Forma"]),
    Picture("findings", "marked", "Nálezy kpss", (1, 13), ["A", "B", "C", "D", "E", "F", "G"]),
    Picture(
        "measures",
        "marked",
        "Opatření",
        (2, 12),
        ["Číslo", "Úroveň", "Název", "Druhy služeb", "Typ", "Termín – Od", "Termín – Do", "Náklady – Celkem", "Význam"],
    ),
    Picture("mended", "checked", "Opatření", (2, 12), ["Číslo", "Název", "Druhy služeb", "Náklady – Celkem", "Význam"]),
]


def height(row, texts):
    """A row of a table as high as its texts, which a program does not find out for a file that states heights."""
    letters, line = (1.2, 12) if row == HELP else (0.95, 15)
    return 3 + line * max(math.ceil(max(len(text), 1) / (width * letters)) for text, width in texts)


def only(picture, folder):
    """Writes a workbook in which nothing but the part of the picture is left to print."""
    book = openpyxl.load_workbook(folder / f"{picture.book}.xlsx", rich_text=True)
    for sheet in book:
        if sheet.title != picture.sheet:
            sheet.sheet_state = "hidden"
    sheet = book[picture.sheet]
    book.active = book.index(sheet)
    headings = {str(cell.value).rstrip(" *"): cell.column for cell in sheet[3] if cell.value}
    letters = {get_column_letter(at): at for at in range(1, 27)}
    shown = [headings.get(column) or letters[column] for column in picture.columns]
    # Columns of one width stand together in the file; each needs its own to be hidden alone.
    widths = {}
    for column in list(sheet.column_dimensions.values()):
        widths.update({at: column.width for at in range(column.min, column.max + 1) if at <= max(shown)})
    for at in range(1, max(shown) + 1):
        letter = get_column_letter(at)
        dimension = ColumnDimension(sheet, index=letter, width=widths.get(at, 10), customWidth=True)
        dimension.hidden = at not in shown
        sheet.column_dimensions[letter] = dimension
    sheet.print_title_rows = sheet.print_title_cols = None
    top, bottom = picture.rows
    if top == HELP:
        for row in range(top, bottom + 1):
            texts = [(str(sheet.cell(row, at).value or ""), widths.get(at, 10)) for at in shown]
            sheet.row_dimensions[row].height = height(row, texts)
    sheet.print_area = f"A{top}:{get_column_letter(max(shown))}{bottom}"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
    sheet.page_setup.orientation = "landscape"
    sheet.print_options.headings = True
    for part in (sheet.oddHeader, sheet.oddFooter):
        part.left.text = part.center.text = part.right.text = ""
    path = folder / "parts" / f"{picture.name}.xlsx"
    book.save(path)
    return path


def drawn(page):
    """The page as a picture without its margins, and what stands on it."""
    text = subprocess.run(["pdftotext", "-raw", page, "-"], check=True, capture_output=True, text=True).stdout
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", page, page.with_suffix("")], check=True)
    image = Image.open(page.with_suffix(".png")).convert("RGB")
    white = Image.new("RGB", image.size, "white")
    image = image.crop(ImageChops.difference(image, white).getbbox())
    width = min(WIDEST, round(image.width * DENSITY / 200))
    size = (width, round(image.height * width / image.width))
    return image.resize(size, Image.Resampling.LANCZOS), " ".join(text.split())


def faults(image, text, committed):
    """What is wrong with a picture, one sentence each."""
    white = image.convert("L").histogram()[255]
    if white > image.width * image.height * (1 - LEAST_INK):
        yield "it is blank"
    if image.height > HIGHEST:
        yield f"it is {image.height} points high, the most is {HIGHEST}"
    if not committed.exists():
        yield f"the picture is missing; {COMMAND} makes it"
        return
    with Image.open(committed) as known:
        # Fonts make a difference of a few dots.
        if abs(known.width - image.width) > image.width // 20:
            yield f"the committed one is {known.width} points wide, not {image.width}"
        shown = known.text.get("Description", "")
    if shown != text:
        yield f"the committed one shows something else; {COMMAND} makes it anew\n    now: {text}\n    was: {shown}"


def save(image, text, path):
    info = PngInfo()
    info.add_itxt("Description", text, "cs")
    image.quantize(32).save(path, optimize=True, pnginfo=info)


def mend(folder):
    """Step 10: what the marks say is mended in the workbook of the clerk."""
    book = openpyxl.load_workbook(folder / "clerk.lo.xlsx")
    for sheet, cells in MENDED.items():
        for cell, value in cells.items():
            book[sheet][cell] = value
    measures, costs = book["Opatření"], book["Náklady"]
    measures.row_dimensions[9].hidden = False
    measures["F12"].font = copy(measures["F11"].font)
    measures["F5"].comment = None
    costs.unmerge_cells("E13:E14")
    book["Indikátory"].delete_rows(12, 2)
    del book["Poznámky úřadu"]
    book.save(folder / "mended.xlsx")


def pages(folder, parts):
    """One page of PDF from each workbook."""
    profile = folder / "profile"
    settings = profile / "user/registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS)
    office = ["soffice", f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless"]
    convert = [*office, "--convert-to", "pdf", "--outdir", folder / "parts", *parts]
    subprocess.run(convert, check=True, capture_output=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kpss", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    kpss, folder = arguments.kpss, arguments.folder
    (folder / "parts").mkdir(exist_ok=True)
    template = ["template", "plan", "--profile", "regional", "--orp", "5305", "--force"]
    subprocess.run([kpss, *template, "-o", folder / "template.xlsx"], check=True, capture_output=True)
    mend(folder)
    wrong = 0
    for book, marked, expected in [("clerk.lo", "marked", 3), ("mended", "checked", 0)]:
        command = [kpss, "validate", folder / f"{book}.xlsx", "--annotate", folder / f"{marked}.xlsx", "--quiet"]
        exit_code = subprocess.run(command, check=False).returncode
        if exit_code != expected:
            print(f"{book}.xlsx: the check ends with {exit_code}, the page says {expected}")
            wrong += 1
    pages(folder, [only(picture, folder) for picture in PICTURES])
    for picture in PICTURES:
        image, text = drawn(folder / "parts" / f"{picture.name}.pdf")
        committed = HERE / f"{picture.name}.png"
        if arguments.write:
            save(image, text, committed)
        for fault in faults(image, text, committed):
            print(f"{picture.name}.png: {fault}")
            wrong += 1
    return wrong


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
