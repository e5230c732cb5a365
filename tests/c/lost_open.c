/* An opener that is gone before its OPEN has been replied to. Run as "server" and as "opener". */
#include <stdio.h>
#include "own_open.h"

static char buffer[300];

/* Stops the process whose OPEN was read last; its message is given up then. */
static short stop_the_opener(short *handle)
{
    zsys_ddl_receiveinformation_def info;
    zsys_ddl_smsg_qmsgcancelled_def message;
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    memcpy(handle, &info.z_sender, 20);
    CHECK(MESSAGESTATUS(info.z_messagetag), 0);
    CHECK(PROCESS_STOP_(handle), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_QMSGCANCELLED, &message, sizeof message), 4);
    CHECK(message.z_tag, info.z_messagetag);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(MESSAGESTATUS(info.z_messagetag), 1);
    return info.z_messagetag;
}

int main(int argc, char **argv)
{
    short file, handle[10], label[2] = { -103, 7 }, tag;
    zsys_ddl_receiveinformation_def info;
    if (argc < 2)
        return 2;
    if (strcmp(argv[1], "opener") == 0)
        return FILE_OPEN_("$LSRV", 5, &file);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 3), 0);
    CHECK(_status_eq(SETMODE(0, 80, 4)), 1);
    /* The server takes it for an opener, and is told of the close. */
    system_message(ZSYS_VAL_SMSG_OPEN, buffer, 300);
    tag = stop_the_opener(handle);
    CHECK(_status_eq(REPLYX((char *)label, 4, , tag)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_CLOSE, buffer, 300), 4);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(memcmp(&info.z_sender, handle, 20), 0);
    CHECK(info.z_openlabel, 7);
    CHECK(_status_eq(REPLYX(, , , info.z_messagetag)), 1);
    /* It refuses the next: nothing follows. */
    system_message(ZSYS_VAL_SMSG_OPEN, buffer, 300);
    tag = stop_the_opener(handle);
    CHECK(_status_eq(REPLYX(, , , tag, 48)), 1);
    CHECK(_status_eq(SIGNALTIMEOUT(1)), 1);
    CHECK(system_message(ZSYS_VAL_SMSG_TIMESIGNAL, buffer, 300), 8);
    CHECK(_status_eq(REPLYX(, , , tag_of_last())), 1);
    CHECK(FILE_CLOSE_(0), 0);
    return check_done();
}
