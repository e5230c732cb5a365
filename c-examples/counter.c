/* COUNTER - a process pair that counts what it is asked to count.
 *
 *   run: guardian run --name '$CNT' counter
 *
 * The smallest active-backup pair: the whole state is one number and, for each requester, the sync ID and the
 * answer of its last request. The primary writes the state to the backup before it replies, so that a request
 * which is sent again after a takeover is answered without being counted again. COUNTREQ is its requester.
 */
#pragma symbols, inspect
#include <stdioh> nolist
#include <stringh> nolist
#include <stdlibh> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,READUPDATEX,REPLYX,WRITEX,FILE_GETRECEIVEINFO_, \
                   PROCESS_GETPAIRINFO_,PROCESSHANDLE_COMPARE_,PROCESSHANDLE_DECOMPOSE_, \
                   PROCESSHANDLE_GETMINE_,MONITORCPUS,PROCESS_STOP_)> nolist
#include <talh> nolist
#include "$system.zsysdefs.zsysc(phandle,receiveinformation)"
nolist
#include <crtlnsh> nolist

#define PROCESS_DIED   (-101)
#define CPU_DOWN       (-2)
#define CPU_UP         (-3)

#define COUNT_REQUEST  1       /* from a requester: count one up */
#define STATE_UPDATE   2       /* from the primary: the new state */

#define NOT_THE_OWNER  200
#define IS_SINGLE      4
#define IS_BACKUP      6
#define HANDLE_WORDS   10
#define NAME_MAXIMUM   36
#define REQUESTERS     16

typedef struct {
  short handle[HANDLE_WORDS];
  short file_number;
  short in_use;
  int   sync_id;
  int   answer;
} requester_def;

typedef struct {
  int           counter;
  requester_def requesters[REQUESTERS];
} state_def;

struct message_format {
  short msg_number;
  union {
    short     whole[40];
    state_def state;
  } msg_variants;
};

static struct message_format message;
static state_def state;                 /* what a takeover must find */
static zsys_ddl_receiveinformation_def receive_info;
static short receive_fnum;
static short backup_fnum = -1;
static short my_handle[HANDLE_WORDS];
static short primary_handle[HANDLE_WORDS];
static short backup_handle[HANDLE_WORDS];
static short null_handle[HANDLE_WORDS] = { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 };

void primary_processing(void);

static void stop_with(text, error)
char *text;
short error;
{
  fprintf(stderr, "counter: %s, error %d\n", text, error);
  PROCESS_STOP_(, , 1);
}

static short cpu_of(short *handle)
{
  short cpu = -1;
  PROCESSHANDLE_DECOMPOSE_(handle, &cpu);
  return cpu;
}

static void forget_backup(void)
{
  if (backup_fnum != -1)
    FILE_CLOSE_(backup_fnum);
  backup_fnum = -1;
}

/* Writes the state to the backup. A backup that cannot take it is gone: its death is told on $RECEIVE. */
static void update_backup(void)
{
  struct message_format update;
  _cc_status cc;

  if (backup_fnum == -1)
    return;
  memset(&update, 0, sizeof update);
  update.msg_number = STATE_UPDATE;
  update.msg_variants.state = state;
  cc = WRITEX(backup_fnum, (char *)&update, (unsigned short)sizeof update);
  if (_status_ne(cc))
    forget_backup();
}

/* Starts a backup in the other CPU and tells it the state; without that CPU we go on alone until it is up. */
static void start_the_backup(void)
{
  short detail = 0, length;
  char  name[NAME_MAXIMUM + 1];

  forget_backup();
  if (PROCESS_GETPAIRINFO_() != IS_SINGLE)
    return;
  if (__ns_start_backup(&detail, (short)(cpu_of(my_handle) ^ 1), backup_handle) != 0)
    return;
  if (PROCESSHANDLE_DECOMPOSE_(backup_handle, , , , , , , name, NAME_MAXIMUM, &length) != 0)
    return;
  if (FILE_OPEN_(name, length, &backup_fnum) != 0) {
    backup_fnum = -1;
    return;
  }
  update_backup();
}

