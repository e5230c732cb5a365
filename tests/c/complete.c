/* FILE_COMPLETE_ and its set, as the Guardian Procedure Calls Reference Manual tells of them. This process opens itself. */
#include <stdio.h>
#include "own_open.h"

static char buffers[4][100], got[300];

static void ask(short file, int which)
{
    sprintf(buffers[which], "%d", which);
    CHECK(_status_eq(WRITEREADX(file, buffers[which], (unsigned short)strlen(buffers[which]), 100, , which)), 1);
}

static void serve(short error)
{
    unsigned short n;
    CHECK(_status_eq(READUPDATEX(0, got, 300, &n)), 1);
    CHECK(_status_eq(REPLYX("answer", 6, , tag_of_last(), error)), 1);
}

static zsys_ddl_complete_element_def element(int file, int removes)
{
    zsys_ddl_complete_element_def e;
    memset(&e, 0, sizeof e);
    e.z_fnum_fd = file;
    e.u_z_options.z_options.z_set_file = (unsigned short)(removes & 1);
    return e;
}

static int set_size(void)
{
    zsys_ddl_complete_element_def list[8];
    short count = -1;
    CHECK(FILE_COMPLETE_GETINFO_((short *)list, 8, &count), 0);
    return count;
}

int main(void)
{
    zsys_ddl_complete_element_def list[3], back[3];
    zsys_ddl_completion_info_def info;
    zsys_ddl_completion_info2_def wide;
    short receive, a, b, bad, count, any;
    learn_own_name();
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 4), 0);
    /* Nothing is enabled and nothing under way: only a wait without end is refused. */
    CHECK(FILE_COMPLETE_((short *)&info), 26);
    CHECK(FILE_COMPLETE_((short *)&info, -1), 26);
    CHECK(FILE_COMPLETE_((short *)&info, 0), 40);
    CHECK(FILE_COMPLETE_((short *)&info, 1), 40);
    CHECK(FILE_COMPLETE_((short *)&info, -2), 590);
    CHECK(set_size(), 0);
    a = open_self(2, 0, -1);
    b = open_self(2, 0, -1);
    /* A file that was opened waited, or is not open, is rejected; nothing changes then. */
    list[0] = element(a, 0);
    list[1] = element(0, 0);
    bad = 9;
    CHECK(FILE_COMPLETE_SET_((short *)list, 2, &bad), 25);
    CHECK(bad, 1);
    CHECK(set_size(), 0);
    list[1] = element(99, 0);
    CHECK(FILE_COMPLETE_SET_((short *)list, 2, &bad), 16);
    CHECK(bad, 1);
    CHECK(FILE_COMPLETE_SET_((short *)list, 1, &bad), 0);
    CHECK(bad, -1);
    CHECK(FILE_COMPLETE_SET_((short *)list, 1), 0);
    CHECK(set_size(), 1);
    count = 5;
    CHECK(FILE_COMPLETE_GETINFO_((short *)back, 3, &count), 0);
    CHECK(count, 1);
    CHECK(back[0].z_fnum_fd, a);
    CHECK(back[0].u_z_options.z_completion_type, 0);
    /* Only enabled files are completed. */
    ask(a, 0);
    ask(b, 1);
    CHECK(FILE_COMPLETE_((short *)&info, 1), 40);
    serve(0);
    serve(5);
    memset(&info, 0x55, sizeof info);
    CHECK(FILE_COMPLETE_((short *)&info), 0);
    CHECK(info.z_filetype, 0);
    CHECK(info.z_error, 0);
    CHECK(info.z_fnum_fd, a);
    CHECK(info.u_z_return_value.z_count_transferred, 6);
    CHECK(info.z_tag, 0);
    CHECK_TEXT(buffers[0], 6, "answer");
    CHECK(FILE_COMPLETE_((short *)&info, 0), 40);
    /* A list of the call's own takes the place of the set; what is wrong with the operation is in the result. */
    list[0] = element(b, 0);
    CHECK(FILE_COMPLETEL_((short *)&wide, , (short *)list, 1, &bad), 0);
    CHECK(bad, -1);
    CHECK(wide.z_error, 5);
    CHECK(wide.z_fnum_fd, b);
    CHECK(wide.z_tag, 1);
    CHECK(set_size(), 1);
    list[0] = element(99, 0);
    CHECK(FILE_COMPLETE_((short *)&info, 0, (short *)list, 1, &bad), 16);
    CHECK(bad, 0);
    CHECK(FILE_COMPLETE_((short *)&info, 0, (short *)list), 29);
    /* -1 is every file; none can be taken out alone then. */
    list[0] = element(-1, 0);
    CHECK(FILE_COMPLETE_SET_((short *)list, 1), 0);
    list[0] = element(a, 1);
    CHECK(FILE_COMPLETE_SET_((short *)list, 1, &bad) != 0, 1);
    CHECK(bad, 0);
    CHECK(FILE_WRITE64_(b, "x", 1, , 1LL << 40), 0);
    serve(400);
    CHECK(FILE_COMPLETEL_((short *)&wide, 100), 0);
    CHECK(wide.z_fnum_fd, b);
    CHECK(wide.z_error, 400);
    CHECK(wide.z_tag, 1LL << 40);
    /* AWAITIO completes them as well, and a time limit cancels nothing. */
    ask(a, 2);
    CHECK(FILE_COMPLETE_((short *)&info, 1), 40);
    serve(0);
    any = -1;
    CHECK(_status_eq(AWAITIOX(&any)), 1);
    CHECK(any, a);
    list[0] = element(-1, 1);
    CHECK(FILE_COMPLETE_SET_((short *)list, 1), 0);
    CHECK(set_size(), 0);
    /* What is not in the set may be taken out; a close takes a file out. */
    list[0] = element(b, 1);
    list[1] = element(a, 0);
    list[2] = element(b, 0);
    CHECK(FILE_COMPLETE_SET_((short *)list, 3), 0);
    CHECK(set_size(), 2);
    close_self(a);
    CHECK(set_size(), 1);
    CHECK(FILE_COMPLETE_GETINFO_((short *)back, 0, &count), 0);
    CHECK(count, 0);
    close_self(b);
    CHECK(set_size(), 0);
    CHECK(FILE_CLOSE_(0), 0);
    return check_done();
}
