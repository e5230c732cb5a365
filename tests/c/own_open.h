/* A process that opens itself nowait sees both sides of every message, one step after the other. */
#ifndef OWN_OPEN_H
#define OWN_OPEN_H
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include <zsysc.h>
#include "check.h"

static char own_name[60];
static short own_name_length;

static inline short last_error(short file)
{
    short error = -1;
    CHECK(FILE_GETINFO_(file, &error), 0);
    return error;
}

/* Reads the next message of $RECEIVE and checks that it is a system message of this number. */
static inline unsigned short system_message(short wanted, void *buffer, unsigned short room)
{
    unsigned short n = 0;
    short number = 0;
    CHECK(_status_gt(READUPDATEX(0, (char *)buffer, room, &n)), 1);
    CHECK(last_error(0), 6);
    memcpy(&number, buffer, 2);
    CHECK(number, wanted);
    return n;
}

static inline short tag_of_last(void)
{
    zsys_ddl_receiveinformation_def info;
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    return info.z_messagetag;
}

static inline void learn_own_name(void)
{
    short handle[10];
    CHECK(PROCESSHANDLE_GETMINE_(handle), 0);
    CHECK(PROCESSHANDLE_DECOMPOSE_(handle, , , , , , , own_name, 60, &own_name_length), 0);
}

/* Opens this process under its own name, with $RECEIVE open for system messages at a depth above 0. */
static inline short open_self(short depth, short sync, short label)
{
    short file, any, answer[2] = { -103, 0 };
    zsys_ddl_smsg_open_def message;
    int tag = 0;
    answer[1] = label;
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , depth, sync, 0x4000), 0);
    system_message(ZSYS_VAL_SMSG_OPEN, &message, sizeof message);
    CHECK(_status_eq(REPLYX((char *)answer, label >= 0 ? 4 : 0, , tag_of_last())), 1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , , &tag, 1000)), 1);
    CHECK(any, file);
    CHECK(tag, -30);
    return file;
}

/* Closes such an open and takes its CLOSE. */
static inline void close_self(short file)
{
    zsys_ddl_smsg_close_def message;
    CHECK(FILE_CLOSE_(file), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_CLOSE, &message, sizeof message), 4);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
}
#endif
