/* LAUNCHER - starts children, names them, tells them what to do, and starts again what fails.
 *
 *   run: guardian run launcher PROGRAM COUNT RESTARTS [WORDS...]
 *
 * Child n is named $CHn and gets the words "n WORDS..." as its arguments. The first child is made by PROCESS_CREATE_,
 * which waits; the others by PROCESS_LAUNCH_ without waiting, which message -102 completes. LAUNCHER sends each of them
 * its own startup message with these words, and its own ASSIGN and PARAM messages if the child wants them. A child that
 * stops by itself with completion code 0 is done; one that fails is started again, up to RESTARTS times in all. LAUNCHER
 * stops when no child is left.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs.h (FILE_OPEN_, FILE_CLOSE_, FILE_GETINFO_, READUPDATEX, REPLYX, WRITEX, PROCESS_CREATE_, \
                      PROCESS_LAUNCH_, CHILD_LOST_, MONITORCPUS, PROCESS_STOP_)> nolist
#include <tal.h> nolist
#include <derror.h> nolist
#include <zsysc> nolist
#include <dlaunch.h> nolist

#define MAX_CHILDREN 9
#define LOST         4

static struct {
  short handle[10];
  short lives;            /* made, or being made */
} children[MAX_CHILDREN];

static char *program;
static char words[400];

/* Writes one message of the conversation; answers its file-system error. */
static short tell(file, message, length)
short file;
void *message;
short length;
{
  short error = 0;

  if (_status_eq(WRITEX(file, (char *)message, (unsigned short)length)))
    return 0;
  FILE_GETINFO_(file, &error);
  return error;
}

/* The startup conversation with a new child: open, startup message, what the child asks for, close. */
static short converse(int index, char *name, short name_length)
{
  startup_msg_type startup;
  assign_msg_type  assign;
  param_msg_type   params;
  short file, error, length, i;

  if ((error = FILE_OPEN_(name, name_length, &file)) != 0)
    return error;
  memset(&startup, ' ', sizeof startup);
  if (get_startup_msg(&startup, &length) != 0)
    startup.msg_code = -1;
  length = (short)(66 + sprintf(startup.param, "%d%s", index + 1, words) + 1);
  if (length & 1)
    startup.param[length++ - 66] = '\0';
  error = tell(file, &startup, length);
  if (error == FECONTINUE) {
    error = 0;
    for (i = 1; error == 0 && i <= get_max_assign_msg_ordinal(); i++) {
      get_assign_msg(i, &assign);
      error = tell(file, &assign, (short)sizeof assign);
    }
    if (error == 0 && get_param_msg(&params, &length) == 0)
      error = tell(file, &params, length);
  }
  FILE_CLOSE_(file);
  return error;
}

/* A child has been made. */
static void begin_child(int index, char *name, short name_length)
{
  short error = converse(index, name, name_length);

  printf("child %d runs as %.*s\n", index + 1, name_length, name);
  /* A child that is gone by now is heard of by -101. */
  if (error != 0)
    printf("child %d: conversation ended with error %d\n", index + 1, error);
}

static short create_child(index, detail)
int index;
short *detail;
{
  char  name[16], made[ZSYS_VAL_LEN_PROCESSDESCR];
  short length = 0, error;

  sprintf(name, "$CH%d", index + 1);
  error = PROCESS_CREATE_(program, (short)strlen(program), /*library*/, , /*swap*/, , , , /*priority*/,
                          /*processor*/, children[index].handle, detail, ZSYS_VAL_PCREATOPT_NAMEINCALL,
                          name, (short)strlen(name), made, (short)sizeof made, &length);
  if (error == 0)
    begin_child(index, made, length);
  return error;
}

static short launch_child(int index, short *detail)
{
  process_launch_parms_def parameters = P_L_DEFAULT_PARMS_;
  char name[16];

  sprintf(name, "$CH%d", index + 1);
  parameters.program_name = program;
  parameters.program_name_len = (int)strlen(program);
  parameters.process_name = name;
  parameters.process_name_len = (int)strlen(name);
  parameters.name_options = ZSYS_VAL_PCREATOPT_NAMEINCALL;
  parameters.nowait_tag = index;
  return PROCESS_LAUNCH_(&parameters, detail);
}

static void not_made(int index, short error, short detail)
{
  printf("child %d: error %d, detail %d\n", index + 1, error, detail);
  children[index].lives = 0;
}

static void start_child(int index)
{
  short detail = 0, error;

  children[index].lives = 1;
  memset(children[index].handle, -1, sizeof children[index].handle);
  error = index == 0 ? create_child(index, &detail) : launch_child(index, &detail);
  if (error != 0)
    not_made(index, error, detail);
}

int main(short argc, char *argv[])
{
  short receive, i, count, restarts, left;
  unsigned short n;
  _cc_status cc;
  zsys_ddl_smsg_def message;
  zsys_ddl_smsg_procdeath_def *death = &message.u_z_msg.z_procdeath;
  zsys_ddl_smsg_proccreate_def *made = &message.u_z_msg.z_proccreate;

  if (argc < 4) {
    fprintf(stderr, "usage: launcher PROGRAM COUNT RESTARTS [WORDS...]\n");
    exit(2);
  }
  program = argv[1];
  count = (short)atoi(argv[2]);
  restarts = (short)atoi(argv[3]);
  if (count > MAX_CHILDREN)
    count = MAX_CHILDREN;
  for (i = 4; i < argc; i++) {
    if (strlen(words) + strlen(argv[i]) + 2 < sizeof words)
      strcat(strcat(words, " "), argv[i]);
  }
  if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1) != 0)
    PROCESS_STOP_(, , 1);
  MONITORCPUS(-1);
  for (i = 0; i < count; i++)
    start_child(i);

  for (;;) {
    fflush(stdout);
    for (i = left = 0; i < count; i++)
      left = (short)(left + children[i].lives);
    if (left == 0)
      break;
    cc = READUPDATEX(receive, (char *)&message, (unsigned short)sizeof message, &n);
    if (_status_lt(cc))
      PROCESS_STOP_(, , 1);
    REPLYX(, , , , 0);
    if (!_status_gt(cc))
      continue;
    if (message.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_PROCCREATE) {
      i = (short)made->z_tag;
      if (made->z_error != 0)
        not_made(i, made->z_error, made->z_error_detail);
      else {
        memcpy(children[i].handle, &made->z_phandle, sizeof children[i].handle);
        begin_child(i, made->z_procname, made->z_procname_len);
      }
      continue;
    }
    for (i = 0; i < count; i++) {
      if (!children[i].lives || CHILD_LOST_((char *)&message, (short)n, children[i].handle) != LOST)
        continue;
      children[i].lives = 0;
      if (message.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_PROCDEATH) {
        printf("child %d is gone, completion code %d\n", i + 1, death->z_completion_code);
        if (death->z_completion_code == 0)
          continue;
      } else
        printf("child %d is gone with its CPU\n", i + 1);
      if (restarts-- > 0)
        start_child(i);
    }
  }
  printf("no child left\n");
  return 0;
}
