/* System messages in the older formats. This process opens itself, and makes a process that ends. */
#include <stdio.h>
#include "own_open.h"

static short message[130];

/* Reads a message of this number; its length in words. */
static int read_old(short number)
{
    return system_message(number, message, sizeof message) / 2;
}

int main(int argc, char **argv)
{
    short receive, file, any, old[4], tag, number, type, handle[10], detail, length, i;
    char program[300];
    if (argc > 1 && strcmp(argv[1], "child") == 0)
        return 0;
    learn_own_name();
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1, 2), 0);
    /* -30: flags, sync depth, no primary, access ID, no qualifiers. */
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, 1, 3, 2, 5, 0x4000), 0);
    CHECK(read_old(-30), 18);
    CHECK(message[1] >> 10 & 7, 1);
    CHECK(message[1] >> 4 & 7, 3);
    CHECK(message[1] & 15, 2);
    CHECK(message[2], 5);
    for (i = 3; i <= 7; i++)
        CHECK(message[i], 0);
    CHECK_TEXT(&message[9], 16, "                ");
    CHECK(message[17], 0);
    CHECK(_status_eq(LASTRECEIVE(old, &tag)), 1);
    CHECK_TEXT(old, 6, "$SELF ");
    CHECK(tag, 0);
    CHECK(_status_eq(RECEIVEINFO(old, , , &number, , &type)), 1);
    CHECK(number, file);
    CHECK(type, 0);
    CHECK(_status_eq(REPLYX()), 1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    /* A qualifier. */
    {
        char qualified[80];
        short second;
        sprintf(qualified, "%.*s.#print.part", own_name_length, own_name);
        CHECK(FILE_OPEN_(qualified, (short)strlen(qualified), &second, , , 1, , 0x4000), 0);
        CHECK(read_old(-30), 18);
        CHECK_TEXT(&message[9], 16, "#PRINT  PART    ");
        CHECK(_status_eq(REPLYX()), 1);
        any = second;
        CHECK(_status_eq(AWAITIOX(&any)), 1);
        CHECK(FILE_CLOSE_(second), 0);
        CHECK(read_old(-31), 1);
        CHECK(_status_eq(REPLYX()), 1);
    }
    /* Those with one format are the same. */
    CHECK(_status_eq(CONTROL(file, 4, 5)), 1);
    CHECK(read_old(-32), 3);
    CHECK(message[2], 5);
    CHECK(_status_eq(REPLYX()), 1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(1, 6)), 1);
    CHECK(read_old(-22), 4);
    CHECK(_status_eq(REPLYX()), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(read_old(-31), 1);
    CHECK(_status_eq(REPLYX()), 1);
    /* -5: the end of a named process that is gone altogether, stopped from outside. */
    CHECK(PROCESS_GETINFO_(, , , , , , , , , , , , , , program, 300, &length), 0);
    CHECK(PROCESS_CREATE_(program, length, , , , , , , , , handle, &detail, 1, "$GONE", 5), 0);
    CHECK(PROCESS_STOP_(handle), 0);
    for (;;) {
        CHECK(_status_gt(READUPDATEX(0, (char *)message, sizeof message)), 1);
        CHECK(_status_eq(REPLYX()), 1);
        if (message[0] == -5 || message[0] == -6 || check_failures > 0)
            break;
    }
    CHECK_TEXT(&message[1], 6, "$GONE ");
    CHECK(message[4], -1);
    CHECK(message[11], 6);
    CHECK(FILE_CLOSE_(0), 0);
    return check_done();
}
