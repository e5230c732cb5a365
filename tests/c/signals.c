/* A signal handler leaves a wait by a jump; a forked child and another thread are refused. */
#include <cextdecs.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <tal.h>
#include <unistd.h>
#include "check.h"

static sigjmp_buf away;
static int calls_in_handler;

static void jump(int sig)
{
    (void)sig;
    siglongjmp(away, 1);
}

static void call(int sig)
{
    short handle[10];
    (void)sig;
    calls_in_handler += PROCESSHANDLE_GETMINE_(handle) == 0;
}

static void alarm_in(int ms)
{
    struct itimerval t;
    memset(&t, 0, sizeof t);
    t.it_value.tv_usec = ms * 1000;
    setitimer(ITIMER_REAL, &t, 0);
}

static void *elsewhere(void *result)
{
    short handle[10];
    *(short *)result = PROCESSHANDLE_GETMINE_(handle);
    return 0;
}

int main(void)
{
    short f, any, m[4], other = 0;
    unsigned short n = 0;
    int rounds, status;
    pid_t child;
    pthread_t thread;
    CHECK(FILE_OPEN_("$RECEIVE", 8, &f, , , , 1), 0);
    signal(SIGALRM, jump);
    for (rounds = 0; rounds < 3; rounds++) {
        if (sigsetjmp(away, 1) == 0) {
            alarm_in(20);
            READUPDATEX(0, (char *)m, 8);
            CHECK(0, 1);
        }
    }
    /* The open is as usable as before. */
    CHECK(_status_eq(SIGNALTIMEOUT(1, 5)), 1);
    CHECK(_status_gt(READUPDATEX(0, (char *)m, 8, &n)), 1);
    CHECK(n, 8);
    CHECK(m[1], 5);
    CHECK(_status_eq(REPLYX()), 1);
    /* A handler that interrupts a wait may call; the wait goes on. */
    signal(SIGALRM, call);
    alarm_in(20);
    CHECK(_status_eq(SIGNALTIMEOUT(10, 6)), 1);
    CHECK(_status_gt(READUPDATEX(0, (char *)m, 8, &n)), 1);
    CHECK(m[1], 6);
    CHECK(calls_in_handler, 1);
    CHECK(_status_eq(REPLYX()), 1);
    alarm_in(20);
    DELAY(10);
    CHECK(calls_in_handler, 2);
    child = fork();
    if (child == 0) {
        short handle[10];
        _exit(PROCESSHANDLE_GETMINE_(handle) == 48 ? 0 : 1);
    }
    CHECK(waitpid(child, &status, 0), child);
    CHECK(status, 0);
    CHECK(pthread_create(&thread, 0, elsewhere, &other), 0);
    pthread_join(thread, 0);
    CHECK(other, 48);
    any = 0;
    CHECK(_status_lt(AWAITIOX(&any)), 1);
    CHECK(FILE_CLOSE_(0), 0);
    return check_done();
}
