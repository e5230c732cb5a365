/* overflow|change|narrow|conversion */
#include "cextdecs.h"
int main(void) {
  FILE_CLOSE_(70000);
  return 0;
}
