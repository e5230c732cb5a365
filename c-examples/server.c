/* SERVER - a process pair that books amounts and logs every booking exactly once.
 *
 *   run: guardian run --name '$BANK' server LOGFILE
 *
 * The primary tells the backup of each booking before it writes the log, and replies after that. The log is
 * opened with sync depth 1: a write that the new primary repeats after a takeover is not done twice. A requester
 * that was cut off by the takeover sends its request again with the same sync ID and gets the saved reply.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs.h (FILE_OPEN_, FILE_CLOSE_, FILE_READUPDATE64_, FILE_REPLY64_, FILE_WRITE64_, \
                      FILE_GETRECEIVEINFO_, PROCESS_GETPAIRINFO_, PROCESS_GETINFOLIST_, PROCESS_SETINFO_, \
                      PROCESS_STOP_, PROCESSHANDLE_COMPARE_, PROCESSHANDLE_DECOMPOSE_, PROCESSHANDLE_GETMINE_, \
                      MONITORCPUS, MONITORNET, OPENER_LOST_, SIGNALTIMEOUT)> nolist
#include "$system.zsysdefs.zsysc" nolist
#include <derror.h> nolist
#include <crtlns.h> nolist
#include "bank.h(request,codes)" nolist

#define MAX_OPENERS 64
#define NO_SYNC_ID  (-1)
#define TRY_AGAIN   50L      /* centiseconds until an absent backup is tried again */
#define SOON        1L       /* centiseconds until a lost backup is replaced */

/* Pair states that PROCESS_GETPAIRINFO_ tells. */
#define ALONE      4
#define IS_PRIMARY 5
#define IS_BACKUP  6

typedef struct {
  short primary[10];         /* OPENER_LOST_ wants the two handles first */
  short backup[10];
  short file_number;
  short in_use;
  int   sync_id;             /* of the last booking */
  bank_reply_def reply;      /* and what was answered */
} opener_def;

/* Update messages: primary to backup. */
#define U_OPENSTATE 101
#define U_OPENER    102
#define U_BOOKING   103
#define U_SWITCH    104

typedef struct {
  short kind;
  short index;               /* of the opener, from 1 */
  int   total;
  opener_def opener;
  bank_request_def request;
  __ns_std_io_file_state file_state;
} update_def;

typedef struct {
  short kind;
  short filler[3];
  __ns_std_io_file_open_state open_state;
  __ns_std_io_file_state file_state;
} openstate_def;

static union {
  short number;
  char  bytes[4096];
  zsys_ddl_smsg_def system;
  bank_request_def request;
  update_def update;
  openstate_def open_state;
} message;

static opener_def openers[MAX_OPENERS + 1];
static short my_handle[10];
static short partner[10];
static short partner_file = -1;
static short have_partner;
static short primary;
static short own_group;
static int   total;
static FILE *log_file;
static char *log_name;

static short pending;              /* a booking of which the log write is not known to be done */
static bank_request_def pending_request;
static __ns_std_io_file_state pending_state;

static void fatal(text, error)
char *text;
short error;
{
  fprintf(stderr, "server: %s, error %d\n", text, error);
  PROCESS_STOP_(, , 1);
}

static int is_null(short *handle)
{
  return handle[0] == -1;
}

/* Writes one record; the write is repeated by a new primary when it may not have been done. */
static void write_log(bank_request_def *request)
{
  fprintf(log_file, "%d %d %d\n", request->client, request->serial, request->amount);
  if (fflush(log_file) != 0)
    fatal("log", FEFILEFULL);
}

static short tell_backup(void *data, int length)
{
  short error;
  if (!have_partner)
    return 0;
  error = FILE_WRITE64_(partner_file, (char *)data, length);
  if (error != 0) {
    /* The backup is gone; its death is told on $RECEIVE as well. */
    FILE_CLOSE_(partner_file);
    partner_file = -1;
    have_partner = 0;
  }
  return error;
}

static void tell_opener(short index)
{
  update_def update;
  memset(&update, 0, sizeof update);
  update.kind = U_OPENER;
  update.index = index;
  update.total = total;
  update.opener = openers[index];
  (void)tell_backup(&update, (int)sizeof update);
}

/* Opens the other member and gives it all it must know. */
static void connect_backup(void)
{
  char name[ZSYS_VAL_LEN_PROCESSNAME + 1];
  short length, i;
  openstate_def state;

  if (PROCESSHANDLE_DECOMPOSE_(partner, , , , , , , name, (short)sizeof name, &length) != 0)
    return;
  if (FILE_OPEN_(name, length, &partner_file) != 0) {
    partner_file = -1;
    return;
  }
  have_partner = 1;
  memset(&state, 0, sizeof state);
  state.kind = U_OPENSTATE;
  /* The log was written before: without its sync block a new primary would use old sync IDs again. */
  if (__ns_fget_file_open_state(log_file, &state.open_state) != 0 ||
      __ns_fget_file_state(log_file, &state.file_state) != 0)
    fatal("open state", 0);
  (void)tell_backup(&state, (int)sizeof state);
  for (i = 1; i <= MAX_OPENERS; i++)
    if (openers[i].in_use)
      tell_opener(i);
}

