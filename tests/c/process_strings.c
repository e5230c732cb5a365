/* Process strings, and the handler of trap-like signals. */
#include <signal.h>
#include <string.h>
#include <tdmsig.h>
#include <cextdecs.h>
#include "check.h"

static volatile sig_atomic_t caught;

static void handler(int number, siginfo_t *info, void *context)
{
    (void)info;
    (void)context;
    caught = number;
}

int main(void)
{
    short used, handle[10], type, len, cpu, pin, i;
    char name[64];

    CHECK(PROCESSSTRING_SCAN_("1,214;", 6, &used, , &type, , , , &cpu, &pin), 0);
    CHECK(used, 5);
    CHECK(type, 2);
    CHECK(cpu, 1);
    CHECK(pin, 214);
    CHECK(PROCESSSTRING_SCAN_("* ", 2, &used, , &type), 0);
    CHECK(type, 0);
    CHECK(PROCESSSTRING_SCAN_("7", 1, , , &type), 0);
    CHECK(type, 1);
    CHECK(PROCESSSTRING_SCAN_("$nobdy,", 7, &used, handle, &type, name, (short)sizeof name, &len), 0);
    CHECK(used, 6);
    CHECK(type, 3);
    CHECK(len, 6);
    CHECK(memcmp(name, "$NOBDY", 6), 0);
    for (i = 0; i < 10; i++)
        CHECK(handle[i], -1);
    CHECK(PROCESSSTRING_SCAN_("1,x", 3, &used), 13);
    CHECK(used, 2);
    CHECK(PROCESSSTRING_SCAN_("$nobdy", 6, , , , name, 3), 563);

    CHECK(SIGACTION_INIT_(handler), 0);
    raise(SIGABRT);
    CHECK(caught, SIGABRT);
    CHECK(SIGACTION_INIT_(SIG_DEBUG), 0);
    return check_done();
}
