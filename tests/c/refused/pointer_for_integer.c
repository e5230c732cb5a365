/* integer|convert|conversion|short */
#include "cextdecs.h"
int main(void) {
  char c[4]; FILE_CLOSE_(c);
  return 0;
}
