#include <cextdecs>
#include <tal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zsysc"

/* ECHO: sends back what it gets, up to 2 MB. */
static char *buf;
#define MAXBUF (2 * 1024 * 1024)
int main(short argc, char *argv[])
{
   short rcv, error, retcode;
   int len, opens = 0;
   zsys_ddl_recvinformation2_def info;

   buf = malloc(MAXBUF);
   error = FILE_OPEN_("$RECEIVE",(short)strlen("$RECEIVE"),&rcv,,,,1);
   if (error) { printf("open error %d\n", error); exit(1); }
   while (1)
   {
      retcode = READUPDATEXL(rcv, buf, MAXBUF, &len);
      FILE_GETRECEIVEINFOL_((short _far *)&info);
      if (retcode == 6)
      {
         short msg;
         memcpy(&msg, buf, sizeof(msg));
         REPLYXL();
         if (msg == -103) opens++;
         if (msg == -104 && --opens == 0) { printf("all closed\n"); break; }
         continue;
      }
      if (retcode != 0)
      {
         FILE_GETINFO_(rcv, &error);
         printf("read error %d %d\n", retcode, error);
         exit(1);
      }
      if (len == 4 && !memcmp(buf, "fail", 4)) REPLYXL(,,,,311);
      else if (len == 4 && !memcmp(buf, "warn", 4)) REPLYXL("w", 1, , , 5);
      else if (len == 4 && !memcmp(buf, "stop", 4)) PROCESS_STOP_(,,1);
      else REPLYXL(buf, len);
   }
   return 0;
}
