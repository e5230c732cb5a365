/* Checks for the C tests: reports every difference, goes on, and exits 1 at the end if there was one. */
#ifndef CHECK_H
#define CHECK_H
#include <stdio.h>
#include <string.h>

static int check_failures;

static void check_equal(const char *file, int line, const char *what, long long got, long long wanted)
{
    if (got != wanted) {
        check_failures++;
        fprintf(stderr, "%s:%d: %s is %lld, wanted %lld\n", file, line, what, got, wanted);
    }
}

#define CHECK(got, wanted) check_equal(__FILE__, __LINE__, #got, (long long)(got), (long long)(wanted))

/* A string of bytes against a C string. */
static inline void check_text(const char *file, int line, const char *what, const void *got, size_t length, const char *wanted)
{
    if (length != strlen(wanted) || memcmp(got, wanted, length) != 0) {
        check_failures++;
        fprintf(stderr, "%s:%d: %s is \"%.*s\", wanted \"%s\"\n", file, line, what, (int)length, (const char *)got, wanted);
    }
}

#define CHECK_TEXT(got, length, wanted) check_text(__FILE__, __LINE__, #got, got, length, wanted)

static int check_done(void)
{
    if (check_failures == 0)
        return 0;
    fprintf(stderr, "%d checks failed\n", check_failures);
    return 1;
}
#endif
