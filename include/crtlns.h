/* Active backup in C, and what the C run time tells of a process's start. */
#ifndef GUARDIAN_CRTLNS_H
#define GUARDIAN_CRTLNS_H
#include <stdio.h>
#include <stdint.h>
#include "cextdecs.h"
#ifdef __cplusplus
extern "C" {
#endif
#ifndef ENOIMEM
#define ENOIMEM 4199
#endif
#ifndef ENONSTOP
#define ENONSTOP 4210
#endif
/* Opaque: get, set, copy and send them whole. */
typedef struct { int64_t ns_private[64]; } __ns_std_io_file_open_state;
typedef struct { int64_t ns_private[8]; } __ns_std_io_file_state;

FILE *__ns_fopen_special(const char *file_name, const char *access_mode, short sync_depth);
FILE *__ns_fopen64_special(const char *file_name, const char *access_mode, short sync_depth);
long __ns_fget_file_open_state(FILE *stream, __ns_std_io_file_open_state *state);
FILE *__ns_backup_fopen(__ns_std_io_file_open_state *state);
FILE *__ns_backup_fopen64(__ns_std_io_file_open_state *state);
long __ns_fget_file_state(FILE *stream, __ns_std_io_file_state *state);
long __ns_fset_file_state(FILE *stream, __ns_std_io_file_state *state);
long guardian___ns_start_backup(GuardianCall call, short *error_detail, short cpu, short *handle, const char *hometerm,
                                short debug_options, const char *program_file);

/* The messages a process was started with: lengths, or -1. */
int get_startup_msg(void *message, short *length);
int get_max_assign_msg_ordinal(void);
int get_assign_msg(int ordinal, void *message);
int get_assign_msg_by_name(const char *logical_name, void *message);
int get_param_by_name(const char *name, char *value);
int get_param_msg(void *message);
void terminate_program(int options, int completion_code);

#pragma pack(push, 2)
typedef union startup_msg_type {
  struct {
    int16_t msg_code;
    union { char whole[16]; struct { char volume[8]; char subvol[8]; } part; } defaults;
    union { char whole[24]; struct { char volume[8]; char subvol[8]; char file[8]; } part; } infile;
    union { char whole[24]; struct { char volume[8]; char subvol[8]; char file[8]; } part; } outfile;
    char param[530];
  } msg;
  char whole[596];
} startup_msg_type;
#pragma pack(pop)
#ifdef __cplusplus
}
#endif

#define __ns_start_backup(...) GRD___ns_start_backup(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD___ns_start_backup(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short *ns_start_backup_error_detail[] = { 0, a1 }; \
  short ns_start_backup_cpu[] = { 0, a2 }; \
  short *ns_start_backup_handle[] = { 0, a3 }; \
  const char *ns_start_backup_hometerm[] = { 0, a4 }; \
  short ns_start_backup_debug_options[] = { 0, a5 }; \
  const char *ns_start_backup_program_file[] = { 0, a6 }; \
  guardian___ns_start_backup(GRD_HAS(0, ns_start_backup_error_detail) | GRD_HAS(1, ns_start_backup_cpu) | \
    GRD_HAS(2, ns_start_backup_handle) | GRD_HAS(3, ns_start_backup_hometerm) | \
    GRD_HAS(4, ns_start_backup_debug_options) | GRD_HAS(5, ns_start_backup_program_file), \
    GRD_ARG(ns_start_backup_error_detail), GRD_ARG(ns_start_backup_cpu), GRD_ARG(ns_start_backup_handle), \
    GRD_ARG(ns_start_backup_hometerm), GRD_ARG(ns_start_backup_debug_options), GRD_ARG(ns_start_backup_program_file)); })
#else
namespace guardian {
inline long ns_start_backup_call(arg<short *> detail, arg<short> cpu, arg<short *> handle, arg<const char *> hometerm,
                                 arg<short> debug, arg<const char *> program) {
  return ::guardian___ns_start_backup((GuardianCall)detail.has | (GuardianCall)cpu.has << 1 | (GuardianCall)handle.has << 2 |
    (GuardianCall)hometerm.has << 3 | (GuardianCall)debug.has << 4 | (GuardianCall)program.has << 5,
    detail.value, cpu.value, handle.value, hometerm.value, debug.value, program.value);
}
}
#define GRD___ns_start_backup(a1, a2, a3, a4, a5, a6, over, ...) ::guardian::ns_start_backup_call( \
  ::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<const char *>(a4), \
  ::guardian::arg<short>(a5), ::guardian::arg<const char *>(a6))
#endif
#endif