static void start_backup(short cpu)
{
  short detail = 0;
  long error = __ns_start_backup(&detail, cpu, partner);
  if (error != 0)
  {
    /* No CPU for it just now: the next -3 or the timer tries again. */
    SIGNALTIMEOUT(TRY_AGAIN);
    return;
  }
  connect_backup();
}

static void become_primary(void)
{
  primary = 1;
  have_partner = 0;
  if (log_file == NULL) {
    /* The primary died before it told where the log is. */
    log_file = __ns_fopen_special(log_name, "ab+", 1);
    if (log_file == NULL)
      fatal("open of the log", 0);
  }
  if (pending) {
    if (__ns_fset_file_state(log_file, &pending_state) != 0)
      fatal("file state", 0);
    write_log(&pending_request);
    pending = 0;
  }
  /* Requesters wait: they are served before a new backup is made. */
  SIGNALTIMEOUT(SOON);
}

/* Looks who of us is the primary now, and acts when that has changed. */
static void look_at_pair(void)
{
  short role = PROCESS_GETPAIRINFO_(, , , , , );
  if (!primary && (role == ALONE || role == IS_PRIMARY))
    become_primary();
}

static void answer(void *data, int length, short error)
{
  (void)FILE_REPLY64_((char *)data, length, , , error);
}

/* Entry of the sender under this label, or 0. */
static short opener_of(zsys_ddl_receiveinformation_def *info)
{
  short i = info->z_openlabel;
  short *sender = info->z_sender.u_z_data.z_word;
  if (i < 1 || i > MAX_OPENERS || !openers[i].in_use)
    return 0;
  if (PROCESSHANDLE_COMPARE_(sender, openers[i].primary) == 2)
    return i;
  if (!is_null(openers[i].backup) && PROCESSHANDLE_COMPARE_(sender, openers[i].backup) == 2)
    return i;
  return 0;
}

/* Entry of this primary's open with this file number, or 0. */
static short entry_of(short *primary_handle, short file_number)
{
  short i;
  for (i = 1; i <= MAX_OPENERS; i++) {
    if (!openers[i].in_use || openers[i].file_number != file_number)
      continue;
    if (PROCESSHANDLE_COMPARE_(primary_handle, openers[i].primary) == 2)
      return i;
    if (!is_null(openers[i].backup) && PROCESSHANDLE_COMPARE_(primary_handle, openers[i].backup) == 2) {
      /* It has taken over, and the loss of its primary was not told to us yet. */
      memcpy(openers[i].primary, primary_handle, sizeof openers[i].primary);
      memset(openers[i].backup, -1, sizeof openers[i].backup);
      return i;
    }
  }
  return 0;
}

static void opened(zsys_ddl_receiveinformation_def *info)
{
  zsys_ddl_smsg_open_def *open = &message.system.u_z_msg.z_open;
  zsys_ddl_smsg_open_reply_def reply;
  short *sender = info->z_sender.u_z_data.z_word;
  short i;

  /* The other member opens us to send updates. */
  if (PROCESSHANDLE_COMPARE_(sender, my_handle) == 1) {
    answer(NULL, 0, FEOK);
    return;
  }
  if (((unsigned short)open->z_paid >> 8) != (unsigned short)own_group) {
    answer(NULL, 0, FESECVIOL);
    return;
  }
  if (open->z_syncdepth > 1) {
    answer(NULL, 0, FETOOMANY);
    return;
  }
  if (open->z_primary_fnum > 0) {
    /* The backup of an opener opens too: it joins the entry of its primary. */
    i = entry_of(open->z_primary.u_z_data.z_word, open->z_primary_fnum);
    if (i == 0) {
      answer(NULL, 0, FENOPRIMARY);
      return;
    }
    memcpy(openers[i].backup, sender, sizeof openers[i].backup);
  } else {
    /* A former primary of ours may have answered it and died: then the same open comes again. */
    i = entry_of(sender, info->z_filenum);
    if (i == 0)
      for (i = 1; i <= MAX_OPENERS; i++)
        if (!openers[i].in_use)
          break;
    if (i > MAX_OPENERS) {
      answer(NULL, 0, FENOLCB);
      return;
    }
    memset(&openers[i], 0, sizeof openers[i]);
    memcpy(openers[i].primary, sender, sizeof openers[i].primary);
    memset(openers[i].backup, -1, sizeof openers[i].backup);
    openers[i].file_number = info->z_filenum;
    openers[i].in_use = 1;
    openers[i].sync_id = NO_SYNC_ID;
  }
  tell_opener(i);
  reply.z_msgnumber = ZSYS_VAL_SMSG_OPEN;
  reply.z_openid = i;
  answer(&reply, (int)sizeof reply, FEOK);
}

