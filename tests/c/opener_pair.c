/* A requester pair: its backup opens what the primary has open, and goes on with the same open after the takeover.
 * Runs as $REQ; argv[1] is open_watch. "passed" on standard output when all was as the manual says. */
#include <cextdecs.h>
#include <crtlns.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
#include <tal.h>
#include <zsysc.h>
#include <derror.h>
#include "check.h"
#include "open_watch.h"

#define ANY_NUMBER 0x1000
#define NOWAIT_OPEN 0x4000

typedef struct {
    short kind, file, primary[10];
    short sync_length;
    char sync[20];
    short old_sync[2];
} state_def;

static char *server;
static short own[10], partner[10];
static short query = -1;           /* an open for questions about the others */

static watch_def seen(void)
{
    static char name[40];
    union { char text[4]; watch_def seen; } buffer;
    int count = 0;
    if (query < 0) {
        sprintf(name, "%s.#Q", server);
        CHECK(FILE_OPEN_(name, (short)strlen(name), &query), 0);
    }
    memcpy(buffer.text, "seen", 4);
    CHECK(FILE_WRITEREAD_(query, (char *)&buffer, (char *)&buffer, 4, (int)sizeof buffer, &count), 0);
    CHECK(count, sizeof(watch_def));
    return buffer.seen;
}

static booked_def book(short file)
{
    union { char text[4]; booked_def booked; } buffer;
    unsigned short count = 0;
    memset(&buffer, 0, sizeof buffer);
    memcpy(buffer.text, "book", 4);
    CHECK(WRITEREADX(file, (char *)&buffer, 4, (unsigned short)sizeof buffer, &count), 0);
    CHECK(count, sizeof(booked_def));
    return buffer.booked;
}

static void open_fields(short file, short from_backup, short *primary, short options)
{
    watch_def w = seen();
    zsys_ddl_smsg_open_def open;
    char name[64];
    short length;
    memcpy(&open, w.open, sizeof open);
    CHECK(open.u_z_msgnumber.z_msgnumber, ZSYS_VAL_SMSG_OPEN);
    CHECK(open.z_accessmode, 0);
    CHECK(open.z_exclusionmode, 1);
    CHECK(open.z_syncdepth, 1);
    CHECK(open.z_options, options);
    CHECK(open.z_flags, from_backup);
    CHECK(open.z_primary_fnum, from_backup ? file : 0);
    if (from_backup) {
        CHECK(PROCESSHANDLE_COMPARE_(open.z_primary.u_z_data.z_word, primary), 2);
    } else {
        CHECK(open.z_primary.u_z_data.z_word[0], -1);
        CHECK(open.z_primary.u_z_data.z_word[9], -1);
    }
    CHECK(open.z_qualifier_len, 4);
    CHECK(memcmp(w.open + 60, "#ABC", 4), 0);
    CHECK(PROCESSHANDLE_TO_FILENAME_(own, name, (short)sizeof name, &length), 0);
    CHECK(open.z_opener_name.zlen, length);
    CHECK(memcmp(w.open + open.z_opener_name.zoffset, name, (size_t)length), 0);
    CHECK(PROCESSHANDLE_COMPARE_(w.opener.z_sender.u_z_data.z_word, own), 2);
    CHECK(w.opener.z_iotype, 0);
}

static short open_server(short *file, short nowait, short options, short *primary)
{
    char name[40];
    sprintf(name, "%s.#ABC", server);
    return FILE_OPEN_(name, (short)strlen(name), file, 0, 1, nowait, 1, options, , , primary);
}

static void tell(short file, state_def *state)
{
    CHECK(FILE_WRITE64_(file, (char *)state, (int)sizeof *state), 0);
}

