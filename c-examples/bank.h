/* What server and requester say to each other. */
#pragma section request
#pragma fieldalign shared2 bank_request
typedef struct bank_request {
  short code;            /* one of BANK_... */
  short client;
  int   serial;          /* from 1, one up with each request of a client */
  int   amount;
} bank_request_def;
#pragma fieldalign shared2 bank_reply
typedef struct bank_reply {
  short error;
  int   serial;
  int   total;           /* sum of all amounts booked so far */
} bank_reply_def;
#pragma section codes
#define BANK_BOOK   1    /* book the amount and log it */
#define BANK_SWITCH 2    /* let the backup become the primary */
#define BANK_STOP   3    /* stop the pair */
