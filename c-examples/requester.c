/* REQUESTER - books amounts with the server, one after the other.
 *
 *   run: guardian run requester '$BANK' CLIENT COUNT                          (COUNT 0: without end)
 *        guardian run --name '$TELLER' requester '$BANK' CLIENT COUNT FILE    as a process pair
 *
 * It opens the server with sync depth 1: when the server's primary fails, the file system sends the request
 * again to the new primary, and this program sees nothing of it but the time.
 *
 * Under a name it is a process pair (active backup). The backup opens the server too, as the backup of the
 * primary's open. Before each request the primary tells it the request and the sync block of the open. When the
 * primary fails, the backup restores the sync block and sends that request again: the server has booked it and
 * recognises it by its sync ID, or it has not, and books it now. Acknowledged requests are noted in FILE, each
 * once; without FILE they go to standard output, where the one under way at a takeover may appear twice.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,FILE_WRITE64_,FILE_GETINFO_,FILE_GETRECEIVEINFO_,FILE_GETSYNCINFO_, \
                   FILE_SETSYNCINFO_,READUPDATEX,REPLYX,AWAITIOX,WRITEREADX,JULIANTIMESTAMP,MONITORCPUS, \
                   PROCESS_STOP_,PROCESS_GETPAIRINFO_,PROCESSHANDLE_COMPARE_,PROCESSHANDLE_DECOMPOSE_, \
                   PROCESSHANDLE_GETMINE_,SIGNALTIMEOUT)> nolist
#include <tal.h> nolist
#include <zsysc> nolist
#include <derror.h> nolist
#include <crtlns.h> nolist
#include "bank.h(request,codes)" nolist

#define TRY_AGAIN 50L        /* centiseconds until an absent backup is tried again */
#define SYNC_SIZE 300        /* enough for the sync block of any file */

/* Pair states that PROCESS_GETPAIRINFO_ tells. */
#define ALONE     4
#define IS_BACKUP 6
#define UNNAMED   7

/* Primary to backup: first the opens, then where to go on before each request. */
#define U_OPENS 101
#define U_STATE 102

typedef struct {
  short kind;
  short server_file;
  short primary[10];         /* whose opens these are */
  short sync_length;
  char  sync[SYNC_SIZE];
  int   serial;              /* the request that is sent next */
  __ns_std_io_file_state acks_state;
} update_def;

typedef struct {
  update_def now;
  short has_acks;
  __ns_std_io_file_open_state acks_open;
} opens_def;

static union {
  short number;
  char  bytes[4096];
  update_def update;
  opens_def opens;
} message;

static char *server_name, *acks_name;
static FILE *acks;
static short receive, server_file = -1, partner_file = -1;
static short my_handle[10], partner[10];
static short paired;               /* this process has a name */
static short informed;             /* as backup: the primary has told where to go on */
static update_def state;

static void fatal(text, error)
char *text;
short error;
{
  fprintf(stderr, "requester: %s, error %d\n", text, error);
  /* Whatever it is, the other member would meet it too. */
  if (paired)
    PROCESS_STOP_(, 1, 1);
  PROCESS_STOP_(, , 1);
}

/* Asks for the next message; the answer is picked up with AWAITIOX. */
static void start_read(void)
{
  if (_status_lt(READUPDATEX(receive, message.bytes, (unsigned short)sizeof message.bytes)))
    fatal("read of $RECEIVE", 0);
}

static void answer(short error)
{
  (void)REPLYX(, , , , error);
}

/* A message that came within the limit: 0 from a process, FESYSMESS from the system, FETIMEDOUT none. */
static short next_message(limit)
long limit;
{
  short file = receive, error;
  if (_status_eq(AWAITIOX(&file, , , , limit)))
    return FEOK;
  FILE_GETINFO_(file, &error);
  return error;
}

static void lose_backup(void)
{
  if (partner_file >= 0)
    FILE_CLOSE_(partner_file);
  partner_file = -1;
}

/* Where the backup would have to go on. */
static void note_state(kind, serial)
short kind;
int serial;
{
  short error;
  memset(&state, 0, sizeof state);
  state.kind = kind;
  state.server_file = server_file;
  memcpy(state.primary, my_handle, sizeof state.primary);
  state.serial = serial;
  error = FILE_GETSYNCINFO_(server_file, (short *)state.sync, (short)sizeof state.sync, &state.sync_length);
  if (error != 0)
    fatal("sync information", error);
  if (acks_name != NULL && __ns_fget_file_state(acks, &state.acks_state) != 0)
    fatal("state of the file", 0);
}

static void tell_backup(data, length)
void *data;
int length;
{
  if (partner_file < 0)
    return;
  if (FILE_WRITE64_(partner_file, (char *)data, length) != 0) {
    /* Gone, or not able to go on from here: then it must not take over. */
    lose_backup();
    PROCESS_STOP_(partner, , 1);
  }
}

static void start_backup(serial)
int serial;
{
  short detail = 0, cpu, length;
  char name[ZSYS_VAL_LEN_PROCESSNAME + 1];
  opens_def opens;

  lose_backup();
  (void)PROCESSHANDLE_DECOMPOSE_(my_handle, &cpu);
  if (__ns_start_backup(&detail, (short)(cpu ^ 1), partner) != 0) {
    /* No CPU for it just now: the next -3 or the timer tries again. */
    SIGNALTIMEOUT(TRY_AGAIN);
    return;
  }
  if (PROCESSHANDLE_DECOMPOSE_(partner, , , , , , , name, (short)sizeof name, &length) != 0 ||
      FILE_OPEN_(name, length, &partner_file) != 0) {
    partner_file = -1;
    return;
  }
  memset(&opens, 0, sizeof opens);
  note_state(U_OPENS, serial);
  opens.now = state;
  opens.has_acks = (short)(acks_name != NULL);
  if (opens.has_acks && __ns_fget_file_open_state(acks, &opens.acks_open) != 0)
    fatal("open state of the file", 0);
  tell_backup(&opens, (int)sizeof opens);
}

