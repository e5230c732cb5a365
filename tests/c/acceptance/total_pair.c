/* server n [ms]: a requester that is a pair itself.  The backup opens the server           */
/* with the primary's handle and file number; after a takeover the same request is sent     */
/* with the same sync id, so that the server answers from its memory.                       */
#include <crtlns.h> nolist
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <tal.h> nolist
#include <zsysc.h> nolist
#include <derror.h> nolist
#include <cextdecs.h> nolist

typedef struct {
   short kind;              /* 1 open, 2 about to send, 3 answered */
   short filenum;
   short synclen;
   short next;
   long long sum;
   short sync[64];
   char  name[40];
} state_t;

static state_t st;
static short   peer = -1, srv = -1, rcv = -1;
static short   handle[10];
static char    *server;
static int     wanted, pause_ms;

static void stop(const char *t, int e) { printf("%s: %d\n", t, e); fflush(stdout); PROCESS_STOP_(,1,1); }

static void tell(short kind)
{
   short e, len;
   if (peer == -1) return;
   st.kind = kind;
   st.filenum = srv;
   e = FILE_GETSYNCINFO_(srv, st.sync, (short)sizeof st.sync, &len);
   if (e) stop("FILE_GETSYNCINFO_", e);
   st.synclen = len;
   if (_status_lt(WRITEX(peer, (char *)&st, sizeof st))) {
      FILE_GETINFO_(peer, &e);
      FILE_CLOSE_(peer);
      peer = -1;
      if (PROCESS_GETPAIRINFO_() != 4) stop("write to backup", e);
   }
}

static void make_backup(void)
{
   short d, e, len; char n[20];
   e = (short)__ns_start_backup(&d, , handle);
   if (e) { printf("no backup %d %d\n", e, d); return; }
   PROCESSHANDLE_DECOMPOSE_(handle,,,,,,,n,sizeof n,&len);
   e = FILE_OPEN_(n, len, &peer);
   if (e) { printf("open backup %d\n", e); peer = -1; return; }
   tell(1);
}

static void run(void)
{
   char b[80]; short n, e; int a; long long t;
   if (peer == -1) make_backup();
   while (st.next < wanted) {
      tell(2);
      sprintf(b, "A %d", st.next + 1);
      if (_status_ne(WRITEREADX(srv, b, (short)strlen(b), sizeof b - 1, &n))) {
         FILE_GETINFO_(srv, &e);
         stop("WRITEREADX", e);
      }
      b[n] = 0;
      if (sscanf(b, "%d %lld", &a, &t) != 2 || a != st.next + 1) { printf("want %d got '%s'\n", st.next + 1, b); stop("reply", 0); }
      st.next++;
      st.sum += a;
      if (peer == -1) make_backup();
      PROCESS_DELAY_(1000LL * pause_ms);
   }
   printf("sum %lld last total %lld\n", st.sum, t);
   FILE_CLOSE_(srv);
   exit(0);
}

static void wait_as_backup(void)
{
   state_t m; short n, e, prim[10], null[10]; _cc_status cc; short cpu;
   zsys_ddl_receiveinformation_def ri;
   memset(null, 0xff, sizeof null);
   if ((e = FILE_OPEN_("$RECEIVE", 8, &rcv, , , , 1)) != 0) stop("$RECEIVE", e);
   PROCESS_GETPAIRINFO_(,,,,prim);
   PROCESSHANDLE_DECOMPOSE_(prim, &cpu);
   MONITORCPUS(0x8000 >> cpu);
   for (;;) {
      cc = READUPDATEX(rcv, (char *)&m, sizeof m, &n);
      FILE_GETRECEIVEINFO_((short *)&ri);
      if (_status_gt(cc)) {
         REPLYX();
         if (m.kind == ZSYS_VAL_SMSG_PROCDEATH || m.kind == ZSYS_VAL_SMSG_CPUDOWN) break;
         continue;
      }
      if (m.kind == 1) {
         srv = m.filenum;
         e = FILE_OPEN_(server, (short)strlen(server), &srv, 0, 0, 0, 1, , , , prim);
         if (e) { REPLYX(,,,,e); printf("backup open %d\n", e); continue; }
      }
      st = m;
      REPLYX();
   }
   FILE_CLOSE_(rcv);
   if (srv == -1) stop("took over too early", 0);
   e = FILE_SETSYNCINFO_(srv, st.sync, st.synclen);
   if (e) stop("FILE_SETSYNCINFO_", e);
   run();
}

int main(int argc, char *argv[])
{
   short e;
   if (argc < 3) return 1;
   server = argv[1]; wanted = atoi(argv[2]); if (argc > 3) pause_ms = atoi(argv[3]);
   if (PROCESS_GETPAIRINFO_() == 6) { wait_as_backup(); return 0; }
   e = FILE_OPEN_(server, (short)strlen(server), &srv, 0, 0, 0, 1);
   if (e) stop("open server", e);
   run();
   return 0;
}
