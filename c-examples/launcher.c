/* LAUNCHER - starts children, names them, and starts again what fails.
 *
 *   run: guardian run launcher PROGRAM COUNT RESTARTS
 *
 * Child n is named $CHn. The first of them is made by PROCESS_CREATE_, the others by PROCESS_LAUNCH_. A child that
 * stops by itself is done; one that fails is started again, up to RESTARTS times in all. LAUNCHER stops when no
 * child is left.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs.h (FILE_OPEN_, READUPDATEX, REPLYX, PROCESS_CREATE_, PROCESS_LAUNCH_, CHILD_LOST_, \
                      MONITORCPUS, PROCESS_STOP_)> nolist
#include <tal.h> nolist
#include <zsysc> nolist
#include <dlaunch.h> nolist

#define MAX_CHILDREN 9
#define LOST         4

static struct {
  short handle[10];
  short lives;
} children[MAX_CHILDREN];

static char *program;

static short create_child(index, detail)
int index;
short *detail;
{
  char  name[16], made[ZSYS_VAL_LEN_PROCESSDESCR + 1];
  short length = 0, error;

  sprintf(name, "$CH%d", index + 1);
  error = PROCESS_CREATE_(program, (short)strlen(program), /*library*/, , /*swap*/, , , , /*priority*/,
                          /*processor*/, children[index].handle, detail, ZSYS_VAL_PCREATOPT_NAMEINCALL,
                          name, (short)strlen(name), made, (short)(sizeof made - 1), &length);
  made[length] = '\0';
  if (error == 0)
    printf("created %s as %s\n", name, made);
  return error;
}

static short launch_child(int index, short *detail)
{
  process_launch_parms_def parameters = P_L_DEFAULT_PARMS_;
  zsys_ddl_smsg_proccreate_def made;
  char  name[16];
  short length = 0, error;

  sprintf(name, "$CH%d", index + 1);
  parameters.program_name = program;
  parameters.program_name_len = (int)strlen(program);
  parameters.process_name = name;
  parameters.process_name_len = (int)strlen(name);
  parameters.name_options = ZSYS_VAL_PCREATOPT_NAMEINCALL;
  error = PROCESS_LAUNCH_(&parameters, detail, &made, (short)sizeof made, &length);
  if (error == 0) {
    memcpy(children[index].handle, &made.z_phandle, sizeof children[index].handle);
    printf("launched %s\n", name);
  }
  return error;
}

static void start_child(int index)
{
  short detail = 0, error;

  error = index == 0 ? create_child(index, &detail) : launch_child(index, &detail);
  if (error != 0) {
    printf("child %d: error %d, detail %d\n", index + 1, error, detail);
    children[index].lives = 0;
  } else
    children[index].lives = 1;
  fflush(stdout);
}

int main(short argc, char *argv[])
{
  short receive, i, count, restarts, left;
  unsigned short n;
  _cc_status cc;
  zsys_ddl_smsg_def message;
  zsys_ddl_smsg_procdeath_def *death = &message.u_z_msg.z_procdeath;

  if (argc < 4) {
    fprintf(stderr, "usage: launcher PROGRAM COUNT RESTARTS\n");
    exit(2);
  }
  program = argv[1];
  count = (short)atoi(argv[2]);
  restarts = (short)atoi(argv[3]);
  if (count > MAX_CHILDREN)
    count = MAX_CHILDREN;
  if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1) != 0)
    PROCESS_STOP_(, , 1);
  MONITORCPUS(-1);
  for (i = 0; i < count; i++)
    start_child(i);

  for (;;) {
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
    fflush(stdout);
  }
  printf("no child left\n");
  return 0;
}
