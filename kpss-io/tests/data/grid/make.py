"""Makes the files of this folder. Needs openpyxl, Pillow, python-docx, msoffcrypto-tool and LibreOffice.

    python make.py

Programs write the time of saving into files, so a new run gives other bytes with the same content.
"""

import datetime
import io
import subprocess
import tempfile
from pathlib import Path

import docx
import msoffcrypto
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from PIL import Image as Picture

HERE = Path(__file__).parent

ROWS = [
    ["Číslo", "Opatření", "Náklady", "Podíl", "Od", "Platí"],
    ["1.1", "Zajištění pečovatelské služby", 1378430, 0.85, datetime.date(2015, 1, 31), True],
    ["1.2", "Žďár nad Sázavou – šťastný kůň", 2596.25, 0.155, datetime.date(2024, 2, 29), False],
]
# As people see them.
TEXTS = [
    ROWS[0],
    ["1.1", ROWS[1][1], "1378430", "85%", "31.1.2015", "ano"],
    ["1.2", ROWS[2][1], "2596,25", "15,5%", "29.2.2024", "ne"],
]


def convert(source, target):
    """Saves a file by LibreOffice in the format of the target's ending."""
    with tempfile.TemporaryDirectory() as folder:
        ending = target.suffix[1:]
        subprocess.run(
            ["soffice", "--headless", "--convert-to", ending, "--outdir", folder, source],
            check=True,
            capture_output=True,
        )
        target.write_bytes((Path(folder) / source.with_suffix(target.suffix).name).read_bytes())


def save(document, target):
    """Without what the template carries and nobody uses: a picture, a hundred looks of tables."""
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()
    relations = document.part.package.rels
    for number, relation in list(relations.items()):
        if relation.reltype.endswith("/thumbnail"):
            del relations[number]
    document.save(target)


def same():
    book = Workbook()
    sheet = book.active
    sheet.title = "Opatření"
    for row in ROWS:
        sheet.append(row)
    for row in (2, 3):
        sheet.cell(row, 3).number_format = '#,##0.00\\ "Kč"'
        sheet.cell(row, 4).number_format = "0.0%"
        sheet.cell(row, 5).number_format = 'd". "mmmm" "yyyy'
    book.save(HERE / "same.xlsx")
    for name in ("same-lo.xlsx", "same.ods", "same.xls"):
        convert(HERE / "same.xlsx", HERE / name)
    text = "\r\n".join(";".join(row) for row in TEXTS) + "\r\n"
    for name, encoding in [
        ("same-utf8.csv", "utf-8-sig"),
        ("same-utf16.csv", "utf-16"),
        ("same-1250.csv", "cp1250"),
    ]:
        (HERE / name).write_bytes(text.encode(encoding))
    # The older table has no dash.
    (HERE / "same-latin2.csv").write_bytes(text.replace("–", "-").encode("iso-8859-2"))
    document = docx.Document()
    table = document.add_table(rows=0, cols=6)
    for row in TEXTS:
        for cell, value in zip(table.add_row().cells, row):
            cell.text = value
    save(document, HERE / "same.docx")
    convert(HERE / "same.docx", HERE / "same-lo.docx")


