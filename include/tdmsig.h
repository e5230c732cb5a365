/* Signals of Guardian processes. */
#ifndef GUARDIAN_TDMSIG_H
#define GUARDIAN_TDMSIG_H
#include <signal.h>
#include "guardian.h"
typedef void (*sighandler3_t)(int, siginfo_t *, void *);
#define SIG_DEBUG ((sighandler3_t)2)
#define SIG_ABORT ((sighandler3_t)3)
#ifndef SIGABEND
#define SIGABEND SIGUSR2
#endif
#ifndef SIGACTION_INIT_
#define SIGACTION_INIT_(handler) (SIGACTION_INIT_)((const void *)(handler))
#endif
#endif
