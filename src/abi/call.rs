//! Arguments as C gives them: which are there, and pointers that know no length.

use std::ffi::c_void;
use std::marker::PhantomData;

use crate::model::handle::ProcessHandle;
use crate::sys::sort::UserArray;
use crate::sys::user_memory::{UserIn, UserOut};

/// Says what is there: bit n for argument n; bit 31 came through the plain function; bit 32+n: pointer n is to eight bytes.
#[derive(Clone, Copy)]
pub struct Call(pub u64);

const PLAIN: u64 = 1 << 31;

/// Why a call is refused before its body runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A required argument was left out: 29.
    Missing,
    /// A required pointer is null: 22.
    Bounds,
    /// As one of these, where the procedure has a result of its own for it.
    Own { error: i16, result: i16 },
}

impl Fault {
    pub fn error(self) -> i16 {
        match self {
            Fault::Missing => 29,
            Fault::Bounds => 22,
            Fault::Own { error, .. } => error,
        }
    }

    /// The same fault of a procedure that returns `result` for it.
    pub fn with(self, result: i16) -> Fault {
        Fault::Own { error: self.error(), result }
    }
}

/// A call, asked for arguments that may or must be there.
#[derive(Clone, Copy)]
pub struct Asked {
    call: Call,
    required: bool,
}

impl Call {
    pub fn required(self) -> Asked {
        Asked { call: self, required: true }
    }

    pub fn optional(self) -> Asked {
        Asked { call: self, required: false }
    }
}

impl Asked {
    fn given(&self, n: u32) -> bool {
        self.call.0 & 1 << n != 0
    }

    pub fn value<T>(&self, n: u32, value: T) -> Result<Option<T>, Fault> {
        Ok(self.given(n).then_some(value))
    }

    fn place(&self, n: u32, address: *mut u8) -> Result<Option<*mut u8>, Fault> {
        if !address.is_null() {
            return Ok(self.given(n).then_some(address));
        }
        // A function pointer has no other way to leave an argument out than null; neither have programs that pass NULL for it.
        if self.given(n) && self.call.0 & PLAIN == 0 && self.required { Err(Fault::Bounds) } else { Ok(None) }
    }

    /// # Safety
    /// The caller of the procedure vouches for what the pointer means.
    pub unsafe fn pointer<T>(&self, n: u32, address: *mut u8) -> Result<Option<Ptr<T>>, Fault> {
        let wide = self.call.0 >> (32 + n) & 1 != 0;
        Ok(self.place(n, address)?.map(|address| Ptr { address, wide, of: PhantomData }))
    }

    /// # Safety
    /// As for [`Asked::pointer`]; a handle is ten words.
    pub unsafe fn handle(&self, n: u32, address: *mut u8) -> Result<Option<ProcessHandle>, Fault> {
        // SAFETY: the caller's promise.
        Ok(self.place(n, address)?.map(|a| unsafe { a.cast::<ProcessHandle>().read_unaligned() }))
    }

    /// # Safety
    /// As for [`Asked::pointer`].
    pub unsafe fn function(&self, n: u32, address: *mut c_void) -> Result<Option<Function>, Fault> {
        Ok(self.place(n, address.cast())?.map(|a| Function(a.cast())))
    }
}

/// A function of the program.
#[derive(Clone, Copy)]
pub struct Function(pub *mut c_void);

impl Function {
    /// Calls it as a comparison of two elements.
    #[allow(clippy::not_unsafe_ptr_arg_deref)] // Only the program's own function looks at the elements.
    pub fn compare(&self, a: *const u8, b: *const u8) -> i16 {
        // SAFETY: the program passed a function that takes two addresses and returns a word; nullness was checked before.
        unsafe {
            let compare: unsafe extern "C" fn(*const u8, *const u8) -> i16 = std::mem::transmute(self.0);
            compare(a, b)
        }
    }
}

/// A place in the program's memory, of one `T` or of several in a row. The caller vouched for it when it made the call.
#[derive(Clone, Copy)]
pub struct Ptr<T> {
    address: *mut u8,
    /// A 32-bit integer that lives in an eight-byte `long`.
    wide: bool,
    of: PhantomData<T>,
}

impl<T> Ptr<T> {
    pub fn address(&self) -> usize {
        self.address as usize
    }

    /// `length` bytes to be read from here.
    pub fn input(&self, length: usize) -> UserIn {
        // SAFETY: the program promised that its buffer is as long as it says.
        unsafe { UserIn::new(self.address, length) }
    }

