/* nowhere */
#include "cextdecs.h"
int main(void) {
  FILE_CLOSE_(nowhere);
  return 0;
}
