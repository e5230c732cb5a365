/* A server pair whose primary is killed by an OPEN message with a qualifier that was never used before: #P... kills the process,
 * #C... its CPU. The new primary accepts the same open. #O... is answered with 200 the first time, as by a process that is not the
 * primary. Opens without a qualifier are accepted. */
#include <cextdecs.h>
#include <crtlns.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
#include <zsysc.h>
#include <derror.h>

static void back_up(void)
{
    short detail, cpu, handle[10];
    PROCESSHANDLE_GETMINE_(handle);
    PROCESSHANDLE_DECOMPOSE_(handle, &cpu);
    (void)__ns_start_backup(&detail, (short)(cpu ^ 1));
}

/* Does the message come for the first time? Then it may be the end of this process. */
static short first_time(char *qualifier, short length)
{
    char name[32];
    if (length < 2 || length >= (short)sizeof name)
        return 0;
    memcpy(name, qualifier, (size_t)length);
    name[length] = 0;
    /* The file tells the next one that the message comes again. */
    if (open(name + 1, O_CREAT | O_EXCL | O_WRONLY, 0600) < 0)
        return 0;
    if (name[1] == 'O')
        return 1;
    kill(name[1] == 'C' ? getppid() : getpid(), SIGKILL);
    for (;;)
        pause();
}

int main(void)
{
    short file, error;
    int length;
    static union { short number; char bytes[4096]; zsys_ddl_smsg_def system; } message;

    if (FILE_OPEN_("$RECEIVE", 8, &file, , , , 1) != 0)
        exit(1);
    MONITORCPUS(-1);
    if (PROCESS_GETPAIRINFO_() != 6)
        back_up();
    for (;;) {
        error = FILE_READUPDATE64_(file, message.bytes, (int)sizeof message.bytes, &length);
        if (error != 0 && error != FESYSMESS)
            exit(2);
        if (error == FESYSMESS && message.number == ZSYS_VAL_SMSG_OPEN
            && first_time(message.bytes + 60, message.system.u_z_msg.z_open.z_qualifier_len)) {
            FILE_REPLY64_(, 0, , , FEOWNERSHIP);
            continue;
        }
        FILE_REPLY64_(message.bytes, error == 0 ? length : 0);
        if (error == FESYSMESS && PROCESS_GETPAIRINFO_() == 4)
            back_up();
        if (error == 0 && memcmp(message.bytes, "stop", 4) == 0)
            exit(0);
    }
}
