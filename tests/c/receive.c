/* $RECEIVE as the Guardian Procedure Calls Reference Manual tells of it. This process opens itself. */
#include <stdio.h>
#include "own_open.h"

static char buffer[60000], answer[60000];

/* Who sent the message read last, as all five procedures tell it. */
static void information(void)
{
    zsys_ddl_receiveinformation_def info;
    zsys_ddl_recvinformation2_def wide;
    zsys_ddl_smsg_open_def open;
    zsys_ddl_smsg_close_def closing;
    short mine[10], file, other, any, dialog = 9, reply[2] = { -103, 77 };
    short old[4], tag, number, count, type;
    int sync = -1, first;
    unsigned short n;
    CHECK(PROCESSHANDLE_GETMINE_(mine), 0);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 5), 0);
    CHECK(file, 0);
    /* Nothing has been read. */
    CHECK(MESSAGESTATUS(), -1);
    CHECK(FILE_OPEN_(own_name, own_name_length, &file, , , 3, 2, 0x4000), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_OPEN, &open, sizeof open), sizeof open);
    CHECK(open.z_nowait, 3);
    CHECK(open.z_syncdepth, 2);
    CHECK(open.z_accessmode, 0);
    CHECK(open.z_exclusionmode, 0);
    CHECK(open.z_flags, 0);
    CHECK(open.z_primary_fnum <= 0, 1);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info, &dialog), 0);
    CHECK(dialog, 0);
    CHECK(info.z_iotype, 0);
    CHECK(info.z_messagetag, 0);
    CHECK(info.z_filenum, file);
    CHECK(memcmp(&info.z_sender, mine, 20), 0);
    CHECK(MESSAGESTATUS(0), 0);
    CHECK(MESSAGESTATUS(1), -1);
    CHECK(_status_eq(REPLYX((char *)reply, 4, , 0)), 1);
    CHECK(MESSAGESTATUS(0), -1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any)), 1);

    strcpy(buffer, "question");
    CHECK(_status_eq(WRITEREADX(file, buffer, 8, 20, , 1)), 1);
    CHECK(_status_eq(READUPDATEX(0, answer, 100, &n)), 1);
    CHECK_TEXT(answer, n, "question");
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 3);
    CHECK(info.z_maxreplycount, 20);
    CHECK(info.z_messagetag, 0);
    CHECK(info.z_filenum, file);
    CHECK(info.z_openlabel, 77);
    CHECK(memcmp(&info.z_sender, mine, 20), 0);
    first = info.z_syncid;
    CHECK(FILE_GETRECEIVEINFOL_((short *)&wide), 0);
    CHECK(wide.z_iotype, 3);
    CHECK(wide.z_filenum, file);
    CHECK(wide.z_messagetag, 0);
    CHECK(wide.z_openlabel, 77);
    CHECK(wide.z_maxreplycount, 20);
    CHECK(wide.z_syncid, first);
    CHECK(memcmp(&wide.z_sender, mine, 20), 0);
    CHECK(_status_eq(RECEIVEINFO(old, &tag, &sync, &number, &count, &type)), 1);
    CHECK_TEXT(old, 6, "$SELF ");
    CHECK(tag, 0);
    CHECK(sync, first);
    CHECK(number, file);
    CHECK(count, 20);
    CHECK(type, 3);
    CHECK(_status_eq(LASTRECEIVE(old, &tag)), 1);
    CHECK_TEXT(old, 6, "$SELF ");
    CHECK(_status_eq(REPLYX("reply", 5, &n, 0)), 1);
    CHECK(n, 5);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , &n)), 1);
    CHECK_TEXT(buffer, n, "reply");

    /* WRITE: no reply data is taken. READ: an empty message. The sync ID grows by one with each. */
    CHECK(_status_eq(WRITEX(file, "note", 4, , 2)), 1);
    CHECK(_status_eq(READUPDATEX(0, answer, 100, &n)), 1);
    CHECK_TEXT(answer, n, "note");
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 1);
    CHECK(info.z_maxreplycount, 0);
    CHECK(info.z_syncid, first + 1);
    CHECK(_status_eq(REPLYX("unwanted", 8, &n, 0)), 1);
    CHECK(n, 0);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , &n)), 1);
    CHECK(n, 4);
    CHECK(_status_eq(READX(file, buffer, 30, , 3)), 1);
    CHECK(_status_eq(READUPDATEX(0, answer, 100, &n)), 1);
    CHECK(n, 0);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 2);
    CHECK(info.z_maxreplycount, 30);
    CHECK(info.z_syncid, first + 2);
    CHECK(_status_eq(REPLYX("line", 4, &n)), 1 - 1);
    CHECK(last_error(0), 29);
    CHECK(_status_eq(REPLYX("line", 4, &n, 0)), 1);
    any = file;
    CHECK(_status_eq(AWAITIOX(&any, , &n)), 1);
    CHECK_TEXT(buffer, n, "line");

    /* A second open of the same process has a file number and sync IDs of its own. */
    other = open_self(1, 0, -1);
    CHECK(other != file, 1);
    CHECK(_status_eq(WRITEX(other, "", 0, , 4)), 1);
    CHECK(_status_eq(READUPDATEX(0, answer, 100, &n)), 1);
    CHECK(n, 0);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_filenum, other);
    CHECK(info.z_openlabel, -1);
    CHECK(info.z_syncid, first);
    CHECK(_status_eq(REPLYX(, , , 0)), 1);
    any = other;
    CHECK(_status_eq(AWAITIOX(&any, , &n)), 1);
    close_self(other);

    CHECK(FILE_CLOSE_(file), 0);
    CHECK(system_message(ZSYS_VAL_SMSG_CLOSE, &closing, sizeof closing), 4);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 0);
    CHECK(info.z_filenum, file);
    CHECK(info.z_openlabel, 77);
    CHECK(memcmp(&info.z_sender, mine, 20), 0);
    CHECK(_status_eq(REPLYX(, , , 0)), 1);

    /* What belongs to no open has no sender. */
    CHECK(_status_eq(SIGNALTIMEOUT(1, 8)), 1);
    system_message(ZSYS_VAL_SMSG_TIMESIGNAL, buffer, 100);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 0);
    CHECK(info.z_iotype, 0);
    CHECK(info.z_filenum, -1);
    CHECK(PROCESSHANDLE_NULLIT_(mine), 0);
    CHECK(memcmp(&info.z_sender, mine, 20), 0);
    CHECK(_status_eq(LASTRECEIVE(old, &tag)), 1);
    CHECK(old[0] | old[1] | old[2], 0);
    CHECK(_status_eq(REPLYX(, , , tag)), 1);
    CHECK(FILE_CLOSE_(0), 0);
    CHECK(FILE_GETRECEIVEINFO_((short *)&info), 16);
    CHECK(FILE_GETRECEIVEINFOL_((short *)&wide), 16);
    CHECK(_status_lt(LASTRECEIVE(old)), 1);
    CHECK(_status_lt(RECEIVEINFO(old)), 1);
}

/* Each close is forgotten by both sides: more opens in a row than there are link numbers. */
static void many_opens(void)
{
    short file, i;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 2), 0);
    for (i = 0; i < 4200 && check_failures == 0; i++)
        close_self(open_self(1, 0, i));
    CHECK(FILE_CLOSE_(0), 0);
}

int main(int argc, char **argv)
{
    learn_own_name();
    if (argc > 1 && strcmp(argv[1], "many") == 0)
        many_opens();
    else
        information();
    return check_done();
}
