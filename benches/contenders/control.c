/* CONTROL - opens, closes and new processes, for the benchmark.
 *
 *   control server                          accepts opens
 *   control opens $NAME MILLISECONDS FILE   opens and closes: latencies as in measure.h
 *   control hold $NAME N                    holds N opens until its standard input ends
 *   control creator MEBIBYTES N             $NAME of its own needed: makes N processes; prints nanoseconds to the first message of each
 *   control child $NAME                     sends that message
 */
#include "measure.h"
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,READUPDATEX,REPLYX,WRITEREADX,PROCESS_CREATE_,PROCESS_GETINFO_,PROCESSHANDLE_GETMINE_, \
                   PROCESSHANDLE_DECOMPOSE_)> nolist
#include <tal.h> nolist

static short receive;

/* Replies to the next message; 1 when it came from a program. */
static int next_message(void)
{
    char buffer[600];
    unsigned short count;
    _cc_status cc = READUPDATEX(receive, buffer, (unsigned short)sizeof buffer, &count);
    if (_status_lt(cc))
        exit(2);
    REPLYX(, 0);
    return _status_eq(cc);
}

static void open_receive(void)
{
    if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1) != 0)
        exit(2);
}

static short opened(char *name)
{
    short file, error = FILE_OPEN_(name, (short)strlen(name), &file, , , , 1);
    if (error != 0) {
        fprintf(stderr, "open of %s: error %d\n", name, error);
        exit(2);
    }
    return file;
}

static int create(char *program, int mebibytes, int times)
{
    char name[8], *ballast = malloc((size_t)mebibytes << 20);
    short handle[10], own[10], length;
    int n;
    if (ballast == NULL)
        return 2;
    memset(ballast, 1, (size_t)mebibytes << 20);
    open_receive();
    PROCESSHANDLE_GETMINE_(own);
    if (PROCESSHANDLE_DECOMPOSE_(own, , , , , , , name, (short)(sizeof name - 1), &length) != 0)
        return 2;
    for (n = 0; n < times; n++) {
        unsigned long long start = now_ns();
        short error = PROCESS_CREATE_(program, (short)strlen(program), , , , , , , , , handle);
        if (error != 0) {
            fprintf(stderr, "PROCESS_CREATE_: error %d\n", error);
            return 2;
        }
        while (!next_message())
            ;
        printf("%llu\n", now_ns() - start);
        fflush(stdout);
        /* Its CLOSE and its death. */
        next_message();
        next_message();
    }
    return 0;
}

int main(int argc, char *argv[])
{
    measure_t m;
    char number[sizeof m.number], line[8];
    unsigned short count;
    int n;
    if (argc == 2 && strcmp(argv[1], "server") == 0)
        for (open_receive();;)
            next_message();
    if (argc == 5 && strcmp(argv[1], "opens") == 0) {
        for (measure_begin(&m, atoi(argv[3])); measure_next(&m, number); measure_done(&m, number))
            FILE_CLOSE_(opened(argv[2]));
        measure_write(&m, argv[4]);
        return 0;
    }
    if (argc == 4 && strcmp(argv[1], "hold") == 0) {
        for (n = 0; n < atoi(argv[3]); n++) {
            short file = opened(argv[2]);
            if (_status_ne(WRITEREADX(file, number, 4, 0, &count)))
                return 2;
        }
        printf("held\n");
        fflush(stdout);
        while (fgets(line, sizeof line, stdin) != NULL)
            ;
        return 0;
    }
    if (argc == 4 && strcmp(argv[1], "creator") == 0)
        return create(argv[0], atoi(argv[2]), atoi(argv[3]));
    (void)WRITEREADX(opened(argc > 2 ? argv[2] : "$MAKER"), number, 4, 0, &count);
    return 0;
}
