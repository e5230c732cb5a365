/*--------------------------------------------------------------------------
   CTXSRV: single process, many contexts.  Requests "fast ..." are answered
   at once, "slow ..." after a time, "never" not before the close.
  -------------------------------------------------------------------------*/
#pragma NOWARN(262)
#include <stdio.h>	nolist
#include <stdlib.h>	nolist
#include <string.h>	nolist
#include <tal.h>	nolist	/* _status_eq */
#include <zsysc>	nolist
#include "$system.system.cextdecs(FILE_OPEN_,READUPDATEXL,AWAITIOXL,REPLYXL,FILE_GETRECEIVEINFOL_,SIGNALTIMEOUT,CANCELTIMEOUT,PROCESS_STOP_,SETMODE)"

#define DEPTH 10
#define TRUE  1
#define FALSE 0
typedef short boolean;

typedef struct context {
  boolean used;
  short   tag;
  short   timer;
  short   opener;
  long    length;
  char    text[100];
} context_t, *context_p;

static context_t pool[DEPTH];
static short receive = -1;
static char  buffer[2000];
static int   opens, served;

static context_p get_context(void)
{
  int i;
  for (i = 0; i < DEPTH; i++) if (!pool[i].used) { pool[i].used = TRUE; return &pool[i]; }
  return NULL;
}

static void free_context(context_p c) { c->used = FALSE; }

static void post_read(void)
{
  short rc;
  rc = READUPDATEXL(receive, buffer, sizeof buffer, , (long)buffer);
  if (rc != 0) { printf("READUPDATEXL %hd\n", rc); PROCESS_STOP_(,,1); }
}

static void answer(context_p c)
{
  short rc;
  long  written;
  rc = REPLYXL(c->text, (int)c->length, (int *)&written, c->tag, 0);
  if (rc != 0) printf("REPLYXL %hd\n", rc);
  served++;
  free_context(c);
}

static void system_message(zsys_ddl_smsg_def *m, zsys_ddl_recvinformation2_def *ri)
{
  zsys_ddl_smsg_open_reply_def open_reply;
  context_p c;

  switch (m->u_z_msg.z_msgnumber[0])
  {
    case ZSYS_VAL_SMSG_OPEN:
      open_reply.z_msgnumber = ZSYS_VAL_SMSG_OPEN;
      open_reply.z_openid = (short)++opens;
      REPLYXL((char *)&open_reply, sizeof open_reply, , ri->z_messagetag, 0);
      return;
    case ZSYS_VAL_SMSG_CLOSE:
      REPLYXL(,,,ri->z_messagetag);
      for (c = pool; c < pool + DEPTH; c++)
        if (c->used && c->opener == ri->z_openlabel) answer(c);
      if (--opens == 0 && served > 0) { printf("served %d\n", served); exit(0); }
      return;
    case ZSYS_VAL_SMSG_TIMESIGNAL:
      REPLYXL(,,,ri->z_messagetag);
      c = (context_p)(long)m->u_z_msg.z_timesignal.z_parm2;
      if (c < pool || c >= pool + DEPTH) { printf("timer gave %p\n", (void *)c); PROCESS_STOP_(,,1); }
      if (m->u_z_msg.z_timesignal.z_parm1 != 4711) printf("parm1\n");
      answer(c);
      return;
    case ZSYS_VAL_SMSG_QMSGCANCELLED:
      printf("cancelled: tag %hd\n", m->u_z_msg.z_qmsgcancelled.z_tag);
      /* fall through */
    default:
      REPLYXL(,,,ri->z_messagetag);
  }
}

int main()
{
  short rc, filenum;
  int   count;
  long long tag;
  char *where;
  zsys_ddl_recvinformation2_def ri;
  context_p c;

  rc = FILE_OPEN_("$RECEIVE", 8, &receive, ZSYS_VAL_OPENACC_READWRITE, ZSYS_VAL_OPENEXCL_SHARED, 1, DEPTH);
  if (rc != 0) { printf("$RECEIVE: %hd\n", rc); return 1; }
  if (_status_lt(SETMODE(receive, 80, 4 /* <13> */))) printf("SETMODE 80\n");
  post_read();
  for (;;)
  {
    filenum = -1;
    rc = AWAITIOXL(&filenum, (void **)&where, &count, &tag, -1);
    if (filenum != receive) { printf("file %hd rc %hd\n", filenum, rc); continue; }
    if ((char *)tag != buffer) printf("tag\n");
    if (rc != 0 && rc != 6) { printf("AWAITIOXL %hd\n", rc); return 1; }
    FILE_GETRECEIVEINFOL_((short *)&ri);
    if (rc == 6)
      system_message((zsys_ddl_smsg_def *)buffer, &ri);
    else if ((c = get_context()) == NULL)
      REPLYXL(,,,ri.z_messagetag, 30);
    else
    {
      c->tag = ri.z_messagetag;
      c->opener = ri.z_openlabel;
      c->length = count;
      memcpy(c->text, buffer, count > (int)sizeof c->text ? sizeof c->text : count);
      if (memcmp(c->text, "fast", 4) == 0) answer(c);
      else if (memcmp(c->text, "slow", 4) == 0)
      {
        if (!_status_eq(SIGNALTIMEOUT(15, 4711, (long)c, &c->timer))) printf("SIGNALTIMEOUT\n");
      }
    }
    post_read();
  }
}
