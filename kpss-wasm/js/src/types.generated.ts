/**
 * The types of documents, reports, questions and answers, from the published schemas.
 * Written by `cargo xtask gen`.
 */

/** Druh aktivity projektu. */
export type ActivityKindCode = string;

/** Věková skupina podle registru. */
export type AgeGroupCode = string;

/** Typ kapacity. */
export type CapacityKindCode = string;

/** Kód městské části nebo obvodu. */
export type CityDistrictCode = string;

/** Celé číslo. */
export type Count = number;

/** Kód státu (ISO 3166-1). */
export type CountryCode = string;

/** Den, měsíc nebo rok podle ISO 8601: 2005-10-31, 2005-10, 2005. */
export type Date = string;

/** Kód okresu (LAU 1). */
export type DistrictCode = string;

/** Zdroj financování. */
export type FundingSourceCode = string;

/** Identifikátor. */
export type Id = string;

/** Právní forma. */
export type LegalFormCode = string;

/** Nejvýše 2 desetinná místa. */
export type Money = number;

/** Kód obce. */
export type MunicipalityCode = string;

/** Nejvýše 3 desetinná místa. */
export type Number = number;

/** Kód ORP (CISORP). */
export type OrpCode = string;

/** A value that a message names: a text, a date or a code, a number, or words in both languages. */
export type Param = string | number | { [key: string]: unknown };

/** Program. */
export type ProgrammeCode = string;

/** Kód kraje (NUTS 3). */
export type RegionCode = string;

/** Druh sociální služby. */
export type ServiceTypeCode = string;

/** Cílová skupina podle registru. */
export type TargetGroupCode = string;

/** Rok. */
export type Year = number;

/** Whether the profile takes the documents; the verdict says whether they are right. */
export type Acceptance =
  /** Nothing that the profile calls an error is open */
  | "accepted"
  /** Something is */
  | "rejected"
  /** Nothing was found, but not everything was checked */
  | "undecided";

/** akční plán. */
export type ActionPlanKind = "action_plan";

/** Druh analýzy. */
export type AnalysisKind =
  /** sociodemografická analýza */
  | "sociodemographic"
  /** analýza potřeb */
  | "needs"
  /** analýza poskytovatelů a služeb */
  | "services"
  /** ekonomická analýza */
  | "economic"
  /** průzkum veřejnosti */
  | "survey"
  /** analýza zadavatelů */
  | "contracting_authorities"
  /** SWOT analýza */
  | "swot"
  /** jiná analýza */
  | "other";

/** Úloha úřadu. */
export type AuthorityRole =
  /** řídicí orgán */
  | "managing"
  /** zprostředkující subjekt */
  | "intermediate";

/** Proč součet nelze určit. */
export type Because =
  /** částka není uvedena */
  | "no_amount"
  /** některé části nemají částku */
  | "part_without_amount"
  /** některé řádky rozpisu nemají částku */
  | "line_without_amount"
  /** část peněz takto rozepsána není */
  | "not_broken_down"
  /** chybí seznam obcí (--municipalities) */
  | "no_register"
  /** některé obce v seznamu nejsou */
  | "unknown_municipality"
  /** část peněz je společná pro více položek */
  | "several";

/** Druh orgánu. */
export type BodyKind =
  /** řídicí skupina */
  | "steering_group"
  /** koordinační skupina */
  | "coordination_group"
  /** pracovní skupina */
  | "working_group"
  /** realizační tým */
  | "implementation_team"
  /** jiný orgán */
  | "other";

/** katalog poskytovatelů. */
export type CatalogueKind = "catalogue";

/** Druh změny. */
export type ChangeKind =
  /** přidáno */
  | "added"
  /** vypuštěno */
  | "dropped"
  /** rozděleno */
  | "split"
  /** sloučeno */
  | "merged"
  /** přesunuto */
  | "moved"
  /** změna pořadí */
  | "reordered"
  /** přečíslováno */
  | "renumbered"
  /** změna identifikátoru */
  | "id_changed"
  /** přejmenováno */
  | "renamed"
  /** přeformulováno */
  | "reworded"
  /** úroveň */
  | "level_changed"
  /** náklady zvýšeny */
  | "cost_raised"
  /** náklady sníženy */
  | "cost_lowered"
  /** náklady doplněny */
  | "cost_stated"
  /** náklady vypuštěny */
  | "cost_withdrawn"
  /** rozpis nákladů */
  | "cost_divided"
  /** termín */
  | "term_moved"
  /** realizátor */
  | "responsible_changed"
  /** partneři */
  | "partners_changed"
  /** cílové skupiny */
  | "target_groups_changed"
  /** služby */
  | "services_changed"
  /** potřeby */
  | "needs_changed"
  /** indikátory */
  | "indicators_changed"
  /** obce */
  | "municipalities_changed"
  /** typ opatření */
  | "measure_kind_changed"
  /** význam */
  | "importance_changed"
  /** kapacity */
  | "capacity_changed"
  /** výstupy */
  | "outputs_changed"
  /** rizika */
  | "risks_changed"
  /** původ */
  | "origin_changed"
  /** jiný údaj */
  | "other_changed"
  /** údaj plánu */
  | "field_changed"
  /** přidaný záznam */
  | "record_added"
  /** vypuštěný záznam */
  | "record_dropped";

/** Způsob podání. */
export type Channel =
  /** e-mail */
  | "email"
  /** formulář */
  | "form"
  /** pošta */
  | "post"
  /** jednání */
  | "meeting"
  /** web */
  | "web";

/** Povaha nákladů. */
export type CostNature =
  /** neinvestiční */
  | "operating"
  /** investiční */
  | "investment";

/** Přesnost počtu. */
export type CountPrecision =
  /** přesně */
  | "exact"
  /** více než */
  | "more_than"
  /** nejméně */
  | "at_least"
  /** téměř */
  | "nearly"
  /** přibližně */
  | "about"
  /** desítky */
  | "tens";

/** Pokrytí území. */
export type Cover =
  /** každá obec právě jednou */
  | "once"
  /** některé obce chybí nebo jsou v území více plánů */
  | "not_once"
  /** nelze doložit */
  | "unproved";

/** Rozhodující orgán. */
export type DecidingBody =
  /** zastupitelstvo obce */
  | "municipal_assembly"
  /** zastupitelstvo kraje */
  | "regional_assembly"
  /** nejvyšší orgán svazku obcí */
  | "union_assembly"
  /** rada */
  | "council"
  /** řídicí skupina */
  | "steering_group"
  /** samospráva (orgán neuveden) */
  | "self_government"
  /** jiný orgán */
  | "other";

/** Rozhodnutí. */
export type DecisionKind =
  /** schválil */
  | "approved"
  /** vzal na vědomí */
  | "noted"
  /** projednal */
  | "discussed"
  /** doporučil */
  | "recommended"
  /** souhlasil */
  | "consented"
  /** neschválil */
  | "rejected";

/** Podle čeho se sčítá. */
export type Dimension =
  /** rok */
  | "year"
  /** zdroj */
  | "source"
  /** typ opatření */
  | "kind"
  /** území */
  | "territory"
  /** ORP */
  | "orp"
  /** služba */
  | "service";

/** Vypořádání připomínky. */
export type Disposition =
  /** akceptováno */
  | "accepted"
  /** částečně akceptováno */
  | "partly_accepted"
  /** neakceptováno */
  | "rejected"
  /** vzato na vědomí */
  | "noted"
  /** vysvětleno */
  | "explained";

/** Komu. */
export type DistributionTarget =
  /** domácnosti */
  | "households"
  /** obce */
  | "municipalities"
  /** poskytovatelé */
  | "providers"
  /** veřejnost */
  | "public";

/** Druh dokumentu. */
export type DocumentKind =
  /** plán */
  | "plan"
  /** akční plán */
  | "action_plan"
  /** zpráva o plnění */
  | "monitoring_report"
  /** katalog poskytovatelů */
  | "catalogue"
  /** projekt */
  | "project"
  /** podání */
  | "submission";

/** Druh dokumentu. */
export type DocumentLinkKind =
  /** plán */
  | "plan"
  /** návrh */
  | "draft"
  /** statut nebo základní listina */
  | "statute"
  /** jednací řád */
  | "rules_of_procedure"
  /** zápis z jednání */
  | "minutes"
  /** tisková zpráva */
  | "press_release"
  /** analýza */
  | "analysis"
  /** webové stránky */
  | "website"
  /** jiný dokument */
  | "other";

/** Co nelze určit. */
export type Doubt =
  /** plán nemá opatření */
  | "no_measures"
  /** plán neuvádí potřeby */
  | "no_needs"
  /** plán nevymezuje cílové skupiny */
  | "no_groups"
  /** dokumenty neuvádějí žádné služby */
  | "no_services"
  /** plán neuvádí obce území */
  | "no_municipalities"
  /** žádné opatření ani služba neuvádí obce */
  | "no_reach"
  /** opatření bez cílové skupiny */
  | "measure_without_group"
  /** opatření bez uvedených obcí; mohou platit pro celé území */
  | "measure_without_municipality"
  /** služby bez uvedených obcí */
  | "service_without_municipality"
  /** cílové skupiny bez kódu registru; služby podle něj nelze dohledat */
  | "group_without_code";

/** Druh události. */
export type EventKind =
  /** veřejné projednání */
  | "public_hearing"
  /** veřejné setkání */
  | "public_meeting"
  /** informační kampaň */
  | "campaign"
  /** konference */
  | "conference"
  /** seminář */
  | "seminar"
  /** školení */
  | "training"
  /** Den sociálních služeb */
  | "services_day"
  /** výstava */
  | "exhibition"
  /** soutěž */
  | "competition"
  /** přehlídka */
  | "performance"
  /** anketa */
  | "survey"
  /** jiná událost */
  | "other";

/** Rozsah prodloužení. */
export type ExtensionScope =
  /** celý plán */
  | "whole"
  /** návrhová (strategická) část */
  | "strategic_part";

/** Rozsah území. */
export type Extent =
  /** celé území */
  | "whole"
  /** část území */
  | "part";

/** Důvod platnosti. */
export type ForceReason =
  /** den leží v období dokumentu */
  | "period"
  /** den leží v prodloužení platnosti */
  | "extension"
  /** prodloužena byla jen návrhová část */
  | "part_only"
  /** u prodloužení není doloženo rozhodnutí zastupitelstva */
  | "not_by_assembly"
  /** dokument se teprve zamýšlí nebo připravuje */
  | "only_intended"
  /** dokument je teprve v připomínkovém řízení */
  | "in_consultation"
  /** v ten den ještě nebyl schválen */
  | "not_yet_approved"
  /** den schválení není znám přesně */
  | "approval_day_unknown"
  /** nahradil jej jiný plán */
  | "superseded"
  /** plán, který provádí, neplatí */
  | "plan_not_in_force"
  /** platnost plánu, který provádí, není jistá */
  | "plan_unclear"
  /** zpráva byla zveřejněna */
  | "published"
  /** den zveřejnění zprávy není znám */
  | "publication_unknown";

/** Období opakování. */
export type Frequency =
  /** měsíc */
  | "month"
  /** čtvrtletí */
  | "quarter"
  /** rok */
  | "year";

/** How sure a repair is. */
export type Grade =
  /** Certain: the document means the same, written as it should be */
  | "safe"
  /** Likely: a person should look at it first */
  | "confirm";

/** What a report rests on. */
export type Ground =
  /** A file that was checked */
  | "document"
  /** The text of a profile */
  | "profile_text"
  /** The profile in force */
  | "profile"
  /** The program */
  | "tool"
  /** The rule book */
  | "rule_set"
  /** A code list */
  | "code_list"
  /** The day whose law applies to a document */
  | "law_date"
  /** The day on which waivers were judged */
  | "today"
  /** The language of the messages */
  | "lang";

/** Význam. */
export type Importance =
  /** vysoký */
  | "high"
  /** střední */
  | "medium"
  /** nízký */
  | "low";

/** Platnost. */
export type InForce =
  /** platí */
  | "in_force"
  /** není jisté */
  | "unclear"
  /** neplatí */
  | "not_in_force";

/** What an input is. */
export type InputRole =
  /** What is checked */
  | "document"
  /** What it is checked by */
  | "profile";

/** A language of messages. Czech is the default: the users of a plan are Czech offices. */
export type Lang =
  /** Czech */
  | "cs"
  /** English */
  | "en";

/** Úplnost záznamu. */
export type LevelOfDetail =
  /** celý dokument */
  | "whole"
  /** část dokumentu */
  | "excerpt"
  /** jen titulní údaje */
  | "header";

/** Původ. */
export type LineageKind =
  /** pokračuje */
  | "continued"
  /** upraveno */
  | "changed"
  /** sloučeno */
  | "merged"
  /** rozděleno */
  | "split";

/** Typ opatření. */
export type MeasureKind =
  /** udržení */
  | "maintain"
  /** rozvoj */
  | "develop"
  /** vznik nové služby */
  | "new"
  /** zkvalitnění */
  | "improve"
  /** transformace */
  | "transform"
  /** útlum */
  | "phase_out"
  /** průřezové opatření */
  | "cross_cutting";

/** zpráva o plnění. */
export type MonitoringReportKind = "monitoring_report";

/** Stav plnění. */
export type MonitoringStatus =
  /** splněno */
  | "fulfilled"
  /** částečně splněno */
  | "partly_fulfilled"
  /** plněno průběžně */
  | "ongoing"
  /** rozpracováno */
  | "in_progress"
  /** nezahájeno */
  | "not_started"
  /** nesplněno */
  | "not_fulfilled"
  /** odloženo */
  | "postponed"
  /** přesunuto */
  | "moved"
  /** zrušeno */
  | "cancelled";

/** Postavení v síti. */
export type NetworkStatus =
  /** základní síť */
  | "basic"
  /** podmíněná síť */
  | "conditional"
  /** dočasná síť */
  | "temporary"
  /** rozvojová síť */
  | "development"
  /** zásobník */
  | "reserve"
  /** mimo síť */
  | "outside";

/** Úroveň. */
export type NodeLevel =
  /** oblast */
  | "area"
  /** priorita */
  | "priority"
  /** cíl */
  | "goal"
  /** specifický cíl */
  | "specific_goal"
  /** opatření */
  | "measure"
  /** aktivita */
  | "activity";

