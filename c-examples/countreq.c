/* COUNTREQ - has COUNTER count, and shows the numbers.
 *
 *   run: guardian run countreq '$CNT' COUNT
 */
#include <stdioh> nolist
#include <stdlibh> nolist
#include <stringh> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,FILE_GETINFO_,WRITEREADX,PROCESS_STOP_)> nolist
#include <talh> nolist

#define COUNT_REQUEST 1

int main(short argc, char *argv[])
{
  short file, error;
  long  i, last;
  unsigned short n;
  _cc_status cc;
  union { short msg_number; int answer; char bytes[4]; } buffer;

  if (argc < 3) {
    fprintf(stderr, "usage: countreq $NAME COUNT\n");
    exit(2);
  }
  last = atol(argv[2]);
  error = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &file, , , , 1);
  if (error != 0) {
    fprintf(stderr, "countreq: open of %s, error %d\n", argv[1], error);
    PROCESS_STOP_(, , 1);
  }
  for (i = 1; i <= last; i++) {
    buffer.msg_number = COUNT_REQUEST;
    cc = WRITEREADX(file, buffer.bytes, 2, 4, &n);
    if (_status_ne(cc) || n != 4) {
      FILE_GETINFO_(file, &error);
      fprintf(stderr, "countreq: request %ld, error %d, %d bytes\n", i, error, n);
      PROCESS_STOP_(, , 1);
    }
    printf("count %ld %d\n", i, buffer.answer);
    fflush(stdout);
  }
  FILE_CLOSE_(file);
  return 0;
}
