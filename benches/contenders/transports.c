/* The contenders in C: raw shared memory (futex, adaptive spin, polling) and Unix SEQPACKET; ZeroMQ and D-Bus where they are installed.
 * Called as measure.h says, with the contender's name before the other words.
 *
 * Each side keeps its messages in a buffer of its own: a request is one copy into the transport and one out of it, and so is a reply.
 */
#include "measure.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>
#ifdef HAVE_ZMQ
#include <zmq.h>
#endif
#ifdef HAVE_DBUS
#include <dbus/dbus.h>
#endif

static void check(int good, const char *what)
{
    if (!good) {
        perror(what);
        exit(2);
    }
}

static void ready(void)
{
    puts("ready");
    fflush(stdout);
}

/* ---- raw shared memory ---- */

enum { IDLE, ASKED, ANSWERED };
#define ASLEEP 0x80000000u
#define MOST 64

typedef struct {
    _Alignas(64) _Atomic uint32_t word;
    char pad[60];
} line_t;

typedef struct {
    line_t bell;            /* counts requests, where there are several requesters */
    line_t words[MOST];
} shared_t;

static shared_t *shared;
static char *areas;
static uint32_t spin_limit; /* 0: sleep at once; UINT32_MAX: never sleep */
static uint32_t budget, waits;

static void futex_wait(_Atomic uint32_t *word, uint32_t value)
{
    syscall(SYS_futex, word, FUTEX_WAIT, value, NULL, NULL, 0);
}

static void hand_over(_Atomic uint32_t *word, uint32_t value)
{
    if (atomic_exchange(word, value) & ASLEEP)
        syscall(SYS_futex, word, FUTEX_WAKE, 1, NULL, NULL, 0);
}

/* Waits until the word is (`is`) or is no longer (`!is`) the value. */
static void wait_for(_Atomic uint32_t *word, uint32_t value, int is)
{
    uint32_t n = 0, limit = spin_limit == UINT32_MAX || ++waits % 64 == 0 ? spin_limit : budget, seen, want;
    for (;; n++) {
        seen = atomic_load_explicit(word, memory_order_acquire);
        if (((seen & ~ASLEEP) == value) == is) {
            want = 2 * n + 16 < spin_limit ? 2 * n + 16 : spin_limit;
            budget = want > budget ? want : budget - (budget - want) / 8;
            return;
        }
        if (limit != UINT32_MAX && n >= limit)
            break;
        __builtin_ia32_pause();
    }
    budget /= 2;
    for (;;) {
        seen = atomic_load(word);
        if (((seen & ~ASLEEP) == value) == is)
            return;
        if (seen & ASLEEP || atomic_compare_exchange_strong(word, &seen, seen | ASLEEP))
            futex_wait(word, seen | ASLEEP);
    }
}

static void raw_map(const char *path, size_t size, int create)
{
    size_t total = sizeof *shared + MOST * size;
    int fd = open(path, create ? O_RDWR | O_CREAT : O_RDWR, 0600);
    check(fd >= 0 && (!create || ftruncate(fd, (off_t)total) == 0), path);
    shared = mmap(NULL, total, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    check(shared != MAP_FAILED, "mmap");
    areas = (char *)(shared + 1);
}

static void raw_answer(int n, size_t size, char *buffer)
{
    memcpy(buffer, areas + (size_t)n * size, size);
    memcpy(areas + (size_t)n * size, buffer, size);
    hand_over(&shared->words[n].word, ANSWERED);
}

static void raw_server(const char *path, size_t size, int requesters, char *buffer)
{
    raw_map(path, size, 1);
    ready();
    while (requesters == 1) {
        wait_for(&shared->words[0].word, ASKED, 1);
        raw_answer(0, size, buffer);
    }
    for (;;) {
        uint32_t count = atomic_load(&shared->bell.word) & ~ASLEEP;
        int n, found = 0;
        for (n = 0; n < requesters; n++)
            if ((atomic_load_explicit(&shared->words[n].word, memory_order_acquire) & ~ASLEEP) == ASKED) {
                raw_answer(n, size, buffer);
                found = 1;
            }
        if (!found)
            wait_for(&shared->bell.word, count, 0);
    }
}

static void raw_call(int n, int several, size_t size, const char *request, char *reply)
{
    _Atomic uint32_t *word = &shared->words[n].word;
    memcpy(areas + (size_t)n * size, request, size);
    hand_over(word, ASKED);
    if (several) {
        uint32_t old = atomic_load(&shared->bell.word);
        while (!atomic_compare_exchange_weak(&shared->bell.word, &old, (old + 1) & ~ASLEEP))
            ;
        if (old & ASLEEP)
            syscall(SYS_futex, &shared->bell.word, FUTEX_WAKE, 1, NULL, NULL, 0);
    }
    wait_for(word, ANSWERED, 1);
    memcpy(reply, areas + (size_t)n * size, size);
}

/* ---- Unix SEQPACKET ---- */

#define PACKET (128u << 10)

static int packet_socket(struct sockaddr_un *address, const char *path)
{
    int fd = socket(AF_UNIX, SOCK_SEQPACKET, 0);
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    strncpy(address->sun_path, path, sizeof address->sun_path - 1);
    check(fd >= 0, "socket");
    return fd;
}

static void packets_out(int fd, const char *data, size_t size)
{
    size_t at, n;
    for (at = 0; at < size; at += n) {
        n = size - at < PACKET ? size - at : PACKET;
        check(send(fd, data + at, n, MSG_NOSIGNAL) == (ssize_t)n, "send");
    }
}

static int packets_in(int fd, char *data, size_t size)
{
    size_t at = 0;
    while (at < size) {
        ssize_t n = recv(fd, data + at, size - at, 0);
        if (n <= 0)
            return 0;
        at += (size_t)n;
    }
    return 1;
}

static void packet_server(const char *path, size_t size, int requesters, char *buffer)
{
    struct sockaddr_un address;
    int fds[MOST], n, all = epoll_create1(0), listener = packet_socket(&address, path);
    unlink(path);
    check(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, MOST) == 0, path);
    ready();
    for (n = 0; n < requesters; n++) {
        struct epoll_event event = {.events = EPOLLIN};
        fds[n] = accept(listener, NULL, NULL);
        check(fds[n] >= 0, "accept");
        event.data.fd = fds[n];
        epoll_ctl(all, EPOLL_CTL_ADD, fds[n], &event);
    }
    for (;;) {
        struct epoll_event events[MOST];
        int count = requesters == 1 ? 1 : epoll_wait(all, events, MOST, -1);
        for (n = 0; n < count; n++) {
            int fd = requesters == 1 ? fds[0] : events[n].data.fd;
            if (packets_in(fd, buffer, size))
                packets_out(fd, buffer, size);
            else if (requesters == 1)
                exit(0);
            else
                close(fd);
        }
    }
}

