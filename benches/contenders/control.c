/* CONTROL - opens, closes and new processes, for the benchmark.
 *
 *   control server                          accepts opens
 *   control opens $NAME MILLISECONDS FILE   opens and closes: latencies as in measure.h
 *   control hold $NAME N                    holds N opens until its standard input ends
 *   control creator MEBIBYTES N             as $MAKER: makes N processes; prints nanoseconds to the first message of each
 *   control                                 such a process: sends $MAKER that message
 */
#include "measure.h"
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,READUPDATEX,REPLYX,WRITEX,WRITEREADX,PROCESS_CREATE_)> nolist
#include <crtlns.h> nolist
#include <tal.h> nolist
#include <zsysc> nolist

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

/* Opens the new process, sends it its startup message and closes it, as creators do. */
static void converse(char *name)
{
    startup_msg_type startup;
    short file = opened(name);
    memset(&startup, ' ', sizeof startup);
    startup.msg_code = -1;
    memset(startup.param, 0, 2);
    /* FECONTINUE asks for ASSIGN and PARAM messages, of which there are none. */
    (void)WRITEX(file, (char *)&startup, 68);
    FILE_CLOSE_(file);
}

static int create(char *program, int mebibytes, int times)
{
    static char name[] = "$MADE";
    char *ballast = malloc((size_t)mebibytes << 20);
    int n;
    if (ballast == NULL)
        return 2;
    memset(ballast, 1, (size_t)mebibytes << 20);
    open_receive();
    for (n = 0; n < times; n++) {
        unsigned long long start = now_ns();
        short error = PROCESS_CREATE_(program, (short)strlen(program), , , , , , , , , , , ZSYS_VAL_PCREATOPT_NAMEINCALL, name,
                                      (short)strlen(name));
        if (error != 0) {
            fprintf(stderr, "PROCESS_CREATE_: error %d\n", error);
            return 2;
        }
        converse(name);
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
    return _status_eq(WRITEREADX(opened("$MAKER"), number, 4, 0, &count)) ? 0 : 2;
}
