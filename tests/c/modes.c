/* SETMODE, SETPARAM, CONTROL, CONTROLBUF and RESETSYNC to a process, as the manuals tell of them. This process opens itself. */
#include <stdio.h>
#include "own_open.h"

static char got[40000];
static short file;

/* Completes the operation on the file, which ended with this error. */
static void completes(long long tag, short error, void *buffer)
{
    short any = file;
    long long done = -1;
    void *where = buffer;
    CHECK(AWAITIOXL(&any, &where, , &done, 500), error);
    CHECK(done, tag);
    CHECK(where == buffer, 1);
}

static void replied(const void *data, unsigned short length, short error)
{
    CHECK(_status_eq(REPLYX((const char *)data, length, , tag_of_last(), error)), 1);
}

/* Reads what is queued: a message that is refused is none of the program's. */
static void look(void)
{
    CHECK(_status_eq(SIGNALTIMEOUT(1)), 1);
    system_message(ZSYS_VAL_SMSG_TIMESIGNAL, got, 100);
    replied("", 0, 0);
}

static void setmode(void)
{
    zsys_ddl_smsg_setmode_def message;
    zsys_ddl_receiveinformation_def info;
    short last[2] = { 5, 6 }, answer[3] = { -33, 11, 12 };
    /* Without SETMODE 80 the flags word is not delivered, and the former values are refused. */
    CHECK(_status_eq(SETMODENOWAIT(file, 200, 3, 4, , 1)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_SETMODE, &message, sizeof message), 8);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 0);
    CHECK(info.z_filenum, file);
    CHECK(message.z_function, 200);
    CHECK(message.z_param1, 3);
    CHECK(message.z_param2, 4);
    replied("", 0, 0);
    completes(1, 0, 0);
    CHECK(_status_eq(SETMODENOWAIT(file, 200, 3, , last, 2)), 1);
    look();
    completes(2, 2, last);
    CHECK(last[0], 5);
    CHECK(last[1], 6);
    /* With it. */
    CHECK(_status_eq(SETMODE(0, 80, 1)), 1);
    CHECK(FILE_SETMODENOWAIT64_(file, 201, , 9, last, 1LL << 50), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_SETMODE, &message, sizeof message), 10);
    CHECK(message.z_function, 201);
    CHECK(message.z_param2, 9);
    CHECK(message.z_flags, 3);
    CHECK(last[0], 5);
    replied(answer, 6, 0);
    completes(1LL << 50, 0, last);
    CHECK(last[0], 11);
    CHECK(last[1], 12);
    CHECK(_status_eq(SETMODENOWAIT(file, 202, 1, , , 3)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_SETMODE, &message, sizeof message), 10);
    CHECK(message.z_flags, 4);
    replied("", 0, 2);
    completes(3, 2, 0);
    /* An application error comes back. */
    CHECK(FILE_SETMODENOWAIT64_(file, 203, 1), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_SETMODE, &message, sizeof message), 10);
    replied("", 0, 320);
    completes(0, 320, 0);
    /* Functions of the file system ask nobody; nowait they are completed all the same. */
    CHECK(_status_eq(SETMODENOWAIT(file, 30, 3, , last, 4)), 1);
    CHECK(last[0], 0);
    completes(4, 0, last);
    CHECK(_status_eq(SETMODE(file, 30, , , last)), 1);
    CHECK(last[0], 3);
    CHECK(_status_eq(SETMODE(file, 117, 1, , last)), 1);
    CHECK(last[0], 0);
    CHECK(_status_eq(SETMODE(file, 72, 1, , last)), 1);
    /* $RECEIVE. */
    CHECK(_status_eq(SETMODE(0, 80, 7, , last)), 1);
    CHECK(last[0], 1);
    CHECK(_status_eq(SETMODE(0, 80, , , last)), 1);
    CHECK(last[0], 7);
    CHECK(_status_gt(SETMODE(0, 6, 1)), 1);
    CHECK(last_error(0), 2);
    CHECK(_status_lt(SETMODE(99, 6, 1)), 1);
}

