/* Arguments left out at every kind of position, told apart from zero. The procedures here only note what they were given. */
#include "check.h"
#include "cextdecs.h"
#include "crtlns.h"
#ifdef __cplusplus
extern "C" {
#endif

static GuardianCall call;
static long long value[28];
static const void *place[28];

#define GIVEN(n) ((int)(call >> (n) & 1))
#define WIDE(n) ((int)(call >> (32 + (n)) & 1))
#define PLAIN ((int)(call >> 31 & 1))

short guardian_FILE_CLOSE_(GuardianCall c, short a, short b) {
  call = c; value[0] = a; value[1] = b;
  return a == 99 ? 16 : 0;
}
short (FILE_CLOSE_)(short a, short b) {
  return guardian_FILE_CLOSE_(1u << 31 | 3, a, b);
}
short guardian_LASTRECEIVE(GuardianCall c, short *a, short *b) {
  call = c; place[0] = a; place[1] = b;
  if (b) *b = 5;
  return 0;
}
short guardian_REPLYX(GuardianCall c, const char *a, unsigned short b, unsigned short *d, short e, short f) {
  call = c; place[0] = a; value[1] = b; place[2] = d; value[3] = e; value[4] = f;
  if (d) *d = b;
  return 0;
}
short guardian_READX(GuardianCall c, short a, char *b, unsigned short d, unsigned short *e, long long f) {
  call = c; value[0] = a; place[1] = b; value[2] = d; place[3] = e; value[4] = f;
  if (e) *e = 3;
  return -1;
}
short guardian_AWAITIOX(GuardianCall c, short *a, void *b, unsigned short *d, void *e, int f, short *g) {
  call = c; place[0] = a; place[1] = b; place[2] = d; place[3] = e; value[4] = f; place[5] = g;
  return 0;
}
short guardian_PROCESS_GETPAIRINFO_(GuardianCall c,
    short *p0, char *p1, short p2, short *p3, short *p4, short *p5, void *p6, short *p7,
    const char *p8, short p9, short p10, char *p11, short p12, short *p13, short *p14) {
  call = c;
  place[0] = p0; place[1] = p1; value[2] = p2; place[3] = p3; place[4] = p4;
  place[5] = p5; place[6] = p6; place[7] = p7; place[8] = p8; value[9] = p9;
  value[10] = p10; place[11] = p11; value[12] = p12; place[13] = p13; place[14] = p14;
  return 4;
}
short guardian_AWAITIOXL(GuardianCall c, short *a, void *b, void *d, long long *e, int f, short *g) {
  call = c; place[0] = a; place[1] = b; place[2] = d; place[3] = e; value[4] = f; place[5] = g;
  return 0;
}
int guardian___ns_start_backup(GuardianCall c, short *a, short b, short *d, const char *e, short f, const char *g) {
  call = c; place[0] = a; value[1] = b; place[2] = d; place[3] = e; value[4] = f; place[5] = g;
  return 0;
}
#ifdef __cplusplus
}
#endif

/* User macros that collide with nothing of ours. */
#define length 80
#define filenum 7
#define SKIP
#define MESSAGE buffer, 12

static short evaluated;
static short next(void) { return ++evaluated; }

