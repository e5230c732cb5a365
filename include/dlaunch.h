/* Defaults of the parameters of PROCESS_LAUNCH_. */
#ifndef GUARDIAN_DLAUNCH_H
#define GUARDIAN_DLAUNCH_H
#include "zsysc.h"
typedef struct {
  int16_t version; int16_t length;
  char *program_name; int32_t program_name_len;
  char *library_name; int32_t library_name_len;
  char *swapfile_name; int32_t swapfile_name_len;
  char *extswapfile_name; int32_t extswapfile_name_len;
  char *process_name; int32_t process_name_len;
  char *hometerm_name; int32_t hometerm_name_len;
  char *defines_name; int32_t defines_name_len;
  int64_t nowait_tag; int32_t pfs_size; int32_t mainstack_max; int32_t heap_max; int32_t space_guarantee;
  int32_t create_options; int16_t name_options; int16_t debug_options; int16_t priority; int16_t cpu;
  int16_t memory_pages; int16_t jobid;
} process_launch_parms_def;
#define P_L_DEFAULT_PARMS_ { 1, (int16_t)sizeof(process_launch_parms_def), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, \
  0, 0, 0, -1, -1, 0, -1 }
#endif
