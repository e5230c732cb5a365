/* Creating processes of the host's other personality: what PROCESS_SPAWN_ takes and gives. */
#ifndef GUARDIAN_TDMEXT_H
#define GUARDIAN_TDMEXT_H
#include <stdint.h>
#include <sys/types.h>
#include "zsysc.h"

/* Defaults for every field; pe_cpu -1: the caller's. */
typedef struct process_extension {
  int16_t pe_ver; int16_t pe_len;
  int32_t pe_pfs_size;
  int64_t pe_mainstack_max; int64_t pe_heap_max; int64_t pe_space_guarantee;
  char *pe_library_name; char *pe_swap_file_name; char *pe_extswap_file_name; char *pe_process_name; char *pe_hometerm;
  char *pe_defines; int16_t pe_defines_len;
  int16_t pe_priority; int16_t pe_cpu; int16_t pe_memory_pages; int16_t pe_jobid;
  int16_t pe_name_options; int16_t pe_create_options; int16_t pe_debug_options; int16_t pe_OSS_options;
  char filler_1[6];
} process_extension_def;
#define DEFAULT_PROCESS_EXTENSION { 1, (int16_t)sizeof(process_extension_def), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, -1, \
  _TPC_NO_NAME, 0, 0, 0, { 0 } }

/* How the creation went. */
#pragma pack(push, 2)
typedef struct process_extension_results {
  int32_t pr_len;
  int16_t pr_phandle[ZSYS_VAL_PHANDLE_WLEN];
  pid_t pr_pid;
  int32_t pr_errno;
  int16_t pr_TPCerror; int16_t pr_TPCdetail;
} process_extension_results_def;
#pragma pack(pop)
#define DEFAULT_PROCESS_EXTENSION_RESULTS { (int32_t)sizeof(process_extension_results_def), \
  { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 }, 0, 0, 0, 0 }

/* pe_name_options */
#define _TPC_NO_NAME ZSYS_VAL_PCREATOPT_NONAME
#define _TPC_NAME_SUPPLIED ZSYS_VAL_PCREATOPT_NAMEINCALL
#define _TPC_GENERATE_NAME ZSYS_VAL_PCREATOPT_NAMEDBYSYS
/* pe_create_options */
#define _TPC_LOWPIN_ONLY ZSYS_VAL_PCREATOPT_LOWPIN
#define _TPC_ENABLE_DEFINES ZSYS_VAL_PCREATOPT_DEFENABLED
#define _TPC_OVERRIDE_DEFMODE ZSYS_VAL_PCREATOPT_DEFOVERRIDE
#define _TPC_SUPPLIED_DEFINES_ONLY ZSYS_VAL_PCREATOPT_DEFINELIST
#define _TPC_BOTH_DEFINES ZSYS_VAL_PCREATOPT_ALLDEFINES
/* pe_debug_options */
#define _TPC_ENTER_DEBUG ZSYS_VAL_PCREATOPT_RUND
#define _TPC_CREATE_DUMP ZSYS_VAL_PCREATOPT_SAVEABEND
#define _TPC_OVERRIDE_DEFAULT ZSYS_VAL_PCREATOPT_DBGOVERRIDE
#define _TPC_DEBUG_SELECT ZSYS_VAL_PCREATOPT_INSPECT
#endif