static void primary_part(void)
{
    short decoy, file, detail, cpu, partner_file, length, first, size;
    char name[40];
    state_def state;
    booked_def booked;
    memset(&state, 0, sizeof state);
    CHECK(FILE_OPEN_(server, (short)strlen(server), &decoy), 0);
    CHECK(open_server(&file, 0, 0, NULL), 0);
    CHECK(FILE_CLOSE_(decoy), 0);
    open_fields(file, 0, NULL, 0);
    booked = book(file);
    first = booked.info.z_openlabel;
    CHECK(booked.executed, 1);
    CHECK(booked.info.z_filenum, file);
    CHECK(PROCESSHANDLE_COMPARE_(booked.info.z_sender.u_z_data.z_word, own), 2);
    PROCESSHANDLE_DECOMPOSE_(own, &cpu);
    CHECK(__ns_start_backup(&detail, (short)(cpu ^ 1), partner), 0);
    CHECK(PROCESSHANDLE_DECOMPOSE_(partner, , , , , , , name, (short)sizeof name, &length), 0);
    CHECK(FILE_OPEN_(name, length, &partner_file), 0);
    state.kind = 1;
    state.file = file;
    memcpy(state.primary, own, sizeof own);
    tell(partner_file, &state);

    /* The backup has it open as well; this open is as it was. */
    booked = book(file);
    CHECK(booked.executed, 2);
    CHECK(booked.info.z_openlabel, first);
    CHECK(booked.info.z_syncid, 2);

    /* Sync information, then the request it is for. */
    CHECK(FILE_GETSYNCINFO_(file, (short *)state.sync, 9, &state.sync_length), FEBADCOUNT);
    CHECK(FILE_GETSYNCINFO_(99, (short *)state.sync, 20, &state.sync_length), FENOTOPEN);
    CHECK(FILE_GETSYNCINFO_(0, (short *)state.sync, 20, &state.sync_length), FEINVALOP);
    CHECK(FILE_GETSYNCINFO_(file, (short *)state.sync, (short)sizeof state.sync, &state.sync_length), 0);
    CHECK(state.sync_length, 10);
    state.old_sync[0] = state.old_sync[1] = 0;
    CHECK(_status_gt(GETSYNCINFO(file, state.old_sync, &size)), 1);
    CHECK(size, 2);
    CHECK(_status_lt(GETSYNCINFO(99, state.old_sync)), 1);
    state.kind = 2;
    tell(partner_file, &state);
    booked = book(file);
    CHECK(booked.executed, 3);
    CHECK(booked.duplicate, 0);
    CHECK(booked.info.z_syncid, 3);
    if (check_failures != 0)
        exit(1);
    CHECK(FILE_CLOSE_(query), 0);
    kill(getpid(), SIGKILL);
}

static void backup_opens(state_def *state)
{
    short file, other, wrong[10], taken, count, tag_file;
    short first = state->file;
    __int32_t tag = 0;
    watch_def before = seen(), after;
    char name[40];

    /* Nothing the primary has open. */
    file = 33;
    CHECK(open_server(&file, 0, 0, state->primary), FENOPRIMARY);
    CHECK(file, -1);
    /* Open in the primary, but another process is meant. */
    file = first;
    CHECK(PROCESSHANDLE_DECOMPOSE_(own, , , , , , , name, (short)sizeof name, &count), 0);
    CHECK(FILE_OPEN_(name, count, &file, , , , , , , , state->primary), FENOPRIMARY);
    /* Not the primary of this process. */
    file = first;
    CHECK(open_server(&file, 0, 0, own), FENOPRIMARY);
    memcpy(wrong, before.opener.z_sender.u_z_data.z_word, sizeof wrong);
    wrong[3] ^= 0x55;
    file = first;
    CHECK(open_server(&file, 0, 0, wrong), FENOPRIMARY);
    after = seen();
    CHECK(after.opens, before.opens);

    /* The number is taken. */
    do {
        CHECK(FILE_OPEN_(server, (short)strlen(server), &taken), 0);
    } while (taken < first);
    file = first;
    CHECK(open_server(&file, 0, 0, state->primary), FEINUSE);
    /* Any number will do; the server sees the primary's all the same. */
    other = first;
    CHECK(open_server(&other, 0, ANY_NUMBER, state->primary), 0);
    CHECK(other != first, 1);
    open_fields(first, 1, state->primary, ANY_NUMBER);
    CHECK(FILE_CLOSE_(other), 0);
    /* 1 is the file of the queries. */
    for (other = 2; other <= taken; other++)
        CHECK(FILE_CLOSE_(other), 0);

    /* Nowait: completed with the tag of backup opens. */
    file = first;
    CHECK(open_server(&file, 1, NOWAIT_OPEN, state->primary), 0);
    CHECK(file, first);
    tag_file = file;
    CHECK(_status_eq(AWAITIOX(&tag_file, , &count, &tag, 6000L)), 1);
    CHECK(tag, -29);
    CHECK(FILE_CLOSE_(file), 0);

    file = first;
    CHECK(open_server(&file, 0, 0, state->primary), 0);
    CHECK(file, first);
    open_fields(first, 1, state->primary, 0);
}

