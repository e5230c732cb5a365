/* The startup conversation, from the creator's side. Runs in the folder that holds startup_child. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <signal.h>
#include <unistd.h>
#include <cextdecs.h>
#include <tal.h>
#include <crtlns.h>
#include <derror.h>
#include <zsysc>
#include "check.h"

#define CHILD "startup_child"

static short receive;

static short create(const char *name, short *handle)
{
    short detail = 0;
    short error = PROCESS_CREATE_(CHILD, (short)strlen(CHILD), , , , , , , , , handle, &detail, 1, name, (short)strlen(name));
    if (error != 0)
        printf("create %s: %d, %d\n", name, error, detail);
    return error;
}

static short open_child(const char *name)
{
    short file = -1;
    CHECK(FILE_OPEN_(name, (short)strlen(name), &file), 0);
    return file;
}

/* Waits for the end of the process and answers its completion code; other messages are answered and forgotten. */
static short end_of(const short *handle)
{
    zsys_ddl_smsg_def message;
    unsigned short n;
    _cc_status cc;
    for (;;) {
        cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message, &n);
        REPLYX(, , , , 0);
        if (_status_gt(cc) && message.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_PROCDEATH
            && PROCESSHANDLE_COMPARE_((short *)&message.u_z_msg.z_procdeath.z_phandle, (short *)handle) != 0)
            return message.u_z_msg.z_procdeath.z_completion_code;
    }
}

static short error_of(short file)
{
    short error = -1;
    FILE_GETINFO_(file, &error);
    return error;
}

static short startup_message(startup_msg_type *m, const char *in, const char *out, const char *text)
{
    short length = (short)strlen(text) + 1;
    memset(m, ' ', sizeof *m);
    m->msg_code = -1;
    memcpy(m->defaults.parts.subvolume, "DEFSUB", 6);
    if (in)
        FILENAME_TO_OLDFILENAME_(in, (short)strlen(in), (short *)m->infile.whole);
    if (out)
        FILENAME_TO_OLDFILENAME_(out, (short)strlen(out), (short *)m->outfile.whole);
    memcpy(m->param, text, (size_t)length);
    if (length % 2)
        m->param[length++] = '\0';
    return (short)(66 + length);
}

static void assign(assign_msg_type *m, const char *name)
{
    memset(m, 0, sizeof *m);
    m->msg_code = -2;
    memset(m->logical_unit_name.progname, ' ', 31);
    memset(m->logical_unit_name.filename, ' ', 31);
    m->logical_unit_name.filenamelen = (char)strlen(name);
    memcpy(m->logical_unit_name.filename, name, strlen(name));
}

static short color(param_msg_type *m)
{
    m->msg_code = -3;
    m->num_params = 1;
    memcpy(m->parameters, "\5COLOR\4blue", 11);
    return 4 + 11;
}

static void converse(const char *name, const char *in, const char *out, const char *text)
{
    startup_msg_type startup;
    assign_msg_type message;
    param_msg_type params;
    short file = open_child(name), length;

    length = startup_message(&startup, in, out, text);
    CHECK(_status_lt(WRITEX(file, (char *)&startup, (unsigned short)length)), 1);
    CHECK(error_of(file), FECONTINUE);
    assign(&message, "FIRST");
    CHECK(_status_eq(WRITEX(file, (char *)&message, (unsigned short)sizeof message)), 1);
    assign(&message, "SECOND");
    CHECK(_status_eq(WRITEX(file, (char *)&message, (unsigned short)sizeof message)), 1);
    length = color(&params);
    CHECK(_status_eq(WRITEX(file, (char *)&params, (unsigned short)length)), 1);
    CHECK(FILE_CLOSE_(file), 0);
}

static void put(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    fputs(text, f);
    fclose(f);
}

static void check_holds(int line, const char *path, const char *wanted)
{
    char got[4096];
    size_t n;
    FILE *f = fopen(path, "r");
    n = f ? fread(got, 1, sizeof got - 1, f) : 0;
    got[n] = '\0';
    if (f)
        fclose(f);
    if (strcmp(got, wanted) != 0) {
        check_failures++;
        fprintf(stderr, "line %d: %s holds\n%swanted\n%s", line, path, got, wanted);
    }
}

