//! How a plan came about: announcement, events, public comments, information to the region.

use super::base::{
    DocumentLink, MunicipalityCode, OrpCode, PartOfYear, Period, RegionCode, Side, StatedCount,
};
use super::body::SideCount;
use super::declare::{closed_list, record};
use super::reference::{Id, Ref};
use super::{Body, Count, Date, Document, TargetGroup, Year};

closed_list! {
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

closed_list! {
    /// The part of a project in which something happens, where a source gives no date.
    pub enum ProjectStage: "project-stage", "Část projektu", "Part of a project";
    Beginning = "beginning", "začátek projektu", "beginning of the project";
    Throughout = "throughout", "po celou dobu projektu", "throughout the project";
    End = "end", "konec projektu", "end of the project";
}

record! {
    /// An event of the planning.
    #[doc(alias = "událost")]
    pub struct Event: "Událost" / "Event", "Událost v průběhu plánování.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení události.";
    }
    fields {
        /// Kind.
        kind: Option<EventKind> = "Druh" / "Kind", "Druh události.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název události.";
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy se událost konala.";
        /// The part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku" / "Part of the year", "Část roku, pokud zdroj neuvádí měsíc.";
        /// The part of the project, where the source gives no date.
        stage: Option<ProjectStage> = "Část projektu" / "Part of the project", "Část projektu, pokud zdroj neuvádí datum.";
        /// How many such events.
        count: Option<StatedCount> = "Počet" / "Count", "Kolik takových událostí bylo.";
        /// Events held together with it.
        with: Vec<EventKind> = "Spojeno s" / "Together with", "Události konané zároveň.";
        /// Sides for which the event is meant.
        audience: Vec<Side> = "Pro koho" / "For whom", "Strany, pro které je událost určena.";
        /// Groups of the planning for which the event is meant.
        bodies: Vec<Ref<Body>> = "Pro které orgány" / "For which bodies", "Orgány, pro které je událost určena.";
        /// Number of people present.
        participants: Option<StatedCount> = "Účastníci" / "Participants", "Počet účastníků.";
        /// Municipality where it was held.
        municipality: Option<MunicipalityCode> = "Obec" / "Municipality", "Kód obce konání.";
        /// Whether the event is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Událost se teprve chystá.";
        /// Invitation, minutes, pictures.
        documents: Vec<DocumentLink> = "Dokumenty" / "Documents", "Pozvánka, zápis a podobně.";
    }
}

record! {
    /// The announcement that drafting begins (for a region Decree 505/2006, § 39b).
    #[doc(alias = "oznámení o zahájení")]
    pub struct Announcement: "Oznámení zahájení" / "Announcement of the beginning", "Oznámení, že se začíná zpracovávat plán.";
    fields {
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy bylo zahájení oznámeno.";
        /// How people can take part.
        how_to_join: Option<String> = "Jak se zapojit" / "How to join", "Jak se lze do zpracování zapojit.";
        /// Web address.
        url: Option<String> = "Adresa" / "Web address", "Webová adresa oznámení.";
    }
}

closed_list! {
    /// How a comment was settled.
    pub enum Disposition: "disposition", "Vypořádání připomínky", "Disposition of a comment";
    Accepted = "accepted", "akceptováno", "accepted";
    PartlyAccepted = "partly_accepted", "částečně akceptováno", "partly accepted";
    Rejected = "rejected", "neakceptováno", "rejected";
    Noted = "noted", "vzato na vědomí", "noted";
    Explained = "explained", "vysvětleno", "explained";
}

record! {
    /// One comment on the draft.
    #[doc(alias = "připomínka")]
    pub struct Comment: "Připomínka" / "Comment", "Připomínka k návrhu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení připomínky.";
    }
    fields {
        /// Side from which it came.
        side: Option<Side> = "Strana" / "Side", "Strana, která připomínku podala.";
        /// When it came.
        on: Option<Date> = "Datum" / "Date", "Kdy připomínka došla.";
        /// Text, without personal data.
        text: Option<String> = "Text" / "Text", "Znění připomínky bez osobních údajů.";
        /// What became of it.
        disposition: Option<Disposition> = "Vypořádání" / "Disposition", "Jak byla připomínka vypořádána.";
        /// Reason of the disposition.
        reason: Option<String> = "Odůvodnění" / "Reason", "Odůvodnění vypořádání.";
    }
}

closed_list! {
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
    pub struct Consultation: "Připomínkové řízení" / "Consultation", "Doba, po kterou lze podávat připomínky k návrhu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení připomínkového řízení.";
    }
    fields {
        /// First and last day for comments.
        period: Option<Period> = "Termín" / "Term", "První a poslední den pro připomínky.";
        /// Channels.
        channels: Vec<Channel> = "Způsoby podání" / "Channels", "Jak lze připomínky podat.";
        /// Where the draft stands.
        draft: Option<DocumentLink> = "Návrh" / "Draft", "Kde je návrh ke stažení.";
        /// Comments and their disposition.
        comments: Vec<Comment> = "Připomínky" / "Comments", "Připomínky a jejich vypořádání.";
    }
}

