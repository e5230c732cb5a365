/* A server that shows its openers what it sees of them: the last OPEN and CLOSE, receive information, and how often it was told to
 * forget its replies. It keeps a table as servers of pairs do: a backup open joins the entry of its primary. */
#include <cextdecs.h>
#include <string.h>
#include <stdlib.h>
#include <tal.h>
#include <zsysc.h>
#include <derror.h>
#include "open_watch.h"

#define ENTRIES 40

static struct {
    short primary[10], backup[10], file, used;
    unsigned int last;
    int executed;
} entries[ENTRIES];

static watch_def seen;

static short same(short *a, short *b)
{
    return PROCESSHANDLE_COMPARE_(a, b) == 2;
}

static short enter(zsys_ddl_smsg_open_def *open, zsys_ddl_receiveinformation_def *info)
{
    short i;
    for (i = 1; i < ENTRIES; i++) {
        if (open->z_primary_fnum == 0) {
            if (entries[i].used)
                continue;
            memset(&entries[i], 0, sizeof entries[i]);
            memcpy(entries[i].primary, info->z_sender.u_z_data.z_word, 20);
            memset(entries[i].backup, -1, 20);
            entries[i].file = info->z_filenum;
            entries[i].used = 1;
            return i;
        }
        if (entries[i].used && entries[i].file == open->z_primary_fnum
            && same(entries[i].primary, open->z_primary.u_z_data.z_word)) {
            memcpy(entries[i].backup, info->z_sender.u_z_data.z_word, 20);
            return i;
        }
    }
    return 0;
}

int main(void)
{
    short file, i;
    int length;
    static union { short number; char bytes[4096]; zsys_ddl_smsg_def system; } message;
    zsys_ddl_receiveinformation_def info;
    booked_def booked;

    if (FILE_OPEN_("$RECEIVE", 8, &file, , , , 1) != 0)
        exit(1);
    for (;;) {
        short error = FILE_READUPDATE64_(file, message.bytes, (int)sizeof message.bytes, &length);
        if (error != 0 && error != FESYSMESS)
            exit(2);
        FILE_GETRECEIVEINFO_((short *)&info);
        if (error == FESYSMESS) {
            zsys_ddl_smsg_open_reply_def reply;
            switch (message.number) {
            case ZSYS_VAL_SMSG_OPEN:
                i = enter(&message.system.u_z_msg.z_open, &info);
                if (i == 0) {
                    FILE_REPLY64_(, 0, , , FENOPRIMARY);
                    break;
                }
                if (message.system.u_z_msg.z_open.z_qualifier_len == 0 || message.bytes[60] != '#' || message.bytes[61] != 'Q') {
                    seen.opens++;
                    memcpy(seen.open, message.bytes, sizeof seen.open);
                    seen.opener = info;
                }
                reply.z_msgnumber = ZSYS_VAL_SMSG_OPEN;
                reply.z_openid = i;
                FILE_REPLY64_((char *)&reply, (int)sizeof reply);
                break;
            case ZSYS_VAL_SMSG_CLOSE:
                seen.closes++;
                seen.closer = info;
                i = info.z_openlabel;
                if (i > 0 && i < ENTRIES) {
                    if (same(entries[i].backup, info.z_sender.u_z_data.z_word))
                        memset(entries[i].backup, -1, 20);
                    else if (!same(entries[i].primary, info.z_sender.u_z_data.z_word))
                        seen.strange++;
                    else if (entries[i].backup[0] != -1) {
                        memcpy(entries[i].primary, entries[i].backup, 20);
                        memset(entries[i].backup, -1, 20);
                    } else
                        entries[i].used = 0;
                }
                FILE_REPLY64_();
                break;
            case ZSYS_VAL_SMSG_RESETSYNC:
                seen.resets++;
                FILE_REPLY64_();
                break;
            default:
                FILE_REPLY64_(, 0, , , FEINVALOP);
            }
            continue;
        }
        if (memcmp(message.bytes, "seen", 4) == 0)
            FILE_REPLY64_((char *)&seen, (int)sizeof seen);
        else if (memcmp(message.bytes, "book", 4) == 0) {
            i = info.z_openlabel;
            if (i < 1 || i >= ENTRIES || !entries[i].used) {
                FILE_REPLY64_(, 0, , , FEWRONGID);
                continue;
            }
            booked.duplicate = (short)(entries[i].last == (unsigned int)info.z_syncid);
            if (!booked.duplicate)
                entries[i].executed++;
            entries[i].last = (unsigned int)info.z_syncid;
            booked.executed = entries[i].executed;
            booked.info = info;
            FILE_REPLY64_((char *)&booked, (int)sizeof booked);
        } else {
            FILE_REPLY64_();
            exit(0);
        }
    }
}
