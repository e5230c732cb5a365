/* The C run time of process pairs: active backup, and the messages a process was started with. */
#ifndef GUARDIAN_CRTLNS_H
#define GUARDIAN_CRTLNS_H
#include <stdint.h>
#include <stdio.h>
#include "guardian_call.h"
#include "guardian_stdlib.h"

#ifndef ENOIMEM
#define ENOIMEM 4199 /* no memory for the stream */
#endif
#ifndef ENONSTOP
#define ENONSTOP 4210 /* the stream is not open */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Opaque; may be copied and sent in a message. */
typedef struct __ns_std_io_file_open_state {
  int64_t _state[64];
} __ns_std_io_file_open_state;

/* Opaque but for its first field: the position in the file. */
typedef struct __ns_std_io_file_state {
  int64_t _position;
  int64_t _state[7];
} __ns_std_io_file_state;

/* Starts this program again as the backup of the calling process. 0; above 0 a process-creation error; -1 with errno. */
int __ns_start_backup(short *_error_detail, short _cpu, short *_handle, const char *_hometerm, short _debug_options,
                      const char *_program_file);
/* The same, told which arguments are there: bit n for argument n. */
int guardian___ns_start_backup(GuardianCall _call, short *_error_detail, short _cpu, short *_handle, const char *_hometerm,
                               short _debug_options, const char *_program_file);

/* As fopen; the server side remembers the last sync_depth writes. */
FILE *__ns_fopen_special(const char *_file_name, const char *_access_mode, short _sync_depth);
FILE *__ns_fopen64_special(const char *_file_name, const char *_access_mode, short _sync_depth);
/* In the primary: what the backup needs to open the same file. 0, or -1 with errno. */
int __ns_fget_file_open_state(FILE *_stream, __ns_std_io_file_open_state *_state);
/* In the backup: opens the primary's file under the primary's file number. NULL with errno. */
FILE *__ns_backup_fopen(const __ns_std_io_file_open_state *_state);
FILE *__ns_backup_fopen64(const __ns_std_io_file_open_state *_state);
/* In the primary: position and sync block of a stream. In the backup: takes them on. 0, or -1 with errno. */
int __ns_fget_file_state(FILE *_stream, __ns_std_io_file_state *_state);
int __ns_fset_file_state(FILE *_stream, const __ns_std_io_file_state *_state);

#ifdef __cplusplus
}
#endif

/* Any argument may be left out: __ns_start_backup(&detail, , handle). */
#define __ns_start_backup(...) GRD_ns_start_backup(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_ns_start_backup(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short * start_backup_error_detail[] = { 0, a1 }; \
  short start_backup_cpu[] = { 0, a2 }; \
  short * start_backup_handle[] = { 0, a3 }; \
  const char * start_backup_hometerm[] = { 0, a4 }; \
  short start_backup_debug_options[] = { 0, a5 }; \
  const char * start_backup_program_file[] = { 0, a6 }; \
  guardian___ns_start_backup(GRD_HAS(0, start_backup_error_detail) | GRD_HAS(1, start_backup_cpu) | \
    GRD_HAS(2, start_backup_handle) | GRD_HAS(3, start_backup_hometerm) | GRD_HAS(4, start_backup_debug_options) | \
    GRD_HAS(5, start_backup_program_file), GRD_ARG(start_backup_error_detail), GRD_ARG(start_backup_cpu), \
    GRD_ARG(start_backup_handle), GRD_ARG(start_backup_hometerm), GRD_ARG(start_backup_debug_options), \
    GRD_ARG(start_backup_program_file)); })
#else
namespace guardian {
inline int ns_start_backup_call(arg<short *> error_detail, arg<short> cpu, arg<short *> handle, arg<const char *> hometerm,
                                arg<short> debug_options, arg<const char *> program_file) {
  return ::guardian___ns_start_backup((GuardianCall)error_detail.has << 0 | (GuardianCall)cpu.has << 1 |
    (GuardianCall)handle.has << 2 | (GuardianCall)hometerm.has << 3 | (GuardianCall)debug_options.has << 4 |
    (GuardianCall)program_file.has << 5, error_detail.value, cpu.value, handle.value, hometerm.value, debug_options.value,
    program_file.value);
}
}
#define GRD_ns_start_backup(a1, a2, a3, a4, a5, a6, over, ...) ::guardian::ns_start_backup_call( \
  ::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), \
  ::guardian::arg<const char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<const char *>(a6))
#endif
#endif
