"""Fills the template in as a clerk would who has never seen the tool, mistakes included.

Facts are invented. From the root of the repository, with openpyxl and LibreOffice:

    cargo run -p kpss-cli -- template plan --orp 5305 --rows 2 -o kpss-io/tests/data/clerk/clerk.xlsx
    python kpss-io/tests/data/clerk/make.py kpss-io/tests/data/clerk

The first line makes the empty template; the script fills it in, and LibreOffice saves it again as
XLSX (clerk.lo.xlsx) and as ODS (clerk.ods). `cargo xtask pictures` does the same in another folder and
lets `tests/clerk.rs` read what came of it.
"""

import datetime
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font

FOLDER = Path(sys.argv[1])
HEADINGS = 3
FIRST = 4

book = openpyxl.load_workbook(FOLDER / "clerk.xlsx")


def card(**values):
    sheet = book["Plán"]
    rows = {str(cell.value).rstrip(" *"): cell.row for cell in sheet["A"] if cell.value}
    for label, value in values["values"].items():
        sheet.cell(rows[label], 2, value)


def columns(sheet):
    return {str(cell.value).rstrip(" *"): cell.column for cell in sheet[HEADINGS] if cell.value}


def table(name, headings, *rows):
    """Writes rows below one another; gives the sheet and its columns."""
    sheet = book[name]
    known = columns(sheet)
    for at, row in enumerate(rows):
        for heading, value in zip(headings, row):
            if value is not None:
                sheet.cell(FIRST + at, known[heading], value)
    return sheet, known


card(
    values={
        "Název": "Komunitní plán sociálních služeb Králicka 2026–2028 (vymyšlený příklad)",
        "Typ": "komunitní plán sociálních služeb",
        "Úroveň": "správní obvod ORP",
        "Pořadí": "3.",
        "Stav": "schváleno",  # the list says „schválený“
        "Období platnosti – Od": datetime.date(2026, 1, 1),
        "Období platnosti – Do": "31.12.2028",
        "Dokončeno": "10/2025",
        "Území – Uvedený počet obcí": "5",
        "Území – Počet obyvatel – Číslo": "8 650",
        "Území – Počet obyvatel – Přesnost": "přibližně",
        "Popisná část – Metoda": "Komunitní plánování v triádě zadavatelů, poskytovatelů a uživatelů.",
        "Vazba na kraj – Soulad prohlášen": "x",
        "Strategická část – Vize": "Každý, kdo na Králicku potřebuje pomoc, ji najde blízko domova.",
        "Síť služeb – Způsob zajištění": "Síť se posuzuje jednou za rok a mění usnesením zastupitelstva.",
        "Financování – Celkem": "11,4 mil. Kč",
        "Sledování – Popis": "Řídicí skupina vyhodnocuje plnění podle indikátorů.",
        "Sledování – Četnost – Kolikrát": 1,
        "Sledování – Četnost – Za": "rok",
        "Sledování – Způsob změn": "Dodatkem, který schvaluje zastupitelstvo.",
    }
)

table(
    "Organizace",
    ["Název", "Zkratka", "IČO", "Právní forma", "Druh", "Strana", "Obec"],
    ["Město Králíky", None, 279072, "obec", "obec", "zadavatel", 580481],
    ["Ministerstvo práce a sociálních věcí", "MPSV", "551 023", None, "orgán státu", None, None],
    ["Charita Horní Údolí", None, None, None, "církevní právnická osoba", "poskytovatel", None],
    ["Domov Pod Lipami", None, None, "příspěvková organizace", "příspěvková organizace",
     "poskytovatel", "580481"],
)

table(
    "Skupiny",
    ["Druh", "Číslo", "Název", "Četnost jednání – Kolikrát", "Četnost jednání – Za", "Pravidelná jednání"],
    ["řídicí skupina", None, "Řídicí skupina", 2, "rok", None],
    ["pracovní skupina", 1, "Senioři", "4", "rok", "ano"],
    ["pracovní skupina", 2, "Rodiny s dětmi", "4 x", "rok", "A"],
)

table(
    "Jednání",
    ["Patří k", "Datum", "Účastníci – Číslo"],
    ["Řídicí skupina", "15.3.2025", 9],
    ["Senioři", "31. 2. 2025", "12"],  # mistake 1: a day that does not exist
    ["Rodiny s dětmi", datetime.datetime(2025, 4, 2), "cca 10"],  # only roughly: the model has a field for that
)

