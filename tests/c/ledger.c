/* Keeps a ledger of its openers by their labels: who opens is entered, who closes is struck out. Answers a request with the
   number of entries and the number of closes that fitted no entry. */
#include <cextdecs.h>
#include <zsysc.h>
#include <string.h>

int main(void)
{
  static union { zsys_ddl_smsg_def system; char bytes[256]; } message;
  static short held[4000];
  zsys_ddl_receiveinformation_def info;
  zsys_ddl_smsg_open_reply_def label;
  short receive, error, i;
  int length, answer[2] = { 0, 0 };

  if (FILE_OPEN_("$RECEIVE", 8, &receive, , , , 1) != 0)
    return 1;
  for (;;) {
    error = FILE_READUPDATE64_(receive, message.bytes, (int)sizeof message.bytes, &length);
    FILE_GETRECEIVEINFO_((short *)&info);
    if (error == 6 && message.system.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_OPEN) {
      for (i = 0; held[i]; i++)
        ;
      held[i] = 1;
      answer[0]++;
      label.z_msgnumber = ZSYS_VAL_SMSG_OPEN;
      label.z_openid = i;
      FILE_REPLY64_((char *)&label, (int)sizeof label);
    } else if (error == 6) {
      i = info.z_openlabel;
      if (message.system.u_z_msg.z_msgnumber[0] == ZSYS_VAL_SMSG_CLOSE) {
        if (i >= 0 && i < 4000 && held[i]) {
          held[i] = 0;
          answer[0]--;
        } else
          answer[1]++;
      }
      FILE_REPLY64_();
    } else
      FILE_REPLY64_((char *)answer, (int)sizeof answer);
  }
}
