/* _Generic|conver|matching */
#include "cextdecs.h"
int main(void) {
  short s; AWAITIOX(&s, , , &s);
  return 0;
}
