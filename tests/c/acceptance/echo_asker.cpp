// requester in C++
extern "C" {
#include <cextdecs.h(FILE_OPEN_, FILE_CLOSE_, FILE_GETINFO_, WRITEREADX, FILE_WRITEREAD64_, PROCESSHANDLE_GETMINE_, PROCESSHANDLE_DECOMPOSE_, PROCESS_GETINFOLIST_, FILENAME_TO_PROCESSHANDLE_, WRITEX)> nolist
#include <tal.h> nolist
#include "zsysc" nolist
#include <derror.h>
}
#include <string>
#include <vector>
#include <iostream>
#include <cstdio>
#include <cstring>

class Server {
  short num_;
public:
  explicit Server(const std::string &name, short sync = 0) : num_(-1) {
    short e = FILE_OPEN_((char *)name.c_str(), (short)name.size(), &num_, , , , sync);
    if (e != FEOK) throw e;
  }
  ~Server() { if (num_ >= 0) FILE_CLOSE_(num_); }
  std::string ask(const std::string &q, short *error) {
    std::vector<char> b(40000);
    unsigned short n = 0;
    memcpy(&b[0], q.data(), q.size());
    _cc_status cc = WRITEREADX(num_, &b[0], (unsigned short)q.size(), (unsigned short)b.size(), &n);
    *error = 0;
    if (_status_ne(cc)) FILE_GETINFO_(num_, error);
    return std::string(&b[0], n);
  }
  _cc_status tell(const char *s) { return WRITEX(num_, (char *)s, (unsigned short)strlen(s)); }
  short number() const { return num_; }
};

int main(int argc, char **argv)
{
  if (argc < 2) return 1;
  try {
    static Server keep(argv[1]);
    short e = 0;
    short mine[ZSYS_VAL_PHANDLE_WLEN], cpu, pin;
    PROCESSHANDLE_GETMINE_(mine);
    PROCESSHANDLE_DECOMPOSE_(mine, &cpu, &pin, , , , , , , , );
    std::cout << "cpu " << cpu << std::endl;
    { Server s(argv[1], 1);
    std::string r = s.ask("hello", &e);
    std::cout << r << " " << e << std::endl;
    r = s.ask("", &e);
    std::cout << "[" << r << "] " << e << std::endl;
    r = s.ask("fail", &e);
    std::cout << "[" << r << "] " << e << std::endl;
    r = s.ask("warn", &e);
    std::cout << "[" << r << "] " << e << std::endl;
    r = s.ask(std::string(32767, 'x'), &e);
    std::cout << r.size() << " " << e << std::endl;
    std::cout << (_status_eq(s.tell("fine")) ? "CCE" : "not") << std::endl;
    { Server t("$nosuch"); }
    }
  } catch (short e) {
    std::cout << "error " << e << std::endl;
  }
  try {
    short e;
    Server s(argv[1]);
    s.ask("stop", &e);
    std::cout << "stopped: " << e << std::endl;
    s.ask("more", &e);
    std::cout << "again: " << e << std::endl;
  } catch (short e) { std::cout << "thrown " << e << std::endl; }
  return 0;
}
