/* A takeover in the midst of calls: locals, saved registers, rounding, signal mask, file numbers and areas are the primary's.
 *
 * The primary is killed by itself right after each checkpoint of its stack; what checks is always the backup that goes on. */
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cextdecs.h>
#include <tal.h>

#define WHOLE ((short *)-3)

static short *base = WHOLE;
static int failures;
static int takeovers;
static struct { int takeovers, compared; char text[100]; long numbers[50]; } global;
static char other[7] = "OTHERS";

#define EXPECT(what) do { if (!(what)) { printf("line %d: %s\n", __LINE__, #what); failures++; } } while (0)

/* Waits until there is a backup in CHECKMONITOR: it answers the first checkpoint only then. */
static void start_backup(void)
{
  short error;
  if (PROCESS_GETPAIRINFO_() != 4)
    return;
  error = PROCESS_CREATE_(, , , , , , , , , , , , 3);
  if (error != 0) {
    printf("no backup: %d\n", error);
    exit(1);
  }
}

/* Checkpoints and dies; comes back in the backup, as primary. */
static void die_here(void)
{
  short status;

  global.takeovers = takeovers;
  start_backup();
  status = CHECKPOINT(base, (short *)&global, sizeof global / 2, (short *)&takeovers, 2, (short *)&failures, 2);
  if (status == 0) {
    memset(&global, 1, sizeof global);
    kill(getpid(), SIGKILL);
  }
  if (status != (2 << 8 | 1))
    printf("status %x\n", status);
  takeovers++;
}

static int add(int a, int b, int c, int d, int e, int f, int g, int h, int i)
{
  int before[64], n, sum = 0;
  for (n = 0; n < 64; n++)
    before[n] = n * a;
  die_here();
  for (n = 0; n < 64; n++)
    sum += before[n];
  return sum + a + b + c + d + e + f + g + h + i;
}

static int deep(int level)
{
  char text[40];
  int result;
  sprintf(text, "level %d", level);
  if (level == 0) {
    die_here();
    return 0;
  }
  result = deep(level - 1) + level;
  EXPECT(strncmp(text, "level ", 6) == 0 && atoi(text + 6) == level);
  return result;
}

static int compare(const void *a, const void *b)
{
  if (++global.compared == 5)
    die_here();
  return *(const int *)a - *(const int *)b;
}

static double divide(double a, double b)
{
  volatile double x = a, y = b;
  return x / y;
}

static void work(int argc, char **argv)
{
  int i, numbers[12];
  long sums[8];
  double kept[6];
  short file, error;
  sigset_t set;
  jmp_buf where;

  /* Values that a compiler likes to keep in registers. */
  long a = argc * 3, b = argc * 5, c = argc * 7, d = argc * 11, e = argc * 13, f = argc * 17;
  for (i = 0; i < 8; i++)
    sums[i] = i * i;
  for (i = 0; i < 6; i++)
    kept[i] = divide(1.0, i + 3);

  EXPECT(add(1, 2, 3, 4, 5, 6, 7, 8, 9) == 2016 + 45);
  EXPECT(takeovers == 1 && global.takeovers == 0);
  EXPECT(a == argc * 3 && b == argc * 5 && c == argc * 7 && d == argc * 11 && e == argc * 13 && f == argc * 17);
  for (i = 0; i < 8; i++)
    EXPECT(sums[i] == i * i);

  EXPECT(deep(50) == 1275);
  EXPECT(takeovers == 2);

  fesetround(FE_UPWARD);
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  sigprocmask(SIG_BLOCK, &set, NULL);
  strcpy(global.text, "in the primary");
  global.numbers[49] = 77;
  die_here();
  EXPECT(takeovers == 3);
  EXPECT(fegetround() == FE_UPWARD);
  EXPECT(divide(1.0, 3.0) > kept[0]);
  fesetround(FE_TONEAREST);
  EXPECT(divide(1.0, 3.0) == kept[0]);
  sigprocmask(SIG_BLOCK, NULL, &set);
  EXPECT(sigismember(&set, SIGUSR1) == 1 && sigismember(&set, SIGUSR2) == 0);
  EXPECT(strcmp(global.text, "in the primary") == 0 && global.numbers[49] == 77);
  for (i = 0; i < 6; i++)
    EXPECT(kept[i] == divide(1.0, i + 3));

  for (i = 0; i < 12; i++)
    numbers[i] = (i * 7) % 12;
  global.compared = 0;
  qsort(numbers, 12, sizeof numbers[0], compare);
  EXPECT(takeovers == 4);
  for (i = 0; i < 12; i++)
    EXPECT(numbers[i] == i);

  /* Arguments are where they were. */
  EXPECT(argc == 3 && strcmp(argv[1], "first") == 0 && strcmp(argv[2], "second argument") == 0 && argv[3] == NULL);

  /* Files have the same numbers; a jump within one member works as ever. */
  error = FILE_OPEN_("$RECEIVE", 8, &file, , , , 3);
  EXPECT(error == 0);
  start_backup();
  CHECKOPEN(, file, , , , , &error);
  EXPECT(error == 0);
  if (setjmp(where) == 0) {
    die_here();
    if (setjmp(where) == 0)
      longjmp(where, 1);
  }
  EXPECT(takeovers == 5);
  error = FILE_OPEN_("$RECEIVE", 8, &file, , , , 3);
  EXPECT(error == 12);
  EXPECT(FILE_CLOSE_(0) == 0);

  /* The old primary becomes the backup, then this one is lost, and the other goes on where CHECKPOINT returned last. */
  takeovers = 100;
  start_backup();
  i = CHECKPOINT(base, (short *)&takeovers, 2, (short *)&failures, 2, (short *)other, 3);
  if (i == 0) {
    strcpy(other, "mine");
    i = CHECKSWITCH();
    EXPECT(i != 0);
    printf("not here\n");
  }
  EXPECT(i == (2 << 8 | 3));
  EXPECT(strcmp(other, "OTHERS") == 0 && takeovers == 100);
  EXPECT(PROCESS_GETPAIRINFO_() == 5);
}

static void (*volatile call_work)(int, char **) = work;

int main(int argc, char **argv)
{
  short bottom, status;

  if (argc != 3)
    return 2;
  setvbuf(stdout, NULL, _IONBF, 0);
  if (getenv("PARTIAL_STACK") != NULL)
    base = &bottom;
  if (PROCESS_GETPAIRINFO_() == 6) {
    status = CHECKMONITOR();
    printf("CHECKMONITOR gave %x\n", status);
    return 1;
  }
  call_work(argc, argv);
  printf("%s\n", failures == 0 ? "all as it was" : "failed");
  return failures != 0;
}