static void backup_goes_on(state_def *state)
{
    short file = state->file, damaged[10], label, tries;
    watch_def w;
    booked_def booked;
    CHECK(PROCESS_GETPAIRINFO_(), 4);

    /* A damaged block is refused and changes nothing. */
    memcpy(damaged, state->sync, sizeof damaged);
    damaged[2] ^= 1;
    CHECK(FILE_SETSYNCINFO_(file, damaged, state->sync_length), FEBADSYNC);
    CHECK(FILE_SETSYNCINFO_(file, (short *)state->sync, 4), FEBADSYNC);
    CHECK(FILE_SETSYNCINFO_(99, (short *)state->sync, state->sync_length), FENOTOPEN);
    CHECK(FILE_SETSYNCINFO_(file, (short *)state->sync, state->sync_length), 0);

    /* The primary's last request again: the server knows it. */
    booked = book(file);
    CHECK(booked.duplicate, 1);
    CHECK(booked.executed, 3);
    CHECK(booked.info.z_syncid, 3);
    CHECK(booked.info.z_filenum, file);
    CHECK(PROCESSHANDLE_COMPARE_(booked.info.z_sender.u_z_data.z_word, own), 2);
    label = booked.info.z_openlabel;
    booked = book(file);
    CHECK(booked.duplicate, 0);
    CHECK(booked.executed, 4);
    CHECK(booked.info.z_syncid, 4);
    CHECK(booked.info.z_openlabel, label);

    /* The old form of the block holds the same. */
    CHECK(_status_gt(SETSYNCINFO(file, state->old_sync)), 1);
    booked = book(file);
    CHECK(booked.info.z_syncid, 3);
    CHECK(_status_lt(SETSYNCINFO(99, state->old_sync)), 1);

    /* The primary's open was closed when it died; the server may hear of it later than this process. */
    for (tries = 0; w = seen(), w.closer.z_filenum != file && tries < 3000; tries++)
        DELAY(1L);
    CHECK(PROCESSHANDLE_COMPARE_(w.closer.z_sender.u_z_data.z_word, state->primary), 2);
    CHECK(w.closer.z_filenum, file);
    CHECK(w.closer.z_openlabel, label);
    CHECK(w.strange, 0);

    CHECK(w.resets, 0);
    CHECK(_status_eq(RESETSYNC(file)), 1);
    CHECK(_status_lt(RESETSYNC(99)), 1);
    w = seen();
    CHECK(w.resets, 1);
    booked = book(file);
    CHECK(booked.info.z_syncid, 1);
    CHECK(FILE_CLOSE_(file), 0);
    if (check_done() == 0)
        printf("passed\n");
    exit(check_failures != 0);
}

int main(short argc, char *argv[])
{
    short receive, error;
    int length;
    static union { short number; char bytes[4096]; state_def state; } message;
    state_def state;
    memset(&state, 0, sizeof state);
    if (argc < 2)
        exit(2);
    server = argv[1];
    PROCESSHANDLE_GETMINE_(own);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1), 0);
    if (PROCESS_GETPAIRINFO_() != 6)
        primary_part();
    for (;;) {
        error = FILE_READUPDATE64_(receive, message.bytes, (int)sizeof message.bytes, &length);
        if (error == 0) {
            state = message.state;
            if (state.kind == 1)
                backup_opens(&state);
            FILE_REPLY64_(, 0, , , (short)(check_failures ? FEINVALOP : 0));
            continue;
        }
        CHECK(error, FESYSMESS);
        FILE_REPLY64_();
        if (message.number == ZSYS_VAL_SMSG_PROCDEATH)
            backup_goes_on(&state);
    }
}