#define CHECK_HOLDS(path, wanted) check_holds(__LINE__, path, wanted)

#define REPORTED "assign 1 FIRST\nassign 2 SECOND\nby name 0 -1\nparams 0 blue\nenvironment blue 1\n"

static void whole_conversation(void)
{
    short handle[10];
    put("input", "one\ntwo\n");
    put("output", "old");
    CHECK(create("$SCA", handle), 0);
    converse("$SCA", "input", "output", " 7  two\tthree ");
    CHECK(end_of(handle), 7);
    CHECK_HOLDS("output", "argc 4 [7] [two] [three]\nstartup 0 82 code -1 [DEFSUB  ] [ 7  two\tthree ]\n" REPORTED "in one\nin two\n");
}

/* A creator that reads the reply is told by its first byte too; one with nothing to tell closes. */
static void bare_conversation(void)
{
    short handle[10], file, length;
    unsigned short n = 0;
    startup_msg_type m;
    CHECK(create("$SCB", handle), 0);
    file = open_child("$SCB");
    length = startup_message(&m, NULL, "output", "9");
    CHECK(_status_lt(WRITEREADX(file, (char *)&m, (unsigned short)length, 4, &n)), 1);
    CHECK(error_of(file), FECONTINUE);
    CHECK(n, 2);
    CHECK((unsigned char)((char *)&m)[0], 0xC0);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 9);
    CHECK_HOLDS("output", "argc 2 [9]\nstartup 0 68 code -1 [DEFSUB  ] [9]\nby name -1 -1\nparams -1 none\nenvironment none 0\n");
}

/* What is no startup sequence is the program's, the OPEN first. */
static void only_talk(void)
{
    short handle[10], file;
    unsigned short n = 0;
    char text[80] = "hello";
    setenv("CHILD_TRACE", "talk", 1);
    CHECK(create("$SCC", handle), 0);
    file = open_child("$SCC");
    CHECK(_status_eq(WRITEREADX(file, text, 5, 80, &n)), 1);
    CHECK(n, 5);
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("talk", "argc 1\nsystem -103 label -1\ndata hello label 40\ndata end label 40\n");
}

/* The program may refuse what was granted before it could be asked, and may not want to be asked at all. */
static void refused_open(void)
{
    short handle[10], file;
    setenv("CHILD_TRACE", "refused", 1);
    setenv("CHILD_REFUSES", "48", 1);
    CHECK(create("$SCD", handle), 0);
    unsetenv("CHILD_REFUSES");
    file = open_child("$SCD");
    CHECK(_status_lt(WRITEX(file, "hello", 5)), 1);
    CHECK(error_of(file), 48);
    CHECK(_status_lt(WRITEX(file, "hello", 5)), 1);
    CHECK(error_of(file), 48);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(PROCESS_STOP_(handle), 0);
    CHECK(end_of(handle), 6);
    CHECK_HOLDS("refused", "argc 1\nsystem -103 label -1\n");

    setenv("CHILD_TRACE", "unasked", 1);
    setenv("CHILD_OPTIONS", "1", 1);
    CHECK(create("$SCE", handle), 0);
    unsetenv("CHILD_OPTIONS");
    file = open_child("$SCE");
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("unasked", "argc 1\ndata end label -1\n");
}

static void nobody_comes(void)
{
    short handle[10], file;
    setenv("CHILD_TRACE", "alone", 1);
    setenv("GUARDIAN_STARTUP_WAIT", "0.05", 1);
    CHECK(create("$SCF", handle), 0);
    setenv("GUARDIAN_STARTUP_WAIT", "1000", 1);
    /* It is in its main when it has made this file. */
    while (access("alone", 0) != 0)
        PROCESS_DELAY_(1000);
    file = open_child("$SCF");
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("alone", "argc 1\nsystem -103 label -1\ndata end label 40\n");
}

