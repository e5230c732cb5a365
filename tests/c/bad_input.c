/* Wrong calls get the manual's errors and harm nobody. */
#include <cextdecs.h>
#include <zsysc.h>
#include <derror.h>
#include <string.h>
#include "check.h"

static short last_error(short file)
{
  short error = -1;
  FILE_GETINFO_(file, &error);
  return error;
}

int main(void)
{
  static char buffer[64];
  short f = -1, receive = -1, words[10], detail = 0;
  short null_handle[10], mine[10], dead[10];
  unsigned short count;
  short files[] = { -2, 1, 99, 16000, 32767 };
  const char *bad_names[] = { "", "$", "$1ABC", "$TOOLONGNAME", "$A B", "\\", "a..b", "$RECEIVE.X" };
  unsigned i;

  /* File numbers nobody has. */
  for (i = 0; i < sizeof files / sizeof files[0]; i++) {
    CHECK(FILE_CLOSE_(files[i]), FENOTOPEN);
    CHECK(_status_lt(WRITEX(files[i], buffer, 4, &count)), 1);
    CHECK(FILE_WRITE64_(files[i], buffer, 4), FENOTOPEN);
    CHECK(FILE_READ64_(files[i], buffer, 4), FENOTOPEN);
    CHECK(_status_lt(CANCEL(files[i])), 1);
    CHECK(_status_lt(SETMODE(files[i], 30, 1)), 1);
  }
  /* Names that are none, and names nobody has. */
  for (i = 0; i < sizeof bad_names / sizeof bad_names[0]; i++)
    CHECK(FILE_OPEN_(bad_names[i], (short)strlen(bad_names[i]), &f) != 0, 1);
  CHECK(FILE_OPEN_("$NOONE", 6, &f), FENOSUCHDEV);
  CHECK(f, -1);
  CHECK(last_error(-1), FENOSUCHDEV);
  CHECK(FILE_OPEN_("$NOONE", -1, &f) != 0, 1);
  /* Arguments that are missing or null. */
  CHECK(FILE_OPEN_("$RECEIVE", 8), FEMISSPARM);
  CHECK(FILE_OPEN_(, 8, &f), FEMISSPARM);
  CHECK(FILE_OPEN_(NULL, 8, &f), FEBOUNDSERR);
  CHECK(FILE_CLOSE_(), FEMISSPARM);
  /* $RECEIVE before and after its open. */
  CHECK(FILE_GETRECEIVEINFO_(words) != 0, 1);
  CHECK(FILE_REPLY64_(, , , , 0) != 0, 1);
  CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , 9), FETOOMANY);
  CHECK(FILE_OPEN_("$RECEIVE", 8, &receive, , , , 2), FEOK);
  CHECK(FILE_OPEN_("$RECEIVE", 8, &f), FEINUSE);
  CHECK(_status_lt(REPLYX(buffer, 4, , 1)), 1);
  CHECK(last_error(receive), FEBADREPLY);
  CHECK(MESSAGESTATUS(0), -1);
  CHECK(FILE_READUPDATE64_(receive, buffer, -5), FEBADCOUNT);
  CHECK(FILE_READUPDATE64_(receive, buffer, 3000000), FEBADCOUNT);
  CHECK(FILE_CLOSE_(receive), FEOK);
  /* Handles of nobody. */
  CHECK(PROCESSHANDLE_NULLIT_(null_handle), 0);
  CHECK(PROCESSHANDLE_GETMINE_(mine), 0);
  memcpy(dead, mine, sizeof dead);
  dead[3] = (short)(dead[3] + 77);
  CHECK(PROCESS_STOP_(dead), FENOTFOUND);
  CHECK(PROCESSHANDLE_DECOMPOSE_(null_handle, &f), FEBADPARMVALUE);
  memset(words, 0x5A, sizeof words);
  CHECK(PROCESS_STOP_(words) != 0, 1);
  CHECK(PROCESS_GETPAIRINFO_(dead), 9);
  CHECK(PROCESS_CREATE_("no such program", 15, , , , , , , , , , &detail), 1);
  CHECK(detail, FEBADNAME);
  CHECK(PROCESS_CREATE_("nosuchp", 7, , , , , , , , , , &detail), 1);
  CHECK(detail, FENOTFOUND);
  /* Waiting for nothing. */
  f = -1;
  CHECK(_status_lt(AWAITIOX(&f, , , , 0)), 1);
  f = 77;
  CHECK(_status_lt(AWAITIOX(&f, , , , 0)), 1);
  return check_done();
}
