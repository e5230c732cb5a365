/* FILECOPY - a process pair that copies a text file and numbers its lines.
 *
 *   run: guardian run --name '$COPY' filecopy FROM TO
 *
 * After each line the primary moves the state of its three streams to the backup: where it reads, where it writes
 * and what it shows. If it fails between a write and the update that follows, the new primary reads the same line
 * and writes it again with the same sync ID: the write is recognised and not done twice. For that the output file
 * has sync depth 1, and each line is one write operation.
 */
#pragma symbols, inspect
#include <crtlnsh> nolist
#include <stdioh> nolist
#include <stdlibh> nolist
#include <stringh> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,READUPDATEX,REPLYX,WRITEX,FILE_GETRECEIVEINFO_, \
                   PROCESS_GETPAIRINFO_,PROCESSHANDLE_COMPARE_,PROCESSHANDLE_DECOMPOSE_, \
                   PROCESSHANDLE_GETMINE_,MONITORCPUS,PROCESS_STOP_)> nolist
#include <talh> nolist
#include <zsysc(phandle,receiveinformation)> nolist

#define PROCESS_DIED   (-101)
#define CPU_DOWN       (-2)
#define OPEN_INFO      1       /* how the streams were opened */
#define STATE_INFO     2       /* how far they are */
#define NOT_THE_OWNER  200
#define IS_SINGLE      4
#define IS_BACKUP      6
#define HANDLE_WORDS   10
#define LINE_MAXIMUM   512
#define TRY_AGAIN      100     /* lines until an absent backup is tried again */

typedef struct {
  __ns_std_io_file_open_state in;
  __ns_std_io_file_open_state out;
} open_info_def;

typedef struct {
  __ns_std_io_file_state in;
  __ns_std_io_file_state out;
  __ns_std_io_file_state terminal;
  int lines;
} state_info_def;

typedef struct {
  long long msg_number;                 /* keeps what follows on eight bytes */
  union {
    open_info_def  open_info;
    state_info_def state_info;
  } msg_variants;
} message_def;

static FILE *in_file, *out_file;
static int   lines;
static short backup_fnum = -1;
static short receive_fnum;
static short my_handle[HANDLE_WORDS];
static short primary_handle[HANDLE_WORDS];
static short backup_handle[HANDLE_WORDS];
static short null_handle[HANDLE_WORDS] = { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 };
static message_def message;
static state_info_def last_state;
static short have_state;

static void stop_with(char *text)
{
  fprintf(stderr, "filecopy: %s\n", text);
  PROCESS_STOP_(, , 1);
}

static int send(message_def *m)
{
  _cc_status cc;

  if (backup_fnum == -1)
    return 0;
  cc = WRITEX(backup_fnum, (char *)m, (unsigned short)sizeof *m);
  if (_status_eq(cc))
    return 1;
  FILE_CLOSE_(backup_fnum);
  backup_fnum = -1;
  return 0;
}

static void update_backup(void)
{
  message_def update;

  memset(&update, 0, sizeof update);
  update.msg_number = STATE_INFO;
  update.msg_variants.state_info.lines = lines;
  if (__ns_fget_file_state(in_file, &update.msg_variants.state_info.in) != 0 ||
      __ns_fget_file_state(out_file, &update.msg_variants.state_info.out) != 0 ||
      __ns_fget_file_state(stdout, &update.msg_variants.state_info.terminal) != 0)
    stop_with("no file state");
  send(&update);
}

static void start_the_backup(void)
{
  short detail, length, cpu = 0;
  char  name[ZSYS_VAL_LEN_PROCESSNAME + 1];
  message_def info;

  if (PROCESS_GETPAIRINFO_() != IS_SINGLE)
    return;
  PROCESSHANDLE_DECOMPOSE_(my_handle, &cpu);
  if (__ns_start_backup(&detail, (short)(cpu ^ 1), backup_handle) != 0)
    return;
  if (PROCESSHANDLE_DECOMPOSE_(backup_handle, , , , , , , name, (short)sizeof name, &length) != 0)
    return;
  if (FILE_OPEN_(name, length, &backup_fnum) != 0) {
    backup_fnum = -1;
    return;
  }
  memset(&info, 0, sizeof info);
  info.msg_number = OPEN_INFO;
  if (__ns_fget_file_open_state(in_file, &info.msg_variants.open_info.in) != 0 ||
      __ns_fget_file_open_state(out_file, &info.msg_variants.open_info.out) != 0)
    stop_with("no open state");
  if (send(&info))
    update_backup();
}

