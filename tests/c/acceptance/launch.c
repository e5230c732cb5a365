/* LAUNCH program count: keeps <count> copies of a program running and names them $Ln. */
#include <cextdecs.h(PROCESS_LAUNCH_, PROCESS_STOP_, FILE_OPEN_, FILE_CLOSE_, READUPDATEX, REPLYX, WRITEX, \
   CHILD_LOST_, MONITORCPUS, PROCESSHANDLE_NULLIT_, PROCESSHANDLE_DECOMPOSE_, PROCESSHANDLE_COMPARE_, \
   PROCESS_GETINFO_, FILE_GETINFO_, FILENAME_RESOLVE_, DELAY, PROCESSORSTATUS)> nolist
#include <dlaunch.h> nolist
#include <zsysc.h> nolist
#include <tal.h> nolist
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist

#define MAXCHILD 4
typedef struct { short ph[10]; char name[8]; short cpu; short starts; short pending; } child_t;
static child_t child[MAXCHILD];
static short nchild, nrestart;
static char *prog;

static short startup(child_t *c, short len)
{
   struct { short code; char defaults[16], in[24], out[24]; char param[64]; } m;
   char name[40];
   short f, e, nlen; unsigned short n;

   e = PROCESSHANDLE_DECOMPOSE_(c->ph, &c->cpu,,,,,, name, sizeof name, &nlen);
   if (e) return e;
   e = FILE_OPEN_(name, nlen, &f);
   if (e) return e;
   memset(&m, ' ', sizeof m);
   m.code = -1;
   sprintf(m.param, "child of launch %d", c->starts);
   if (_status_lt(WRITEX(f, (char *)&m, (short)(66 + strlen(m.param) + 2), &n)))
      { FILE_GETINFO_(f, &e); if (e != 70) printf("startup error %d\n", e); }
   FILE_CLOSE_(f);
   return 0;
}

static short start(child_t *c)
{
   process_launch_parms_def p = P_L_DEFAULT_PARMS_;
   zsys_ddl_smsg_proccreate_def r;
   short error, detail, len = 0;

   p.program_name = prog;
   p.program_name_len = strlen(prog);
   p.process_name = c->name;
   p.process_name_len = strlen(c->name);
   p.name_options = ZSYS_VAL_PCREATOPT_NAMEINCALL;
   p.cpu = c->cpu;
   error = PROCESS_LAUNCH_(&p, &detail, &r, sizeof r, &len);
   if (error) { printf("launch %s in %d: %d %d\n", c->name, c->cpu, error, detail); return error; }
   memcpy(c->ph, &r.z_phandle, 20);
   c->starts++;
   printf("started %.*s len %d\n", r.z_procname_len > 0 ? 3 : 0, strchr(r.z_procname, '$') ? strchr(r.z_procname, '$') : "?", len);
   error = startup(c, len);
   if (error) printf("startup of %s: %d\n", c->name, error);
   return 0;
}

int main(int argc, char **argv)
{
   union { char b[300]; short w[150]; zsys_ddl_smsg_def m; } buf;
   short rf, e, n, i, rc, ix;
   _cc_status cc;

   if (argc < 3) return 1;
   prog = argv[1];
   nchild = atoi(argv[2]);
   e = FILE_OPEN_("$RECEIVE", 8, &rf, , , , 1);
   MONITORCPUS(-1);
   for (i = 0; i < nchild; i++) {
      sprintf(child[i].name, "$L%d", i);
      child[i].cpu = i % 2;
      PROCESSHANDLE_NULLIT_(child[i].ph);
      if (start(&child[i])) return 1;
   }
   for (;;) {
      cc = READUPDATEX(rf, buf.b, sizeof buf, &n);
      if (_status_lt(cc)) { FILE_GETINFO_(rf, &e); printf("read %d\n", e); return 1; }
      REPLYX();
      if (!_status_gt(cc)) continue;
      printf("message %d\n", buf.w[0]); fflush(stdout);
      for (ix = 0; ix < atoi(argv[2]); ix++) { if (CHILD_LOST_(buf.b, n, child[ix].ph) != 4) continue;
         printf("lost %s", child[ix].name);
         if (buf.w[0] == ZSYS_VAL_SMSG_PROCDEATH)
            printf(" code %d flags %d", buf.m.u_z_msg.z_procdeath.z_completion_code, buf.m.u_z_msg.z_procdeath.z_flags & ZSYS_MSK_PDEATH_ABENDED);
         printf("\n"); fflush(stdout);
         if (buf.w[0] == ZSYS_VAL_SMSG_PROCDEATH && !(buf.m.u_z_msg.z_procdeath.z_flags & ZSYS_MSK_PDEATH_ABENDED)) {
            if (--nchild == 0 || 1) { if (++nrestart >= 99) return 0; child[ix].pending = 9; continue; }
         }
         if (buf.w[0] == ZSYS_VAL_SMSG_CPUDOWN) child[ix].cpu ^= 1;
         start(&child[ix]);
      }
      for (i = 0, n = 0; i < MAXCHILD; i++) n += child[i].pending == 9;
      if (n == atoi(argv[2])) { printf("all done\n"); return 0; }
      fflush(stdout);
   }
}
