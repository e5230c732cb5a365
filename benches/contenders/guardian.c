/* GUARDIAN - requester and server of the benchmark, through the public procedures. Called as measure.h says, by guardian run.
 *
 * Up to 57,344 bytes a request is one WRITEREADX, read by READUPDATEX and answered by REPLYX. Larger messages have no WRITEREAD:
 * there a request is a FILE_WRITE64_ and a FILE_READ64_, two messages that carry as many bytes.
 */
#include "measure.h"
#include <cextdecs(FILE_OPEN_,READUPDATEX,REPLYX,WRITEREADX,FILE_READUPDATE64_,FILE_REPLY64_,FILE_WRITE64_,FILE_READ64_, \
                   FILE_GETRECEIVEINFO_)> nolist
#include <tal.h> nolist

#define LONGEST 57344
#define SYSTEM_MESSAGE 6
#define WRITE_REQUEST 1

static char buffer[2 << 20], reply[2 << 20];

static void fail(const char *what, int error)
{
    fprintf(stderr, "%s: error %d\n", what, error);
    exit(2);
}

static void serve_small(short file)
{
    unsigned short count;
    _cc_status cc;
    for (;;) {
        cc = READUPDATEX(file, buffer, LONGEST, &count);
        if (_status_lt(cc))
            fail("READUPDATEX", 0);
        cc = REPLYX(buffer, (unsigned short)(_status_gt(cc) ? 0 : count));
        if (_status_lt(cc))
            fail("REPLYX", 0);
    }
}

static void serve_large(short file, int size)
{
    short info[17], error;
    int count;
    for (;;) {
        error = FILE_READUPDATE64_(file, buffer, (int)sizeof buffer, &count);
        if (error != 0 && error != SYSTEM_MESSAGE)
            fail("FILE_READUPDATE64_", error);
        FILE_GETRECEIVEINFO_(info);
        error = FILE_REPLY64_(buffer, error == 0 && info[0] != WRITE_REQUEST ? size : 0);
        if (error != 0)
            fail("FILE_REPLY64_", error);
    }
}

int main(int argc, char *argv[])
{
    short file, error;
    unsigned short count;
    measure_t m;
    int size, length;
    if (argc < 6)
        return 2;
    size = atoi(argv[3]);
    run_on(atoi(argv[5]));
    if (strcmp(argv[1], "server") == 0) {
        error = FILE_OPEN_("$RECEIVE", 8, &file, , , , 1);
        if (error != 0)
            fail("$RECEIVE", error);
        if (size > LONGEST)
            serve_large(file, size);
        serve_small(file);
    }
    error = FILE_OPEN_(argv[2], (short)strlen(argv[2]), &file, , , , 1);
    if (error != 0)
        fail(argv[2], error);
    memset(buffer, 1, sizeof buffer);
    for (measure_begin(&m, atoi(argv[6])); measure_next(&m, buffer); measure_done(&m, size > LONGEST ? reply : buffer)) {
        if (size <= LONGEST) {
            if (_status_ne(WRITEREADX(file, buffer, (unsigned short)size, (unsigned short)size, &count)))
                fail("WRITEREADX", 0);
        } else if ((error = FILE_WRITE64_(file, buffer, size)) != 0 || (error = FILE_READ64_(file, reply, size, &length)) != 0)
            fail("2 MiB", error);
    }
    measure_write(&m, argv[7]);
    return 0;
}
