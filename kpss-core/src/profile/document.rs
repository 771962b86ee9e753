//! The profile as a file.

use crate::model::declare::{closed_list, record};
use crate::model::{Count, Date, DocumentKind, Id, Money, SchemaVersion, Source};
use crate::rule::Severity;

closed_list! {
    /// The kind `profile`.
    #[derive(Default)]
    pub enum ProfileKind: "profile", "profil", "profile";
    #[default]
    Tag = "profile", "profil", "profile";
}

closed_list! {
    /// How much a finding weighs for this profile.
    pub enum ProfileSeverity: "profile-severity", "Závažnost", "Severity";
    Info = "info", "informace", "info";
    Warning = "warning", "varování", "warning";
    Error = "error", "chyba", "error";
}

impl From<ProfileSeverity> for Severity {
    fn from(severity: ProfileSeverity) -> Self {
        match severity {
            ProfileSeverity::Info => Self::Info,
            ProfileSeverity::Warning => Self::Warning,
            ProfileSeverity::Error => Self::Error,
        }
    }
}

record! {
    /// Another value of a number in a rule.
    pub struct ThresholdSetting: "Práh" / "Threshold", "Jiná hodnota čísla v pravidle.";
    required {
        /// Name of the threshold, see the rule's page.
        name: Id = "Název" / "Name", "Název prahu podle stránky pravidla.";
    }
    fields {
        /// Value in the rule's unit.
        value: Option<Count> = "Hodnota" / "Value", "Hodnota v jednotce pravidla.";
    }
}

record! {
    /// What the profile does with a rule of the book.
    pub struct RuleSetting: "Nastavení pravidla" / "Setting of a rule", "Co profil mění na pravidle knihy.";
    required {
        /// Code or slug of the rule.
        rule: Id = "Pravidlo" / "Rule", "Kód nebo název pravidla.";
    }
    fields {
        /// Severity; a higher one needs no reason.
        severity: Option<ProfileSeverity> = "Závažnost" / "Severity", "Jiná závažnost; zvýšení nepotřebuje důvod.";
        /// Whether the rule is left out; needs a reason, and locked rules stay.
        off: Option<bool> = "Vypnuto" / "Off", "Pravidlo se nepoužije; je k tomu třeba důvod a zamčená pravidla zůstávají.";
        /// Other numbers; need a reason.
        thresholds: Vec<ThresholdSetting> = "Prahy" / "Thresholds", "Jiné prahy; je k nim třeba důvod.";
        /// Why.
        reason: Option<String> = "Důvod" / "Reason", "Proč se pravidlo mění.";
    }
}

record! {
    /// A field and the texts that it may hold.
    pub struct OneOf: "Jedna z hodnot" / "One of the values", "Údaj a hodnoty, kterých může nabývat.";
    required {
        /// Path of the field.
        field: Id = "Údaj" / "Field", "Cesta k údaji.";
    }
    fields {
        /// Values.
        values: Vec<String> = "Hodnoty" / "Values", "Dovolené hodnoty.";
    }
}

record! {
    /// Parts that give a total.
    pub struct SumEquals: "Součet" / "Sum", "Části, které dají celek.";
    required {
        /// Path of the parts.
        parts: Id = "Části" / "Parts", "Cesta k sčítaným údajům, například /sources/*/amount.";
        /// Path of the total.
        total: Id = "Celkem" / "Total", "Cesta k celku.";
    }
    fields {
        /// Difference that is tolerated, in CZK.
        tolerance: Option<Money> = "Tolerance" / "Tolerance", "Rozdíl, který se toleruje, v Kč.";
    }
}

record! {
    /// Two dates in their order.
    pub struct DateOrder: "Pořadí dat" / "Order of dates", "Dvě data v daném pořadí.";
    required {
        /// Path of the earlier date.
        first: Id = "Dříve" / "Earlier", "Cesta k dřívějšímu datu.";
        /// Path of the later date; the same day is in order.
        then: Id = "Později" / "Later", "Cesta k pozdějšímu datu; týž den je v pořádku.";
    }
    fields {}
}

record! {
    /// How many items a list has.
    pub struct CountBetween: "Počet" / "Count", "Kolik položek má seznam mít.";
    required {
        /// Path of the items.
        list: Id = "Seznam" / "List", "Cesta k položkám, například /bodies/*.";
    }
    fields {
        /// Least.
        min: Option<Count> = "Nejméně" / "At least", "Nejmenší počet.";
        /// Most.
        max: Option<Count> = "Nejvíce" / "At most", "Největší počet.";
    }
}

record! {
    /// A mask: `#` a digit, `@` a letter, `*` any text, anything else itself.
    pub struct Matches: "Tvar" / "Matches", "Maska: # číslice, @ písmeno, * libovolný text, jiné znaky samy sebe.";
    required {
        /// Path of the field.
        field: Id = "Údaj" / "Field", "Cesta k údaji.";
        /// Mask.
        mask: Id = "Maska" / "Mask", "Maska, například ###/####/Z*.";
    }
    fields {}
}

