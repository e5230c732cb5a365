/* Two processes that open each other: each is server and requester at the same time. Run as "mutual $OTHER". */
#include <stdio.h>
#include "own_open.h"

#define REQUESTS 400

static char incoming[100], outgoing[2][100];
static short other;
static int sent, answered;

static void read_next(void)
{
    CHECK(_status_eq(READUPDATEX(0, incoming, 100, , 1)), 1);
}

static void send_next(int slot)
{
    if (sent < REQUESTS) {
        memcpy(outgoing[slot], &sent, 4);
        CHECK(_status_eq(WRITEREADX(other, outgoing[slot], 4, 8, , slot)), 1);
        sent++;
    }
}

int main(int argc, char **argv)
{
    short receive, error, number, closed = 0, opened = 0;
    if (argc < 2)
        return 2;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 3), 0);
    read_next();
    do {
        error = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &other, , , 2, 0, 0x4000);
        if (error == 14)
            DELAY(1);
    } while (error == 14);
    CHECK(error, 0);
    while ((!closed || answered < REQUESTS) && check_failures == 0) {
        short file = -1;
        unsigned short n = 0;
        int tag = 0, question, reply[2];
        _cc_status cc = AWAITIOX(&file, , &n, &tag);
        if (file == 0) {
            short held = tag_of_last();
            if (_status_gt(cc)) {
                memcpy(&number, incoming, 2);
                closed = number == ZSYS_VAL_SMSG_CLOSE;
                CHECK(_status_eq(REPLYX(, , , held)), 1);
            } else {
                CHECK(n, 4);
                memcpy(&question, incoming, 4);
                reply[0] = question;
                reply[1] = -question;
                CHECK(_status_eq(REPLYX((char *)reply, 8, , held)), 1);
            }
            read_next();
            continue;
        }
        CHECK(_status_eq(cc), 1);
        CHECK(file, other);
        if (tag == -30) {
            opened++;
            send_next(0);
            send_next(1);
            continue;
        }
        CHECK(n, 8);
        memcpy(reply, outgoing[tag], 8);
        CHECK(reply[0], answered);
        CHECK(reply[1], -answered);
        if (++answered == REQUESTS)
            CHECK(FILE_CLOSE_(other), 0);
        else
            send_next(tag);
    }
    CHECK(opened, 1);
    CHECK(answered, REQUESTS);
    return check_done();
}
