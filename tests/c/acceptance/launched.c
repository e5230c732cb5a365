#include <stdio.h>
#include <stdlib.h>
#include <tal.h>
#include <cextdecs(DELAY,PROCESS_STOP_,FILE_OPEN_,READUPDATEX,REPLYX)>
int main(int argc, char *argv[], char *env[])
{
   short f, n; char b[200];
   printf("child %s args %d last %s\n", "x", argc, argv[argc - 1]); fflush(stdout);
   FILE_OPEN_("$RECEIVE", 8, &f,,,,1);
   for (;;) {
     _cc_status cc = READUPDATEX(f, b, sizeof b, &n);
     REPLYX();
     if (_status_eq(cc)) { if (b[0] == 'a') PROCESS_STOP_(,,1,,,,"told to",7); if (b[0] == 's') return 0; if (b[0]=='c') { *(volatile char *)0 = 1; } }
   }
}
