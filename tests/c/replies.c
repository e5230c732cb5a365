/* Outstanding messages, tags and replies, as the manuals tell of READUPDATE[X], REPLY[X] and MESSAGESTATUS. This process opens
 * itself. */
#include <stdio.h>
#include "own_open.h"

#define DEEPEST 16300
#define LONGEST 2097152

static char buffers[16][300], got[60000];

static void ask(short file, int which)
{
    sprintf(buffers[which], "request %d", which);
    CHECK(_status_eq(WRITEREADX(file, buffers[which], (unsigned short)strlen(buffers[which]), 100, , which)), 1);
}

static short read_request(int which)
{
    char wanted[30];
    unsigned short n = 0;
    sprintf(wanted, "request %d", which);
    CHECK(_status_eq(READUPDATEX(0, got, 300, &n)), 1);
    CHECK_TEXT(got, n, wanted);
    return tag_of_last();
}

static void completes(short file, int which, short error)
{
    short any = file;
    int tag = -1;
    void *where = 0;
    _cc_status cc = AWAITIOX(&any, &where, , &tag, 500);
    CHECK(last_error(file), error);
    CHECK(error == 0 ? _status_eq(cc) : error < 10 ? _status_gt(cc) : _status_lt(cc), 1);
    CHECK(any, file);
    CHECK(tag, which);
    CHECK(where == buffers[which], 1);
}

static void tags(void)
{
    short receive, file, count = 0;
    unsigned short n;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 3), 0);
    file = open_self(15, 0, -1);
    ask(file, 0);
    ask(file, 1);
    ask(file, 2);
    ask(file, 3);
    CHECK(read_request(0), 0);
    CHECK(read_request(1), 1);
    CHECK(read_request(2), 2);
    CHECK(MESSAGESYSTEMINFO(4, &count), 0);
    CHECK(count, 3);
    /* As many as the receive depth allows. A fourth stays in the queue. */
    CHECK(_status_lt(READUPDATEX(0, got, 300, &n)), 1);
    CHECK(last_error(0), 28);
    CHECK(FILE_READUPDATE64_(0, got, 300), 28);
    /* Replies in any order, each once; their tags are free again. */
    CHECK(_status_lt(REPLYX(, , , 3)), 1);
    CHECK(last_error(0), 74);
    CHECK(_status_lt(REPLYX(, , , -1)), 1);
    CHECK(last_error(0), 74);
    CHECK(_status_lt(REPLYX()), 1);
    CHECK(last_error(0), 29);
    CHECK(_status_eq(REPLYX("one", 3, &n, 1)), 1);
    CHECK(last_error(0), 0);
    CHECK(n, 3);
    CHECK(_status_lt(REPLYX("one", 3, &n, 1)), 1);
    CHECK(last_error(0), 74);
    CHECK(REPLYXL("one", 3, , 1), 74);
    CHECK(FILE_REPLY64_(, , , 7), 74);
    CHECK(read_request(3), 1);
    CHECK(_status_eq(REPLY((short *)"two", 3, , 2, 300)), 1);
    CHECK(REPLYXL(, , , 1), 0);
    CHECK(FILE_REPLY64_("nought", 6, , 0, 5), 0);
    /* Completed in the order of their start. */
    completes(file, 0, 5);
    CHECK_TEXT(buffers[0], 6, "nought");
    completes(file, 1, 0);
    CHECK_TEXT(buffers[1], 3, "one");
    completes(file, 2, 300);
    CHECK_TEXT(buffers[2], 3, "two");
    completes(file, 3, 0);
    close_self(file);
    CHECK(FILE_CLOSE_(0), 0);
}

