//! What every document shares: ids, codes, periods, sources, waivers, contacts.

use super::declare::{closed_list, open_code, record};
use super::reference::{Id, Ref};
use super::{Count, Date, Document, Organisation};

open_code! {
    /// Region, NUTS 3 code of the Czech Statistical Office, for example `CZ031`.
    #[doc(alias = "kód kraje")]
    pub struct RegionCode: "Kód kraje (NUTS 3)", "CZ031";
}

open_code! {
    /// District, LAU 1 code of the Czech Statistical Office, for example `CZ0312`.
    #[doc(alias = "kód okresu")]
    pub struct DistrictCode: "Kód okresu (LAU 1)", "CZ0312";
}

open_code! {
    /// Municipality with extended powers (ORP), four digits of code list 65 (CISORP).
    #[doc(alias = "kód ORP")]
    pub struct OrpCode: "Kód ORP (CISORP)", "3103";
}

open_code! {
    /// Municipality, six digits, the same in RÚIAN and at the Czech Statistical Office.
    #[doc(alias = "kód obce")]
    pub struct MunicipalityCode: "Kód obce", "545392";
}

open_code! {
    /// District of Prague or of a statutory city, six digits of the Czech Statistical Office, for
    /// example `500054` for Prague 1.
    #[doc(alias = "městská část")]
    pub struct CityDistrictCode: "Kód městské části nebo obvodu", "500054";
}

open_code! {
    /// Country, two letters of ISO 3166-1, for example `SK`.
    #[doc(alias = "stát")]
    pub struct CountryCode: "Kód státu (ISO 3166-1)", "SK";
}

open_code! {
    /// Type of social service in the MPSV register, for example `3` for personal assistance (§ 39).
    #[doc(alias = "druh sociální služby")]
    pub struct ServiceTypeCode: "Druh sociální služby", "3";
}

open_code! {
    /// Target group in the MPSV register, for example `24` for seniors.
    #[doc(alias = "cílová skupina")]
    pub struct TargetGroupCode: "Cílová skupina podle registru", "24";
}

open_code! {
    /// Age group in the MPSV register.
    #[doc(alias = "věková skupina")]
    pub struct AgeGroupCode: "Věková skupina podle registru", "7";
}

open_code! {
    /// Unit of capacity: of the register (`luzka`, `klient` …) or of plans (`uvazky` …).
    #[doc(alias = "typ kapacity")]
    pub struct CapacityKindCode: "Typ kapacity", "luzka";
}

open_code! {
    /// Source of money, for example `municipal-budget`.
    #[doc(alias = "zdroj financování")]
    pub struct FundingSourceCode: "Zdroj financování", "municipal-budget";
}

open_code! {
    /// Funding programme, for example `opz`.
    #[doc(alias = "program")]
    pub struct ProgrammeCode: "Program", "opz";
}

open_code! {
    /// Legal form, ROS code list, for example `801` for a municipality.
    #[doc(alias = "právní forma")]
    pub struct LegalFormCode: "Právní forma", "801";
}

open_code! {
    /// Kind of a project's key activity, for example `coordination`.
    #[doc(alias = "klíčová aktivita")]
    pub struct ActivityKindCode: "Druh aktivity projektu", "coordination";
}

closed_list! {
    /// Version of the document model.
    pub enum SchemaVersion: "schema-version", "Verze modelu", "Model version";
    V1_0 = "1.0", "1.0", "1.0";
}

closed_list! {
    /// The part of a year that a source speaks of where it gives no month.
    pub enum PartOfYear: "part-of-year", "Část roku", "Part of a year";
    Beginning = "beginning", "začátek roku", "beginning of the year";
    Middle = "middle", "polovina roku", "middle of the year";
    End = "end", "konec roku", "end of the year";
    Spring = "spring", "jaro", "spring";
    Summer = "summer", "léto", "summer";
    Autumn = "autumn", "podzim", "autumn";
    Winter = "winter", "zima", "winter";
}