def reported():
    book = Workbook()
    sheet = book.active
    sheet.title = "Vše"
    sheet.append(["Název", "Částka", "Skryté", "Datum"])
    sheet.append(["smazané", 5, "x", datetime.date(2005, 10, 1)])
    sheet.append([None, 7, "y", datetime.datetime(2015, 1, 31, 14, 30)])
    sheet.append(["skrytý řádek", "=1/0", "z", datetime.time(14, 30)])
    sheet.append(["sloučené", "=SUM(B2:B3)", None, datetime.date(2019, 1, 1)])
    sheet.append(["=cmd", None, None, None])
    sheet["A6"].data_type = "s"
    struck = Font(strike=True)
    sheet["A2"].font = struck
    sheet["A3"] = CellRichText("úvazek ", TextBlock(InlineFont(strike=True), "2,0"), " 3,0")
    sheet["B2"].number_format = '0" tis. Kč"'
    sheet["D2"].number_format = "mmm\\-yy"
    sheet["D3"].number_format = "d/m/yyyy h:mm"
    sheet["D4"].number_format = "h:mm"
    sheet["D5"].number_format = "yyyy"
    sheet["B3"].comment = Comment("Ověřit u ekonoma.\nDo pátku.", "Úřad")
    sheet["F9"].comment = Comment("Na prázdné buňce", "Úřad")
    sheet.merge_cells("A8:C8")
    sheet["A8"] = "přes tři"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["Z"].hidden = True
    picture = io.BytesIO()
    Picture.new("RGB", (4, 4), "red").save(picture, "PNG")
    sheet.add_image(Image(picture), "H2")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=2, max_row=3))
    sheet.add_chart(chart, "H8")
    book.create_sheet("Skrytý").sheet_state = "hidden"
    book["Skrytý"]["A1"] = "tajné"
    book.create_sheet("Velmi skrytý").sheet_state = "veryHidden"
    book.save(HERE / "reported.xlsx")
    for name in ("reported-lo.xlsx", "reported.ods", "reported.xls"):
        convert(HERE / "reported.xlsx", HERE / name)


def epoch():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([datetime.date(2015, 1, 31), datetime.date(1904, 1, 2)])
    book.save(HERE / "epoch1904.xlsx")
    convert(HERE / "epoch1904.xlsx", HERE / "epoch1904.xls")


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs):
    return parse_xml(f"<w:p {nsdecls('w')}>{''.join(runs)}</w:p>")


def fill(cell, *paragraphs):
    for old in cell.paragraphs:
        old._p.getparent().remove(old._p)
    for new in paragraphs:
        cell._tc.append(new)


def word():
    document = docx.Document()
    document.add_heading("Priorita 1", level=1)
    document.add_paragraph("Text mezi nadpisem a tabulkou.")
    table = document.add_table(rows=4, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Karta opatření"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Náklady"
    fill(
        table.cell(1, 1),
        paragraph(run("100"), f"<w:del>{run('200').replace('w:t', 'w:delText')}</w:del>"),
        paragraph(run("druhý "), run("odstavec")),
    )
    fill(table.cell(1, 2), paragraph(run("zrušeno", "<w:strike/>")))
    fill(table.cell(2, 1), paragraph(run("2,0", "<w:strike/>"), run(" 3,0")))
    fill(table.cell(2, 2), paragraph(run("vidět"), run(" skryté", "<w:vanish/>")))
    fill(table.cell(3, 0), paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"))
    outer = table.cell(3, 1)
    outer.text = "vnější"
    inner = outer.add_table(1, 2)
    inner.cell(0, 0).text = "vnitřní 1"
    inner.cell(0, 1).text = "vnitřní 2"
    document.add_paragraph("Tabulka č. 2: Síť služeb", style="Caption")
    second = document.add_table(rows=1, cols=2)
    second.cell(0, 0).text = "Služba"
    second.cell(0, 1).text = "IČO"
    document.add_comment(second.cell(0, 1).paragraphs[0].runs, "Doplnit.", author="Úřad")
    document.add_paragraph("Konec.")
    third = document.add_table(rows=1, cols=1)
    third.cell(0, 0).text = "bez titulku"
    save(document, HERE / "tables.docx")
    convert(HERE / "same.docx", HERE / "old.doc")
    convert(HERE / "same.docx", HERE / "text.odt")


def encrypted():
    with open(HERE / "same.xlsx", "rb") as plain, open(HERE / "encrypted.xlsx", "wb") as locked:
        msoffcrypto.OfficeFile(plain).encrypt("heslo", locked)


if __name__ == "__main__":
    same()
    reported()
    epoch()
    word()
    encrypted()
