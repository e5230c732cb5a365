/* PROCESS_CREATE_ and PROCESS_LAUNCH_: names, CPUs, errors, nowait. Runs in the folder that holds creation_child, as a process
 * of two CPUs that has no name.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cextdecs.h>
#include <tal.h>
#include <dlaunch.h>
#include <zsysc>
#include "check.h"

#define CHILD "creation_child"
#define LEN   ((short)(sizeof CHILD - 1))

static short receive;
static short own_cpu;
static const short null_handle[10] = { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 };

/* The next message of this number; what else comes is answered and forgotten. */
static zsys_ddl_smsg_def *next_message(short number)
{
    static zsys_ddl_smsg_def message;
    _cc_status cc;
    do {
        memset(&message, 0, sizeof message);
        cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message);
        REPLYX(, , , , 0);
    } while (!_status_gt(cc) || message.u_z_msg.z_msgnumber[0] != number);
    return &message;
}

static short cpu_of(short *handle)
{
    short cpu = -1;
    CHECK(PROCESSHANDLE_DECOMPOSE_(handle, &cpu), 0);
    return cpu;
}

/* Stops a child and waits until it is gone. */
static void stop(short *handle)
{
    CHECK(PROCESS_STOP_(handle), 0);
    while (memcmp(&next_message(ZSYS_VAL_SMSG_PROCDEATH)->u_z_msg.z_procdeath.z_phandle, handle, 20) != 0)
        ;
}

static void names(void)
{
    short handle[10], detail = -1, length = -1, error;
    char made[64], wanted[64];

    /* Nothing but the program. */
    memset(handle, 0, sizeof handle);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle), 0);
    CHECK(cpu_of(handle), own_cpu);
    stop(handle);
    /* Unnamed: a descriptor of CPU, PIN and sequence number. */
    error = PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, &detail, 0, , , made, (short)sizeof made, &length);
    CHECK(error, 0);
    CHECK(detail, 0);
    sprintf(wanted, "\\LOCAL.$:%d:", own_cpu);
    CHECK(strncmp(made, wanted, strlen(wanted)), 0);
    stop(handle);
    /* Given, in any case and with the node. */
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, &detail, 1, "\\local.$cra", 11, made, (short)sizeof made, &length), 0);
    CHECK(strncmp(made, "\\LOCAL.$CRA:", 12), 0);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, 1, "$CRA", 4), 11);
    CHECK(detail, 10);
    stop(handle);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, &detail, 1, "$CRA", 4), 0);
    stop(handle);
    /* Made by the system. */
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, , 2, , , made, (short)sizeof made, &length), 0);
    CHECK(strncmp(made, "\\LOCAL.$", 8), 0);
    CHECK(memchr(made, ':', (size_t)length) == made + 12, 1);
    stop(handle);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, , 4, , , made, (short)sizeof made, &length), 0);
    CHECK(memchr(made, ':', (size_t)length) == made + 13, 1);
    stop(handle);
}

static void processors(void)
{
    short handle[10], detail, other = (short)!own_cpu;
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , 120, other, handle), 0);
    CHECK(cpu_of(handle), other);
    {
        short priority = 0, aid, mom[10], mine[10];
        PROCESSHANDLE_GETMINE_(mine);
        CHECK(PROCESS_GETINFO_(handle, , , , &priority, mom, , , , , &aid), 0);
        CHECK(priority, 120);
        CHECK(memcmp(mom, mine, 20), 0);
    }
    stop(handle);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , -1, handle), 0);
    CHECK(cpu_of(handle), own_cpu);
    {
        short own = -1, priority = -2;
        PROCESS_GETINFO_(, , , , &own);
        PROCESS_GETINFO_(handle, , , , &priority);
        CHECK(priority, own);
    }
    stop(handle);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , 2, handle, &detail), 10);
    CHECK(detail, 201);
    CHECK(memcmp(handle, null_handle, 20), 0);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , 16, , &detail), 2);
    CHECK(detail, 6);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , -2, , &detail), 2);
    CHECK(detail, 6);
}

static void put(const char *path, const char *text, int mode)
{
    FILE *f = fopen(path, "w");
    fputs(text, f);
    fclose(f);
    chmod(path, (mode_t)mode);
}

