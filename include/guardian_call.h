/* How a call says which of its arguments are there. */
#ifndef GUARDIAN_CALL_H
#define GUARDIAN_CALL_H
#include "guardian.h"
#ifdef __cplusplus
#define GRD_EXTERN extern "C"
#else
#define GRD_EXTERN
#endif
#define GRD_COUNT(v) (sizeof (v) / sizeof (v)[0])
#define GRD_HAS(n, v) ((GuardianCall)(GRD_COUNT(v) - 1) << (n))
#define GRD_ARG(v) (v)[GRD_COUNT(v) - 1]
#define GRD_END_
#define GRD_NONE(x)
#ifndef __cplusplus
/* Is the pointer to a long of eight bytes? A type that is not listed is none a 32-bit integer fits in. */
#define GRD_WIDE_OUT(n, a) ((GuardianCall)_Generic(1 ? a : 0, int: 0, long: 0, void *: 0, \
  int *: 0, unsigned *: 0, long *: sizeof (long) > 4, unsigned long *: sizeof (long) > 4) << (32 + (n)))
#define GRD_WIDE_IN(n, a) ((GuardianCall)_Generic(1 ? a : 0, int: 0, long: 0, void *: 0, const void *: 0, \
  int *: 0, unsigned *: 0, long *: sizeof (long) > 4, unsigned long *: sizeof (long) > 4, \
  const int *: 0, const unsigned *: 0, const long *: sizeof (long) > 4, const unsigned long *: sizeof (long) > 4) << (32 + (n)))
#define GRD_COUNT_SLOT(a) __typeof__(_Generic(1 ? a : 0, short *: (short *)0, default: (unsigned short *)0))
/* int64_t may be long. */
#define GRD_LONG_SLOT(a) __typeof__(_Generic(1 ? a : 0, long *: (long *)0, default: (long long *)0))
#else
/* Programs include Guardian's headers inside extern "C" blocks. */
extern "C++" {
namespace guardian {
/* An argument that may have been left out. Initialising it checks as a call does. */
template <class T> struct arg {
  T value; bool has;
  arg() : value(), has(false) {}
  arg(T v) : value(v), has(true) {}
};
struct count16 {
  unsigned short *value; bool has;
  count16() : value(), has(false) {}
  count16(decltype(nullptr)) : value(), has(true) {}
  count16(unsigned short *p) : value(p), has(true) {}
  count16(short *p) : value((unsigned short *)p), has(true) {}
};
struct arg64 {
  long long *value; bool has;
  arg64() : value(), has(false) {}
  arg64(decltype(nullptr)) : value(), has(true) {}
  arg64(long long *p) : value(p), has(true) {}
  arg64(long *p) : value((long long *)p), has(true) { static_assert(sizeof (long) == 8, "64 bits"); }
};
/* Pointers to 32-bit integers, which may live in longs of eight bytes. */
struct out32 {
  void *value; bool has; bool wide;
  out32() : value(), has(false), wide(false) {}
  out32(decltype(nullptr)) : value(), has(true), wide(false) {}
  out32(int *p) : value(p), has(true), wide(false) {}
  out32(unsigned *p) : value(p), has(true), wide(false) {}
  out32(long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
  out32(unsigned long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
};
struct in32 {
  const void *value; bool has; bool wide;
  in32() : value(), has(false), wide(false) {}
  in32(decltype(nullptr)) : value(), has(true), wide(false) {}
  in32(const int *p) : value(p), has(true), wide(false) {}
  in32(const unsigned *p) : value(p), has(true), wide(false) {}
  in32(const long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
  in32(const unsigned long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
};
/* Where a pointer is stored. */
struct arg_address {
  void *value; bool has;
  arg_address() : value(), has(false) {}
  template <class T> arg_address(T *p) : value((void *)p), has(true) {}
};
/* A function of the program, of any signature. */
struct arg_function {
  const void *value; bool has;
  arg_function() : value(), has(false) {}
  arg_function(decltype(nullptr)) : value(), has(true) {}
  template <class T> arg_function(T *p) : value((const void *)p), has(true) {}
};
}
}
#endif
#endif
