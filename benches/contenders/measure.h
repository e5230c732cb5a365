/* What every contender shares: where it runs, and the latencies of one requester.
 *
 * A program is called
 *   NAME server ADDRESS SIZE REQUESTERS CPU                     prints "ready", serves until it is killed
 *   NAME requester ADDRESS SIZE NUMBER CPU MILLISECONDS FILE    measures for so long, and writes its latencies to FILE
 * with -1 for any CPU. FILE holds 32-bit words: nanoseconds of the first call, microseconds that were measured, and the nanoseconds of
 * each call after the first quarter of the time, which is for warming up.
 */
#ifndef MEASURE_H
#define MEASURE_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SAMPLES (4u << 20)
#define FEWEST 100      /* on a busy machine it takes longer */

typedef struct {
    unsigned *taken, count, number;
    unsigned long long begin, warm, end, start;
    unsigned first;
} measure_t;

static unsigned long long now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (unsigned long long)t.tv_sec * 1000000000ull + (unsigned long long)t.tv_nsec;
}

static void run_on(int cpu)
{
    cpu_set_t set;
    if (cpu < 0)
        return;
    CPU_ZERO(&set);
    CPU_SET((unsigned)cpu, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) {
        perror("placement");
        exit(2);
    }
}

static void measure_begin(measure_t *m, int milliseconds)
{
    memset(m, 0, sizeof *m);
    m->taken = malloc(SAMPLES * sizeof *m->taken);
    m->begin = now_ns();
    m->warm = m->begin + (unsigned long long)milliseconds * 250000ull;
    m->end = m->begin + (unsigned long long)milliseconds * 1250000ull;
}

/* Before a call: 0 when the time is over. Puts a number into the request, which its reply must bring back. */
static int measure_next(measure_t *m, char *request)
{
    m->number++;
    memcpy(request, &m->number, sizeof m->number);
    m->start = now_ns();
    if (m->start >= m->end && m->count < FEWEST && m->start < m->end + 20 * (m->end - m->begin))
        return 1;
    if (m->start > m->end)
        m->end = m->start;
    return m->start < m->end;
}

static void measure_done(measure_t *m, const char *reply)
{
    unsigned long long now = now_ns();
    unsigned took = (unsigned)(now - m->start);
    if (memcmp(reply, &m->number, sizeof m->number) != 0) {
        fprintf(stderr, "the reply belongs to another request\n");
        exit(2);
    }
    if (m->number == 1)
        m->first = took;
    if (m->start >= m->warm && m->count < SAMPLES)
        m->taken[m->count++] = took;
}

static void measure_write(measure_t *m, const char *path)
{
    unsigned head[2];
    FILE *file = fopen(path, "wb");
    head[0] = m->first;
    head[1] = (unsigned)((m->end - m->warm) / 1000);
    if (file == NULL || fwrite(head, sizeof head, 1, file) != 1 ||
        fwrite(m->taken, sizeof *m->taken, m->count, file) != m->count || fclose(file) != 0) {
        perror(path);
        exit(2);
    }
}

#endif