closed_list! {
    /// How exact a stated count is.
    pub enum CountPrecision: "count-precision", "Přesnost počtu", "Precision of a count";
    Exact = "exact", "přesně", "exactly";
    MoreThan = "more_than", "více než", "more than";
    AtLeast = "at_least", "nejméně", "at least";
    Nearly = "nearly", "téměř", "nearly";
    About = "about", "přibližně", "about";
    Tens = "tens", "desítky", "tens";
}

closed_list! {
    /// The sides that plan together: the triad, and the rest.
    #[doc(alias = "triáda")]
    pub enum Side: "side", "Strana procesu", "Side in the process";
    ContractingAuthority = "contracting_authority", "zadavatel", "contracting authority";
    Provider = "provider", "poskytovatel", "provider";
    User = "user", "uživatel", "user";
    Public = "public", "veřejnost", "public";
    PublicAuthority = "public_authority", "orgán veřejné správy", "public authority";
    Other = "other", "jiný účastník", "other participant";
}

record! {
    /// A span of time; the start means its first day, the end its last.
    #[doc(alias = "období")]
    pub struct Period: "Období" / "Period", "Začátek znamená první den, konec poslední den.";
    fields {
        /// First day, month or year.
        from: Option<Date> = "Od" / "From", "První den, měsíc nebo rok období.";
        /// Last day, month or year.
        until: Option<Date> = "Do" / "Until", "Poslední den, měsíc nebo rok období.";
        /// Length in years, where the source states it in words and gives no dates.
        years: Option<Count> = "Délka v letech" / "Length in years", "Délka v letech, pokud ji zdroj uvádí slovy a data neuvádí.";
    }
}

impl Period {
    /// From one date until another.
    pub fn between(from: Option<Date>, until: Option<Date>) -> Self {
        Self { from, until, years: None }
    }

    /// First day of the period.
    pub fn first_day(&self) -> Option<Date> {
        self.from.map(Date::first_day)
    }

    /// Last day of the period.
    pub fn last_day(&self) -> Option<Date> {
        self.until.map(Date::last_day)
    }
}

record! {
    /// A count as a source states it: "more than ten", "tens of people".
    #[doc(alias = "počet")]
    pub struct StatedCount: "Počet" / "Count", "Počet tak, jak jej zdroj uvádí.";
    fields {
        /// The number; missing where the source only says "tens".
        number: Option<Count> = "Číslo" / "Number", "Uvedené číslo.";
        /// How exact the number is; missing means exact.
        precision: Option<CountPrecision> = "Přesnost" / "Precision", "Jak přesně je počet uveden.";
    }
}

record! {
    /// Where the statements of a document come from.
    #[doc(alias = "zdroj")]
    pub struct Source: "Zdroj" / "Source", "Odkud údaje dokumentu pocházejí.";
    required {
        /// Identifier of the source.
        id: Id = "Identifikátor" / "Identifier", "Označení zdroje v dokumentu.";
    }
    fields {
        /// Title of the page or publication.
        title: Option<String> = "Název" / "Title", "Název stránky nebo publikace.";
        /// Who published it.
        publisher: Option<String> = "Vydavatel" / "Publisher", "Kdo zdroj vydal.";
        /// Web address.
        url: Option<String> = "Adresa" / "Web address", "Webová adresa zdroje.";
        /// When it was published.
        published_on: Option<Date> = "Vydáno" / "Published on", "Kdy byl zdroj vydán.";
        /// When it was read.
        accessed_on: Option<Date> = "Přečteno" / "Read on", "Kdy byl zdroj přečten.";
    }
}