closed_list! {
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
    pub struct RegionInformation: "Informace kraji" / "Information to the region", "Informace, které obec předala kraji.";
    fields {
        /// Region.
        region: Option<RegionCode> = "Kraj" / "Region", "Kód kraje.";
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy byla informace předána.";
        /// What it was about.
        topics: Vec<RegionTopic> = "Obsah" / "Topics", "Čeho se informace týkala.";
        /// Document.
        document: Option<DocumentLink> = "Dokument" / "Document", "Předaný dokument.";
    }
}

record! {
    /// The relation of the document to the plan of the region.
    #[doc(alias = "soulad s krajským plánem")]
    pub struct RegionCompliance: "Vazba na kraj" / "Relation to the region", "Vztah dokumentu k plánu a požadavkům kraje.";
    fields {
        /// Region.
        region: Option<RegionCode> = "Kraj" / "Region", "Kód kraje.";
        /// Whether the document declares that it follows the region's demands.
        declared: Option<bool> = "Soulad prohlášen" / "Compliance declared", "Dokument prohlašuje soulad s požadavky kraje.";
        /// Whether the document is a basis for the region's plan.
        basis_for_regional_plan: Option<bool> = "Podklad kraje" / "Basis for the regional plan", "Dokument je podkladem krajského plánu.";
        /// The region's plan.
        regional_plan: Option<DocumentLink> = "Plán kraje" / "Plan of the region", "Krajský plán, na který se dokument odvolává.";
    }
}

closed_list! {
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
    pub struct Phase: "Fáze" / "Phase", "Fáze komunitního plánování v území.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení fáze.";
    }
    fields {
        /// Number in order.
        number: Option<Count> = "Číslo" / "Number", "Pořadové číslo fáze.";
        /// What is done in it.
        kind: Option<PhaseKind> = "Druh" / "Kind", "Co se ve fázi děje.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název fáze.";
        /// What it is to bring.
        aim: Option<String> = "Záměr" / "Aim", "Čeho má fáze dosáhnout.";
        /// Target groups of the plan.
        target_groups: Vec<Ref<TargetGroup>> = "Cílové skupiny" / "Target groups", "Cílové skupiny, kterých se fáze týká.";
        /// When.
        period: Option<Period> = "Období" / "Period", "Kdy fáze probíhala.";
        /// Whether it goes on at the time of the source.
        ongoing: Option<bool> = "Probíhá" / "Ongoing", "Fáze v době vzniku zdroje probíhá.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Fáze se teprve chystá.";
        /// Documents that came out of it.
        documents: Vec<Ref<Document>> = "Dokumenty" / "Documents", "Dokumenty, které ve fázi vznikly.";
        /// Year in which they were finished.
        finished_in: Option<Year> = "Dokončeno v roce" / "Finished in", "Rok dokončení.";
    }
}

record! {
    /// How a plan came about.
    #[doc(alias = "proces plánování")]
    pub struct Process: "Proces" / "Process", "Jak plán vznikal a kdo se zapojil.";
    fields {
        /// Method, for example community planning.
        method: Option<String> = "Metoda" / "Method", "Metoda zpracování.";
        /// Announcement of the beginning.
        announcement: Option<Announcement> = "Oznámení zahájení" / "Announcement of the beginning", "Oznámení o zahájení prací.";
        /// Who took part, by side.
        participants: Vec<SideCount> = "Účastníci" / "Participants", "Kdo se zapojil, podle stran.";
        /// Groups in which they took part.
        participant_bodies: Vec<Ref<Body>> = "Zapojené orgány" / "Bodies that took part", "Orgány, ve kterých se účastníci podíleli.";
        /// Number of all who took part.
        participant_count: Option<StatedCount> = "Počet účastníků" / "Number of participants", "Kolik lidí se zapojilo celkem.";
        /// Events.
        events: Vec<Event> = "Události" / "Events", "Události v průběhu zpracování.";
        /// Public comments.
        consultations: Vec<Consultation> = "Připomínková řízení" / "Consultations", "Připomínková řízení k návrhu.";
        /// Information to the region.
        region_information: Vec<RegionInformation> = "Informace kraji" / "Information to the region", "Informace předané kraji.";
        /// Phases of planning in the area.
        phases: Vec<Phase> = "Fáze" / "Phases", "Fáze plánování v území.";
        /// ORPs whose offices work together.
        cooperating_orps: Vec<OrpCode> = "Spolupracující ORP" / "Cooperating ORPs", "ORP, která při plánování spolupracují.";
    }
}
