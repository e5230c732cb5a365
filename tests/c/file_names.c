/* File names: scanning, resolving, taking apart, editing, comparing, matching. */
#include <string.h>
#include <cextdecs.h>
#include "check.h"

static short len;
static char out[256];

/* Whether the last result is this text. */
static int is(const char *text)
{
    return len == (short)strlen(text) && memcmp(out, text, (size_t)len) == 0;
}

static short resolve(const char *name, short options)
{
    memset(out, 0, sizeof out);
    return FILENAME_RESOLVE_(name, (short)strlen(name), out, (short)sizeof out, &len, options, , , , , "\\NODE.$VOL.SUB", 14);
}

static void scan(void)
{
    short count, kind, level;

    CHECK(FILENAME_SCAN_("$SRV.#Q,rest", 12, &count, &kind, &level), 0);
    CHECK(count, 7);
    CHECK(kind, 0);
    CHECK(level, 1);
    CHECK(FILENAME_SCAN_("FILE", 4, , , &level), 0);
    CHECK(level, 2);
    CHECK(FILENAME_SCAN_("\\NODE", 5, , , &level), 0);
    CHECK(level, -1);
    CHECK(FILENAME_SCAN_("=MY-DEFINE", 10, &count, &kind), 0);
    CHECK(count, 10);
    CHECK(kind, 2);
    CHECK(FILENAME_SCAN_("$VOL.SUB", 8), 13);
    CHECK(FILENAME_SCAN_("$VOL.SUB", 8, , , &level, 2), 0);
    CHECK(level, 1);
    /* Without patterns the name ends before the star. */
    CHECK(FILENAME_SCAN_("$V*.S?.F", 8, &count), 0);
    CHECK(count, 2);
    CHECK(FILENAME_SCAN_("$V*.S?.F", 8, , &kind, , 1), 0);
    CHECK(kind, 1);
    CHECK(FILENAME_SCAN_("$TOOLONGX", 9), 13);
    CHECK(FILENAME_SCAN_("", 0), 13);
}

static void resolving(void)
{
    CHECK(resolve("file", 0), 0);
    CHECK(is("\\NODE.$VOL.SUB.file"), 1);
    CHECK(resolve("file", 1), 0);
    CHECK(is("\\NODE.$VOL.SUB.FILE"), 1);
    CHECK(resolve("a.b", 0), 0);
    CHECK(is("\\NODE.$VOL.a.b"), 1);
    CHECK(resolve("sub1", 2), 0);
    CHECK(is("\\NODE.$VOL.sub1"), 1);
    CHECK(resolve("$A.f", 512), 0);
    CHECK(is("\\NODE.$A.SUB.f"), 1);
    CHECK(resolve("$A.f", 256), 14);
    CHECK(len, 0);
    CHECK(resolve("$receive", 0), 0);
    CHECK(is("$receive"), 1);
    CHECK(resolve("bad name", 0), 13);
    CHECK(len, 0);
    CHECK(resolve("=NODEFINE", 8), 198);
    CHECK(FILENAME_RESOLVE_("\\N.$SRV", 7, out, 3, &len), 563);
    CHECK(len, 0);
    CHECK(FILENAME_UNRESOLVE_("\\NODE.$VOL.SUB.F", 16, out, (short)sizeof out, &len, 2, "\\NODE.$VOL.SUB", 14), 0);
    CHECK(is("F"), 1);
    CHECK(FILENAME_UNRESOLVE_("\\NODE.$VOL.SUB.F", 16, out, (short)sizeof out, &len, 1, "\\NODE.$VOL.X", 12), 0);
    CHECK(is("SUB.F"), 1);
}

static void parts(void)
{
    const char *name = "\\N.$PROC:77.#Q1.Q2";
    short n = (short)strlen(name);

    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, -1), 0);
    CHECK(is("\\N"), 1);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 0), 0);
    CHECK(is("$PROC:77"), 1);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 0, , 3), 0);
    CHECK(is("77"), 1);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 0, , 4), 0);
    CHECK(is("$PROC"), 1);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 1, 1), 0);
    CHECK(is("#Q1.Q2"), 1);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 1, 2), 0);
    CHECK(is("\\N.$PROC:77.#Q1"), 1);
    CHECK(FILENAME_DECOMPOSE_("F", 1, out, (short)sizeof out, &len, 1, 4), 0);
    CHECK(len, 0);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, 2, &len, 0), 563);
    CHECK(FILENAME_DECOMPOSE_(name, n, out, (short)sizeof out, &len, 3), 590);

    memcpy(out, "$VOL.SUB.FILE", 13);
    len = 13;
    CHECK(FILENAME_EDIT_(out, (short)sizeof out, &len, "OTHER", 5, 2), 0);
    CHECK(is("$VOL.SUB.OTHER"), 1);
    CHECK(FILENAME_EDIT_(out, (short)sizeof out, &len, "\\N", 2, -1), 0);
    CHECK(is("\\N.$VOL.SUB.OTHER"), 1);
    CHECK(FILENAME_EDIT_(out, (short)sizeof out, &len, "no name", 7, 2), 13);
    CHECK(is("\\N.$VOL.SUB.OTHER"), 1);
}

static void comparing(void)
{
    short set;

    CHECK(FILENAME_COMPARE_("$a.b.c", 6, "$A.B.C", 6), 0);
    CHECK(FILENAME_COMPARE_("$a.b.c", 6, "$A.B.D", 6), -1);
    CHECK(FILENAME_COMPARE_("$a b", 4, "$A.B.D", 6), 13);
    CHECK(FILENAME_MATCH_("$VOL.SUB.FILE", 13, "$v*.s?b.*", 9, &set), 2);
    CHECK(set, 0);
    CHECK(FILENAME_MATCH_("$VOL", 4, "$V*.*.*", 7), 1);
    CHECK(FILENAME_MATCH_("$VOL.SUB.FILE", 13, "$VOL.SUB.G*", 11, &set), 0);
    CHECK(set, -1);
}

static void old_form(void)
{
    char old[24];

    CHECK(FILENAME_TO_OLDFILENAME_("$vol.sub.file", 13, (short *)(void *)old), 0);
    CHECK(memcmp(old, "$VOL    SUB     FILE    ", 24), 0);
    CHECK(OLDFILENAME_TO_FILENAME_((short *)(void *)old, out, (short)sizeof out, &len), 0);
    CHECK(is("$VOL.SUB.FILE"), 1);
    CHECK(FILENAME_TO_OLDFILENAME_("\\NOWHERE.$A", 11, (short *)(void *)old), 18);
    CHECK(FILENAME_TO_OLDFILENAME_("=A", 2, (short *)(void *)old), 13);
    memset(old, ' ', sizeof old);
    CHECK(OLDFILENAME_TO_FILENAME_((short *)(void *)old, out, (short)sizeof out, &len), 13);
    CHECK(len, 0);
}

int main(void)
{
    scan();
    resolving();
    parts();
    comparing();
    old_form();
    return check_done();
}
