//! The fixed words of a workbook, in both languages.

use kpss_core::{Bilingual, Lang};

/// The words.
#[derive(Debug)]
pub struct Words;

const fn both(cs: &'static str, en: &'static str) -> Bilingual {
    Bilingual { cs, en }
}

impl Words {
    /// Heading: the document to which a row belongs.
    pub const DOCUMENT: Bilingual = both("V dokumentu", "In document");
    /// Heading: the list to which a row belongs.
    pub const PLACE: Bilingual = both("Část", "Part");
    /// Heading: the record to which a row belongs.
    pub const OWNER: Bilingual = both("Patří k", "Belongs to");
    /// Heading: the mark by which other rows name this one.
    pub const MARK: Bilingual = both("Řádek č.", "Row no.");
    /// Heading of a card: what is stated.
    pub const FIELD: Bilingual = both("Údaj", "Fact");
    /// Heading of a card: its value.
    pub const VALUE: Bilingual = both("Hodnota", "Value");
    /// Heading of a card: what belongs there.
    pub const HELP: Bilingual = both("Co sem patří", "What belongs here");
    /// Heading: the sum of the sources, which only the spreadsheet needs.
    pub const CHECK: Bilingual = both("Součet zdrojů (kontrola)", "Sum of sources (check)");
    /// Band of a card: fields that belong to no part.
    pub const BASICS: Bilingual = both("Základní údaje", "Basic facts");
    /// Band of a card: what only programs need.
    pub const TECHNICAL: Bilingual =
        both("Údaje pro programy (obvykle se nevyplňují)", "For programs (usually left empty)");
    /// Name of the sheet with the guide.
    pub const GUIDE: Bilingual = both("Návod", "Guide");
    /// Name of the sheet with the code lists.
    pub const LISTS: Bilingual = both("Číselníky", "Code lists");

    /// Help for [`Self::DOCUMENT`].
    pub const DOCUMENT_HELP: Bilingual =
        both("Označení dokumentu z jeho karty.", "Identifier of the document from its card.");
    /// Help for [`Self::PLACE`].
    pub const PLACE_HELP: Bilingual = both(
        "Čeho se řádek týká; vyberte ze seznamu. Obvykle stačí sloupec Patří k.",
        "What the row is about; choose from the list. Usually the column Belongs to is enough.",
    );
    /// Help for [`Self::MARK`].
    pub const MARK_HELP: Bilingual = both(
        "Pořadové číslo, na které odkazují jiné listy.",
        "A number to which other sheets refer.",
    );

    /// Help for [`Self::OWNER`], by the sheets to which a row may belong.
    pub fn owner_help(sheets: &[&str], lang: Lang) -> String {
        let names: Vec<String> = sheets
            .iter()
            .map(|name| match lang {
                Lang::Cs => format!("„{name}“"),
                Lang::En => format!("“{name}”"),
            })
            .collect();
        let names = names.join(", ");
        match lang {
            Lang::Cs => format!("Číslo, název nebo označení záznamu z listu {names}."),
            Lang::En => format!("Number, name or identifier of a record on the sheet {names}."),
        }
    }

    /// Help for [`Self::CHECK`].
    pub(super) const CHECK_HELP: Bilingual = both(
        "Počítá se sám z částek na listu Náklady; nevyplňuje se. Červeně, pokud se liší od celku.",
        "Computed from the amounts on the sheet Costs; not to be filled in. Red where it differs from the total.",
    );

    /// What to do on a table.
    pub(super) const TABLE_HINT: Bilingual = both(
        "Jeden řádek je jeden záznam; sloupce, které nepotřebujete, nechte prázdné. Hvězdička a hnědý nadpis: povinný údaj.",
        "One row is one record; leave columns empty that you do not need. An asterisk and a brown heading: required.",
    );
    /// What to do on a card.
    pub(super) const CARD_HINT: Bilingual = both(
        "Vyplňte sloupec Hodnota; co nevíte, nechte prázdné. Hvězdička znamená povinný údaj.",
        "Fill in the column Value; leave empty what is not known. An asterisk marks what is required.",
    );
    /// What the code lists are for.
    pub(super) const LISTS_HINT: Bilingual = both(
        "Položky, které nabízejí rozbalovací seznamy; na tomto listu se nic nevyplňuje.",
        "What the drop-downs offer; nothing is filled in on this sheet.",
    );

