/* struct|class|initializ|conver|matching */
#include "cextdecs.h"
int main(void) {
  struct s { int a; } v = { 0 }; FILE_CLOSE_(v);
  return 0;
}
