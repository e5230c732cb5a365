/* OPENS - many opens of one server, and who is served first.
 *
 *   server:     guardian run --name '$SRV' opens server
 *   requester:  guardian run opens again '$SRV' N      opens and closes N times
 *               guardian run opens many '$SRV' N       N opens at a time, a nowait request on each, in that order
 *
 * The server replies with a number that rises by one per request, so a requester sees the order in which it was served.
 */
#include <stdio.h> nolist
#include <stdlib.h> nolist
#include <string.h> nolist
#include <cextdecs(FILE_OPEN_,FILE_CLOSE_,READUPDATEX,REPLYX,WRITEREADX,AWAITIOX,FILE_GETRECEIVEINFO_)> nolist
#include <tal.h> nolist

#define MOST 4000

static int failures;

static void expect(const char *what, long got, long want)
{
  if (got != want && failures++ < 10)
    fprintf(stderr, "%s: %ld instead of %ld\n", what, got, want);
}

/* Answers until it is told to stop: -1 tells how many opens there are, -2 how many there have been. */
static int server(void)
{
  short file, info[17];
  unsigned short count;
  int buffer[16], opens = 0, total = 0, served = 0;
  _cc_status cc;
  if (FILE_OPEN_("$RECEIVE", 8, &file, , , , 1) != 0)
    return 2;
  for (;;) {
    cc = READUPDATEX(file, (char *)buffer, (unsigned short)sizeof buffer, &count);
    if (_status_gt(cc)) {
      short number = *(short *)buffer;
      if (number == -103) {
        opens++;
        total++;
      } else if (number == -104)
        opens--;
      REPLYX((char *)buffer, 0);
      continue;
    }
    FILE_GETRECEIVEINFO_(info);
    if (buffer[0] == -1)
      buffer[0] = opens;
    else if (buffer[0] == -2)
      buffer[0] = total;
    else if (buffer[0] == -3) {
      REPLYX((char *)buffer, 0);
      return 0;
    } else
      buffer[1] = served++;
    REPLYX((char *)buffer, (unsigned short)sizeof buffer);
  }
}

static int ask(short file, int what)
{
  int buffer[16];
  unsigned short count;
  buffer[0] = what;
  expect("ask", _status_eq(WRITEREADX(file, (char *)buffer, (unsigned short)sizeof buffer[0], (unsigned short)sizeof buffer, &count)), 1);
  return buffer[0];
}

/* CLOSE is not waited for: it may come after requests by other opens. */
static void until_one_is_left(short file)
{
  while (ask(file, -1) != 1)
    ;
}

/* What a server holds of an open goes with its CLOSE, so that it can be opened for ever. */
static void again(char *name, int times)
{
  short first, file, i;
  int n, buffer[16];
  unsigned short count;
  expect("open", FILE_OPEN_(name, (short)strlen(name), &first, , , , 1), 0);
  for (n = 0; n < times; n++) {
    short error = FILE_OPEN_(name, (short)strlen(name), &file, , , , 1);
    if (error != 0) {
      expect("open again", error, 0);
      break;
    }
    for (i = 0; i < n % 3; i++) {
      buffer[0] = n;
      expect("request", _status_eq(WRITEREADX(file, (char *)buffer, 4, (unsigned short)sizeof buffer, &count)), 1);
    }
    expect("close", FILE_CLOSE_(file), 0);
  }
  expect("opens in all", ask(first, -2), times + 1);
  until_one_is_left(first);
}

/* Requests are served in the order in which they were sent, whichever opens they come by. */
static void many(char *name, int opens)
{
  static short files[MOST];
  static int buffers[MOST][16];
  short control, file;
  unsigned short count;
  int n, round, begin;
  int tag;
  expect("open", FILE_OPEN_(name, (short)strlen(name), &control, , , , 1), 0);
  for (n = 0; n < opens; n++)
    expect("open", FILE_OPEN_(name, (short)strlen(name), &files[n], , , 1, 1), 0);
  expect("opens now", ask(control, -1), opens + 1);
  for (round = 0; round < 2; round++) {
    begin = -1;
    for (n = 0; n < opens; n++) {
      /* Another order in each round: 1,597 and 4,000 have no common divisor. */
      int at = round == 0 ? n : (int)((long)n * 1597 % opens);
      buffers[at][0] = n;
      expect("start", _status_eq(WRITEREADX(files[at], (char *)buffers[at], 4, (unsigned short)sizeof buffers[at], &count, at)), 1);
    }
    for (n = 0; n < opens; n++) {
      file = -1;
      expect("completion", _status_eq(AWAITIOX(&file, , &count, &tag, -1)), 1);
      if (begin < 0 || buffers[tag][1] - buffers[tag][0] < begin)
        begin = buffers[tag][1] - buffers[tag][0];
    }
    for (n = 0; n < opens; n++)
      expect("served as the", buffers[n][1] - begin, buffers[n][0]);
  }
  for (n = 0; n < opens; n++)
    expect("close", FILE_CLOSE_(files[n]), 0);
  until_one_is_left(control);
}

int main(short argc, char *argv[])
{
  if (argc >= 2 && strcmp(argv[1], "server") == 0)
    return server();
  if (argc < 4)
    return 2;
  if (strcmp(argv[1], "again") == 0)
    again(argv[2], atoi(argv[3]));
  else
    many(argv[2], atoi(argv[3]));
  if (failures == 0)
    printf("good\n");
  return failures != 0;
}
