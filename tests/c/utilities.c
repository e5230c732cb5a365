/* Numbers as text, strings, sorting. */
#include <string.h>
#include <cextdecs.h>
#include "check.h"

static int calls;

static short before(short *a, short *b)
{
    calls++;
    return a[0] < b[0];
}

static void numbers(void)
{
    char text[8];
    const char *source = "123,";
    short value, status;
    __int32_t big;

    CHECK(NUMIN(source, &value, 10, &status) == source + 3, 1);
    CHECK(value, 123);
    CHECK(status, 0);
    NUMIN("%177777 ", &value, 10, &status);
    CHECK(value, -1);
    CHECK(status, 0);
    NUMIN("-32768", &value, 10, &status);
    CHECK(value, -32768);
    NUMIN("99999 ", &value, 10, &status);
    CHECK(status, -1);
    NUMIN("x", &value, 10, &status);
    CHECK(status, 1);
    DNUMIN("-2147483648 ", &big, 10, &status);
    CHECK(big == -2147483647 - 1, 1);
    CHECK(status, 0);
    memset(text, '.', sizeof text);
    NUMOUT(text, 42, 10, 5);
    CHECK(memcmp(text, "00042...", 8), 0);
    NUMOUT(text, -1, 8, 6);
    CHECK(memcmp(text, "177777..", 8), 0);
    memset(text, '.', sizeof text);
    CHECK(DNUMOUT(text, 70000, 10, 7), 5);
    CHECK(memcmp(text, "0070000.", 8), 0);
}

static void strings(void)
{
    char text[] = "abc-XYZ", out[8];

    SHIFTSTRING(text, 7, 0);
    CHECK(memcmp(text, "ABC-XYZ", 7), 0);
    SHIFTSTRING(text, 4, 1);
    CHECK(memcmp(text, "abc-XYZ", 7), 0);
    memset(out, '.', sizeof out);
    CHECK(STRING_UPSHIFT_(text, 7, out, 7), 0);
    CHECK(memcmp(out, "ABC-XYZ.", 8), 0);
}

static void sorting(void)
{
    short array[12] = {5, 50, 3, 30, 9, 90, 1, 10, 7, 70, 3, 31};
    int i;

    HEAPSORT(array, 6, 2, before);
    CHECK(calls > 0, 1);
    for (i = 2; i < 12; i += 2)
        CHECK(array[i - 2] <= array[i], 1);
    for (i = 0; i < 12; i += 2)
        CHECK(array[i + 1] / 10, array[i]);
    array[0] = 100;
    CHECK(HEAPSORTX_(array, 6, 2, before), 0);
    CHECK(array[10], 100);
    CHECK(HEAPSORTX_(array, -1, 2, before), 590);
}

int main(void)
{
    numbers();
    strings();
    sorting();
    return check_done();
}
