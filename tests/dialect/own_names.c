/* A program with functions of its own under the C library's names. Only the program may call them. */
#include <stdio.h> nolist
#include <stdlib.h>
#include <string.h>
#include <cextdecs(DELAY, FILE_OPEN_, FILE_CLOSE_, PROCESSHANDLE_GETMINE_)> nolist

static int strangers;
static int expected;
static int called(void) { if (!expected) strangers++; return 7; }

int read(short f, short b, short n) { (void)f; (void)b; (void)n; return called(); }
int write(short f, short b, short n) { (void)f; (void)b; (void)n; return called(); }
int dup(int f) { (void)f; return called(); }
int dup2(int f, int t) { (void)f; (void)t; return called(); }
int isatty(int f) { (void)f; return called(); }
int stat(char *name) { (void)name; return called(); }
int fstat(char *name) { (void)name; return called(); }
int open(char *name) { (void)name; return called(); }
int close(short f) { (void)f; return called(); }
int utime(char *name) { (void)name; return called(); }
int chmod(char *name) { (void)name; return called(); }
int mkdir(char *name) { (void)name; return called(); }
int lseek(int f) { (void)f; return called(); }
int getpid(void) { return called(); }
int poll(int x) { (void)x; return called(); }
int sigaction(int x) { (void)x; return called(); }
int mmap(int x) { (void)x; return called(); }
int send(int x) { (void)x; return called(); }
int recv(int x) { (void)x; return called(); }

int main(void)
{
  char line[40];
  short file = -1;
  FILE *f = fopen("own_names.tmp", "w+");
  if (!f) return 2;
  fprintf(f, "hello\n");
  rewind(f);
  if (!fgets(line, sizeof line, f) || strcmp(line, "hello\n") != 0) return 3;
  fclose(f);
  remove("own_names.tmp");
  if (getenv("OWN_NAMES_CALLS")) {
    short handle[10];
    PROCESSHANDLE_GETMINE_(handle);
    FILE_OPEN_("$RECEIVE", 8, &file);
    FILE_CLOSE_(file);
    DELAY(1L);
  }
  expected = 1;
  if (read(1, 2, 3) != 7 || stat("x") != 7) return 4;
  printf("strangers %d\n", strangers);
  fflush(stdout);
  return strangers != 0;
}
