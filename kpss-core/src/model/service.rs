//! Services, their capacity, and the network.

use super::base::{Address, Contact, MunicipalityCode, Period, ServiceTypeCode};
use super::declare::{closed_list, record};
use super::reference::{Id, Ref};
use super::{AgeGroupCode, CapacityKindCode, Date, Number, Organisation, TargetGroupCode};

closed_list! {
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
    pub struct Capacity: "Kapacita" / "Capacity", "Nejvyšší kapacita služby v jedné formě, ne volná místa.";
    fields {
        /// Unit.
        unit: Option<CapacityKindCode> = "Jednotka" / "Unit", "Typ kapacity.";
        /// Amount; capacities of different units are never added.
        amount: Option<Number> = "Počet" / "Amount", "Počet; různé jednotky se nesčítají.";
    }
}

record! {
    /// One form of a service with its capacities.
    pub struct FormOfService: "Forma služby" / "Form of a service", "Forma poskytování a její kapacity.";
    fields {
        /// Form.
        form: Option<ServiceForm> = "Forma" / "Form", "Forma poskytování.";
        /// Other forms for which the capacities are stated together with this one.
        together_with: Vec<ServiceForm> = "Společně s formou" / "Together with", "Další formy, pro které je kapacita uvedena společně s touto.";
        /// Capacities.
        capacities: Vec<Capacity> = "Kapacity" / "Capacities", "Kapacity v této formě.";
    }
}

record! {
    /// A place where a service is provided.
    #[doc(alias = "zařízení")]
    pub struct Facility: "Zařízení" / "Facility", "Místo, kde se služba poskytuje.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení zařízení.";
    }
    fields {
        /// Name.
        name: Option<String> = "Název" / "Name", "Název zařízení.";
        /// Address.
        address: Option<Address> = "Adresa" / "Address", "Adresa zařízení.";
        /// From when to when.
        period: Option<Period> = "Poskytuje" / "Provided", "Odkdy dokdy se v zařízení poskytuje.";
    }
}

record! {
    /// A social service, or a related service without registration.
    #[doc(alias = "sociální služba")]
    pub struct Service: "Služba" / "Service", "Sociální služba nebo související služba bez registrace.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení služby v dokumentu.";
    }
    fields {
        /// Service number of the register, seven digits as text.
        identifier: Option<String> = "Identifikátor služby" / "Service number", "Číslo služby v registru, sedm číslic.";
        /// Whether it is a related service without registration.
        related: Option<bool> = "Související" / "Related", "Související služba, která se neregistruje.";
        /// Type.
        service_type: Option<ServiceTypeCode> = "Druh" / "Type", "Druh sociální služby.";
        /// Name.
        name: Option<String> = "Název" / "Name", "Název služby.";
        /// Provider.
        provider: Option<Ref<Organisation>> = "Poskytovatel" / "Provider", "Odkaz na poskytovatele.";
        /// Forms and capacities.
        forms: Vec<FormOfService> = "Formy" / "Forms", "Formy poskytování a kapacity.";
        /// Target groups of the register.
        target_groups: Vec<TargetGroupCode> = "Cílové skupiny" / "Target groups", "Cílové skupiny podle registru.";
        /// Age groups of the register.
        age_groups: Vec<AgeGroupCode> = "Věkové skupiny" / "Age groups", "Věkové skupiny podle registru.";
        /// Facilities.
        facilities: Vec<Facility> = "Zařízení" / "Facilities", "Místa poskytování.";
        /// From when to when the service is provided.
        period: Option<Period> = "Poskytována" / "Provided", "Odkdy dokdy se služba poskytuje.";
        /// Municipalities served.
        municipalities: Vec<MunicipalityCode> = "Obsluhované obce" / "Municipalities served", "Obce, které služba obsluhuje.";
        /// Contacts.
        contacts: Vec<Contact> = "Kontakty" / "Contacts", "Kontakty služby.";
    }
}

closed_list! {
    /// Standing of a service in the network of the region.
    pub enum NetworkStatus: "network-status", "Postavení v síti", "Standing in the network";
    Basic = "basic", "základní síť", "basic network";
    Conditional = "conditional", "podmíněná síť", "conditional network";
    Temporary = "temporary", "dočasná síť", "temporary network";
    Development = "development", "rozvojová síť", "development network";
    Reserve = "reserve", "zásobník", "reserve";
    Outside = "outside", "mimo síť", "outside of the network";
}

record! {
    /// One service of the network.
    pub struct NetworkItem: "Služba v síti" / "Service in the network", "Zařazení služby do sítě.";
    fields {
        /// Service.
        service: Option<Ref<Service>> = "Služba" / "Service", "Odkaz na službu.";
        /// Standing.
        status: Option<NetworkStatus> = "Postavení" / "Standing", "Postavení v síti kraje.";
        /// From when to when.
        period: Option<Period> = "Období" / "Period", "Odkdy dokdy zařazení platí.";
        /// Capacities in the network.
        capacities: Vec<Capacity> = "Kapacity" / "Capacities", "Kapacity zařazené do sítě.";
    }
}

record! {
    /// The network of services and how it is secured.
    #[doc(alias = "síť sociálních služeb")]
    pub struct Network: "Síť služeb" / "Network of services", "Síť služeb a způsob jejího zajištění.";
    fields {
        /// How it is secured and changed.
        description: Option<String> = "Způsob zajištění" / "How it is secured", "Jak se síť zajišťuje a mění.";
        /// State of the list.
        as_of: Option<Date> = "Stav ke dni" / "As of", "K jakému dni seznam platí.";
        /// Services.
        items: Vec<NetworkItem> = "Služby" / "Services", "Služby v síti.";
    }
}