/* A creator that is busy is waited for longer than one that waits itself. */
static void busy_creator(void)
{
    short handle[10];
    long long since = JULIANTIMESTAMP();
    setenv("GUARDIAN_STARTUP_WAIT", "0.5", 1);
    CHECK(create("$SCO", handle), 0);
    setenv("GUARDIAN_STARTUP_WAIT", "1000", 1);
    while (JULIANTIMESTAMP() - since < 800000)
        ;
    converse("$SCO", NULL, "output", "7");
    CHECK(end_of(handle), 7);
}

/* A creator that opens and closes has nothing to say. */
static void opened_and_closed(void)
{
    short handle[10], file;
    setenv("CHILD_TRACE", "closed", 1);
    CHECK(create("$SCG", handle), 0);
    file = open_child("$SCG");
    CHECK(FILE_CLOSE_(file), 0);
    file = open_child("$SCG");
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("closed", "argc 1\nsystem -103 label -1\nsystem -104 label 40\nsystem -103 label -1\ndata end label 42\n");
}

/* A creator that keeps its open is an opener of the program after the conversation. */
static void kept_open(void)
{
    short handle[10], file, length;
    startup_msg_type m;
    setenv("CHILD_TRACE", "kept", 1);
    CHECK(create("$SCH", handle), 0);
    file = open_child("$SCH");
    length = startup_message(&m, NULL, NULL, "trace it");
    CHECK(_status_lt(WRITEX(file, (char *)&m, (unsigned short)length)), 1);
    CHECK(_status_eq(WRITEX(file, "hello", 5)), 1);
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("kept", "argc 3\nsystem -103 label -1\ndata hello label 40\ndata end label 40\n");
}

/* Others who come meanwhile are served by the program, in their order. */
static void visitors(void)
{
    short handle[10], visitor[10], file;
    char buffer[300], text[40];
    unsigned short n;
    char own[64];
    short length = 0, mine[10];
    setenv("CHILD_TRACE", "visited", 1);
    CHECK(create("$SCI", handle), 0);
    CHECK(create("$SCV", visitor), 0);
    PROCESSHANDLE_GETMINE_(mine);
    PROCESSHANDLE_TO_FILENAME_(mine, own, (short)sizeof own, &length);
    sprintf(buffer, "visit $SCI %.*s", length, own);
    {
        startup_msg_type m;
        file = open_child("$SCV");
        length = startup_message(&m, NULL, NULL, buffer);
        WRITEX(file, (char *)&m, (unsigned short)length);
        CHECK(FILE_CLOSE_(file), 0);
    }
    /* The visitor's OPEN of us, and its word that its open of the child is on its way. */
    do {
        READUPDATEX(receive, buffer, 300, &n);
        memcpy(text, buffer, 4);
        REPLYX(, , , , 0);
    } while (n != 4 || memcmp(text, "here", 4) != 0);
    converse("$SCI", NULL, NULL, "trace");
    CHECK(end_of(visitor), 0);
    file = open_child("$SCI");
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("visited", "argc 2\nsystem -103 label -1\ndata visit label 40\nsystem -104 label 40\nsystem -103 label -1\ndata end label 42\n");
}

/* The backup has what the primary was told. */
static void pairs(void)
{
    short handle[10];
    CHECK(create("$SCPR", handle), 0);
    converse("$SCPR", NULL, NULL, "pair of two");
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("report.p", "argc 4 [pair] [of] [two]\nstartup 0 78 code -1 [DEFSUB  ] [pair of two]\n" REPORTED);
    CHECK_HOLDS("report.b", "argc 4 [pair] [of] [two]\nstartup 0 78 code -1 [DEFSUB  ] [pair of two]\n" REPORTED);
}

/* A program that reads the messages itself asks the run time to keep out. */
static void by_itself(void)
{
    short handle[10], file, length;
    startup_msg_type m;
    setenv("CHILD_TRACE", "itself", 1);
    setenv("GUARDIAN_STARTUP_WAIT", "0", 1);
    CHECK(create("$SCJ", handle), 0);
    setenv("GUARDIAN_STARTUP_WAIT", "1000", 1);
    file = open_child("$SCJ");
    length = startup_message(&m, NULL, NULL, "7");
    CHECK(_status_eq(WRITEX(file, (char *)&m, (unsigned short)length)), 1);
    CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), 0);
    CHECK_HOLDS("itself", "argc 1\nsystem -103 label -1\ndata -1 label 40\ndata end label 40\n");
}