record! {
    /// A rule of the region's own; exactly one of the checks is filled in.
    pub struct OwnRule: "Vlastní pravidlo" / "Own rule", "Pravidlo kraje; vyplní se právě jedna kontrola.";
    required {
        /// Code: the profile's prefix, a hyphen and three digits, for example `CZ031-001`.
        code: Id = "Kód" / "Code", "Předpona profilu, spojovník a tři číslice, například CZ031-001.";
        /// Title.
        title: Id = "Název" / "Title", "Čeho se pravidlo týká.";
    }
    fields {
        /// English title.
        title_en: Option<String> = "Název anglicky" / "Title in English", "Název pravidla anglicky.";
        /// What is wrong, instead of the general sentence.
        message: Option<String> = "Hlášení" / "Message", "Co je špatně; bez něj obecná věta.";
        /// The same in English.
        message_en: Option<String> = "Hlášení anglicky" / "Message in English", "Totéž anglicky.";
        /// Where the region asks for it.
        basis: Option<String> = "Podklad" / "Basis", "Kde to kraj požaduje.";
        /// Severity; a warning if not given.
        severity: Option<ProfileSeverity> = "Závažnost" / "Severity", "Závažnost; bez ní varování.";
        /// First day on which documents are asked for it, by the date that decides about law.
        from: Option<Date> = "Platí od" / "Valid from", "Od kterého data dokumentu pravidlo platí.";
        /// Last such day.
        until: Option<Date> = "Platí do" / "Valid until", "Do kterého data dokumentu pravidlo platí.";
        /// Kind of document.
        document: Option<DocumentKind> = "Dokument" / "Document", "Druh dokumentu.";
        /// Records to look at; without it the document itself.
        each: Option<String> = "Každý" / "Each", "Záznamy, které se kontrolují, například /strategy/nodes/**; jinak celý dokument.";
        /// Only records whose field has one of these values.
        when: Option<OneOf> = "Jen když" / "Only when", "Jen záznamy, jejichž údaj má některou z hodnot.";
        /// The field must be there.
        required: Option<String> = "Povinné" / "Required", "Cesta k údaji, který musí být vyplněn.";
        /// Parts must give the total.
        sum_equals: Option<SumEquals> = "Součet" / "Sum", "Části musí dát celek.";
        /// Dates must be in order.
        date_order: Option<DateOrder> = "Pořadí dat" / "Order of dates", "Data musí jít po sobě.";
        /// The list must have so many items.
        count_between: Option<CountBetween> = "Počet" / "Count", "Seznam musí mít tolik položek.";
        /// The field must have one of the values.
        one_of: Option<OneOf> = "Jedna z hodnot" / "One of the values", "Údaj musí mít některou z hodnot.";
        /// The field must fit the mask.
        matches: Option<Matches> = "Tvar" / "Matches", "Údaj musí odpovídat masce.";
    }
}

record! {
    /// A profile: `municipal`, `regional`, of a call, or a region's own.
    #[doc(alias = "profil")]
    pub struct Profile: "Profil" / "Profile", "Co kraj nebo výzva požaduje nad rámec knihy pravidel.";
    required {
        /// `profile`.
        kind: ProfileKind = "Druh" / "Kind", "Vždy profile.";
        /// Identifier; other profiles extend it by this name.
        id: Id = "Identifikátor" / "Identifier", "Označení profilu, na které se jiné profily odvolávají.";
    }
    fields {
        /// Version of the model.
        schema_version: Option<SchemaVersion> = "Verze modelu" / "Model version", "Verze modelu, ve které je profil zapsán.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název profilu.";
        /// English title.
        title_en: Option<String> = "Název anglicky" / "Title in English", "Název profilu anglicky.";
        /// Version of the profile itself.
        version: Option<String> = "Verze" / "Version", "Verze profilu.";
        /// Profile whose settings it takes over.
        extends: Option<Id> = "Rozšiřuje" / "Extends", "Profil, jehož nastavení přebírá.";
        /// What codes of own rules begin with, for example `CZ031`.
        prefix: Option<String> = "Předpona" / "Prefix", "Čím začínají kódy vlastních pravidel, například CZ031.";
        /// Where the demands come from.
        sources: Vec<Source> = "Zdroje" / "Sources", "Odkud požadavky pocházejí.";
        /// Settings of the book's rules.
        rules: Vec<RuleSetting> = "Pravidla" / "Rules", "Nastavení pravidel knihy.";
        /// Rules of its own.
        own_rules: Vec<OwnRule> = "Vlastní pravidla" / "Own rules", "Pravidla, která kniha nemá.";
    }
}
