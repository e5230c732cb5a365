/* The few definitions of the programmatic interface that file-system programs use. */
#ifndef GUARDIAN_ZSPIC_H
#define GUARDIAN_ZSPIC_H
#include <stdint.h>
#pragma pack(push, 2)
typedef struct { union { char z_c[8]; int16_t z_s[4]; int64_t z_f; struct { int16_t z_i[4]; } z_w; } u_z_data; } zspi_ddl_char8_def;
typedef struct { char z_b[2]; } zspi_ddl_unit_def;
#pragma pack(pop)
#endif