    /// Room of `length` bytes to be filled here.
    pub fn output(&self, length: usize) -> UserOut {
        // SAFETY: as for `input`.
        unsafe { UserOut::new(self.address, length) }
    }

    /// A copy of `length` bytes.
    pub fn bytes(&self, length: usize) -> Vec<u8> {
        self.input(length).to_vec()
    }

    /// `count` elements of `size` bytes, to be sorted where they lie.
    pub fn elements(&self, count: usize, size: usize) -> UserArray {
        // SAFETY: the program promised an array of this length.
        unsafe { UserArray::new(self.address, count, size) }
    }

    /// The same place, seen as another kind of value.
    pub fn cast<U>(&self) -> Ptr<U> {
        Ptr { address: self.address, wide: false, of: PhantomData }
    }
}

impl<T: Copy> Ptr<T> {
    pub fn get(&self) -> T {
        self.at(0)
    }

    pub fn set(&self, value: T) {
        self.put(0, value);
    }

    fn stride(&self) -> usize {
        if self.wide { 8 } else { size_of::<T>() }
    }

    pub fn at(&self, index: usize) -> T {
        // SAFETY: the program promised an array of this length. The low half of a wide integer comes first.
        unsafe { self.address.add(index * self.stride()).cast::<T>().read_unaligned() }
    }

    pub fn put(&self, index: usize, value: T) {
        // SAFETY: as for `at`.
        unsafe {
            let to = self.address.add(index * self.stride());
            if self.wide {
                // Nothing of the program's `long` stays stale: the value is extended by its sign.
                let mut low = [0u8; 4];
                std::ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), low.as_mut_ptr(), 4.min(size_of::<T>()));
                to.cast::<i64>().write_unaligned(i32::from_ne_bytes(low) as i64);
            } else {
                to.cast::<T>().write_unaligned(value);
            }
        }
    }
}

impl Ptr<usize> {
    /// The place that the pointer stored here points to; `None` for null.
    pub fn follow(&self) -> Option<Ptr<u8>> {
        let address = self.get() as *mut u8;
        (!address.is_null()).then_some(Ptr { address, wide: false, of: PhantomData })
    }

    /// The same array of bytes from `offset` on, seen as a pointer.
    pub fn offset(&self, offset: usize) -> Ptr<usize> {
        // SAFETY: the program promised a structure of this layout.
        Ptr { address: unsafe { self.address.add(offset) }, wide: false, of: PhantomData }
    }
}

impl Ptr<i32> {
    /// Stores all 64 bits where there is room for them, such as a tag that carries a pointer.
    pub fn set_all(&self, value: i64) {
        if self.wide {
            self.cast::<i64>().set(value);
        } else {
            self.set(value as i32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn left_out_null_and_given_are_told_apart() {
        let mut word = 5i16;
        let place = (&raw mut word).cast::<u8>();
        let null = std::ptr::null_mut::<u8>();
        let macro_call = |given: u64| Call(given);
        let pointer = |asked: Asked, address| {
            // SAFETY: null, or the word above.
            unsafe { asked.pointer::<i16>(0, address) }
        };
        assert_eq!(macro_call(1).optional().value(0, 0i16), Ok(Some(0)));
        assert_eq!(macro_call(0).optional().value(0, 0i16), Ok(None));
        assert!(pointer(macro_call(0).optional(), null).is_ok_and(|p| p.is_none()));
        assert!(pointer(macro_call(1).optional(), place).is_ok_and(|p| p.is_some_and(|p| p.get() == 5)));
        assert!(pointer(macro_call(1).required(), null).is_err_and(|f| f == Fault::Bounds));
        // A function pointer has no other way to leave an argument out.
        assert!(pointer(Call(PLAIN).optional(), null).is_ok_and(|p| p.is_none()));
    }

    #[test]
    fn nothing_of_a_long_stays_stale() {
        let mut long = [0x5555_5555_5555_5555u64; 2];
        let at = Ptr::<i32> { address: (&raw mut long).cast(), wide: true, of: PhantomData };
        at.set(-2);
        at.put(1, 7);
        assert_eq!(long, [-2i64 as u64, 7]);
        assert_eq!((at.get(), at.at(1)), (-2, 7));
        at.set_all(0x1234_5678_9abc);
        assert_eq!(long[0], 0x1234_5678_9abc);
        let narrow = Ptr::<i32> { wide: false, ..at };
        narrow.set(1);
        assert_eq!(long[0], 0x1234_0000_0001);
    }
}
