/* Timers, as the Guardian Procedure Calls Reference Manual tells of them. */
#include <stdio.h>
#include <limits.h>
#include "own_open.h"

static void timer_message(short wanted, short param1, int param2)
{
    zsys_ddl_smsg_timesignal_def message;
    CHECK(system_message(wanted, &message, sizeof message), 8);
    CHECK(message.z_parm1, param1);
    CHECK(message.z_parm2, param2);
    CHECK(_status_eq(REPLYX()), 1);
}

/* Uses the processor for a while. */
static void work(void)
{
    volatile long n;
    for (n = 0; n < 30 * 1000 * 1000; n++)
        ;
}

static void elapsed(void)
{
    short tags[5], tag = -1, i;
    long long before;
    /* Whole parameters; what is left out is 0. */
    before = JULIANTIMESTAMP(3);
    CHECK(_status_eq(SIGNALTIMEOUT(3, SHRT_MIN, INT_MAX, &tag)), 1);
    CHECK(tag >= 0, 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, SHRT_MIN, INT_MAX);
    CHECK(JULIANTIMESTAMP(3) - before >= 30000, 1);
    CHECK(_status_eq(SIGNALTIMEOUT(1)), 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 0, 0);
    CHECK(_status_eq(SIGNALTIMEOUT(1, -1, INT_MIN)), 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, -1, INT_MIN);
    /* Bad values are warnings. */
    CHECK(_status_gt(SIGNALTIMEOUT(0)), 1);
    CHECK(_status_gt(SIGNALTIMEOUT(-5)), 1);
    CHECK(_status_gt(CANCELTIMEOUT(tag)), 1);
    CHECK(_status_gt(CANCELTIMEOUT(32000)), 1);
    CHECK(_status_gt(CANCELTIMEOUT(-2)), 1);
    /* Several at once, in the order of their ends, each under a tag of its own. */
    for (i = 0; i < 5; i++) {
        CHECK(_status_eq(SIGNALTIMEOUT(12 - 2 * i, i, 100 * i, &tags[i])), 1);
        CHECK(i == 0 || tags[i] != tags[0], 1);
    }
    CHECK(_status_eq(CANCELTIMEOUT(tags[2])), 1);
    CHECK(_status_gt(CANCELTIMEOUT(tags[2])), 1);
    for (i = 4; i >= 0; i--)
        if (i != 2)
            timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, i, 100 * i);
    /* A timer that has expired leaves its message in the queue. */
    CHECK(_status_eq(SIGNALTIMEOUT(1, 1, , &tag)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(2, 2)), 1);
    DELAY(4);
    CHECK(_status_gt(CANCELTIMEOUT(tag)), 1);
    CHECK(_status_eq(CANCELTIMEOUT(-1)), 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 1, 0);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 2, 0);
    /* All of them. */
    CHECK(_status_eq(SIGNALTIMEOUT(100000, 1, , &tag)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(100000, 2)), 1);
    CHECK(_status_eq(CANCELTIMEOUT(-1)), 1);
    CHECK(_status_gt(CANCELTIMEOUT(tag)), 1);
}

static void processor(void)
{
    short tag, other;
    CHECK(_status_gt(SIGNALPROCESSTIMEOUT(0)), 1);
    CHECK(_status_gt(CANCELPROCESSTIMEOUT(32000)), 1);
    /* Time spent waiting does not count. */
    CHECK(_status_eq(SIGNALPROCESSTIMEOUT(3, 9, 10)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(1, 4)), 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 4, 0);
    while (PROCESSTIME() < 100 * 1000)
        work();
    timer_message(ZSYS_VAL_SMSG_PROCTIMESIG, 9, 10);
    /* The two kinds are stopped each by its own call. */
    CHECK(_status_eq(SIGNALPROCESSTIMEOUT(100000, 1, , &tag)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(100000, 1, , &other)), 1);
    CHECK(_status_gt(CANCELTIMEOUT(tag)), 1);
    CHECK(_status_eq(CANCELTIMEOUT(-1)), 1);
    CHECK(_status_eq(CANCELPROCESSTIMEOUT(tag)), 1);
    CHECK(_status_eq(SIGNALPROCESSTIMEOUT(100000)), 1);
    CHECK(_status_eq(CANCELPROCESSTIMEOUT(-1)), 1);
}

static void microseconds(void)
{
    int id = -1, other = -1, third;
    CHECK(TIMER_START_(0, 1, 2, &id), 590);
    CHECK(TIMER_START_(-1, 1, 2, &id), 590);
    CHECK(TIMER_START_(1500, 0x12345, 0x123456789LL, &id), 0);
    /* Cut to 16 and 32 bits. */
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 0x2345, 0x23456789);
    CHECK(TIMER_STOP_(id) != 0, 1);
    CHECK(TIMER_STOP_(-1) != 0, 1);
    CHECK(TIMER_START_(3600LL * 1000 * 1000 * 1000, 1, 2, &id), 0);
    CHECK(TIMER_START_(2000, 3, 4, &other), 0);
    CHECK(id != other, 1);
    CHECK(TIMER_STOP_(id), 0);
    CHECK(TIMER_STOP_(id) != 0, 1);
    timer_message(ZSYS_VAL_SMSG_TIMESIGNAL, 3, 4);
    /* CANCELTIMEOUT -1 is for those of SIGNALTIMEOUT and these alike. */
    CHECK(TIMER_START_(3600LL * 1000 * 1000, 1, 2, &third), 0);
    CHECK(TIMER_STOP_(third), 0);
}

/* A timer wakes a nowait read of $RECEIVE. */
static void nowait(void)
{
    short receive, any = 0, number = 0;
    char buffer[20];
    CHECK(FILE_CLOSE_(0), 0);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 1, 1), 0);
    CHECK(_status_eq(READUPDATEX(0, buffer, 20)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(2)), 1);
    CHECK(_status_gt(AWAITIOX(&any, , , , 1000)), 1);
    memcpy(&number, buffer, 2);
    CHECK(number, ZSYS_VAL_SMSG_TIMESIGNAL);
    CHECK(_status_eq(REPLYX()), 1);
    CHECK(FILE_CLOSE_(0), 0);
}

int main(void)
{
    short receive;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    elapsed();
    processor();
    microseconds();
    nowait();
    return check_done();
}
