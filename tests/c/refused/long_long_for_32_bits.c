/* _Generic|conver|matching */
#include "cextdecs.h"
int main(void) {
  short s; long long x; AWAITIOX(&s, , , &x);
  return 0;
}
