/* pointer|convert|conversion */
#include "cextdecs.h"
int main(void) {
  LASTRECEIVE(12);
  return 0;
}
