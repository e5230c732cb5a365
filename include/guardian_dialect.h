/* What the NonStop C dialect has and other compilers do not. Included before every program's first line. */
#ifndef GUARDIAN_DIALECT_H
#define GUARDIAN_DIALECT_H
#define __TANDEM 1
#define _TANDEM_SOURCE 1
#define _GUARDIAN_TARGET 1
#define _TNS_X_TARGET 1
#define _tal
#define _c
#define _callable
#define _cobol
#define _fortran
#define _pascal
#define _unspecified
#define _extensible
#define _variable
#define _far
#define _near
#define _ptr64
#define _ptr32
#define _priv
#define _resident
#define _lowmem
#define _cspace
#define _baseptr
#define _optional
#define _alias(x)
/* Only the procedures know arguments that are left out. */
#define _arg_present(x) 1
#endif
