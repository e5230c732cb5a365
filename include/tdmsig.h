/* Signals of Guardian processes. */
#ifndef GUARDIAN_TDMSIG_H
#define GUARDIAN_TDMSIG_H
#include <signal.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef void (*sighandler3_t)(int, siginfo_t *, void *);
#define SIG_DEBUG ((sighandler3_t)2)
#define SIG_ABORT ((sighandler3_t)3)
#ifndef SIGABEND
#define SIGABEND SIGUSR2
#endif
/* Installs one handler for the signals that stand for traps. 0, or -1 with errno. */
int guardian_sigaction_init(sighandler3_t handler);
#define SIGACTION_INIT_(handler) guardian_sigaction_init((sighandler3_t)(handler))
#ifdef __cplusplus
}
#endif
#endif
