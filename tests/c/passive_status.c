/* The status words and errors of the checkpointing procedures. One argument says which part is run. */
#include <stdlib.h>
#include <string.h>
#include <signal.h>
#include <unistd.h>
#include <cextdecs.h>
#include <tal.h>
#include "check.h"

#define WHOLE ((short *)-3)
#define NONE  ((short *)-1)

static short area[100];
static char bytes[4 << 20];
static const short constant[4] = { 1, 2, 3, 4 };

#pragma pack(push, 2)
static struct { short count; struct { void *address; short count; } item[3]; } many;
static struct { short count; struct { __int32_t length; short segment; void *address; } item[3]; } manyx;
#pragma pack(pop)

/* Errors that are found in the primary, whether there is a backup or not. */
static void parameters(void)
{
  short local[10], *heap = malloc(100), error = 77;
  short descriptors[1] = { -1 };

  CHECK(CHECKPOINT(area), 3 << 8 | 1);                     /* a stack base that is no stack */
  CHECK(CHECKPOINT((short *)((char *)local - 100000)), 3 << 8 | 1);
  CHECK(CHECKPOINT(, area, 10, heap, 10), 3 << 8 | 4);     /* the heap does not move */
  CHECK(CHECKPOINT(, area), 3 << 8 | 3);                   /* no count */
  CHECK(CHECKPOINT(, area, -1), 3 << 8 | 3);
  CHECK(CHECKPOINT(, area, 10, , 99), 3 << 8 | 5);         /* no such file */
  CHECK(CHECKPOINT(, (short *)constant, 4), 3 << 8 | 2);   /* a read-only place */
  CHECK(CHECKPOINT(, (short *)((char *)local - 100000), 4), 3 << 8 | 2);
  CHECK(CHECKPOINTX(area), 3 << 8 | 1);
  CHECK(CHECKPOINTX(NONE, , (char *)heap, 10), 3 << 8 | 2);
  CHECK(CHECKPOINTX(, , bytes, 10, , bytes), 3 << 8 | 3);
  CHECK(CHECKPOINTX(, , , 10), 3 << 8 | 2);                /* a count and nothing else */
  CHECK(CHECKPOINTX(, 5, bytes, 10), 3 << 8 | 2);          /* no such segment */
  CHECK(CHECKPOINTX(, , bytes, -5), 3 << 8 | 2);
  CHECK(CHECKPOINTX(, , bytes, 3 << 20), 3 << 8 | 7);      /* too large */
  CHECK(CHECKPOINTX(, , bytes, 5 << 20), 3 << 8 | 2);      /* beyond its end */
  CHECK(CHECKPOINTX(, , bytes, 1 << 20, , bytes, 1 << 20), 3 << 8 | 7);
  CHECK(CHECKPOINTX(, 99), 3 << 8 | 2);
  CHECK(CHECKPOINTMANY(area), 3 << 8 | 1);
  CHECK(CHECKPOINTMANYX(, descriptors), 3 << 8 | 2);
  many.count = 2;
  many.item[0].address = area;
  many.item[0].count = 10;
  many.item[1].address = (void *)-1;
  many.item[1].count = 99;
  CHECK(CHECKPOINTMANY(, (short *)&many), 3 << 8 | 12);    /* the word with the file number, 10 */
  many.item[1].address = heap;
  many.item[1].count = 1;
  CHECK(CHECKPOINTMANY(, (short *)&many), 3 << 8 | 8);     /* the word where the address begins, 6 */
  manyx.count = 2;
  manyx.item[0].length = 10;
  manyx.item[0].segment = -1;
  manyx.item[0].address = bytes;
  manyx.item[1].length = -1;
  manyx.item[1].segment = 99;
  CHECK(CHECKPOINTMANYX(, (short *)&manyx), 3 << 8 | 4);
  manyx.item[1].length = 4;
  manyx.item[1].segment = 3;
  CHECK(CHECKPOINTMANYX(, (short *)&manyx), 3 << 8 | 4);
  CHECK(CHECKOPEN(, 99, , , , , &error), CCL);
  CHECK(error, 16);
  CHECK(CHECKSETMODE(0, 5, &error), CCE);
  CHECK(error, 2);
  CHECK(CHECKSETMODE(, 30, &error), CCE);
  CHECK(error, 29);
  CHECK(CHECKSETMODE(99, 30, &error), CCE);
  CHECK(error, 16);
  free(heap);
}