static void closed(zsys_ddl_receiveinformation_def *info)
{
  short i = opener_of(info);
  short *sender = info->z_sender.u_z_data.z_word;
  answer(NULL, 0, FEOK);
  if (i == 0)
    return;
  if (PROCESSHANDLE_COMPARE_(sender, openers[i].backup) == 2)
    memset(openers[i].backup, -1, sizeof openers[i].backup);
  else if (!is_null(openers[i].backup)) {
    memcpy(openers[i].primary, openers[i].backup, sizeof openers[i].primary);
    memset(openers[i].backup, -1, sizeof openers[i].backup);
  } else
    openers[i].in_use = 0;
  tell_opener(i);
}

static void lose_openers(int length)
{
  short index = -1, code;
  while ((code = OPENER_LOST_(message.bytes, (short)length, openers[1].primary, &index, MAX_OPENERS,
                              (short)(sizeof openers[1] / 2))) == 4 || code == 5 || code == 6) {
    if (code == 6)
      openers[index + 1].in_use = 0;
    tell_opener((short)(index + 1));
  }
}

static void switch_over(void)
{
  update_def update;
  short role;
  if (!have_partner) {
    answer(NULL, 0, FENOSWITCH);
    return;
  }
  memset(&update, 0, sizeof update);
  update.kind = U_SWITCH;
  update.total = total;
  if (__ns_fget_file_state(log_file, &update.file_state) != 0 ||
      tell_backup(&update, (int)sizeof update) != 0) {
    answer(NULL, 0, FENOSWITCH);
    return;
  }
  role = PROCESS_GETPAIRINFO_();
  answer(NULL, 0, FEOK);
  if (role == IS_BACKUP) {
    FILE_CLOSE_(partner_file);
    partner_file = -1;
    have_partner = 0;
    primary = 0;
  }
}

static void book(short i, zsys_ddl_receiveinformation_def *info)
{
  update_def update;
  bank_reply_def reply;

  if (info->z_syncid == openers[i].sync_id) {
    /* Sent again after a path error: it was done before. */
    answer(&openers[i].reply, (int)sizeof reply, FEOK);
    return;
  }
  total += message.request.amount;
  memset(&reply, 0, sizeof reply);
  reply.serial = message.request.serial;
  reply.total = total;
  openers[i].sync_id = info->z_syncid;
  openers[i].reply = reply;

  memset(&update, 0, sizeof update);
  update.kind = U_BOOKING;
  update.index = i;
  update.total = total;
  update.opener = openers[i];
  update.request = message.request;
  if (__ns_fget_file_state(log_file, &update.file_state) != 0)
    fatal("file state", 0);
  (void)tell_backup(&update, (int)sizeof update);

  write_log(&message.request);
  answer(&reply, (int)sizeof reply, FEOK);
}

static void serve(zsys_ddl_receiveinformation_def *info, int length)
{
  short i;
  if (length < (int)sizeof(bank_request_def)) {
    answer(NULL, 0, FEILLEGALREQUEST);
    return;
  }
  i = opener_of(info);
  if (i == 0) {
    answer(NULL, 0, FEWRONGID);
    return;
  }
  switch (message.request.code) {
  case BANK_BOOK:
    book(i, info);
    break;
  case BANK_SWITCH:
    switch_over();
    break;
  case BANK_STOP:
    answer(NULL, 0, FEOK);
    exit(0);
  default:
    answer(NULL, 0, FEINVALOP);
  }
}

/* The primary has sent an update. */
static void take_update(void)
{
  update_def *u = &message.update;
  short one = 1;
  switch (u->kind) {
  case U_OPENSTATE:
    if (log_file == NULL)
      log_file = __ns_backup_fopen(&message.open_state.open_state);
    if (log_file != NULL && __ns_fset_file_state(log_file, &message.open_state.file_state) != 0)
      fatal("file state", 0);
    answer(NULL, 0, (short)(log_file == NULL ? FENOTFOUND : FEOK));
    return;
  case U_BOOKING:
    pending = 1;
    pending_request = u->request;
    pending_state = u->file_state;
    /* falls through */
  case U_OPENER:
    if (u->index >= 1 && u->index <= MAX_OPENERS)
      openers[u->index] = u->opener;
    total = u->total;
    answer(NULL, 0, FEOK);
    return;
  case U_SWITCH:
    total = u->total;
    pending = 0;
    if (__ns_fset_file_state(log_file, &u->file_state) != 0 ||
        PROCESS_SETINFO_(, , ZSYS_VAL_PINF_PRIMARY, &one, 1) != 0) {
      answer(NULL, 0, FENOSWITCH);
      return;
    }
    answer(NULL, 0, FEOK);
    primary = 1;
    have_partner = 0;
    (void)PROCESS_GETPAIRINFO_(, , , , , partner);
    connect_backup();
    return;
  default:
    answer(NULL, 0, FEILLEGALREQUEST);
  }
}

