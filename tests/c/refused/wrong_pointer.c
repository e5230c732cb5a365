/* short|int */
#include "cextdecs.h"
int main(void) {
  int *p = 0; LASTRECEIVE(p);
  return 0;
}
