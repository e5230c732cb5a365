/* The Guardian procedures as C and C++ programs call them. Generated; do not edit.
 *
 * Any argument may be left out where its procedure allows it: f(a, , c), f(a), f().
 * A procedure's address, and (NAME)(...), mean the plain function. Procedures that the original headers leave to other languages are
 * declared so only where an include line selects them: their names, such as OPEN and STOP, are the program's own.
 */
#include "tal.h"
#include "guardian_call.h"
