/* Message -101 for every way in which a child may end, and what CHILD_LOST_ says to it. Runs in the folder that holds
 * creation_child, as a named process.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include <zsysc>
#include "check.h"

#define CHILD "creation_child"
#define LEN   ((short)(sizeof CHILD - 1))
#define LOST  4

static short receive;
static const short null_handle[10] = { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 };
static zsys_ddl_smsg_def message;
static zsys_ddl_smsg_procdeath_def *const death = &message.u_z_msg.z_procdeath;
static short message_length;

static void create(const char *does, const char *name, short cpu, short *handle)
{
    setenv("CHILD_DOES", does, 1);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , cpu, handle, , name ? 1 : 0, name, name ? (short)strlen(name) : 0), 0);
}

/* The next -101 is that of `handle`. */
static void hear_of(const short *handle)
{
    unsigned short n;
    _cc_status cc;
    do {
        memset(&message, 0, sizeof message);
        cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message, &n);
        message_length = (short)n;
        REPLYX(, , , , 0);
    } while (!_status_gt(cc) || message.u_z_msg.z_msgnumber[0] != ZSYS_VAL_SMSG_PROCDEATH);
    CHECK(memcmp(&death->z_phandle, handle, 20), 0);
}

static void check_end(int line, short code, short abended, short info, const char *text)
{
    int before = check_failures;
    CHECK(death->z_completion_code, code);
    CHECK(death->z_flags & 1, abended);
    CHECK(death->u_z_termination_code.z_termination_code, info);
    CHECK_TEXT(death->u_z_data.z_termtext, (size_t)death->z_termtext_len, text);
    if (check_failures != before)
        fprintf(stderr, "in line %d\n", line);
}

#define CHECK_END(code, abended, info, text) check_end(__LINE__, code, abended, info, text)

/* Ends by itself. */
static void by_itself(void)
{
    static const struct { const char *does; short code, abended, info; const char *text; } ends[] = {
        { "exit 0", 0, 0, 0, "" },
        { "exit 1", 1, 0, 0, "" },
        { "exit 200", 200, 0, 0, "" },
        { "_exit", 3, 0, 0, "" },
        { "abort", 5, 1, SIGABRT, "" },
        { "kill", 9, 1, SIGKILL, "" },
        { "fault", 9, 1, SIGSEGV, "" },
        { "stop", 0, 0, 0, "" },
        { "stop with", 7, 0, 1234, "all is well" },
        { "abend", 5, 1, 0, "" },
        { "abend with", 8, 1, 4321, "nothing is well" },
        { "terminate", 1000, 1, 5, "by the run time" },
    };
    short handle[10], cpu, i, named;
    for (i = 0; i < (short)(sizeof ends / sizeof ends[0]); i++)
        for (cpu = 0; cpu < 2; cpu++)
            for (named = 0; named < 2; named++) {
                create(ends[i].does, named ? "$ENC" : NULL, cpu, handle);
                hear_of(handle);
                check_end(i, ends[i].code, ends[i].abended, ends[i].info, ends[i].text);
                CHECK(memcmp(&death->z_killer, null_handle, 20), 0);
                CHECK(CHILD_LOST_((char *)&message, message_length, handle), LOST);
                if (ends[i].text[0])
                    CHECK(memcmp(&death->z_subsystem, "TANDEM  ", 8), 0);
                if (named)
                    CHECK_TEXT((char *)&message + death->z_procname.zoffset, 12, "\\LOCAL.$ENC:");
                else
                    CHECK(death->z_procname.zlen, 0);
            }
}

/* Is ended by another process: what that one says of a completion is for its own end. */
static void by_another(void)
{
    short handle[10], mine[10], cpu, options;
    PROCESSHANDLE_GETMINE_(mine);
    for (cpu = 0; cpu < 2; cpu++)
        for (options = 0; options < 2; options++) {
            create("wait", "$ENC", cpu, handle);
            CHECK(PROCESS_STOP_(handle, 0, options, 3, 9, , "ignored", 7), 0);
            hear_of(handle);
            CHECK_END(6, options, 0, "");
            CHECK(memcmp(&death->z_killer, mine, 20), 0);
            CHECK(PROCESS_STOP_(handle), 11);
        }
    create("wait", NULL, 0, handle);
    CHECK(PROCESS_STOP_(handle, 1), 0);
    hear_of(handle);
    CHECK_END(6, 0, 0, "");
}

static void children_lost(void)
{
    short handle[10], other[10], stale[10];
    create("wait", "$ENA", 0, other);
    create("wait", "$ENC", 1, handle);
    CHECK(PROCESS_STOP_(handle), 0);
    hear_of(handle);
    memcpy(stale, handle, 20);
    CHECK(CHILD_LOST_((char *)&message, message_length, handle), LOST);
    CHECK(CHILD_LOST_((char *)&message, message_length, other), 0);
    CHECK(CHILD_LOST_((char *)&message, message_length, (short *)null_handle), 0);
    /* A later process of that name is another child. */
    create("wait", "$ENC", 1, handle);
    CHECK(CHILD_LOST_((char *)&message, message_length, handle), 0);
    CHECK(CHILD_LOST_((char *)&message, message_length, stale), LOST);
    CHECK(PROCESS_STOP_(handle), 0);
    hear_of(handle);
    CHECK(PROCESS_STOP_(other), 0);
    hear_of(other);
    /* Irrelevant messages. */
    message.u_z_msg.z_msgnumber[0] = ZSYS_VAL_SMSG_OPEN;
    CHECK(CHILD_LOST_((char *)&message, message_length, handle), 5);
    CHECK(CHILD_LOST_((char *)&message, -1, handle), 2);
}

/* A CPU failure is told of by -2 alone to the creator of unnamed children, and by -101 too for named ones. */
static void with_its_cpu(void)
{
    short handle[10], named[10], got_cpu = 0, got_death = 0;
    unsigned short n;
    _cc_status cc;

    create("wait", NULL, 1, handle);
    create("wait", "$ENC", 1, named);
    MONITORCPUS(-1);
    system(getenv("CPU_DOWN"));
    while (!got_cpu || !got_death) {
        memset(&message, 0, sizeof message);
        cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message, &n);
        REPLYX(, , , , 0);
        if (!_status_gt(cc))
            continue;
        if (message.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_CPUDOWN) {
            got_cpu++;
            CHECK(CHILD_LOST_((char *)&message, (short)n, handle), LOST);
            CHECK(CHILD_LOST_((char *)&message, (short)n, named), LOST);
        } else {
            got_death++;
            CHECK(memcmp(&death->z_phandle, named, 20), 0);
            CHECK_END(-4, 1, 0, "");
        }
    }
}

int main(void)
{
    setenv("GUARDIAN_STARTUP_WAIT", "0", 1);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    by_itself();
    by_another();
    children_lost();
    with_its_cpu();
    return check_done();
}
