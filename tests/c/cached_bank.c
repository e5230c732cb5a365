/* A bank as c-examples/server.c is one, with guardian_replies.h instead of an opener table. argv[1] is the log. With "forgetful" as
 * argv[2] it shows no message to the replies, and so does twice what comes twice. */
#include <cextdecs.h>
#include <crtlns.h>
#include <guardian_replies.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zsysc.h>
#include <derror.h>
#include "../../c-examples/bank.h"

typedef struct {
    short kind;                    /* 101: all, 102: a change, 103: a change and a booking */
    short pad;
    int total, length;
    bank_request_def request;
    __ns_std_io_file_open_state open_state;
    __ns_std_io_file_state file_state;
    char replies[3000];
} update_def;

static union { short number; char bytes[6000]; bank_request_def request; update_def update; } message;
static update_def update;
static guardian_replies *replies;
static FILE *log_file;
static char *log_name;
static short own[10], partner_file = -1, primary, pending, forgetful;
static int total;

static void fail(const char *what)
{
    fprintf(stderr, "bank: %s\n", what);
    PROCESS_STOP_(, , 1);
}

static void tell(short kind)
{
    if (partner_file < 0)
        return;
    update.kind = kind;
    update.total = total;
    update.length = (kind == 101 ? guardian_replies_all : guardian_replies_update)(replies, update.replies, (int)sizeof update.replies);
    if (update.length > (int)sizeof update.replies)
        fail("update");
    if (__ns_fget_file_state(log_file, &update.file_state) != 0)
        fail("state");
    if (kind == 101 && __ns_fget_file_open_state(log_file, &update.open_state) != 0)
        fail("open state");
    if (FILE_WRITE64_(partner_file, (char *)&update, (int)sizeof update) != 0) {
        FILE_CLOSE_(partner_file);
        partner_file = -1;
    }
}

static void back_up(void)
{
    short detail, cpu, length, handle[10];
    char name[32];
    if (partner_file >= 0)
        FILE_CLOSE_(partner_file);
    partner_file = -1;
    PROCESSHANDLE_DECOMPOSE_(own, &cpu);
    if (__ns_start_backup(&detail, (short)(cpu ^ 1), handle) != 0) {
        SIGNALTIMEOUT(20L);
        return;
    }
    if (PROCESSHANDLE_DECOMPOSE_(handle, , , , , , , name, (short)sizeof name, &length) != 0
        || FILE_OPEN_(name, length, &partner_file) != 0)
        partner_file = -1;
    tell(101);
}

static void log_it(bank_request_def *request)
{
    fprintf(log_file, "%d %d %d\n", request->client, request->serial, request->amount);
    if (fflush(log_file) != 0)
        fail("log");
}

static void take_over(void)
{
    primary = 1;
    if (log_file == NULL)
        fail("nothing known");
    if (pending) {
        if (__ns_fset_file_state(log_file, &update.file_state) != 0)
            fail("state");
        log_it(&update.request);
        pending = 0;
    }
    back_up();
}

static void look_at_pair(void)
{
    if (!primary && PROCESS_GETPAIRINFO_() == 4)
        take_over();
}

static void take(void)
{
    update = message.update;
    total = update.total;
    if (update.kind == 101) {
        if (log_file == NULL)
            log_file = __ns_backup_fopen(&update.open_state);
        if (log_file == NULL)
            fail("backup open");
    }
    if (__ns_fset_file_state(log_file, &update.file_state) != 0)
        fail("state");
    /* An update of another kind comes when the booking before it has been logged. */
    pending = (short)(update.kind == 103);
    FILE_REPLY64_(, 0, , , guardian_replies_apply(replies, update.replies, update.length));
}

static void book(void)
{
    bank_reply_def reply;
    total += message.request.amount;
    memset(&reply, 0, sizeof reply);
    reply.serial = message.request.serial;
    reply.total = total;
    guardian_replies_save(replies, -1, &reply, (int)sizeof reply, 0);
    update.request = message.request;
    tell(103);
    log_it(&update.request);
    if (forgetful)
        FILE_REPLY64_((char *)&reply, (int)sizeof reply);
    else if (guardian_replies_reply(replies, -1) != 0)
        fail("reply");
}

int main(short argc, char *argv[])
{
    short file, error;
    int length;
    zsys_ddl_receiveinformation_def info;
    if (argc < 2)
        fail("usage");
    log_name = argv[1];
    forgetful = (short)(argc > 2);
    replies = guardian_replies_new();
    PROCESSHANDLE_GETMINE_(own);
    if (FILE_OPEN_("$RECEIVE", 8, &file, , , , 1) != 0)
        fail("$RECEIVE");
    MONITORCPUS(-1);
    if (PROCESS_GETPAIRINFO_() != 6) {
        primary = 1;
        log_file = __ns_fopen_special(log_name, "ab+", 1);
        if (log_file == NULL)
            fail("log");
        back_up();
    }
    for (;;) {
        error = FILE_READUPDATE64_(file, message.bytes, (int)sizeof message.bytes, &length);
        if (error != 0 && error != FESYSMESS)
            fail("read");
        FILE_GETRECEIVEINFO_((short *)&info);
        if (PROCESSHANDLE_COMPARE_(info.z_sender.u_z_data.z_word, own) == 1) {
            if (error == FESYSMESS || primary)
                FILE_REPLY64_(, 0, , , (short)(error == FESYSMESS ? 0 : FEOWNERSHIP));
            else
                take();
            continue;
        }
        look_at_pair();
        if (!primary) {
            FILE_REPLY64_(, 0, , , (short)(info.z_sender.u_z_data.z_word[0] == -1 ? 0 : FEOWNERSHIP));
            continue;
        }
        if (!forgetful && guardian_replies_check(replies, message.bytes, length))
            continue;
        if (error == FESYSMESS) {
            tell(102);
            FILE_REPLY64_();
            if (PROCESS_GETPAIRINFO_() == 4)
                back_up();
        } else
            book();
    }
}
