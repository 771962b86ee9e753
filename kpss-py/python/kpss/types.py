"""The types of documents, reports, questions and answers.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

ActivityKindCode: TypeAlias = str
"""Druh aktivity projektu."""

AgeGroupCode: TypeAlias = str
"""Věková skupina podle registru."""

CapacityKindCode: TypeAlias = str
"""Typ kapacity."""

CityDistrictCode: TypeAlias = str
"""Kód městské části nebo obvodu."""

Count: TypeAlias = int
"""Celé číslo."""

CountryCode: TypeAlias = str
"""Kód státu (ISO 3166-1)."""

Date: TypeAlias = str
"""Den, měsíc nebo rok podle ISO 8601: 2005-10-31, 2005-10, 2005."""

DistrictCode: TypeAlias = str
"""Kód okresu (LAU 1)."""

FundingSourceCode: TypeAlias = str
"""Zdroj financování."""

Id: TypeAlias = str
"""Identifikátor."""

LegalFormCode: TypeAlias = str
"""Právní forma."""

Money: TypeAlias = float
"""Nejvýše 2 desetinná místa."""

MunicipalityCode: TypeAlias = str
"""Kód obce."""

Number: TypeAlias = float
"""Nejvýše 3 desetinná místa."""

OrpCode: TypeAlias = str
"""Kód ORP (CISORP)."""

Param: TypeAlias = str | float | dict[str, Any]
"""A value that a message names: a text, a date or a code, a number, or words in both languages."""

ProgrammeCode: TypeAlias = str
"""Program."""

RegionCode: TypeAlias = str
"""Kód kraje (NUTS 3)."""

ServiceTypeCode: TypeAlias = str
"""Druh sociální služby."""

TargetGroupCode: TypeAlias = str
"""Cílová skupina podle registru."""

Year: TypeAlias = int
"""Rok."""

Acceptance: TypeAlias = Literal[
    "accepted",  # Nothing that the profile calls an error is open
    "rejected",  # Something is
    "undecided",  # Nothing was found, but not everything was checked
]
"""Whether the profile takes the documents; the verdict says whether they are right."""

ActionPlanKind: TypeAlias = Literal["action_plan"]
"""akční plán."""

AnalysisKind: TypeAlias = Literal[
    "sociodemographic",  # sociodemografická analýza
    "needs",  # analýza potřeb
    "services",  # analýza poskytovatelů a služeb
    "economic",  # ekonomická analýza
    "survey",  # průzkum veřejnosti
    "contracting_authorities",  # analýza zadavatelů
    "swot",  # SWOT analýza
    "other",  # jiná analýza
]
"""Druh analýzy."""

AuthorityRole: TypeAlias = Literal[
    "managing",  # řídicí orgán
    "intermediate",  # zprostředkující subjekt
]
"""Úloha úřadu."""

Because: TypeAlias = Literal[
    "no_amount",  # částka není uvedena
    "part_without_amount",  # některé části nemají částku
    "line_without_amount",  # některé řádky rozpisu nemají částku
    "not_broken_down",  # část peněz takto rozepsána není
    "no_register",  # chybí seznam obcí (--municipalities)
    "unknown_municipality",  # některé obce v seznamu nejsou
    "several",  # část peněz je společná pro více položek
]
"""Proč součet nelze určit."""

BodyKind: TypeAlias = Literal[
    "steering_group",  # řídicí skupina
    "coordination_group",  # koordinační skupina
    "working_group",  # pracovní skupina
    "implementation_team",  # realizační tým
    "other",  # jiný orgán
]
"""Druh orgánu."""

CatalogueKind: TypeAlias = Literal["catalogue"]
"""katalog poskytovatelů."""

ChangeKind: TypeAlias = Literal[
    "added",  # přidáno
    "dropped",  # vypuštěno
    "split",  # rozděleno
    "merged",  # sloučeno
    "moved",  # přesunuto
    "reordered",  # změna pořadí
    "renumbered",  # přečíslováno
    "id_changed",  # změna identifikátoru
    "renamed",  # přejmenováno
    "reworded",  # přeformulováno
    "level_changed",  # úroveň
    "cost_raised",  # náklady zvýšeny
    "cost_lowered",  # náklady sníženy
    "cost_stated",  # náklady doplněny
    "cost_withdrawn",  # náklady vypuštěny
    "cost_divided",  # rozpis nákladů
    "term_moved",  # termín
    "responsible_changed",  # realizátor
    "partners_changed",  # partneři
    "target_groups_changed",  # cílové skupiny
    "services_changed",  # služby
    "needs_changed",  # potřeby
    "indicators_changed",  # indikátory
    "municipalities_changed",  # obce
    "measure_kind_changed",  # typ opatření
    "importance_changed",  # význam
    "capacity_changed",  # kapacity
    "outputs_changed",  # výstupy
    "risks_changed",  # rizika
    "origin_changed",  # původ
    "other_changed",  # jiný údaj
    "field_changed",  # údaj plánu
    "record_added",  # přidaný záznam
    "record_dropped",  # vypuštěný záznam
]
"""Druh změny."""

Channel: TypeAlias = Literal[
    "email",  # e-mail
    "form",  # formulář
    "post",  # pošta
    "meeting",  # jednání
    "web",  # web
]
"""Způsob podání."""

CostNature: TypeAlias = Literal[
    "operating",  # neinvestiční
    "investment",  # investiční
]
"""Povaha nákladů."""

CountPrecision: TypeAlias = Literal[
    "exact",  # přesně
    "more_than",  # více než
    "at_least",  # nejméně
    "nearly",  # téměř
    "about",  # přibližně
    "tens",  # desítky
]
"""Přesnost počtu."""

Cover: TypeAlias = Literal[
    "once",  # každá obec právě jednou
    "not_once",  # některé obce chybí nebo jsou v území více plánů
    "unproved",  # nelze doložit
]
"""Pokrytí území."""

DecidingBody: TypeAlias = Literal[
    "municipal_assembly",  # zastupitelstvo obce
    "regional_assembly",  # zastupitelstvo kraje
    "union_assembly",  # nejvyšší orgán svazku obcí
    "council",  # rada
    "steering_group",  # řídicí skupina
    "self_government",  # samospráva (orgán neuveden)
    "other",  # jiný orgán
]
"""Rozhodující orgán."""

DecisionKind: TypeAlias = Literal[
    "approved",  # schválil
    "noted",  # vzal na vědomí
    "discussed",  # projednal
    "recommended",  # doporučil
    "consented",  # souhlasil
    "rejected",  # neschválil
]
"""Rozhodnutí."""

Dimension: TypeAlias = Literal[
    "year",  # rok
    "source",  # zdroj
    "kind",  # typ opatření
    "territory",  # území
    "orp",  # ORP
    "service",  # služba
]
"""Podle čeho se sčítá."""

Disposition: TypeAlias = Literal[
    "accepted",  # akceptováno
    "partly_accepted",  # částečně akceptováno
    "rejected",  # neakceptováno
    "noted",  # vzato na vědomí
    "explained",  # vysvětleno
]
"""Vypořádání připomínky."""

DistributionTarget: TypeAlias = Literal[
    "households",  # domácnosti
    "municipalities",  # obce
    "providers",  # poskytovatelé
    "public",  # veřejnost
]
"""Komu."""

DocumentKind: TypeAlias = Literal[
    "plan",  # plán
    "action_plan",  # akční plán
    "monitoring_report",  # zpráva o plnění
    "catalogue",  # katalog poskytovatelů
    "project",  # projekt
    "submission",  # podání
]
"""Druh dokumentu."""

DocumentLinkKind: TypeAlias = Literal[
    "plan",  # plán
    "draft",  # návrh
    "statute",  # statut nebo základní listina
    "rules_of_procedure",  # jednací řád
    "minutes",  # zápis z jednání
    "press_release",  # tisková zpráva
    "analysis",  # analýza
    "website",  # webové stránky
    "other",  # jiný dokument
]
"""Druh dokumentu."""

Doubt: TypeAlias = Literal[
    "no_measures",  # plán nemá opatření
    "no_needs",  # plán neuvádí potřeby
    "no_groups",  # plán nevymezuje cílové skupiny
    "no_services",  # dokumenty neuvádějí žádné služby
    "no_municipalities",  # plán neuvádí obce území
    "no_reach",  # žádné opatření ani služba neuvádí obce
    "measure_without_group",  # opatření bez cílové skupiny
    "measure_without_municipality",  # opatření bez uvedených obcí; mohou platit pro celé území
    "service_without_municipality",  # služby bez uvedených obcí
    "group_without_code",  # cílové skupiny bez kódu registru; služby podle něj nelze dohledat
]
"""Co nelze určit."""

EventKind: TypeAlias = Literal[
    "public_hearing",  # veřejné projednání
    "public_meeting",  # veřejné setkání
    "campaign",  # informační kampaň
    "conference",  # konference
    "seminar",  # seminář
    "training",  # školení
    "services_day",  # Den sociálních služeb
    "exhibition",  # výstava
    "competition",  # soutěž
    "performance",  # přehlídka
    "survey",  # anketa
    "other",  # jiná událost
]
"""Druh události."""

ExtensionScope: TypeAlias = Literal[
    "whole",  # celý plán
    "strategic_part",  # návrhová (strategická) část
]
"""Rozsah prodloužení."""

Extent: TypeAlias = Literal[
    "whole",  # celé území
    "part",  # část území
]
"""Rozsah území."""

ForceReason: TypeAlias = Literal[
    "period",  # den leží v období dokumentu
    "extension",  # den leží v prodloužení platnosti
    "part_only",  # prodloužena byla jen návrhová část
    "not_by_assembly",  # u prodloužení není doloženo rozhodnutí zastupitelstva
    "only_intended",  # dokument se teprve zamýšlí nebo připravuje
    "in_consultation",  # dokument je teprve v připomínkovém řízení
    "not_yet_approved",  # v ten den ještě nebyl schválen
    "approval_day_unknown",  # den schválení není znám přesně
    "superseded",  # nahradil jej jiný plán
    "plan_not_in_force",  # plán, který provádí, neplatí
    "plan_unclear",  # platnost plánu, který provádí, není jistá
    "published",  # zpráva byla zveřejněna
    "publication_unknown",  # den zveřejnění zprávy není znám
]
"""Důvod platnosti."""

Frequency: TypeAlias = Literal[
    "month",  # měsíc
    "quarter",  # čtvrtletí
    "year",  # rok
]
"""Období opakování."""

Grade: TypeAlias = Literal[
    "safe",  # Certain: the document means the same, written as it should be
    "confirm",  # Likely: a person should look at it first
]
"""How sure a repair is."""

Ground: TypeAlias = Literal[
    "document",  # A file that was checked
    "profile_text",  # The text of a profile
    "profile",  # The profile in force
    "tool",  # The program
    "rule_set",  # The rule book
    "code_list",  # A code list
    "law_date",  # The day whose law applies to a document
    "today",  # The day on which waivers were judged
    "lang",  # The language of the messages
]
"""What a report rests on."""

Importance: TypeAlias = Literal[
    "high",  # vysoký
    "medium",  # střední
    "low",  # nízký
]
"""Význam."""

InForce: TypeAlias = Literal[
    "in_force",  # platí
    "unclear",  # není jisté
    "not_in_force",  # neplatí
]
"""Platnost."""

InputRole: TypeAlias = Literal[
    "document",  # What is checked
    "profile",  # What it is checked by
]
"""What an input is."""

Lang: TypeAlias = Literal[
    "cs",  # Czech
    "en",  # English
]
"""A language of messages. Czech is the default: the users of a plan are Czech offices."""

LevelOfDetail: TypeAlias = Literal[
    "whole",  # celý dokument
    "excerpt",  # část dokumentu
    "header",  # jen titulní údaje
]
"""Úplnost záznamu."""

LineageKind: TypeAlias = Literal[
    "continued",  # pokračuje
    "changed",  # upraveno
    "merged",  # sloučeno
    "split",  # rozděleno
]
"""Původ."""

MeasureKind: TypeAlias = Literal[
    "maintain",  # udržení
    "develop",  # rozvoj
    "new",  # vznik nové služby
    "improve",  # zkvalitnění
    "transform",  # transformace
    "phase_out",  # útlum
    "cross_cutting",  # průřezové opatření
]
"""Typ opatření."""

MonitoringReportKind: TypeAlias = Literal["monitoring_report"]
"""zpráva o plnění."""

MonitoringStatus: TypeAlias = Literal[
    "fulfilled",  # splněno
    "partly_fulfilled",  # částečně splněno
    "ongoing",  # plněno průběžně
    "in_progress",  # rozpracováno
    "not_started",  # nezahájeno
    "not_fulfilled",  # nesplněno
    "postponed",  # odloženo
    "moved",  # přesunuto
    "cancelled",  # zrušeno
]
"""Stav plnění."""

NetworkStatus: TypeAlias = Literal[
    "basic",  # základní síť
    "conditional",  # podmíněná síť
    "temporary",  # dočasná síť
    "development",  # rozvojová síť
    "reserve",  # zásobník
    "outside",  # mimo síť
]
"""Postavení v síti."""

NodeLevel: TypeAlias = Literal[
    "area",  # oblast
    "priority",  # priorita
    "goal",  # cíl
    "specific_goal",  # specifický cíl
    "measure",  # opatření
    "activity",  # aktivita
]
"""Úroveň."""

NotRunReason: TypeAlias = Literal[
    "needs_municipalities",  # The register of municipalities was not given
    "partial_document",  # Only a part of some document is readable
    "no_date",  # No date tells which law applies
    "no_document",  # No document is readable
]
"""Why a rule did not run."""

Numbering: TypeAlias = Literal[
    "renumber",  # They are numbered anew by position, under the number of the node above
    "keep",  # They stay
]
"""What an edit does with the numbers of the nodes beside and below the place that it touches."""

NumberingFault: TypeAlias = Literal[
    "missing",  # chybí, ačkoli jiné uzly této úrovně číslo mají
    "duplicate",  # užito dvakrát
    "gap",  # některé číslo před ním chybí
    "order",  # stojí za vyšším číslem
    "prefix",  # nenavazuje na číslo nadřazeného uzlu
    "form",  # není číslo
]
"""Chyba číslování."""

OrganisationKind: TypeAlias = Literal[
    "municipality",  # obec
    "union_of_municipalities",  # dobrovolný svazek obcí
    "region",  # kraj
    "state",  # orgán státu
    "ngo",  # nestátní nezisková organizace
    "local_action_group",  # místní akční skupina
    "church",  # církevní právnická osoba
    "contributory",  # příspěvková organizace
    "company",  # obchodní společnost
    "other",  # jiná organizace
]
"""Druh organizace."""

OutputKind: TypeAlias = Literal[
    "plan",  # plán
    "action_plan",  # akční plán
    "monitoring_report",  # zpráva o plnění
    "catalogue",  # katalog poskytovatelů
    "analysis",  # analýza
    "website",  # webové stránky
    "process",  # nastavený proces plánování
    "partnership",  # místní partnerství
    "other",  # jiný výstup
]
"""Druh výstupu."""

PartOfYear: TypeAlias = Literal[
    "beginning",  # začátek roku
    "middle",  # polovina roku
    "end",  # konec roku
    "spring",  # jaro
    "summer",  # léto
    "autumn",  # podzim
    "winter",  # zima
]
"""Část roku."""

Participation: TypeAlias = Literal[
    "leader",  # nositel
    "partner",  # partner
    "takes_part",  # účastní se
    "not_taking_part",  # neúčastní se
]
"""Účast obce."""

PatchKind: TypeAlias = Literal[
    "test",  # The value is still the one that the report saw
    "replace",  # Another value takes its place
    "add",  # A value comes in addition
    "remove",  # The value is taken away
    "move",  # The value moves to another key
]
"""What an operation of a JSON Patch does."""

PhaseKind: TypeAlias = Literal[
    "preparation",  # příprava
    "analysis",  # analýza
    "drafting",  # tvorba plánu
    "implementation",  # realizace plánu
    "monitoring",  # monitorování a vyhodnocování
    "update",  # aktualizace plánu
    "extension",  # rozšíření na další cílové skupiny
    "other",  # jiná fáze
]
"""Druh fáze."""

PlanKind: TypeAlias = Literal["plan"]
"""plán."""

PlanLevel: TypeAlias = Literal[
    "municipality",  # obec
    "union_of_municipalities",  # svazek obcí
    "orp",  # správní obvod ORP
    "several_orps",  # více správních obvodů ORP
    "region",  # kraj
    "several_municipalities",  # více obcí (mikroregion)
    "city_district",  # městská část nebo obvod
]
"""Úroveň plánu."""

PlanStatus: TypeAlias = Literal[
    "intended",  # zamýšlený
    "draft",  # návrh
    "in_consultation",  # v připomínkovém řízení
    "finished",  # dokončený (schválení není známo)
    "approved",  # schválený
    "superseded",  # nahrazený
]
"""Stav plánu."""

PlanType: TypeAlias = Literal[
    "community_plan",  # komunitní plán sociálních služeb
    "medium_term_plan",  # střednědobý plán rozvoje sociálních služeb
]
"""Typ plánu."""

PostKind: TypeAlias = Literal[
    "coordinator",  # koordinátor
    "methodologist",  # metodik
    "manager",  # manažer
    "other",  # jiná pozice
]
"""Druh pozice."""

ProjectIdeaStatus: TypeAlias = Literal[
    "idea",  # námět
    "prepared",  # připravený
    "submitted",  # podaná žádost
    "funded",  # financovaný
    "realised",  # uskutečněný
    "dropped",  # opuštěný
]
"""Stav projektového záměru."""

ProjectKind: TypeAlias = Literal["project"]
"""projekt."""

ProjectStage: TypeAlias = Literal[
    "beginning",  # začátek projektu
    "throughout",  # po celou dobu projektu
    "end",  # konec projektu
]
"""Část projektu."""

ProjectStatus: TypeAlias = Literal[
    "intended",  # záměr
    "submitted",  # podaná žádost
    "running",  # v realizaci
    "finished",  # ukončený
]
"""Stav projektu."""

ReadStatus: TypeAlias = Literal[
    "read",  # All of it
    "partial",  # A part: the rules ran on what was left
    "unreadable",  # Nothing
]
"""How much of an input could be read."""

RecordKind: TypeAlias = Literal[
    "document",  # dokument
    "organisation",  # organizace
    "body",  # orgán
    "post",  # pozice
    "event",  # událost
    "analysis",  # analýza
    "target_group",  # cílová skupina
    "need",  # potřeba
    "node",  # uzel strategie
    "indicator",  # indikátor
    "service",  # služba
    "action_item",  # položka akčního plánu
    "monitoring_entry",  # záznam o plnění
]
"""Druh záznamu."""

RegionTopic: TypeAlias = Literal[
    "needs",  # potřeby
    "possibilities",  # možnosti uspokojování potřeb
    "resources",  # zdroje
    "capacities",  # potřebné kapacity
]
"""Informace kraji."""

RowKind: TypeAlias = Literal[
    "value",  # hodnota
    "unlisted",  # v mezisoučtech, bez rozpisu na zdroje
    "several",  # společně pro více položek
    "unassigned",  # neuvedeno
    "difference",  # rozdíl proti rozpisu
]
"""Řádek součtu."""

SchemaVersion: TypeAlias = Literal["1.0"]
"""Verze modelu."""

ServiceForm: TypeAlias = Literal[
    "amb",  # ambulantní
    "pob",  # pobytová
    "ter",  # terénní
]
"""Forma sociální služby."""

Severity: TypeAlias = Literal[
    "info",  # Good to know
    "warning",  # Should be corrected or explained
    "error",  # Makes the document invalid
]
"""How much a finding weighs."""

Side: TypeAlias = Literal[
    "contracting_authority",  # zadavatel
    "provider",  # poskytovatel
    "user",  # uživatel
    "public",  # veřejnost
    "public_authority",  # orgán veřejné správy
    "other",  # jiný účastník
]
"""Strana procesu."""

State: TypeAlias = Literal[
    "open",  # It counts
    "waived",  # A waiver excuses it; it is listed and does not count
    # The earlier report against which it is judged has it too; it is listed and does not count
    "known",
]
"""Whether a finding counts."""

SubmissionKind: TypeAlias = Literal["submission"]
"""podání."""

SubtotalKind: TypeAlias = Literal[
    "public",  # veřejné zdroje celkem (EU a národní)
    "national_public",  # národní veřejné zdroje celkem
    "private",  # soukromé zdroje celkem
    "eligible",  # způsobilé výdaje celkem
    "other",  # jiný mezisoučet
]
"""Druh mezisoučtu."""

Target: TypeAlias = Literal[
    "value",  # The value at the pointer
    "key",  # The key of the pointer's last step, or a point in the text
    # The opening bracket of the nearest record or list above; the value itself is missing
    "missing",
]
"""What the position shows."""

TeamPart: TypeAlias = Literal[
    "expert",  # odborný tým
    "administrative",  # administrativní tým
]
"""Tým."""

TeamRole: TypeAlias = Literal[
    "guarantor",  # odborný gestor
    "expert",  # odborný pracovník
    "coordinator",  # koordinátor
    "methodologist",  # metodik
    "manager",  # manažer
    "economist",  # ekonom
    "administrator",  # administrativní pracovník
    "other",  # jiná role
]
"""Role v týmu."""

TotalVerdict: TypeAlias = Literal[
    "balanced",  # souhlasí
    "not_balanced",  # nesouhlasí
    "unclear",  # nelze určit
]
"""Výsledek součtu."""

Verdict: TypeAlias = Literal[
    "valid",  # Every rule ran and none found an error
    "invalid",  # There is an error
    "incomplete",  # No error was found, but something was not checked
]
"""What the run says of the input."""


class _ActionItem(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class ActionItem(_ActionItem, total=False):
    """One item of the year: a part of the plan's tree, or something new with a reason. Česky
    „Položka“.
    """

    node: Id | None
    """Node of the plan. Česky „Uzel plánu“."""
    code: str | None
    """Code of the node when the action plan was made. Česky „Číslo“."""
    new_because: str | None
    """Why the item is new. Česky „Nově, protože“."""
    title: str | None
    """Title. Česky „Název“."""
    description: str | None
    """Description. Česky „Popis“."""
    kind: MeasureKind | None
    """What it does with services. Česky „Typ“."""
    responsible: list[Id]
    """Organisations that carry it out. Česky „Realizátor“."""
    period: Period | None
    """Term inside the year. Česky „Termín“."""
    costs: Costs | None
    """Costs of the year. Česky „Náklady“."""
    outputs: list[str]
    """Outputs. Česky „Výstupy“."""
    indicators: list[Indicator]
    """Indicators with the year's target. Česky „Indikátory“."""


