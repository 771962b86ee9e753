//! Organisations and the decisions of their bodies.

use super::base::{
    Contact, CountryCode, LegalFormCode, MunicipalityCode, OrpCode, PartOfYear, Side,
};
use super::declare::{closed_list, record};
use super::reference::{Id, Ref};
use super::{Count, Date};

closed_list! {
    /// What an organisation is, as calls for projects tell applicants apart.
    pub enum OrganisationKind: "organisation-kind", "Druh organizace", "Kind of organisation";
    Municipality = "municipality", "obec", "municipality";
    UnionOfMunicipalities = "union_of_municipalities", "dobrovolný svazek obcí", "voluntary union of municipalities";
    Region = "region", "kraj", "region";
    State = "state", "orgán státu", "state authority";
    Ngo = "ngo", "nestátní nezisková organizace", "non-governmental organisation";
    LocalActionGroup = "local_action_group", "místní akční skupina", "local action group";
    Church = "church", "církevní právnická osoba", "church legal person";
    Contributory = "contributory", "příspěvková organizace", "contributory organisation";
    Company = "company", "obchodní společnost", "company";
    Other = "other", "jiná organizace", "other organisation";
}

record! {
    /// An organisation that plans, provides or pays.
    #[doc(alias = "organizace")]
    #[doc(alias = "poskytovatel")]
    pub struct Organisation: "Organizace" / "Organisation", "Organizace, která plánuje, poskytuje nebo platí služby.";
    required {
        /// Identifier that other records refer to.
        id: Id = "Identifikátor" / "Identifier", "Označení, na které ostatní záznamy odkazují.";
    }
    fields {
        /// Name.
        name: Option<String> = "Název" / "Name", "Úplný název organizace.";
        /// Abbreviation in use.
        short_name: Option<String> = "Zkratka" / "Short name", "Užívaná zkratka.";
        /// Identification number (IČO), eight digits as text.
        ico: Option<String> = "IČO" / "Identification number (IČO)", "Osmimístné identifikační číslo, jako text.";
        /// Country of its seat; missing means the Czech Republic.
        country: Option<CountryCode> = "Stát" / "Country", "Stát sídla; bez údaje Česko.";
        /// Number under which a foreign organisation is registered in its country.
        foreign_number: Option<String> = "Zahraniční číslo" / "Foreign number", "Číslo, pod kterým je zahraniční organizace zapsána ve své zemi.";
        /// Tax number (DIČ); of legal persons only.
        dic: Option<String> = "DIČ" / "Tax number (DIČ)", "Daňové identifikační číslo právnické osoby.";
        /// Identifier of the data box, seven characters.
        data_box: Option<String> = "Datová schránka" / "Data box", "Identifikátor datové schránky, sedm znaků.";
        /// Legal form, ROS code.
        legal_form: Option<LegalFormCode> = "Právní forma" / "Legal form", "Kód právní formy.";
        /// What the organisation is.
        kind: Option<OrganisationKind> = "Druh" / "Kind", "Druh organizace.";
        /// The side on which it stands in the planning.
        side: Option<Side> = "Strana" / "Side", "Strana, na které organizace v plánování stojí.";
        /// Municipality of its seat.
        municipality: Option<MunicipalityCode> = "Obec" / "Municipality", "Kód obce sídla.";
        /// ORP of its seat.
        orp: Option<OrpCode> = "ORP" / "ORP", "Kód ORP sídla.";
        /// Unit that takes part, for example a department.
        department: Option<String> = "Útvar" / "Unit", "Útvar, který se účastní, například odbor.";
        /// How many organisations the record stands for, where a source names only a group.
        members: Option<Count> = "Počet členů" / "Number of members", "Kolik organizací záznam zastupuje.";
        /// Contacts.
        contacts: Vec<Contact> = "Kontakty" / "Contacts", "Pracovní kontakty.";
    }
}

closed_list! {
    /// The kind of body that decides.
    pub enum DecidingBody: "deciding-body", "Rozhodující orgán", "Deciding body";
    MunicipalAssembly = "municipal_assembly", "zastupitelstvo obce", "municipal assembly";
    RegionalAssembly = "regional_assembly", "zastupitelstvo kraje", "regional assembly";
    UnionAssembly = "union_assembly", "nejvyšší orgán svazku obcí", "assembly of a union of municipalities";
    Council = "council", "rada", "council";
    SteeringGroup = "steering_group", "řídicí skupina", "steering group";
    SelfGovernment = "self_government", "samospráva (orgán neuveden)", "self-government (body not named)";
    Other = "other", "jiný orgán", "other body";
}

closed_list! {
    /// What a body decided.
    pub enum DecisionKind: "decision-kind", "Rozhodnutí", "Decision";
    Approved = "approved", "schválil", "approved";
    Noted = "noted", "vzal na vědomí", "took note";
    Discussed = "discussed", "projednal", "discussed";
    Recommended = "recommended", "doporučil", "recommended";
    Consented = "consented", "souhlasil", "consented";
    Rejected = "rejected", "neschválil", "rejected";
}

record! {
    /// A decision of a body on a document.
    #[doc(alias = "schválení")]
    #[doc(alias = "usnesení")]
    pub struct Decision: "Rozhodnutí" / "Decision", "Rozhodnutí orgánu o dokumentu.";
    fields {
        /// What kind of body decided.
        by: Option<DecidingBody> = "Orgán" / "Deciding body", "Druh orgánu, který rozhodl.";
        /// Organisation of the body.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na organizaci, jejíž orgán rozhodl.";
        /// Municipalities whose bodies decided.
        municipalities: Vec<MunicipalityCode> = "Obce" / "Municipalities", "Obce, jejichž orgány rozhodly.";
        /// Stated where all municipalities that take part decide, without a list.
        all_participating: Option<bool> = "Všechny zúčastněné obce" / "All participating municipalities", "Rozhodují samosprávy všech zúčastněných obcí.";
        /// What was decided.
        decision: Option<DecisionKind> = "Výsledek" / "Decision", "Jak orgán rozhodl.";
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy orgán rozhodl.";
        /// The part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku" / "Part of the year", "Část roku, pokud zdroj neuvádí měsíc.";
        /// Number of the resolution, free text such as `195/2013/ZK-5`.
        resolution: Option<String> = "Číslo usnesení" / "Number of the resolution", "Číslo usnesení v podobě, jakou úřad užívá.";
        /// Point of the session, where the source gives no number of a resolution.
        agenda_item: Option<String> = "Bod jednání" / "Item of the agenda", "Bod programu zasedání, pokud zdroj neuvádí číslo usnesení.";
        /// Whether the decision is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Rozhodnutí se teprve očekává.";
    }
}

impl Decision {
    /// Whether the decision was made, not only planned.
    pub fn is_made(&self) -> bool {
        self.planned != Some(true)
    }

    /// Whether the body approved, or is to decide without saying how.
    pub fn approves(&self) -> bool {
        match self.decision {
            Some(kind) => kind == DecisionKind::Approved,
            None => !self.is_made(),
        }
    }

    /// The earliest dated approval, made or planned, and its index, where it certainly comes after
    /// a day: it cannot lie before the day, nor mean only that day.
    pub(crate) fn late_approval(decisions: &[Self], day: Date) -> Option<(usize, Date)> {
        let (index, on) = decisions
            .iter()
            .enumerate()
            .filter(|(_, decision)| decision.approves())
            .filter_map(|(index, decision)| Some((index, decision.on?)))
            .min_by_key(|(_, on)| on.first_day())?;
        (on.first_day() >= day && on.last_day() > day).then_some((index, on))
    }
}
