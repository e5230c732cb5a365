/* REQUESTER - books amounts with the server, one after the other.
 *
 *   run: guardian run requester '$BANK' CLIENT COUNT        (COUNT 0: without end)
 *
 * It opens the server with sync depth 1: when the server's primary fails, the file system sends the request
 * again to the new primary, and this program sees nothing of it but the time.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,WRITEREADX,FILE_GETINFO_,JULIANTIMESTAMP,PROCESS_STOP_,DELAY)> nolist
#include <tal.h> nolist
#include <zsysc> nolist
#include <derror.h> nolist
#include "bank.h(request,codes)" nolist

int main(short argc, char *argv[])
{
  short file, error, client, tries;
  unsigned short count;
  int serial, last;
  long long before;
  _cc_status cc;
  union { bank_request_def request; bank_reply_def reply; char bytes[64]; } buffer;

  if (argc < 4) {
    fprintf(stderr, "usage: requester $NAME CLIENT COUNT\n");
    exit(2);
  }
  client = (short)atoi(argv[2]);
  last = atoi(argv[3]);
  /* An open is not sent again by the file system: a takeover in the middle of it shows as a path error. */
  tries = 0;
  do {
    error = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &file, , , , 1);
    if (error == FEPATHDOWN)
      DELAY(10L);
  } while (error == FEPATHDOWN && ++tries < 10);
  if (error != 0) {
    fprintf(stderr, "requester: open of %s, error %d\n", argv[1], error);
    PROCESS_STOP_(, , 1);
  }
  for (serial = 1; last == 0 || serial <= last; serial++) {
    memset(&buffer, 0, sizeof buffer);
    buffer.request.code = BANK_BOOK;
    buffer.request.client = client;
    buffer.request.serial = serial;
    buffer.request.amount = serial % 100;
    before = JULIANTIMESTAMP(3);
    cc = WRITEREADX(file, buffer.bytes, (unsigned short)sizeof buffer.request,
                    (unsigned short)sizeof buffer.reply, &count);
    if (_status_ne(cc)) {
      FILE_GETINFO_(file, &error);
      fprintf(stderr, "requester: request %d, error %d\n", serial, error);
      PROCESS_STOP_(, , 1);
    }
    if (count != sizeof buffer.reply || buffer.reply.serial != serial) {
      fprintf(stderr, "requester: request %d, wrong reply\n", serial);
      PROCESS_STOP_(, , 1);
    }
    printf("ack %d %d %lld\n", client, serial, JULIANTIMESTAMP(3) - before);
    fflush(stdout);
  }
  FILE_CLOSE_(file);
  return 0;
}
