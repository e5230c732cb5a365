/* Waited and nowait messages between a requester and a server, which is this program again under the name $MSRV. */
#include <cextdecs.h>
#include <string.h>
#include <stdlib.h>
#include <tal.h>
#include <zsysc.h>
#include "check.h"

static void server(void)
{
    short f, label = 100, refuse;
    unsigned short n;
    char buf[70000];
    zsys_ddl_receiveinformation_def info;
    int held[4], holding = 0, hold;
    short tags[4];
    CHECK(FILE_OPEN_("$RECEIVE", 8, &f, , , , 4), 0);
    CHECK(f, 0);
    SETMODE(0, 80, 7);
    for (;;) {
        _cc_status cc = READUPDATEX(0, buf, 57344, &n);
        if (_status_lt(cc)) {
            short e;
            FILE_GETINFO_(0, &e);
            fprintf(stderr, "server: read ended with %d\n", e);
            exit(1);
        }
        FILE_GETRECEIVEINFO_((short *)&info);
        if (_status_gt(cc)) {
            short number;
            memcpy(&number, buf, 2);
            if (number == ZSYS_VAL_SMSG_OPEN) {
                short answer[2];
                answer[0] = -103;
                answer[1] = label++;
                REPLYX((char *)answer, 4, , info.z_messagetag);
            } else if (number == ZSYS_VAL_SMSG_SETMODE) {
                short answer[3] = { -33, 7, 8 };
                short function;
                memcpy(&function, buf + 2, 2);
                REPLYX((char *)answer, 6, , info.z_messagetag, (short)(function == 99 ? 2 : 0));
            } else if (number == ZSYS_VAL_SMSG_QMSGCANCELLED) {
                /* A held message has been given up: it is answered all the same. */
                short tag;
                memcpy(&tag, buf + 2, 2);
                CHECK(MESSAGESTATUS(tag), 1);
                REPLYX(, , , tag);
                holding = 0;
                REPLYX(, , , info.z_messagetag);
            } else
                REPLYX(, , , info.z_messagetag);
            continue;
        }
        if (n >= 4 && memcmp(buf, "hold", 4) == 0) {
            tags[holding] = info.z_messagetag;
            memcpy(&held[holding++], buf + 4, 4);
        } else if (n >= 4 && memcmp(buf, "free", 4) == 0) {
            /* The last one first: out of order. */
            REPLYX(, , , info.z_messagetag);
            while (holding > 0) {
                hold = held[--holding];
                CHECK(_status_eq(REPLYX((char *)&hold, 4, &n, tags[holding])), 1);
            }
        } else if (n >= 5 && memcmp(buf, "error", 5) == 0) {
            memcpy(&refuse, buf + 6, 2);
            REPLYX(buf, n, , info.z_messagetag, refuse);
        } else if (n >= 4 && memcmp(buf, "info", 4) == 0)
            REPLYX((char *)&info, sizeof info, , info.z_messagetag);
        else if (n >= 4 && memcmp(buf, "stop", 4) == 0) {
            REPLYX(, , , info.z_messagetag);
            exit(check_failures);
        } else
            REPLYX(buf, n, , info.z_messagetag);
    }
}

