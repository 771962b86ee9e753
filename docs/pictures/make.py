"""Pictures of sheets as they look on a screen, for docs/workbooks.md and docs/sesity.md.

From the root of the repository, with openpyxl, Pillow, LibreOffice and poppler (pdftoppm):

    cargo run -p kpss-cli -- template plan --profile regional --orp 5305 -o target/template.xlsx
    cargo run -p kpss-cli -- validate kpss-io/tests/data/clerk/clerk.lo.xlsx --annotate target/marked.xlsx
    python docs/pictures/make.py target/template.xlsx Plán docs/pictures/card.png 1:22 1-3
    python docs/pictures/make.py target/marked.xlsx Opatření docs/pictures/measures.png 1:12 4-6,12,15,19,20,22,27
    python docs/pictures/make.py target/marked.xlsx "Nálezy kpss" docs/pictures/findings.png 1:13 1-6
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from PIL import Image, ImageChops

WIDTH = 1200


def picture(file, name, out, rows, columns):
    book = openpyxl.load_workbook(file, rich_text=True)
    for sheet in book:
        if sheet.title != name:
            sheet.sheet_state = "hidden"
    sheet = book[name]
    book.active = book.index(sheet)
    top, bottom = (int(part) for part in rows.split(":"))
    shown = set()
    for part in columns.split(","):
        first, _, last = part.partition("-")
        shown.update(range(int(first), int(last or first) + 1))
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
    sheet.print_area = f"A{top}:{get_column_letter(max(shown))}{bottom}"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
    sheet.page_setup.orientation = "landscape"
    sheet.print_options.headings = True
    for part in (sheet.oddHeader, sheet.oddFooter):
        part.left.text = part.right.text = ""
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder) / "one.xlsx"
        book.save(one)
        convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, one]
        subprocess.run(convert, check=True, capture_output=True)
        page = ["pdftoppm", "-r", "200", "-png", "-singlefile", one.with_suffix(".pdf"), Path(folder) / "one"]
        subprocess.run(page, check=True)
        image = Image.open(one.with_suffix(".png")).convert("RGB")
    box = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    image = image.crop(box)
    if image.width > WIDTH:
        image = image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.LANCZOS)
    image.quantize(32).save(out, optimize=True)


picture(*sys.argv[1:])
