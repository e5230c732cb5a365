//! The CPU monitor.
