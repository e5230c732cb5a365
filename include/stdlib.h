/* The C library's, and what Guardian programs find beside it. */
#pragma GCC system_header
#include_next <stdlib.h>
#if defined __TANDEM && !defined __need_malloc_and_calloc
#include "guardian_stdlib.h"
#endif