record! {
    /// An exception that the author of a document takes from a rule, with a reason.
    #[doc(alias = "výjimka")]
    pub struct Waiver: "Výjimka" / "Waiver", "Odůvodněná výjimka z pravidla; nález zůstává vypsán.";
    fields {
        /// Code of the rule, for example `K104`.
        rule: Option<String> = "Pravidlo" / "Rule", "Kód pravidla, například K104.";
        /// Document that it is about, where it does not stand in that document.
        document: Option<Ref<Document>> = "Dokument" / "Document", "Kterého dokumentu se týká, pokud v něm nestojí.";
        /// JSON Pointer of the place; missing means the whole document.
        pointer: Option<String> = "Místo" / "Place", "JSON Pointer místa; bez něj celý dokument.";
        /// Why the exception is right.
        reason: Option<String> = "Důvod" / "Reason", "Proč je výjimka oprávněná.";
        /// Office or role that answers for it; no private person.
        author: Option<String> = "Autor" / "Author", "Úřad nebo funkce, která za výjimku odpovídá.";
        /// Last day of the exception.
        until: Option<Date> = "Platí do" / "Valid until", "Poslední den platnosti výjimky.";
    }
}

record! {
    /// A postal address in the Czech Republic.
    #[doc(alias = "adresa")]
    pub struct Address: "Adresa" / "Address", "Poštovní adresa v České republice.";
    fields {
        /// Street and house number.
        street: Option<String> = "Ulice a číslo" / "Street and number", "Ulice, číslo popisné a orientační.";
        /// Postal code (PSČ), five digits, usually "381 01".
        postal_code: Option<String> = "PSČ" / "Postal code", "Poštovní směrovací číslo, pět číslic.";
        /// Name of the municipality.
        municipality_name: Option<String> = "Obec" / "Municipality", "Název obce.";
        /// Code of the municipality.
        municipality: Option<MunicipalityCode> = "Kód obce" / "Code of the municipality", "Šestimístný kód obce.";
        /// Whether the address is secret, as of shelters; then nothing else may stand here.
        hidden: Option<bool> = "Utajená adresa" / "Secret address", "Adresa se nesmí zveřejnit (azylové domy).";
    }
}

record! {
    /// How to reach an office or a role; never a private person.
    #[doc(alias = "kontakt")]
    pub struct Contact: "Kontakt" / "Contact", "Pracovní kontakt na úřad nebo funkci, nikdy na soukromou osobu.";
    fields {
        /// Organisation.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na organizaci.";
        /// Department of the office.
        department: Option<String> = "Odbor" / "Department", "Odbor nebo oddělení.";
        /// Role that answers, for example "coordinator".
        role: Option<String> = "Funkce" / "Role", "Funkce, na kterou kontakt vede.";
        /// E-mail of the office.
        email: Option<String> = "E-mail" / "E-mail", "Pracovní e-mail.";
        /// Telephone, nine digits, with or without +420.
        phone: Option<String> = "Telefon" / "Telephone", "Pracovní telefon, devět číslic.";
        /// Fax, nine digits, with or without +420.
        fax: Option<String> = "Fax" / "Fax", "Fax, devět číslic.";
        /// Web address.
        web: Option<String> = "Web" / "Web address", "Webová adresa.";
        /// Postal address.
        address: Option<Address> = "Adresa" / "Address", "Poštovní adresa.";
    }
}

closed_list! {
    /// Kind of an attached or published document.
    pub enum DocumentLinkKind: "document-link-kind", "Druh dokumentu", "Kind of linked document";
    Plan = "plan", "plán", "plan";
    Draft = "draft", "návrh", "draft";
    Statute = "statute", "statut nebo základní listina", "statutes or founding charter";
    RulesOfProcedure = "rules_of_procedure", "jednací řád", "rules of procedure";
    Minutes = "minutes", "zápis z jednání", "minutes";
    PressRelease = "press_release", "tisková zpráva", "press release";
    Analysis = "analysis", "analýza", "analysis";
    Website = "website", "webové stránky", "website";
    Other = "other", "jiný dokument", "other document";
}

record! {
    /// A document that stands elsewhere.
    #[doc(alias = "příloha")]
    pub struct DocumentLink: "Dokument" / "Linked document", "Dokument, který stojí jinde.";
    fields {
        /// What it is.
        kind: Option<DocumentLinkKind> = "Druh" / "Kind", "Druh dokumentu.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název dokumentu.";
        /// Web address.
        url: Option<String> = "Adresa" / "Web address", "Webová adresa.";
        /// When it was issued.
        on: Option<Date> = "Datum" / "Date", "Kdy byl dokument vydán.";
    }
}
