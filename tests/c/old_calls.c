/* The older calls about processes and files, told against the newer ones. */
#include <string.h>
#include <cextdecs>
#include <talh>
#include <zsysc>
#include "check.h"

static short own[10];

static void ids(void)
{
    short id[4], handle[10], flag = 9, cpu, pin;

    CHECK(PROCESSHANDLE_GETMINE_(own), 0);
    CHECK(PROCESSHANDLE_DECOMPOSE_(own, &cpu, &pin), 0);
    CHECK(MYPID(), cpu << 8 | pin);
    CHECK(PROCESSHANDLE_TO_CRTPID_(own, id), 0);
    CHECK(CRTPID_TO_PROCESSHANDLE_(id, handle, &flag), 0);
    CHECK(flag, 0);
    CHECK(memcmp(handle, own, 20), 0);
    memset(id, 0, 8);
    CHECK(_status_eq(GETCRTPID(MYPID(), id)), 1);
    CHECK(CRTPID_TO_PROCESSHANDLE_(id, handle), 0);
    CHECK(memcmp(handle, own, 20), 0);
    CHECK(_status_lt(GETCRTPID((short)(cpu << 8 | 254), id)), 1);
    memset(handle, -1, 20);
    CHECK(PROCESSHANDLE_TO_CRTPID_(handle, id), 590);
    CHECK(PROCESSTIME() >= 0, 1);
    CHECK(PROCESSTIME((short)(cpu << 8 | 254)), -1);
    CHECK(PROCESSTIME(MYPID(), 99), -2);
}

static void names(void)
{
    short name[3], id[4], ppd[9], entry[9], index, flag, handle[10], seen = 0;
    char mine[36];
    short length = 0;

    CHECK(PROCESSHANDLE_DECOMPOSE_(own, , , , , , , mine, (short)sizeof mine, &length), 0);
    memset(ppd, ' ', sizeof ppd);
    memcpy(ppd, mine, (size_t)length);
    CHECK(_status_eq(LOOKUPPROCESSNAME(ppd)), 1);
    CHECK(ppd[3], MYPID());
    CHECK(ppd[4], 0);
    for (index = 0; _status_eq(GETPPDENTRY(index, MYSYSTEMNUMBER(), entry)); index++)
        seen += memcmp(entry, ppd, sizeof ppd) == 0;
    CHECK(seen, 1);
    CHECK(_status_gt(GETPPDENTRY(9216, MYSYSTEMNUMBER(), entry)), 1);
    CHECK(_status_lt(GETPPDENTRY(0, 99, entry)), 1);
    memcpy(ppd, "$ZZZ9 ", 6);
    CHECK(_status_lt(LOOKUPPROCESSNAME(ppd)), 1);

    CHECK(PROCESSHANDLE_TO_CRTPID_(own, id, 1), 0);
    CHECK(memcmp((char *)id + 6, "  ", 2), 0);
    CHECK(CRTPID_TO_PROCESSHANDLE_(id, handle, &flag), 0);
    CHECK(flag, 1);
    CHECK(memcmp(handle, own, 20), 0);

    CREATEPROCESSNAME(name);
    CHECK(*(char *)name, '$');
    CHECK(((char *)name)[1] != ' ', 1);
}

static void about_self(void)
{
    short before = PRIORITY(), first = 0, term[12], zeros[4] = { 0, 0, 0, 0 }, id[4], system[4], number = 0;

    CHECK(PRIORITY(before - 1, &first), before);
    CHECK(first > 0, 1);
    CHECK(PRIORITY(), before - 1);
    MYTERM(term);
    CHECK(*(char *)term == '$' || *(char *)term == '\\', 1);
    CHECK(_status_eq(SETMYTERM(term)), 1);
    MYGMOM(id);
    CHECK(memcmp(id, zeros, 8), 0);
    CHECK(PROCESSACCESSID(), CREATORACCESSID());
    CHECK(GETSYSTEMNAME(MYSYSTEMNUMBER(), system), 32767);
    CHECK(LOCATESYSTEM(&number, system), 32767);
    CHECK(number, MYSYSTEMNUMBER());
    CHECK(GETSYSTEMNAME(99, system), 0);
}

static void files(void)
{
    short receive, error = -1, name[12], type = -1, next = 5, sync = -1, other;

    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    CHECK(_status_eq(FILEINFO(receive, &error, name, , &type, , , , , , , , , , , , , , , , , , , , , &next)), 1);
    CHECK(error, 0);
    CHECK(memcmp(name, "$RECEIVE                ", 24), 0);
    CHECK(type, 2 << 6);
    CHECK(next, -1);
    CHECK(FILE_SETLASTERROR_(receive, 45), 0);
    CHECK(_status_eq(FILEINFO(receive, &error)), 1);
    CHECK(error, 45);
    CHECK(FILE_SETLASTERROR_(receive, 0, 1), 590);
    CHECK(FILE_SETLASTERROR_(77, 1), 16);
    CHECK(FILE_OPEN_("$NOBDY", 6, &other), 14);
    CHECK(_status_eq(FILEINFO(-1, &error)), 1);
    CHECK(error, 14);
    CHECK(_status_lt(FILEINFO(77, &error)), 1);
    CHECK(error, 16);
    CHECK(_status_lt(FILEINFO(, &error)), 1);
    CHECK(sync, -1);
    CHECK(FILE_CLOSE_(receive), 0);
}

int main(void)
{
    ids();
    names();
    about_self();
    files();
    return check_done();
}