/* ---- ZeroMQ ---- */

#ifdef HAVE_ZMQ
static void *zmq_socket_at(const char *path, int type)
{
    char address[300];
    void *socket = zmq_socket(zmq_ctx_new(), type);
    snprintf(address, sizeof address, "ipc://%s", path);
    check((type == ZMQ_REP ? zmq_bind : zmq_connect)(socket, address) == 0, address);
    return socket;
}

static void zmq_server(const char *path, size_t size, char *buffer)
{
    void *socket = zmq_socket_at(path, ZMQ_REP);
    ready();
    for (;;) {
        check(zmq_recv(socket, buffer, size, 0) == (int)size, "zmq_recv");
        check(zmq_send(socket, buffer, size, 0) == (int)size, "zmq_send");
    }
}
#endif

/* ---- D-Bus: a bus of its own, one method call per request ---- */

#ifdef HAVE_DBUS
static DBusConnection *bus(const char *path)
{
    char address[300];
    DBusError error;
    DBusConnection *connection = NULL;
    int n;
    snprintf(address, sizeof address, "unix:path=%s", path);
    for (n = 0; n < 500 && connection == NULL; n++) {
        dbus_error_init(&error);
        connection = dbus_connection_open_private(address, &error);
        if (connection == NULL) /* the daemon has just been started, and says nothing when it listens */
            usleep(10000);
    }
    check(connection != NULL && dbus_bus_register(connection, NULL), "D-Bus");
    return connection;
}

static void put_bytes(DBusMessage *message, const char *data, size_t size)
{
    check(dbus_message_append_args(message, DBUS_TYPE_ARRAY, DBUS_TYPE_BYTE, &data, (int)size, DBUS_TYPE_INVALID), "append");
}

static void get_bytes(DBusMessage *message, char *data, size_t size)
{
    const char *from;
    int n;
    check(dbus_message_get_args(message, NULL, DBUS_TYPE_ARRAY, DBUS_TYPE_BYTE, &from, &n, DBUS_TYPE_INVALID) && (size_t)n == size,
          "arguments");
    memcpy(data, from, size);
}

static void bus_server(const char *path, size_t size, char *buffer)
{
    DBusConnection *connection;
    if (fork() == 0) {
        char address[300];
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        snprintf(address, sizeof address, "--address=unix:path=%s", path);
        execlp("dbus-daemon", "dbus-daemon", "--session", "--nofork", address, (char *)NULL);
        _exit(127);
    }
    connection = bus(path);
    check(dbus_bus_request_name(connection, "org.example.Server", 0, NULL) == DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER, "name");
    ready();
    while (dbus_connection_read_write(connection, -1)) {
        DBusMessage *message, *answer;
        while ((message = dbus_connection_pop_message(connection)) != NULL) {
            if (dbus_message_is_method_call(message, "org.example.Server", "Call")) {
                get_bytes(message, buffer, size);
                answer = dbus_message_new_method_return(message);
                put_bytes(answer, buffer, size);
                dbus_connection_send(connection, answer, NULL);
                dbus_connection_flush(connection);
                dbus_message_unref(answer);
            }
            dbus_message_unref(message);
        }
    }
}

