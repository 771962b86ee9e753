"""Makes the files that the tests of `annotate` paint on.

    python3 -m venv venv && venv/bin/pip install openpyxl pillow python-docx
    venv/bin/python make.py && libreoffice --headless --convert-to xlsx --outdir lo plan.xlsx

`plan-libreoffice.xlsx` is `plan.xlsx` opened and saved by LibreOffice. `painted-libreoffice.xlsx`
and `.docx` are `plan.xlsx` and `plan.docx` painted by the test `write_for_other_programs`, then
opened and saved by LibreOffice in the same way.
"""

import io
from pathlib import Path

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image as Picture

HERE = Path(__file__).parent


def workbook():
    book = openpyxl.Workbook()
    measures = book.active
    measures.title = "Opatření"
    head = ["Číslo", "Název opatření", "Stav", "Zahájení", "Náklady celkem", "Z toho obec"]
    measures.append(head)
    for cell in measures[1]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
        cell.border = Border(bottom=Side(style="medium"))
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    rows = [
        ["1.1", "Terénní pečovatelská služba", "probíhá", "1. 1. 2025", 2596625, 400000],
        ["1.2", "Odlehčovací služba", "probihá", "2025-02-30", 1378430, 1500000],
        ["1.3", "Sociální poradenství", None, None, None, 90000],
    ]
    for row in rows:
        measures.append(row)
    measures["A6"] = "Celkem"
    measures.merge_cells("A6:C6")
    measures["E6"] = "=SUM(E2:E5)"
    measures["F6"] = "=SUM(F2:F5)"
    for row in measures["E2:F6"]:
        for cell in row:
            cell.number_format = "#,##0.00"
            cell.protection = Protection(locked=False)
    measures["F3"].fill = PatternFill("solid", fgColor="FFF2CC")
    measures["B3"].comment = Comment("Ověřit s poskytovatelem.", "Odbor sociálních věcí")
    measures["B3"].comment.width = 200
    choice = DataValidation(type="list", formula1='"probíhá,ukončeno,plánováno"', allow_blank=True)
    choice.add("C2:C5")
    measures.add_data_validation(choice)
    measures.conditional_formatting.add(
        "E2:E5",
        CellIsRule(operator="greaterThan", formula=["2000000"], fill=PatternFill(bgColor="C6EFCE")),
    )
    measures.freeze_panes = "B2"
    measures.auto_filter.ref = "A1:F5"
    measures.print_title_rows = "1:1"
    measures.print_area = "A1:F6"
    measures.page_setup.orientation = "landscape"
    measures.page_setup.paperSize = 9
    measures.column_dimensions["B"].width = 34
    measures.column_dimensions["E"].width = 16
    measures.protection.sheet = True

    costs = book.create_sheet("Náklady")
    costs.append(["Rok", "Částka"])
    for year, amount in ((2024, 100), (2025, 120), (2026, 90)):
        costs.append([year, amount])
    costs["B5"] = "='Opatření'!E6"
    chart = BarChart()
    chart.add_data(Reference(costs, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    costs.add_chart(chart, "D2")
    costs.defined_names["mistni"] = DefinedName("mistni", attr_text="'Náklady'!$B$2:$B$4")
    costs.print_area = "A1:B5"
    book.defined_names["roky"] = DefinedName("roky", attr_text="'Náklady'!$A$2:$A$4")

    logo = book.create_sheet("Znak")
    picture = io.BytesIO()
    Picture.new("RGB", (40, 20), (200, 30, 60)).save(picture, "PNG")
    picture.seek(0)
    logo.add_image(Image(picture), "B2")
    logo["A1"] = "Znak obce"
    book.active = 1
    for sheet in book:
        sheet.sheet_view.tabSelected = sheet.title == "Náklady"
    book.save(HERE / "plan.xlsx")


def document():
    text = docx.Document()
    text.add_heading("Komunitní plán sociálních služeb", 1)
    text.add_paragraph("Plán na období 2025–2027.")
    card = text.add_table(rows=4, cols=2)
    card.style = "Table Grid"
    for row, (key, value) in enumerate(
        (
            ("Opatření 1.1", ""),
            ("Název", "Terénní pečovatelská služba"),
            ("Zahájení", "30. 2. 2025"),
            ("Náklady celkem", "2 596 625 Kč"),
        )
    ):
        card.cell(row, 0).text = key
        card.cell(row, 1).text = value
    card.cell(0, 0).merge(card.cell(0, 1))
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), "FFF2CC")
    card.cell(3, 1)._tc.get_or_add_tcPr().append(shade)
    text.add_paragraph("Síť služeb")
    network = text.add_table(rows=4, cols=4)
    network.style = "Table Grid"
    for column, head in enumerate(("Poskytovatel", "Služba", "Kapacita", "Rok")):
        network.cell(0, column).text = head
    network.cell(1, 0).merge(network.cell(2, 0)).text = "Charita"
    network.cell(1, 1).text = "odlehčovací služby"
    network.cell(2, 1).text = "osobní asistence"
    network.cell(3, 0).merge(network.cell(3, 2)).text = "Celkem"
    network.cell(3, 3).text = "2025"
    network.cell(1, 2).add_table(rows=1, cols=2).cell(0, 1).text = "vnořená"
    run = text.add_paragraph("Závěr s poznámkou.").runs[0]
    text.add_comment(run, text="Doplnit po projednání.", author="Odbor", initials="OSV")
    # Parts of the template that nobody needs here.
    for relations in (text.part.rels, text.part.package.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(("thumbnail", "stylesWithEffects")):
                relations.pop(key)
    text.save(HERE / "plan.docx")


workbook()
document()
