//! How a plan came about: announcement, events, public comments, information to the region.

use super::base::{
    Count, DocumentLink, Id, MunicipalityCode, OrpCode, PartOfYear, Period, RegionCode, Side,
};
use super::body::SideCount;
use super::declare::{choice, record};
use super::{Date, Whole, Year};

choice! {
    /// Kind of an event.
    pub enum EventKind: "event-kind", "Druh události", "Kind of event";
    PublicHearing = "public_hearing", "veřejné projednání", "public hearing";
    PublicMeeting = "public_meeting", "veřejné setkání", "public meeting";
    Campaign = "campaign", "informační kampaň", "information campaign";
    Conference = "conference", "konference", "conference";
    Seminar = "seminar", "seminář", "seminar";
    Training = "training", "školení", "training";
    ServicesDay = "services_day", "Den sociálních služeb", "social services day";
    Exhibition = "exhibition", "výstava", "exhibition";
    Competition = "competition", "soutěž", "competition";
    Performance = "performance", "přehlídka", "performance";
    Survey = "survey", "anketa", "survey";
    Other = "other", "jiná událost", "other event";
}

choice! {
    /// The part of a project in which something happens, where a source gives no date.
    pub enum ProjectStage: "project-stage", "Část projektu", "Part of a project";
    Beginning = "beginning", "začátek projektu", "beginning of the project";
    Throughout = "throughout", "po celou dobu projektu", "throughout the project";
    End = "end", "konec projektu", "end of the project";
}

record! {
    /// An event of the planning.
    #[doc(alias = "událost")]
    pub struct Event: "Událost", "Událost v průběhu plánování.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení události.";
    }
    fields {
        /// Kind.
        kind: Option<EventKind> = "Druh", "Druh události.";
        /// Title.
        title: Option<String> = "Název", "Název události.";
        /// When.
        on: Option<Date> = "Datum", "Kdy se událost konala.";
        /// The part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku", "Část roku, pokud zdroj neuvádí měsíc.";
        /// The part of the project, where the source gives no date.
        stage: Option<ProjectStage> = "Část projektu", "Část projektu, pokud zdroj neuvádí datum.";
        /// How many such events.
        count: Option<Count> = "Počet", "Kolik takových událostí bylo.";
        /// Events held together with it.
        with: Vec<EventKind> = "Spojeno s", "Události konané zároveň.";
        /// Sides for which the event is meant.
        audience: Vec<Side> = "Pro koho", "Strany, pro které je událost určena.";
        /// Groups of the planning for which the event is meant.
        bodies: Vec<Id> = "Pro které orgány", "Orgány, pro které je událost určena.";
        /// Number of people present.
        participants: Option<Count> = "Účastníci", "Počet účastníků.";
        /// Municipality where it was held.
        municipality: Option<MunicipalityCode> = "Obec", "Kód obce konání.";
        /// Whether the event is only planned.
        planned: Option<bool> = "Plánováno", "Událost se teprve chystá.";
        /// Invitation, minutes, pictures.
        documents: Vec<DocumentLink> = "Dokumenty", "Pozvánka, zápis a podobně.";
    }
}

record! {
    /// The announcement that drafting begins (for a region Decree 505/2006, § 39b).
    #[doc(alias = "oznámení o zahájení")]
    pub struct Announcement: "Oznámení zahájení", "Oznámení, že se začíná zpracovávat plán.";
    fields {
        /// When.
        on: Option<Date> = "Datum", "Kdy bylo zahájení oznámeno.";
        /// How people can take part.
        how_to_join: Option<String> = "Jak se zapojit", "Jak se lze do zpracování zapojit.";
        /// Web address.
        url: Option<String> = "Adresa", "Webová adresa oznámení.";
    }
}

choice! {
    /// How a comment was settled.
    pub enum Settlement: "settlement", "Vypořádání připomínky", "Settlement of a comment";
    Accepted = "accepted", "akceptováno", "accepted";
    PartlyAccepted = "partly_accepted", "částečně akceptováno", "partly accepted";
    Rejected = "rejected", "neakceptováno", "rejected";
    Noted = "noted", "vzato na vědomí", "noted";
    Explained = "explained", "vysvětleno", "explained";
}

record! {
    /// One comment on the draft.
    #[doc(alias = "připomínka")]
    pub struct Comment: "Připomínka", "Připomínka k návrhu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení připomínky.";
    }
    fields {
        /// Side from which it came.
        side: Option<Side> = "Strana", "Strana, která připomínku podala.";
        /// When it came.
        on: Option<Date> = "Datum", "Kdy připomínka došla.";
        /// Text, without personal data.
        text: Option<String> = "Text", "Znění připomínky bez osobních údajů.";
        /// Settlement.
        settlement: Option<Settlement> = "Vypořádání", "Jak byla připomínka vypořádána.";
        /// Reason of the settlement.
        reason: Option<String> = "Odůvodnění", "Odůvodnění vypořádání.";
    }
}

choice! {
    /// How comments can be sent.
    pub enum Channel: "channel", "Způsob podání", "Channel of comments";
    Email = "email", "e-mail", "e-mail";
    Form = "form", "formulář", "form";
    Post = "post", "pošta", "post";
    Meeting = "meeting", "jednání", "meeting";
    Web = "web", "web", "web";
}

record! {
    /// The time in which the public comments on the draft.
    #[doc(alias = "připomínkové řízení")]
    pub struct Consultation: "Připomínkové řízení", "Doba, po kterou lze podávat připomínky k návrhu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení připomínkového řízení.";
    }
    fields {
        /// First and last day for comments.
        period: Option<Period> = "Termín", "První a poslední den pro připomínky.";
        /// Channels.
        channels: Vec<Channel> = "Způsoby podání", "Jak lze připomínky podat.";
        /// Where the draft stands.
        draft: Option<DocumentLink> = "Návrh", "Kde je návrh ke stažení.";
        /// Comments and their settlement.
        comments: Vec<Comment> = "Připomínky", "Připomínky a jejich vypořádání.";
    }
}

