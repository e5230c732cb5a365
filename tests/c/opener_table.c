/* OPENER_LOST_ goes through a table for each message it evaluates, and leaves it alone for all others. */
#include <cextdecs.h>
#include <string.h>
#include <stdlib.h>
#include <zsysc.h>
#include "check.h"

#define ENTRIES 5

typedef struct {
    short primary[10], backup[10];
    short extra[3];
} entry_def;

static entry_def table[ENTRIES], before[ENTRIES];
static short me[10], null[10], other[10];
static short cpu;
static int node;

/* 0: own primary and own backup; 1: the other's primary, own backup; 2: own primary, the other's backup; 3: unused; 4: own, no backup. */
static void fill(void)
{
    int i;
    memset(table, -1, sizeof table);
    memcpy(table[0].primary, me, 20);
    memcpy(table[0].backup, me, 20);
    memcpy(table[1].primary, other, 20);
    memcpy(table[1].backup, me, 20);
    memcpy(table[2].primary, me, 20);
    memcpy(table[2].backup, other, 20);
    memcpy(table[4].primary, me, 20);
    for (i = 0; i < ENTRIES; i++)
        table[i].extra[0] = (short)(100 + i);
    memcpy(before, table, sizeof table);
}

static short lost(void *message, int length, short *index)
{
    return OPENER_LOST_((char *)message, (short)length, table[0].primary, index, ENTRIES, (short)(sizeof table[0] / 2));
}

/* The message takes this process's CPU or node, or with it the other one's. */
static void takes_own(void *message, int length, int other_too)
{
    short index = -1;
    int i;
    fill();
    CHECK(lost(message, length, &index), 6);
    CHECK(index, 0);
    CHECK(memcmp(table[0].primary, null, 20), 0);
    CHECK(memcmp(table[0].backup, null, 20), 0);
    CHECK(lost(message, length, &index), other_too ? 6 : 4);
    CHECK(index, 1);
    if (!other_too) {
        CHECK(memcmp(table[1].primary, other, 20), 0);
        CHECK(memcmp(table[1].backup, null, 20), 0);
    }
    CHECK(lost(message, length, &index), other_too ? 6 : 5);
    CHECK(index, 2);
    if (!other_too) {
        CHECK(memcmp(table[2].primary, other, 20), 0);
        CHECK(memcmp(table[2].backup, null, 20), 0);
    }
    CHECK(lost(message, length, &index), 6);
    CHECK(index, 4);
    CHECK(lost(message, length, &index), 0);
    CHECK(index, -1);
    /* Nothing is left to be lost. */
    CHECK(lost(message, length, &index), 0);
    for (i = 0; i < ENTRIES; i++)
        CHECK(table[i].extra[0], 100 + i);
}

static void takes_none(void *message, int length, short result)
{
    short index = -1;
    fill();
    CHECK(lost(message, length, &index), result);
    CHECK(memcmp(table, before, sizeof table), 0);
}

int main(void)
{
    short index = -1, number, other_cpu;
    zsys_ddl_smsg_cpudown_def down;
    zsys_ddl_smsg_remotecpudown_def remote;
    zsys_ddl_smsg_nodedown_def gone;

    memset(null, -1, sizeof null);
    PROCESSHANDLE_GETMINE_(me);
    PROCESSHANDLE_DECOMPOSE_(me, &cpu, , &node);
    /* A handle in another CPU. */
    CHECK(FILENAME_TO_PROCESSHANDLE_("$WATCH", 6, other), 0);
    PROCESSHANDLE_DECOMPOSE_(other, &other_cpu);
    CHECK(cpu != other_cpu, 1);

    memset(&down, 0, sizeof down);
    down.z_msgnumber = ZSYS_VAL_SMSG_CPUDOWN;
    down.z_cpunumber = cpu;
    takes_own(&down, (int)sizeof down, 0);
    down.z_cpunumber = 9;
    takes_none(&down, (int)sizeof down, 0);

    memset(&remote, 0, sizeof remote);
    remote.z_msgnumber = ZSYS_VAL_SMSG_REMOTECPUDOWN;
    remote.z_nodenumber = node;
    remote.z_cpunumber = cpu;
    takes_own(&remote, (int)sizeof remote, 0);
    remote.z_nodenumber = node + 1;
    takes_none(&remote, (int)sizeof remote, 0);

    memset(&gone, 0, sizeof gone);
    gone.z_msgnumber = ZSYS_VAL_SMSG_NODEDOWN;
    gone.z_nodenumber = node;
    takes_own(&gone, (int)sizeof gone, 1);
    gone.z_nodenumber = node + 1;
    takes_none(&gone, (int)sizeof gone, 0);

    /* Messages that tell of no lost opener, and wrong calls. */
    number = ZSYS_VAL_SMSG_PROCDEATH;
    takes_none(&number, 2, 7);
    number = ZSYS_VAL_SMSG_CPUUP;
    takes_none(&number, 2, 7);
    number = 1;
    takes_none(&number, 2, 7);
    takes_none(&down, 0, 2);
    takes_none(&down, -1, 2);
    CHECK(OPENER_LOST_((char *)&down, 4, table[0].primary, &index, -1, 23), 2);
    CHECK(OPENER_LOST_((char *)&down, 4, table[0].primary, &index, ENTRIES, 19), 2);
    down.z_cpunumber = cpu;
    CHECK(OPENER_LOST_((char *)&down, 4, table[0].primary, &index, 0, 23), 0);
    if (check_done() == 0)
        printf("passed\n");
    return check_failures != 0;
}
