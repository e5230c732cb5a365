/* GRD_END_ */
#include "cextdecs.h"
int main(void) {
  FILE_CLOSE_(1, 2, 3);
  return 0;
}