static void refusals(void)
{
    static const struct { const char *name; short length, detail; } bad[] = {
        { "$TOOLONG", 8, 13 }, { "NAME", 4, 13 }, { "$9AB", 4, 13 }, { "$A.#B", 5, 13 }, { "$", 1, 13 }, { "\\FAR.$CRA", 9, 18 },
    };
    short detail = -1, i, handle[10];
    char made[12];

    CHECK(PROCESS_CREATE_(), 2);
    CHECK(PROCESS_CREATE_(, , , , , , , , , , , &detail), 2);
    CHECK(detail, 1);
    CHECK(PROCESS_CREATE_(CHILD, 0, , , , , , , , , , &detail), 2);
    CHECK(detail, 1);
    CHECK(PROCESS_CREATE_("nobody", 6, , , , , , , , , , &detail), 1);
    CHECK(detail, 11);
    CHECK(PROCESS_CREATE_("no/body", 7, , , , , , , , , , &detail), 1);
    CHECK(PROCESS_CREATE_("$VOL.SUB.NOBODY", 15, , , , , , , , , , &detail), 1);
    CHECK(detail, 11);
    CHECK(PROCESS_CREATE_("a*b", 3, , , , , , , , , , &detail), 1);
    CHECK(detail, 13);
    put("plain", "no program\n", 0644);
    CHECK(PROCESS_CREATE_("plain", 5, , , , , , , , , , &detail), 1);
    CHECK(detail, 48);
    put("wrong", "no program\n", 0755);
    CHECK(PROCESS_CREATE_("wrong", 5, , , , , , , , , , &detail), 12);
    for (i = 0; i < (short)(sizeof bad / sizeof bad[0]); i++) {
        CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, 1, bad[i].name, bad[i].length), 11);
        CHECK(detail, bad[i].detail);
    }
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, 1), 2);
    CHECK(detail, 10);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, 9, "$CRB", 4), 2);
    CHECK(detail, 9);
    /* No backup of a process that has no name. */
    CHECK(PROCESS_CREATE_(, , , , , , , , , , , &detail, 3), 22);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , 0, , , &detail), 2);
    CHECK(detail, 5);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , 200, , , &detail), 2);
    CHECK(detail, 5);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, , , , , , , , "$ZTNO", 5), 8);
    CHECK(detail, 14);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , , &detail, , , , , , , , "$A*", 3), 8);
    CHECK(detail, 13);
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, &detail, 1, "$CRB", 4, made, (short)sizeof made), 3);
    CHECK(detail, 11);
    stop(handle);
}

static void nowait(void)
{
    short handle[10], length = -1;
    char made[64];
    zsys_ddl_smsg_proccreate_def *done;
    short cpu;

    for (cpu = 0; cpu < 2; cpu++) {
        CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , cpu, handle, , 1, "$CRN", 4, made, (short)sizeof made, &length, 70000 + cpu), 0);
        CHECK(length, 0);
        done = &next_message(ZSYS_VAL_SMSG_PROCCREATE)->u_z_msg.z_proccreate;
        CHECK(done->z_tag, 70000 + cpu);
        CHECK(done->z_error, 0);
        CHECK(strncmp(done->z_procname, "\\LOCAL.$CRN:", 12), 0);
        memcpy(handle, &done->z_phandle, 20);
        CHECK(cpu_of(handle), cpu);
        /* What the CPU finds wrong is told by the message. */
        CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , cpu, , , 1, "$CRN", 4, , , , 0), 0);
        done = &next_message(ZSYS_VAL_SMSG_PROCCREATE)->u_z_msg.z_proccreate;
        CHECK(done->z_tag, 0);
        CHECK(done->z_error, 11);
        CHECK(done->z_error_detail, 10);
        CHECK(memcmp(&done->z_phandle, null_handle, 20), 0);
        CHECK(done->z_procname_len, 0);
        stop(handle);
    }
    /* -1 is no tag. */
    CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle, , , , , , , , -1), 0);
    stop(handle);
}

