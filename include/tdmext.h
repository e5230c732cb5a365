/* Extensions of the host's run time. */
#ifndef GUARDIAN_TDMEXT_H
#define GUARDIAN_TDMEXT_H
#include "zsysc.h"
#endif
