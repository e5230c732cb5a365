/* opener $NAME COUNT [die]: opens a ledger and asks it, so many times, closing it each time; then dies with it open, or says
   what the ledger counts. */
#include <cextdecs.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char *argv[])
{
  short file, error;
  int count, answer[2], i, times = atoi(argv[2]);

  for (i = 0; i <= times; i++) {
    error = FILE_OPEN_(argv[1], (short)strlen(argv[1]), &file, , , , (short)(i % 2));
    if (error != 0) {
      printf("open %d: error %d\n", i, error);
      return 1;
    }
    /* Some are opened and closed without a word. */
    if (i % 3 != 1 || i == times) {
      error = FILE_WRITEREAD64_(file, "", (char *)answer, 0, (int)sizeof answer, &count);
      if (error != 0 || count != (int)sizeof answer) {
        printf("request %d: error %d\n", i, error);
        return 1;
      }
    }
    if (i == times)
      break;
    FILE_CLOSE_(file);
  }
  if (argc > 3)
    raise(SIGKILL);
  printf("%d open, %d wrong\n", answer[0], answer[1]);
  return 0;
}
