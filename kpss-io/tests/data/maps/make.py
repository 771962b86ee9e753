"""Makes the files of this folder: a town's own tables as Word and Excel have them.

Needs python-docx and openpyxl. All facts are invented.
"""

from pathlib import Path

from docx import Document
from openpyxl import Workbook

HERE = Path(__file__).parent

MEASURES = [
    ("1.1", "Udržení pečovatelské služby", "senioři", "pečovatelská služba", "2024–2026", "3 600 000 Kč", "1 200 000", "2 400 000"),
    ("1.2", "Rozvoj odlehčovací služby", "senioři", "odlehčovací služby", "2024–2026", "1 500 000,-", "500 000", "1 000 000"),
    ("1.3", "Denní stacionář", "osoby se zdravotním postižením", "denní stacionáře", "1. 1. 2025 – 31. 12. 2026", "2,5 mil. Kč", "900 000", "1 600 000"),
    ("1.4", "Osobní asistence", "senioři", "osobní asistence", "2024", "850 000", "350 000", "500 000"),
    ("2.1", "Nízkoprahový klub", "děti a mládež", "nízkoprahová zařízení pro děti a mládež", "2024–2026", "1 950 000", "650 000", "1 300 000"),
    ("2.2", "Sociálně aktivizační služby pro rodiny", "rodiny s dětmi", "sociálně aktivizační služby pro rodiny s dětmi", "od 1. 1. 2024 do 31. 12. 2026", "2 100 000", "700 000", "1 400 000"),
    ("2.3", "Odborné sociální poradenství", "rodiny s dětmi", "odborné sociální poradenství", "2024–2026", "640 000", "240 000", "400 000"),
    ("3.1", "Azylový dům", "osoby bez přístřeší", "azylové domy", "2025–2026", "3 100 000", "1 100 000", "2 000 000"),
    ("3.2", "Terénní programy", "osoby bez přístřeší", "terénní programy", "2024–2026", "1.500", "500 000", "1 000 000"),
    ("3.3", "Sociální rehabilitace", "osoby se zdravotním postižením", "sociální rehabilitace", "průběžně", "1 200 000", "400 000", "800 000"),
]

SERVICES = [
    ("1234567", "Pečovatelská služba města", "pečovatelská služba", "Středisko sociálních služeb"),
    ("2345678", "Klub Zastávka", "nízkoprahová zařízení pro děti a mládež", "Spolek Zastávka"),
    ("3456789", "Odlehčení", "odlehčovací služby", "Charita města"),
]


def cards() -> None:
    """A plan in Word: a card of two columns for each measure, and the network of services."""
    document = Document()
    document.add_heading("Komunitní plán sociálních služeb 2024–2026", 0)
    for code, title, group, service, term, total, town, region in MEASURES:
        document.add_heading(f"Opatření {code}", 2)
        rows = [
            ("Číslo a název opatření", f"{code} {title}"),
            ("Popis", f"{title} v rozsahu potřeb území."),
            ("Druh služby", service),
            ("Termín realizace", term),
            ("Náklady celkem", total),
            ("Z toho obec", town),
            ("Z toho kraj", region),
            ("Vyřizuje", "odbor sociálních věcí"),
        ]
        table = document.add_table(rows=0, cols=2)
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
    document.add_heading("Síť sociálních služeb", 2)
    table = document.add_table(rows=1, cols=4)
    for cell, heading in zip(
        table.rows[0].cells, ["Identifikátor", "Název služby", "Druh služby", "Poskytovatel"]
    ):
        cell.text = heading
    for service in SERVICES:
        for cell, value in zip(table.add_row().cells, service):
            cell.text = value
    document.save(str(HERE / "karty.docx"))


def measures() -> None:
    """A table of measures in Excel: the priority is merged, amounts are in thousands."""
    book = Workbook()
    sheet = book.active
    sheet.title = "List1"
    sheet["A1"] = "Přehled opatření"
    headings = ["Priorita", "Opatření č.", "Termín", "Náklady celkem (v tis. Kč)", "Obec (tis. Kč)", "Kraj (tis. Kč)", "Poznámka"]
    for column, heading in enumerate(headings, 1):
        sheet.cell(row=3, column=column, value=heading)
    row = 4
    for priority, first, last in [("1 Senioři", 0, 4), ("2 Rodiny", 4, 7), ("3 Bydlení", 7, 10)]:
        start = row
        for code, title, _, _, term, _, town, region in MEASURES[first:last]:
            amounts = [int(text.replace(" ", "")) / 1000 for text in (town, region)]
            values = [None, f"{code} {title}", term, sum(amounts), *amounts, None]
            for column, value in enumerate(values, 1):
                sheet.cell(row=row, column=column, value=value)
            row += 1
        sheet.cell(row=start, column=1, value=priority)
        sheet.merge_cells(start_row=start, start_column=1, end_row=row - 1, end_column=1)
    sheet.cell(row=5, column=7, value="jednáme s krajem")
    book.save(str(HERE / "opatreni.xlsx"))


cards()
measures()
