//! Money: totals, disjoint sources, subtotals, years.

use super::base::{CountPrecision, FundingSourceCode, MunicipalityCode};
use super::declare::{closed_list, record};
use super::organisation::Decision;
use super::reference::{Id, Ref};
use super::{List, Money, Number, Organisation, Service, Year};

closed_list! {
    /// Whether money is spent on running or on building.
    pub enum CostNature: "cost-nature", "Povaha nákladů", "Nature of costs";
    Operating = "operating", "neinvestiční", "operating";
    Investment = "investment", "investiční", "investment";
}

record! {
    /// One source of money; sources never overlap.
    #[doc(alias = "zdroj financování")]
    pub struct FundingLine: "Zdroj financování" / "Source of funding", "Jeden zdroj peněz; zdroje se nepřekrývají.";
    fields {
        /// Code of the source.
        source: Option<FundingSourceCode> = "Zdroj" / "Source", "Kód zdroje financování.";
        /// Wording of the source document.
        label: Option<String> = "Označení" / "Label", "Označení podle dokumentu.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
        /// Share of the total in percent, where the source states shares.
        percent: Option<Number> = "Podíl v %" / "Share in %", "Podíl na celku v procentech, pokud zdroj uvádí podíly.";
        /// How exact the amount or the share is; missing means exact.
        precision: Option<CountPrecision> = "Přesnost" / "Precision", "Jak přesně je částka nebo podíl uveden.";
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Rok, kterého se částka týká.";
        /// Who pays.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Kdo platí.";
        /// Service that is paid.
        service: Option<Ref<Service>> = "Služba" / "Service", "Služba, která se platí.";
        /// Running or building.
        nature: Option<CostNature> = "Povaha" / "Nature", "Investiční, nebo neinvestiční.";
    }
}

closed_list! {
    /// What a subtotal adds up.
    pub enum SubtotalKind: "subtotal-kind", "Druh mezisoučtu", "Kind of subtotal";
    Public = "public", "veřejné zdroje celkem (EU a národní)", "all public money (EU and national)";
    NationalPublic = "national_public", "národní veřejné zdroje celkem", "all national public money";
    Private = "private", "soukromé zdroje celkem", "all private money";
    Eligible = "eligible", "způsobilé výdaje celkem", "eligible expenditure";
    Other = "other", "jiný mezisoučet", "other subtotal";
}

record! {
    /// A sum of some sources; it is never added to them.
    #[doc(alias = "mezisoučet")]
    pub struct Subtotal: "Mezisoučet" / "Subtotal", "Součet některých zdrojů; k nim samotným se nepřičítá.";
    fields {
        /// What it adds up.
        kind: Option<SubtotalKind> = "Druh" / "Kind", "Co mezisoučet zahrnuje.";
        /// Wording of the source document.
        label: Option<String> = "Označení" / "Label", "Označení podle dokumentu.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
    }
}

record! {
    /// Amount of one year.
    pub struct YearAmount: "Částka roku" / "Amount of a year", "Částka za jeden rok.";
    fields {
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Kalendářní rok.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
    }
}

record! {
    /// Costs and where the money comes from.
    #[doc(alias = "náklady")]
    #[doc(alias = "rozpočet")]
    pub struct Costs: "Náklady" / "Costs", "Náklady a zdroje jejich krytí, v Kč.";
    fields {
        /// Total in CZK.
        total: Option<Money> = "Celkem" / "Total", "Celkové náklady v Kč.";
        /// How exact the total is; missing means exact.
        precision: Option<CountPrecision> = "Přesnost" / "Precision", "Jak přesně jsou celkové náklady uvedeny.";
        /// Disjoint sources.
        sources: List<FundingLine> = "Zdroje" / "Sources", "Zdroje financování, které se nepřekrývají.";
        /// Subtotals stated beside the sources.
        subtotals: List<Subtotal> = "Mezisoučty" / "Subtotals", "Mezisoučty uvedené vedle zdrojů.";
        /// Amounts by year.
        years: List<YearAmount> = "Roky" / "Years", "Náklady podle let.";
        /// Why the costs are zero.
        zero_because: Option<String> = "Nulové, protože" / "Zero because", "Proč jsou náklady nulové.";
    }
}

record! {
    /// What one recipient gets by a decision on grants.
    pub struct Grant: "Dotace" / "Grant", "Co podle usnesení dostane jeden příjemce.";
    fields {
        /// Who gets it.
        recipient: Option<Ref<Organisation>> = "Příjemce" / "Recipient", "Odkaz na organizaci.";
        /// Service that it is for.
        service: Option<Ref<Service>> = "Služba" / "Service", "Služba, na kterou je určena.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
    }
}

record! {
    /// One decision on grants: many recipients and services, one sum.
    #[doc(alias = "dotační rozhodnutí")]
    pub struct GrantDecision: "Dotační rozhodnutí" / "Decision on grants", "Usnesení, které rozděluje dotace příjemcům.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení rozhodnutí.";
    }
    fields {
        /// Title of the grant programme.
        title: Option<String> = "Název" / "Title", "Název dotačního programu.";
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Rok, na který jsou dotace určeny.";
        /// The decision.
        decision: Option<Decision> = "Rozhodnutí" / "Decision", "Kdo rozhodl, kdy a jakým usnesením.";
        /// Source of the money.
        source: Option<FundingSourceCode> = "Zdroj" / "Source", "Kód zdroje financování.";
        /// The sum that the decision states, CZK.
        total: Option<Money> = "Celkem" / "Total", "Součet dotací podle usnesení v Kč.";
        /// What each recipient gets.
        grants: Vec<Grant> = "Dotace" / "Grants", "Dotace jednotlivým příjemcům.";
    }
}

record! {
    /// What one municipality adds to the costs of services in a year.
    #[doc(alias = "spolufinancování obcí")]
    pub struct CoFinancing: "Příspěvek obce" / "Contribution of a municipality", "Kolik obec v daném roce přispívá na služby.";
    fields {
        /// Municipality.
        municipality: Option<MunicipalityCode> = "Obec" / "Municipality", "Kód obce.";
        /// Service that it is for.
        service: Option<Ref<Service>> = "Služba" / "Service", "Služba, na kterou obec přispívá.";
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Kalendářní rok.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
    }
}
