/* hostile $NAME: opens a server and writes random words over its end of the link and over its own inbox, again and again, while
   it sends requests. What becomes of it is nobody's concern; that of others is. */
#include <cextdecs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *start_of(const char *what, size_t *length)
{
  char line[400];
  unsigned long from, to;
  FILE *maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL)
    if (strstr(line, what) != NULL && sscanf(line, "%lx-%lx", &from, &to) == 2) {
      fclose(maps);
      *length = to - from;
      return (char *)from;
    }
  return NULL;
}

int main(int argc, char *argv[])
{
  static char data[600];
  size_t link_length, inbox_length;
  char *link, *inbox;
  short file, cpu, pin, handle[10];
  int i, round;

  (void)argc;
  /* A hang of its own ends here. */
  alarm(20);
  if (FILE_OPEN_(argv[1], (short)strlen(argv[1]), &file, , , 15) != 0)
    return 3;
  PROCESSHANDLE_GETMINE_(handle);
  if (PROCESSHANDLE_DECOMPOSE_(handle, &cpu, &pin) != 0)
    return 4;
  link = start_of("guardian-link", &link_length);
  inbox = start_of("guardian-inboxes", &inbox_length);
  if (link == NULL || inbox == NULL)
    return 5;
  inbox += (cpu * 1024L + pin) * 2048L;
  srand(7);
  printf("scribbling\n");
  fflush(stdout);
  for (round = 0; round < 4000; round++) {
    (void)FILE_WRITE64_(file, data, (int)(rand() % (int)sizeof data));
    for (i = 0; i < 40; i++)
      switch (rand() % 4) {
      case 0: link[rand() % 8192] = (char)rand(); break;
      case 1: ((int *)link)[rand() % 1024] = rand() % 600; break;
      case 2: ((int *)link)[rand() % 1024] = rand(); break;
      default: ((int *)inbox)[rand() % 512] = rand(); break;
      }
    (void)CANCEL(file);
  }
  printf("done\n");
  return 0;
}
