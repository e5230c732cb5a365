/* A pair that appends COUNT numbered records to LOG. Before each write it tells its backup the record and the stream's state, so
 * that whoever goes on writes that record again under the same sync ID. Each member notes in ROLE.start what it was started with.
 */
#include <crtlns.h> nolist
#include <errno.h> nolist
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <talh> nolist
#include <zsysc> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,WRITEX,READUPDATEX,REPLYX,MONITORCPUS, \
                   PROCESS_GETPAIRINFO_,PROCESSHANDLE_DECOMPOSE_,PROCESS_STOP_)> nolist

#define IS_BACKUP 6

struct update {
  short kind;                   /* 1: the open, 2: before the write of record `number` */
  short unused;
  int   number;
  __ns_std_io_file_open_state open;
  __ns_std_io_file_state state;
};

extern char **environ;
static FILE *log_file;
static short partner = -1;
static int   count;
static char *log_name;
static struct update last;

static void give_up(const char *what)
{
  printf("%s: %d\n", what, errno);
  fflush(stdout);
  PROCESS_STOP_(, , 1);
}

static void note_start(const char *file, int argc, char **argv)
{
  static char message[1100];
  short length = 0;
  int i;
  FILE *f = fopen(file, "w");

  for (i = 1; i < argc; i++)
    fprintf(f, "argument %s\n", argv[i]);
  for (i = 0; environ[i] != NULL; i++)
    if (strncmp(environ[i], "GUARDIAN_CHANNEL=", 17) != 0)
      fprintf(f, "variable %s\n", environ[i]);
  fprintf(f, "startup %d", get_startup_msg((void *)message, &length));
  fprintf(f, " %d ", length);
  fwrite(message, 1, length > 0 ? length : 0, f);
  length = 0;
  fprintf(f, "\nparam %d", get_param_msg((void *)message, &length));
  fprintf(f, " %d ", length);
  fwrite(message, 1, length > 0 ? length : 0, f);
  fprintf(f, "\n%s\n", getenv("A-PARAM") ? getenv("A-PARAM") : "no parameter");
  fclose(f);
}

static void start_the_backup(void)
{
  struct update u;
  short detail, handle[10], length = 0, result;
  char  name[40];

  result = __ns_start_backup(&detail, , handle);
  if (result != 0)
    return;                     /* none for now */
  PROCESSHANDLE_DECOMPOSE_(handle, , , , , , , name, (short)sizeof name, &length);
  if (FILE_OPEN_(name, length, &partner) != 0) {
    partner = -1;
    return;
  }
  memset(&u, 0, sizeof u);
  u.kind = 1;
  if (__ns_fget_file_open_state(log_file, &u.open) != 0)
    give_up("open state");
  if (!_status_eq(WRITEX(partner, (char *)&u, sizeof u))) {
    FILE_CLOSE_(partner);
    partner = -1;
  }
}

static void primary(int number)
{
  struct update u;
  int tries;

  for (; number <= count; number++) {
    memset(&u, 0, sizeof u);
    u.kind = 2;
    u.number = number;
    if (__ns_fget_file_state(log_file, &u.state) != 0)
      give_up("state");
    for (tries = 0; tries < 3; tries++) {
      if (partner == -1)
        start_the_backup();
      if (partner == -1 || _status_eq(WRITEX(partner, (char *)&u, sizeof u)))
        break;
      FILE_CLOSE_(partner);
      partner = -1;
    }
    fprintf(log_file, "record %d\n", number);
    if (fflush(log_file) != 0)
      give_up("write");
  }
  printf("written\n");
  exit(0);                      /* the backup stops too */
}

static void backup(void)
{
  struct update u;
  unsigned short length;
  short receive, cc;

  if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1) != 0)
    give_up("$RECEIVE");
  MONITORCPUS(-1);
  for (;;) {
    cc = READUPDATEX(receive, (char *)&u, sizeof u, &length);
    REPLYX();
    if (_status_gt(cc) && (u.kind == -101 || u.kind == -2))
      break;
    if (!_status_eq(cc))
      continue;
    if (u.kind == 2)
      last = u;
    else if ((log_file = __ns_backup_fopen(&u.open)) == NULL)
      give_up("backup open");
  }
  FILE_CLOSE_(receive);
  printf("takeover\n");
  if (last.number == 0)
    last.number = 1;            /* nothing was written without an update before it */
  else if (__ns_fset_file_state(log_file, &last.state) != 0)
    give_up("set state");
  if (log_file == NULL && (log_file = __ns_fopen_special(log_name, "ab+", 1)) == NULL)
    give_up("open");
}

int main(int argc, char **argv)
{
  log_name = argv[1];
  count = atoi(argv[2]);
  if (PROCESS_GETPAIRINFO_() == IS_BACKUP) {
    note_start("backup.start", argc, argv);
    backup();
  } else {
    note_start("primary.start", argc, argv);
    if ((log_file = __ns_fopen_special(log_name, "ab+", 1)) == NULL)
      give_up("open");
    last.number = 1;
  }
  primary(last.number);
  return 0;
}
