//! Bodies of the Guardian procedures, one file per manual section.
#![forbid(unsafe_code)]
