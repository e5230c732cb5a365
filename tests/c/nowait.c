/* Nowait opens, starting and completing nowait operations, as the manuals tell of them. This process opens itself. */
#include <stdio.h>
#include "own_open.h"

static char buffers[16][100], got[300];

static void ask(short file, int which)
{
    sprintf(buffers[which], "%d", which);
    CHECK(_status_eq(WRITEREADX(file, buffers[which], (unsigned short)strlen(buffers[which]), 100, , which)), 1);
}

/* Reads the next request and replies to it. */
static void serve(short error)
{
    unsigned short n;
    CHECK(_status_eq(READUPDATEX(0, got, 300, &n)), 1);
    CHECK(_status_eq(REPLYX(got, n, , tag_of_last(), error)), 1);
}

static void opens(void)
{
    short receive, file, any, count = 0;
    int tag;
    long long wide;
    CHECK(FILE_OPEN_("$NOBODY", 7, &file, , , 1, 0, 0x4000), 14);
    CHECK(file, -1);
    CHECK(last_error(-1), 14);
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 0, 0, 0x4000) != 0, 1);
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 16, 0, 0x4000), 28);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 2, 1), 28);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 2), 0);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 2), 12);
    /* Nothing may be started before the open has been completed; a limit of 0 only looks. */
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 1, 0, 0x4000), 0);
    CHECK(file > 0, 1);
    CHECK(_status_lt(WRITEX(file, "x", 1)), 1);
    any = file;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    CHECK(last_error(file), 40);
    system_message(ZSYS_VAL_SMSG_OPEN, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    any = -1;
    CHECK(FILE_AWAITIO64_(&any, , , &wide), 0);
    CHECK(any, file);
    CHECK(wide, -30);
    close_self(file);
    /* An open that the server refuses keeps its number until it is closed. */
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 1, 0, 0x4000), 0);
    system_message(ZSYS_VAL_SMSG_OPEN, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last(), 48)), 1);
    any = file;
    CHECK(_status_lt(AWAITIOX(&any, , , &tag)), 1);
    CHECK(any, file);
    CHECK(tag, -30);
    CHECK(last_error(file), 48);
    CHECK(_status_lt(WRITEX(file, "x", 1)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(FILE_CLOSE_(file), 16);
    /* A warning is no refusal. */
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 1, 0, 0x4000), 0);
    system_message(ZSYS_VAL_SMSG_OPEN, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
    close_self(file);
    /* An open given up before it was answered. */
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 1, 0, 0x4000), 0);
    CHECK(FILE_CLOSE_(file), 0);
    system_message(ZSYS_VAL_SMSG_OPEN, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    system_message(ZSYS_VAL_SMSG_CLOSE, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(MESSAGESYSTEMINFO(5, &count), 0);
    CHECK(count, 0);
    CHECK(FILE_CLOSE_(0), 0);
}

static void errors(void)
{
    short receive, file, any;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    any = 0;
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(last_error(0), 25);
    any = -1;
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(any, -1);
    CHECK(last_error(-1), 26);
    any = 55;
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(AWAITIOXL(&any), 16);
    file = open_self(2, 0, -1);
    any = file;
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(last_error(file), 26);
    CHECK(AWAITIOXL(&any), 26);
    CHECK(FILE_AWAITIO64_(&any, , , , 0), 26);
    ask(file, 0);
    ask(file, 1);
    CHECK(_status_lt(AWAITIOX(&any, , , , -2)), 1);
    CHECK(last_error(file), 590);
    CHECK(_status_lt(WRITEX(file, buffers[2], 1, , 2)), 1);
    CHECK(last_error(file), 28);
    CHECK(_status_lt(CONTROL(file, 1)), 1);
    CHECK(last_error(file), 28);
    /* What waits on a nowait file finds others under way. */
    CHECK(_status_lt(SETMODE(file, 99, 1)), 1);
    CHECK(last_error(file), 27);
    CHECK(_status_lt(SETPARAM(file, 9)), 1);
    CHECK(last_error(file), 27);
    serve(0);
    serve(301);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    CHECK(last_error(file), 0);
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(last_error(file), 301);
    /* A closed file has nothing to complete. */
    ask(file, 0);
    serve(0);
    CHECK(FILE_CLOSE_(file), 0);
    any = file;
    CHECK(AWAITIOXL(&any), 16);
    any = -1;
    CHECK(AWAITIOXL(&any), 26);
    system_message(ZSYS_VAL_SMSG_CLOSE, got, 300);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(FILE_CLOSE_(0), 0);
}

static void order(void)
{
    short receive, first, second, any, last[2];
    int tag, i;
    short tags[3];
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 8), 0);
    first = open_self(4, 0, -1);
    second = open_self(4, 0, -1);
    /* Answered last first. Without SETMODE 30: in the order of the start. */
    for (i = 0; i < 3; i++) {
        ask(first, i);
        CHECK(_status_eq(READUPDATEX(0, got, 300)), 1);
        tags[i] = tag_of_last();
    }
    CHECK(_status_eq(REPLYX(, , , tags[2])), 1);
    any = first;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    any = -1;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    /* Another file does not wait for it. */
    ask(second, 7);
    serve(0);
    any = -1;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
    CHECK(any, second);
    CHECK(tag, 7);
    CHECK(_status_eq(REPLYX(, , , tags[1])), 1);
    CHECK(_status_eq(REPLYX(, , , tags[0])), 1);
    for (i = 0; i < 3; i++) {
        any = -1;
        CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
        CHECK(any, first);
        CHECK(tag, i);
    }
    /* With it: as they end. */
    CHECK(_status_eq(SETMODE(first, 30, 1, , last)), 1);
    CHECK(last[0], 0);
    CHECK(_status_eq(SETMODE(first, 30, , , last)), 1);
    CHECK(last[0], 1);
    CHECK(_status_gt(SETMODE(first, 30, 7)), 1);
    CHECK(last_error(first), 2);
    for (i = 0; i < 3; i++) {
        ask(first, i);
        CHECK(_status_eq(READUPDATEX(0, got, 300)), 1);
        tags[i] = tag_of_last();
    }
    for (i = 2; i >= 0; i--) {
        CHECK(_status_eq(REPLYX(, , , tags[i])), 1);
        any = first;
        CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
        CHECK(tag, i);
    }
    /* The oldest is given up by a time limit, whatever is ready behind it. */
    CHECK(_status_eq(SETMODE(first, 30, 0)), 1);
    ask(first, 0);
    ask(first, 1);
    CHECK(_status_eq(READUPDATEX(0, got, 300)), 1);
    tags[0] = tag_of_last();
    serve(0);
    any = first;
    CHECK(_status_lt(AWAITIOX(&any, , , &tag, 1)), 1);
    CHECK(last_error(first), 40);
    CHECK(tag, 0);
    any = first;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag, 1)), 1);
    CHECK(tag, 1);
    CHECK(_status_eq(REPLYX(, , , tags[0])), 1);
    close_self(first);
    close_self(second);
    CHECK(FILE_CLOSE_(0), 0);
}

