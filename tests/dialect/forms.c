/* Everything about include lines and pragmas that other compilers do not read. */
#pragma nolist
#pragma page "it's a page's title"
#pragma SSV0 "$data.lib"
#pragma MAPINCLUDE "mapped.h" = "lib/real.h"
#include <stdio.h> nolist
#include <stringh> nolist   /* strings */
#include <stdlibh>
#define NL nolist
#include <stddef.h> NL
#include <cextdecs(FILE_OPEN_, \
                   FILE_CLOSE_ , \
                   DELAY )> nolist
#include <cextdecs.h (PROCESS_STOP_)>
#include "$system.zsysdefs.zsysc(filename_constant)" nolist
#include <zsysdefs/ZSYSC>
#include "/G/system/zsysdefs/zsysc"
#include <ZFILC(constants)>
#include <talh>
#include <sys.types.h>
#include <sys\stat.h>
#include <inh>
#include "lib.part"
#include "lib.parth"
#include "SECTIONS(wanted, other)"
#include "mapped.h"
#include "once"
#include "once.h"
#if 0
#include <no_such_header(A, B)> nolist
it's not code " /*
*/
#endif
/* #include <zspic(X)> */
const char *text = "#include <cextdecs(A)> nolist";
#pragma fieldalign shared2 __rec
#pragma FIELDALIGN SHARED8 wide
typedef struct __rec { char a; int b; struct { char c; long long d; } in; } rec_def;
struct wide { char a; int b; };
struct natural { char a; long long b; };
_Static_assert(sizeof(rec_def) == 16, "members on even addresses");
_Static_assert(sizeof(struct wide) == 8, "natural");
_Static_assert(sizeof(struct natural) == 16, "natural");
#pragma columns 110
int column = 1;                                                                                               + text
T0001H06_01JAN2020_A() {};

_tal short pascal_like(short x) { return x; }

short main(short argc, char *argv[])
{
  _cc_status cc = 0;
  (void)cc;
  if (part_value != 7 || parth_value != 8 || WANTED != 3 || mapped_value != 5 || column != 1) return 1;
  if (OTHER != 4 || once_value != 9 || strlen(text) != 29 || argc != 1) return 2;
  printf("%s:%d\n", __FILE__, __LINE__);
  return pascal_like(0);
}
