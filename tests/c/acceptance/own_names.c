#include <stdio.h>
#include <stdlib.h>
#include <string.h> nolist
#include <time.h>
#include <unistd.h>
#include <fcntl.h>
#include <math.h>
#include <crtlns.h>
#include <cextdecs>
#include <signal.h>
short index, random = 3;
enum { OPEN, CLOSE, LINK };
static int y1 = 1;
int getline(char *s, int lim)
{
   int c, i;
   for (i = 0; i < lim - 1 && (c = getchar()) != EOF && c != '\n'; ++i) s[i] = c;
   s[i] = 0;
   return i;
}
short read(short f, short n, short m) { return f + n + m; }
int select(a, b) int a, b; { return a * b; }
static short STOP(short a) { return a + 1; }
short DELAY(long n) { return (short)n; }
int kill(short a) { return a; }
int main()
{
   char b[20];
   getline(b, 20);
   index = 7;
   printf("%d %d %d %d %d %d\n", index, random, select(2, 3), read(1, 2, 3), STOP(4) + DELAY(5), y1 + CLOSE + kill(1));
   JULIANTIMESTAMP();
   PROCESS_DELAY_(10);
   return 0;
}
