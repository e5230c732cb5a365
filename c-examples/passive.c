/* PASSIVE - a passive process pair between requesters and the bank.
 *
 *   run: guardian run --name '$BANK' server log
 *        guardian run --name '$FRONT' passive '$BANK' [SWITCH-EVERY]
 *        guardian run requester '$FRONT' 1 100
 *
 * The backup waits in CHECKMONITOR and does nothing by itself. The primary checkpoints its stack, its state and
 * the sync information of the bank's file before it sends a request on, and again before it replies. When the
 * primary is lost, the backup goes on after the last of these checkpoints: it sends the request again with the
 * same sync ID, and the bank, which knows it, books nothing twice.
 *
 * With SWITCH-EVERY the members change places after every so many requests.
 */
#pragma symbols, inspect
#include <stdioh> nolist
#include <stdlibh> nolist
#include <stringh> nolist
#include <cextdecs(CHECKMONITOR,CHECKOPEN,CHECKPOINTX,CHECKSWITCH,FILE_OPEN_,FILE_CLOSE_,FILE_GETINFO_, \
                   FILE_GETRECEIVEINFO_,MONITORCPUS,PROCESS_CREATE_,PROCESS_GETPAIRINFO_,PROCESS_STOP_, \
                   PROCESSHANDLE_COMPARE_,PROCESSHANDLE_DECOMPOSE_,PROCESSHANDLE_GETMINE_,READUPDATEX,REPLYX, \
                   WRITEREADX)> nolist
#include <talh> nolist
#include "$system.zsysdefs.zsysc(phandle,receiveinformation)"
nolist
#include "bank.h(request,codes)" nolist

#define PROCESS_DIED   (-101)
#define CPU_DOWN       (-2)
#define CPU_UP         (-3)
#define CLOSED         (-104)

#define IS_SINGLE      4
#define IS_BACKUP      6
#define NAME_OF_CALLER 3
#define HANDLE_WORDS   10
#define REQUESTERS     16

#define WHOLE_STACK    ((short *)-3)

/* The high byte of a status word. */
#define KIND(status)   ((status) >> 8)
#define NO_BACKUP      1
#define TAKEN_OVER     2

typedef struct {
  short handle[HANDLE_WORDS];
  short file_number;
  short in_use;
  int   sync_id;
  bank_reply_def reply;
} requester_def;

/* Everything that a new primary must find beside the stack. */
static struct {
  short receive_file;
  short bank_file;
  int   served;
  bank_request_def request;            /* the one being worked on */
  requester_def requesters[REQUESTERS];
} state;

static zsys_ddl_receiveinformation_def receive_info;
static union {
  short number;
  char  bytes[4096];
  bank_request_def request;
} message;

static void fatal(text, error)
char *text;
short error;
{
  fprintf(stderr, "passive: %s, error %d\n", text, error);
  PROCESS_STOP_(, , 1);
}

static short my_cpu(void)
{
  short handle[HANDLE_WORDS], cpu = 0;
  PROCESSHANDLE_GETMINE_(handle);
  PROCESSHANDLE_DECOMPOSE_(handle, &cpu);
  return cpu;
}

/* Starts a backup in the other CPU and has it open what we have open. Without that CPU we go on alone. */
static void start_backup(void)
{
  short backerror;

  if (PROCESS_GETPAIRINFO_() != IS_SINGLE)
    return;
  if (PROCESS_CREATE_(, , , , , , , , , (short)(my_cpu() ^ 1), , , NAME_OF_CALLER) != 0)
    return;
  CHECKOPEN(, state.receive_file, , , , , &backerror);
  if (backerror == 0)
    CHECKOPEN(, state.bank_file, , , , , &backerror);
  if (backerror > 0)
    fprintf(stderr, "passive: backup open, error %d\n", backerror);
}

/* Sends the stack, the state and the bank's sync information. A backup that takes over comes out here too: it
 * starts a backup of its own and sends it the same. */
static void checkpoint(void)
{
  short status;

  for (;;) {
    status = CHECKPOINTX(WHOLE_STACK, , (char *)&state, (long)sizeof state, state.bank_file);
    if (KIND(status) == TAKEN_OVER) {
      MONITORCPUS(-1);
      start_backup();
      continue;
    }
    if (status != 0 && KIND(status) != NO_BACKUP)
      fatal("checkpoint", status);
    /* A backup that cannot be reached is gone: its death is told on $RECEIVE. */
    return;
  }
}

