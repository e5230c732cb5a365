/* PROCESS_GETINFOLIST_: one process, and searches. Runs in the folder that holds creation_child, in a node of two CPUs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include <zsysc>
#include "check.h"

#define CHILD "creation_child"
#define LEN   ((short)(sizeof CHILD - 1))
#define COUNT 4

static short children[COUNT][10], pins[COUNT];
static short pin_code = 38;

/* One search for children by priority, from `*pin`. */
static short search(short option, short *pin, short priority_from, short priority_to, short *values, short room, short *length,
                    short *detail)
{
    short codes[2] = { 9, 3 }, wanted[2];
    wanted[0] = priority_from;
    wanted[1] = priority_to;
    return PROCESS_GETINFOLIST_(1, pin, , , , &pin_code, 1, values, room, length, detail, option, codes, 2, wanted, 2);
}

static void searches(void)
{
    short values[64], length, detail, pin, i, error;

    /* One after the other, each time from where the last search says. */
    for (i = 0, pin = 0; i < COUNT; i++) {
        short from = pin;
        error = search(1, &pin, 110, 113, values, 64, &length, &detail);
        CHECK(error, from == pins[i] ? 0 : 4);
        CHECK(length, 1);
        CHECK(detail, 1);
        CHECK(values[0], pins[i]);
        CHECK(pin, i + 1 < COUNT ? pins[i + 1] : -1);
    }
    /* All at once. */
    pin = 0;
    CHECK(search(2, &pin, 110, 113, values, 64, &length, &detail), 4);
    CHECK(detail, COUNT);
    CHECK(length, COUNT);
    CHECK(pin, -1);
    for (i = 0; i < COUNT; i++)
        CHECK(values[i], pins[i]);
    /* As many as there is room for; the search goes on with the next. */
    pin = pins[0];
    CHECK(search(2, &pin, 110, 113, values, 3, &length, &detail), 0);
    CHECK(detail, 3);
    CHECK(pin, pins[3]);
    CHECK(search(2, &pin, 110, 113, values, 3, &length, &detail), 0);
    CHECK(detail, 1);
    CHECK(values[0], pins[3]);
    CHECK(pin, -1);
    pin = 0;
    CHECK(search(2, &pin, 110, 113, values, 0, &length, &detail), 1);
    CHECK(detail, 563);
    CHECK(pin, pins[0]);
    CHECK(length, 0);
    /* One of them, and none. */
    pin = 0;
    CHECK(search(1, &pin, 112, 112, values, 64, &length, &detail), 4);
    CHECK(values[0], pins[2]);
    CHECK(pin, -1);
    pin = 0;
    CHECK(search(2, &pin, 114, 119, values, 64, &length, &detail), 7);
    CHECK(detail, 0);
    CHECK(length, 0);
    CHECK(pin, -1);
}

static void criteria(void)
{
    short values[64], codes[3], wanted[40], length, detail, pin, handle_code = 48;
    long long made;
    short creation = 53;
    char *text = (char *)&wanted[1];

    /* By program file, whose name is a string. */
    codes[0] = 4;
    wanted[0] = LEN;
    memcpy(text, CHILD, sizeof CHILD);
    pin = 0;
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 2, codes, 1, wanted, (LEN + 3) / 2), 4);
    CHECK(detail, COUNT);
    /* By creation time, and no priority lower than that of the last. */
    CHECK(PROCESS_GETINFOLIST_(, , , , children[2], &creation, 1, (short *)&made, 4, &length), 0);
    codes[0] = 12;
    codes[1] = 9;
    memcpy(wanted, &made, 8);
    wanted[4] = 113;
    pin = 0;
    CHECK(PROCESS_GETINFOLIST_(1, &pin, "\\LOCAL", 6, , &handle_code, 1, values, 64, &length, &detail, 1, codes, 2, wanted, 5), 4);
    CHECK(memcmp(values, children[3], 20), 0);
    codes[0] = 13;
    wanted[4] = 0;
    pin = 0;
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 2, codes, 2, wanted, 5), 4);
    CHECK(detail, 3);
    /* By state: suspended. */
    CHECK(PROCESS_SUSPEND_(children[1]), 0);
    codes[0] = 10;
    wanted[0] = 3;
    pin = 0;
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 2, codes, 1, wanted, 1), 4);
    CHECK(detail, 1);
    CHECK(values[0], pins[1]);
    CHECK(PROCESS_ACTIVATE_(children[1]), 0);
    /* By home terminal, which is the creator's. */
    PROCESS_GETINFO_(, , , , , , text, 40, wanted);
    codes[0] = 5;
    pin = 0;
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 2, codes, 1, wanted,
                               (short)((wanted[0] + 3) / 2)), 4);
    CHECK(detail, COUNT);
}

