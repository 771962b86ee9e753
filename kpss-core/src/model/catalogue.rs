//! The catalogue of providers and their services.

use super::Date;
use super::base::{Count, Id, PartOfYear};
use super::declare::{choice, record};
use super::document::{CatalogueKind, document};
use super::organisation::Organisation;
use super::plan::PlanStatus;
use super::service::Service;
use super::territory::Territory;

choice! {
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
    pub struct Distribution: "Distribuce", "Jak se katalog dostal k lidem.";
    fields {
        /// To whom.
        to: Option<DistributionTarget> = "Komu", "Komu byl katalog rozdán.";
        /// How many.
        count: Option<Count> = "Počet", "Kolika příjemcům.";
        /// Whether each of them in the area got it.
        to_all: Option<bool> = "Všem v území", "Katalog dostal každý takový příjemce v území.";
        /// When.
        on: Option<Date> = "Datum", "Kdy byl rozdán.";
        /// Part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku", "Část roku, pokud zdroj neuvádí měsíc.";
    }
}

document! {
    /// The catalogue of providers of social services.
    #[doc(alias = "katalog poskytovatelů")]
    pub struct Catalogue(CatalogueKind): "Katalog", "Katalog poskytovatelů sociálních služeb.";
    fields {
        /// How far it has come.
        status: Option<PlanStatus> = "Stav", "Jak daleko katalog je.";
        /// State of the data.
        as_of: Option<Date> = "Stav ke dni", "K jakému dni jsou údaje.";
        /// Project that paid for it.
        project: Option<Id> = "Projekt", "Projekt, ze kterého vznikl.";
        /// Area.
        territory: Option<Territory> = "Území", "Území katalogu.";
        /// Web address of an online catalogue.
        url: Option<String> = "Adresa", "Webová adresa katalogu.";
        /// Whether it is published online.
        online: Option<bool> = "Online", "Katalog je přístupný na webu.";
        /// How it reached people.
        distributions: Vec<Distribution> = "Distribuce", "Jak se katalog dostal k lidem.";
        /// Providers.
        providers: Vec<Organisation> = "Poskytovatelé", "Poskytovatelé služeb.";
        /// Services.
        services: Vec<Service> = "Služby", "Služby v katalogu.";
    }
}