choice! {
    /// What a municipality tells the region (§ 94 e) and f) of Act 108/2006).
    pub enum RegionTopic: "region-topic", "Informace kraji", "Information to the region";
    Needs = "needs", "potřeby", "needs";
    Possibilities = "possibilities", "možnosti uspokojování potřeb", "ways to satisfy needs";
    Resources = "resources", "zdroje", "resources";
    Capacities = "capacities", "potřebné kapacity", "capacities needed";
}

record! {
    /// Information passed to the region.
    #[doc(alias = "součinnost s krajem")]
    pub struct RegionInformation: "Informace kraji", "Informace, které obec předala kraji.";
    fields {
        /// Region.
        region: Option<RegionCode> = "Kraj", "Kód kraje.";
        /// When.
        on: Option<Date> = "Datum", "Kdy byla informace předána.";
        /// What it was about.
        topics: Vec<RegionTopic> = "Obsah", "Čeho se informace týkala.";
        /// Document.
        document: Option<DocumentLink> = "Dokument", "Předaný dokument.";
    }
}

record! {
    /// The relation of the document to the plan of the region.
    #[doc(alias = "soulad s krajským plánem")]
    pub struct RegionCompliance: "Vazba na kraj", "Vztah dokumentu k plánu a požadavkům kraje.";
    fields {
        /// Region.
        region: Option<RegionCode> = "Kraj", "Kód kraje.";
        /// Whether the document declares that it follows the region's demands.
        declared: Option<bool> = "Soulad prohlášen", "Dokument prohlašuje soulad s požadavky kraje.";
        /// Whether the document is a basis for the region's plan.
        basis_for_regional_plan: Option<bool> = "Podklad kraje", "Dokument je podkladem krajského plánu.";
        /// The region's plan.
        regional_plan: Option<DocumentLink> = "Plán kraje", "Krajský plán, na který se dokument odvolává.";
    }
}

choice! {
    /// What is done in a phase of planning.
    pub enum PhaseKind: "phase-kind", "Druh fáze", "Kind of phase";
    Preparation = "preparation", "příprava", "preparation";
    Analysis = "analysis", "analýza", "analysis";
    Drafting = "drafting", "tvorba plánu", "drafting";
    Implementation = "implementation", "realizace plánu", "implementation";
    Monitoring = "monitoring", "monitorování a vyhodnocování", "monitoring and evaluation";
    Update = "update", "aktualizace plánu", "update";
    Extension = "extension", "rozšíření na další cílové skupiny", "extension to more target groups";
    Other = "other", "jiná fáze", "other phase";
}

record! {
    /// An earlier or later phase of planning in the area.
    #[doc(alias = "historie plánování")]
    pub struct Phase: "Fáze", "Fáze komunitního plánování v území.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení fáze.";
    }
    fields {
        /// Number in order.
        number: Option<Whole> = "Číslo", "Pořadové číslo fáze.";
        /// What is done in it.
        kind: Option<PhaseKind> = "Druh", "Co se ve fázi děje.";
        /// Title.
        title: Option<String> = "Název", "Název fáze.";
        /// What it is to bring.
        aim: Option<String> = "Záměr", "Čeho má fáze dosáhnout.";
        /// Target groups of the plan.
        target_groups: Vec<Id> = "Cílové skupiny", "Cílové skupiny, kterých se fáze týká.";
        /// When.
        period: Option<Period> = "Období", "Kdy fáze probíhala.";
        /// Whether it goes on at the time of the source.
        ongoing: Option<bool> = "Probíhá", "Fáze v době vzniku zdroje probíhá.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno", "Fáze se teprve chystá.";
        /// Documents that came out of it.
        documents: Vec<Id> = "Dokumenty", "Dokumenty, které ve fázi vznikly.";
        /// Year in which they were finished.
        finished_in: Option<Year> = "Dokončeno v roce", "Rok dokončení.";
    }
}

record! {
    /// How a plan came about.
    #[doc(alias = "proces plánování")]
    pub struct Process: "Proces", "Jak plán vznikal a kdo se zapojil.";
    fields {
        /// Method, for example community planning.
        method: Option<String> = "Metoda", "Metoda zpracování.";
        /// Announcement of the beginning.
        announcement: Option<Announcement> = "Oznámení zahájení", "Oznámení o zahájení prací.";
        /// Who took part, by side.
        participants: Vec<SideCount> = "Účastníci", "Kdo se zapojil, podle stran.";
        /// Groups in which they took part.
        participant_bodies: Vec<Id> = "Zapojené orgány", "Orgány, ve kterých se účastníci podíleli.";
        /// Number of all who took part.
        participant_count: Option<Count> = "Počet účastníků", "Kolik lidí se zapojilo celkem.";
        /// Events.
        events: Vec<Event> = "Události", "Události v průběhu zpracování.";
        /// Public comments.
        consultations: Vec<Consultation> = "Připomínková řízení", "Připomínková řízení k návrhu.";
        /// Information to the region.
        region_information: Vec<RegionInformation> = "Informace kraji", "Informace předané kraji.";
        /// Phases of planning in the area.
        phases: Vec<Phase> = "Fáze", "Fáze plánování v území.";
        /// ORPs whose offices work together.
        cooperating_orps: Vec<OrpCode> = "Spolupracující ORP", "ORP, která při plánování spolupracují.";
    }
}