static void system_message(zsys_ddl_receiveinformation_def *info, int length)
{
  short cpu;
  switch (message.number) {
  case ZSYS_VAL_SMSG_OPEN:
    if (PROCESSHANDLE_COMPARE_(info->z_sender.u_z_data.z_word, my_handle) != 1) {
      look_at_pair();
      if (!primary) {
        /* It came while the roles changed; the file system sends it to the primary. */
        answer(NULL, 0, FEOWNERSHIP);
        break;
      }
    }
    opened(info);
    break;
  case ZSYS_VAL_SMSG_CLOSE:
    closed(info);
    break;
  case ZSYS_VAL_SMSG_PROCDEATH:
    answer(NULL, 0, FEOK);
    if (primary) {
      if (PROCESS_GETPAIRINFO_() == ALONE) {
        if (partner_file >= 0)
          FILE_CLOSE_(partner_file);
        partner_file = -1;
        have_partner = 0;
        SIGNALTIMEOUT(SOON);
      }
    } else
      look_at_pair();
    break;
  case ZSYS_VAL_SMSG_CPUDOWN:
    answer(NULL, 0, FEOK);
    look_at_pair();
    lose_openers(length);
    if (PROCESS_GETPAIRINFO_() == ALONE)
      have_partner = 0;
    break;
  case ZSYS_VAL_SMSG_CPUUP:
    answer(NULL, 0, FEOK);
    if (primary && PROCESS_GETPAIRINFO_() == ALONE) {
      if (partner_file >= 0)
        FILE_CLOSE_(partner_file);
      partner_file = -1;
      start_backup(message.system.u_z_msg.z_cpuup.z_cpunumber);
    }
    break;
  case ZSYS_VAL_SMSG_TIMESIGNAL:
    answer(NULL, 0, FEOK);
    if (primary && PROCESS_GETPAIRINFO_() == ALONE) {
      (void)PROCESSHANDLE_DECOMPOSE_(my_handle, &cpu);
      start_backup((short)(cpu ^ 1));
    }
    break;
  case ZSYS_VAL_SMSG_REMOTECPUDOWN:
  case ZSYS_VAL_SMSG_NODEDOWN:
    answer(NULL, 0, FEOK);
    lose_openers(length);
    break;
  default:
    answer(NULL, 0, FEOK);
  }
}

int main(short argc, char *argv[])
{
  short receive, error, role, cpu, attribute = ZSYS_VAL_PINF_PROCESS_AID, aid = 0, words;
  int length;
  zsys_ddl_receiveinformation_def info;

  if (argc < 2)
    fatal("usage: server LOGFILE", 0);
  log_name = argv[1];
  PROCESSHANDLE_GETMINE_(my_handle);
  if (PROCESS_GETINFOLIST_(, , , , my_handle, &attribute, 1, &aid, 1, &words) == 0)
    own_group = (short)((unsigned short)aid >> 8);
  error = FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1);
  if (error != 0)
    fatal("open of $RECEIVE", error);
  MONITORCPUS(-1);
  MONITORNET(1);

  role = PROCESS_GETPAIRINFO_();
  if (role != IS_BACKUP) {
    primary = 1;
    log_file = __ns_fopen_special(log_name, "ab+", 1);
    if (log_file == NULL)
      fatal("open of the log", 0);
    if (role != 7) {
      (void)PROCESSHANDLE_DECOMPOSE_(my_handle, &cpu);
      start_backup((short)(cpu ^ 1));
    }
  }

  for (;;) {
    error = FILE_READUPDATE64_(receive, message.bytes, (int)sizeof message.bytes, &length);
    if (error != 0 && error != FESYSMESS)
      fatal("read of $RECEIVE", error);
    (void)FILE_GETRECEIVEINFO_((short *)&info);
    if (error == FESYSMESS) {
      system_message(&info, length);
      continue;
    }
    if (PROCESSHANDLE_COMPARE_(info.z_sender.u_z_data.z_word, my_handle) == 1) {
      if (primary)
        answer(NULL, 0, FEOWNERSHIP);
      else
        take_update();
      continue;
    }
    /* A request that was sent again may come before the notice of the primary's death. */
    if (!primary)
      look_at_pair();
    if (!primary)
      answer(NULL, 0, FEOWNERSHIP);
    else
      serve(&info, length);
  }
}
