/* A child for creation.c, endings.c and process_search.c: does what CHILD_DOES says. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cextdecs.h>
#include <tal.h>
#include <zsysc>

/* Where it runs, and as what. */
static int tell(void)
{
    char directory[500], program[256], terminal[40], name[64], full[256];
    short length = 0, terminal_length = 0, name_length = 0, full_length = 0;
    FILE *to = fopen(getenv("CHILD_TELLS"), "w");
    PROCESS_GETINFO_(, name, (short)sizeof name, &name_length, , , terminal, (short)sizeof terminal, &terminal_length, , , , , ,
                     program, (short)sizeof program, &length);
    FILENAME_RESOLVE_("F", 1, full, (short)sizeof full, &full_length);
    fprintf(to, "%s\n%.*s\n%.*s\n%.*s\n", getcwd(directory, sizeof directory), length, program, terminal_length, terminal,
            full_length, full);
    return fclose(to);
}

int main(void)
{
    static short subsystem[6];
    const char *does = getenv("CHILD_DOES");
    short receive;
    char byte;

    memcpy(subsystem, "TANDEM  ", 8);
    subsystem[4] = 12;
    subsystem[5] = 3;
    if (strncmp(does, "exit ", 5) == 0)
        exit(atoi(does + 5));
    if (strcmp(does, "tell") == 0)
        return tell();
    if (strcmp(does, "abort") == 0)
        abort();
    if (strcmp(does, "kill") == 0)
        kill(getpid(), SIGKILL);
    if (strcmp(does, "fault") == 0)
        raise(SIGSEGV);
    if (strcmp(does, "_exit") == 0)
        _exit(3);
    if (strcmp(does, "stop") == 0)
        PROCESS_STOP_();
    if (strcmp(does, "stop with") == 0)
        PROCESS_STOP_(, , 0, 7, 1234, subsystem, "all is well", 11);
    if (strcmp(does, "abend") == 0)
        PROCESS_STOP_(, , 1);
    if (strcmp(does, "abend with") == 0)
        PROCESS_STOP_(, , 1, 8, 4321, subsystem, "nothing is well", 15);
    if (strcmp(does, "terminate") == 0)
        terminate_program(0, 1, 1000, 5, subsystem, "by the run time", 15);
    FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1);
    for (;;) {
        READUPDATEX(receive, &byte, 1);
        REPLYX(, , , , 0);
    }
}
