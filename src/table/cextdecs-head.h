/* The Guardian procedures as C and C++ programs call them. Generated; do not edit.
 *
 * Any argument may be left out where its procedure allows it: f(a, , c), f(a), f().
 * A procedure's address, and (NAME)(...), mean the plain function of guardian.h.
 */
#ifndef GRD_CEXTDECS_HEAD
#define GRD_CEXTDECS_HEAD
#include "tal.h"
#include "guardian.h"
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
#else
namespace guardian {
template <class T> struct arg {
  T value; bool has;
  arg() : value(), has(false) {}
  template <class U> arg(U v) : value((T)v), has(true) {}
};
struct arg32 {
  void *value; bool has; bool wide;
  arg32() : value(), has(false), wide(false) {}
  arg32(decltype(nullptr)) : value(), has(true), wide(false) {}
  arg32(int *p) : value(p), has(true), wide(false) {}
  arg32(unsigned *p) : value(p), has(true), wide(false) {}
  arg32(long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
  arg32(unsigned long *p) : value(p), has(true), wide(sizeof (long) > 4) {}
};
struct arg_address {
  void *value; bool has;
  arg_address() : value(), has(false) {}
  template <class T> arg_address(T *p) : value((void *)p), has(true) {}
};
}
#endif
#endif
