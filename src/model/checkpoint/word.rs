//! The status word of the checkpointing procedures: a kind in the high byte, a detail in the low one.

/// Why a backup is primary now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    Stopped = 0,
    Abended = 1,
    ProcessorFailed = 2,
    Switched = 3,
}

/// What `CHECKPOINT`, `CHECKMONITOR` and their like return.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StatusWord {
    Done,
    /// No backup, or it cannot be reached; a file-system error. For `CHECKMONITOR`: no primary.
    NoPartner(i16),
    /// This process has taken over.
    TakenOver(Reason),
    /// The number of the parameter in error.
    Parameter(u8),
}

impl StatusWord {
    pub fn number(self) -> i16 {
        match self {
            StatusWord::Done => 0,
            // 119: the error's number does not fit.
            StatusWord::NoPartner(error) => 1 << 8 | u8::try_from(error).map_or(119, i16::from),
            StatusWord::TakenOver(reason) => 2 << 8 | reason as i16,
            StatusWord::Parameter(n) => 3 << 8 | i16::from(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_a_kind_and_a_detail() {
        assert_eq!(StatusWord::Done.number(), 0);
        assert_eq!(StatusWord::NoPartner(201).number(), 256 + 201);
        assert_eq!(StatusWord::NoPartner(4022).number(), 256 + 119);
        assert_eq!(StatusWord::TakenOver(Reason::ProcessorFailed).number(), 514);
        assert_eq!(StatusWord::Parameter(26).number(), 768 + 26);
    }
}
