/* Condition codes and a few words of the older language. */
#ifndef GUARDIAN_TAL_H
#define GUARDIAN_TAL_H
/* CCL, CCE or CCG. */
typedef short _cc_status;
typedef short _cc_status_short;
#define CCL (-1)
#define CCE 0
#define CCG 1
#define _status_lt(x) ((x) < 0)
#define _status_le(x) ((x) <= 0)
#define _status_eq(x) ((x) == 0)
#define _status_ne(x) ((x) != 0)
#define _status_gt(x) ((x) > 0)
#define _status_ge(x) ((x) >= 0)
#endif
