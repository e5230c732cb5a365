//! What `guardian-cc` rewrites.