table(
    "Analýzy",
    ["Druh", "Název", "Dokončeno", "Respondenti – Číslo", "Návratnost v %"],
    ["sociodemografická analýza", "Obyvatelé Králicka", "2024", None, None],
    ["analýza potřeb", "Dotazníky v obcích", "I. pololetí 2025", "1\u202f204", "38 %"],
    ["analýza poskytovatelů a služeb", "Katalog a kapacity služeb", "březen 2025", None, None],
)

table(
    "Potřeby",
    ["Číslo", "Název", "Analýzy", "Počet osob – Číslo"],
    [1, "Péče o seniory v odlehlých obcích", "Dotazníky v obcích", 210],
    [2, "Podpora rodin v tísni", "Dotazníky v obcích", "35"],
    [3, "Místa pro krátkodobý pobyt", "Katalog a kapacity služeb", None],
)

table(
    "Úrovně",
    ["Úroveň", "Název", "Uvedený počet"],
    ["priorita", "Priorita", 3],
    ["opatření", "Opatření", 6],
)

measures, known = table(
    "Opatření",
    ["Číslo", "Úroveň", "Název", "Potřeby", "Druhy služeb", "Typ", "Realizátor", "Termín – Od",
     "Termín – Do", "Náklady – Celkem", "Význam"],
    ["1", "priorita", "Senioři doma", None, None, None, None, None, None, None, None],
    ["1.1", "opatření", "Udržet pečovatelskou službu", 1, "pečovatelská služba", "udržení",
     "Charita Horní Údolí", 2026, 2028, "3 378 430,-", "vysoký"],
    ["1.2", "opatření", "Rozšířit terén do odlehlých obcí", 1, "pečovatelská služva", "rozvoj",
     "Charita Horní Údolí", "1/2026", "12/2027", "2,5 mil. Kč", "vysoký"],
    ["2", "priorita", "Rodiny pohromadě", None, None, None, None, None, None, None, None],
    ["2.1", "opatření", "Zřídit službu pro rodiny", 2,
     "sociálně aktivizační služby pro rodiny s dětmi", "vznik nové služby", "Město Králíky",
     2026, 2028, 1_521_570, "střední"],
    ["2.2", "opatření", "Koordinovat pomoc rodinám", 2, None, "průřezové", "Město Králíky",
     2026, 2028, "350 tis. Kč", "velký"],  # mistake 2: no such item of the list
    ["3", "priorita", "Pobyt, když je třeba", None, None, None, None, None, None, None, None],
    ["3.1", "opatření", "Odlehčovací pobyty", 3, "odlehčovací služby", "rozvoj",
     "Domov Pod Lipami", 2026, 2028, "1.500", "vysoký"],  # mistake 3: 1,5 or 1 500?
    ["3.2", "opatření", "Obnovit lůžka", 3, "domovy pro seniory", "udržení", "Domov Pod Lipami",
     2027, 2028, "2\u2009150\u2009000", "střední"],
)
# Mistake 4: a column of the clerk's own, with a word that the model does not know.
own = measures.max_column + 1
measures.cell(HEADINGS, own, "Poznámka pro radu")
measures.cell(FIRST + 2, own, "projednat s krajem")
# Mistake 5: an item that was dropped at the last meeting, struck through and left in the table.
measures.cell(FIRST + 8, known["Název"]).font = Font(name="Calibri", size=11, strike=True)
# Mistake 6: a row that somebody hid.
measures.row_dimensions[FIRST + 5].hidden = True
measures.cell(FIRST + 1, known["Název"]).comment = Comment("Ověřit u poskytovatele.", "úřad")

costs, known = table(
    "Náklady",
    ["Patří k", "Zdroj", "Částka", "Rok"],
    ["1.1", "dotace MPSV přes kraj (§ 101a)", "2 200 000 Kč", 2026],
    ["1.1", "rozpočet obce", 800_000, 2026],
    ["1.1", "úhrady uživatelů včetně příspěvku na péči", "378430", "2026"],
    ["1.2", "dotace nebo rozpočet kraje", "2 mil. Kč", 2027],
    ["1.2", "rozpočet obce", None, 2027],
    ["2.1", "Evropský sociální fond", "1.521.570,--", 2026],
    ["2.2", "rozpočet obce", 350_000, 2026],
    ["3.9", "rozpočet obce", 120_000, 2026],  # mistake 7: there is no measure 3.9
    ["3.2", "dotace nebo rozpočet kraje", None, 2027],
    ["3.2", "rozpočet obce", None, 2027],
)
# Mistake 8: a formula; openpyxl does not compute it, LibreOffice does.
costs.cell(FIRST + 4, known["Částka"], "=250000+250000")
# Mistake 9: the formula referred to a row that was deleted.
broken = costs.cell(FIRST + 8, known["Částka"], "#REF!")
broken.data_type = "e"
# Mistake 10: one amount merged over two rows.
costs.cell(FIRST + 9, known["Částka"], 2_150_000)
costs.merge_cells(
    start_row=FIRST + 9, end_row=FIRST + 10, start_column=known["Částka"], end_column=known["Částka"]
)

