/* TAKEOVER - a pair whose requester waits while the primary is killed.
 *
 *   guardian run --name '$BENCH' takeover server        guardian run takeover requester '$BENCH'
 *
 * A member that has just taken over replies to the request it finds, and makes a backup then; every other request is held for ever, so
 * that the requester sleeps when its server dies. The requester prints "waiting" before each request, and after it the time of the
 * reply in nanoseconds of the monotonic clock.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <time.h> nolist
#include <cextdecs(FILE_OPEN_,READUPDATEX,REPLYX,WRITEREADX,FILE_GETRECEIVEINFO_,PROCESS_GETPAIRINFO_,PROCESSHANDLE_GETMINE_, \
                   PROCESSHANDLE_DECOMPOSE_,MONITORCPUS)> nolist
#include <crtlns.h> nolist
#include <tal.h> nolist

#define IS_BACKUP 6

static int serve(void)
{
  short file, handle[10], partner[10], cpu, detail, info[17], backup;
  unsigned short count;
  char buffer[600];
  _cc_status cc;
  PROCESSHANDLE_GETMINE_(handle);
  (void)PROCESSHANDLE_DECOMPOSE_(handle, &cpu);
  if (FILE_OPEN_("$RECEIVE", 8, &file, , , , 16) != 0)
    return 2;
  MONITORCPUS(-1);
  backup = PROCESS_GETPAIRINFO_() == IS_BACKUP;
  if (!backup && __ns_start_backup(&detail, (short)(cpu ^ 1), partner) != 0)
    return 2;
  for (;;) {
    cc = READUPDATEX(file, buffer, (unsigned short)sizeof buffer, &count);
    if (_status_lt(cc))
      return 2;
    FILE_GETRECEIVEINFO_(info);
    if (_status_gt(cc)) {
      REPLYX(, 0, , info[2]);
      continue;
    }
    if (!backup || PROCESS_GETPAIRINFO_() == IS_BACKUP)
      continue;
    REPLYX(buffer, count, , info[2]);
    backup = 0;
    if (__ns_start_backup(&detail, (short)(cpu ^ 1), partner) != 0)
      return 2;
  }
}

int main(int argc, char *argv[])
{
  short file;
  unsigned short count;
  char buffer[64];
  struct timespec now;
  if (argc == 2)
    return serve();
  if (argc < 3 || FILE_OPEN_(argv[2], (short)strlen(argv[2]), &file, , , , 1) != 0)
    return 2;
  for (;;) {
    printf("waiting\n");
    fflush(stdout);
    if (_status_ne(WRITEREADX(file, buffer, (unsigned short)sizeof buffer, (unsigned short)sizeof buffer, &count)))
      return 2;
    clock_gettime(CLOCK_MONOTONIC, &now);
    printf("%lld\n", (long long)now.tv_sec * 1000000000LL + now.tv_nsec);
  }
}
