/* const */
#include "cextdecs.h"
int main(void) {
  static const short h[10] = { 0 }; LASTRECEIVE(h);
  return 0;
}