/* Lengths: nothing, more than the other side takes, more than is allowed. */
static void lengths(void)
{
    static char large[LONGEST], back[LONGEST + 1];
    short receive, file;
    unsigned short n;
    int count, i;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    file = open_self(15, 0, -1);
    CHECK(_status_eq(WRITEREADX(file, buffers[0], 0, 0, , 0)), 1);
    CHECK(_status_eq(READUPDATEX(0, got, 0, &n)), 1);
    CHECK(n, 0);
    /* The tag may be left out: only one message is outstanding. */
    CHECK(_status_eq(REPLYX("", 0, &n)), 1);
    CHECK(n, 0);
    completes(file, 0, 0);
    /* A request longer than the read is cut, a reply longer than the requester's read too. */
    strcpy(buffers[1], "abcdef");
    CHECK(_status_eq(WRITEREADX(file, buffers[1], 6, 4, , 1)), 1);
    CHECK(_status_eq(READUPDATEX(0, got, 3, &n)), 1);
    CHECK_TEXT(got, n, "abc");
    CHECK(_status_eq(REPLYX("uvwxyz", 6, &n)), 1);
    CHECK(n, 4);
    completes(file, 1, 0);
    CHECK_TEXT(buffers[1], 6, "uvwxef");
    /* The calls with 16-bit counts take 57,344 bytes. */
    memset(large, 'l', sizeof large);
    CHECK(_status_lt(WRITEX(file, large, 57345, , 2)), 1);
    CHECK(last_error(file), 21);
    CHECK(_status_lt(WRITEREADX(file, large, 1, 57345, , 2)), 1);
    CHECK(last_error(file), 21);
    CHECK(_status_lt(READX(file, large, 57345, , 2)), 1);
    CHECK(last_error(file), 21);
    CHECK(FILE_WRITEREAD_(file, large, back, 57345, 1), 21);
    CHECK(FILE_WRITEREAD64_(file, large, back, 1, 57345), 21);
    CHECK(FILE_WRITEREAD64_(file, large, back, -1, 1), 21);
    CHECK(FILE_WRITE64_(file, large, -1), 21);
    CHECK(FILE_WRITE64_(file, large, LONGEST + 1), 21);
    CHECK(_status_lt(READUPDATEX(0, got, 57345)), 1);
    CHECK(last_error(0), 21);
    CHECK(READUPDATEXL(0, back, LONGEST + 1), 21);
    CHECK(_status_eq(WRITEX(file, large, 57344, , 2)), 1);
    CHECK(_status_eq(READUPDATEX(0, got, 57344, &n)), 1);
    CHECK(n, 57344);
    CHECK(_status_lt(REPLYX(large, 57345)), 1);
    CHECK(last_error(0), 21);
    CHECK(_status_eq(REPLYX()), 1);
    CHECK(_status_eq(AWAITIOX(&file)), 1);
    /* The others 2 MiB. */
    for (i = 0; i < LONGEST; i++)
        large[i] = (char)(i * 7);
    CHECK(FILE_READ64_(file, back, LONGEST, , 3), 0);
    count = -1;
    CHECK(READUPDATEXL(0, got, 100, &count), 0);
    CHECK(count, 0);
    CHECK(REPLYXL(large, LONGEST + 1), 21);
    CHECK(REPLYXL(large, LONGEST, &count), 0);
    CHECK(count, LONGEST);
    CHECK(AWAITIOXL(&file, , &count), 0);
    CHECK(count, LONGEST);
    CHECK(memcmp(large, back, LONGEST), 0);
    memset(back, 0, sizeof back);
    CHECK(FILE_WRITE64_(file, large, LONGEST, , 4), 0);
    count = -1;
    CHECK(FILE_READUPDATE64_(0, back, LONGEST, &count), 0);
    CHECK(count, LONGEST);
    CHECK(memcmp(large, back, LONGEST), 0);
    CHECK(FILE_REPLY64_(), 0);
    CHECK(FILE_AWAITIO64_(&file, , &count), 0);
    CHECK(count, LONGEST);
    /* Two buffers may be one, or apart. */
    CHECK(FILE_WRITEREAD_(file, large, large + 10, 20, 20), 590);
    CHECK(FILE_WRITEREAD_(file, "both", back, 4, 10, , 5), 0);
    CHECK(_status_eq(READUPDATEX(0, got, 100, &n)), 1);
    CHECK_TEXT(got, n, "both");
    CHECK(_status_eq(REPLYX("sides", 5)), 1);
    CHECK(_status_eq(AWAITIOX(&file, , &n)), 1);
    CHECK_TEXT(back, n, "sides");
    /* What a process file and $RECEIVE do not do. */
    CHECK(_status_gt(READUPDATEX(file, back, 10)), 1);
    CHECK(last_error(file), 2);
    CHECK(_status_gt(WRITEX(0, back, 10)), 1);
    CHECK(last_error(0), 2);
    CHECK(_status_gt(WRITEREADX(0, back, 10, 10)), 1);
    CHECK(last_error(0), 2);
    close_self(file);
    CHECK(FILE_CLOSE_(0), 0);
}

