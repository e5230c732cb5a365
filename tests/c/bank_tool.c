/* Clients of the example server: bank_tool $BANK WHAT [N]
 *   switch N   lets its members change roles N times, while others use it
 *   cycle N    opens it N times, lets the roles change, and closes all
 *   refuse     opens and requests that it refuses
 *   fill       opens it until its table is full, says "full" on standard output, and waits to be killed
 *   open       one open and one booking */
#include <cextdecs.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
#include <tal.h>
#include <zsysc.h>
#include <derror.h>
#include "check.h"
#include "../../c-examples/bank.h"

static char *server;

static short open_server(short *file, short depth)
{
    return FILE_OPEN_(server, (short)strlen(server), file, , , , depth);
}

static short ask(short file, short code, int serial, bank_reply_def *reply)
{
    bank_request_def request;
    int count = 0;
    memset(&request, 0, sizeof request);
    request.code = code;
    request.client = 77;
    request.serial = serial;
    request.amount = 1;
    return FILE_WRITEREAD_(file, (char *)&request, (char *)reply, (int)sizeof request, (int)sizeof *reply, &count);
}

static void primary_of(short *handle)
{
    short any[10];
    CHECK(FILENAME_TO_PROCESSHANDLE_(server, (short)strlen(server), any), 0);
    (void)PROCESS_GETPAIRINFO_(any, , , , handle, );
}

static void let_switch(int times)
{
    short file, before[10], after[10];
    int done, tries, serial = 0;
    bank_reply_def reply;
    if (open_server(&file, 1) != 0) {
        CHECK(0, 1);
        return;
    }
    for (done = 0; done < times; done++) {
        primary_of(before);
        for (tries = 0; tries < 3000; tries++) {
            short error = ask(file, BANK_SWITCH, 0, &reply);
            if (error == 0)
                break;
            /* The other member is not connected yet. */
            if (error != FENOSWITCH) {
                CHECK(error, FENOSWITCH);
                return;
            }
            DELAY(1L);
        }
        CHECK(tries < 3000, 1);
        primary_of(after);
        CHECK(PROCESSHANDLE_COMPARE_(before, after), 1);
        CHECK(ask(file, BANK_BOOK, ++serial, &reply), 0);
        CHECK(reply.serial, serial);
    }
    CHECK(FILE_CLOSE_(file), 0);
}

/* N opens, a change of roles, and N closes. */
static void cycle(int times)
{
    short files[60];
    int n;
    for (n = 0; n < times && n < 60; n++)
        CHECK(open_server(&files[n], (short)(n % 2)), 0);
    let_switch(1);
    for (n = 0; n < times && n < 60; n++)
        CHECK(FILE_CLOSE_(files[n]), 0);
}

static void is_refused(void)
{
    short file = 5;
    bank_reply_def reply;
    char text[2];
    int count;
    CHECK(open_server(&file, 2), FETOOMANY);
    CHECK(file, -1);
    CHECK(open_server(&file, 1), 0);
    CHECK(ask(file, 99, 1, &reply), FEINVALOP);
    text[0] = 'x';
    CHECK(FILE_WRITEREAD_(file, text, text, 1, 2, &count), FEILLEGALREQUEST);
    /* A refused request is no booking: the next one is served as if it had not been. */
    CHECK(ask(file, BANK_BOOK, 1, &reply), 0);
    CHECK(FILE_CLOSE_(file), 0);
}

static void fill(void)
{
    short file, n = 0, error;
    while ((error = open_server(&file, 1)) == 0)
        n++;
    CHECK(error, FENOLCB);
    CHECK(n > 30, 1);
    if (check_done() != 0)
        exit(1);
    printf("full\n");
    fflush(stdout);
    for (;;)
        pause();
}

int main(short argc, char *argv[])
{
    short file;
    bank_reply_def reply;
    if (argc < 3)
        exit(2);
    server = argv[1];
    if (strcmp(argv[2], "switch") == 0)
        let_switch(atoi(argv[3]));
    else if (strcmp(argv[2], "cycle") == 0)
        cycle(atoi(argv[3]));
    else if (strcmp(argv[2], "refuse") == 0)
        is_refused();
    else if (strcmp(argv[2], "fill") == 0)
        fill();
    else {
        CHECK(open_server(&file, 1), 0);
        if (check_failures == 0)
            CHECK(ask(file, BANK_BOOK, 1, &reply), 0);
    }
    if (check_done() == 0)
        printf("passed\n");
    return check_failures != 0;
}