/* The entry of the process that sent the last message; a new one for a new sender. */
static requester_def *entry_of_sender(void)
{
  short i, free = -1;
  short *sender = receive_info.z_sender.u_z_data.z_word;

  for (i = 0; i < REQUESTERS; i++) {
    requester_def *entry = &state.requesters[i];
    if (!entry->in_use)
      free = free == -1 ? i : free;
    else if (entry->file_number == receive_info.z_filenum && PROCESSHANDLE_COMPARE_(entry->handle, sender) == 2)
      return entry;
  }
  if (free == -1)
    return NULL;
  state.requesters[free].in_use = 1;
  state.requesters[free].file_number = receive_info.z_filenum;
  state.requesters[free].sync_id = -1;
  memcpy(state.requesters[free].handle, sender, 2 * HANDLE_WORDS);
  return &state.requesters[free];
}

/* Has the bank book the request. */
static void book(bank_reply_def *reply)
{
  union { bank_request_def request; bank_reply_def reply; char bytes[64]; } buffer;
  unsigned short count;
  short error;
  _cc_status cc;

  buffer.request = state.request;
  cc = WRITEREADX(state.bank_file, buffer.bytes, (unsigned short)sizeof buffer.request,
                  (unsigned short)sizeof buffer.reply, &count);
  if (_status_ne(cc) || count != sizeof buffer.reply) {
    FILE_GETINFO_(state.bank_file, &error);
    fatal("bank", error);
  }
  *reply = buffer.reply;
}

static void serve_request(int switch_every)
{
  requester_def *entry = entry_of_sender();
  int sync_id = receive_info.z_syncid;
  bank_reply_def reply;
  _cc_status cc;

  if (entry == NULL) {
    REPLYX(, , , , 28);                  /* more requesters than we can serve */
    return;
  }
  if (entry->sync_id != sync_id) {
    state.request = message.request;
    checkpoint();
    /* Here a new primary goes on that does not know whether the bank has booked. */
    book(&reply);
    entry->reply = reply;
    entry->sync_id = sync_id;
    state.served++;
    checkpoint();
  }
  /* In a new primary there is no message to reply to: its sender sends it again. */
  cc = REPLYX((char *)&entry->reply, (unsigned short)sizeof entry->reply);
  if (_status_eq(cc) && switch_every > 0 && state.served % switch_every == 0 &&
      KIND(CHECKSWITCH()) == TAKEN_OVER) {
    /* The other member was lost before its first checkpoint: we are the primary again. */
    MONITORCPUS(-1);
    start_backup();
    checkpoint();
  }
}

/* A requester that closes its file, or died, gives its entry back. */
static void closed(void)
{
  requester_def *entry = entry_of_sender();
  if (entry != NULL)
    entry->in_use = 0;
}

static void serve(int switch_every)
{
  unsigned short count;
  _cc_status cc;

  for (;;) {
    cc = READUPDATEX(state.receive_file, message.bytes, (unsigned short)sizeof message, &count);
    if (_status_lt(cc))
      fatal("read of $RECEIVE", 0);
    FILE_GETRECEIVEINFO_((short *)&receive_info);
    if (_status_eq(cc)) {
      serve_request(switch_every);
      continue;
    }
    if (message.number == CLOSED)
      closed();
    REPLYX(/*buffer*/, /*count*/, /*written*/, /*tag*/, 0);
    if ((message.number == PROCESS_DIED || message.number == CPU_DOWN || message.number == CPU_UP) &&
        PROCESS_GETPAIRINFO_() == IS_SINGLE) {
      start_backup();
      checkpoint();
    }
  }
}

int main(int argc, char *argv[])
{
  short error;

  if (argc < 2) {
    fprintf(stderr, "usage: passive $BANK [SWITCH-EVERY]\n");
    exit(2);
  }
  if (PROCESS_GETPAIRINFO_() == IS_BACKUP) {
    error = CHECKMONITOR();
    if (KIND(error) != TAKEN_OVER)
      fatal("no passive backup", error);
    /* The primary was lost before its first checkpoint: we begin as it did. */
    FILE_CLOSE_(0);
    FILE_CLOSE_(1);
  }
  if ((error = FILE_OPEN_("$RECEIVE", 8, &state.receive_file, , , , 1)) != 0)
    fatal("open of $RECEIVE", error);
  if ((error = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &state.bank_file, , , , 1)) != 0)
    fatal("open of the bank", error);
  MONITORCPUS(-1);
  start_backup();
  checkpoint();
  serve(argc > 2 ? atoi(argv[2]) : 0);
  return 0;
}