class _ActionPlan(TypedDict):
    kind: ActionPlanKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class ActionPlan(_ActionPlan, total=False):
    """The action plan of one year. Česky „Akční plán“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    plan: PlanLink | None
    """The plan that it carries out. Česky „Plán“."""
    year: Year | None
    """Year. Česky „Rok“."""
    period: Period | None
    """Validity, where the document states it by days. Česky „Období“."""
    status: PlanStatus | None
    """How far it has come. Česky „Stav“."""
    approvals: list[Decision]
    """Decisions on it. Česky „Schválení“."""
    extensions: list[Extension]
    """Extensions of validity. Česky „Prodloužení“."""
    update: Count | None
    """Number of the update; none for the first wording. Česky „Aktualizace č.“."""
    annexes: list[Annex]
    """Annexes with their own number and validity. Česky „Přílohy“."""
    territory: Territory | None
    """Area. Česky „Území“."""
    bodies: list[Body]
    """Groups. Česky „Orgány“."""
    process: Process | None
    """How it came about. Česky „Průběh přípravy“."""
    project: Id | None
    """Project that paid for it. Česky „Projekt“."""
    organisations: list[Organisation]
    """Organisations. Česky „Organizace“."""
    items: list[ActionItem]
    """Items. Česky „Položky“."""
    costs: Costs | None
    """Costs of the year. Česky „Náklady“."""
    outlook: list[YearAmount]
    """Expected demand of the two following years. Česky „Výhled“."""
    fulfilled: list[Id]
    """Nodes of the plan fulfilled in the year before. Česky „Splněná opatření“."""
    grants: list[GrantDecision]
    """Decisions on grants. Česky „Dotační rozhodnutí“."""
    co_financing: list[CoFinancing]
    """What municipalities add. Česky „Spolufinancování obcí“."""
    services: list[Service]
    """Services that the document speaks of. Česky „Služby“."""
    network: Network | None
    """Updated network. Česky „Síť služeb“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class AddNodeEdit(TypedDict):
    """A node is put in."""

    add: AddNodeEditArguments


class AddNodeEditArguments(TypedDict):
    """What `AddNodeEdit` takes."""

    new: str
    """New place."""
    node: Node
    """The node without children."""


class Address(TypedDict, total=False):
    """A postal address in the Czech Republic. Česky „Adresa“."""

    street: str | None
    """Street and house number. Česky „Ulice a číslo“."""
    postal_code: str | None
    """Postal code (PSČ), five digits, usually "381 01". Česky „PSČ“."""
    municipality_name: str | None
    """Name of the municipality. Česky „Obec“."""
    municipality: MunicipalityCode | None
    """Code of the municipality. Česky „Kód obce“."""
    hidden: bool | None
    """Whether the address is secret, as of shelters; then nothing else may stand here. Česky
    „Utajená adresa“.
    """


_AmendmentWords = TypedDict("_AmendmentWords", {"from": Date | None}, total=False)


class _Amendment(_AmendmentWords):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Amendment(_Amendment, total=False):
    """A change of the plan while it is valid. Česky „Dodatek“.

    `from`: Day from which it is valid. Česky „Platí od“.
    """

    number: Count | None
    """Number in order. Česky „Číslo“."""
    description: str | None
    """What changes. Česky „Popis“."""
    proposed_by: Id | None
    """Who proposed it. Česky „Navrhl“."""
    decisions: list[Decision]
    """Decisions about it. Česky „Rozhodnutí“."""
    nodes: list[Id]
    """Nodes of the plan that change. Česky „Uzly plánu“."""