/* The entry of the process that sent the last message; a new one for a new sender. */
static requester_def *entry_of_sender(void)
{
  short i, free = -1;

  for (i = 0; i < REQUESTERS; i++) {
    if (!state.requesters[i].in_use)
      free = free == -1 ? i : free;
    else if (state.requesters[i].file_number == receive_info.z_filenum &&
             PROCESSHANDLE_COMPARE_(state.requesters[i].handle,
                                    receive_info.z_sender.u_z_data.z_word) == 2)
      return &state.requesters[i];
  }
  if (free == -1)
    return NULL;
  state.requesters[free].in_use = 1;
  state.requesters[free].file_number = receive_info.z_filenum;
  state.requesters[free].sync_id = -1;
  memcpy(state.requesters[free].handle, receive_info.z_sender.u_z_data.z_word, 2 * HANDLE_WORDS);
  return &state.requesters[free];
}

static void count_one(void)
{
  requester_def *entry = entry_of_sender();

  if (entry == NULL) {
    REPLYX(, , , , 28);                  /* more requesters than we can serve */
    return;
  }
  if (entry->sync_id != receive_info.z_syncid) {
    state.counter++;
    entry->sync_id = receive_info.z_syncid;
    entry->answer = state.counter;
    update_backup();
  }
  REPLYX((char *)&entry->answer, sizeof entry->answer);
}

/* A requester that closes its file, or died, gives its entry back. */
static void closed(void)
{
  short i;

  for (i = 0; i < REQUESTERS; i++)
    if (state.requesters[i].in_use && state.requesters[i].file_number == receive_info.z_filenum &&
        PROCESSHANDLE_COMPARE_(state.requesters[i].handle, receive_info.z_sender.u_z_data.z_word) == 2)
      state.requesters[i].in_use = 0;
}

void primary_processing(void)
{
  unsigned short count_read;
  _cc_status cc;

  start_the_backup();
  for (;;) {
    cc = READUPDATEX(receive_fnum, (char *)&message, sizeof message, &count_read);
    if (_status_lt(cc))
      stop_with("read of $RECEIVE", 0);
    FILE_GETRECEIVEINFO_((short *)&receive_info);
    if (_status_gt(cc)) {
      REPLYX(/*buffer*/, /*count*/, /*written*/, /*tag*/, 0);
      switch (message.msg_number) {
      case PROCESS_DIED:
      case CPU_DOWN:
      case CPU_UP:
        if (PROCESS_GETPAIRINFO_() == IS_SINGLE)
          start_the_backup();
        break;
      case ZSYS_VAL_SMSG_CLOSE:
        closed();
        break;
      default:
        break;
      }
    } else if (message.msg_number == COUNT_REQUEST)
      count_one();
    else
      REPLYX(, , , , 2);
  }
}

/* Only the primary and the system may speak to a backup. */
static int expected_sender(void)
{
  short *sender = receive_info.z_sender.u_z_data.z_word;

  if (memcmp(sender, null_handle, sizeof null_handle) == 0)
    return 1;
  return PROCESSHANDLE_COMPARE_(sender, primary_handle) == 2;
}

void backup_processing(void)
{
  unsigned short count_read;
  _cc_status_short cc;

  MONITORCPUS((short)(0x8000 >> cpu_of(primary_handle)));
  for (;;) {
    cc = READUPDATEX(receive_fnum, (char *)&message, sizeof message, &count_read);
    if (_status_lt(cc))
      stop_with("read of $RECEIVE", 0);
    FILE_GETRECEIVEINFO_((short *)&receive_info);
    if (!expected_sender()) {
      REPLYX(, , , , NOT_THE_OWNER);
      continue;
    }
    REPLYX(, , , , 0);
    if (_status_gt(cc)) {
      if (message.msg_number == PROCESS_DIED || message.msg_number == CPU_DOWN)
        return;
    } else if (message.msg_number == STATE_UPDATE && count_read == sizeof message)
      state = message.msg_variants.state;
  }
}

int main(void)
{
  short role;

  if (FILE_OPEN_("$RECEIVE", 8, &receive_fnum, , , , 1) != 0)
    stop_with("open of $RECEIVE", 0);
  PROCESSHANDLE_GETMINE_(my_handle);
  role = PROCESS_GETPAIRINFO_(, , , , primary_handle, backup_handle);
  if (role == IS_BACKUP)
    backup_processing();
  MONITORCPUS((short)(0x8000 >> (cpu_of(my_handle) ^ 1)));
  primary_processing();
  return 0;
}
