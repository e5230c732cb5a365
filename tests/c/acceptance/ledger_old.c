#pragma page "Kontoführung, alte Schule ('quoted')"
#pragma XMEM, NOMAP
/* Ältere Fassung, Größe der Sätze: siehe lib.parth */
#include <stdioh> nolist
#include <stringh> nolist
#include <stdlibh> nolist
#include <talh>  nolist
#include <cextdecs(OPEN,CLOSE,READUPDATE,REPLY,LASTRECEIVE,RECEIVEINFO,FILEINFO,DEBUG,TOSVERSION,MYTERM,DELAY)> nolist
#include "lib.parth(constants, request_def)" nolist
#include "lib.parth(reply_def)"
#ifdef _TNS_E_TARGET
T9999H06_01JAN2001_LEDGER() {};
#elif _TNS_X_TARGET
T9999L16_01JAN2001_LEDGER() {};
#endif

#define NL nolist
#include <ctype.h> NL
#define OPTIONAL
#define RECEIVE_NAME_LEN 12

static long balances[10];
static int  nopen = 0;

int number_of(account)
char *account;
{
   int i = 0;
   while (*account && isdigit(*account)) i = i * 10 + *account++ - '0';   // Prüfziffer fehlt
   return i % 10;
}

char *blank(s, n)
   char *s;
   short n;
{
   memset(s, ' ', n);
   return s;
}

show(what, pid)
char *what; short *pid;
{
   printf("%s %.6s\n", what, (char *)pid);
}

main(argc, argv)
int argc;
char **argv;
{
   short  rname[RECEIVE_NAME_LEN];
   short  rfile, err, n, tag, pid[4], cpid[4], iotype, rcount, fnum;
   long   sync;
   union { request_def rq; reply_def rp; short words[200]; } b;
   int    cc;

   blank((char *)rname, 24);
   memcpy(rname, "$RECEIVE", 8);
   OPEN(rname, &rfile, 0x4000 /* flags<1>: system messages */, 2);
   if (sizeof(request_def) != request_def_Size) printf("size %d\n", (int)sizeof(request_def));
   for (;;) {
      cc = READUPDATE(rfile, b.words, sizeof b, &n, OPTIONAL);
      if (cc == CCL) { FILEINFO(rfile, &err); printf("error %d\n", err); exit(1); }
      LASTRECEIVE(pid, &tag);
      if (cc == CCG) {
         switch (b.words[0]) {
         case -30: nopen++; show("open by", pid);
                   printf("flags %d sync %d\n", b.words[1], b.words[2]); break;
         case -31: show("close by", pid); if (--nopen == 0) { REPLY(,,,tag,0); return 0; } break;
         default:  printf("system message %d\n", b.words[0]);
         }
         REPLY(OPTIONAL, OPTIONAL, OPTIONAL, tag, 0);
         continue;
      }
      RECEIVEINFO(cpid, , &sync, &fnum, &rcount, &iotype);
      if (memcmp(pid, cpid, 8)) printf("different process ids\n");
      if (n != sizeof(request_def)) { REPLY(,,,tag,21); continue; }
      {
         int a = number_of(b.rq.account), amount = b.rq.amount;
         char kind = b.rq.kind;
         balances[a] += kind == KIND_CREDIT ? amount : -amount;
         b.rp.code = iotype; b.rp.balance = balances[a]; b.rp.text = kind;
         n = 0;
         if ((cc = REPLY(b.words, sizeof(reply_def), &n, tag)) != CCE) printf("reply %d\n", cc);
         if (n != sizeof(reply_def)) printf("reply count %d\n", n);
      }
   }
}
