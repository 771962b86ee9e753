//! The catalogue of providers and their services.

use super::base::{PartOfYear, StatedCount};
use super::declare::{closed_list, record};
use super::header::{CatalogueKind, document};
use super::organisation::Organisation;
use super::plan::PlanStatus;
use super::reference::Ref;
use super::service::Service;
use super::territory::Territory;
use super::{Count, Date, Project};

closed_list! {
    /// To whom a catalogue was given.
    pub enum DistributionTarget: "distribution-target", "Komu", "To whom";
    Households = "households", "domácnosti", "households";
    Municipalities = "municipalities", "obce", "municipalities";
    Providers = "providers", "poskytovatelé", "providers";
    Public = "public", "veřejnost", "the public";
}

record! {
    /// How the catalogue reached people.
    #[doc(alias = "distribuce katalogu")]
    pub struct Distribution: "Distribuce" / "Distribution", "Jak se katalog dostal k lidem.";
    fields {
        /// To whom.
        to: Option<DistributionTarget> = "Komu" / "To whom", "Komu byl katalog rozdán.";
        /// How many.
        count: Option<StatedCount> = "Počet" / "Count", "Kolika příjemcům.";
        /// Whether each of them in the area got it.
        to_all: Option<bool> = "Všem v území" / "To all in the area", "Katalog dostal každý takový příjemce v území.";
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy byl rozdán.";
        /// Part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku" / "Part of the year", "Část roku, pokud zdroj neuvádí měsíc.";
    }
}

document! {
    /// The catalogue of providers of social services.
    #[doc(alias = "katalog poskytovatelů")]
    pub struct Catalogue(CatalogueKind): "Katalog" / "Catalogue", "Katalog poskytovatelů sociálních služeb.";
    fields {
        /// How far it has come.
        status: Option<PlanStatus> = "Stav" / "Status", "Jak daleko katalog je.";
        /// State of the data.
        as_of: Option<Date> = "Stav ke dni" / "As of", "K jakému dni jsou údaje.";
        /// Project that paid for it.
        project: Option<Ref<Project>> = "Projekt" / "Project", "Projekt, ze kterého vznikl.";
        /// Area.
        territory: Option<Territory> = "Území" / "Territory", "Území katalogu.";
        /// Web address of an online catalogue.
        url: Option<String> = "Adresa" / "Web address", "Webová adresa katalogu.";
        /// Whether it is published online.
        online: Option<bool> = "Online" / "Online", "Katalog je přístupný na webu.";
        /// How it reached people.
        distributions: Vec<Distribution> = "Distribuce" / "Distribution", "Jak se katalog dostal k lidem.";
        /// Number of providers that the source states.
        declared_providers: Option<Count> = "Uvedený počet poskytovatelů" / "Stated number of providers", "Počet poskytovatelů podle textu katalogu.";
        /// Number of services that the source states.
        declared_services: Option<Count> = "Uvedený počet služeb" / "Stated number of services", "Počet služeb podle textu katalogu.";
        /// Providers.
        providers: Vec<Organisation> = "Poskytovatelé" / "Providers", "Poskytovatelé služeb.";
        /// Services.
        services: Vec<Service> = "Služby" / "Services", "Služby v katalogu.";
    }
}