/* A creator that dies when it has opened its child and said so much. As a pair, its other member begins anew. */
static void die_as_creator(int after, int as_pair)
{
    short handle[10], file, detail, length;
    startup_msg_type m;
    assign_msg_type a;

    if (PROCESS_GETPAIRINFO_() == 6) {
        CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
        while (PROCESS_GETPAIRINFO_() == 6) {
            char byte;
            READUPDATEX(receive, &byte, 1);
            REPLYX(, , , , 0);
        }
        converse("$SCK", NULL, "orphan", "6 again");
        exit(check_done());
    }
    if (as_pair && __ns_start_backup(&detail) != 0)
        exit(3);
    CHECK(create("$SCK", handle), 0);
    file = open_child("$SCK");
    if (after > 0) {
        length = startup_message(&m, NULL, "orphan", "6 orphan");
        WRITEX(file, (char *)&m, (unsigned short)length);
    }
    if (after > 1) {
        assign(&a, "FIRST");
        WRITEX(file, (char *)&a, (unsigned short)sizeof a);
    }
    kill(getpid(), SIGKILL);
}

/* Makes such a creator and waits until its child is gone, whose end nobody is told. */
static void creator_dies(const char *name, const char *what, short code, const char *reported)
{
    short handle[10], file, length, made[10];
    startup_msg_type m;

    put("orphan", "");
    setenv("CHILD_TRACE", "orphan", 1);
    CHECK(PROCESS_CREATE_("startup", 7, , , , , , , , , handle, , 1, name, (short)strlen(name)), 0);
    file = open_child(name);
    length = startup_message(&m, NULL, NULL, what);
    WRITEX(file, (char *)&m, (unsigned short)length);
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(end_of(handle), code);
    if (strncmp(reported, "argc 1\n", 7) == 0) {
        file = open_child("$SCK");
        CHECK(_status_eq(WRITEX(file, "end", 3)), 1);
        CHECK(FILE_CLOSE_(file), 0);
    }
    while (FILENAME_TO_PROCESSHANDLE_("$SCK", 4, made) == 0)
        PROCESS_DELAY_(1000);
    CHECK_HOLDS("orphan", reported);
}

static void dying_creators(void)
{
    creator_dies("$SCL", "0", 9, "argc 1\nsystem -103 label -1\nsystem -104 label 40\nsystem -103 label -1\ndata end label 42\n");
    creator_dies("$SCL", "1", 9, "argc 3 [6] [orphan]\nstartup 0 76 code -1 [DEFSUB  ] [6 orphan]\n"
                              "by name -1 -1\nparams -1 none\nenvironment none 0\n");
    creator_dies("$SCL", "2", 9, "argc 3 [6] [orphan]\nstartup 0 76 code -1 [DEFSUB  ] [6 orphan]\n"
                              "assign 1 FIRST\nby name -1 -1\nparams -1 none\nenvironment none 0\n");
}

/* The surviving member of the creator begins again, and the child hears it out. */
static void surviving_creators(void)
{
    static const char *after[] = { "0 pair", "1 pair", "2 pair" };
    short i;
    for (i = 0; i < 3; i++)
        creator_dies("$SCM", after[i], 0, "argc 3 [6] [again]\nstartup 0 74 code -1 [DEFSUB  ] [6 again]\n" REPORTED);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        die_as_creator(atoi(argv[1]), argc > 2);

    /* Whoever waits in vain does so longer than the test may take. */
    setenv("GUARDIAN_STARTUP_WAIT", "1000", 1);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    whole_conversation();
    bare_conversation();
    only_talk();
    refused_open();
    nobody_comes();
    busy_creator();
    opened_and_closed();
    kept_open();
    visitors();
    pairs();
    by_itself();
    dying_creators();
    surviving_creators();
    return check_done();
}