    /// Title of the guide.
    pub(super) const GUIDE_TITLE: Bilingual =
        both("Jak sešit vyplnit", "How to fill in the workbook");
    /// The steps of the guide.
    pub(super) const STEPS: [Bilingual; 7] = [
        both(
            "Začněte prvním listem za návodem (hnědá záložka). Údaje pište do sloupce Hodnota.",
            "Begin with the first sheet after the guide (brown tab). Write into the column Value.",
        ),
        both(
            "Pokračujte tabulkami (modré záložky) zleva doprava. Listy, které nepotřebujete, nechte prázdné.",
            "Go on with the tables (blue tabs) from left to right. Leave sheets empty that you do not need.",
        ),
        both(
            "Řádek se na jiný odkazuje číslem nebo názvem. Opatření číslo 1.2 patří pod prioritu 1 samo od sebe; u nákladů a indikátorů napište číslo opatření do sloupce Patří k.",
            "A row refers to another by number or name. Measure 1.2 belongs under priority 1 by itself; of costs and indicators write the number of the measure into the column Belongs to.",
        ),
        both(
            "Částky pište v korunách, data jako 1. 1. 2026, 10/2026 nebo 2026. Čemu lze rozumět jediným způsobem, tomu kpss porozumí a řekne to; ostatní nepřevezme a upozorní na to.",
            "Write amounts in crowns, dates as 1. 1. 2026, 10/2026 or 2026. What can be understood in one way only is understood, and kpss says so; the rest is not taken over, with a warning.",
        ),
        both(
            "Více hodnot v jedné buňce pište pod sebe (Alt+Enter, v LibreOffice Ctrl+Enter).",
            "Write several values in one cell below one another (Alt+Enter, in LibreOffice Ctrl+Enter).",
        ),
        both(
            "Nadpisy sloupců a názvy listů neměňte. Pořadí sloupců a řádků je libovolné; vlastní sloupec se nepřevezme a kpss na něj upozorní.",
            "Do not change headings and names of sheets. The order of columns and rows is free; a column of your own is not taken over, and kpss says so.",
        ),
        both(
            "Uložte jako XLSX nebo ODS a spusťte kpss validate SOUBOR --annotate OPRAVY.xlsx. Nálezy uvidíte přímo v buňkách.",
            "Save as XLSX or ODS and run kpss validate FILE --annotate MARKED.xlsx. You will see the findings in the cells.",
        ),
    ];

    /// Heading above the colours.
    pub(super) const COLOURS: Bilingual = both("Barvy nadpisů", "Colours of headings");
    /// Heading of a required field.
    pub(super) const REQUIRED: Bilingual = both("Povinný údaj *", "Required *");
    /// What it means.
    pub(super) const REQUIRED_HELP: Bilingual = both(
        "Bez něj kpss ohlásí chybu nebo varování.",
        "Without it kpss reports an error or a warning.",
    );
    /// Heading of an ordinary field.
    pub(super) const ORDINARY: Bilingual = both("Další údaj", "Other fact");
    /// What it means.
    pub(super) const ORDINARY_HELP: Bilingual =
        both("Vyplňte, pokud ho plán obsahuje.", "Fill it in if the plan has it.");
    /// Heading of a column that joins sheets.
    pub(super) const HELPER: Bilingual = both("Vazba na jiný list", "Link to another sheet");
    /// What it means.
    pub(super) const HELPER_HELP: Bilingual = both(
        "Říká, ke kterému záznamu řádek patří, nebo se počítá sama.",
        "Says to which record a row belongs, or is computed.",
    );
    /// Heading above the list of sheets.
    pub(super) const SHEETS: Bilingual = both("Listy", "Sheets");
}
