#include <stdio.h>
#include <string.h>
#include <tal.h>
#include <cextdecs(FILE_OPEN_, FILE_CLOSE_, WRITEREAD, FILEINFO, CLOSE)>
#include "lib.parth(constants, request_def, reply_def)"
int main(int argc, char *argv[])
{
   short f, n, e;
   union { request_def rq; reply_def rp; short words[100]; } b;
   int i; long want = 0;
   e = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &f);
   if (e) { printf("open %d\n", e); return 1; }
   for (i = 1; i <= 20; i++) {
      memset(&b, 0, sizeof b);
      b.rq.kind = i % 3 ? KIND_CREDIT : KIND_DEBIT;
      b.rq.amount = i * 100;
      strcpy(b.rq.account, "12345");
      want += i % 3 ? i * 100 : -i * 100;
      if (WRITEREAD(f, b.words, sizeof(request_def), sizeof(reply_def), &n) != CCE) { FILEINFO(f, &e); printf("error %d\n", e); return 1; }
      if (n != sizeof(reply_def) || b.rp.balance != want || b.rp.code != 3) printf("%d: count %d balance %d want %ld code %d\n", i, n, b.rp.balance, want, b.rp.code);
   }
   if (WRITEREAD(f, b.words, 3, 10, &n) != CCL) puts("CCL wanted");
   FILEINFO(f, &e);
   printf("short request: %d\n", e);
   printf("ok\n");
   CLOSE(f);
   return 0;
}