void primary_processing(void)
{
  char line[LINE_MAXIMUM];
  int  alone = 0;

  start_the_backup();
  while (fgets(line, LINE_MAXIMUM, in_file) != NULL) {
    lines++;
    fprintf(out_file, "%d %s", lines, line);
    if (fflush(out_file) != 0)
      stop_with("output file");
    if (lines % 100 == 0) {
      printf("%d lines\n", lines);
      fflush(stdout);
    }
    if (backup_fnum != -1)
      update_backup();
    if (backup_fnum == -1 && alone++ % TRY_AGAIN == 0)
      start_the_backup();
  }
  fclose(out_file);
  fclose(in_file);
  printf("copied %d lines\n", lines);
  exit(0);                              /* the backup stops too */
}

static void take_update(void)
{
  if (message.msg_number == OPEN_INFO && in_file == NULL) {
    in_file = __ns_backup_fopen(&message.msg_variants.open_info.in);
    out_file = __ns_backup_fopen(&message.msg_variants.open_info.out);
    if (in_file == NULL || out_file == NULL)
      stop_with("backup open");
  } else if (message.msg_number == STATE_INFO) {
    last_state = message.msg_variants.state_info;
    have_state = 1;
  }
}

/* Until the primary is gone. */
void backup_processing(void)
{
  zsys_ddl_receiveinformation_def info;
  unsigned short count_read;
  short cc, cpu = 0, number;
  short *sender = info.z_sender.u_z_data.z_word;

  PROCESSHANDLE_DECOMPOSE_(primary_handle, &cpu);
  MONITORCPUS((short)(0x8000 >> cpu));
  for (;;) {
    cc = READUPDATEX(receive_fnum, (char *)&message, sizeof message, &count_read);
    if (_status_lt(cc))
      stop_with("read of $RECEIVE");
    FILE_GETRECEIVEINFO_((short *)&info);
    if (memcmp(sender, null_handle, sizeof null_handle) != 0 &&
        PROCESSHANDLE_COMPARE_(sender, primary_handle) != 2) {
      REPLYX(, , , , NOT_THE_OWNER);
      continue;
    }
    if (_status_eq(cc)) {
      take_update();
      REPLYX(, , , , 0);
      continue;
    }
    REPLYX(, , , , 0);
    memcpy(&number, &message, sizeof number);
    if (number == PROCESS_DIED || number == CPU_DOWN)
      return;
  }
}

/* What the last update said is where to go on. */
static void take_over(void)
{
  if (!have_state)
    stop_with("the primary failed before it told anything");
  if (__ns_fset_file_state(in_file, &last_state.in) != 0 ||
      __ns_fset_file_state(out_file, &last_state.out) != 0 ||
      __ns_fset_file_state(stdout, &last_state.terminal) != 0)
    stop_with("file state");
  lines = last_state.lines;
}

int main(short argc, char *argv[])
{
  if (argc != 3) {
    fprintf(stderr, "usage: filecopy FROM TO\n");
    exit(2);
  }
  if (FILE_OPEN_("$RECEIVE", 8, &receive_fnum, , , , 1) != 0)
    stop_with("open of $RECEIVE");
  PROCESSHANDLE_GETMINE_(my_handle);
  if (PROCESS_GETPAIRINFO_(, , , , primary_handle, backup_handle) == IS_BACKUP) {
    backup_processing();
    take_over();
  } else {
    in_file = __ns_fopen_special(argv[1], "rb", 1);
    out_file = __ns_fopen_special(argv[2], "wb", 1);
    if (in_file == NULL || out_file == NULL)
      stop_with("open of the files");
  }
  primary_processing();
  return 0;
}
