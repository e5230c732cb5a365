/* several outstanding requests, completed with file number -1; the tag is the address of the context */
#include <cextdecs.h(FILE_OPEN_,FILE_CLOSE_,FILE_GETINFO_,WRITEREADX,AWAITIOX,AWAITIOXL,CANCELREQ,CANCEL,SETMODE,JULIANTIMESTAMP,FILE_WRITEREAD64_,FILE_AWAITIO64_)> nolist
#include <tal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NREQ 6
#define NEXT_ANY -1

struct ctx { int id; short file; char buf[100]; struct ctx *next; int done; };
static struct ctx *all;

int main(int argc, char *argv[])
{
   short f[3], g, e, rc, i, fn;
   unsigned short cnt;
   long tag, bufaddr;
   _cc_status cc;
   struct ctx *c;
   int outstanding = 0, late = 0;

   if (argc < 2) { puts("usage: nwreq $server"); return 1; }
   for (i = 0; i < 3; i++) {
      e = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &f[i], 0, 0, 4 /* nowait depth */, 1);
      if (e) { printf("open %hd\n", e); return 1; }
   }
   for (i = 0; i < NREQ; i++) {
      c = (struct ctx *)malloc(sizeof *c);
      c->id = i; c->file = f[i % 3]; c->done = 0; c->next = all; all = c;
      sprintf(c->buf, "%s request %d", i % 2 ? "slow" : "fast", i);
      cc = WRITEREADX(c->file, c->buf, (unsigned short)(strlen(c->buf) + 1), sizeof c->buf, , (long)c);
      if (!_status_eq(cc)) { FILE_GETINFO_(c->file, &e); printf("start %d: %hd\n", i, e); return 1; }
      outstanding++;
   }
   while (outstanding) {
      fn = NEXT_ANY;
      cc = AWAITIOX(&fn, &bufaddr, &cnt, &tag, 1000L);
      FILE_GETINFO_(fn, &e);
      if (_status_lt(cc)) { printf("completion error %hd on %hd\n", e, fn); return 1; }
      c = (struct ctx *)tag;
      for (all = all; c == NULL; ) return 9;
      if ((char *)bufaddr != c->buf) printf("buffer address differs\n");
      if (c->file != fn) printf("file differs\n");
      printf("%d: '%.*s'\n", c->id, cnt, c->buf);
      if (c->done++) printf("twice\n");
      outstanding--;
   }
   fn = -1;
   cc = AWAITIOX(&fn);
   FILE_GETINFO_(-1, &e);
   printf("nothing outstanding: %s %hd\n", _status_lt(cc) ? "CCL" : "?", e);
   /* time-out with a file number cancels */
   strcpy(all->buf, "never");
   WRITEREADX(f[0], all->buf, 6, sizeof all->buf, , 77L);
   fn = f[0];
   cc = AWAITIOX(&fn, , , &tag, 20L);
   FILE_GETINFO_(f[0], &e);
   printf("time-out: %s error %hd tag %ld\n", _status_lt(cc) ? "CCL" : "?", e, tag);
   cc = AWAITIOX(&fn, , , &tag, 0L);
   FILE_GETINFO_(f[0], &e);
   printf("then: %hd\n", e);
   /* with -1 nothing is cancelled */
   WRITEREADX(f[1], all->buf, 6, sizeof all->buf, , 78L);
   fn = -1;
   cc = AWAITIOX(&fn, , , &tag, 20L);
   FILE_GETINFO_(-1, &e);
   printf("any time-out: %s error %hd file %hd\n", _status_lt(cc) ? "CCL" : "?", e, fn);
   cc = CANCELREQ(f[1], 78L);
   printf("cancelreq %s\n", _status_eq(cc) ? "CCE" : "CCL");
   cc = CANCELREQ(f[1], 78L);
   FILE_GETINFO_(f[1], &e);
   printf("again %s %hd\n", _status_eq(cc) ? "CCE" : "CCL", e);
   for (i = 0; i < 3; i++) if ((e = FILE_CLOSE_(f[i])) != 0) printf("close %hd\n", e);
   e = FILE_CLOSE_(f[0]);
   printf("closed twice %hd\n", e);
   return 0;
}
