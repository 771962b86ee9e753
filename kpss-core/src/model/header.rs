//! What every kind of document begins and ends with.

use super::declare::closed_list;

/// Declares a document: a record with the common header and the common end.
macro_rules! document {
    (
        $(#[doc = $doc:literal])+
        $(#[doc(alias = $alias:literal)])*
        pub struct $name:ident($tag:ident): $cs:literal / $en:literal, $description:literal;
        fields {
            $(
                $(#[doc = $fdoc:literal])+
                $field:ident: $type:ty = $fcs:literal / $fen:literal, $fdesc:literal;
            )*
        }
    ) => {
        $crate::model::declare::record! {
            $(#[doc = $doc])+
            $(#[doc(alias = $alias)])*
            pub struct $name: $cs / $en, $description;
            required {
                /// What kind of document this is.
                kind: $tag = "Druh dokumentu" / "Kind of document", "Jaký dokument to je.";
                /// Identifier, unique in the submission.
                id: $crate::model::Id = "Identifikátor" / "Identifier", "Označení dokumentu, v podání jedinečné.";
            }
            fields {
                /// Version of the model in which the document is written.
                schema_version: Option<$crate::model::SchemaVersion> =
                    "Verze modelu" / "Model version", "Verze modelu, ve které je dokument zapsán.";
                /// Title on the cover page.
                title: Option<String> = "Název" / "Title", "Název podle titulní strany.";
                /// How much of the document the record holds; missing means the whole.
                level_of_detail: Option<$crate::model::LevelOfDetail> = "Úplnost záznamu" / "Level of detail", "Kolik z dokumentu záznam obsahuje; bez údaje celý dokument.";
                $( $(#[doc = $fdoc])+ $field: $type = $fcs / $fen, $fdesc; )*
                /// JSON Pointers of what the source gives but nobody can read.
                illegible: Vec<String> = "Nečitelná místa" / "Illegible places", "JSON Pointery údajů, které v předloze jsou, ale nelze je přečíst.";
                /// Documents that stand elsewhere.
                documents: Vec<$crate::model::DocumentLink> = "Dokumenty" / "Documents", "Přílohy a související dokumenty.";
                /// Contacts of offices and roles.
                contacts: Vec<$crate::model::Contact> = "Kontakty" / "Contacts", "Kontakty na úřady a funkce.";
                /// Where the statements come from.
                sources: Vec<$crate::model::Source> = "Zdroje údajů" / "Sources", "Odkud údaje pocházejí.";
                /// Exceptions from rules.
                waivers: Vec<$crate::model::Waiver> = "Výjimky" / "Waivers", "Odůvodněné výjimky z pravidel.";
            }
        }

        impl $name {
            /// A document of which nothing is stated but what it is called here.
            pub fn new(id: $crate::model::Id) -> Self {
                Self { id, ..Self::default() }
            }
        }
    };
}

pub(crate) use document;

/// Declares the one value that the field `kind` of a document can have.
macro_rules! tag {
    ($name:ident = $code:literal, $cs:literal, $en:literal) => {
        closed_list! {
            #[doc = concat!("The kind `", $code, "`.")]
            #[derive(Default)]
            pub enum $name: $code, $cs, $en;
            #[default]
            Tag = $code, $cs, $en;
        }
    };
}

tag!(PlanKind = "plan", "plán", "plan");
tag!(ActionPlanKind = "action_plan", "akční plán", "action plan");
tag!(MonitoringReportKind = "monitoring_report", "zpráva o plnění", "monitoring report");
tag!(CatalogueKind = "catalogue", "katalog poskytovatelů", "catalogue of providers");
tag!(ProjectKind = "project", "projekt", "project");
tag!(SubmissionKind = "submission", "podání", "submission");

closed_list! {
    /// How much of a document its record holds, as archival description tells it (ISAAR 5.4.5).
    #[doc(alias = "úroveň podrobnosti")]
    #[doc(alias = "úplnost záznamu")]
    pub enum LevelOfDetail: "level-of-detail", "Úplnost záznamu", "Level of detail";
    Whole = "whole", "celý dokument", "the whole document";
    Excerpt = "excerpt", "část dokumentu", "an excerpt";
    Header = "header", "jen titulní údaje", "the title page only";
}

closed_list! {
    /// The kinds of documents.
    pub enum DocumentKind: "document-kind", "Druh dokumentu", "Kind of document";
    Plan = "plan", "plán", "plan";
    ActionPlan = "action_plan", "akční plán", "action plan";
    MonitoringReport = "monitoring_report", "zpráva o plnění", "monitoring report";
    Catalogue = "catalogue", "katalog poskytovatelů", "catalogue of providers";
    Project = "project", "projekt", "project";
    Submission = "submission", "podání", "submission";
}
