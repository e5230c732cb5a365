/* The home terminal as a file. Prints what the test expects to see on it; answers come from the test's input. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include "check.h"

static short term;

static short last_error(void)
{
    short error = -1;
    CHECK(FILE_GETINFO_(term, &error), 0);
    return error;
}

static void put(const char *text)
{
    char buffer[100];
    unsigned short n = 0;
    strcpy(buffer, text);
    CHECK(_status_eq(WRITEX(term, buffer, (unsigned short)strlen(text), &n)), 1);
    CHECK(n, strlen(text));
}

static void modes(void)
{
    short last[2] = { 8, 8 }, param[4] = { 0, 0, 0, 5 }, former[4] = { 1, 1, 1, 1 }, count = 0;
    put("a line");
    /* No spacing: the next write goes on in the line. */
    CHECK(_status_eq(SETMODE(term, 6, 0, , last)), 1);
    CHECK(last[0], 1);
    put("half ");
    CHECK(_status_eq(SETMODE(term, 6, 1, , last)), 1);
    CHECK(last[0], 0);
    put("and half");
    /* The line begins with its end. */
    CHECK(_status_eq(SETMODE(term, 27, 1)), 1);
    put("before");
    CHECK(_status_eq(SETMODE(term, 28, 0)), 1);
    put("");
    put("reset");
    /* Kept and told again. */
    CHECK(_status_eq(SETMODE(term, 7, 1, , last)), 1);
    CHECK(last[0], 0);
    CHECK(_status_eq(SETMODE(term, 7, , , last)), 1);
    CHECK(last[0], 1);
    CHECK(_status_eq(SETMODE(term, 8, 0, , last)), 1);
    CHECK(_status_eq(SETMODE(term, 20, 0, , last)), 1);
    CHECK(last[0], 1);
    CHECK(_status_eq(SETMODE(term, 20, 1, , last)), 1);
    CHECK(last[0], 0);
    CHECK(_status_eq(SETMODE(term, 22, 15, , last)), 1);
    CHECK(last[0], 14);
    CHECK(_status_eq(SETMODE(term, 11, 0, 0, last)), 1);
    CHECK(last[0], 0);
    /* What this terminal cannot do is a warning, error 2, and changes nothing. */
    CHECK(_status_gt(SETMODE(term, 8, 1)), 1);
    CHECK(last_error(), 2);
    CHECK(_status_gt(SETMODE(term, 11, 1, 0)), 1);
    CHECK(last_error(), 2);
    CHECK(_status_gt(SETMODE(term, 12, 1)), 1);
    CHECK(_status_gt(SETMODE(term, 38, 0, 'x')), 1);
    CHECK(_status_gt(SETMODE(term, 20, 2)), 1);
    CHECK(_status_gt(SETMODE(term, 250, 1)), 1);
    CHECK(_status_eq(SETMODE(term, 8, , , last)), 1);
    CHECK(last[0], 0);
    CHECK(_status_eq(SETPARAM(term, 3, param, 8, former, &count)), 1);
    CHECK(count, 8);
    CHECK(former[0], 0);
    CHECK(_status_lt(SETPARAM(term, 3, param, 6)), 1);
    CHECK(last_error(), 21);
    param[0] = 1;
    CHECK(_status_gt(SETPARAM(term, 3, param, 8)), 1);
    CHECK(last_error(), 2);
    CHECK(_status_gt(SETPARAM(term, 4, param, 8)), 1);
}

static void control(void)
{
    CHECK(_status_eq(CONTROL(term, 1, 18)), 1);
    put("two lines down");
    CHECK(_status_eq(CONTROL(term, 11)), 1);
    CHECK(_status_eq(CONTROL(term, 12)), 1);
    CHECK(_status_gt(CONTROL(term, 1, 80)), 1);
    CHECK(last_error(), 2);
    CHECK(_status_gt(CONTROL(term, 2)), 1);
    CHECK(FILE_CONTROL64_(term, 1, 17), 0);
    CHECK(FILE_CONTROL64_(term, 99), 2);
}

static void reading(void)
{
    static char buffer[32756];
    unsigned short n = 0;
    strcpy(buffer, "first? ");
    CHECK(_status_eq(WRITEREADX(term, buffer, 7, 80, &n)), 1);
    CHECK_TEXT(buffer, n, "one");
    CHECK(_status_eq(READX(term, buffer, 3, &n)), 1);
    CHECK_TEXT(buffer, n, "two");
    /* An empty line is no end of file. */
    CHECK(_status_eq(READ(term, (short *)buffer, 80, &n)), 1);
    CHECK(n, 0);
    CHECK(_status_eq(SETMODE(term, 20, 0)), 1);
    CHECK(_status_eq(READX(term, buffer, 80, &n)), 1);
    CHECK_TEXT(buffer, n, "secret");
    CHECK(_status_gt(READX(term, buffer, 80, &n)), 1);
    CHECK(last_error(), 1);
    CHECK(n, 0);
    CHECK(_status_gt(READUPDATEX(term, buffer, 80)), 1);
    CHECK(last_error(), 2);
    CHECK(_status_lt(READX(term, buffer, 32756)), 1);
    CHECK(last_error(), 21);
    CHECK(_status_lt(WRITEX(term, buffer, 32756)), 1);
    CHECK(last_error(), 21);
}

/* Opened nowait: every operation is completed. */
static void nowait(const char *name, short length)
{
    char buffer[80];
    short any, last[2];
    unsigned short n;
    int tag;
    CHECK(FILE_CLOSE_(term), 0);
    CHECK(FILE_OPEN_((char *)name, length, &term, , , 2), 0);
    strcpy(buffer, "nowait");
    CHECK(_status_eq(WRITEX(term, buffer, 6, , 11)), 1);
    CHECK(_status_eq(SETMODENOWAIT(term, 6, 1, , last, 12)), 1);
    CHECK(_status_lt(CONTROL(term, 1, 17, 13)), 1);
    CHECK(last_error(), 28);
    any = term;
    CHECK(_status_eq(AWAITIOX(&any, , &n, &tag)), 1);
    CHECK(tag, 11);
    CHECK(n, 6);
    any = -1;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag)), 1);
    CHECK(any, term);
    CHECK(tag, 12);
    CHECK(_status_eq(CONTROL(term, 99, 17, 13)), 1);
    CHECK(_status_gt(AWAITIOX(&any, , , &tag)), 1);
    CHECK(last_error(), 2);
    CHECK(tag, 13);
    CHECK(FILE_CLOSE_(term), 0);
}

int main(void)
{
    char name[60];
    short length = 0, handle[10];
    CHECK(PROCESSHANDLE_GETMINE_(handle), 0);
    CHECK(PROCESS_GETINFO_(handle, , , , , , name, 60, &length), 0);
    CHECK(FILE_OPEN_(name, length, &term), 0);
    modes();
    control();
    reading();
    nowait(name, length);
    return check_done();
}
