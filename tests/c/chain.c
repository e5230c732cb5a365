/* A requester, a server that asks another server before it replies, and that server. Run as "back", "middle" and "front". */
#include <stdio.h>
#include "own_open.h"

static char buffer[100];

/* Serves until it is told to stop; `next` is the server to ask first, or -1. */
static void serve(short next)
{
    short receive, openers = 0, stops = 0;
    unsigned short n, asked;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    while (!stops || openers > 0) {
        _cc_status cc = READUPDATEX(0, buffer, 100, &n);
        if (_status_gt(cc)) {
            short number;
            memcpy(&number, buffer, 2);
            openers = (short)(openers + (number == ZSYS_VAL_SMSG_OPEN) - (number == ZSYS_VAL_SMSG_CLOSE));
            CHECK(_status_eq(REPLYX()), 1);
            continue;
        }
        CHECK(_status_eq(cc), 1);
        stops = (short)(stops || memcmp(buffer, "stop", 4) == 0);
        asked = n;
        if (next >= 0)
            CHECK(_status_eq(WRITEREADX(next, buffer, n, 100, &asked)), 1);
        buffer[asked] = (char)(next >= 0 ? 'm' : 'b');
        CHECK(_status_eq(REPLYX(buffer, (unsigned short)(asked + 1))), 1);
    }
    CHECK(openers, 0);
}

int main(int argc, char **argv)
{
    const char *role = argc > 1 ? argv[1] : "";
    short file[3], i, next;
    unsigned short n;
    if (strcmp(role, "back") == 0)
        serve(-1);
    else if (strcmp(role, "middle") == 0) {
        CHECK(FILE_OPEN_("$BACK", 5, &next), 0);
        serve(next);
        CHECK(FILE_CLOSE_(next), 0);
    } else {
        /* Several opens of one server by one process, used in turn. */
        for (i = 0; i < 3; i++)
            CHECK(FILE_OPEN_("$MID", 4, &file[i]), 0);
        CHECK(file[0] != file[1] && file[1] != file[2], 1);
        for (i = 0; i < 90; i++) {
            sprintf(buffer, "%d", i);
            CHECK(_status_eq(WRITEREADX(file[i % 3], buffer, 2, 100, &n)), 1);
            CHECK(n, 4);
            CHECK(atoi(buffer), i);
            CHECK(memcmp(buffer + 2, "bm", 2), 0);
        }
        CHECK(FILE_CLOSE_(file[1]), 0);
        CHECK(_status_eq(WRITEX(file[0], "stop", 4)), 1);
        CHECK(FILE_CLOSE_(file[0]), 0);
        CHECK(FILE_CLOSE_(file[2]), 0);
    }
    return check_done();
}