/** Why a rule did not run. */
export type NotRunReason =
  /** The register of municipalities was not given */
  | "needs_municipalities"
  /** Only a part of some document is readable */
  | "partial_document"
  /** No date tells which law applies */
  | "no_date"
  /** No document is readable */
  | "no_document";

/** What an edit does with the numbers of the nodes beside and below the place that it touches. */
export type Numbering =
  /** They are numbered anew by position, under the number of the node above */
  | "renumber"
  /** They stay */
  | "keep";

/** Chyba číslování. */
export type NumberingFault =
  /** chybí, ačkoli jiné uzly této úrovně číslo mají */
  | "missing"
  /** užito dvakrát */
  | "duplicate"
  /** některé číslo před ním chybí */
  | "gap"
  /** stojí za vyšším číslem */
  | "order"
  /** nenavazuje na číslo nadřazeného uzlu */
  | "prefix"
  /** není číslo */
  | "form";

/** Druh organizace. */
export type OrganisationKind =
  /** obec */
  | "municipality"
  /** dobrovolný svazek obcí */
  | "union_of_municipalities"
  /** kraj */
  | "region"
  /** orgán státu */
  | "state"
  /** nestátní nezisková organizace */
  | "ngo"
  /** místní akční skupina */
  | "local_action_group"
  /** církevní právnická osoba */
  | "church"
  /** příspěvková organizace */
  | "contributory"
  /** obchodní společnost */
  | "company"
  /** jiná organizace */
  | "other";

/** Druh výstupu. */
export type OutputKind =
  /** plán */
  | "plan"
  /** akční plán */
  | "action_plan"
  /** zpráva o plnění */
  | "monitoring_report"
  /** katalog poskytovatelů */
  | "catalogue"
  /** analýza */
  | "analysis"
  /** webové stránky */
  | "website"
  /** nastavený proces plánování */
  | "process"
  /** místní partnerství */
  | "partnership"
  /** jiný výstup */
  | "other";

/** Část roku. */
export type PartOfYear =
  /** začátek roku */
  | "beginning"
  /** polovina roku */
  | "middle"
  /** konec roku */
  | "end"
  /** jaro */
  | "spring"
  /** léto */
  | "summer"
  /** podzim */
  | "autumn"
  /** zima */
  | "winter";

/** Účast obce. */
export type Participation =
  /** nositel */
  | "leader"
  /** partner */
  | "partner"
  /** účastní se */
  | "takes_part"
  /** neúčastní se */
  | "not_taking_part";

/** What an operation of a JSON Patch does. */
export type PatchKind =
  /** The value is still the one that the report saw */
  | "test"
  /** Another value takes its place */
  | "replace"
  /** A value comes in addition */
  | "add"
  /** The value is taken away */
  | "remove"
  /** The value moves to another key */
  | "move";

/** Druh fáze. */
export type PhaseKind =
  /** příprava */
  | "preparation"
  /** analýza */
  | "analysis"
  /** tvorba plánu */
  | "drafting"
  /** realizace plánu */
  | "implementation"
  /** monitorování a vyhodnocování */
  | "monitoring"
  /** aktualizace plánu */
  | "update"
  /** rozšíření na další cílové skupiny */
  | "extension"
  /** jiná fáze */
  | "other";

/** plán. */
export type PlanKind = "plan";

/** Úroveň plánu. */
export type PlanLevel =
  /** obec */
  | "municipality"
  /** svazek obcí */
  | "union_of_municipalities"
  /** správní obvod ORP */
  | "orp"
  /** více správních obvodů ORP */
  | "several_orps"
  /** kraj */
  | "region"
  /** více obcí (mikroregion) */
  | "several_municipalities"
  /** městská část nebo obvod */
  | "city_district";

/** Stav plánu. */
export type PlanStatus =
  /** zamýšlený */
  | "intended"
  /** návrh */
  | "draft"
  /** v připomínkovém řízení */
  | "in_consultation"
  /** dokončený (schválení není známo) */
  | "finished"
  /** schválený */
  | "approved"
  /** nahrazený */
  | "superseded";

/** Typ plánu. */
export type PlanType =
  /** komunitní plán sociálních služeb */
  | "community_plan"
  /** střednědobý plán rozvoje sociálních služeb */
  | "medium_term_plan";

/** Druh pozice. */
export type PostKind =
  /** koordinátor */
  | "coordinator"
  /** metodik */
  | "methodologist"
  /** manažer */
  | "manager"
  /** jiná pozice */
  | "other";

/** Stav projektového záměru. */
export type ProjectIdeaStatus =
  /** námět */
  | "idea"
  /** připravený */
  | "prepared"
  /** podaná žádost */
  | "submitted"
  /** financovaný */
  | "funded"
  /** uskutečněný */
  | "realised"
  /** opuštěný */
  | "dropped";

/** projekt. */
export type ProjectKind = "project";

/** Část projektu. */
export type ProjectStage =
  /** začátek projektu */
  | "beginning"
  /** po celou dobu projektu */
  | "throughout"
  /** konec projektu */
  | "end";

/** Stav projektu. */
export type ProjectStatus =
  /** záměr */
  | "intended"
  /** podaná žádost */
  | "submitted"
  /** v realizaci */
  | "running"
  /** ukončený */
  | "finished";

/** How much of an input could be read. */
export type ReadStatus =
  /** All of it */
  | "read"
  /** A part: the rules ran on what was left */
  | "partial"
  /** Nothing */
  | "unreadable";

/** Druh záznamu. */
export type RecordKind =
  /** dokument */
  | "document"
  /** organizace */
  | "organisation"
  /** orgán */
  | "body"
  /** pozice */
  | "post"
  /** událost */
  | "event"
  /** analýza */
  | "analysis"
  /** cílová skupina */
  | "target_group"
  /** potřeba */
  | "need"
  /** uzel strategie */
  | "node"
  /** indikátor */
  | "indicator"
  /** služba */
  | "service"
  /** položka akčního plánu */
  | "action_item"
  /** záznam o plnění */
  | "monitoring_entry";

/** Informace kraji. */
export type RegionTopic =
  /** potřeby */
  | "needs"
  /** možnosti uspokojování potřeb */
  | "possibilities"
  /** zdroje */
  | "resources"
  /** potřebné kapacity */
  | "capacities";

/** Řádek součtu. */
export type RowKind =
  /** hodnota */
  | "value"
  /** v mezisoučtech, bez rozpisu na zdroje */
  | "unlisted"
  /** společně pro více položek */
  | "several"
  /** neuvedeno */
  | "unassigned"
  /** rozdíl proti rozpisu */
  | "difference";

/** Verze modelu. */
export type SchemaVersion = "1.0";

/** Forma sociální služby. */
export type ServiceForm =
  /** ambulantní */
  | "amb"
  /** pobytová */
  | "pob"
  /** terénní */
  | "ter";

/** How much a finding weighs. */
export type Severity =
  /** Good to know */
  | "info"
  /** Should be corrected or explained */
  | "warning"
  /** Makes the document invalid */
  | "error";

/** Strana procesu. */
export type Side =
  /** zadavatel */
  | "contracting_authority"
  /** poskytovatel */
  | "provider"
  /** uživatel */
  | "user"
  /** veřejnost */
  | "public"
  /** orgán veřejné správy */
  | "public_authority"
  /** jiný účastník */
  | "other";

/** Whether a finding counts. */
export type State =
  /** It counts */
  | "open"
  /** A waiver excuses it; it is listed and does not count */
  | "waived"
  /** The earlier report against which it is judged has it too; it is listed and does not count */
  | "known";

/** podání. */
export type SubmissionKind = "submission";

/** Druh mezisoučtu. */
export type SubtotalKind =
  /** veřejné zdroje celkem (EU a národní) */
  | "public"
  /** národní veřejné zdroje celkem */
  | "national_public"
  /** soukromé zdroje celkem */
  | "private"
  /** způsobilé výdaje celkem */
  | "eligible"
  /** jiný mezisoučet */
  | "other";

/** What the position shows. */
export type Target =
  /** The value at the pointer */
  | "value"
  /** The key of the pointer's last step, or a point in the text */
  | "key"
  /** The opening bracket of the nearest record or list above; the value itself is missing */
  | "missing";

/** Tým. */
export type TeamPart =
  /** odborný tým */
  | "expert"
  /** administrativní tým */
  | "administrative";

/** Role v týmu. */
export type TeamRole =
  /** odborný gestor */
  | "guarantor"
  /** odborný pracovník */
  | "expert"
  /** koordinátor */
  | "coordinator"
  /** metodik */
  | "methodologist"
  /** manažer */
  | "manager"
  /** ekonom */
  | "economist"
  /** administrativní pracovník */
  | "administrator"
  /** jiná role */
  | "other";

/** Výsledek součtu. */
export type TotalVerdict =
  /** souhlasí */
  | "balanced"
  /** nesouhlasí */
  | "not_balanced"
  /** nelze určit */
  | "unclear";

/** What the run says of the input. */
export type Verdict =
  /** Every rule ran and none found an error */
  | "valid"
  /** There is an error */
  | "invalid"
  /** No error was found, but something was not checked */
  | "incomplete";

/**
 * One item of the year: a part of the plan's tree, or something new with a reason. Česky „Položka“.
 */
export interface ActionItem {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Node of the plan. Česky „Uzel plánu“. */
  node?: Id | null;
  /** Code of the node when the action plan was made. Česky „Číslo“. */
  code?: string | null;
  /** Why the item is new. Česky „Nově, protože“. */
  new_because?: string | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Description. Česky „Popis“. */
  description?: string | null;
  /** What it does with services. Česky „Typ“. */
  kind?: MeasureKind | null;
  /** Organisations that carry it out. Česky „Realizátor“. */
  responsible?: Id[];
  /** Term inside the year. Česky „Termín“. */
  period?: Period | null;
  /** Costs of the year. Česky „Náklady“. */
  costs?: Costs | null;
  /** Outputs. Česky „Výstupy“. */
  outputs?: string[];
  /** Indicators with the year's target. Česky „Indikátory“. */
  indicators?: Indicator[];
}