indicators, known = table(
    "Indikátory",
    ["Patří k", "Název", "Jednotka", "Výchozí hodnota", "Cílová hodnota"],
    ["1.1", "Počet uživatelů", "osoby", 120, "120"],
    ["1.2", "Obce, kam služba dojíždí", "obce", 3, 5],
    ["2.1", "Podpořené rodiny", "rodiny", 0, "35"],
    ["3.1", "Lůžka", "lůžka", "4", "8"],
)
# Mistake 11: a text that begins as a formula does.
formula = indicators.cell(FIRST + 1, known["Zdroj ověření"], "=evidence poskytovatele")
formula.data_type = "s"
# Mistake 12: a second table below the first.
for column, heading in enumerate(["Patří k", "Název", "Jednotka", "Cílová hodnota"], 1):
    indicators.cell(FIRST + 8, column, heading)
for column, value in enumerate(["2.2", "Společná jednání", "jednání", 12], 1):
    indicators.cell(FIRST + 9, column, value)

table(
    "Služby",
    ["Identifikátor služby", "Druh", "Název", "Poskytovatel"],
    [1234567, "pečovatelská služba", "Charitní pečovatelská služba", "Charita Horní Údolí"],
    [None, "odlehčovací služby", "Odlehčení Pod Lipami", "Domov Pod Lipami"],
    [None, "domovy pro seniory", "Domov Pod Lipami", "Domov Pod Lipami"],
)
table(
    "Formy služeb",
    ["Patří k", "Řádek č.", "Forma"],
    ["Charitní pečovatelská služba", 1, "terénní"],
    ["Odlehčení Pod Lipami", 2, "pobytová"],
    ["Domov Pod Lipami", 3, "pobytová"],
)
table(
    "Kapacity",
    ["Patří k", "Jednotka", "Počet"],
    [1, "Počet klientů", "120"],
    ["2", "Počet lůžek", 4],
    [3, "počet lůžek", "42"],
)
table("Síť služeb", ["Řádek č.", "Služba", "Postavení"], [1, "Charitní pečovatelská služba", "základní síť"])
table(
    "Rozhodnutí",
    ["Orgán", "Organizace", "Výsledek", "Datum", "Číslo usnesení"],
    ["zastupitelstvo obce", "Město Králíky", "schválil", "8.12.2025", "ZM/2025/09/112"],
)

# A year typed into a cell that somebody formatted as a day: the screen shows 10. 7. 1905.
sheet = book["Skupiny"]
founded = sheet.cell(FIRST, columns(sheet)["Vznik"], 2018)
founded.number_format = "d. m. yyyy"

# The guide was read, and for some sheets the plan has nothing.
for name in ["Návod", "Zastoupení stran", "Proces", "Připomínková řízení", "Náklady po letech",
             "Změny kapacit", "Zdroje údajů"]:
    del book[name]

# A sheet of notes that does not belong to the plan.
notes = book.create_sheet("Poznámky úřadu")
notes["A1"] = "Do konce listopadu doplnit katalog služeb."

book.save(FOLDER / "clerk.xlsx")


def smaller(path):
    """Packs a file as small as it gets: it is kept in the repository."""
    with zipfile.ZipFile(path) as package:
        parts = [(info.filename, package.read(info)) for info in package.infolist() if "Thumbnails/" not in info.filename]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in parts:
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(zipfile.ZipInfo(name), content, stored, 9)


smaller(FOLDER / "clerk.xlsx")


def save_as(kind, name):
    folder = FOLDER / "out"
    profile = f"-env:UserInstallation={(FOLDER / 'profile').resolve().as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, FOLDER / "clerk.xlsx"]
    subprocess.run(command, check=True, capture_output=True)
    (folder / f"clerk.{kind}").rename(FOLDER / name)
    folder.rmdir()
    smaller(FOLDER / name)


save_as("xlsx", "clerk.lo.xlsx")
save_as("ods", "clerk.ods")