static void waited(short f)
{
    char buf[70000];
    unsigned short n = 9;
    short e, last[2];
    zsys_ddl_receiveinformation_def info;
    short code = 300, warning = 5;
    strcpy(buf, "hello");
    CHECK(WRITEREADX(f, buf, 5, 100, &n), 0);
    CHECK(n, 5);
    CHECK(WRITEX(f, buf, 0, &n), 0);
    CHECK(n, 0);
    memcpy(buf, "info", 4);
    CHECK(WRITEREADX(f, buf, 4, 100, &n), 0);
    memcpy(&info, buf, sizeof info);
    CHECK(n, 34);
    CHECK(info.z_iotype, 3);
    CHECK(info.z_maxreplycount, 100);
    CHECK(info.z_filenum, f);
    CHECK(info.z_openlabel >= 100, 1);
    memcpy(buf, "error ", 6);
    memcpy(buf + 6, &code, 2);
    CHECK(_status_lt(WRITEREADX(f, buf, 8, 100, &n)), 1);
    CHECK(n, 8);
    FILE_GETINFO_(f, &e);
    CHECK(e, 300);
    memcpy(buf + 6, &warning, 2);
    CHECK(_status_gt(WRITEREADX(f, buf, 8, 100, &n)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 5);
    CHECK(_status_lt(WRITEREADX(f, buf, 57345, 0)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 21);
    CHECK(_status_eq(SETMODE(f, 5, 1, 2, last)), 1);
    CHECK(last[0], 7);
    CHECK(last[1], 8);
    CHECK(_status_gt(SETMODE(f, 99)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 2);
    CHECK(_status_lt(AWAITIOX(&f)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 25);
    CHECK(_status_lt(READUPDATEX(99, buf, 1)), 1);
    CHECK(FILE_GETINFO_(99, &e), 16);
    CHECK(FILE_READ64_(99, buf, 1), 16);
}

static void start_hold(short f, char *buf, int value, long tag)
{
    memcpy(buf, "hold", 4);
    memcpy(buf + 4, &value, 4);
    CHECK(_status_eq(WRITEREADX(f, buf, 8, 4, , tag)), 1);
}

static void nowait(void)
{
    static char buf[4][100], extra[100];
    short f, g, any, e;
    unsigned short n;
    int tag;
    long where;
    CHECK(FILE_OPEN_("$MSRV", 5, &f, , , 3, 0, 0x4000), 0);
    any = f;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag, 1000)), 1);
    CHECK(tag, -30);
    CHECK(FILE_OPEN_("$MSRV", 5, &g, , , 2), 0);
    CHECK(_status_lt(AWAITIOX(&f, , , , 0)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 26);
    any = -1;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    FILE_GETINFO_(-1, &e);
    CHECK(e, 26);
    start_hold(f, buf[0], 10, 110);
    start_hold(f, buf[1], 11, 111);
    start_hold(f, buf[2], 12, 112);
    CHECK(_status_lt(WRITEX(f, extra, 1, , 1)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 28);
    any = f;
    CHECK(_status_lt(AWAITIOX(&any, , , , 0)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 40);
    CHECK(any, f);
    memcpy(extra, "free", 4);
    CHECK(_status_eq(WRITEX(g, extra, 4, , 500)), 1);
    any = g;
    CHECK(_status_eq(AWAITIOX(&any, &where, &n, &tag)), 1);
    CHECK(tag, 500);
    CHECK(n, 4);
    CHECK(where == (long)extra, 1);
    /* Replied last first; completed in the order of their start. */
    {
        int i;
        for (i = 0; i < 3; i++) {
            int value;
            any = -1;
            CHECK(_status_eq(AWAITIOX(&any, &where, &n, &tag)), 1);
            CHECK(any, f);
            CHECK(tag, 110 + i);
            CHECK(n, 4);
            CHECK(where == (long)buf[i], 1);
            memcpy(&value, buf[i], 4);
            CHECK(value, 10 + i);
        }
    }
    /* In any order. */
    CHECK(_status_eq(SETMODE(f, 30, 3)), 1);
    start_hold(f, buf[0], 20, 120);
    start_hold(f, buf[1], 21, 121);
    WRITEX(g, extra, 4, , 501);
    any = g;
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    any = f;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
    {
        int first = tag;
        CHECK(first == 120 || first == 121, 1);
        any = f;
        CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
        CHECK(tag, 241 - first);
    }
    /* A time limit cancels the oldest; the server is told. */
    start_hold(f, buf[0], 30, 130);
    any = f;
    CHECK(_status_lt(AWAITIOX(&any, , , &tag, 5)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 40);
    CHECK(tag, 130);
    CHECK(_status_lt(CANCEL(f)), 1);
    FILE_GETINFO_(f, &e);
    CHECK(e, 26);
    start_hold(f, buf[0], 31, 131);
    CHECK(_status_eq(CANCELREQ(f, 131)), 1);
    CHECK(FILE_CLOSE_(f), 0);
    CHECK(FILE_CLOSE_(g), 0);
    CHECK(FILE_CLOSE_(g), 16);
}

static void timers(void)
{
    short f, tag, m[4], any;
    unsigned short n;
    int p2;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &f, , , 1, 1), 0);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &f), 12);
    CHECK(_status_eq(SIGNALTIMEOUT(2, 7, 123456789, &tag)), 1);
    CHECK(_status_gt(SIGNALTIMEOUT(0)), 1);
    CHECK(_status_eq(READUPDATEX(0, (char *)m, 8)), 1);
    any = 0;
    CHECK(_status_gt(AWAITIOX(&any, , &n)), 1);
    CHECK(n, 8);
    CHECK(m[0], -22);
    CHECK(m[1], 7);
    memcpy(&p2, &m[2], 4);
    CHECK(p2, 123456789);
    CHECK(_status_eq(REPLYX()), 1);
    CHECK(_status_gt(CANCELTIMEOUT(tag)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(100000, , , &tag)), 1);
    CHECK(_status_eq(CANCELTIMEOUT(tag)), 1);
    CHECK(FILE_CLOSE_(0), 0);
}

int main(void)
{
    char program[300], name[10];
    short length, handle[10], detail, f, e, mine[10];
    CHECK(PROCESSHANDLE_GETMINE_(mine), 0);
    CHECK(PROCESSHANDLE_DECOMPOSE_(mine, , , , , , , name, 10, &length), 0);
    if (length > 0) {
        server();
        return 0;
    }
    CHECK(PROCESS_GETPAIRINFO_(), 7);
    CHECK(PROCESS_GETINFO_(, , , , , , , , , , , , , , program, 300, &length), 0);
    CHECK(PROCESS_CREATE_(program, length, , , , , , , , , handle, &detail, 1, "$MSRV", 5), 0);
    CHECK(PROCESSHANDLE_COMPARE_(mine, handle), 0);
    CHECK(FILE_OPEN_("$NIX", 4, &f), 14);
    CHECK(f, -1);
    CHECK(FILE_OPEN_("$MSRV", 5, &f), 0);
    waited(f);
    nowait();
    timers();
    CHECK(_status_eq(WRITEX(f, "stop", 4)), 1);
    do {
        e = _status_lt(WRITEX(f, "x", 1));
    } while (!e);
    FILE_GETINFO_(f, &e);
    CHECK(e, 201);
    return check_done();
}
