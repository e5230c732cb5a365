/* Wrong calls, one after the other; the table behind it is in the tests. Each has so long before it counts as a hang. */
#include <cextdecs.h>
#include <zsysc.h>
#include <derror.h>
#include <tal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char bytes[4096];
static short words[2048], handle[10], dead[10], null_handle[10], garbage[10], mine[10], any, file, closed, receive;
static unsigned short counts[64];
static int doubles[64];
static long long quads[64];
static char *address;
static const char *now = "start";
static short now_file;
static int failures, made;

static void restore(void)
{
  memset(bytes, 0, sizeof bytes);
  strcpy(bytes, "$NONE");
  memset(words, 0, sizeof words);
  memcpy(handle, mine, sizeof handle);
  any = -1;
}

static void begin(const char *what)
{
  now = what;
  made++;
  restore();
  alarm(20);
  printf("%s\n", what);
  fflush(stdout);
}

static void wrong(const char *what, long long got, long long wanted)
{
  failures++;
  fprintf(stderr, "%s: %s %lld, wanted %lld\n", now, what, got, wanted);
}

/* The last error may be noted with a file or with none. */
static short is_last(short wanted)
{
  short with_none = -1, with_file = -1, with_receive = -1;
  FILE_GETINFO_(-1, &with_none);
  FILE_GETINFO_(file, &with_file);
  FILE_GETINFO_(receive, &with_receive);
  return with_none == wanted || with_file == wanted || with_receive == wanted ? wanted : with_none;
}

static void value(long long got, long long wanted)
{
  if (got != wanted)
    wrong("gives", got, wanted);
}

static void below(_cc_status got, short error)
{
  short last = is_last(error);
  if (!_status_lt(got))
    wrong("condition code", got, -1);
  else if (error != 0 && last != error)
    wrong("last error", last, error);
}

static void above(_cc_status got, short error)
{
  short last = is_last(error);
  if (!_status_gt(got))
    wrong("condition code", got, 1);
  else if (error != 0 && last != error)
    wrong("last error", last, error);
}

static void not_zero(long long got)
{
  if (got == 0)
    wrong("gives", got, 1);
}

static void not_equal(_cc_status got)
{
  if (_status_eq(got))
    wrong("condition code", 0, -1);
}

static short *number(short n)
{
  any = n;
  return &any;
}

static short compare(const short *a, const short *b)
{
  return *a < *b;
}

int main(int argc, char *argv[])
{
  (void)now_file;
  (void)not_equal;
  (void)above;
  PROCESSHANDLE_GETMINE_(mine);
  PROCESSHANDLE_NULLIT_(null_handle);
  memset(garbage, 0x5A, sizeof garbage);
  memcpy(dead, mine, sizeof dead);
  dead[3] = (short)(dead[3] + 77);
  if (FILE_OPEN_(argv[1], (short)strlen(argv[1]), &closed) != 0 || FILE_OPEN_(argv[1], (short)strlen(argv[1]), &file, , , , 1) != 0 ||
      FILE_CLOSE_(closed) != 0)
    return 3;
  if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 2) != 0)
    return 4;
/* CASES */
  alarm(0);
  printf("%d made, %d wrong\n", made, failures);
  return failures == 0 ? 0 : 1;
}
