/* server count [delay-ms]: every add must be answered once. */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <tal.h> nolist
#include <cextdecs.h> nolist

int main (int argc, char *argv[], char *envp[])
{
   short f, err, n, i, count;
   char  buf[80];
   long long expect = -1, total;
   int   amount;
   int   other = 0;

   if (argc < 3) return 2;
   count = (short) atoi (argv[2]);
   err = FILE_OPEN_ (argv[1], (short) strlen (argv[1]), &f, 0, 0, 0, 1);
   if (err) { printf ("open %s: %d\n", argv[1], err); return 3; }
   for (i = 1; i <= count; i++) {
      sprintf (buf, "A %d", i);
      if (_status_ne (WRITEREADX (f, buf, (short) strlen (buf), sizeof buf - 1, &n))) {
         FILE_GETINFO_ (f, &err);
         printf ("request %d: error %d\n", i, err);
         return 4;
      }
      buf[n] = 0;
      if (sscanf (buf, "%d %lld", &amount, &total) != 2 || amount != i) { printf ("bad reply '%s'\n", buf); return 5; }
      if (expect >= 0 && total != expect + i) { other++; printf ("request %d: total %lld, wanted %lld\n", i, total, expect + i); }
      expect = total;
      if (argc > 3) PROCESS_DELAY_ (1000LL * atoi (argv[3]));
   }
   printf ("done %d requests, total %lld, %d wrong\n", count, total, other);
   return other != 0;
}
