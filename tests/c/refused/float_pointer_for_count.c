/* float */
#include "cextdecs.h"
int main(void) {
  float f; char b[2]; READX(0, b, 2, &f);
  return 0;
}