static void bus_call(DBusConnection *connection, size_t size, const char *request, char *reply)
{
    DBusMessage *call = dbus_message_new_method_call("org.example.Server", "/", "org.example.Server", "Call"), *answer;
    put_bytes(call, request, size);
    answer = dbus_connection_send_with_reply_and_block(connection, call, -1, NULL);
    check(answer != NULL, "call");
    get_bytes(answer, reply, size);
    dbus_message_unref(call);
    dbus_message_unref(answer);
}
#endif

/* Open and close of a connection, for the comparison with an open of a process: nanoseconds of each to the file. */
static void packet_connects(const char *path, int milliseconds, const char *file)
{
    measure_t m;
    char number[sizeof m.number];
    for (measure_begin(&m, milliseconds); measure_next(&m, number); measure_done(&m, number)) {
        struct sockaddr_un address;
        int fd = packet_socket(&address, path);
        check(connect(fd, (struct sockaddr *)&address, sizeof address) == 0, "connect");
        close(fd);
    }
    measure_write(&m, file);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        puts("raw-futex raw-spin raw-poll seqpacket"
#ifdef HAVE_ZMQ
             " zmq"
#endif
#ifdef HAVE_DBUS
             " dbus"
#endif
        );
        return 0;
    }
    /* What a new process does first: it sends a byte. */
    if (argc == 2 && strcmp(argv[1], "hello") == 0)
        return write(1, "!", 1) == 1 ? 0 : 2;
    if (argc < 7)
        return 2;
    const char *name = argv[1], *path = argv[3];
    int is_server = strcmp(argv[2], "server") == 0, number = atoi(argv[5]), socket = -1;
    size_t size = (size_t)atol(argv[4]);
    char *buffer = malloc(size), *request = malloc(size);
    void *line = NULL;
    check(buffer != NULL && request != NULL, "memory");
    memset(buffer, 0, size);
    memset(request, 1, size);
    run_on(atoi(argv[6]));
    spin_limit = strcmp(name, "raw-spin") == 0 ? 20000 : strcmp(name, "raw-poll") == 0 ? UINT32_MAX : 0;
    if (strcmp(name, "connect") == 0 && !is_server) {
        packet_connects(path, atoi(argv[7]), argv[8]);
        return 0;
    }
    if (is_server) {
        if (strncmp(name, "raw-", 4) == 0)
            raw_server(path, size, number, buffer);
        if (strcmp(name, "seqpacket") == 0)
            packet_server(path, size, number, buffer);
        if (strcmp(name, "connect") == 0) {
            struct sockaddr_un address;
            int fd, listener = packet_socket(&address, path);
            check(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, MOST) == 0, path);
            ready();
            while ((fd = accept(listener, NULL, NULL)) >= 0)
                close(fd);
        }
#ifdef HAVE_ZMQ
        if (strcmp(name, "zmq") == 0)
            zmq_server(path, size, buffer);
#endif
#ifdef HAVE_DBUS
        if (strcmp(name, "dbus") == 0)
            bus_server(path, size, buffer);
#endif
        return 2;
    }
    /* NUMBER of a requester says how many there are, too: its own number times 100 plus that. */
    int own = number / 100, several = number % 100 > 1;
    if (strncmp(name, "raw-", 4) == 0)
        raw_map(path, size, 0);
    if (strcmp(name, "seqpacket") == 0) {
        struct sockaddr_un address;
        socket = packet_socket(&address, path);
        check(connect(socket, (struct sockaddr *)&address, sizeof address) == 0, path);
    }
#ifdef HAVE_ZMQ
    if (strcmp(name, "zmq") == 0)
        line = zmq_socket_at(path, ZMQ_REQ);
#endif
#ifdef HAVE_DBUS
    if (strcmp(name, "dbus") == 0)
        line = bus(path);
#endif
    measure_t m;
    for (measure_begin(&m, atoi(argv[7])); measure_next(&m, request); measure_done(&m, buffer)) {
        if (shared != NULL)
            raw_call(own, several, size, request, buffer);
        else if (socket >= 0) {
            packets_out(socket, request, size);
            check(packets_in(socket, buffer, size), "receive");
        }
#ifdef HAVE_ZMQ
        else if (strcmp(name, "zmq") == 0) {
            check(zmq_send(line, request, size, 0) == (int)size, "zmq_send");
            check(zmq_recv(line, buffer, size, 0) == (int)size, "zmq_recv");
        }
#endif
#ifdef HAVE_DBUS
        else
            bus_call(line, size, request, buffer);
#endif
    }
    (void)line;
    measure_write(&m, argv[8]);
    return 0;
}