static void launches(void)
{
    process_launch_parms_def p = P_L_DEFAULT_PARMS_;
    zsys_ddl_smsg_proccreate_def made, *done;
    short detail = -1, length = -1, handle[10];

    CHECK(PROCESS_LAUNCH_(&p, &detail, &made, (short)sizeof made, &length), 2);
    CHECK(detail, 1);
    CHECK(made.z_error, 2);
    CHECK(made.z_error_detail, 1);
    p.program_name = CHILD;
    p.program_name_len = LEN;
    CHECK(PROCESS_LAUNCH_(&p, &detail, &made, (short)sizeof made, &length), 0);
    CHECK(detail, 0);
    CHECK(length, (short)sizeof made);
    CHECK(made.z_msgnumber, ZSYS_VAL_SMSG_PROCCREATE);
    CHECK(made.z_tag, -1);
    CHECK(made.z_error, 0);
    memcpy(handle, &made.z_phandle, 20);
    CHECK(cpu_of(handle), own_cpu);
    stop(handle);
    /* All that a caller may leave out. */
    p.name_options = ZSYS_VAL_PCREATOPT_NAMEINCALL;
    p.process_name = "$CRL";
    p.process_name_len = 4;
    p.cpu = (short)!own_cpu;
    p.priority = 77;
    CHECK(PROCESS_LAUNCH_(&p), 0);
    CHECK(FILENAME_TO_PROCESSHANDLE_("$CRL", 4, handle), 0);
    CHECK(cpu_of(handle), !own_cpu);
    CHECK(PROCESS_LAUNCH_(&p, &detail, &made, 30, &length), 11);
    CHECK(detail, 10);
    CHECK(length, 30);
    CHECK(memcmp(&made.z_phandle, null_handle, 20), 0);
    stop(handle);

    p.nowait_tag = 5;
    CHECK(PROCESS_LAUNCH_(&p, &detail, &made, (short)sizeof made, &length), 0);
    CHECK(made.z_tag, 5);
    CHECK(made.z_procname_len, 0);
    CHECK(memcmp(&made.z_phandle, null_handle, 20), 0);
    done = &next_message(ZSYS_VAL_SMSG_PROCCREATE)->u_z_msg.z_proccreate;
    CHECK(done->z_tag, 5);
    CHECK(done->z_error, 0);
    memcpy(handle, &done->z_phandle, 20);
    stop(handle);
    p.nowait_tag = -1;

    p.cpu = 2;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 10);
    CHECK(detail, 201);
    p.cpu = 99;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 2);
    CHECK(detail, 6);
    p.cpu = -1;
    p.name_options = 5;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 2);
    CHECK(detail, 9);
    p.name_options = ZSYS_VAL_PCREATOPT_NONAME;
    p.program_name_len = -5;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 2);
    CHECK(detail, 1);
    p.program_name = NULL;
    p.program_name_len = 5;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 3);
    CHECK(detail, 1);
    p.version = 9;
    CHECK(PROCESS_LAUNCH_(&p, &detail), 2);
}

/* A child runs where its creator does, under the same terminal, as the program that PROCESS_GETINFO_ names. */
static void surroundings(void)
{
    char directory[500], program[256], terminal[40], wanted[1500], got[1500], path[600];
    short length = 0, terminal_length = 0, handle[10];
    zsys_ddl_smsg_procdeath_def *death;
    FILE *f;
    size_t n;
    int elsewhere;

    getcwd(directory, sizeof directory);
    PROCESS_GETINFO_(, , , , , , terminal, (short)sizeof terminal, &terminal_length);
    setenv("CHILD_TELLS", "told", 1);
    for (elsewhere = 0; elsewhere < 2; elsewhere++) {
        setenv("CHILD_DOES", "wait", 1);
        CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle), 0);
        CHECK(PROCESS_GETINFO_(handle, , , , , , , , , , , , , , program, (short)sizeof program, &length), 0);
        CHECK_TEXT(program, (size_t)length, CHILD);
        stop(handle);
        if (elsewhere) {
            /* From another folder the name is a longer one, and leads to the same program. */
            CHECK(PROCESS_CREATE_(CHILD, LEN, , , , , , , , , handle), 0);
            mkdir("sub", 0777);
            CHECK(chdir("sub"), 0);
            CHECK(PROCESS_GETINFO_(handle, , , , , , , , , , , , , , program, (short)sizeof program, &length), 0);
            {
                /* So does the name for those who have room for a Guardian name only, while the program runs. */
                char name[24];
                short name_length = 0, again[10];
                CHECK(PROCESS_GETINFO_(handle, , , , , , , , , , , , , , name, (short)sizeof name, &name_length), 0);
                CHECK(strncmp(name, "$HOST.P", 7), 0);
                CHECK(PROCESS_CREATE_(name, name_length, , , , , , , , , again), 0);
                stop(again);
                stop(handle);
                CHECK(PROCESS_CREATE_(name, name_length), 1);
                CHECK(PROCESS_GETINFO_(, , , , , , , , , , , , , , name, 5, &name_length), 1);
            }
        }
        setenv("CHILD_DOES", "tell", 1);
        CHECK(PROCESS_CREATE_(program, length, , , , , , , , , handle, , , , , , , , , terminal, terminal_length), 0);
        death = &next_message(ZSYS_VAL_SMSG_PROCDEATH)->u_z_msg.z_procdeath;
        CHECK(death->z_completion_code, 0);
        f = fopen("told", "r");
        n = f ? fread(got, 1, sizeof got - 1, f) : 0;
        if (f)
            fclose(f);
        getcwd(path, sizeof path);
        sprintf(wanted, "%s\n%.*s\n%.*s\n\\LOCAL.$HOST.CURRENT.F\n", path, length, program, terminal_length, terminal);
        CHECK_TEXT(got, n, wanted);
    }
    CHECK(chdir(directory), 0);
    setenv("CHILD_DOES", "wait", 1);
}

int main(void)
{
    short mine[10];
    setenv("GUARDIAN_STARTUP_WAIT", "0", 1);
    setenv("CHILD_DOES", "wait", 1);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    PROCESSHANDLE_GETMINE_(mine);
    own_cpu = cpu_of(mine);
    names();
    processors();
    refusals();
    nowait();
    launches();
    surroundings();
    return check_done();
}