static void refusals(void)
{
    short values[64], codes[2] = { 9, 38 }, wanted[2] = { 0, 0 }, length, detail, pin = 0, none = 3;

    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 1), 2);
    CHECK(detail, 12);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 1, codes), 2);
    CHECK(detail, 13);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 1, codes, 1), 2);
    CHECK(detail, 14);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 1, codes, 2, wanted, 2), 9);
    CHECK(detail, 38);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 1, codes, 1, wanted, 0), 10);
    CHECK(detail, 9);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &none, 1, values, 64, &length, &detail, 1, codes, 1, wanted, 1), 11);
    CHECK(detail, 3);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 64, &length, &detail, 4, codes, 1, wanted, 1), 12);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , children[0], &pin_code, 1, values, 64, &length, &detail, 1, codes, 1, wanted, 1), 2);
    CHECK(detail, 4);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , children[0], &pin_code, 1, values, 64, &length, &detail), 2);
    CHECK(detail, 4);
    CHECK(PROCESS_GETINFOLIST_(1, , , , , &pin_code, 1, values, 64, &length, &detail), 2);
    CHECK(detail, 2);
    CHECK(PROCESS_GETINFOLIST_(2, &pin, , , , &pin_code, 1, values, 64, &length, &detail), 5);
    CHECK(detail, 201);
    CHECK(PROCESS_GETINFOLIST_(1, &pin, "\\FAR", 4, , &pin_code, 1, values, 64, &length, &detail), 6);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &pin_code, 1, values, -1, &length, &detail), 2);
    CHECK(detail, 8);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &pin_code, -1, values, 64, &length, &detail), 2);
    CHECK(detail, 6);
}

static void one_process(void)
{
    short values[64], length, detail, pin = pins[1], mine[10], handle_code = 48, pid_code = 90, five[5] = { 38, 47, 42, 39, 62 };
    int pid;

    CHECK(PROCESS_GETINFOLIST_(1, &pin, , , , &handle_code, 1, values, 64, &length, &detail), 0);
    CHECK(memcmp(values, children[1], 20), 0);
    CHECK(pin, pins[1]);
    CHECK(PROCESS_GETINFOLIST_(, , , , children[2], five, 5, values, 64, &length, &detail), 0);
    CHECK(values[0], pins[2]);
    CHECK(values[1], 1);
    CHECK(values[2], 112);
    CHECK(values[3] > 11 && (values[3] + 1) / 2 == length - 5, 1);
    CHECK(strncmp((char *)&values[4], "\\LOCAL.$:1:", 11), 0);
    CHECK(values[length - 1], 0);
    CHECK(PROCESS_GETINFOLIST_(, , , , children[2], five, 5, values, 4, &length, &detail), 1);
    CHECK(detail, 563);
    CHECK(length, 0);
    /* The caller, with no word about which. */
    PROCESSHANDLE_GETMINE_(mine);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &handle_code, 1, values, 64, &length), 0);
    CHECK(memcmp(values, mine, 20), 0);
    /* By process ID of the host. */
    CHECK(PROCESS_GETINFOLIST_(, , , , children[3], &pid_code, 1, (short *)&pid, 2, &length), 0);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &handle_code, 1, values, 64, &length, &detail, 3, , , , , pid), 0);
    CHECK(memcmp(values, children[3], 20), 0);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &handle_code, 1, values, 64, &length, &detail, 3, , , , , 1), 4);
    CHECK(PROCESS_GETINFOLIST_(, , , , , &handle_code, 1, values, 64, &length, &detail, 3), 2);
    CHECK(detail, 16);
}

int main(void)
{
    short i, values[10], length, pin;

    setenv("GUARDIAN_STARTUP_WAIT", "0", 1);
    setenv("CHILD_DOES", "wait", 1);
    for (i = 0; i < COUNT; i++) {
        CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , (short)(110 + i), 1, children[i]), 0);
        CHECK(PROCESSHANDLE_DECOMPOSE_(children[i], , &pins[i]), 0);
    }
    searches();
    criteria();
    refusals();
    one_process();
    pin = pins[0];
    for (i = 0; i < COUNT; i++)
        CHECK(PROCESS_STOP_(children[i]), 0);
    /* A process that is gone is no longer found; it takes a moment to go. */
    while (PROCESS_GETINFOLIST_(1, &pin, , , , &pin_code, 1, values, 10, &length) == 0)
        PROCESS_DELAY_(1000);
    return check_done();
}