/* Tags, addresses and counts in every form. */
static void forms(void)
{
    static short words[50];
    short receive, file, any, segment = 9, low;
    unsigned short n;
    int tag, count;
    long whole;
    void *where;
    long long wide, address;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    file = open_self(15, 0, -1);
    /* Near calls, completed by the near and the extended call. */
    words[0] = 7;
    CHECK(_status_eq(WRITEREAD(file, words, 2, 100, , -5)), 1);
    serve(0);
    any = file;
    CHECK(_status_eq(AWAITIO(&any, &low, &n, &tag)), 1);
    CHECK(tag, -5);
    CHECK(n, 2);
    CHECK(low, (short)(long)words);
    CHECK(_status_eq(WRITE(file, words, 2, , 6)), 1);
    serve(0);
    CHECK(_status_eq(AWAITIOX(&any, &where, &n, &tag, , &segment)), 1);
    CHECK(where == words, 1);
    CHECK(tag, 6);
    CHECK(segment, -1);
    CHECK(_status_eq(READ(file, words, 100, , 8)), 1);
    serve(0);
    any = -1;
    CHECK(AWAITIOXL(&any, &where, &count, &wide, , &segment), 0);
    CHECK(where == words, 1);
    CHECK(count, 0);
    CHECK(wide, 8);
    /* 64-bit tags; those of 32 bits are extended by their sign. */
    CHECK(FILE_WRITE64_(file, buffers[0], 3, , 0x123456789abcLL), 0);
    serve(0);
    CHECK(FILE_AWAITIO64_(&any, &address, &count, &wide), 0);
    CHECK(wide, 0x123456789abcLL);
    CHECK(address, (long long)(long)buffers[0]);
    CHECK(count, 3);
    CHECK(FILE_WRITEREAD64_(file, "ab", buffers[1], 2, 10, , -0x10000000000LL), 0);
    serve(0);
    CHECK(FILE_AWAITIO64_(&any, &address, &count, &wide, 1000, &segment), 0);
    CHECK(wide, -0x10000000000LL);
    CHECK(address, (long long)(long)buffers[1]);
    CHECK_TEXT(buffers[1], count, "ab");
    CHECK(_status_eq(WRITEX(file, buffers[2], 1, , -77)), 1);
    serve(0);
    CHECK(FILE_AWAITIO64_(&any, , , &wide), 0);
    CHECK(wide, -77);
    /* A tag in a long keeps a pointer. */
    CHECK(_status_eq(WRITEX(file, buffers[2], 1, , (long)words)), 1);
    serve(0);
    CHECK(_status_eq(AWAITIOX(&any, , , &whole)), 1);
    CHECK(whole == (long)words, 1);
    /* No tag is tag 0. */
    CHECK(_status_eq(WRITEX(file, buffers[2], 1)), 1);
    serve(0);
    CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
    CHECK(tag, 0);
    /* CANCELREQ by tag 0 is CANCEL. */
    ask(file, 4);
    ask(file, 5);
    CHECK(_status_eq(CANCELREQ(file, 0)), 1);
    CHECK(_status_lt(CANCELREQ(file, 4)), 1);
    CHECK(CANCELREQL(file, 0), 0);
    CHECK(CANCELREQL(file), 26);
    /* With a buffer of the system the program may use its own at once. */
    CHECK(_status_eq(SETMODE(file, 72, 1)), 1);
    strcpy(buffers[3], "before");
    CHECK(_status_eq(WRITEX(file, buffers[3], 6, , 3)), 1);
    strcpy(buffers[3], "after!");
    CHECK(_status_eq(READUPDATEX(0, got, 300, &n)), 1);
    CHECK_TEXT(got, n, "before");
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    close_self(file);
    CHECK(FILE_CLOSE_(0), 0);
    /* $RECEIVE nowait: one read at a time; it completes as any other. */
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 1), 0);
    CHECK(FILE_READUPDATE64_(0, got, 300, , 1LL << 33), 0);
    CHECK(_status_lt(READUPDATEX(0, got, 300)), 1);
    CHECK(last_error(0), 28);
    CHECK(_status_eq(SIGNALTIMEOUT(1, 3)), 1);
    any = -1;
    CHECK(FILE_AWAITIO64_(&any, &address, &count, &wide), 6);
    CHECK(any, 0);
    CHECK(wide, 1LL << 33);
    CHECK(count, 8);
    CHECK(address, (long long)(long)got);
    CHECK(last_error(0), 6);
    CHECK(_status_eq(REPLYX()), 1);
    CHECK(FILE_CLOSE_(0), 0);
}