/* A plain read answers at once, also where others are outstanding; without a depth nothing else is possible. */
static void one_way(void)
{
    zsys_ddl_smsg_open_def message;
    short receive, file, any;
    unsigned short n;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    file = open_self(15, 0, -1);
    ask(file, 0);
    ask(file, 1);
    CHECK(read_request(0), 0);
    CHECK(_status_eq(READX(0, got, 300, &n)), 1);
    CHECK_TEXT(got, n, "request 1");
    CHECK(MESSAGESTATUS(0), 0);
    CHECK(_status_eq(REPLYX("late", 4)), 1);
    completes(file, 0, 0);
    completes(file, 1, 0);
    close_self(file);
    CHECK(FILE_CLOSE_(0), 0);

    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive), 0);
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 2, 0, 0x4000), 0);
    CHECK(_status_gt(READUPDATEX(0, got, 300)), 1);
    CHECK(last_error(0), 2);
    CHECK(READUPDATEXL(0, got, 300), 2);
    CHECK(_status_gt(REPLYX()), 1);
    CHECK(last_error(0), 2);
    CHECK(REPLYXL(), 2);
    /* The open ends when its message is read. */
    CHECK(_status_gt(READX(0, (char *)&message, sizeof message)), 1);
    CHECK(last_error(0), 6);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , , , 500)), 1);
    ask(file, 2);
    CHECK(_status_eq(READ(0, (short *)got, 300, &n)), 1);
    CHECK_TEXT(got, n, "request 2");
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , &n)), 1);
    CHECK(n, 0);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(_status_gt(READX(0, got, 300, &n)), 1);
    CHECK(n, 4);
    CHECK(FILE_CLOSE_(0), 0);
}

