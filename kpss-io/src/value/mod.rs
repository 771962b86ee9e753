//! What people type, understood exactly or not at all.
