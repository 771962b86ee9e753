//! Words that people use for the fields of the model, beside the model's own titles.

/// Type of the record, keys of the field, wordings of the heading. Collected from forms of regions
/// and plans of towns.
pub(super) const SYNONYMS: &[(&str, &str, &[&str])] = &[
    ("Node", "code", &["číslo opatření", "č. opatření", "č.", "číslo", "označení opatření", "kód"]),
    ("Node", "title", &["název opatření", "opatření", "název cíle", "aktivita", "název aktivity"]),
    ("Node", "code+title", &["číslo a název opatření", "opatření č."]),
    (
        "Node",
        "description",
        &["popis", "popis opatření", "obsah", "charakteristika opatření", "cíl opatření"],
    ),
    (
        "Node",
        "justification",
        &["zdůvodnění", "zdůvodnění potřebnosti", "vazba na potřebu", "východiska"],
    ),
    ("Node", "target_groups", &["cílová skupina", "cílové skupiny", "pro koho"]),
    ("Node", "service_types", &["druh služby", "druhy služeb", "typ služby"]),
    (
        "Node",
        "responsible",
        &["realizátor", "realizátoři", "zodpovídá", "odpovídá", "gestor", "nositel", "garant"],
    ),
    ("Node", "partners", &["partneři", "spolupracující subjekty", "spolupráce"]),
    ("Node", "municipalities", &["území", "obce", "místo realizace"]),
    ("Node", "period", &["termín", "doba realizace", "období", "termín realizace", "harmonogram"]),
    (
        "Node",
        "costs.total",
        &[
            "náklady",
            "náklady celkem",
            "celkové náklady",
            "předpokládané náklady",
            "finanční náročnost",
        ],
    ),
    ("Node", "outputs", &["výstupy", "očekávané výstupy", "výsledky"]),
    ("Node", "kind", &["typ", "typ opatření"]),
    ("Node", "proposed_by", &["pracovní skupina"]),
    (
        "Service",
        "identifier",
        &["identifikátor služby", "identifikátor", "id služby", "registrační číslo služby"],
    ),
    ("Service", "name", &["název služby", "služba", "název"]),
    ("Service", "service_type", &["druh služby", "druh", "typ služby", "druh sociální služby"]),
    ("Service", "provider", &["poskytovatel", "název poskytovatele", "organizace"]),
    (
        "Service",
        "target_groups",
        &["cílová skupina", "cílové skupiny", "převažující cílová skupina"],
    ),
    ("Service", "municipalities", &["působnost", "obsluhované obce", "území"]),
    ("Organisation", "name", &["název organizace", "organizace", "poskytovatel"]),
    ("Organisation", "ico", &["ič", "ičo", "ičo organizace", "ič organizace"]),
    ("ActionItem", "title", &["název", "aktivita v roce", "aktivita", "položka"]),
    ("MonitoringEntry", "status", &["stav plnění", "plnění", "stav"]),
    ("MonitoringEntry", "comment", &["slovní vyhodnocení", "vyhodnocení", "slovní hodnocení"]),
    ("MonitoringEntry", "reason", &["důvod nesplnění", "důvod"]),
    ("MonitoringEntry", "spent", &["skutečné náklady", "čerpáno", "čerpání"]),
    ("MonitoringEntry", "new_term", &["nový termín"]),
];