/** The action plan of one year. Česky „Akční plán“. */
export interface ActionPlan {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: ActionPlanKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** The plan that it carries out. Česky „Plán“. */
  plan?: PlanLink | null;
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** Validity, where the document states it by days. Česky „Období“. */
  period?: Period | null;
  /** How far it has come. Česky „Stav“. */
  status?: PlanStatus | null;
  /** Decisions on it. Česky „Schválení“. */
  approvals?: Decision[];
  /** Extensions of validity. Česky „Prodloužení“. */
  extensions?: Extension[];
  /** Number of the update; none for the first wording. Česky „Aktualizace č.“. */
  update?: Count | null;
  /** Annexes with their own number and validity. Česky „Přílohy“. */
  annexes?: Annex[];
  /** Area. Česky „Území“. */
  territory?: Territory | null;
  /** Groups. Česky „Orgány“. */
  bodies?: Body[];
  /** How it came about. Česky „Průběh přípravy“. */
  process?: Process | null;
  /** Project that paid for it. Česky „Projekt“. */
  project?: Id | null;
  /** Organisations. Česky „Organizace“. */
  organisations?: Organisation[];
  /** Items. Česky „Položky“. */
  items?: ActionItem[];
  /** Costs of the year. Česky „Náklady“. */
  costs?: Costs | null;
  /** Expected demand of the two following years. Česky „Výhled“. */
  outlook?: YearAmount[];
  /** Nodes of the plan fulfilled in the year before. Česky „Splněná opatření“. */
  fulfilled?: Id[];
  /** Decisions on grants. Česky „Dotační rozhodnutí“. */
  grants?: GrantDecision[];
  /** What municipalities add. Česky „Spolufinancování obcí“. */
  co_financing?: CoFinancing[];
  /** Services that the document speaks of. Česky „Služby“. */
  services?: Service[];
  /** Updated network. Česky „Síť služeb“. */
  network?: Network | null;
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** A node is put in. */
export interface AddNodeEdit {
  add: AddNodeEditArguments;
}

/** What `AddNodeEdit` takes. */
export interface AddNodeEditArguments {
  /** New place. */
  new: string;
  /** The node without children. */
  node: Node;
}

/** A postal address in the Czech Republic. Česky „Adresa“. */
export interface Address {
  /** Street and house number. Česky „Ulice a číslo“. */
  street?: string | null;
  /** Postal code (PSČ), five digits, usually "381 01". Česky „PSČ“. */
  postal_code?: string | null;
  /** Name of the municipality. Česky „Obec“. */
  municipality_name?: string | null;
  /** Code of the municipality. Česky „Kód obce“. */
  municipality?: MunicipalityCode | null;
  /**
   * Whether the address is secret, as of shelters; then nothing else may stand here. Česky „Utajená
   * adresa“.
   */
  hidden?: boolean | null;
}

/** A change of the plan while it is valid. Česky „Dodatek“. */
export interface Amendment {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Number in order. Česky „Číslo“. */
  number?: Count | null;
  /** What changes. Česky „Popis“. */
  description?: string | null;
  /** Who proposed it. Česky „Navrhl“. */
  proposed_by?: Id | null;
  /** Decisions about it. Česky „Rozhodnutí“. */
  decisions?: Decision[];
  /** Day from which it is valid. Česky „Platí od“. */
  from?: Date | null;
  /** Nodes of the plan that change. Česky „Uzly plánu“. */
  nodes?: Id[];
}

/** An analysis on which the plan rests. Česky „Analýza“. */
export interface Analysis {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Kind. Česky „Druh“. */
  kind?: AnalysisKind | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** When it was finished. Česky „Dokončeno“. */
  finished_on?: Date | null;
  /** State of its data. Česky „Stav dat“. */
  data_as_of?: Date | null;
  /** How it was made. Česky „Metoda“. */
  method?: string | null;
  /** Sides that were asked. Česky „Dotázané strany“. */
  respondent_sides?: Side[];
  /** Number of people asked. Česky „Respondenti“. */
  respondents?: StatedCount | null;
  /** Number of answers that came back. Česky „Vráceno“. */
  returned?: StatedCount | null;
  /** Share of answers that came back, percent. Česky „Návratnost v %“. */
  return_rate?: Number | null;
  /** Municipalities in which people were asked. Česky „Obce“. */
  municipalities?: MunicipalityCode[];
  /** Target groups. Česky „Cílové skupiny“. */
  target_groups?: Id[];
  /** Body that made it. Česky „Orgán“. */
  body?: Id | null;
  /** Main results. Česky „Závěry“. */
  summary?: string | null;
  /** Strengths, weaknesses, opportunities, threats. Česky „SWOT“. */
  swot?: Swot | null;
  /** Whether it is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
  /** Whether it goes on continuously. Česky „Průběžně“. */
  ongoing?: boolean | null;
  /** Full text. Česky „Dokument“. */
  document?: DocumentLink | null;
}

/** An annex with its own number and validity, such as the list of the network. Česky „Příloha“. */
export interface Annex {
  /** Number of the annex or of its update. Česky „Číslo“. */
  number?: string | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** From when to when. Česky „Platnost“. */
  period?: Period | null;
  /** Decisions on it. Česky „Rozhodnutí“. */
  decisions?: Decision[];
  /** Full text. Česky „Dokument“. */
  document?: DocumentLink | null;
}

/**
 * The announcement that drafting begins (for a region Decree 505/2006, § 39b). Česky „Oznámení
 * zahájení“.
 */
export interface Announcement {
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** How people can take part. Česky „Jak se zapojit“. */
  how_to_join?: string | null;
  /** Web address. Česky „Adresa“. */
  url?: string | null;
}

/** A decision step after the draft, in order. Česky „Krok projednání“. */
export interface ApprovalStep {
  /** Event of the step, for example a public hearing. Česky „Událost“. */
  event?: Id | null;
  /** Body that decides. Česky „Orgán“. */
  by?: DecidingBody | null;
}

/** An authority of the programme. Česky „Orgán programu“. */
export interface Authority {
  /** What it does. Česky „Úloha“. */
  role?: AuthorityRole | null;
  /** Name. Česky „Název“. */
  name?: string | null;
  /** Organisation. Česky „Organizace“. */
  organisation?: Id | null;
  /** Web address. Česky „Adresa“. */
  url?: string | null;
}

/** The earlier report against which a report is judged. */
export interface Baseline {
  /** Findings that counted there. */
  findings: number;
  /** Those of them that this report has no more. */
  gone: number;
}

/** A group: steering, coordination, working. Česky „Orgán“. */
export interface Body {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Kind. Česky „Druh“. */
  kind?: BodyKind | null;
  /** Number in the plan. Česky „Číslo“. */
  number?: Count | null;
  /** Name. Česky „Název“. */
  name?: string | null;
  /**
   * How many groups the record stands for, where a source does not name them. Česky „Počet skupin“.
   */
  count?: Count | null;
  /** Members. Česky „Členové“. */
  members?: Member[];
  /** Number of members by side, where names are not published. Česky „Zastoupení stran“. */
  member_counts?: SideCount[];
  /** Whether more members are to join as needed. Česky „Doplnění členů“. */
  members_to_be_added?: boolean | null;
  /** Target groups of the plan that the group deals with. Česky „Cílové skupiny“. */
  target_groups?: Id[];
  /** Post that leads the meetings. Česky „Vede“. */
  led_by?: Id | null;
  /** Meetings held. Česky „Jednání“. */
  meetings?: Meeting[];
  /** How often it meets. Česky „Četnost jednání“. */
  meeting_frequency?: Repetition | null;
  /** Whether it meets regularly, where a source gives no number. Česky „Pravidelná jednání“. */
  meets_regularly?: boolean | null;
  /** Statutes and rules of procedure. Česky „Základní dokumenty“. */
  statutes?: DocumentLink[];
  /** Day or year of its beginning. Česky „Vznik“. */
  established_on?: Date | null;
}

/** A reference that lost its target. */
export interface Broken {
  /** Index of the input. */
  input: number;
  /** JSON Pointer of the record that refers. */
  pointer: string;
  /** The field. */
  role: string;
  /** Identifier of the node that is gone. */
  id: Id;
}

/** The call, as the document describes it. Česky „Výzva“. */
export interface CallStatement {
  /** Number, for example 63. Česky „Číslo“. */
  number?: Count | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Smallest amount for a project, CZK. Česky „Minimální částka“. */
  min?: Money | null;
  /** Largest amount for a project, CZK. Česky „Maximální částka“. */
  max?: Money | null;
  /** First and last day for applications. Česky „Příjem žádostí“. */
  intake?: Period | null;
  /** Own shares. Česky „Spoluúčast“. */
  own_shares?: OwnShareDemand[];
}

/**
 * A registered or planned capacity: the maximum of a service and form, not free places. Česky
 * „Kapacita“.
 */
export interface Capacity {
  /** Unit. Česky „Jednotka“. */
  unit?: CapacityKindCode | null;
  /** Amount; capacities of different units are never added. Česky „Počet“. */
  amount?: Number | null;
}

/** A change of capacity that a measure brings. Česky „Změna kapacity“. */
export interface CapacityChange {
  /** Service. Česky „Služba“. */
  service?: Id | null;
  /** Type of a service that does not exist yet. Česky „Druh služby“. */
  service_type?: ServiceTypeCode | null;
  /** Form. Česky „Forma“. */
  form?: ServiceForm | null;
  /** Unit. Česky „Jednotka“. */
  unit?: CapacityKindCode | null;
  /** Capacity before. Česky „Výchozí“. */
  from?: Number | null;
  /** Capacity after. Česky „Cílová“. */
  to?: Number | null;
  /** When the change comes. Česky „Termín“. */
  on?: Date | null;
}

/** The catalogue of providers of social services. Česky „Katalog“. */
export interface Catalogue {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: CatalogueKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** How far it has come. Česky „Stav“. */
  status?: PlanStatus | null;
  /** State of the data. Česky „Stav ke dni“. */
  as_of?: Date | null;
  /** Project that paid for it. Česky „Projekt“. */
  project?: Id | null;
  /** Area. Česky „Území“. */
  territory?: Territory | null;
  /** Web address of an online catalogue. Česky „Adresa“. */
  url?: string | null;
  /** Whether it is published online. Česky „Online“. */
  online?: boolean | null;
  /** How it reached people. Česky „Distribuce“. */
  distributions?: Distribution[];
  /** Number of providers that the source states. Česky „Uvedený počet poskytovatelů“. */
  declared_providers?: Count | null;
  /** Number of services that the source states. Česky „Uvedený počet služeb“. */
  declared_services?: Count | null;
  /** Providers. Česky „Poskytovatelé“. */
  providers?: Organisation[];
  /** Services. Česky „Služby“. */
  services?: Service[];
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** The cell of a table in which a value stands. */
export interface Cell {
  /** Name of the sheet, file or table. */
  sheet: string;
  /** Column and row, for example `F12`; empty for the whole sheet. */
  cell?: string;
  /** Heading of the column or of the field. */
  heading?: string;
}

/** Plans of one area by their first day. */
export interface Chain {
  /** The plans. */
  plans: Span[];
}

/** One change. */
export interface Change {
  /** What it is. */
  kind: ChangeKind;
  /** The node in the old plan. */
  old?: NodeRef;
  /** The node in the new plan. */
  new?: NodeRef;
  /**
   * The parts of a node that was split, in the new plan; the nodes that were merged, in the old
   * one; otherwise none.
   */
  parts?: NodeRef[];
  /** The parent in the old plan of a node that was moved or dropped; none at the top. */
  old_parent?: NodeRef;
  /** The parent in the new plan of a node that was moved or added; none at the top. */
  new_parent?: NodeRef;
  /** JSON Pointer of what changed: in the new plan, or in the old one where it is gone. */
  pointer?: string;
  /** The record of the plan in which a field changed, or which was added or dropped. */
  record?: Named;
  /** The value before. */
  before?: unknown;
  /** The value after. */
  after?: unknown;
  /** What a list holds more. */
  added?: Named[];
  /** What a list holds no longer. */
  removed?: Named[];
}

/** A weight that is not the book's. */
export interface Changed {
  /** Weight in the book. */
  from: Severity;
  /** Id of the profile. */
  by: string;
}

/** A source that a finding rests on. */
export interface Citation {
  /** Act, decree, methodology. */
  act: string;
  /** Paragraph or chapter; empty where there is none. */
  paragraph: string;
  /** Whether the wording was read in a source. */
  verified: boolean;
}

/** What one municipality adds to the costs of services in a year. Česky „Příspěvek obce“. */
export interface CoFinancing {
  /** Municipality. Česky „Obec“. */
  municipality?: MunicipalityCode | null;
  /** Service that it is for. Česky „Služba“. */
  service?: Id | null;
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
}

/** One comment on the draft. Česky „Připomínka“. */
export interface Comment {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Side from which it came. Česky „Strana“. */
  side?: Side | null;
  /** When it came. Česky „Datum“. */
  on?: Date | null;
  /** Text, without personal data. Česky „Text“. */
  text?: string | null;
  /** What became of it. Česky „Vypořádání“. */
  disposition?: Disposition | null;
  /** Reason of the disposition. Česky „Odůvodnění“. */
  reason?: string | null;
}

/** What changed between the plan of the first input and that of the second. */
export interface CompareTask {
  compare: Nothing;
}

/** What changed between two versions of a plan. */
export interface Comparison {
  /** The old version. */
  old: Version;
  /** The new version. */
  new: Version;
  /** What became of the nodes. */
  nodes: NodeCounts;
  /** How many changes of each kind there are, by its code. */
  kinds: { [key in ChangeKind]?: number };
  /**
   * The changes: the plan's own fields first, then the tree from the top, then what was dropped.
   */
  changes: Change[];
  /** The same for a program: applied to the old version, it gives the new one exactly. */
  patch: Patch;
}

/** The time in which the public comments on the draft. Česky „Připomínkové řízení“. */
export interface Consultation {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** First and last day for comments. Česky „Termín“. */
  period?: Period | null;
  /** Channels. Česky „Způsoby podání“. */
  channels?: Channel[];
  /** Where the draft stands. Česky „Návrh“. */
  draft?: DocumentLink | null;
  /** Comments and their disposition. Česky „Připomínky“. */
  comments?: Comment[];
}

/** How to reach an office or a role; never a private person. Česky „Kontakt“. */
export interface Contact {
  /** Organisation. Česky „Organizace“. */
  organisation?: Id | null;
  /** Department of the office. Česky „Odbor“. */
  department?: string | null;
  /** Role that answers, for example "coordinator". Česky „Funkce“. */
  role?: string | null;
  /** E-mail of the office. Česky „E-mail“. */
  email?: string | null;
  /** Telephone, nine digits, with or without +420. Česky „Telefon“. */
  phone?: string | null;
  /** Fax, nine digits, with or without +420. Česky „Fax“. */
  fax?: string | null;
  /** Web address. Česky „Web“. */
  web?: string | null;
  /** Postal address. Česky „Adresa“. */
  address?: Address | null;
}

/** Costs and where the money comes from. Česky „Náklady“. */
export interface Costs {
  /** Total in CZK. Česky „Celkem“. */
  total?: Money | null;
  /** How exact the total is; missing means exact. Česky „Přesnost“. */
  precision?: CountPrecision | null;
  /** Disjoint sources. Česky „Zdroje“. */
  sources?: FundingLine[];
  /** Subtotals stated beside the sources. Česky „Mezisoučty“. */
  subtotals?: Subtotal[];
  /** Amounts by year. Česky „Roky“. */
  years?: YearAmount[];
  /** Why the costs are zero. Česky „Nulové, protože“. */
  zero_because?: string | null;
}

/** Exact counts of open findings, as the profile weighs them. */
export interface Counts {
  /** Errors. */
  error: number;
  /** Warnings. */
  warning: number;
  /** Infos. */
  info: number;
  /** Waived findings; they are in none of the other counts. */
  waived: number;
  /** Findings that an earlier report has too; they are in none of the other counts. */
  known?: number;
}

/** The coverage of plans. */
export interface Coverage {
  /** The plans, in the order of the inputs. */
  plans: PlanCoverage[];
}

/** What every plan covers: target groups, measures, services, municipalities, and what is left. */
export interface CoverageTask {
  coverage: Nothing;
}

/** A municipality, and the plans that cover it. */
export interface CoveredMunicipality {
  /** The municipality. */
  municipality: Named;
  /** Its ORP. */
  orp: Named;
  /** The plans. */
  plans: Id[];
}

/** A decision of a body on a document. Česky „Rozhodnutí“. */
export interface Decision {
  /** What kind of body decided. Česky „Orgán“. */
  by?: DecidingBody | null;
  /** Organisation of the body. Česky „Organizace“. */
  organisation?: Id | null;
  /** Municipalities whose bodies decided. Česky „Obce“. */
  municipalities?: MunicipalityCode[];
  /**
   * Stated where all municipalities that take part decide, without a list. Česky „Všechny
   * zúčastněné obce“.
   */
  all_participating?: boolean | null;
  /** What was decided. Česky „Výsledek“. */
  decision?: DecisionKind | null;
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** The part of the year, where the source gives no month. Česky „Část roku“. */
  part_of_year?: PartOfYear | null;
  /** Number of the resolution, free text such as `195/2013/ZK-5`. Česky „Číslo usnesení“. */
  resolution?: string | null;
  /**
   * Point of the session, where the source gives no number of a resolution. Česky „Bod jednání“.
   */
  agenda_item?: string | null;
  /** Whether the decision is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
}

/** Sum of FTE that the document states. Česky „Uvedený úvazek“. */
export interface DeclaredFte {
  /** Part of the team; missing means the whole team. Česky „Tým“. */
  team?: TeamPart | null;
  /** FTE. Česky „Úvazek“. */
  fte?: Number | null;
}

/**
 * The action plan of a year, from the plan of the first input. As JSON the document, otherwise a
 * summary.
 */
export interface DeriveActionPlanTask {
  derive_action_plan: DeriveActionPlanTaskArguments;
}

/** What `DeriveActionPlanTask` takes. */
export interface DeriveActionPlanTaskArguments {
  /** Year. */
  year: Year;
}

/**
 * The monitoring form of a year, from the action plan of the first input. As JSON the document,
 * otherwise a summary.
 */
export interface DeriveMonitoringTask {
  derive_monitoring: Nothing;
}

/**
 * The next plan, from the plan of the first input and all monitoring reports. As JSON the document,
 * otherwise a summary with the reasons.
 */
export interface DeriveNextPlanTask {
  derive_next_plan: DeriveNextPlanTaskArguments;
}

/** What `DeriveNextPlanTask` takes. */
export interface DeriveNextPlanTaskArguments {
  /** First year. */
  from: Year;
  /** Last year. */
  until: Year;
}

/** Something that the reports rest on and that is not the same in both. */
export interface Difference {
  /** What it is. */
  ground: Ground;
  /** Its name or identifier; empty where there is only one. */
  id?: string;
  /** Version or day in the old report. */
  before?: string;
  /** Hash in the old report. */
  sha256_before?: string;
  /** Version or day in the new report. */
  after?: string;
  /** Hash in the new report. */
  sha256_after?: string;
}

/** How the catalogue reached people. Česky „Distribuce“. */
export interface Distribution {
  /** To whom. Česky „Komu“. */
  to?: DistributionTarget | null;
  /** How many. Česky „Počet“. */
  count?: StatedCount | null;
  /** Whether each of them in the area got it. Česky „Všem v území“. */
  to_all?: boolean | null;
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** Part of the year, where the source gives no month. Česky „Část roku“. */
  part_of_year?: PartOfYear | null;
}

/** A document that stands elsewhere. Česky „Dokument“. */
export interface DocumentLink {
  /** What it is. Česky „Druh“. */
  kind?: DocumentLinkKind | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Web address. Česky „Adresa“. */
  url?: string | null;
  /** When it was issued. Česky „Datum“. */
  on?: Date | null;
}

/** One document of the run. */
export interface DocumentSummary {
  /** Index into the inputs. */
  input: number;
  /** Where it begins in the input. */
  pointer: string;
  /** Kind. */
  kind: DocumentKind;
  /** Identifier. */
  id: string;
  /** Title. */
  title?: string;
  /** How much of the document the record holds: as it says, or as what it holds shows. */
  level_of_detail: LevelOfDetail;
  /** The day whose law applies; missing where neither the caller nor the document gives one. */
  law_date?: LawDate;
}

/** The money of one document. */
export interface DocumentTotals {
  /** Index of the input. */
  input: number;
  /** What the document is. */
  kind: DocumentKind;
  /** Identifier. */
  id: string;
  /** Title. */
  title?: string;
  /** Not balanced where anything in it is not; otherwise the verdict on its tree. */
  judgement: Judgement;
  /** The tree of amounts; its top is the document. */
  tree: Proof;
  /**
   * The total by year, source, kind, territory, ORP and service; by ORP only with the register of
   * municipalities, which says where each one lies.
   */
  sums: Sum[];
}

/** Changes of a plan's tree, one after another. */
export interface EditTask {
  edit: EditTaskArguments;
}

/** What `EditTask` takes. */
export interface EditTaskArguments {
  /** The changes. */
  edits: Edit[];
  /** The plan; needed where the documents hold several. */
  plan?: Id | null;
  /** What happens to the numbers around. */
  codes?: Numbering;
  /** The answer is the changed document alone, as JSON, whatever the format. */
  document?: boolean;
}

/** The evaluation of the previous plan. Česky „Vyhodnocení“. */
export interface Evaluation {
  /** The plan that was evaluated. Česky „Plán“. */
  plan?: Id | null;
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** Year up to which it goes. Česky „Do roku“. */
  up_to_year?: Year | null;
  /** Summary. Česky „Souhrn“. */
  summary?: string | null;
  /** Shares of statuses. Česky „Podíly“. */
  shares?: StatusShare[];
  /** Monitoring reports that it rests on. Česky „Zprávy“. */
  reports?: Id[];
  /** Whether it is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
  /** Full text. Česky „Dokument“. */
  document?: DocumentLink | null;
}

/** An event of the planning. Česky „Událost“. */
export interface Event {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Kind. Česky „Druh“. */
  kind?: EventKind | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** The part of the year, where the source gives no month. Česky „Část roku“. */
  part_of_year?: PartOfYear | null;
  /** The part of the project, where the source gives no date. Česky „Část projektu“. */
  stage?: ProjectStage | null;
  /** How many such events. Česky „Počet“. */
  count?: StatedCount | null;
  /** Events held together with it. Česky „Spojeno s“. */
  with?: EventKind[];
  /** Sides for which the event is meant. Česky „Pro koho“. */
  audience?: Side[];
  /** Groups of the planning for which the event is meant. Česky „Pro které orgány“. */
  bodies?: Id[];
  /** Number of people present. Česky „Účastníci“. */
  participants?: StatedCount | null;
  /** Municipality where it was held. Česky „Obec“. */
  municipality?: MunicipalityCode | null;
  /** Whether the event is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
  /** Invitation, minutes, pictures. Česky „Dokumenty“. */
  documents?: DocumentLink[];
}

/** A decision that the plan is valid longer. Česky „Prodloužení“. */
export interface Extension {
  /** New end of validity. Česky „Nový konec“. */
  until?: Date | null;
  /** Part of the plan. Česky „Rozsah“. */
  scope?: ExtensionScope | null;
  /** Decisions about it. Česky „Rozhodnutí“. */
  decisions?: Decision[];
}

/** A place where a service is provided. Česky „Zařízení“. */
export interface Facility {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Name. Česky „Název“. */
  name?: string | null;
  /** Address. Česky „Adresa“. */
  address?: Address | null;
  /** From when to when. Česky „Poskytuje“. */
  period?: Period | null;
}

/** One finding. */
export interface Finding {
  /** Code of the rule, the contract. */
  code: string;
  /** Readable name of the rule; of a profile's own rule its code. */
  slug: string;
  /** Weight. */
  severity: Severity;
  /** The profile that changed the weight, and what the book says. */
  changed?: Changed;
  /** Whether it counts. */
  state: State;
  /** Why it does not count. */
  waived?: Waived;
  /** Index into the report's inputs. */
  input: number;
  /** JSON Pointer in the submitted document. */
  pointer: string;
  /** Czech titles of the fields on the way, for example `Rozpočet › Celkem`. */
  path: string;
  /** What the position shows. */
  target: Target;
  /** Title, name or id of the record. */
  label?: string;
  /** Where it stands. */
  position?: Position;
  /** The cell, if the document is a table. */
  cell?: Cell;
  /** The value as written, if it is a text, a number or true/false. */
  value?: string;
  /** What the message names, the contract. */
  params: { [key: string]: Param };
  /** The sentence; its wording is not part of the contract. */
  message: string;
  /** How it can be mended, where that is known. */
  repair?: Repair;
  /** Other places that belong to it. */
  related: RelatedPlace[];
  /** What it rests on. */
  citations: Citation[];
  /** The same for the same mistake, even when lists are reordered. */
  fingerprint: string;
}

/** One form of a service with its capacities. Česky „Forma služby“. */
export interface FormOfService {
  /** Form. Česky „Forma“. */
  form?: ServiceForm | null;
  /**
   * Other forms for which the capacities are stated together with this one. Česky „Společně s
   * formou“.
   */
  together_with?: ServiceForm[];
  /** Capacities. Česky „Kapacity“. */
  capacities?: Capacity[];
}

/** A fault of numbering that was there before. */
export interface FoundFault {
  /** The plan. */
  document: Id;
  /** What was wrong. */
  fault: NumberingFault;
  /** The node. */
  id: Id;
  /** Its number. */
  code?: string;
  /** JSON Pointer in the plan. */
  pointer: string;
  /** Number that would follow. */
  expected: string;
}

/** One source of money; sources never overlap. Česky „Zdroj financování“. */
export interface FundingLine {
  /** Code of the source. Česky „Zdroj“. */
  source?: FundingSourceCode | null;
  /** Wording of the source document. Česky „Označení“. */
  label?: string | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
  /** Share of the total in percent, where the source states shares. Česky „Podíl v %“. */
  percent?: Number | null;
  /** How exact the amount or the share is; missing means exact. Česky „Přesnost“. */
  precision?: CountPrecision | null;
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** Who pays. Česky „Organizace“. */
  organisation?: Id | null;
  /** Service that is paid. Česky „Služba“. */
  service?: Id | null;
  /** Running or building. Česky „Povaha“. */
  nature?: CostNature | null;
}

/** A record that is not covered. */
export interface Gap {
  /** Identifier; of a municipality its code. */
  id: string;
  /** Number in the plan. */
  code?: string;
  /** Title or name. */
  title?: string;
  /** JSON Pointer in the input. */
  pointer: string;
  /** Why the plan does not deal with it, as the plan says. */
  deferred_because?: string;
}

/** What one recipient gets by a decision on grants. Česky „Dotace“. */
export interface Grant {
  /** Who gets it. Česky „Příjemce“. */
  recipient?: Id | null;
  /** Service that it is for. Česky „Služba“. */
  service?: Id | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
}

/** One decision on grants: many recipients and services, one sum. Česky „Dotační rozhodnutí“. */
export interface GrantDecision {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Title of the grant programme. Česky „Název“. */
  title?: string | null;
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** The decision. Česky „Rozhodnutí“. */
  decision?: Decision | null;
  /** Source of the money. Česky „Zdroj“. */
  source?: FundingSourceCode | null;
  /** The sum that the decision states, CZK. Česky „Celkem“. */
  total?: Money | null;
  /** What each recipient gets. Česky „Dotace“. */
  grants?: Grant[];
}

/** What is done for one target group. */
export interface GroupCoverage {
  /** Identifier. */
  id: string;
  /** Title. */
  title?: string;
  /** Its needs. */
  needs: string[];
  /** Measures for it, without the ones for all groups. */
  measures: string[];
  /** Services that these measures concern, or that serve the group by its codes. */
  services: string[];
  /** Codes of municipalities that these measures and services reach. */
  municipalities: string[];
}

/** A new value of a field of the plan; the tree of nodes is not among them. */
export interface HeaderEdit {
  /** Key of the field. */
  field: string;
  /** The new value; missing where the field is taken away. */
  value?: unknown;
}

/** What is measured, from where to where. Česky „Indikátor“. */
export interface Indicator {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Unit. Česky „Jednotka“. */
  unit?: string | null;
  /** Value at the beginning. Česky „Výchozí hodnota“. */
  baseline?: Number | null;
  /** Value to reach. Česky „Cílová hodnota“. */
  target?: Number | null;
  /** Means of verification. Česky „Zdroj ověření“. */
  verified_by?: string | null;
}

/** The value that an indicator reached. Česky „Hodnota indikátoru“. */
export interface IndicatorValue {
  /** Indicator of the plan or action plan. Česky „Indikátor“. */
  indicator?: Id | null;
  /** Value reached. Česky „Hodnota“. */
  value?: Number | null;
}

/** One input of the run. */
export interface InputSummary {
  /** Name that the caller gave, for example the path. */
  name: string;
  /** What it is. */
  role: InputRole;
  /** Size in bytes. */
  bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  /** How much could be read. */
  status: ReadStatus;
}

/** Puts a node, with what is below it, to a place. */
export interface InsertEdit {
  insert: InsertEditArguments;
}

/** What `InsertEdit` takes. */
export interface InsertEditArguments {
  /** The place. */
  at: TreePosition;
  /** The node. */
  node: Node;
}

/** The verdict on one sum. */
export interface Judgement {
  /** The verdict. */
  verdict: TotalVerdict;
  /**
   * By how much it does not balance, CZK: the sum less its parts, so that money missing from the
   * parts is positive. Of a sum with several differences their size together, without signs.
   */
  by?: Money;
  /** Why it is unclear. */
  because?: Because;
}

/** One key activity. Česky „Klíčová aktivita“. */
export interface KeyActivity {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Number. Česky „Číslo“. */
  number?: Count | null;
  /** Kind. Česky „Druh“. */
  kind?: ActivityKindCode | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Parts, as the document lists them. Česky „Části“. */
  parts?: string[];
  /** Term. Česky „Termín“. */
  period?: Period | null;
}

/** The day whose law applies to a document, and where it came from. */
export interface LawDate {
  /** The day. */
  date: Date;
  /** `as_of` where the caller chose it, otherwise the field of the document. */
  source: string;
}

/** A level that this plan uses, with the plan's own name for it. Česky „Úroveň“. */
export interface Level {
  /** Level. Česky „Úroveň“. */
  level?: NodeLevel | null;
  /** Name in the plan. Česky „Název“. */
  title?: string | null;
  /** Number of such nodes that the text states. Česky „Uvedený počet“. */
  declared_count?: Count | null;
  /** What the nodes of the level are for. Česky „Účel“. */
  purpose?: string | null;
  /** Bodies that propose the nodes of the level. Česky „Navrhuje“. */
  proposed_by?: Id[];
}

/** One line of the outline. */
export interface Line {
  /** Depth, from 0. */
  depth: number;
  /** The plan's own number; where there is none, the number by position. */
  number: string;
  /** Identifier. */
  id: Id;
  /** JSON Pointer in the input. */
  pointer: string;
  /** Level. */
  level?: NodeLevel;
  /** What the plan calls the level, where it says so. */
  level_title?: string;
  /** Title; where there is none, the identifier. */
  title: string;
  /** Total costs in CZK, as stated at the node. */
  total?: Money;
}

/** A reference, seen from one of its ends. */
export interface Link {
  /** The field that holds the reference. */
  role: string;
  /** The record at the other end. */
  record: Record;
}

/** How many measures concern a type of service or a target group. */
export interface MeasureCount {
  /** The type or the group, with its code in the register; a group without a code by its title. */
  of: Named;
  /** Number of measures. */
  measures: number;
  /** Number of plans in which they stand. */
  plans: number;
}

/** One meeting. Česky „Jednání“. */
export interface Meeting {
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** Minutes. Česky „Zápis“. */
  minutes?: DocumentLink | null;
  /** Number of people present. Česky „Účastníci“. */
  participants?: StatedCount | null;
}

/** One member of a group; only name, role and organisation, no private data. Česky „Člen“. */
export interface Member {
  /** Name, if the member agreed with its publication. Česky „Jméno“. */
  name?: string | null;
  /** Role in the group. Česky „Funkce“. */
  role?: string | null;
  /** Side that the member stands for. Česky „Strana“. */
  side?: Side | null;
  /** Organisation. Česky „Organizace“. */
  organisation?: Id | null;
}

/** One submission of all inputs. As JSON the document, otherwise a summary. */
export interface MergeTask {
  merge: MergeTaskArguments;
}

/** What `MergeTask` takes. */
export interface MergeTaskArguments {
  /**
   * Gives a document of a later input another identifier where an earlier input has a different one
   * of the same.
   */
  rename?: boolean;
  /** Identifier of the submission. */
  id?: Id | null;
}

/** A reference that leads nowhere. */
export interface Missing {
  /** The field that holds the reference. */
  role: string;
  /** The identifier as written. */
  id: string;
}

/** What became of one node or item. Česky „Plnění“. */
export interface MonitoringEntry {
  /** Node of the plan. Česky „Uzel plánu“. */
  node?: Id | null;
  /** Item of the action plan. Česky „Položka akčního plánu“. */
  item?: Id | null;
  /** Status. Česky „Stav“. */
  status?: MonitoringStatus | null;
  /** Another status that the source states together with it. Česky „Společně se stavem“. */
  joined_with?: MonitoringStatus | null;
  /** Reason. Česky „Důvod“. */
  reason?: string | null;
  /** New term of what was postponed. Česky „Nový termín“. */
  new_term?: Date | null;
  /** Node to which it was moved. Česky „Přesunuto do“. */
  moved_to?: Id | null;
  /** Money spent in the year, CZK. Česky „Čerpáno“. */
  spent?: Money | null;
  /** Values of indicators. Česky „Indikátory“. */
  indicators?: IndicatorValue[];
  /** What shows it. Česky „Doložení“. */
  evidence?: string | null;
  /** Comment. Česky „Slovní hodnocení“. */
  comment?: string | null;
}

/** How fulfilment is watched and the plan changed. Česky „Způsob sledování“. */
export interface MonitoringMethod {
  /** How it is watched and evaluated. Česky „Popis“. */
  description?: string | null;
  /** How often. Česky „Četnost“. */
  frequency?: Repetition | null;
  /** Who answers for it. Česky „Odpovídá“. */
  responsible?: Id[];
  /** How the plan can be changed. Česky „Způsob změn“. */
  changes?: string | null;
}

/** The report on a year of the plan. Česky „Zpráva o plnění“. */
export interface MonitoringReport {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: MonitoringReportKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** The plan that is watched. Česky „Plán“. */
  plan?: PlanLink | null;
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** Span of time, where the document states it by days. Česky „Období“. */
  period?: Period | null;
  /** Action plan of the year. Česky „Akční plán“. */
  action_plan?: Id | null;
  /** Action plan published together with the report. Česky „Navazující akční plán“. */
  next_action_plan?: Id | null;
  /** When it was published. Česky „Zveřejněno“. */
  published_on?: Date | null;
  /** Who took part in the evaluation. Česky „Účastníci“. */
  participants?: SideCount[];
  /** Entries. Česky „Plnění“. */
  entries?: MonitoringEntry[];
  /**
   * Number of measures that the report evaluates, as it states it. Česky „Uvedený počet opatření“.
   */
  declared_measures?: Count | null;
  /** Reason that holds for the whole report. Česky „Společný důvod“. */
  reason?: string | null;
  /** Shares of statuses. Česky „Podíly“. */
  shares?: StatusShare[];
  /** Decisions on the report. Česky „Projednání“. */
  approvals?: Decision[];
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** Takes a node to another place, with what is below it. */
export interface MoveEdit {
  move: MoveEditArguments;
}

/** What `MoveEdit` takes. */
export interface MoveEditArguments {
  /** The node. */
  id: Id;
  /** The place, as it is counted without the node. */
  to: TreePosition;
}

/** A node comes to another place; its children stay below it. */
export interface MoveNodeEdit {
  move: MoveNodeEditArguments;
}

/** What `MoveNodeEdit` takes. */
export interface MoveNodeEditArguments {
  /** Old place. */
  old: string;
  /** New place. */
  new: string;
}

/** What reaches one municipality. */
export interface MunicipalityCoverage {
  /** Code. */
  code: string;
  /** Name. */
  name?: string;
  /** Measures that name it. */
  measures: string[];
  /** Services that serve it or have a facility there. */
  services: string[];
  /** Target groups that these reach there. */
  groups: string[];
}

/** A record by its identifier, and what people call it. */
export interface Named {
  /** Identifier or code. */
  id: string;
  /** Name; the identifier where there is none. */
  label: string;
}

/** A need found in the area. Česky „Potřeba“. */
export interface Need {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Number in the plan. Česky „Číslo“. */
  code?: string | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Description. Česky „Popis“. */
  description?: string | null;
  /** Target groups that have it. Česky „Cílové skupiny“. */
  target_groups?: Id[];
  /** Municipalities where it was found. Česky „Obce“. */
  municipalities?: MunicipalityCode[];
  /** Analyses that show it. Česky „Analýzy“. */
  analyses?: Id[];
  /** How many people have it. Česky „Počet osob“. */
  people?: StatedCount | null;
  /** Why the plan does not deal with it. Česky „Odloženo, protože“. */
  deferred_because?: string | null;
}

/** The network of services and how it is secured. Česky „Síť služeb“. */
export interface Network {
  /** How it is secured and changed. Česky „Způsob zajištění“. */
  description?: string | null;
  /** State of the list. Česky „Stav ke dni“. */
  as_of?: Date | null;
  /** Services. Česky „Služby“. */
  items?: NetworkItem[];
}

/** One service of the network. Česky „Služba v síti“. */
export interface NetworkItem {
  /** Service. Česky „Služba“. */
  service?: Id | null;
  /** Standing. Česky „Postavení“. */
  status?: NetworkStatus | null;
  /** From when to when. Česky „Období“. */
  period?: Period | null;
  /** Capacities in the network. Česky „Kapacity“. */
  capacities?: Capacity[];
}

/** One node of the strategy: priority, goal, measure or activity. Česky „Uzel strategie“. */
export interface Node {
  /** Identifier, kept when the plan is renumbered. Česky „Identifikátor“. */
  id: Id;
  /** Number in the plan, for example `1.2.3`. Česky „Číslo“. */
  code?: string | null;
  /** Level. Česky „Úroveň“. */
  level?: NodeLevel | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Description. Česky „Popis“. */
  description?: string | null;
  /** Why it is needed. Česky „Zdůvodnění“. */
  justification?: string | null;
  /** Needs that it answers. Česky „Potřeby“. */
  needs?: Id[];
  /** Target groups of the plan. Česky „Cílové skupiny“. */
  target_groups?: Id[];
  /** Whether it serves all target groups. Česky „Průřezové“. */
  cross_cutting?: boolean | null;
  /** Types of services concerned. Česky „Druhy služeb“. */
  service_types?: ServiceTypeCode[];
  /** Related services without registration, by name. Česky „Související služby“. */
  related_services?: string[];
  /** Services concerned. Česky „Služby“. */
  services?: Id[];
  /** What it does. Česky „Typ“. */
  kind?: MeasureKind | null;
  /** Organisations that carry it out. Česky „Realizátor“. */
  responsible?: Id[];
  /** Organisations that help. Česky „Partneři“. */
  partners?: Id[];
  /** Municipalities where it works. Česky „Obce“. */
  municipalities?: MunicipalityCode[];
  /** Term. Česky „Termín“. */
  period?: Period | null;
  /** Costs. Česky „Náklady“. */
  costs?: Costs | null;
  /** Changes of capacity. Česky „Změny kapacit“. */
  capacity_changes?: CapacityChange[];
  /** Outputs. Česky „Výstupy“. */
  outputs?: string[];
  /** Indicators. Česky „Indikátory“. */
  indicators?: Indicator[];
  /** Risks. Česky „Rizika“. */
  risks?: Risk[];
  /** Importance. Česky „Význam“. */
  importance?: Importance | null;
  /** Body that proposed it. Česky „Navrhl“. */
  proposed_by?: Id | null;
  /** Where it comes from. Česky „Původ“. */
  origins?: NodeOrigin[];
  /** Nodes below. Česky „Podřízené uzly“. */
  children?: Node[];
}

/** What became of the nodes; every node is counted once. */
export interface NodeCounts {
  /** Nodes that are in both plans. */
  kept: number;
  /** Of them, nodes about which nothing changed but perhaps number and identifier. */
  unchanged: number;
  /** New nodes. */
  added: number;
  /** New nodes that are parts of nodes that were split. */
  split_off: number;
  /** Old nodes that are gone. */
  dropped: number;
  /** Old nodes that were merged into others. */
  merged_away: number;
}

/** Where a node comes from. Česky „Původ“. */
export interface NodeOrigin {
  /** Earlier plan. Česky „Plán“. */
  plan?: Id | null;
  /** Node of that plan. Česky „Uzel“. */
  node?: Id | null;
  /** What happened to it. Česky „Změna“. */
  kind?: LineageKind | null;
}

/** A node and where it stands. */
export interface NodeRef {
  /** JSON Pointer in its plan. */
  pointer: string;
  /** Identifier. */
  id: Id;
  /** Number in the plan; the number by position where it has none. */
  number: string;
  /** Level. */
  level?: NodeLevel;
  /** Title. */
  title?: string;
}

/** A rule that asks for what the record of some document does not hold. */
export interface NotAsked {
  /** Code. */
  code: string;
  /** Readable name. */
  slug: string;
  /** How much the record holds; of several documents, the least. */
  level_of_detail: LevelOfDetail;
  /** Why it was not asked, for the reader. */
  message: string;
}

/** A rule that had something to check and did not run. */
export interface NotRun {
  /** Code. */
  code: string;
  /** Readable name. */
  slug: string;
  /** Why. */
  reason: NotRunReason;
  /** Why, for the reader. */
  message: string;
}

/** An object without fields. */
export type Nothing = { readonly [key: string]: never };

/** What was in force on a day. */
export interface OnDay {
  /** The day. */
  day: Date;
  /** Plans whose period reaches the day. */
  plans: ValidityStatus[];
  /** Action plans for that time. */
  action_plans: ValidityStatus[];
  /** The latest monitoring report that could be read on the day. */
  reports: ValidityStatus[];
}

/** An organisation that plans, provides or pays. Česky „Organizace“. */
export interface Organisation {
  /** Identifier that other records refer to. Česky „Identifikátor“. */
  id: Id;
  /** Name. Česky „Název“. */
  name?: string | null;
  /** Abbreviation in use. Česky „Zkratka“. */
  short_name?: string | null;
  /** Identification number (IČO), eight digits as text. Česky „IČO“. */
  ico?: string | null;
  /** Country of its seat; missing means the Czech Republic. Česky „Stát“. */
  country?: CountryCode | null;
  /**
   * Number under which a foreign organisation is registered in its country. Česky „Zahraniční
   * číslo“.
   */
  foreign_number?: string | null;
  /** Tax number (DIČ); of legal persons only. Česky „DIČ“. */
  dic?: string | null;
  /** Identifier of the data box, seven characters. Česky „Datová schránka“. */
  data_box?: string | null;
  /** Legal form, ROS code. Česky „Právní forma“. */
  legal_form?: LegalFormCode | null;
  /** What the organisation is. Česky „Druh“. */
  kind?: OrganisationKind | null;
  /** The side on which it stands in the planning. Česky „Strana“. */
  side?: Side | null;
  /** Municipality of its seat. Česky „Obec“. */
  municipality?: MunicipalityCode | null;
  /** ORP of its seat. Česky „ORP“. */
  orp?: OrpCode | null;
  /** Unit that takes part, for example a department. Česky „Útvar“. */
  department?: string | null;
  /**
   * How many organisations the record stands for, where a source names only a group. Česky „Počet
   * členů“.
   */
  members?: Count | null;
  /** Contacts. Česky „Kontakty“. */
  contacts?: Contact[];
}

/** Costs of the measures of one ORP. */
export interface OrpTotal {
  /** The ORP; none for costs that belong to several or whose ORP is not known. */
  orp?: Named;
  /** Number of nodes whose costs these are. */
  nodes: number;
  /** Sum. */
  total: Money;
}

/** The trees of plans. */
export interface Outline {
  /** The plans, in the order of the inputs. */
  plans: PlanOutline[];
}

/** Each plan as a numbered tree. */
export interface OutlineTask {
  outline: Nothing;
}

/** One output. Česky „Výstup“. */
export interface Output {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Kind. Česky „Druh“. */
  kind?: OutputKind | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** What it is for. Česky „Účel“. */
  purpose?: string | null;
  /** What it is to be like. Česky „Vlastnosti“. */
  features?: string[];
  /** Sides that it joins or serves. Česky „Strany“. */
  sides?: Side[];
  /** Document of the submission. Česky „Dokument“. */
  document?: Id | null;
  /** Span of time that the output is about. Česky „Období“. */
  period?: Period | null;
  /** When it is to be delivered, or was. Česky „Termín“. */
  due_on?: Date | null;
  /** Part of the year, where the source gives no month. Česky „Část roku“. */
  part_of_year?: PartOfYear | null;
}

/** Own share of the applicant. Česky „Vlastní podíl“. */
export interface OwnShare {
  /** Share in percent. Česky „Podíl v %“. */
  percent?: Number | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
}

/** Own share that a call demands of some applicants. Česky „Spoluúčast podle výzvy“. */
export interface OwnShareDemand {
  /** Kinds of applicants. Česky „Žadatelé“. */
  applicants?: OrganisationKind[];
  /** Share in percent. Česky „Podíl v %“. */
  percent?: Number | null;
}

/** One partner. Česky „Partner“. */
export interface Partner {
  /** Organisation. Česky „Organizace“. */
  organisation?: Id | null;
  /** Whether the partner gets or gives money. Česky „Finanční účast“. */
  financial?: boolean | null;
  /** What the partner is for. Česky „Úloha“. */
  role?: string | null;
}

/** Edits that make the new plan of the old one. */
export interface Patch {
  /** Edits of the fields of the plan. */
  header?: HeaderEdit[];
  /** Edits of the tree. */
  tree?: NodeEdit[];
}

/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  /** What it does. */
  op: PatchKind;
  /** JSON Pointer of where the value stands, if it moves. */
  from?: string;
  /** JSON Pointer of the place. */
  path: string;
  /** The value, if there is one to compare or to write. */
  value?: unknown;
}

/** A span of time; the start means its first day, the end its last. Česky „Období“. */
export interface Period {
  /** First day, month or year. Česky „Od“. */
  from?: Date | null;
  /** Last day, month or year. Česky „Do“. */
  until?: Date | null;
  /**
   * Length in years, where the source states it in words and gives no dates. Česky „Délka v
   * letech“.
   */
  years?: Count | null;
}

/** An earlier or later phase of planning in the area. Česky „Fáze“. */
export interface Phase {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Number in order. Česky „Číslo“. */
  number?: Count | null;
  /** What is done in it. Česky „Druh“. */
  kind?: PhaseKind | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** What it is to bring. Česky „Záměr“. */
  aim?: string | null;
  /** Target groups of the plan. Česky „Cílové skupiny“. */
  target_groups?: Id[];
  /** When. Česky „Období“. */
  period?: Period | null;
  /** Whether it goes on at the time of the source. Česky „Probíhá“. */
  ongoing?: boolean | null;
  /** Whether it is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
  /** Documents that came out of it. Česky „Dokumenty“. */
  documents?: Id[];
  /** Year in which they were finished. Česky „Dokončeno v roce“. */
  finished_in?: Year | null;
}

/** A community plan of social services, also called medium-term plan (SPRSS). Česky „Plán“. */
export interface Plan {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: PlanKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** Other names under which the same plan appears. Česky „Jiné názvy“. */
  other_titles?: string[];
  /** What the plan calls itself. Česky „Typ“. */
  plan_type?: PlanType | null;
  /** Who plans. Česky „Úroveň“. */
  level?: PlanLevel | null;
  /** Number of the plan in the area, 1 is the first. Česky „Pořadí“. */
  ordinal?: Count | null;
  /** How far the plan has come. Česky „Stav“. */
  status?: PlanStatus | null;
  /** Validity without extensions. Česky „Období platnosti“. */
  period?: Period | null;
  /** When it was finished. Česky „Dokončeno“. */
  finished_on?: Date | null;
  /** Part of the year in which it was finished. Česky „Část roku dokončení“. */
  finished_part_of_year?: PartOfYear | null;
  /** Decisions of councils on the plan. Česky „Schválení“. */
  approvals?: Decision[];
  /** Extensions of validity. Česky „Prodloužení“. */
  extensions?: Extension[];
  /** Previous plan. Česky „Předchozí plán“. */
  predecessor?: PlanLink | null;
  /** Next plan. Česky „Navazující plán“. */
  successor?: PlanLink | null;
  /** Project that paid for the plan. Česky „Projekt“. */
  project?: Id | null;
  /** Area. Česky „Území“. */
  territory?: Territory | null;
  /** Organisations. Česky „Organizace“. */
  organisations?: Organisation[];
  /** Groups. Česky „Orgány“. */
  bodies?: Body[];
  /** Posts. Česky „Pozice“. */
  posts?: Post[];
  /** How the plan came about. Česky „Popisná část“. */
  process?: Process | null;
  /** Relation to the region. Česky „Vazba na kraj“. */
  region_compliance?: RegionCompliance | null;
  /** Target groups. Česky „Cílové skupiny“. */
  target_groups?: TargetGroup[];
  /** Analyses. Česky „Analytická část“. */
  analyses?: Analysis[];
  /** Needs. Česky „Potřeby“. */
  needs?: Need[];
  /** Evaluation of the previous plan. Česky „Vyhodnocení předchozího plánu“. */
  evaluation?: Evaluation | null;
  /** Vision and tree. Česky „Strategická část“. */
  strategy?: Strategy | null;
  /**
   * Whether the plan also covers related services without registration. Česky „Související služby“.
   */
  covers_related_services?: boolean | null;
  /** Services that the plan speaks of. Česky „Služby“. */
  services?: Service[];
  /** Network. Česky „Síť služeb“. */
  network?: Network | null;
  /** Financing of the whole plan. Česky „Financování“. */
  financing?: Costs | null;
  /** Decisions on grants. Česky „Dotační rozhodnutí“. */
  grants?: GrantDecision[];
  /** What municipalities add. Česky „Spolufinancování obcí“. */
  co_financing?: CoFinancing[];
  /** Stock of projects. Česky „Zásobník projektů“. */
  project_ideas?: ProjectIdea[];
  /** Amendments. Česky „Dodatky“. */
  amendments?: Amendment[];
  /** Monitoring. Česky „Sledování“. */
  monitoring?: MonitoringMethod | null;
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** The coverage of one plan. */
export interface PlanCoverage {
  /** Index of the input. */
  input: number;
  /** Identifier. */
  id: string;
  /** Title. */
  title?: string;
  /** Target groups of the plan. */
  groups: GroupCoverage[];
  /** Measures for all groups. */
  cross_cutting: string[];
  /** Municipalities of the area that take part. */
  municipalities: MunicipalityCoverage[];
  /** Needs that no node of the tree names. */
  needs_without_measure: Gap[];
  /** Measures that name no need, nor does a node above or below them. */
  measures_without_need: Gap[];
  /** Target groups that no measure is for. */
  groups_without_measure: Gap[];
  /** Target groups that no service serves. */
  groups_without_service: Gap[];
  /** Municipalities that no measure names and no service serves. */
  municipalities_without_reach: Gap[];
  /** What cannot be said for certain; a list above that it concerns is then empty or too long. */
  unclear: Unclear[];
}

/** Another plan, in the submission or outside of it. Česky „Odkaz na plán“. */
export interface PlanLink {
  /** Document of the submission. Česky „Plán“. */
  plan?: Id | null;
  /** Title, where the plan is not in the submission. Česky „Název“. */
  title?: string | null;
  /** Validity of that plan, with extensions. Česky „Období“. */
  period?: Period | null;
  /** Whether the source speaks of the plan and does not say which it was. Česky „Nejmenovaný“. */
  unnamed?: boolean | null;
}

/** The tree of one plan. */
export interface PlanOutline {
  /** Index of the input. */
  input: number;
  /** JSON Pointer of the plan in the input. */
  pointer: string;
  /** Identifier of the plan. */
  id: Id;
  /** Title; where there is none, the identifier. */
  title: string;
  /** The nodes, children after their parent. */
  lines: Line[];
}

/** A plan in the view of a region. */
export interface PlanRow {
  /** Identifier. */
  id: Id;
  /** Title. */
  title?: string;
  /** First day of validity. */
  from?: Date;
  /** Last day with extensions. */
  until?: Date;
  /** Its ORPs. */
  orps: Named[];
  /** Number of measures. */
  measures: number;
  /** Costs stated in its tree, each crown once. */
  total?: Money;
}

/** A place in the source. */
export interface Position {
  /** Line, from 1. */
  line: number;
  /** Column, from 1, in the unit that the caller chose. */
  column: number;
  /** Bytes from the beginning of the input, from 0, byte-order mark included. */
  offset: number;
  /** Length in bytes. */
  length: number;
}

/** A post that carries the planning, not a person. Česky „Pozice“. */
export interface Post {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Kind. Česky „Druh“. */
  kind?: PostKind | null;
  /** Name of the post. Česky „Název“. */
  title?: string | null;
  /** Employer. Česky „Organizace“. */
  organisation?: Id | null;
  /** Department of the employer. Česky „Odbor“. */
  department?: string | null;
  /** ORP for which the post works. Česky „ORP“. */
  orp?: OrpCode | null;
  /** Full-time equivalent, 1 is full time. Česky „Úvazek“. */
  fte?: Number | null;
  /** When the post exists. Česky „Období“. */
  period?: Period | null;
  /** Whether the post is to carry the planning after the project, too. Česky „Trvá po projektu“. */
  stays_after_project?: boolean | null;
  /** Contacts. Česky „Kontakty“. */
  contacts?: Contact[];
}

/** How a plan came about. Česky „Proces“. */
export interface Process {
  /** Method, for example community planning. Česky „Metoda“. */
  method?: string | null;
  /** Announcement of the beginning. Česky „Oznámení zahájení“. */
  announcement?: Announcement | null;
  /** Who took part, by side. Česky „Účastníci“. */
  participants?: SideCount[];
  /** Groups in which they took part. Česky „Zapojené orgány“. */
  participant_bodies?: Id[];
  /** Number of all who took part. Česky „Počet účastníků“. */
  participant_count?: StatedCount | null;
  /** Events. Česky „Události“. */
  events?: Event[];
  /** Public comments. Česky „Připomínková řízení“. */
  consultations?: Consultation[];
  /** Information to the region. Česky „Informace kraji“. */
  region_information?: RegionInformation[];
  /** Phases of planning in the area. Česky „Fáze“. */
  phases?: Phase[];
  /** ORPs whose offices work together. Česky „Spolupracující ORP“. */
  cooperating_orps?: OrpCode[];
}

/** The profile of the run. */
export interface ProfileSummary {
  /** Identifier. */
  id: string;
  /** Version. */
  version: string;
  /** Profiles whose settings it takes over, nearest first. */
  extends: string[];
  /**
   * SHA-256 of the texts of those among them that come with the book, nearest first; the others are
   * among the inputs.
   */
  sha256?: string;
}

/** Priority or measure of the programme. Česky „Část programu“. */
export interface ProgrammePart {
  /** Number, for example `3.2`. Česky „Číslo“. */
  number?: string | null;
  /** Title. Česky „Název“. */
  title?: string | null;
}

/** The EU or regional project that pays for the planning. Česky „Projekt“. */
export interface Project {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: ProjectKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** Registration number. Česky „Registrační číslo“. */
  registration_number?: string | null;
  /** How far it has come. Česky „Stav“. */
  status?: ProjectStatus | null;
  /** Programme. Česky „Program“. */
  programme?: ProgrammeCode | null;
  /** Programming period, for example 2007–2013. Česky „Programové období“. */
  programming_period?: Period | null;
  /** Priority of the programme. Česky „Priorita programu“. */
  priority?: ProgrammePart | null;
  /** Measure of the programme. Česky „Opatření programu“. */
  measure?: ProgrammePart | null;
  /** Call. Česky „Výzva“. */
  call?: CallStatement | null;
  /** Authorities of the programme. Česky „Orgány programu“. */
  authorities?: Authority[];
  /** Organisations that the document refers to. Česky „Organizace“. */
  organisations?: Organisation[];
  /** Applicant. Česky „Žadatel“. */
  applicant?: Id | null;
  /** Partners. Česky „Partneři“. */
  partners?: Partner[];
  /** Number of partners that the document states. Česky „Uvedený počet partnerů“. */
  declared_partners?: Count | null;
  /** Term. Česky „Doba realizace“. */
  period?: Period | null;
  /** Number of the planning cycle in the area, 1 is the first. Česky „Cyklus“. */
  cycle?: Count | null;
  /** Area. Česky „Území“. */
  territory?: Territory | null;
  /** Municipalities where the project is carried out. Česky „Místo realizace“. */
  places?: TerritoryMunicipality[];
  /** Mission of the planning. Česky „Poslání“. */
  mission?: string | null;
  /** General goal, where the document tells it from the specific ones. Česky „Obecný cíl“. */
  general_goal?: string | null;
  /** Goals. Česky „Cíle“. */
  goals?: string[];
  /** How the project is to be carried out, what it puts weight on. Česky „Zásady“. */
  principles?: string[];
  /** Reasons. Česky „Důvody“. */
  reasons?: string[];
  /** What is new about it. Česky „Inovace“. */
  innovations?: string[];
  /** Sides that the project serves. Česky „Dopad“. */
  audience?: Side[];
  /** Target groups. Česky „Cílové skupiny“. */
  target_groups?: TargetGroup[];
  /** Key activities. Česky „Klíčové aktivity“. */
  key_activities?: KeyActivity[];
  /** Number of key activities that the document states. Česky „Uvedený počet aktivit“. */
  declared_key_activities?: Count | null;
  /** Groups. Česky „Orgány“. */
  bodies?: Body[];
  /** Posts of the planning. Česky „Pozice“. */
  posts?: Post[];
  /** Team. Česky „Realizační tým“. */
  team?: Team | null;
  /** Analyses. Česky „Analýzy“. */
  analyses?: Analysis[];
  /** Events. Česky „Události“. */
  events?: Event[];
  /** Steps of discussion and approval. Česky „Postup schválení“. */
  approval_steps?: ApprovalStep[];
  /** Budget. Česky „Rozpočet“. */
  budget?: Costs | null;
  /** Own share. Česky „Vlastní podíl“. */
  own_share?: OwnShare | null;
  /** Outputs. Česky „Výstupy“. */
  outputs?: Output[];
  /** Relation to the region. Česky „Vazba na kraj“. */
  region_compliance?: RegionCompliance | null;
  /** Whether there are foreign partners. Česky „Mezinárodní spolupráce“. */
  international?: boolean | null;
  /** Plan in force when the project begins. Česky „Stávající plán“. */
  current_plan?: PlanLink | null;
  /** Previous projects. Česky „Předchozí projekty“. */
  predecessors?: ProjectLink[];
  /** Following projects. Česky „Navazující projekty“. */
  successors?: ProjectLink[];
  /** Related initiatives. Česky „Související záměry“. */
  related_initiatives?: RelatedInitiative[];
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** One project idea of the stock that a plan keeps. Česky „Projektový záměr“. */
export interface ProjectIdea {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Node of the plan that it would carry out. Česky „Uzel plánu“. */
  node?: Id | null;
  /** Who answers for it. Česky „Realizátor“. */
  responsible?: Id[];
  /** Costs and sources. Česky „Náklady“. */
  costs?: Costs | null;
  /** Term. Česky „Termín“. */
  period?: Period | null;
  /** How far it has come. Česky „Stav“. */
  status?: ProjectIdeaStatus | null;
}

/** Another project, in the submission or outside of it. Česky „Odkaz na projekt“. */
export interface ProjectLink {
  /** Document of the submission. Česky „Projekt“. */
  project?: Id | null;
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Registration number. Česky „Registrační číslo“. */
  registration_number?: string | null;
  /** Programme. Česky „Program“. */
  programme?: ProgrammeCode | null;
  /** Span of time. Česky „Období“. */
  period?: Period | null;
  /** Applicant. Česky „Realizátor“. */
  applicant?: Id | null;
  /** Partners. Česky „Partneři“. */
  partners?: Id[];
  /** Plans that came out of it. Česky „Plány“. */
  plans?: PlanLink[];
}

/** The amount of a node (document, item) and of the nodes below it. */
export interface Proof {
  /** Identifier; entries of monitoring reports have none. */
  id?: string;
  /** Number. */
  code?: string;
  /** Title. */
  title?: string;
  /** JSON Pointer in the input. */
  pointer: string;
  /** The amount, CZK: as stated, otherwise the sum of the parts; missing where there is neither. */
  amount?: Money;
  /** Whether the document states it. */
  stated: boolean;
  /** What of the amount stands here and in no part; of all nodes together it gives the total. */
  own: Money;
  /** The verdict on this amount and its parts. */
  judgement: Judgement;
  /** The nodes below. */
  parts: Proof[];
}

/** A record, and where it stands. */
export interface Record {
  /** What it is. */
  kind: RecordKind;
  /** Identifier; entries of monitoring reports have none. */
  id?: string;
  /** Number in the document. */
  code?: string;
  /** Title or name. */
  title?: string;
  /** Level of a node. */
  level?: NodeLevel;
  /** Total costs, of an entry the money spent; CZK. */
  amount?: Money;
  /** Year of the action plan or report. */
  year?: number;
  /** Index of the input. */
  input: number;
  /** JSON Pointer in the input. */
  pointer: string;
}

/** The relation of the document to the plan of the region. Česky „Vazba na kraj“. */
export interface RegionCompliance {
  /** Region. Česky „Kraj“. */
  region?: RegionCode | null;
  /**
   * Whether the document declares that it follows the region's demands. Česky „Soulad prohlášen“.
   */
  declared?: boolean | null;
  /** Whether the document is a basis for the region's plan. Česky „Podklad kraje“. */
  basis_for_regional_plan?: boolean | null;
  /** The region's plan. Česky „Plán kraje“. */
  regional_plan?: DocumentLink | null;
}

/** Information passed to the region. Česky „Informace kraji“. */
export interface RegionInformation {
  /** Region. Česky „Kraj“. */
  region?: RegionCode | null;
  /** When. Česky „Datum“. */
  on?: Date | null;
  /** What it was about. Česky „Obsah“. */
  topics?: RegionTopic[];
  /** Document. Česky „Dokument“. */
  document?: DocumentLink | null;
}

/** Several plans as a region sees them. */
export interface RegionalView {
  /** The plans, by their identifiers. */
  plans: PlanRow[];
  /** The union of their areas. */
  territory: TerritoryProof;
  /** Costs by ORP. */
  orps: OrpTotal[];
  /** Measures by type of service. */
  service_types: MeasureCount[];
  /** Measures by target group of the register. */
  target_groups: MeasureCount[];
}

/** The plans of all inputs as a region sees them: area, costs by ORP, measures by service. */
export interface RegionalViewTask {
  regional_view: RegionalViewTaskArguments;
}

/** What `RegionalViewTask` takes. */
export interface RegionalViewTaskArguments {
  /** As in `merge`. */
  rename?: boolean;
}

/**
 * An initiative to which the project is tied, for example a community centre. Česky „Související
 * záměr“.
 */
export interface RelatedInitiative {
  /** Title. Česky „Název“. */
  title?: string | null;
  /** Place. Česky „Místo“. */
  place?: string | null;
  /** Municipality. Česky „Obec“. */
  municipality?: MunicipalityCode | null;
  /** What is to be there. Česky „Účel“. */
  purpose?: string | null;
  /** Whether it is only planned. Česky „Plánováno“. */
  planned?: boolean | null;
}

/** A place that belongs to a finding. */
export interface RelatedPlace {
  /** Index into the report's inputs. */
  input: number;
  /** JSON Pointer. */
  pointer: string;
  /** What the place is to the finding, a code. */
  role: string;
  /** The same for the reader. */
  role_label: string;
  /** Title, name or id of the record. */
  label?: string;
  /** The value as written. */
  value?: string;
  /** Where it stands. */
  position?: Position;
  /** The cell, if the document is a table. */
  cell?: Cell;
}

/** Takes a node out, with what is below it. */
export interface RemoveEdit {
  remove: RemoveEditArguments;
}

/** What `RemoveEdit` takes. */
export interface RemoveEditArguments {
  /** The node. */
  id: Id;
}

/** A node is taken away; its children have edits of their own. */
export interface RemoveNodeEdit {
  remove: RemoveNodeEditArguments;
}

/** What `RemoveNodeEdit` takes. */
export interface RemoveNodeEditArguments {
  /** Old place. */
  old: string;
}

/** Numbers the whole tree by position. */
export interface RenumberEdit {
  renumber: Nothing;
}

/** The numbers of every plan by position, with what was wrong with them before. */
export interface RenumberTask {
  renumber: RenumberTaskArguments;
}

/** What `RenumberTask` takes. */
export interface RenumberTaskArguments {
  /** The answer is the renumbered document alone, as JSON, whatever the format. */
  document?: boolean;
}

/** One number that changed, and whose it is. */
export interface Renumbered {
  /** The plan or action plan. */
  document: Id;
  /** The node, or the item of the action plan. */
  id: Id;
  /** Its title. */
  title?: string;
  /** Old number. */
  from?: string;
  /** New number. */
  to?: string;
}

/** A repair of a finding: after it, the finding is gone. */
export interface Repair {
  /** How sure it is. */
  grade: Grade;
  /** A JSON Patch (RFC 6902) of the input in which the finding stands. */
  patch: PatchOperation[];
}

/** How often something happens. Česky „Četnost“. */
export interface Repetition {
  /** How many times. Česky „Kolikrát“. */
  times?: Count | null;
  /** In which period. Česky „Za“. */
  per?: Frequency | null;
}

/** The report of one run. */
export interface Report {
  /** Version of the report's format. */
  format: string;
  /** The program. */
  tool: Tool;
  /** The rules. */
  rule_set: VersionedId;
  /** The profile. */
  profile: ProfileSummary;
  /** The code lists. */
  code_lists: VersionedId[];
  /** Language of messages. */
  lang: Lang;
  /** Whether the documents are right; no profile and no waiver changes it. */
  verdict: Verdict;
  /** Whether the profile takes them. */
  acceptance: Acceptance;
  /** The day on which waivers were judged, where the caller gave it. */
  today?: Date;
  /** The earlier report, if only findings that it does not have count. */
  baseline?: Baseline;
  /** Exact counts, also of findings that are not listed. */
  counts: Counts;
  /** The inputs. */
  inputs: InputSummary[];
  /** The documents found in them. */
  documents: DocumentSummary[];
  /** Rules that ran. */
  rules_run: string[];
  /** Rules that had something to check and did not run. */
  rules_not_run: NotRun[];
  /** Rules that ask for what the record of a document does not hold. */
  rules_not_asked: NotAsked[];
  /** Rules that the profile turned off. */
  rules_off: RuleOff[];
  /** Limits that were reached. */
  limits: string[];
  /** Findings by place, then code. */
  findings: Finding[];
}

/** What changed between two reports. */
export interface ReportDiff {
  /** Version of the format of reports. */
  format: string;
  /** Language of the messages of the new report. */
  lang: Lang;
  /** The old report as a whole. */
  before: ReportSide;
  /** The new report as a whole. */
  after: ReportSide;
  /** What they rest on and is not the same in both. */
  differences: Difference[];
  /** Findings that only the new report has. */
  new: Finding[];
  /** Findings that only the old report has. */
  gone: Finding[];
  /** Findings that both have, as in the new report. */
  same: Finding[];
}

/** What one of the reports says as a whole. */
export interface ReportSide {
  /** Whether the documents are right. */
  verdict: Verdict;
  /** Whether the profile takes them. */
  acceptance: Acceptance;
  /** Exact counts. */
  counts: Counts;
  /** The inputs. */
  inputs: InputSummary[];
}

/** What edits did to the documents. */
export interface Revision {
  /** Faults of numbering before the edits. */
  faults: FoundFault[];
  /** Numbers of nodes that changed. */
  nodes: Renumbered[];
  /** Numbers of items of action plans that followed: those that carried the old number. */
  items: Renumbered[];
  /** References that lost their target. */
  broken: Broken[];
  /** The documents as they are now, one for each input. */
  documents: Document[];
}

/** What can go wrong. Česky „Riziko“. */
export interface Risk {
  /** Risk. Česky „Riziko“. */
  title?: string | null;
  /** What is done about it. Česky „Opatření“. */
  mitigation?: string | null;
}

/** One row of a sum: a year, a source …. */
export interface Row {
  /** What the row holds. */
  kind: RowKind;
  /** The year or the code; only of a value. */
  key?: string;
  /** The name that documents give to it. */
  label?: string;
  /** The amount, CZK. */
  amount: Money;
  /** The verdict on this row. */
  judgement: Judgement;
  /** What it is made of. */
  parts: Share[];
}

/** A rule that the profile turned off. */
export interface RuleOff {
  /** Code. */
  code: string;
  /** Readable name. */
  slug: string;
  /** Id of the profile. */
  by: string;
  /** Why. */
  reason: string;
}

/** A social service, or a related service without registration. Česky „Služba“. */
export interface Service {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Service number of the register, seven digits as text. Česky „Identifikátor služby“. */
  identifier?: string | null;
  /** Whether it is a related service without registration. Česky „Související“. */
  related?: boolean | null;
  /** Type. Česky „Druh“. */
  service_type?: ServiceTypeCode | null;
  /** Name. Česky „Název“. */
  name?: string | null;
  /** Provider. Česky „Poskytovatel“. */
  provider?: Id | null;
  /** Forms and capacities. Česky „Formy“. */
  forms?: FormOfService[];
  /** Target groups of the register. Česky „Cílové skupiny“. */
  target_groups?: TargetGroupCode[];
  /** Age groups of the register. Česky „Věkové skupiny“. */
  age_groups?: AgeGroupCode[];
  /** Facilities. Česky „Zařízení“. */
  facilities?: Facility[];
  /** From when to when the service is provided. Česky „Poskytována“. */
  period?: Period | null;
  /** Municipalities served. Česky „Obsluhované obce“. */
  municipalities?: MunicipalityCode[];
  /** Contacts. Česky „Kontakty“. */
  contacts?: Contact[];
}

/** A field of a node has another value. */
export interface SetNodeEdit {
  set: SetNodeEditArguments;
}

/** What `SetNodeEdit` takes. */
export interface SetNodeEditArguments {
  /** Old place of the node. */
  old: string;
  /** Key of the field. */
  field: string;
  /** The new value; missing where the field is taken away. */
  value?: unknown;
}

/** A share of a row. */
export interface Share {
  /** The node, where it has an identifier. */
  id?: string;
  /**
   * JSON Pointer of the amount in the input; of the node where the amount is only a part of one.
   */
  pointer: string;
  /** The amount, CZK. */
  amount: Money;
}

/** Number of members of one side. Česky „Zastoupení strany“. */
export interface SideCount {
  /** Side. Česky „Strana“. */
  side?: Side | null;
  /** Wording of the document. Česky „Označení“. */
  title?: string | null;
  /** Number of people. Česky „Počet“. */
  count?: StatedCount | null;
}

/** Where the statements of a document come from. Česky „Zdroj“. */
export interface Source {
  /** Identifier of the source. Česky „Identifikátor“. */
  id: Id;
  /** Title of the page or publication. Česky „Název“. */
  title?: string | null;
  /** Who published it. Česky „Vydavatel“. */
  publisher?: string | null;
  /** Web address. Česky „Adresa“. */
  url?: string | null;
  /** When it was published. Česky „Vydáno“. */
  published_on?: Date | null;
  /** When it was read. Česky „Přečteno“. */
  accessed_on?: Date | null;
}

/** A plan in a chain. */
export interface Span {
  /** Identifier; none of a plan that others only mention. */
  id?: Id;
  /** Title. */
  title?: string;
  /** First day. */
  from?: Date;
  /** Last day, without extensions. */
  until?: Date;
  /** Extensions. */
  extensions?: ValidityExtension[];
  /** How far the plan has come. */
  status?: PlanStatus;
  /** Days after the plan before it without any plan: the first and the last. */
  gap_before?: [Date, Date];
  /** Days on which the plan before it is valid, too: the first and the last. */
  overlap_before?: [Date, Date];
}

/** A count as a source states it: "more than ten", "tens of people". Česky „Počet“. */
export interface StatedCount {
  /** The number; missing where the source only says "tens". Česky „Číslo“. */
  number?: Count | null;
  /** How exact the number is; missing means exact. Česky „Přesnost“. */
  precision?: CountPrecision | null;
}

/** How many measures ended in one status. Česky „Podíl stavu“. */
export interface StatusShare {
  /** Status. Česky „Stav“. */
  status?: MonitoringStatus | null;
  /** Another status that the source counts together with it. Česky „Společně se stavem“. */
  joined_with?: MonitoringStatus | null;
  /** Number of measures. Česky „Počet“. */
  count?: Count | null;
  /** Share in percent. Česky „Podíl v %“. */
  percent?: Number | null;
}

/** Vision and the tree of nodes. Česky „Strategická část“. */
export interface Strategy {
  /** Vision. Česky „Vize“. */
  vision?: string | null;
  /** Levels in use, from the top. Česky „Úrovně“. */
  levels?: Level[];
  /** Nodes of the top level. Česky „Uzly“. */
  nodes?: Node[];
}

/** Several documents in one file, validated together like a folder of files. Česky „Podání“. */
export interface Submission {
  /** What kind of document this is. Česky „Druh dokumentu“. */
  kind: SubmissionKind;
  /** Identifier, unique in the submission. Česky „Identifikátor“. */
  id: Id;
  /** Version of the model in which the document is written. Česky „Verze modelu“. */
  schema_version?: SchemaVersion | null;
  /** Title on the cover page. Česky „Název“. */
  title?: string | null;
  /**
   * How much of the document the record holds; missing means the whole. Česky „Úplnost záznamu“.
   */
  level_of_detail?: LevelOfDetail | null;
  /** Area of every document that states none of its own. Česky „Společné území“. */
  territory?: Territory | null;
  /** Organisations to which every document may refer. Česky „Společné organizace“. */
  organisations?: Organisation[];
  /** Groups of every document that states none of its own. Česky „Společné orgány“. */
  bodies?: Body[];
  /** Projects. Česky „Projekty“. */
  projects?: Project[];
  /** Plans. Česky „Plány“. */
  plans?: Plan[];
  /** Action plans. Česky „Akční plány“. */
  action_plans?: ActionPlan[];
  /** Monitoring reports. Česky „Zprávy o plnění“. */
  monitoring_reports?: MonitoringReport[];
  /** Catalogues. Česky „Katalogy“. */
  catalogues?: Catalogue[];
  /** JSON Pointers of what the source gives but nobody can read. Česky „Nečitelná místa“. */
  illegible?: string[];
  /** Documents that stand elsewhere. Česky „Dokumenty“. */
  documents?: DocumentLink[];
  /** Contacts of offices and roles. Česky „Kontakty“. */
  contacts?: Contact[];
  /** Where the statements come from. Česky „Zdroje údajů“. */
  sources?: Source[];
  /** Exceptions from rules. Česky „Výjimky“. */
  waivers?: Waiver[];
}

/** A sum of some sources; it is never added to them. Česky „Mezisoučet“. */
export interface Subtotal {
  /** What it adds up. Česky „Druh“. */
  kind?: SubtotalKind | null;
  /** Wording of the source document. Česky „Označení“. */
  label?: string | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
}

/** A total broken down; its rows always give it, differences being a row of their own. */
export interface Sum {
  /** By what. */
  by: Dimension;
  /** The amount, CZK. */
  amount: Money;
  /** The verdict. */
  judgement: Judgement;
  /** The rows, by key. */
  rows: Row[];
}

/** The four fields of a SWOT analysis. Česky „SWOT“. */
export interface Swot {
  /** Strengths. Česky „Silné stránky“. */
  strengths?: string[];
  /** Weaknesses. Česky „Slabé stránky“. */
  weaknesses?: string[];
  /** Opportunities. Česky „Příležitosti“. */
  opportunities?: string[];
  /** Threats. Česky „Hrozby“. */
  threats?: string[];
}

/** A target group as the plan names it. Česky „Cílová skupina“. */
export interface TargetGroup {
  /** Identifier that needs, measures and groups refer to. Česky „Identifikátor“. */
  id: Id;
  /** Name in the plan. Česky „Název“. */
  title?: string | null;
  /** Target groups of the register that it covers. Česky „Kódy registru“. */
  codes?: TargetGroupCode[];
  /** Side in the process, where a project names the sides as its target groups. Česky „Strana“. */
  side?: Side | null;
  /** Whether it was added in a later cycle. Česky „Přidána později“. */
  added_later?: boolean | null;
}

/** The project's team. Česky „Realizační tým“. */
export interface Team {
  /** Members. Česky „Členové“. */
  members?: TeamMember[];
  /** Sums stated in the document. Česky „Uvedené součty“. */
  declared?: DeclaredFte[];
  /** Number of coordinators stated in the document. Česky „Uvedený počet koordinátorů“. */
  declared_coordinators?: Count | null;
}

/** One place in the team. Česky „Člen týmu“. */
export interface TeamMember {
  /** Identifier. Česky „Identifikátor“. */
  id: Id;
  /** Part of the team. Česky „Tým“. */
  team?: TeamPart | null;
  /** Role. Česky „Role“. */
  role?: TeamRole | null;
  /** Whether the member also coordinates the planning. Česky „Koordinuje“. */
  coordinates?: boolean | null;
  /** Wording of the document. Česky „Označení“. */
  title?: string | null;
  /** Full-time equivalent, 1 is full time. Česky „Úvazek“. */
  fte?: Number | null;
  /** Employer. Česky „Zaměstnavatel“. */
  employer?: Id | null;
  /** Department of the employer. Česky „Odbor“. */
  department?: string | null;
  /** ORP for which the member works. Česky „ORP“. */
  orp?: OrpCode | null;
}

/** The area that a document is about. Česky „Území“. */
export interface Territory {
  /** Name in use, for example a microregion. Česky „Název“. */
  name?: string | null;
  /** Regions, NUTS 3. Česky „Kraje“. */
  regions?: RegionCode[];
  /** Districts, LAU 1. Česky „Okresy“. */
  districts?: DistrictCode[];
  /** ORPs, CISORP. Česky „ORP“. */
  orps?: OrpCode[];
  /** Whether the districts and ORPs are meant whole. Česky „Rozsah“. */
  extent?: Extent | null;
  /** Whether the area is kept as it was in the cycle before. Česky „Zachované vymezení“. */
  kept?: boolean | null;
  /** What the choice of the area rests on. Česky „Důvody vymezení“. */
  rationale?: string[];
  /** Municipalities. Česky „Obce“. */
  municipalities?: TerritoryMunicipality[];
  /** Districts of Prague or of a statutory city. Česky „Městské části“. */
  city_districts?: CityDistrictCode[];
  /**
   * Whether the area has no official borders, as an informal microregion. Česky „Neformální území“.
   */
  informal?: boolean | null;
  /** Number of municipalities that the source states. Česky „Uvedený počet obcí“. */
  declared_municipalities?: Count | null;
  /** Number of ORPs that the source states. Česky „Uvedený počet ORP“. */
  declared_orps?: Count | null;
  /** Number of households. Česky „Počet domácností“. */
  households?: StatedCount | null;
  /** Number of inhabitants. Česky „Počet obyvatel“. */
  population?: StatedCount | null;
}

/** One municipality of the area. Česky „Obec“. */
export interface TerritoryMunicipality {
  /** Code of the municipality, six digits. Česky „Kód obce“. */
  code: MunicipalityCode;
  /** Name, for the reader; the code decides. Česky „Název“. */
  name?: string | null;
  /** How it takes part. Česky „Účast“. */
  participation?: Participation | null;
}

/** The union of the areas of plans, against the register of municipalities. */
export interface TerritoryProof {
  /** What is proved. */
  cover: Cover;
  /** The day of the register; none without a register. */
  register_on?: Date;
  /** Regions of the plans, whose municipalities should be covered. */
  regions: string[];
  /** Number of their municipalities in the register. */
  expected: number;
  /** Number of municipalities covered once. */
  once: number;
  /** ORPs none of whose municipalities is covered. */
  missing_orps: Named[];
  /** Municipalities of other ORPs that no plan covers. */
  missing: CoveredMunicipality[];
  /** Municipalities that several plans cover at the same time. */
  double: CoveredMunicipality[];
  /** Codes that the register does not have. */
  unknown: string[];
  /** Plans that do not say which municipalities they cover. */
  undefined: Id[];
}

/** The history that documents tell. */
export interface Timeline {
  /** Chains of plans, each of one area. */
  chains: Chain[];
  /** Action plans by year. */
  action_plans: YearDocument[];
  /** Monitoring reports by year. */
  reports: YearDocument[];
  /** What was in force on the day that was asked for. */
  on?: OnDay;
}

/** The history of planning, and what was in force on a day. */
export interface TimelineTask {
  timeline: TimelineTaskArguments;
}

/** What `TimelineTask` takes. */
export interface TimelineTaskArguments {
  /** The day. */
  on?: Date | null;
}

/** The program that made the report. */
export interface Tool {
  /** Name. */
  name: string;
  /** Version. */
  version: string;
}

/**
 * The money of documents, each on its own: plans of one area and its action plans speak of the same
 * money, so they are not added together.
 */
export interface Totals {
  /** Plans, action plans, monitoring reports (money spent) and projects. */
  documents: DocumentTotals[];
}

/** The money of every document: sums by node, year, source, kind, territory, ORP and service. */
export interface TotalsTask {
  totals: Nothing;
}

/** The records with an identifier or a number. */
export interface Trace {
  /** The records; several where documents use the same name. */
  found: Traced[];
}

/** One record and the records it is linked with, in both directions. */
export interface TraceTask {
  trace: TraceTaskArguments;
}

/** What `TraceTask` takes. */
export interface TraceTaskArguments {
  /** Identifier or number of the record. */
  of: string;
}

/** One record and what hangs together with it. */
export interface Traced {
  /** The record. */
  record: Record;
  /**
   * Needs, measures with their costs, services and providers, each with the ones that it is
   * connected with through the others; nodes bring what stands at the nodes below them (towards
   * services) and above them (towards needs).
   */
  chain: Record[];
  /** What it refers to. */
  refers_to: Link[];
  /** What refers to it. */
  referred_by: Link[];
  /** What it refers to and the documents do not hold. */
  missing: Missing[];
}

/** A place in the tree. */
export interface TreePosition {
  /** Node above; nothing at the top. */
  parent?: Id | null;
  /** Position among the nodes there, from 0; what stands there and after it moves on. */
  index: number;
}

/** Something that cannot be said for certain. */
export interface Unclear {
  /** Why. */
  why: Doubt;
  /** How many records are concerned, where they can be counted. */
  count?: number;
}

/** An extension of validity. */
export interface ValidityExtension {
  /** New last day. */
  until?: Date;
  /** Whether it is only about the strategic part. */
  part_only: boolean;
  /** Whether a decision of an assembly is stated. */
  by_assembly: boolean;
}

/** How a document stood on a day. */
export interface ValidityStatus {
  /** Identifier of the document. */
  id: Id;
  /** Title. */
  title?: string;
  /** Whether it was in force. */
  force: InForce;
  /** What that rests on, the strongest last. */
  because: ForceReason[];
}

/** A plan that was compared. */
export interface Version {
  /** Identifier of the plan. */
  id: Id;
  /** Title. */
  title?: string;
  /** Number of nodes. */
  nodes: number;
}

/** Something with an identifier and a version: profile, rule set, code list. */
export interface VersionedId {
  /** Identifier. */
  id: string;
  /** Version. */
  version: string;
  /** SHA-256 of what it says: of a code list its items, of the rules their texts and settings. */
  sha256?: string;
}

/** Why a finding is waived. */
export interface Waived {
  /** Why the exception is right. */
  reason: string;
  /** Office or role that answers for it. */
  author: string;
  /** Last day of the exception. */
  until?: Date;
}

/** An exception that the author of a document takes from a rule, with a reason. Česky „Výjimka“. */
export interface Waiver {
  /** Code of the rule, for example `K104`. Česky „Pravidlo“. */
  rule?: string | null;
  /** Document that it is about, where it does not stand in that document. Česky „Dokument“. */
  document?: Id | null;
  /** JSON Pointer of the place; missing means the whole document. Česky „Místo“. */
  pointer?: string | null;
  /** Why the exception is right. Česky „Důvod“. */
  reason?: string | null;
  /** Office or role that answers for it; no private person. Česky „Autor“. */
  author?: string | null;
  /** Last day of the exception. Česky „Platí do“. */
  until?: Date | null;
}

/** Amount of one year. Česky „Částka roku“. */
export interface YearAmount {
  /** Year. Česky „Rok“. */
  year?: Year | null;
  /** Amount in CZK. Česky „Částka“. */
  amount?: Money | null;
}

/** A document of a year. */
export interface YearDocument {
  /** Identifier. */
  id: Id;
  /** Title. */
  title?: string;
  /** Year. */
  year?: Year;
  /** The plan that it names. */
  plan?: Id;
  /** Whether the year lies outside of the validity of that plan, extensions included. */
  outside: boolean;
}

/** A document of any kind. */
export type Document = Plan | ActionPlan | MonitoringReport | Catalogue | Project | Submission;

/** One change of the tree. */
export type Edit = InsertEdit | MoveEdit | RemoveEdit | RenumberEdit;

/** An edit of the tree. Old places are JSON Pointers in the old plan, new ones in the new plan. */
export type NodeEdit = RemoveNodeEdit | AddNodeEdit | MoveNodeEdit | SetNodeEdit;

/** A question about documents. In JSON an object with one key: `{"outline": {}}`. */
export type Task =
  | OutlineTask
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
  | EditTask;

/** Arguments and answer of each question. */
export interface Tasks {
  /** Each plan as a numbered tree. */
  outline: { arguments: Nothing; answer: Outline };
  /** What changed between the plan of the first input and that of the second. */
  compare: { arguments: Nothing; answer: Comparison };
  /**
   * The action plan of a year, from the plan of the first input. As JSON the document, otherwise a
   * summary.
   */
  derive_action_plan: { arguments: DeriveActionPlanTaskArguments; answer: ActionPlan };
  /**
   * The monitoring form of a year, from the action plan of the first input. As JSON the document,
   * otherwise a summary.
   */
  derive_monitoring: { arguments: Nothing; answer: MonitoringReport };
  /**
   * The next plan, from the plan of the first input and all monitoring reports. As JSON the
   * document, otherwise a summary with the reasons.
   */
  derive_next_plan: { arguments: DeriveNextPlanTaskArguments; answer: Plan };
  /** One submission of all inputs. As JSON the document, otherwise a summary. */
  merge: { arguments: MergeTaskArguments; answer: Submission };
  /** The plans of all inputs as a region sees them: area, costs by ORP, measures by service. */
  regional_view: { arguments: RegionalViewTaskArguments; answer: RegionalView };
  /** The history of planning, and what was in force on a day. */
  timeline: { arguments: TimelineTaskArguments; answer: Timeline };
  /** One record and the records it is linked with, in both directions. */
  trace: { arguments: TraceTaskArguments; answer: Trace };
  /** The money of every document: sums by node, year, source, kind, territory, ORP and service. */
  totals: { arguments: Nothing; answer: Totals };
  /**
   * What every plan covers: target groups, measures, services, municipalities, and what is left.
   */
  coverage: { arguments: Nothing; answer: Coverage };
  /** The numbers of every plan by position, with what was wrong with them before. */
  renumber: { arguments: RenumberTaskArguments; answer: Revision };
  /** Changes of a plan's tree, one after another. */
  edit: { arguments: EditTaskArguments; answer: Revision };
}
