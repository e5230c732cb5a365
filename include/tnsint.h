/* Fixed-width integers under the names programs use. */
#ifndef GUARDIAN_TNSINT_H
#define GUARDIAN_TNSINT_H
#include <sys/types.h>
#include <stdint.h>
#endif
