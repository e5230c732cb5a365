/* A process makes its backup by PROCESS_CREATE_ and PROCESS_LAUNCH_ itself. Runs as $PCR in CPU 0 of two, with two words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include <dlaunch.h>
#include <zsysc>
#include "check.h"

static short receive;

static void hear_of(const short *handle, short code)
{
    zsys_ddl_smsg_def message;
    _cc_status cc;
    do {
        memset(&message, 0, sizeof message);
        cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message);
        REPLYX(, , , , 0);
    } while (!_status_gt(cc) || message.u_z_msg.z_msgnumber[0] != ZSYS_VAL_SMSG_PROCDEATH);
    CHECK(memcmp(&message.u_z_msg.z_procdeath.z_phandle, handle, 20), 0);
    CHECK(message.u_z_msg.z_procdeath.z_completion_code, code);
}

/* Answers with its arguments, and stays until it is stopped. */
static void be_backup(int argc, char **argv)
{
    char text[80];
    unsigned short n;
    _cc_status cc;
    for (;;) {
        cc = READUPDATEX(receive, text, (unsigned short)sizeof text, &n);
        if (_status_gt(cc))
            REPLYX(, , , , 0);
        else {
            sprintf(text, "%d %s %s %d", argc, argv[1], argv[2], PROCESS_GETPAIRINFO_());
            REPLYX(text, (unsigned short)strlen(text));
        }
    }
}

static void talk_to_backup(void)
{
    char text[80] = "who";
    unsigned short n = 0;
    short file = -1;
    CHECK(FILE_OPEN_("$PCR", 4, &file), 0);
    CHECK(_status_eq(WRITEREADX(file, text, 3, 80, &n)), 1);
    CHECK_TEXT(text, (size_t)n, "3 one two 6");
    CHECK(FILE_CLOSE_(file), 0);
}

int main(int argc, char **argv)
{
    process_launch_parms_def p = P_L_DEFAULT_PARMS_;
    zsys_ddl_smsg_proccreate_def made;
    short handle[10], again[10], detail = -1, cpu = -1, length = 0, backup[10], error;
    char name[40];

    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    if (PROCESS_GETPAIRINFO_() == 6)
        be_backup(argc, argv);
    CHECK(PROCESS_GETPAIRINFO_(), 4);

    /* No program and no CPU: its own program in another CPU. */
    error = PROCESS_CREATE_(, , , , , , , , , , handle, &detail, 3, , , name, (short)sizeof name, &length);
    CHECK(error, 0);
    CHECK(detail, 0);
    CHECK(strncmp(name, "\\LOCAL.$PCR:", 12), 0);
    CHECK(PROCESSHANDLE_DECOMPOSE_(handle, &cpu), 0);
    CHECK(cpu, 1);
    CHECK(PROCESS_GETPAIRINFO_(, , , , , backup), 5);
    CHECK(memcmp(backup, handle, 20), 0);
    talk_to_backup();
    /* There is one already. */
    CHECK(PROCESS_CREATE_(, , , , , , , , , , again, &detail, 3), 11);
    CHECK(detail, 10);
    CHECK(PROCESS_STOP_(, 2), 0);
    hear_of(handle, 6);
    CHECK(PROCESS_GETPAIRINFO_(), 4);

    /* No such CPU: go on without a backup. */
    CHECK(PROCESS_CREATE_(, , , , , , , , , 5, again, &detail, 3), 10);
    CHECK(detail, 201);
    CHECK(PROCESS_GETPAIRINFO_(), 4);

    p.name_options = ZSYS_VAL_PCREATOPT_CALLERSNAME;
    p.cpu = 1;
    CHECK(PROCESS_LAUNCH_(&p, &detail, &made, (short)sizeof made, &length), 0);
    CHECK(detail, 0);
    memcpy(handle, &made.z_phandle, 20);
    CHECK(PROCESS_GETPAIRINFO_(), 5);
    talk_to_backup();
    CHECK(PROCESS_STOP_(handle), 0);
    hear_of(handle, 6);

    /* Without waiting. */
    p.nowait_tag = 9;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 0);
    do {
        memset(&made, 0, sizeof made);
        READUPDATEX(receive, (char *)&made, (unsigned short)sizeof made);
        REPLYX(, , , , 0);
    } while (made.z_msgnumber != ZSYS_VAL_SMSG_PROCCREATE);
    CHECK(made.z_tag, 9);
    CHECK(made.z_error, 0);
    CHECK(PROCESS_GETPAIRINFO_(), 5);
    talk_to_backup();
    /* `exit` ends both. */
    return check_done();
}