static void without_backup(void)
{
  short file, error = 77;

  CHECK(CHECKMONITOR(), 1 << 8 | 201);
  CHECK(CHECKSWITCH(), 1 << 8 | 14);
  CHECK(CHECKPOINT(WHOLE), 1 << 8 | 14);
  CHECK(CHECKPOINT(), 1 << 8 | 14);
  CHECK(CHECKPOINTX(, , bytes, 0), 1 << 8 | 14);
  CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 1), 0);
  CHECK(CHECKOPEN(, file, , , , , &error), CCL);
  CHECK(error, -1);
  CHECK(FILE_OPEN_CHKPT_(file, &error), 14);
  CHECK(error, 3);
  CHECK(FILE_OPEN_CHKPT_(99, &error), 16);
  CHECK(error, 4);
  CHECK(FILE_CLOSE_CHKPT_(file), 14);
  CHECK(CHECKCLOSE(file), CCL);
  CHECK(CHECKSETMODE(file, 30, &error), CCE);
  CHECK(error, 201);
}

static void with_backup(void)
{
  short file, error = 77;


  CHECK(PROCESS_CREATE_(, , , , , , , , , , , , 3), 0);
  parameters();
  CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 1), 0);
  CHECK(CHECKCLOSE(file), CCL);                            /* not open in the backup */
  CHECK(CHECKOPEN(, file, , , , , &error), CCE);
  CHECK(error, 0);
  CHECK(CHECKOPEN(, file, , , , , &error), CCL);           /* open there already */
  CHECK(error, 12);
  CHECK(CHECKSETMODE(file, 30, &error), CCE);
  CHECK(error, 0);
  CHECK(CHECKSETMODE(file, 12, &error), CCE);
  CHECK(error, 0);
  CHECK(CHECKPOINT(, , file), 3 << 8 | 3);                 /* $RECEIVE has no sync information */
  CHECK(CHECKCLOSE(file), CCE);
  CHECK(FILE_OPEN_CHKPT_(file, &error), 0);
  CHECK(error, 0);
  CHECK(FILE_OPEN_CHKPT_(file, &error), 12);
  CHECK(error, 2);
  CHECK(FILE_CLOSE_CHKPT_(file), 0);
  CHECK(FILE_OPEN_CHKPT_(file), 0);
  CHECK(FILE_CLOSE_CHKPT_(file), 0);
  CHECK(CHECKPOINT(NONE, area, 100), 0);
  CHECK(CHECKPOINTX(, , bytes, 2000000), 0);
  many.count = 1;
  many.item[0].address = area;
  many.item[0].count = 100;
  CHECK(CHECKPOINTMANY(, (short *)&many), 0);
  manyx.count = 1;
  manyx.item[0].length = 100;
  manyx.item[0].segment = -1;
  manyx.item[0].address = bytes;
  CHECK(CHECKPOINTMANYX(NONE, (short *)&manyx), 0);
  many.count = 0;
  CHECK(CHECKPOINTMANY(WHOLE, (short *)&many), 0);

}

/* The backup has no restart point: it goes on after CHECKMONITOR, and the word says why. */
static int lost(const char *how)
{
  short handle[10], cpu;

  CHECK(PROCESS_CREATE_(, , , , , , , , , , , , 3), 0);
  strcpy(bytes, how);
  CHECK(CHECKPOINTX(, , bytes, 100), 0);
  if (check_failures != 0)
    return check_done();
  if (strcmp(how, "stop") == 0)
    PROCESS_STOP_();
  else if (strcmp(how, "abend") == 0)
    abort();
  else {
    PROCESSHANDLE_GETMINE_(handle);
    PROCESSHANDLE_DECOMPOSE_(handle, &cpu);
    printf("cpu %d\n", cpu);
    fflush(stdout);
    pause();
  }
  return 1;
}

static int refused(void)
{
  short error = 77;
  short file;

  CHECK(CHECKMONITOR(), 1 << 8 | 38);
  CHECK(CHECKPOINT(WHOLE, area, 10), 1 << 8 | 38);
  CHECK(CHECKSWITCH(), 1 << 8 | 38);
  CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 1), 0);
  CHECK(CHECKOPEN(, file, , , , , &error), CCL);
  CHECK(error, 38);
  CHECK(CHECKCLOSE(file), CCL);
  return check_done();
}

int main(int argc, char **argv)
{
  const char *part = argc > 1 ? argv[1] : "";

  if (PROCESS_GETPAIRINFO_() == 6) {
    short status = CHECKMONITOR();
    printf("%s: %d.%d\n", bytes, status >> 8, status & 0xFF);
    return 0;
  }
  if (strcmp(part, "alone") == 0) {
    parameters();
    without_backup();
  } else if (strcmp(part, "pair") == 0)
    with_backup();
  else if (strcmp(part, "refused") == 0)
    return refused();
  else
    return lost(part);
  return check_done();
}
