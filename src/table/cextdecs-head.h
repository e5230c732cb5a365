/* The Guardian procedures as C and C++ programs call them. Generated; do not edit.
 *
 * Any argument may be left out where its procedure allows it: f(a, , c), f(a), f().
 * A procedure's address, and (NAME)(...), mean the plain function of guardian.h.
 */
#include "tal.h"
#include "guardian_call.h"
