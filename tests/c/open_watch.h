/* What open_watch answers. */
#ifndef OPEN_WATCH_H
#define OPEN_WATCH_H
#include <zsysc.h>

/* To "seen". Opens with a qualifier that begins with #Q are not counted. */
typedef struct {
    short opens, closes, resets;
    short strange; /* CLOSE of nobody who has it open */
    char open[162];
    zsys_ddl_receiveinformation_def opener, closer;
} watch_def;

/* To "book": executed once for each sync ID that differs from the one before. */
typedef struct {
    short duplicate, pad;
    int executed;
    zsys_ddl_receiveinformation_def info;
} booked_def;
#endif