/* As primary, between two requests: what has become of the backup? */
static void look_at_messages(serial)
int serial;
{
  short error;
  while ((error = next_message(0L)) != FETIMEDOUT) {
    short number = message.number;
    answer((short)(error == FESYSMESS ? FEOK : FEINVALOP));
    start_read();
    if (error != FESYSMESS)
      continue;
    if ((number == ZSYS_VAL_SMSG_PROCDEATH || number == ZSYS_VAL_SMSG_CPUDOWN || number == ZSYS_VAL_SMSG_CPUUP ||
         number == ZSYS_VAL_SMSG_TIMESIGNAL) && PROCESS_GETPAIRINFO_() == ALONE)
      start_backup(serial);
  }
}

static void book(client, serial)
short client;
int serial;
{
  unsigned short count;
  short error;
  long long before = JULIANTIMESTAMP(3);
  _cc_status cc;
  union { bank_request_def request; bank_reply_def reply; char bytes[64]; } buffer;

  memset(&buffer, 0, sizeof buffer);
  buffer.request.code = BANK_BOOK;
  buffer.request.client = client;
  buffer.request.serial = serial;
  buffer.request.amount = serial % 100;
  cc = WRITEREADX(server_file, buffer.bytes, (unsigned short)sizeof buffer.request,
                  (unsigned short)sizeof buffer.reply, &count);
  if (_status_ne(cc)) {
    FILE_GETINFO_(server_file, &error);
    fprintf(stderr, "requester: request %d\n", serial);
    fatal("request", error);
  }
  if (count != sizeof buffer.reply || buffer.reply.serial != serial)
    fatal("wrong reply", 0);
  fprintf(acks, "ack %d %d %lld\n", client, serial, JULIANTIMESTAMP(3) - before);
  if (fflush(acks) != 0)
    fatal("file of acknowledgements", FEFILEFULL);
}

/* As backup: opens what the primary has open. */
static short take_opens(void)
{
  short error = FEOK;
  opens_def *opens = &message.opens;
  if (server_file < 0) {
    server_file = opens->now.server_file;
    error = FILE_OPEN_(server_name, (short)strlen(server_name), &server_file, , , , 1, , , , opens->now.primary);
  }
  if (error == FEOK && opens->has_acks && acks == NULL) {
    acks = __ns_backup_fopen(&opens->acks_open);
    if (acks == NULL)
      error = FENOTFOUND;
  }
  return error;
}

/* As backup: takes what the primary tells, until there is no primary. */
static void backup_processing(void)
{
  short error;
  zsys_ddl_receiveinformation_def info;
  for (;;) {
    error = next_message(-1L);
    (void)FILE_GETRECEIVEINFO_((short *)&info);
    if (error == FESYSMESS)
      answer(FEOK);
    else if (PROCESSHANDLE_COMPARE_(info.z_sender.u_z_data.z_word, my_handle) != 1)
      answer(FEOWNERSHIP);
    else {
      error = message.number == U_OPENS ? take_opens() : FEOK;
      if (error == FEOK) {
        state = message.update;
        informed = 1;
      }
      answer(error);
      error = FEOK;
    }
    start_read();
    if (error == FESYSMESS && PROCESS_GETPAIRINFO_() == ALONE)
      return;
  }
}

/* The primary is gone: this process goes on from what it was told last. */
static int take_over(void)
{
  short error;
  if (!informed)
    fatal("the primary failed before it told anything", 0);
  error = FILE_SETSYNCINFO_(server_file, (short *)state.sync, state.sync_length);
  if (error != 0)
    fatal("sync information", error);
  if (acks == NULL)
    acks = stdout;
  else if (__ns_fset_file_state(acks, &state.acks_state) != 0)
    fatal("state of the file", 0);
  return state.serial;
}

int main(short argc, char *argv[])
{
  short error, client, role;
  int serial = 1, last;

  if (argc < 4) {
    fprintf(stderr, "usage: requester $NAME CLIENT COUNT [FILE]\n");
    exit(2);
  }
  server_name = argv[1];
  client = (short)atoi(argv[2]);
  last = atoi(argv[3]);
  if (argc > 4)
    acks_name = argv[4];

  role = PROCESS_GETPAIRINFO_();
  paired = (short)(role != UNNAMED);
  PROCESSHANDLE_GETMINE_(my_handle);
  if (paired) {
    error = FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 1);
    if (error != 0)
      fatal("open of $RECEIVE", error);
    MONITORCPUS(-1);
    start_read();
  }
  if (role == IS_BACKUP) {
    backup_processing();
    serial = take_over();
  } else {
    error = FILE_OPEN_(server_name, (short)strlen(server_name), &server_file, , , , 1);
    if (error != 0)
      fatal("open of the server", error);
    acks = acks_name != NULL ? __ns_fopen_special(acks_name, "ab+", 1) : stdout;
    if (acks == NULL)
      fatal("open of the file", 0);
  }
  if (paired)
    start_backup(serial);
  for (; last == 0 || serial <= last; serial++) {
    if (paired) {
      look_at_messages(serial);
      note_state(U_STATE, serial);
      tell_backup(&state, (int)sizeof state);
    }
    book(client, serial);
  }
  FILE_CLOSE_(server_file);
  return 0;
}