static void setparam(void)
{
    zsys_ddl_smsg_setparam_def message;
    short values[4] = { 1, 2, 3, 4 }, last[128], count, answer[6] = { -37, 8, 9, 8, 7, 6 };
    CHECK(_status_eq(SETMODE(0, 80, 0)), 1);
    CHECK(_status_eq(SETPARAM(file, 5, values, 8, , , , 1)), 1);
    look();
    completes(1, 2, 0);
    CHECK(_status_eq(SETMODE(0, 80, 2)), 1);
    CHECK(_status_eq(SETPARAM(file, 5, values, 8, , , , 2)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_SETPARAM, &message, sizeof message), 16);
    CHECK(message.z_function, 5);
    CHECK(message.z_flags, 2);
    CHECK(message.z_count, 8);
    CHECK(memcmp(message.z_buffer, values, 8), 0);
    replied("", 0, 0);
    completes(2, 0, 0);
    /* The former values, and their length. */
    count = -1;
    CHECK(_status_eq(SETPARAM(file, 6, , , last, &count, , 3)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_SETPARAM, &message, sizeof message), 8);
    CHECK(message.z_flags, 1);
    replied(answer, 12, 0);
    completes(3, 0, last);
    CHECK(count, 8);
    CHECK(last[0], 9);
    CHECK(last[3], 6);
    /* Cut to what there is room for. */
    last[2] = 55;
    CHECK(_status_eq(SETPARAM(file, 6, , , last, &count, 4, 4)), 1);
    system_message(ZSYS_VAL_SMSG_SETPARAM, &message, sizeof message);
    replied(answer, 12, 0);
    completes(4, 0, last);
    CHECK(count, 4);
    CHECK(last[2], 55);
    /* A reply of another form is an error for both. */
    CHECK(_status_eq(SETPARAM(file, 6, , , last, &count, , 5)), 1);
    system_message(ZSYS_VAL_SMSG_SETPARAM, &message, sizeof message);
    CHECK(_status_gt(REPLYX((char *)answer, 11, , tag_of_last())), 1);
    CHECK(last_error(0), 2);
    completes(5, 2, last);
    /* A refusal needs no form. */
    CHECK(_status_eq(SETPARAM(file, 6, , , last, &count, , 6)), 1);
    system_message(ZSYS_VAL_SMSG_SETPARAM, &message, sizeof message);
    replied("", 0, 330);
    completes(6, 330, last);
    CHECK(_status_lt(SETPARAM(file, 5, values, 257, , , , 7)), 1);
    CHECK(last_error(file), 21);
    CHECK(_status_lt(SETPARAM(file, 5, values, -1, , , , 7)), 1);
    CHECK(last_error(file), 21);
}

static void control(void)
{
    zsys_ddl_smsg_control_def message;
    static short data[10000];
    short count, word[3];
    unsigned short n;
    CHECK(_status_eq(CONTROL(file, 30, 31, 1)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_CONTROL, &message, sizeof message), 6);
    CHECK(message.z_operation, 30);
    CHECK(message.z_param, 31);
    replied("", 0, 0);
    completes(1, 0, 0);
    CHECK(_status_eq(CONTROL(file, 32)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_CONTROL, &message, sizeof message), 6);
    CHECK(message.z_param, 0);
    replied("", 0, 12);
    completes(0, 12, 0);
    CHECK(FILE_CONTROL64_(file, 33, 1, 1LL << 45), 0);
    system_message(ZSYS_VAL_SMSG_CONTROL, &message, sizeof message);
    replied("", 0, 0);
    completes(1LL << 45, 0, 0);
    data[0] = 77;
    data[9999] = 78;
    CHECK(_status_eq(CONTROLBUF(file, 40, data, 20000, , 2)), 1);
    CHECK(_status_gt(READUPDATEX(0, got, 40000, &n)), 1);
    CHECK(n, 20006);
    memcpy(word, got, 6);
    CHECK(word[0], ZSYS_VAL_SMSG_CONTROLBUF);
    CHECK(word[1], 40);
    CHECK(word[2], 20000);
    CHECK(memcmp(got + 6, data, 20000), 0);
    replied("", 0, 0);
    {
        short any = file;
        unsigned short sent = 0;
        int tag = 0;
        CHECK(_status_eq(AWAITIOX(&any, , &sent, &tag)), 1);
        CHECK(tag, 2);
        CHECK(sent, 20000);
    }
    CHECK(FILE_CONTROLBUF64_(file, 41, data, 0, &count, 1LL << 44), 0);
    CHECK(_status_gt(READUPDATEX(0, got, 40000, &n)), 1);
    CHECK(n, 6);
    replied("", 0, 0);
    completes(1LL << 44, 0, 0);
    CHECK(_status_lt(CONTROLBUF(file, 41, data, -1)), 1);
    CHECK(last_error(file), 21);
    CHECK(_status_gt(CONTROL(0, 1)), 1);
    CHECK(last_error(0), 2);
}

/* A server that takes no file-management messages. */
static void refused(void)
{
    short receive, any, last[2];
    CHECK(FILE_CLOSE_(0), 0);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 4, 1), 0);
    CHECK(READUPDATEXL(0, got, 100, , 9), 0);
    CHECK(_status_eq(CONTROL(file, 1, 1, 1)), 1);
    any = 0;
    CHECK(AWAITIOXL(&any, , , , 1), 40);
    completes(1, 7, 0);
    CHECK(READUPDATEXL(0, got, 100, , 9), 0);
    CHECK(_status_eq(SETMODENOWAIT(file, 200, 1, , last, 2)), 1);
    any = 0;
    CHECK(AWAITIOXL(&any, , , , 1), 40);
    completes(2, 7, last);
}

int main(void)
{
    short receive;
    learn_own_name();
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    file = open_self(3, 0, -1);
    setmode();
    setparam();
    control();
    refused();
    return check_done();
}
