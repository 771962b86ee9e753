//! Code lists: code, name, validity, source.
//!
//! Lists of the state are tables here; the full list of municipalities is not, because it changes
//! every year: the caller loads it, see [`MunicipalityRegister`].

mod activity_kind;
mod age_group;
mod capacity_kind;
mod country;
mod csv;
mod district;
mod funding_call;
mod funding_source;
mod identifier;
mod legal_form;
mod list;
mod municipality;
mod orp;
mod programme;
mod published;
mod region;
mod register_error;
mod registration_number;
mod service_type;
mod target_group;
mod window;

pub use activity_kind::{ACTIVITY_KINDS, ActivityKind};
pub use age_group::{AGE_GROUPS, AgeGroup};
pub use capacity_kind::{CAPACITY_KINDS, CapacityKind};
pub(crate) use country::{country_meant, is_country, is_czech};
pub use district::{DISTRICTS, District};
pub use funding_call::{CALLS, Call, CallActivity};
pub use funding_source::{FUNDING_SOURCES, FundingGroup, FundingSource};
pub use identifier::{has_data_box_form, is_valid_data_box, is_valid_ico};
pub use legal_form::{LEGAL_FORMS, LegalForm};
pub(crate) use list::Names;
pub use list::{Item, List};
pub use municipality::{Municipality, MunicipalityRegister};
pub use orp::{ORPS, Orp, orp};
pub use programme::{MMR, MPSV, ManagingAuthority, PROGRAMMES, Programme};
#[cfg(feature = "book")]
pub(crate) use published::computed_digests;
pub(crate) use published::digests;
pub use published::{Published, PublishedItem, all_lists, list_of, versions};
pub use region::{REGIONS, Region};
pub use register_error::RegisterError;
pub use registration_number::{Family, RegistrationNumber};
pub use service_type::{SERVICE_TYPES, ServiceGroup, ServiceType};
pub use target_group::{TARGET_GROUPS, TargetGroup};
pub use window::Window;
