/* pointer|conver */
#include "cextdecs.h"
int main(void) {
  char *p = FILE_CLOSE_(1); (void)p;
  return 0;
}
