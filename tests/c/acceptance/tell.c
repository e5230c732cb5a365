#include <stdio.h>
#include <string.h>
#include <tal.h>
#include <cextdecs(FILE_OPEN_,WRITEX,FILE_GETINFO_)>
int main(int argc, char *argv[]) { short f, e = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &f); if (e) { printf("open %d\n", e); return e; }
  if (_status_lt(WRITEX(f, argv[2], (short)strlen(argv[2])))) { FILE_GETINFO_(f, &e); printf("error %d\n", e); } else printf("told\n"); return 0; }