class _Analysis(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Analysis(_Analysis, total=False):
    """An analysis on which the plan rests. Česky „Analýza“."""

    kind: AnalysisKind | None
    """Kind. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    finished_on: Date | None
    """When it was finished. Česky „Dokončeno“."""
    data_as_of: Date | None
    """State of its data. Česky „Stav dat“."""
    method: str | None
    """How it was made. Česky „Metoda“."""
    respondent_sides: list[Side]
    """Sides that were asked. Česky „Dotázané strany“."""
    respondents: StatedCount | None
    """Number of people asked. Česky „Respondenti“."""
    returned: StatedCount | None
    """Number of answers that came back. Česky „Vráceno“."""
    return_rate: Number | None
    """Share of answers that came back, percent. Česky „Návratnost v %“."""
    municipalities: list[MunicipalityCode]
    """Municipalities in which people were asked. Česky „Obce“."""
    target_groups: list[Id]
    """Target groups. Česky „Cílové skupiny“."""
    body: Id | None
    """Body that made it. Česky „Orgán“."""
    summary: str | None
    """Main results. Česky „Závěry“."""
    swot: Swot | None
    """Strengths, weaknesses, opportunities, threats. Česky „SWOT“."""
    planned: bool | None
    """Whether it is only planned. Česky „Plánováno“."""
    ongoing: bool | None
    """Whether it goes on continuously. Česky „Průběžně“."""
    document: DocumentLink | None
    """Full text. Česky „Dokument“."""


class Annex(TypedDict, total=False):
    """An annex with its own number and validity, such as the list of the network. Česky
    „Příloha“.
    """

    number: str | None
    """Number of the annex or of its update. Česky „Číslo“."""
    title: str | None
    """Title. Česky „Název“."""
    period: Period | None
    """From when to when. Česky „Platnost“."""
    decisions: list[Decision]
    """Decisions on it. Česky „Rozhodnutí“."""
    document: DocumentLink | None
    """Full text. Česky „Dokument“."""


class Announcement(TypedDict, total=False):
    """The announcement that drafting begins (for a region Decree 505/2006, § 39b). Česky
    „Oznámení zahájení“.
    """

    on: Date | None
    """When. Česky „Datum“."""
    how_to_join: str | None
    """How people can take part. Česky „Jak se zapojit“."""
    url: str | None
    """Web address. Česky „Adresa“."""


class ApprovalStep(TypedDict, total=False):
    """A decision step after the draft, in order. Česky „Krok projednání“."""

    event: Id | None
    """Event of the step, for example a public hearing. Česky „Událost“."""
    by: DecidingBody | None
    """Body that decides. Česky „Orgán“."""


class Authority(TypedDict, total=False):
    """An authority of the programme. Česky „Orgán programu“."""

    role: AuthorityRole | None
    """What it does. Česky „Úloha“."""
    name: str | None
    """Name. Česky „Název“."""
    organisation: Id | None
    """Organisation. Česky „Organizace“."""
    url: str | None
    """Web address. Česky „Adresa“."""


class Baseline(TypedDict):
    """The earlier report against which a report is judged."""

    findings: int
    """Findings that counted there."""
    gone: int
    """Those of them that this report has no more."""


class _Body(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Body(_Body, total=False):
    """A group: steering, coordination, working. Česky „Orgán“."""

    kind: BodyKind | None
    """Kind. Česky „Druh“."""
    number: Count | None
    """Number in the plan. Česky „Číslo“."""
    name: str | None
    """Name. Česky „Název“."""
    count: Count | None
    """How many groups the record stands for, where a source does not name them. Česky „Počet
    skupin“.
    """
    members: list[Member]
    """Members. Česky „Členové“."""
    member_counts: list[SideCount]
    """Number of members by side, where names are not published. Česky „Zastoupení stran“."""
    members_to_be_added: bool | None
    """Whether more members are to join as needed. Česky „Doplnění členů“."""
    target_groups: list[Id]
    """Target groups of the plan that the group deals with. Česky „Cílové skupiny“."""
    led_by: Id | None
    """Post that leads the meetings. Česky „Vede“."""
    meetings: list[Meeting]
    """Meetings held. Česky „Jednání“."""
    meeting_frequency: Repetition | None
    """How often it meets. Česky „Četnost jednání“."""
    meets_regularly: bool | None
    """Whether it meets regularly, where a source gives no number. Česky „Pravidelná jednání“."""
    statutes: list[DocumentLink]
    """Statutes and rules of procedure. Česky „Základní dokumenty“."""
    established_on: Date | None
    """Day or year of its beginning. Česky „Vznik“."""


class Broken(TypedDict):
    """A reference that lost its target."""

    input: int
    """Index of the input."""
    pointer: str
    """JSON Pointer of the record that refers."""
    role: str
    """The field."""
    id: Id
    """Identifier of the node that is gone."""


class CallStatement(TypedDict, total=False):
    """The call, as the document describes it. Česky „Výzva“."""

    number: Count | None
    """Number, for example 63. Česky „Číslo“."""
    title: str | None
    """Title. Česky „Název“."""
    min: Money | None
    """Smallest amount for a project, CZK. Česky „Minimální částka“."""
    max: Money | None
    """Largest amount for a project, CZK. Česky „Maximální částka“."""
    intake: Period | None
    """First and last day for applications. Česky „Příjem žádostí“."""
    own_shares: list[OwnShareDemand]
    """Own shares. Česky „Spoluúčast“."""


class Capacity(TypedDict, total=False):
    """A registered or planned capacity: the maximum of a service and form, not free places.
    Česky „Kapacita“.
    """

    unit: CapacityKindCode | None
    """Unit. Česky „Jednotka“."""
    amount: Number | None
    """Amount; capacities of different units are never added. Česky „Počet“."""


_CapacityChangeWords = TypedDict("_CapacityChangeWords", {"from": Number | None}, total=False)


class CapacityChange(_CapacityChangeWords, total=False):
    """A change of capacity that a measure brings. Česky „Změna kapacity“.

    `from`: Capacity before. Česky „Výchozí“.
    """

    service: Id | None
    """Service. Česky „Služba“."""
    service_type: ServiceTypeCode | None
    """Type of a service that does not exist yet. Česky „Druh služby“."""
    form: ServiceForm | None
    """Form. Česky „Forma“."""
    unit: CapacityKindCode | None
    """Unit. Česky „Jednotka“."""
    to: Number | None
    """Capacity after. Česky „Cílová“."""
    on: Date | None
    """When the change comes. Česky „Termín“."""


class _Catalogue(TypedDict):
    kind: CatalogueKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class Catalogue(_Catalogue, total=False):
    """The catalogue of providers of social services. Česky „Katalog“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    status: PlanStatus | None
    """How far it has come. Česky „Stav“."""
    as_of: Date | None
    """State of the data. Česky „Stav ke dni“."""
    project: Id | None
    """Project that paid for it. Česky „Projekt“."""
    territory: Territory | None
    """Area. Česky „Území“."""
    url: str | None
    """Web address of an online catalogue. Česky „Adresa“."""
    online: bool | None
    """Whether it is published online. Česky „Online“."""
    distributions: list[Distribution]
    """How it reached people. Česky „Distribuce“."""
    declared_providers: Count | None
    """Number of providers that the source states. Česky „Uvedený počet poskytovatelů“."""
    declared_services: Count | None
    """Number of services that the source states. Česky „Uvedený počet služeb“."""
    providers: list[Organisation]
    """Providers. Česky „Poskytovatelé“."""
    services: list[Service]
    """Services. Česky „Služby“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class _Cell(TypedDict):
    sheet: str
    """Name of the sheet, file or table."""


class Cell(_Cell, total=False):
    """The cell of a table in which a value stands."""

    cell: str
    """Column and row, for example `F12`; empty for the whole sheet."""
    heading: str
    """Heading of the column or of the field."""


class Chain(TypedDict):
    """Plans of one area by their first day."""

    plans: list[Span]
    """The plans."""


class _Change(TypedDict):
    kind: ChangeKind
    """What it is."""


class Change(_Change, total=False):
    """One change."""

    old: NodeRef
    """The node in the old plan."""
    new: NodeRef
    """The node in the new plan."""
    parts: list[NodeRef]
    """The parts of a node that was split, in the new plan; the nodes that were merged, in the
    old one; otherwise none.
    """
    old_parent: NodeRef
    """The parent in the old plan of a node that was moved or dropped; none at the top."""
    new_parent: NodeRef
    """The parent in the new plan of a node that was moved or added; none at the top."""
    pointer: str
    """JSON Pointer of what changed: in the new plan, or in the old one where it is gone."""
    record: Named
    """The record of the plan in which a field changed, or which was added or dropped."""
    before: Any
    """The value before."""
    after: Any
    """The value after."""
    added: list[Named]
    """What a list holds more."""
    removed: list[Named]
    """What a list holds no longer."""


_ChangedWord = TypedDict("_ChangedWord", {"from": Severity})


class Changed(_ChangedWord):
    """A weight that is not the book's.

    `from`: Weight in the book.
    """

    by: str
    """Id of the profile."""


class Citation(TypedDict):
    """A source that a finding rests on."""

    act: str
    """Act, decree, methodology."""
    paragraph: str
    """Paragraph or chapter; empty where there is none."""
    verified: bool
    """Whether the wording was read in a source."""


class CoFinancing(TypedDict, total=False):
    """What one municipality adds to the costs of services in a year. Česky „Příspěvek obce“."""

    municipality: MunicipalityCode | None
    """Municipality. Česky „Obec“."""
    service: Id | None
    """Service that it is for. Česky „Služba“."""
    year: Year | None
    """Year. Česky „Rok“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""


class _Comment(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Comment(_Comment, total=False):
    """One comment on the draft. Česky „Připomínka“."""

    side: Side | None
    """Side from which it came. Česky „Strana“."""
    on: Date | None
    """When it came. Česky „Datum“."""
    text: str | None
    """Text, without personal data. Česky „Text“."""
    disposition: Disposition | None
    """What became of it. Česky „Vypořádání“."""
    reason: str | None
    """Reason of the disposition. Česky „Odůvodnění“."""


class CompareTask(TypedDict):
    """What changed between the plan of the first input and that of the second."""

    compare: Nothing


class Comparison(TypedDict):
    """What changed between two versions of a plan."""

    old: Version
    """The old version."""
    new: Version
    """The new version."""
    nodes: NodeCounts
    """What became of the nodes."""
    kinds: dict[ChangeKind, int]
    """How many changes of each kind there are, by its code."""
    changes: list[Change]
    """The changes: the plan's own fields first, then the tree from the top, then what was
    dropped.
    """
    patch: Patch
    """The same for a program: applied to the old version, it gives the new one exactly."""


class _Consultation(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Consultation(_Consultation, total=False):
    """The time in which the public comments on the draft. Česky „Připomínkové řízení“."""

    period: Period | None
    """First and last day for comments. Česky „Termín“."""
    channels: list[Channel]
    """Channels. Česky „Způsoby podání“."""
    draft: DocumentLink | None
    """Where the draft stands. Česky „Návrh“."""
    comments: list[Comment]
    """Comments and their disposition. Česky „Připomínky“."""


class Contact(TypedDict, total=False):
    """How to reach an office or a role; never a private person. Česky „Kontakt“."""

    organisation: Id | None
    """Organisation. Česky „Organizace“."""
    department: str | None
    """Department of the office. Česky „Odbor“."""
    role: str | None
    """Role that answers, for example "coordinator". Česky „Funkce“."""
    email: str | None
    """E-mail of the office. Česky „E-mail“."""
    phone: str | None
    """Telephone, nine digits, with or without +420. Česky „Telefon“."""
    fax: str | None
    """Fax, nine digits, with or without +420. Česky „Fax“."""
    web: str | None
    """Web address. Česky „Web“."""
    address: Address | None
    """Postal address. Česky „Adresa“."""


class Costs(TypedDict, total=False):
    """Costs and where the money comes from. Česky „Náklady“."""

    total: Money | None
    """Total in CZK. Česky „Celkem“."""
    precision: CountPrecision | None
    """How exact the total is; missing means exact. Česky „Přesnost“."""
    sources: list[FundingLine]
    """Disjoint sources. Česky „Zdroje“."""
    subtotals: list[Subtotal]
    """Subtotals stated beside the sources. Česky „Mezisoučty“."""
    years: list[YearAmount]
    """Amounts by year. Česky „Roky“."""
    zero_because: str | None
    """Why the costs are zero. Česky „Nulové, protože“."""


class _Counts(TypedDict):
    error: int
    """Errors."""
    warning: int
    """Warnings."""
    info: int
    """Infos."""
    waived: int
    """Waived findings; they are in none of the other counts."""


class Counts(_Counts, total=False):
    """Exact counts of open findings, as the profile weighs them."""

    known: int
    """Findings that an earlier report has too; they are in none of the other counts."""


class Coverage(TypedDict):
    """The coverage of plans."""

    plans: list[PlanCoverage]
    """The plans, in the order of the inputs."""


class CoverageTask(TypedDict):
    """What every plan covers: target groups, measures, services, municipalities, and what is
    left.
    """

    coverage: Nothing


class CoveredMunicipality(TypedDict):
    """A municipality, and the plans that cover it."""

    municipality: Named
    """The municipality."""
    orp: Named
    """Its ORP."""
    plans: list[Id]
    """The plans."""


class Decision(TypedDict, total=False):
    """A decision of a body on a document. Česky „Rozhodnutí“."""

    by: DecidingBody | None
    """What kind of body decided. Česky „Orgán“."""
    organisation: Id | None
    """Organisation of the body. Česky „Organizace“."""
    municipalities: list[MunicipalityCode]
    """Municipalities whose bodies decided. Česky „Obce“."""
    all_participating: bool | None
    """Stated where all municipalities that take part decide, without a list. Česky „Všechny
    zúčastněné obce“.
    """
    decision: DecisionKind | None
    """What was decided. Česky „Výsledek“."""
    on: Date | None
    """When. Česky „Datum“."""
    part_of_year: PartOfYear | None
    """The part of the year, where the source gives no month. Česky „Část roku“."""
    resolution: str | None
    """Number of the resolution, free text such as `195/2013/ZK-5`. Česky „Číslo usnesení“."""
    agenda_item: str | None
    """Point of the session, where the source gives no number of a resolution. Česky „Bod
    jednání“.
    """
    planned: bool | None
    """Whether the decision is only planned. Česky „Plánováno“."""


class DeclaredFte(TypedDict, total=False):
    """Sum of FTE that the document states. Česky „Uvedený úvazek“."""

    team: TeamPart | None
    """Part of the team; missing means the whole team. Česky „Tým“."""
    fte: Number | None
    """FTE. Česky „Úvazek“."""


class DeriveActionPlanTask(TypedDict):
    """The action plan of a year, from the plan of the first input. As JSON the document,
    otherwise a summary.
    """

    derive_action_plan: DeriveActionPlanTaskArguments


class DeriveActionPlanTaskArguments(TypedDict):
    """What `DeriveActionPlanTask` takes."""

    year: Year
    """Year."""


class DeriveMonitoringTask(TypedDict):
    """The monitoring form of a year, from the action plan of the first input. As JSON the
    document, otherwise a summary.
    """

    derive_monitoring: Nothing


class DeriveNextPlanTask(TypedDict):
    """The next plan, from the plan of the first input and all monitoring reports. As JSON the
    document, otherwise a summary with the reasons.
    """

    derive_next_plan: DeriveNextPlanTaskArguments


_DeriveNextPlanTaskArgumentsWord = TypedDict("_DeriveNextPlanTaskArgumentsWord", {"from": Year})


class DeriveNextPlanTaskArguments(_DeriveNextPlanTaskArgumentsWord):
    """What `DeriveNextPlanTask` takes.

    `from`: First year.
    """

    until: Year
    """Last year."""


class _Difference(TypedDict):
    ground: Ground
    """What it is."""


class Difference(_Difference, total=False):
    """Something that the reports rest on and that is not the same in both."""

    id: str
    """Its name or identifier; empty where there is only one."""
    before: str
    """Version or day in the old report."""
    sha256_before: str
    """Hash in the old report."""
    after: str
    """Version or day in the new report."""
    sha256_after: str
    """Hash in the new report."""


class Distribution(TypedDict, total=False):
    """How the catalogue reached people. Česky „Distribuce“."""

    to: DistributionTarget | None
    """To whom. Česky „Komu“."""
    count: StatedCount | None
    """How many. Česky „Počet“."""
    to_all: bool | None
    """Whether each of them in the area got it. Česky „Všem v území“."""
    on: Date | None
    """When. Česky „Datum“."""
    part_of_year: PartOfYear | None
    """Part of the year, where the source gives no month. Česky „Část roku“."""


class DocumentLink(TypedDict, total=False):
    """A document that stands elsewhere. Česky „Dokument“."""

    kind: DocumentLinkKind | None
    """What it is. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    url: str | None
    """Web address. Česky „Adresa“."""
    on: Date | None
    """When it was issued. Česky „Datum“."""


class _DocumentSummary(TypedDict):
    input: int
    """Index into the inputs."""
    pointer: str
    """Where it begins in the input."""
    kind: DocumentKind
    """Kind."""
    id: str
    """Identifier."""
    level_of_detail: LevelOfDetail
    """How much of the document the record holds: as it says, or as what it holds shows."""


class DocumentSummary(_DocumentSummary, total=False):
    """One document of the run."""

    title: str
    """Title."""
    law_date: LawDate
    """The day whose law applies; missing where neither the caller nor the document gives one."""


class _DocumentTotals(TypedDict):
    input: int
    """Index of the input."""
    kind: DocumentKind
    """What the document is."""
    id: str
    """Identifier."""
    judgement: Judgement
    """Not balanced where anything in it is not; otherwise the verdict on its tree."""
    tree: Proof
    """The tree of amounts; its top is the document."""
    sums: list[Sum]
    """The total by year, source, kind, territory, ORP and service; by ORP only with the register
    of municipalities, which says where each one lies.
    """


class DocumentTotals(_DocumentTotals, total=False):
    """The money of one document."""

    title: str
    """Title."""


class EditTask(TypedDict):
    """Changes of a plan's tree, one after another."""

    edit: EditTaskArguments


class _EditTaskArguments(TypedDict):
    edits: list[Edit]
    """The changes."""


class EditTaskArguments(_EditTaskArguments, total=False):
    """What `EditTask` takes."""

    plan: Id | None
    """The plan; needed where the documents hold several."""
    codes: Numbering
    """What happens to the numbers around."""
    document: bool
    """The answer is the changed document alone, as JSON, whatever the format."""


class Evaluation(TypedDict, total=False):
    """The evaluation of the previous plan. Česky „Vyhodnocení“."""

    plan: Id | None
    """The plan that was evaluated. Česky „Plán“."""
    on: Date | None
    """When. Česky „Datum“."""
    up_to_year: Year | None
    """Year up to which it goes. Česky „Do roku“."""
    summary: str | None
    """Summary. Česky „Souhrn“."""
    shares: list[StatusShare]
    """Shares of statuses. Česky „Podíly“."""
    reports: list[Id]
    """Monitoring reports that it rests on. Česky „Zprávy“."""
    planned: bool | None
    """Whether it is only planned. Česky „Plánováno“."""
    document: DocumentLink | None
    """Full text. Česky „Dokument“."""


_EventWords = TypedDict("_EventWords", {"with": list[EventKind]}, total=False)


class _Event(_EventWords):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Event(_Event, total=False):
    """An event of the planning. Česky „Událost“.

    `with`: Events held together with it. Česky „Spojeno s“.
    """

    kind: EventKind | None
    """Kind. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    on: Date | None
    """When. Česky „Datum“."""
    part_of_year: PartOfYear | None
    """The part of the year, where the source gives no month. Česky „Část roku“."""
    stage: ProjectStage | None
    """The part of the project, where the source gives no date. Česky „Část projektu“."""
    count: StatedCount | None
    """How many such events. Česky „Počet“."""
    audience: list[Side]
    """Sides for which the event is meant. Česky „Pro koho“."""
    bodies: list[Id]
    """Groups of the planning for which the event is meant. Česky „Pro které orgány“."""
    participants: StatedCount | None
    """Number of people present. Česky „Účastníci“."""
    municipality: MunicipalityCode | None
    """Municipality where it was held. Česky „Obec“."""
    planned: bool | None
    """Whether the event is only planned. Česky „Plánováno“."""
    documents: list[DocumentLink]
    """Invitation, minutes, pictures. Česky „Dokumenty“."""


class Extension(TypedDict, total=False):
    """A decision that the plan is valid longer. Česky „Prodloužení“."""

    until: Date | None
    """New end of validity. Česky „Nový konec“."""
    scope: ExtensionScope | None
    """Part of the plan. Česky „Rozsah“."""
    decisions: list[Decision]
    """Decisions about it. Česky „Rozhodnutí“."""


class _Facility(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Facility(_Facility, total=False):
    """A place where a service is provided. Česky „Zařízení“."""

    name: str | None
    """Name. Česky „Název“."""
    address: Address | None
    """Address. Česky „Adresa“."""
    period: Period | None
    """From when to when. Česky „Poskytuje“."""


class _Finding(TypedDict):
    code: str
    """Code of the rule, the contract."""
    slug: str
    """Readable name of the rule; of a profile's own rule its code."""
    severity: Severity
    """Weight."""
    state: State
    """Whether it counts."""
    input: int
    """Index into the report's inputs."""
    pointer: str
    """JSON Pointer in the submitted document."""
    path: str
    """Czech titles of the fields on the way, for example `Rozpočet › Celkem`."""
    target: Target
    """What the position shows."""
    params: dict[str, Param]
    """What the message names, the contract."""
    message: str
    """The sentence; its wording is not part of the contract."""
    related: list[RelatedPlace]
    """Other places that belong to it."""
    citations: list[Citation]
    """What it rests on."""
    fingerprint: str
    """The same for the same mistake, even when lists are reordered."""


class Finding(_Finding, total=False):
    """One finding."""

    changed: Changed
    """The profile that changed the weight, and what the book says."""
    waived: Waived
    """Why it does not count."""
    label: str
    """Title, name or id of the record."""
    position: Position
    """Where it stands."""
    cell: Cell
    """The cell, if the document is a table."""
    value: str
    """The value as written, if it is a text, a number or true/false."""
    repair: Repair
    """How it can be mended, where that is known."""


class FormOfService(TypedDict, total=False):
    """One form of a service with its capacities. Česky „Forma služby“."""

    form: ServiceForm | None
    """Form. Česky „Forma“."""
    together_with: list[ServiceForm]
    """Other forms for which the capacities are stated together with this one. Česky „Společně s
    formou“.
    """
    capacities: list[Capacity]
    """Capacities. Česky „Kapacity“."""


class _FoundFault(TypedDict):
    document: Id
    """The plan."""
    fault: NumberingFault
    """What was wrong."""
    id: Id
    """The node."""
    pointer: str
    """JSON Pointer in the plan."""
    expected: str
    """Number that would follow."""


class FoundFault(_FoundFault, total=False):
    """A fault of numbering that was there before."""

    code: str
    """Its number."""


class FundingLine(TypedDict, total=False):
    """One source of money; sources never overlap. Česky „Zdroj financování“."""

    source: FundingSourceCode | None
    """Code of the source. Česky „Zdroj“."""
    label: str | None
    """Wording of the source document. Česky „Označení“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""
    percent: Number | None
    """Share of the total in percent, where the source states shares. Česky „Podíl v %“."""
    precision: CountPrecision | None
    """How exact the amount or the share is; missing means exact. Česky „Přesnost“."""
    year: Year | None
    """Year. Česky „Rok“."""
    organisation: Id | None
    """Who pays. Česky „Organizace“."""
    service: Id | None
    """Service that is paid. Česky „Služba“."""
    nature: CostNature | None
    """Running or building. Česky „Povaha“."""


class _Gap(TypedDict):
    id: str
    """Identifier; of a municipality its code."""
    pointer: str
    """JSON Pointer in the input."""


class Gap(_Gap, total=False):
    """A record that is not covered."""

    code: str
    """Number in the plan."""
    title: str
    """Title or name."""
    deferred_because: str
    """Why the plan does not deal with it, as the plan says."""


class Grant(TypedDict, total=False):
    """What one recipient gets by a decision on grants. Česky „Dotace“."""

    recipient: Id | None
    """Who gets it. Česky „Příjemce“."""
    service: Id | None
    """Service that it is for. Česky „Služba“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""


class _GrantDecision(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class GrantDecision(_GrantDecision, total=False):
    """One decision on grants: many recipients and services, one sum. Česky „Dotační rozhodnutí“."""

    title: str | None
    """Title of the grant programme. Česky „Název“."""
    year: Year | None
    """Year. Česky „Rok“."""
    decision: Decision | None
    """The decision. Česky „Rozhodnutí“."""
    source: FundingSourceCode | None
    """Source of the money. Česky „Zdroj“."""
    total: Money | None
    """The sum that the decision states, CZK. Česky „Celkem“."""
    grants: list[Grant]
    """What each recipient gets. Česky „Dotace“."""


class _GroupCoverage(TypedDict):
    id: str
    """Identifier."""
    needs: list[str]
    """Its needs."""
    measures: list[str]
    """Measures for it, without the ones for all groups."""
    services: list[str]
    """Services that these measures concern, or that serve the group by its codes."""
    municipalities: list[str]
    """Codes of municipalities that these measures and services reach."""


class GroupCoverage(_GroupCoverage, total=False):
    """What is done for one target group."""

    title: str
    """Title."""


class _HeaderEdit(TypedDict):
    field: str
    """Key of the field."""


class HeaderEdit(_HeaderEdit, total=False):
    """A new value of a field of the plan; the tree of nodes is not among them."""

    value: Any
    """The new value; missing where the field is taken away."""


class _Indicator(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Indicator(_Indicator, total=False):
    """What is measured, from where to where. Česky „Indikátor“."""

    title: str | None
    """Title. Česky „Název“."""
    unit: str | None
    """Unit. Česky „Jednotka“."""
    baseline: Number | None
    """Value at the beginning. Česky „Výchozí hodnota“."""
    target: Number | None
    """Value to reach. Česky „Cílová hodnota“."""
    verified_by: str | None
    """Means of verification. Česky „Zdroj ověření“."""


class IndicatorValue(TypedDict, total=False):
    """The value that an indicator reached. Česky „Hodnota indikátoru“."""

    indicator: Id | None
    """Indicator of the plan or action plan. Česky „Indikátor“."""
    value: Number | None
    """Value reached. Česky „Hodnota“."""


class InputSummary(TypedDict):
    """One input of the run."""

    name: str
    """Name that the caller gave, for example the path."""
    role: InputRole
    """What it is."""
    bytes: int
    """Size in bytes."""
    sha256: str
    """SHA-256 of the bytes, hexadecimal."""
    status: ReadStatus
    """How much could be read."""


class InsertEdit(TypedDict):
    """Puts a node, with what is below it, to a place."""

    insert: InsertEditArguments


class InsertEditArguments(TypedDict):
    """What `InsertEdit` takes."""

    at: TreePosition
    """The place."""
    node: Node
    """The node."""


class _Judgement(TypedDict):
    verdict: TotalVerdict
    """The verdict."""


class Judgement(_Judgement, total=False):
    """The verdict on one sum."""

    by: Money
    """By how much it does not balance, CZK: the sum less its parts, so that money missing from
    the parts is positive. Of a sum with several differences their size together, without
    signs.
    """
    because: Because
    """Why it is unclear."""


class _KeyActivity(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class KeyActivity(_KeyActivity, total=False):
    """One key activity. Česky „Klíčová aktivita“."""

    number: Count | None
    """Number. Česky „Číslo“."""
    kind: ActivityKindCode | None
    """Kind. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    parts: list[str]
    """Parts, as the document lists them. Česky „Části“."""
    period: Period | None
    """Term. Česky „Termín“."""


class LawDate(TypedDict):
    """The day whose law applies to a document, and where it came from."""

    date: Date
    """The day."""
    source: str
    """`as_of` where the caller chose it, otherwise the field of the document."""


class Level(TypedDict, total=False):
    """A level that this plan uses, with the plan's own name for it. Česky „Úroveň“."""

    level: NodeLevel | None
    """Level. Česky „Úroveň“."""
    title: str | None
    """Name in the plan. Česky „Název“."""
    declared_count: Count | None
    """Number of such nodes that the text states. Česky „Uvedený počet“."""
    purpose: str | None
    """What the nodes of the level are for. Česky „Účel“."""
    proposed_by: list[Id]
    """Bodies that propose the nodes of the level. Česky „Navrhuje“."""


class _Line(TypedDict):
    depth: int
    """Depth, from 0."""
    number: str
    """The plan's own number; where there is none, the number by position."""
    id: Id
    """Identifier."""
    pointer: str
    """JSON Pointer in the input."""
    title: str
    """Title; where there is none, the identifier."""


class Line(_Line, total=False):
    """One line of the outline."""

    level: NodeLevel
    """Level."""
    level_title: str
    """What the plan calls the level, where it says so."""
    total: Money
    """Total costs in CZK, as stated at the node."""


class Link(TypedDict):
    """A reference, seen from one of its ends."""

    role: str
    """The field that holds the reference."""
    record: Record
    """The record at the other end."""


class MeasureCount(TypedDict):
    """How many measures concern a type of service or a target group."""

    of: Named
    """The type or the group, with its code in the register; a group without a code by its title."""
    measures: int
    """Number of measures."""
    plans: int
    """Number of plans in which they stand."""


class Meeting(TypedDict, total=False):
    """One meeting. Česky „Jednání“."""

    on: Date | None
    """When. Česky „Datum“."""
    minutes: DocumentLink | None
    """Minutes. Česky „Zápis“."""
    participants: StatedCount | None
    """Number of people present. Česky „Účastníci“."""


class Member(TypedDict, total=False):
    """One member of a group; only name, role and organisation, no private data. Česky „Člen“."""

    name: str | None
    """Name, if the member agreed with its publication. Česky „Jméno“."""
    role: str | None
    """Role in the group. Česky „Funkce“."""
    side: Side | None
    """Side that the member stands for. Česky „Strana“."""
    organisation: Id | None
    """Organisation. Česky „Organizace“."""


class MergeTask(TypedDict):
    """One submission of all inputs. As JSON the document, otherwise a summary."""

    merge: MergeTaskArguments


class MergeTaskArguments(TypedDict, total=False):
    """What `MergeTask` takes."""

    rename: bool
    """Gives a document of a later input another identifier where an earlier input has a
    different one of the same.
    """
    id: Id | None
    """Identifier of the submission."""


class Missing(TypedDict):
    """A reference that leads nowhere."""

    role: str
    """The field that holds the reference."""
    id: str
    """The identifier as written."""


class MonitoringEntry(TypedDict, total=False):
    """What became of one node or item. Česky „Plnění“."""

    node: Id | None
    """Node of the plan. Česky „Uzel plánu“."""
    item: Id | None
    """Item of the action plan. Česky „Položka akčního plánu“."""
    status: MonitoringStatus | None
    """Status. Česky „Stav“."""
    joined_with: MonitoringStatus | None
    """Another status that the source states together with it. Česky „Společně se stavem“."""
    reason: str | None
    """Reason. Česky „Důvod“."""
    new_term: Date | None
    """New term of what was postponed. Česky „Nový termín“."""
    moved_to: Id | None
    """Node to which it was moved. Česky „Přesunuto do“."""
    spent: Money | None
    """Money spent in the year, CZK. Česky „Čerpáno“."""
    indicators: list[IndicatorValue]
    """Values of indicators. Česky „Indikátory“."""
    evidence: str | None
    """What shows it. Česky „Doložení“."""
    comment: str | None
    """Comment. Česky „Slovní hodnocení“."""


class MonitoringMethod(TypedDict, total=False):
    """How fulfilment is watched and the plan changed. Česky „Způsob sledování“."""

    description: str | None
    """How it is watched and evaluated. Česky „Popis“."""
    frequency: Repetition | None
    """How often. Česky „Četnost“."""
    responsible: list[Id]
    """Who answers for it. Česky „Odpovídá“."""
    changes: str | None
    """How the plan can be changed. Česky „Způsob změn“."""


class _MonitoringReport(TypedDict):
    kind: MonitoringReportKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class MonitoringReport(_MonitoringReport, total=False):
    """The report on a year of the plan. Česky „Zpráva o plnění“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    plan: PlanLink | None
    """The plan that is watched. Česky „Plán“."""
    year: Year | None
    """Year. Česky „Rok“."""
    period: Period | None
    """Span of time, where the document states it by days. Česky „Období“."""
    action_plan: Id | None
    """Action plan of the year. Česky „Akční plán“."""
    next_action_plan: Id | None
    """Action plan published together with the report. Česky „Navazující akční plán“."""
    published_on: Date | None
    """When it was published. Česky „Zveřejněno“."""
    participants: list[SideCount]
    """Who took part in the evaluation. Česky „Účastníci“."""
    entries: list[MonitoringEntry]
    """Entries. Česky „Plnění“."""
    declared_measures: Count | None
    """Number of measures that the report evaluates, as it states it. Česky „Uvedený počet
    opatření“.
    """
    reason: str | None
    """Reason that holds for the whole report. Česky „Společný důvod“."""
    shares: list[StatusShare]
    """Shares of statuses. Česky „Podíly“."""
    approvals: list[Decision]
    """Decisions on the report. Česky „Projednání“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class MoveEdit(TypedDict):
    """Takes a node to another place, with what is below it."""

    move: MoveEditArguments


class MoveEditArguments(TypedDict):
    """What `MoveEdit` takes."""

    id: Id
    """The node."""
    to: TreePosition
    """The place, as it is counted without the node."""


class MoveNodeEdit(TypedDict):
    """A node comes to another place; its children stay below it."""

    move: MoveNodeEditArguments


class MoveNodeEditArguments(TypedDict):
    """What `MoveNodeEdit` takes."""

    old: str
    """Old place."""
    new: str
    """New place."""


class _MunicipalityCoverage(TypedDict):
    code: str
    """Code."""
    measures: list[str]
    """Measures that name it."""
    services: list[str]
    """Services that serve it or have a facility there."""
    groups: list[str]
    """Target groups that these reach there."""


class MunicipalityCoverage(_MunicipalityCoverage, total=False):
    """What reaches one municipality."""

    name: str
    """Name."""


class Named(TypedDict):
    """A record by its identifier, and what people call it."""

    id: str
    """Identifier or code."""
    label: str
    """Name; the identifier where there is none."""


class _Need(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Need(_Need, total=False):
    """A need found in the area. Česky „Potřeba“."""

    code: str | None
    """Number in the plan. Česky „Číslo“."""
    title: str | None
    """Title. Česky „Název“."""
    description: str | None
    """Description. Česky „Popis“."""
    target_groups: list[Id]
    """Target groups that have it. Česky „Cílové skupiny“."""
    municipalities: list[MunicipalityCode]
    """Municipalities where it was found. Česky „Obce“."""
    analyses: list[Id]
    """Analyses that show it. Česky „Analýzy“."""
    people: StatedCount | None
    """How many people have it. Česky „Počet osob“."""
    deferred_because: str | None
    """Why the plan does not deal with it. Česky „Odloženo, protože“."""


class Network(TypedDict, total=False):
    """The network of services and how it is secured. Česky „Síť služeb“."""

    description: str | None
    """How it is secured and changed. Česky „Způsob zajištění“."""
    as_of: Date | None
    """State of the list. Česky „Stav ke dni“."""
    items: list[NetworkItem]
    """Services. Česky „Služby“."""


class NetworkItem(TypedDict, total=False):
    """One service of the network. Česky „Služba v síti“."""

    service: Id | None
    """Service. Česky „Služba“."""
    status: NetworkStatus | None
    """Standing. Česky „Postavení“."""
    period: Period | None
    """From when to when. Česky „Období“."""
    capacities: list[Capacity]
    """Capacities in the network. Česky „Kapacity“."""


class _Node(TypedDict):
    id: Id
    """Identifier, kept when the plan is renumbered. Česky „Identifikátor“."""


class Node(_Node, total=False):
    """One node of the strategy: priority, goal, measure or activity. Česky „Uzel strategie“."""

    code: str | None
    """Number in the plan, for example `1.2.3`. Česky „Číslo“."""
    level: NodeLevel | None
    """Level. Česky „Úroveň“."""
    title: str | None
    """Title. Česky „Název“."""
    description: str | None
    """Description. Česky „Popis“."""
    justification: str | None
    """Why it is needed. Česky „Zdůvodnění“."""
    needs: list[Id]
    """Needs that it answers. Česky „Potřeby“."""
    target_groups: list[Id]
    """Target groups of the plan. Česky „Cílové skupiny“."""
    cross_cutting: bool | None
    """Whether it serves all target groups. Česky „Průřezové“."""
    service_types: list[ServiceTypeCode]
    """Types of services concerned. Česky „Druhy služeb“."""
    related_services: list[str]
    """Related services without registration, by name. Česky „Související služby“."""
    services: list[Id]
    """Services concerned. Česky „Služby“."""
    kind: MeasureKind | None
    """What it does. Česky „Typ“."""
    responsible: list[Id]
    """Organisations that carry it out. Česky „Realizátor“."""
    partners: list[Id]
    """Organisations that help. Česky „Partneři“."""
    municipalities: list[MunicipalityCode]
    """Municipalities where it works. Česky „Obce“."""
    period: Period | None
    """Term. Česky „Termín“."""
    costs: Costs | None
    """Costs. Česky „Náklady“."""
    capacity_changes: list[CapacityChange]
    """Changes of capacity. Česky „Změny kapacit“."""
    outputs: list[str]
    """Outputs. Česky „Výstupy“."""
    indicators: list[Indicator]
    """Indicators. Česky „Indikátory“."""
    risks: list[Risk]
    """Risks. Česky „Rizika“."""
    importance: Importance | None
    """Importance. Česky „Význam“."""
    proposed_by: Id | None
    """Body that proposed it. Česky „Navrhl“."""
    origins: list[NodeOrigin]
    """Where it comes from. Česky „Původ“."""
    children: list[Node]
    """Nodes below. Česky „Podřízené uzly“."""


class NodeCounts(TypedDict):
    """What became of the nodes; every node is counted once."""

    kept: int
    """Nodes that are in both plans."""
    unchanged: int
    """Of them, nodes about which nothing changed but perhaps number and identifier."""
    added: int
    """New nodes."""
    split_off: int
    """New nodes that are parts of nodes that were split."""
    dropped: int
    """Old nodes that are gone."""
    merged_away: int
    """Old nodes that were merged into others."""


class NodeOrigin(TypedDict, total=False):
    """Where a node comes from. Česky „Původ“."""

    plan: Id | None
    """Earlier plan. Česky „Plán“."""
    node: Id | None
    """Node of that plan. Česky „Uzel“."""
    kind: LineageKind | None
    """What happened to it. Česky „Změna“."""


class _NodeRef(TypedDict):
    pointer: str
    """JSON Pointer in its plan."""
    id: Id
    """Identifier."""
    number: str
    """Number in the plan; the number by position where it has none."""


class NodeRef(_NodeRef, total=False):
    """A node and where it stands."""

    level: NodeLevel
    """Level."""
    title: str
    """Title."""


class NotAsked(TypedDict):
    """A rule that asks for what the record of some document does not hold."""

    code: str
    """Code."""
    slug: str
    """Readable name."""
    level_of_detail: LevelOfDetail
    """How much the record holds; of several documents, the least."""
    message: str
    """Why it was not asked, for the reader."""


class NotRun(TypedDict):
    """A rule that had something to check and did not run."""

    code: str
    """Code."""
    slug: str
    """Readable name."""
    reason: NotRunReason
    """Why."""
    message: str
    """Why, for the reader."""


class Nothing(TypedDict):
    """An object without fields."""


class OnDay(TypedDict):
    """What was in force on a day."""

    day: Date
    """The day."""
    plans: list[ValidityStatus]
    """Plans whose period reaches the day."""
    action_plans: list[ValidityStatus]
    """Action plans for that time."""
    reports: list[ValidityStatus]
    """The latest monitoring report that could be read on the day."""


class _Organisation(TypedDict):
    id: Id
    """Identifier that other records refer to. Česky „Identifikátor“."""


class Organisation(_Organisation, total=False):
    """An organisation that plans, provides or pays. Česky „Organizace“."""

    name: str | None
    """Name. Česky „Název“."""
    short_name: str | None
    """Abbreviation in use. Česky „Zkratka“."""
    ico: str | None
    """Identification number (IČO), eight digits as text. Česky „IČO“."""
    country: CountryCode | None
    """Country of its seat; missing means the Czech Republic. Česky „Stát“."""
    foreign_number: str | None
    """Number under which a foreign organisation is registered in its country. Česky „Zahraniční
    číslo“.
    """
    dic: str | None
    """Tax number (DIČ); of legal persons only. Česky „DIČ“."""
    data_box: str | None
    """Identifier of the data box, seven characters. Česky „Datová schránka“."""
    legal_form: LegalFormCode | None
    """Legal form, ROS code. Česky „Právní forma“."""
    kind: OrganisationKind | None
    """What the organisation is. Česky „Druh“."""
    side: Side | None
    """The side on which it stands in the planning. Česky „Strana“."""
    municipality: MunicipalityCode | None
    """Municipality of its seat. Česky „Obec“."""
    orp: OrpCode | None
    """ORP of its seat. Česky „ORP“."""
    department: str | None
    """Unit that takes part, for example a department. Česky „Útvar“."""
    members: Count | None
    """How many organisations the record stands for, where a source names only a group. Česky
    „Počet členů“.
    """
    contacts: list[Contact]
    """Contacts. Česky „Kontakty“."""


class _OrpTotal(TypedDict):
    nodes: int
    """Number of nodes whose costs these are."""
    total: Money
    """Sum."""


class OrpTotal(_OrpTotal, total=False):
    """Costs of the measures of one ORP."""

    orp: Named
    """The ORP; none for costs that belong to several or whose ORP is not known."""


class Outline(TypedDict):
    """The trees of plans."""

    plans: list[PlanOutline]
    """The plans, in the order of the inputs."""


class OutlineTask(TypedDict):
    """Each plan as a numbered tree."""

    outline: Nothing


class _Output(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Output(_Output, total=False):
    """One output. Česky „Výstup“."""

    kind: OutputKind | None
    """Kind. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    purpose: str | None
    """What it is for. Česky „Účel“."""
    features: list[str]
    """What it is to be like. Česky „Vlastnosti“."""
    sides: list[Side]
    """Sides that it joins or serves. Česky „Strany“."""
    document: Id | None
    """Document of the submission. Česky „Dokument“."""
    period: Period | None
    """Span of time that the output is about. Česky „Období“."""
    due_on: Date | None
    """When it is to be delivered, or was. Česky „Termín“."""
    part_of_year: PartOfYear | None
    """Part of the year, where the source gives no month. Česky „Část roku“."""


class OwnShare(TypedDict, total=False):
    """Own share of the applicant. Česky „Vlastní podíl“."""

    percent: Number | None
    """Share in percent. Česky „Podíl v %“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""


class OwnShareDemand(TypedDict, total=False):
    """Own share that a call demands of some applicants. Česky „Spoluúčast podle výzvy“."""

    applicants: list[OrganisationKind]
    """Kinds of applicants. Česky „Žadatelé“."""
    percent: Number | None
    """Share in percent. Česky „Podíl v %“."""


class Partner(TypedDict, total=False):
    """One partner. Česky „Partner“."""

    organisation: Id | None
    """Organisation. Česky „Organizace“."""
    financial: bool | None
    """Whether the partner gets or gives money. Česky „Finanční účast“."""
    role: str | None
    """What the partner is for. Česky „Úloha“."""


class Patch(TypedDict, total=False):
    """Edits that make the new plan of the old one."""

    header: list[HeaderEdit]
    """Edits of the fields of the plan."""
    tree: list[NodeEdit]
    """Edits of the tree."""


_PatchOperationWords = TypedDict("_PatchOperationWords", {"from": str}, total=False)


class _PatchOperation(_PatchOperationWords):
    op: PatchKind
    """What it does."""
    path: str
    """JSON Pointer of the place."""


class PatchOperation(_PatchOperation, total=False):
    """One operation of a JSON Patch (RFC 6902).

    `from`: JSON Pointer of where the value stands, if it moves.
    """

    value: Any
    """The value, if there is one to compare or to write."""


_PeriodWords = TypedDict("_PeriodWords", {"from": Date | None}, total=False)


class Period(_PeriodWords, total=False):
    """A span of time; the start means its first day, the end its last. Česky „Období“.

    `from`: First day, month or year. Česky „Od“.
    """

    until: Date | None
    """Last day, month or year. Česky „Do“."""
    years: Count | None
    """Length in years, where the source states it in words and gives no dates. Česky „Délka v
    letech“.
    """


class _Phase(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Phase(_Phase, total=False):
    """An earlier or later phase of planning in the area. Česky „Fáze“."""

    number: Count | None
    """Number in order. Česky „Číslo“."""
    kind: PhaseKind | None
    """What is done in it. Česky „Druh“."""
    title: str | None
    """Title. Česky „Název“."""
    aim: str | None
    """What it is to bring. Česky „Záměr“."""
    target_groups: list[Id]
    """Target groups of the plan. Česky „Cílové skupiny“."""
    period: Period | None
    """When. Česky „Období“."""
    ongoing: bool | None
    """Whether it goes on at the time of the source. Česky „Probíhá“."""
    planned: bool | None
    """Whether it is only planned. Česky „Plánováno“."""
    documents: list[Id]
    """Documents that came out of it. Česky „Dokumenty“."""
    finished_in: Year | None
    """Year in which they were finished. Česky „Dokončeno v roce“."""


class _Plan(TypedDict):
    kind: PlanKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class Plan(_Plan, total=False):
    """A community plan of social services, also called medium-term plan (SPRSS). Česky „Plán“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    other_titles: list[str]
    """Other names under which the same plan appears. Česky „Jiné názvy“."""
    plan_type: PlanType | None
    """What the plan calls itself. Česky „Typ“."""
    level: PlanLevel | None
    """Who plans. Česky „Úroveň“."""
    ordinal: Count | None
    """Number of the plan in the area, 1 is the first. Česky „Pořadí“."""
    status: PlanStatus | None
    """How far the plan has come. Česky „Stav“."""
    period: Period | None
    """Validity without extensions. Česky „Období platnosti“."""
    finished_on: Date | None
    """When it was finished. Česky „Dokončeno“."""
    finished_part_of_year: PartOfYear | None
    """Part of the year in which it was finished. Česky „Část roku dokončení“."""
    approvals: list[Decision]
    """Decisions of councils on the plan. Česky „Schválení“."""
    extensions: list[Extension]
    """Extensions of validity. Česky „Prodloužení“."""
    predecessor: PlanLink | None
    """Previous plan. Česky „Předchozí plán“."""
    successor: PlanLink | None
    """Next plan. Česky „Navazující plán“."""
    project: Id | None
    """Project that paid for the plan. Česky „Projekt“."""
    territory: Territory | None
    """Area. Česky „Území“."""
    organisations: list[Organisation]
    """Organisations. Česky „Organizace“."""
    bodies: list[Body]
    """Groups. Česky „Orgány“."""
    posts: list[Post]
    """Posts. Česky „Pozice“."""
    process: Process | None
    """How the plan came about. Česky „Popisná část“."""
    region_compliance: RegionCompliance | None
    """Relation to the region. Česky „Vazba na kraj“."""
    target_groups: list[TargetGroup]
    """Target groups. Česky „Cílové skupiny“."""
    analyses: list[Analysis]
    """Analyses. Česky „Analytická část“."""
    needs: list[Need]
    """Needs. Česky „Potřeby“."""
    evaluation: Evaluation | None
    """Evaluation of the previous plan. Česky „Vyhodnocení předchozího plánu“."""
    strategy: Strategy | None
    """Vision and tree. Česky „Strategická část“."""
    covers_related_services: bool | None
    """Whether the plan also covers related services without registration. Česky „Související
    služby“.
    """
    services: list[Service]
    """Services that the plan speaks of. Česky „Služby“."""
    network: Network | None
    """Network. Česky „Síť služeb“."""
    financing: Costs | None
    """Financing of the whole plan. Česky „Financování“."""
    grants: list[GrantDecision]
    """Decisions on grants. Česky „Dotační rozhodnutí“."""
    co_financing: list[CoFinancing]
    """What municipalities add. Česky „Spolufinancování obcí“."""
    project_ideas: list[ProjectIdea]
    """Stock of projects. Česky „Zásobník projektů“."""
    amendments: list[Amendment]
    """Amendments. Česky „Dodatky“."""
    monitoring: MonitoringMethod | None
    """Monitoring. Česky „Sledování“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class _PlanCoverage(TypedDict):
    input: int
    """Index of the input."""
    id: str
    """Identifier."""
    groups: list[GroupCoverage]
    """Target groups of the plan."""
    cross_cutting: list[str]
    """Measures for all groups."""
    municipalities: list[MunicipalityCoverage]
    """Municipalities of the area that take part."""
    needs_without_measure: list[Gap]
    """Needs that no node of the tree names."""
    measures_without_need: list[Gap]
    """Measures that name no need, nor does a node above or below them."""
    groups_without_measure: list[Gap]
    """Target groups that no measure is for."""
    groups_without_service: list[Gap]
    """Target groups that no service serves."""
    municipalities_without_reach: list[Gap]
    """Municipalities that no measure names and no service serves."""
    unclear: list[Unclear]
    """What cannot be said for certain; a list above that it concerns is then empty or too long."""


class PlanCoverage(_PlanCoverage, total=False):
    """The coverage of one plan."""

    title: str
    """Title."""


class PlanLink(TypedDict, total=False):
    """Another plan, in the submission or outside of it. Česky „Odkaz na plán“."""

    plan: Id | None
    """Document of the submission. Česky „Plán“."""
    title: str | None
    """Title, where the plan is not in the submission. Česky „Název“."""
    period: Period | None
    """Validity of that plan, with extensions. Česky „Období“."""
    unnamed: bool | None
    """Whether the source speaks of the plan and does not say which it was. Česky „Nejmenovaný“."""


class PlanOutline(TypedDict):
    """The tree of one plan."""

    input: int
    """Index of the input."""
    pointer: str
    """JSON Pointer of the plan in the input."""
    id: Id
    """Identifier of the plan."""
    title: str
    """Title; where there is none, the identifier."""
    lines: list[Line]
    """The nodes, children after their parent."""


_PlanRowWords = TypedDict("_PlanRowWords", {"from": Date}, total=False)


class _PlanRow(_PlanRowWords):
    id: Id
    """Identifier."""
    orps: list[Named]
    """Its ORPs."""
    measures: int
    """Number of measures."""


class PlanRow(_PlanRow, total=False):
    """A plan in the view of a region.

    `from`: First day of validity.
    """

    title: str
    """Title."""
    until: Date
    """Last day with extensions."""
    total: Money
    """Costs stated in its tree, each crown once."""


class Position(TypedDict):
    """A place in the source."""

    line: int
    """Line, from 1."""
    column: int
    """Column, from 1, in the unit that the caller chose."""
    offset: int
    """Bytes from the beginning of the input, from 0, byte-order mark included."""
    length: int
    """Length in bytes."""


class _Post(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Post(_Post, total=False):
    """A post that carries the planning, not a person. Česky „Pozice“."""

    kind: PostKind | None
    """Kind. Česky „Druh“."""
    title: str | None
    """Name of the post. Česky „Název“."""
    organisation: Id | None
    """Employer. Česky „Organizace“."""
    department: str | None
    """Department of the employer. Česky „Odbor“."""
    orp: OrpCode | None
    """ORP for which the post works. Česky „ORP“."""
    fte: Number | None
    """Full-time equivalent, 1 is full time. Česky „Úvazek“."""
    period: Period | None
    """When the post exists. Česky „Období“."""
    stays_after_project: bool | None
    """Whether the post is to carry the planning after the project, too. Česky „Trvá po
    projektu“.
    """
    contacts: list[Contact]
    """Contacts. Česky „Kontakty“."""


class Process(TypedDict, total=False):
    """How a plan came about. Česky „Proces“."""

    method: str | None
    """Method, for example community planning. Česky „Metoda“."""
    announcement: Announcement | None
    """Announcement of the beginning. Česky „Oznámení zahájení“."""
    participants: list[SideCount]
    """Who took part, by side. Česky „Účastníci“."""
    participant_bodies: list[Id]
    """Groups in which they took part. Česky „Zapojené orgány“."""
    participant_count: StatedCount | None
    """Number of all who took part. Česky „Počet účastníků“."""
    events: list[Event]
    """Events. Česky „Události“."""
    consultations: list[Consultation]
    """Public comments. Česky „Připomínková řízení“."""
    region_information: list[RegionInformation]
    """Information to the region. Česky „Informace kraji“."""
    phases: list[Phase]
    """Phases of planning in the area. Česky „Fáze“."""
    cooperating_orps: list[OrpCode]
    """ORPs whose offices work together. Česky „Spolupracující ORP“."""


class _ProfileSummary(TypedDict):
    id: str
    """Identifier."""
    version: str
    """Version."""
    extends: list[str]
    """Profiles whose settings it takes over, nearest first."""


class ProfileSummary(_ProfileSummary, total=False):
    """The profile of the run."""

    sha256: str
    """SHA-256 of the texts of those among them that come with the book, nearest first; the
    others are among the inputs.
    """


class ProgrammePart(TypedDict, total=False):
    """Priority or measure of the programme. Česky „Část programu“."""

    number: str | None
    """Number, for example `3.2`. Česky „Číslo“."""
    title: str | None
    """Title. Česky „Název“."""


class _Project(TypedDict):
    kind: ProjectKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class Project(_Project, total=False):
    """The EU or regional project that pays for the planning. Česky „Projekt“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    registration_number: str | None
    """Registration number. Česky „Registrační číslo“."""
    status: ProjectStatus | None
    """How far it has come. Česky „Stav“."""
    programme: ProgrammeCode | None
    """Programme. Česky „Program“."""
    programming_period: Period | None
    """Programming period, for example 2007–2013. Česky „Programové období“."""
    priority: ProgrammePart | None
    """Priority of the programme. Česky „Priorita programu“."""
    measure: ProgrammePart | None
    """Measure of the programme. Česky „Opatření programu“."""
    call: CallStatement | None
    """Call. Česky „Výzva“."""
    authorities: list[Authority]
    """Authorities of the programme. Česky „Orgány programu“."""
    organisations: list[Organisation]
    """Organisations that the document refers to. Česky „Organizace“."""
    applicant: Id | None
    """Applicant. Česky „Žadatel“."""
    partners: list[Partner]
    """Partners. Česky „Partneři“."""
    declared_partners: Count | None
    """Number of partners that the document states. Česky „Uvedený počet partnerů“."""
    period: Period | None
    """Term. Česky „Doba realizace“."""
    cycle: Count | None
    """Number of the planning cycle in the area, 1 is the first. Česky „Cyklus“."""
    territory: Territory | None
    """Area. Česky „Území“."""
    places: list[TerritoryMunicipality]
    """Municipalities where the project is carried out. Česky „Místo realizace“."""
    mission: str | None
    """Mission of the planning. Česky „Poslání“."""
    general_goal: str | None
    """General goal, where the document tells it from the specific ones. Česky „Obecný cíl“."""
    goals: list[str]
    """Goals. Česky „Cíle“."""
    principles: list[str]
    """How the project is to be carried out, what it puts weight on. Česky „Zásady“."""
    reasons: list[str]
    """Reasons. Česky „Důvody“."""
    innovations: list[str]
    """What is new about it. Česky „Inovace“."""
    audience: list[Side]
    """Sides that the project serves. Česky „Dopad“."""
    target_groups: list[TargetGroup]
    """Target groups. Česky „Cílové skupiny“."""
    key_activities: list[KeyActivity]
    """Key activities. Česky „Klíčové aktivity“."""
    declared_key_activities: Count | None
    """Number of key activities that the document states. Česky „Uvedený počet aktivit“."""
    bodies: list[Body]
    """Groups. Česky „Orgány“."""
    posts: list[Post]
    """Posts of the planning. Česky „Pozice“."""
    team: Team | None
    """Team. Česky „Realizační tým“."""
    analyses: list[Analysis]
    """Analyses. Česky „Analýzy“."""
    events: list[Event]
    """Events. Česky „Události“."""
    approval_steps: list[ApprovalStep]
    """Steps of discussion and approval. Česky „Postup schválení“."""
    budget: Costs | None
    """Budget. Česky „Rozpočet“."""
    own_share: OwnShare | None
    """Own share. Česky „Vlastní podíl“."""
    outputs: list[Output]
    """Outputs. Česky „Výstupy“."""
    region_compliance: RegionCompliance | None
    """Relation to the region. Česky „Vazba na kraj“."""
    international: bool | None
    """Whether there are foreign partners. Česky „Mezinárodní spolupráce“."""
    current_plan: PlanLink | None
    """Plan in force when the project begins. Česky „Stávající plán“."""
    predecessors: list[ProjectLink]
    """Previous projects. Česky „Předchozí projekty“."""
    successors: list[ProjectLink]
    """Following projects. Česky „Navazující projekty“."""
    related_initiatives: list[RelatedInitiative]
    """Related initiatives. Česky „Související záměry“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class _ProjectIdea(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class ProjectIdea(_ProjectIdea, total=False):
    """One project idea of the stock that a plan keeps. Česky „Projektový záměr“."""

    title: str | None
    """Title. Česky „Název“."""
    node: Id | None
    """Node of the plan that it would carry out. Česky „Uzel plánu“."""
    responsible: list[Id]
    """Who answers for it. Česky „Realizátor“."""
    costs: Costs | None
    """Costs and sources. Česky „Náklady“."""
    period: Period | None
    """Term. Česky „Termín“."""
    status: ProjectIdeaStatus | None
    """How far it has come. Česky „Stav“."""


class ProjectLink(TypedDict, total=False):
    """Another project, in the submission or outside of it. Česky „Odkaz na projekt“."""

    project: Id | None
    """Document of the submission. Česky „Projekt“."""
    title: str | None
    """Title. Česky „Název“."""
    registration_number: str | None
    """Registration number. Česky „Registrační číslo“."""
    programme: ProgrammeCode | None
    """Programme. Česky „Program“."""
    period: Period | None
    """Span of time. Česky „Období“."""
    applicant: Id | None
    """Applicant. Česky „Realizátor“."""
    partners: list[Id]
    """Partners. Česky „Partneři“."""
    plans: list[PlanLink]
    """Plans that came out of it. Česky „Plány“."""


class _Proof(TypedDict):
    pointer: str
    """JSON Pointer in the input."""
    stated: bool
    """Whether the document states it."""
    own: Money
    """What of the amount stands here and in no part; of all nodes together it gives the total."""
    judgement: Judgement
    """The verdict on this amount and its parts."""
    parts: list[Proof]
    """The nodes below."""


class Proof(_Proof, total=False):
    """The amount of a node (document, item) and of the nodes below it."""

    id: str
    """Identifier; entries of monitoring reports have none."""
    code: str
    """Number."""
    title: str
    """Title."""
    amount: Money
    """The amount, CZK: as stated, otherwise the sum of the parts; missing where there is
    neither.
    """


class _Record(TypedDict):
    kind: RecordKind
    """What it is."""
    input: int
    """Index of the input."""
    pointer: str
    """JSON Pointer in the input."""


class Record(_Record, total=False):
    """A record, and where it stands."""

    id: str
    """Identifier; entries of monitoring reports have none."""
    code: str
    """Number in the document."""
    title: str
    """Title or name."""
    level: NodeLevel
    """Level of a node."""
    amount: Money
    """Total costs, of an entry the money spent; CZK."""
    year: int
    """Year of the action plan or report."""


class RegionCompliance(TypedDict, total=False):
    """The relation of the document to the plan of the region. Česky „Vazba na kraj“."""

    region: RegionCode | None
    """Region. Česky „Kraj“."""
    declared: bool | None
    """Whether the document declares that it follows the region's demands. Česky „Soulad
    prohlášen“.
    """
    basis_for_regional_plan: bool | None
    """Whether the document is a basis for the region's plan. Česky „Podklad kraje“."""
    regional_plan: DocumentLink | None
    """The region's plan. Česky „Plán kraje“."""


class RegionInformation(TypedDict, total=False):
    """Information passed to the region. Česky „Informace kraji“."""

    region: RegionCode | None
    """Region. Česky „Kraj“."""
    on: Date | None
    """When. Česky „Datum“."""
    topics: list[RegionTopic]
    """What it was about. Česky „Obsah“."""
    document: DocumentLink | None
    """Document. Česky „Dokument“."""


class RegionalView(TypedDict):
    """Several plans as a region sees them."""

    plans: list[PlanRow]
    """The plans, by their identifiers."""
    territory: TerritoryProof
    """The union of their areas."""
    orps: list[OrpTotal]
    """Costs by ORP."""
    service_types: list[MeasureCount]
    """Measures by type of service."""
    target_groups: list[MeasureCount]
    """Measures by target group of the register."""


class RegionalViewTask(TypedDict):
    """The plans of all inputs as a region sees them: area, costs by ORP, measures by service."""

    regional_view: RegionalViewTaskArguments


class RegionalViewTaskArguments(TypedDict, total=False):
    """What `RegionalViewTask` takes."""

    rename: bool
    """As in `merge`."""


class RelatedInitiative(TypedDict, total=False):
    """An initiative to which the project is tied, for example a community centre. Česky
    „Související záměr“.
    """

    title: str | None
    """Title. Česky „Název“."""
    place: str | None
    """Place. Česky „Místo“."""
    municipality: MunicipalityCode | None
    """Municipality. Česky „Obec“."""
    purpose: str | None
    """What is to be there. Česky „Účel“."""
    planned: bool | None
    """Whether it is only planned. Česky „Plánováno“."""


class _RelatedPlace(TypedDict):
    input: int
    """Index into the report's inputs."""
    pointer: str
    """JSON Pointer."""
    role: str
    """What the place is to the finding, a code."""
    role_label: str
    """The same for the reader."""


class RelatedPlace(_RelatedPlace, total=False):
    """A place that belongs to a finding."""

    label: str
    """Title, name or id of the record."""
    value: str
    """The value as written."""
    position: Position
    """Where it stands."""
    cell: Cell
    """The cell, if the document is a table."""


class RemoveEdit(TypedDict):
    """Takes a node out, with what is below it."""

    remove: RemoveEditArguments


class RemoveEditArguments(TypedDict):
    """What `RemoveEdit` takes."""

    id: Id
    """The node."""


class RemoveNodeEdit(TypedDict):
    """A node is taken away; its children have edits of their own."""

    remove: RemoveNodeEditArguments


class RemoveNodeEditArguments(TypedDict):
    """What `RemoveNodeEdit` takes."""

    old: str
    """Old place."""


class RenumberEdit(TypedDict):
    """Numbers the whole tree by position."""

    renumber: Nothing


class RenumberTask(TypedDict):
    """The numbers of every plan by position, with what was wrong with them before."""

    renumber: RenumberTaskArguments


class RenumberTaskArguments(TypedDict, total=False):
    """What `RenumberTask` takes."""

    document: bool
    """The answer is the renumbered document alone, as JSON, whatever the format."""


_RenumberedWords = TypedDict("_RenumberedWords", {"from": str}, total=False)


class _Renumbered(_RenumberedWords):
    document: Id
    """The plan or action plan."""
    id: Id
    """The node, or the item of the action plan."""


class Renumbered(_Renumbered, total=False):
    """One number that changed, and whose it is.

    `from`: Old number.
    """

    title: str
    """Its title."""
    to: str
    """New number."""


class Repair(TypedDict):
    """A repair of a finding: after it, the finding is gone."""

    grade: Grade
    """How sure it is."""
    patch: list[PatchOperation]
    """A JSON Patch (RFC 6902) of the input in which the finding stands."""


class Repetition(TypedDict, total=False):
    """How often something happens. Česky „Četnost“."""

    times: Count | None
    """How many times. Česky „Kolikrát“."""
    per: Frequency | None
    """In which period. Česky „Za“."""


class _Report(TypedDict):
    format: str
    """Version of the report's format."""
    tool: Tool
    """The program."""
    rule_set: VersionedId
    """The rules."""
    profile: ProfileSummary
    """The profile."""
    code_lists: list[VersionedId]
    """The code lists."""
    lang: Lang
    """Language of messages."""
    verdict: Verdict
    """Whether the documents are right; no profile and no waiver changes it."""
    acceptance: Acceptance
    """Whether the profile takes them."""
    counts: Counts
    """Exact counts, also of findings that are not listed."""
    inputs: list[InputSummary]
    """The inputs."""
    documents: list[DocumentSummary]
    """The documents found in them."""
    rules_run: list[str]
    """Rules that ran."""
    rules_not_run: list[NotRun]
    """Rules that had something to check and did not run."""
    rules_not_asked: list[NotAsked]
    """Rules that ask for what the record of a document does not hold."""
    rules_off: list[RuleOff]
    """Rules that the profile turned off."""
    limits: list[str]
    """Limits that were reached."""
    findings: list[Finding]
    """Findings by place, then code."""


class Report(_Report, total=False):
    """The report of one run."""

    today: Date
    """The day on which waivers were judged, where the caller gave it."""
    baseline: Baseline
    """The earlier report, if only findings that it does not have count."""


class ReportDiff(TypedDict):
    """What changed between two reports."""

    format: str
    """Version of the format of reports."""
    lang: Lang
    """Language of the messages of the new report."""
    before: ReportSide
    """The old report as a whole."""
    after: ReportSide
    """The new report as a whole."""
    differences: list[Difference]
    """What they rest on and is not the same in both."""
    new: list[Finding]
    """Findings that only the new report has."""
    gone: list[Finding]
    """Findings that only the old report has."""
    same: list[Finding]
    """Findings that both have, as in the new report."""


class ReportSide(TypedDict):
    """What one of the reports says as a whole."""

    verdict: Verdict
    """Whether the documents are right."""
    acceptance: Acceptance
    """Whether the profile takes them."""
    counts: Counts
    """Exact counts."""
    inputs: list[InputSummary]
    """The inputs."""


class Revision(TypedDict):
    """What edits did to the documents."""

    faults: list[FoundFault]
    """Faults of numbering before the edits."""
    nodes: list[Renumbered]
    """Numbers of nodes that changed."""
    items: list[Renumbered]
    """Numbers of items of action plans that followed: those that carried the old number."""
    broken: list[Broken]
    """References that lost their target."""
    documents: list[Document]
    """The documents as they are now, one for each input."""


class Risk(TypedDict, total=False):
    """What can go wrong. Česky „Riziko“."""

    title: str | None
    """Risk. Česky „Riziko“."""
    mitigation: str | None
    """What is done about it. Česky „Opatření“."""


class _Row(TypedDict):
    kind: RowKind
    """What the row holds."""
    amount: Money
    """The amount, CZK."""
    judgement: Judgement
    """The verdict on this row."""
    parts: list[Share]
    """What it is made of."""


class Row(_Row, total=False):
    """One row of a sum: a year, a source …."""

    key: str
    """The year or the code; only of a value."""
    label: str
    """The name that documents give to it."""


class RuleOff(TypedDict):
    """A rule that the profile turned off."""

    code: str
    """Code."""
    slug: str
    """Readable name."""
    by: str
    """Id of the profile."""
    reason: str
    """Why."""


class _Service(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class Service(_Service, total=False):
    """A social service, or a related service without registration. Česky „Služba“."""

    identifier: str | None
    """Service number of the register, seven digits as text. Česky „Identifikátor služby“."""
    related: bool | None
    """Whether it is a related service without registration. Česky „Související“."""
    service_type: ServiceTypeCode | None
    """Type. Česky „Druh“."""
    name: str | None
    """Name. Česky „Název“."""
    provider: Id | None
    """Provider. Česky „Poskytovatel“."""
    forms: list[FormOfService]
    """Forms and capacities. Česky „Formy“."""
    target_groups: list[TargetGroupCode]
    """Target groups of the register. Česky „Cílové skupiny“."""
    age_groups: list[AgeGroupCode]
    """Age groups of the register. Česky „Věkové skupiny“."""
    facilities: list[Facility]
    """Facilities. Česky „Zařízení“."""
    period: Period | None
    """From when to when the service is provided. Česky „Poskytována“."""
    municipalities: list[MunicipalityCode]
    """Municipalities served. Česky „Obsluhované obce“."""
    contacts: list[Contact]
    """Contacts. Česky „Kontakty“."""


class SetNodeEdit(TypedDict):
    """A field of a node has another value."""

    set: SetNodeEditArguments


class _SetNodeEditArguments(TypedDict):
    old: str
    """Old place of the node."""
    field: str
    """Key of the field."""


class SetNodeEditArguments(_SetNodeEditArguments, total=False):
    """What `SetNodeEdit` takes."""

    value: Any
    """The new value; missing where the field is taken away."""


class _Share(TypedDict):
    pointer: str
    """JSON Pointer of the amount in the input; of the node where the amount is only a part of
    one.
    """
    amount: Money
    """The amount, CZK."""


class Share(_Share, total=False):
    """A share of a row."""

    id: str
    """The node, where it has an identifier."""


class SideCount(TypedDict, total=False):
    """Number of members of one side. Česky „Zastoupení strany“."""

    side: Side | None
    """Side. Česky „Strana“."""
    title: str | None
    """Wording of the document. Česky „Označení“."""
    count: StatedCount | None
    """Number of people. Česky „Počet“."""


class _Source(TypedDict):
    id: Id
    """Identifier of the source. Česky „Identifikátor“."""


class Source(_Source, total=False):
    """Where the statements of a document come from. Česky „Zdroj“."""

    title: str | None
    """Title of the page or publication. Česky „Název“."""
    publisher: str | None
    """Who published it. Česky „Vydavatel“."""
    url: str | None
    """Web address. Česky „Adresa“."""
    published_on: Date | None
    """When it was published. Česky „Vydáno“."""
    accessed_on: Date | None
    """When it was read. Česky „Přečteno“."""


_SpanWords = TypedDict("_SpanWords", {"from": Date}, total=False)


class Span(_SpanWords, total=False):
    """A plan in a chain.

    `from`: First day.
    """

    id: Id
    """Identifier; none of a plan that others only mention."""
    title: str
    """Title."""
    until: Date
    """Last day, without extensions."""
    extensions: list[ValidityExtension]
    """Extensions."""
    status: PlanStatus
    """How far the plan has come."""
    gap_before: list[Date]
    """Days after the plan before it without any plan: the first and the last."""
    overlap_before: list[Date]
    """Days on which the plan before it is valid, too: the first and the last."""


class StatedCount(TypedDict, total=False):
    """A count as a source states it: "more than ten", "tens of people". Česky „Počet“."""

    number: Count | None
    """The number; missing where the source only says "tens". Česky „Číslo“."""
    precision: CountPrecision | None
    """How exact the number is; missing means exact. Česky „Přesnost“."""


class StatusShare(TypedDict, total=False):
    """How many measures ended in one status. Česky „Podíl stavu“."""

    status: MonitoringStatus | None
    """Status. Česky „Stav“."""
    joined_with: MonitoringStatus | None
    """Another status that the source counts together with it. Česky „Společně se stavem“."""
    count: Count | None
    """Number of measures. Česky „Počet“."""
    percent: Number | None
    """Share in percent. Česky „Podíl v %“."""


class Strategy(TypedDict, total=False):
    """Vision and the tree of nodes. Česky „Strategická část“."""

    vision: str | None
    """Vision. Česky „Vize“."""
    levels: list[Level]
    """Levels in use, from the top. Česky „Úrovně“."""
    nodes: list[Node]
    """Nodes of the top level. Česky „Uzly“."""


class _Submission(TypedDict):
    kind: SubmissionKind
    """What kind of document this is. Česky „Druh dokumentu“."""
    id: Id
    """Identifier, unique in the submission. Česky „Identifikátor“."""


class Submission(_Submission, total=False):
    """Several documents in one file, validated together like a folder of files. Česky „Podání“."""

    schema_version: SchemaVersion | None
    """Version of the model in which the document is written. Česky „Verze modelu“."""
    title: str | None
    """Title on the cover page. Česky „Název“."""
    level_of_detail: LevelOfDetail | None
    """How much of the document the record holds; missing means the whole. Česky „Úplnost
    záznamu“.
    """
    territory: Territory | None
    """Area of every document that states none of its own. Česky „Společné území“."""
    organisations: list[Organisation]
    """Organisations to which every document may refer. Česky „Společné organizace“."""
    bodies: list[Body]
    """Groups of every document that states none of its own. Česky „Společné orgány“."""
    projects: list[Project]
    """Projects. Česky „Projekty“."""
    plans: list[Plan]
    """Plans. Česky „Plány“."""
    action_plans: list[ActionPlan]
    """Action plans. Česky „Akční plány“."""
    monitoring_reports: list[MonitoringReport]
    """Monitoring reports. Česky „Zprávy o plnění“."""
    catalogues: list[Catalogue]
    """Catalogues. Česky „Katalogy“."""
    illegible: list[str]
    """JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“."""
    documents: list[DocumentLink]
    """Documents that stand elsewhere. Česky „Dokumenty“."""
    contacts: list[Contact]
    """Contacts of offices and roles. Česky „Kontakty“."""
    sources: list[Source]
    """Where the statements come from. Česky „Zdroje údajů“."""
    waivers: list[Waiver]
    """Exceptions from rules. Česky „Výjimky“."""


class Subtotal(TypedDict, total=False):
    """A sum of some sources; it is never added to them. Česky „Mezisoučet“."""

    kind: SubtotalKind | None
    """What it adds up. Česky „Druh“."""
    label: str | None
    """Wording of the source document. Česky „Označení“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""


class Sum(TypedDict):
    """A total broken down; its rows always give it, differences being a row of their own."""

    by: Dimension
    """By what."""
    amount: Money
    """The amount, CZK."""
    judgement: Judgement
    """The verdict."""
    rows: list[Row]
    """The rows, by key."""


class Swot(TypedDict, total=False):
    """The four fields of a SWOT analysis. Česky „SWOT“."""

    strengths: list[str]
    """Strengths. Česky „Silné stránky“."""
    weaknesses: list[str]
    """Weaknesses. Česky „Slabé stránky“."""
    opportunities: list[str]
    """Opportunities. Česky „Příležitosti“."""
    threats: list[str]
    """Threats. Česky „Hrozby“."""


class _TargetGroup(TypedDict):
    id: Id
    """Identifier that needs, measures and groups refer to. Česky „Identifikátor“."""


class TargetGroup(_TargetGroup, total=False):
    """A target group as the plan names it. Česky „Cílová skupina“."""

    title: str | None
    """Name in the plan. Česky „Název“."""
    codes: list[TargetGroupCode]
    """Target groups of the register that it covers. Česky „Kódy registru“."""
    side: Side | None
    """Side in the process, where a project names the sides as its target groups. Česky „Strana“."""
    added_later: bool | None
    """Whether it was added in a later cycle. Česky „Přidána později“."""


class Team(TypedDict, total=False):
    """The project's team. Česky „Realizační tým“."""

    members: list[TeamMember]
    """Members. Česky „Členové“."""
    declared: list[DeclaredFte]
    """Sums stated in the document. Česky „Uvedené součty“."""
    declared_coordinators: Count | None
    """Number of coordinators stated in the document. Česky „Uvedený počet koordinátorů“."""


class _TeamMember(TypedDict):
    id: Id
    """Identifier. Česky „Identifikátor“."""


class TeamMember(_TeamMember, total=False):
    """One place in the team. Česky „Člen týmu“."""

    team: TeamPart | None
    """Part of the team. Česky „Tým“."""
    role: TeamRole | None
    """Role. Česky „Role“."""
    coordinates: bool | None
    """Whether the member also coordinates the planning. Česky „Koordinuje“."""
    title: str | None
    """Wording of the document. Česky „Označení“."""
    fte: Number | None
    """Full-time equivalent, 1 is full time. Česky „Úvazek“."""
    employer: Id | None
    """Employer. Česky „Zaměstnavatel“."""
    department: str | None
    """Department of the employer. Česky „Odbor“."""
    orp: OrpCode | None
    """ORP for which the member works. Česky „ORP“."""


class Territory(TypedDict, total=False):
    """The area that a document is about. Česky „Území“."""

    name: str | None
    """Name in use, for example a microregion. Česky „Název“."""
    regions: list[RegionCode]
    """Regions, NUTS 3. Česky „Kraje“."""
    districts: list[DistrictCode]
    """Districts, LAU 1. Česky „Okresy“."""
    orps: list[OrpCode]
    """ORPs, CISORP. Česky „ORP“."""
    extent: Extent | None
    """Whether the districts and ORPs are meant whole. Česky „Rozsah“."""
    kept: bool | None
    """Whether the area is kept as it was in the cycle before. Česky „Zachované vymezení“."""
    rationale: list[str]
    """What the choice of the area rests on. Česky „Důvody vymezení“."""
    municipalities: list[TerritoryMunicipality]
    """Municipalities. Česky „Obce“."""
    city_districts: list[CityDistrictCode]
    """Districts of Prague or of a statutory city. Česky „Městské části“."""
    informal: bool | None
    """Whether the area has no official borders, as an informal microregion. Česky „Neformální
    území“.
    """
    declared_municipalities: Count | None
    """Number of municipalities that the source states. Česky „Uvedený počet obcí“."""
    declared_orps: Count | None
    """Number of ORPs that the source states. Česky „Uvedený počet ORP“."""
    households: StatedCount | None
    """Number of households. Česky „Počet domácností“."""
    population: StatedCount | None
    """Number of inhabitants. Česky „Počet obyvatel“."""


class _TerritoryMunicipality(TypedDict):
    code: MunicipalityCode
    """Code of the municipality, six digits. Česky „Kód obce“."""


class TerritoryMunicipality(_TerritoryMunicipality, total=False):
    """One municipality of the area. Česky „Obec“."""

    name: str | None
    """Name, for the reader; the code decides. Česky „Název“."""
    participation: Participation | None
    """How it takes part. Česky „Účast“."""


class _TerritoryProof(TypedDict):
    cover: Cover
    """What is proved."""
    regions: list[str]
    """Regions of the plans, whose municipalities should be covered."""
    expected: int
    """Number of their municipalities in the register."""
    once: int
    """Number of municipalities covered once."""
    missing_orps: list[Named]
    """ORPs none of whose municipalities is covered."""
    missing: list[CoveredMunicipality]
    """Municipalities of other ORPs that no plan covers."""
    double: list[CoveredMunicipality]
    """Municipalities that several plans cover at the same time."""
    unknown: list[str]
    """Codes that the register does not have."""
    undefined: list[Id]
    """Plans that do not say which municipalities they cover."""


class TerritoryProof(_TerritoryProof, total=False):
    """The union of the areas of plans, against the register of municipalities."""

    register_on: Date
    """The day of the register; none without a register."""


class _Timeline(TypedDict):
    chains: list[Chain]
    """Chains of plans, each of one area."""
    action_plans: list[YearDocument]
    """Action plans by year."""
    reports: list[YearDocument]
    """Monitoring reports by year."""


class Timeline(_Timeline, total=False):
    """The history that documents tell."""

    on: OnDay
    """What was in force on the day that was asked for."""


class TimelineTask(TypedDict):
    """The history of planning, and what was in force on a day."""

    timeline: TimelineTaskArguments


class TimelineTaskArguments(TypedDict, total=False):
    """What `TimelineTask` takes."""

    on: Date | None
    """The day."""


class Tool(TypedDict):
    """The program that made the report."""

    name: str
    """Name."""
    version: str
    """Version."""


class Totals(TypedDict):
    """The money of documents, each on its own: plans of one area and its action plans speak of
    the same money, so they are not added together.
    """

    documents: list[DocumentTotals]
    """Plans, action plans, monitoring reports (money spent) and projects."""


class TotalsTask(TypedDict):
    """The money of every document: sums by node, year, source, kind, territory, ORP and service."""

    totals: Nothing


class Trace(TypedDict):
    """The records with an identifier or a number."""

    found: list[Traced]
    """The records; several where documents use the same name."""


class TraceTask(TypedDict):
    """One record and the records it is linked with, in both directions."""

    trace: TraceTaskArguments


class TraceTaskArguments(TypedDict):
    """What `TraceTask` takes."""

    of: str
    """Identifier or number of the record."""


class Traced(TypedDict):
    """One record and what hangs together with it."""

    record: Record
    """The record."""
    chain: list[Record]
    """Needs, measures with their costs, services and providers, each with the ones that it is
    connected with through the others; nodes bring what stands at the nodes below them
    (towards services) and above them (towards needs).
    """
    refers_to: list[Link]
    """What it refers to."""
    referred_by: list[Link]
    """What refers to it."""
    missing: list[Missing]
    """What it refers to and the documents do not hold."""


class _TreePosition(TypedDict):
    index: int
    """Position among the nodes there, from 0; what stands there and after it moves on."""


class TreePosition(_TreePosition, total=False):
    """A place in the tree."""

    parent: Id | None
    """Node above; nothing at the top."""


class _Unclear(TypedDict):
    why: Doubt
    """Why."""


class Unclear(_Unclear, total=False):
    """Something that cannot be said for certain."""

    count: int
    """How many records are concerned, where they can be counted."""


class _ValidityExtension(TypedDict):
    part_only: bool
    """Whether it is only about the strategic part."""
    by_assembly: bool
    """Whether a decision of an assembly is stated."""


class ValidityExtension(_ValidityExtension, total=False):
    """An extension of validity."""

    until: Date
    """New last day."""


class _ValidityStatus(TypedDict):
    id: Id
    """Identifier of the document."""
    force: InForce
    """Whether it was in force."""
    because: list[ForceReason]
    """What that rests on, the strongest last."""


class ValidityStatus(_ValidityStatus, total=False):
    """How a document stood on a day."""

    title: str
    """Title."""


class _Version(TypedDict):
    id: Id
    """Identifier of the plan."""
    nodes: int
    """Number of nodes."""


class Version(_Version, total=False):
    """A plan that was compared."""

    title: str
    """Title."""


class _VersionedId(TypedDict):
    id: str
    """Identifier."""
    version: str
    """Version."""


class VersionedId(_VersionedId, total=False):
    """Something with an identifier and a version: profile, rule set, code list."""

    sha256: str
    """SHA-256 of what it says: of a code list its items, of the rules their texts and settings."""


class _Waived(TypedDict):
    reason: str
    """Why the exception is right."""
    author: str
    """Office or role that answers for it."""


class Waived(_Waived, total=False):
    """Why a finding is waived."""

    until: Date
    """Last day of the exception."""


class Waiver(TypedDict, total=False):
    """An exception that the author of a document takes from a rule, with a reason. Česky
    „Výjimka“.
    """

    rule: str | None
    """Code of the rule, for example `K104`. Česky „Pravidlo“."""
    document: Id | None
    """Document that it is about, where it does not stand in that document. Česky „Dokument“."""
    pointer: str | None
    """JSON Pointer of the place; missing means the whole document. Česky „Místo“."""
    reason: str | None
    """Why the exception is right. Česky „Důvod“."""
    author: str | None
    """Office or role that answers for it; no private person. Česky „Autor“."""
    until: Date | None
    """Last day of the exception. Česky „Platí do“."""


class YearAmount(TypedDict, total=False):
    """Amount of one year. Česky „Částka roku“."""

    year: Year | None
    """Year. Česky „Rok“."""
    amount: Money | None
    """Amount in CZK. Česky „Částka“."""


class _YearDocument(TypedDict):
    id: Id
    """Identifier."""
    outside: bool
    """Whether the year lies outside of the validity of that plan, extensions included."""


class YearDocument(_YearDocument, total=False):
    """A document of a year."""

    title: str
    """Title."""
    year: Year
    """Year."""
    plan: Id
    """The plan that it names."""


Document: TypeAlias = Plan | ActionPlan | MonitoringReport | Catalogue | Project | Submission
"""A document of any kind."""

Edit: TypeAlias = InsertEdit | MoveEdit | RemoveEdit | RenumberEdit
"""One change of the tree."""

NodeEdit: TypeAlias = RemoveNodeEdit | AddNodeEdit | MoveNodeEdit | SetNodeEdit
"""An edit of the tree. Old places are JSON Pointers in the old plan, new ones in the new plan."""

Task: TypeAlias = (
    OutlineTask
    | CompareTask
    | DeriveActionPlanTask
    | DeriveMonitoringTask
    | DeriveNextPlanTask
    | MergeTask
    | RegionalViewTask
    | TimelineTask
    | TraceTask
    | TotalsTask
    | CoverageTask
    | RenumberTask
    | EditTask
)
"""A question about documents. In JSON an object with one key: `{"outline": {}}`."""
