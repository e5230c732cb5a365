/* Timestamps, dates and the interval clock. */
#include <stdlib.h>
#include <time.h>
#include <cextdecs.h>
#include "check.h"

static void dates(void)
{
    short d[8], mask, y, m, day;
    short last[8] = {1996, 4, 31, 0, 0, 0, 0, 0};
    short good[8] = {1992, 3, 31, 15, 37, 50, 273, 146};

    CHECK(INTERPRETTIMESTAMP(211568816270273146LL, d), 2448713);
    CHECK(d[0], 1992);
    CHECK(d[1], 3);
    CHECK(d[2], 31);
    CHECK(d[3], 15);
    CHECK(d[4], 37);
    CHECK(d[5], 50);
    CHECK(d[6], 273);
    CHECK(d[7], 146);
    CHECK(INTERPRETTIMESTAMP(-1LL, d), -1);
    CHECK(d[0], -1);
    CHECK(COMPUTETIMESTAMP(good, &mask) == 211568816270273146LL, 1);
    CHECK(mask, 0);
    CHECK(COMPUTETIMESTAMP(good) == 211568816270273146LL, 1);
    COMPUTETIMESTAMP(last, &mask);
    CHECK(mask, 0x6000);
    CHECK(COMPUTEJULIANDAYNO(2000, 1, 1), 2451545);
    CHECK(COMPUTEJULIANDAYNO(2000, 2, 30, &mask), -1);
    CHECK(mask, 0x6000);
    INTERPRETJULIANDAYNO(2451545, &y, &m, &day);
    CHECK(y, 2000);
    CHECK(m, 1);
    CHECK(day, 1);
    CHECK(DAYOFWEEK(2451545), 6);
    CHECK(DAYOFWEEK(-1), -1);
}

static void clocks(void)
{
    long long a, b, since, unix_now;
    short error = 99, words[7], clock[3], again[7];

    since = JULIANTIMESTAMP(3);
    a = JULIANTIMESTAMP();
    unix_now = (long long)time(0);
    b = JULIANTIMESTAMP(0, , &error);
    CHECK(error, 0);
    CHECK(a <= b, 1);
    CHECK(llabs(a - (210866760000000000LL + unix_now * 1000000LL)) < 3000000LL, 1);
    CHECK(since > 0 && JULIANTIMESTAMP(3) >= since, 1);
    CHECK(JULIANTIMESTAMP(1) <= b, 1);
    CHECK(JULIANTIMESTAMP(4, , &error), -1);
    CHECK(error, -1);
    TIME(words);
    CHECK(words[0] >= 2024 && words[1] >= 1 && words[1] <= 12 && words[6] >= 0 && words[6] <= 99, 1);
    TIMESTAMP(clock);
    CONTIME(again, clock[0], clock[1], clock[2]);
    CHECK(again[0] >= words[0], 1);
    /* 12:00:00.12 of 1975-01-01 is 12,960,012 hundredths after the beginning. */
    CONTIME(again, 0, 197, (short)(12960012 - 197 * 65536));
    CHECK(again[0], 1975);
    CHECK(again[1], 1);
    CHECK(again[2], 1);
    CHECK(again[3], 12);
    CHECK(again[6], 12);
    CHECK(MYPROCESSTIME() >= 0, 1);
}

static void zones(void)
{
    /* 2021-07-01 12:00 and 2021-01-01 12:00 GMT, by rules that need no zone files. */
    long long summer = 212491900800000000LL, winter = 212476262400000000LL, local;
    short error = 99;
    short skipped[8] = {2021, 3, 28, 2, 30, 0, 0, 0}, twice[8] = {2021, 10, 31, 2, 30, 0, 0, 0};
    short entry[12];

    CHECK(CONVERTTIMESTAMP(summer, 0, , &error) == summer + 7200000000LL, 1);
    CHECK(error, 0);
    CHECK(CONVERTTIMESTAMP(summer, 1) == summer + 3600000000LL, 1);
    CHECK(CONVERTTIMESTAMP(winter) == winter + 3600000000LL, 1);
    CHECK(CONVERTTIMESTAMP(summer + 7200000000LL, 2, , &error) == summer, 1);
    CHECK(error, 0);
    CHECK(CONVERTTIMESTAMP(summer + 3600000000LL, 3) == summer, 1);
    local = COMPUTETIMESTAMP(skipped);
    CONVERTTIMESTAMP(local, 2, , &error);
    CHECK(error, -2);
    local = COMPUTETIMESTAMP(twice);
    CONVERTTIMESTAMP(local, 2, , &error);
    CHECK(error, -1);
    CONVERTTIMESTAMP(summer, 4, , &error);
    CHECK(error, -3);
    CONVERTTIMESTAMP(-1LL, 0, , &error);
    CHECK(error, -4);
    CHECK(DST_GETINFO_(summer, entry), 0);
    CHECK(entry[8], 3600);
    CHECK(DST_GETINFO_(winter, entry), 0);
    CHECK(entry[8], 0);
}

static void intervals(void)
{
    short h, m, s, ms, us;

    CHECK(INTERPRETINTERVAL(93784005006LL, &h, &m, &s, &ms, &us), 1);
    CHECK(h, 2);
    CHECK(m, 3);
    CHECK(s, 4);
    CHECK(ms, 5);
    CHECK(us, 6);
    CHECK(INTERPRETINTERVAL(93784005006LL), 1);
    CHECK(CONVERTPROCESSTIME(93784005006LL, &h, , , , &us), 0);
    CHECK(h, 26);
    CHECK(us, 6);
    CHECK(CONVERTPROCESSTIME(9223372036854775807LL) < 0, 1);
}

int main(void)
{
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    dates();
    clocks();
    zones();
    intervals();
    return check_done();
}
