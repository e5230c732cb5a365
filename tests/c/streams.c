/* Streams of active backup within one process: what is once, what is refused, what a backup open leaves alone. */
#include <crtlns.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "check.h"

static __ns_std_io_file_open_state open_state;
static __ns_std_io_file_state before, after;

static long size_of(const char *name)
{
    FILE *f = fopen(name, "rb");
    long size;
    if (f == NULL)
        return -1;
    fseek(f, 0, SEEK_END);
    size = ftell(f);
    fclose(f);
    return size;
}

static void put(const char *name, const char *text)
{
    FILE *f = fopen(name, "wb");
    fputs(text, f);
    fclose(f);
}

static void once(void)
{
    FILE *f = __ns_fopen_special("once", "ab+", 1);
    int i;
    CHECK(f != NULL, 1);
    for (i = 0; i < 3; i++) {
        CHECK(__ns_fget_file_state(f, &before), 0);
        CHECK(fprintf(f, "record %d\n", i), 9);
        CHECK(fflush(f), 0);
        CHECK(__ns_fget_file_state(f, &after), 0);
        CHECK(memcmp(&before, &after, sizeof before) != 0, 1);
        /* The same operation again, as after a takeover: recognised. */
        CHECK(__ns_fset_file_state(f, &before), 0);
        fprintf(f, "record %d\n", i);
        CHECK(fflush(f), 0);
        CHECK(size_of("once"), 9 * (i + 1));
    }
    CHECK(*(long long *)&after, 27);
    CHECK(fclose(f), 0);
    /* A later open of the same file under the same number is another open. */
    for (i = 0; i < 3; i++) {
        f = __ns_fopen_special("once", "ab", 1);
        fprintf(f, "record %d\n", i);
        CHECK(fclose(f), 0);
        CHECK(size_of("once"), 27 + 9 * (i + 1));
    }
}

/* Whatever the position, what is flushed together is one operation: not cut where a block of the file ends. */
static void at_the_end_of_a_block(void)
{
    FILE *f = __ns_fopen_special("block", "ab+", 1);
    int length, round;
    for (length = 0; length < 32764; length += 4)
        fputs("pad\n", f);
    CHECK(fflush(f), 0);
    CHECK(__ns_fget_file_state(f, &before), 0);
    for (round = 0; round < 3; round++) {
        fputs("a record\n", f);
        CHECK(fflush(f), 0);
        CHECK(size_of("block"), 32764 + 9);
        CHECK(__ns_fset_file_state(f, &before), 0);
    }
    CHECK(ftell(f), 32764);
    fclose(f);
}

static void depth(void)
{
    FILE *f = __ns_fopen_special("depth", "ab", 3);
    int round, i;
    CHECK(__ns_fget_file_state(f, &before), 0);
    for (round = 0; round < 2; round++) {
        for (i = 0; i < 3; i++) {
            fprintf(f, "%d\n", i);
            CHECK(fflush(f), 0);
        }
        CHECK(__ns_fset_file_state(f, &before), 0);
    }
    CHECK(size_of("depth"), 6);
    fclose(f);
    /* Without a depth nothing is remembered. */
    f = __ns_fopen_special("none", "ab", 0);
    CHECK(__ns_fget_file_state(f, &before), 0);
    for (round = 0; round < 2; round++) {
        fputs("x\n", f);
        fflush(f);
        CHECK(__ns_fset_file_state(f, &before), 0);
    }
    CHECK(size_of("none"), 4);
    fclose(f);
}

static void backup_open(void)
{
    FILE *f, *b;
    put("kept", "kept as it is");
    f = __ns_fopen_special("kept", "rb+", 1);
    CHECK(__ns_fget_file_open_state(f, &open_state), 0);
    /* The number is in use: by the primary's own open, here. */
    errno = 0;
    CHECK(__ns_backup_fopen(&open_state) == NULL, 1);
    CHECK(errno, 12);
    fclose(f);
    b = __ns_backup_fopen(&open_state);
    CHECK(b != NULL, 1);
    CHECK(size_of("kept"), 13);
    fclose(b);
    /* A file opened for writing is not emptied again, and one that is gone is not made again. */
    f = __ns_fopen_special("kept", "wb", 1);
    CHECK(size_of("kept"), 0);
    fputs("new", f);
    CHECK(__ns_fget_file_open_state(f, &open_state), 0);
    fclose(f);
    b = __ns_backup_fopen64(&open_state);
    CHECK(b != NULL, 1);
    fclose(b);
    CHECK(size_of("kept"), 3);
    CHECK(remove("kept"), 0);
    errno = 0;
    CHECK(__ns_backup_fopen(&open_state) == NULL, 1);
    CHECK(errno > 0, 1);
    CHECK(size_of("kept"), -1);
    f = fopen("gone", "wb");
    CHECK(f != NULL, 1);
    fclose(f);
    CHECK(remove("gone"), 0);
}

