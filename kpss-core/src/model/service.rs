//! Services, their capacity, and the network.

use super::base::{Address, Contact, Id, MunicipalityCode, Period, ServiceTypeCode};
use super::declare::{choice, record};
use super::{AgeGroupCode, CapacityKindCode, Date, Number, TargetGroupCode};

choice! {
    /// Form of a social service, Act 108/2006, § 33.
    #[doc(alias = "forma poskytování")]
    pub enum ServiceForm: "service-form", "Forma sociální služby", "Form of a social service";
    Ambulatory = "amb", "ambulantní", "ambulatory";
    Residential = "pob", "pobytová", "residential";
    Outreach = "ter", "terénní", "outreach";
}

record! {
    /// A registered or planned capacity: the maximum of a service and form, not free places.
    #[doc(alias = "kapacita")]
    pub struct Capacity: "Kapacita", "Nejvyšší kapacita služby v jedné formě, ne volná místa.";
    fields {
        /// Unit.
        unit: Option<CapacityKindCode> = "Jednotka", "Typ kapacity.";
        /// Amount; capacities of different units are never added.
        amount: Option<Number> = "Počet", "Počet; různé jednotky se nesčítají.";
    }
}

record! {
    /// One form of a service with its capacities.
    pub struct FormOfService: "Forma služby", "Forma poskytování a její kapacity.";
    fields {
        /// Form.
        form: Option<ServiceForm> = "Forma", "Forma poskytování.";
        /// Capacities.
        capacities: Vec<Capacity> = "Kapacity", "Kapacity v této formě.";
    }
}

record! {
    /// A place where a service is provided.
    #[doc(alias = "zařízení")]
    pub struct Facility: "Zařízení", "Místo, kde se služba poskytuje.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení zařízení.";
    }
    fields {
        /// Name.
        name: Option<String> = "Název", "Název zařízení.";
        /// Address.
        address: Option<Address> = "Adresa", "Adresa zařízení.";
        /// From when to when.
        period: Option<Period> = "Poskytuje", "Odkdy dokdy se v zařízení poskytuje.";
    }
}

record! {
    /// A social service, or a related service without registration.
    #[doc(alias = "sociální služba")]
    pub struct Service: "Služba", "Sociální služba nebo související služba bez registrace.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení služby v dokumentu.";
    }
    fields {
        /// Service number of the register, seven digits as text.
        identifier: Option<String> = "Identifikátor služby", "Číslo služby v registru, sedm číslic.";
        /// Whether it is a related service without registration.
        related: Option<bool> = "Související", "Související služba, která se neregistruje.";
        /// Type.
        service_type: Option<ServiceTypeCode> = "Druh", "Druh sociální služby.";
        /// Name.
        name: Option<String> = "Název", "Název služby.";
        /// Provider.
        provider: Option<Id> = "Poskytovatel", "Odkaz na poskytovatele.";
        /// Forms and capacities.
        forms: Vec<FormOfService> = "Formy", "Formy poskytování a kapacity.";
        /// Target groups of the register.
        target_groups: Vec<TargetGroupCode> = "Cílové skupiny", "Cílové skupiny podle registru.";
        /// Age groups of the register.
        age_groups: Vec<AgeGroupCode> = "Věkové skupiny", "Věkové skupiny podle registru.";
        /// Facilities.
        facilities: Vec<Facility> = "Zařízení", "Místa poskytování.";
        /// From when to when the service is provided.
        period: Option<Period> = "Poskytována", "Odkdy dokdy se služba poskytuje.";
        /// Municipalities served.
        municipalities: Vec<MunicipalityCode> = "Obsluhované obce", "Obce, které služba obsluhuje.";
        /// Contacts.
        contacts: Vec<Contact> = "Kontakty", "Kontakty služby.";
    }
}

choice! {
    /// Standing of a service in the network of the region.
    pub enum NetworkStatus: "network-status", "Postavení v síti", "Standing in the network";
    Basic = "basic", "základní síť", "basic network";
    Conditional = "conditional", "podmíněná síť", "conditional network";
    Temporary = "temporary", "dočasná síť", "temporary network";
    Outside = "outside", "mimo síť", "outside of the network";
}

record! {
    /// One service of the network.
    pub struct NetworkItem: "Služba v síti", "Zařazení služby do sítě.";
    fields {
        /// Service.
        service: Option<Id> = "Služba", "Odkaz na službu.";
        /// Standing.
        status: Option<NetworkStatus> = "Postavení", "Postavení v síti kraje.";
        /// From when to when.
        period: Option<Period> = "Období", "Odkdy dokdy zařazení platí.";
        /// Capacities in the network.
        capacities: Vec<Capacity> = "Kapacity", "Kapacity zařazené do sítě.";
    }
}

record! {
    /// The network of services and how it is secured.
    #[doc(alias = "síť sociálních služeb")]
    pub struct Network: "Síť služeb", "Síť služeb a způsob jejího zajištění.";
    fields {
        /// How it is secured and changed.
        description: Option<String> = "Způsob zajištění", "Jak se síť zajišťuje a mění.";
        /// State of the list.
        as_of: Option<Date> = "Stav ke dni", "K jakému dni seznam platí.";
        /// Services.
        items: Vec<NetworkItem> = "Služby", "Služby v síti.";
    }
}
