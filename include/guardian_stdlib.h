/* What stdlib.h has beyond the standard: the messages a process was started with, and its end with a completion code. */
#ifndef GUARDIAN_STDLIB_H
#define GUARDIAN_STDLIB_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

#pragma pack(push, 2)
/* Sent by a command interpreter first. */
typedef struct startup_msg_type {
  int16_t msg_code; /* -1 */
  union { char whole[16]; struct { char volume[8]; char subvolume[8]; } parts; } defaults;
  union { char whole[24]; struct { char volume[8]; char subvolume[8]; char file[8]; } parts; } infile;
  union { char whole[24]; struct { char volume[8]; char subvolume[8]; char file[8]; } parts; } outfile;
  char param[530];
} startup_msg_type;

/* One for each ASSIGN. */
typedef struct assign_msg_type {
  int16_t msg_code; /* -2 */
  struct { char prognamelen; char progname[31]; char filenamelen; char filename[31]; } logical_unit_name;
  uint32_t field_mask;
  union { char whole[24]; struct { char volume[8]; char subvolume[8]; char file[8]; } parts; } filename;
  int16_t primary_extent;
  int16_t secondary_extent;
  int16_t file_code;
  int16_t exclusion_spec;
  int16_t access_spec;
  int16_t record_size;
  int16_t block_size;
} assign_msg_type;

/* All PARAMs: name length, name, value length, value, and so on. */
typedef struct param_msg_type {
  int16_t msg_code; /* -3 */
  int16_t num_params;
  char parameters[1024];
} param_msg_type;
#pragma pack(pop)

/* 0, or -1 when there is no such message. The actual length is stored beside it. */
short get_startup_msg(startup_msg_type *_message, short *_actual_length);
short get_param_msg(param_msg_type *_message, short *_actual_length);
/* Ordinals count from 1. 0, or -1 when there is no such message. */
short get_assign_msg(short _ordinal, assign_msg_type *_message);
short get_assign_msg_by_name(const char *_logical_unit, assign_msg_type *_message);
short get_max_assign_msg_ordinal(void);
/* The value as a string of at most that many bytes, its end mark included. 0, or -1 when there is no such PARAM. */
short get_param_by_name(const char *_name, char *_value, short _maximum_length);

/* Ends the program: options 0 normally (both members when called in the primary of a pair), 1 abnormally. */
void terminate_program(short _dummy, short _options, short _completion_code, short _termination_info, short *_spi_ssid,
                       const char *_text, short _text_length);

#ifdef __cplusplus
}
#endif
#endif