static void limits(void)
{
    short receive, file, any, value = 0;
    CHECK(CONTROLMESSAGESYSTEM(9, 5), 2);
    CHECK(CONTROLMESSAGESYSTEM(1, 0), 21);
    CHECK(MESSAGESYSTEMINFO(9, &value), 2);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    file = open_self(5, 0, -1);
    CHECK(CONTROLMESSAGESYSTEM(1, 2), 0);
    CHECK(MESSAGESYSTEMINFO(1, &value), 0);
    CHECK(value, 2);
    ask(file, 0);
    ask(file, 1);
    CHECK(_status_lt(WRITEX(file, "x", 1)), 1);
    CHECK(last_error(file), 30);
    CHECK(MESSAGESYSTEMINFO(5, &value), 0);
    CHECK(value, 2);
    CHECK(CONTROLMESSAGESYSTEM(1, 100), 0);
    /* As many as may wait here; the next is turned away. */
    CHECK(CONTROLMESSAGESYSTEM(0, 3), 0);
    ask(file, 2);
    serve(0);
    CHECK(_status_eq(READUPDATEX(0, got, 300)), 1);
    CHECK(MESSAGESYSTEMINFO(4, &value), 0);
    CHECK(value, 1);
    ask(file, 3);
    ask(file, 4);
    CHECK(MESSAGESTATUS(0), 0);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    serve(0);
    serve(0);
    any = file;
    CHECK(AWAITIOXL(&any), 0);
    CHECK(AWAITIOXL(&any), 0);
    CHECK(AWAITIOXL(&any), 0);
    CHECK(AWAITIOXL(&any), 0);
    CHECK(AWAITIOXL(&any, , , , 500), 30);
    CHECK(CONTROLMESSAGESYSTEM(0, 255), 0);
    close_self(file);
    CHECK(FILE_CLOSE_(0), 0);
}

int main(void)
{
    learn_own_name();
    opens();
    errors();
    order();
    forms();
    limits();
    return check_done();
}