int main(void) {
  char buffer[16] = "";
  short handle[10] = { 0 }, count = 0, tag = 0;
  unsigned short ucount = 0;
  int narrow = 0;
  long wide = 0;
  unsigned long uwide = 0;
  unsigned unarrow = 0;
  char *address = 0;

  CHECK(FILE_CLOSE_(3), 0);
  CHECK(GIVEN(0), 1); CHECK(GIVEN(1), 0); CHECK(value[0], 3); CHECK(PLAIN, 0);
  FILE_CLOSE_(3, 0);
  CHECK(GIVEN(1), 1); CHECK(value[1], 0);
  FILE_CLOSE_(3, -2);
  CHECK(GIVEN(1), 1); CHECK(value[1], -2);
  FILE_CLOSE_();
  CHECK(GIVEN(0), 0); CHECK(GIVEN(1), 0);
  FILE_CLOSE_(, 1);
  CHECK(GIVEN(0), 0); CHECK(GIVEN(1), 1);
  FILE_CLOSE_(3, SKIP);
  CHECK(GIVEN(1), 0);
  FILE_CLOSE_(filenum, /* rewind, unload */);
  CHECK(GIVEN(1), 0); CHECK(value[0], 7);
  FILE_CLOSE_(3, );
  CHECK(GIVEN(1), 0);

  /* Evaluated once; nested in its own argument list; an operand. */
  FILE_CLOSE_(next(), next());
  CHECK(evaluated, 2);
  FILE_CLOSE_(FILE_CLOSE_(99), 4);
  CHECK(value[0], 16); CHECK(GIVEN(1), 1);
  if (FILE_CLOSE_(99) != 16) CHECK(0, 1);
  CHECK(1 + FILE_CLOSE_(99), 17);

  /* The plain function: by address and in parentheses. */
  {
    short (*f)(short, short) = FILE_CLOSE_;
    CHECK(f(1, 2), 0); CHECK(PLAIN, 1);
    CHECK((FILE_CLOSE_)(5, 6), 0); CHECK(PLAIN, 1); CHECK(value[1], 6);
    CHECK((&FILE_CLOSE_)(8, 6), 0); CHECK(value[0], 8);
  }

  LASTRECEIVE(, &tag);
  CHECK(GIVEN(0), 0); CHECK(GIVEN(1), 1); CHECK(tag, 5);
  LASTRECEIVE(handle);
  CHECK(GIVEN(0), 1); CHECK(GIVEN(1), 0); CHECK(place[0] == handle, 1);

  REPLYX();
  CHECK(call, 0);
  REPLYX(, , , , 70);
  CHECK(call, 1 << 4); CHECK(value[4], 70);
  REPLYX(,,, tag);
  CHECK(call, 1 << 3); CHECK(value[3], 5);
  REPLYX(MESSAGE);
  CHECK(call, 3); CHECK(value[1], 12); CHECK(place[0] == buffer, 1);
  REPLYX(buffer, (unsigned short)sizeof buffer, &ucount, , 0);
  CHECK(call, 0x17); CHECK(ucount, 16); CHECK(value[4], 0);
  REPLYX(0, 0);
  CHECK(call, 3); CHECK(place[0] == 0, 1);
  REPLYX("literal", 7);
  CHECK(value[1], 7);
#ifdef NOT_DEFINED
  REPLYX(1, 2, 3);
#endif
  REPLYX(
#ifdef NOT_DEFINED
    buffer,
#endif
    , 0);
  CHECK(call, 2);

  /* Counts in signed and unsigned words; tags keep 64 bits. */
  READX(0, buffer, 10, &count);
  CHECK(call, 0xf); CHECK(count, 3);
  READX(0, buffer, 65535, &ucount, -1);
  CHECK(call, 0x1f); CHECK(ucount, 3); CHECK(value[2], 65535); CHECK(value[4], -1);
  READX(0, buffer, 10, , (long)buffer);
  CHECK(call, 0x17); CHECK(value[4] == (long long)(long)buffer, 1);

  /* 32-bit results in int and in long, in every spelling. */
  AWAITIOX(&count, &address, &ucount, &narrow, 100);
  CHECK(call & 0xffffffff, 0x1f); CHECK(WIDE(3), 0); CHECK(place[3] == &narrow, 1); CHECK(place[1] == &address, 1);
  AWAITIOX(&count, (long *)&address, &count, &wide, -1L, handle);
  CHECK(call & 0xffffffff, 0x3f); CHECK(WIDE(3), sizeof(long) > 4); CHECK(value[4], -1);
  AWAITIOX(&count, , , &uwide);
  CHECK(GIVEN(3), 1); CHECK(GIVEN(4), 0); CHECK(WIDE(3), sizeof(long) > 4);
  AWAITIOX(&count, , , &unarrow);
  CHECK(GIVEN(3), 1); CHECK(WIDE(3), 0);
  AWAITIOX(&count, , , , 0L);
  CHECK(GIVEN(3), 0); CHECK(WIDE(3), 0); CHECK(GIVEN(4), 1); CHECK(value[4], 0);
  {
    int numbers[2] = { 0, 0 };
    long longs[2] = { 0, 0 };
    AWAITIOX(&count, , , numbers);
    CHECK(WIDE(3), 0); CHECK(place[3] == numbers, 1);
    AWAITIOX(&count, , , longs);
    CHECK(WIDE(3), sizeof(long) > 4); CHECK(place[3] == longs, 1);
  }

  {
    long long tag64 = 0;
    long tag_long = 0;
    AWAITIOXL(&count, &address, &narrow, &tag64);
    CHECK(call, 0xf); CHECK(place[3] == &tag64, 1);
    AWAITIOXL(&count, , , &tag_long, -1);
    CHECK(call, 0x19); CHECK(place[3] == &tag_long, 1);
  }

  CHECK(PROCESS_GETPAIRINFO_(), 4);
  CHECK(call, 0);
  PROCESS_GETPAIRINFO_(/* own */, , , , handle);
  CHECK(call, 1 << 4); CHECK(place[4] == handle, 1);
  PROCESS_GETPAIRINFO_(handle,,,,,,, handle,,,,,,, &count);
  CHECK(call & 0xffffffff, 1 | 1 << 7 | 1 << 14);
  PROCESS_GETPAIRINFO_(, buffer, length, &count, , , &wide);
  CHECK(call & 0xffffffff, 0x4e); CHECK(value[2], 80); CHECK(WIDE(6), sizeof(long) > 4);

  CHECK(__ns_start_backup(), 0);
  CHECK(call, 0);
  __ns_start_backup(&count, 1, handle);
  CHECK(call, 7); CHECK(value[1], 1);
  __ns_start_backup(&count, , handle, , , "program");
  CHECK(call, 1 | 4 | 32);
  return check_done();
}
