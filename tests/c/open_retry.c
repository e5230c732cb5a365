/* Opens a pair (argv[1] is open_dies) whose primary dies over the OPEN message. */
#include <cextdecs.h>
#include <string.h>
#include <stdlib.h>
#include <tal.h>
#include <zsysc.h>
#include <derror.h>
#include "check.h"

#define NOWAIT_OPEN 0x4000

static char *server;

/* Waits until the server is a pair again. */
static void until_pair(void)
{
    short handle[10], tries = 0;
    CHECK(FILENAME_TO_PROCESSHANDLE_(server, (short)strlen(server), handle), 0);
    while (PROCESS_GETPAIRINFO_(handle, , , , , ) != 0 && ++tries < 6000)
        DELAY(1L);
}

static short open_as(const char *qualifier, short *file, short nowait, short depth)
{
    char name[40];
    sprintf(name, "%s%s", server, qualifier);
    return FILE_OPEN_(name, (short)strlen(name), file, , , nowait, depth, (short)(nowait ? NOWAIT_OPEN : 0));
}

static void works(short file)
{
    char text[5];
    int count = 0;
    strcpy(text, "echo");
    CHECK(FILE_WRITEREAD_(file, text, text, 4, 4, &count), 0);
    CHECK(count, 4);
}

/* Completes a nowait open; the error it ends with. */
static short complete(short file, long limit)
{
    short error, count, which = file;
    __int32_t tag = 0;
    AWAITIOX(&which, , &count, &tag, limit);
    FILE_GETINFO_(file, &error);
    CHECK(which, file);
    if (error != FETIMEDOUT)
        CHECK(tag, -30);
    return error;
}

static void by_name_with_sequence_number(void)
{
    short file, handle[10], length;
    char name[64];
    CHECK(FILENAME_TO_PROCESSHANDLE_(server, (short)strlen(server), handle), 0);
    CHECK(PROCESSHANDLE_TO_FILENAME_(handle, name, (short)sizeof name, &length), 0);
    CHECK(memchr(name, ':', (size_t)length) != NULL, 1);
    memcpy(name + length, ".#PS", 4);
    until_pair();
    CHECK(FILE_OPEN_(name, (short)(length + 4), &file, , , , 1), 0);
    works(file);
    CHECK(FILE_CLOSE_(file), 0);
}

int main(short argc, char *argv[])
{
    short file, other, text_file;
    char stop[4];
    if (argc < 2)
        exit(2);
    server = argv[1];

    /* Waited, with a sync depth: the open goes to the new primary, and nothing is seen of it. */
    until_pair();
    CHECK(open_as(".#PA", &file, 0, 1), 0);
    works(file);
    CHECK(FILE_CLOSE_(file), 0);
    by_name_with_sequence_number();

    /* Without one the error is told, and a further open finds the new primary. */
    until_pair();
    CHECK(open_as(".#PB", &file, 0, 0), FEPATHDOWN);
    CHECK(file, -1);
    CHECK(open_as(".#PB", &file, 0, 0), 0);
    works(file);
    CHECK(FILE_CLOSE_(file), 0);

    /* Not the owner: sent again with a sync depth, told without. */
    CHECK(open_as(".#OA", &file, 0, 1), 0);
    works(file);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(open_as(".#OB", &file, 0, 0), FEOWNERSHIP);
    CHECK(open_as(".#OC", &file, 1, 1), 0);
    CHECK(complete(file, -1L), 0);
    CHECK(FILE_CLOSE_(file), 0);

    /* The same nowait. */
    until_pair();
    CHECK(open_as(".#PC", &file, 1, 1), 0);
    CHECK(complete(file, -1L), 0);
    CHECK(FILE_CLOSE_(file), 0);
    until_pair();
    CHECK(open_as(".#PD", &file, 1, 0), 0);
    CHECK(complete(file, -1L), FEPATHDOWN);
    CHECK(FILE_CLOSE_(file), 0);

    /* Closed before it is complete, while another goes on. */
    until_pair();
    CHECK(open_as(".#PE", &file, 1, 1), 0);
    CHECK(open_as("", &other, 1, 1), 0);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(complete(other, -1L), 0);
    CHECK(FILE_CLOSE_(other), 0);

    /* The CPU goes with the primary. */
    until_pair();
    CHECK(open_as("", &text_file, 0, 1), 0);
    CHECK(open_as(".#CA", &file, 1, 1), 0);
    CHECK(complete(file, -1L), 0);
    works(text_file);

    memcpy(stop, "stop", 4);
    CHECK(FILE_WRITE64_(text_file, stop, 4), 0);
    if (check_done() == 0)
        printf("passed\n");
    return check_failures != 0;
}
