//! What sheets are called, and in which order they stand.

use kpss_core::Bilingual;
use kpss_core::model::shape::RecordShape;

/// A sheet's name and place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetName {
    /// Name on the tab, at most 31 characters.
    pub title: Bilingual,
    /// Place among the sheets.
    pub order: usize,
    /// Whether an empty template has the sheet; others appear where there is something to write.
    pub main: bool,
}

const fn main(record: &'static str, cs: &'static str, en: &'static str) -> Known {
    Known { record, title: Bilingual { cs, en }, main: true }
}

const fn rare(record: &'static str, cs: &'static str, en: &'static str) -> Known {
    Known { record, title: Bilingual { cs, en }, main: false }
}

struct Known {
    record: &'static str,
    title: Bilingual,
    main: bool,
}

/// Names as people use them, in the order in which a plan is written. A record that is not here has
/// its own title for a name and comes last.
const KNOWN: &[Known] = &[
    main("Submission", "Podání", "Submission"),
    main("Plan", "Plán", "Plan"),
    main("ActionPlan", "Akční plán", "Action plan"),
    main("MonitoringReport", "Zpráva o plnění", "Monitoring report"),
    main("Catalogue", "Katalog", "Catalogue"),
    main("Project", "Projekt", "Project"),
    main("TerritoryMunicipality", "Území", "Territory"),
    main("Organisation", "Organizace", "Organisations"),
    main("Body", "Skupiny", "Groups"),
    main("SideCount", "Zastoupení stran", "Sides"),
    rare("Member", "Členové", "Members"),
    main("Meeting", "Jednání", "Meetings"),
    rare("Post", "Pozice", "Posts"),
    main("Event", "Proces", "Process"),
    main("Consultation", "Připomínková řízení", "Consultations"),
    rare("Comment", "Připomínky", "Comments"),
    main("TargetGroup", "Cílové skupiny", "Target groups"),
    main("Analysis", "Analýzy", "Analyses"),
    main("Need", "Potřeby", "Needs"),
    main("Level", "Úrovně", "Levels"),
    main("Node", "Opatření", "Measures"),
    main("ActionItem", "Položky", "Items"),
    main("MonitoringEntry", "Plnění", "Fulfilment"),
    main("FundingLine", "Náklady", "Costs"),
    rare("Subtotal", "Mezisoučty", "Subtotals"),
    main("YearAmount", "Náklady po letech", "Costs by year"),
    main("Indicator", "Indikátory", "Indicators"),
    rare("IndicatorValue", "Hodnoty indikátorů", "Values of indicators"),
    main("CapacityChange", "Změny kapacit", "Changes of capacity"),
    rare("Risk", "Rizika", "Risks"),
    rare("NodeOrigin", "Původ opatření", "Origin of measures"),
    main("Service", "Služby", "Services"),
    main("FormOfService", "Formy služeb", "Forms of services"),
    main("NetworkItem", "Síť služeb", "Network"),
    main("Capacity", "Kapacity", "Capacities"),
    rare("Facility", "Zařízení", "Facilities"),
    main("KeyActivity", "Klíčové aktivity", "Key activities"),
    main("Output", "Výstupy", "Outputs"),
    main("TeamMember", "Realizační tým", "Team"),
    main("Partner", "Partneři", "Partners"),
    main("Decision", "Rozhodnutí", "Decisions"),
    rare("Extension", "Prodloužení", "Extensions"),
    rare("Amendment", "Dodatky", "Amendments"),
    rare("Annex", "Přílohy", "Annexes"),
    rare("ProjectIdea", "Zásobník projektů", "Project ideas"),
    rare("GrantDecision", "Dotace", "Grant decisions"),
    rare("Grant", "Příjemci dotací", "Grants"),
    rare("CoFinancing", "Příspěvky obcí", "Contributions"),
    rare("StatusShare", "Podíly stavů", "Shares of statuses"),
    rare("Phase", "Etapy", "Phases"),
    rare("RegionInformation", "Informování kraje", "Region informed"),
    rare("Contact", "Kontakty", "Contacts"),
    rare("DocumentLink", "Dokumenty", "Documents"),
    main("Source", "Zdroje údajů", "Sources"),
    rare("Waiver", "Výjimky", "Waivers"),
];

/// What the sheet of a kind of record is called.
pub fn sheet_name(record: &'static RecordShape) -> SheetName {
    let known = KNOWN.iter().enumerate().find(|(_, known)| known.record == record.name);
    known.map_or(SheetName { title: record.title, order: KNOWN.len(), main: false }, |(at, it)| {
        SheetName { title: it.title, order: at, main: it.main }
    })
}