/* A request given up before it was read is never seen; one that was read must be answered all the same. */
static void cancelled(void)
{
    zsys_ddl_smsg_qmsgcancelled_def message;
    short receive, file, any, i, numbers[2];
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 4), 0);
    CHECK(_status_eq(SETMODE(0, 80, 4)), 1);
    /* A nowait read of $RECEIVE can be given up. */
    CHECK(_status_eq(READUPDATEX(0, got, 300, , 50)), 1);
    CHECK(_status_lt(READUPDATEX(0, got, 300, , 51)), 1);
    CHECK(last_error(0), 28);
    CHECK(_status_lt(CANCELREQ(0, 51)), 1);
    CHECK(last_error(0), 26);
    CHECK(_status_eq(CANCELREQ(0, 50)), 1);
    CHECK(_status_lt(CANCEL(0)), 1);
    CHECK(last_error(0), 26);
    CHECK(FILE_CLOSE_(0), 0);

    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    CHECK(_status_eq(SETMODE(0, 80, 4)), 1);
    file = open_self(15, 0, -1);
    ask(file, 0);
    ask(file, 1);
    ask(file, 2);
    ask(file, 3);
    ask(file, 4);
    CHECK(_status_eq(CANCELREQ(file, 1)), 1);
    CHECK(_status_eq(CANCEL(file)), 1);
    CHECK(read_request(2), 0);
    CHECK(read_request(3), 1);
    CHECK(MESSAGESTATUS(0), 0);
    CHECK(CANCELREQL(file, 3), 0);
    CHECK(CANCELREQL(file, 3), 26);
    CHECK(MESSAGESTATUS(0), 0);
    CHECK(MESSAGESTATUS(1), 1);
    /* Nothing is left to complete of it. */
    any = file;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    CHECK(last_error(file), 40);
    CHECK(_status_eq(REPLYX("two", 3, , 0)), 1);
    completes(file, 2, 0);
    CHECK(read_request(4), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_QMSGCANCELLED, &message, sizeof message), 4);
    CHECK(message.z_tag, 1);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(_status_eq(REPLYX("nobody", 6, , 1)), 1);
    /* A time limit on a file gives its oldest up; on any file, or of 0, none. */
    any = file;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    CHECK(any, file);
    any = -1;
    CHECK(_status_lt(AWAITIOX(&any, , , , 2)), 1);
    CHECK(last_error(-1), 40);
    CHECK(any, -1);
    CHECK(MESSAGESTATUS(0), 0);
    any = file;
    {
        int tag = -1;
        CHECK(_status_lt(AWAITIOX(&any, , , &tag, 2)), 1);
        CHECK(last_error(file), 40);
        CHECK(tag, 4);
    }
    CHECK(MESSAGESTATUS(0), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_QMSGCANCELLED, &message, sizeof message), 4);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(_status_eq(REPLYX(, , , 0)), 1);
    CHECK(_status_lt(CANCEL(file)), 1);
    CHECK(last_error(file), 26);
    /* A close gives all of them up. */
    ask(file, 5);
    ask(file, 6);
    CHECK(read_request(5), 0);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(MESSAGESTATUS(0), 1);
    /* The message of it may come before or after CLOSE. */
    for (i = 0; i < 2; i++) {
        CHECK(_status_gt(READUPDATEX(0, got, 300)), 1);
        memcpy(&numbers[i], got, 2);
        CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    }
    CHECK(numbers[0] + numbers[1], ZSYS_VAL_SMSG_QMSGCANCELLED + ZSYS_VAL_SMSG_CLOSE);
    CHECK(_status_eq(REPLYX(, , , 0)), 1);
    CHECK(FILE_CLOSE_(0), 0);
}

/* As many messages outstanding as there can be. */
static void deepest(void)
{
    static short files[DEEPEST / 15 + 1];
    static char one[DEEPEST];
    short receive, i, sent = 0, file = 0, any, count;
    unsigned short n;
    long which;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , DEEPEST + 1) != 0, 1);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , -1) != 0, 1);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , DEEPEST), 0);
    for (sent = 0; sent < DEEPEST; sent++) {
        if (sent % 15 == 0)
            files[file++] = open_self(15, 0, -1);
        CHECK(_status_eq(WRITEX(files[file - 1], &one[sent], 1, , sent)), 1);
        CHECK(_status_eq(READUPDATEX(0, got, 10, &n)), 1);
        CHECK(tag_of_last(), sent);
        if (check_failures > 0)
            return;
    }
    CHECK(_status_lt(READUPDATEX(0, got, 10)), 1);
    CHECK(last_error(0), 28);
    CHECK(MESSAGESYSTEMINFO(4, &count), 0);
    CHECK(count, DEEPEST);
    for (i = DEEPEST - 1; i >= 0; i--)
        CHECK(_status_eq(REPLYX(, , , i, (short)(300 + i % 7))), 1);
    for (i = 0; i < DEEPEST; i++) {
        any = -1;
        CHECK(_status_lt(AWAITIOX(&any, &which)), 1);
        CHECK(last_error(any), 300 + (which - (long)one) % 7);
    }
    for (i = 0; i < file; i++)
        close_self(files[i]);
    CHECK(FILE_CLOSE_(0), 0);
}

int main(void)
{
    learn_own_name();
    tags();
    lengths();
    one_way();
    cancelled();
    deepest();
    return check_done();
}