/* Read-ahead does not show, with files far larger than a buffer and with every way of opening. */
static void reading(void)
{
    char line[40], wanted[40];
    FILE *f = fopen("long", "wb"), *b;
    int i, way;
    for (i = 0; i < 20000; i++)
        fprintf(f, "line %d\n", i);
    fclose(f);
    for (way = 0; way < 2; way++) {
        f = way ? __ns_fopen_special("long", "rb", 1) : fopen("long", "rb");
        for (i = 0; i < 12345; i++)
            fgets(line, sizeof line, f);
        CHECK(__ns_fget_file_state(f, &before), 0);
        CHECK(__ns_fget_file_open_state(f, &open_state), 0);
        CHECK(fclose(f), 0);
        b = __ns_backup_fopen(&open_state);
        CHECK(b != NULL, 1);
        CHECK(__ns_fset_file_state(b, &before), 0);
        for (; fgets(line, sizeof line, b) != NULL; i++) {
            sprintf(wanted, "line %d\n", i);
            if (strcmp(line, wanted) != 0)
                break;
        }
        CHECK(i, 20000);
        fclose(b);
    }
}

static void places(void)
{
    char text[20] = "";
    FILE *f = __ns_fopen_special("places", "wb+", 1);
    fputs("0123456789", f);
    CHECK(fflush(f), 0);
    CHECK(fseek(f, 3, SEEK_SET), 0);
    fputs("xyz", f);
    CHECK(fflush(f), 0);
    CHECK(__ns_fget_file_state(f, &before), 0);
    CHECK(*(long long *)&before, 6);
    CHECK(fseek(f, 0, SEEK_SET), 0);
    CHECK(fread(text, 1, 10, f), 10);
    CHECK(strcmp(text, "012xyz6789"), 0);
    fclose(f);
    /* A Guardian name lies below the volume folder. */
    f = __ns_fopen_special("$DATA.TEST.FILE", "wb", 1);
    CHECK(f != NULL, 1);
    if (f != NULL) {
        fputs("there", f);
        CHECK(fclose(f), 0);
        f = __ns_fopen_special("$data.test.file", "rb", 1);
        CHECK(f != NULL && fgets(text, sizeof text, f) != NULL && strcmp(text, "there") == 0, 1);
        if (f != NULL)
            fclose(f);
    }
}

static void large(void)
{
    static char block[5 << 20];
    FILE *f = __ns_fopen_special("large", "ab", 1);
    memset(block, 'x', sizeof block);
    CHECK(fwrite(block, 1, sizeof block, f), sizeof block);
    CHECK(fclose(f), 0);
    CHECK(size_of("large"), sizeof block);
}

static void refused(void)
{
    CHECK(sizeof open_state, 512);
    CHECK(sizeof before, 64);
    errno = 0;
    CHECK(__ns_fopen_special("x", "ab", 16) == NULL && errno == EINVAL, 1);
    errno = 0;
    CHECK(__ns_fopen_special("x", "ab", -1) == NULL && errno == EINVAL, 1);
    errno = 0;
    CHECK(__ns_fopen_special("x", "q", 1) == NULL && errno == EINVAL, 1);
    errno = 0;
    CHECK(__ns_fopen_special(NULL, "ab", 1) == NULL && errno == EINVAL, 1);
    errno = 0;
    CHECK(__ns_fopen_special("no-such-folder/x", "rb", 1) == NULL && errno != 0, 1);
    errno = 0;
    CHECK(__ns_fget_file_state(NULL, &before), -1);
    CHECK(errno, ENONSTOP);
    errno = 0;
    CHECK(__ns_fset_file_state(NULL, &before), -1);
    CHECK(errno, ENONSTOP);
    errno = 0;
    CHECK(__ns_fget_file_open_state(NULL, &open_state), -1);
    CHECK(errno, ENONSTOP);
    memset(&open_state, 0, sizeof open_state);
    CHECK(__ns_backup_fopen(&open_state) == NULL, 1);
    memset(&before, 0, sizeof before);
    CHECK(__ns_fset_file_state(stdin, &before), -1);
}

int main(void)
{
    once();
    at_the_end_of_a_block();
    depth();
    backup_open();
    reading();
    places();
    large();
    refused();
    return check_done();
}
