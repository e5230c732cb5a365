/* A child for startup.c. With words in its argument list it reports what it was started with; without, it notes all that comes
 * to $RECEIVE in the file that CHILD_TRACE names, until it is told to end.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cextdecs.h>
#include <tal.h>
#include <zsysc>
#include <crtlns.h>

static int report(FILE *to, int argc, char **argv, char **env)
{
    startup_msg_type startup;
    assign_msg_type assign;
    param_msg_type params;
    char value[80];
    short length = 0, i;
    int has_color = 0;

    fprintf(to, "argc %d", argc);
    for (i = 1; i < argc; i++)
        fprintf(to, " [%s]", argv[i]);
    fprintf(to, "%s\n", argv[argc] == NULL ? "" : " without end");
    fprintf(to, "startup %d", get_startup_msg(&startup, &length));
    fprintf(to, " %d code %d [%.8s] [%s]\n", length, startup.msg_code, startup.defaults.parts.subvolume, startup.param);
    for (i = 1; i <= get_max_assign_msg_ordinal(); i++) {
        get_assign_msg(i, &assign);
        fprintf(to, "assign %d %.*s\n", i, assign.logical_unit_name.filenamelen, assign.logical_unit_name.filename);
    }
    fprintf(to, "by name %d %d\n", get_assign_msg_by_name("SECOND", &assign), get_assign_msg_by_name("THIRD", &assign));
    fprintf(to, "params %d", get_param_msg(&params, &length));
    fprintf(to, " %s\n", get_param_by_name("COLOR", value, (short)sizeof value) == 0 ? value : "none");
    for (; *env != NULL; env++)
        if (strncmp(*env, "COLOR=", 6) == 0)
            has_color++;
    fprintf(to, "environment %s %d\n", getenv("COLOR") ? getenv("COLOR") : "none", has_color);
    return ferror(to) != 0;
}

/* Opens another process without waiting for its answer, tells the creator so, and sends a message when it is let in. */
static int visit(const char *name, const char *creator)
{
    short file, own, n;

    if (FILE_OPEN_(name, (short)strlen(name), &file, , , 1, , 0x4000) != 0)
        return 1;
    /* Answered by the monitor after the open has been passed on. */
    MONITORCPUS(0);
    if (FILE_OPEN_(creator, (short)strlen(creator), &own) != 0 || _status_ne(WRITEX(own, "here", 4)))
        return 2;
    AWAITIOX(&file, , &n);
    WRITEX(file, "visit", 5);
    AWAITIOX(&file, , &n);
    return FILE_CLOSE_(file);
}

static int trace(FILE *to)
{
    short receive, words[300], reply[2], i = 0;
    unsigned short n;
    _cc_status cc;
    zsys_ddl_receiveinformation_def info;
    const char *refuse = getenv("CHILD_REFUSES"), *options = getenv("CHILD_OPTIONS");

    if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1, (short)(options ? atoi(options) : 0)) != 0)
        return 1;
    for (;;) {
        memset(words, 0, sizeof words);
        cc = READUPDATEX(receive, (char *)words, (unsigned short)sizeof words - 2, &n);
        FILE_GETRECEIVEINFO_((short *)&info);
        if (_status_lt(cc))
            return 3;
        if (_status_gt(cc)) {
            fprintf(to, "system %d label %d\n", words[0], info.z_openlabel);
            reply[0] = words[0];
            reply[1] = (short)(40 + i++);
            if (refuse && words[0] == ZSYS_VAL_SMSG_OPEN)
                REPLYX(, , , , (short)atoi(refuse));
            else
                REPLYX((char *)reply, words[0] == ZSYS_VAL_SMSG_OPEN ? 4 : 0);
            fflush(to);
            continue;
        }
        if (words[0] < 0)
            fprintf(to, "data %d label %d\n", words[0], info.z_openlabel);
        else
            fprintf(to, "data %.*s label %d\n", n, (char *)words, info.z_openlabel);
        REPLYX((char *)words, n);
        if (n == 3 && memcmp(words, "end", 3) == 0)
            return fflush(to);
    }
}

/* Both members tell what they know. The backup goes when its primary has seen it finish. */
static int pair(int argc, char **argv, char **env)
{
    short role = PROCESS_GETPAIRINFO_(), detail, file, handle[10], n;
    FILE *to = fopen(role == 6 ? "report.b" : "report.p", "w");

    report(to, argc, argv, env);
    fclose(to);
    if (role == 6) {
        char byte;
        FILE_OPEN_("$RECEIVE", 8, &file, , , , 1);
        for (;;) {
            READUPDATEX(file, &byte, 1, (unsigned short *)&n);
            REPLYX(, , , , 0);
        }
    }
    if (__ns_start_backup(&detail, , handle) != 0)
        return 1;
    /* The backup has been in its main when it answers this open. */
    if (FILE_OPEN_("$SCPR", 5, &file) != 0)
        return 2;
    return 0;
}

int main(int argc, char **argv, char **env)
{
    FILE *to;
    char line[80];
    int result;

    if (argc > 1) {
        if (strcmp(argv[1], "pair") == 0)
            exit(pair(argc, argv, env));
        if (strcmp(argv[1], "visit") == 0)
            return visit(argv[2], argv[3]);
        if (strcmp(argv[1], "trace") != 0) {
            result = report(stdout, argc, argv, env);
            while (fgets(line, (int)sizeof line, stdin) != NULL)
                printf("in %s", line);
            return result ? 1 : atoi(argv[1]);
        }
    }
    to = fopen(getenv("CHILD_TRACE"), "w");
    fprintf(to, "argc %d\n", argc);
    result = trace(to);
    fclose(to);
    return result;
}
