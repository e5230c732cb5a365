/* The Guardian procedures as C and C++ programs call them. Generated; do not edit.
 *
 * Any argument may be left out where its procedure allows it: f(a, , c), f(a), f().
 * A procedure's address, and (NAME)(...), mean the plain function. Procedures that the original headers leave to other languages are
 * declared so only where an include line selects them: their names, such as OPEN and STOP, are the program's own.
 */
#include "tal.h"
#include "guardian_call.h"
#if (!defined GRD_ONLY || defined GRD_WANT_ABEND || defined GRD_USED_ABEND) && !defined ABEND && !defined GRD_OWN_ABEND
#ifdef GRD_WANT_ABEND
GRD_EXTERN short ABEND(short *_process_id, short _stop_backup, short *_error, short _compl_code, short _termination_info, short *_spi_ssid, short _length, short *_text);
#endif
#define ABEND(...) GRD_ABEND(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_ABEND(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short * ABEND_process_id[] = { 0, a1 }; \
  short ABEND_stop_backup[] = { 0, a2 }; \
  short * ABEND_error[] = { 0, a3 }; \
  short ABEND_compl_code[] = { 0, a4 }; \
  short ABEND_termination_info[] = { 0, a5 }; \
  short * ABEND_spi_ssid[] = { 0, a6 }; \
  short ABEND_length[] = { 0, a7 }; \
  short * ABEND_text[] = { 0, a8 }; \
  guardian_ABEND(GRD_HAS(0, ABEND_process_id) | GRD_HAS(1, ABEND_stop_backup) | GRD_HAS(2, ABEND_error) | GRD_HAS(3, ABEND_compl_code) | GRD_HAS(4, ABEND_termination_info) | GRD_HAS(5, ABEND_spi_ssid) | GRD_HAS(6, ABEND_length) | GRD_HAS(7, ABEND_text), GRD_ARG(ABEND_process_id), GRD_ARG(ABEND_stop_backup), GRD_ARG(ABEND_error), GRD_ARG(ABEND_compl_code), GRD_ARG(ABEND_termination_info), GRD_ARG(ABEND_spi_ssid), GRD_ARG(ABEND_length), GRD_ARG(ABEND_text)); })
#else
#define GRD_ABEND(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::ABEND_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ABORTTRANSACTION || defined GRD_USED_ABORTTRANSACTION) && !defined ABORTTRANSACTION && !defined GRD_OWN_ABORTTRANSACTION
GRD_EXTERN short ABORTTRANSACTION(void);
#define ABORTTRANSACTION(...) GRD_ABORTTRANSACTION(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_ABORTTRANSACTION(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_ABORTTRANSACTION(0); })
#else
#define GRD_ABORTTRANSACTION(over, ...) GRD_NONE(over) ::guardian::ABORTTRANSACTION_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ACTIVATERECEIVETRANSID || defined GRD_USED_ACTIVATERECEIVETRANSID) && !defined ACTIVATERECEIVETRANSID && !defined GRD_OWN_ACTIVATERECEIVETRANSID
GRD_EXTERN short ACTIVATERECEIVETRANSID(short _message_tag);
#define ACTIVATERECEIVETRANSID(...) GRD_ACTIVATERECEIVETRANSID(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_ACTIVATERECEIVETRANSID(a1, over, ...) __extension__ ({ GRD_END_##over \
  short ACTIVATERECEIVETRANSID_message_tag[] = { 0, a1 }; \
  guardian_ACTIVATERECEIVETRANSID(GRD_HAS(0, ACTIVATERECEIVETRANSID_message_tag), GRD_ARG(ACTIVATERECEIVETRANSID_message_tag)); })
#else
#define GRD_ACTIVATERECEIVETRANSID(a1, over, ...) GRD_END_##over ::guardian::ACTIVATERECEIVETRANSID_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ADDRESS_DELIMIT_ || defined GRD_USED_ADDRESS_DELIMIT_) && !defined ADDRESS_DELIMIT_ && !defined GRD_OWN_ADDRESS_DELIMIT_
GRD_EXTERN short ADDRESS_DELIMIT_(int _address, void *_low_address, void *_high_address, short *_address_descriptor, short *_segment_id, short *_error_detail);
#define ADDRESS_DELIMIT_(...) GRD_ADDRESS_DELIMIT_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_ADDRESS_DELIMIT_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  int ADDRESS_DELIMIT__address[] = { 0, a1 }; \
  void * ADDRESS_DELIMIT__low_address[] = { 0, a2 }; \
  void * ADDRESS_DELIMIT__high_address[] = { 0, a3 }; \
  short * ADDRESS_DELIMIT__address_descriptor[] = { 0, a4 }; \
  short * ADDRESS_DELIMIT__segment_id[] = { 0, a5 }; \
  short * ADDRESS_DELIMIT__error_detail[] = { 0, a6 }; \
  guardian_ADDRESS_DELIMIT_(GRD_HAS(0, ADDRESS_DELIMIT__address) | GRD_HAS(1, ADDRESS_DELIMIT__low_address) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, ADDRESS_DELIMIT__high_address) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, ADDRESS_DELIMIT__address_descriptor) | GRD_HAS(4, ADDRESS_DELIMIT__segment_id) | GRD_HAS(5, ADDRESS_DELIMIT__error_detail), GRD_ARG(ADDRESS_DELIMIT__address), GRD_ARG(ADDRESS_DELIMIT__low_address), GRD_ARG(ADDRESS_DELIMIT__high_address), GRD_ARG(ADDRESS_DELIMIT__address_descriptor), GRD_ARG(ADDRESS_DELIMIT__segment_id), GRD_ARG(ADDRESS_DELIMIT__error_detail)); })
#else
#define GRD_ADDRESS_DELIMIT_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::ADDRESS_DELIMIT__call(::guardian::arg<int>(a1), ::guardian::out32(a2), ::guardian::out32(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ALLOCATESEGMENT || defined GRD_USED_ALLOCATESEGMENT) && !defined ALLOCATESEGMENT && !defined GRD_OWN_ALLOCATESEGMENT
#ifdef GRD_WANT_ALLOCATESEGMENT
GRD_EXTERN short ALLOCATESEGMENT(short _segment_id, int _segment_size, short *_file_name, short _pin_and_flags);
#endif
#define ALLOCATESEGMENT(...) GRD_ALLOCATESEGMENT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_ALLOCATESEGMENT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short ALLOCATESEGMENT_segment_id[] = { 0, a1 }; \
  int ALLOCATESEGMENT_segment_size[] = { 0, a2 }; \
  short * ALLOCATESEGMENT_file_name[] = { 0, a3 }; \
  short ALLOCATESEGMENT_pin_and_flags[] = { 0, a4 }; \
  guardian_ALLOCATESEGMENT(GRD_HAS(0, ALLOCATESEGMENT_segment_id) | GRD_HAS(1, ALLOCATESEGMENT_segment_size) | GRD_HAS(2, ALLOCATESEGMENT_file_name) | GRD_HAS(3, ALLOCATESEGMENT_pin_and_flags), GRD_ARG(ALLOCATESEGMENT_segment_id), GRD_ARG(ALLOCATESEGMENT_segment_size), GRD_ARG(ALLOCATESEGMENT_file_name), GRD_ARG(ALLOCATESEGMENT_pin_and_flags)); })
#else
#define GRD_ALLOCATESEGMENT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::ALLOCATESEGMENT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ALTER || defined GRD_USED_ALTER) && !defined ALTER && !defined GRD_OWN_ALTER
#ifdef GRD_WANT_ALTER
GRD_EXTERN short ALTER(short *_file_name, short _function, short *_newvalue, short _partonly);
#endif
#define ALTER(...) GRD_ALTER(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_ALTER(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * ALTER_file_name[] = { 0, a1 }; \
  short ALTER_function[] = { 0, a2 }; \
  short * ALTER_newvalue[] = { 0, a3 }; \
  short ALTER_partonly[] = { 0, a4 }; \
  guardian_ALTER(GRD_HAS(0, ALTER_file_name) | GRD_HAS(1, ALTER_function) | GRD_HAS(2, ALTER_newvalue) | GRD_HAS(3, ALTER_partonly), GRD_ARG(ALTER_file_name), GRD_ARG(ALTER_function), GRD_ARG(ALTER_newvalue), GRD_ARG(ALTER_partonly)); })
#else
#define GRD_ALTER(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::ALTER_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ARMTRAP || defined GRD_USED_ARMTRAP) && !defined ARMTRAP && !defined GRD_OWN_ARMTRAP
#ifdef GRD_WANT_ARMTRAP
GRD_EXTERN void ARMTRAP(short _traphandler_addr, short _trapstack_addr);
#endif
#define ARMTRAP(...) GRD_ARMTRAP(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_ARMTRAP(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short ARMTRAP_traphandler_addr[] = { 0, a1 }; \
  short ARMTRAP_trapstack_addr[] = { 0, a2 }; \
  guardian_ARMTRAP(GRD_HAS(0, ARMTRAP_traphandler_addr) | GRD_HAS(1, ARMTRAP_trapstack_addr), GRD_ARG(ARMTRAP_traphandler_addr), GRD_ARG(ARMTRAP_trapstack_addr)); })
#else
#define GRD_ARMTRAP(a1, a2, over, ...) GRD_END_##over ::guardian::ARMTRAP_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_AWAITIO || defined GRD_USED_AWAITIO) && !defined AWAITIO && !defined GRD_OWN_AWAITIO
GRD_EXTERN short AWAITIO(short *_filenum, short *_buffer_addr, unsigned short *_count_transferred, void *_tag, int _timelimit);
#define AWAITIO(...) GRD_AWAITIO(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_AWAITIO(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * AWAITIO_filenum[] = { 0, a1 }; \
  short * AWAITIO_buffer_addr[] = { 0, a2 }; \
  GRD_COUNT_SLOT(a3) AWAITIO_count_transferred[] = { 0, a3 }; \
  void * AWAITIO_tag[] = { 0, a4 }; \
  int AWAITIO_timelimit[] = { 0, a5 }; \
  guardian_AWAITIO(GRD_HAS(0, AWAITIO_filenum) | GRD_HAS(1, AWAITIO_buffer_addr) | GRD_HAS(2, AWAITIO_count_transferred) | GRD_HAS(3, AWAITIO_tag) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, AWAITIO_timelimit), GRD_ARG(AWAITIO_filenum), GRD_ARG(AWAITIO_buffer_addr), (unsigned short *)GRD_ARG(AWAITIO_count_transferred), GRD_ARG(AWAITIO_tag), GRD_ARG(AWAITIO_timelimit)); })
#else
#define GRD_AWAITIO(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::AWAITIO_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::count16(a3), ::guardian::out32(a4), ::guardian::arg<int>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_AWAITIOX || defined GRD_USED_AWAITIOX) && !defined AWAITIOX && !defined GRD_OWN_AWAITIOX
GRD_EXTERN short AWAITIOX(short *_filenum, void *_buffer_addr, unsigned short *_count_transferred, void *_tag, int _timelimit, short *_segment_id);
#define AWAITIOX(...) GRD_AWAITIOX(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_AWAITIOX(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short * AWAITIOX_filenum[] = { 0, a1 }; \
  void * AWAITIOX_buffer_addr[] = { 0, a2 }; \
  GRD_COUNT_SLOT(a3) AWAITIOX_count_transferred[] = { 0, a3 }; \
  void * AWAITIOX_tag[] = { 0, a4 }; \
  int AWAITIOX_timelimit[] = { 0, a5 }; \
  short * AWAITIOX_segment_id[] = { 0, a6 }; \
  guardian_AWAITIOX(GRD_HAS(0, AWAITIOX_filenum) | GRD_HAS(1, AWAITIOX_buffer_addr) | GRD_HAS(2, AWAITIOX_count_transferred) | GRD_HAS(3, AWAITIOX_tag) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, AWAITIOX_timelimit) | GRD_HAS(5, AWAITIOX_segment_id), GRD_ARG(AWAITIOX_filenum), GRD_ARG(AWAITIOX_buffer_addr), (unsigned short *)GRD_ARG(AWAITIOX_count_transferred), GRD_ARG(AWAITIOX_tag), GRD_ARG(AWAITIOX_timelimit), GRD_ARG(AWAITIOX_segment_id)); })
#else
#define GRD_AWAITIOX(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::AWAITIOX_call(::guardian::arg<short *>(a1), ::guardian::arg_address(a2), ::guardian::count16(a3), ::guardian::out32(a4), ::guardian::arg<int>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_AWAITIOXL || defined GRD_USED_AWAITIOXL) && !defined AWAITIOXL && !defined GRD_OWN_AWAITIOXL
GRD_EXTERN short AWAITIOXL(short *_filenum, void *_buffer_addr, void *_count_transferred, long long *_tag, int _timelimit, short *_segment_id);
#define AWAITIOXL(...) GRD_AWAITIOXL(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_AWAITIOXL(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short * AWAITIOXL_filenum[] = { 0, a1 }; \
  void * AWAITIOXL_buffer_addr[] = { 0, a2 }; \
  void * AWAITIOXL_count_transferred[] = { 0, a3 }; \
  GRD_LONG_SLOT(a4) AWAITIOXL_tag[] = { 0, a4 }; \
  int AWAITIOXL_timelimit[] = { 0, a5 }; \
  short * AWAITIOXL_segment_id[] = { 0, a6 }; \
  guardian_AWAITIOXL(GRD_HAS(0, AWAITIOXL_filenum) | GRD_HAS(1, AWAITIOXL_buffer_addr) | GRD_HAS(2, AWAITIOXL_count_transferred) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, AWAITIOXL_tag) | GRD_HAS(4, AWAITIOXL_timelimit) | GRD_HAS(5, AWAITIOXL_segment_id), GRD_ARG(AWAITIOXL_filenum), GRD_ARG(AWAITIOXL_buffer_addr), GRD_ARG(AWAITIOXL_count_transferred), (long long *)GRD_ARG(AWAITIOXL_tag), GRD_ARG(AWAITIOXL_timelimit), GRD_ARG(AWAITIOXL_segment_id)); })
#else
#define GRD_AWAITIOXL(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::AWAITIOXL_call(::guardian::arg<short *>(a1), ::guardian::arg_address(a2), ::guardian::out32(a3), ::guardian::arg64(a4), ::guardian::arg<int>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BACKSPACEEDIT || defined GRD_USED_BACKSPACEEDIT) && !defined BACKSPACEEDIT && !defined GRD_OWN_BACKSPACEEDIT
GRD_EXTERN short BACKSPACEEDIT(short _filenum);
#define BACKSPACEEDIT(...) GRD_BACKSPACEEDIT(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_BACKSPACEEDIT(a1, over, ...) __extension__ ({ GRD_END_##over \
  short BACKSPACEEDIT_filenum[] = { 0, a1 }; \
  guardian_BACKSPACEEDIT(GRD_HAS(0, BACKSPACEEDIT_filenum), GRD_ARG(BACKSPACEEDIT_filenum)); })
#else
#define GRD_BACKSPACEEDIT(a1, over, ...) GRD_END_##over ::guardian::BACKSPACEEDIT_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BEGINTRANSACTION || defined GRD_USED_BEGINTRANSACTION) && !defined BEGINTRANSACTION && !defined GRD_OWN_BEGINTRANSACTION
GRD_EXTERN short BEGINTRANSACTION(void *_trans_begin_tag);
#define BEGINTRANSACTION(...) GRD_BEGINTRANSACTION(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_BEGINTRANSACTION(a1, over, ...) __extension__ ({ GRD_END_##over \
  void * BEGINTRANSACTION_trans_begin_tag[] = { 0, a1 }; \
  guardian_BEGINTRANSACTION(GRD_HAS(0, BEGINTRANSACTION_trans_begin_tag) | GRD_WIDE_OUT(0, a1), GRD_ARG(BEGINTRANSACTION_trans_begin_tag)); })
#else
#define GRD_BEGINTRANSACTION(a1, over, ...) GRD_END_##over ::guardian::BEGINTRANSACTION_call(::guardian::out32(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BEGINTRANSACTION_EXT_ || defined GRD_USED_BEGINTRANSACTION_EXT_) && !defined BEGINTRANSACTION_EXT_ && !defined GRD_OWN_BEGINTRANSACTION_EXT_
GRD_EXTERN short BEGINTRANSACTION_EXT_(void *_trans_begin_tag, int _timeout, long long _type_flags);
#define BEGINTRANSACTION_EXT_(...) GRD_BEGINTRANSACTION_EXT_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_BEGINTRANSACTION_EXT_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  void * BEGINTRANSACTION_EXT__trans_begin_tag[] = { 0, a1 }; \
  int BEGINTRANSACTION_EXT__timeout[] = { 0, a2 }; \
  long long BEGINTRANSACTION_EXT__type_flags[] = { 0, a3 }; \
  guardian_BEGINTRANSACTION_EXT_(GRD_HAS(0, BEGINTRANSACTION_EXT__trans_begin_tag) | GRD_WIDE_OUT(0, a1) | GRD_HAS(1, BEGINTRANSACTION_EXT__timeout) | GRD_HAS(2, BEGINTRANSACTION_EXT__type_flags), GRD_ARG(BEGINTRANSACTION_EXT__trans_begin_tag), GRD_ARG(BEGINTRANSACTION_EXT__timeout), GRD_ARG(BEGINTRANSACTION_EXT__type_flags)); })
#else
#define GRD_BEGINTRANSACTION_EXT_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::BEGINTRANSACTION_EXT__call(::guardian::out32(a1), ::guardian::arg<int>(a2), ::guardian::arg<long long>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BINSEM_CLOSE_ || defined GRD_USED_BINSEM_CLOSE_) && !defined BINSEM_CLOSE_ && !defined GRD_OWN_BINSEM_CLOSE_
GRD_EXTERN short BINSEM_CLOSE_(int _semid);
#define BINSEM_CLOSE_(...) GRD_BINSEM_CLOSE_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_BINSEM_CLOSE_(a1, over, ...) __extension__ ({ GRD_END_##over \
  int BINSEM_CLOSE__semid[] = { 0, a1 }; \
  guardian_BINSEM_CLOSE_(GRD_HAS(0, BINSEM_CLOSE__semid), GRD_ARG(BINSEM_CLOSE__semid)); })
#else
#define GRD_BINSEM_CLOSE_(a1, over, ...) GRD_END_##over ::guardian::BINSEM_CLOSE__call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BINSEM_CREATE_ || defined GRD_USED_BINSEM_CREATE_) && !defined BINSEM_CREATE_ && !defined GRD_OWN_BINSEM_CREATE_
GRD_EXTERN short BINSEM_CREATE_(void *_semid, short _security);
#define BINSEM_CREATE_(...) GRD_BINSEM_CREATE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_BINSEM_CREATE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  void * BINSEM_CREATE__semid[] = { 0, a1 }; \
  short BINSEM_CREATE__security[] = { 0, a2 }; \
  guardian_BINSEM_CREATE_(GRD_HAS(0, BINSEM_CREATE__semid) | GRD_WIDE_OUT(0, a1) | GRD_HAS(1, BINSEM_CREATE__security), GRD_ARG(BINSEM_CREATE__semid), GRD_ARG(BINSEM_CREATE__security)); })
#else
#define GRD_BINSEM_CREATE_(a1, a2, over, ...) GRD_END_##over ::guardian::BINSEM_CREATE__call(::guardian::out32(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BINSEM_OPEN_ || defined GRD_USED_BINSEM_OPEN_) && !defined BINSEM_OPEN_ && !defined GRD_OWN_BINSEM_OPEN_
GRD_EXTERN short BINSEM_OPEN_(void *_semid, short *_processhandle, int _proc_semid);
#define BINSEM_OPEN_(...) GRD_BINSEM_OPEN_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_BINSEM_OPEN_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  void * BINSEM_OPEN__semid[] = { 0, a1 }; \
  short * BINSEM_OPEN__processhandle[] = { 0, a2 }; \
  int BINSEM_OPEN__proc_semid[] = { 0, a3 }; \
  guardian_BINSEM_OPEN_(GRD_HAS(0, BINSEM_OPEN__semid) | GRD_WIDE_OUT(0, a1) | GRD_HAS(1, BINSEM_OPEN__processhandle) | GRD_HAS(2, BINSEM_OPEN__proc_semid), GRD_ARG(BINSEM_OPEN__semid), GRD_ARG(BINSEM_OPEN__processhandle), GRD_ARG(BINSEM_OPEN__proc_semid)); })
#else
#define GRD_BINSEM_OPEN_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::BINSEM_OPEN__call(::guardian::out32(a1), ::guardian::arg<short *>(a2), ::guardian::arg<int>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_BREAKMESSAGE_SEND_ || defined GRD_USED_BREAKMESSAGE_SEND_) && !defined BREAKMESSAGE_SEND_ && !defined GRD_OWN_BREAKMESSAGE_SEND_
GRD_EXTERN short BREAKMESSAGE_SEND_(short *_processhandle, short _receiver_filenum, short *_breaktag);
#define BREAKMESSAGE_SEND_(...) GRD_BREAKMESSAGE_SEND_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_BREAKMESSAGE_SEND_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * BREAKMESSAGE_SEND__processhandle[] = { 0, a1 }; \
  short BREAKMESSAGE_SEND__receiver_filenum[] = { 0, a2 }; \
  short * BREAKMESSAGE_SEND__breaktag[] = { 0, a3 }; \
  guardian_BREAKMESSAGE_SEND_(GRD_HAS(0, BREAKMESSAGE_SEND__processhandle) | GRD_HAS(1, BREAKMESSAGE_SEND__receiver_filenum) | GRD_HAS(2, BREAKMESSAGE_SEND__breaktag), GRD_ARG(BREAKMESSAGE_SEND__processhandle), GRD_ARG(BREAKMESSAGE_SEND__receiver_filenum), GRD_ARG(BREAKMESSAGE_SEND__breaktag)); })
#else
#define GRD_BREAKMESSAGE_SEND_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::BREAKMESSAGE_SEND__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CANCEL || defined GRD_USED_CANCEL) && !defined CANCEL && !defined GRD_OWN_CANCEL
GRD_EXTERN short CANCEL(short _filenum);
#define CANCEL(...) GRD_CANCEL(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_CANCEL(a1, over, ...) __extension__ ({ GRD_END_##over \
  short CANCEL_filenum[] = { 0, a1 }; \
  guardian_CANCEL(GRD_HAS(0, CANCEL_filenum), GRD_ARG(CANCEL_filenum)); })
#else
#define GRD_CANCEL(a1, over, ...) GRD_END_##over ::guardian::CANCEL_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CANCELPROCESSTIMEOUT || defined GRD_USED_CANCELPROCESSTIMEOUT) && !defined CANCELPROCESSTIMEOUT && !defined GRD_OWN_CANCELPROCESSTIMEOUT
GRD_EXTERN short CANCELPROCESSTIMEOUT(short _tag);
#define CANCELPROCESSTIMEOUT(...) GRD_CANCELPROCESSTIMEOUT(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_CANCELPROCESSTIMEOUT(a1, over, ...) __extension__ ({ GRD_END_##over \
  short CANCELPROCESSTIMEOUT_tag[] = { 0, a1 }; \
  guardian_CANCELPROCESSTIMEOUT(GRD_HAS(0, CANCELPROCESSTIMEOUT_tag), GRD_ARG(CANCELPROCESSTIMEOUT_tag)); })
#else
#define GRD_CANCELPROCESSTIMEOUT(a1, over, ...) GRD_END_##over ::guardian::CANCELPROCESSTIMEOUT_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CANCELREQ || defined GRD_USED_CANCELREQ) && !defined CANCELREQ && !defined GRD_OWN_CANCELREQ
GRD_EXTERN short CANCELREQ(short _filenum, long long _tag);
#define CANCELREQ(...) GRD_CANCELREQ(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CANCELREQ(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CANCELREQ_filenum[] = { 0, a1 }; \
  long long CANCELREQ_tag[] = { 0, a2 }; \
  guardian_CANCELREQ(GRD_HAS(0, CANCELREQ_filenum) | GRD_HAS(1, CANCELREQ_tag), GRD_ARG(CANCELREQ_filenum), GRD_ARG(CANCELREQ_tag)); })
#else
#define GRD_CANCELREQ(a1, a2, over, ...) GRD_END_##over ::guardian::CANCELREQ_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CANCELREQL || defined GRD_USED_CANCELREQL) && !defined CANCELREQL && !defined GRD_OWN_CANCELREQL
GRD_EXTERN short CANCELREQL(short _filenum, long long _tag);
#define CANCELREQL(...) GRD_CANCELREQL(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CANCELREQL(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CANCELREQL_filenum[] = { 0, a1 }; \
  long long CANCELREQL_tag[] = { 0, a2 }; \
  guardian_CANCELREQL(GRD_HAS(0, CANCELREQL_filenum) | GRD_HAS(1, CANCELREQL_tag), GRD_ARG(CANCELREQL_filenum), GRD_ARG(CANCELREQL_tag)); })
#else
#define GRD_CANCELREQL(a1, a2, over, ...) GRD_END_##over ::guardian::CANCELREQL_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CANCELTIMEOUT || defined GRD_USED_CANCELTIMEOUT) && !defined CANCELTIMEOUT && !defined GRD_OWN_CANCELTIMEOUT
GRD_EXTERN short CANCELTIMEOUT(short _tag);
#define CANCELTIMEOUT(...) GRD_CANCELTIMEOUT(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_CANCELTIMEOUT(a1, over, ...) __extension__ ({ GRD_END_##over \
  short CANCELTIMEOUT_tag[] = { 0, a1 }; \
  guardian_CANCELTIMEOUT(GRD_HAS(0, CANCELTIMEOUT_tag), GRD_ARG(CANCELTIMEOUT_tag)); })
#else
#define GRD_CANCELTIMEOUT(a1, over, ...) GRD_END_##over ::guardian::CANCELTIMEOUT_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKCLOSE || defined GRD_USED_CHECKCLOSE) && !defined CHECKCLOSE && !defined GRD_OWN_CHECKCLOSE
#ifdef GRD_WANT_CHECKCLOSE
GRD_EXTERN short CHECKCLOSE(short _filenum, short _tape_disposition);
#endif
#define CHECKCLOSE(...) GRD_CHECKCLOSE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CHECKCLOSE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CHECKCLOSE_filenum[] = { 0, a1 }; \
  short CHECKCLOSE_tape_disposition[] = { 0, a2 }; \
  guardian_CHECKCLOSE(GRD_HAS(0, CHECKCLOSE_filenum) | GRD_HAS(1, CHECKCLOSE_tape_disposition), GRD_ARG(CHECKCLOSE_filenum), GRD_ARG(CHECKCLOSE_tape_disposition)); })
#else
#define GRD_CHECKCLOSE(a1, a2, over, ...) GRD_END_##over ::guardian::CHECKCLOSE_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKMONITOR || defined GRD_USED_CHECKMONITOR) && !defined CHECKMONITOR && !defined GRD_OWN_CHECKMONITOR
#ifdef GRD_WANT_CHECKMONITOR
GRD_EXTERN short CHECKMONITOR(void);
#endif
#define CHECKMONITOR(...) GRD_CHECKMONITOR(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_CHECKMONITOR(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_CHECKMONITOR(0); })
#else
#define GRD_CHECKMONITOR(over, ...) GRD_NONE(over) ::guardian::CHECKMONITOR_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKOPEN || defined GRD_USED_CHECKOPEN) && !defined CHECKOPEN && !defined GRD_OWN_CHECKOPEN
#ifdef GRD_WANT_CHECKOPEN
GRD_EXTERN short CHECKOPEN(short *_filename, short _filenum, short _flags, short _sync_or_receive_depth, short *_sequential_block_buffer, short _buffer_length, short *_backerror);
#endif
#define CHECKOPEN(...) GRD_CHECKOPEN(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_CHECKOPEN(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECKOPEN_filename[] = { 0, a1 }; \
  short CHECKOPEN_filenum[] = { 0, a2 }; \
  short CHECKOPEN_flags[] = { 0, a3 }; \
  short CHECKOPEN_sync_or_receive_depth[] = { 0, a4 }; \
  short * CHECKOPEN_sequential_block_buffer[] = { 0, a5 }; \
  short CHECKOPEN_buffer_length[] = { 0, a6 }; \
  short * CHECKOPEN_backerror[] = { 0, a7 }; \
  guardian_CHECKOPEN(GRD_HAS(0, CHECKOPEN_filename) | GRD_HAS(1, CHECKOPEN_filenum) | GRD_HAS(2, CHECKOPEN_flags) | GRD_HAS(3, CHECKOPEN_sync_or_receive_depth) | GRD_HAS(4, CHECKOPEN_sequential_block_buffer) | GRD_HAS(5, CHECKOPEN_buffer_length) | GRD_HAS(6, CHECKOPEN_backerror), GRD_ARG(CHECKOPEN_filename), GRD_ARG(CHECKOPEN_filenum), GRD_ARG(CHECKOPEN_flags), GRD_ARG(CHECKOPEN_sync_or_receive_depth), GRD_ARG(CHECKOPEN_sequential_block_buffer), GRD_ARG(CHECKOPEN_buffer_length), GRD_ARG(CHECKOPEN_backerror)); })
#else
#define GRD_CHECKOPEN(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::CHECKOPEN_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKPOINT || defined GRD_USED_CHECKPOINT) && !defined CHECKPOINT && !defined GRD_OWN_CHECKPOINT
#ifdef GRD_WANT_CHECKPOINT
GRD_EXTERN short CHECKPOINT(short *_stack_base,
                 short *_buffer_1,
                 short _count_1,
                 short *_buffer_2,
                 short _count_2,
                 short *_buffer_3,
                 short _count_3,
                 short *_buffer_4,
                 short _count_4,
                 short *_buffer_5,
                 short _count_5,
                 short *_buffer_6,
                 short _count_6,
                 short *_buffer_7,
                 short _count_7,
                 short *_buffer_8,
                 short _count_8,
                 short *_buffer_9,
                 short _count_9,
                 short *_buffer_10,
                 short _count_10,
                 short *_buffer_11,
                 short _count_11,
                 short *_buffer_12,
                 short _count_12,
                 short *_buffer_13,
                 short _count_13);
#endif
#define CHECKPOINT(...) GRD_CHECKPOINT(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_CHECKPOINT(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECKPOINT_stack_base[] = { 0, a1 }; \
  short * CHECKPOINT_buffer_1[] = { 0, a2 }; \
  short CHECKPOINT_count_1[] = { 0, a3 }; \
  short * CHECKPOINT_buffer_2[] = { 0, a4 }; \
  short CHECKPOINT_count_2[] = { 0, a5 }; \
  short * CHECKPOINT_buffer_3[] = { 0, a6 }; \
  short CHECKPOINT_count_3[] = { 0, a7 }; \
  short * CHECKPOINT_buffer_4[] = { 0, a8 }; \
  short CHECKPOINT_count_4[] = { 0, a9 }; \
  short * CHECKPOINT_buffer_5[] = { 0, a10 }; \
  short CHECKPOINT_count_5[] = { 0, a11 }; \
  short * CHECKPOINT_buffer_6[] = { 0, a12 }; \
  short CHECKPOINT_count_6[] = { 0, a13 }; \
  short * CHECKPOINT_buffer_7[] = { 0, a14 }; \
  short CHECKPOINT_count_7[] = { 0, a15 }; \
  short * CHECKPOINT_buffer_8[] = { 0, a16 }; \
  short CHECKPOINT_count_8[] = { 0, a17 }; \
  short * CHECKPOINT_buffer_9[] = { 0, a18 }; \
  short CHECKPOINT_count_9[] = { 0, a19 }; \
  short * CHECKPOINT_buffer_10[] = { 0, a20 }; \
  short CHECKPOINT_count_10[] = { 0, a21 }; \
  short * CHECKPOINT_buffer_11[] = { 0, a22 }; \
  short CHECKPOINT_count_11[] = { 0, a23 }; \
  short * CHECKPOINT_buffer_12[] = { 0, a24 }; \
  short CHECKPOINT_count_12[] = { 0, a25 }; \
  short * CHECKPOINT_buffer_13[] = { 0, a26 }; \
  short CHECKPOINT_count_13[] = { 0, a27 }; \
  guardian_CHECKPOINT(GRD_HAS(0, CHECKPOINT_stack_base) | GRD_HAS(1, CHECKPOINT_buffer_1) | GRD_HAS(2, CHECKPOINT_count_1) | GRD_HAS(3, CHECKPOINT_buffer_2) | GRD_HAS(4, CHECKPOINT_count_2) | GRD_HAS(5, CHECKPOINT_buffer_3) | GRD_HAS(6, CHECKPOINT_count_3) | GRD_HAS(7, CHECKPOINT_buffer_4) | GRD_HAS(8, CHECKPOINT_count_4) | GRD_HAS(9, CHECKPOINT_buffer_5) | GRD_HAS(10, CHECKPOINT_count_5) | GRD_HAS(11, CHECKPOINT_buffer_6) | GRD_HAS(12, CHECKPOINT_count_6) | GRD_HAS(13, CHECKPOINT_buffer_7) | GRD_HAS(14, CHECKPOINT_count_7) | GRD_HAS(15, CHECKPOINT_buffer_8) | GRD_HAS(16, CHECKPOINT_count_8) | GRD_HAS(17, CHECKPOINT_buffer_9) | GRD_HAS(18, CHECKPOINT_count_9) | GRD_HAS(19, CHECKPOINT_buffer_10) | GRD_HAS(20, CHECKPOINT_count_10) | GRD_HAS(21, CHECKPOINT_buffer_11) | GRD_HAS(22, CHECKPOINT_count_11) | GRD_HAS(23, CHECKPOINT_buffer_12) | GRD_HAS(24, CHECKPOINT_count_12) | GRD_HAS(25, CHECKPOINT_buffer_13) | GRD_HAS(26, CHECKPOINT_count_13), GRD_ARG(CHECKPOINT_stack_base), GRD_ARG(CHECKPOINT_buffer_1), GRD_ARG(CHECKPOINT_count_1), GRD_ARG(CHECKPOINT_buffer_2), GRD_ARG(CHECKPOINT_count_2), GRD_ARG(CHECKPOINT_buffer_3), GRD_ARG(CHECKPOINT_count_3), GRD_ARG(CHECKPOINT_buffer_4), GRD_ARG(CHECKPOINT_count_4), GRD_ARG(CHECKPOINT_buffer_5), GRD_ARG(CHECKPOINT_count_5), GRD_ARG(CHECKPOINT_buffer_6), GRD_ARG(CHECKPOINT_count_6), GRD_ARG(CHECKPOINT_buffer_7), GRD_ARG(CHECKPOINT_count_7), GRD_ARG(CHECKPOINT_buffer_8), GRD_ARG(CHECKPOINT_count_8), GRD_ARG(CHECKPOINT_buffer_9), GRD_ARG(CHECKPOINT_count_9), GRD_ARG(CHECKPOINT_buffer_10), GRD_ARG(CHECKPOINT_count_10), GRD_ARG(CHECKPOINT_buffer_11), GRD_ARG(CHECKPOINT_count_11), GRD_ARG(CHECKPOINT_buffer_12), GRD_ARG(CHECKPOINT_count_12), GRD_ARG(CHECKPOINT_buffer_13), GRD_ARG(CHECKPOINT_count_13)); })
#else
#define GRD_CHECKPOINT(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, over, ...) GRD_END_##over ::guardian::CHECKPOINT_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short *>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<short>(a15), ::guardian::arg<short *>(a16), ::guardian::arg<short>(a17), ::guardian::arg<short *>(a18), ::guardian::arg<short>(a19), ::guardian::arg<short *>(a20), ::guardian::arg<short>(a21), ::guardian::arg<short *>(a22), ::guardian::arg<short>(a23), ::guardian::arg<short *>(a24), ::guardian::arg<short>(a25), ::guardian::arg<short *>(a26), ::guardian::arg<short>(a27))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKPOINTMANY || defined GRD_USED_CHECKPOINTMANY) && !defined CHECKPOINTMANY && !defined GRD_OWN_CHECKPOINTMANY
#ifdef GRD_WANT_CHECKPOINTMANY
GRD_EXTERN short CHECKPOINTMANY(short *_stack_base, short *_descriptors);
#endif
#define CHECKPOINTMANY(...) GRD_CHECKPOINTMANY(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CHECKPOINTMANY(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECKPOINTMANY_stack_base[] = { 0, a1 }; \
  short * CHECKPOINTMANY_descriptors[] = { 0, a2 }; \
  guardian_CHECKPOINTMANY(GRD_HAS(0, CHECKPOINTMANY_stack_base) | GRD_HAS(1, CHECKPOINTMANY_descriptors), GRD_ARG(CHECKPOINTMANY_stack_base), GRD_ARG(CHECKPOINTMANY_descriptors)); })
#else
#define GRD_CHECKPOINTMANY(a1, a2, over, ...) GRD_END_##over ::guardian::CHECKPOINTMANY_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKPOINTMANYX || defined GRD_USED_CHECKPOINTMANYX) && !defined CHECKPOINTMANYX && !defined GRD_OWN_CHECKPOINTMANYX
#ifdef GRD_WANT_CHECKPOINTMANYX
GRD_EXTERN short CHECKPOINTMANYX(short *_stack_base, short *_descriptors);
#endif
#define CHECKPOINTMANYX(...) GRD_CHECKPOINTMANYX(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CHECKPOINTMANYX(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECKPOINTMANYX_stack_base[] = { 0, a1 }; \
  short * CHECKPOINTMANYX_descriptors[] = { 0, a2 }; \
  guardian_CHECKPOINTMANYX(GRD_HAS(0, CHECKPOINTMANYX_stack_base) | GRD_HAS(1, CHECKPOINTMANYX_descriptors), GRD_ARG(CHECKPOINTMANYX_stack_base), GRD_ARG(CHECKPOINTMANYX_descriptors)); })
#else
#define GRD_CHECKPOINTMANYX(a1, a2, over, ...) GRD_END_##over ::guardian::CHECKPOINTMANYX_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKPOINTX || defined GRD_USED_CHECKPOINTX) && !defined CHECKPOINTX && !defined GRD_OWN_CHECKPOINTX
#ifdef GRD_WANT_CHECKPOINTX
GRD_EXTERN short CHECKPOINTX(short *_stack_base,
                  short _segment_id1,
                  char *_bufferx_1,
                  int _count_1,
                  short _segment_id2,
                  char *_bufferx_2,
                  int _count_2,
                  short _segment_id3,
                  char *_bufferx_3,
                  int _count_3,
                  short _segment_id4,
                  char *_bufferx_4,
                  int _count_4,
                  short _segment_id5,
                  char *_bufferx_5,
                  int _count_5);
#endif
#define CHECKPOINTX(...) GRD_CHECKPOINTX(__VA_ARGS__, , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_CHECKPOINTX(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECKPOINTX_stack_base[] = { 0, a1 }; \
  short CHECKPOINTX_segment_id1[] = { 0, a2 }; \
  char * CHECKPOINTX_bufferx_1[] = { 0, a3 }; \
  int CHECKPOINTX_count_1[] = { 0, a4 }; \
  short CHECKPOINTX_segment_id2[] = { 0, a5 }; \
  char * CHECKPOINTX_bufferx_2[] = { 0, a6 }; \
  int CHECKPOINTX_count_2[] = { 0, a7 }; \
  short CHECKPOINTX_segment_id3[] = { 0, a8 }; \
  char * CHECKPOINTX_bufferx_3[] = { 0, a9 }; \
  int CHECKPOINTX_count_3[] = { 0, a10 }; \
  short CHECKPOINTX_segment_id4[] = { 0, a11 }; \
  char * CHECKPOINTX_bufferx_4[] = { 0, a12 }; \
  int CHECKPOINTX_count_4[] = { 0, a13 }; \
  short CHECKPOINTX_segment_id5[] = { 0, a14 }; \
  char * CHECKPOINTX_bufferx_5[] = { 0, a15 }; \
  int CHECKPOINTX_count_5[] = { 0, a16 }; \
  guardian_CHECKPOINTX(GRD_HAS(0, CHECKPOINTX_stack_base) | GRD_HAS(1, CHECKPOINTX_segment_id1) | GRD_HAS(2, CHECKPOINTX_bufferx_1) | GRD_HAS(3, CHECKPOINTX_count_1) | GRD_HAS(4, CHECKPOINTX_segment_id2) | GRD_HAS(5, CHECKPOINTX_bufferx_2) | GRD_HAS(6, CHECKPOINTX_count_2) | GRD_HAS(7, CHECKPOINTX_segment_id3) | GRD_HAS(8, CHECKPOINTX_bufferx_3) | GRD_HAS(9, CHECKPOINTX_count_3) | GRD_HAS(10, CHECKPOINTX_segment_id4) | GRD_HAS(11, CHECKPOINTX_bufferx_4) | GRD_HAS(12, CHECKPOINTX_count_4) | GRD_HAS(13, CHECKPOINTX_segment_id5) | GRD_HAS(14, CHECKPOINTX_bufferx_5) | GRD_HAS(15, CHECKPOINTX_count_5), GRD_ARG(CHECKPOINTX_stack_base), GRD_ARG(CHECKPOINTX_segment_id1), GRD_ARG(CHECKPOINTX_bufferx_1), GRD_ARG(CHECKPOINTX_count_1), GRD_ARG(CHECKPOINTX_segment_id2), GRD_ARG(CHECKPOINTX_bufferx_2), GRD_ARG(CHECKPOINTX_count_2), GRD_ARG(CHECKPOINTX_segment_id3), GRD_ARG(CHECKPOINTX_bufferx_3), GRD_ARG(CHECKPOINTX_count_3), GRD_ARG(CHECKPOINTX_segment_id4), GRD_ARG(CHECKPOINTX_bufferx_4), GRD_ARG(CHECKPOINTX_count_4), GRD_ARG(CHECKPOINTX_segment_id5), GRD_ARG(CHECKPOINTX_bufferx_5), GRD_ARG(CHECKPOINTX_count_5)); })
#else
#define GRD_CHECKPOINTX(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, over, ...) GRD_END_##over ::guardian::CHECKPOINTX_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<int>(a4), ::guardian::arg<short>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<int>(a7), ::guardian::arg<short>(a8), ::guardian::arg<char *>(a9), ::guardian::arg<int>(a10), ::guardian::arg<short>(a11), ::guardian::arg<char *>(a12), ::guardian::arg<int>(a13), ::guardian::arg<short>(a14), ::guardian::arg<char *>(a15), ::guardian::arg<int>(a16))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKSETMODE || defined GRD_USED_CHECKSETMODE) && !defined CHECKSETMODE && !defined GRD_OWN_CHECKSETMODE
#ifdef GRD_WANT_CHECKSETMODE
GRD_EXTERN short CHECKSETMODE(short _filenum, short _function, short *_error);
#endif
#define CHECKSETMODE(...) GRD_CHECKSETMODE(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_CHECKSETMODE(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short CHECKSETMODE_filenum[] = { 0, a1 }; \
  short CHECKSETMODE_function[] = { 0, a2 }; \
  short * CHECKSETMODE_error[] = { 0, a3 }; \
  guardian_CHECKSETMODE(GRD_HAS(0, CHECKSETMODE_filenum) | GRD_HAS(1, CHECKSETMODE_function) | GRD_HAS(2, CHECKSETMODE_error), GRD_ARG(CHECKSETMODE_filenum), GRD_ARG(CHECKSETMODE_function), GRD_ARG(CHECKSETMODE_error)); })
#else
#define GRD_CHECKSETMODE(a1, a2, a3, over, ...) GRD_END_##over ::guardian::CHECKSETMODE_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECKSWITCH || defined GRD_USED_CHECKSWITCH) && !defined CHECKSWITCH && !defined GRD_OWN_CHECKSWITCH
#ifdef GRD_WANT_CHECKSWITCH
GRD_EXTERN short CHECKSWITCH(void);
#endif
#define CHECKSWITCH(...) GRD_CHECKSWITCH(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_CHECKSWITCH(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_CHECKSWITCH(0); })
#else
#define GRD_CHECKSWITCH(over, ...) GRD_NONE(over) ::guardian::CHECKSWITCH_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHECK_FILE || defined GRD_USED_CHECK_FILE) && !defined CHECK_FILE && !defined GRD_OWN_CHECK_FILE
GRD_EXTERN short CHECK_FILE(short *_file_fcb, short _operation, short *_ret_addr);
#define CHECK_FILE(...) GRD_CHECK_FILE(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_CHECK_FILE(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * CHECK_FILE_file_fcb[] = { 0, a1 }; \
  short CHECK_FILE_operation[] = { 0, a2 }; \
  short * CHECK_FILE_ret_addr[] = { 0, a3 }; \
  guardian_CHECK_FILE(GRD_HAS(0, CHECK_FILE_file_fcb) | GRD_HAS(1, CHECK_FILE_operation) | GRD_HAS(2, CHECK_FILE_ret_addr), GRD_ARG(CHECK_FILE_file_fcb), GRD_ARG(CHECK_FILE_operation), GRD_ARG(CHECK_FILE_ret_addr)); })
#else
#define GRD_CHECK_FILE(a1, a2, a3, over, ...) GRD_END_##over ::guardian::CHECK_FILE_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CHILD_LOST_ || defined GRD_USED_CHILD_LOST_) && !defined CHILD_LOST_ && !defined GRD_OWN_CHILD_LOST_
GRD_EXTERN short CHILD_LOST_(char *_message, short _length, short *_processhandle);
#define CHILD_LOST_(...) GRD_CHILD_LOST_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_CHILD_LOST_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  char * CHILD_LOST__message[] = { 0, a1 }; \
  short CHILD_LOST__length[] = { 0, a2 }; \
  short * CHILD_LOST__processhandle[] = { 0, a3 }; \
  guardian_CHILD_LOST_(GRD_HAS(0, CHILD_LOST__message) | GRD_HAS(1, CHILD_LOST__length) | GRD_HAS(2, CHILD_LOST__processhandle), GRD_ARG(CHILD_LOST__message), GRD_ARG(CHILD_LOST__length), GRD_ARG(CHILD_LOST__processhandle)); })
#else
#define GRD_CHILD_LOST_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::CHILD_LOST__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CLOSE || defined GRD_USED_CLOSE) && !defined CLOSE && !defined GRD_OWN_CLOSE
#ifdef GRD_WANT_CLOSE
GRD_EXTERN short CLOSE(short _filenum, short _tape_disposition);
#endif
#define CLOSE(...) GRD_CLOSE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CLOSE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CLOSE_filenum[] = { 0, a1 }; \
  short CLOSE_tape_disposition[] = { 0, a2 }; \
  guardian_CLOSE(GRD_HAS(0, CLOSE_filenum) | GRD_HAS(1, CLOSE_tape_disposition), GRD_ARG(CLOSE_filenum), GRD_ARG(CLOSE_tape_disposition)); })
#else
#define GRD_CLOSE(a1, a2, over, ...) GRD_END_##over ::guardian::CLOSE_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CLOSEALLEDIT || defined GRD_USED_CLOSEALLEDIT) && !defined CLOSEALLEDIT && !defined GRD_OWN_CLOSEALLEDIT
GRD_EXTERN short CLOSEALLEDIT(void);
#define CLOSEALLEDIT(...) GRD_CLOSEALLEDIT(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_CLOSEALLEDIT(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_CLOSEALLEDIT(0); })
#else
#define GRD_CLOSEALLEDIT(over, ...) GRD_NONE(over) ::guardian::CLOSEALLEDIT_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CLOSEEDIT_ || defined GRD_USED_CLOSEEDIT_) && !defined CLOSEEDIT_ && !defined GRD_OWN_CLOSEEDIT_
GRD_EXTERN short CLOSEEDIT_(short _filenum, short _keep_filenum);
#define CLOSEEDIT_(...) GRD_CLOSEEDIT_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CLOSEEDIT_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CLOSEEDIT__filenum[] = { 0, a1 }; \
  short CLOSEEDIT__keep_filenum[] = { 0, a2 }; \
  guardian_CLOSEEDIT_(GRD_HAS(0, CLOSEEDIT__filenum) | GRD_HAS(1, CLOSEEDIT__keep_filenum), GRD_ARG(CLOSEEDIT__filenum), GRD_ARG(CLOSEEDIT__keep_filenum)); })
#else
#define GRD_CLOSEEDIT_(a1, a2, over, ...) GRD_END_##over ::guardian::CLOSEEDIT__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_COMPLETEIOEDIT || defined GRD_USED_COMPLETEIOEDIT) && !defined COMPLETEIOEDIT && !defined GRD_OWN_COMPLETEIOEDIT
GRD_EXTERN short COMPLETEIOEDIT(short _filenum, short _count_transferred, long long _tag);
#define COMPLETEIOEDIT(...) GRD_COMPLETEIOEDIT(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_COMPLETEIOEDIT(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short COMPLETEIOEDIT_filenum[] = { 0, a1 }; \
  short COMPLETEIOEDIT_count_transferred[] = { 0, a2 }; \
  long long COMPLETEIOEDIT_tag[] = { 0, a3 }; \
  guardian_COMPLETEIOEDIT(GRD_HAS(0, COMPLETEIOEDIT_filenum) | GRD_HAS(1, COMPLETEIOEDIT_count_transferred) | GRD_HAS(2, COMPLETEIOEDIT_tag), GRD_ARG(COMPLETEIOEDIT_filenum), GRD_ARG(COMPLETEIOEDIT_count_transferred), GRD_ARG(COMPLETEIOEDIT_tag)); })
#else
#define GRD_COMPLETEIOEDIT(a1, a2, a3, over, ...) GRD_END_##over ::guardian::COMPLETEIOEDIT_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<long long>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_COMPRESSEDIT || defined GRD_USED_COMPRESSEDIT) && !defined COMPRESSEDIT && !defined GRD_OWN_COMPRESSEDIT
GRD_EXTERN short COMPRESSEDIT(short *_filenum, int _start, int _increment);
#define COMPRESSEDIT(...) GRD_COMPRESSEDIT(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_COMPRESSEDIT(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * COMPRESSEDIT_filenum[] = { 0, a1 }; \
  int COMPRESSEDIT_start[] = { 0, a2 }; \
  int COMPRESSEDIT_increment[] = { 0, a3 }; \
  guardian_COMPRESSEDIT(GRD_HAS(0, COMPRESSEDIT_filenum) | GRD_HAS(1, COMPRESSEDIT_start) | GRD_HAS(2, COMPRESSEDIT_increment), GRD_ARG(COMPRESSEDIT_filenum), GRD_ARG(COMPRESSEDIT_start), GRD_ARG(COMPRESSEDIT_increment)); })
#else
#define GRD_COMPRESSEDIT(a1, a2, a3, over, ...) GRD_END_##over ::guardian::COMPRESSEDIT_call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<int>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_COMPUTEJULIANDAYNO || defined GRD_USED_COMPUTEJULIANDAYNO) && !defined COMPUTEJULIANDAYNO && !defined GRD_OWN_COMPUTEJULIANDAYNO
GRD_EXTERN int COMPUTEJULIANDAYNO(short _year, short _month, short _day, short *_error_mask);
#define COMPUTEJULIANDAYNO(...) GRD_COMPUTEJULIANDAYNO(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_COMPUTEJULIANDAYNO(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short COMPUTEJULIANDAYNO_year[] = { 0, a1 }; \
  short COMPUTEJULIANDAYNO_month[] = { 0, a2 }; \
  short COMPUTEJULIANDAYNO_day[] = { 0, a3 }; \
  short * COMPUTEJULIANDAYNO_error_mask[] = { 0, a4 }; \
  guardian_COMPUTEJULIANDAYNO(GRD_HAS(0, COMPUTEJULIANDAYNO_year) | GRD_HAS(1, COMPUTEJULIANDAYNO_month) | GRD_HAS(2, COMPUTEJULIANDAYNO_day) | GRD_HAS(3, COMPUTEJULIANDAYNO_error_mask), GRD_ARG(COMPUTEJULIANDAYNO_year), GRD_ARG(COMPUTEJULIANDAYNO_month), GRD_ARG(COMPUTEJULIANDAYNO_day), GRD_ARG(COMPUTEJULIANDAYNO_error_mask)); })
#else
#define GRD_COMPUTEJULIANDAYNO(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::COMPUTEJULIANDAYNO_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_COMPUTETIMESTAMP || defined GRD_USED_COMPUTETIMESTAMP) && !defined COMPUTETIMESTAMP && !defined GRD_OWN_COMPUTETIMESTAMP
GRD_EXTERN long long COMPUTETIMESTAMP(short *_date_n_time, short *_errormask);
#define COMPUTETIMESTAMP(...) GRD_COMPUTETIMESTAMP(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_COMPUTETIMESTAMP(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * COMPUTETIMESTAMP_date_n_time[] = { 0, a1 }; \
  short * COMPUTETIMESTAMP_errormask[] = { 0, a2 }; \
  guardian_COMPUTETIMESTAMP(GRD_HAS(0, COMPUTETIMESTAMP_date_n_time) | GRD_HAS(1, COMPUTETIMESTAMP_errormask), GRD_ARG(COMPUTETIMESTAMP_date_n_time), GRD_ARG(COMPUTETIMESTAMP_errormask)); })
#else
#define GRD_COMPUTETIMESTAMP(a1, a2, over, ...) GRD_END_##over ::guardian::COMPUTETIMESTAMP_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_COMPUTETRANSID || defined GRD_USED_COMPUTETRANSID) && !defined COMPUTETRANSID && !defined GRD_OWN_COMPUTETRANSID
GRD_EXTERN short COMPUTETRANSID(long long *_transid, int _system, short _cpu, int _sequence, short _crashcount);
#define COMPUTETRANSID(...) GRD_COMPUTETRANSID(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_COMPUTETRANSID(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  GRD_LONG_SLOT(a1) COMPUTETRANSID_transid[] = { 0, a1 }; \
  int COMPUTETRANSID_system[] = { 0, a2 }; \
  short COMPUTETRANSID_cpu[] = { 0, a3 }; \
  int COMPUTETRANSID_sequence[] = { 0, a4 }; \
  short COMPUTETRANSID_crashcount[] = { 0, a5 }; \
  guardian_COMPUTETRANSID(GRD_HAS(0, COMPUTETRANSID_transid) | GRD_HAS(1, COMPUTETRANSID_system) | GRD_HAS(2, COMPUTETRANSID_cpu) | GRD_HAS(3, COMPUTETRANSID_sequence) | GRD_HAS(4, COMPUTETRANSID_crashcount), (long long *)GRD_ARG(COMPUTETRANSID_transid), GRD_ARG(COMPUTETRANSID_system), GRD_ARG(COMPUTETRANSID_cpu), GRD_ARG(COMPUTETRANSID_sequence), GRD_ARG(COMPUTETRANSID_crashcount)); })
#else
#define GRD_COMPUTETRANSID(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::COMPUTETRANSID_call(::guardian::arg64(a1), ::guardian::arg<int>(a2), ::guardian::arg<short>(a3), ::guardian::arg<int>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONTIME || defined GRD_USED_CONTIME) && !defined CONTIME && !defined GRD_OWN_CONTIME
GRD_EXTERN void CONTIME(short *_date_and_time, short _t0, short _t1, short _t2);
#define CONTIME(...) GRD_CONTIME(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_CONTIME(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * CONTIME_date_and_time[] = { 0, a1 }; \
  short CONTIME_t0[] = { 0, a2 }; \
  short CONTIME_t1[] = { 0, a3 }; \
  short CONTIME_t2[] = { 0, a4 }; \
  guardian_CONTIME(GRD_HAS(0, CONTIME_date_and_time) | GRD_HAS(1, CONTIME_t0) | GRD_HAS(2, CONTIME_t1) | GRD_HAS(3, CONTIME_t2), GRD_ARG(CONTIME_date_and_time), GRD_ARG(CONTIME_t0), GRD_ARG(CONTIME_t1), GRD_ARG(CONTIME_t2)); })
#else
#define GRD_CONTIME(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::CONTIME_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONTROL || defined GRD_USED_CONTROL) && !defined CONTROL && !defined GRD_OWN_CONTROL
GRD_EXTERN short CONTROL(short _filenum, short _operation, short _param, long long _tag);
#define CONTROL(...) GRD_CONTROL(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_CONTROL(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short CONTROL_filenum[] = { 0, a1 }; \
  short CONTROL_operation[] = { 0, a2 }; \
  short CONTROL_param[] = { 0, a3 }; \
  long long CONTROL_tag[] = { 0, a4 }; \
  guardian_CONTROL(GRD_HAS(0, CONTROL_filenum) | GRD_HAS(1, CONTROL_operation) | GRD_HAS(2, CONTROL_param) | GRD_HAS(3, CONTROL_tag), GRD_ARG(CONTROL_filenum), GRD_ARG(CONTROL_operation), GRD_ARG(CONTROL_param), GRD_ARG(CONTROL_tag)); })
#else
#define GRD_CONTROL(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::CONTROL_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<long long>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONTROLBUF || defined GRD_USED_CONTROLBUF) && !defined CONTROLBUF && !defined GRD_OWN_CONTROLBUF
GRD_EXTERN short CONTROLBUF(short _filenum, short _operation, short *_buffer, short _count, short *_count_transferred, long long _tag);
#define CONTROLBUF(...) GRD_CONTROLBUF(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_CONTROLBUF(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short CONTROLBUF_filenum[] = { 0, a1 }; \
  short CONTROLBUF_operation[] = { 0, a2 }; \
  short * CONTROLBUF_buffer[] = { 0, a3 }; \
  short CONTROLBUF_count[] = { 0, a4 }; \
  short * CONTROLBUF_count_transferred[] = { 0, a5 }; \
  long long CONTROLBUF_tag[] = { 0, a6 }; \
  guardian_CONTROLBUF(GRD_HAS(0, CONTROLBUF_filenum) | GRD_HAS(1, CONTROLBUF_operation) | GRD_HAS(2, CONTROLBUF_buffer) | GRD_HAS(3, CONTROLBUF_count) | GRD_HAS(4, CONTROLBUF_count_transferred) | GRD_HAS(5, CONTROLBUF_tag), GRD_ARG(CONTROLBUF_filenum), GRD_ARG(CONTROLBUF_operation), GRD_ARG(CONTROLBUF_buffer), GRD_ARG(CONTROLBUF_count), GRD_ARG(CONTROLBUF_count_transferred), GRD_ARG(CONTROLBUF_tag)); })
#else
#define GRD_CONTROLBUF(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::CONTROLBUF_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONTROLMESSAGESYSTEM || defined GRD_USED_CONTROLMESSAGESYSTEM) && !defined CONTROLMESSAGESYSTEM && !defined GRD_OWN_CONTROLMESSAGESYSTEM
GRD_EXTERN short CONTROLMESSAGESYSTEM(short _actioncode, unsigned short _value);
#define CONTROLMESSAGESYSTEM(...) GRD_CONTROLMESSAGESYSTEM(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_CONTROLMESSAGESYSTEM(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short CONTROLMESSAGESYSTEM_actioncode[] = { 0, a1 }; \
  unsigned short CONTROLMESSAGESYSTEM_value[] = { 0, a2 }; \
  guardian_CONTROLMESSAGESYSTEM(GRD_HAS(0, CONTROLMESSAGESYSTEM_actioncode) | GRD_HAS(1, CONTROLMESSAGESYSTEM_value), GRD_ARG(CONTROLMESSAGESYSTEM_actioncode), GRD_ARG(CONTROLMESSAGESYSTEM_value)); })
#else
#define GRD_CONTROLMESSAGESYSTEM(a1, a2, over, ...) GRD_END_##over ::guardian::CONTROLMESSAGESYSTEM_call(::guardian::arg<short>(a1), ::guardian::arg<unsigned short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONVERTPROCESSTIME || defined GRD_USED_CONVERTPROCESSTIME) && !defined CONVERTPROCESSTIME && !defined GRD_OWN_CONVERTPROCESSTIME
GRD_EXTERN short CONVERTPROCESSTIME(long long _process_time, short *_hours, short *_minutes, short *_seconds, short *_milliseconds, short *_microseconds);
#define CONVERTPROCESSTIME(...) GRD_CONVERTPROCESSTIME(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_CONVERTPROCESSTIME(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  long long CONVERTPROCESSTIME_process_time[] = { 0, a1 }; \
  short * CONVERTPROCESSTIME_hours[] = { 0, a2 }; \
  short * CONVERTPROCESSTIME_minutes[] = { 0, a3 }; \
  short * CONVERTPROCESSTIME_seconds[] = { 0, a4 }; \
  short * CONVERTPROCESSTIME_milliseconds[] = { 0, a5 }; \
  short * CONVERTPROCESSTIME_microseconds[] = { 0, a6 }; \
  guardian_CONVERTPROCESSTIME(GRD_HAS(0, CONVERTPROCESSTIME_process_time) | GRD_HAS(1, CONVERTPROCESSTIME_hours) | GRD_HAS(2, CONVERTPROCESSTIME_minutes) | GRD_HAS(3, CONVERTPROCESSTIME_seconds) | GRD_HAS(4, CONVERTPROCESSTIME_milliseconds) | GRD_HAS(5, CONVERTPROCESSTIME_microseconds), GRD_ARG(CONVERTPROCESSTIME_process_time), GRD_ARG(CONVERTPROCESSTIME_hours), GRD_ARG(CONVERTPROCESSTIME_minutes), GRD_ARG(CONVERTPROCESSTIME_seconds), GRD_ARG(CONVERTPROCESSTIME_milliseconds), GRD_ARG(CONVERTPROCESSTIME_microseconds)); })
#else
#define GRD_CONVERTPROCESSTIME(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::CONVERTPROCESSTIME_call(::guardian::arg<long long>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CONVERTTIMESTAMP || defined GRD_USED_CONVERTTIMESTAMP) && !defined CONVERTTIMESTAMP && !defined GRD_OWN_CONVERTTIMESTAMP
GRD_EXTERN long long CONVERTTIMESTAMP(long long _julian_timestamp, short _direction, short _node, short *_error);
#define CONVERTTIMESTAMP(...) GRD_CONVERTTIMESTAMP(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_CONVERTTIMESTAMP(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  long long CONVERTTIMESTAMP_julian_timestamp[] = { 0, a1 }; \
  short CONVERTTIMESTAMP_direction[] = { 0, a2 }; \
  short CONVERTTIMESTAMP_node[] = { 0, a3 }; \
  short * CONVERTTIMESTAMP_error[] = { 0, a4 }; \
  guardian_CONVERTTIMESTAMP(GRD_HAS(0, CONVERTTIMESTAMP_julian_timestamp) | GRD_HAS(1, CONVERTTIMESTAMP_direction) | GRD_HAS(2, CONVERTTIMESTAMP_node) | GRD_HAS(3, CONVERTTIMESTAMP_error), GRD_ARG(CONVERTTIMESTAMP_julian_timestamp), GRD_ARG(CONVERTTIMESTAMP_direction), GRD_ARG(CONVERTTIMESTAMP_node), GRD_ARG(CONVERTTIMESTAMP_error)); })
#else
#define GRD_CONVERTTIMESTAMP(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::CONVERTTIMESTAMP_call(::guardian::arg<long long>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CREATEPROCESSNAME || defined GRD_USED_CREATEPROCESSNAME) && !defined CREATEPROCESSNAME && !defined GRD_OWN_CREATEPROCESSNAME
#ifdef GRD_WANT_CREATEPROCESSNAME
GRD_EXTERN void CREATEPROCESSNAME(short *_process_name);
#endif
#define CREATEPROCESSNAME(...) GRD_CREATEPROCESSNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_CREATEPROCESSNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * CREATEPROCESSNAME_process_name[] = { 0, a1 }; \
  guardian_CREATEPROCESSNAME(GRD_HAS(0, CREATEPROCESSNAME_process_name), GRD_ARG(CREATEPROCESSNAME_process_name)); })
#else
#define GRD_CREATEPROCESSNAME(a1, over, ...) GRD_END_##over ::guardian::CREATEPROCESSNAME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CREATORACCESSID || defined GRD_USED_CREATORACCESSID) && !defined CREATORACCESSID && !defined GRD_OWN_CREATORACCESSID
#ifdef GRD_WANT_CREATORACCESSID
GRD_EXTERN short CREATORACCESSID(void);
#endif
#define CREATORACCESSID(...) GRD_CREATORACCESSID(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_CREATORACCESSID(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_CREATORACCESSID(0); })
#else
#define GRD_CREATORACCESSID(over, ...) GRD_NONE(over) ::guardian::CREATORACCESSID_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_CRTPID_TO_PROCESSHANDLE_ || defined GRD_USED_CRTPID_TO_PROCESSHANDLE_) && !defined CRTPID_TO_PROCESSHANDLE_ && !defined GRD_OWN_CRTPID_TO_PROCESSHANDLE_
GRD_EXTERN short CRTPID_TO_PROCESSHANDLE_(short *_process_id, short *_processhandle, short *_pair_flag, int _node_number);
#define CRTPID_TO_PROCESSHANDLE_(...) GRD_CRTPID_TO_PROCESSHANDLE_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_CRTPID_TO_PROCESSHANDLE_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * CRTPID_TO_PROCESSHANDLE__process_id[] = { 0, a1 }; \
  short * CRTPID_TO_PROCESSHANDLE__processhandle[] = { 0, a2 }; \
  short * CRTPID_TO_PROCESSHANDLE__pair_flag[] = { 0, a3 }; \
  int CRTPID_TO_PROCESSHANDLE__node_number[] = { 0, a4 }; \
  guardian_CRTPID_TO_PROCESSHANDLE_(GRD_HAS(0, CRTPID_TO_PROCESSHANDLE__process_id) | GRD_HAS(1, CRTPID_TO_PROCESSHANDLE__processhandle) | GRD_HAS(2, CRTPID_TO_PROCESSHANDLE__pair_flag) | GRD_HAS(3, CRTPID_TO_PROCESSHANDLE__node_number), GRD_ARG(CRTPID_TO_PROCESSHANDLE__process_id), GRD_ARG(CRTPID_TO_PROCESSHANDLE__processhandle), GRD_ARG(CRTPID_TO_PROCESSHANDLE__pair_flag), GRD_ARG(CRTPID_TO_PROCESSHANDLE__node_number)); })
#else
#define GRD_CRTPID_TO_PROCESSHANDLE_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::CRTPID_TO_PROCESSHANDLE__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<int>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DAYOFWEEK || defined GRD_USED_DAYOFWEEK) && !defined DAYOFWEEK && !defined GRD_OWN_DAYOFWEEK
GRD_EXTERN short DAYOFWEEK(int _julian_day_num);
#define DAYOFWEEK(...) GRD_DAYOFWEEK(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DAYOFWEEK(a1, over, ...) __extension__ ({ GRD_END_##over \
  int DAYOFWEEK_julian_day_num[] = { 0, a1 }; \
  guardian_DAYOFWEEK(GRD_HAS(0, DAYOFWEEK_julian_day_num), GRD_ARG(DAYOFWEEK_julian_day_num)); })
#else
#define GRD_DAYOFWEEK(a1, over, ...) GRD_END_##over ::guardian::DAYOFWEEK_call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEBUG || defined GRD_USED_DEBUG) && !defined DEBUG && !defined GRD_OWN_DEBUG
GRD_EXTERN void DEBUG(void);
#define DEBUG(...) GRD_DEBUG(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEBUG(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEBUG(0); })
#else
#define GRD_DEBUG(over, ...) GRD_NONE(over) ::guardian::DEBUG_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEADD || defined GRD_USED_DEFINEADD) && !defined DEFINEADD && !defined GRD_OWN_DEFINEADD
GRD_EXTERN short DEFINEADD(const char *_define_name, short _replace, short *_checknum);
#define DEFINEADD(...) GRD_DEFINEADD(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_DEFINEADD(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINEADD_define_name[] = { 0, a1 }; \
  short DEFINEADD_replace[] = { 0, a2 }; \
  short * DEFINEADD_checknum[] = { 0, a3 }; \
  guardian_DEFINEADD(GRD_HAS(0, DEFINEADD_define_name) | GRD_HAS(1, DEFINEADD_replace) | GRD_HAS(2, DEFINEADD_checknum), GRD_ARG(DEFINEADD_define_name), GRD_ARG(DEFINEADD_replace), GRD_ARG(DEFINEADD_checknum)); })
#else
#define GRD_DEFINEADD(a1, a2, a3, over, ...) GRD_END_##over ::guardian::DEFINEADD_call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEDELETE || defined GRD_USED_DEFINEDELETE) && !defined DEFINEDELETE && !defined GRD_OWN_DEFINEDELETE
GRD_EXTERN short DEFINEDELETE(const char *_define_name);
#define DEFINEDELETE(...) GRD_DEFINEDELETE(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DEFINEDELETE(a1, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINEDELETE_define_name[] = { 0, a1 }; \
  guardian_DEFINEDELETE(GRD_HAS(0, DEFINEDELETE_define_name), GRD_ARG(DEFINEDELETE_define_name)); })
#else
#define GRD_DEFINEDELETE(a1, over, ...) GRD_END_##over ::guardian::DEFINEDELETE_call(::guardian::arg<const char *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEDELETEALL || defined GRD_USED_DEFINEDELETEALL) && !defined DEFINEDELETEALL && !defined GRD_OWN_DEFINEDELETEALL
GRD_EXTERN short DEFINEDELETEALL(void);
#define DEFINEDELETEALL(...) GRD_DEFINEDELETEALL(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEFINEDELETEALL(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEFINEDELETEALL(0); })
#else
#define GRD_DEFINEDELETEALL(over, ...) GRD_NONE(over) ::guardian::DEFINEDELETEALL_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEINFO || defined GRD_USED_DEFINEINFO) && !defined DEFINEINFO && !defined GRD_OWN_DEFINEINFO
GRD_EXTERN short DEFINEINFO(const char *_define_name, char *_class_name, char *_attribute_name, char *_value_buf, short _value_buf_len, short *_value_len);
#define DEFINEINFO(...) GRD_DEFINEINFO(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_DEFINEINFO(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINEINFO_define_name[] = { 0, a1 }; \
  char * DEFINEINFO_class_name[] = { 0, a2 }; \
  char * DEFINEINFO_attribute_name[] = { 0, a3 }; \
  char * DEFINEINFO_value_buf[] = { 0, a4 }; \
  short DEFINEINFO_value_buf_len[] = { 0, a5 }; \
  short * DEFINEINFO_value_len[] = { 0, a6 }; \
  guardian_DEFINEINFO(GRD_HAS(0, DEFINEINFO_define_name) | GRD_HAS(1, DEFINEINFO_class_name) | GRD_HAS(2, DEFINEINFO_attribute_name) | GRD_HAS(3, DEFINEINFO_value_buf) | GRD_HAS(4, DEFINEINFO_value_buf_len) | GRD_HAS(5, DEFINEINFO_value_len), GRD_ARG(DEFINEINFO_define_name), GRD_ARG(DEFINEINFO_class_name), GRD_ARG(DEFINEINFO_attribute_name), GRD_ARG(DEFINEINFO_value_buf), GRD_ARG(DEFINEINFO_value_buf_len), GRD_ARG(DEFINEINFO_value_len)); })
#else
#define GRD_DEFINEINFO(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::DEFINEINFO_call(::guardian::arg<const char *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEMODE || defined GRD_USED_DEFINEMODE) && !defined DEFINEMODE && !defined GRD_OWN_DEFINEMODE
GRD_EXTERN short DEFINEMODE(short _new_value, short *_old_value);
#define DEFINEMODE(...) GRD_DEFINEMODE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_DEFINEMODE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short DEFINEMODE_new_value[] = { 0, a1 }; \
  short * DEFINEMODE_old_value[] = { 0, a2 }; \
  guardian_DEFINEMODE(GRD_HAS(0, DEFINEMODE_new_value) | GRD_HAS(1, DEFINEMODE_old_value), GRD_ARG(DEFINEMODE_new_value), GRD_ARG(DEFINEMODE_old_value)); })
#else
#define GRD_DEFINEMODE(a1, a2, over, ...) GRD_END_##over ::guardian::DEFINEMODE_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINENEXTNAME || defined GRD_USED_DEFINENEXTNAME) && !defined DEFINENEXTNAME && !defined GRD_OWN_DEFINENEXTNAME
GRD_EXTERN short DEFINENEXTNAME(char *_define_name);
#define DEFINENEXTNAME(...) GRD_DEFINENEXTNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DEFINENEXTNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  char * DEFINENEXTNAME_define_name[] = { 0, a1 }; \
  guardian_DEFINENEXTNAME(GRD_HAS(0, DEFINENEXTNAME_define_name), GRD_ARG(DEFINENEXTNAME_define_name)); })
#else
#define GRD_DEFINENEXTNAME(a1, over, ...) GRD_END_##over ::guardian::DEFINENEXTNAME_call(::guardian::arg<char *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEPOOL || defined GRD_USED_DEFINEPOOL) && !defined DEFINEPOOL && !defined GRD_OWN_DEFINEPOOL
GRD_EXTERN short DEFINEPOOL(short *_pool_head, short *_pool, int _pool_size);
#define DEFINEPOOL(...) GRD_DEFINEPOOL(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_DEFINEPOOL(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * DEFINEPOOL_pool_head[] = { 0, a1 }; \
  short * DEFINEPOOL_pool[] = { 0, a2 }; \
  int DEFINEPOOL_pool_size[] = { 0, a3 }; \
  guardian_DEFINEPOOL(GRD_HAS(0, DEFINEPOOL_pool_head) | GRD_HAS(1, DEFINEPOOL_pool) | GRD_HAS(2, DEFINEPOOL_pool_size), GRD_ARG(DEFINEPOOL_pool_head), GRD_ARG(DEFINEPOOL_pool), GRD_ARG(DEFINEPOOL_pool_size)); })
#else
#define GRD_DEFINEPOOL(a1, a2, a3, over, ...) GRD_END_##over ::guardian::DEFINEPOOL_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<int>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEREADATTR || defined GRD_USED_DEFINEREADATTR) && !defined DEFINEREADATTR && !defined GRD_OWN_DEFINEREADATTR
GRD_EXTERN short DEFINEREADATTR(const char *_define_name, char *_attribute_name, short *_cursor, char *_value_buf, short _value_buf_len, short *_value_len, short _read_mode, short *_info_word);
#define DEFINEREADATTR(...) GRD_DEFINEREADATTR(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_DEFINEREADATTR(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINEREADATTR_define_name[] = { 0, a1 }; \
  char * DEFINEREADATTR_attribute_name[] = { 0, a2 }; \
  short * DEFINEREADATTR_cursor[] = { 0, a3 }; \
  char * DEFINEREADATTR_value_buf[] = { 0, a4 }; \
  short DEFINEREADATTR_value_buf_len[] = { 0, a5 }; \
  short * DEFINEREADATTR_value_len[] = { 0, a6 }; \
  short DEFINEREADATTR_read_mode[] = { 0, a7 }; \
  short * DEFINEREADATTR_info_word[] = { 0, a8 }; \
  guardian_DEFINEREADATTR(GRD_HAS(0, DEFINEREADATTR_define_name) | GRD_HAS(1, DEFINEREADATTR_attribute_name) | GRD_HAS(2, DEFINEREADATTR_cursor) | GRD_HAS(3, DEFINEREADATTR_value_buf) | GRD_HAS(4, DEFINEREADATTR_value_buf_len) | GRD_HAS(5, DEFINEREADATTR_value_len) | GRD_HAS(6, DEFINEREADATTR_read_mode) | GRD_HAS(7, DEFINEREADATTR_info_word), GRD_ARG(DEFINEREADATTR_define_name), GRD_ARG(DEFINEREADATTR_attribute_name), GRD_ARG(DEFINEREADATTR_cursor), GRD_ARG(DEFINEREADATTR_value_buf), GRD_ARG(DEFINEREADATTR_value_buf_len), GRD_ARG(DEFINEREADATTR_value_len), GRD_ARG(DEFINEREADATTR_read_mode), GRD_ARG(DEFINEREADATTR_info_word)); })
#else
#define GRD_DEFINEREADATTR(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::DEFINEREADATTR_call(::guardian::arg<const char *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINERESTORE || defined GRD_USED_DEFINERESTORE) && !defined DEFINERESTORE && !defined GRD_OWN_DEFINERESTORE
GRD_EXTERN short DEFINERESTORE(short *_buffer, short _options, char *_define_name, short *_checknum);
#define DEFINERESTORE(...) GRD_DEFINERESTORE(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_DEFINERESTORE(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * DEFINERESTORE_buffer[] = { 0, a1 }; \
  short DEFINERESTORE_options[] = { 0, a2 }; \
  char * DEFINERESTORE_define_name[] = { 0, a3 }; \
  short * DEFINERESTORE_checknum[] = { 0, a4 }; \
  guardian_DEFINERESTORE(GRD_HAS(0, DEFINERESTORE_buffer) | GRD_HAS(1, DEFINERESTORE_options) | GRD_HAS(2, DEFINERESTORE_define_name) | GRD_HAS(3, DEFINERESTORE_checknum), GRD_ARG(DEFINERESTORE_buffer), GRD_ARG(DEFINERESTORE_options), GRD_ARG(DEFINERESTORE_define_name), GRD_ARG(DEFINERESTORE_checknum)); })
#else
#define GRD_DEFINERESTORE(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::DEFINERESTORE_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINERESTOREWORK || defined GRD_USED_DEFINERESTOREWORK) && !defined DEFINERESTOREWORK && !defined GRD_OWN_DEFINERESTOREWORK
GRD_EXTERN short DEFINERESTOREWORK(void);
#define DEFINERESTOREWORK(...) GRD_DEFINERESTOREWORK(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEFINERESTOREWORK(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEFINERESTOREWORK(0); })
#else
#define GRD_DEFINERESTOREWORK(over, ...) GRD_NONE(over) ::guardian::DEFINERESTOREWORK_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINERESTOREWORK2 || defined GRD_USED_DEFINERESTOREWORK2) && !defined DEFINERESTOREWORK2 && !defined GRD_OWN_DEFINERESTOREWORK2
GRD_EXTERN short DEFINERESTOREWORK2(void);
#define DEFINERESTOREWORK2(...) GRD_DEFINERESTOREWORK2(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEFINERESTOREWORK2(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEFINERESTOREWORK2(0); })
#else
#define GRD_DEFINERESTOREWORK2(over, ...) GRD_NONE(over) ::guardian::DEFINERESTOREWORK2_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINESAVE || defined GRD_USED_DEFINESAVE) && !defined DEFINESAVE && !defined GRD_OWN_DEFINESAVE
GRD_EXTERN short DEFINESAVE(const char *_define_name, short *_buffer, short _buflen, short *_deflen, short _option);
#define DEFINESAVE(...) GRD_DEFINESAVE(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_DEFINESAVE(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINESAVE_define_name[] = { 0, a1 }; \
  short * DEFINESAVE_buffer[] = { 0, a2 }; \
  short DEFINESAVE_buflen[] = { 0, a3 }; \
  short * DEFINESAVE_deflen[] = { 0, a4 }; \
  short DEFINESAVE_option[] = { 0, a5 }; \
  guardian_DEFINESAVE(GRD_HAS(0, DEFINESAVE_define_name) | GRD_HAS(1, DEFINESAVE_buffer) | GRD_HAS(2, DEFINESAVE_buflen) | GRD_HAS(3, DEFINESAVE_deflen) | GRD_HAS(4, DEFINESAVE_option), GRD_ARG(DEFINESAVE_define_name), GRD_ARG(DEFINESAVE_buffer), GRD_ARG(DEFINESAVE_buflen), GRD_ARG(DEFINESAVE_deflen), GRD_ARG(DEFINESAVE_option)); })
#else
#define GRD_DEFINESAVE(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::DEFINESAVE_call(::guardian::arg<const char *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINESAVEWORK || defined GRD_USED_DEFINESAVEWORK) && !defined DEFINESAVEWORK && !defined GRD_OWN_DEFINESAVEWORK
GRD_EXTERN short DEFINESAVEWORK(void);
#define DEFINESAVEWORK(...) GRD_DEFINESAVEWORK(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEFINESAVEWORK(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEFINESAVEWORK(0); })
#else
#define GRD_DEFINESAVEWORK(over, ...) GRD_NONE(over) ::guardian::DEFINESAVEWORK_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINESAVEWORK2 || defined GRD_USED_DEFINESAVEWORK2) && !defined DEFINESAVEWORK2 && !defined GRD_OWN_DEFINESAVEWORK2
GRD_EXTERN short DEFINESAVEWORK2(void);
#define DEFINESAVEWORK2(...) GRD_DEFINESAVEWORK2(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_DEFINESAVEWORK2(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_DEFINESAVEWORK2(0); })
#else
#define GRD_DEFINESAVEWORK2(over, ...) GRD_NONE(over) ::guardian::DEFINESAVEWORK2_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINESETATTR || defined GRD_USED_DEFINESETATTR) && !defined DEFINESETATTR && !defined GRD_OWN_DEFINESETATTR
GRD_EXTERN short DEFINESETATTR(const char *_attribute_name, const char *_value, short _value_len, short *_default_names);
#define DEFINESETATTR(...) GRD_DEFINESETATTR(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_DEFINESETATTR(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINESETATTR_attribute_name[] = { 0, a1 }; \
  const char * DEFINESETATTR_value[] = { 0, a2 }; \
  short DEFINESETATTR_value_len[] = { 0, a3 }; \
  short * DEFINESETATTR_default_names[] = { 0, a4 }; \
  guardian_DEFINESETATTR(GRD_HAS(0, DEFINESETATTR_attribute_name) | GRD_HAS(1, DEFINESETATTR_value) | GRD_HAS(2, DEFINESETATTR_value_len) | GRD_HAS(3, DEFINESETATTR_default_names), GRD_ARG(DEFINESETATTR_attribute_name), GRD_ARG(DEFINESETATTR_value), GRD_ARG(DEFINESETATTR_value_len), GRD_ARG(DEFINESETATTR_default_names)); })
#else
#define GRD_DEFINESETATTR(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::DEFINESETATTR_call(::guardian::arg<const char *>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINESETLIKE || defined GRD_USED_DEFINESETLIKE) && !defined DEFINESETLIKE && !defined GRD_OWN_DEFINESETLIKE
GRD_EXTERN short DEFINESETLIKE(const char *_define_name);
#define DEFINESETLIKE(...) GRD_DEFINESETLIKE(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DEFINESETLIKE(a1, over, ...) __extension__ ({ GRD_END_##over \
  const char * DEFINESETLIKE_define_name[] = { 0, a1 }; \
  guardian_DEFINESETLIKE(GRD_HAS(0, DEFINESETLIKE_define_name), GRD_ARG(DEFINESETLIKE_define_name)); })
#else
#define GRD_DEFINESETLIKE(a1, over, ...) GRD_END_##over ::guardian::DEFINESETLIKE_call(::guardian::arg<const char *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DEFINEVALIDATEWORK || defined GRD_USED_DEFINEVALIDATEWORK) && !defined DEFINEVALIDATEWORK && !defined GRD_OWN_DEFINEVALIDATEWORK
GRD_EXTERN short DEFINEVALIDATEWORK(short *_checknum);
#define DEFINEVALIDATEWORK(...) GRD_DEFINEVALIDATEWORK(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DEFINEVALIDATEWORK(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * DEFINEVALIDATEWORK_checknum[] = { 0, a1 }; \
  guardian_DEFINEVALIDATEWORK(GRD_HAS(0, DEFINEVALIDATEWORK_checknum), GRD_ARG(DEFINEVALIDATEWORK_checknum)); })
#else
#define GRD_DEFINEVALIDATEWORK(a1, over, ...) GRD_END_##over ::guardian::DEFINEVALIDATEWORK_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DELAY || defined GRD_USED_DELAY) && !defined DELAY && !defined GRD_OWN_DELAY
GRD_EXTERN void DELAY(int _time_period);
#define DELAY(...) GRD_DELAY(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_DELAY(a1, over, ...) __extension__ ({ GRD_END_##over \
  int DELAY_time_period[] = { 0, a1 }; \
  guardian_DELAY(GRD_HAS(0, DELAY_time_period), GRD_ARG(DELAY_time_period)); })
#else
#define GRD_DELAY(a1, over, ...) GRD_END_##over ::guardian::DELAY_call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DELETEEDIT || defined GRD_USED_DELETEEDIT) && !defined DELETEEDIT && !defined GRD_OWN_DELETEEDIT
GRD_EXTERN short DELETEEDIT(short _filenum, int _first, int _last);
#define DELETEEDIT(...) GRD_DELETEEDIT(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_DELETEEDIT(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short DELETEEDIT_filenum[] = { 0, a1 }; \
  int DELETEEDIT_first[] = { 0, a2 }; \
  int DELETEEDIT_last[] = { 0, a3 }; \
  guardian_DELETEEDIT(GRD_HAS(0, DELETEEDIT_filenum) | GRD_HAS(1, DELETEEDIT_first) | GRD_HAS(2, DELETEEDIT_last), GRD_ARG(DELETEEDIT_filenum), GRD_ARG(DELETEEDIT_first), GRD_ARG(DELETEEDIT_last)); })
#else
#define GRD_DELETEEDIT(a1, a2, a3, over, ...) GRD_END_##over ::guardian::DELETEEDIT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<int>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DISK_REFRESH_ || defined GRD_USED_DISK_REFRESH_) && !defined DISK_REFRESH_ && !defined GRD_OWN_DISK_REFRESH_
GRD_EXTERN short DISK_REFRESH_(const char *_volume, short _length);
#define DISK_REFRESH_(...) GRD_DISK_REFRESH_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_DISK_REFRESH_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  const char * DISK_REFRESH__volume[] = { 0, a1 }; \
  short DISK_REFRESH__length[] = { 0, a2 }; \
  guardian_DISK_REFRESH_(GRD_HAS(0, DISK_REFRESH__volume) | GRD_HAS(1, DISK_REFRESH__length), GRD_ARG(DISK_REFRESH__volume), GRD_ARG(DISK_REFRESH__length)); })
#else
#define GRD_DISK_REFRESH_(a1, a2, over, ...) GRD_END_##over ::guardian::DISK_REFRESH__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DNUMIN || defined GRD_USED_DNUMIN) && !defined DNUMIN && !defined GRD_OWN_DNUMIN
GRD_EXTERN void *DNUMIN(const char *_ascii_num, void *_signed_result, short _base, short *_status, short _flags);
#define DNUMIN(...) GRD_DNUMIN(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_DNUMIN(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * DNUMIN_ascii_num[] = { 0, a1 }; \
  void * DNUMIN_signed_result[] = { 0, a2 }; \
  short DNUMIN_base[] = { 0, a3 }; \
  short * DNUMIN_status[] = { 0, a4 }; \
  short DNUMIN_flags[] = { 0, a5 }; \
  guardian_DNUMIN(GRD_HAS(0, DNUMIN_ascii_num) | GRD_HAS(1, DNUMIN_signed_result) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, DNUMIN_base) | GRD_HAS(3, DNUMIN_status) | GRD_HAS(4, DNUMIN_flags), GRD_ARG(DNUMIN_ascii_num), GRD_ARG(DNUMIN_signed_result), GRD_ARG(DNUMIN_base), GRD_ARG(DNUMIN_status), GRD_ARG(DNUMIN_flags)); })
#else
#define GRD_DNUMIN(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::DNUMIN_call(::guardian::arg<const char *>(a1), ::guardian::out32(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DNUMOUT || defined GRD_USED_DNUMOUT) && !defined DNUMOUT && !defined GRD_OWN_DNUMOUT
GRD_EXTERN short DNUMOUT(char *_ascii_result, int _unsigned_doubleword, short _base, short _width, short _flags);
#define DNUMOUT(...) GRD_DNUMOUT(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_DNUMOUT(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  char * DNUMOUT_ascii_result[] = { 0, a1 }; \
  int DNUMOUT_unsigned_doubleword[] = { 0, a2 }; \
  short DNUMOUT_base[] = { 0, a3 }; \
  short DNUMOUT_width[] = { 0, a4 }; \
  short DNUMOUT_flags[] = { 0, a5 }; \
  guardian_DNUMOUT(GRD_HAS(0, DNUMOUT_ascii_result) | GRD_HAS(1, DNUMOUT_unsigned_doubleword) | GRD_HAS(2, DNUMOUT_base) | GRD_HAS(3, DNUMOUT_width) | GRD_HAS(4, DNUMOUT_flags), GRD_ARG(DNUMOUT_ascii_result), GRD_ARG(DNUMOUT_unsigned_doubleword), GRD_ARG(DNUMOUT_base), GRD_ARG(DNUMOUT_width), GRD_ARG(DNUMOUT_flags)); })
#else
#define GRD_DNUMOUT(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::DNUMOUT_call(::guardian::arg<char *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_DST_GETINFO_ || defined GRD_USED_DST_GETINFO_) && !defined DST_GETINFO_ && !defined GRD_OWN_DST_GETINFO_
GRD_EXTERN short DST_GETINFO_(long long _keygmt, short *_dstentry);
#define DST_GETINFO_(...) GRD_DST_GETINFO_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_DST_GETINFO_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  long long DST_GETINFO__keygmt[] = { 0, a1 }; \
  short * DST_GETINFO__dstentry[] = { 0, a2 }; \
  guardian_DST_GETINFO_(GRD_HAS(0, DST_GETINFO__keygmt) | GRD_HAS(1, DST_GETINFO__dstentry), GRD_ARG(DST_GETINFO__keygmt), GRD_ARG(DST_GETINFO__dstentry)); })
#else
#define GRD_DST_GETINFO_(a1, a2, over, ...) GRD_END_##over ::guardian::DST_GETINFO__call(::guardian::arg<long long>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_EDITREAD || defined GRD_USED_EDITREAD) && !defined EDITREAD && !defined GRD_OWN_EDITREAD
GRD_EXTERN short EDITREAD(short *_edit_controlblk, char *_buffer, short _bufferlen, void *_sequence_num);
#define EDITREAD(...) GRD_EDITREAD(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_EDITREAD(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * EDITREAD_edit_controlblk[] = { 0, a1 }; \
  char * EDITREAD_buffer[] = { 0, a2 }; \
  short EDITREAD_bufferlen[] = { 0, a3 }; \
  void * EDITREAD_sequence_num[] = { 0, a4 }; \
  guardian_EDITREAD(GRD_HAS(0, EDITREAD_edit_controlblk) | GRD_HAS(1, EDITREAD_buffer) | GRD_HAS(2, EDITREAD_bufferlen) | GRD_HAS(3, EDITREAD_sequence_num) | GRD_WIDE_OUT(3, a4), GRD_ARG(EDITREAD_edit_controlblk), GRD_ARG(EDITREAD_buffer), GRD_ARG(EDITREAD_bufferlen), GRD_ARG(EDITREAD_sequence_num)); })
#else
#define GRD_EDITREAD(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::EDITREAD_call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::out32(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_EDITREADINIT || defined GRD_USED_EDITREADINIT) && !defined EDITREADINIT && !defined GRD_OWN_EDITREADINIT
GRD_EXTERN short EDITREADINIT(short *_edit_controlblk, short _filenum, short _bufferlen);
#define EDITREADINIT(...) GRD_EDITREADINIT(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_EDITREADINIT(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * EDITREADINIT_edit_controlblk[] = { 0, a1 }; \
  short EDITREADINIT_filenum[] = { 0, a2 }; \
  short EDITREADINIT_bufferlen[] = { 0, a3 }; \
  guardian_EDITREADINIT(GRD_HAS(0, EDITREADINIT_edit_controlblk) | GRD_HAS(1, EDITREADINIT_filenum) | GRD_HAS(2, EDITREADINIT_bufferlen), GRD_ARG(EDITREADINIT_edit_controlblk), GRD_ARG(EDITREADINIT_filenum), GRD_ARG(EDITREADINIT_bufferlen)); })
#else
#define GRD_EDITREADINIT(a1, a2, a3, over, ...) GRD_END_##over ::guardian::EDITREADINIT_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_ENDTRANSACTION || defined GRD_USED_ENDTRANSACTION) && !defined ENDTRANSACTION && !defined GRD_OWN_ENDTRANSACTION
GRD_EXTERN short ENDTRANSACTION(void);
#define ENDTRANSACTION(...) GRD_ENDTRANSACTION(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_ENDTRANSACTION(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_ENDTRANSACTION(0); })
#else
#define GRD_ENDTRANSACTION(over, ...) GRD_NONE(over) ::guardian::ENDTRANSACTION_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_EXTENDEDIT || defined GRD_USED_EXTENDEDIT) && !defined EXTENDEDIT && !defined GRD_OWN_EXTENDEDIT
GRD_EXTERN short EXTENDEDIT(short *_filenum, int _start, int _increment);
#define EXTENDEDIT(...) GRD_EXTENDEDIT(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_EXTENDEDIT(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * EXTENDEDIT_filenum[] = { 0, a1 }; \
  int EXTENDEDIT_start[] = { 0, a2 }; \
  int EXTENDEDIT_increment[] = { 0, a3 }; \
  guardian_EXTENDEDIT(GRD_HAS(0, EXTENDEDIT_filenum) | GRD_HAS(1, EXTENDEDIT_start) | GRD_HAS(2, EXTENDEDIT_increment), GRD_ARG(EXTENDEDIT_filenum), GRD_ARG(EXTENDEDIT_start), GRD_ARG(EXTENDEDIT_increment)); })
#else
#define GRD_EXTENDEDIT(a1, a2, a3, over, ...) GRD_END_##over ::guardian::EXTENDEDIT_call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<int>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILEINFO || defined GRD_USED_FILEINFO) && !defined FILEINFO && !defined GRD_OWN_FILEINFO
#ifdef GRD_WANT_FILEINFO
GRD_EXTERN short FILEINFO(short _filenum,
               short *_error,
               short *_file_name,
               short *_ldevnum,
               short *_devtype,
               short *_extent_size,
               void *_eof_pointer,
               void *_next_record_pointer,
               short *_last_modtime,
               short *_filecode,
               short *_secondary_extent_size,
               void *_current_record_pointer,
               short *_open_flags,
               short *_subdevice,
               short *_owner,
               char *_security,
               short *_num_extents_allocated,
               void *_max_file_size,
               short *_partition_size,
               short *_num_partitions,
               short *_file_type,
               short *_maximum_extents,
               short *_unstructured_buffer_size,
               short *_more_flags,
               short *_sync_depth,
               short *_next_open_fnum);
#endif
#define FILEINFO(...) GRD_FILEINFO(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILEINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, over, ...) __extension__ ({ GRD_END_##over \
  short FILEINFO_filenum[] = { 0, a1 }; \
  short * FILEINFO_error[] = { 0, a2 }; \
  short * FILEINFO_file_name[] = { 0, a3 }; \
  short * FILEINFO_ldevnum[] = { 0, a4 }; \
  short * FILEINFO_devtype[] = { 0, a5 }; \
  short * FILEINFO_extent_size[] = { 0, a6 }; \
  void * FILEINFO_eof_pointer[] = { 0, a7 }; \
  void * FILEINFO_next_record_pointer[] = { 0, a8 }; \
  short * FILEINFO_last_modtime[] = { 0, a9 }; \
  short * FILEINFO_filecode[] = { 0, a10 }; \
  short * FILEINFO_secondary_extent_size[] = { 0, a11 }; \
  void * FILEINFO_current_record_pointer[] = { 0, a12 }; \
  short * FILEINFO_open_flags[] = { 0, a13 }; \
  short * FILEINFO_subdevice[] = { 0, a14 }; \
  short * FILEINFO_owner[] = { 0, a15 }; \
  char * FILEINFO_security[] = { 0, a16 }; \
  short * FILEINFO_num_extents_allocated[] = { 0, a17 }; \
  void * FILEINFO_max_file_size[] = { 0, a18 }; \
  short * FILEINFO_partition_size[] = { 0, a19 }; \
  short * FILEINFO_num_partitions[] = { 0, a20 }; \
  short * FILEINFO_file_type[] = { 0, a21 }; \
  short * FILEINFO_maximum_extents[] = { 0, a22 }; \
  short * FILEINFO_unstructured_buffer_size[] = { 0, a23 }; \
  short * FILEINFO_more_flags[] = { 0, a24 }; \
  short * FILEINFO_sync_depth[] = { 0, a25 }; \
  short * FILEINFO_next_open_fnum[] = { 0, a26 }; \
  guardian_FILEINFO(GRD_HAS(0, FILEINFO_filenum) | GRD_HAS(1, FILEINFO_error) | GRD_HAS(2, FILEINFO_file_name) | GRD_HAS(3, FILEINFO_ldevnum) | GRD_HAS(4, FILEINFO_devtype) | GRD_HAS(5, FILEINFO_extent_size) | GRD_HAS(6, FILEINFO_eof_pointer) | GRD_WIDE_OUT(6, a7) | GRD_HAS(7, FILEINFO_next_record_pointer) | GRD_WIDE_OUT(7, a8) | GRD_HAS(8, FILEINFO_last_modtime) | GRD_HAS(9, FILEINFO_filecode) | GRD_HAS(10, FILEINFO_secondary_extent_size) | GRD_HAS(11, FILEINFO_current_record_pointer) | GRD_WIDE_OUT(11, a12) | GRD_HAS(12, FILEINFO_open_flags) | GRD_HAS(13, FILEINFO_subdevice) | GRD_HAS(14, FILEINFO_owner) | GRD_HAS(15, FILEINFO_security) | GRD_HAS(16, FILEINFO_num_extents_allocated) | GRD_HAS(17, FILEINFO_max_file_size) | GRD_WIDE_OUT(17, a18) | GRD_HAS(18, FILEINFO_partition_size) | GRD_HAS(19, FILEINFO_num_partitions) | GRD_HAS(20, FILEINFO_file_type) | GRD_HAS(21, FILEINFO_maximum_extents) | GRD_HAS(22, FILEINFO_unstructured_buffer_size) | GRD_HAS(23, FILEINFO_more_flags) | GRD_HAS(24, FILEINFO_sync_depth) | GRD_HAS(25, FILEINFO_next_open_fnum), GRD_ARG(FILEINFO_filenum), GRD_ARG(FILEINFO_error), GRD_ARG(FILEINFO_file_name), GRD_ARG(FILEINFO_ldevnum), GRD_ARG(FILEINFO_devtype), GRD_ARG(FILEINFO_extent_size), GRD_ARG(FILEINFO_eof_pointer), GRD_ARG(FILEINFO_next_record_pointer), GRD_ARG(FILEINFO_last_modtime), GRD_ARG(FILEINFO_filecode), GRD_ARG(FILEINFO_secondary_extent_size), GRD_ARG(FILEINFO_current_record_pointer), GRD_ARG(FILEINFO_open_flags), GRD_ARG(FILEINFO_subdevice), GRD_ARG(FILEINFO_owner), GRD_ARG(FILEINFO_security), GRD_ARG(FILEINFO_num_extents_allocated), GRD_ARG(FILEINFO_max_file_size), GRD_ARG(FILEINFO_partition_size), GRD_ARG(FILEINFO_num_partitions), GRD_ARG(FILEINFO_file_type), GRD_ARG(FILEINFO_maximum_extents), GRD_ARG(FILEINFO_unstructured_buffer_size), GRD_ARG(FILEINFO_more_flags), GRD_ARG(FILEINFO_sync_depth), GRD_ARG(FILEINFO_next_open_fnum)); })
#else
#define GRD_FILEINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, over, ...) GRD_END_##over ::guardian::FILEINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::out32(a7), ::guardian::out32(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short *>(a10), ::guardian::arg<short *>(a11), ::guardian::out32(a12), ::guardian::arg<short *>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<short *>(a15), ::guardian::arg<char *>(a16), ::guardian::arg<short *>(a17), ::guardian::out32(a18), ::guardian::arg<short *>(a19), ::guardian::arg<short *>(a20), ::guardian::arg<short *>(a21), ::guardian::arg<short *>(a22), ::guardian::arg<short *>(a23), ::guardian::arg<short *>(a24), ::guardian::arg<short *>(a25), ::guardian::arg<short *>(a26))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_COMPARE_ || defined GRD_USED_FILENAME_COMPARE_) && !defined FILENAME_COMPARE_ && !defined GRD_OWN_FILENAME_COMPARE_
GRD_EXTERN short FILENAME_COMPARE_(const char *_filename1, short _length1, const char *_filename2, short _length2);
#define FILENAME_COMPARE_(...) GRD_FILENAME_COMPARE_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_COMPARE_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_COMPARE__filename1[] = { 0, a1 }; \
  short FILENAME_COMPARE__length1[] = { 0, a2 }; \
  const char * FILENAME_COMPARE__filename2[] = { 0, a3 }; \
  short FILENAME_COMPARE__length2[] = { 0, a4 }; \
  guardian_FILENAME_COMPARE_(GRD_HAS(0, FILENAME_COMPARE__filename1) | GRD_HAS(1, FILENAME_COMPARE__length1) | GRD_HAS(2, FILENAME_COMPARE__filename2) | GRD_HAS(3, FILENAME_COMPARE__length2), GRD_ARG(FILENAME_COMPARE__filename1), GRD_ARG(FILENAME_COMPARE__length1), GRD_ARG(FILENAME_COMPARE__filename2), GRD_ARG(FILENAME_COMPARE__length2)); })
#else
#define GRD_FILENAME_COMPARE_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::FILENAME_COMPARE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_DECOMPOSE_ || defined GRD_USED_FILENAME_DECOMPOSE_) && !defined FILENAME_DECOMPOSE_ && !defined GRD_OWN_FILENAME_DECOMPOSE_
GRD_EXTERN short FILENAME_DECOMPOSE_(const char *_filename, short _length, char *_piece, short _maxlen, short *_piece_length, short _level, short _options, short _subpart);
#define FILENAME_DECOMPOSE_(...) GRD_FILENAME_DECOMPOSE_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_DECOMPOSE_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_DECOMPOSE__filename[] = { 0, a1 }; \
  short FILENAME_DECOMPOSE__length[] = { 0, a2 }; \
  char * FILENAME_DECOMPOSE__piece[] = { 0, a3 }; \
  short FILENAME_DECOMPOSE__maxlen[] = { 0, a4 }; \
  short * FILENAME_DECOMPOSE__piece_length[] = { 0, a5 }; \
  short FILENAME_DECOMPOSE__level[] = { 0, a6 }; \
  short FILENAME_DECOMPOSE__options[] = { 0, a7 }; \
  short FILENAME_DECOMPOSE__subpart[] = { 0, a8 }; \
  guardian_FILENAME_DECOMPOSE_(GRD_HAS(0, FILENAME_DECOMPOSE__filename) | GRD_HAS(1, FILENAME_DECOMPOSE__length) | GRD_HAS(2, FILENAME_DECOMPOSE__piece) | GRD_HAS(3, FILENAME_DECOMPOSE__maxlen) | GRD_HAS(4, FILENAME_DECOMPOSE__piece_length) | GRD_HAS(5, FILENAME_DECOMPOSE__level) | GRD_HAS(6, FILENAME_DECOMPOSE__options) | GRD_HAS(7, FILENAME_DECOMPOSE__subpart), GRD_ARG(FILENAME_DECOMPOSE__filename), GRD_ARG(FILENAME_DECOMPOSE__length), GRD_ARG(FILENAME_DECOMPOSE__piece), GRD_ARG(FILENAME_DECOMPOSE__maxlen), GRD_ARG(FILENAME_DECOMPOSE__piece_length), GRD_ARG(FILENAME_DECOMPOSE__level), GRD_ARG(FILENAME_DECOMPOSE__options), GRD_ARG(FILENAME_DECOMPOSE__subpart)); })
#else
#define GRD_FILENAME_DECOMPOSE_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILENAME_DECOMPOSE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_EDIT_ || defined GRD_USED_FILENAME_EDIT_) && !defined FILENAME_EDIT_ && !defined GRD_OWN_FILENAME_EDIT_
GRD_EXTERN short FILENAME_EDIT_(char *_filename, short _maxlen, short *_filename_length, const char *_piece, short _length, short _level, short _options, short _subpart);
#define FILENAME_EDIT_(...) GRD_FILENAME_EDIT_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_EDIT_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  char * FILENAME_EDIT__filename[] = { 0, a1 }; \
  short FILENAME_EDIT__maxlen[] = { 0, a2 }; \
  short * FILENAME_EDIT__filename_length[] = { 0, a3 }; \
  const char * FILENAME_EDIT__piece[] = { 0, a4 }; \
  short FILENAME_EDIT__length[] = { 0, a5 }; \
  short FILENAME_EDIT__level[] = { 0, a6 }; \
  short FILENAME_EDIT__options[] = { 0, a7 }; \
  short FILENAME_EDIT__subpart[] = { 0, a8 }; \
  guardian_FILENAME_EDIT_(GRD_HAS(0, FILENAME_EDIT__filename) | GRD_HAS(1, FILENAME_EDIT__maxlen) | GRD_HAS(2, FILENAME_EDIT__filename_length) | GRD_HAS(3, FILENAME_EDIT__piece) | GRD_HAS(4, FILENAME_EDIT__length) | GRD_HAS(5, FILENAME_EDIT__level) | GRD_HAS(6, FILENAME_EDIT__options) | GRD_HAS(7, FILENAME_EDIT__subpart), GRD_ARG(FILENAME_EDIT__filename), GRD_ARG(FILENAME_EDIT__maxlen), GRD_ARG(FILENAME_EDIT__filename_length), GRD_ARG(FILENAME_EDIT__piece), GRD_ARG(FILENAME_EDIT__length), GRD_ARG(FILENAME_EDIT__level), GRD_ARG(FILENAME_EDIT__options), GRD_ARG(FILENAME_EDIT__subpart)); })
#else
#define GRD_FILENAME_EDIT_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILENAME_EDIT__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<const char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_FINDFINISH_ || defined GRD_USED_FILENAME_FINDFINISH_) && !defined FILENAME_FINDFINISH_ && !defined GRD_OWN_FILENAME_FINDFINISH_
GRD_EXTERN short FILENAME_FINDFINISH_(short _searchid);
#define FILENAME_FINDFINISH_(...) GRD_FILENAME_FINDFINISH_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_FILENAME_FINDFINISH_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short FILENAME_FINDFINISH__searchid[] = { 0, a1 }; \
  guardian_FILENAME_FINDFINISH_(GRD_HAS(0, FILENAME_FINDFINISH__searchid), GRD_ARG(FILENAME_FINDFINISH__searchid)); })
#else
#define GRD_FILENAME_FINDFINISH_(a1, over, ...) GRD_END_##over ::guardian::FILENAME_FINDFINISH__call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_FINDNEXT64_ || defined GRD_USED_FILENAME_FINDNEXT64_) && !defined FILENAME_FINDNEXT64_ && !defined GRD_OWN_FILENAME_FINDNEXT64_
GRD_EXTERN short FILENAME_FINDNEXT64_(short _searchid, char *_name, short _maxlen, short *_name_length, short *_entity_info, long long _tag);
#define FILENAME_FINDNEXT64_(...) GRD_FILENAME_FINDNEXT64_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_FINDNEXT64_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short FILENAME_FINDNEXT64__searchid[] = { 0, a1 }; \
  char * FILENAME_FINDNEXT64__name[] = { 0, a2 }; \
  short FILENAME_FINDNEXT64__maxlen[] = { 0, a3 }; \
  short * FILENAME_FINDNEXT64__name_length[] = { 0, a4 }; \
  short * FILENAME_FINDNEXT64__entity_info[] = { 0, a5 }; \
  long long FILENAME_FINDNEXT64__tag[] = { 0, a6 }; \
  guardian_FILENAME_FINDNEXT64_(GRD_HAS(0, FILENAME_FINDNEXT64__searchid) | GRD_HAS(1, FILENAME_FINDNEXT64__name) | GRD_HAS(2, FILENAME_FINDNEXT64__maxlen) | GRD_HAS(3, FILENAME_FINDNEXT64__name_length) | GRD_HAS(4, FILENAME_FINDNEXT64__entity_info) | GRD_HAS(5, FILENAME_FINDNEXT64__tag), GRD_ARG(FILENAME_FINDNEXT64__searchid), GRD_ARG(FILENAME_FINDNEXT64__name), GRD_ARG(FILENAME_FINDNEXT64__maxlen), GRD_ARG(FILENAME_FINDNEXT64__name_length), GRD_ARG(FILENAME_FINDNEXT64__entity_info), GRD_ARG(FILENAME_FINDNEXT64__tag)); })
#else
#define GRD_FILENAME_FINDNEXT64_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILENAME_FINDNEXT64__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_FINDNEXT_ || defined GRD_USED_FILENAME_FINDNEXT_) && !defined FILENAME_FINDNEXT_ && !defined GRD_OWN_FILENAME_FINDNEXT_
GRD_EXTERN short FILENAME_FINDNEXT_(short _searchid, char *_name, short _maxlen, short *_name_length, short *_entity_info, long long _tag);
#define FILENAME_FINDNEXT_(...) GRD_FILENAME_FINDNEXT_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_FINDNEXT_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short FILENAME_FINDNEXT__searchid[] = { 0, a1 }; \
  char * FILENAME_FINDNEXT__name[] = { 0, a2 }; \
  short FILENAME_FINDNEXT__maxlen[] = { 0, a3 }; \
  short * FILENAME_FINDNEXT__name_length[] = { 0, a4 }; \
  short * FILENAME_FINDNEXT__entity_info[] = { 0, a5 }; \
  long long FILENAME_FINDNEXT__tag[] = { 0, a6 }; \
  guardian_FILENAME_FINDNEXT_(GRD_HAS(0, FILENAME_FINDNEXT__searchid) | GRD_HAS(1, FILENAME_FINDNEXT__name) | GRD_HAS(2, FILENAME_FINDNEXT__maxlen) | GRD_HAS(3, FILENAME_FINDNEXT__name_length) | GRD_HAS(4, FILENAME_FINDNEXT__entity_info) | GRD_HAS(5, FILENAME_FINDNEXT__tag), GRD_ARG(FILENAME_FINDNEXT__searchid), GRD_ARG(FILENAME_FINDNEXT__name), GRD_ARG(FILENAME_FINDNEXT__maxlen), GRD_ARG(FILENAME_FINDNEXT__name_length), GRD_ARG(FILENAME_FINDNEXT__entity_info), GRD_ARG(FILENAME_FINDNEXT__tag)); })
#else
#define GRD_FILENAME_FINDNEXT_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILENAME_FINDNEXT__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_FINDSTART_ || defined GRD_USED_FILENAME_FINDSTART_) && !defined FILENAME_FINDSTART_ && !defined GRD_OWN_FILENAME_FINDSTART_
GRD_EXTERN short FILENAME_FINDSTART_(short *_searchid,
                          const char *_search_pattern,
                          short _search_pattern_length,
                          short _resolve_level,
                          short _device_type,
                          short _device_subtype,
                          short _options,
                          const char *_startname,
                          short _startname_length);
#define FILENAME_FINDSTART_(...) GRD_FILENAME_FINDSTART_(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_FINDSTART_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  short * FILENAME_FINDSTART__searchid[] = { 0, a1 }; \
  const char * FILENAME_FINDSTART__search_pattern[] = { 0, a2 }; \
  short FILENAME_FINDSTART__search_pattern_length[] = { 0, a3 }; \
  short FILENAME_FINDSTART__resolve_level[] = { 0, a4 }; \
  short FILENAME_FINDSTART__device_type[] = { 0, a5 }; \
  short FILENAME_FINDSTART__device_subtype[] = { 0, a6 }; \
  short FILENAME_FINDSTART__options[] = { 0, a7 }; \
  const char * FILENAME_FINDSTART__startname[] = { 0, a8 }; \
  short FILENAME_FINDSTART__startname_length[] = { 0, a9 }; \
  guardian_FILENAME_FINDSTART_(GRD_HAS(0, FILENAME_FINDSTART__searchid) | GRD_HAS(1, FILENAME_FINDSTART__search_pattern) | GRD_HAS(2, FILENAME_FINDSTART__search_pattern_length) | GRD_HAS(3, FILENAME_FINDSTART__resolve_level) | GRD_HAS(4, FILENAME_FINDSTART__device_type) | GRD_HAS(5, FILENAME_FINDSTART__device_subtype) | GRD_HAS(6, FILENAME_FINDSTART__options) | GRD_HAS(7, FILENAME_FINDSTART__startname) | GRD_HAS(8, FILENAME_FINDSTART__startname_length), GRD_ARG(FILENAME_FINDSTART__searchid), GRD_ARG(FILENAME_FINDSTART__search_pattern), GRD_ARG(FILENAME_FINDSTART__search_pattern_length), GRD_ARG(FILENAME_FINDSTART__resolve_level), GRD_ARG(FILENAME_FINDSTART__device_type), GRD_ARG(FILENAME_FINDSTART__device_subtype), GRD_ARG(FILENAME_FINDSTART__options), GRD_ARG(FILENAME_FINDSTART__startname), GRD_ARG(FILENAME_FINDSTART__startname_length)); })
#else
#define GRD_FILENAME_FINDSTART_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::FILENAME_FINDSTART__call(::guardian::arg<short *>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<const char *>(a8), ::guardian::arg<short>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_MATCH_ || defined GRD_USED_FILENAME_MATCH_) && !defined FILENAME_MATCH_ && !defined GRD_OWN_FILENAME_MATCH_
GRD_EXTERN short FILENAME_MATCH_(const char *_filename, short _filename_length, const char *_pattern, short _pattern_length, short *_generic_set);
#define FILENAME_MATCH_(...) GRD_FILENAME_MATCH_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_MATCH_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_MATCH__filename[] = { 0, a1 }; \
  short FILENAME_MATCH__filename_length[] = { 0, a2 }; \
  const char * FILENAME_MATCH__pattern[] = { 0, a3 }; \
  short FILENAME_MATCH__pattern_length[] = { 0, a4 }; \
  short * FILENAME_MATCH__generic_set[] = { 0, a5 }; \
  guardian_FILENAME_MATCH_(GRD_HAS(0, FILENAME_MATCH__filename) | GRD_HAS(1, FILENAME_MATCH__filename_length) | GRD_HAS(2, FILENAME_MATCH__pattern) | GRD_HAS(3, FILENAME_MATCH__pattern_length) | GRD_HAS(4, FILENAME_MATCH__generic_set), GRD_ARG(FILENAME_MATCH__filename), GRD_ARG(FILENAME_MATCH__filename_length), GRD_ARG(FILENAME_MATCH__pattern), GRD_ARG(FILENAME_MATCH__pattern_length), GRD_ARG(FILENAME_MATCH__generic_set)); })
#else
#define GRD_FILENAME_MATCH_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILENAME_MATCH__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_RESOLVE_ || defined GRD_USED_FILENAME_RESOLVE_) && !defined FILENAME_RESOLVE_ && !defined GRD_OWN_FILENAME_RESOLVE_
GRD_EXTERN short FILENAME_RESOLVE_(const char *_partialname,
                        short _length,
                        char *_fullname,
                        short _maxlen,
                        short *_fullname_length,
                        short _options,
                        const char *_override_name,
                        short _override_length,
                        const char *_search,
                        short _search_length,
                        const char *_defaults,
                        short _defaults_length);
#define FILENAME_RESOLVE_(...) GRD_FILENAME_RESOLVE_(__VA_ARGS__, , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_RESOLVE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_RESOLVE__partialname[] = { 0, a1 }; \
  short FILENAME_RESOLVE__length[] = { 0, a2 }; \
  char * FILENAME_RESOLVE__fullname[] = { 0, a3 }; \
  short FILENAME_RESOLVE__maxlen[] = { 0, a4 }; \
  short * FILENAME_RESOLVE__fullname_length[] = { 0, a5 }; \
  short FILENAME_RESOLVE__options[] = { 0, a6 }; \
  const char * FILENAME_RESOLVE__override_name[] = { 0, a7 }; \
  short FILENAME_RESOLVE__override_length[] = { 0, a8 }; \
  const char * FILENAME_RESOLVE__search[] = { 0, a9 }; \
  short FILENAME_RESOLVE__search_length[] = { 0, a10 }; \
  const char * FILENAME_RESOLVE__defaults[] = { 0, a11 }; \
  short FILENAME_RESOLVE__defaults_length[] = { 0, a12 }; \
  guardian_FILENAME_RESOLVE_(GRD_HAS(0, FILENAME_RESOLVE__partialname) | GRD_HAS(1, FILENAME_RESOLVE__length) | GRD_HAS(2, FILENAME_RESOLVE__fullname) | GRD_HAS(3, FILENAME_RESOLVE__maxlen) | GRD_HAS(4, FILENAME_RESOLVE__fullname_length) | GRD_HAS(5, FILENAME_RESOLVE__options) | GRD_HAS(6, FILENAME_RESOLVE__override_name) | GRD_HAS(7, FILENAME_RESOLVE__override_length) | GRD_HAS(8, FILENAME_RESOLVE__search) | GRD_HAS(9, FILENAME_RESOLVE__search_length) | GRD_HAS(10, FILENAME_RESOLVE__defaults) | GRD_HAS(11, FILENAME_RESOLVE__defaults_length), GRD_ARG(FILENAME_RESOLVE__partialname), GRD_ARG(FILENAME_RESOLVE__length), GRD_ARG(FILENAME_RESOLVE__fullname), GRD_ARG(FILENAME_RESOLVE__maxlen), GRD_ARG(FILENAME_RESOLVE__fullname_length), GRD_ARG(FILENAME_RESOLVE__options), GRD_ARG(FILENAME_RESOLVE__override_name), GRD_ARG(FILENAME_RESOLVE__override_length), GRD_ARG(FILENAME_RESOLVE__search), GRD_ARG(FILENAME_RESOLVE__search_length), GRD_ARG(FILENAME_RESOLVE__defaults), GRD_ARG(FILENAME_RESOLVE__defaults_length)); })
#else
#define GRD_FILENAME_RESOLVE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) GRD_END_##over ::guardian::FILENAME_RESOLVE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<const char *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<const char *>(a9), ::guardian::arg<short>(a10), ::guardian::arg<const char *>(a11), ::guardian::arg<short>(a12))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_SCAN_ || defined GRD_USED_FILENAME_SCAN_) && !defined FILENAME_SCAN_ && !defined GRD_OWN_FILENAME_SCAN_
GRD_EXTERN short FILENAME_SCAN_(const char *_string, short _length, short *_count, short *_kind, short *_entity_level, short _options);
#define FILENAME_SCAN_(...) GRD_FILENAME_SCAN_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_SCAN_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_SCAN__string[] = { 0, a1 }; \
  short FILENAME_SCAN__length[] = { 0, a2 }; \
  short * FILENAME_SCAN__count[] = { 0, a3 }; \
  short * FILENAME_SCAN__kind[] = { 0, a4 }; \
  short * FILENAME_SCAN__entity_level[] = { 0, a5 }; \
  short FILENAME_SCAN__options[] = { 0, a6 }; \
  guardian_FILENAME_SCAN_(GRD_HAS(0, FILENAME_SCAN__string) | GRD_HAS(1, FILENAME_SCAN__length) | GRD_HAS(2, FILENAME_SCAN__count) | GRD_HAS(3, FILENAME_SCAN__kind) | GRD_HAS(4, FILENAME_SCAN__entity_level) | GRD_HAS(5, FILENAME_SCAN__options), GRD_ARG(FILENAME_SCAN__string), GRD_ARG(FILENAME_SCAN__length), GRD_ARG(FILENAME_SCAN__count), GRD_ARG(FILENAME_SCAN__kind), GRD_ARG(FILENAME_SCAN__entity_level), GRD_ARG(FILENAME_SCAN__options)); })
#else
#define GRD_FILENAME_SCAN_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILENAME_SCAN__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_TO_OLDFILENAME_ || defined GRD_USED_FILENAME_TO_OLDFILENAME_) && !defined FILENAME_TO_OLDFILENAME_ && !defined GRD_OWN_FILENAME_TO_OLDFILENAME_
GRD_EXTERN short FILENAME_TO_OLDFILENAME_(const char *_filename, short _length, short *_oldstyle_name);
#define FILENAME_TO_OLDFILENAME_(...) GRD_FILENAME_TO_OLDFILENAME_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_TO_OLDFILENAME_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_TO_OLDFILENAME__filename[] = { 0, a1 }; \
  short FILENAME_TO_OLDFILENAME__length[] = { 0, a2 }; \
  short * FILENAME_TO_OLDFILENAME__oldstyle_name[] = { 0, a3 }; \
  guardian_FILENAME_TO_OLDFILENAME_(GRD_HAS(0, FILENAME_TO_OLDFILENAME__filename) | GRD_HAS(1, FILENAME_TO_OLDFILENAME__length) | GRD_HAS(2, FILENAME_TO_OLDFILENAME__oldstyle_name), GRD_ARG(FILENAME_TO_OLDFILENAME__filename), GRD_ARG(FILENAME_TO_OLDFILENAME__length), GRD_ARG(FILENAME_TO_OLDFILENAME__oldstyle_name)); })
#else
#define GRD_FILENAME_TO_OLDFILENAME_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILENAME_TO_OLDFILENAME__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_TO_PATHNAME_ || defined GRD_USED_FILENAME_TO_PATHNAME_) && !defined FILENAME_TO_PATHNAME_ && !defined GRD_OWN_FILENAME_TO_PATHNAME_
GRD_EXTERN short FILENAME_TO_PATHNAME_(const char *_filename, short _length, char *_pathname, short _maxlen, short *_pathlen, short _options, short *_index);
#define FILENAME_TO_PATHNAME_(...) GRD_FILENAME_TO_PATHNAME_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_TO_PATHNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_TO_PATHNAME__filename[] = { 0, a1 }; \
  short FILENAME_TO_PATHNAME__length[] = { 0, a2 }; \
  char * FILENAME_TO_PATHNAME__pathname[] = { 0, a3 }; \
  short FILENAME_TO_PATHNAME__maxlen[] = { 0, a4 }; \
  short * FILENAME_TO_PATHNAME__pathlen[] = { 0, a5 }; \
  short FILENAME_TO_PATHNAME__options[] = { 0, a6 }; \
  short * FILENAME_TO_PATHNAME__index[] = { 0, a7 }; \
  guardian_FILENAME_TO_PATHNAME_(GRD_HAS(0, FILENAME_TO_PATHNAME__filename) | GRD_HAS(1, FILENAME_TO_PATHNAME__length) | GRD_HAS(2, FILENAME_TO_PATHNAME__pathname) | GRD_HAS(3, FILENAME_TO_PATHNAME__maxlen) | GRD_HAS(4, FILENAME_TO_PATHNAME__pathlen) | GRD_HAS(5, FILENAME_TO_PATHNAME__options) | GRD_HAS(6, FILENAME_TO_PATHNAME__index), GRD_ARG(FILENAME_TO_PATHNAME__filename), GRD_ARG(FILENAME_TO_PATHNAME__length), GRD_ARG(FILENAME_TO_PATHNAME__pathname), GRD_ARG(FILENAME_TO_PATHNAME__maxlen), GRD_ARG(FILENAME_TO_PATHNAME__pathlen), GRD_ARG(FILENAME_TO_PATHNAME__options), GRD_ARG(FILENAME_TO_PATHNAME__index)); })
#else
#define GRD_FILENAME_TO_PATHNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILENAME_TO_PATHNAME__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_TO_PROCESSHANDLE_ || defined GRD_USED_FILENAME_TO_PROCESSHANDLE_) && !defined FILENAME_TO_PROCESSHANDLE_ && !defined GRD_OWN_FILENAME_TO_PROCESSHANDLE_
GRD_EXTERN short FILENAME_TO_PROCESSHANDLE_(const char *_filename, short _length, short *_processhandle);
#define FILENAME_TO_PROCESSHANDLE_(...) GRD_FILENAME_TO_PROCESSHANDLE_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_TO_PROCESSHANDLE_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_TO_PROCESSHANDLE__filename[] = { 0, a1 }; \
  short FILENAME_TO_PROCESSHANDLE__length[] = { 0, a2 }; \
  short * FILENAME_TO_PROCESSHANDLE__processhandle[] = { 0, a3 }; \
  guardian_FILENAME_TO_PROCESSHANDLE_(GRD_HAS(0, FILENAME_TO_PROCESSHANDLE__filename) | GRD_HAS(1, FILENAME_TO_PROCESSHANDLE__length) | GRD_HAS(2, FILENAME_TO_PROCESSHANDLE__processhandle), GRD_ARG(FILENAME_TO_PROCESSHANDLE__filename), GRD_ARG(FILENAME_TO_PROCESSHANDLE__length), GRD_ARG(FILENAME_TO_PROCESSHANDLE__processhandle)); })
#else
#define GRD_FILENAME_TO_PROCESSHANDLE_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILENAME_TO_PROCESSHANDLE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILENAME_UNRESOLVE_ || defined GRD_USED_FILENAME_UNRESOLVE_) && !defined FILENAME_UNRESOLVE_ && !defined GRD_OWN_FILENAME_UNRESOLVE_
GRD_EXTERN short FILENAME_UNRESOLVE_(const char *_longname, short _length, char *_shortname, short _maxlen, short *_shortname_length, short _level, const char *_defaults, short _defaults_length);
#define FILENAME_UNRESOLVE_(...) GRD_FILENAME_UNRESOLVE_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILENAME_UNRESOLVE_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILENAME_UNRESOLVE__longname[] = { 0, a1 }; \
  short FILENAME_UNRESOLVE__length[] = { 0, a2 }; \
  char * FILENAME_UNRESOLVE__shortname[] = { 0, a3 }; \
  short FILENAME_UNRESOLVE__maxlen[] = { 0, a4 }; \
  short * FILENAME_UNRESOLVE__shortname_length[] = { 0, a5 }; \
  short FILENAME_UNRESOLVE__level[] = { 0, a6 }; \
  const char * FILENAME_UNRESOLVE__defaults[] = { 0, a7 }; \
  short FILENAME_UNRESOLVE__defaults_length[] = { 0, a8 }; \
  guardian_FILENAME_UNRESOLVE_(GRD_HAS(0, FILENAME_UNRESOLVE__longname) | GRD_HAS(1, FILENAME_UNRESOLVE__length) | GRD_HAS(2, FILENAME_UNRESOLVE__shortname) | GRD_HAS(3, FILENAME_UNRESOLVE__maxlen) | GRD_HAS(4, FILENAME_UNRESOLVE__shortname_length) | GRD_HAS(5, FILENAME_UNRESOLVE__level) | GRD_HAS(6, FILENAME_UNRESOLVE__defaults) | GRD_HAS(7, FILENAME_UNRESOLVE__defaults_length), GRD_ARG(FILENAME_UNRESOLVE__longname), GRD_ARG(FILENAME_UNRESOLVE__length), GRD_ARG(FILENAME_UNRESOLVE__shortname), GRD_ARG(FILENAME_UNRESOLVE__maxlen), GRD_ARG(FILENAME_UNRESOLVE__shortname_length), GRD_ARG(FILENAME_UNRESOLVE__level), GRD_ARG(FILENAME_UNRESOLVE__defaults), GRD_ARG(FILENAME_UNRESOLVE__defaults_length)); })
#else
#define GRD_FILENAME_UNRESOLVE_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILENAME_UNRESOLVE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<const char *>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILERECINFO || defined GRD_USED_FILERECINFO) && !defined FILERECINFO && !defined GRD_OWN_FILERECINFO
#ifdef GRD_WANT_FILERECINFO
GRD_EXTERN short FILERECINFO(short _filenum,
                  short *_current_keyspecifier,
                  char *_current_keyvalue,
                  short *_current_keylen,
                  char *_current_primary_keyvalue,
                  short *_current_primary_keylen,
                  short *_partition_in_error,
                  short *_specifier_of_key_in_error,
                  short *_file_type,
                  short *_logical_recordlen,
                  short *_blocklen,
                  short *_key_sequenced_parameters,
                  short *_alternate_key_parameters,
                  short *_partition_parameters,
                  short *_file_name);
#endif
#define FILERECINFO(...) GRD_FILERECINFO(__VA_ARGS__, , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILERECINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, over, ...) __extension__ ({ GRD_END_##over \
  short FILERECINFO_filenum[] = { 0, a1 }; \
  short * FILERECINFO_current_keyspecifier[] = { 0, a2 }; \
  char * FILERECINFO_current_keyvalue[] = { 0, a3 }; \
  short * FILERECINFO_current_keylen[] = { 0, a4 }; \
  char * FILERECINFO_current_primary_keyvalue[] = { 0, a5 }; \
  short * FILERECINFO_current_primary_keylen[] = { 0, a6 }; \
  short * FILERECINFO_partition_in_error[] = { 0, a7 }; \
  short * FILERECINFO_specifier_of_key_in_error[] = { 0, a8 }; \
  short * FILERECINFO_file_type[] = { 0, a9 }; \
  short * FILERECINFO_logical_recordlen[] = { 0, a10 }; \
  short * FILERECINFO_blocklen[] = { 0, a11 }; \
  short * FILERECINFO_key_sequenced_parameters[] = { 0, a12 }; \
  short * FILERECINFO_alternate_key_parameters[] = { 0, a13 }; \
  short * FILERECINFO_partition_parameters[] = { 0, a14 }; \
  short * FILERECINFO_file_name[] = { 0, a15 }; \
  guardian_FILERECINFO(GRD_HAS(0, FILERECINFO_filenum) | GRD_HAS(1, FILERECINFO_current_keyspecifier) | GRD_HAS(2, FILERECINFO_current_keyvalue) | GRD_HAS(3, FILERECINFO_current_keylen) | GRD_HAS(4, FILERECINFO_current_primary_keyvalue) | GRD_HAS(5, FILERECINFO_current_primary_keylen) | GRD_HAS(6, FILERECINFO_partition_in_error) | GRD_HAS(7, FILERECINFO_specifier_of_key_in_error) | GRD_HAS(8, FILERECINFO_file_type) | GRD_HAS(9, FILERECINFO_logical_recordlen) | GRD_HAS(10, FILERECINFO_blocklen) | GRD_HAS(11, FILERECINFO_key_sequenced_parameters) | GRD_HAS(12, FILERECINFO_alternate_key_parameters) | GRD_HAS(13, FILERECINFO_partition_parameters) | GRD_HAS(14, FILERECINFO_file_name), GRD_ARG(FILERECINFO_filenum), GRD_ARG(FILERECINFO_current_keyspecifier), GRD_ARG(FILERECINFO_current_keyvalue), GRD_ARG(FILERECINFO_current_keylen), GRD_ARG(FILERECINFO_current_primary_keyvalue), GRD_ARG(FILERECINFO_current_primary_keylen), GRD_ARG(FILERECINFO_partition_in_error), GRD_ARG(FILERECINFO_specifier_of_key_in_error), GRD_ARG(FILERECINFO_file_type), GRD_ARG(FILERECINFO_logical_recordlen), GRD_ARG(FILERECINFO_blocklen), GRD_ARG(FILERECINFO_key_sequenced_parameters), GRD_ARG(FILERECINFO_alternate_key_parameters), GRD_ARG(FILERECINFO_partition_parameters), GRD_ARG(FILERECINFO_file_name)); })
#else
#define GRD_FILERECINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, over, ...) GRD_END_##over ::guardian::FILERECINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<char *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short *>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short *>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<short *>(a15))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_ALTERLIST_ || defined GRD_USED_FILE_ALTERLIST_) && !defined FILE_ALTERLIST_ && !defined GRD_OWN_FILE_ALTERLIST_
GRD_EXTERN short FILE_ALTERLIST_(const char *_filename, short _length, short *_item_list, short _number_of_items, short *_values, short _values_length, short _partonly, short *_error_item);
#define FILE_ALTERLIST_(...) GRD_FILE_ALTERLIST_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_ALTERLIST_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_ALTERLIST__filename[] = { 0, a1 }; \
  short FILE_ALTERLIST__length[] = { 0, a2 }; \
  short * FILE_ALTERLIST__item_list[] = { 0, a3 }; \
  short FILE_ALTERLIST__number_of_items[] = { 0, a4 }; \
  short * FILE_ALTERLIST__values[] = { 0, a5 }; \
  short FILE_ALTERLIST__values_length[] = { 0, a6 }; \
  short FILE_ALTERLIST__partonly[] = { 0, a7 }; \
  short * FILE_ALTERLIST__error_item[] = { 0, a8 }; \
  guardian_FILE_ALTERLIST_(GRD_HAS(0, FILE_ALTERLIST__filename) | GRD_HAS(1, FILE_ALTERLIST__length) | GRD_HAS(2, FILE_ALTERLIST__item_list) | GRD_HAS(3, FILE_ALTERLIST__number_of_items) | GRD_HAS(4, FILE_ALTERLIST__values) | GRD_HAS(5, FILE_ALTERLIST__values_length) | GRD_HAS(6, FILE_ALTERLIST__partonly) | GRD_HAS(7, FILE_ALTERLIST__error_item), GRD_ARG(FILE_ALTERLIST__filename), GRD_ARG(FILE_ALTERLIST__length), GRD_ARG(FILE_ALTERLIST__item_list), GRD_ARG(FILE_ALTERLIST__number_of_items), GRD_ARG(FILE_ALTERLIST__values), GRD_ARG(FILE_ALTERLIST__values_length), GRD_ARG(FILE_ALTERLIST__partonly), GRD_ARG(FILE_ALTERLIST__error_item)); })
#else
#define GRD_FILE_ALTERLIST_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILE_ALTERLIST__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_AWAITIO64_ || defined GRD_USED_FILE_AWAITIO64_) && !defined FILE_AWAITIO64_ && !defined GRD_OWN_FILE_AWAITIO64_
GRD_EXTERN short FILE_AWAITIO64_(short *_filenum, long long *_buffer_addr, void *_count_transferred, long long *_tag, int _timelimit, short *_segment_id);
#define FILE_AWAITIO64_(...) GRD_FILE_AWAITIO64_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_AWAITIO64_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_AWAITIO64__filenum[] = { 0, a1 }; \
  GRD_LONG_SLOT(a2) FILE_AWAITIO64__buffer_addr[] = { 0, a2 }; \
  void * FILE_AWAITIO64__count_transferred[] = { 0, a3 }; \
  GRD_LONG_SLOT(a4) FILE_AWAITIO64__tag[] = { 0, a4 }; \
  int FILE_AWAITIO64__timelimit[] = { 0, a5 }; \
  short * FILE_AWAITIO64__segment_id[] = { 0, a6 }; \
  guardian_FILE_AWAITIO64_(GRD_HAS(0, FILE_AWAITIO64__filenum) | GRD_HAS(1, FILE_AWAITIO64__buffer_addr) | GRD_HAS(2, FILE_AWAITIO64__count_transferred) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, FILE_AWAITIO64__tag) | GRD_HAS(4, FILE_AWAITIO64__timelimit) | GRD_HAS(5, FILE_AWAITIO64__segment_id), GRD_ARG(FILE_AWAITIO64__filenum), (long long *)GRD_ARG(FILE_AWAITIO64__buffer_addr), GRD_ARG(FILE_AWAITIO64__count_transferred), (long long *)GRD_ARG(FILE_AWAITIO64__tag), GRD_ARG(FILE_AWAITIO64__timelimit), GRD_ARG(FILE_AWAITIO64__segment_id)); })
#else
#define GRD_FILE_AWAITIO64_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILE_AWAITIO64__call(::guardian::arg<short *>(a1), ::guardian::arg64(a2), ::guardian::out32(a3), ::guardian::arg64(a4), ::guardian::arg<int>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CLOSE_ || defined GRD_USED_FILE_CLOSE_) && !defined FILE_CLOSE_ && !defined GRD_OWN_FILE_CLOSE_
GRD_EXTERN short FILE_CLOSE_(short _filenum, short _tape_disposition);
#define FILE_CLOSE_(...) GRD_FILE_CLOSE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_CLOSE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_CLOSE__filenum[] = { 0, a1 }; \
  short FILE_CLOSE__tape_disposition[] = { 0, a2 }; \
  guardian_FILE_CLOSE_(GRD_HAS(0, FILE_CLOSE__filenum) | GRD_HAS(1, FILE_CLOSE__tape_disposition), GRD_ARG(FILE_CLOSE__filenum), GRD_ARG(FILE_CLOSE__tape_disposition)); })
#else
#define GRD_FILE_CLOSE_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_CLOSE__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CLOSE_CHKPT_ || defined GRD_USED_FILE_CLOSE_CHKPT_) && !defined FILE_CLOSE_CHKPT_ && !defined GRD_OWN_FILE_CLOSE_CHKPT_
#ifdef GRD_WANT_FILE_CLOSE_CHKPT_
GRD_EXTERN short FILE_CLOSE_CHKPT_(short _filenum, short _tape_disposition);
#endif
#define FILE_CLOSE_CHKPT_(...) GRD_FILE_CLOSE_CHKPT_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_CLOSE_CHKPT_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_CLOSE_CHKPT__filenum[] = { 0, a1 }; \
  short FILE_CLOSE_CHKPT__tape_disposition[] = { 0, a2 }; \
  guardian_FILE_CLOSE_CHKPT_(GRD_HAS(0, FILE_CLOSE_CHKPT__filenum) | GRD_HAS(1, FILE_CLOSE_CHKPT__tape_disposition), GRD_ARG(FILE_CLOSE_CHKPT__filenum), GRD_ARG(FILE_CLOSE_CHKPT__tape_disposition)); })
#else
#define GRD_FILE_CLOSE_CHKPT_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_CLOSE_CHKPT__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_COMPLETEL_ || defined GRD_USED_FILE_COMPLETEL_) && !defined FILE_COMPLETEL_ && !defined GRD_OWN_FILE_COMPLETEL_
GRD_EXTERN short FILE_COMPLETEL_(short *_completion_info2, int _timelimit, short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);
#define FILE_COMPLETEL_(...) GRD_FILE_COMPLETEL_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_COMPLETEL_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_COMPLETEL__completion_info2[] = { 0, a1 }; \
  int FILE_COMPLETEL__timelimit[] = { 0, a2 }; \
  short * FILE_COMPLETEL__complete_element_list[] = { 0, a3 }; \
  short FILE_COMPLETEL__num_complete_elements[] = { 0, a4 }; \
  short * FILE_COMPLETEL__error_complete_element[] = { 0, a5 }; \
  guardian_FILE_COMPLETEL_(GRD_HAS(0, FILE_COMPLETEL__completion_info2) | GRD_HAS(1, FILE_COMPLETEL__timelimit) | GRD_HAS(2, FILE_COMPLETEL__complete_element_list) | GRD_HAS(3, FILE_COMPLETEL__num_complete_elements) | GRD_HAS(4, FILE_COMPLETEL__error_complete_element), GRD_ARG(FILE_COMPLETEL__completion_info2), GRD_ARG(FILE_COMPLETEL__timelimit), GRD_ARG(FILE_COMPLETEL__complete_element_list), GRD_ARG(FILE_COMPLETEL__num_complete_elements), GRD_ARG(FILE_COMPLETEL__error_complete_element)); })
#else
#define GRD_FILE_COMPLETEL_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_COMPLETEL__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_COMPLETE_ || defined GRD_USED_FILE_COMPLETE_) && !defined FILE_COMPLETE_ && !defined GRD_OWN_FILE_COMPLETE_
GRD_EXTERN short FILE_COMPLETE_(short *_completion_info, int _timelimit, short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);
#define FILE_COMPLETE_(...) GRD_FILE_COMPLETE_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_COMPLETE_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_COMPLETE__completion_info[] = { 0, a1 }; \
  int FILE_COMPLETE__timelimit[] = { 0, a2 }; \
  short * FILE_COMPLETE__complete_element_list[] = { 0, a3 }; \
  short FILE_COMPLETE__num_complete_elements[] = { 0, a4 }; \
  short * FILE_COMPLETE__error_complete_element[] = { 0, a5 }; \
  guardian_FILE_COMPLETE_(GRD_HAS(0, FILE_COMPLETE__completion_info) | GRD_HAS(1, FILE_COMPLETE__timelimit) | GRD_HAS(2, FILE_COMPLETE__complete_element_list) | GRD_HAS(3, FILE_COMPLETE__num_complete_elements) | GRD_HAS(4, FILE_COMPLETE__error_complete_element), GRD_ARG(FILE_COMPLETE__completion_info), GRD_ARG(FILE_COMPLETE__timelimit), GRD_ARG(FILE_COMPLETE__complete_element_list), GRD_ARG(FILE_COMPLETE__num_complete_elements), GRD_ARG(FILE_COMPLETE__error_complete_element)); })
#else
#define GRD_FILE_COMPLETE_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_COMPLETE__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_COMPLETE_GETINFO_ || defined GRD_USED_FILE_COMPLETE_GETINFO_) && !defined FILE_COMPLETE_GETINFO_ && !defined GRD_OWN_FILE_COMPLETE_GETINFO_
GRD_EXTERN short FILE_COMPLETE_GETINFO_(short *_info_list, short _maxnum_info_elements, short *_num_info_elements);
#define FILE_COMPLETE_GETINFO_(...) GRD_FILE_COMPLETE_GETINFO_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILE_COMPLETE_GETINFO_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_COMPLETE_GETINFO__info_list[] = { 0, a1 }; \
  short FILE_COMPLETE_GETINFO__maxnum_info_elements[] = { 0, a2 }; \
  short * FILE_COMPLETE_GETINFO__num_info_elements[] = { 0, a3 }; \
  guardian_FILE_COMPLETE_GETINFO_(GRD_HAS(0, FILE_COMPLETE_GETINFO__info_list) | GRD_HAS(1, FILE_COMPLETE_GETINFO__maxnum_info_elements) | GRD_HAS(2, FILE_COMPLETE_GETINFO__num_info_elements), GRD_ARG(FILE_COMPLETE_GETINFO__info_list), GRD_ARG(FILE_COMPLETE_GETINFO__maxnum_info_elements), GRD_ARG(FILE_COMPLETE_GETINFO__num_info_elements)); })
#else
#define GRD_FILE_COMPLETE_GETINFO_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILE_COMPLETE_GETINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_COMPLETE_SET_ || defined GRD_USED_FILE_COMPLETE_SET_) && !defined FILE_COMPLETE_SET_ && !defined GRD_OWN_FILE_COMPLETE_SET_
GRD_EXTERN short FILE_COMPLETE_SET_(short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);
#define FILE_COMPLETE_SET_(...) GRD_FILE_COMPLETE_SET_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILE_COMPLETE_SET_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_COMPLETE_SET__complete_element_list[] = { 0, a1 }; \
  short FILE_COMPLETE_SET__num_complete_elements[] = { 0, a2 }; \
  short * FILE_COMPLETE_SET__error_complete_element[] = { 0, a3 }; \
  guardian_FILE_COMPLETE_SET_(GRD_HAS(0, FILE_COMPLETE_SET__complete_element_list) | GRD_HAS(1, FILE_COMPLETE_SET__num_complete_elements) | GRD_HAS(2, FILE_COMPLETE_SET__error_complete_element), GRD_ARG(FILE_COMPLETE_SET__complete_element_list), GRD_ARG(FILE_COMPLETE_SET__num_complete_elements), GRD_ARG(FILE_COMPLETE_SET__error_complete_element)); })
#else
#define GRD_FILE_COMPLETE_SET_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILE_COMPLETE_SET__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CONTROL64_ || defined GRD_USED_FILE_CONTROL64_) && !defined FILE_CONTROL64_ && !defined GRD_OWN_FILE_CONTROL64_
GRD_EXTERN short FILE_CONTROL64_(short _filenum, short _operation, short _param, long long _tag);
#define FILE_CONTROL64_(...) GRD_FILE_CONTROL64_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_CONTROL64_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_CONTROL64__filenum[] = { 0, a1 }; \
  short FILE_CONTROL64__operation[] = { 0, a2 }; \
  short FILE_CONTROL64__param[] = { 0, a3 }; \
  long long FILE_CONTROL64__tag[] = { 0, a4 }; \
  guardian_FILE_CONTROL64_(GRD_HAS(0, FILE_CONTROL64__filenum) | GRD_HAS(1, FILE_CONTROL64__operation) | GRD_HAS(2, FILE_CONTROL64__param) | GRD_HAS(3, FILE_CONTROL64__tag), GRD_ARG(FILE_CONTROL64__filenum), GRD_ARG(FILE_CONTROL64__operation), GRD_ARG(FILE_CONTROL64__param), GRD_ARG(FILE_CONTROL64__tag)); })
#else
#define GRD_FILE_CONTROL64_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::FILE_CONTROL64__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<long long>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CONTROLBUF64_ || defined GRD_USED_FILE_CONTROLBUF64_) && !defined FILE_CONTROLBUF64_ && !defined GRD_OWN_FILE_CONTROLBUF64_
GRD_EXTERN short FILE_CONTROLBUF64_(short _filenum, short _operation, short *_buffer, short _count, short *_count_transferred, long long _tag);
#define FILE_CONTROLBUF64_(...) GRD_FILE_CONTROLBUF64_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_CONTROLBUF64_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_CONTROLBUF64__filenum[] = { 0, a1 }; \
  short FILE_CONTROLBUF64__operation[] = { 0, a2 }; \
  short * FILE_CONTROLBUF64__buffer[] = { 0, a3 }; \
  short FILE_CONTROLBUF64__count[] = { 0, a4 }; \
  short * FILE_CONTROLBUF64__count_transferred[] = { 0, a5 }; \
  long long FILE_CONTROLBUF64__tag[] = { 0, a6 }; \
  guardian_FILE_CONTROLBUF64_(GRD_HAS(0, FILE_CONTROLBUF64__filenum) | GRD_HAS(1, FILE_CONTROLBUF64__operation) | GRD_HAS(2, FILE_CONTROLBUF64__buffer) | GRD_HAS(3, FILE_CONTROLBUF64__count) | GRD_HAS(4, FILE_CONTROLBUF64__count_transferred) | GRD_HAS(5, FILE_CONTROLBUF64__tag), GRD_ARG(FILE_CONTROLBUF64__filenum), GRD_ARG(FILE_CONTROLBUF64__operation), GRD_ARG(FILE_CONTROLBUF64__buffer), GRD_ARG(FILE_CONTROLBUF64__count), GRD_ARG(FILE_CONTROLBUF64__count_transferred), GRD_ARG(FILE_CONTROLBUF64__tag)); })
#else
#define GRD_FILE_CONTROLBUF64_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILE_CONTROLBUF64__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CREATELIST_ || defined GRD_USED_FILE_CREATELIST_) && !defined FILE_CREATELIST_ && !defined GRD_OWN_FILE_CREATELIST_
GRD_EXTERN short FILE_CREATELIST_(char *_filename, short _maxlen, short *_filenamelen, short *_item_list, short _number_of_items, short *_values, short _values_length, short *_error_item);
#define FILE_CREATELIST_(...) GRD_FILE_CREATELIST_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_CREATELIST_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  char * FILE_CREATELIST__filename[] = { 0, a1 }; \
  short FILE_CREATELIST__maxlen[] = { 0, a2 }; \
  short * FILE_CREATELIST__filenamelen[] = { 0, a3 }; \
  short * FILE_CREATELIST__item_list[] = { 0, a4 }; \
  short FILE_CREATELIST__number_of_items[] = { 0, a5 }; \
  short * FILE_CREATELIST__values[] = { 0, a6 }; \
  short FILE_CREATELIST__values_length[] = { 0, a7 }; \
  short * FILE_CREATELIST__error_item[] = { 0, a8 }; \
  guardian_FILE_CREATELIST_(GRD_HAS(0, FILE_CREATELIST__filename) | GRD_HAS(1, FILE_CREATELIST__maxlen) | GRD_HAS(2, FILE_CREATELIST__filenamelen) | GRD_HAS(3, FILE_CREATELIST__item_list) | GRD_HAS(4, FILE_CREATELIST__number_of_items) | GRD_HAS(5, FILE_CREATELIST__values) | GRD_HAS(6, FILE_CREATELIST__values_length) | GRD_HAS(7, FILE_CREATELIST__error_item), GRD_ARG(FILE_CREATELIST__filename), GRD_ARG(FILE_CREATELIST__maxlen), GRD_ARG(FILE_CREATELIST__filenamelen), GRD_ARG(FILE_CREATELIST__item_list), GRD_ARG(FILE_CREATELIST__number_of_items), GRD_ARG(FILE_CREATELIST__values), GRD_ARG(FILE_CREATELIST__values_length), GRD_ARG(FILE_CREATELIST__error_item)); })
#else
#define GRD_FILE_CREATELIST_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILE_CREATELIST__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_CREATE_ || defined GRD_USED_FILE_CREATE_) && !defined FILE_CREATE_ && !defined GRD_OWN_FILE_CREATE_
GRD_EXTERN short FILE_CREATE_(char *_filename,
                   short _maxlen,
                   short *_filenamelen,
                   short _file_code,
                   short _primary_extent_size,
                   short _secondary_extent_size,
                   short _maximum_extents,
                   short _file_type,
                   short _options,
                   short _recordlen,
                   short _blocklen,
                   short _keylen,
                   short _key_offset);
#define FILE_CREATE_(...) GRD_FILE_CREATE_(__VA_ARGS__, , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_CREATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) __extension__ ({ GRD_END_##over \
  char * FILE_CREATE__filename[] = { 0, a1 }; \
  short FILE_CREATE__maxlen[] = { 0, a2 }; \
  short * FILE_CREATE__filenamelen[] = { 0, a3 }; \
  short FILE_CREATE__file_code[] = { 0, a4 }; \
  short FILE_CREATE__primary_extent_size[] = { 0, a5 }; \
  short FILE_CREATE__secondary_extent_size[] = { 0, a6 }; \
  short FILE_CREATE__maximum_extents[] = { 0, a7 }; \
  short FILE_CREATE__file_type[] = { 0, a8 }; \
  short FILE_CREATE__options[] = { 0, a9 }; \
  short FILE_CREATE__recordlen[] = { 0, a10 }; \
  short FILE_CREATE__blocklen[] = { 0, a11 }; \
  short FILE_CREATE__keylen[] = { 0, a12 }; \
  short FILE_CREATE__key_offset[] = { 0, a13 }; \
  guardian_FILE_CREATE_(GRD_HAS(0, FILE_CREATE__filename) | GRD_HAS(1, FILE_CREATE__maxlen) | GRD_HAS(2, FILE_CREATE__filenamelen) | GRD_HAS(3, FILE_CREATE__file_code) | GRD_HAS(4, FILE_CREATE__primary_extent_size) | GRD_HAS(5, FILE_CREATE__secondary_extent_size) | GRD_HAS(6, FILE_CREATE__maximum_extents) | GRD_HAS(7, FILE_CREATE__file_type) | GRD_HAS(8, FILE_CREATE__options) | GRD_HAS(9, FILE_CREATE__recordlen) | GRD_HAS(10, FILE_CREATE__blocklen) | GRD_HAS(11, FILE_CREATE__keylen) | GRD_HAS(12, FILE_CREATE__key_offset), GRD_ARG(FILE_CREATE__filename), GRD_ARG(FILE_CREATE__maxlen), GRD_ARG(FILE_CREATE__filenamelen), GRD_ARG(FILE_CREATE__file_code), GRD_ARG(FILE_CREATE__primary_extent_size), GRD_ARG(FILE_CREATE__secondary_extent_size), GRD_ARG(FILE_CREATE__maximum_extents), GRD_ARG(FILE_CREATE__file_type), GRD_ARG(FILE_CREATE__options), GRD_ARG(FILE_CREATE__recordlen), GRD_ARG(FILE_CREATE__blocklen), GRD_ARG(FILE_CREATE__keylen), GRD_ARG(FILE_CREATE__key_offset)); })
#else
#define GRD_FILE_CREATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) GRD_END_##over ::guardian::FILE_CREATE__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short>(a12), ::guardian::arg<short>(a13))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETINFOBYNAME_ || defined GRD_USED_FILE_GETINFOBYNAME_) && !defined FILE_GETINFOBYNAME_ && !defined GRD_OWN_FILE_GETINFOBYNAME_
GRD_EXTERN short FILE_GETINFOBYNAME_(const char *_filename, short _length, short *_type_info, short *_physical_recordlen, short _options, int _tag_or_timeout, short *_flags);
#define FILE_GETINFOBYNAME_(...) GRD_FILE_GETINFOBYNAME_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETINFOBYNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_GETINFOBYNAME__filename[] = { 0, a1 }; \
  short FILE_GETINFOBYNAME__length[] = { 0, a2 }; \
  short * FILE_GETINFOBYNAME__type_info[] = { 0, a3 }; \
  short * FILE_GETINFOBYNAME__physical_recordlen[] = { 0, a4 }; \
  short FILE_GETINFOBYNAME__options[] = { 0, a5 }; \
  int FILE_GETINFOBYNAME__tag_or_timeout[] = { 0, a6 }; \
  short * FILE_GETINFOBYNAME__flags[] = { 0, a7 }; \
  guardian_FILE_GETINFOBYNAME_(GRD_HAS(0, FILE_GETINFOBYNAME__filename) | GRD_HAS(1, FILE_GETINFOBYNAME__length) | GRD_HAS(2, FILE_GETINFOBYNAME__type_info) | GRD_HAS(3, FILE_GETINFOBYNAME__physical_recordlen) | GRD_HAS(4, FILE_GETINFOBYNAME__options) | GRD_HAS(5, FILE_GETINFOBYNAME__tag_or_timeout) | GRD_HAS(6, FILE_GETINFOBYNAME__flags), GRD_ARG(FILE_GETINFOBYNAME__filename), GRD_ARG(FILE_GETINFOBYNAME__length), GRD_ARG(FILE_GETINFOBYNAME__type_info), GRD_ARG(FILE_GETINFOBYNAME__physical_recordlen), GRD_ARG(FILE_GETINFOBYNAME__options), GRD_ARG(FILE_GETINFOBYNAME__tag_or_timeout), GRD_ARG(FILE_GETINFOBYNAME__flags)); })
#else
#define GRD_FILE_GETINFOBYNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_GETINFOBYNAME__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<int>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETINFOLISTBYNAME_ || defined GRD_USED_FILE_GETINFOLISTBYNAME_) && !defined FILE_GETINFOLISTBYNAME_ && !defined GRD_OWN_FILE_GETINFOLISTBYNAME_
GRD_EXTERN short FILE_GETINFOLISTBYNAME_(const char *_filename, short _length, short *_item_list, short _number_of_items, short *_result, short _result_max, short *_result_length, short *_error_item);
#define FILE_GETINFOLISTBYNAME_(...) GRD_FILE_GETINFOLISTBYNAME_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETINFOLISTBYNAME_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_GETINFOLISTBYNAME__filename[] = { 0, a1 }; \
  short FILE_GETINFOLISTBYNAME__length[] = { 0, a2 }; \
  short * FILE_GETINFOLISTBYNAME__item_list[] = { 0, a3 }; \
  short FILE_GETINFOLISTBYNAME__number_of_items[] = { 0, a4 }; \
  short * FILE_GETINFOLISTBYNAME__result[] = { 0, a5 }; \
  short FILE_GETINFOLISTBYNAME__result_max[] = { 0, a6 }; \
  short * FILE_GETINFOLISTBYNAME__result_length[] = { 0, a7 }; \
  short * FILE_GETINFOLISTBYNAME__error_item[] = { 0, a8 }; \
  guardian_FILE_GETINFOLISTBYNAME_(GRD_HAS(0, FILE_GETINFOLISTBYNAME__filename) | GRD_HAS(1, FILE_GETINFOLISTBYNAME__length) | GRD_HAS(2, FILE_GETINFOLISTBYNAME__item_list) | GRD_HAS(3, FILE_GETINFOLISTBYNAME__number_of_items) | GRD_HAS(4, FILE_GETINFOLISTBYNAME__result) | GRD_HAS(5, FILE_GETINFOLISTBYNAME__result_max) | GRD_HAS(6, FILE_GETINFOLISTBYNAME__result_length) | GRD_HAS(7, FILE_GETINFOLISTBYNAME__error_item), GRD_ARG(FILE_GETINFOLISTBYNAME__filename), GRD_ARG(FILE_GETINFOLISTBYNAME__length), GRD_ARG(FILE_GETINFOLISTBYNAME__item_list), GRD_ARG(FILE_GETINFOLISTBYNAME__number_of_items), GRD_ARG(FILE_GETINFOLISTBYNAME__result), GRD_ARG(FILE_GETINFOLISTBYNAME__result_max), GRD_ARG(FILE_GETINFOLISTBYNAME__result_length), GRD_ARG(FILE_GETINFOLISTBYNAME__error_item)); })
#else
#define GRD_FILE_GETINFOLISTBYNAME_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FILE_GETINFOLISTBYNAME__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETINFOLIST_ || defined GRD_USED_FILE_GETINFOLIST_) && !defined FILE_GETINFOLIST_ && !defined GRD_OWN_FILE_GETINFOLIST_
GRD_EXTERN short FILE_GETINFOLIST_(short _filenum, short *_item_list, short _number_of_items, short *_result, short _result_max, short *_result_length, short *_error_item);
#define FILE_GETINFOLIST_(...) GRD_FILE_GETINFOLIST_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_GETINFOLIST__filenum[] = { 0, a1 }; \
  short * FILE_GETINFOLIST__item_list[] = { 0, a2 }; \
  short FILE_GETINFOLIST__number_of_items[] = { 0, a3 }; \
  short * FILE_GETINFOLIST__result[] = { 0, a4 }; \
  short FILE_GETINFOLIST__result_max[] = { 0, a5 }; \
  short * FILE_GETINFOLIST__result_length[] = { 0, a6 }; \
  short * FILE_GETINFOLIST__error_item[] = { 0, a7 }; \
  guardian_FILE_GETINFOLIST_(GRD_HAS(0, FILE_GETINFOLIST__filenum) | GRD_HAS(1, FILE_GETINFOLIST__item_list) | GRD_HAS(2, FILE_GETINFOLIST__number_of_items) | GRD_HAS(3, FILE_GETINFOLIST__result) | GRD_HAS(4, FILE_GETINFOLIST__result_max) | GRD_HAS(5, FILE_GETINFOLIST__result_length) | GRD_HAS(6, FILE_GETINFOLIST__error_item), GRD_ARG(FILE_GETINFOLIST__filenum), GRD_ARG(FILE_GETINFOLIST__item_list), GRD_ARG(FILE_GETINFOLIST__number_of_items), GRD_ARG(FILE_GETINFOLIST__result), GRD_ARG(FILE_GETINFOLIST__result_max), GRD_ARG(FILE_GETINFOLIST__result_length), GRD_ARG(FILE_GETINFOLIST__error_item)); })
#else
#define GRD_FILE_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_GETINFOLIST__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETINFO_ || defined GRD_USED_FILE_GETINFO_) && !defined FILE_GETINFO_ && !defined GRD_OWN_FILE_GETINFO_
GRD_EXTERN short FILE_GETINFO_(short _filenum, short *_last_error, char *_filename, short _maxlen, short *_filename_length, short *_type_info, short *_flags);
#define FILE_GETINFO_(...) GRD_FILE_GETINFO_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETINFO_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_GETINFO__filenum[] = { 0, a1 }; \
  short * FILE_GETINFO__last_error[] = { 0, a2 }; \
  char * FILE_GETINFO__filename[] = { 0, a3 }; \
  short FILE_GETINFO__maxlen[] = { 0, a4 }; \
  short * FILE_GETINFO__filename_length[] = { 0, a5 }; \
  short * FILE_GETINFO__type_info[] = { 0, a6 }; \
  short * FILE_GETINFO__flags[] = { 0, a7 }; \
  guardian_FILE_GETINFO_(GRD_HAS(0, FILE_GETINFO__filenum) | GRD_HAS(1, FILE_GETINFO__last_error) | GRD_HAS(2, FILE_GETINFO__filename) | GRD_HAS(3, FILE_GETINFO__maxlen) | GRD_HAS(4, FILE_GETINFO__filename_length) | GRD_HAS(5, FILE_GETINFO__type_info) | GRD_HAS(6, FILE_GETINFO__flags), GRD_ARG(FILE_GETINFO__filenum), GRD_ARG(FILE_GETINFO__last_error), GRD_ARG(FILE_GETINFO__filename), GRD_ARG(FILE_GETINFO__maxlen), GRD_ARG(FILE_GETINFO__filename_length), GRD_ARG(FILE_GETINFO__type_info), GRD_ARG(FILE_GETINFO__flags)); })
#else
#define GRD_FILE_GETINFO_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_GETINFO__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETLOCKINFO_ || defined GRD_USED_FILE_GETLOCKINFO_) && !defined FILE_GETLOCKINFO_ && !defined GRD_OWN_FILE_GETLOCKINFO_
GRD_EXTERN short FILE_GETLOCKINFO_(const char *_name,
                        short _length,
                        short *_processhandle,
                        short *_transid,
                        short *_control,
                        short *_lock_descriptor,
                        short _descriptor_length,
                        short *_participants,
                        short _max_participants,
                        char *_locked_name,
                        short _maxlen,
                        short *_locked_name_length);
#define FILE_GETLOCKINFO_(...) GRD_FILE_GETLOCKINFO_(__VA_ARGS__, , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETLOCKINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_GETLOCKINFO__name[] = { 0, a1 }; \
  short FILE_GETLOCKINFO__length[] = { 0, a2 }; \
  short * FILE_GETLOCKINFO__processhandle[] = { 0, a3 }; \
  short * FILE_GETLOCKINFO__transid[] = { 0, a4 }; \
  short * FILE_GETLOCKINFO__control[] = { 0, a5 }; \
  short * FILE_GETLOCKINFO__lock_descriptor[] = { 0, a6 }; \
  short FILE_GETLOCKINFO__descriptor_length[] = { 0, a7 }; \
  short * FILE_GETLOCKINFO__participants[] = { 0, a8 }; \
  short FILE_GETLOCKINFO__max_participants[] = { 0, a9 }; \
  char * FILE_GETLOCKINFO__locked_name[] = { 0, a10 }; \
  short FILE_GETLOCKINFO__maxlen[] = { 0, a11 }; \
  short * FILE_GETLOCKINFO__locked_name_length[] = { 0, a12 }; \
  guardian_FILE_GETLOCKINFO_(GRD_HAS(0, FILE_GETLOCKINFO__name) | GRD_HAS(1, FILE_GETLOCKINFO__length) | GRD_HAS(2, FILE_GETLOCKINFO__processhandle) | GRD_HAS(3, FILE_GETLOCKINFO__transid) | GRD_HAS(4, FILE_GETLOCKINFO__control) | GRD_HAS(5, FILE_GETLOCKINFO__lock_descriptor) | GRD_HAS(6, FILE_GETLOCKINFO__descriptor_length) | GRD_HAS(7, FILE_GETLOCKINFO__participants) | GRD_HAS(8, FILE_GETLOCKINFO__max_participants) | GRD_HAS(9, FILE_GETLOCKINFO__locked_name) | GRD_HAS(10, FILE_GETLOCKINFO__maxlen) | GRD_HAS(11, FILE_GETLOCKINFO__locked_name_length), GRD_ARG(FILE_GETLOCKINFO__name), GRD_ARG(FILE_GETLOCKINFO__length), GRD_ARG(FILE_GETLOCKINFO__processhandle), GRD_ARG(FILE_GETLOCKINFO__transid), GRD_ARG(FILE_GETLOCKINFO__control), GRD_ARG(FILE_GETLOCKINFO__lock_descriptor), GRD_ARG(FILE_GETLOCKINFO__descriptor_length), GRD_ARG(FILE_GETLOCKINFO__participants), GRD_ARG(FILE_GETLOCKINFO__max_participants), GRD_ARG(FILE_GETLOCKINFO__locked_name), GRD_ARG(FILE_GETLOCKINFO__maxlen), GRD_ARG(FILE_GETLOCKINFO__locked_name_length)); })
#else
#define GRD_FILE_GETLOCKINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) GRD_END_##over ::guardian::FILE_GETLOCKINFO__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<char *>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short *>(a12))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETOPENINFO_ || defined GRD_USED_FILE_GETOPENINFO_) && !defined FILE_GETOPENINFO_ && !defined GRD_OWN_FILE_GETOPENINFO_
GRD_EXTERN short FILE_GETOPENINFO_(const char *_searchname,
                        short _length,
                        long long *_prevtag,
                        short *_primary_opener,
                        short *_backup_opener,
                        short *_accessmode,
                        short *_exclusion,
                        short *_syncdepth,
                        char *_filename,
                        short _maxlen,
                        short *_filenamelen,
                        short *_accessid,
                        short *_validmask);
#define FILE_GETOPENINFO_(...) GRD_FILE_GETOPENINFO_(__VA_ARGS__, , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETOPENINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_GETOPENINFO__searchname[] = { 0, a1 }; \
  short FILE_GETOPENINFO__length[] = { 0, a2 }; \
  GRD_LONG_SLOT(a3) FILE_GETOPENINFO__prevtag[] = { 0, a3 }; \
  short * FILE_GETOPENINFO__primary_opener[] = { 0, a4 }; \
  short * FILE_GETOPENINFO__backup_opener[] = { 0, a5 }; \
  short * FILE_GETOPENINFO__accessmode[] = { 0, a6 }; \
  short * FILE_GETOPENINFO__exclusion[] = { 0, a7 }; \
  short * FILE_GETOPENINFO__syncdepth[] = { 0, a8 }; \
  char * FILE_GETOPENINFO__filename[] = { 0, a9 }; \
  short FILE_GETOPENINFO__maxlen[] = { 0, a10 }; \
  short * FILE_GETOPENINFO__filenamelen[] = { 0, a11 }; \
  short * FILE_GETOPENINFO__accessid[] = { 0, a12 }; \
  short * FILE_GETOPENINFO__validmask[] = { 0, a13 }; \
  guardian_FILE_GETOPENINFO_(GRD_HAS(0, FILE_GETOPENINFO__searchname) | GRD_HAS(1, FILE_GETOPENINFO__length) | GRD_HAS(2, FILE_GETOPENINFO__prevtag) | GRD_HAS(3, FILE_GETOPENINFO__primary_opener) | GRD_HAS(4, FILE_GETOPENINFO__backup_opener) | GRD_HAS(5, FILE_GETOPENINFO__accessmode) | GRD_HAS(6, FILE_GETOPENINFO__exclusion) | GRD_HAS(7, FILE_GETOPENINFO__syncdepth) | GRD_HAS(8, FILE_GETOPENINFO__filename) | GRD_HAS(9, FILE_GETOPENINFO__maxlen) | GRD_HAS(10, FILE_GETOPENINFO__filenamelen) | GRD_HAS(11, FILE_GETOPENINFO__accessid) | GRD_HAS(12, FILE_GETOPENINFO__validmask), GRD_ARG(FILE_GETOPENINFO__searchname), GRD_ARG(FILE_GETOPENINFO__length), (long long *)GRD_ARG(FILE_GETOPENINFO__prevtag), GRD_ARG(FILE_GETOPENINFO__primary_opener), GRD_ARG(FILE_GETOPENINFO__backup_opener), GRD_ARG(FILE_GETOPENINFO__accessmode), GRD_ARG(FILE_GETOPENINFO__exclusion), GRD_ARG(FILE_GETOPENINFO__syncdepth), GRD_ARG(FILE_GETOPENINFO__filename), GRD_ARG(FILE_GETOPENINFO__maxlen), GRD_ARG(FILE_GETOPENINFO__filenamelen), GRD_ARG(FILE_GETOPENINFO__accessid), GRD_ARG(FILE_GETOPENINFO__validmask)); })
#else
#define GRD_FILE_GETOPENINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) GRD_END_##over ::guardian::FILE_GETOPENINFO__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg64(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<char *>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short *>(a13))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETRECEIVEINFOL_ || defined GRD_USED_FILE_GETRECEIVEINFOL_) && !defined FILE_GETRECEIVEINFOL_ && !defined GRD_OWN_FILE_GETRECEIVEINFOL_
GRD_EXTERN short FILE_GETRECEIVEINFOL_(short *_receive_info2);
#define FILE_GETRECEIVEINFOL_(...) GRD_FILE_GETRECEIVEINFOL_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_FILE_GETRECEIVEINFOL_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_GETRECEIVEINFOL__receive_info2[] = { 0, a1 }; \
  guardian_FILE_GETRECEIVEINFOL_(GRD_HAS(0, FILE_GETRECEIVEINFOL__receive_info2), GRD_ARG(FILE_GETRECEIVEINFOL__receive_info2)); })
#else
#define GRD_FILE_GETRECEIVEINFOL_(a1, over, ...) GRD_END_##over ::guardian::FILE_GETRECEIVEINFOL__call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETRECEIVEINFO_ || defined GRD_USED_FILE_GETRECEIVEINFO_) && !defined FILE_GETRECEIVEINFO_ && !defined GRD_OWN_FILE_GETRECEIVEINFO_
GRD_EXTERN short FILE_GETRECEIVEINFO_(short *_receive_info, short *_dialog_info);
#define FILE_GETRECEIVEINFO_(...) GRD_FILE_GETRECEIVEINFO_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETRECEIVEINFO_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * FILE_GETRECEIVEINFO__receive_info[] = { 0, a1 }; \
  short * FILE_GETRECEIVEINFO__dialog_info[] = { 0, a2 }; \
  guardian_FILE_GETRECEIVEINFO_(GRD_HAS(0, FILE_GETRECEIVEINFO__receive_info) | GRD_HAS(1, FILE_GETRECEIVEINFO__dialog_info), GRD_ARG(FILE_GETRECEIVEINFO__receive_info), GRD_ARG(FILE_GETRECEIVEINFO__dialog_info)); })
#else
#define GRD_FILE_GETRECEIVEINFO_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_GETRECEIVEINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_GETSYNCINFO_ || defined GRD_USED_FILE_GETSYNCINFO_) && !defined FILE_GETSYNCINFO_ && !defined GRD_OWN_FILE_GETSYNCINFO_
GRD_EXTERN short FILE_GETSYNCINFO_(short _filenum, short *_infobuf, short _infomax, short *_infosize);
#define FILE_GETSYNCINFO_(...) GRD_FILE_GETSYNCINFO_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_GETSYNCINFO_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_GETSYNCINFO__filenum[] = { 0, a1 }; \
  short * FILE_GETSYNCINFO__infobuf[] = { 0, a2 }; \
  short FILE_GETSYNCINFO__infomax[] = { 0, a3 }; \
  short * FILE_GETSYNCINFO__infosize[] = { 0, a4 }; \
  guardian_FILE_GETSYNCINFO_(GRD_HAS(0, FILE_GETSYNCINFO__filenum) | GRD_HAS(1, FILE_GETSYNCINFO__infobuf) | GRD_HAS(2, FILE_GETSYNCINFO__infomax) | GRD_HAS(3, FILE_GETSYNCINFO__infosize), GRD_ARG(FILE_GETSYNCINFO__filenum), GRD_ARG(FILE_GETSYNCINFO__infobuf), GRD_ARG(FILE_GETSYNCINFO__infomax), GRD_ARG(FILE_GETSYNCINFO__infosize)); })
#else
#define GRD_FILE_GETSYNCINFO_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::FILE_GETSYNCINFO__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_LOCKFILE64_ || defined GRD_USED_FILE_LOCKFILE64_) && !defined FILE_LOCKFILE64_ && !defined GRD_OWN_FILE_LOCKFILE64_
GRD_EXTERN short FILE_LOCKFILE64_(short _filenum, long long _tag);
#define FILE_LOCKFILE64_(...) GRD_FILE_LOCKFILE64_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_LOCKFILE64_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_LOCKFILE64__filenum[] = { 0, a1 }; \
  long long FILE_LOCKFILE64__tag[] = { 0, a2 }; \
  guardian_FILE_LOCKFILE64_(GRD_HAS(0, FILE_LOCKFILE64__filenum) | GRD_HAS(1, FILE_LOCKFILE64__tag), GRD_ARG(FILE_LOCKFILE64__filenum), GRD_ARG(FILE_LOCKFILE64__tag)); })
#else
#define GRD_FILE_LOCKFILE64_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_LOCKFILE64__call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_LOCKREC64_ || defined GRD_USED_FILE_LOCKREC64_) && !defined FILE_LOCKREC64_ && !defined GRD_OWN_FILE_LOCKREC64_
GRD_EXTERN short FILE_LOCKREC64_(short _filenum, long long _tag);
#define FILE_LOCKREC64_(...) GRD_FILE_LOCKREC64_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_LOCKREC64_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_LOCKREC64__filenum[] = { 0, a1 }; \
  long long FILE_LOCKREC64__tag[] = { 0, a2 }; \
  guardian_FILE_LOCKREC64_(GRD_HAS(0, FILE_LOCKREC64__filenum) | GRD_HAS(1, FILE_LOCKREC64__tag), GRD_ARG(FILE_LOCKREC64__filenum), GRD_ARG(FILE_LOCKREC64__tag)); })
#else
#define GRD_FILE_LOCKREC64_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_LOCKREC64__call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_OPEN_ || defined GRD_USED_FILE_OPEN_) && !defined FILE_OPEN_ && !defined GRD_OWN_FILE_OPEN_
GRD_EXTERN short FILE_OPEN_(const char *_filename,
                 short _length,
                 short *_filenum,
                 short _access,
                 short _exclusion,
                 short _nowait_depth,
                 short _sync_or_receive_depth,
                 short _options,
                 short _seq_block_buffer_id,
                 short _seq_block_buffer_len,
                 short *_primary_processhandle,
                 int _elections);
#define FILE_OPEN_(...) GRD_FILE_OPEN_(__VA_ARGS__, , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_OPEN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_OPEN__filename[] = { 0, a1 }; \
  short FILE_OPEN__length[] = { 0, a2 }; \
  short * FILE_OPEN__filenum[] = { 0, a3 }; \
  short FILE_OPEN__access[] = { 0, a4 }; \
  short FILE_OPEN__exclusion[] = { 0, a5 }; \
  short FILE_OPEN__nowait_depth[] = { 0, a6 }; \
  short FILE_OPEN__sync_or_receive_depth[] = { 0, a7 }; \
  short FILE_OPEN__options[] = { 0, a8 }; \
  short FILE_OPEN__seq_block_buffer_id[] = { 0, a9 }; \
  short FILE_OPEN__seq_block_buffer_len[] = { 0, a10 }; \
  short * FILE_OPEN__primary_processhandle[] = { 0, a11 }; \
  int FILE_OPEN__elections[] = { 0, a12 }; \
  guardian_FILE_OPEN_(GRD_HAS(0, FILE_OPEN__filename) | GRD_HAS(1, FILE_OPEN__length) | GRD_HAS(2, FILE_OPEN__filenum) | GRD_HAS(3, FILE_OPEN__access) | GRD_HAS(4, FILE_OPEN__exclusion) | GRD_HAS(5, FILE_OPEN__nowait_depth) | GRD_HAS(6, FILE_OPEN__sync_or_receive_depth) | GRD_HAS(7, FILE_OPEN__options) | GRD_HAS(8, FILE_OPEN__seq_block_buffer_id) | GRD_HAS(9, FILE_OPEN__seq_block_buffer_len) | GRD_HAS(10, FILE_OPEN__primary_processhandle) | GRD_HAS(11, FILE_OPEN__elections), GRD_ARG(FILE_OPEN__filename), GRD_ARG(FILE_OPEN__length), GRD_ARG(FILE_OPEN__filenum), GRD_ARG(FILE_OPEN__access), GRD_ARG(FILE_OPEN__exclusion), GRD_ARG(FILE_OPEN__nowait_depth), GRD_ARG(FILE_OPEN__sync_or_receive_depth), GRD_ARG(FILE_OPEN__options), GRD_ARG(FILE_OPEN__seq_block_buffer_id), GRD_ARG(FILE_OPEN__seq_block_buffer_len), GRD_ARG(FILE_OPEN__primary_processhandle), GRD_ARG(FILE_OPEN__elections)); })
#else
#define GRD_FILE_OPEN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) GRD_END_##over ::guardian::FILE_OPEN__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<int>(a12))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_OPEN_CHKPT_ || defined GRD_USED_FILE_OPEN_CHKPT_) && !defined FILE_OPEN_CHKPT_ && !defined GRD_OWN_FILE_OPEN_CHKPT_
#ifdef GRD_WANT_FILE_OPEN_CHKPT_
GRD_EXTERN short FILE_OPEN_CHKPT_(short _filenum, short *_status);
#endif
#define FILE_OPEN_CHKPT_(...) GRD_FILE_OPEN_CHKPT_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_OPEN_CHKPT_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_OPEN_CHKPT__filenum[] = { 0, a1 }; \
  short * FILE_OPEN_CHKPT__status[] = { 0, a2 }; \
  guardian_FILE_OPEN_CHKPT_(GRD_HAS(0, FILE_OPEN_CHKPT__filenum) | GRD_HAS(1, FILE_OPEN_CHKPT__status), GRD_ARG(FILE_OPEN_CHKPT__filenum), GRD_ARG(FILE_OPEN_CHKPT__status)); })
#else
#define GRD_FILE_OPEN_CHKPT_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_OPEN_CHKPT__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_PURGE_ || defined GRD_USED_FILE_PURGE_) && !defined FILE_PURGE_ && !defined GRD_OWN_FILE_PURGE_
GRD_EXTERN short FILE_PURGE_(const char *_filename, short _length);
#define FILE_PURGE_(...) GRD_FILE_PURGE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_PURGE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_PURGE__filename[] = { 0, a1 }; \
  short FILE_PURGE__length[] = { 0, a2 }; \
  guardian_FILE_PURGE_(GRD_HAS(0, FILE_PURGE__filename) | GRD_HAS(1, FILE_PURGE__length), GRD_ARG(FILE_PURGE__filename), GRD_ARG(FILE_PURGE__length)); })
#else
#define GRD_FILE_PURGE_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_PURGE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_READ64_ || defined GRD_USED_FILE_READ64_) && !defined FILE_READ64_ && !defined GRD_OWN_FILE_READ64_
GRD_EXTERN short FILE_READ64_(short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);
#define FILE_READ64_(...) GRD_FILE_READ64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_READ64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_READ64__filenum[] = { 0, a1 }; \
  char * FILE_READ64__buffer[] = { 0, a2 }; \
  int FILE_READ64__read_count[] = { 0, a3 }; \
  void * FILE_READ64__count_read[] = { 0, a4 }; \
  long long FILE_READ64__tag[] = { 0, a5 }; \
  guardian_FILE_READ64_(GRD_HAS(0, FILE_READ64__filenum) | GRD_HAS(1, FILE_READ64__buffer) | GRD_HAS(2, FILE_READ64__read_count) | GRD_HAS(3, FILE_READ64__count_read) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_READ64__tag), GRD_ARG(FILE_READ64__filenum), GRD_ARG(FILE_READ64__buffer), GRD_ARG(FILE_READ64__read_count), GRD_ARG(FILE_READ64__count_read), GRD_ARG(FILE_READ64__tag)); })
#else
#define GRD_FILE_READ64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_READ64__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_READLOCK64_ || defined GRD_USED_FILE_READLOCK64_) && !defined FILE_READLOCK64_ && !defined GRD_OWN_FILE_READLOCK64_
GRD_EXTERN short FILE_READLOCK64_(short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);
#define FILE_READLOCK64_(...) GRD_FILE_READLOCK64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_READLOCK64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_READLOCK64__filenum[] = { 0, a1 }; \
  char * FILE_READLOCK64__buffer[] = { 0, a2 }; \
  int FILE_READLOCK64__read_count[] = { 0, a3 }; \
  void * FILE_READLOCK64__count_read[] = { 0, a4 }; \
  long long FILE_READLOCK64__tag[] = { 0, a5 }; \
  guardian_FILE_READLOCK64_(GRD_HAS(0, FILE_READLOCK64__filenum) | GRD_HAS(1, FILE_READLOCK64__buffer) | GRD_HAS(2, FILE_READLOCK64__read_count) | GRD_HAS(3, FILE_READLOCK64__count_read) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_READLOCK64__tag), GRD_ARG(FILE_READLOCK64__filenum), GRD_ARG(FILE_READLOCK64__buffer), GRD_ARG(FILE_READLOCK64__read_count), GRD_ARG(FILE_READLOCK64__count_read), GRD_ARG(FILE_READLOCK64__tag)); })
#else
#define GRD_FILE_READLOCK64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_READLOCK64__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_READUPDATE64_ || defined GRD_USED_FILE_READUPDATE64_) && !defined FILE_READUPDATE64_ && !defined GRD_OWN_FILE_READUPDATE64_
GRD_EXTERN short FILE_READUPDATE64_(short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);
#define FILE_READUPDATE64_(...) GRD_FILE_READUPDATE64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_READUPDATE64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_READUPDATE64__filenum[] = { 0, a1 }; \
  char * FILE_READUPDATE64__buffer[] = { 0, a2 }; \
  int FILE_READUPDATE64__read_count[] = { 0, a3 }; \
  void * FILE_READUPDATE64__count_read[] = { 0, a4 }; \
  long long FILE_READUPDATE64__tag[] = { 0, a5 }; \
  guardian_FILE_READUPDATE64_(GRD_HAS(0, FILE_READUPDATE64__filenum) | GRD_HAS(1, FILE_READUPDATE64__buffer) | GRD_HAS(2, FILE_READUPDATE64__read_count) | GRD_HAS(3, FILE_READUPDATE64__count_read) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_READUPDATE64__tag), GRD_ARG(FILE_READUPDATE64__filenum), GRD_ARG(FILE_READUPDATE64__buffer), GRD_ARG(FILE_READUPDATE64__read_count), GRD_ARG(FILE_READUPDATE64__count_read), GRD_ARG(FILE_READUPDATE64__tag)); })
#else
#define GRD_FILE_READUPDATE64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_READUPDATE64__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_READUPDATELOCK64_ || defined GRD_USED_FILE_READUPDATELOCK64_) && !defined FILE_READUPDATELOCK64_ && !defined GRD_OWN_FILE_READUPDATELOCK64_
GRD_EXTERN short FILE_READUPDATELOCK64_(short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);
#define FILE_READUPDATELOCK64_(...) GRD_FILE_READUPDATELOCK64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_READUPDATELOCK64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_READUPDATELOCK64__filenum[] = { 0, a1 }; \
  char * FILE_READUPDATELOCK64__buffer[] = { 0, a2 }; \
  int FILE_READUPDATELOCK64__read_count[] = { 0, a3 }; \
  void * FILE_READUPDATELOCK64__count_read[] = { 0, a4 }; \
  long long FILE_READUPDATELOCK64__tag[] = { 0, a5 }; \
  guardian_FILE_READUPDATELOCK64_(GRD_HAS(0, FILE_READUPDATELOCK64__filenum) | GRD_HAS(1, FILE_READUPDATELOCK64__buffer) | GRD_HAS(2, FILE_READUPDATELOCK64__read_count) | GRD_HAS(3, FILE_READUPDATELOCK64__count_read) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_READUPDATELOCK64__tag), GRD_ARG(FILE_READUPDATELOCK64__filenum), GRD_ARG(FILE_READUPDATELOCK64__buffer), GRD_ARG(FILE_READUPDATELOCK64__read_count), GRD_ARG(FILE_READUPDATELOCK64__count_read), GRD_ARG(FILE_READUPDATELOCK64__tag)); })
#else
#define GRD_FILE_READUPDATELOCK64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_READUPDATELOCK64__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_RENAME_ || defined GRD_USED_FILE_RENAME_) && !defined FILE_RENAME_ && !defined GRD_OWN_FILE_RENAME_
GRD_EXTERN short FILE_RENAME_(short _filenum, const char *_newname, short _length);
#define FILE_RENAME_(...) GRD_FILE_RENAME_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILE_RENAME_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_RENAME__filenum[] = { 0, a1 }; \
  const char * FILE_RENAME__newname[] = { 0, a2 }; \
  short FILE_RENAME__length[] = { 0, a3 }; \
  guardian_FILE_RENAME_(GRD_HAS(0, FILE_RENAME__filenum) | GRD_HAS(1, FILE_RENAME__newname) | GRD_HAS(2, FILE_RENAME__length), GRD_ARG(FILE_RENAME__filenum), GRD_ARG(FILE_RENAME__newname), GRD_ARG(FILE_RENAME__length)); })
#else
#define GRD_FILE_RENAME_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILE_RENAME__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_REPLY64_ || defined GRD_USED_FILE_REPLY64_) && !defined FILE_REPLY64_ && !defined GRD_OWN_FILE_REPLY64_
GRD_EXTERN short FILE_REPLY64_(const char *_buffer, int _write_count, void *_count_written, short _message_tag, short _error_return);
#define FILE_REPLY64_(...) GRD_FILE_REPLY64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_REPLY64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * FILE_REPLY64__buffer[] = { 0, a1 }; \
  int FILE_REPLY64__write_count[] = { 0, a2 }; \
  void * FILE_REPLY64__count_written[] = { 0, a3 }; \
  short FILE_REPLY64__message_tag[] = { 0, a4 }; \
  short FILE_REPLY64__error_return[] = { 0, a5 }; \
  guardian_FILE_REPLY64_(GRD_HAS(0, FILE_REPLY64__buffer) | GRD_HAS(1, FILE_REPLY64__write_count) | GRD_HAS(2, FILE_REPLY64__count_written) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, FILE_REPLY64__message_tag) | GRD_HAS(4, FILE_REPLY64__error_return), GRD_ARG(FILE_REPLY64__buffer), GRD_ARG(FILE_REPLY64__write_count), GRD_ARG(FILE_REPLY64__count_written), GRD_ARG(FILE_REPLY64__message_tag), GRD_ARG(FILE_REPLY64__error_return)); })
#else
#define GRD_FILE_REPLY64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_REPLY64__call(::guardian::arg<const char *>(a1), ::guardian::arg<int>(a2), ::guardian::out32(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_RESTOREPOSITION_ || defined GRD_USED_FILE_RESTOREPOSITION_) && !defined FILE_RESTOREPOSITION_ && !defined GRD_OWN_FILE_RESTOREPOSITION_
GRD_EXTERN short FILE_RESTOREPOSITION_(short _filenum, short *_savearea, short _savesize);
#define FILE_RESTOREPOSITION_(...) GRD_FILE_RESTOREPOSITION_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILE_RESTOREPOSITION_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_RESTOREPOSITION__filenum[] = { 0, a1 }; \
  short * FILE_RESTOREPOSITION__savearea[] = { 0, a2 }; \
  short FILE_RESTOREPOSITION__savesize[] = { 0, a3 }; \
  guardian_FILE_RESTOREPOSITION_(GRD_HAS(0, FILE_RESTOREPOSITION__filenum) | GRD_HAS(1, FILE_RESTOREPOSITION__savearea) | GRD_HAS(2, FILE_RESTOREPOSITION__savesize), GRD_ARG(FILE_RESTOREPOSITION__filenum), GRD_ARG(FILE_RESTOREPOSITION__savearea), GRD_ARG(FILE_RESTOREPOSITION__savesize)); })
#else
#define GRD_FILE_RESTOREPOSITION_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILE_RESTOREPOSITION__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SAVEPOSITION_ || defined GRD_USED_FILE_SAVEPOSITION_) && !defined FILE_SAVEPOSITION_ && !defined GRD_OWN_FILE_SAVEPOSITION_
GRD_EXTERN short FILE_SAVEPOSITION_(short _filenum, short *_savearea, short _savemax, short *_savesize);
#define FILE_SAVEPOSITION_(...) GRD_FILE_SAVEPOSITION_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_SAVEPOSITION_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SAVEPOSITION__filenum[] = { 0, a1 }; \
  short * FILE_SAVEPOSITION__savearea[] = { 0, a2 }; \
  short FILE_SAVEPOSITION__savemax[] = { 0, a3 }; \
  short * FILE_SAVEPOSITION__savesize[] = { 0, a4 }; \
  guardian_FILE_SAVEPOSITION_(GRD_HAS(0, FILE_SAVEPOSITION__filenum) | GRD_HAS(1, FILE_SAVEPOSITION__savearea) | GRD_HAS(2, FILE_SAVEPOSITION__savemax) | GRD_HAS(3, FILE_SAVEPOSITION__savesize), GRD_ARG(FILE_SAVEPOSITION__filenum), GRD_ARG(FILE_SAVEPOSITION__savearea), GRD_ARG(FILE_SAVEPOSITION__savemax), GRD_ARG(FILE_SAVEPOSITION__savesize)); })
#else
#define GRD_FILE_SAVEPOSITION_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::FILE_SAVEPOSITION__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SETKEY_ || defined GRD_USED_FILE_SETKEY_) && !defined FILE_SETKEY_ && !defined GRD_OWN_FILE_SETKEY_
GRD_EXTERN short FILE_SETKEY_(short _filenum, char *_key_value, short _key_len, short _keyspecifier, short _positioningmode, short _options, short _comparelength);
#define FILE_SETKEY_(...) GRD_FILE_SETKEY_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_SETKEY_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SETKEY__filenum[] = { 0, a1 }; \
  char * FILE_SETKEY__key_value[] = { 0, a2 }; \
  short FILE_SETKEY__key_len[] = { 0, a3 }; \
  short FILE_SETKEY__keyspecifier[] = { 0, a4 }; \
  short FILE_SETKEY__positioningmode[] = { 0, a5 }; \
  short FILE_SETKEY__options[] = { 0, a6 }; \
  short FILE_SETKEY__comparelength[] = { 0, a7 }; \
  guardian_FILE_SETKEY_(GRD_HAS(0, FILE_SETKEY__filenum) | GRD_HAS(1, FILE_SETKEY__key_value) | GRD_HAS(2, FILE_SETKEY__key_len) | GRD_HAS(3, FILE_SETKEY__keyspecifier) | GRD_HAS(4, FILE_SETKEY__positioningmode) | GRD_HAS(5, FILE_SETKEY__options) | GRD_HAS(6, FILE_SETKEY__comparelength), GRD_ARG(FILE_SETKEY__filenum), GRD_ARG(FILE_SETKEY__key_value), GRD_ARG(FILE_SETKEY__key_len), GRD_ARG(FILE_SETKEY__keyspecifier), GRD_ARG(FILE_SETKEY__positioningmode), GRD_ARG(FILE_SETKEY__options), GRD_ARG(FILE_SETKEY__comparelength)); })
#else
#define GRD_FILE_SETKEY_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_SETKEY__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SETLASTERROR_ || defined GRD_USED_FILE_SETLASTERROR_) && !defined FILE_SETLASTERROR_ && !defined GRD_OWN_FILE_SETLASTERROR_
GRD_EXTERN short FILE_SETLASTERROR_(short _filenum, short _errorcode, short _errpart, short _errkey, short _errdetail);
#define FILE_SETLASTERROR_(...) GRD_FILE_SETLASTERROR_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_SETLASTERROR_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SETLASTERROR__filenum[] = { 0, a1 }; \
  short FILE_SETLASTERROR__errorcode[] = { 0, a2 }; \
  short FILE_SETLASTERROR__errpart[] = { 0, a3 }; \
  short FILE_SETLASTERROR__errkey[] = { 0, a4 }; \
  short FILE_SETLASTERROR__errdetail[] = { 0, a5 }; \
  guardian_FILE_SETLASTERROR_(GRD_HAS(0, FILE_SETLASTERROR__filenum) | GRD_HAS(1, FILE_SETLASTERROR__errorcode) | GRD_HAS(2, FILE_SETLASTERROR__errpart) | GRD_HAS(3, FILE_SETLASTERROR__errkey) | GRD_HAS(4, FILE_SETLASTERROR__errdetail), GRD_ARG(FILE_SETLASTERROR__filenum), GRD_ARG(FILE_SETLASTERROR__errorcode), GRD_ARG(FILE_SETLASTERROR__errpart), GRD_ARG(FILE_SETLASTERROR__errkey), GRD_ARG(FILE_SETLASTERROR__errdetail)); })
#else
#define GRD_FILE_SETLASTERROR_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_SETLASTERROR__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SETMODENOWAIT64_ || defined GRD_USED_FILE_SETMODENOWAIT64_) && !defined FILE_SETMODENOWAIT64_ && !defined GRD_OWN_FILE_SETMODENOWAIT64_
GRD_EXTERN short FILE_SETMODENOWAIT64_(short _filenum, short _function, short _param1, short _param2, short *_last_params, long long _tag);
#define FILE_SETMODENOWAIT64_(...) GRD_FILE_SETMODENOWAIT64_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_SETMODENOWAIT64_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SETMODENOWAIT64__filenum[] = { 0, a1 }; \
  short FILE_SETMODENOWAIT64__function[] = { 0, a2 }; \
  short FILE_SETMODENOWAIT64__param1[] = { 0, a3 }; \
  short FILE_SETMODENOWAIT64__param2[] = { 0, a4 }; \
  short * FILE_SETMODENOWAIT64__last_params[] = { 0, a5 }; \
  long long FILE_SETMODENOWAIT64__tag[] = { 0, a6 }; \
  guardian_FILE_SETMODENOWAIT64_(GRD_HAS(0, FILE_SETMODENOWAIT64__filenum) | GRD_HAS(1, FILE_SETMODENOWAIT64__function) | GRD_HAS(2, FILE_SETMODENOWAIT64__param1) | GRD_HAS(3, FILE_SETMODENOWAIT64__param2) | GRD_HAS(4, FILE_SETMODENOWAIT64__last_params) | GRD_HAS(5, FILE_SETMODENOWAIT64__tag), GRD_ARG(FILE_SETMODENOWAIT64__filenum), GRD_ARG(FILE_SETMODENOWAIT64__function), GRD_ARG(FILE_SETMODENOWAIT64__param1), GRD_ARG(FILE_SETMODENOWAIT64__param2), GRD_ARG(FILE_SETMODENOWAIT64__last_params), GRD_ARG(FILE_SETMODENOWAIT64__tag)); })
#else
#define GRD_FILE_SETMODENOWAIT64_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::FILE_SETMODENOWAIT64__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SETPOSITION_ || defined GRD_USED_FILE_SETPOSITION_) && !defined FILE_SETPOSITION_ && !defined GRD_OWN_FILE_SETPOSITION_
GRD_EXTERN short FILE_SETPOSITION_(short _filenum, long long _recordspecifier);
#define FILE_SETPOSITION_(...) GRD_FILE_SETPOSITION_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_SETPOSITION_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SETPOSITION__filenum[] = { 0, a1 }; \
  long long FILE_SETPOSITION__recordspecifier[] = { 0, a2 }; \
  guardian_FILE_SETPOSITION_(GRD_HAS(0, FILE_SETPOSITION__filenum) | GRD_HAS(1, FILE_SETPOSITION__recordspecifier), GRD_ARG(FILE_SETPOSITION__filenum), GRD_ARG(FILE_SETPOSITION__recordspecifier)); })
#else
#define GRD_FILE_SETPOSITION_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_SETPOSITION__call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_SETSYNCINFO_ || defined GRD_USED_FILE_SETSYNCINFO_) && !defined FILE_SETSYNCINFO_ && !defined GRD_OWN_FILE_SETSYNCINFO_
GRD_EXTERN short FILE_SETSYNCINFO_(short _filenum, short *_infobuf, short _infosize);
#define FILE_SETSYNCINFO_(...) GRD_FILE_SETSYNCINFO_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FILE_SETSYNCINFO_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_SETSYNCINFO__filenum[] = { 0, a1 }; \
  short * FILE_SETSYNCINFO__infobuf[] = { 0, a2 }; \
  short FILE_SETSYNCINFO__infosize[] = { 0, a3 }; \
  guardian_FILE_SETSYNCINFO_(GRD_HAS(0, FILE_SETSYNCINFO__filenum) | GRD_HAS(1, FILE_SETSYNCINFO__infobuf) | GRD_HAS(2, FILE_SETSYNCINFO__infosize), GRD_ARG(FILE_SETSYNCINFO__filenum), GRD_ARG(FILE_SETSYNCINFO__infobuf), GRD_ARG(FILE_SETSYNCINFO__infosize)); })
#else
#define GRD_FILE_SETSYNCINFO_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FILE_SETSYNCINFO__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_UNLOCKFILE64_ || defined GRD_USED_FILE_UNLOCKFILE64_) && !defined FILE_UNLOCKFILE64_ && !defined GRD_OWN_FILE_UNLOCKFILE64_
GRD_EXTERN short FILE_UNLOCKFILE64_(short _filenum, long long _tag);
#define FILE_UNLOCKFILE64_(...) GRD_FILE_UNLOCKFILE64_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_UNLOCKFILE64_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_UNLOCKFILE64__filenum[] = { 0, a1 }; \
  long long FILE_UNLOCKFILE64__tag[] = { 0, a2 }; \
  guardian_FILE_UNLOCKFILE64_(GRD_HAS(0, FILE_UNLOCKFILE64__filenum) | GRD_HAS(1, FILE_UNLOCKFILE64__tag), GRD_ARG(FILE_UNLOCKFILE64__filenum), GRD_ARG(FILE_UNLOCKFILE64__tag)); })
#else
#define GRD_FILE_UNLOCKFILE64_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_UNLOCKFILE64__call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_UNLOCKREC64_ || defined GRD_USED_FILE_UNLOCKREC64_) && !defined FILE_UNLOCKREC64_ && !defined GRD_OWN_FILE_UNLOCKREC64_
GRD_EXTERN short FILE_UNLOCKREC64_(short _filenum, long long _tag);
#define FILE_UNLOCKREC64_(...) GRD_FILE_UNLOCKREC64_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FILE_UNLOCKREC64_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_UNLOCKREC64__filenum[] = { 0, a1 }; \
  long long FILE_UNLOCKREC64__tag[] = { 0, a2 }; \
  guardian_FILE_UNLOCKREC64_(GRD_HAS(0, FILE_UNLOCKREC64__filenum) | GRD_HAS(1, FILE_UNLOCKREC64__tag), GRD_ARG(FILE_UNLOCKREC64__filenum), GRD_ARG(FILE_UNLOCKREC64__tag)); })
#else
#define GRD_FILE_UNLOCKREC64_(a1, a2, over, ...) GRD_END_##over ::guardian::FILE_UNLOCKREC64__call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_WRITE64_ || defined GRD_USED_FILE_WRITE64_) && !defined FILE_WRITE64_ && !defined GRD_OWN_FILE_WRITE64_
GRD_EXTERN short FILE_WRITE64_(short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);
#define FILE_WRITE64_(...) GRD_FILE_WRITE64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_WRITE64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_WRITE64__filenum[] = { 0, a1 }; \
  const char * FILE_WRITE64__buffer[] = { 0, a2 }; \
  int FILE_WRITE64__write_count[] = { 0, a3 }; \
  void * FILE_WRITE64__count_written[] = { 0, a4 }; \
  long long FILE_WRITE64__tag[] = { 0, a5 }; \
  guardian_FILE_WRITE64_(GRD_HAS(0, FILE_WRITE64__filenum) | GRD_HAS(1, FILE_WRITE64__buffer) | GRD_HAS(2, FILE_WRITE64__write_count) | GRD_HAS(3, FILE_WRITE64__count_written) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_WRITE64__tag), GRD_ARG(FILE_WRITE64__filenum), GRD_ARG(FILE_WRITE64__buffer), GRD_ARG(FILE_WRITE64__write_count), GRD_ARG(FILE_WRITE64__count_written), GRD_ARG(FILE_WRITE64__tag)); })
#else
#define GRD_FILE_WRITE64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_WRITE64__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_WRITEREAD64_ || defined GRD_USED_FILE_WRITEREAD64_) && !defined FILE_WRITEREAD64_ && !defined GRD_OWN_FILE_WRITEREAD64_
GRD_EXTERN short FILE_WRITEREAD64_(short _filenum, const char *_write_buffer, char *_read_buffer, int _write_count, int _read_count, void *_count_read, long long _tag);
#define FILE_WRITEREAD64_(...) GRD_FILE_WRITEREAD64_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_WRITEREAD64_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_WRITEREAD64__filenum[] = { 0, a1 }; \
  const char * FILE_WRITEREAD64__write_buffer[] = { 0, a2 }; \
  char * FILE_WRITEREAD64__read_buffer[] = { 0, a3 }; \
  int FILE_WRITEREAD64__write_count[] = { 0, a4 }; \
  int FILE_WRITEREAD64__read_count[] = { 0, a5 }; \
  void * FILE_WRITEREAD64__count_read[] = { 0, a6 }; \
  long long FILE_WRITEREAD64__tag[] = { 0, a7 }; \
  guardian_FILE_WRITEREAD64_(GRD_HAS(0, FILE_WRITEREAD64__filenum) | GRD_HAS(1, FILE_WRITEREAD64__write_buffer) | GRD_HAS(2, FILE_WRITEREAD64__read_buffer) | GRD_HAS(3, FILE_WRITEREAD64__write_count) | GRD_HAS(4, FILE_WRITEREAD64__read_count) | GRD_HAS(5, FILE_WRITEREAD64__count_read) | GRD_WIDE_OUT(5, a6) | GRD_HAS(6, FILE_WRITEREAD64__tag), GRD_ARG(FILE_WRITEREAD64__filenum), GRD_ARG(FILE_WRITEREAD64__write_buffer), GRD_ARG(FILE_WRITEREAD64__read_buffer), GRD_ARG(FILE_WRITEREAD64__write_count), GRD_ARG(FILE_WRITEREAD64__read_count), GRD_ARG(FILE_WRITEREAD64__count_read), GRD_ARG(FILE_WRITEREAD64__tag)); })
#else
#define GRD_FILE_WRITEREAD64_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_WRITEREAD64__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<int>(a4), ::guardian::arg<int>(a5), ::guardian::out32(a6), ::guardian::arg<long long>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_WRITEREAD_ || defined GRD_USED_FILE_WRITEREAD_) && !defined FILE_WRITEREAD_ && !defined GRD_OWN_FILE_WRITEREAD_
GRD_EXTERN short FILE_WRITEREAD_(short _filenum, const char *_write_buffer, char *_read_buffer, int _write_count, int _read_count, void *_count_read, long long _tag);
#define FILE_WRITEREAD_(...) GRD_FILE_WRITEREAD_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_WRITEREAD_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_WRITEREAD__filenum[] = { 0, a1 }; \
  const char * FILE_WRITEREAD__write_buffer[] = { 0, a2 }; \
  char * FILE_WRITEREAD__read_buffer[] = { 0, a3 }; \
  int FILE_WRITEREAD__write_count[] = { 0, a4 }; \
  int FILE_WRITEREAD__read_count[] = { 0, a5 }; \
  void * FILE_WRITEREAD__count_read[] = { 0, a6 }; \
  long long FILE_WRITEREAD__tag[] = { 0, a7 }; \
  guardian_FILE_WRITEREAD_(GRD_HAS(0, FILE_WRITEREAD__filenum) | GRD_HAS(1, FILE_WRITEREAD__write_buffer) | GRD_HAS(2, FILE_WRITEREAD__read_buffer) | GRD_HAS(3, FILE_WRITEREAD__write_count) | GRD_HAS(4, FILE_WRITEREAD__read_count) | GRD_HAS(5, FILE_WRITEREAD__count_read) | GRD_WIDE_OUT(5, a6) | GRD_HAS(6, FILE_WRITEREAD__tag), GRD_ARG(FILE_WRITEREAD__filenum), GRD_ARG(FILE_WRITEREAD__write_buffer), GRD_ARG(FILE_WRITEREAD__read_buffer), GRD_ARG(FILE_WRITEREAD__write_count), GRD_ARG(FILE_WRITEREAD__read_count), GRD_ARG(FILE_WRITEREAD__count_read), GRD_ARG(FILE_WRITEREAD__tag)); })
#else
#define GRD_FILE_WRITEREAD_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FILE_WRITEREAD__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<int>(a4), ::guardian::arg<int>(a5), ::guardian::out32(a6), ::guardian::arg<long long>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_WRITEUPDATE64_ || defined GRD_USED_FILE_WRITEUPDATE64_) && !defined FILE_WRITEUPDATE64_ && !defined GRD_OWN_FILE_WRITEUPDATE64_
GRD_EXTERN short FILE_WRITEUPDATE64_(short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);
#define FILE_WRITEUPDATE64_(...) GRD_FILE_WRITEUPDATE64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_WRITEUPDATE64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_WRITEUPDATE64__filenum[] = { 0, a1 }; \
  const char * FILE_WRITEUPDATE64__buffer[] = { 0, a2 }; \
  int FILE_WRITEUPDATE64__write_count[] = { 0, a3 }; \
  void * FILE_WRITEUPDATE64__count_written[] = { 0, a4 }; \
  long long FILE_WRITEUPDATE64__tag[] = { 0, a5 }; \
  guardian_FILE_WRITEUPDATE64_(GRD_HAS(0, FILE_WRITEUPDATE64__filenum) | GRD_HAS(1, FILE_WRITEUPDATE64__buffer) | GRD_HAS(2, FILE_WRITEUPDATE64__write_count) | GRD_HAS(3, FILE_WRITEUPDATE64__count_written) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_WRITEUPDATE64__tag), GRD_ARG(FILE_WRITEUPDATE64__filenum), GRD_ARG(FILE_WRITEUPDATE64__buffer), GRD_ARG(FILE_WRITEUPDATE64__write_count), GRD_ARG(FILE_WRITEUPDATE64__count_written), GRD_ARG(FILE_WRITEUPDATE64__tag)); })
#else
#define GRD_FILE_WRITEUPDATE64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_WRITEUPDATE64__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FILE_WRITEUPDATEUNLOCK64_ || defined GRD_USED_FILE_WRITEUPDATEUNLOCK64_) && !defined FILE_WRITEUPDATEUNLOCK64_ && !defined GRD_OWN_FILE_WRITEUPDATEUNLOCK64_
GRD_EXTERN short FILE_WRITEUPDATEUNLOCK64_(short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);
#define FILE_WRITEUPDATEUNLOCK64_(...) GRD_FILE_WRITEUPDATEUNLOCK64_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_FILE_WRITEUPDATEUNLOCK64_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short FILE_WRITEUPDATEUNLOCK64__filenum[] = { 0, a1 }; \
  const char * FILE_WRITEUPDATEUNLOCK64__buffer[] = { 0, a2 }; \
  int FILE_WRITEUPDATEUNLOCK64__write_count[] = { 0, a3 }; \
  void * FILE_WRITEUPDATEUNLOCK64__count_written[] = { 0, a4 }; \
  long long FILE_WRITEUPDATEUNLOCK64__tag[] = { 0, a5 }; \
  guardian_FILE_WRITEUPDATEUNLOCK64_(GRD_HAS(0, FILE_WRITEUPDATEUNLOCK64__filenum) | GRD_HAS(1, FILE_WRITEUPDATEUNLOCK64__buffer) | GRD_HAS(2, FILE_WRITEUPDATEUNLOCK64__write_count) | GRD_HAS(3, FILE_WRITEUPDATEUNLOCK64__count_written) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, FILE_WRITEUPDATEUNLOCK64__tag), GRD_ARG(FILE_WRITEUPDATEUNLOCK64__filenum), GRD_ARG(FILE_WRITEUPDATEUNLOCK64__buffer), GRD_ARG(FILE_WRITEUPDATEUNLOCK64__write_count), GRD_ARG(FILE_WRITEUPDATEUNLOCK64__count_written), GRD_ARG(FILE_WRITEUPDATEUNLOCK64__tag)); })
#else
#define GRD_FILE_WRITEUPDATEUNLOCK64_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::FILE_WRITEUPDATEUNLOCK64__call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FNAMECOLLAPSE || defined GRD_USED_FNAMECOLLAPSE) && !defined FNAMECOLLAPSE && !defined GRD_OWN_FNAMECOLLAPSE
#ifdef GRD_WANT_FNAMECOLLAPSE
GRD_EXTERN short FNAMECOLLAPSE(short *_internal_name, char *_external_name);
#endif
#define FNAMECOLLAPSE(...) GRD_FNAMECOLLAPSE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FNAMECOLLAPSE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * FNAMECOLLAPSE_internal_name[] = { 0, a1 }; \
  char * FNAMECOLLAPSE_external_name[] = { 0, a2 }; \
  guardian_FNAMECOLLAPSE(GRD_HAS(0, FNAMECOLLAPSE_internal_name) | GRD_HAS(1, FNAMECOLLAPSE_external_name), GRD_ARG(FNAMECOLLAPSE_internal_name), GRD_ARG(FNAMECOLLAPSE_external_name)); })
#else
#define GRD_FNAMECOLLAPSE(a1, a2, over, ...) GRD_END_##over ::guardian::FNAMECOLLAPSE_call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FNAMECOMPARE || defined GRD_USED_FNAMECOMPARE) && !defined FNAMECOMPARE && !defined GRD_OWN_FNAMECOMPARE
#ifdef GRD_WANT_FNAMECOMPARE
GRD_EXTERN short FNAMECOMPARE(short *_filename1, short *_filename2);
#endif
#define FNAMECOMPARE(...) GRD_FNAMECOMPARE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_FNAMECOMPARE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * FNAMECOMPARE_filename1[] = { 0, a1 }; \
  short * FNAMECOMPARE_filename2[] = { 0, a2 }; \
  guardian_FNAMECOMPARE(GRD_HAS(0, FNAMECOMPARE_filename1) | GRD_HAS(1, FNAMECOMPARE_filename2), GRD_ARG(FNAMECOMPARE_filename1), GRD_ARG(FNAMECOMPARE_filename2)); })
#else
#define GRD_FNAMECOMPARE(a1, a2, over, ...) GRD_END_##over ::guardian::FNAMECOMPARE_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FNAMEEXPAND || defined GRD_USED_FNAMEEXPAND) && !defined FNAMEEXPAND && !defined GRD_OWN_FNAMEEXPAND
#ifdef GRD_WANT_FNAMEEXPAND
GRD_EXTERN short FNAMEEXPAND(char *_external_filename, short *_internal_filename, short *_default_names);
#endif
#define FNAMEEXPAND(...) GRD_FNAMEEXPAND(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_FNAMEEXPAND(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  char * FNAMEEXPAND_external_filename[] = { 0, a1 }; \
  short * FNAMEEXPAND_internal_filename[] = { 0, a2 }; \
  short * FNAMEEXPAND_default_names[] = { 0, a3 }; \
  guardian_FNAMEEXPAND(GRD_HAS(0, FNAMEEXPAND_external_filename) | GRD_HAS(1, FNAMEEXPAND_internal_filename) | GRD_HAS(2, FNAMEEXPAND_default_names), GRD_ARG(FNAMEEXPAND_external_filename), GRD_ARG(FNAMEEXPAND_internal_filename), GRD_ARG(FNAMEEXPAND_default_names)); })
#else
#define GRD_FNAMEEXPAND(a1, a2, a3, over, ...) GRD_END_##over ::guardian::FNAMEEXPAND_call(::guardian::arg<char *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FORMATCONVERT || defined GRD_USED_FORMATCONVERT) && !defined FORMATCONVERT && !defined GRD_OWN_FORMATCONVERT
GRD_EXTERN short FORMATCONVERT(char *_iformat, short _iformatlen, char *_eformat, short _eformatlen, short *_scales, short *_scale_count, short _conversion);
#define FORMATCONVERT(...) GRD_FORMATCONVERT(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FORMATCONVERT(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  char * FORMATCONVERT_iformat[] = { 0, a1 }; \
  short FORMATCONVERT_iformatlen[] = { 0, a2 }; \
  char * FORMATCONVERT_eformat[] = { 0, a3 }; \
  short FORMATCONVERT_eformatlen[] = { 0, a4 }; \
  short * FORMATCONVERT_scales[] = { 0, a5 }; \
  short * FORMATCONVERT_scale_count[] = { 0, a6 }; \
  short FORMATCONVERT_conversion[] = { 0, a7 }; \
  guardian_FORMATCONVERT(GRD_HAS(0, FORMATCONVERT_iformat) | GRD_HAS(1, FORMATCONVERT_iformatlen) | GRD_HAS(2, FORMATCONVERT_eformat) | GRD_HAS(3, FORMATCONVERT_eformatlen) | GRD_HAS(4, FORMATCONVERT_scales) | GRD_HAS(5, FORMATCONVERT_scale_count) | GRD_HAS(6, FORMATCONVERT_conversion), GRD_ARG(FORMATCONVERT_iformat), GRD_ARG(FORMATCONVERT_iformatlen), GRD_ARG(FORMATCONVERT_eformat), GRD_ARG(FORMATCONVERT_eformatlen), GRD_ARG(FORMATCONVERT_scales), GRD_ARG(FORMATCONVERT_scale_count), GRD_ARG(FORMATCONVERT_conversion)); })
#else
#define GRD_FORMATCONVERT(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FORMATCONVERT_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FORMATCONVERTX || defined GRD_USED_FORMATCONVERTX) && !defined FORMATCONVERTX && !defined GRD_OWN_FORMATCONVERTX
GRD_EXTERN short FORMATCONVERTX(char *_iformat, short _iformatlen, const char *_eformat, short _eformatlen, short *_scales, short *_scale_count, short _conversion);
#define FORMATCONVERTX(...) GRD_FORMATCONVERTX(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FORMATCONVERTX(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  char * FORMATCONVERTX_iformat[] = { 0, a1 }; \
  short FORMATCONVERTX_iformatlen[] = { 0, a2 }; \
  const char * FORMATCONVERTX_eformat[] = { 0, a3 }; \
  short FORMATCONVERTX_eformatlen[] = { 0, a4 }; \
  short * FORMATCONVERTX_scales[] = { 0, a5 }; \
  short * FORMATCONVERTX_scale_count[] = { 0, a6 }; \
  short FORMATCONVERTX_conversion[] = { 0, a7 }; \
  guardian_FORMATCONVERTX(GRD_HAS(0, FORMATCONVERTX_iformat) | GRD_HAS(1, FORMATCONVERTX_iformatlen) | GRD_HAS(2, FORMATCONVERTX_eformat) | GRD_HAS(3, FORMATCONVERTX_eformatlen) | GRD_HAS(4, FORMATCONVERTX_scales) | GRD_HAS(5, FORMATCONVERTX_scale_count) | GRD_HAS(6, FORMATCONVERTX_conversion), GRD_ARG(FORMATCONVERTX_iformat), GRD_ARG(FORMATCONVERTX_iformatlen), GRD_ARG(FORMATCONVERTX_eformat), GRD_ARG(FORMATCONVERTX_eformatlen), GRD_ARG(FORMATCONVERTX_scales), GRD_ARG(FORMATCONVERTX_scale_count), GRD_ARG(FORMATCONVERTX_conversion)); })
#else
#define GRD_FORMATCONVERTX(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::FORMATCONVERTX_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FORMATDATA || defined GRD_USED_FORMATDATA) && !defined FORMATDATA && !defined GRD_OWN_FORMATDATA
GRD_EXTERN short FORMATDATA(char *_buffer, short _bufferlen, short _buffer_occurs, short *_length, short *_iformat, short *_variable_list, short _variable_list_len, short _flags);
#define FORMATDATA(...) GRD_FORMATDATA(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FORMATDATA(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  char * FORMATDATA_buffer[] = { 0, a1 }; \
  short FORMATDATA_bufferlen[] = { 0, a2 }; \
  short FORMATDATA_buffer_occurs[] = { 0, a3 }; \
  short * FORMATDATA_length[] = { 0, a4 }; \
  short * FORMATDATA_iformat[] = { 0, a5 }; \
  short * FORMATDATA_variable_list[] = { 0, a6 }; \
  short FORMATDATA_variable_list_len[] = { 0, a7 }; \
  short FORMATDATA_flags[] = { 0, a8 }; \
  guardian_FORMATDATA(GRD_HAS(0, FORMATDATA_buffer) | GRD_HAS(1, FORMATDATA_bufferlen) | GRD_HAS(2, FORMATDATA_buffer_occurs) | GRD_HAS(3, FORMATDATA_length) | GRD_HAS(4, FORMATDATA_iformat) | GRD_HAS(5, FORMATDATA_variable_list) | GRD_HAS(6, FORMATDATA_variable_list_len) | GRD_HAS(7, FORMATDATA_flags), GRD_ARG(FORMATDATA_buffer), GRD_ARG(FORMATDATA_bufferlen), GRD_ARG(FORMATDATA_buffer_occurs), GRD_ARG(FORMATDATA_length), GRD_ARG(FORMATDATA_iformat), GRD_ARG(FORMATDATA_variable_list), GRD_ARG(FORMATDATA_variable_list_len), GRD_ARG(FORMATDATA_flags)); })
#else
#define GRD_FORMATDATA(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FORMATDATA_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_FORMATDATAX || defined GRD_USED_FORMATDATAX) && !defined FORMATDATAX && !defined GRD_OWN_FORMATDATAX
GRD_EXTERN short FORMATDATAX(char *_buffer, short _bufferlen, short _buffer_occurs, short *_length, short *_iformat, short *_variable_list, short _variable_list_len, short _flags);
#define FORMATDATAX(...) GRD_FORMATDATAX(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_FORMATDATAX(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  char * FORMATDATAX_buffer[] = { 0, a1 }; \
  short FORMATDATAX_bufferlen[] = { 0, a2 }; \
  short FORMATDATAX_buffer_occurs[] = { 0, a3 }; \
  short * FORMATDATAX_length[] = { 0, a4 }; \
  short * FORMATDATAX_iformat[] = { 0, a5 }; \
  short * FORMATDATAX_variable_list[] = { 0, a6 }; \
  short FORMATDATAX_variable_list_len[] = { 0, a7 }; \
  short FORMATDATAX_flags[] = { 0, a8 }; \
  guardian_FORMATDATAX(GRD_HAS(0, FORMATDATAX_buffer) | GRD_HAS(1, FORMATDATAX_bufferlen) | GRD_HAS(2, FORMATDATAX_buffer_occurs) | GRD_HAS(3, FORMATDATAX_length) | GRD_HAS(4, FORMATDATAX_iformat) | GRD_HAS(5, FORMATDATAX_variable_list) | GRD_HAS(6, FORMATDATAX_variable_list_len) | GRD_HAS(7, FORMATDATAX_flags), GRD_ARG(FORMATDATAX_buffer), GRD_ARG(FORMATDATAX_bufferlen), GRD_ARG(FORMATDATAX_buffer_occurs), GRD_ARG(FORMATDATAX_length), GRD_ARG(FORMATDATAX_iformat), GRD_ARG(FORMATDATAX_variable_list), GRD_ARG(FORMATDATAX_variable_list_len), GRD_ARG(FORMATDATAX_flags)); })
#else
#define GRD_FORMATDATAX(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::FORMATDATAX_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETCPCBINFO || defined GRD_USED_GETCPCBINFO) && !defined GETCPCBINFO && !defined GRD_OWN_GETCPCBINFO
#ifdef GRD_WANT_GETCPCBINFO
GRD_EXTERN void GETCPCBINFO(short _request_id, short *_cpcb_info, short _in_length, short *_out_length, short *_error);
#endif
#define GETCPCBINFO(...) GRD_GETCPCBINFO(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_GETCPCBINFO(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short GETCPCBINFO_request_id[] = { 0, a1 }; \
  short * GETCPCBINFO_cpcb_info[] = { 0, a2 }; \
  short GETCPCBINFO_in_length[] = { 0, a3 }; \
  short * GETCPCBINFO_out_length[] = { 0, a4 }; \
  short * GETCPCBINFO_error[] = { 0, a5 }; \
  guardian_GETCPCBINFO(GRD_HAS(0, GETCPCBINFO_request_id) | GRD_HAS(1, GETCPCBINFO_cpcb_info) | GRD_HAS(2, GETCPCBINFO_in_length) | GRD_HAS(3, GETCPCBINFO_out_length) | GRD_HAS(4, GETCPCBINFO_error), GRD_ARG(GETCPCBINFO_request_id), GRD_ARG(GETCPCBINFO_cpcb_info), GRD_ARG(GETCPCBINFO_in_length), GRD_ARG(GETCPCBINFO_out_length), GRD_ARG(GETCPCBINFO_error)); })
#else
#define GRD_GETCPCBINFO(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::GETCPCBINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETCRTPID || defined GRD_USED_GETCRTPID) && !defined GETCRTPID && !defined GRD_OWN_GETCRTPID
#ifdef GRD_WANT_GETCRTPID
GRD_EXTERN short GETCRTPID(short _cpu_pin, short *_process_id);
#endif
#define GETCRTPID(...) GRD_GETCRTPID(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_GETCRTPID(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short GETCRTPID_cpu_pin[] = { 0, a1 }; \
  short * GETCRTPID_process_id[] = { 0, a2 }; \
  guardian_GETCRTPID(GRD_HAS(0, GETCRTPID_cpu_pin) | GRD_HAS(1, GETCRTPID_process_id), GRD_ARG(GETCRTPID_cpu_pin), GRD_ARG(GETCRTPID_process_id)); })
#else
#define GRD_GETCRTPID(a1, a2, over, ...) GRD_END_##over ::guardian::GETCRTPID_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETDEVNAME || defined GRD_USED_GETDEVNAME) && !defined GETDEVNAME && !defined GRD_OWN_GETDEVNAME
#ifdef GRD_WANT_GETDEVNAME
GRD_EXTERN short GETDEVNAME(short *_ldevnum, short *_devname, short _sysnum, short _devtype, short _devsubtype);
#endif
#define GETDEVNAME(...) GRD_GETDEVNAME(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_GETDEVNAME(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * GETDEVNAME_ldevnum[] = { 0, a1 }; \
  short * GETDEVNAME_devname[] = { 0, a2 }; \
  short GETDEVNAME_sysnum[] = { 0, a3 }; \
  short GETDEVNAME_devtype[] = { 0, a4 }; \
  short GETDEVNAME_devsubtype[] = { 0, a5 }; \
  guardian_GETDEVNAME(GRD_HAS(0, GETDEVNAME_ldevnum) | GRD_HAS(1, GETDEVNAME_devname) | GRD_HAS(2, GETDEVNAME_sysnum) | GRD_HAS(3, GETDEVNAME_devtype) | GRD_HAS(4, GETDEVNAME_devsubtype), GRD_ARG(GETDEVNAME_ldevnum), GRD_ARG(GETDEVNAME_devname), GRD_ARG(GETDEVNAME_sysnum), GRD_ARG(GETDEVNAME_devtype), GRD_ARG(GETDEVNAME_devsubtype)); })
#else
#define GRD_GETDEVNAME(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::GETDEVNAME_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETINCREMENTEDIT || defined GRD_USED_GETINCREMENTEDIT) && !defined GETINCREMENTEDIT && !defined GRD_OWN_GETINCREMENTEDIT
GRD_EXTERN int GETINCREMENTEDIT(short _filenum);
#define GETINCREMENTEDIT(...) GRD_GETINCREMENTEDIT(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GETINCREMENTEDIT(a1, over, ...) __extension__ ({ GRD_END_##over \
  short GETINCREMENTEDIT_filenum[] = { 0, a1 }; \
  guardian_GETINCREMENTEDIT(GRD_HAS(0, GETINCREMENTEDIT_filenum), GRD_ARG(GETINCREMENTEDIT_filenum)); })
#else
#define GRD_GETINCREMENTEDIT(a1, over, ...) GRD_END_##over ::guardian::GETINCREMENTEDIT_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETPOOL || defined GRD_USED_GETPOOL) && !defined GETPOOL && !defined GRD_OWN_GETPOOL
#ifdef GRD_WANT_GETPOOL
GRD_EXTERN void *GETPOOL(short *_pool_head, int _block_size);
#endif
#define GETPOOL(...) GRD_GETPOOL(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_GETPOOL(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * GETPOOL_pool_head[] = { 0, a1 }; \
  int GETPOOL_block_size[] = { 0, a2 }; \
  guardian_GETPOOL(GRD_HAS(0, GETPOOL_pool_head) | GRD_HAS(1, GETPOOL_block_size), GRD_ARG(GETPOOL_pool_head), GRD_ARG(GETPOOL_block_size)); })
#else
#define GRD_GETPOOL(a1, a2, over, ...) GRD_END_##over ::guardian::GETPOOL_call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETPOSITIONEDIT || defined GRD_USED_GETPOSITIONEDIT) && !defined GETPOSITIONEDIT && !defined GRD_OWN_GETPOSITIONEDIT
GRD_EXTERN int GETPOSITIONEDIT(short _filenum);
#define GETPOSITIONEDIT(...) GRD_GETPOSITIONEDIT(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GETPOSITIONEDIT(a1, over, ...) __extension__ ({ GRD_END_##over \
  short GETPOSITIONEDIT_filenum[] = { 0, a1 }; \
  guardian_GETPOSITIONEDIT(GRD_HAS(0, GETPOSITIONEDIT_filenum), GRD_ARG(GETPOSITIONEDIT_filenum)); })
#else
#define GRD_GETPOSITIONEDIT(a1, over, ...) GRD_END_##over ::guardian::GETPOSITIONEDIT_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETPPDENTRY || defined GRD_USED_GETPPDENTRY) && !defined GETPPDENTRY && !defined GRD_OWN_GETPPDENTRY
#ifdef GRD_WANT_GETPPDENTRY
GRD_EXTERN short GETPPDENTRY(short _index, short _sysnum, short *_ppd);
#endif
#define GETPPDENTRY(...) GRD_GETPPDENTRY(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_GETPPDENTRY(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short GETPPDENTRY_index[] = { 0, a1 }; \
  short GETPPDENTRY_sysnum[] = { 0, a2 }; \
  short * GETPPDENTRY_ppd[] = { 0, a3 }; \
  guardian_GETPPDENTRY(GRD_HAS(0, GETPPDENTRY_index) | GRD_HAS(1, GETPPDENTRY_sysnum) | GRD_HAS(2, GETPPDENTRY_ppd), GRD_ARG(GETPPDENTRY_index), GRD_ARG(GETPPDENTRY_sysnum), GRD_ARG(GETPPDENTRY_ppd)); })
#else
#define GRD_GETPPDENTRY(a1, a2, a3, over, ...) GRD_END_##over ::guardian::GETPPDENTRY_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETREMOTECRTPID || defined GRD_USED_GETREMOTECRTPID) && !defined GETREMOTECRTPID && !defined GRD_OWN_GETREMOTECRTPID
#ifdef GRD_WANT_GETREMOTECRTPID
GRD_EXTERN short GETREMOTECRTPID(short _cpu_pin, short *_process_id, short _sysnum);
#endif
#define GETREMOTECRTPID(...) GRD_GETREMOTECRTPID(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_GETREMOTECRTPID(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short GETREMOTECRTPID_cpu_pin[] = { 0, a1 }; \
  short * GETREMOTECRTPID_process_id[] = { 0, a2 }; \
  short GETREMOTECRTPID_sysnum[] = { 0, a3 }; \
  guardian_GETREMOTECRTPID(GRD_HAS(0, GETREMOTECRTPID_cpu_pin) | GRD_HAS(1, GETREMOTECRTPID_process_id) | GRD_HAS(2, GETREMOTECRTPID_sysnum), GRD_ARG(GETREMOTECRTPID_cpu_pin), GRD_ARG(GETREMOTECRTPID_process_id), GRD_ARG(GETREMOTECRTPID_sysnum)); })
#else
#define GRD_GETREMOTECRTPID(a1, a2, a3, over, ...) GRD_END_##over ::guardian::GETREMOTECRTPID_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETSYNCINFO || defined GRD_USED_GETSYNCINFO) && !defined GETSYNCINFO && !defined GRD_OWN_GETSYNCINFO
GRD_EXTERN short GETSYNCINFO(short _filenum, short *_sync_block, short *_sync_block_size);
#define GETSYNCINFO(...) GRD_GETSYNCINFO(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_GETSYNCINFO(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short GETSYNCINFO_filenum[] = { 0, a1 }; \
  short * GETSYNCINFO_sync_block[] = { 0, a2 }; \
  short * GETSYNCINFO_sync_block_size[] = { 0, a3 }; \
  guardian_GETSYNCINFO(GRD_HAS(0, GETSYNCINFO_filenum) | GRD_HAS(1, GETSYNCINFO_sync_block) | GRD_HAS(2, GETSYNCINFO_sync_block_size), GRD_ARG(GETSYNCINFO_filenum), GRD_ARG(GETSYNCINFO_sync_block), GRD_ARG(GETSYNCINFO_sync_block_size)); })
#else
#define GRD_GETSYNCINFO(a1, a2, a3, over, ...) GRD_END_##over ::guardian::GETSYNCINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETSYSTEMNAME || defined GRD_USED_GETSYSTEMNAME) && !defined GETSYSTEMNAME && !defined GRD_OWN_GETSYSTEMNAME
GRD_EXTERN short GETSYSTEMNAME(short _sysnum, short *_sysname);
#define GETSYSTEMNAME(...) GRD_GETSYSTEMNAME(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_GETSYSTEMNAME(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short GETSYSTEMNAME_sysnum[] = { 0, a1 }; \
  short * GETSYSTEMNAME_sysname[] = { 0, a2 }; \
  guardian_GETSYSTEMNAME(GRD_HAS(0, GETSYSTEMNAME_sysnum) | GRD_HAS(1, GETSYSTEMNAME_sysname), GRD_ARG(GETSYSTEMNAME_sysnum), GRD_ARG(GETSYSTEMNAME_sysname)); })
#else
#define GRD_GETSYSTEMNAME(a1, a2, over, ...) GRD_END_##over ::guardian::GETSYSTEMNAME_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETTMPNAME || defined GRD_USED_GETTMPNAME) && !defined GETTMPNAME && !defined GRD_OWN_GETTMPNAME
GRD_EXTERN short GETTMPNAME(short *_device_name);
#define GETTMPNAME(...) GRD_GETTMPNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GETTMPNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * GETTMPNAME_device_name[] = { 0, a1 }; \
  guardian_GETTMPNAME(GRD_HAS(0, GETTMPNAME_device_name), GRD_ARG(GETTMPNAME_device_name)); })
#else
#define GRD_GETTMPNAME(a1, over, ...) GRD_END_##over ::guardian::GETTMPNAME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GETTRANSID || defined GRD_USED_GETTRANSID) && !defined GETTRANSID && !defined GRD_OWN_GETTRANSID
GRD_EXTERN short GETTRANSID(short *_transid);
#define GETTRANSID(...) GRD_GETTRANSID(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GETTRANSID(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * GETTRANSID_transid[] = { 0, a1 }; \
  guardian_GETTRANSID(GRD_HAS(0, GETTRANSID_transid), GRD_ARG(GETTRANSID_transid)); })
#else
#define GRD_GETTRANSID(a1, over, ...) GRD_END_##over ::guardian::GETTRANSID_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GROUPIDTOGROUPNAME || defined GRD_USED_GROUPIDTOGROUPNAME) && !defined GROUPIDTOGROUPNAME && !defined GRD_OWN_GROUPIDTOGROUPNAME
GRD_EXTERN short GROUPIDTOGROUPNAME(short *_id_name);
#define GROUPIDTOGROUPNAME(...) GRD_GROUPIDTOGROUPNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GROUPIDTOGROUPNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * GROUPIDTOGROUPNAME_id_name[] = { 0, a1 }; \
  guardian_GROUPIDTOGROUPNAME(GRD_HAS(0, GROUPIDTOGROUPNAME_id_name), GRD_ARG(GROUPIDTOGROUPNAME_id_name)); })
#else
#define GRD_GROUPIDTOGROUPNAME(a1, over, ...) GRD_END_##over ::guardian::GROUPIDTOGROUPNAME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GROUPNAMETOGROUPID || defined GRD_USED_GROUPNAMETOGROUPID) && !defined GROUPNAMETOGROUPID && !defined GRD_OWN_GROUPNAMETOGROUPID
GRD_EXTERN short GROUPNAMETOGROUPID(short *_name_id);
#define GROUPNAMETOGROUPID(...) GRD_GROUPNAMETOGROUPID(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_GROUPNAMETOGROUPID(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * GROUPNAMETOGROUPID_name_id[] = { 0, a1 }; \
  guardian_GROUPNAMETOGROUPID(GRD_HAS(0, GROUPNAMETOGROUPID_name_id), GRD_ARG(GROUPNAMETOGROUPID_name_id)); })
#else
#define GRD_GROUPNAMETOGROUPID(a1, over, ...) GRD_END_##over ::guardian::GROUPNAMETOGROUPID_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GROUP_GETINFO_ || defined GRD_USED_GROUP_GETINFO_) && !defined GROUP_GETINFO_ && !defined GRD_OWN_GROUP_GETINFO_
GRD_EXTERN short GROUP_GETINFO_(char *_group_name, short _group_maxlen, short *_group_curlen, void *_group_id, short *_is_auto_delete, char *_descrip, short _descrip_maxlen, short *_descrip_len);
#define GROUP_GETINFO_(...) GRD_GROUP_GETINFO_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_GROUP_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  char * GROUP_GETINFO__group_name[] = { 0, a1 }; \
  short GROUP_GETINFO__group_maxlen[] = { 0, a2 }; \
  short * GROUP_GETINFO__group_curlen[] = { 0, a3 }; \
  void * GROUP_GETINFO__group_id[] = { 0, a4 }; \
  short * GROUP_GETINFO__is_auto_delete[] = { 0, a5 }; \
  char * GROUP_GETINFO__descrip[] = { 0, a6 }; \
  short GROUP_GETINFO__descrip_maxlen[] = { 0, a7 }; \
  short * GROUP_GETINFO__descrip_len[] = { 0, a8 }; \
  guardian_GROUP_GETINFO_(GRD_HAS(0, GROUP_GETINFO__group_name) | GRD_HAS(1, GROUP_GETINFO__group_maxlen) | GRD_HAS(2, GROUP_GETINFO__group_curlen) | GRD_HAS(3, GROUP_GETINFO__group_id) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, GROUP_GETINFO__is_auto_delete) | GRD_HAS(5, GROUP_GETINFO__descrip) | GRD_HAS(6, GROUP_GETINFO__descrip_maxlen) | GRD_HAS(7, GROUP_GETINFO__descrip_len), GRD_ARG(GROUP_GETINFO__group_name), GRD_ARG(GROUP_GETINFO__group_maxlen), GRD_ARG(GROUP_GETINFO__group_curlen), GRD_ARG(GROUP_GETINFO__group_id), GRD_ARG(GROUP_GETINFO__is_auto_delete), GRD_ARG(GROUP_GETINFO__descrip), GRD_ARG(GROUP_GETINFO__descrip_maxlen), GRD_ARG(GROUP_GETINFO__descrip_len)); })
#else
#define GRD_GROUP_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::GROUP_GETINFO__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::out32(a4), ::guardian::arg<short *>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_GROUP_GETNEXT_ || defined GRD_USED_GROUP_GETNEXT_) && !defined GROUP_GETNEXT_ && !defined GRD_OWN_GROUP_GETNEXT_
GRD_EXTERN short GROUP_GETNEXT_(char *_group_name, short _group_maxlen, short *_group_curlen, void *_group_id);
#define GROUP_GETNEXT_(...) GRD_GROUP_GETNEXT_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_GROUP_GETNEXT_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  char * GROUP_GETNEXT__group_name[] = { 0, a1 }; \
  short GROUP_GETNEXT__group_maxlen[] = { 0, a2 }; \
  short * GROUP_GETNEXT__group_curlen[] = { 0, a3 }; \
  void * GROUP_GETNEXT__group_id[] = { 0, a4 }; \
  guardian_GROUP_GETNEXT_(GRD_HAS(0, GROUP_GETNEXT__group_name) | GRD_HAS(1, GROUP_GETNEXT__group_maxlen) | GRD_HAS(2, GROUP_GETNEXT__group_curlen) | GRD_HAS(3, GROUP_GETNEXT__group_id) | GRD_WIDE_OUT(3, a4), GRD_ARG(GROUP_GETNEXT__group_name), GRD_ARG(GROUP_GETNEXT__group_maxlen), GRD_ARG(GROUP_GETNEXT__group_curlen), GRD_ARG(GROUP_GETNEXT__group_id)); })
#else
#define GRD_GROUP_GETNEXT_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::GROUP_GETNEXT__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::out32(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_HEAPSORT || defined GRD_USED_HEAPSORT) && !defined HEAPSORT && !defined GRD_OWN_HEAPSORT
GRD_EXTERN void HEAPSORT(short *_array, short _num_elements, short _size_of_element, const void *_compare_proc);
#define HEAPSORT(...) GRD_HEAPSORT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_HEAPSORT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * HEAPSORT_array[] = { 0, a1 }; \
  short HEAPSORT_num_elements[] = { 0, a2 }; \
  short HEAPSORT_size_of_element[] = { 0, a3 }; \
  const void * HEAPSORT_compare_proc[] = { 0, a4 }; \
  guardian_HEAPSORT(GRD_HAS(0, HEAPSORT_array) | GRD_HAS(1, HEAPSORT_num_elements) | GRD_HAS(2, HEAPSORT_size_of_element) | GRD_HAS(3, HEAPSORT_compare_proc), GRD_ARG(HEAPSORT_array), GRD_ARG(HEAPSORT_num_elements), GRD_ARG(HEAPSORT_size_of_element), GRD_ARG(HEAPSORT_compare_proc)); })
#else
#define GRD_HEAPSORT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::HEAPSORT_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg_function(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_HEAPSORTX_ || defined GRD_USED_HEAPSORTX_) && !defined HEAPSORTX_ && !defined GRD_OWN_HEAPSORTX_
GRD_EXTERN short HEAPSORTX_(short *_array, int _num_elements, short _size_of_element, const void *_compare_proc, void *_pointer_array);
#define HEAPSORTX_(...) GRD_HEAPSORTX_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_HEAPSORTX_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * HEAPSORTX__array[] = { 0, a1 }; \
  int HEAPSORTX__num_elements[] = { 0, a2 }; \
  short HEAPSORTX__size_of_element[] = { 0, a3 }; \
  const void * HEAPSORTX__compare_proc[] = { 0, a4 }; \
  void * HEAPSORTX__pointer_array[] = { 0, a5 }; \
  guardian_HEAPSORTX_(GRD_HAS(0, HEAPSORTX__array) | GRD_HAS(1, HEAPSORTX__num_elements) | GRD_HAS(2, HEAPSORTX__size_of_element) | GRD_HAS(3, HEAPSORTX__compare_proc) | GRD_HAS(4, HEAPSORTX__pointer_array) | GRD_WIDE_OUT(4, a5), GRD_ARG(HEAPSORTX__array), GRD_ARG(HEAPSORTX__num_elements), GRD_ARG(HEAPSORTX__size_of_element), GRD_ARG(HEAPSORTX__compare_proc), GRD_ARG(HEAPSORTX__pointer_array)); })
#else
#define GRD_HEAPSORTX_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::HEAPSORTX__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short>(a3), ::guardian::arg_function(a4), ::guardian::out32(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INCREMENTEDIT || defined GRD_USED_INCREMENTEDIT) && !defined INCREMENTEDIT && !defined GRD_OWN_INCREMENTEDIT
GRD_EXTERN short INCREMENTEDIT(short _filenum, int _delta);
#define INCREMENTEDIT(...) GRD_INCREMENTEDIT(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_INCREMENTEDIT(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short INCREMENTEDIT_filenum[] = { 0, a1 }; \
  int INCREMENTEDIT_delta[] = { 0, a2 }; \
  guardian_INCREMENTEDIT(GRD_HAS(0, INCREMENTEDIT_filenum) | GRD_HAS(1, INCREMENTEDIT_delta), GRD_ARG(INCREMENTEDIT_filenum), GRD_ARG(INCREMENTEDIT_delta)); })
#else
#define GRD_INCREMENTEDIT(a1, a2, over, ...) GRD_END_##over ::guardian::INCREMENTEDIT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INITIALIZEEDIT || defined GRD_USED_INITIALIZEEDIT) && !defined INITIALIZEEDIT && !defined GRD_OWN_INITIALIZEEDIT
GRD_EXTERN short INITIALIZEEDIT(short *_swapvol, short _maxfiles, short _errorabend, short _nowait_option);
#define INITIALIZEEDIT(...) GRD_INITIALIZEEDIT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_INITIALIZEEDIT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * INITIALIZEEDIT_swapvol[] = { 0, a1 }; \
  short INITIALIZEEDIT_maxfiles[] = { 0, a2 }; \
  short INITIALIZEEDIT_errorabend[] = { 0, a3 }; \
  short INITIALIZEEDIT_nowait_option[] = { 0, a4 }; \
  guardian_INITIALIZEEDIT(GRD_HAS(0, INITIALIZEEDIT_swapvol) | GRD_HAS(1, INITIALIZEEDIT_maxfiles) | GRD_HAS(2, INITIALIZEEDIT_errorabend) | GRD_HAS(3, INITIALIZEEDIT_nowait_option), GRD_ARG(INITIALIZEEDIT_swapvol), GRD_ARG(INITIALIZEEDIT_maxfiles), GRD_ARG(INITIALIZEEDIT_errorabend), GRD_ARG(INITIALIZEEDIT_nowait_option)); })
#else
#define GRD_INITIALIZEEDIT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::INITIALIZEEDIT_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INITIALIZER || defined GRD_USED_INITIALIZER) && !defined INITIALIZER && !defined GRD_OWN_INITIALIZER
#ifdef GRD_WANT_INITIALIZER
GRD_EXTERN short INITIALIZER(short *_rucb, short *_passthru, const void *_startupproc, const void *_paramsproc, const void *_assignproc, short _flags, int _timelimit, short _num_fcbs, const void *_fcb_array);
#endif
#define INITIALIZER(...) GRD_INITIALIZER(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_INITIALIZER(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  short * INITIALIZER_rucb[] = { 0, a1 }; \
  short * INITIALIZER_passthru[] = { 0, a2 }; \
  const void * INITIALIZER_startupproc[] = { 0, a3 }; \
  const void * INITIALIZER_paramsproc[] = { 0, a4 }; \
  const void * INITIALIZER_assignproc[] = { 0, a5 }; \
  short INITIALIZER_flags[] = { 0, a6 }; \
  int INITIALIZER_timelimit[] = { 0, a7 }; \
  short INITIALIZER_num_fcbs[] = { 0, a8 }; \
  const void * INITIALIZER_fcb_array[] = { 0, a9 }; \
  guardian_INITIALIZER(GRD_HAS(0, INITIALIZER_rucb) | GRD_HAS(1, INITIALIZER_passthru) | GRD_HAS(2, INITIALIZER_startupproc) | GRD_HAS(3, INITIALIZER_paramsproc) | GRD_HAS(4, INITIALIZER_assignproc) | GRD_HAS(5, INITIALIZER_flags) | GRD_HAS(6, INITIALIZER_timelimit) | GRD_HAS(7, INITIALIZER_num_fcbs) | GRD_HAS(8, INITIALIZER_fcb_array), GRD_ARG(INITIALIZER_rucb), GRD_ARG(INITIALIZER_passthru), GRD_ARG(INITIALIZER_startupproc), GRD_ARG(INITIALIZER_paramsproc), GRD_ARG(INITIALIZER_assignproc), GRD_ARG(INITIALIZER_flags), GRD_ARG(INITIALIZER_timelimit), GRD_ARG(INITIALIZER_num_fcbs), GRD_ARG(INITIALIZER_fcb_array)); })
#else
#define GRD_INITIALIZER(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::INITIALIZER_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg_function(a3), ::guardian::arg_function(a4), ::guardian::arg_function(a5), ::guardian::arg<short>(a6), ::guardian::arg<int>(a7), ::guardian::arg<short>(a8), ::guardian::arg<const void *>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INTERPRETINTERVAL || defined GRD_USED_INTERPRETINTERVAL) && !defined INTERPRETINTERVAL && !defined GRD_OWN_INTERPRETINTERVAL
GRD_EXTERN int INTERPRETINTERVAL(long long _time, short *_hours, short *_minutes, short *_seconds, short *_milsecs, short *_microsecs);
#define INTERPRETINTERVAL(...) GRD_INTERPRETINTERVAL(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_INTERPRETINTERVAL(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  long long INTERPRETINTERVAL_time[] = { 0, a1 }; \
  short * INTERPRETINTERVAL_hours[] = { 0, a2 }; \
  short * INTERPRETINTERVAL_minutes[] = { 0, a3 }; \
  short * INTERPRETINTERVAL_seconds[] = { 0, a4 }; \
  short * INTERPRETINTERVAL_milsecs[] = { 0, a5 }; \
  short * INTERPRETINTERVAL_microsecs[] = { 0, a6 }; \
  guardian_INTERPRETINTERVAL(GRD_HAS(0, INTERPRETINTERVAL_time) | GRD_HAS(1, INTERPRETINTERVAL_hours) | GRD_HAS(2, INTERPRETINTERVAL_minutes) | GRD_HAS(3, INTERPRETINTERVAL_seconds) | GRD_HAS(4, INTERPRETINTERVAL_milsecs) | GRD_HAS(5, INTERPRETINTERVAL_microsecs), GRD_ARG(INTERPRETINTERVAL_time), GRD_ARG(INTERPRETINTERVAL_hours), GRD_ARG(INTERPRETINTERVAL_minutes), GRD_ARG(INTERPRETINTERVAL_seconds), GRD_ARG(INTERPRETINTERVAL_milsecs), GRD_ARG(INTERPRETINTERVAL_microsecs)); })
#else
#define GRD_INTERPRETINTERVAL(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::INTERPRETINTERVAL_call(::guardian::arg<long long>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INTERPRETJULIANDAYNO || defined GRD_USED_INTERPRETJULIANDAYNO) && !defined INTERPRETJULIANDAYNO && !defined GRD_OWN_INTERPRETJULIANDAYNO
GRD_EXTERN void INTERPRETJULIANDAYNO(int _julian_day_num, short *_year, short *_month, short *_day);
#define INTERPRETJULIANDAYNO(...) GRD_INTERPRETJULIANDAYNO(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_INTERPRETJULIANDAYNO(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  int INTERPRETJULIANDAYNO_julian_day_num[] = { 0, a1 }; \
  short * INTERPRETJULIANDAYNO_year[] = { 0, a2 }; \
  short * INTERPRETJULIANDAYNO_month[] = { 0, a3 }; \
  short * INTERPRETJULIANDAYNO_day[] = { 0, a4 }; \
  guardian_INTERPRETJULIANDAYNO(GRD_HAS(0, INTERPRETJULIANDAYNO_julian_day_num) | GRD_HAS(1, INTERPRETJULIANDAYNO_year) | GRD_HAS(2, INTERPRETJULIANDAYNO_month) | GRD_HAS(3, INTERPRETJULIANDAYNO_day), GRD_ARG(INTERPRETJULIANDAYNO_julian_day_num), GRD_ARG(INTERPRETJULIANDAYNO_year), GRD_ARG(INTERPRETJULIANDAYNO_month), GRD_ARG(INTERPRETJULIANDAYNO_day)); })
#else
#define GRD_INTERPRETJULIANDAYNO(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::INTERPRETJULIANDAYNO_call(::guardian::arg<int>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INTERPRETTIMESTAMP || defined GRD_USED_INTERPRETTIMESTAMP) && !defined INTERPRETTIMESTAMP && !defined GRD_OWN_INTERPRETTIMESTAMP
GRD_EXTERN int INTERPRETTIMESTAMP(long long _julian_timestamp, short *_date_n_time);
#define INTERPRETTIMESTAMP(...) GRD_INTERPRETTIMESTAMP(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_INTERPRETTIMESTAMP(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  long long INTERPRETTIMESTAMP_julian_timestamp[] = { 0, a1 }; \
  short * INTERPRETTIMESTAMP_date_n_time[] = { 0, a2 }; \
  guardian_INTERPRETTIMESTAMP(GRD_HAS(0, INTERPRETTIMESTAMP_julian_timestamp) | GRD_HAS(1, INTERPRETTIMESTAMP_date_n_time), GRD_ARG(INTERPRETTIMESTAMP_julian_timestamp), GRD_ARG(INTERPRETTIMESTAMP_date_n_time)); })
#else
#define GRD_INTERPRETTIMESTAMP(a1, a2, over, ...) GRD_END_##over ::guardian::INTERPRETTIMESTAMP_call(::guardian::arg<long long>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_INTERPRETTRANSID || defined GRD_USED_INTERPRETTRANSID) && !defined INTERPRETTRANSID && !defined GRD_OWN_INTERPRETTRANSID
GRD_EXTERN short INTERPRETTRANSID(long long _transid, void *_system, short *_cpu, void *_sequence, short *_crashcount);
#define INTERPRETTRANSID(...) GRD_INTERPRETTRANSID(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_INTERPRETTRANSID(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  long long INTERPRETTRANSID_transid[] = { 0, a1 }; \
  void * INTERPRETTRANSID_system[] = { 0, a2 }; \
  short * INTERPRETTRANSID_cpu[] = { 0, a3 }; \
  void * INTERPRETTRANSID_sequence[] = { 0, a4 }; \
  short * INTERPRETTRANSID_crashcount[] = { 0, a5 }; \
  guardian_INTERPRETTRANSID(GRD_HAS(0, INTERPRETTRANSID_transid) | GRD_HAS(1, INTERPRETTRANSID_system) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, INTERPRETTRANSID_cpu) | GRD_HAS(3, INTERPRETTRANSID_sequence) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, INTERPRETTRANSID_crashcount), GRD_ARG(INTERPRETTRANSID_transid), GRD_ARG(INTERPRETTRANSID_system), GRD_ARG(INTERPRETTRANSID_cpu), GRD_ARG(INTERPRETTRANSID_sequence), GRD_ARG(INTERPRETTRANSID_crashcount)); })
#else
#define GRD_INTERPRETTRANSID(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::INTERPRETTRANSID_call(::guardian::arg<long long>(a1), ::guardian::out32(a2), ::guardian::arg<short *>(a3), ::guardian::out32(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_JULIANTIMESTAMP || defined GRD_USED_JULIANTIMESTAMP) && !defined JULIANTIMESTAMP && !defined GRD_OWN_JULIANTIMESTAMP
GRD_EXTERN long long JULIANTIMESTAMP(short _type, short *_tuid, short *_error, short _node);
#define JULIANTIMESTAMP(...) GRD_JULIANTIMESTAMP(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_JULIANTIMESTAMP(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short JULIANTIMESTAMP_type[] = { 0, a1 }; \
  short * JULIANTIMESTAMP_tuid[] = { 0, a2 }; \
  short * JULIANTIMESTAMP_error[] = { 0, a3 }; \
  short JULIANTIMESTAMP_node[] = { 0, a4 }; \
  guardian_JULIANTIMESTAMP(GRD_HAS(0, JULIANTIMESTAMP_type) | GRD_HAS(1, JULIANTIMESTAMP_tuid) | GRD_HAS(2, JULIANTIMESTAMP_error) | GRD_HAS(3, JULIANTIMESTAMP_node), GRD_ARG(JULIANTIMESTAMP_type), GRD_ARG(JULIANTIMESTAMP_tuid), GRD_ARG(JULIANTIMESTAMP_error), GRD_ARG(JULIANTIMESTAMP_node)); })
#else
#define GRD_JULIANTIMESTAMP(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::JULIANTIMESTAMP_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_KEYPOSITION || defined GRD_USED_KEYPOSITION) && !defined KEYPOSITION && !defined GRD_OWN_KEYPOSITION
GRD_EXTERN short KEYPOSITION(short _filenum, char *_key_value, short _key_specifier, short _length_word, short _positioning_mode);
#define KEYPOSITION(...) GRD_KEYPOSITION(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_KEYPOSITION(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short KEYPOSITION_filenum[] = { 0, a1 }; \
  char * KEYPOSITION_key_value[] = { 0, a2 }; \
  short KEYPOSITION_key_specifier[] = { 0, a3 }; \
  short KEYPOSITION_length_word[] = { 0, a4 }; \
  short KEYPOSITION_positioning_mode[] = { 0, a5 }; \
  guardian_KEYPOSITION(GRD_HAS(0, KEYPOSITION_filenum) | GRD_HAS(1, KEYPOSITION_key_value) | GRD_HAS(2, KEYPOSITION_key_specifier) | GRD_HAS(3, KEYPOSITION_length_word) | GRD_HAS(4, KEYPOSITION_positioning_mode), GRD_ARG(KEYPOSITION_filenum), GRD_ARG(KEYPOSITION_key_value), GRD_ARG(KEYPOSITION_key_specifier), GRD_ARG(KEYPOSITION_length_word), GRD_ARG(KEYPOSITION_positioning_mode)); })
#else
#define GRD_KEYPOSITION(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::KEYPOSITION_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_KEYPOSITIONX || defined GRD_USED_KEYPOSITIONX) && !defined KEYPOSITIONX && !defined GRD_OWN_KEYPOSITIONX
GRD_EXTERN short KEYPOSITIONX(short _filenum, const char *_key_value, short _key_specifier, short _length_word, short _positioning_mode);
#define KEYPOSITIONX(...) GRD_KEYPOSITIONX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_KEYPOSITIONX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short KEYPOSITIONX_filenum[] = { 0, a1 }; \
  const char * KEYPOSITIONX_key_value[] = { 0, a2 }; \
  short KEYPOSITIONX_key_specifier[] = { 0, a3 }; \
  short KEYPOSITIONX_length_word[] = { 0, a4 }; \
  short KEYPOSITIONX_positioning_mode[] = { 0, a5 }; \
  guardian_KEYPOSITIONX(GRD_HAS(0, KEYPOSITIONX_filenum) | GRD_HAS(1, KEYPOSITIONX_key_value) | GRD_HAS(2, KEYPOSITIONX_key_specifier) | GRD_HAS(3, KEYPOSITIONX_length_word) | GRD_HAS(4, KEYPOSITIONX_positioning_mode), GRD_ARG(KEYPOSITIONX_filenum), GRD_ARG(KEYPOSITIONX_key_value), GRD_ARG(KEYPOSITIONX_key_specifier), GRD_ARG(KEYPOSITIONX_length_word), GRD_ARG(KEYPOSITIONX_positioning_mode)); })
#else
#define GRD_KEYPOSITIONX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::KEYPOSITIONX_call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_LASTRECEIVE || defined GRD_USED_LASTRECEIVE) && !defined LASTRECEIVE && !defined GRD_OWN_LASTRECEIVE
#ifdef GRD_WANT_LASTRECEIVE
GRD_EXTERN short LASTRECEIVE(short *_process_id, short *_message_tag);
#endif
#define LASTRECEIVE(...) GRD_LASTRECEIVE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_LASTRECEIVE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * LASTRECEIVE_process_id[] = { 0, a1 }; \
  short * LASTRECEIVE_message_tag[] = { 0, a2 }; \
  guardian_LASTRECEIVE(GRD_HAS(0, LASTRECEIVE_process_id) | GRD_HAS(1, LASTRECEIVE_message_tag), GRD_ARG(LASTRECEIVE_process_id), GRD_ARG(LASTRECEIVE_message_tag)); })
#else
#define GRD_LASTRECEIVE(a1, a2, over, ...) GRD_END_##over ::guardian::LASTRECEIVE_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_LOCATESYSTEM || defined GRD_USED_LOCATESYSTEM) && !defined LOCATESYSTEM && !defined GRD_OWN_LOCATESYSTEM
#ifdef GRD_WANT_LOCATESYSTEM
GRD_EXTERN short LOCATESYSTEM(short *_sysnum, short *_sysname);
#endif
#define LOCATESYSTEM(...) GRD_LOCATESYSTEM(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_LOCATESYSTEM(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * LOCATESYSTEM_sysnum[] = { 0, a1 }; \
  short * LOCATESYSTEM_sysname[] = { 0, a2 }; \
  guardian_LOCATESYSTEM(GRD_HAS(0, LOCATESYSTEM_sysnum) | GRD_HAS(1, LOCATESYSTEM_sysname), GRD_ARG(LOCATESYSTEM_sysnum), GRD_ARG(LOCATESYSTEM_sysname)); })
#else
#define GRD_LOCATESYSTEM(a1, a2, over, ...) GRD_END_##over ::guardian::LOCATESYSTEM_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_LOCKFILE || defined GRD_USED_LOCKFILE) && !defined LOCKFILE && !defined GRD_OWN_LOCKFILE
GRD_EXTERN short LOCKFILE(short _filenum, long long _tag);
#define LOCKFILE(...) GRD_LOCKFILE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_LOCKFILE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short LOCKFILE_filenum[] = { 0, a1 }; \
  long long LOCKFILE_tag[] = { 0, a2 }; \
  guardian_LOCKFILE(GRD_HAS(0, LOCKFILE_filenum) | GRD_HAS(1, LOCKFILE_tag), GRD_ARG(LOCKFILE_filenum), GRD_ARG(LOCKFILE_tag)); })
#else
#define GRD_LOCKFILE(a1, a2, over, ...) GRD_END_##over ::guardian::LOCKFILE_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_LOCKREC || defined GRD_USED_LOCKREC) && !defined LOCKREC && !defined GRD_OWN_LOCKREC
GRD_EXTERN short LOCKREC(short _filenum, long long _tag);
#define LOCKREC(...) GRD_LOCKREC(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_LOCKREC(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short LOCKREC_filenum[] = { 0, a1 }; \
  long long LOCKREC_tag[] = { 0, a2 }; \
  guardian_LOCKREC(GRD_HAS(0, LOCKREC_filenum) | GRD_HAS(1, LOCKREC_tag), GRD_ARG(LOCKREC_filenum), GRD_ARG(LOCKREC_tag)); })
#else
#define GRD_LOCKREC(a1, a2, over, ...) GRD_END_##over ::guardian::LOCKREC_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_LOOKUPPROCESSNAME || defined GRD_USED_LOOKUPPROCESSNAME) && !defined LOOKUPPROCESSNAME && !defined GRD_OWN_LOOKUPPROCESSNAME
#ifdef GRD_WANT_LOOKUPPROCESSNAME
GRD_EXTERN short LOOKUPPROCESSNAME(short *_ppd);
#endif
#define LOOKUPPROCESSNAME(...) GRD_LOOKUPPROCESSNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_LOOKUPPROCESSNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * LOOKUPPROCESSNAME_ppd[] = { 0, a1 }; \
  guardian_LOOKUPPROCESSNAME(GRD_HAS(0, LOOKUPPROCESSNAME_ppd), GRD_ARG(LOOKUPPROCESSNAME_ppd)); })
#else
#define GRD_LOOKUPPROCESSNAME(a1, over, ...) GRD_END_##over ::guardian::LOOKUPPROCESSNAME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MESSAGESTATUS || defined GRD_USED_MESSAGESTATUS) && !defined MESSAGESTATUS && !defined GRD_OWN_MESSAGESTATUS
GRD_EXTERN short MESSAGESTATUS(short _message_tag);
#define MESSAGESTATUS(...) GRD_MESSAGESTATUS(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MESSAGESTATUS(a1, over, ...) __extension__ ({ GRD_END_##over \
  short MESSAGESTATUS_message_tag[] = { 0, a1 }; \
  guardian_MESSAGESTATUS(GRD_HAS(0, MESSAGESTATUS_message_tag), GRD_ARG(MESSAGESTATUS_message_tag)); })
#else
#define GRD_MESSAGESTATUS(a1, over, ...) GRD_END_##over ::guardian::MESSAGESTATUS_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MESSAGESYSTEMINFO || defined GRD_USED_MESSAGESYSTEMINFO) && !defined MESSAGESYSTEMINFO && !defined GRD_OWN_MESSAGESYSTEMINFO
GRD_EXTERN short MESSAGESYSTEMINFO(short _itemcode, short *_value);
#define MESSAGESYSTEMINFO(...) GRD_MESSAGESYSTEMINFO(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_MESSAGESYSTEMINFO(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short MESSAGESYSTEMINFO_itemcode[] = { 0, a1 }; \
  short * MESSAGESYSTEMINFO_value[] = { 0, a2 }; \
  guardian_MESSAGESYSTEMINFO(GRD_HAS(0, MESSAGESYSTEMINFO_itemcode) | GRD_HAS(1, MESSAGESYSTEMINFO_value), GRD_ARG(MESSAGESYSTEMINFO_itemcode), GRD_ARG(MESSAGESYSTEMINFO_value)); })
#else
#define GRD_MESSAGESYSTEMINFO(a1, a2, over, ...) GRD_END_##over ::guardian::MESSAGESYSTEMINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MOM || defined GRD_USED_MOM) && !defined MOM && !defined GRD_OWN_MOM
#ifdef GRD_WANT_MOM
GRD_EXTERN void MOM(short *_process_id);
#endif
#define MOM(...) GRD_MOM(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MOM(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * MOM_process_id[] = { 0, a1 }; \
  guardian_MOM(GRD_HAS(0, MOM_process_id), GRD_ARG(MOM_process_id)); })
#else
#define GRD_MOM(a1, over, ...) GRD_END_##over ::guardian::MOM_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MONITORCPUS || defined GRD_USED_MONITORCPUS) && !defined MONITORCPUS && !defined GRD_OWN_MONITORCPUS
GRD_EXTERN void MONITORCPUS(short _cpu_mask);
#define MONITORCPUS(...) GRD_MONITORCPUS(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MONITORCPUS(a1, over, ...) __extension__ ({ GRD_END_##over \
  short MONITORCPUS_cpu_mask[] = { 0, a1 }; \
  guardian_MONITORCPUS(GRD_HAS(0, MONITORCPUS_cpu_mask), GRD_ARG(MONITORCPUS_cpu_mask)); })
#else
#define GRD_MONITORCPUS(a1, over, ...) GRD_END_##over ::guardian::MONITORCPUS_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MONITORNET || defined GRD_USED_MONITORNET) && !defined MONITORNET && !defined GRD_OWN_MONITORNET
GRD_EXTERN void MONITORNET(short _enable);
#define MONITORNET(...) GRD_MONITORNET(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MONITORNET(a1, over, ...) __extension__ ({ GRD_END_##over \
  short MONITORNET_enable[] = { 0, a1 }; \
  guardian_MONITORNET(GRD_HAS(0, MONITORNET_enable), GRD_ARG(MONITORNET_enable)); })
#else
#define GRD_MONITORNET(a1, over, ...) GRD_END_##over ::guardian::MONITORNET_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MONITORNEW || defined GRD_USED_MONITORNEW) && !defined MONITORNEW && !defined GRD_OWN_MONITORNEW
GRD_EXTERN void MONITORNEW(short _enable);
#define MONITORNEW(...) GRD_MONITORNEW(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MONITORNEW(a1, over, ...) __extension__ ({ GRD_END_##over \
  short MONITORNEW_enable[] = { 0, a1 }; \
  guardian_MONITORNEW(GRD_HAS(0, MONITORNEW_enable), GRD_ARG(MONITORNEW_enable)); })
#else
#define GRD_MONITORNEW(a1, over, ...) GRD_END_##over ::guardian::MONITORNEW_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MYGMOM || defined GRD_USED_MYGMOM) && !defined MYGMOM && !defined GRD_OWN_MYGMOM
#ifdef GRD_WANT_MYGMOM
GRD_EXTERN void MYGMOM(short *_process_id);
#endif
#define MYGMOM(...) GRD_MYGMOM(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MYGMOM(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * MYGMOM_process_id[] = { 0, a1 }; \
  guardian_MYGMOM(GRD_HAS(0, MYGMOM_process_id), GRD_ARG(MYGMOM_process_id)); })
#else
#define GRD_MYGMOM(a1, over, ...) GRD_END_##over ::guardian::MYGMOM_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MYPID || defined GRD_USED_MYPID) && !defined MYPID && !defined GRD_OWN_MYPID
#ifdef GRD_WANT_MYPID
GRD_EXTERN short MYPID(void);
#endif
#define MYPID(...) GRD_MYPID(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_MYPID(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_MYPID(0); })
#else
#define GRD_MYPID(over, ...) GRD_NONE(over) ::guardian::MYPID_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MYPROCESSTIME || defined GRD_USED_MYPROCESSTIME) && !defined MYPROCESSTIME && !defined GRD_OWN_MYPROCESSTIME
GRD_EXTERN long long MYPROCESSTIME(void);
#define MYPROCESSTIME(...) GRD_MYPROCESSTIME(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_MYPROCESSTIME(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_MYPROCESSTIME(0); })
#else
#define GRD_MYPROCESSTIME(over, ...) GRD_NONE(over) ::guardian::MYPROCESSTIME_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MYSYSTEMNUMBER || defined GRD_USED_MYSYSTEMNUMBER) && !defined MYSYSTEMNUMBER && !defined GRD_OWN_MYSYSTEMNUMBER
GRD_EXTERN short MYSYSTEMNUMBER(void);
#define MYSYSTEMNUMBER(...) GRD_MYSYSTEMNUMBER(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_MYSYSTEMNUMBER(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_MYSYSTEMNUMBER(0); })
#else
#define GRD_MYSYSTEMNUMBER(over, ...) GRD_NONE(over) ::guardian::MYSYSTEMNUMBER_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_MYTERM || defined GRD_USED_MYTERM) && !defined MYTERM && !defined GRD_OWN_MYTERM
#ifdef GRD_WANT_MYTERM
GRD_EXTERN void MYTERM(short *_file_name);
#endif
#define MYTERM(...) GRD_MYTERM(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_MYTERM(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * MYTERM_file_name[] = { 0, a1 }; \
  guardian_MYTERM(GRD_HAS(0, MYTERM_file_name), GRD_ARG(MYTERM_file_name)); })
#else
#define GRD_MYTERM(a1, over, ...) GRD_END_##over ::guardian::MYTERM_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NEWPROCESS || defined GRD_USED_NEWPROCESS) && !defined NEWPROCESS && !defined GRD_OWN_NEWPROCESS
#ifdef GRD_WANT_NEWPROCESS
GRD_EXTERN short NEWPROCESS(short *_filenames,
                 short _priority_options,
                 short _memory_pages,
                 short _processor,
                 short *_process_id,
                 short *_error,
                 short *_name,
                 short *_hometerm,
                 short _inspect_flags,
                 short _jobid,
                 short *_error_subcode);
#endif
#define NEWPROCESS(...) GRD_NEWPROCESS(__VA_ARGS__, , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_NEWPROCESS(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) __extension__ ({ GRD_END_##over \
  short * NEWPROCESS_filenames[] = { 0, a1 }; \
  short NEWPROCESS_priority_options[] = { 0, a2 }; \
  short NEWPROCESS_memory_pages[] = { 0, a3 }; \
  short NEWPROCESS_processor[] = { 0, a4 }; \
  short * NEWPROCESS_process_id[] = { 0, a5 }; \
  short * NEWPROCESS_error[] = { 0, a6 }; \
  short * NEWPROCESS_name[] = { 0, a7 }; \
  short * NEWPROCESS_hometerm[] = { 0, a8 }; \
  short NEWPROCESS_inspect_flags[] = { 0, a9 }; \
  short NEWPROCESS_jobid[] = { 0, a10 }; \
  short * NEWPROCESS_error_subcode[] = { 0, a11 }; \
  guardian_NEWPROCESS(GRD_HAS(0, NEWPROCESS_filenames) | GRD_HAS(1, NEWPROCESS_priority_options) | GRD_HAS(2, NEWPROCESS_memory_pages) | GRD_HAS(3, NEWPROCESS_processor) | GRD_HAS(4, NEWPROCESS_process_id) | GRD_HAS(5, NEWPROCESS_error) | GRD_HAS(6, NEWPROCESS_name) | GRD_HAS(7, NEWPROCESS_hometerm) | GRD_HAS(8, NEWPROCESS_inspect_flags) | GRD_HAS(9, NEWPROCESS_jobid) | GRD_HAS(10, NEWPROCESS_error_subcode), GRD_ARG(NEWPROCESS_filenames), GRD_ARG(NEWPROCESS_priority_options), GRD_ARG(NEWPROCESS_memory_pages), GRD_ARG(NEWPROCESS_processor), GRD_ARG(NEWPROCESS_process_id), GRD_ARG(NEWPROCESS_error), GRD_ARG(NEWPROCESS_name), GRD_ARG(NEWPROCESS_hometerm), GRD_ARG(NEWPROCESS_inspect_flags), GRD_ARG(NEWPROCESS_jobid), GRD_ARG(NEWPROCESS_error_subcode)); })
#else
#define GRD_NEWPROCESS(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) GRD_END_##over ::guardian::NEWPROCESS_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NEWPROCESSNOWAIT || defined GRD_USED_NEWPROCESSNOWAIT) && !defined NEWPROCESSNOWAIT && !defined GRD_OWN_NEWPROCESSNOWAIT
#ifdef GRD_WANT_NEWPROCESSNOWAIT
GRD_EXTERN short NEWPROCESSNOWAIT(short *_filenames,
                       short _priority_options,
                       short _memory_pages,
                       short _processor,
                       short *_process_id,
                       short *_error,
                       short *_name,
                       short *_hometerm,
                       short _inspect_flags,
                       short _jobid,
                       short *_error_subcode);
#endif
#define NEWPROCESSNOWAIT(...) GRD_NEWPROCESSNOWAIT(__VA_ARGS__, , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_NEWPROCESSNOWAIT(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) __extension__ ({ GRD_END_##over \
  short * NEWPROCESSNOWAIT_filenames[] = { 0, a1 }; \
  short NEWPROCESSNOWAIT_priority_options[] = { 0, a2 }; \
  short NEWPROCESSNOWAIT_memory_pages[] = { 0, a3 }; \
  short NEWPROCESSNOWAIT_processor[] = { 0, a4 }; \
  short * NEWPROCESSNOWAIT_process_id[] = { 0, a5 }; \
  short * NEWPROCESSNOWAIT_error[] = { 0, a6 }; \
  short * NEWPROCESSNOWAIT_name[] = { 0, a7 }; \
  short * NEWPROCESSNOWAIT_hometerm[] = { 0, a8 }; \
  short NEWPROCESSNOWAIT_inspect_flags[] = { 0, a9 }; \
  short NEWPROCESSNOWAIT_jobid[] = { 0, a10 }; \
  short * NEWPROCESSNOWAIT_error_subcode[] = { 0, a11 }; \
  guardian_NEWPROCESSNOWAIT(GRD_HAS(0, NEWPROCESSNOWAIT_filenames) | GRD_HAS(1, NEWPROCESSNOWAIT_priority_options) | GRD_HAS(2, NEWPROCESSNOWAIT_memory_pages) | GRD_HAS(3, NEWPROCESSNOWAIT_processor) | GRD_HAS(4, NEWPROCESSNOWAIT_process_id) | GRD_HAS(5, NEWPROCESSNOWAIT_error) | GRD_HAS(6, NEWPROCESSNOWAIT_name) | GRD_HAS(7, NEWPROCESSNOWAIT_hometerm) | GRD_HAS(8, NEWPROCESSNOWAIT_inspect_flags) | GRD_HAS(9, NEWPROCESSNOWAIT_jobid) | GRD_HAS(10, NEWPROCESSNOWAIT_error_subcode), GRD_ARG(NEWPROCESSNOWAIT_filenames), GRD_ARG(NEWPROCESSNOWAIT_priority_options), GRD_ARG(NEWPROCESSNOWAIT_memory_pages), GRD_ARG(NEWPROCESSNOWAIT_processor), GRD_ARG(NEWPROCESSNOWAIT_process_id), GRD_ARG(NEWPROCESSNOWAIT_error), GRD_ARG(NEWPROCESSNOWAIT_name), GRD_ARG(NEWPROCESSNOWAIT_hometerm), GRD_ARG(NEWPROCESSNOWAIT_inspect_flags), GRD_ARG(NEWPROCESSNOWAIT_jobid), GRD_ARG(NEWPROCESSNOWAIT_error_subcode)); })
#else
#define GRD_NEWPROCESSNOWAIT(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) GRD_END_##over ::guardian::NEWPROCESSNOWAIT_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NODENAME_TO_NODENUMBER_ || defined GRD_USED_NODENAME_TO_NODENUMBER_) && !defined NODENAME_TO_NODENUMBER_ && !defined GRD_OWN_NODENAME_TO_NODENUMBER_
GRD_EXTERN short NODENAME_TO_NODENUMBER_(const char *_nodename, short _length, void *_nodenumber, void *_ldevnum);
#define NODENAME_TO_NODENUMBER_(...) GRD_NODENAME_TO_NODENUMBER_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_NODENAME_TO_NODENUMBER_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const char * NODENAME_TO_NODENUMBER__nodename[] = { 0, a1 }; \
  short NODENAME_TO_NODENUMBER__length[] = { 0, a2 }; \
  void * NODENAME_TO_NODENUMBER__nodenumber[] = { 0, a3 }; \
  void * NODENAME_TO_NODENUMBER__ldevnum[] = { 0, a4 }; \
  guardian_NODENAME_TO_NODENUMBER_(GRD_HAS(0, NODENAME_TO_NODENUMBER__nodename) | GRD_HAS(1, NODENAME_TO_NODENUMBER__length) | GRD_HAS(2, NODENAME_TO_NODENUMBER__nodenumber) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, NODENAME_TO_NODENUMBER__ldevnum) | GRD_WIDE_OUT(3, a4), GRD_ARG(NODENAME_TO_NODENUMBER__nodename), GRD_ARG(NODENAME_TO_NODENUMBER__length), GRD_ARG(NODENAME_TO_NODENUMBER__nodenumber), GRD_ARG(NODENAME_TO_NODENUMBER__ldevnum)); })
#else
#define GRD_NODENAME_TO_NODENUMBER_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::NODENAME_TO_NODENUMBER__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::out32(a3), ::guardian::out32(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NODENUMBER_TO_NODENAME_ || defined GRD_USED_NODENUMBER_TO_NODENAME_) && !defined NODENUMBER_TO_NODENAME_ && !defined GRD_OWN_NODENUMBER_TO_NODENAME_
GRD_EXTERN short NODENUMBER_TO_NODENAME_(int _nodenumber, char *_nodename, short _maxlen, short *_nodename_length, void *_ldevnum);
#define NODENUMBER_TO_NODENAME_(...) GRD_NODENUMBER_TO_NODENAME_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_NODENUMBER_TO_NODENAME_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  int NODENUMBER_TO_NODENAME__nodenumber[] = { 0, a1 }; \
  char * NODENUMBER_TO_NODENAME__nodename[] = { 0, a2 }; \
  short NODENUMBER_TO_NODENAME__maxlen[] = { 0, a3 }; \
  short * NODENUMBER_TO_NODENAME__nodename_length[] = { 0, a4 }; \
  void * NODENUMBER_TO_NODENAME__ldevnum[] = { 0, a5 }; \
  guardian_NODENUMBER_TO_NODENAME_(GRD_HAS(0, NODENUMBER_TO_NODENAME__nodenumber) | GRD_HAS(1, NODENUMBER_TO_NODENAME__nodename) | GRD_HAS(2, NODENUMBER_TO_NODENAME__maxlen) | GRD_HAS(3, NODENUMBER_TO_NODENAME__nodename_length) | GRD_HAS(4, NODENUMBER_TO_NODENAME__ldevnum) | GRD_WIDE_OUT(4, a5), GRD_ARG(NODENUMBER_TO_NODENAME__nodenumber), GRD_ARG(NODENUMBER_TO_NODENAME__nodename), GRD_ARG(NODENUMBER_TO_NODENAME__maxlen), GRD_ARG(NODENUMBER_TO_NODENAME__nodename_length), GRD_ARG(NODENUMBER_TO_NODENAME__ldevnum)); })
#else
#define GRD_NODENUMBER_TO_NODENAME_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::NODENUMBER_TO_NODENAME__call(::guardian::arg<int>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::out32(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NODE_GETCOLDLOADINFO_ || defined GRD_USED_NODE_GETCOLDLOADINFO_) && !defined NODE_GETCOLDLOADINFO_ && !defined GRD_OWN_NODE_GETCOLDLOADINFO_
GRD_EXTERN short NODE_GETCOLDLOADINFO_(char *_filename, short _maxlen, short *_filename_length, const char *_nodename, short _length);
#define NODE_GETCOLDLOADINFO_(...) GRD_NODE_GETCOLDLOADINFO_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_NODE_GETCOLDLOADINFO_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  char * NODE_GETCOLDLOADINFO__filename[] = { 0, a1 }; \
  short NODE_GETCOLDLOADINFO__maxlen[] = { 0, a2 }; \
  short * NODE_GETCOLDLOADINFO__filename_length[] = { 0, a3 }; \
  const char * NODE_GETCOLDLOADINFO__nodename[] = { 0, a4 }; \
  short NODE_GETCOLDLOADINFO__length[] = { 0, a5 }; \
  guardian_NODE_GETCOLDLOADINFO_(GRD_HAS(0, NODE_GETCOLDLOADINFO__filename) | GRD_HAS(1, NODE_GETCOLDLOADINFO__maxlen) | GRD_HAS(2, NODE_GETCOLDLOADINFO__filename_length) | GRD_HAS(3, NODE_GETCOLDLOADINFO__nodename) | GRD_HAS(4, NODE_GETCOLDLOADINFO__length), GRD_ARG(NODE_GETCOLDLOADINFO__filename), GRD_ARG(NODE_GETCOLDLOADINFO__maxlen), GRD_ARG(NODE_GETCOLDLOADINFO__filename_length), GRD_ARG(NODE_GETCOLDLOADINFO__nodename), GRD_ARG(NODE_GETCOLDLOADINFO__length)); })
#else
#define GRD_NODE_GETCOLDLOADINFO_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::NODE_GETCOLDLOADINFO__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<const char *>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NUMBEREDIT || defined GRD_USED_NUMBEREDIT) && !defined NUMBEREDIT && !defined GRD_OWN_NUMBEREDIT
GRD_EXTERN short NUMBEREDIT(short _filenum, int _first, int _last, int _start, int _increment);
#define NUMBEREDIT(...) GRD_NUMBEREDIT(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_NUMBEREDIT(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short NUMBEREDIT_filenum[] = { 0, a1 }; \
  int NUMBEREDIT_first[] = { 0, a2 }; \
  int NUMBEREDIT_last[] = { 0, a3 }; \
  int NUMBEREDIT_start[] = { 0, a4 }; \
  int NUMBEREDIT_increment[] = { 0, a5 }; \
  guardian_NUMBEREDIT(GRD_HAS(0, NUMBEREDIT_filenum) | GRD_HAS(1, NUMBEREDIT_first) | GRD_HAS(2, NUMBEREDIT_last) | GRD_HAS(3, NUMBEREDIT_start) | GRD_HAS(4, NUMBEREDIT_increment), GRD_ARG(NUMBEREDIT_filenum), GRD_ARG(NUMBEREDIT_first), GRD_ARG(NUMBEREDIT_last), GRD_ARG(NUMBEREDIT_start), GRD_ARG(NUMBEREDIT_increment)); })
#else
#define GRD_NUMBEREDIT(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::NUMBEREDIT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<int>(a3), ::guardian::arg<int>(a4), ::guardian::arg<int>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NUMIN || defined GRD_USED_NUMIN) && !defined NUMIN && !defined GRD_OWN_NUMIN
GRD_EXTERN void *NUMIN(const char *_ascii_num, short *_signed_result, short _base, short *_status);
#define NUMIN(...) GRD_NUMIN(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_NUMIN(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const char * NUMIN_ascii_num[] = { 0, a1 }; \
  short * NUMIN_signed_result[] = { 0, a2 }; \
  short NUMIN_base[] = { 0, a3 }; \
  short * NUMIN_status[] = { 0, a4 }; \
  guardian_NUMIN(GRD_HAS(0, NUMIN_ascii_num) | GRD_HAS(1, NUMIN_signed_result) | GRD_HAS(2, NUMIN_base) | GRD_HAS(3, NUMIN_status), GRD_ARG(NUMIN_ascii_num), GRD_ARG(NUMIN_signed_result), GRD_ARG(NUMIN_base), GRD_ARG(NUMIN_status)); })
#else
#define GRD_NUMIN(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::NUMIN_call(::guardian::arg<const char *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_NUMOUT || defined GRD_USED_NUMOUT) && !defined NUMOUT && !defined GRD_OWN_NUMOUT
GRD_EXTERN void NUMOUT(char *_ascii_result, short _unsigned_integer, short _base, short _width);
#define NUMOUT(...) GRD_NUMOUT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_NUMOUT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  char * NUMOUT_ascii_result[] = { 0, a1 }; \
  short NUMOUT_unsigned_integer[] = { 0, a2 }; \
  short NUMOUT_base[] = { 0, a3 }; \
  short NUMOUT_width[] = { 0, a4 }; \
  guardian_NUMOUT(GRD_HAS(0, NUMOUT_ascii_result) | GRD_HAS(1, NUMOUT_unsigned_integer) | GRD_HAS(2, NUMOUT_base) | GRD_HAS(3, NUMOUT_width), GRD_ARG(NUMOUT_ascii_result), GRD_ARG(NUMOUT_unsigned_integer), GRD_ARG(NUMOUT_base), GRD_ARG(NUMOUT_width)); })
#else
#define GRD_NUMOUT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::NUMOUT_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OBJFILE_GETINFOLIST_ || defined GRD_USED_OBJFILE_GETINFOLIST_) && !defined OBJFILE_GETINFOLIST_ && !defined GRD_OWN_OBJFILE_GETINFOLIST_
GRD_EXTERN short OBJFILE_GETINFOLIST_(short *_ret_attr_list,
                           short _ret_attr_count,
                           short *_ret_values_list,
                           short _ret_values_maxlen,
                           short *_ret_values_len,
                           short _lib_info,
                           short *_error_detail,
                           const char *_srl_filename,
                           short _srl_filename_len);
#define OBJFILE_GETINFOLIST_(...) GRD_OBJFILE_GETINFOLIST_(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_OBJFILE_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  short * OBJFILE_GETINFOLIST__ret_attr_list[] = { 0, a1 }; \
  short OBJFILE_GETINFOLIST__ret_attr_count[] = { 0, a2 }; \
  short * OBJFILE_GETINFOLIST__ret_values_list[] = { 0, a3 }; \
  short OBJFILE_GETINFOLIST__ret_values_maxlen[] = { 0, a4 }; \
  short * OBJFILE_GETINFOLIST__ret_values_len[] = { 0, a5 }; \
  short OBJFILE_GETINFOLIST__lib_info[] = { 0, a6 }; \
  short * OBJFILE_GETINFOLIST__error_detail[] = { 0, a7 }; \
  const char * OBJFILE_GETINFOLIST__srl_filename[] = { 0, a8 }; \
  short OBJFILE_GETINFOLIST__srl_filename_len[] = { 0, a9 }; \
  guardian_OBJFILE_GETINFOLIST_(GRD_HAS(0, OBJFILE_GETINFOLIST__ret_attr_list) | GRD_HAS(1, OBJFILE_GETINFOLIST__ret_attr_count) | GRD_HAS(2, OBJFILE_GETINFOLIST__ret_values_list) | GRD_HAS(3, OBJFILE_GETINFOLIST__ret_values_maxlen) | GRD_HAS(4, OBJFILE_GETINFOLIST__ret_values_len) | GRD_HAS(5, OBJFILE_GETINFOLIST__lib_info) | GRD_HAS(6, OBJFILE_GETINFOLIST__error_detail) | GRD_HAS(7, OBJFILE_GETINFOLIST__srl_filename) | GRD_HAS(8, OBJFILE_GETINFOLIST__srl_filename_len), GRD_ARG(OBJFILE_GETINFOLIST__ret_attr_list), GRD_ARG(OBJFILE_GETINFOLIST__ret_attr_count), GRD_ARG(OBJFILE_GETINFOLIST__ret_values_list), GRD_ARG(OBJFILE_GETINFOLIST__ret_values_maxlen), GRD_ARG(OBJFILE_GETINFOLIST__ret_values_len), GRD_ARG(OBJFILE_GETINFOLIST__lib_info), GRD_ARG(OBJFILE_GETINFOLIST__error_detail), GRD_ARG(OBJFILE_GETINFOLIST__srl_filename), GRD_ARG(OBJFILE_GETINFOLIST__srl_filename_len)); })
#else
#define GRD_OBJFILE_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::OBJFILE_GETINFOLIST__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<const char *>(a8), ::guardian::arg<short>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OLDFILENAME_TO_FILENAME_ || defined GRD_USED_OLDFILENAME_TO_FILENAME_) && !defined OLDFILENAME_TO_FILENAME_ && !defined GRD_OWN_OLDFILENAME_TO_FILENAME_
GRD_EXTERN short OLDFILENAME_TO_FILENAME_(short *_oldfilename, char *_filename, short _maxlen, short *_filename_length);
#define OLDFILENAME_TO_FILENAME_(...) GRD_OLDFILENAME_TO_FILENAME_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_OLDFILENAME_TO_FILENAME_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * OLDFILENAME_TO_FILENAME__oldfilename[] = { 0, a1 }; \
  char * OLDFILENAME_TO_FILENAME__filename[] = { 0, a2 }; \
  short OLDFILENAME_TO_FILENAME__maxlen[] = { 0, a3 }; \
  short * OLDFILENAME_TO_FILENAME__filename_length[] = { 0, a4 }; \
  guardian_OLDFILENAME_TO_FILENAME_(GRD_HAS(0, OLDFILENAME_TO_FILENAME__oldfilename) | GRD_HAS(1, OLDFILENAME_TO_FILENAME__filename) | GRD_HAS(2, OLDFILENAME_TO_FILENAME__maxlen) | GRD_HAS(3, OLDFILENAME_TO_FILENAME__filename_length), GRD_ARG(OLDFILENAME_TO_FILENAME__oldfilename), GRD_ARG(OLDFILENAME_TO_FILENAME__filename), GRD_ARG(OLDFILENAME_TO_FILENAME__maxlen), GRD_ARG(OLDFILENAME_TO_FILENAME__filename_length)); })
#else
#define GRD_OLDFILENAME_TO_FILENAME_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::OLDFILENAME_TO_FILENAME__call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OLDSYSMSG_TO_NEWSYSMSG_ || defined GRD_USED_OLDSYSMSG_TO_NEWSYSMSG_) && !defined OLDSYSMSG_TO_NEWSYSMSG_ && !defined GRD_OWN_OLDSYSMSG_TO_NEWSYSMSG_
GRD_EXTERN short OLDSYSMSG_TO_NEWSYSMSG_(char *_oldmsg, short _length, char *_newmsg, short _maxlen, short *_newmsg_length, short *_error_detail);
#define OLDSYSMSG_TO_NEWSYSMSG_(...) GRD_OLDSYSMSG_TO_NEWSYSMSG_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_OLDSYSMSG_TO_NEWSYSMSG_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  char * OLDSYSMSG_TO_NEWSYSMSG__oldmsg[] = { 0, a1 }; \
  short OLDSYSMSG_TO_NEWSYSMSG__length[] = { 0, a2 }; \
  char * OLDSYSMSG_TO_NEWSYSMSG__newmsg[] = { 0, a3 }; \
  short OLDSYSMSG_TO_NEWSYSMSG__maxlen[] = { 0, a4 }; \
  short * OLDSYSMSG_TO_NEWSYSMSG__newmsg_length[] = { 0, a5 }; \
  short * OLDSYSMSG_TO_NEWSYSMSG__error_detail[] = { 0, a6 }; \
  guardian_OLDSYSMSG_TO_NEWSYSMSG_(GRD_HAS(0, OLDSYSMSG_TO_NEWSYSMSG__oldmsg) | GRD_HAS(1, OLDSYSMSG_TO_NEWSYSMSG__length) | GRD_HAS(2, OLDSYSMSG_TO_NEWSYSMSG__newmsg) | GRD_HAS(3, OLDSYSMSG_TO_NEWSYSMSG__maxlen) | GRD_HAS(4, OLDSYSMSG_TO_NEWSYSMSG__newmsg_length) | GRD_HAS(5, OLDSYSMSG_TO_NEWSYSMSG__error_detail), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__oldmsg), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__length), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__newmsg), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__maxlen), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__newmsg_length), GRD_ARG(OLDSYSMSG_TO_NEWSYSMSG__error_detail)); })
#else
#define GRD_OLDSYSMSG_TO_NEWSYSMSG_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::OLDSYSMSG_TO_NEWSYSMSG__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OPEN || defined GRD_USED_OPEN) && !defined OPEN && !defined GRD_OWN_OPEN
#ifdef GRD_WANT_OPEN
GRD_EXTERN short OPEN(short *_file_name,
           short *_filenum,
           short _flags,
           short _sync_or_receive_depth,
           short _primary_filenum,
           short *_primary_process_id,
           short *_seq_block_buffer_id,
           short _buffer_length,
           short *_primary_define);
#endif
#define OPEN(...) GRD_OPEN(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_OPEN(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  short * OPEN_file_name[] = { 0, a1 }; \
  short * OPEN_filenum[] = { 0, a2 }; \
  short OPEN_flags[] = { 0, a3 }; \
  short OPEN_sync_or_receive_depth[] = { 0, a4 }; \
  short OPEN_primary_filenum[] = { 0, a5 }; \
  short * OPEN_primary_process_id[] = { 0, a6 }; \
  short * OPEN_seq_block_buffer_id[] = { 0, a7 }; \
  short OPEN_buffer_length[] = { 0, a8 }; \
  short * OPEN_primary_define[] = { 0, a9 }; \
  guardian_OPEN(GRD_HAS(0, OPEN_file_name) | GRD_HAS(1, OPEN_filenum) | GRD_HAS(2, OPEN_flags) | GRD_HAS(3, OPEN_sync_or_receive_depth) | GRD_HAS(4, OPEN_primary_filenum) | GRD_HAS(5, OPEN_primary_process_id) | GRD_HAS(6, OPEN_seq_block_buffer_id) | GRD_HAS(7, OPEN_buffer_length) | GRD_HAS(8, OPEN_primary_define), GRD_ARG(OPEN_file_name), GRD_ARG(OPEN_filenum), GRD_ARG(OPEN_flags), GRD_ARG(OPEN_sync_or_receive_depth), GRD_ARG(OPEN_primary_filenum), GRD_ARG(OPEN_primary_process_id), GRD_ARG(OPEN_seq_block_buffer_id), GRD_ARG(OPEN_buffer_length), GRD_ARG(OPEN_primary_define)); })
#else
#define GRD_OPEN(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::OPEN_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short *>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OPENEDIT || defined GRD_USED_OPENEDIT) && !defined OPENEDIT && !defined GRD_OWN_OPENEDIT
#ifdef GRD_WANT_OPENEDIT
GRD_EXTERN short OPENEDIT(short *_file_name, short *_filenum, short _flags, short _sync_depth, short _write_thru);
#endif
#define OPENEDIT(...) GRD_OPENEDIT(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_OPENEDIT(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * OPENEDIT_file_name[] = { 0, a1 }; \
  short * OPENEDIT_filenum[] = { 0, a2 }; \
  short OPENEDIT_flags[] = { 0, a3 }; \
  short OPENEDIT_sync_depth[] = { 0, a4 }; \
  short OPENEDIT_write_thru[] = { 0, a5 }; \
  guardian_OPENEDIT(GRD_HAS(0, OPENEDIT_file_name) | GRD_HAS(1, OPENEDIT_filenum) | GRD_HAS(2, OPENEDIT_flags) | GRD_HAS(3, OPENEDIT_sync_depth) | GRD_HAS(4, OPENEDIT_write_thru), GRD_ARG(OPENEDIT_file_name), GRD_ARG(OPENEDIT_filenum), GRD_ARG(OPENEDIT_flags), GRD_ARG(OPENEDIT_sync_depth), GRD_ARG(OPENEDIT_write_thru)); })
#else
#define GRD_OPENEDIT(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::OPENEDIT_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OPENEDIT_ || defined GRD_USED_OPENEDIT_) && !defined OPENEDIT_ && !defined GRD_OWN_OPENEDIT_
GRD_EXTERN short OPENEDIT_(const char *_file_name, short _length, short *_filenum, short _access, short _exclusion, short _nowait, short _sync_depth, short _write_thru);
#define OPENEDIT_(...) GRD_OPENEDIT_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_OPENEDIT_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  const char * OPENEDIT__file_name[] = { 0, a1 }; \
  short OPENEDIT__length[] = { 0, a2 }; \
  short * OPENEDIT__filenum[] = { 0, a3 }; \
  short OPENEDIT__access[] = { 0, a4 }; \
  short OPENEDIT__exclusion[] = { 0, a5 }; \
  short OPENEDIT__nowait[] = { 0, a6 }; \
  short OPENEDIT__sync_depth[] = { 0, a7 }; \
  short OPENEDIT__write_thru[] = { 0, a8 }; \
  guardian_OPENEDIT_(GRD_HAS(0, OPENEDIT__file_name) | GRD_HAS(1, OPENEDIT__length) | GRD_HAS(2, OPENEDIT__filenum) | GRD_HAS(3, OPENEDIT__access) | GRD_HAS(4, OPENEDIT__exclusion) | GRD_HAS(5, OPENEDIT__nowait) | GRD_HAS(6, OPENEDIT__sync_depth) | GRD_HAS(7, OPENEDIT__write_thru), GRD_ARG(OPENEDIT__file_name), GRD_ARG(OPENEDIT__length), GRD_ARG(OPENEDIT__filenum), GRD_ARG(OPENEDIT__access), GRD_ARG(OPENEDIT__exclusion), GRD_ARG(OPENEDIT__nowait), GRD_ARG(OPENEDIT__sync_depth), GRD_ARG(OPENEDIT__write_thru)); })
#else
#define GRD_OPENEDIT_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::OPENEDIT__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OPENER_LOST_ || defined GRD_USED_OPENER_LOST_) && !defined OPENER_LOST_ && !defined GRD_OWN_OPENER_LOST_
GRD_EXTERN short OPENER_LOST_(char *_message, short _length, short *_table, short *_index, short _number_of_entries, short _entry_size);
#define OPENER_LOST_(...) GRD_OPENER_LOST_(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_OPENER_LOST_(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  char * OPENER_LOST__message[] = { 0, a1 }; \
  short OPENER_LOST__length[] = { 0, a2 }; \
  short * OPENER_LOST__table[] = { 0, a3 }; \
  short * OPENER_LOST__index[] = { 0, a4 }; \
  short OPENER_LOST__number_of_entries[] = { 0, a5 }; \
  short OPENER_LOST__entry_size[] = { 0, a6 }; \
  guardian_OPENER_LOST_(GRD_HAS(0, OPENER_LOST__message) | GRD_HAS(1, OPENER_LOST__length) | GRD_HAS(2, OPENER_LOST__table) | GRD_HAS(3, OPENER_LOST__index) | GRD_HAS(4, OPENER_LOST__number_of_entries) | GRD_HAS(5, OPENER_LOST__entry_size), GRD_ARG(OPENER_LOST__message), GRD_ARG(OPENER_LOST__length), GRD_ARG(OPENER_LOST__table), GRD_ARG(OPENER_LOST__index), GRD_ARG(OPENER_LOST__number_of_entries), GRD_ARG(OPENER_LOST__entry_size)); })
#else
#define GRD_OPENER_LOST_(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::OPENER_LOST__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_OPENINFO || defined GRD_USED_OPENINFO) && !defined OPENINFO && !defined GRD_OWN_OPENINFO
#ifdef GRD_WANT_OPENINFO
GRD_EXTERN short OPENINFO(short *_searchname,
               short *_prevtag,
               short *_pricrtpid,
               short *_backcrtpid,
               short *_accessmode,
               short *_exclusion,
               short *_syncdepth,
               short *_file_name,
               short *_accessid,
               short *_validmask);
#endif
#define OPENINFO(...) GRD_OPENINFO(__VA_ARGS__, , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_OPENINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) __extension__ ({ GRD_END_##over \
  short * OPENINFO_searchname[] = { 0, a1 }; \
  short * OPENINFO_prevtag[] = { 0, a2 }; \
  short * OPENINFO_pricrtpid[] = { 0, a3 }; \
  short * OPENINFO_backcrtpid[] = { 0, a4 }; \
  short * OPENINFO_accessmode[] = { 0, a5 }; \
  short * OPENINFO_exclusion[] = { 0, a6 }; \
  short * OPENINFO_syncdepth[] = { 0, a7 }; \
  short * OPENINFO_file_name[] = { 0, a8 }; \
  short * OPENINFO_accessid[] = { 0, a9 }; \
  short * OPENINFO_validmask[] = { 0, a10 }; \
  guardian_OPENINFO(GRD_HAS(0, OPENINFO_searchname) | GRD_HAS(1, OPENINFO_prevtag) | GRD_HAS(2, OPENINFO_pricrtpid) | GRD_HAS(3, OPENINFO_backcrtpid) | GRD_HAS(4, OPENINFO_accessmode) | GRD_HAS(5, OPENINFO_exclusion) | GRD_HAS(6, OPENINFO_syncdepth) | GRD_HAS(7, OPENINFO_file_name) | GRD_HAS(8, OPENINFO_accessid) | GRD_HAS(9, OPENINFO_validmask), GRD_ARG(OPENINFO_searchname), GRD_ARG(OPENINFO_prevtag), GRD_ARG(OPENINFO_pricrtpid), GRD_ARG(OPENINFO_backcrtpid), GRD_ARG(OPENINFO_accessmode), GRD_ARG(OPENINFO_exclusion), GRD_ARG(OPENINFO_syncdepth), GRD_ARG(OPENINFO_file_name), GRD_ARG(OPENINFO_accessid), GRD_ARG(OPENINFO_validmask)); })
#else
#define GRD_OPENINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) GRD_END_##over ::guardian::OPENINFO_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short *>(a10))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PACKEDIT || defined GRD_USED_PACKEDIT) && !defined PACKEDIT && !defined GRD_OWN_PACKEDIT
GRD_EXTERN void PACKEDIT(const char *_unpacked_line, short _unpacked_length, char *_packed_line, short _packed_limit, short *_packed_length, short _full_length);
#define PACKEDIT(...) GRD_PACKEDIT(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_PACKEDIT(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  const char * PACKEDIT_unpacked_line[] = { 0, a1 }; \
  short PACKEDIT_unpacked_length[] = { 0, a2 }; \
  char * PACKEDIT_packed_line[] = { 0, a3 }; \
  short PACKEDIT_packed_limit[] = { 0, a4 }; \
  short * PACKEDIT_packed_length[] = { 0, a5 }; \
  short PACKEDIT_full_length[] = { 0, a6 }; \
  guardian_PACKEDIT(GRD_HAS(0, PACKEDIT_unpacked_line) | GRD_HAS(1, PACKEDIT_unpacked_length) | GRD_HAS(2, PACKEDIT_packed_line) | GRD_HAS(3, PACKEDIT_packed_limit) | GRD_HAS(4, PACKEDIT_packed_length) | GRD_HAS(5, PACKEDIT_full_length), GRD_ARG(PACKEDIT_unpacked_line), GRD_ARG(PACKEDIT_unpacked_length), GRD_ARG(PACKEDIT_packed_line), GRD_ARG(PACKEDIT_packed_limit), GRD_ARG(PACKEDIT_packed_length), GRD_ARG(PACKEDIT_full_length)); })
#else
#define GRD_PACKEDIT(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::PACKEDIT_call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PATHNAME_TO_FILENAME_ || defined GRD_USED_PATHNAME_TO_FILENAME_) && !defined PATHNAME_TO_FILENAME_ && !defined GRD_OWN_PATHNAME_TO_FILENAME_
GRD_EXTERN short PATHNAME_TO_FILENAME_(const char *_pathname, char *_filename, short _maxlen, short *_length, short *_infoflags);
#define PATHNAME_TO_FILENAME_(...) GRD_PATHNAME_TO_FILENAME_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_PATHNAME_TO_FILENAME_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * PATHNAME_TO_FILENAME__pathname[] = { 0, a1 }; \
  char * PATHNAME_TO_FILENAME__filename[] = { 0, a2 }; \
  short PATHNAME_TO_FILENAME__maxlen[] = { 0, a3 }; \
  short * PATHNAME_TO_FILENAME__length[] = { 0, a4 }; \
  short * PATHNAME_TO_FILENAME__infoflags[] = { 0, a5 }; \
  guardian_PATHNAME_TO_FILENAME_(GRD_HAS(0, PATHNAME_TO_FILENAME__pathname) | GRD_HAS(1, PATHNAME_TO_FILENAME__filename) | GRD_HAS(2, PATHNAME_TO_FILENAME__maxlen) | GRD_HAS(3, PATHNAME_TO_FILENAME__length) | GRD_HAS(4, PATHNAME_TO_FILENAME__infoflags), GRD_ARG(PATHNAME_TO_FILENAME__pathname), GRD_ARG(PATHNAME_TO_FILENAME__filename), GRD_ARG(PATHNAME_TO_FILENAME__maxlen), GRD_ARG(PATHNAME_TO_FILENAME__length), GRD_ARG(PATHNAME_TO_FILENAME__infoflags)); })
#else
#define GRD_PATHNAME_TO_FILENAME_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::PATHNAME_TO_FILENAME__call(::guardian::arg<const char *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_CHECK_ || defined GRD_USED_POOL_CHECK_) && !defined POOL_CHECK_ && !defined GRD_OWN_POOL_CHECK_
GRD_EXTERN short POOL_CHECK_(short *_pool, void *_corruption_address, void *_block, short *_block_size, short *_tag_size);
#define POOL_CHECK_(...) GRD_POOL_CHECK_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_POOL_CHECK_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_CHECK__pool[] = { 0, a1 }; \
  void * POOL_CHECK__corruption_address[] = { 0, a2 }; \
  void * POOL_CHECK__block[] = { 0, a3 }; \
  short * POOL_CHECK__block_size[] = { 0, a4 }; \
  short * POOL_CHECK__tag_size[] = { 0, a5 }; \
  guardian_POOL_CHECK_(GRD_HAS(0, POOL_CHECK__pool) | GRD_HAS(1, POOL_CHECK__corruption_address) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, POOL_CHECK__block) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, POOL_CHECK__block_size) | GRD_HAS(4, POOL_CHECK__tag_size), GRD_ARG(POOL_CHECK__pool), GRD_ARG(POOL_CHECK__corruption_address), GRD_ARG(POOL_CHECK__block), GRD_ARG(POOL_CHECK__block_size), GRD_ARG(POOL_CHECK__tag_size)); })
#else
#define GRD_POOL_CHECK_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::POOL_CHECK__call(::guardian::arg<short *>(a1), ::guardian::out32(a2), ::guardian::out32(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_DEFINE_ || defined GRD_USED_POOL_DEFINE_) && !defined POOL_DEFINE_ && !defined GRD_OWN_POOL_DEFINE_
GRD_EXTERN short POOL_DEFINE_(short *_pool, int _pool_size, short _alignment, short _priv_only);
#define POOL_DEFINE_(...) GRD_POOL_DEFINE_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_POOL_DEFINE_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_DEFINE__pool[] = { 0, a1 }; \
  int POOL_DEFINE__pool_size[] = { 0, a2 }; \
  short POOL_DEFINE__alignment[] = { 0, a3 }; \
  short POOL_DEFINE__priv_only[] = { 0, a4 }; \
  guardian_POOL_DEFINE_(GRD_HAS(0, POOL_DEFINE__pool) | GRD_HAS(1, POOL_DEFINE__pool_size) | GRD_HAS(2, POOL_DEFINE__alignment) | GRD_HAS(3, POOL_DEFINE__priv_only), GRD_ARG(POOL_DEFINE__pool), GRD_ARG(POOL_DEFINE__pool_size), GRD_ARG(POOL_DEFINE__alignment), GRD_ARG(POOL_DEFINE__priv_only)); })
#else
#define GRD_POOL_DEFINE_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::POOL_DEFINE__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_GETINFO_ || defined GRD_USED_POOL_GETINFO_) && !defined POOL_GETINFO_ && !defined GRD_OWN_POOL_GETINFO_
GRD_EXTERN short POOL_GETINFO_(short *_pool,
                    short *_error_detail,
                    void *_avail_pool_size,
                    void *_curalloc,
                    void *_maxalloc,
                    void *_fail_block_size,
                    void *_curfrag,
                    void *_maxfrag,
                    short *_alignment,
                    short *_tag_size);
#define POOL_GETINFO_(...) GRD_POOL_GETINFO_(__VA_ARGS__, , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_POOL_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_GETINFO__pool[] = { 0, a1 }; \
  short * POOL_GETINFO__error_detail[] = { 0, a2 }; \
  void * POOL_GETINFO__avail_pool_size[] = { 0, a3 }; \
  void * POOL_GETINFO__curalloc[] = { 0, a4 }; \
  void * POOL_GETINFO__maxalloc[] = { 0, a5 }; \
  void * POOL_GETINFO__fail_block_size[] = { 0, a6 }; \
  void * POOL_GETINFO__curfrag[] = { 0, a7 }; \
  void * POOL_GETINFO__maxfrag[] = { 0, a8 }; \
  short * POOL_GETINFO__alignment[] = { 0, a9 }; \
  short * POOL_GETINFO__tag_size[] = { 0, a10 }; \
  guardian_POOL_GETINFO_(GRD_HAS(0, POOL_GETINFO__pool) | GRD_HAS(1, POOL_GETINFO__error_detail) | GRD_HAS(2, POOL_GETINFO__avail_pool_size) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, POOL_GETINFO__curalloc) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, POOL_GETINFO__maxalloc) | GRD_WIDE_OUT(4, a5) | GRD_HAS(5, POOL_GETINFO__fail_block_size) | GRD_WIDE_OUT(5, a6) | GRD_HAS(6, POOL_GETINFO__curfrag) | GRD_WIDE_OUT(6, a7) | GRD_HAS(7, POOL_GETINFO__maxfrag) | GRD_WIDE_OUT(7, a8) | GRD_HAS(8, POOL_GETINFO__alignment) | GRD_HAS(9, POOL_GETINFO__tag_size), GRD_ARG(POOL_GETINFO__pool), GRD_ARG(POOL_GETINFO__error_detail), GRD_ARG(POOL_GETINFO__avail_pool_size), GRD_ARG(POOL_GETINFO__curalloc), GRD_ARG(POOL_GETINFO__maxalloc), GRD_ARG(POOL_GETINFO__fail_block_size), GRD_ARG(POOL_GETINFO__curfrag), GRD_ARG(POOL_GETINFO__maxfrag), GRD_ARG(POOL_GETINFO__alignment), GRD_ARG(POOL_GETINFO__tag_size)); })
#else
#define GRD_POOL_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) GRD_END_##over ::guardian::POOL_GETINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::out32(a3), ::guardian::out32(a4), ::guardian::out32(a5), ::guardian::out32(a6), ::guardian::out32(a7), ::guardian::out32(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short *>(a10))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_GETSPACE_ || defined GRD_USED_POOL_GETSPACE_) && !defined POOL_GETSPACE_ && !defined GRD_OWN_POOL_GETSPACE_
GRD_EXTERN void *POOL_GETSPACE_(short *_pool, int _block_size, short *_error);
#define POOL_GETSPACE_(...) GRD_POOL_GETSPACE_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_POOL_GETSPACE_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_GETSPACE__pool[] = { 0, a1 }; \
  int POOL_GETSPACE__block_size[] = { 0, a2 }; \
  short * POOL_GETSPACE__error[] = { 0, a3 }; \
  guardian_POOL_GETSPACE_(GRD_HAS(0, POOL_GETSPACE__pool) | GRD_HAS(1, POOL_GETSPACE__block_size) | GRD_HAS(2, POOL_GETSPACE__error), GRD_ARG(POOL_GETSPACE__pool), GRD_ARG(POOL_GETSPACE__block_size), GRD_ARG(POOL_GETSPACE__error)); })
#else
#define GRD_POOL_GETSPACE_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::POOL_GETSPACE__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_PUTSPACE_ || defined GRD_USED_POOL_PUTSPACE_) && !defined POOL_PUTSPACE_ && !defined GRD_OWN_POOL_PUTSPACE_
GRD_EXTERN short POOL_PUTSPACE_(short *_pool, short *_pool_block);
#define POOL_PUTSPACE_(...) GRD_POOL_PUTSPACE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_POOL_PUTSPACE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_PUTSPACE__pool[] = { 0, a1 }; \
  short * POOL_PUTSPACE__pool_block[] = { 0, a2 }; \
  guardian_POOL_PUTSPACE_(GRD_HAS(0, POOL_PUTSPACE__pool) | GRD_HAS(1, POOL_PUTSPACE__pool_block), GRD_ARG(POOL_PUTSPACE__pool), GRD_ARG(POOL_PUTSPACE__pool_block)); })
#else
#define GRD_POOL_PUTSPACE_(a1, a2, over, ...) GRD_END_##over ::guardian::POOL_PUTSPACE__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POOL_RESIZE_ || defined GRD_USED_POOL_RESIZE_) && !defined POOL_RESIZE_ && !defined GRD_OWN_POOL_RESIZE_
GRD_EXTERN short POOL_RESIZE_(short *_pool, int _new_pool_size);
#define POOL_RESIZE_(...) GRD_POOL_RESIZE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_POOL_RESIZE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * POOL_RESIZE__pool[] = { 0, a1 }; \
  int POOL_RESIZE__new_pool_size[] = { 0, a2 }; \
  guardian_POOL_RESIZE_(GRD_HAS(0, POOL_RESIZE__pool) | GRD_HAS(1, POOL_RESIZE__new_pool_size), GRD_ARG(POOL_RESIZE__pool), GRD_ARG(POOL_RESIZE__new_pool_size)); })
#else
#define GRD_POOL_RESIZE_(a1, a2, over, ...) GRD_END_##over ::guardian::POOL_RESIZE__call(::guardian::arg<short *>(a1), ::guardian::arg<int>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POSITION || defined GRD_USED_POSITION) && !defined POSITION && !defined GRD_OWN_POSITION
GRD_EXTERN short POSITION(short _filenum, int _record_specifier);
#define POSITION(...) GRD_POSITION(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_POSITION(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short POSITION_filenum[] = { 0, a1 }; \
  int POSITION_record_specifier[] = { 0, a2 }; \
  guardian_POSITION(GRD_HAS(0, POSITION_filenum) | GRD_HAS(1, POSITION_record_specifier), GRD_ARG(POSITION_filenum), GRD_ARG(POSITION_record_specifier)); })
#else
#define GRD_POSITION(a1, a2, over, ...) GRD_END_##over ::guardian::POSITION_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_POSITIONEDIT || defined GRD_USED_POSITIONEDIT) && !defined POSITIONEDIT && !defined GRD_OWN_POSITIONEDIT
GRD_EXTERN short POSITIONEDIT(short _filenum, int _record_number);
#define POSITIONEDIT(...) GRD_POSITIONEDIT(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_POSITIONEDIT(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short POSITIONEDIT_filenum[] = { 0, a1 }; \
  int POSITIONEDIT_record_number[] = { 0, a2 }; \
  guardian_POSITIONEDIT(GRD_HAS(0, POSITIONEDIT_filenum) | GRD_HAS(1, POSITIONEDIT_record_number), GRD_ARG(POSITIONEDIT_filenum), GRD_ARG(POSITIONEDIT_record_number)); })
#else
#define GRD_POSITIONEDIT(a1, a2, over, ...) GRD_END_##over ::guardian::POSITIONEDIT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PRIORITY || defined GRD_USED_PRIORITY) && !defined PRIORITY && !defined GRD_OWN_PRIORITY
#ifdef GRD_WANT_PRIORITY
GRD_EXTERN short PRIORITY(short _new_priority, short *_init_priority);
#endif
#define PRIORITY(...) GRD_PRIORITY(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PRIORITY(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short PRIORITY_new_priority[] = { 0, a1 }; \
  short * PRIORITY_init_priority[] = { 0, a2 }; \
  guardian_PRIORITY(GRD_HAS(0, PRIORITY_new_priority) | GRD_HAS(1, PRIORITY_init_priority), GRD_ARG(PRIORITY_new_priority), GRD_ARG(PRIORITY_init_priority)); })
#else
#define GRD_PRIORITY(a1, a2, over, ...) GRD_END_##over ::guardian::PRIORITY_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSACCESSID || defined GRD_USED_PROCESSACCESSID) && !defined PROCESSACCESSID && !defined GRD_OWN_PROCESSACCESSID
#ifdef GRD_WANT_PROCESSACCESSID
GRD_EXTERN short PROCESSACCESSID(void);
#endif
#define PROCESSACCESSID(...) GRD_PROCESSACCESSID(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_PROCESSACCESSID(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_PROCESSACCESSID(0); })
#else
#define GRD_PROCESSACCESSID(over, ...) GRD_NONE(over) ::guardian::PROCESSACCESSID_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSFILESECURITY || defined GRD_USED_PROCESSFILESECURITY) && !defined PROCESSFILESECURITY && !defined GRD_OWN_PROCESSFILESECURITY
#ifdef GRD_WANT_PROCESSFILESECURITY
GRD_EXTERN short PROCESSFILESECURITY(short _security);
#endif
#define PROCESSFILESECURITY(...) GRD_PROCESSFILESECURITY(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESSFILESECURITY(a1, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESSFILESECURITY_security[] = { 0, a1 }; \
  guardian_PROCESSFILESECURITY(GRD_HAS(0, PROCESSFILESECURITY_security), GRD_ARG(PROCESSFILESECURITY_security)); })
#else
#define GRD_PROCESSFILESECURITY(a1, over, ...) GRD_END_##over ::guardian::PROCESSFILESECURITY_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_COMPARE_ || defined GRD_USED_PROCESSHANDLE_COMPARE_) && !defined PROCESSHANDLE_COMPARE_ && !defined GRD_OWN_PROCESSHANDLE_COMPARE_
GRD_EXTERN short PROCESSHANDLE_COMPARE_(short *_processhandle_1, short *_processhandle_2);
#define PROCESSHANDLE_COMPARE_(...) GRD_PROCESSHANDLE_COMPARE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_COMPARE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_COMPARE__processhandle_1[] = { 0, a1 }; \
  short * PROCESSHANDLE_COMPARE__processhandle_2[] = { 0, a2 }; \
  guardian_PROCESSHANDLE_COMPARE_(GRD_HAS(0, PROCESSHANDLE_COMPARE__processhandle_1) | GRD_HAS(1, PROCESSHANDLE_COMPARE__processhandle_2), GRD_ARG(PROCESSHANDLE_COMPARE__processhandle_1), GRD_ARG(PROCESSHANDLE_COMPARE__processhandle_2)); })
#else
#define GRD_PROCESSHANDLE_COMPARE_(a1, a2, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_COMPARE__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_DECOMPOSE_ || defined GRD_USED_PROCESSHANDLE_DECOMPOSE_) && !defined PROCESSHANDLE_DECOMPOSE_ && !defined GRD_OWN_PROCESSHANDLE_DECOMPOSE_
GRD_EXTERN short PROCESSHANDLE_DECOMPOSE_(short *_processhandle,
                               short *_cpu,
                               short *_pin,
                               void *_nodenumber,
                               char *_nodename,
                               short _nodename_maxlen,
                               short *_nodename_length,
                               char *_procname,
                               short _procname_maxlen,
                               short *_procname_length,
                               long long *_sequence_number);
#define PROCESSHANDLE_DECOMPOSE_(...) GRD_PROCESSHANDLE_DECOMPOSE_(__VA_ARGS__, , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_DECOMPOSE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_DECOMPOSE__processhandle[] = { 0, a1 }; \
  short * PROCESSHANDLE_DECOMPOSE__cpu[] = { 0, a2 }; \
  short * PROCESSHANDLE_DECOMPOSE__pin[] = { 0, a3 }; \
  void * PROCESSHANDLE_DECOMPOSE__nodenumber[] = { 0, a4 }; \
  char * PROCESSHANDLE_DECOMPOSE__nodename[] = { 0, a5 }; \
  short PROCESSHANDLE_DECOMPOSE__nodename_maxlen[] = { 0, a6 }; \
  short * PROCESSHANDLE_DECOMPOSE__nodename_length[] = { 0, a7 }; \
  char * PROCESSHANDLE_DECOMPOSE__procname[] = { 0, a8 }; \
  short PROCESSHANDLE_DECOMPOSE__procname_maxlen[] = { 0, a9 }; \
  short * PROCESSHANDLE_DECOMPOSE__procname_length[] = { 0, a10 }; \
  GRD_LONG_SLOT(a11) PROCESSHANDLE_DECOMPOSE__sequence_number[] = { 0, a11 }; \
  guardian_PROCESSHANDLE_DECOMPOSE_(GRD_HAS(0, PROCESSHANDLE_DECOMPOSE__processhandle) | GRD_HAS(1, PROCESSHANDLE_DECOMPOSE__cpu) | GRD_HAS(2, PROCESSHANDLE_DECOMPOSE__pin) | GRD_HAS(3, PROCESSHANDLE_DECOMPOSE__nodenumber) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, PROCESSHANDLE_DECOMPOSE__nodename) | GRD_HAS(5, PROCESSHANDLE_DECOMPOSE__nodename_maxlen) | GRD_HAS(6, PROCESSHANDLE_DECOMPOSE__nodename_length) | GRD_HAS(7, PROCESSHANDLE_DECOMPOSE__procname) | GRD_HAS(8, PROCESSHANDLE_DECOMPOSE__procname_maxlen) | GRD_HAS(9, PROCESSHANDLE_DECOMPOSE__procname_length) | GRD_HAS(10, PROCESSHANDLE_DECOMPOSE__sequence_number), GRD_ARG(PROCESSHANDLE_DECOMPOSE__processhandle), GRD_ARG(PROCESSHANDLE_DECOMPOSE__cpu), GRD_ARG(PROCESSHANDLE_DECOMPOSE__pin), GRD_ARG(PROCESSHANDLE_DECOMPOSE__nodenumber), GRD_ARG(PROCESSHANDLE_DECOMPOSE__nodename), GRD_ARG(PROCESSHANDLE_DECOMPOSE__nodename_maxlen), GRD_ARG(PROCESSHANDLE_DECOMPOSE__nodename_length), GRD_ARG(PROCESSHANDLE_DECOMPOSE__procname), GRD_ARG(PROCESSHANDLE_DECOMPOSE__procname_maxlen), GRD_ARG(PROCESSHANDLE_DECOMPOSE__procname_length), (long long *)GRD_ARG(PROCESSHANDLE_DECOMPOSE__sequence_number)); })
#else
#define GRD_PROCESSHANDLE_DECOMPOSE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_DECOMPOSE__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::out32(a4), ::guardian::arg<char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<char *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short *>(a10), ::guardian::arg64(a11))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_GETMINE_ || defined GRD_USED_PROCESSHANDLE_GETMINE_) && !defined PROCESSHANDLE_GETMINE_ && !defined GRD_OWN_PROCESSHANDLE_GETMINE_
GRD_EXTERN short PROCESSHANDLE_GETMINE_(short *_processhandle);
#define PROCESSHANDLE_GETMINE_(...) GRD_PROCESSHANDLE_GETMINE_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_GETMINE_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_GETMINE__processhandle[] = { 0, a1 }; \
  guardian_PROCESSHANDLE_GETMINE_(GRD_HAS(0, PROCESSHANDLE_GETMINE__processhandle), GRD_ARG(PROCESSHANDLE_GETMINE__processhandle)); })
#else
#define GRD_PROCESSHANDLE_GETMINE_(a1, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_GETMINE__call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_NULLIT_ || defined GRD_USED_PROCESSHANDLE_NULLIT_) && !defined PROCESSHANDLE_NULLIT_ && !defined GRD_OWN_PROCESSHANDLE_NULLIT_
GRD_EXTERN short PROCESSHANDLE_NULLIT_(short *_processhandle);
#define PROCESSHANDLE_NULLIT_(...) GRD_PROCESSHANDLE_NULLIT_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_NULLIT_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_NULLIT__processhandle[] = { 0, a1 }; \
  guardian_PROCESSHANDLE_NULLIT_(GRD_HAS(0, PROCESSHANDLE_NULLIT__processhandle), GRD_ARG(PROCESSHANDLE_NULLIT__processhandle)); })
#else
#define GRD_PROCESSHANDLE_NULLIT_(a1, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_NULLIT__call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_TO_CRTPID_ || defined GRD_USED_PROCESSHANDLE_TO_CRTPID_) && !defined PROCESSHANDLE_TO_CRTPID_ && !defined GRD_OWN_PROCESSHANDLE_TO_CRTPID_
GRD_EXTERN short PROCESSHANDLE_TO_CRTPID_(short *_processhandle, short *_process_id, short _pair_flag, int _node_number);
#define PROCESSHANDLE_TO_CRTPID_(...) GRD_PROCESSHANDLE_TO_CRTPID_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_TO_CRTPID_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_TO_CRTPID__processhandle[] = { 0, a1 }; \
  short * PROCESSHANDLE_TO_CRTPID__process_id[] = { 0, a2 }; \
  short PROCESSHANDLE_TO_CRTPID__pair_flag[] = { 0, a3 }; \
  int PROCESSHANDLE_TO_CRTPID__node_number[] = { 0, a4 }; \
  guardian_PROCESSHANDLE_TO_CRTPID_(GRD_HAS(0, PROCESSHANDLE_TO_CRTPID__processhandle) | GRD_HAS(1, PROCESSHANDLE_TO_CRTPID__process_id) | GRD_HAS(2, PROCESSHANDLE_TO_CRTPID__pair_flag) | GRD_HAS(3, PROCESSHANDLE_TO_CRTPID__node_number), GRD_ARG(PROCESSHANDLE_TO_CRTPID__processhandle), GRD_ARG(PROCESSHANDLE_TO_CRTPID__process_id), GRD_ARG(PROCESSHANDLE_TO_CRTPID__pair_flag), GRD_ARG(PROCESSHANDLE_TO_CRTPID__node_number)); })
#else
#define GRD_PROCESSHANDLE_TO_CRTPID_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_TO_CRTPID__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<int>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_TO_FILENAME_ || defined GRD_USED_PROCESSHANDLE_TO_FILENAME_) && !defined PROCESSHANDLE_TO_FILENAME_ && !defined GRD_OWN_PROCESSHANDLE_TO_FILENAME_
GRD_EXTERN short PROCESSHANDLE_TO_FILENAME_(short *_processhandle, char *_filename, short _maxlen, short *_filename_length, short _options);
#define PROCESSHANDLE_TO_FILENAME_(...) GRD_PROCESSHANDLE_TO_FILENAME_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_TO_FILENAME_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_TO_FILENAME__processhandle[] = { 0, a1 }; \
  char * PROCESSHANDLE_TO_FILENAME__filename[] = { 0, a2 }; \
  short PROCESSHANDLE_TO_FILENAME__maxlen[] = { 0, a3 }; \
  short * PROCESSHANDLE_TO_FILENAME__filename_length[] = { 0, a4 }; \
  short PROCESSHANDLE_TO_FILENAME__options[] = { 0, a5 }; \
  guardian_PROCESSHANDLE_TO_FILENAME_(GRD_HAS(0, PROCESSHANDLE_TO_FILENAME__processhandle) | GRD_HAS(1, PROCESSHANDLE_TO_FILENAME__filename) | GRD_HAS(2, PROCESSHANDLE_TO_FILENAME__maxlen) | GRD_HAS(3, PROCESSHANDLE_TO_FILENAME__filename_length) | GRD_HAS(4, PROCESSHANDLE_TO_FILENAME__options), GRD_ARG(PROCESSHANDLE_TO_FILENAME__processhandle), GRD_ARG(PROCESSHANDLE_TO_FILENAME__filename), GRD_ARG(PROCESSHANDLE_TO_FILENAME__maxlen), GRD_ARG(PROCESSHANDLE_TO_FILENAME__filename_length), GRD_ARG(PROCESSHANDLE_TO_FILENAME__options)); })
#else
#define GRD_PROCESSHANDLE_TO_FILENAME_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_TO_FILENAME__call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSHANDLE_TO_STRING_ || defined GRD_USED_PROCESSHANDLE_TO_STRING_) && !defined PROCESSHANDLE_TO_STRING_ && !defined GRD_OWN_PROCESSHANDLE_TO_STRING_
GRD_EXTERN short PROCESSHANDLE_TO_STRING_(short *_processhandle, char *_process_string, short _maxlen, short *_process_string_length, const char *_nodename, short _nodename_len, short _named_form);
#define PROCESSHANDLE_TO_STRING_(...) GRD_PROCESSHANDLE_TO_STRING_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSHANDLE_TO_STRING_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESSHANDLE_TO_STRING__processhandle[] = { 0, a1 }; \
  char * PROCESSHANDLE_TO_STRING__process_string[] = { 0, a2 }; \
  short PROCESSHANDLE_TO_STRING__maxlen[] = { 0, a3 }; \
  short * PROCESSHANDLE_TO_STRING__process_string_length[] = { 0, a4 }; \
  const char * PROCESSHANDLE_TO_STRING__nodename[] = { 0, a5 }; \
  short PROCESSHANDLE_TO_STRING__nodename_len[] = { 0, a6 }; \
  short PROCESSHANDLE_TO_STRING__named_form[] = { 0, a7 }; \
  guardian_PROCESSHANDLE_TO_STRING_(GRD_HAS(0, PROCESSHANDLE_TO_STRING__processhandle) | GRD_HAS(1, PROCESSHANDLE_TO_STRING__process_string) | GRD_HAS(2, PROCESSHANDLE_TO_STRING__maxlen) | GRD_HAS(3, PROCESSHANDLE_TO_STRING__process_string_length) | GRD_HAS(4, PROCESSHANDLE_TO_STRING__nodename) | GRD_HAS(5, PROCESSHANDLE_TO_STRING__nodename_len) | GRD_HAS(6, PROCESSHANDLE_TO_STRING__named_form), GRD_ARG(PROCESSHANDLE_TO_STRING__processhandle), GRD_ARG(PROCESSHANDLE_TO_STRING__process_string), GRD_ARG(PROCESSHANDLE_TO_STRING__maxlen), GRD_ARG(PROCESSHANDLE_TO_STRING__process_string_length), GRD_ARG(PROCESSHANDLE_TO_STRING__nodename), GRD_ARG(PROCESSHANDLE_TO_STRING__nodename_len), GRD_ARG(PROCESSHANDLE_TO_STRING__named_form)); })
#else
#define GRD_PROCESSHANDLE_TO_STRING_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::PROCESSHANDLE_TO_STRING__call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<const char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSINFO || defined GRD_USED_PROCESSINFO) && !defined PROCESSINFO && !defined GRD_OWN_PROCESSINFO
#ifdef GRD_WANT_PROCESSINFO
GRD_EXTERN short PROCESSINFO(short _cpu_pin,
                  short *_process_id,
                  short *_creator_access_id,
                  short *_process_access_id,
                  short *_priority,
                  short *_program_filename,
                  short *_home_terminal,
                  short _sysnum,
                  short _search_mode,
                  short *_priv_only,
                  long long *_process_time,
                  short *_waitstate,
                  short *_process_state,
                  short *_library_filename,
                  short *_swap_filename,
                  short *_context_changes,
                  short *_flag,
                  short *_licenses,
                  short *_jobid);
#endif
#define PROCESSINFO(...) GRD_PROCESSINFO(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESSINFO_cpu_pin[] = { 0, a1 }; \
  short * PROCESSINFO_process_id[] = { 0, a2 }; \
  short * PROCESSINFO_creator_access_id[] = { 0, a3 }; \
  short * PROCESSINFO_process_access_id[] = { 0, a4 }; \
  short * PROCESSINFO_priority[] = { 0, a5 }; \
  short * PROCESSINFO_program_filename[] = { 0, a6 }; \
  short * PROCESSINFO_home_terminal[] = { 0, a7 }; \
  short PROCESSINFO_sysnum[] = { 0, a8 }; \
  short PROCESSINFO_search_mode[] = { 0, a9 }; \
  short * PROCESSINFO_priv_only[] = { 0, a10 }; \
  GRD_LONG_SLOT(a11) PROCESSINFO_process_time[] = { 0, a11 }; \
  short * PROCESSINFO_waitstate[] = { 0, a12 }; \
  short * PROCESSINFO_process_state[] = { 0, a13 }; \
  short * PROCESSINFO_library_filename[] = { 0, a14 }; \
  short * PROCESSINFO_swap_filename[] = { 0, a15 }; \
  short * PROCESSINFO_context_changes[] = { 0, a16 }; \
  short * PROCESSINFO_flag[] = { 0, a17 }; \
  short * PROCESSINFO_licenses[] = { 0, a18 }; \
  short * PROCESSINFO_jobid[] = { 0, a19 }; \
  guardian_PROCESSINFO(GRD_HAS(0, PROCESSINFO_cpu_pin) | GRD_HAS(1, PROCESSINFO_process_id) | GRD_HAS(2, PROCESSINFO_creator_access_id) | GRD_HAS(3, PROCESSINFO_process_access_id) | GRD_HAS(4, PROCESSINFO_priority) | GRD_HAS(5, PROCESSINFO_program_filename) | GRD_HAS(6, PROCESSINFO_home_terminal) | GRD_HAS(7, PROCESSINFO_sysnum) | GRD_HAS(8, PROCESSINFO_search_mode) | GRD_HAS(9, PROCESSINFO_priv_only) | GRD_HAS(10, PROCESSINFO_process_time) | GRD_HAS(11, PROCESSINFO_waitstate) | GRD_HAS(12, PROCESSINFO_process_state) | GRD_HAS(13, PROCESSINFO_library_filename) | GRD_HAS(14, PROCESSINFO_swap_filename) | GRD_HAS(15, PROCESSINFO_context_changes) | GRD_HAS(16, PROCESSINFO_flag) | GRD_HAS(17, PROCESSINFO_licenses) | GRD_HAS(18, PROCESSINFO_jobid), GRD_ARG(PROCESSINFO_cpu_pin), GRD_ARG(PROCESSINFO_process_id), GRD_ARG(PROCESSINFO_creator_access_id), GRD_ARG(PROCESSINFO_process_access_id), GRD_ARG(PROCESSINFO_priority), GRD_ARG(PROCESSINFO_program_filename), GRD_ARG(PROCESSINFO_home_terminal), GRD_ARG(PROCESSINFO_sysnum), GRD_ARG(PROCESSINFO_search_mode), GRD_ARG(PROCESSINFO_priv_only), (long long *)GRD_ARG(PROCESSINFO_process_time), GRD_ARG(PROCESSINFO_waitstate), GRD_ARG(PROCESSINFO_process_state), GRD_ARG(PROCESSINFO_library_filename), GRD_ARG(PROCESSINFO_swap_filename), GRD_ARG(PROCESSINFO_context_changes), GRD_ARG(PROCESSINFO_flag), GRD_ARG(PROCESSINFO_licenses), GRD_ARG(PROCESSINFO_jobid)); })
#else
#define GRD_PROCESSINFO(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, over, ...) GRD_END_##over ::guardian::PROCESSINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short *>(a10), ::guardian::arg64(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short *>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<short *>(a15), ::guardian::arg<short *>(a16), ::guardian::arg<short *>(a17), ::guardian::arg<short *>(a18), ::guardian::arg<short *>(a19))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSNAME_CREATE_ || defined GRD_USED_PROCESSNAME_CREATE_) && !defined PROCESSNAME_CREATE_ && !defined GRD_OWN_PROCESSNAME_CREATE_
GRD_EXTERN short PROCESSNAME_CREATE_(char *_name, short _maxlen, short *_namelen, short _name_type, const char *_nodename, short _nodename_len, short _options);
#define PROCESSNAME_CREATE_(...) GRD_PROCESSNAME_CREATE_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSNAME_CREATE_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  char * PROCESSNAME_CREATE__name[] = { 0, a1 }; \
  short PROCESSNAME_CREATE__maxlen[] = { 0, a2 }; \
  short * PROCESSNAME_CREATE__namelen[] = { 0, a3 }; \
  short PROCESSNAME_CREATE__name_type[] = { 0, a4 }; \
  const char * PROCESSNAME_CREATE__nodename[] = { 0, a5 }; \
  short PROCESSNAME_CREATE__nodename_len[] = { 0, a6 }; \
  short PROCESSNAME_CREATE__options[] = { 0, a7 }; \
  guardian_PROCESSNAME_CREATE_(GRD_HAS(0, PROCESSNAME_CREATE__name) | GRD_HAS(1, PROCESSNAME_CREATE__maxlen) | GRD_HAS(2, PROCESSNAME_CREATE__namelen) | GRD_HAS(3, PROCESSNAME_CREATE__name_type) | GRD_HAS(4, PROCESSNAME_CREATE__nodename) | GRD_HAS(5, PROCESSNAME_CREATE__nodename_len) | GRD_HAS(6, PROCESSNAME_CREATE__options), GRD_ARG(PROCESSNAME_CREATE__name), GRD_ARG(PROCESSNAME_CREATE__maxlen), GRD_ARG(PROCESSNAME_CREATE__namelen), GRD_ARG(PROCESSNAME_CREATE__name_type), GRD_ARG(PROCESSNAME_CREATE__nodename), GRD_ARG(PROCESSNAME_CREATE__nodename_len), GRD_ARG(PROCESSNAME_CREATE__options)); })
#else
#define GRD_PROCESSNAME_CREATE_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::PROCESSNAME_CREATE__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<const char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSORSTATUS || defined GRD_USED_PROCESSORSTATUS) && !defined PROCESSORSTATUS && !defined GRD_OWN_PROCESSORSTATUS
GRD_EXTERN int PROCESSORSTATUS(void);
#define PROCESSORSTATUS(...) GRD_PROCESSORSTATUS(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_PROCESSORSTATUS(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_PROCESSORSTATUS(0); })
#else
#define GRD_PROCESSORSTATUS(over, ...) GRD_NONE(over) ::guardian::PROCESSORSTATUS_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSORTYPE || defined GRD_USED_PROCESSORTYPE) && !defined PROCESSORTYPE && !defined GRD_OWN_PROCESSORTYPE
GRD_EXTERN short PROCESSORTYPE(short _cpu, short _sysid);
#define PROCESSORTYPE(...) GRD_PROCESSORTYPE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PROCESSORTYPE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESSORTYPE_cpu[] = { 0, a1 }; \
  short PROCESSORTYPE_sysid[] = { 0, a2 }; \
  guardian_PROCESSORTYPE(GRD_HAS(0, PROCESSORTYPE_cpu) | GRD_HAS(1, PROCESSORTYPE_sysid), GRD_ARG(PROCESSORTYPE_cpu), GRD_ARG(PROCESSORTYPE_sysid)); })
#else
#define GRD_PROCESSORTYPE(a1, a2, over, ...) GRD_END_##over ::guardian::PROCESSORTYPE_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSOR_GETINFOLIST_ || defined GRD_USED_PROCESSOR_GETINFOLIST_) && !defined PROCESSOR_GETINFOLIST_ && !defined GRD_OWN_PROCESSOR_GETINFOLIST_
GRD_EXTERN short PROCESSOR_GETINFOLIST_(const char *_nodename,
                             short _length,
                             short _cpu,
                             short *_ret_attr_list,
                             short _ret_attr_count,
                             short *_ret_values_list,
                             short _ret_values_maxlen,
                             short *_ret_values_len,
                             short *_error_detail);
#define PROCESSOR_GETINFOLIST_(...) GRD_PROCESSOR_GETINFOLIST_(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSOR_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  const char * PROCESSOR_GETINFOLIST__nodename[] = { 0, a1 }; \
  short PROCESSOR_GETINFOLIST__length[] = { 0, a2 }; \
  short PROCESSOR_GETINFOLIST__cpu[] = { 0, a3 }; \
  short * PROCESSOR_GETINFOLIST__ret_attr_list[] = { 0, a4 }; \
  short PROCESSOR_GETINFOLIST__ret_attr_count[] = { 0, a5 }; \
  short * PROCESSOR_GETINFOLIST__ret_values_list[] = { 0, a6 }; \
  short PROCESSOR_GETINFOLIST__ret_values_maxlen[] = { 0, a7 }; \
  short * PROCESSOR_GETINFOLIST__ret_values_len[] = { 0, a8 }; \
  short * PROCESSOR_GETINFOLIST__error_detail[] = { 0, a9 }; \
  guardian_PROCESSOR_GETINFOLIST_(GRD_HAS(0, PROCESSOR_GETINFOLIST__nodename) | GRD_HAS(1, PROCESSOR_GETINFOLIST__length) | GRD_HAS(2, PROCESSOR_GETINFOLIST__cpu) | GRD_HAS(3, PROCESSOR_GETINFOLIST__ret_attr_list) | GRD_HAS(4, PROCESSOR_GETINFOLIST__ret_attr_count) | GRD_HAS(5, PROCESSOR_GETINFOLIST__ret_values_list) | GRD_HAS(6, PROCESSOR_GETINFOLIST__ret_values_maxlen) | GRD_HAS(7, PROCESSOR_GETINFOLIST__ret_values_len) | GRD_HAS(8, PROCESSOR_GETINFOLIST__error_detail), GRD_ARG(PROCESSOR_GETINFOLIST__nodename), GRD_ARG(PROCESSOR_GETINFOLIST__length), GRD_ARG(PROCESSOR_GETINFOLIST__cpu), GRD_ARG(PROCESSOR_GETINFOLIST__ret_attr_list), GRD_ARG(PROCESSOR_GETINFOLIST__ret_attr_count), GRD_ARG(PROCESSOR_GETINFOLIST__ret_values_list), GRD_ARG(PROCESSOR_GETINFOLIST__ret_values_maxlen), GRD_ARG(PROCESSOR_GETINFOLIST__ret_values_len), GRD_ARG(PROCESSOR_GETINFOLIST__error_detail)); })
#else
#define GRD_PROCESSOR_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::PROCESSOR_GETINFOLIST__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short *>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSOR_GETNAME_ || defined GRD_USED_PROCESSOR_GETNAME_) && !defined PROCESSOR_GETNAME_ && !defined GRD_OWN_PROCESSOR_GETNAME_
GRD_EXTERN short PROCESSOR_GETNAME_(short _cpu, char *_proc_name, short _maxlen, short *_proc_name_len, char *_model, short _model_maxlen, short *_model_len);
#define PROCESSOR_GETNAME_(...) GRD_PROCESSOR_GETNAME_(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSOR_GETNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESSOR_GETNAME__cpu[] = { 0, a1 }; \
  char * PROCESSOR_GETNAME__proc_name[] = { 0, a2 }; \
  short PROCESSOR_GETNAME__maxlen[] = { 0, a3 }; \
  short * PROCESSOR_GETNAME__proc_name_len[] = { 0, a4 }; \
  char * PROCESSOR_GETNAME__model[] = { 0, a5 }; \
  short PROCESSOR_GETNAME__model_maxlen[] = { 0, a6 }; \
  short * PROCESSOR_GETNAME__model_len[] = { 0, a7 }; \
  guardian_PROCESSOR_GETNAME_(GRD_HAS(0, PROCESSOR_GETNAME__cpu) | GRD_HAS(1, PROCESSOR_GETNAME__proc_name) | GRD_HAS(2, PROCESSOR_GETNAME__maxlen) | GRD_HAS(3, PROCESSOR_GETNAME__proc_name_len) | GRD_HAS(4, PROCESSOR_GETNAME__model) | GRD_HAS(5, PROCESSOR_GETNAME__model_maxlen) | GRD_HAS(6, PROCESSOR_GETNAME__model_len), GRD_ARG(PROCESSOR_GETNAME__cpu), GRD_ARG(PROCESSOR_GETNAME__proc_name), GRD_ARG(PROCESSOR_GETNAME__maxlen), GRD_ARG(PROCESSOR_GETNAME__proc_name_len), GRD_ARG(PROCESSOR_GETNAME__model), GRD_ARG(PROCESSOR_GETNAME__model_maxlen), GRD_ARG(PROCESSOR_GETNAME__model_len)); })
#else
#define GRD_PROCESSOR_GETNAME_(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::PROCESSOR_GETNAME__call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short *>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSSTRING_SCAN_ || defined GRD_USED_PROCESSSTRING_SCAN_) && !defined PROCESSSTRING_SCAN_ && !defined GRD_OWN_PROCESSSTRING_SCAN_
GRD_EXTERN short PROCESSSTRING_SCAN_(const char *_string,
                          short _length,
                          short *_length_used,
                          short *_processhandle,
                          short *_stringtype,
                          char *_name,
                          short _name_maxlen,
                          short *_namelen,
                          short *_cpu,
                          short *_pin,
                          short _options);
#define PROCESSSTRING_SCAN_(...) GRD_PROCESSSTRING_SCAN_(__VA_ARGS__, , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESSSTRING_SCAN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) __extension__ ({ GRD_END_##over \
  const char * PROCESSSTRING_SCAN__string[] = { 0, a1 }; \
  short PROCESSSTRING_SCAN__length[] = { 0, a2 }; \
  short * PROCESSSTRING_SCAN__length_used[] = { 0, a3 }; \
  short * PROCESSSTRING_SCAN__processhandle[] = { 0, a4 }; \
  short * PROCESSSTRING_SCAN__stringtype[] = { 0, a5 }; \
  char * PROCESSSTRING_SCAN__name[] = { 0, a6 }; \
  short PROCESSSTRING_SCAN__name_maxlen[] = { 0, a7 }; \
  short * PROCESSSTRING_SCAN__namelen[] = { 0, a8 }; \
  short * PROCESSSTRING_SCAN__cpu[] = { 0, a9 }; \
  short * PROCESSSTRING_SCAN__pin[] = { 0, a10 }; \
  short PROCESSSTRING_SCAN__options[] = { 0, a11 }; \
  guardian_PROCESSSTRING_SCAN_(GRD_HAS(0, PROCESSSTRING_SCAN__string) | GRD_HAS(1, PROCESSSTRING_SCAN__length) | GRD_HAS(2, PROCESSSTRING_SCAN__length_used) | GRD_HAS(3, PROCESSSTRING_SCAN__processhandle) | GRD_HAS(4, PROCESSSTRING_SCAN__stringtype) | GRD_HAS(5, PROCESSSTRING_SCAN__name) | GRD_HAS(6, PROCESSSTRING_SCAN__name_maxlen) | GRD_HAS(7, PROCESSSTRING_SCAN__namelen) | GRD_HAS(8, PROCESSSTRING_SCAN__cpu) | GRD_HAS(9, PROCESSSTRING_SCAN__pin) | GRD_HAS(10, PROCESSSTRING_SCAN__options), GRD_ARG(PROCESSSTRING_SCAN__string), GRD_ARG(PROCESSSTRING_SCAN__length), GRD_ARG(PROCESSSTRING_SCAN__length_used), GRD_ARG(PROCESSSTRING_SCAN__processhandle), GRD_ARG(PROCESSSTRING_SCAN__stringtype), GRD_ARG(PROCESSSTRING_SCAN__name), GRD_ARG(PROCESSSTRING_SCAN__name_maxlen), GRD_ARG(PROCESSSTRING_SCAN__namelen), GRD_ARG(PROCESSSTRING_SCAN__cpu), GRD_ARG(PROCESSSTRING_SCAN__pin), GRD_ARG(PROCESSSTRING_SCAN__options)); })
#else
#define GRD_PROCESSSTRING_SCAN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, over, ...) GRD_END_##over ::guardian::PROCESSSTRING_SCAN__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short *>(a10), ::guardian::arg<short>(a11))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESSTIME || defined GRD_USED_PROCESSTIME) && !defined PROCESSTIME && !defined GRD_OWN_PROCESSTIME
#ifdef GRD_WANT_PROCESSTIME
GRD_EXTERN long long PROCESSTIME(short _cpu_pin, short _sysnum);
#endif
#define PROCESSTIME(...) GRD_PROCESSTIME(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PROCESSTIME(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESSTIME_cpu_pin[] = { 0, a1 }; \
  short PROCESSTIME_sysnum[] = { 0, a2 }; \
  guardian_PROCESSTIME(GRD_HAS(0, PROCESSTIME_cpu_pin) | GRD_HAS(1, PROCESSTIME_sysnum), GRD_ARG(PROCESSTIME_cpu_pin), GRD_ARG(PROCESSTIME_sysnum)); })
#else
#define GRD_PROCESSTIME(a1, a2, over, ...) GRD_END_##over ::guardian::PROCESSTIME_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_ACTIVATE_ || defined GRD_USED_PROCESS_ACTIVATE_) && !defined PROCESS_ACTIVATE_ && !defined GRD_OWN_PROCESS_ACTIVATE_
GRD_EXTERN short PROCESS_ACTIVATE_(short *_processhandle, short _specifier);
#define PROCESS_ACTIVATE_(...) GRD_PROCESS_ACTIVATE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_ACTIVATE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_ACTIVATE__processhandle[] = { 0, a1 }; \
  short PROCESS_ACTIVATE__specifier[] = { 0, a2 }; \
  guardian_PROCESS_ACTIVATE_(GRD_HAS(0, PROCESS_ACTIVATE__processhandle) | GRD_HAS(1, PROCESS_ACTIVATE__specifier), GRD_ARG(PROCESS_ACTIVATE__processhandle), GRD_ARG(PROCESS_ACTIVATE__specifier)); })
#else
#define GRD_PROCESS_ACTIVATE_(a1, a2, over, ...) GRD_END_##over ::guardian::PROCESS_ACTIVATE__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_CREATE_ || defined GRD_USED_PROCESS_CREATE_) && !defined PROCESS_CREATE_ && !defined GRD_OWN_PROCESS_CREATE_
GRD_EXTERN short PROCESS_CREATE_(const char *_program_file,
                      short _program_file_len,
                      const char *_library_file,
                      short _library_file_len,
                      const char *_swap_file,
                      short _swap_file_len,
                      const char *_ext_swap_file,
                      short _ext_swap_file_len,
                      short _priority,
                      short _processor,
                      short *_processhandle,
                      short *_error_detail,
                      short _name_option,
                      const char *_name,
                      short _name_len,
                      char *_process_descr,
                      short _maxlen,
                      short *_process_descr_len,
                      long long _nowait_tag,
                      const char *_hometerm,
                      short _hometerm_len,
                      short _memory_pages,
                      short _jobid,
                      short _create_options,
                      const char *_defines,
                      short _defines_len,
                      short _debug_options,
                      int _pfs_size);
#define PROCESS_CREATE_(...) GRD_PROCESS_CREATE_(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_CREATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, over, ...) __extension__ ({ GRD_END_##over \
  const char * PROCESS_CREATE__program_file[] = { 0, a1 }; \
  short PROCESS_CREATE__program_file_len[] = { 0, a2 }; \
  const char * PROCESS_CREATE__library_file[] = { 0, a3 }; \
  short PROCESS_CREATE__library_file_len[] = { 0, a4 }; \
  const char * PROCESS_CREATE__swap_file[] = { 0, a5 }; \
  short PROCESS_CREATE__swap_file_len[] = { 0, a6 }; \
  const char * PROCESS_CREATE__ext_swap_file[] = { 0, a7 }; \
  short PROCESS_CREATE__ext_swap_file_len[] = { 0, a8 }; \
  short PROCESS_CREATE__priority[] = { 0, a9 }; \
  short PROCESS_CREATE__processor[] = { 0, a10 }; \
  short * PROCESS_CREATE__processhandle[] = { 0, a11 }; \
  short * PROCESS_CREATE__error_detail[] = { 0, a12 }; \
  short PROCESS_CREATE__name_option[] = { 0, a13 }; \
  const char * PROCESS_CREATE__name[] = { 0, a14 }; \
  short PROCESS_CREATE__name_len[] = { 0, a15 }; \
  char * PROCESS_CREATE__process_descr[] = { 0, a16 }; \
  short PROCESS_CREATE__maxlen[] = { 0, a17 }; \
  short * PROCESS_CREATE__process_descr_len[] = { 0, a18 }; \
  long long PROCESS_CREATE__nowait_tag[] = { 0, a19 }; \
  const char * PROCESS_CREATE__hometerm[] = { 0, a20 }; \
  short PROCESS_CREATE__hometerm_len[] = { 0, a21 }; \
  short PROCESS_CREATE__memory_pages[] = { 0, a22 }; \
  short PROCESS_CREATE__jobid[] = { 0, a23 }; \
  short PROCESS_CREATE__create_options[] = { 0, a24 }; \
  const char * PROCESS_CREATE__defines[] = { 0, a25 }; \
  short PROCESS_CREATE__defines_len[] = { 0, a26 }; \
  short PROCESS_CREATE__debug_options[] = { 0, a27 }; \
  int PROCESS_CREATE__pfs_size[] = { 0, a28 }; \
  guardian_PROCESS_CREATE_(GRD_HAS(0, PROCESS_CREATE__program_file) | GRD_HAS(1, PROCESS_CREATE__program_file_len) | GRD_HAS(2, PROCESS_CREATE__library_file) | GRD_HAS(3, PROCESS_CREATE__library_file_len) | GRD_HAS(4, PROCESS_CREATE__swap_file) | GRD_HAS(5, PROCESS_CREATE__swap_file_len) | GRD_HAS(6, PROCESS_CREATE__ext_swap_file) | GRD_HAS(7, PROCESS_CREATE__ext_swap_file_len) | GRD_HAS(8, PROCESS_CREATE__priority) | GRD_HAS(9, PROCESS_CREATE__processor) | GRD_HAS(10, PROCESS_CREATE__processhandle) | GRD_HAS(11, PROCESS_CREATE__error_detail) | GRD_HAS(12, PROCESS_CREATE__name_option) | GRD_HAS(13, PROCESS_CREATE__name) | GRD_HAS(14, PROCESS_CREATE__name_len) | GRD_HAS(15, PROCESS_CREATE__process_descr) | GRD_HAS(16, PROCESS_CREATE__maxlen) | GRD_HAS(17, PROCESS_CREATE__process_descr_len) | GRD_HAS(18, PROCESS_CREATE__nowait_tag) | GRD_HAS(19, PROCESS_CREATE__hometerm) | GRD_HAS(20, PROCESS_CREATE__hometerm_len) | GRD_HAS(21, PROCESS_CREATE__memory_pages) | GRD_HAS(22, PROCESS_CREATE__jobid) | GRD_HAS(23, PROCESS_CREATE__create_options) | GRD_HAS(24, PROCESS_CREATE__defines) | GRD_HAS(25, PROCESS_CREATE__defines_len) | GRD_HAS(26, PROCESS_CREATE__debug_options) | GRD_HAS(27, PROCESS_CREATE__pfs_size), GRD_ARG(PROCESS_CREATE__program_file), GRD_ARG(PROCESS_CREATE__program_file_len), GRD_ARG(PROCESS_CREATE__library_file), GRD_ARG(PROCESS_CREATE__library_file_len), GRD_ARG(PROCESS_CREATE__swap_file), GRD_ARG(PROCESS_CREATE__swap_file_len), GRD_ARG(PROCESS_CREATE__ext_swap_file), GRD_ARG(PROCESS_CREATE__ext_swap_file_len), GRD_ARG(PROCESS_CREATE__priority), GRD_ARG(PROCESS_CREATE__processor), GRD_ARG(PROCESS_CREATE__processhandle), GRD_ARG(PROCESS_CREATE__error_detail), GRD_ARG(PROCESS_CREATE__name_option), GRD_ARG(PROCESS_CREATE__name), GRD_ARG(PROCESS_CREATE__name_len), GRD_ARG(PROCESS_CREATE__process_descr), GRD_ARG(PROCESS_CREATE__maxlen), GRD_ARG(PROCESS_CREATE__process_descr_len), GRD_ARG(PROCESS_CREATE__nowait_tag), GRD_ARG(PROCESS_CREATE__hometerm), GRD_ARG(PROCESS_CREATE__hometerm_len), GRD_ARG(PROCESS_CREATE__memory_pages), GRD_ARG(PROCESS_CREATE__jobid), GRD_ARG(PROCESS_CREATE__create_options), GRD_ARG(PROCESS_CREATE__defines), GRD_ARG(PROCESS_CREATE__defines_len), GRD_ARG(PROCESS_CREATE__debug_options), GRD_ARG(PROCESS_CREATE__pfs_size)); })
#else
#define GRD_PROCESS_CREATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, over, ...) GRD_END_##over ::guardian::PROCESS_CREATE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<const char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<const char *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short>(a13), ::guardian::arg<const char *>(a14), ::guardian::arg<short>(a15), ::guardian::arg<char *>(a16), ::guardian::arg<short>(a17), ::guardian::arg<short *>(a18), ::guardian::arg<long long>(a19), ::guardian::arg<const char *>(a20), ::guardian::arg<short>(a21), ::guardian::arg<short>(a22), ::guardian::arg<short>(a23), ::guardian::arg<short>(a24), ::guardian::arg<const char *>(a25), ::guardian::arg<short>(a26), ::guardian::arg<short>(a27), ::guardian::arg<int>(a28))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_DEBUG_ || defined GRD_USED_PROCESS_DEBUG_) && !defined PROCESS_DEBUG_ && !defined GRD_OWN_PROCESS_DEBUG_
GRD_EXTERN short PROCESS_DEBUG_(short *_processhandle, const char *_terminal_name, short _length, short _now);
#define PROCESS_DEBUG_(...) GRD_PROCESS_DEBUG_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_DEBUG_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_DEBUG__processhandle[] = { 0, a1 }; \
  const char * PROCESS_DEBUG__terminal_name[] = { 0, a2 }; \
  short PROCESS_DEBUG__length[] = { 0, a3 }; \
  short PROCESS_DEBUG__now[] = { 0, a4 }; \
  guardian_PROCESS_DEBUG_(GRD_HAS(0, PROCESS_DEBUG__processhandle) | GRD_HAS(1, PROCESS_DEBUG__terminal_name) | GRD_HAS(2, PROCESS_DEBUG__length) | GRD_HAS(3, PROCESS_DEBUG__now), GRD_ARG(PROCESS_DEBUG__processhandle), GRD_ARG(PROCESS_DEBUG__terminal_name), GRD_ARG(PROCESS_DEBUG__length), GRD_ARG(PROCESS_DEBUG__now)); })
#else
#define GRD_PROCESS_DEBUG_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::PROCESS_DEBUG__call(::guardian::arg<short *>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_DELAY_ || defined GRD_USED_PROCESS_DELAY_) && !defined PROCESS_DELAY_ && !defined GRD_OWN_PROCESS_DELAY_
GRD_EXTERN void PROCESS_DELAY_(long long _timeout);
#define PROCESS_DELAY_(...) GRD_PROCESS_DELAY_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESS_DELAY_(a1, over, ...) __extension__ ({ GRD_END_##over \
  long long PROCESS_DELAY__timeout[] = { 0, a1 }; \
  guardian_PROCESS_DELAY_(GRD_HAS(0, PROCESS_DELAY__timeout), GRD_ARG(PROCESS_DELAY__timeout)); })
#else
#define GRD_PROCESS_DELAY_(a1, over, ...) GRD_END_##over ::guardian::PROCESS_DELAY__call(::guardian::arg<long long>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_GETINFOLIST_ || defined GRD_USED_PROCESS_GETINFOLIST_) && !defined PROCESS_GETINFOLIST_ && !defined GRD_OWN_PROCESS_GETINFOLIST_
GRD_EXTERN short PROCESS_GETINFOLIST_(short _cpu,
                           short *_pin,
                           char *_nodename,
                           short _length,
                           short *_processhandle,
                           short *_ret_attr_list,
                           short _ret_attr_count,
                           short *_ret_values_list,
                           short _ret_values_maxlen,
                           short *_ret_values_len,
                           short *_error_detail,
                           short _srch_option,
                           short *_srch_attr_list,
                           short _srch_attr_count,
                           short *_srch_values_list,
                           short _srch_values_len,
                           int _oss_pid,
                           int _timeout);
#define PROCESS_GETINFOLIST_(...) GRD_PROCESS_GETINFOLIST_(__VA_ARGS__, , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESS_GETINFOLIST__cpu[] = { 0, a1 }; \
  short * PROCESS_GETINFOLIST__pin[] = { 0, a2 }; \
  char * PROCESS_GETINFOLIST__nodename[] = { 0, a3 }; \
  short PROCESS_GETINFOLIST__length[] = { 0, a4 }; \
  short * PROCESS_GETINFOLIST__processhandle[] = { 0, a5 }; \
  short * PROCESS_GETINFOLIST__ret_attr_list[] = { 0, a6 }; \
  short PROCESS_GETINFOLIST__ret_attr_count[] = { 0, a7 }; \
  short * PROCESS_GETINFOLIST__ret_values_list[] = { 0, a8 }; \
  short PROCESS_GETINFOLIST__ret_values_maxlen[] = { 0, a9 }; \
  short * PROCESS_GETINFOLIST__ret_values_len[] = { 0, a10 }; \
  short * PROCESS_GETINFOLIST__error_detail[] = { 0, a11 }; \
  short PROCESS_GETINFOLIST__srch_option[] = { 0, a12 }; \
  short * PROCESS_GETINFOLIST__srch_attr_list[] = { 0, a13 }; \
  short PROCESS_GETINFOLIST__srch_attr_count[] = { 0, a14 }; \
  short * PROCESS_GETINFOLIST__srch_values_list[] = { 0, a15 }; \
  short PROCESS_GETINFOLIST__srch_values_len[] = { 0, a16 }; \
  int PROCESS_GETINFOLIST__oss_pid[] = { 0, a17 }; \
  int PROCESS_GETINFOLIST__timeout[] = { 0, a18 }; \
  guardian_PROCESS_GETINFOLIST_(GRD_HAS(0, PROCESS_GETINFOLIST__cpu) | GRD_HAS(1, PROCESS_GETINFOLIST__pin) | GRD_HAS(2, PROCESS_GETINFOLIST__nodename) | GRD_HAS(3, PROCESS_GETINFOLIST__length) | GRD_HAS(4, PROCESS_GETINFOLIST__processhandle) | GRD_HAS(5, PROCESS_GETINFOLIST__ret_attr_list) | GRD_HAS(6, PROCESS_GETINFOLIST__ret_attr_count) | GRD_HAS(7, PROCESS_GETINFOLIST__ret_values_list) | GRD_HAS(8, PROCESS_GETINFOLIST__ret_values_maxlen) | GRD_HAS(9, PROCESS_GETINFOLIST__ret_values_len) | GRD_HAS(10, PROCESS_GETINFOLIST__error_detail) | GRD_HAS(11, PROCESS_GETINFOLIST__srch_option) | GRD_HAS(12, PROCESS_GETINFOLIST__srch_attr_list) | GRD_HAS(13, PROCESS_GETINFOLIST__srch_attr_count) | GRD_HAS(14, PROCESS_GETINFOLIST__srch_values_list) | GRD_HAS(15, PROCESS_GETINFOLIST__srch_values_len) | GRD_HAS(16, PROCESS_GETINFOLIST__oss_pid) | GRD_HAS(17, PROCESS_GETINFOLIST__timeout), GRD_ARG(PROCESS_GETINFOLIST__cpu), GRD_ARG(PROCESS_GETINFOLIST__pin), GRD_ARG(PROCESS_GETINFOLIST__nodename), GRD_ARG(PROCESS_GETINFOLIST__length), GRD_ARG(PROCESS_GETINFOLIST__processhandle), GRD_ARG(PROCESS_GETINFOLIST__ret_attr_list), GRD_ARG(PROCESS_GETINFOLIST__ret_attr_count), GRD_ARG(PROCESS_GETINFOLIST__ret_values_list), GRD_ARG(PROCESS_GETINFOLIST__ret_values_maxlen), GRD_ARG(PROCESS_GETINFOLIST__ret_values_len), GRD_ARG(PROCESS_GETINFOLIST__error_detail), GRD_ARG(PROCESS_GETINFOLIST__srch_option), GRD_ARG(PROCESS_GETINFOLIST__srch_attr_list), GRD_ARG(PROCESS_GETINFOLIST__srch_attr_count), GRD_ARG(PROCESS_GETINFOLIST__srch_values_list), GRD_ARG(PROCESS_GETINFOLIST__srch_values_len), GRD_ARG(PROCESS_GETINFOLIST__oss_pid), GRD_ARG(PROCESS_GETINFOLIST__timeout)); })
#else
#define GRD_PROCESS_GETINFOLIST_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, over, ...) GRD_END_##over ::guardian::PROCESS_GETINFOLIST__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<short>(a9), ::guardian::arg<short *>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<short>(a12), ::guardian::arg<short *>(a13), ::guardian::arg<short>(a14), ::guardian::arg<short *>(a15), ::guardian::arg<short>(a16), ::guardian::arg<int>(a17), ::guardian::arg<int>(a18))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_GETINFO_ || defined GRD_USED_PROCESS_GETINFO_) && !defined PROCESS_GETINFO_ && !defined GRD_OWN_PROCESS_GETINFO_
GRD_EXTERN short PROCESS_GETINFO_(short *_processhandle,
                       char *_proc_fname,
                       short _proc_fname_maxlen,
                       short *_proc_fname_len,
                       short *_priority,
                       short *_moms_processhandle,
                       char *_hometerm,
                       short _hometerm_maxlen,
                       short *_hometerm_len,
                       long long *_process_time,
                       short *_creator_access_id,
                       short *_process_access_id,
                       short *_gmoms_processhandle,
                       short *_jobid,
                       char *_program_file,
                       short _program_maxlen,
                       short *_program_len,
                       char *_swap_file,
                       short _swap_maxlen,
                       short *_swap_len,
                       short *_error_detail,
                       short *_proc_type,
                       void *_oss_pid);
#define PROCESS_GETINFO_(...) GRD_PROCESS_GETINFO_(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_GETINFO__processhandle[] = { 0, a1 }; \
  char * PROCESS_GETINFO__proc_fname[] = { 0, a2 }; \
  short PROCESS_GETINFO__proc_fname_maxlen[] = { 0, a3 }; \
  short * PROCESS_GETINFO__proc_fname_len[] = { 0, a4 }; \
  short * PROCESS_GETINFO__priority[] = { 0, a5 }; \
  short * PROCESS_GETINFO__moms_processhandle[] = { 0, a6 }; \
  char * PROCESS_GETINFO__hometerm[] = { 0, a7 }; \
  short PROCESS_GETINFO__hometerm_maxlen[] = { 0, a8 }; \
  short * PROCESS_GETINFO__hometerm_len[] = { 0, a9 }; \
  GRD_LONG_SLOT(a10) PROCESS_GETINFO__process_time[] = { 0, a10 }; \
  short * PROCESS_GETINFO__creator_access_id[] = { 0, a11 }; \
  short * PROCESS_GETINFO__process_access_id[] = { 0, a12 }; \
  short * PROCESS_GETINFO__gmoms_processhandle[] = { 0, a13 }; \
  short * PROCESS_GETINFO__jobid[] = { 0, a14 }; \
  char * PROCESS_GETINFO__program_file[] = { 0, a15 }; \
  short PROCESS_GETINFO__program_maxlen[] = { 0, a16 }; \
  short * PROCESS_GETINFO__program_len[] = { 0, a17 }; \
  char * PROCESS_GETINFO__swap_file[] = { 0, a18 }; \
  short PROCESS_GETINFO__swap_maxlen[] = { 0, a19 }; \
  short * PROCESS_GETINFO__swap_len[] = { 0, a20 }; \
  short * PROCESS_GETINFO__error_detail[] = { 0, a21 }; \
  short * PROCESS_GETINFO__proc_type[] = { 0, a22 }; \
  void * PROCESS_GETINFO__oss_pid[] = { 0, a23 }; \
  guardian_PROCESS_GETINFO_(GRD_HAS(0, PROCESS_GETINFO__processhandle) | GRD_HAS(1, PROCESS_GETINFO__proc_fname) | GRD_HAS(2, PROCESS_GETINFO__proc_fname_maxlen) | GRD_HAS(3, PROCESS_GETINFO__proc_fname_len) | GRD_HAS(4, PROCESS_GETINFO__priority) | GRD_HAS(5, PROCESS_GETINFO__moms_processhandle) | GRD_HAS(6, PROCESS_GETINFO__hometerm) | GRD_HAS(7, PROCESS_GETINFO__hometerm_maxlen) | GRD_HAS(8, PROCESS_GETINFO__hometerm_len) | GRD_HAS(9, PROCESS_GETINFO__process_time) | GRD_HAS(10, PROCESS_GETINFO__creator_access_id) | GRD_HAS(11, PROCESS_GETINFO__process_access_id) | GRD_HAS(12, PROCESS_GETINFO__gmoms_processhandle) | GRD_HAS(13, PROCESS_GETINFO__jobid) | GRD_HAS(14, PROCESS_GETINFO__program_file) | GRD_HAS(15, PROCESS_GETINFO__program_maxlen) | GRD_HAS(16, PROCESS_GETINFO__program_len) | GRD_HAS(17, PROCESS_GETINFO__swap_file) | GRD_HAS(18, PROCESS_GETINFO__swap_maxlen) | GRD_HAS(19, PROCESS_GETINFO__swap_len) | GRD_HAS(20, PROCESS_GETINFO__error_detail) | GRD_HAS(21, PROCESS_GETINFO__proc_type) | GRD_HAS(22, PROCESS_GETINFO__oss_pid) | GRD_WIDE_OUT(22, a23), GRD_ARG(PROCESS_GETINFO__processhandle), GRD_ARG(PROCESS_GETINFO__proc_fname), GRD_ARG(PROCESS_GETINFO__proc_fname_maxlen), GRD_ARG(PROCESS_GETINFO__proc_fname_len), GRD_ARG(PROCESS_GETINFO__priority), GRD_ARG(PROCESS_GETINFO__moms_processhandle), GRD_ARG(PROCESS_GETINFO__hometerm), GRD_ARG(PROCESS_GETINFO__hometerm_maxlen), GRD_ARG(PROCESS_GETINFO__hometerm_len), (long long *)GRD_ARG(PROCESS_GETINFO__process_time), GRD_ARG(PROCESS_GETINFO__creator_access_id), GRD_ARG(PROCESS_GETINFO__process_access_id), GRD_ARG(PROCESS_GETINFO__gmoms_processhandle), GRD_ARG(PROCESS_GETINFO__jobid), GRD_ARG(PROCESS_GETINFO__program_file), GRD_ARG(PROCESS_GETINFO__program_maxlen), GRD_ARG(PROCESS_GETINFO__program_len), GRD_ARG(PROCESS_GETINFO__swap_file), GRD_ARG(PROCESS_GETINFO__swap_maxlen), GRD_ARG(PROCESS_GETINFO__swap_len), GRD_ARG(PROCESS_GETINFO__error_detail), GRD_ARG(PROCESS_GETINFO__proc_type), GRD_ARG(PROCESS_GETINFO__oss_pid)); })
#else
#define GRD_PROCESS_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, over, ...) GRD_END_##over ::guardian::PROCESS_GETINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<char *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short *>(a9), ::guardian::arg64(a10), ::guardian::arg<short *>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<short *>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<char *>(a15), ::guardian::arg<short>(a16), ::guardian::arg<short *>(a17), ::guardian::arg<char *>(a18), ::guardian::arg<short>(a19), ::guardian::arg<short *>(a20), ::guardian::arg<short *>(a21), ::guardian::arg<short *>(a22), ::guardian::out32(a23))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_GETPAIRINFO_ || defined GRD_USED_PROCESS_GETPAIRINFO_) && !defined PROCESS_GETPAIRINFO_ && !defined GRD_OWN_PROCESS_GETPAIRINFO_
GRD_EXTERN short PROCESS_GETPAIRINFO_(short *_processhandle,
                           char *_pair,
                           short _pair_maxlen,
                           short *_pair_length,
                           short *_primary_processhandle,
                           short *_backup_processhandle,
                           void *_search_index,
                           short *_ancst_processhandle,
                           const char *_search_nodename,
                           short _search_nodename_len,
                           short _options,
                           char *_ancst,
                           short _ancst_maxlen,
                           short *_ancst_length,
                           short *_error_detail);
#define PROCESS_GETPAIRINFO_(...) GRD_PROCESS_GETPAIRINFO_(__VA_ARGS__, , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_GETPAIRINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_GETPAIRINFO__processhandle[] = { 0, a1 }; \
  char * PROCESS_GETPAIRINFO__pair[] = { 0, a2 }; \
  short PROCESS_GETPAIRINFO__pair_maxlen[] = { 0, a3 }; \
  short * PROCESS_GETPAIRINFO__pair_length[] = { 0, a4 }; \
  short * PROCESS_GETPAIRINFO__primary_processhandle[] = { 0, a5 }; \
  short * PROCESS_GETPAIRINFO__backup_processhandle[] = { 0, a6 }; \
  void * PROCESS_GETPAIRINFO__search_index[] = { 0, a7 }; \
  short * PROCESS_GETPAIRINFO__ancst_processhandle[] = { 0, a8 }; \
  const char * PROCESS_GETPAIRINFO__search_nodename[] = { 0, a9 }; \
  short PROCESS_GETPAIRINFO__search_nodename_len[] = { 0, a10 }; \
  short PROCESS_GETPAIRINFO__options[] = { 0, a11 }; \
  char * PROCESS_GETPAIRINFO__ancst[] = { 0, a12 }; \
  short PROCESS_GETPAIRINFO__ancst_maxlen[] = { 0, a13 }; \
  short * PROCESS_GETPAIRINFO__ancst_length[] = { 0, a14 }; \
  short * PROCESS_GETPAIRINFO__error_detail[] = { 0, a15 }; \
  guardian_PROCESS_GETPAIRINFO_(GRD_HAS(0, PROCESS_GETPAIRINFO__processhandle) | GRD_HAS(1, PROCESS_GETPAIRINFO__pair) | GRD_HAS(2, PROCESS_GETPAIRINFO__pair_maxlen) | GRD_HAS(3, PROCESS_GETPAIRINFO__pair_length) | GRD_HAS(4, PROCESS_GETPAIRINFO__primary_processhandle) | GRD_HAS(5, PROCESS_GETPAIRINFO__backup_processhandle) | GRD_HAS(6, PROCESS_GETPAIRINFO__search_index) | GRD_WIDE_OUT(6, a7) | GRD_HAS(7, PROCESS_GETPAIRINFO__ancst_processhandle) | GRD_HAS(8, PROCESS_GETPAIRINFO__search_nodename) | GRD_HAS(9, PROCESS_GETPAIRINFO__search_nodename_len) | GRD_HAS(10, PROCESS_GETPAIRINFO__options) | GRD_HAS(11, PROCESS_GETPAIRINFO__ancst) | GRD_HAS(12, PROCESS_GETPAIRINFO__ancst_maxlen) | GRD_HAS(13, PROCESS_GETPAIRINFO__ancst_length) | GRD_HAS(14, PROCESS_GETPAIRINFO__error_detail), GRD_ARG(PROCESS_GETPAIRINFO__processhandle), GRD_ARG(PROCESS_GETPAIRINFO__pair), GRD_ARG(PROCESS_GETPAIRINFO__pair_maxlen), GRD_ARG(PROCESS_GETPAIRINFO__pair_length), GRD_ARG(PROCESS_GETPAIRINFO__primary_processhandle), GRD_ARG(PROCESS_GETPAIRINFO__backup_processhandle), GRD_ARG(PROCESS_GETPAIRINFO__search_index), GRD_ARG(PROCESS_GETPAIRINFO__ancst_processhandle), GRD_ARG(PROCESS_GETPAIRINFO__search_nodename), GRD_ARG(PROCESS_GETPAIRINFO__search_nodename_len), GRD_ARG(PROCESS_GETPAIRINFO__options), GRD_ARG(PROCESS_GETPAIRINFO__ancst), GRD_ARG(PROCESS_GETPAIRINFO__ancst_maxlen), GRD_ARG(PROCESS_GETPAIRINFO__ancst_length), GRD_ARG(PROCESS_GETPAIRINFO__error_detail)); })
#else
#define GRD_PROCESS_GETPAIRINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, over, ...) GRD_END_##over ::guardian::PROCESS_GETPAIRINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::out32(a7), ::guardian::arg<short *>(a8), ::guardian::arg<const char *>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short>(a11), ::guardian::arg<char *>(a12), ::guardian::arg<short>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<short *>(a15))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_LAUNCH_ || defined GRD_USED_PROCESS_LAUNCH_) && !defined PROCESS_LAUNCH_ && !defined GRD_OWN_PROCESS_LAUNCH_
GRD_EXTERN short PROCESS_LAUNCH_(const void *_param_list, short *_error_detail, void *_output_list, short _maxlen, short *_output_list_len);
#define PROCESS_LAUNCH_(...) GRD_PROCESS_LAUNCH_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_LAUNCH_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const void * PROCESS_LAUNCH__param_list[] = { 0, a1 }; \
  short * PROCESS_LAUNCH__error_detail[] = { 0, a2 }; \
  void * PROCESS_LAUNCH__output_list[] = { 0, a3 }; \
  short PROCESS_LAUNCH__maxlen[] = { 0, a4 }; \
  short * PROCESS_LAUNCH__output_list_len[] = { 0, a5 }; \
  guardian_PROCESS_LAUNCH_(GRD_HAS(0, PROCESS_LAUNCH__param_list) | GRD_HAS(1, PROCESS_LAUNCH__error_detail) | GRD_HAS(2, PROCESS_LAUNCH__output_list) | GRD_HAS(3, PROCESS_LAUNCH__maxlen) | GRD_HAS(4, PROCESS_LAUNCH__output_list_len), GRD_ARG(PROCESS_LAUNCH__param_list), GRD_ARG(PROCESS_LAUNCH__error_detail), GRD_ARG(PROCESS_LAUNCH__output_list), GRD_ARG(PROCESS_LAUNCH__maxlen), GRD_ARG(PROCESS_LAUNCH__output_list_len)); })
#else
#define GRD_PROCESS_LAUNCH_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::PROCESS_LAUNCH__call(::guardian::arg<const void *>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<void *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_MONITOR_CPUS_ || defined GRD_USED_PROCESS_MONITOR_CPUS_) && !defined PROCESS_MONITOR_CPUS_ && !defined GRD_OWN_PROCESS_MONITOR_CPUS_
GRD_EXTERN void PROCESS_MONITOR_CPUS_(short _cpu_mask);
#define PROCESS_MONITOR_CPUS_(...) GRD_PROCESS_MONITOR_CPUS_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESS_MONITOR_CPUS_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESS_MONITOR_CPUS__cpu_mask[] = { 0, a1 }; \
  guardian_PROCESS_MONITOR_CPUS_(GRD_HAS(0, PROCESS_MONITOR_CPUS__cpu_mask), GRD_ARG(PROCESS_MONITOR_CPUS__cpu_mask)); })
#else
#define GRD_PROCESS_MONITOR_CPUS_(a1, over, ...) GRD_END_##over ::guardian::PROCESS_MONITOR_CPUS__call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_MONITOR_NET_ || defined GRD_USED_PROCESS_MONITOR_NET_) && !defined PROCESS_MONITOR_NET_ && !defined GRD_OWN_PROCESS_MONITOR_NET_
GRD_EXTERN void PROCESS_MONITOR_NET_(short _enable);
#define PROCESS_MONITOR_NET_(...) GRD_PROCESS_MONITOR_NET_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESS_MONITOR_NET_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESS_MONITOR_NET__enable[] = { 0, a1 }; \
  guardian_PROCESS_MONITOR_NET_(GRD_HAS(0, PROCESS_MONITOR_NET__enable), GRD_ARG(PROCESS_MONITOR_NET__enable)); })
#else
#define GRD_PROCESS_MONITOR_NET_(a1, over, ...) GRD_END_##over ::guardian::PROCESS_MONITOR_NET__call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_MONITOR_NEW_ || defined GRD_USED_PROCESS_MONITOR_NEW_) && !defined PROCESS_MONITOR_NEW_ && !defined GRD_OWN_PROCESS_MONITOR_NEW_
GRD_EXTERN void PROCESS_MONITOR_NEW_(short _enable);
#define PROCESS_MONITOR_NEW_(...) GRD_PROCESS_MONITOR_NEW_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_PROCESS_MONITOR_NEW_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short PROCESS_MONITOR_NEW__enable[] = { 0, a1 }; \
  guardian_PROCESS_MONITOR_NEW_(GRD_HAS(0, PROCESS_MONITOR_NEW__enable), GRD_ARG(PROCESS_MONITOR_NEW__enable)); })
#else
#define GRD_PROCESS_MONITOR_NEW_(a1, over, ...) GRD_END_##over ::guardian::PROCESS_MONITOR_NEW__call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_SETINFO_ || defined GRD_USED_PROCESS_SETINFO_) && !defined PROCESS_SETINFO_ && !defined GRD_OWN_PROCESS_SETINFO_
GRD_EXTERN short PROCESS_SETINFO_(short *_processhandle, short _specifier, short _set_attr_code, short *_set_value, short _set_value_len, short *_old_value, short _old_value_maxlen, short *_old_value_len);
#define PROCESS_SETINFO_(...) GRD_PROCESS_SETINFO_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_SETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_SETINFO__processhandle[] = { 0, a1 }; \
  short PROCESS_SETINFO__specifier[] = { 0, a2 }; \
  short PROCESS_SETINFO__set_attr_code[] = { 0, a3 }; \
  short * PROCESS_SETINFO__set_value[] = { 0, a4 }; \
  short PROCESS_SETINFO__set_value_len[] = { 0, a5 }; \
  short * PROCESS_SETINFO__old_value[] = { 0, a6 }; \
  short PROCESS_SETINFO__old_value_maxlen[] = { 0, a7 }; \
  short * PROCESS_SETINFO__old_value_len[] = { 0, a8 }; \
  guardian_PROCESS_SETINFO_(GRD_HAS(0, PROCESS_SETINFO__processhandle) | GRD_HAS(1, PROCESS_SETINFO__specifier) | GRD_HAS(2, PROCESS_SETINFO__set_attr_code) | GRD_HAS(3, PROCESS_SETINFO__set_value) | GRD_HAS(4, PROCESS_SETINFO__set_value_len) | GRD_HAS(5, PROCESS_SETINFO__old_value) | GRD_HAS(6, PROCESS_SETINFO__old_value_maxlen) | GRD_HAS(7, PROCESS_SETINFO__old_value_len), GRD_ARG(PROCESS_SETINFO__processhandle), GRD_ARG(PROCESS_SETINFO__specifier), GRD_ARG(PROCESS_SETINFO__set_attr_code), GRD_ARG(PROCESS_SETINFO__set_value), GRD_ARG(PROCESS_SETINFO__set_value_len), GRD_ARG(PROCESS_SETINFO__old_value), GRD_ARG(PROCESS_SETINFO__old_value_maxlen), GRD_ARG(PROCESS_SETINFO__old_value_len)); })
#else
#define GRD_PROCESS_SETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::PROCESS_SETINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_SETSTRINGINFO_ || defined GRD_USED_PROCESS_SETSTRINGINFO_) && !defined PROCESS_SETSTRINGINFO_ && !defined GRD_OWN_PROCESS_SETSTRINGINFO_
GRD_EXTERN short PROCESS_SETSTRINGINFO_(short *_processhandle, short _specifier, short _set_attr_code, const char *_set_value, short _length, char *_old_value, short _maxlen, short *_old_value_len);
#define PROCESS_SETSTRINGINFO_(...) GRD_PROCESS_SETSTRINGINFO_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_SETSTRINGINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_SETSTRINGINFO__processhandle[] = { 0, a1 }; \
  short PROCESS_SETSTRINGINFO__specifier[] = { 0, a2 }; \
  short PROCESS_SETSTRINGINFO__set_attr_code[] = { 0, a3 }; \
  const char * PROCESS_SETSTRINGINFO__set_value[] = { 0, a4 }; \
  short PROCESS_SETSTRINGINFO__length[] = { 0, a5 }; \
  char * PROCESS_SETSTRINGINFO__old_value[] = { 0, a6 }; \
  short PROCESS_SETSTRINGINFO__maxlen[] = { 0, a7 }; \
  short * PROCESS_SETSTRINGINFO__old_value_len[] = { 0, a8 }; \
  guardian_PROCESS_SETSTRINGINFO_(GRD_HAS(0, PROCESS_SETSTRINGINFO__processhandle) | GRD_HAS(1, PROCESS_SETSTRINGINFO__specifier) | GRD_HAS(2, PROCESS_SETSTRINGINFO__set_attr_code) | GRD_HAS(3, PROCESS_SETSTRINGINFO__set_value) | GRD_HAS(4, PROCESS_SETSTRINGINFO__length) | GRD_HAS(5, PROCESS_SETSTRINGINFO__old_value) | GRD_HAS(6, PROCESS_SETSTRINGINFO__maxlen) | GRD_HAS(7, PROCESS_SETSTRINGINFO__old_value_len), GRD_ARG(PROCESS_SETSTRINGINFO__processhandle), GRD_ARG(PROCESS_SETSTRINGINFO__specifier), GRD_ARG(PROCESS_SETSTRINGINFO__set_attr_code), GRD_ARG(PROCESS_SETSTRINGINFO__set_value), GRD_ARG(PROCESS_SETSTRINGINFO__length), GRD_ARG(PROCESS_SETSTRINGINFO__old_value), GRD_ARG(PROCESS_SETSTRINGINFO__maxlen), GRD_ARG(PROCESS_SETSTRINGINFO__old_value_len)); })
#else
#define GRD_PROCESS_SETSTRINGINFO_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::PROCESS_SETSTRINGINFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<const char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_SPAWN_ || defined GRD_USED_PROCESS_SPAWN_) && !defined PROCESS_SPAWN_ && !defined GRD_OWN_PROCESS_SPAWN_
GRD_EXTERN int PROCESS_SPAWN_(char *_oss_program_file,
                   const void *_fdinfo,
                   const void *_argv,
                   const void *_envp,
                   const void *_inheritance,
                   int _inheritance_len,
                   const void *_process_extension,
                   void *_process_results,
                   long long _nowait_tag,
                   char *_path);
#define PROCESS_SPAWN_(...) GRD_PROCESS_SPAWN_(__VA_ARGS__, , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_SPAWN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) __extension__ ({ GRD_END_##over \
  char * PROCESS_SPAWN__oss_program_file[] = { 0, a1 }; \
  const void * PROCESS_SPAWN__fdinfo[] = { 0, a2 }; \
  const void * PROCESS_SPAWN__argv[] = { 0, a3 }; \
  const void * PROCESS_SPAWN__envp[] = { 0, a4 }; \
  const void * PROCESS_SPAWN__inheritance[] = { 0, a5 }; \
  int PROCESS_SPAWN__inheritance_len[] = { 0, a6 }; \
  const void * PROCESS_SPAWN__process_extension[] = { 0, a7 }; \
  void * PROCESS_SPAWN__process_results[] = { 0, a8 }; \
  long long PROCESS_SPAWN__nowait_tag[] = { 0, a9 }; \
  char * PROCESS_SPAWN__path[] = { 0, a10 }; \
  guardian_PROCESS_SPAWN_(GRD_HAS(0, PROCESS_SPAWN__oss_program_file) | GRD_HAS(1, PROCESS_SPAWN__fdinfo) | GRD_HAS(2, PROCESS_SPAWN__argv) | GRD_HAS(3, PROCESS_SPAWN__envp) | GRD_HAS(4, PROCESS_SPAWN__inheritance) | GRD_HAS(5, PROCESS_SPAWN__inheritance_len) | GRD_HAS(6, PROCESS_SPAWN__process_extension) | GRD_HAS(7, PROCESS_SPAWN__process_results) | GRD_HAS(8, PROCESS_SPAWN__nowait_tag) | GRD_HAS(9, PROCESS_SPAWN__path), GRD_ARG(PROCESS_SPAWN__oss_program_file), GRD_ARG(PROCESS_SPAWN__fdinfo), GRD_ARG(PROCESS_SPAWN__argv), GRD_ARG(PROCESS_SPAWN__envp), GRD_ARG(PROCESS_SPAWN__inheritance), GRD_ARG(PROCESS_SPAWN__inheritance_len), GRD_ARG(PROCESS_SPAWN__process_extension), GRD_ARG(PROCESS_SPAWN__process_results), GRD_ARG(PROCESS_SPAWN__nowait_tag), GRD_ARG(PROCESS_SPAWN__path)); })
#else
#define GRD_PROCESS_SPAWN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) GRD_END_##over ::guardian::PROCESS_SPAWN__call(::guardian::arg<char *>(a1), ::guardian::arg<const void *>(a2), ::guardian::arg<const void *>(a3), ::guardian::arg<const void *>(a4), ::guardian::arg<const void *>(a5), ::guardian::arg<int>(a6), ::guardian::arg<const void *>(a7), ::guardian::arg<void *>(a8), ::guardian::arg<long long>(a9), ::guardian::arg<char *>(a10))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_STOP_ || defined GRD_USED_PROCESS_STOP_) && !defined PROCESS_STOP_ && !defined GRD_OWN_PROCESS_STOP_
GRD_EXTERN short PROCESS_STOP_(short *_processhandle, short _specifier, short _options, short _completion_code, short _termination_info, short *_spi_ssid, const char *_text, short _length);
#define PROCESS_STOP_(...) GRD_PROCESS_STOP_(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_STOP_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_STOP__processhandle[] = { 0, a1 }; \
  short PROCESS_STOP__specifier[] = { 0, a2 }; \
  short PROCESS_STOP__options[] = { 0, a3 }; \
  short PROCESS_STOP__completion_code[] = { 0, a4 }; \
  short PROCESS_STOP__termination_info[] = { 0, a5 }; \
  short * PROCESS_STOP__spi_ssid[] = { 0, a6 }; \
  const char * PROCESS_STOP__text[] = { 0, a7 }; \
  short PROCESS_STOP__length[] = { 0, a8 }; \
  guardian_PROCESS_STOP_(GRD_HAS(0, PROCESS_STOP__processhandle) | GRD_HAS(1, PROCESS_STOP__specifier) | GRD_HAS(2, PROCESS_STOP__options) | GRD_HAS(3, PROCESS_STOP__completion_code) | GRD_HAS(4, PROCESS_STOP__termination_info) | GRD_HAS(5, PROCESS_STOP__spi_ssid) | GRD_HAS(6, PROCESS_STOP__text) | GRD_HAS(7, PROCESS_STOP__length), GRD_ARG(PROCESS_STOP__processhandle), GRD_ARG(PROCESS_STOP__specifier), GRD_ARG(PROCESS_STOP__options), GRD_ARG(PROCESS_STOP__completion_code), GRD_ARG(PROCESS_STOP__termination_info), GRD_ARG(PROCESS_STOP__spi_ssid), GRD_ARG(PROCESS_STOP__text), GRD_ARG(PROCESS_STOP__length)); })
#else
#define GRD_PROCESS_STOP_(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::PROCESS_STOP__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<const char *>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PROCESS_SUSPEND_ || defined GRD_USED_PROCESS_SUSPEND_) && !defined PROCESS_SUSPEND_ && !defined GRD_OWN_PROCESS_SUSPEND_
GRD_EXTERN short PROCESS_SUSPEND_(short *_processhandle, short _specifier);
#define PROCESS_SUSPEND_(...) GRD_PROCESS_SUSPEND_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PROCESS_SUSPEND_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * PROCESS_SUSPEND__processhandle[] = { 0, a1 }; \
  short PROCESS_SUSPEND__specifier[] = { 0, a2 }; \
  guardian_PROCESS_SUSPEND_(GRD_HAS(0, PROCESS_SUSPEND__processhandle) | GRD_HAS(1, PROCESS_SUSPEND__specifier), GRD_ARG(PROCESS_SUSPEND__processhandle), GRD_ARG(PROCESS_SUSPEND__specifier)); })
#else
#define GRD_PROCESS_SUSPEND_(a1, a2, over, ...) GRD_END_##over ::guardian::PROCESS_SUSPEND__call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_PUTPOOL || defined GRD_USED_PUTPOOL) && !defined PUTPOOL && !defined GRD_OWN_PUTPOOL
GRD_EXTERN short PUTPOOL(short *_pool_head, char *_pool_block);
#define PUTPOOL(...) GRD_PUTPOOL(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_PUTPOOL(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * PUTPOOL_pool_head[] = { 0, a1 }; \
  char * PUTPOOL_pool_block[] = { 0, a2 }; \
  guardian_PUTPOOL(GRD_HAS(0, PUTPOOL_pool_head) | GRD_HAS(1, PUTPOOL_pool_block), GRD_ARG(PUTPOOL_pool_head), GRD_ARG(PUTPOOL_pool_block)); })
#else
#define GRD_PUTPOOL(a1, a2, over, ...) GRD_END_##over ::guardian::PUTPOOL_call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READ || defined GRD_USED_READ) && !defined READ && !defined GRD_OWN_READ
GRD_EXTERN short READ(short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READ(...) GRD_READ(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READ(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READ_filenum[] = { 0, a1 }; \
  short * READ_buffer[] = { 0, a2 }; \
  unsigned short READ_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READ_count_read[] = { 0, a4 }; \
  long long READ_tag[] = { 0, a5 }; \
  guardian_READ(GRD_HAS(0, READ_filenum) | GRD_HAS(1, READ_buffer) | GRD_HAS(2, READ_read_count) | GRD_HAS(3, READ_count_read) | GRD_HAS(4, READ_tag), GRD_ARG(READ_filenum), GRD_ARG(READ_buffer), GRD_ARG(READ_read_count), (unsigned short *)GRD_ARG(READ_count_read), GRD_ARG(READ_tag)); })
#else
#define GRD_READ(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READ_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READEDIT || defined GRD_USED_READEDIT) && !defined READEDIT && !defined GRD_OWN_READEDIT
GRD_EXTERN short READEDIT(short _filenum, void *_record_number, char *_unpacked_line, short _unpacked_limit, short *_unpacked_length, short _reserved, short _spacefill, short _full_length);
#define READEDIT(...) GRD_READEDIT(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_READEDIT(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short READEDIT_filenum[] = { 0, a1 }; \
  void * READEDIT_record_number[] = { 0, a2 }; \
  char * READEDIT_unpacked_line[] = { 0, a3 }; \
  short READEDIT_unpacked_limit[] = { 0, a4 }; \
  short * READEDIT_unpacked_length[] = { 0, a5 }; \
  short READEDIT_reserved[] = { 0, a6 }; \
  short READEDIT_spacefill[] = { 0, a7 }; \
  short READEDIT_full_length[] = { 0, a8 }; \
  guardian_READEDIT(GRD_HAS(0, READEDIT_filenum) | GRD_HAS(1, READEDIT_record_number) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, READEDIT_unpacked_line) | GRD_HAS(3, READEDIT_unpacked_limit) | GRD_HAS(4, READEDIT_unpacked_length) | GRD_HAS(5, READEDIT_reserved) | GRD_HAS(6, READEDIT_spacefill) | GRD_HAS(7, READEDIT_full_length), GRD_ARG(READEDIT_filenum), GRD_ARG(READEDIT_record_number), GRD_ARG(READEDIT_unpacked_line), GRD_ARG(READEDIT_unpacked_limit), GRD_ARG(READEDIT_unpacked_length), GRD_ARG(READEDIT_reserved), GRD_ARG(READEDIT_spacefill), GRD_ARG(READEDIT_full_length)); })
#else
#define GRD_READEDIT(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::READEDIT_call(::guardian::arg<short>(a1), ::guardian::out32(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READEDITP || defined GRD_USED_READEDITP) && !defined READEDITP && !defined GRD_OWN_READEDITP
GRD_EXTERN short READEDITP(short _filenum, void *_record_number, char *_packed_line, short _packed_limit, short *_packed_length);
#define READEDITP(...) GRD_READEDITP(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READEDITP(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READEDITP_filenum[] = { 0, a1 }; \
  void * READEDITP_record_number[] = { 0, a2 }; \
  char * READEDITP_packed_line[] = { 0, a3 }; \
  short READEDITP_packed_limit[] = { 0, a4 }; \
  short * READEDITP_packed_length[] = { 0, a5 }; \
  guardian_READEDITP(GRD_HAS(0, READEDITP_filenum) | GRD_HAS(1, READEDITP_record_number) | GRD_WIDE_OUT(1, a2) | GRD_HAS(2, READEDITP_packed_line) | GRD_HAS(3, READEDITP_packed_limit) | GRD_HAS(4, READEDITP_packed_length), GRD_ARG(READEDITP_filenum), GRD_ARG(READEDITP_record_number), GRD_ARG(READEDITP_packed_line), GRD_ARG(READEDITP_packed_limit), GRD_ARG(READEDITP_packed_length)); })
#else
#define GRD_READEDITP(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READEDITP_call(::guardian::arg<short>(a1), ::guardian::out32(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READLOCK || defined GRD_USED_READLOCK) && !defined READLOCK && !defined GRD_OWN_READLOCK
GRD_EXTERN short READLOCK(short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READLOCK(...) GRD_READLOCK(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READLOCK(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READLOCK_filenum[] = { 0, a1 }; \
  short * READLOCK_buffer[] = { 0, a2 }; \
  unsigned short READLOCK_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READLOCK_count_read[] = { 0, a4 }; \
  long long READLOCK_tag[] = { 0, a5 }; \
  guardian_READLOCK(GRD_HAS(0, READLOCK_filenum) | GRD_HAS(1, READLOCK_buffer) | GRD_HAS(2, READLOCK_read_count) | GRD_HAS(3, READLOCK_count_read) | GRD_HAS(4, READLOCK_tag), GRD_ARG(READLOCK_filenum), GRD_ARG(READLOCK_buffer), GRD_ARG(READLOCK_read_count), (unsigned short *)GRD_ARG(READLOCK_count_read), GRD_ARG(READLOCK_tag)); })
#else
#define GRD_READLOCK(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READLOCK_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READLOCKX || defined GRD_USED_READLOCKX) && !defined READLOCKX && !defined GRD_OWN_READLOCKX
GRD_EXTERN short READLOCKX(short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READLOCKX(...) GRD_READLOCKX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READLOCKX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READLOCKX_filenum[] = { 0, a1 }; \
  char * READLOCKX_buffer[] = { 0, a2 }; \
  unsigned short READLOCKX_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READLOCKX_count_read[] = { 0, a4 }; \
  long long READLOCKX_tag[] = { 0, a5 }; \
  guardian_READLOCKX(GRD_HAS(0, READLOCKX_filenum) | GRD_HAS(1, READLOCKX_buffer) | GRD_HAS(2, READLOCKX_read_count) | GRD_HAS(3, READLOCKX_count_read) | GRD_HAS(4, READLOCKX_tag), GRD_ARG(READLOCKX_filenum), GRD_ARG(READLOCKX_buffer), GRD_ARG(READLOCKX_read_count), (unsigned short *)GRD_ARG(READLOCKX_count_read), GRD_ARG(READLOCKX_tag)); })
#else
#define GRD_READLOCKX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READLOCKX_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READUPDATE || defined GRD_USED_READUPDATE) && !defined READUPDATE && !defined GRD_OWN_READUPDATE
GRD_EXTERN short READUPDATE(short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READUPDATE(...) GRD_READUPDATE(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READUPDATE(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READUPDATE_filenum[] = { 0, a1 }; \
  short * READUPDATE_buffer[] = { 0, a2 }; \
  unsigned short READUPDATE_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READUPDATE_count_read[] = { 0, a4 }; \
  long long READUPDATE_tag[] = { 0, a5 }; \
  guardian_READUPDATE(GRD_HAS(0, READUPDATE_filenum) | GRD_HAS(1, READUPDATE_buffer) | GRD_HAS(2, READUPDATE_read_count) | GRD_HAS(3, READUPDATE_count_read) | GRD_HAS(4, READUPDATE_tag), GRD_ARG(READUPDATE_filenum), GRD_ARG(READUPDATE_buffer), GRD_ARG(READUPDATE_read_count), (unsigned short *)GRD_ARG(READUPDATE_count_read), GRD_ARG(READUPDATE_tag)); })
#else
#define GRD_READUPDATE(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READUPDATE_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READUPDATELOCK || defined GRD_USED_READUPDATELOCK) && !defined READUPDATELOCK && !defined GRD_OWN_READUPDATELOCK
GRD_EXTERN short READUPDATELOCK(short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READUPDATELOCK(...) GRD_READUPDATELOCK(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READUPDATELOCK(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READUPDATELOCK_filenum[] = { 0, a1 }; \
  short * READUPDATELOCK_buffer[] = { 0, a2 }; \
  unsigned short READUPDATELOCK_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READUPDATELOCK_count_read[] = { 0, a4 }; \
  long long READUPDATELOCK_tag[] = { 0, a5 }; \
  guardian_READUPDATELOCK(GRD_HAS(0, READUPDATELOCK_filenum) | GRD_HAS(1, READUPDATELOCK_buffer) | GRD_HAS(2, READUPDATELOCK_read_count) | GRD_HAS(3, READUPDATELOCK_count_read) | GRD_HAS(4, READUPDATELOCK_tag), GRD_ARG(READUPDATELOCK_filenum), GRD_ARG(READUPDATELOCK_buffer), GRD_ARG(READUPDATELOCK_read_count), (unsigned short *)GRD_ARG(READUPDATELOCK_count_read), GRD_ARG(READUPDATELOCK_tag)); })
#else
#define GRD_READUPDATELOCK(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READUPDATELOCK_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READUPDATELOCKX || defined GRD_USED_READUPDATELOCKX) && !defined READUPDATELOCKX && !defined GRD_OWN_READUPDATELOCKX
GRD_EXTERN short READUPDATELOCKX(short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READUPDATELOCKX(...) GRD_READUPDATELOCKX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READUPDATELOCKX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READUPDATELOCKX_filenum[] = { 0, a1 }; \
  char * READUPDATELOCKX_buffer[] = { 0, a2 }; \
  unsigned short READUPDATELOCKX_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READUPDATELOCKX_count_read[] = { 0, a4 }; \
  long long READUPDATELOCKX_tag[] = { 0, a5 }; \
  guardian_READUPDATELOCKX(GRD_HAS(0, READUPDATELOCKX_filenum) | GRD_HAS(1, READUPDATELOCKX_buffer) | GRD_HAS(2, READUPDATELOCKX_read_count) | GRD_HAS(3, READUPDATELOCKX_count_read) | GRD_HAS(4, READUPDATELOCKX_tag), GRD_ARG(READUPDATELOCKX_filenum), GRD_ARG(READUPDATELOCKX_buffer), GRD_ARG(READUPDATELOCKX_read_count), (unsigned short *)GRD_ARG(READUPDATELOCKX_count_read), GRD_ARG(READUPDATELOCKX_tag)); })
#else
#define GRD_READUPDATELOCKX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READUPDATELOCKX_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READUPDATEX || defined GRD_USED_READUPDATEX) && !defined READUPDATEX && !defined GRD_OWN_READUPDATEX
GRD_EXTERN short READUPDATEX(short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READUPDATEX(...) GRD_READUPDATEX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READUPDATEX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READUPDATEX_filenum[] = { 0, a1 }; \
  char * READUPDATEX_buffer[] = { 0, a2 }; \
  unsigned short READUPDATEX_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READUPDATEX_count_read[] = { 0, a4 }; \
  long long READUPDATEX_tag[] = { 0, a5 }; \
  guardian_READUPDATEX(GRD_HAS(0, READUPDATEX_filenum) | GRD_HAS(1, READUPDATEX_buffer) | GRD_HAS(2, READUPDATEX_read_count) | GRD_HAS(3, READUPDATEX_count_read) | GRD_HAS(4, READUPDATEX_tag), GRD_ARG(READUPDATEX_filenum), GRD_ARG(READUPDATEX_buffer), GRD_ARG(READUPDATEX_read_count), (unsigned short *)GRD_ARG(READUPDATEX_count_read), GRD_ARG(READUPDATEX_tag)); })
#else
#define GRD_READUPDATEX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READUPDATEX_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READUPDATEXL || defined GRD_USED_READUPDATEXL) && !defined READUPDATEXL && !defined GRD_OWN_READUPDATEXL
GRD_EXTERN short READUPDATEXL(short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);
#define READUPDATEXL(...) GRD_READUPDATEXL(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READUPDATEXL(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READUPDATEXL_filenum[] = { 0, a1 }; \
  char * READUPDATEXL_buffer[] = { 0, a2 }; \
  int READUPDATEXL_read_count[] = { 0, a3 }; \
  void * READUPDATEXL_count_read[] = { 0, a4 }; \
  long long READUPDATEXL_tag[] = { 0, a5 }; \
  guardian_READUPDATEXL(GRD_HAS(0, READUPDATEXL_filenum) | GRD_HAS(1, READUPDATEXL_buffer) | GRD_HAS(2, READUPDATEXL_read_count) | GRD_HAS(3, READUPDATEXL_count_read) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, READUPDATEXL_tag), GRD_ARG(READUPDATEXL_filenum), GRD_ARG(READUPDATEXL_buffer), GRD_ARG(READUPDATEXL_read_count), GRD_ARG(READUPDATEXL_count_read), GRD_ARG(READUPDATEXL_tag)); })
#else
#define GRD_READUPDATEXL(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READUPDATEXL_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<int>(a3), ::guardian::out32(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_READX || defined GRD_USED_READX) && !defined READX && !defined GRD_OWN_READX
GRD_EXTERN short READX(short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define READX(...) GRD_READX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_READX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short READX_filenum[] = { 0, a1 }; \
  char * READX_buffer[] = { 0, a2 }; \
  unsigned short READX_read_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) READX_count_read[] = { 0, a4 }; \
  long long READX_tag[] = { 0, a5 }; \
  guardian_READX(GRD_HAS(0, READX_filenum) | GRD_HAS(1, READX_buffer) | GRD_HAS(2, READX_read_count) | GRD_HAS(3, READX_count_read) | GRD_HAS(4, READX_tag), GRD_ARG(READX_filenum), GRD_ARG(READX_buffer), GRD_ARG(READX_read_count), (unsigned short *)GRD_ARG(READX_count_read), GRD_ARG(READX_tag)); })
#else
#define GRD_READX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::READX_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_RECEIVEINFO || defined GRD_USED_RECEIVEINFO) && !defined RECEIVEINFO && !defined GRD_OWN_RECEIVEINFO
#ifdef GRD_WANT_RECEIVEINFO
GRD_EXTERN short RECEIVEINFO(short *_process_id, short *_message_tag, void *_sync_id, short *_filenum, short *_read_count, short *_iotype);
#endif
#define RECEIVEINFO(...) GRD_RECEIVEINFO(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_RECEIVEINFO(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short * RECEIVEINFO_process_id[] = { 0, a1 }; \
  short * RECEIVEINFO_message_tag[] = { 0, a2 }; \
  void * RECEIVEINFO_sync_id[] = { 0, a3 }; \
  short * RECEIVEINFO_filenum[] = { 0, a4 }; \
  short * RECEIVEINFO_read_count[] = { 0, a5 }; \
  short * RECEIVEINFO_iotype[] = { 0, a6 }; \
  guardian_RECEIVEINFO(GRD_HAS(0, RECEIVEINFO_process_id) | GRD_HAS(1, RECEIVEINFO_message_tag) | GRD_HAS(2, RECEIVEINFO_sync_id) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, RECEIVEINFO_filenum) | GRD_HAS(4, RECEIVEINFO_read_count) | GRD_HAS(5, RECEIVEINFO_iotype), GRD_ARG(RECEIVEINFO_process_id), GRD_ARG(RECEIVEINFO_message_tag), GRD_ARG(RECEIVEINFO_sync_id), GRD_ARG(RECEIVEINFO_filenum), GRD_ARG(RECEIVEINFO_read_count), GRD_ARG(RECEIVEINFO_iotype)); })
#else
#define GRD_RECEIVEINFO(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::RECEIVEINFO_call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2), ::guardian::out32(a3), ::guardian::arg<short *>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REFPARAM_BOUNDSCHECK_ || defined GRD_USED_REFPARAM_BOUNDSCHECK_) && !defined REFPARAM_BOUNDSCHECK_ && !defined GRD_OWN_REFPARAM_BOUNDSCHECK_
#ifdef GRD_WANT_REFPARAM_BOUNDSCHECK_
GRD_EXTERN short REFPARAM_BOUNDSCHECK_(const void *_start_address, int _area_length, const void *_framestart, short _flags);
#endif
#define REFPARAM_BOUNDSCHECK_(...) GRD_REFPARAM_BOUNDSCHECK_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_REFPARAM_BOUNDSCHECK_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const void * REFPARAM_BOUNDSCHECK__start_address[] = { 0, a1 }; \
  int REFPARAM_BOUNDSCHECK__area_length[] = { 0, a2 }; \
  const void * REFPARAM_BOUNDSCHECK__framestart[] = { 0, a3 }; \
  short REFPARAM_BOUNDSCHECK__flags[] = { 0, a4 }; \
  guardian_REFPARAM_BOUNDSCHECK_(GRD_HAS(0, REFPARAM_BOUNDSCHECK__start_address) | GRD_HAS(1, REFPARAM_BOUNDSCHECK__area_length) | GRD_HAS(2, REFPARAM_BOUNDSCHECK__framestart) | GRD_HAS(3, REFPARAM_BOUNDSCHECK__flags), GRD_ARG(REFPARAM_BOUNDSCHECK__start_address), GRD_ARG(REFPARAM_BOUNDSCHECK__area_length), GRD_ARG(REFPARAM_BOUNDSCHECK__framestart), GRD_ARG(REFPARAM_BOUNDSCHECK__flags)); })
#else
#define GRD_REFPARAM_BOUNDSCHECK_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::REFPARAM_BOUNDSCHECK__call(::guardian::arg<const void *>(a1), ::guardian::arg<int>(a2), ::guardian::arg<const void *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REFRESH || defined GRD_USED_REFRESH) && !defined REFRESH && !defined GRD_OWN_REFRESH
#ifdef GRD_WANT_REFRESH
GRD_EXTERN short REFRESH(short *_volume_name);
#endif
#define REFRESH(...) GRD_REFRESH(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_REFRESH(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * REFRESH_volume_name[] = { 0, a1 }; \
  guardian_REFRESH(GRD_HAS(0, REFRESH_volume_name), GRD_ARG(REFRESH_volume_name)); })
#else
#define GRD_REFRESH(a1, over, ...) GRD_END_##over ::guardian::REFRESH_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REMOTEPROCESSORSTATUS || defined GRD_USED_REMOTEPROCESSORSTATUS) && !defined REMOTEPROCESSORSTATUS && !defined GRD_OWN_REMOTEPROCESSORSTATUS
GRD_EXTERN int REMOTEPROCESSORSTATUS(short _sysnum);
#define REMOTEPROCESSORSTATUS(...) GRD_REMOTEPROCESSORSTATUS(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_REMOTEPROCESSORSTATUS(a1, over, ...) __extension__ ({ GRD_END_##over \
  short REMOTEPROCESSORSTATUS_sysnum[] = { 0, a1 }; \
  guardian_REMOTEPROCESSORSTATUS(GRD_HAS(0, REMOTEPROCESSORSTATUS_sysnum), GRD_ARG(REMOTEPROCESSORSTATUS_sysnum)); })
#else
#define GRD_REMOTEPROCESSORSTATUS(a1, over, ...) GRD_END_##over ::guardian::REMOTEPROCESSORSTATUS_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REPLY || defined GRD_USED_REPLY) && !defined REPLY && !defined GRD_OWN_REPLY
GRD_EXTERN short REPLY(short *_buffer, unsigned short _write_count, unsigned short *_count_written, short _message_tag, short _error_return);
#define REPLY(...) GRD_REPLY(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_REPLY(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short * REPLY_buffer[] = { 0, a1 }; \
  unsigned short REPLY_write_count[] = { 0, a2 }; \
  GRD_COUNT_SLOT(a3) REPLY_count_written[] = { 0, a3 }; \
  short REPLY_message_tag[] = { 0, a4 }; \
  short REPLY_error_return[] = { 0, a5 }; \
  guardian_REPLY(GRD_HAS(0, REPLY_buffer) | GRD_HAS(1, REPLY_write_count) | GRD_HAS(2, REPLY_count_written) | GRD_HAS(3, REPLY_message_tag) | GRD_HAS(4, REPLY_error_return), GRD_ARG(REPLY_buffer), GRD_ARG(REPLY_write_count), (unsigned short *)GRD_ARG(REPLY_count_written), GRD_ARG(REPLY_message_tag), GRD_ARG(REPLY_error_return)); })
#else
#define GRD_REPLY(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::REPLY_call(::guardian::arg<short *>(a1), ::guardian::arg<unsigned short>(a2), ::guardian::count16(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REPLYX || defined GRD_USED_REPLYX) && !defined REPLYX && !defined GRD_OWN_REPLYX
GRD_EXTERN short REPLYX(const char *_buffer, unsigned short _write_count, unsigned short *_count_written, short _message_tag, short _error_return);
#define REPLYX(...) GRD_REPLYX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_REPLYX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * REPLYX_buffer[] = { 0, a1 }; \
  unsigned short REPLYX_write_count[] = { 0, a2 }; \
  GRD_COUNT_SLOT(a3) REPLYX_count_written[] = { 0, a3 }; \
  short REPLYX_message_tag[] = { 0, a4 }; \
  short REPLYX_error_return[] = { 0, a5 }; \
  guardian_REPLYX(GRD_HAS(0, REPLYX_buffer) | GRD_HAS(1, REPLYX_write_count) | GRD_HAS(2, REPLYX_count_written) | GRD_HAS(3, REPLYX_message_tag) | GRD_HAS(4, REPLYX_error_return), GRD_ARG(REPLYX_buffer), GRD_ARG(REPLYX_write_count), (unsigned short *)GRD_ARG(REPLYX_count_written), GRD_ARG(REPLYX_message_tag), GRD_ARG(REPLYX_error_return)); })
#else
#define GRD_REPLYX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::REPLYX_call(::guardian::arg<const char *>(a1), ::guardian::arg<unsigned short>(a2), ::guardian::count16(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REPLYXL || defined GRD_USED_REPLYXL) && !defined REPLYXL && !defined GRD_OWN_REPLYXL
GRD_EXTERN short REPLYXL(const char *_buffer, int _write_count, void *_count_written, short _message_tag, short _error_return);
#define REPLYXL(...) GRD_REPLYXL(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_REPLYXL(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  const char * REPLYXL_buffer[] = { 0, a1 }; \
  int REPLYXL_write_count[] = { 0, a2 }; \
  void * REPLYXL_count_written[] = { 0, a3 }; \
  short REPLYXL_message_tag[] = { 0, a4 }; \
  short REPLYXL_error_return[] = { 0, a5 }; \
  guardian_REPLYXL(GRD_HAS(0, REPLYXL_buffer) | GRD_HAS(1, REPLYXL_write_count) | GRD_HAS(2, REPLYXL_count_written) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, REPLYXL_message_tag) | GRD_HAS(4, REPLYXL_error_return), GRD_ARG(REPLYXL_buffer), GRD_ARG(REPLYXL_write_count), GRD_ARG(REPLYXL_count_written), GRD_ARG(REPLYXL_message_tag), GRD_ARG(REPLYXL_error_return)); })
#else
#define GRD_REPLYXL(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::REPLYXL_call(::guardian::arg<const char *>(a1), ::guardian::arg<int>(a2), ::guardian::out32(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_REPOSITION || defined GRD_USED_REPOSITION) && !defined REPOSITION && !defined GRD_OWN_REPOSITION
GRD_EXTERN short REPOSITION(short _filenum, short *_positioning_block);
#define REPOSITION(...) GRD_REPOSITION(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_REPOSITION(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short REPOSITION_filenum[] = { 0, a1 }; \
  short * REPOSITION_positioning_block[] = { 0, a2 }; \
  guardian_REPOSITION(GRD_HAS(0, REPOSITION_filenum) | GRD_HAS(1, REPOSITION_positioning_block), GRD_ARG(REPOSITION_filenum), GRD_ARG(REPOSITION_positioning_block)); })
#else
#define GRD_REPOSITION(a1, a2, over, ...) GRD_END_##over ::guardian::REPOSITION_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_RESETSYNC || defined GRD_USED_RESETSYNC) && !defined RESETSYNC && !defined GRD_OWN_RESETSYNC
GRD_EXTERN short RESETSYNC(short _filenum);
#define RESETSYNC(...) GRD_RESETSYNC(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_RESETSYNC(a1, over, ...) __extension__ ({ GRD_END_##over \
  short RESETSYNC_filenum[] = { 0, a1 }; \
  guardian_RESETSYNC(GRD_HAS(0, RESETSYNC_filenum), GRD_ARG(RESETSYNC_filenum)); })
#else
#define GRD_RESETSYNC(a1, over, ...) GRD_END_##over ::guardian::RESETSYNC_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_RESUMETRANSACTION || defined GRD_USED_RESUMETRANSACTION) && !defined RESUMETRANSACTION && !defined GRD_OWN_RESUMETRANSACTION
GRD_EXTERN short RESUMETRANSACTION(int _trans_begin_tag);
#define RESUMETRANSACTION(...) GRD_RESUMETRANSACTION(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_RESUMETRANSACTION(a1, over, ...) __extension__ ({ GRD_END_##over \
  int RESUMETRANSACTION_trans_begin_tag[] = { 0, a1 }; \
  guardian_RESUMETRANSACTION(GRD_HAS(0, RESUMETRANSACTION_trans_begin_tag), GRD_ARG(RESUMETRANSACTION_trans_begin_tag)); })
#else
#define GRD_RESUMETRANSACTION(a1, over, ...) GRD_END_##over ::guardian::RESUMETRANSACTION_call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SAVEPOSITION || defined GRD_USED_SAVEPOSITION) && !defined SAVEPOSITION && !defined GRD_OWN_SAVEPOSITION
GRD_EXTERN short SAVEPOSITION(short _filenum, short *_positioning_block, short *_positioning_blksize);
#define SAVEPOSITION(...) GRD_SAVEPOSITION(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_SAVEPOSITION(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short SAVEPOSITION_filenum[] = { 0, a1 }; \
  short * SAVEPOSITION_positioning_block[] = { 0, a2 }; \
  short * SAVEPOSITION_positioning_blksize[] = { 0, a3 }; \
  guardian_SAVEPOSITION(GRD_HAS(0, SAVEPOSITION_filenum) | GRD_HAS(1, SAVEPOSITION_positioning_block) | GRD_HAS(2, SAVEPOSITION_positioning_blksize), GRD_ARG(SAVEPOSITION_filenum), GRD_ARG(SAVEPOSITION_positioning_block), GRD_ARG(SAVEPOSITION_positioning_blksize)); })
#else
#define GRD_SAVEPOSITION(a1, a2, a3, over, ...) GRD_END_##over ::guardian::SAVEPOSITION_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SEGMENT_ALLOCATE_ || defined GRD_USED_SEGMENT_ALLOCATE_) && !defined SEGMENT_ALLOCATE_ && !defined GRD_OWN_SEGMENT_ALLOCATE_
GRD_EXTERN short SEGMENT_ALLOCATE_(short _segment_id,
                        int _segment_size,
                        char *_filename,
                        short _length,
                        short *_error_detail,
                        short _pin,
                        short _segment_type,
                        void *_base_address,
                        int _max_size,
                        short _alloc_options);
#define SEGMENT_ALLOCATE_(...) GRD_SEGMENT_ALLOCATE_(__VA_ARGS__, , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SEGMENT_ALLOCATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) __extension__ ({ GRD_END_##over \
  short SEGMENT_ALLOCATE__segment_id[] = { 0, a1 }; \
  int SEGMENT_ALLOCATE__segment_size[] = { 0, a2 }; \
  char * SEGMENT_ALLOCATE__filename[] = { 0, a3 }; \
  short SEGMENT_ALLOCATE__length[] = { 0, a4 }; \
  short * SEGMENT_ALLOCATE__error_detail[] = { 0, a5 }; \
  short SEGMENT_ALLOCATE__pin[] = { 0, a6 }; \
  short SEGMENT_ALLOCATE__segment_type[] = { 0, a7 }; \
  void * SEGMENT_ALLOCATE__base_address[] = { 0, a8 }; \
  int SEGMENT_ALLOCATE__max_size[] = { 0, a9 }; \
  short SEGMENT_ALLOCATE__alloc_options[] = { 0, a10 }; \
  guardian_SEGMENT_ALLOCATE_(GRD_HAS(0, SEGMENT_ALLOCATE__segment_id) | GRD_HAS(1, SEGMENT_ALLOCATE__segment_size) | GRD_HAS(2, SEGMENT_ALLOCATE__filename) | GRD_HAS(3, SEGMENT_ALLOCATE__length) | GRD_HAS(4, SEGMENT_ALLOCATE__error_detail) | GRD_HAS(5, SEGMENT_ALLOCATE__pin) | GRD_HAS(6, SEGMENT_ALLOCATE__segment_type) | GRD_HAS(7, SEGMENT_ALLOCATE__base_address) | GRD_WIDE_OUT(7, a8) | GRD_HAS(8, SEGMENT_ALLOCATE__max_size) | GRD_HAS(9, SEGMENT_ALLOCATE__alloc_options), GRD_ARG(SEGMENT_ALLOCATE__segment_id), GRD_ARG(SEGMENT_ALLOCATE__segment_size), GRD_ARG(SEGMENT_ALLOCATE__filename), GRD_ARG(SEGMENT_ALLOCATE__length), GRD_ARG(SEGMENT_ALLOCATE__error_detail), GRD_ARG(SEGMENT_ALLOCATE__pin), GRD_ARG(SEGMENT_ALLOCATE__segment_type), GRD_ARG(SEGMENT_ALLOCATE__base_address), GRD_ARG(SEGMENT_ALLOCATE__max_size), GRD_ARG(SEGMENT_ALLOCATE__alloc_options)); })
#else
#define GRD_SEGMENT_ALLOCATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) GRD_END_##over ::guardian::SEGMENT_ALLOCATE__call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::out32(a8), ::guardian::arg<int>(a9), ::guardian::arg<short>(a10))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SEGMENT_DEALLOCATE_ || defined GRD_USED_SEGMENT_DEALLOCATE_) && !defined SEGMENT_DEALLOCATE_ && !defined GRD_OWN_SEGMENT_DEALLOCATE_
GRD_EXTERN short SEGMENT_DEALLOCATE_(short _segment_id, short _flags, short *_error_detail);
#define SEGMENT_DEALLOCATE_(...) GRD_SEGMENT_DEALLOCATE_(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_SEGMENT_DEALLOCATE_(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  short SEGMENT_DEALLOCATE__segment_id[] = { 0, a1 }; \
  short SEGMENT_DEALLOCATE__flags[] = { 0, a2 }; \
  short * SEGMENT_DEALLOCATE__error_detail[] = { 0, a3 }; \
  guardian_SEGMENT_DEALLOCATE_(GRD_HAS(0, SEGMENT_DEALLOCATE__segment_id) | GRD_HAS(1, SEGMENT_DEALLOCATE__flags) | GRD_HAS(2, SEGMENT_DEALLOCATE__error_detail), GRD_ARG(SEGMENT_DEALLOCATE__segment_id), GRD_ARG(SEGMENT_DEALLOCATE__flags), GRD_ARG(SEGMENT_DEALLOCATE__error_detail)); })
#else
#define GRD_SEGMENT_DEALLOCATE_(a1, a2, a3, over, ...) GRD_END_##over ::guardian::SEGMENT_DEALLOCATE__call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SEGMENT_USE_ || defined GRD_USED_SEGMENT_USE_) && !defined SEGMENT_USE_ && !defined GRD_OWN_SEGMENT_USE_
GRD_EXTERN short SEGMENT_USE_(short _new_segment_id, short *_old_segment_id, void *_base_address, short *_error_detail);
#define SEGMENT_USE_(...) GRD_SEGMENT_USE_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_SEGMENT_USE_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short SEGMENT_USE__new_segment_id[] = { 0, a1 }; \
  short * SEGMENT_USE__old_segment_id[] = { 0, a2 }; \
  void * SEGMENT_USE__base_address[] = { 0, a3 }; \
  short * SEGMENT_USE__error_detail[] = { 0, a4 }; \
  guardian_SEGMENT_USE_(GRD_HAS(0, SEGMENT_USE__new_segment_id) | GRD_HAS(1, SEGMENT_USE__old_segment_id) | GRD_HAS(2, SEGMENT_USE__base_address) | GRD_WIDE_OUT(2, a3) | GRD_HAS(3, SEGMENT_USE__error_detail), GRD_ARG(SEGMENT_USE__new_segment_id), GRD_ARG(SEGMENT_USE__old_segment_id), GRD_ARG(SEGMENT_USE__base_address), GRD_ARG(SEGMENT_USE__error_detail)); })
#else
#define GRD_SEGMENT_USE_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::SEGMENT_USE__call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::out32(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_DIALOG_ABORT_ || defined GRD_USED_SERVERCLASS_DIALOG_ABORT_) && !defined SERVERCLASS_DIALOG_ABORT_ && !defined GRD_OWN_SERVERCLASS_DIALOG_ABORT_
GRD_EXTERN short SERVERCLASS_DIALOG_ABORT_(int _dialog_id);
#define SERVERCLASS_DIALOG_ABORT_(...) GRD_SERVERCLASS_DIALOG_ABORT_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_DIALOG_ABORT_(a1, over, ...) __extension__ ({ GRD_END_##over \
  int SERVERCLASS_DIALOG_ABORT__dialog_id[] = { 0, a1 }; \
  guardian_SERVERCLASS_DIALOG_ABORT_(GRD_HAS(0, SERVERCLASS_DIALOG_ABORT__dialog_id), GRD_ARG(SERVERCLASS_DIALOG_ABORT__dialog_id)); })
#else
#define GRD_SERVERCLASS_DIALOG_ABORT_(a1, over, ...) GRD_END_##over ::guardian::SERVERCLASS_DIALOG_ABORT__call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_DIALOG_BEGIN_ || defined GRD_USED_SERVERCLASS_DIALOG_BEGIN_) && !defined SERVERCLASS_DIALOG_BEGIN_ && !defined GRD_OWN_SERVERCLASS_DIALOG_BEGIN_
GRD_EXTERN short SERVERCLASS_DIALOG_BEGIN_(void *_dialog_id,
                                char *_pathmon_process_name,
                                short _pathmon_process_name_len,
                                char *_server_class_name,
                                short _server_class_name_len,
                                char *_message_buffer,
                                short _request_len,
                                short _maximum_reply_len,
                                short *_actual_reply_len,
                                int _timeout,
                                short _flags,
                                short *_scsend_op_num,
                                long long _tag);
#define SERVERCLASS_DIALOG_BEGIN_(...) GRD_SERVERCLASS_DIALOG_BEGIN_(__VA_ARGS__, , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_DIALOG_BEGIN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) __extension__ ({ GRD_END_##over \
  void * SERVERCLASS_DIALOG_BEGIN__dialog_id[] = { 0, a1 }; \
  char * SERVERCLASS_DIALOG_BEGIN__pathmon_process_name[] = { 0, a2 }; \
  short SERVERCLASS_DIALOG_BEGIN__pathmon_process_name_len[] = { 0, a3 }; \
  char * SERVERCLASS_DIALOG_BEGIN__server_class_name[] = { 0, a4 }; \
  short SERVERCLASS_DIALOG_BEGIN__server_class_name_len[] = { 0, a5 }; \
  char * SERVERCLASS_DIALOG_BEGIN__message_buffer[] = { 0, a6 }; \
  short SERVERCLASS_DIALOG_BEGIN__request_len[] = { 0, a7 }; \
  short SERVERCLASS_DIALOG_BEGIN__maximum_reply_len[] = { 0, a8 }; \
  short * SERVERCLASS_DIALOG_BEGIN__actual_reply_len[] = { 0, a9 }; \
  int SERVERCLASS_DIALOG_BEGIN__timeout[] = { 0, a10 }; \
  short SERVERCLASS_DIALOG_BEGIN__flags[] = { 0, a11 }; \
  short * SERVERCLASS_DIALOG_BEGIN__scsend_op_num[] = { 0, a12 }; \
  long long SERVERCLASS_DIALOG_BEGIN__tag[] = { 0, a13 }; \
  guardian_SERVERCLASS_DIALOG_BEGIN_(GRD_HAS(0, SERVERCLASS_DIALOG_BEGIN__dialog_id) | GRD_WIDE_OUT(0, a1) | GRD_HAS(1, SERVERCLASS_DIALOG_BEGIN__pathmon_process_name) | GRD_HAS(2, SERVERCLASS_DIALOG_BEGIN__pathmon_process_name_len) | GRD_HAS(3, SERVERCLASS_DIALOG_BEGIN__server_class_name) | GRD_HAS(4, SERVERCLASS_DIALOG_BEGIN__server_class_name_len) | GRD_HAS(5, SERVERCLASS_DIALOG_BEGIN__message_buffer) | GRD_HAS(6, SERVERCLASS_DIALOG_BEGIN__request_len) | GRD_HAS(7, SERVERCLASS_DIALOG_BEGIN__maximum_reply_len) | GRD_HAS(8, SERVERCLASS_DIALOG_BEGIN__actual_reply_len) | GRD_HAS(9, SERVERCLASS_DIALOG_BEGIN__timeout) | GRD_HAS(10, SERVERCLASS_DIALOG_BEGIN__flags) | GRD_HAS(11, SERVERCLASS_DIALOG_BEGIN__scsend_op_num) | GRD_HAS(12, SERVERCLASS_DIALOG_BEGIN__tag), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__dialog_id), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__pathmon_process_name), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__pathmon_process_name_len), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__server_class_name), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__server_class_name_len), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__message_buffer), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__request_len), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__maximum_reply_len), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__actual_reply_len), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__timeout), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__flags), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__scsend_op_num), GRD_ARG(SERVERCLASS_DIALOG_BEGIN__tag)); })
#else
#define GRD_SERVERCLASS_DIALOG_BEGIN_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) GRD_END_##over ::guardian::SERVERCLASS_DIALOG_BEGIN__call(::guardian::out32(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<char *>(a4), ::guardian::arg<short>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<int>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<long long>(a13))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_DIALOG_END_ || defined GRD_USED_SERVERCLASS_DIALOG_END_) && !defined SERVERCLASS_DIALOG_END_ && !defined GRD_OWN_SERVERCLASS_DIALOG_END_
GRD_EXTERN short SERVERCLASS_DIALOG_END_(int _dialog_id);
#define SERVERCLASS_DIALOG_END_(...) GRD_SERVERCLASS_DIALOG_END_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_DIALOG_END_(a1, over, ...) __extension__ ({ GRD_END_##over \
  int SERVERCLASS_DIALOG_END__dialog_id[] = { 0, a1 }; \
  guardian_SERVERCLASS_DIALOG_END_(GRD_HAS(0, SERVERCLASS_DIALOG_END__dialog_id), GRD_ARG(SERVERCLASS_DIALOG_END__dialog_id)); })
#else
#define GRD_SERVERCLASS_DIALOG_END_(a1, over, ...) GRD_END_##over ::guardian::SERVERCLASS_DIALOG_END__call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_DIALOG_SENDL_ || defined GRD_USED_SERVERCLASS_DIALOG_SENDL_) && !defined SERVERCLASS_DIALOG_SENDL_ && !defined GRD_OWN_SERVERCLASS_DIALOG_SENDL_
GRD_EXTERN short SERVERCLASS_DIALOG_SENDL_(int _dialog_id,
                                char *_message_buffer,
                                char *_reply_buffer,
                                int _request_len,
                                int _maximum_reply_len,
                                void *_actual_reply_len,
                                int _timeout,
                                short _flags,
                                short *_scsend_op_num,
                                long long _tag);
#define SERVERCLASS_DIALOG_SENDL_(...) GRD_SERVERCLASS_DIALOG_SENDL_(__VA_ARGS__, , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_DIALOG_SENDL_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) __extension__ ({ GRD_END_##over \
  int SERVERCLASS_DIALOG_SENDL__dialog_id[] = { 0, a1 }; \
  char * SERVERCLASS_DIALOG_SENDL__message_buffer[] = { 0, a2 }; \
  char * SERVERCLASS_DIALOG_SENDL__reply_buffer[] = { 0, a3 }; \
  int SERVERCLASS_DIALOG_SENDL__request_len[] = { 0, a4 }; \
  int SERVERCLASS_DIALOG_SENDL__maximum_reply_len[] = { 0, a5 }; \
  void * SERVERCLASS_DIALOG_SENDL__actual_reply_len[] = { 0, a6 }; \
  int SERVERCLASS_DIALOG_SENDL__timeout[] = { 0, a7 }; \
  short SERVERCLASS_DIALOG_SENDL__flags[] = { 0, a8 }; \
  short * SERVERCLASS_DIALOG_SENDL__scsend_op_num[] = { 0, a9 }; \
  long long SERVERCLASS_DIALOG_SENDL__tag[] = { 0, a10 }; \
  guardian_SERVERCLASS_DIALOG_SENDL_(GRD_HAS(0, SERVERCLASS_DIALOG_SENDL__dialog_id) | GRD_HAS(1, SERVERCLASS_DIALOG_SENDL__message_buffer) | GRD_HAS(2, SERVERCLASS_DIALOG_SENDL__reply_buffer) | GRD_HAS(3, SERVERCLASS_DIALOG_SENDL__request_len) | GRD_HAS(4, SERVERCLASS_DIALOG_SENDL__maximum_reply_len) | GRD_HAS(5, SERVERCLASS_DIALOG_SENDL__actual_reply_len) | GRD_WIDE_OUT(5, a6) | GRD_HAS(6, SERVERCLASS_DIALOG_SENDL__timeout) | GRD_HAS(7, SERVERCLASS_DIALOG_SENDL__flags) | GRD_HAS(8, SERVERCLASS_DIALOG_SENDL__scsend_op_num) | GRD_HAS(9, SERVERCLASS_DIALOG_SENDL__tag), GRD_ARG(SERVERCLASS_DIALOG_SENDL__dialog_id), GRD_ARG(SERVERCLASS_DIALOG_SENDL__message_buffer), GRD_ARG(SERVERCLASS_DIALOG_SENDL__reply_buffer), GRD_ARG(SERVERCLASS_DIALOG_SENDL__request_len), GRD_ARG(SERVERCLASS_DIALOG_SENDL__maximum_reply_len), GRD_ARG(SERVERCLASS_DIALOG_SENDL__actual_reply_len), GRD_ARG(SERVERCLASS_DIALOG_SENDL__timeout), GRD_ARG(SERVERCLASS_DIALOG_SENDL__flags), GRD_ARG(SERVERCLASS_DIALOG_SENDL__scsend_op_num), GRD_ARG(SERVERCLASS_DIALOG_SENDL__tag)); })
#else
#define GRD_SERVERCLASS_DIALOG_SENDL_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, over, ...) GRD_END_##over ::guardian::SERVERCLASS_DIALOG_SENDL__call(::guardian::arg<int>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<int>(a4), ::guardian::arg<int>(a5), ::guardian::out32(a6), ::guardian::arg<int>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<long long>(a10))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_DIALOG_SEND_ || defined GRD_USED_SERVERCLASS_DIALOG_SEND_) && !defined SERVERCLASS_DIALOG_SEND_ && !defined GRD_OWN_SERVERCLASS_DIALOG_SEND_
GRD_EXTERN short SERVERCLASS_DIALOG_SEND_(int _dialog_id,
                               char *_message_buffer,
                               short _request_len,
                               short _maximum_reply_len,
                               short *_actual_reply_len,
                               int _timeout,
                               short _flags,
                               short *_scsend_op_num,
                               long long _tag);
#define SERVERCLASS_DIALOG_SEND_(...) GRD_SERVERCLASS_DIALOG_SEND_(__VA_ARGS__, , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_DIALOG_SEND_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) __extension__ ({ GRD_END_##over \
  int SERVERCLASS_DIALOG_SEND__dialog_id[] = { 0, a1 }; \
  char * SERVERCLASS_DIALOG_SEND__message_buffer[] = { 0, a2 }; \
  short SERVERCLASS_DIALOG_SEND__request_len[] = { 0, a3 }; \
  short SERVERCLASS_DIALOG_SEND__maximum_reply_len[] = { 0, a4 }; \
  short * SERVERCLASS_DIALOG_SEND__actual_reply_len[] = { 0, a5 }; \
  int SERVERCLASS_DIALOG_SEND__timeout[] = { 0, a6 }; \
  short SERVERCLASS_DIALOG_SEND__flags[] = { 0, a7 }; \
  short * SERVERCLASS_DIALOG_SEND__scsend_op_num[] = { 0, a8 }; \
  long long SERVERCLASS_DIALOG_SEND__tag[] = { 0, a9 }; \
  guardian_SERVERCLASS_DIALOG_SEND_(GRD_HAS(0, SERVERCLASS_DIALOG_SEND__dialog_id) | GRD_HAS(1, SERVERCLASS_DIALOG_SEND__message_buffer) | GRD_HAS(2, SERVERCLASS_DIALOG_SEND__request_len) | GRD_HAS(3, SERVERCLASS_DIALOG_SEND__maximum_reply_len) | GRD_HAS(4, SERVERCLASS_DIALOG_SEND__actual_reply_len) | GRD_HAS(5, SERVERCLASS_DIALOG_SEND__timeout) | GRD_HAS(6, SERVERCLASS_DIALOG_SEND__flags) | GRD_HAS(7, SERVERCLASS_DIALOG_SEND__scsend_op_num) | GRD_HAS(8, SERVERCLASS_DIALOG_SEND__tag), GRD_ARG(SERVERCLASS_DIALOG_SEND__dialog_id), GRD_ARG(SERVERCLASS_DIALOG_SEND__message_buffer), GRD_ARG(SERVERCLASS_DIALOG_SEND__request_len), GRD_ARG(SERVERCLASS_DIALOG_SEND__maximum_reply_len), GRD_ARG(SERVERCLASS_DIALOG_SEND__actual_reply_len), GRD_ARG(SERVERCLASS_DIALOG_SEND__timeout), GRD_ARG(SERVERCLASS_DIALOG_SEND__flags), GRD_ARG(SERVERCLASS_DIALOG_SEND__scsend_op_num), GRD_ARG(SERVERCLASS_DIALOG_SEND__tag)); })
#else
#define GRD_SERVERCLASS_DIALOG_SEND_(a1, a2, a3, a4, a5, a6, a7, a8, a9, over, ...) GRD_END_##over ::guardian::SERVERCLASS_DIALOG_SEND__call(::guardian::arg<int>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<int>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<long long>(a9))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_SENDL64_ || defined GRD_USED_SERVERCLASS_SENDL64_) && !defined SERVERCLASS_SENDL64_ && !defined GRD_OWN_SERVERCLASS_SENDL64_
GRD_EXTERN short SERVERCLASS_SENDL64_(char *_pathmon_process_name,
                           short _pathmon_process_name_len,
                           char *_server_class_name,
                           short _server_class_name_len,
                           char *_message_buffer,
                           char *_reply_buffer,
                           int _request_len,
                           int _maximum_reply_len,
                           void *_actual_reply_len,
                           int _timeout,
                           short _flags,
                           short *_scsend_op_num,
                           long long _tag);
#define SERVERCLASS_SENDL64_(...) GRD_SERVERCLASS_SENDL64_(__VA_ARGS__, , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_SENDL64_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) __extension__ ({ GRD_END_##over \
  char * SERVERCLASS_SENDL64__pathmon_process_name[] = { 0, a1 }; \
  short SERVERCLASS_SENDL64__pathmon_process_name_len[] = { 0, a2 }; \
  char * SERVERCLASS_SENDL64__server_class_name[] = { 0, a3 }; \
  short SERVERCLASS_SENDL64__server_class_name_len[] = { 0, a4 }; \
  char * SERVERCLASS_SENDL64__message_buffer[] = { 0, a5 }; \
  char * SERVERCLASS_SENDL64__reply_buffer[] = { 0, a6 }; \
  int SERVERCLASS_SENDL64__request_len[] = { 0, a7 }; \
  int SERVERCLASS_SENDL64__maximum_reply_len[] = { 0, a8 }; \
  void * SERVERCLASS_SENDL64__actual_reply_len[] = { 0, a9 }; \
  int SERVERCLASS_SENDL64__timeout[] = { 0, a10 }; \
  short SERVERCLASS_SENDL64__flags[] = { 0, a11 }; \
  short * SERVERCLASS_SENDL64__scsend_op_num[] = { 0, a12 }; \
  long long SERVERCLASS_SENDL64__tag[] = { 0, a13 }; \
  guardian_SERVERCLASS_SENDL64_(GRD_HAS(0, SERVERCLASS_SENDL64__pathmon_process_name) | GRD_HAS(1, SERVERCLASS_SENDL64__pathmon_process_name_len) | GRD_HAS(2, SERVERCLASS_SENDL64__server_class_name) | GRD_HAS(3, SERVERCLASS_SENDL64__server_class_name_len) | GRD_HAS(4, SERVERCLASS_SENDL64__message_buffer) | GRD_HAS(5, SERVERCLASS_SENDL64__reply_buffer) | GRD_HAS(6, SERVERCLASS_SENDL64__request_len) | GRD_HAS(7, SERVERCLASS_SENDL64__maximum_reply_len) | GRD_HAS(8, SERVERCLASS_SENDL64__actual_reply_len) | GRD_WIDE_OUT(8, a9) | GRD_HAS(9, SERVERCLASS_SENDL64__timeout) | GRD_HAS(10, SERVERCLASS_SENDL64__flags) | GRD_HAS(11, SERVERCLASS_SENDL64__scsend_op_num) | GRD_HAS(12, SERVERCLASS_SENDL64__tag), GRD_ARG(SERVERCLASS_SENDL64__pathmon_process_name), GRD_ARG(SERVERCLASS_SENDL64__pathmon_process_name_len), GRD_ARG(SERVERCLASS_SENDL64__server_class_name), GRD_ARG(SERVERCLASS_SENDL64__server_class_name_len), GRD_ARG(SERVERCLASS_SENDL64__message_buffer), GRD_ARG(SERVERCLASS_SENDL64__reply_buffer), GRD_ARG(SERVERCLASS_SENDL64__request_len), GRD_ARG(SERVERCLASS_SENDL64__maximum_reply_len), GRD_ARG(SERVERCLASS_SENDL64__actual_reply_len), GRD_ARG(SERVERCLASS_SENDL64__timeout), GRD_ARG(SERVERCLASS_SENDL64__flags), GRD_ARG(SERVERCLASS_SENDL64__scsend_op_num), GRD_ARG(SERVERCLASS_SENDL64__tag)); })
#else
#define GRD_SERVERCLASS_SENDL64_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) GRD_END_##over ::guardian::SERVERCLASS_SENDL64__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<char *>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<int>(a7), ::guardian::arg<int>(a8), ::guardian::out32(a9), ::guardian::arg<int>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<long long>(a13))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_SENDL_ || defined GRD_USED_SERVERCLASS_SENDL_) && !defined SERVERCLASS_SENDL_ && !defined GRD_OWN_SERVERCLASS_SENDL_
GRD_EXTERN short SERVERCLASS_SENDL_(char *_pathmon_process_name,
                         short _pathmon_process_name_len,
                         char *_server_class_name,
                         short _server_class_name_len,
                         char *_message_buffer,
                         char *_reply_buffer,
                         int _request_len,
                         int _maximum_reply_len,
                         void *_actual_reply_len,
                         int _timeout,
                         short _flags,
                         short *_scsend_op_num,
                         long long _tag);
#define SERVERCLASS_SENDL_(...) GRD_SERVERCLASS_SENDL_(__VA_ARGS__, , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_SENDL_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) __extension__ ({ GRD_END_##over \
  char * SERVERCLASS_SENDL__pathmon_process_name[] = { 0, a1 }; \
  short SERVERCLASS_SENDL__pathmon_process_name_len[] = { 0, a2 }; \
  char * SERVERCLASS_SENDL__server_class_name[] = { 0, a3 }; \
  short SERVERCLASS_SENDL__server_class_name_len[] = { 0, a4 }; \
  char * SERVERCLASS_SENDL__message_buffer[] = { 0, a5 }; \
  char * SERVERCLASS_SENDL__reply_buffer[] = { 0, a6 }; \
  int SERVERCLASS_SENDL__request_len[] = { 0, a7 }; \
  int SERVERCLASS_SENDL__maximum_reply_len[] = { 0, a8 }; \
  void * SERVERCLASS_SENDL__actual_reply_len[] = { 0, a9 }; \
  int SERVERCLASS_SENDL__timeout[] = { 0, a10 }; \
  short SERVERCLASS_SENDL__flags[] = { 0, a11 }; \
  short * SERVERCLASS_SENDL__scsend_op_num[] = { 0, a12 }; \
  long long SERVERCLASS_SENDL__tag[] = { 0, a13 }; \
  guardian_SERVERCLASS_SENDL_(GRD_HAS(0, SERVERCLASS_SENDL__pathmon_process_name) | GRD_HAS(1, SERVERCLASS_SENDL__pathmon_process_name_len) | GRD_HAS(2, SERVERCLASS_SENDL__server_class_name) | GRD_HAS(3, SERVERCLASS_SENDL__server_class_name_len) | GRD_HAS(4, SERVERCLASS_SENDL__message_buffer) | GRD_HAS(5, SERVERCLASS_SENDL__reply_buffer) | GRD_HAS(6, SERVERCLASS_SENDL__request_len) | GRD_HAS(7, SERVERCLASS_SENDL__maximum_reply_len) | GRD_HAS(8, SERVERCLASS_SENDL__actual_reply_len) | GRD_WIDE_OUT(8, a9) | GRD_HAS(9, SERVERCLASS_SENDL__timeout) | GRD_HAS(10, SERVERCLASS_SENDL__flags) | GRD_HAS(11, SERVERCLASS_SENDL__scsend_op_num) | GRD_HAS(12, SERVERCLASS_SENDL__tag), GRD_ARG(SERVERCLASS_SENDL__pathmon_process_name), GRD_ARG(SERVERCLASS_SENDL__pathmon_process_name_len), GRD_ARG(SERVERCLASS_SENDL__server_class_name), GRD_ARG(SERVERCLASS_SENDL__server_class_name_len), GRD_ARG(SERVERCLASS_SENDL__message_buffer), GRD_ARG(SERVERCLASS_SENDL__reply_buffer), GRD_ARG(SERVERCLASS_SENDL__request_len), GRD_ARG(SERVERCLASS_SENDL__maximum_reply_len), GRD_ARG(SERVERCLASS_SENDL__actual_reply_len), GRD_ARG(SERVERCLASS_SENDL__timeout), GRD_ARG(SERVERCLASS_SENDL__flags), GRD_ARG(SERVERCLASS_SENDL__scsend_op_num), GRD_ARG(SERVERCLASS_SENDL__tag)); })
#else
#define GRD_SERVERCLASS_SENDL_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, over, ...) GRD_END_##over ::guardian::SERVERCLASS_SENDL__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<char *>(a5), ::guardian::arg<char *>(a6), ::guardian::arg<int>(a7), ::guardian::arg<int>(a8), ::guardian::out32(a9), ::guardian::arg<int>(a10), ::guardian::arg<short>(a11), ::guardian::arg<short *>(a12), ::guardian::arg<long long>(a13))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_SEND_ || defined GRD_USED_SERVERCLASS_SEND_) && !defined SERVERCLASS_SEND_ && !defined GRD_OWN_SERVERCLASS_SEND_
GRD_EXTERN short SERVERCLASS_SEND_(char *_pathmon_process_name,
                        short _pathmon_process_name_len,
                        char *_server_class_name,
                        short _server_class_name_len,
                        char *_message_buffer,
                        short _request_len,
                        short _maximum_reply_len,
                        short *_actual_reply_len,
                        int _timeout,
                        short _flags,
                        short *_scsend_op_num,
                        long long _tag);
#define SERVERCLASS_SEND_(...) GRD_SERVERCLASS_SEND_(__VA_ARGS__, , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_SEND_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) __extension__ ({ GRD_END_##over \
  char * SERVERCLASS_SEND__pathmon_process_name[] = { 0, a1 }; \
  short SERVERCLASS_SEND__pathmon_process_name_len[] = { 0, a2 }; \
  char * SERVERCLASS_SEND__server_class_name[] = { 0, a3 }; \
  short SERVERCLASS_SEND__server_class_name_len[] = { 0, a4 }; \
  char * SERVERCLASS_SEND__message_buffer[] = { 0, a5 }; \
  short SERVERCLASS_SEND__request_len[] = { 0, a6 }; \
  short SERVERCLASS_SEND__maximum_reply_len[] = { 0, a7 }; \
  short * SERVERCLASS_SEND__actual_reply_len[] = { 0, a8 }; \
  int SERVERCLASS_SEND__timeout[] = { 0, a9 }; \
  short SERVERCLASS_SEND__flags[] = { 0, a10 }; \
  short * SERVERCLASS_SEND__scsend_op_num[] = { 0, a11 }; \
  long long SERVERCLASS_SEND__tag[] = { 0, a12 }; \
  guardian_SERVERCLASS_SEND_(GRD_HAS(0, SERVERCLASS_SEND__pathmon_process_name) | GRD_HAS(1, SERVERCLASS_SEND__pathmon_process_name_len) | GRD_HAS(2, SERVERCLASS_SEND__server_class_name) | GRD_HAS(3, SERVERCLASS_SEND__server_class_name_len) | GRD_HAS(4, SERVERCLASS_SEND__message_buffer) | GRD_HAS(5, SERVERCLASS_SEND__request_len) | GRD_HAS(6, SERVERCLASS_SEND__maximum_reply_len) | GRD_HAS(7, SERVERCLASS_SEND__actual_reply_len) | GRD_HAS(8, SERVERCLASS_SEND__timeout) | GRD_HAS(9, SERVERCLASS_SEND__flags) | GRD_HAS(10, SERVERCLASS_SEND__scsend_op_num) | GRD_HAS(11, SERVERCLASS_SEND__tag), GRD_ARG(SERVERCLASS_SEND__pathmon_process_name), GRD_ARG(SERVERCLASS_SEND__pathmon_process_name_len), GRD_ARG(SERVERCLASS_SEND__server_class_name), GRD_ARG(SERVERCLASS_SEND__server_class_name_len), GRD_ARG(SERVERCLASS_SEND__message_buffer), GRD_ARG(SERVERCLASS_SEND__request_len), GRD_ARG(SERVERCLASS_SEND__maximum_reply_len), GRD_ARG(SERVERCLASS_SEND__actual_reply_len), GRD_ARG(SERVERCLASS_SEND__timeout), GRD_ARG(SERVERCLASS_SEND__flags), GRD_ARG(SERVERCLASS_SEND__scsend_op_num), GRD_ARG(SERVERCLASS_SEND__tag)); })
#else
#define GRD_SERVERCLASS_SEND_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, over, ...) GRD_END_##over ::guardian::SERVERCLASS_SEND__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<char *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8), ::guardian::arg<int>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<long long>(a12))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_SEND_INFO64_ || defined GRD_USED_SERVERCLASS_SEND_INFO64_) && !defined SERVERCLASS_SEND_INFO64_ && !defined GRD_OWN_SERVERCLASS_SEND_INFO64_
GRD_EXTERN short SERVERCLASS_SEND_INFO64_(void *_pathsend_error, void *_file_system_error);
#define SERVERCLASS_SEND_INFO64_(...) GRD_SERVERCLASS_SEND_INFO64_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_SEND_INFO64_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  void * SERVERCLASS_SEND_INFO64__pathsend_error[] = { 0, a1 }; \
  void * SERVERCLASS_SEND_INFO64__file_system_error[] = { 0, a2 }; \
  guardian_SERVERCLASS_SEND_INFO64_(GRD_HAS(0, SERVERCLASS_SEND_INFO64__pathsend_error) | GRD_WIDE_OUT(0, a1) | GRD_HAS(1, SERVERCLASS_SEND_INFO64__file_system_error) | GRD_WIDE_OUT(1, a2), GRD_ARG(SERVERCLASS_SEND_INFO64__pathsend_error), GRD_ARG(SERVERCLASS_SEND_INFO64__file_system_error)); })
#else
#define GRD_SERVERCLASS_SEND_INFO64_(a1, a2, over, ...) GRD_END_##over ::guardian::SERVERCLASS_SEND_INFO64__call(::guardian::out32(a1), ::guardian::out32(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SERVERCLASS_SEND_INFO_ || defined GRD_USED_SERVERCLASS_SEND_INFO_) && !defined SERVERCLASS_SEND_INFO_ && !defined GRD_OWN_SERVERCLASS_SEND_INFO_
GRD_EXTERN short SERVERCLASS_SEND_INFO_(short *_pathsend_error, short *_file_system_error);
#define SERVERCLASS_SEND_INFO_(...) GRD_SERVERCLASS_SEND_INFO_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_SERVERCLASS_SEND_INFO_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * SERVERCLASS_SEND_INFO__pathsend_error[] = { 0, a1 }; \
  short * SERVERCLASS_SEND_INFO__file_system_error[] = { 0, a2 }; \
  guardian_SERVERCLASS_SEND_INFO_(GRD_HAS(0, SERVERCLASS_SEND_INFO__pathsend_error) | GRD_HAS(1, SERVERCLASS_SEND_INFO__file_system_error), GRD_ARG(SERVERCLASS_SEND_INFO__pathsend_error), GRD_ARG(SERVERCLASS_SEND_INFO__file_system_error)); })
#else
#define GRD_SERVERCLASS_SEND_INFO_(a1, a2, over, ...) GRD_END_##over ::guardian::SERVERCLASS_SEND_INFO__call(::guardian::arg<short *>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETMODE || defined GRD_USED_SETMODE) && !defined SETMODE && !defined GRD_OWN_SETMODE
GRD_EXTERN short SETMODE(short _filenum, short _function, short _param1, short _param2, short *_last_params);
#define SETMODE(...) GRD_SETMODE(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_SETMODE(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short SETMODE_filenum[] = { 0, a1 }; \
  short SETMODE_function[] = { 0, a2 }; \
  short SETMODE_param1[] = { 0, a3 }; \
  short SETMODE_param2[] = { 0, a4 }; \
  short * SETMODE_last_params[] = { 0, a5 }; \
  guardian_SETMODE(GRD_HAS(0, SETMODE_filenum) | GRD_HAS(1, SETMODE_function) | GRD_HAS(2, SETMODE_param1) | GRD_HAS(3, SETMODE_param2) | GRD_HAS(4, SETMODE_last_params), GRD_ARG(SETMODE_filenum), GRD_ARG(SETMODE_function), GRD_ARG(SETMODE_param1), GRD_ARG(SETMODE_param2), GRD_ARG(SETMODE_last_params)); })
#else
#define GRD_SETMODE(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::SETMODE_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETMODENOWAIT || defined GRD_USED_SETMODENOWAIT) && !defined SETMODENOWAIT && !defined GRD_OWN_SETMODENOWAIT
GRD_EXTERN short SETMODENOWAIT(short _filenum, short _function, short _param1, short _param2, short *_last_params, long long _tag);
#define SETMODENOWAIT(...) GRD_SETMODENOWAIT(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_SETMODENOWAIT(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short SETMODENOWAIT_filenum[] = { 0, a1 }; \
  short SETMODENOWAIT_function[] = { 0, a2 }; \
  short SETMODENOWAIT_param1[] = { 0, a3 }; \
  short SETMODENOWAIT_param2[] = { 0, a4 }; \
  short * SETMODENOWAIT_last_params[] = { 0, a5 }; \
  long long SETMODENOWAIT_tag[] = { 0, a6 }; \
  guardian_SETMODENOWAIT(GRD_HAS(0, SETMODENOWAIT_filenum) | GRD_HAS(1, SETMODENOWAIT_function) | GRD_HAS(2, SETMODENOWAIT_param1) | GRD_HAS(3, SETMODENOWAIT_param2) | GRD_HAS(4, SETMODENOWAIT_last_params) | GRD_HAS(5, SETMODENOWAIT_tag), GRD_ARG(SETMODENOWAIT_filenum), GRD_ARG(SETMODENOWAIT_function), GRD_ARG(SETMODENOWAIT_param1), GRD_ARG(SETMODENOWAIT_param2), GRD_ARG(SETMODENOWAIT_last_params), GRD_ARG(SETMODENOWAIT_tag)); })
#else
#define GRD_SETMODENOWAIT(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::SETMODENOWAIT_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETMYTERM || defined GRD_USED_SETMYTERM) && !defined SETMYTERM && !defined GRD_OWN_SETMYTERM
#ifdef GRD_WANT_SETMYTERM
GRD_EXTERN short SETMYTERM(short *_terminal_name);
#endif
#define SETMYTERM(...) GRD_SETMYTERM(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_SETMYTERM(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * SETMYTERM_terminal_name[] = { 0, a1 }; \
  guardian_SETMYTERM(GRD_HAS(0, SETMYTERM_terminal_name), GRD_ARG(SETMYTERM_terminal_name)); })
#else
#define GRD_SETMYTERM(a1, over, ...) GRD_END_##over ::guardian::SETMYTERM_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETPARAM || defined GRD_USED_SETPARAM) && !defined SETPARAM && !defined GRD_OWN_SETPARAM
GRD_EXTERN short SETPARAM(short _filenum, short _function, short *_param_array, short _param_count, short *_last_param_array, short *_last_param_count, short _last_param_max, long long _nowait_tag);
#define SETPARAM(...) GRD_SETPARAM(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_SETPARAM(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short SETPARAM_filenum[] = { 0, a1 }; \
  short SETPARAM_function[] = { 0, a2 }; \
  short * SETPARAM_param_array[] = { 0, a3 }; \
  short SETPARAM_param_count[] = { 0, a4 }; \
  short * SETPARAM_last_param_array[] = { 0, a5 }; \
  short * SETPARAM_last_param_count[] = { 0, a6 }; \
  short SETPARAM_last_param_max[] = { 0, a7 }; \
  long long SETPARAM_nowait_tag[] = { 0, a8 }; \
  guardian_SETPARAM(GRD_HAS(0, SETPARAM_filenum) | GRD_HAS(1, SETPARAM_function) | GRD_HAS(2, SETPARAM_param_array) | GRD_HAS(3, SETPARAM_param_count) | GRD_HAS(4, SETPARAM_last_param_array) | GRD_HAS(5, SETPARAM_last_param_count) | GRD_HAS(6, SETPARAM_last_param_max) | GRD_HAS(7, SETPARAM_nowait_tag), GRD_ARG(SETPARAM_filenum), GRD_ARG(SETPARAM_function), GRD_ARG(SETPARAM_param_array), GRD_ARG(SETPARAM_param_count), GRD_ARG(SETPARAM_last_param_array), GRD_ARG(SETPARAM_last_param_count), GRD_ARG(SETPARAM_last_param_max), GRD_ARG(SETPARAM_nowait_tag)); })
#else
#define GRD_SETPARAM(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::SETPARAM_call(::guardian::arg<short>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<long long>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETSTOP || defined GRD_USED_SETSTOP) && !defined SETSTOP && !defined GRD_OWN_SETSTOP
GRD_EXTERN short SETSTOP(short _stop_mode);
#define SETSTOP(...) GRD_SETSTOP(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_SETSTOP(a1, over, ...) __extension__ ({ GRD_END_##over \
  short SETSTOP_stop_mode[] = { 0, a1 }; \
  guardian_SETSTOP(GRD_HAS(0, SETSTOP_stop_mode), GRD_ARG(SETSTOP_stop_mode)); })
#else
#define GRD_SETSTOP(a1, over, ...) GRD_END_##over ::guardian::SETSTOP_call(::guardian::arg<short>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SETSYNCINFO || defined GRD_USED_SETSYNCINFO) && !defined SETSYNCINFO && !defined GRD_OWN_SETSYNCINFO
GRD_EXTERN short SETSYNCINFO(short _filenum, short *_sync_block);
#define SETSYNCINFO(...) GRD_SETSYNCINFO(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_SETSYNCINFO(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short SETSYNCINFO_filenum[] = { 0, a1 }; \
  short * SETSYNCINFO_sync_block[] = { 0, a2 }; \
  guardian_SETSYNCINFO(GRD_HAS(0, SETSYNCINFO_filenum) | GRD_HAS(1, SETSYNCINFO_sync_block), GRD_ARG(SETSYNCINFO_filenum), GRD_ARG(SETSYNCINFO_sync_block)); })
#else
#define GRD_SETSYNCINFO(a1, a2, over, ...) GRD_END_##over ::guardian::SETSYNCINFO_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SHIFTSTRING || defined GRD_USED_SHIFTSTRING) && !defined SHIFTSTRING && !defined GRD_OWN_SHIFTSTRING
GRD_EXTERN void SHIFTSTRING(char *_string, short _count, short _casebit);
#define SHIFTSTRING(...) GRD_SHIFTSTRING(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_SHIFTSTRING(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  char * SHIFTSTRING_string[] = { 0, a1 }; \
  short SHIFTSTRING_count[] = { 0, a2 }; \
  short SHIFTSTRING_casebit[] = { 0, a3 }; \
  guardian_SHIFTSTRING(GRD_HAS(0, SHIFTSTRING_string) | GRD_HAS(1, SHIFTSTRING_count) | GRD_HAS(2, SHIFTSTRING_casebit), GRD_ARG(SHIFTSTRING_string), GRD_ARG(SHIFTSTRING_count), GRD_ARG(SHIFTSTRING_casebit)); })
#else
#define GRD_SHIFTSTRING(a1, a2, a3, over, ...) GRD_END_##over ::guardian::SHIFTSTRING_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SIGNALPROCESSTIMEOUT || defined GRD_USED_SIGNALPROCESSTIMEOUT) && !defined SIGNALPROCESSTIMEOUT && !defined GRD_OWN_SIGNALPROCESSTIMEOUT
GRD_EXTERN short SIGNALPROCESSTIMEOUT(int _timeout_value, short _param1, int _param2, short *_tag);
#define SIGNALPROCESSTIMEOUT(...) GRD_SIGNALPROCESSTIMEOUT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_SIGNALPROCESSTIMEOUT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  int SIGNALPROCESSTIMEOUT_timeout_value[] = { 0, a1 }; \
  short SIGNALPROCESSTIMEOUT_param1[] = { 0, a2 }; \
  int SIGNALPROCESSTIMEOUT_param2[] = { 0, a3 }; \
  short * SIGNALPROCESSTIMEOUT_tag[] = { 0, a4 }; \
  guardian_SIGNALPROCESSTIMEOUT(GRD_HAS(0, SIGNALPROCESSTIMEOUT_timeout_value) | GRD_HAS(1, SIGNALPROCESSTIMEOUT_param1) | GRD_HAS(2, SIGNALPROCESSTIMEOUT_param2) | GRD_HAS(3, SIGNALPROCESSTIMEOUT_tag), GRD_ARG(SIGNALPROCESSTIMEOUT_timeout_value), GRD_ARG(SIGNALPROCESSTIMEOUT_param1), GRD_ARG(SIGNALPROCESSTIMEOUT_param2), GRD_ARG(SIGNALPROCESSTIMEOUT_tag)); })
#else
#define GRD_SIGNALPROCESSTIMEOUT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::SIGNALPROCESSTIMEOUT_call(::guardian::arg<int>(a1), ::guardian::arg<short>(a2), ::guardian::arg<int>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_SIGNALTIMEOUT || defined GRD_USED_SIGNALTIMEOUT) && !defined SIGNALTIMEOUT && !defined GRD_OWN_SIGNALTIMEOUT
GRD_EXTERN short SIGNALTIMEOUT(int _timeout_value, short _param1, int _param2, short *_tag);
#define SIGNALTIMEOUT(...) GRD_SIGNALTIMEOUT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_SIGNALTIMEOUT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  int SIGNALTIMEOUT_timeout_value[] = { 0, a1 }; \
  short SIGNALTIMEOUT_param1[] = { 0, a2 }; \
  int SIGNALTIMEOUT_param2[] = { 0, a3 }; \
  short * SIGNALTIMEOUT_tag[] = { 0, a4 }; \
  guardian_SIGNALTIMEOUT(GRD_HAS(0, SIGNALTIMEOUT_timeout_value) | GRD_HAS(1, SIGNALTIMEOUT_param1) | GRD_HAS(2, SIGNALTIMEOUT_param2) | GRD_HAS(3, SIGNALTIMEOUT_tag), GRD_ARG(SIGNALTIMEOUT_timeout_value), GRD_ARG(SIGNALTIMEOUT_param1), GRD_ARG(SIGNALTIMEOUT_param2), GRD_ARG(SIGNALTIMEOUT_tag)); })
#else
#define GRD_SIGNALTIMEOUT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::SIGNALTIMEOUT_call(::guardian::arg<int>(a1), ::guardian::arg<short>(a2), ::guardian::arg<int>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_STATUSTRANSACTION || defined GRD_USED_STATUSTRANSACTION) && !defined STATUSTRANSACTION && !defined GRD_OWN_STATUSTRANSACTION
GRD_EXTERN short STATUSTRANSACTION(short *_trans_status, long long _transid);
#define STATUSTRANSACTION(...) GRD_STATUSTRANSACTION(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_STATUSTRANSACTION(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * STATUSTRANSACTION_trans_status[] = { 0, a1 }; \
  long long STATUSTRANSACTION_transid[] = { 0, a2 }; \
  guardian_STATUSTRANSACTION(GRD_HAS(0, STATUSTRANSACTION_trans_status) | GRD_HAS(1, STATUSTRANSACTION_transid), GRD_ARG(STATUSTRANSACTION_trans_status), GRD_ARG(STATUSTRANSACTION_transid)); })
#else
#define GRD_STATUSTRANSACTION(a1, a2, over, ...) GRD_END_##over ::guardian::STATUSTRANSACTION_call(::guardian::arg<short *>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_STEPMOM || defined GRD_USED_STEPMOM) && !defined STEPMOM && !defined GRD_OWN_STEPMOM
#ifdef GRD_WANT_STEPMOM
GRD_EXTERN short STEPMOM(short *_process_id);
#endif
#define STEPMOM(...) GRD_STEPMOM(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_STEPMOM(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * STEPMOM_process_id[] = { 0, a1 }; \
  guardian_STEPMOM(GRD_HAS(0, STEPMOM_process_id), GRD_ARG(STEPMOM_process_id)); })
#else
#define GRD_STEPMOM(a1, over, ...) GRD_END_##over ::guardian::STEPMOM_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_STOP || defined GRD_USED_STOP) && !defined STOP && !defined GRD_OWN_STOP
#ifdef GRD_WANT_STOP
GRD_EXTERN short STOP(short *_process_id, short _stop_backup, short *_error, short _compl_code, short _termination_info, short *_spi_ssid, short _length, short *_text);
#endif
#define STOP(...) GRD_STOP(__VA_ARGS__, , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_STOP(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) __extension__ ({ GRD_END_##over \
  short * STOP_process_id[] = { 0, a1 }; \
  short STOP_stop_backup[] = { 0, a2 }; \
  short * STOP_error[] = { 0, a3 }; \
  short STOP_compl_code[] = { 0, a4 }; \
  short STOP_termination_info[] = { 0, a5 }; \
  short * STOP_spi_ssid[] = { 0, a6 }; \
  short STOP_length[] = { 0, a7 }; \
  short * STOP_text[] = { 0, a8 }; \
  guardian_STOP(GRD_HAS(0, STOP_process_id) | GRD_HAS(1, STOP_stop_backup) | GRD_HAS(2, STOP_error) | GRD_HAS(3, STOP_compl_code) | GRD_HAS(4, STOP_termination_info) | GRD_HAS(5, STOP_spi_ssid) | GRD_HAS(6, STOP_length) | GRD_HAS(7, STOP_text), GRD_ARG(STOP_process_id), GRD_ARG(STOP_stop_backup), GRD_ARG(STOP_error), GRD_ARG(STOP_compl_code), GRD_ARG(STOP_termination_info), GRD_ARG(STOP_spi_ssid), GRD_ARG(STOP_length), GRD_ARG(STOP_text)); })
#else
#define GRD_STOP(a1, a2, a3, a4, a5, a6, a7, a8, over, ...) GRD_END_##over ::guardian::STOP_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<short>(a7), ::guardian::arg<short *>(a8))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_STRING_UPSHIFT_ || defined GRD_USED_STRING_UPSHIFT_) && !defined STRING_UPSHIFT_ && !defined GRD_OWN_STRING_UPSHIFT_
GRD_EXTERN short STRING_UPSHIFT_(const char *_in_string, short _in_len, char *_out_string, short _out_maxlen);
#define STRING_UPSHIFT_(...) GRD_STRING_UPSHIFT_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_STRING_UPSHIFT_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  const char * STRING_UPSHIFT__in_string[] = { 0, a1 }; \
  short STRING_UPSHIFT__in_len[] = { 0, a2 }; \
  char * STRING_UPSHIFT__out_string[] = { 0, a3 }; \
  short STRING_UPSHIFT__out_maxlen[] = { 0, a4 }; \
  guardian_STRING_UPSHIFT_(GRD_HAS(0, STRING_UPSHIFT__in_string) | GRD_HAS(1, STRING_UPSHIFT__in_len) | GRD_HAS(2, STRING_UPSHIFT__out_string) | GRD_HAS(3, STRING_UPSHIFT__out_maxlen), GRD_ARG(STRING_UPSHIFT__in_string), GRD_ARG(STRING_UPSHIFT__in_len), GRD_ARG(STRING_UPSHIFT__out_string), GRD_ARG(STRING_UPSHIFT__out_maxlen)); })
#else
#define GRD_STRING_UPSHIFT_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::STRING_UPSHIFT__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TEXTTOTRANSID || defined GRD_USED_TEXTTOTRANSID) && !defined TEXTTOTRANSID && !defined GRD_OWN_TEXTTOTRANSID
GRD_EXTERN short TEXTTOTRANSID(const char *_text, short _text_length, long long *_transid);
#define TEXTTOTRANSID(...) GRD_TEXTTOTRANSID(__VA_ARGS__, , , , ,)
#ifndef __cplusplus
#define GRD_TEXTTOTRANSID(a1, a2, a3, over, ...) __extension__ ({ GRD_END_##over \
  const char * TEXTTOTRANSID_text[] = { 0, a1 }; \
  short TEXTTOTRANSID_text_length[] = { 0, a2 }; \
  GRD_LONG_SLOT(a3) TEXTTOTRANSID_transid[] = { 0, a3 }; \
  guardian_TEXTTOTRANSID(GRD_HAS(0, TEXTTOTRANSID_text) | GRD_HAS(1, TEXTTOTRANSID_text_length) | GRD_HAS(2, TEXTTOTRANSID_transid), GRD_ARG(TEXTTOTRANSID_text), GRD_ARG(TEXTTOTRANSID_text_length), (long long *)GRD_ARG(TEXTTOTRANSID_transid)); })
#else
#define GRD_TEXTTOTRANSID(a1, a2, a3, over, ...) GRD_END_##over ::guardian::TEXTTOTRANSID_call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg64(a3))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TIME || defined GRD_USED_TIME) && !defined TIME && !defined GRD_OWN_TIME
GRD_EXTERN void TIME(short *_date_and_time);
#define TIME(...) GRD_TIME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TIME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * TIME_date_and_time[] = { 0, a1 }; \
  guardian_TIME(GRD_HAS(0, TIME_date_and_time), GRD_ARG(TIME_date_and_time)); })
#else
#define GRD_TIME(a1, over, ...) GRD_END_##over ::guardian::TIME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TIMER_START_ || defined GRD_USED_TIMER_START_) && !defined TIMER_START_ && !defined GRD_OWN_TIMER_START_
GRD_EXTERN int TIMER_START_(long long _timeout_value, long long _param1, long long _param2, void *_tle_id);
#define TIMER_START_(...) GRD_TIMER_START_(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_TIMER_START_(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  long long TIMER_START__timeout_value[] = { 0, a1 }; \
  long long TIMER_START__param1[] = { 0, a2 }; \
  long long TIMER_START__param2[] = { 0, a3 }; \
  void * TIMER_START__tle_id[] = { 0, a4 }; \
  guardian_TIMER_START_(GRD_HAS(0, TIMER_START__timeout_value) | GRD_HAS(1, TIMER_START__param1) | GRD_HAS(2, TIMER_START__param2) | GRD_HAS(3, TIMER_START__tle_id) | GRD_WIDE_OUT(3, a4), GRD_ARG(TIMER_START__timeout_value), GRD_ARG(TIMER_START__param1), GRD_ARG(TIMER_START__param2), GRD_ARG(TIMER_START__tle_id)); })
#else
#define GRD_TIMER_START_(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::TIMER_START__call(::guardian::arg<long long>(a1), ::guardian::arg<long long>(a2), ::guardian::arg<long long>(a3), ::guardian::out32(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TIMER_STOP_ || defined GRD_USED_TIMER_STOP_) && !defined TIMER_STOP_ && !defined GRD_OWN_TIMER_STOP_
GRD_EXTERN int TIMER_STOP_(int _tle_id);
#define TIMER_STOP_(...) GRD_TIMER_STOP_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TIMER_STOP_(a1, over, ...) __extension__ ({ GRD_END_##over \
  int TIMER_STOP__tle_id[] = { 0, a1 }; \
  guardian_TIMER_STOP_(GRD_HAS(0, TIMER_STOP__tle_id), GRD_ARG(TIMER_STOP__tle_id)); })
#else
#define GRD_TIMER_STOP_(a1, over, ...) GRD_END_##over ::guardian::TIMER_STOP__call(::guardian::arg<int>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TIMESTAMP || defined GRD_USED_TIMESTAMP) && !defined TIMESTAMP && !defined GRD_OWN_TIMESTAMP
GRD_EXTERN void TIMESTAMP(short *_interval_clock);
#define TIMESTAMP(...) GRD_TIMESTAMP(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TIMESTAMP(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * TIMESTAMP_interval_clock[] = { 0, a1 }; \
  guardian_TIMESTAMP(GRD_HAS(0, TIMESTAMP_interval_clock), GRD_ARG(TIMESTAMP_interval_clock)); })
#else
#define GRD_TIMESTAMP(a1, over, ...) GRD_END_##over ::guardian::TIMESTAMP_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_BEGINTAG_FROM_TXHANDLE_ || defined GRD_USED_TMF_BEGINTAG_FROM_TXHANDLE_) && !defined TMF_BEGINTAG_FROM_TXHANDLE_ && !defined GRD_OWN_TMF_BEGINTAG_FROM_TXHANDLE_
GRD_EXTERN short TMF_BEGINTAG_FROM_TXHANDLE_(short *_tx_handle, void *_trans_begin_tag);
#define TMF_BEGINTAG_FROM_TXHANDLE_(...) GRD_TMF_BEGINTAG_FROM_TXHANDLE_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_TMF_BEGINTAG_FROM_TXHANDLE_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * TMF_BEGINTAG_FROM_TXHANDLE__tx_handle[] = { 0, a1 }; \
  void * TMF_BEGINTAG_FROM_TXHANDLE__trans_begin_tag[] = { 0, a2 }; \
  guardian_TMF_BEGINTAG_FROM_TXHANDLE_(GRD_HAS(0, TMF_BEGINTAG_FROM_TXHANDLE__tx_handle) | GRD_HAS(1, TMF_BEGINTAG_FROM_TXHANDLE__trans_begin_tag) | GRD_WIDE_OUT(1, a2), GRD_ARG(TMF_BEGINTAG_FROM_TXHANDLE__tx_handle), GRD_ARG(TMF_BEGINTAG_FROM_TXHANDLE__trans_begin_tag)); })
#else
#define GRD_TMF_BEGINTAG_FROM_TXHANDLE_(a1, a2, over, ...) GRD_END_##over ::guardian::TMF_BEGINTAG_FROM_TXHANDLE__call(::guardian::arg<short *>(a1), ::guardian::out32(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_GETTXHANDLE_ || defined GRD_USED_TMF_GETTXHANDLE_) && !defined TMF_GETTXHANDLE_ && !defined GRD_OWN_TMF_GETTXHANDLE_
GRD_EXTERN short TMF_GETTXHANDLE_(short *_tx_handle);
#define TMF_GETTXHANDLE_(...) GRD_TMF_GETTXHANDLE_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_GETTXHANDLE_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * TMF_GETTXHANDLE__tx_handle[] = { 0, a1 }; \
  guardian_TMF_GETTXHANDLE_(GRD_HAS(0, TMF_GETTXHANDLE__tx_handle), GRD_ARG(TMF_GETTXHANDLE__tx_handle)); })
#else
#define GRD_TMF_GETTXHANDLE_(a1, over, ...) GRD_END_##over ::guardian::TMF_GETTXHANDLE__call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_GET_TX_ID_ || defined GRD_USED_TMF_GET_TX_ID_) && !defined TMF_GET_TX_ID_ && !defined GRD_OWN_TMF_GET_TX_ID_
GRD_EXTERN short TMF_GET_TX_ID_(short *_tx_handle, long long *_txid);
#define TMF_GET_TX_ID_(...) GRD_TMF_GET_TX_ID_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_TMF_GET_TX_ID_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short * TMF_GET_TX_ID__tx_handle[] = { 0, a1 }; \
  GRD_LONG_SLOT(a2) TMF_GET_TX_ID__txid[] = { 0, a2 }; \
  guardian_TMF_GET_TX_ID_(GRD_HAS(0, TMF_GET_TX_ID__tx_handle) | GRD_HAS(1, TMF_GET_TX_ID__txid), GRD_ARG(TMF_GET_TX_ID__tx_handle), (long long *)GRD_ARG(TMF_GET_TX_ID__txid)); })
#else
#define GRD_TMF_GET_TX_ID_(a1, a2, over, ...) GRD_END_##over ::guardian::TMF_GET_TX_ID__call(::guardian::arg<short *>(a1), ::guardian::arg64(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_JOIN_ || defined GRD_USED_TMF_JOIN_) && !defined TMF_JOIN_ && !defined GRD_OWN_TMF_JOIN_
GRD_EXTERN short TMF_JOIN_(long long _txid);
#define TMF_JOIN_(...) GRD_TMF_JOIN_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_JOIN_(a1, over, ...) __extension__ ({ GRD_END_##over \
  long long TMF_JOIN__txid[] = { 0, a1 }; \
  guardian_TMF_JOIN_(GRD_HAS(0, TMF_JOIN__txid), GRD_ARG(TMF_JOIN__txid)); })
#else
#define GRD_TMF_JOIN_(a1, over, ...) GRD_END_##over ::guardian::TMF_JOIN__call(::guardian::arg<long long>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_RESUME_ || defined GRD_USED_TMF_RESUME_) && !defined TMF_RESUME_ && !defined GRD_OWN_TMF_RESUME_
GRD_EXTERN short TMF_RESUME_(long long _txid);
#define TMF_RESUME_(...) GRD_TMF_RESUME_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_RESUME_(a1, over, ...) __extension__ ({ GRD_END_##over \
  long long TMF_RESUME__txid[] = { 0, a1 }; \
  guardian_TMF_RESUME_(GRD_HAS(0, TMF_RESUME__txid), GRD_ARG(TMF_RESUME__txid)); })
#else
#define GRD_TMF_RESUME_(a1, over, ...) GRD_END_##over ::guardian::TMF_RESUME__call(::guardian::arg<long long>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_SETTXHANDLE_ || defined GRD_USED_TMF_SETTXHANDLE_) && !defined TMF_SETTXHANDLE_ && !defined GRD_OWN_TMF_SETTXHANDLE_
GRD_EXTERN short TMF_SETTXHANDLE_(short *_tx_handle);
#define TMF_SETTXHANDLE_(...) GRD_TMF_SETTXHANDLE_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_SETTXHANDLE_(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * TMF_SETTXHANDLE__tx_handle[] = { 0, a1 }; \
  guardian_TMF_SETTXHANDLE_(GRD_HAS(0, TMF_SETTXHANDLE__tx_handle), GRD_ARG(TMF_SETTXHANDLE__tx_handle)); })
#else
#define GRD_TMF_SETTXHANDLE_(a1, over, ...) GRD_END_##over ::guardian::TMF_SETTXHANDLE__call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_SUSPEND_ || defined GRD_USED_TMF_SUSPEND_) && !defined TMF_SUSPEND_ && !defined GRD_OWN_TMF_SUSPEND_
GRD_EXTERN short TMF_SUSPEND_(long long *_txid);
#define TMF_SUSPEND_(...) GRD_TMF_SUSPEND_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_SUSPEND_(a1, over, ...) __extension__ ({ GRD_END_##over \
  GRD_LONG_SLOT(a1) TMF_SUSPEND__txid[] = { 0, a1 }; \
  guardian_TMF_SUSPEND_(GRD_HAS(0, TMF_SUSPEND__txid), (long long *)GRD_ARG(TMF_SUSPEND__txid)); })
#else
#define GRD_TMF_SUSPEND_(a1, over, ...) GRD_END_##over ::guardian::TMF_SUSPEND__call(::guardian::arg64(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_SUSPEND_EXT_ || defined GRD_USED_TMF_SUSPEND_EXT_) && !defined TMF_SUSPEND_EXT_ && !defined GRD_OWN_TMF_SUSPEND_EXT_
GRD_EXTERN short TMF_SUSPEND_EXT_(long long *_exttransid);
#define TMF_SUSPEND_EXT_(...) GRD_TMF_SUSPEND_EXT_(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_TMF_SUSPEND_EXT_(a1, over, ...) __extension__ ({ GRD_END_##over \
  GRD_LONG_SLOT(a1) TMF_SUSPEND_EXT__exttransid[] = { 0, a1 }; \
  guardian_TMF_SUSPEND_EXT_(GRD_HAS(0, TMF_SUSPEND_EXT__exttransid), (long long *)GRD_ARG(TMF_SUSPEND_EXT__exttransid)); })
#else
#define GRD_TMF_SUSPEND_EXT_(a1, over, ...) GRD_END_##over ::guardian::TMF_SUSPEND_EXT__call(::guardian::arg64(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_TXBEGIN_ || defined GRD_USED_TMF_TXBEGIN_) && !defined TMF_TXBEGIN_ && !defined GRD_OWN_TMF_TXBEGIN_
GRD_EXTERN short TMF_TXBEGIN_(int _timeout, void *_trans_begin_tag);
#define TMF_TXBEGIN_(...) GRD_TMF_TXBEGIN_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_TMF_TXBEGIN_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  int TMF_TXBEGIN__timeout[] = { 0, a1 }; \
  void * TMF_TXBEGIN__trans_begin_tag[] = { 0, a2 }; \
  guardian_TMF_TXBEGIN_(GRD_HAS(0, TMF_TXBEGIN__timeout) | GRD_HAS(1, TMF_TXBEGIN__trans_begin_tag) | GRD_WIDE_OUT(1, a2), GRD_ARG(TMF_TXBEGIN__timeout), GRD_ARG(TMF_TXBEGIN__trans_begin_tag)); })
#else
#define GRD_TMF_TXBEGIN_(a1, a2, over, ...) GRD_END_##over ::guardian::TMF_TXBEGIN__call(::guardian::arg<int>(a1), ::guardian::out32(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TMF_TXHANDLE_FROM_BEGINTAG_ || defined GRD_USED_TMF_TXHANDLE_FROM_BEGINTAG_) && !defined TMF_TXHANDLE_FROM_BEGINTAG_ && !defined GRD_OWN_TMF_TXHANDLE_FROM_BEGINTAG_
GRD_EXTERN short TMF_TXHANDLE_FROM_BEGINTAG_(int _trans_begin_tag, short *_tx_handle);
#define TMF_TXHANDLE_FROM_BEGINTAG_(...) GRD_TMF_TXHANDLE_FROM_BEGINTAG_(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_TMF_TXHANDLE_FROM_BEGINTAG_(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  int TMF_TXHANDLE_FROM_BEGINTAG__trans_begin_tag[] = { 0, a1 }; \
  short * TMF_TXHANDLE_FROM_BEGINTAG__tx_handle[] = { 0, a2 }; \
  guardian_TMF_TXHANDLE_FROM_BEGINTAG_(GRD_HAS(0, TMF_TXHANDLE_FROM_BEGINTAG__trans_begin_tag) | GRD_HAS(1, TMF_TXHANDLE_FROM_BEGINTAG__tx_handle), GRD_ARG(TMF_TXHANDLE_FROM_BEGINTAG__trans_begin_tag), GRD_ARG(TMF_TXHANDLE_FROM_BEGINTAG__tx_handle)); })
#else
#define GRD_TMF_TXHANDLE_FROM_BEGINTAG_(a1, a2, over, ...) GRD_END_##over ::guardian::TMF_TXHANDLE_FROM_BEGINTAG__call(::guardian::arg<int>(a1), ::guardian::arg<short *>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TOSVERSION || defined GRD_USED_TOSVERSION) && !defined TOSVERSION && !defined GRD_OWN_TOSVERSION
GRD_EXTERN short TOSVERSION(void);
#define TOSVERSION(...) GRD_TOSVERSION(__VA_ARGS__, ,)
#ifndef __cplusplus
#define GRD_TOSVERSION(over, ...) __extension__ ({ GRD_NONE(over) \
  guardian_TOSVERSION(0); })
#else
#define GRD_TOSVERSION(over, ...) GRD_NONE(over) ::guardian::TOSVERSION_call()
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_TRANSIDTOTEXT || defined GRD_USED_TRANSIDTOTEXT) && !defined TRANSIDTOTEXT && !defined GRD_OWN_TRANSIDTOTEXT
GRD_EXTERN short TRANSIDTOTEXT(long long _transid, char *_text, short _text_max, short *_bytes_used);
#define TRANSIDTOTEXT(...) GRD_TRANSIDTOTEXT(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_TRANSIDTOTEXT(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  long long TRANSIDTOTEXT_transid[] = { 0, a1 }; \
  char * TRANSIDTOTEXT_text[] = { 0, a2 }; \
  short TRANSIDTOTEXT_text_max[] = { 0, a3 }; \
  short * TRANSIDTOTEXT_bytes_used[] = { 0, a4 }; \
  guardian_TRANSIDTOTEXT(GRD_HAS(0, TRANSIDTOTEXT_transid) | GRD_HAS(1, TRANSIDTOTEXT_text) | GRD_HAS(2, TRANSIDTOTEXT_text_max) | GRD_HAS(3, TRANSIDTOTEXT_bytes_used), GRD_ARG(TRANSIDTOTEXT_transid), GRD_ARG(TRANSIDTOTEXT_text), GRD_ARG(TRANSIDTOTEXT_text_max), GRD_ARG(TRANSIDTOTEXT_bytes_used)); })
#else
#define GRD_TRANSIDTOTEXT(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::TRANSIDTOTEXT_call(::guardian::arg<long long>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<short>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_UNLOCKFILE || defined GRD_USED_UNLOCKFILE) && !defined UNLOCKFILE && !defined GRD_OWN_UNLOCKFILE
GRD_EXTERN short UNLOCKFILE(short _filenum, long long _tag);
#define UNLOCKFILE(...) GRD_UNLOCKFILE(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_UNLOCKFILE(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short UNLOCKFILE_filenum[] = { 0, a1 }; \
  long long UNLOCKFILE_tag[] = { 0, a2 }; \
  guardian_UNLOCKFILE(GRD_HAS(0, UNLOCKFILE_filenum) | GRD_HAS(1, UNLOCKFILE_tag), GRD_ARG(UNLOCKFILE_filenum), GRD_ARG(UNLOCKFILE_tag)); })
#else
#define GRD_UNLOCKFILE(a1, a2, over, ...) GRD_END_##over ::guardian::UNLOCKFILE_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_UNLOCKREC || defined GRD_USED_UNLOCKREC) && !defined UNLOCKREC && !defined GRD_OWN_UNLOCKREC
GRD_EXTERN short UNLOCKREC(short _filenum, long long _tag);
#define UNLOCKREC(...) GRD_UNLOCKREC(__VA_ARGS__, , , ,)
#ifndef __cplusplus
#define GRD_UNLOCKREC(a1, a2, over, ...) __extension__ ({ GRD_END_##over \
  short UNLOCKREC_filenum[] = { 0, a1 }; \
  long long UNLOCKREC_tag[] = { 0, a2 }; \
  guardian_UNLOCKREC(GRD_HAS(0, UNLOCKREC_filenum) | GRD_HAS(1, UNLOCKREC_tag), GRD_ARG(UNLOCKREC_filenum), GRD_ARG(UNLOCKREC_tag)); })
#else
#define GRD_UNLOCKREC(a1, a2, over, ...) GRD_END_##over ::guardian::UNLOCKREC_call(::guardian::arg<short>(a1), ::guardian::arg<long long>(a2))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_UNPACKEDIT || defined GRD_USED_UNPACKEDIT) && !defined UNPACKEDIT && !defined GRD_OWN_UNPACKEDIT
GRD_EXTERN void UNPACKEDIT(const char *_packed_line, short _packed_length, char *_unpacked_line, short _unpacked_limit, short *_unpacked_length, short _spacefill, short _full_length);
#define UNPACKEDIT(...) GRD_UNPACKEDIT(__VA_ARGS__, , , , , , , , ,)
#ifndef __cplusplus
#define GRD_UNPACKEDIT(a1, a2, a3, a4, a5, a6, a7, over, ...) __extension__ ({ GRD_END_##over \
  const char * UNPACKEDIT_packed_line[] = { 0, a1 }; \
  short UNPACKEDIT_packed_length[] = { 0, a2 }; \
  char * UNPACKEDIT_unpacked_line[] = { 0, a3 }; \
  short UNPACKEDIT_unpacked_limit[] = { 0, a4 }; \
  short * UNPACKEDIT_unpacked_length[] = { 0, a5 }; \
  short UNPACKEDIT_spacefill[] = { 0, a6 }; \
  short UNPACKEDIT_full_length[] = { 0, a7 }; \
  guardian_UNPACKEDIT(GRD_HAS(0, UNPACKEDIT_packed_line) | GRD_HAS(1, UNPACKEDIT_packed_length) | GRD_HAS(2, UNPACKEDIT_unpacked_line) | GRD_HAS(3, UNPACKEDIT_unpacked_limit) | GRD_HAS(4, UNPACKEDIT_unpacked_length) | GRD_HAS(5, UNPACKEDIT_spacefill) | GRD_HAS(6, UNPACKEDIT_full_length), GRD_ARG(UNPACKEDIT_packed_line), GRD_ARG(UNPACKEDIT_packed_length), GRD_ARG(UNPACKEDIT_unpacked_line), GRD_ARG(UNPACKEDIT_unpacked_limit), GRD_ARG(UNPACKEDIT_unpacked_length), GRD_ARG(UNPACKEDIT_spacefill), GRD_ARG(UNPACKEDIT_full_length)); })
#else
#define GRD_UNPACKEDIT(a1, a2, a3, a4, a5, a6, a7, over, ...) GRD_END_##over ::guardian::UNPACKEDIT_call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short>(a6), ::guardian::arg<short>(a7))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USERDEFAULTS || defined GRD_USED_USERDEFAULTS) && !defined USERDEFAULTS && !defined GRD_OWN_USERDEFAULTS
#ifdef GRD_WANT_USERDEFAULTS
GRD_EXTERN short USERDEFAULTS(short *_user_id, char *_user_name, char *_volsubvol, short *_filesecur);
#endif
#define USERDEFAULTS(...) GRD_USERDEFAULTS(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_USERDEFAULTS(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * USERDEFAULTS_user_id[] = { 0, a1 }; \
  char * USERDEFAULTS_user_name[] = { 0, a2 }; \
  char * USERDEFAULTS_volsubvol[] = { 0, a3 }; \
  short * USERDEFAULTS_filesecur[] = { 0, a4 }; \
  guardian_USERDEFAULTS(GRD_HAS(0, USERDEFAULTS_user_id) | GRD_HAS(1, USERDEFAULTS_user_name) | GRD_HAS(2, USERDEFAULTS_volsubvol) | GRD_HAS(3, USERDEFAULTS_filesecur), GRD_ARG(USERDEFAULTS_user_id), GRD_ARG(USERDEFAULTS_user_name), GRD_ARG(USERDEFAULTS_volsubvol), GRD_ARG(USERDEFAULTS_filesecur)); })
#else
#define GRD_USERDEFAULTS(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::USERDEFAULTS_call(::guardian::arg<short *>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<char *>(a3), ::guardian::arg<short *>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USERIDTOUSERNAME || defined GRD_USED_USERIDTOUSERNAME) && !defined USERIDTOUSERNAME && !defined GRD_OWN_USERIDTOUSERNAME
GRD_EXTERN short USERIDTOUSERNAME(short *_id_name);
#define USERIDTOUSERNAME(...) GRD_USERIDTOUSERNAME(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_USERIDTOUSERNAME(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * USERIDTOUSERNAME_id_name[] = { 0, a1 }; \
  guardian_USERIDTOUSERNAME(GRD_HAS(0, USERIDTOUSERNAME_id_name), GRD_ARG(USERIDTOUSERNAME_id_name)); })
#else
#define GRD_USERIDTOUSERNAME(a1, over, ...) GRD_END_##over ::guardian::USERIDTOUSERNAME_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USERNAMETOUSERID || defined GRD_USED_USERNAMETOUSERID) && !defined USERNAMETOUSERID && !defined GRD_OWN_USERNAMETOUSERID
GRD_EXTERN short USERNAMETOUSERID(short *_name_id);
#define USERNAMETOUSERID(...) GRD_USERNAMETOUSERID(__VA_ARGS__, , ,)
#ifndef __cplusplus
#define GRD_USERNAMETOUSERID(a1, over, ...) __extension__ ({ GRD_END_##over \
  short * USERNAMETOUSERID_name_id[] = { 0, a1 }; \
  guardian_USERNAMETOUSERID(GRD_HAS(0, USERNAMETOUSERID_name_id), GRD_ARG(USERNAMETOUSERID_name_id)); })
#else
#define GRD_USERNAMETOUSERID(a1, over, ...) GRD_END_##over ::guardian::USERNAMETOUSERID_call(::guardian::arg<short *>(a1))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USER_AUTHENTICATE_ || defined GRD_USED_USER_AUTHENTICATE_) && !defined USER_AUTHENTICATE_ && !defined GRD_OWN_USER_AUTHENTICATE_
GRD_EXTERN short USER_AUTHENTICATE_(const char *_inputtext,
                         short _inputtext_len,
                         short _options,
                         long long *_dialog_id,
                         short *_status,
                         short *_status_flags,
                         char *_displaytext,
                         short _displaytext_maxlen,
                         short *_displaytext_len,
                         short _cmon_timeout,
                         const char *_termname,
                         short _termname_len,
                         char *_volsubvol,
                         short _volsubvol_maxlen,
                         short *_volsubvol_len,
                         char *_initdir,
                         short _initdir_maxlen,
                         short *_initdir_len,
                         char *_initprog,
                         short _initprog_maxlen,
                         short *_initprog_len,
                         void *_initprog_type,
                         long long *_last_logon_time,
                         long long *_time_password_expires,
                         const char *_ipaddress,
                         short _ipaddress_len);
#define USER_AUTHENTICATE_(...) GRD_USER_AUTHENTICATE_(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_USER_AUTHENTICATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, over, ...) __extension__ ({ GRD_END_##over \
  const char * USER_AUTHENTICATE__inputtext[] = { 0, a1 }; \
  short USER_AUTHENTICATE__inputtext_len[] = { 0, a2 }; \
  short USER_AUTHENTICATE__options[] = { 0, a3 }; \
  GRD_LONG_SLOT(a4) USER_AUTHENTICATE__dialog_id[] = { 0, a4 }; \
  short * USER_AUTHENTICATE__status[] = { 0, a5 }; \
  short * USER_AUTHENTICATE__status_flags[] = { 0, a6 }; \
  char * USER_AUTHENTICATE__displaytext[] = { 0, a7 }; \
  short USER_AUTHENTICATE__displaytext_maxlen[] = { 0, a8 }; \
  short * USER_AUTHENTICATE__displaytext_len[] = { 0, a9 }; \
  short USER_AUTHENTICATE__cmon_timeout[] = { 0, a10 }; \
  const char * USER_AUTHENTICATE__termname[] = { 0, a11 }; \
  short USER_AUTHENTICATE__termname_len[] = { 0, a12 }; \
  char * USER_AUTHENTICATE__volsubvol[] = { 0, a13 }; \
  short USER_AUTHENTICATE__volsubvol_maxlen[] = { 0, a14 }; \
  short * USER_AUTHENTICATE__volsubvol_len[] = { 0, a15 }; \
  char * USER_AUTHENTICATE__initdir[] = { 0, a16 }; \
  short USER_AUTHENTICATE__initdir_maxlen[] = { 0, a17 }; \
  short * USER_AUTHENTICATE__initdir_len[] = { 0, a18 }; \
  char * USER_AUTHENTICATE__initprog[] = { 0, a19 }; \
  short USER_AUTHENTICATE__initprog_maxlen[] = { 0, a20 }; \
  short * USER_AUTHENTICATE__initprog_len[] = { 0, a21 }; \
  void * USER_AUTHENTICATE__initprog_type[] = { 0, a22 }; \
  GRD_LONG_SLOT(a23) USER_AUTHENTICATE__last_logon_time[] = { 0, a23 }; \
  GRD_LONG_SLOT(a24) USER_AUTHENTICATE__time_password_expires[] = { 0, a24 }; \
  const char * USER_AUTHENTICATE__ipaddress[] = { 0, a25 }; \
  short USER_AUTHENTICATE__ipaddress_len[] = { 0, a26 }; \
  guardian_USER_AUTHENTICATE_(GRD_HAS(0, USER_AUTHENTICATE__inputtext) | GRD_HAS(1, USER_AUTHENTICATE__inputtext_len) | GRD_HAS(2, USER_AUTHENTICATE__options) | GRD_HAS(3, USER_AUTHENTICATE__dialog_id) | GRD_HAS(4, USER_AUTHENTICATE__status) | GRD_HAS(5, USER_AUTHENTICATE__status_flags) | GRD_HAS(6, USER_AUTHENTICATE__displaytext) | GRD_HAS(7, USER_AUTHENTICATE__displaytext_maxlen) | GRD_HAS(8, USER_AUTHENTICATE__displaytext_len) | GRD_HAS(9, USER_AUTHENTICATE__cmon_timeout) | GRD_HAS(10, USER_AUTHENTICATE__termname) | GRD_HAS(11, USER_AUTHENTICATE__termname_len) | GRD_HAS(12, USER_AUTHENTICATE__volsubvol) | GRD_HAS(13, USER_AUTHENTICATE__volsubvol_maxlen) | GRD_HAS(14, USER_AUTHENTICATE__volsubvol_len) | GRD_HAS(15, USER_AUTHENTICATE__initdir) | GRD_HAS(16, USER_AUTHENTICATE__initdir_maxlen) | GRD_HAS(17, USER_AUTHENTICATE__initdir_len) | GRD_HAS(18, USER_AUTHENTICATE__initprog) | GRD_HAS(19, USER_AUTHENTICATE__initprog_maxlen) | GRD_HAS(20, USER_AUTHENTICATE__initprog_len) | GRD_HAS(21, USER_AUTHENTICATE__initprog_type) | GRD_WIDE_OUT(21, a22) | GRD_HAS(22, USER_AUTHENTICATE__last_logon_time) | GRD_HAS(23, USER_AUTHENTICATE__time_password_expires) | GRD_HAS(24, USER_AUTHENTICATE__ipaddress) | GRD_HAS(25, USER_AUTHENTICATE__ipaddress_len), GRD_ARG(USER_AUTHENTICATE__inputtext), GRD_ARG(USER_AUTHENTICATE__inputtext_len), GRD_ARG(USER_AUTHENTICATE__options), (long long *)GRD_ARG(USER_AUTHENTICATE__dialog_id), GRD_ARG(USER_AUTHENTICATE__status), GRD_ARG(USER_AUTHENTICATE__status_flags), GRD_ARG(USER_AUTHENTICATE__displaytext), GRD_ARG(USER_AUTHENTICATE__displaytext_maxlen), GRD_ARG(USER_AUTHENTICATE__displaytext_len), GRD_ARG(USER_AUTHENTICATE__cmon_timeout), GRD_ARG(USER_AUTHENTICATE__termname), GRD_ARG(USER_AUTHENTICATE__termname_len), GRD_ARG(USER_AUTHENTICATE__volsubvol), GRD_ARG(USER_AUTHENTICATE__volsubvol_maxlen), GRD_ARG(USER_AUTHENTICATE__volsubvol_len), GRD_ARG(USER_AUTHENTICATE__initdir), GRD_ARG(USER_AUTHENTICATE__initdir_maxlen), GRD_ARG(USER_AUTHENTICATE__initdir_len), GRD_ARG(USER_AUTHENTICATE__initprog), GRD_ARG(USER_AUTHENTICATE__initprog_maxlen), GRD_ARG(USER_AUTHENTICATE__initprog_len), GRD_ARG(USER_AUTHENTICATE__initprog_type), (long long *)GRD_ARG(USER_AUTHENTICATE__last_logon_time), (long long *)GRD_ARG(USER_AUTHENTICATE__time_password_expires), GRD_ARG(USER_AUTHENTICATE__ipaddress), GRD_ARG(USER_AUTHENTICATE__ipaddress_len)); })
#else
#define GRD_USER_AUTHENTICATE_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, over, ...) GRD_END_##over ::guardian::USER_AUTHENTICATE__call(::guardian::arg<const char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg64(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::arg<char *>(a7), ::guardian::arg<short>(a8), ::guardian::arg<short *>(a9), ::guardian::arg<short>(a10), ::guardian::arg<const char *>(a11), ::guardian::arg<short>(a12), ::guardian::arg<char *>(a13), ::guardian::arg<short>(a14), ::guardian::arg<short *>(a15), ::guardian::arg<char *>(a16), ::guardian::arg<short>(a17), ::guardian::arg<short *>(a18), ::guardian::arg<char *>(a19), ::guardian::arg<short>(a20), ::guardian::arg<short *>(a21), ::guardian::out32(a22), ::guardian::arg64(a23), ::guardian::arg64(a24), ::guardian::arg<const char *>(a25), ::guardian::arg<short>(a26))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USER_GETINFO_ || defined GRD_USED_USER_GETINFO_) && !defined USER_GETINFO_ && !defined GRD_OWN_USER_GETINFO_
GRD_EXTERN short USER_GETINFO_(char *_user_name,
                    short _user_maxlen,
                    short *_user_curlen,
                    void *_user_id,
                    short *_is_alias,
                    short *_group_count,
                    void *_group_list,
                    void *_primary_group,
                    char *_volsubvol,
                    short _volsubvol_maxlen,
                    short *_volsubvol_len,
                    char *_initdir,
                    short _initdir_maxlen,
                    short *_initdir_len,
                    char *_initprog,
                    short _initprog_maxlen,
                    short *_initprog_len,
                    short *_default_security,
                    char *_desc_text,
                    short _desc_text_maxlen,
                    short *_desc_text_len,
                    char *_desc_bin,
                    short _desc_bin_maxlen,
                    short *_desc_bin_len);
#define USER_GETINFO_(...) GRD_USER_GETINFO_(__VA_ARGS__, , , , , , , , , , , , , , , , , , , , , , , , , ,)
#ifndef __cplusplus
#define GRD_USER_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, over, ...) __extension__ ({ GRD_END_##over \
  char * USER_GETINFO__user_name[] = { 0, a1 }; \
  short USER_GETINFO__user_maxlen[] = { 0, a2 }; \
  short * USER_GETINFO__user_curlen[] = { 0, a3 }; \
  void * USER_GETINFO__user_id[] = { 0, a4 }; \
  short * USER_GETINFO__is_alias[] = { 0, a5 }; \
  short * USER_GETINFO__group_count[] = { 0, a6 }; \
  void * USER_GETINFO__group_list[] = { 0, a7 }; \
  void * USER_GETINFO__primary_group[] = { 0, a8 }; \
  char * USER_GETINFO__volsubvol[] = { 0, a9 }; \
  short USER_GETINFO__volsubvol_maxlen[] = { 0, a10 }; \
  short * USER_GETINFO__volsubvol_len[] = { 0, a11 }; \
  char * USER_GETINFO__initdir[] = { 0, a12 }; \
  short USER_GETINFO__initdir_maxlen[] = { 0, a13 }; \
  short * USER_GETINFO__initdir_len[] = { 0, a14 }; \
  char * USER_GETINFO__initprog[] = { 0, a15 }; \
  short USER_GETINFO__initprog_maxlen[] = { 0, a16 }; \
  short * USER_GETINFO__initprog_len[] = { 0, a17 }; \
  short * USER_GETINFO__default_security[] = { 0, a18 }; \
  char * USER_GETINFO__desc_text[] = { 0, a19 }; \
  short USER_GETINFO__desc_text_maxlen[] = { 0, a20 }; \
  short * USER_GETINFO__desc_text_len[] = { 0, a21 }; \
  char * USER_GETINFO__desc_bin[] = { 0, a22 }; \
  short USER_GETINFO__desc_bin_maxlen[] = { 0, a23 }; \
  short * USER_GETINFO__desc_bin_len[] = { 0, a24 }; \
  guardian_USER_GETINFO_(GRD_HAS(0, USER_GETINFO__user_name) | GRD_HAS(1, USER_GETINFO__user_maxlen) | GRD_HAS(2, USER_GETINFO__user_curlen) | GRD_HAS(3, USER_GETINFO__user_id) | GRD_WIDE_OUT(3, a4) | GRD_HAS(4, USER_GETINFO__is_alias) | GRD_HAS(5, USER_GETINFO__group_count) | GRD_HAS(6, USER_GETINFO__group_list) | GRD_WIDE_OUT(6, a7) | GRD_HAS(7, USER_GETINFO__primary_group) | GRD_WIDE_OUT(7, a8) | GRD_HAS(8, USER_GETINFO__volsubvol) | GRD_HAS(9, USER_GETINFO__volsubvol_maxlen) | GRD_HAS(10, USER_GETINFO__volsubvol_len) | GRD_HAS(11, USER_GETINFO__initdir) | GRD_HAS(12, USER_GETINFO__initdir_maxlen) | GRD_HAS(13, USER_GETINFO__initdir_len) | GRD_HAS(14, USER_GETINFO__initprog) | GRD_HAS(15, USER_GETINFO__initprog_maxlen) | GRD_HAS(16, USER_GETINFO__initprog_len) | GRD_HAS(17, USER_GETINFO__default_security) | GRD_HAS(18, USER_GETINFO__desc_text) | GRD_HAS(19, USER_GETINFO__desc_text_maxlen) | GRD_HAS(20, USER_GETINFO__desc_text_len) | GRD_HAS(21, USER_GETINFO__desc_bin) | GRD_HAS(22, USER_GETINFO__desc_bin_maxlen) | GRD_HAS(23, USER_GETINFO__desc_bin_len), GRD_ARG(USER_GETINFO__user_name), GRD_ARG(USER_GETINFO__user_maxlen), GRD_ARG(USER_GETINFO__user_curlen), GRD_ARG(USER_GETINFO__user_id), GRD_ARG(USER_GETINFO__is_alias), GRD_ARG(USER_GETINFO__group_count), GRD_ARG(USER_GETINFO__group_list), GRD_ARG(USER_GETINFO__primary_group), GRD_ARG(USER_GETINFO__volsubvol), GRD_ARG(USER_GETINFO__volsubvol_maxlen), GRD_ARG(USER_GETINFO__volsubvol_len), GRD_ARG(USER_GETINFO__initdir), GRD_ARG(USER_GETINFO__initdir_maxlen), GRD_ARG(USER_GETINFO__initdir_len), GRD_ARG(USER_GETINFO__initprog), GRD_ARG(USER_GETINFO__initprog_maxlen), GRD_ARG(USER_GETINFO__initprog_len), GRD_ARG(USER_GETINFO__default_security), GRD_ARG(USER_GETINFO__desc_text), GRD_ARG(USER_GETINFO__desc_text_maxlen), GRD_ARG(USER_GETINFO__desc_text_len), GRD_ARG(USER_GETINFO__desc_bin), GRD_ARG(USER_GETINFO__desc_bin_maxlen), GRD_ARG(USER_GETINFO__desc_bin_len)); })
#else
#define GRD_USER_GETINFO_(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, over, ...) GRD_END_##over ::guardian::USER_GETINFO__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::out32(a4), ::guardian::arg<short *>(a5), ::guardian::arg<short *>(a6), ::guardian::out32(a7), ::guardian::out32(a8), ::guardian::arg<char *>(a9), ::guardian::arg<short>(a10), ::guardian::arg<short *>(a11), ::guardian::arg<char *>(a12), ::guardian::arg<short>(a13), ::guardian::arg<short *>(a14), ::guardian::arg<char *>(a15), ::guardian::arg<short>(a16), ::guardian::arg<short *>(a17), ::guardian::arg<short *>(a18), ::guardian::arg<char *>(a19), ::guardian::arg<short>(a20), ::guardian::arg<short *>(a21), ::guardian::arg<char *>(a22), ::guardian::arg<short>(a23), ::guardian::arg<short *>(a24))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_USER_GETNEXT_ || defined GRD_USED_USER_GETNEXT_) && !defined USER_GETNEXT_ && !defined GRD_OWN_USER_GETNEXT_
GRD_EXTERN short USER_GETNEXT_(char *_user_name, short _user_maxlen, short *_user_curlen, short *_is_alias, void *_user_id);
#define USER_GETNEXT_(...) GRD_USER_GETNEXT_(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_USER_GETNEXT_(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  char * USER_GETNEXT__user_name[] = { 0, a1 }; \
  short USER_GETNEXT__user_maxlen[] = { 0, a2 }; \
  short * USER_GETNEXT__user_curlen[] = { 0, a3 }; \
  short * USER_GETNEXT__is_alias[] = { 0, a4 }; \
  void * USER_GETNEXT__user_id[] = { 0, a5 }; \
  guardian_USER_GETNEXT_(GRD_HAS(0, USER_GETNEXT__user_name) | GRD_HAS(1, USER_GETNEXT__user_maxlen) | GRD_HAS(2, USER_GETNEXT__user_curlen) | GRD_HAS(3, USER_GETNEXT__is_alias) | GRD_HAS(4, USER_GETNEXT__user_id) | GRD_WIDE_OUT(4, a5), GRD_ARG(USER_GETNEXT__user_name), GRD_ARG(USER_GETNEXT__user_maxlen), GRD_ARG(USER_GETNEXT__user_curlen), GRD_ARG(USER_GETNEXT__is_alias), GRD_ARG(USER_GETNEXT__user_id)); })
#else
#define GRD_USER_GETNEXT_(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::USER_GETNEXT__call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short *>(a4), ::guardian::out32(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_VERIFYUSER || defined GRD_USED_VERIFYUSER) && !defined VERIFYUSER && !defined GRD_OWN_VERIFYUSER
#ifdef GRD_WANT_VERIFYUSER
GRD_EXTERN short VERIFYUSER(short *_user_name_or_id, short _logon, short *_default_info, short _default_len);
#endif
#define VERIFYUSER(...) GRD_VERIFYUSER(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_VERIFYUSER(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * VERIFYUSER_user_name_or_id[] = { 0, a1 }; \
  short VERIFYUSER_logon[] = { 0, a2 }; \
  short * VERIFYUSER_default_info[] = { 0, a3 }; \
  short VERIFYUSER_default_len[] = { 0, a4 }; \
  guardian_VERIFYUSER(GRD_HAS(0, VERIFYUSER_user_name_or_id) | GRD_HAS(1, VERIFYUSER_logon) | GRD_HAS(2, VERIFYUSER_default_info) | GRD_HAS(3, VERIFYUSER_default_len), GRD_ARG(VERIFYUSER_user_name_or_id), GRD_ARG(VERIFYUSER_logon), GRD_ARG(VERIFYUSER_default_info), GRD_ARG(VERIFYUSER_default_len)); })
#else
#define GRD_VERIFYUSER(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::VERIFYUSER_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITE || defined GRD_USED_WRITE) && !defined WRITE && !defined GRD_OWN_WRITE
GRD_EXTERN short WRITE(short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITE(...) GRD_WRITE(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITE(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITE_filenum[] = { 0, a1 }; \
  short * WRITE_buffer[] = { 0, a2 }; \
  unsigned short WRITE_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITE_count_written[] = { 0, a4 }; \
  long long WRITE_tag[] = { 0, a5 }; \
  guardian_WRITE(GRD_HAS(0, WRITE_filenum) | GRD_HAS(1, WRITE_buffer) | GRD_HAS(2, WRITE_write_count) | GRD_HAS(3, WRITE_count_written) | GRD_HAS(4, WRITE_tag), GRD_ARG(WRITE_filenum), GRD_ARG(WRITE_buffer), GRD_ARG(WRITE_write_count), (unsigned short *)GRD_ARG(WRITE_count_written), GRD_ARG(WRITE_tag)); })
#else
#define GRD_WRITE(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITE_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEEDIT || defined GRD_USED_WRITEEDIT) && !defined WRITEEDIT && !defined GRD_OWN_WRITEEDIT
GRD_EXTERN short WRITEEDIT(short _filenum, int _record_number, const char *_unpacked_line, short _unpacked_length, short _full_length, void *_new_record_number);
#define WRITEEDIT(...) GRD_WRITEEDIT(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEEDIT(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEEDIT_filenum[] = { 0, a1 }; \
  int WRITEEDIT_record_number[] = { 0, a2 }; \
  const char * WRITEEDIT_unpacked_line[] = { 0, a3 }; \
  short WRITEEDIT_unpacked_length[] = { 0, a4 }; \
  short WRITEEDIT_full_length[] = { 0, a5 }; \
  void * WRITEEDIT_new_record_number[] = { 0, a6 }; \
  guardian_WRITEEDIT(GRD_HAS(0, WRITEEDIT_filenum) | GRD_HAS(1, WRITEEDIT_record_number) | GRD_HAS(2, WRITEEDIT_unpacked_line) | GRD_HAS(3, WRITEEDIT_unpacked_length) | GRD_HAS(4, WRITEEDIT_full_length) | GRD_HAS(5, WRITEEDIT_new_record_number) | GRD_WIDE_OUT(5, a6), GRD_ARG(WRITEEDIT_filenum), GRD_ARG(WRITEEDIT_record_number), GRD_ARG(WRITEEDIT_unpacked_line), GRD_ARG(WRITEEDIT_unpacked_length), GRD_ARG(WRITEEDIT_full_length), GRD_ARG(WRITEEDIT_new_record_number)); })
#else
#define GRD_WRITEEDIT(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::WRITEEDIT_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4), ::guardian::arg<short>(a5), ::guardian::out32(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEEDITP || defined GRD_USED_WRITEEDITP) && !defined WRITEEDITP && !defined GRD_OWN_WRITEEDITP
GRD_EXTERN short WRITEEDITP(short _filenum, int _record_number, const char *_packed_line, short _packed_length);
#define WRITEEDITP(...) GRD_WRITEEDITP(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEEDITP(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEEDITP_filenum[] = { 0, a1 }; \
  int WRITEEDITP_record_number[] = { 0, a2 }; \
  const char * WRITEEDITP_packed_line[] = { 0, a3 }; \
  short WRITEEDITP_packed_length[] = { 0, a4 }; \
  guardian_WRITEEDITP(GRD_HAS(0, WRITEEDITP_filenum) | GRD_HAS(1, WRITEEDITP_record_number) | GRD_HAS(2, WRITEEDITP_packed_line) | GRD_HAS(3, WRITEEDITP_packed_length), GRD_ARG(WRITEEDITP_filenum), GRD_ARG(WRITEEDITP_record_number), GRD_ARG(WRITEEDITP_packed_line), GRD_ARG(WRITEEDITP_packed_length)); })
#else
#define GRD_WRITEEDITP(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::WRITEEDITP_call(::guardian::arg<short>(a1), ::guardian::arg<int>(a2), ::guardian::arg<const char *>(a3), ::guardian::arg<short>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEREAD || defined GRD_USED_WRITEREAD) && !defined WRITEREAD && !defined GRD_OWN_WRITEREAD
GRD_EXTERN short WRITEREAD(short _filenum, short *_buffer, unsigned short _write_count, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define WRITEREAD(...) GRD_WRITEREAD(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEREAD(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEREAD_filenum[] = { 0, a1 }; \
  short * WRITEREAD_buffer[] = { 0, a2 }; \
  unsigned short WRITEREAD_write_count[] = { 0, a3 }; \
  unsigned short WRITEREAD_read_count[] = { 0, a4 }; \
  GRD_COUNT_SLOT(a5) WRITEREAD_count_read[] = { 0, a5 }; \
  long long WRITEREAD_tag[] = { 0, a6 }; \
  guardian_WRITEREAD(GRD_HAS(0, WRITEREAD_filenum) | GRD_HAS(1, WRITEREAD_buffer) | GRD_HAS(2, WRITEREAD_write_count) | GRD_HAS(3, WRITEREAD_read_count) | GRD_HAS(4, WRITEREAD_count_read) | GRD_HAS(5, WRITEREAD_tag), GRD_ARG(WRITEREAD_filenum), GRD_ARG(WRITEREAD_buffer), GRD_ARG(WRITEREAD_write_count), GRD_ARG(WRITEREAD_read_count), (unsigned short *)GRD_ARG(WRITEREAD_count_read), GRD_ARG(WRITEREAD_tag)); })
#else
#define GRD_WRITEREAD(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::WRITEREAD_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::arg<unsigned short>(a4), ::guardian::count16(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEREADX || defined GRD_USED_WRITEREADX) && !defined WRITEREADX && !defined GRD_OWN_WRITEREADX
GRD_EXTERN short WRITEREADX(short _filenum, char *_buffer, unsigned short _write_count, unsigned short _read_count, unsigned short *_count_read, long long _tag);
#define WRITEREADX(...) GRD_WRITEREADX(__VA_ARGS__, , , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEREADX(a1, a2, a3, a4, a5, a6, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEREADX_filenum[] = { 0, a1 }; \
  char * WRITEREADX_buffer[] = { 0, a2 }; \
  unsigned short WRITEREADX_write_count[] = { 0, a3 }; \
  unsigned short WRITEREADX_read_count[] = { 0, a4 }; \
  GRD_COUNT_SLOT(a5) WRITEREADX_count_read[] = { 0, a5 }; \
  long long WRITEREADX_tag[] = { 0, a6 }; \
  guardian_WRITEREADX(GRD_HAS(0, WRITEREADX_filenum) | GRD_HAS(1, WRITEREADX_buffer) | GRD_HAS(2, WRITEREADX_write_count) | GRD_HAS(3, WRITEREADX_read_count) | GRD_HAS(4, WRITEREADX_count_read) | GRD_HAS(5, WRITEREADX_tag), GRD_ARG(WRITEREADX_filenum), GRD_ARG(WRITEREADX_buffer), GRD_ARG(WRITEREADX_write_count), GRD_ARG(WRITEREADX_read_count), (unsigned short *)GRD_ARG(WRITEREADX_count_read), GRD_ARG(WRITEREADX_tag)); })
#else
#define GRD_WRITEREADX(a1, a2, a3, a4, a5, a6, over, ...) GRD_END_##over ::guardian::WRITEREADX_call(::guardian::arg<short>(a1), ::guardian::arg<char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::arg<unsigned short>(a4), ::guardian::count16(a5), ::guardian::arg<long long>(a6))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEUPDATE || defined GRD_USED_WRITEUPDATE) && !defined WRITEUPDATE && !defined GRD_OWN_WRITEUPDATE
GRD_EXTERN short WRITEUPDATE(short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITEUPDATE(...) GRD_WRITEUPDATE(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEUPDATE(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEUPDATE_filenum[] = { 0, a1 }; \
  short * WRITEUPDATE_buffer[] = { 0, a2 }; \
  unsigned short WRITEUPDATE_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITEUPDATE_count_written[] = { 0, a4 }; \
  long long WRITEUPDATE_tag[] = { 0, a5 }; \
  guardian_WRITEUPDATE(GRD_HAS(0, WRITEUPDATE_filenum) | GRD_HAS(1, WRITEUPDATE_buffer) | GRD_HAS(2, WRITEUPDATE_write_count) | GRD_HAS(3, WRITEUPDATE_count_written) | GRD_HAS(4, WRITEUPDATE_tag), GRD_ARG(WRITEUPDATE_filenum), GRD_ARG(WRITEUPDATE_buffer), GRD_ARG(WRITEUPDATE_write_count), (unsigned short *)GRD_ARG(WRITEUPDATE_count_written), GRD_ARG(WRITEUPDATE_tag)); })
#else
#define GRD_WRITEUPDATE(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITEUPDATE_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEUPDATEUNLOCK || defined GRD_USED_WRITEUPDATEUNLOCK) && !defined WRITEUPDATEUNLOCK && !defined GRD_OWN_WRITEUPDATEUNLOCK
GRD_EXTERN short WRITEUPDATEUNLOCK(short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITEUPDATEUNLOCK(...) GRD_WRITEUPDATEUNLOCK(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEUPDATEUNLOCK(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEUPDATEUNLOCK_filenum[] = { 0, a1 }; \
  short * WRITEUPDATEUNLOCK_buffer[] = { 0, a2 }; \
  unsigned short WRITEUPDATEUNLOCK_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITEUPDATEUNLOCK_count_written[] = { 0, a4 }; \
  long long WRITEUPDATEUNLOCK_tag[] = { 0, a5 }; \
  guardian_WRITEUPDATEUNLOCK(GRD_HAS(0, WRITEUPDATEUNLOCK_filenum) | GRD_HAS(1, WRITEUPDATEUNLOCK_buffer) | GRD_HAS(2, WRITEUPDATEUNLOCK_write_count) | GRD_HAS(3, WRITEUPDATEUNLOCK_count_written) | GRD_HAS(4, WRITEUPDATEUNLOCK_tag), GRD_ARG(WRITEUPDATEUNLOCK_filenum), GRD_ARG(WRITEUPDATEUNLOCK_buffer), GRD_ARG(WRITEUPDATEUNLOCK_write_count), (unsigned short *)GRD_ARG(WRITEUPDATEUNLOCK_count_written), GRD_ARG(WRITEUPDATEUNLOCK_tag)); })
#else
#define GRD_WRITEUPDATEUNLOCK(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITEUPDATEUNLOCK_call(::guardian::arg<short>(a1), ::guardian::arg<short *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEUPDATEUNLOCKX || defined GRD_USED_WRITEUPDATEUNLOCKX) && !defined WRITEUPDATEUNLOCKX && !defined GRD_OWN_WRITEUPDATEUNLOCKX
GRD_EXTERN short WRITEUPDATEUNLOCKX(short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITEUPDATEUNLOCKX(...) GRD_WRITEUPDATEUNLOCKX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEUPDATEUNLOCKX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEUPDATEUNLOCKX_filenum[] = { 0, a1 }; \
  const char * WRITEUPDATEUNLOCKX_buffer[] = { 0, a2 }; \
  unsigned short WRITEUPDATEUNLOCKX_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITEUPDATEUNLOCKX_count_written[] = { 0, a4 }; \
  long long WRITEUPDATEUNLOCKX_tag[] = { 0, a5 }; \
  guardian_WRITEUPDATEUNLOCKX(GRD_HAS(0, WRITEUPDATEUNLOCKX_filenum) | GRD_HAS(1, WRITEUPDATEUNLOCKX_buffer) | GRD_HAS(2, WRITEUPDATEUNLOCKX_write_count) | GRD_HAS(3, WRITEUPDATEUNLOCKX_count_written) | GRD_HAS(4, WRITEUPDATEUNLOCKX_tag), GRD_ARG(WRITEUPDATEUNLOCKX_filenum), GRD_ARG(WRITEUPDATEUNLOCKX_buffer), GRD_ARG(WRITEUPDATEUNLOCKX_write_count), (unsigned short *)GRD_ARG(WRITEUPDATEUNLOCKX_count_written), GRD_ARG(WRITEUPDATEUNLOCKX_tag)); })
#else
#define GRD_WRITEUPDATEUNLOCKX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITEUPDATEUNLOCKX_call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEUPDATEX || defined GRD_USED_WRITEUPDATEX) && !defined WRITEUPDATEX && !defined GRD_OWN_WRITEUPDATEX
GRD_EXTERN short WRITEUPDATEX(short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITEUPDATEX(...) GRD_WRITEUPDATEX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEUPDATEX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEUPDATEX_filenum[] = { 0, a1 }; \
  const char * WRITEUPDATEX_buffer[] = { 0, a2 }; \
  unsigned short WRITEUPDATEX_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITEUPDATEX_count_written[] = { 0, a4 }; \
  long long WRITEUPDATEX_tag[] = { 0, a5 }; \
  guardian_WRITEUPDATEX(GRD_HAS(0, WRITEUPDATEX_filenum) | GRD_HAS(1, WRITEUPDATEX_buffer) | GRD_HAS(2, WRITEUPDATEX_write_count) | GRD_HAS(3, WRITEUPDATEX_count_written) | GRD_HAS(4, WRITEUPDATEX_tag), GRD_ARG(WRITEUPDATEX_filenum), GRD_ARG(WRITEUPDATEX_buffer), GRD_ARG(WRITEUPDATEX_write_count), (unsigned short *)GRD_ARG(WRITEUPDATEX_count_written), GRD_ARG(WRITEUPDATEX_tag)); })
#else
#define GRD_WRITEUPDATEX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITEUPDATEX_call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_WRITEX || defined GRD_USED_WRITEX) && !defined WRITEX && !defined GRD_OWN_WRITEX
GRD_EXTERN short WRITEX(short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);
#define WRITEX(...) GRD_WRITEX(__VA_ARGS__, , , , , , ,)
#ifndef __cplusplus
#define GRD_WRITEX(a1, a2, a3, a4, a5, over, ...) __extension__ ({ GRD_END_##over \
  short WRITEX_filenum[] = { 0, a1 }; \
  const char * WRITEX_buffer[] = { 0, a2 }; \
  unsigned short WRITEX_write_count[] = { 0, a3 }; \
  GRD_COUNT_SLOT(a4) WRITEX_count_written[] = { 0, a4 }; \
  long long WRITEX_tag[] = { 0, a5 }; \
  guardian_WRITEX(GRD_HAS(0, WRITEX_filenum) | GRD_HAS(1, WRITEX_buffer) | GRD_HAS(2, WRITEX_write_count) | GRD_HAS(3, WRITEX_count_written) | GRD_HAS(4, WRITEX_tag), GRD_ARG(WRITEX_filenum), GRD_ARG(WRITEX_buffer), GRD_ARG(WRITEX_write_count), (unsigned short *)GRD_ARG(WRITEX_count_written), GRD_ARG(WRITEX_tag)); })
#else
#define GRD_WRITEX(a1, a2, a3, a4, a5, over, ...) GRD_END_##over ::guardian::WRITEX_call(::guardian::arg<short>(a1), ::guardian::arg<const char *>(a2), ::guardian::arg<unsigned short>(a3), ::guardian::count16(a4), ::guardian::arg<long long>(a5))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_XBNDSTEST || defined GRD_USED_XBNDSTEST) && !defined XBNDSTEST && !defined GRD_OWN_XBNDSTEST
GRD_EXTERN short XBNDSTEST(char *_param, short _bytelen, short _flags, long long _constants);
#define XBNDSTEST(...) GRD_XBNDSTEST(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_XBNDSTEST(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  char * XBNDSTEST_param[] = { 0, a1 }; \
  short XBNDSTEST_bytelen[] = { 0, a2 }; \
  short XBNDSTEST_flags[] = { 0, a3 }; \
  long long XBNDSTEST_constants[] = { 0, a4 }; \
  guardian_XBNDSTEST(GRD_HAS(0, XBNDSTEST_param) | GRD_HAS(1, XBNDSTEST_bytelen) | GRD_HAS(2, XBNDSTEST_flags) | GRD_HAS(3, XBNDSTEST_constants), GRD_ARG(XBNDSTEST_param), GRD_ARG(XBNDSTEST_bytelen), GRD_ARG(XBNDSTEST_flags), GRD_ARG(XBNDSTEST_constants)); })
#else
#define GRD_XBNDSTEST(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::XBNDSTEST_call(::guardian::arg<char *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg<long long>(a4))
#endif
#endif
#if (!defined GRD_ONLY || defined GRD_WANT_XSTACKTEST || defined GRD_USED_XSTACKTEST) && !defined XSTACKTEST && !defined GRD_OWN_XSTACKTEST
GRD_EXTERN short XSTACKTEST(short *_firstparm, short _stackwords, short _flags, long long *_constants);
#define XSTACKTEST(...) GRD_XSTACKTEST(__VA_ARGS__, , , , , ,)
#ifndef __cplusplus
#define GRD_XSTACKTEST(a1, a2, a3, a4, over, ...) __extension__ ({ GRD_END_##over \
  short * XSTACKTEST_firstparm[] = { 0, a1 }; \
  short XSTACKTEST_stackwords[] = { 0, a2 }; \
  short XSTACKTEST_flags[] = { 0, a3 }; \
  GRD_LONG_SLOT(a4) XSTACKTEST_constants[] = { 0, a4 }; \
  guardian_XSTACKTEST(GRD_HAS(0, XSTACKTEST_firstparm) | GRD_HAS(1, XSTACKTEST_stackwords) | GRD_HAS(2, XSTACKTEST_flags) | GRD_HAS(3, XSTACKTEST_constants), GRD_ARG(XSTACKTEST_firstparm), GRD_ARG(XSTACKTEST_stackwords), GRD_ARG(XSTACKTEST_flags), (long long *)GRD_ARG(XSTACKTEST_constants)); })
#else
#define GRD_XSTACKTEST(a1, a2, a3, a4, over, ...) GRD_END_##over ::guardian::XSTACKTEST_call(::guardian::arg<short *>(a1), ::guardian::arg<short>(a2), ::guardian::arg<short>(a3), ::guardian::arg64(a4))
#endif
#endif
#ifdef __cplusplus
#ifndef GRD_CPP_CALLS
#define GRD_CPP_CALLS
extern "C++" {
namespace guardian {
inline short ABEND_call(arg<short *> process_id, arg<short> stop_backup, arg<short *> error, arg<short> compl_code, arg<short> termination_info, arg<short *> spi_ssid, arg<short> length, arg<short *> text) { return ::guardian_ABEND((GuardianCall)process_id.has << 0 | (GuardianCall)stop_backup.has << 1 | (GuardianCall)error.has << 2 | (GuardianCall)compl_code.has << 3 | (GuardianCall)termination_info.has << 4 | (GuardianCall)spi_ssid.has << 5 | (GuardianCall)length.has << 6 | (GuardianCall)text.has << 7, process_id.value, stop_backup.value, error.value, compl_code.value, termination_info.value, spi_ssid.value, length.value, text.value); }
inline short ABORTTRANSACTION_call() { return ::guardian_ABORTTRANSACTION(0); }
inline short ACTIVATERECEIVETRANSID_call(arg<short> message_tag) { return ::guardian_ACTIVATERECEIVETRANSID((GuardianCall)message_tag.has << 0, message_tag.value); }
inline short ADDRESS_DELIMIT__call(arg<int> address, out32 low_address, out32 high_address, arg<short *> address_descriptor, arg<short *> segment_id, arg<short *> error_detail) { return ::guardian_ADDRESS_DELIMIT_((GuardianCall)address.has << 0 | (GuardianCall)low_address.has << 1 | (GuardianCall)low_address.wide << 33 | (GuardianCall)high_address.has << 2 | (GuardianCall)high_address.wide << 34 | (GuardianCall)address_descriptor.has << 3 | (GuardianCall)segment_id.has << 4 | (GuardianCall)error_detail.has << 5, address.value, low_address.value, high_address.value, address_descriptor.value, segment_id.value, error_detail.value); }
inline short ALLOCATESEGMENT_call(arg<short> segment_id, arg<int> segment_size, arg<short *> file_name, arg<short> pin_and_flags) { return ::guardian_ALLOCATESEGMENT((GuardianCall)segment_id.has << 0 | (GuardianCall)segment_size.has << 1 | (GuardianCall)file_name.has << 2 | (GuardianCall)pin_and_flags.has << 3, segment_id.value, segment_size.value, file_name.value, pin_and_flags.value); }
inline short ALTER_call(arg<short *> file_name, arg<short> function, arg<short *> newvalue, arg<short> partonly) { return ::guardian_ALTER((GuardianCall)file_name.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)newvalue.has << 2 | (GuardianCall)partonly.has << 3, file_name.value, function.value, newvalue.value, partonly.value); }
inline void ARMTRAP_call(arg<short> traphandler_addr, arg<short> trapstack_addr) { return ::guardian_ARMTRAP((GuardianCall)traphandler_addr.has << 0 | (GuardianCall)trapstack_addr.has << 1, traphandler_addr.value, trapstack_addr.value); }
inline short AWAITIO_call(arg<short *> filenum, arg<short *> buffer_addr, count16 count_transferred, out32 tag, arg<int> timelimit) { return ::guardian_AWAITIO((GuardianCall)filenum.has << 0 | (GuardianCall)buffer_addr.has << 1 | (GuardianCall)count_transferred.has << 2 | (GuardianCall)tag.has << 3 | (GuardianCall)tag.wide << 35 | (GuardianCall)timelimit.has << 4, filenum.value, buffer_addr.value, count_transferred.value, tag.value, timelimit.value); }
inline short AWAITIOX_call(arg<short *> filenum, arg_address buffer_addr, count16 count_transferred, out32 tag, arg<int> timelimit, arg<short *> segment_id) { return ::guardian_AWAITIOX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer_addr.has << 1 | (GuardianCall)count_transferred.has << 2 | (GuardianCall)tag.has << 3 | (GuardianCall)tag.wide << 35 | (GuardianCall)timelimit.has << 4 | (GuardianCall)segment_id.has << 5, filenum.value, buffer_addr.value, count_transferred.value, tag.value, timelimit.value, segment_id.value); }
inline short AWAITIOXL_call(arg<short *> filenum, arg_address buffer_addr, out32 count_transferred, arg64 tag, arg<int> timelimit, arg<short *> segment_id) { return ::guardian_AWAITIOXL((GuardianCall)filenum.has << 0 | (GuardianCall)buffer_addr.has << 1 | (GuardianCall)count_transferred.has << 2 | (GuardianCall)count_transferred.wide << 34 | (GuardianCall)tag.has << 3 | (GuardianCall)timelimit.has << 4 | (GuardianCall)segment_id.has << 5, filenum.value, buffer_addr.value, count_transferred.value, tag.value, timelimit.value, segment_id.value); }
inline short BACKSPACEEDIT_call(arg<short> filenum) { return ::guardian_BACKSPACEEDIT((GuardianCall)filenum.has << 0, filenum.value); }
inline short BEGINTRANSACTION_call(out32 trans_begin_tag) { return ::guardian_BEGINTRANSACTION((GuardianCall)trans_begin_tag.has << 0 | (GuardianCall)trans_begin_tag.wide << 32, trans_begin_tag.value); }
inline short BEGINTRANSACTION_EXT__call(out32 trans_begin_tag, arg<int> timeout, arg<long long> type_flags) { return ::guardian_BEGINTRANSACTION_EXT_((GuardianCall)trans_begin_tag.has << 0 | (GuardianCall)trans_begin_tag.wide << 32 | (GuardianCall)timeout.has << 1 | (GuardianCall)type_flags.has << 2, trans_begin_tag.value, timeout.value, type_flags.value); }
inline short BINSEM_CLOSE__call(arg<int> semid) { return ::guardian_BINSEM_CLOSE_((GuardianCall)semid.has << 0, semid.value); }
inline short BINSEM_CREATE__call(out32 semid, arg<short> security) { return ::guardian_BINSEM_CREATE_((GuardianCall)semid.has << 0 | (GuardianCall)semid.wide << 32 | (GuardianCall)security.has << 1, semid.value, security.value); }
inline short BINSEM_OPEN__call(out32 semid, arg<short *> processhandle, arg<int> proc_semid) { return ::guardian_BINSEM_OPEN_((GuardianCall)semid.has << 0 | (GuardianCall)semid.wide << 32 | (GuardianCall)processhandle.has << 1 | (GuardianCall)proc_semid.has << 2, semid.value, processhandle.value, proc_semid.value); }
inline short BREAKMESSAGE_SEND__call(arg<short *> processhandle, arg<short> receiver_filenum, arg<short *> breaktag) { return ::guardian_BREAKMESSAGE_SEND_((GuardianCall)processhandle.has << 0 | (GuardianCall)receiver_filenum.has << 1 | (GuardianCall)breaktag.has << 2, processhandle.value, receiver_filenum.value, breaktag.value); }
inline short CANCEL_call(arg<short> filenum) { return ::guardian_CANCEL((GuardianCall)filenum.has << 0, filenum.value); }
inline short CANCELPROCESSTIMEOUT_call(arg<short> tag) { return ::guardian_CANCELPROCESSTIMEOUT((GuardianCall)tag.has << 0, tag.value); }
inline short CANCELREQ_call(arg<short> filenum, arg<long long> tag) { return ::guardian_CANCELREQ((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short CANCELREQL_call(arg<short> filenum, arg<long long> tag) { return ::guardian_CANCELREQL((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short CANCELTIMEOUT_call(arg<short> tag) { return ::guardian_CANCELTIMEOUT((GuardianCall)tag.has << 0, tag.value); }
inline short CHECKCLOSE_call(arg<short> filenum, arg<short> tape_disposition) { return ::guardian_CHECKCLOSE((GuardianCall)filenum.has << 0 | (GuardianCall)tape_disposition.has << 1, filenum.value, tape_disposition.value); }
inline short CHECKMONITOR_call() { return ::guardian_CHECKMONITOR(0); }
inline short CHECKOPEN_call(arg<short *> filename, arg<short> filenum, arg<short> flags, arg<short> sync_or_receive_depth, arg<short *> sequential_block_buffer, arg<short> buffer_length, arg<short *> backerror) { return ::guardian_CHECKOPEN((GuardianCall)filename.has << 0 | (GuardianCall)filenum.has << 1 | (GuardianCall)flags.has << 2 | (GuardianCall)sync_or_receive_depth.has << 3 | (GuardianCall)sequential_block_buffer.has << 4 | (GuardianCall)buffer_length.has << 5 | (GuardianCall)backerror.has << 6, filename.value, filenum.value, flags.value, sync_or_receive_depth.value, sequential_block_buffer.value, buffer_length.value, backerror.value); }
inline short CHECKPOINT_call(arg<short *> stack_base, arg<short *> buffer_1, arg<short> count_1, arg<short *> buffer_2, arg<short> count_2, arg<short *> buffer_3, arg<short> count_3, arg<short *> buffer_4, arg<short> count_4, arg<short *> buffer_5, arg<short> count_5, arg<short *> buffer_6, arg<short> count_6, arg<short *> buffer_7, arg<short> count_7, arg<short *> buffer_8, arg<short> count_8, arg<short *> buffer_9, arg<short> count_9, arg<short *> buffer_10, arg<short> count_10, arg<short *> buffer_11, arg<short> count_11, arg<short *> buffer_12, arg<short> count_12, arg<short *> buffer_13, arg<short> count_13) { return ::guardian_CHECKPOINT((GuardianCall)stack_base.has << 0 | (GuardianCall)buffer_1.has << 1 | (GuardianCall)count_1.has << 2 | (GuardianCall)buffer_2.has << 3 | (GuardianCall)count_2.has << 4 | (GuardianCall)buffer_3.has << 5 | (GuardianCall)count_3.has << 6 | (GuardianCall)buffer_4.has << 7 | (GuardianCall)count_4.has << 8 | (GuardianCall)buffer_5.has << 9 | (GuardianCall)count_5.has << 10 | (GuardianCall)buffer_6.has << 11 | (GuardianCall)count_6.has << 12 | (GuardianCall)buffer_7.has << 13 | (GuardianCall)count_7.has << 14 | (GuardianCall)buffer_8.has << 15 | (GuardianCall)count_8.has << 16 | (GuardianCall)buffer_9.has << 17 | (GuardianCall)count_9.has << 18 | (GuardianCall)buffer_10.has << 19 | (GuardianCall)count_10.has << 20 | (GuardianCall)buffer_11.has << 21 | (GuardianCall)count_11.has << 22 | (GuardianCall)buffer_12.has << 23 | (GuardianCall)count_12.has << 24 | (GuardianCall)buffer_13.has << 25 | (GuardianCall)count_13.has << 26, stack_base.value, buffer_1.value, count_1.value, buffer_2.value, count_2.value, buffer_3.value, count_3.value, buffer_4.value, count_4.value, buffer_5.value, count_5.value, buffer_6.value, count_6.value, buffer_7.value, count_7.value, buffer_8.value, count_8.value, buffer_9.value, count_9.value, buffer_10.value, count_10.value, buffer_11.value, count_11.value, buffer_12.value, count_12.value, buffer_13.value, count_13.value); }
inline short CHECKPOINTMANY_call(arg<short *> stack_base, arg<short *> descriptors) { return ::guardian_CHECKPOINTMANY((GuardianCall)stack_base.has << 0 | (GuardianCall)descriptors.has << 1, stack_base.value, descriptors.value); }
inline short CHECKPOINTMANYX_call(arg<short *> stack_base, arg<short *> descriptors) { return ::guardian_CHECKPOINTMANYX((GuardianCall)stack_base.has << 0 | (GuardianCall)descriptors.has << 1, stack_base.value, descriptors.value); }
inline short CHECKPOINTX_call(arg<short *> stack_base, arg<short> segment_id1, arg<char *> bufferx_1, arg<int> count_1, arg<short> segment_id2, arg<char *> bufferx_2, arg<int> count_2, arg<short> segment_id3, arg<char *> bufferx_3, arg<int> count_3, arg<short> segment_id4, arg<char *> bufferx_4, arg<int> count_4, arg<short> segment_id5, arg<char *> bufferx_5, arg<int> count_5) { return ::guardian_CHECKPOINTX((GuardianCall)stack_base.has << 0 | (GuardianCall)segment_id1.has << 1 | (GuardianCall)bufferx_1.has << 2 | (GuardianCall)count_1.has << 3 | (GuardianCall)segment_id2.has << 4 | (GuardianCall)bufferx_2.has << 5 | (GuardianCall)count_2.has << 6 | (GuardianCall)segment_id3.has << 7 | (GuardianCall)bufferx_3.has << 8 | (GuardianCall)count_3.has << 9 | (GuardianCall)segment_id4.has << 10 | (GuardianCall)bufferx_4.has << 11 | (GuardianCall)count_4.has << 12 | (GuardianCall)segment_id5.has << 13 | (GuardianCall)bufferx_5.has << 14 | (GuardianCall)count_5.has << 15, stack_base.value, segment_id1.value, bufferx_1.value, count_1.value, segment_id2.value, bufferx_2.value, count_2.value, segment_id3.value, bufferx_3.value, count_3.value, segment_id4.value, bufferx_4.value, count_4.value, segment_id5.value, bufferx_5.value, count_5.value); }
inline short CHECKSETMODE_call(arg<short> filenum, arg<short> function, arg<short *> error) { return ::guardian_CHECKSETMODE((GuardianCall)filenum.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)error.has << 2, filenum.value, function.value, error.value); }
inline short CHECKSWITCH_call() { return ::guardian_CHECKSWITCH(0); }
inline short CHECK_FILE_call(arg<short *> file_fcb, arg<short> operation, arg<short *> ret_addr) { return ::guardian_CHECK_FILE((GuardianCall)file_fcb.has << 0 | (GuardianCall)operation.has << 1 | (GuardianCall)ret_addr.has << 2, file_fcb.value, operation.value, ret_addr.value); }
inline short CHILD_LOST__call(arg<char *> message, arg<short> length, arg<short *> processhandle) { return ::guardian_CHILD_LOST_((GuardianCall)message.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)processhandle.has << 2, message.value, length.value, processhandle.value); }
inline short CLOSE_call(arg<short> filenum, arg<short> tape_disposition) { return ::guardian_CLOSE((GuardianCall)filenum.has << 0 | (GuardianCall)tape_disposition.has << 1, filenum.value, tape_disposition.value); }
inline short CLOSEALLEDIT_call() { return ::guardian_CLOSEALLEDIT(0); }
inline short CLOSEEDIT__call(arg<short> filenum, arg<short> keep_filenum) { return ::guardian_CLOSEEDIT_((GuardianCall)filenum.has << 0 | (GuardianCall)keep_filenum.has << 1, filenum.value, keep_filenum.value); }
inline short COMPLETEIOEDIT_call(arg<short> filenum, arg<short> count_transferred, arg<long long> tag) { return ::guardian_COMPLETEIOEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)count_transferred.has << 1 | (GuardianCall)tag.has << 2, filenum.value, count_transferred.value, tag.value); }
inline short COMPRESSEDIT_call(arg<short *> filenum, arg<int> start, arg<int> increment) { return ::guardian_COMPRESSEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)start.has << 1 | (GuardianCall)increment.has << 2, filenum.value, start.value, increment.value); }
inline int COMPUTEJULIANDAYNO_call(arg<short> year, arg<short> month, arg<short> day, arg<short *> error_mask) { return ::guardian_COMPUTEJULIANDAYNO((GuardianCall)year.has << 0 | (GuardianCall)month.has << 1 | (GuardianCall)day.has << 2 | (GuardianCall)error_mask.has << 3, year.value, month.value, day.value, error_mask.value); }
inline long long COMPUTETIMESTAMP_call(arg<short *> date_n_time, arg<short *> errormask) { return ::guardian_COMPUTETIMESTAMP((GuardianCall)date_n_time.has << 0 | (GuardianCall)errormask.has << 1, date_n_time.value, errormask.value); }
inline short COMPUTETRANSID_call(arg64 transid, arg<int> system, arg<short> cpu, arg<int> sequence, arg<short> crashcount) { return ::guardian_COMPUTETRANSID((GuardianCall)transid.has << 0 | (GuardianCall)system.has << 1 | (GuardianCall)cpu.has << 2 | (GuardianCall)sequence.has << 3 | (GuardianCall)crashcount.has << 4, transid.value, system.value, cpu.value, sequence.value, crashcount.value); }
inline void CONTIME_call(arg<short *> date_and_time, arg<short> t0, arg<short> t1, arg<short> t2) { return ::guardian_CONTIME((GuardianCall)date_and_time.has << 0 | (GuardianCall)t0.has << 1 | (GuardianCall)t1.has << 2 | (GuardianCall)t2.has << 3, date_and_time.value, t0.value, t1.value, t2.value); }
inline short CONTROL_call(arg<short> filenum, arg<short> operation, arg<short> param, arg<long long> tag) { return ::guardian_CONTROL((GuardianCall)filenum.has << 0 | (GuardianCall)operation.has << 1 | (GuardianCall)param.has << 2 | (GuardianCall)tag.has << 3, filenum.value, operation.value, param.value, tag.value); }
inline short CONTROLBUF_call(arg<short> filenum, arg<short> operation, arg<short *> buffer, arg<short> count, arg<short *> count_transferred, arg<long long> tag) { return ::guardian_CONTROLBUF((GuardianCall)filenum.has << 0 | (GuardianCall)operation.has << 1 | (GuardianCall)buffer.has << 2 | (GuardianCall)count.has << 3 | (GuardianCall)count_transferred.has << 4 | (GuardianCall)tag.has << 5, filenum.value, operation.value, buffer.value, count.value, count_transferred.value, tag.value); }
inline short CONTROLMESSAGESYSTEM_call(arg<short> actioncode, arg<unsigned short> value) { return ::guardian_CONTROLMESSAGESYSTEM((GuardianCall)actioncode.has << 0 | (GuardianCall)value.has << 1, actioncode.value, value.value); }
inline short CONVERTPROCESSTIME_call(arg<long long> process_time, arg<short *> hours, arg<short *> minutes, arg<short *> seconds, arg<short *> milliseconds, arg<short *> microseconds) { return ::guardian_CONVERTPROCESSTIME((GuardianCall)process_time.has << 0 | (GuardianCall)hours.has << 1 | (GuardianCall)minutes.has << 2 | (GuardianCall)seconds.has << 3 | (GuardianCall)milliseconds.has << 4 | (GuardianCall)microseconds.has << 5, process_time.value, hours.value, minutes.value, seconds.value, milliseconds.value, microseconds.value); }
inline long long CONVERTTIMESTAMP_call(arg<long long> julian_timestamp, arg<short> direction, arg<short> node, arg<short *> error) { return ::guardian_CONVERTTIMESTAMP((GuardianCall)julian_timestamp.has << 0 | (GuardianCall)direction.has << 1 | (GuardianCall)node.has << 2 | (GuardianCall)error.has << 3, julian_timestamp.value, direction.value, node.value, error.value); }
inline void CREATEPROCESSNAME_call(arg<short *> process_name) { return ::guardian_CREATEPROCESSNAME((GuardianCall)process_name.has << 0, process_name.value); }
inline short CREATORACCESSID_call() { return ::guardian_CREATORACCESSID(0); }
inline short CRTPID_TO_PROCESSHANDLE__call(arg<short *> process_id, arg<short *> processhandle, arg<short *> pair_flag, arg<int> node_number) { return ::guardian_CRTPID_TO_PROCESSHANDLE_((GuardianCall)process_id.has << 0 | (GuardianCall)processhandle.has << 1 | (GuardianCall)pair_flag.has << 2 | (GuardianCall)node_number.has << 3, process_id.value, processhandle.value, pair_flag.value, node_number.value); }
inline short DAYOFWEEK_call(arg<int> julian_day_num) { return ::guardian_DAYOFWEEK((GuardianCall)julian_day_num.has << 0, julian_day_num.value); }
inline void DEBUG_call() { return ::guardian_DEBUG(0); }
inline short DEFINEADD_call(arg<const char *> define_name, arg<short> replace, arg<short *> checknum) { return ::guardian_DEFINEADD((GuardianCall)define_name.has << 0 | (GuardianCall)replace.has << 1 | (GuardianCall)checknum.has << 2, define_name.value, replace.value, checknum.value); }
inline short DEFINEDELETE_call(arg<const char *> define_name) { return ::guardian_DEFINEDELETE((GuardianCall)define_name.has << 0, define_name.value); }
inline short DEFINEDELETEALL_call() { return ::guardian_DEFINEDELETEALL(0); }
inline short DEFINEINFO_call(arg<const char *> define_name, arg<char *> class_name, arg<char *> attribute_name, arg<char *> value_buf, arg<short> value_buf_len, arg<short *> value_len) { return ::guardian_DEFINEINFO((GuardianCall)define_name.has << 0 | (GuardianCall)class_name.has << 1 | (GuardianCall)attribute_name.has << 2 | (GuardianCall)value_buf.has << 3 | (GuardianCall)value_buf_len.has << 4 | (GuardianCall)value_len.has << 5, define_name.value, class_name.value, attribute_name.value, value_buf.value, value_buf_len.value, value_len.value); }
inline short DEFINEMODE_call(arg<short> new_value, arg<short *> old_value) { return ::guardian_DEFINEMODE((GuardianCall)new_value.has << 0 | (GuardianCall)old_value.has << 1, new_value.value, old_value.value); }
inline short DEFINENEXTNAME_call(arg<char *> define_name) { return ::guardian_DEFINENEXTNAME((GuardianCall)define_name.has << 0, define_name.value); }
inline short DEFINEPOOL_call(arg<short *> pool_head, arg<short *> pool, arg<int> pool_size) { return ::guardian_DEFINEPOOL((GuardianCall)pool_head.has << 0 | (GuardianCall)pool.has << 1 | (GuardianCall)pool_size.has << 2, pool_head.value, pool.value, pool_size.value); }
inline short DEFINEREADATTR_call(arg<const char *> define_name, arg<char *> attribute_name, arg<short *> cursor, arg<char *> value_buf, arg<short> value_buf_len, arg<short *> value_len, arg<short> read_mode, arg<short *> info_word) { return ::guardian_DEFINEREADATTR((GuardianCall)define_name.has << 0 | (GuardianCall)attribute_name.has << 1 | (GuardianCall)cursor.has << 2 | (GuardianCall)value_buf.has << 3 | (GuardianCall)value_buf_len.has << 4 | (GuardianCall)value_len.has << 5 | (GuardianCall)read_mode.has << 6 | (GuardianCall)info_word.has << 7, define_name.value, attribute_name.value, cursor.value, value_buf.value, value_buf_len.value, value_len.value, read_mode.value, info_word.value); }
inline short DEFINERESTORE_call(arg<short *> buffer, arg<short> options, arg<char *> define_name, arg<short *> checknum) { return ::guardian_DEFINERESTORE((GuardianCall)buffer.has << 0 | (GuardianCall)options.has << 1 | (GuardianCall)define_name.has << 2 | (GuardianCall)checknum.has << 3, buffer.value, options.value, define_name.value, checknum.value); }
inline short DEFINERESTOREWORK_call() { return ::guardian_DEFINERESTOREWORK(0); }
inline short DEFINERESTOREWORK2_call() { return ::guardian_DEFINERESTOREWORK2(0); }
inline short DEFINESAVE_call(arg<const char *> define_name, arg<short *> buffer, arg<short> buflen, arg<short *> deflen, arg<short> option) { return ::guardian_DEFINESAVE((GuardianCall)define_name.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)buflen.has << 2 | (GuardianCall)deflen.has << 3 | (GuardianCall)option.has << 4, define_name.value, buffer.value, buflen.value, deflen.value, option.value); }
inline short DEFINESAVEWORK_call() { return ::guardian_DEFINESAVEWORK(0); }
inline short DEFINESAVEWORK2_call() { return ::guardian_DEFINESAVEWORK2(0); }
inline short DEFINESETATTR_call(arg<const char *> attribute_name, arg<const char *> value, arg<short> value_len, arg<short *> default_names) { return ::guardian_DEFINESETATTR((GuardianCall)attribute_name.has << 0 | (GuardianCall)value.has << 1 | (GuardianCall)value_len.has << 2 | (GuardianCall)default_names.has << 3, attribute_name.value, value.value, value_len.value, default_names.value); }
inline short DEFINESETLIKE_call(arg<const char *> define_name) { return ::guardian_DEFINESETLIKE((GuardianCall)define_name.has << 0, define_name.value); }
inline short DEFINEVALIDATEWORK_call(arg<short *> checknum) { return ::guardian_DEFINEVALIDATEWORK((GuardianCall)checknum.has << 0, checknum.value); }
inline void DELAY_call(arg<int> time_period) { return ::guardian_DELAY((GuardianCall)time_period.has << 0, time_period.value); }
inline short DELETEEDIT_call(arg<short> filenum, arg<int> first, arg<int> last) { return ::guardian_DELETEEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)first.has << 1 | (GuardianCall)last.has << 2, filenum.value, first.value, last.value); }
inline short DISK_REFRESH__call(arg<const char *> volume, arg<short> length) { return ::guardian_DISK_REFRESH_((GuardianCall)volume.has << 0 | (GuardianCall)length.has << 1, volume.value, length.value); }
inline void * DNUMIN_call(arg<const char *> ascii_num, out32 signed_result, arg<short> base, arg<short *> status, arg<short> flags) { return ::guardian_DNUMIN((GuardianCall)ascii_num.has << 0 | (GuardianCall)signed_result.has << 1 | (GuardianCall)signed_result.wide << 33 | (GuardianCall)base.has << 2 | (GuardianCall)status.has << 3 | (GuardianCall)flags.has << 4, ascii_num.value, signed_result.value, base.value, status.value, flags.value); }
inline short DNUMOUT_call(arg<char *> ascii_result, arg<int> unsigned_doubleword, arg<short> base, arg<short> width, arg<short> flags) { return ::guardian_DNUMOUT((GuardianCall)ascii_result.has << 0 | (GuardianCall)unsigned_doubleword.has << 1 | (GuardianCall)base.has << 2 | (GuardianCall)width.has << 3 | (GuardianCall)flags.has << 4, ascii_result.value, unsigned_doubleword.value, base.value, width.value, flags.value); }
inline short DST_GETINFO__call(arg<long long> keygmt, arg<short *> dstentry) { return ::guardian_DST_GETINFO_((GuardianCall)keygmt.has << 0 | (GuardianCall)dstentry.has << 1, keygmt.value, dstentry.value); }
inline short EDITREAD_call(arg<short *> edit_controlblk, arg<char *> buffer, arg<short> bufferlen, out32 sequence_num) { return ::guardian_EDITREAD((GuardianCall)edit_controlblk.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)bufferlen.has << 2 | (GuardianCall)sequence_num.has << 3 | (GuardianCall)sequence_num.wide << 35, edit_controlblk.value, buffer.value, bufferlen.value, sequence_num.value); }
inline short EDITREADINIT_call(arg<short *> edit_controlblk, arg<short> filenum, arg<short> bufferlen) { return ::guardian_EDITREADINIT((GuardianCall)edit_controlblk.has << 0 | (GuardianCall)filenum.has << 1 | (GuardianCall)bufferlen.has << 2, edit_controlblk.value, filenum.value, bufferlen.value); }
inline short ENDTRANSACTION_call() { return ::guardian_ENDTRANSACTION(0); }
inline short EXTENDEDIT_call(arg<short *> filenum, arg<int> start, arg<int> increment) { return ::guardian_EXTENDEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)start.has << 1 | (GuardianCall)increment.has << 2, filenum.value, start.value, increment.value); }
inline short FILEINFO_call(arg<short> filenum, arg<short *> error, arg<short *> file_name, arg<short *> ldevnum, arg<short *> devtype, arg<short *> extent_size, out32 eof_pointer, out32 next_record_pointer, arg<short *> last_modtime, arg<short *> filecode, arg<short *> secondary_extent_size, out32 current_record_pointer, arg<short *> open_flags, arg<short *> subdevice, arg<short *> owner, arg<char *> security, arg<short *> num_extents_allocated, out32 max_file_size, arg<short *> partition_size, arg<short *> num_partitions, arg<short *> file_type, arg<short *> maximum_extents, arg<short *> unstructured_buffer_size, arg<short *> more_flags, arg<short *> sync_depth, arg<short *> next_open_fnum) { return ::guardian_FILEINFO((GuardianCall)filenum.has << 0 | (GuardianCall)error.has << 1 | (GuardianCall)file_name.has << 2 | (GuardianCall)ldevnum.has << 3 | (GuardianCall)devtype.has << 4 | (GuardianCall)extent_size.has << 5 | (GuardianCall)eof_pointer.has << 6 | (GuardianCall)eof_pointer.wide << 38 | (GuardianCall)next_record_pointer.has << 7 | (GuardianCall)next_record_pointer.wide << 39 | (GuardianCall)last_modtime.has << 8 | (GuardianCall)filecode.has << 9 | (GuardianCall)secondary_extent_size.has << 10 | (GuardianCall)current_record_pointer.has << 11 | (GuardianCall)current_record_pointer.wide << 43 | (GuardianCall)open_flags.has << 12 | (GuardianCall)subdevice.has << 13 | (GuardianCall)owner.has << 14 | (GuardianCall)security.has << 15 | (GuardianCall)num_extents_allocated.has << 16 | (GuardianCall)max_file_size.has << 17 | (GuardianCall)max_file_size.wide << 49 | (GuardianCall)partition_size.has << 18 | (GuardianCall)num_partitions.has << 19 | (GuardianCall)file_type.has << 20 | (GuardianCall)maximum_extents.has << 21 | (GuardianCall)unstructured_buffer_size.has << 22 | (GuardianCall)more_flags.has << 23 | (GuardianCall)sync_depth.has << 24 | (GuardianCall)next_open_fnum.has << 25, filenum.value, error.value, file_name.value, ldevnum.value, devtype.value, extent_size.value, eof_pointer.value, next_record_pointer.value, last_modtime.value, filecode.value, secondary_extent_size.value, current_record_pointer.value, open_flags.value, subdevice.value, owner.value, security.value, num_extents_allocated.value, max_file_size.value, partition_size.value, num_partitions.value, file_type.value, maximum_extents.value, unstructured_buffer_size.value, more_flags.value, sync_depth.value, next_open_fnum.value); }
inline short FILENAME_COMPARE__call(arg<const char *> filename1, arg<short> length1, arg<const char *> filename2, arg<short> length2) { return ::guardian_FILENAME_COMPARE_((GuardianCall)filename1.has << 0 | (GuardianCall)length1.has << 1 | (GuardianCall)filename2.has << 2 | (GuardianCall)length2.has << 3, filename1.value, length1.value, filename2.value, length2.value); }
inline short FILENAME_DECOMPOSE__call(arg<const char *> filename, arg<short> length, arg<char *> piece, arg<short> maxlen, arg<short *> piece_length, arg<short> level, arg<short> options, arg<short> subpart) { return ::guardian_FILENAME_DECOMPOSE_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)piece.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)piece_length.has << 4 | (GuardianCall)level.has << 5 | (GuardianCall)options.has << 6 | (GuardianCall)subpart.has << 7, filename.value, length.value, piece.value, maxlen.value, piece_length.value, level.value, options.value, subpart.value); }
inline short FILENAME_EDIT__call(arg<char *> filename, arg<short> maxlen, arg<short *> filename_length, arg<const char *> piece, arg<short> length, arg<short> level, arg<short> options, arg<short> subpart) { return ::guardian_FILENAME_EDIT_((GuardianCall)filename.has << 0 | (GuardianCall)maxlen.has << 1 | (GuardianCall)filename_length.has << 2 | (GuardianCall)piece.has << 3 | (GuardianCall)length.has << 4 | (GuardianCall)level.has << 5 | (GuardianCall)options.has << 6 | (GuardianCall)subpart.has << 7, filename.value, maxlen.value, filename_length.value, piece.value, length.value, level.value, options.value, subpart.value); }
inline short FILENAME_FINDFINISH__call(arg<short> searchid) { return ::guardian_FILENAME_FINDFINISH_((GuardianCall)searchid.has << 0, searchid.value); }
inline short FILENAME_FINDNEXT64__call(arg<short> searchid, arg<char *> name, arg<short> maxlen, arg<short *> name_length, arg<short *> entity_info, arg<long long> tag) { return ::guardian_FILENAME_FINDNEXT64_((GuardianCall)searchid.has << 0 | (GuardianCall)name.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)name_length.has << 3 | (GuardianCall)entity_info.has << 4 | (GuardianCall)tag.has << 5, searchid.value, name.value, maxlen.value, name_length.value, entity_info.value, tag.value); }
inline short FILENAME_FINDNEXT__call(arg<short> searchid, arg<char *> name, arg<short> maxlen, arg<short *> name_length, arg<short *> entity_info, arg<long long> tag) { return ::guardian_FILENAME_FINDNEXT_((GuardianCall)searchid.has << 0 | (GuardianCall)name.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)name_length.has << 3 | (GuardianCall)entity_info.has << 4 | (GuardianCall)tag.has << 5, searchid.value, name.value, maxlen.value, name_length.value, entity_info.value, tag.value); }
inline short FILENAME_FINDSTART__call(arg<short *> searchid, arg<const char *> search_pattern, arg<short> search_pattern_length, arg<short> resolve_level, arg<short> device_type, arg<short> device_subtype, arg<short> options, arg<const char *> startname, arg<short> startname_length) { return ::guardian_FILENAME_FINDSTART_((GuardianCall)searchid.has << 0 | (GuardianCall)search_pattern.has << 1 | (GuardianCall)search_pattern_length.has << 2 | (GuardianCall)resolve_level.has << 3 | (GuardianCall)device_type.has << 4 | (GuardianCall)device_subtype.has << 5 | (GuardianCall)options.has << 6 | (GuardianCall)startname.has << 7 | (GuardianCall)startname_length.has << 8, searchid.value, search_pattern.value, search_pattern_length.value, resolve_level.value, device_type.value, device_subtype.value, options.value, startname.value, startname_length.value); }
inline short FILENAME_MATCH__call(arg<const char *> filename, arg<short> filename_length, arg<const char *> pattern, arg<short> pattern_length, arg<short *> generic_set) { return ::guardian_FILENAME_MATCH_((GuardianCall)filename.has << 0 | (GuardianCall)filename_length.has << 1 | (GuardianCall)pattern.has << 2 | (GuardianCall)pattern_length.has << 3 | (GuardianCall)generic_set.has << 4, filename.value, filename_length.value, pattern.value, pattern_length.value, generic_set.value); }
inline short FILENAME_RESOLVE__call(arg<const char *> partialname, arg<short> length, arg<char *> fullname, arg<short> maxlen, arg<short *> fullname_length, arg<short> options, arg<const char *> override_name, arg<short> override_length, arg<const char *> search, arg<short> search_length, arg<const char *> defaults, arg<short> defaults_length) { return ::guardian_FILENAME_RESOLVE_((GuardianCall)partialname.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)fullname.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)fullname_length.has << 4 | (GuardianCall)options.has << 5 | (GuardianCall)override_name.has << 6 | (GuardianCall)override_length.has << 7 | (GuardianCall)search.has << 8 | (GuardianCall)search_length.has << 9 | (GuardianCall)defaults.has << 10 | (GuardianCall)defaults_length.has << 11, partialname.value, length.value, fullname.value, maxlen.value, fullname_length.value, options.value, override_name.value, override_length.value, search.value, search_length.value, defaults.value, defaults_length.value); }
inline short FILENAME_SCAN__call(arg<const char *> string, arg<short> length, arg<short *> count, arg<short *> kind, arg<short *> entity_level, arg<short> options) { return ::guardian_FILENAME_SCAN_((GuardianCall)string.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)count.has << 2 | (GuardianCall)kind.has << 3 | (GuardianCall)entity_level.has << 4 | (GuardianCall)options.has << 5, string.value, length.value, count.value, kind.value, entity_level.value, options.value); }
inline short FILENAME_TO_OLDFILENAME__call(arg<const char *> filename, arg<short> length, arg<short *> oldstyle_name) { return ::guardian_FILENAME_TO_OLDFILENAME_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)oldstyle_name.has << 2, filename.value, length.value, oldstyle_name.value); }
inline short FILENAME_TO_PATHNAME__call(arg<const char *> filename, arg<short> length, arg<char *> pathname, arg<short> maxlen, arg<short *> pathlen, arg<short> options, arg<short *> index) { return ::guardian_FILENAME_TO_PATHNAME_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)pathname.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)pathlen.has << 4 | (GuardianCall)options.has << 5 | (GuardianCall)index.has << 6, filename.value, length.value, pathname.value, maxlen.value, pathlen.value, options.value, index.value); }
inline short FILENAME_TO_PROCESSHANDLE__call(arg<const char *> filename, arg<short> length, arg<short *> processhandle) { return ::guardian_FILENAME_TO_PROCESSHANDLE_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)processhandle.has << 2, filename.value, length.value, processhandle.value); }
inline short FILENAME_UNRESOLVE__call(arg<const char *> longname, arg<short> length, arg<char *> shortname, arg<short> maxlen, arg<short *> shortname_length, arg<short> level, arg<const char *> defaults, arg<short> defaults_length) { return ::guardian_FILENAME_UNRESOLVE_((GuardianCall)longname.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)shortname.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)shortname_length.has << 4 | (GuardianCall)level.has << 5 | (GuardianCall)defaults.has << 6 | (GuardianCall)defaults_length.has << 7, longname.value, length.value, shortname.value, maxlen.value, shortname_length.value, level.value, defaults.value, defaults_length.value); }
inline short FILERECINFO_call(arg<short> filenum, arg<short *> current_keyspecifier, arg<char *> current_keyvalue, arg<short *> current_keylen, arg<char *> current_primary_keyvalue, arg<short *> current_primary_keylen, arg<short *> partition_in_error, arg<short *> specifier_of_key_in_error, arg<short *> file_type, arg<short *> logical_recordlen, arg<short *> blocklen, arg<short *> key_sequenced_parameters, arg<short *> alternate_key_parameters, arg<short *> partition_parameters, arg<short *> file_name) { return ::guardian_FILERECINFO((GuardianCall)filenum.has << 0 | (GuardianCall)current_keyspecifier.has << 1 | (GuardianCall)current_keyvalue.has << 2 | (GuardianCall)current_keylen.has << 3 | (GuardianCall)current_primary_keyvalue.has << 4 | (GuardianCall)current_primary_keylen.has << 5 | (GuardianCall)partition_in_error.has << 6 | (GuardianCall)specifier_of_key_in_error.has << 7 | (GuardianCall)file_type.has << 8 | (GuardianCall)logical_recordlen.has << 9 | (GuardianCall)blocklen.has << 10 | (GuardianCall)key_sequenced_parameters.has << 11 | (GuardianCall)alternate_key_parameters.has << 12 | (GuardianCall)partition_parameters.has << 13 | (GuardianCall)file_name.has << 14, filenum.value, current_keyspecifier.value, current_keyvalue.value, current_keylen.value, current_primary_keyvalue.value, current_primary_keylen.value, partition_in_error.value, specifier_of_key_in_error.value, file_type.value, logical_recordlen.value, blocklen.value, key_sequenced_parameters.value, alternate_key_parameters.value, partition_parameters.value, file_name.value); }
inline short FILE_ALTERLIST__call(arg<const char *> filename, arg<short> length, arg<short *> item_list, arg<short> number_of_items, arg<short *> values, arg<short> values_length, arg<short> partonly, arg<short *> error_item) { return ::guardian_FILE_ALTERLIST_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)item_list.has << 2 | (GuardianCall)number_of_items.has << 3 | (GuardianCall)values.has << 4 | (GuardianCall)values_length.has << 5 | (GuardianCall)partonly.has << 6 | (GuardianCall)error_item.has << 7, filename.value, length.value, item_list.value, number_of_items.value, values.value, values_length.value, partonly.value, error_item.value); }
inline short FILE_AWAITIO64__call(arg<short *> filenum, arg64 buffer_addr, out32 count_transferred, arg64 tag, arg<int> timelimit, arg<short *> segment_id) { return ::guardian_FILE_AWAITIO64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer_addr.has << 1 | (GuardianCall)count_transferred.has << 2 | (GuardianCall)count_transferred.wide << 34 | (GuardianCall)tag.has << 3 | (GuardianCall)timelimit.has << 4 | (GuardianCall)segment_id.has << 5, filenum.value, buffer_addr.value, count_transferred.value, tag.value, timelimit.value, segment_id.value); }
inline short FILE_CLOSE__call(arg<short> filenum, arg<short> tape_disposition) { return ::guardian_FILE_CLOSE_((GuardianCall)filenum.has << 0 | (GuardianCall)tape_disposition.has << 1, filenum.value, tape_disposition.value); }
inline short FILE_CLOSE_CHKPT__call(arg<short> filenum, arg<short> tape_disposition) { return ::guardian_FILE_CLOSE_CHKPT_((GuardianCall)filenum.has << 0 | (GuardianCall)tape_disposition.has << 1, filenum.value, tape_disposition.value); }
inline short FILE_COMPLETEL__call(arg<short *> completion_info2, arg<int> timelimit, arg<short *> complete_element_list, arg<short> num_complete_elements, arg<short *> error_complete_element) { return ::guardian_FILE_COMPLETEL_((GuardianCall)completion_info2.has << 0 | (GuardianCall)timelimit.has << 1 | (GuardianCall)complete_element_list.has << 2 | (GuardianCall)num_complete_elements.has << 3 | (GuardianCall)error_complete_element.has << 4, completion_info2.value, timelimit.value, complete_element_list.value, num_complete_elements.value, error_complete_element.value); }
inline short FILE_COMPLETE__call(arg<short *> completion_info, arg<int> timelimit, arg<short *> complete_element_list, arg<short> num_complete_elements, arg<short *> error_complete_element) { return ::guardian_FILE_COMPLETE_((GuardianCall)completion_info.has << 0 | (GuardianCall)timelimit.has << 1 | (GuardianCall)complete_element_list.has << 2 | (GuardianCall)num_complete_elements.has << 3 | (GuardianCall)error_complete_element.has << 4, completion_info.value, timelimit.value, complete_element_list.value, num_complete_elements.value, error_complete_element.value); }
inline short FILE_COMPLETE_GETINFO__call(arg<short *> info_list, arg<short> maxnum_info_elements, arg<short *> num_info_elements) { return ::guardian_FILE_COMPLETE_GETINFO_((GuardianCall)info_list.has << 0 | (GuardianCall)maxnum_info_elements.has << 1 | (GuardianCall)num_info_elements.has << 2, info_list.value, maxnum_info_elements.value, num_info_elements.value); }
inline short FILE_COMPLETE_SET__call(arg<short *> complete_element_list, arg<short> num_complete_elements, arg<short *> error_complete_element) { return ::guardian_FILE_COMPLETE_SET_((GuardianCall)complete_element_list.has << 0 | (GuardianCall)num_complete_elements.has << 1 | (GuardianCall)error_complete_element.has << 2, complete_element_list.value, num_complete_elements.value, error_complete_element.value); }
inline short FILE_CONTROL64__call(arg<short> filenum, arg<short> operation, arg<short> param, arg<long long> tag) { return ::guardian_FILE_CONTROL64_((GuardianCall)filenum.has << 0 | (GuardianCall)operation.has << 1 | (GuardianCall)param.has << 2 | (GuardianCall)tag.has << 3, filenum.value, operation.value, param.value, tag.value); }
inline short FILE_CONTROLBUF64__call(arg<short> filenum, arg<short> operation, arg<short *> buffer, arg<short> count, arg<short *> count_transferred, arg<long long> tag) { return ::guardian_FILE_CONTROLBUF64_((GuardianCall)filenum.has << 0 | (GuardianCall)operation.has << 1 | (GuardianCall)buffer.has << 2 | (GuardianCall)count.has << 3 | (GuardianCall)count_transferred.has << 4 | (GuardianCall)tag.has << 5, filenum.value, operation.value, buffer.value, count.value, count_transferred.value, tag.value); }
inline short FILE_CREATELIST__call(arg<char *> filename, arg<short> maxlen, arg<short *> filenamelen, arg<short *> item_list, arg<short> number_of_items, arg<short *> values, arg<short> values_length, arg<short *> error_item) { return ::guardian_FILE_CREATELIST_((GuardianCall)filename.has << 0 | (GuardianCall)maxlen.has << 1 | (GuardianCall)filenamelen.has << 2 | (GuardianCall)item_list.has << 3 | (GuardianCall)number_of_items.has << 4 | (GuardianCall)values.has << 5 | (GuardianCall)values_length.has << 6 | (GuardianCall)error_item.has << 7, filename.value, maxlen.value, filenamelen.value, item_list.value, number_of_items.value, values.value, values_length.value, error_item.value); }
inline short FILE_CREATE__call(arg<char *> filename, arg<short> maxlen, arg<short *> filenamelen, arg<short> file_code, arg<short> primary_extent_size, arg<short> secondary_extent_size, arg<short> maximum_extents, arg<short> file_type, arg<short> options, arg<short> recordlen, arg<short> blocklen, arg<short> keylen, arg<short> key_offset) { return ::guardian_FILE_CREATE_((GuardianCall)filename.has << 0 | (GuardianCall)maxlen.has << 1 | (GuardianCall)filenamelen.has << 2 | (GuardianCall)file_code.has << 3 | (GuardianCall)primary_extent_size.has << 4 | (GuardianCall)secondary_extent_size.has << 5 | (GuardianCall)maximum_extents.has << 6 | (GuardianCall)file_type.has << 7 | (GuardianCall)options.has << 8 | (GuardianCall)recordlen.has << 9 | (GuardianCall)blocklen.has << 10 | (GuardianCall)keylen.has << 11 | (GuardianCall)key_offset.has << 12, filename.value, maxlen.value, filenamelen.value, file_code.value, primary_extent_size.value, secondary_extent_size.value, maximum_extents.value, file_type.value, options.value, recordlen.value, blocklen.value, keylen.value, key_offset.value); }
inline short FILE_GETINFOBYNAME__call(arg<const char *> filename, arg<short> length, arg<short *> type_info, arg<short *> physical_recordlen, arg<short> options, arg<int> tag_or_timeout, arg<short *> flags) { return ::guardian_FILE_GETINFOBYNAME_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)type_info.has << 2 | (GuardianCall)physical_recordlen.has << 3 | (GuardianCall)options.has << 4 | (GuardianCall)tag_or_timeout.has << 5 | (GuardianCall)flags.has << 6, filename.value, length.value, type_info.value, physical_recordlen.value, options.value, tag_or_timeout.value, flags.value); }
inline short FILE_GETINFOLISTBYNAME__call(arg<const char *> filename, arg<short> length, arg<short *> item_list, arg<short> number_of_items, arg<short *> result, arg<short> result_max, arg<short *> result_length, arg<short *> error_item) { return ::guardian_FILE_GETINFOLISTBYNAME_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)item_list.has << 2 | (GuardianCall)number_of_items.has << 3 | (GuardianCall)result.has << 4 | (GuardianCall)result_max.has << 5 | (GuardianCall)result_length.has << 6 | (GuardianCall)error_item.has << 7, filename.value, length.value, item_list.value, number_of_items.value, result.value, result_max.value, result_length.value, error_item.value); }
inline short FILE_GETINFOLIST__call(arg<short> filenum, arg<short *> item_list, arg<short> number_of_items, arg<short *> result, arg<short> result_max, arg<short *> result_length, arg<short *> error_item) { return ::guardian_FILE_GETINFOLIST_((GuardianCall)filenum.has << 0 | (GuardianCall)item_list.has << 1 | (GuardianCall)number_of_items.has << 2 | (GuardianCall)result.has << 3 | (GuardianCall)result_max.has << 4 | (GuardianCall)result_length.has << 5 | (GuardianCall)error_item.has << 6, filenum.value, item_list.value, number_of_items.value, result.value, result_max.value, result_length.value, error_item.value); }
inline short FILE_GETINFO__call(arg<short> filenum, arg<short *> last_error, arg<char *> filename, arg<short> maxlen, arg<short *> filename_length, arg<short *> type_info, arg<short *> flags) { return ::guardian_FILE_GETINFO_((GuardianCall)filenum.has << 0 | (GuardianCall)last_error.has << 1 | (GuardianCall)filename.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)filename_length.has << 4 | (GuardianCall)type_info.has << 5 | (GuardianCall)flags.has << 6, filenum.value, last_error.value, filename.value, maxlen.value, filename_length.value, type_info.value, flags.value); }
inline short FILE_GETLOCKINFO__call(arg<const char *> name, arg<short> length, arg<short *> processhandle, arg<short *> transid, arg<short *> control, arg<short *> lock_descriptor, arg<short> descriptor_length, arg<short *> participants, arg<short> max_participants, arg<char *> locked_name, arg<short> maxlen, arg<short *> locked_name_length) { return ::guardian_FILE_GETLOCKINFO_((GuardianCall)name.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)processhandle.has << 2 | (GuardianCall)transid.has << 3 | (GuardianCall)control.has << 4 | (GuardianCall)lock_descriptor.has << 5 | (GuardianCall)descriptor_length.has << 6 | (GuardianCall)participants.has << 7 | (GuardianCall)max_participants.has << 8 | (GuardianCall)locked_name.has << 9 | (GuardianCall)maxlen.has << 10 | (GuardianCall)locked_name_length.has << 11, name.value, length.value, processhandle.value, transid.value, control.value, lock_descriptor.value, descriptor_length.value, participants.value, max_participants.value, locked_name.value, maxlen.value, locked_name_length.value); }
inline short FILE_GETOPENINFO__call(arg<const char *> searchname, arg<short> length, arg64 prevtag, arg<short *> primary_opener, arg<short *> backup_opener, arg<short *> accessmode, arg<short *> exclusion, arg<short *> syncdepth, arg<char *> filename, arg<short> maxlen, arg<short *> filenamelen, arg<short *> accessid, arg<short *> validmask) { return ::guardian_FILE_GETOPENINFO_((GuardianCall)searchname.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)prevtag.has << 2 | (GuardianCall)primary_opener.has << 3 | (GuardianCall)backup_opener.has << 4 | (GuardianCall)accessmode.has << 5 | (GuardianCall)exclusion.has << 6 | (GuardianCall)syncdepth.has << 7 | (GuardianCall)filename.has << 8 | (GuardianCall)maxlen.has << 9 | (GuardianCall)filenamelen.has << 10 | (GuardianCall)accessid.has << 11 | (GuardianCall)validmask.has << 12, searchname.value, length.value, prevtag.value, primary_opener.value, backup_opener.value, accessmode.value, exclusion.value, syncdepth.value, filename.value, maxlen.value, filenamelen.value, accessid.value, validmask.value); }
inline short FILE_GETRECEIVEINFOL__call(arg<short *> receive_info2) { return ::guardian_FILE_GETRECEIVEINFOL_((GuardianCall)receive_info2.has << 0, receive_info2.value); }
inline short FILE_GETRECEIVEINFO__call(arg<short *> receive_info, arg<short *> dialog_info) { return ::guardian_FILE_GETRECEIVEINFO_((GuardianCall)receive_info.has << 0 | (GuardianCall)dialog_info.has << 1, receive_info.value, dialog_info.value); }
inline short FILE_GETSYNCINFO__call(arg<short> filenum, arg<short *> infobuf, arg<short> infomax, arg<short *> infosize) { return ::guardian_FILE_GETSYNCINFO_((GuardianCall)filenum.has << 0 | (GuardianCall)infobuf.has << 1 | (GuardianCall)infomax.has << 2 | (GuardianCall)infosize.has << 3, filenum.value, infobuf.value, infomax.value, infosize.value); }
inline short FILE_LOCKFILE64__call(arg<short> filenum, arg<long long> tag) { return ::guardian_FILE_LOCKFILE64_((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short FILE_LOCKREC64__call(arg<short> filenum, arg<long long> tag) { return ::guardian_FILE_LOCKREC64_((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short FILE_OPEN__call(arg<const char *> filename, arg<short> length, arg<short *> filenum, arg<short> access, arg<short> exclusion, arg<short> nowait_depth, arg<short> sync_or_receive_depth, arg<short> options, arg<short> seq_block_buffer_id, arg<short> seq_block_buffer_len, arg<short *> primary_processhandle, arg<int> elections) { return ::guardian_FILE_OPEN_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)filenum.has << 2 | (GuardianCall)access.has << 3 | (GuardianCall)exclusion.has << 4 | (GuardianCall)nowait_depth.has << 5 | (GuardianCall)sync_or_receive_depth.has << 6 | (GuardianCall)options.has << 7 | (GuardianCall)seq_block_buffer_id.has << 8 | (GuardianCall)seq_block_buffer_len.has << 9 | (GuardianCall)primary_processhandle.has << 10 | (GuardianCall)elections.has << 11, filename.value, length.value, filenum.value, access.value, exclusion.value, nowait_depth.value, sync_or_receive_depth.value, options.value, seq_block_buffer_id.value, seq_block_buffer_len.value, primary_processhandle.value, elections.value); }
inline short FILE_OPEN_CHKPT__call(arg<short> filenum, arg<short *> status) { return ::guardian_FILE_OPEN_CHKPT_((GuardianCall)filenum.has << 0 | (GuardianCall)status.has << 1, filenum.value, status.value); }
inline short FILE_PURGE__call(arg<const char *> filename, arg<short> length) { return ::guardian_FILE_PURGE_((GuardianCall)filename.has << 0 | (GuardianCall)length.has << 1, filename.value, length.value); }
inline short FILE_READ64__call(arg<short> filenum, arg<char *> buffer, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_READ64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)count_read.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short FILE_READLOCK64__call(arg<short> filenum, arg<char *> buffer, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_READLOCK64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)count_read.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short FILE_READUPDATE64__call(arg<short> filenum, arg<char *> buffer, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_READUPDATE64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)count_read.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short FILE_READUPDATELOCK64__call(arg<short> filenum, arg<char *> buffer, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_READUPDATELOCK64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)count_read.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short FILE_RENAME__call(arg<short> filenum, arg<const char *> newname, arg<short> length) { return ::guardian_FILE_RENAME_((GuardianCall)filenum.has << 0 | (GuardianCall)newname.has << 1 | (GuardianCall)length.has << 2, filenum.value, newname.value, length.value); }
inline short FILE_REPLY64__call(arg<const char *> buffer, arg<int> write_count, out32 count_written, arg<short> message_tag, arg<short> error_return) { return ::guardian_FILE_REPLY64_((GuardianCall)buffer.has << 0 | (GuardianCall)write_count.has << 1 | (GuardianCall)count_written.has << 2 | (GuardianCall)count_written.wide << 34 | (GuardianCall)message_tag.has << 3 | (GuardianCall)error_return.has << 4, buffer.value, write_count.value, count_written.value, message_tag.value, error_return.value); }
inline short FILE_RESTOREPOSITION__call(arg<short> filenum, arg<short *> savearea, arg<short> savesize) { return ::guardian_FILE_RESTOREPOSITION_((GuardianCall)filenum.has << 0 | (GuardianCall)savearea.has << 1 | (GuardianCall)savesize.has << 2, filenum.value, savearea.value, savesize.value); }
inline short FILE_SAVEPOSITION__call(arg<short> filenum, arg<short *> savearea, arg<short> savemax, arg<short *> savesize) { return ::guardian_FILE_SAVEPOSITION_((GuardianCall)filenum.has << 0 | (GuardianCall)savearea.has << 1 | (GuardianCall)savemax.has << 2 | (GuardianCall)savesize.has << 3, filenum.value, savearea.value, savemax.value, savesize.value); }
inline short FILE_SETKEY__call(arg<short> filenum, arg<char *> key_value, arg<short> key_len, arg<short> keyspecifier, arg<short> positioningmode, arg<short> options, arg<short> comparelength) { return ::guardian_FILE_SETKEY_((GuardianCall)filenum.has << 0 | (GuardianCall)key_value.has << 1 | (GuardianCall)key_len.has << 2 | (GuardianCall)keyspecifier.has << 3 | (GuardianCall)positioningmode.has << 4 | (GuardianCall)options.has << 5 | (GuardianCall)comparelength.has << 6, filenum.value, key_value.value, key_len.value, keyspecifier.value, positioningmode.value, options.value, comparelength.value); }
inline short FILE_SETLASTERROR__call(arg<short> filenum, arg<short> errorcode, arg<short> errpart, arg<short> errkey, arg<short> errdetail) { return ::guardian_FILE_SETLASTERROR_((GuardianCall)filenum.has << 0 | (GuardianCall)errorcode.has << 1 | (GuardianCall)errpart.has << 2 | (GuardianCall)errkey.has << 3 | (GuardianCall)errdetail.has << 4, filenum.value, errorcode.value, errpart.value, errkey.value, errdetail.value); }
inline short FILE_SETMODENOWAIT64__call(arg<short> filenum, arg<short> function, arg<short> param1, arg<short> param2, arg<short *> last_params, arg<long long> tag) { return ::guardian_FILE_SETMODENOWAIT64_((GuardianCall)filenum.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)param1.has << 2 | (GuardianCall)param2.has << 3 | (GuardianCall)last_params.has << 4 | (GuardianCall)tag.has << 5, filenum.value, function.value, param1.value, param2.value, last_params.value, tag.value); }
inline short FILE_SETPOSITION__call(arg<short> filenum, arg<long long> recordspecifier) { return ::guardian_FILE_SETPOSITION_((GuardianCall)filenum.has << 0 | (GuardianCall)recordspecifier.has << 1, filenum.value, recordspecifier.value); }
inline short FILE_SETSYNCINFO__call(arg<short> filenum, arg<short *> infobuf, arg<short> infosize) { return ::guardian_FILE_SETSYNCINFO_((GuardianCall)filenum.has << 0 | (GuardianCall)infobuf.has << 1 | (GuardianCall)infosize.has << 2, filenum.value, infobuf.value, infosize.value); }
inline short FILE_UNLOCKFILE64__call(arg<short> filenum, arg<long long> tag) { return ::guardian_FILE_UNLOCKFILE64_((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short FILE_UNLOCKREC64__call(arg<short> filenum, arg<long long> tag) { return ::guardian_FILE_UNLOCKREC64_((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short FILE_WRITE64__call(arg<short> filenum, arg<const char *> buffer, arg<int> write_count, out32 count_written, arg<long long> tag) { return ::guardian_FILE_WRITE64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)count_written.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short FILE_WRITEREAD64__call(arg<short> filenum, arg<const char *> write_buffer, arg<char *> read_buffer, arg<int> write_count, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_WRITEREAD64_((GuardianCall)filenum.has << 0 | (GuardianCall)write_buffer.has << 1 | (GuardianCall)read_buffer.has << 2 | (GuardianCall)write_count.has << 3 | (GuardianCall)read_count.has << 4 | (GuardianCall)count_read.has << 5 | (GuardianCall)count_read.wide << 37 | (GuardianCall)tag.has << 6, filenum.value, write_buffer.value, read_buffer.value, write_count.value, read_count.value, count_read.value, tag.value); }
inline short FILE_WRITEREAD__call(arg<short> filenum, arg<const char *> write_buffer, arg<char *> read_buffer, arg<int> write_count, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_FILE_WRITEREAD_((GuardianCall)filenum.has << 0 | (GuardianCall)write_buffer.has << 1 | (GuardianCall)read_buffer.has << 2 | (GuardianCall)write_count.has << 3 | (GuardianCall)read_count.has << 4 | (GuardianCall)count_read.has << 5 | (GuardianCall)count_read.wide << 37 | (GuardianCall)tag.has << 6, filenum.value, write_buffer.value, read_buffer.value, write_count.value, read_count.value, count_read.value, tag.value); }
inline short FILE_WRITEUPDATE64__call(arg<short> filenum, arg<const char *> buffer, arg<int> write_count, out32 count_written, arg<long long> tag) { return ::guardian_FILE_WRITEUPDATE64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)count_written.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short FILE_WRITEUPDATEUNLOCK64__call(arg<short> filenum, arg<const char *> buffer, arg<int> write_count, out32 count_written, arg<long long> tag) { return ::guardian_FILE_WRITEUPDATEUNLOCK64_((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)count_written.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short FNAMECOLLAPSE_call(arg<short *> internal_name, arg<char *> external_name) { return ::guardian_FNAMECOLLAPSE((GuardianCall)internal_name.has << 0 | (GuardianCall)external_name.has << 1, internal_name.value, external_name.value); }
inline short FNAMECOMPARE_call(arg<short *> filename1, arg<short *> filename2) { return ::guardian_FNAMECOMPARE((GuardianCall)filename1.has << 0 | (GuardianCall)filename2.has << 1, filename1.value, filename2.value); }
inline short FNAMEEXPAND_call(arg<char *> external_filename, arg<short *> internal_filename, arg<short *> default_names) { return ::guardian_FNAMEEXPAND((GuardianCall)external_filename.has << 0 | (GuardianCall)internal_filename.has << 1 | (GuardianCall)default_names.has << 2, external_filename.value, internal_filename.value, default_names.value); }
inline short FORMATCONVERT_call(arg<char *> iformat, arg<short> iformatlen, arg<char *> eformat, arg<short> eformatlen, arg<short *> scales, arg<short *> scale_count, arg<short> conversion) { return ::guardian_FORMATCONVERT((GuardianCall)iformat.has << 0 | (GuardianCall)iformatlen.has << 1 | (GuardianCall)eformat.has << 2 | (GuardianCall)eformatlen.has << 3 | (GuardianCall)scales.has << 4 | (GuardianCall)scale_count.has << 5 | (GuardianCall)conversion.has << 6, iformat.value, iformatlen.value, eformat.value, eformatlen.value, scales.value, scale_count.value, conversion.value); }
inline short FORMATCONVERTX_call(arg<char *> iformat, arg<short> iformatlen, arg<const char *> eformat, arg<short> eformatlen, arg<short *> scales, arg<short *> scale_count, arg<short> conversion) { return ::guardian_FORMATCONVERTX((GuardianCall)iformat.has << 0 | (GuardianCall)iformatlen.has << 1 | (GuardianCall)eformat.has << 2 | (GuardianCall)eformatlen.has << 3 | (GuardianCall)scales.has << 4 | (GuardianCall)scale_count.has << 5 | (GuardianCall)conversion.has << 6, iformat.value, iformatlen.value, eformat.value, eformatlen.value, scales.value, scale_count.value, conversion.value); }
inline short FORMATDATA_call(arg<char *> buffer, arg<short> bufferlen, arg<short> buffer_occurs, arg<short *> length, arg<short *> iformat, arg<short *> variable_list, arg<short> variable_list_len, arg<short> flags) { return ::guardian_FORMATDATA((GuardianCall)buffer.has << 0 | (GuardianCall)bufferlen.has << 1 | (GuardianCall)buffer_occurs.has << 2 | (GuardianCall)length.has << 3 | (GuardianCall)iformat.has << 4 | (GuardianCall)variable_list.has << 5 | (GuardianCall)variable_list_len.has << 6 | (GuardianCall)flags.has << 7, buffer.value, bufferlen.value, buffer_occurs.value, length.value, iformat.value, variable_list.value, variable_list_len.value, flags.value); }
inline short FORMATDATAX_call(arg<char *> buffer, arg<short> bufferlen, arg<short> buffer_occurs, arg<short *> length, arg<short *> iformat, arg<short *> variable_list, arg<short> variable_list_len, arg<short> flags) { return ::guardian_FORMATDATAX((GuardianCall)buffer.has << 0 | (GuardianCall)bufferlen.has << 1 | (GuardianCall)buffer_occurs.has << 2 | (GuardianCall)length.has << 3 | (GuardianCall)iformat.has << 4 | (GuardianCall)variable_list.has << 5 | (GuardianCall)variable_list_len.has << 6 | (GuardianCall)flags.has << 7, buffer.value, bufferlen.value, buffer_occurs.value, length.value, iformat.value, variable_list.value, variable_list_len.value, flags.value); }
inline void GETCPCBINFO_call(arg<short> request_id, arg<short *> cpcb_info, arg<short> in_length, arg<short *> out_length, arg<short *> error) { return ::guardian_GETCPCBINFO((GuardianCall)request_id.has << 0 | (GuardianCall)cpcb_info.has << 1 | (GuardianCall)in_length.has << 2 | (GuardianCall)out_length.has << 3 | (GuardianCall)error.has << 4, request_id.value, cpcb_info.value, in_length.value, out_length.value, error.value); }
inline short GETCRTPID_call(arg<short> cpu_pin, arg<short *> process_id) { return ::guardian_GETCRTPID((GuardianCall)cpu_pin.has << 0 | (GuardianCall)process_id.has << 1, cpu_pin.value, process_id.value); }
inline short GETDEVNAME_call(arg<short *> ldevnum, arg<short *> devname, arg<short> sysnum, arg<short> devtype, arg<short> devsubtype) { return ::guardian_GETDEVNAME((GuardianCall)ldevnum.has << 0 | (GuardianCall)devname.has << 1 | (GuardianCall)sysnum.has << 2 | (GuardianCall)devtype.has << 3 | (GuardianCall)devsubtype.has << 4, ldevnum.value, devname.value, sysnum.value, devtype.value, devsubtype.value); }
inline int GETINCREMENTEDIT_call(arg<short> filenum) { return ::guardian_GETINCREMENTEDIT((GuardianCall)filenum.has << 0, filenum.value); }
inline void * GETPOOL_call(arg<short *> pool_head, arg<int> block_size) { return ::guardian_GETPOOL((GuardianCall)pool_head.has << 0 | (GuardianCall)block_size.has << 1, pool_head.value, block_size.value); }
inline int GETPOSITIONEDIT_call(arg<short> filenum) { return ::guardian_GETPOSITIONEDIT((GuardianCall)filenum.has << 0, filenum.value); }
inline short GETPPDENTRY_call(arg<short> index, arg<short> sysnum, arg<short *> ppd) { return ::guardian_GETPPDENTRY((GuardianCall)index.has << 0 | (GuardianCall)sysnum.has << 1 | (GuardianCall)ppd.has << 2, index.value, sysnum.value, ppd.value); }
inline short GETREMOTECRTPID_call(arg<short> cpu_pin, arg<short *> process_id, arg<short> sysnum) { return ::guardian_GETREMOTECRTPID((GuardianCall)cpu_pin.has << 0 | (GuardianCall)process_id.has << 1 | (GuardianCall)sysnum.has << 2, cpu_pin.value, process_id.value, sysnum.value); }
inline short GETSYNCINFO_call(arg<short> filenum, arg<short *> sync_block, arg<short *> sync_block_size) { return ::guardian_GETSYNCINFO((GuardianCall)filenum.has << 0 | (GuardianCall)sync_block.has << 1 | (GuardianCall)sync_block_size.has << 2, filenum.value, sync_block.value, sync_block_size.value); }
inline short GETSYSTEMNAME_call(arg<short> sysnum, arg<short *> sysname) { return ::guardian_GETSYSTEMNAME((GuardianCall)sysnum.has << 0 | (GuardianCall)sysname.has << 1, sysnum.value, sysname.value); }
inline short GETTMPNAME_call(arg<short *> device_name) { return ::guardian_GETTMPNAME((GuardianCall)device_name.has << 0, device_name.value); }
inline short GETTRANSID_call(arg<short *> transid) { return ::guardian_GETTRANSID((GuardianCall)transid.has << 0, transid.value); }
inline short GROUPIDTOGROUPNAME_call(arg<short *> id_name) { return ::guardian_GROUPIDTOGROUPNAME((GuardianCall)id_name.has << 0, id_name.value); }
inline short GROUPNAMETOGROUPID_call(arg<short *> name_id) { return ::guardian_GROUPNAMETOGROUPID((GuardianCall)name_id.has << 0, name_id.value); }
inline short GROUP_GETINFO__call(arg<char *> group_name, arg<short> group_maxlen, arg<short *> group_curlen, out32 group_id, arg<short *> is_auto_delete, arg<char *> descrip, arg<short> descrip_maxlen, arg<short *> descrip_len) { return ::guardian_GROUP_GETINFO_((GuardianCall)group_name.has << 0 | (GuardianCall)group_maxlen.has << 1 | (GuardianCall)group_curlen.has << 2 | (GuardianCall)group_id.has << 3 | (GuardianCall)group_id.wide << 35 | (GuardianCall)is_auto_delete.has << 4 | (GuardianCall)descrip.has << 5 | (GuardianCall)descrip_maxlen.has << 6 | (GuardianCall)descrip_len.has << 7, group_name.value, group_maxlen.value, group_curlen.value, group_id.value, is_auto_delete.value, descrip.value, descrip_maxlen.value, descrip_len.value); }
inline short GROUP_GETNEXT__call(arg<char *> group_name, arg<short> group_maxlen, arg<short *> group_curlen, out32 group_id) { return ::guardian_GROUP_GETNEXT_((GuardianCall)group_name.has << 0 | (GuardianCall)group_maxlen.has << 1 | (GuardianCall)group_curlen.has << 2 | (GuardianCall)group_id.has << 3 | (GuardianCall)group_id.wide << 35, group_name.value, group_maxlen.value, group_curlen.value, group_id.value); }
inline void HEAPSORT_call(arg<short *> array, arg<short> num_elements, arg<short> size_of_element, arg_function compare_proc) { return ::guardian_HEAPSORT((GuardianCall)array.has << 0 | (GuardianCall)num_elements.has << 1 | (GuardianCall)size_of_element.has << 2 | (GuardianCall)compare_proc.has << 3, array.value, num_elements.value, size_of_element.value, compare_proc.value); }
inline short HEAPSORTX__call(arg<short *> array, arg<int> num_elements, arg<short> size_of_element, arg_function compare_proc, out32 pointer_array) { return ::guardian_HEAPSORTX_((GuardianCall)array.has << 0 | (GuardianCall)num_elements.has << 1 | (GuardianCall)size_of_element.has << 2 | (GuardianCall)compare_proc.has << 3 | (GuardianCall)pointer_array.has << 4 | (GuardianCall)pointer_array.wide << 36, array.value, num_elements.value, size_of_element.value, compare_proc.value, pointer_array.value); }
inline short INCREMENTEDIT_call(arg<short> filenum, arg<int> delta) { return ::guardian_INCREMENTEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)delta.has << 1, filenum.value, delta.value); }
inline short INITIALIZEEDIT_call(arg<short *> swapvol, arg<short> maxfiles, arg<short> errorabend, arg<short> nowait_option) { return ::guardian_INITIALIZEEDIT((GuardianCall)swapvol.has << 0 | (GuardianCall)maxfiles.has << 1 | (GuardianCall)errorabend.has << 2 | (GuardianCall)nowait_option.has << 3, swapvol.value, maxfiles.value, errorabend.value, nowait_option.value); }
inline short INITIALIZER_call(arg<short *> rucb, arg<short *> passthru, arg_function startupproc, arg_function paramsproc, arg_function assignproc, arg<short> flags, arg<int> timelimit, arg<short> num_fcbs, arg<const void *> fcb_array) { return ::guardian_INITIALIZER((GuardianCall)rucb.has << 0 | (GuardianCall)passthru.has << 1 | (GuardianCall)startupproc.has << 2 | (GuardianCall)paramsproc.has << 3 | (GuardianCall)assignproc.has << 4 | (GuardianCall)flags.has << 5 | (GuardianCall)timelimit.has << 6 | (GuardianCall)num_fcbs.has << 7 | (GuardianCall)fcb_array.has << 8, rucb.value, passthru.value, startupproc.value, paramsproc.value, assignproc.value, flags.value, timelimit.value, num_fcbs.value, fcb_array.value); }
inline int INTERPRETINTERVAL_call(arg<long long> time, arg<short *> hours, arg<short *> minutes, arg<short *> seconds, arg<short *> milsecs, arg<short *> microsecs) { return ::guardian_INTERPRETINTERVAL((GuardianCall)time.has << 0 | (GuardianCall)hours.has << 1 | (GuardianCall)minutes.has << 2 | (GuardianCall)seconds.has << 3 | (GuardianCall)milsecs.has << 4 | (GuardianCall)microsecs.has << 5, time.value, hours.value, minutes.value, seconds.value, milsecs.value, microsecs.value); }
inline void INTERPRETJULIANDAYNO_call(arg<int> julian_day_num, arg<short *> year, arg<short *> month, arg<short *> day) { return ::guardian_INTERPRETJULIANDAYNO((GuardianCall)julian_day_num.has << 0 | (GuardianCall)year.has << 1 | (GuardianCall)month.has << 2 | (GuardianCall)day.has << 3, julian_day_num.value, year.value, month.value, day.value); }
inline int INTERPRETTIMESTAMP_call(arg<long long> julian_timestamp, arg<short *> date_n_time) { return ::guardian_INTERPRETTIMESTAMP((GuardianCall)julian_timestamp.has << 0 | (GuardianCall)date_n_time.has << 1, julian_timestamp.value, date_n_time.value); }
inline short INTERPRETTRANSID_call(arg<long long> transid, out32 system, arg<short *> cpu, out32 sequence, arg<short *> crashcount) { return ::guardian_INTERPRETTRANSID((GuardianCall)transid.has << 0 | (GuardianCall)system.has << 1 | (GuardianCall)system.wide << 33 | (GuardianCall)cpu.has << 2 | (GuardianCall)sequence.has << 3 | (GuardianCall)sequence.wide << 35 | (GuardianCall)crashcount.has << 4, transid.value, system.value, cpu.value, sequence.value, crashcount.value); }
inline long long JULIANTIMESTAMP_call(arg<short> type, arg<short *> tuid, arg<short *> error, arg<short> node) { return ::guardian_JULIANTIMESTAMP((GuardianCall)type.has << 0 | (GuardianCall)tuid.has << 1 | (GuardianCall)error.has << 2 | (GuardianCall)node.has << 3, type.value, tuid.value, error.value, node.value); }
inline short KEYPOSITION_call(arg<short> filenum, arg<char *> key_value, arg<short> key_specifier, arg<short> length_word, arg<short> positioning_mode) { return ::guardian_KEYPOSITION((GuardianCall)filenum.has << 0 | (GuardianCall)key_value.has << 1 | (GuardianCall)key_specifier.has << 2 | (GuardianCall)length_word.has << 3 | (GuardianCall)positioning_mode.has << 4, filenum.value, key_value.value, key_specifier.value, length_word.value, positioning_mode.value); }
inline short KEYPOSITIONX_call(arg<short> filenum, arg<const char *> key_value, arg<short> key_specifier, arg<short> length_word, arg<short> positioning_mode) { return ::guardian_KEYPOSITIONX((GuardianCall)filenum.has << 0 | (GuardianCall)key_value.has << 1 | (GuardianCall)key_specifier.has << 2 | (GuardianCall)length_word.has << 3 | (GuardianCall)positioning_mode.has << 4, filenum.value, key_value.value, key_specifier.value, length_word.value, positioning_mode.value); }
inline short LASTRECEIVE_call(arg<short *> process_id, arg<short *> message_tag) { return ::guardian_LASTRECEIVE((GuardianCall)process_id.has << 0 | (GuardianCall)message_tag.has << 1, process_id.value, message_tag.value); }
inline short LOCATESYSTEM_call(arg<short *> sysnum, arg<short *> sysname) { return ::guardian_LOCATESYSTEM((GuardianCall)sysnum.has << 0 | (GuardianCall)sysname.has << 1, sysnum.value, sysname.value); }
inline short LOCKFILE_call(arg<short> filenum, arg<long long> tag) { return ::guardian_LOCKFILE((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short LOCKREC_call(arg<short> filenum, arg<long long> tag) { return ::guardian_LOCKREC((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short LOOKUPPROCESSNAME_call(arg<short *> ppd) { return ::guardian_LOOKUPPROCESSNAME((GuardianCall)ppd.has << 0, ppd.value); }
inline short MESSAGESTATUS_call(arg<short> message_tag) { return ::guardian_MESSAGESTATUS((GuardianCall)message_tag.has << 0, message_tag.value); }
inline short MESSAGESYSTEMINFO_call(arg<short> itemcode, arg<short *> value) { return ::guardian_MESSAGESYSTEMINFO((GuardianCall)itemcode.has << 0 | (GuardianCall)value.has << 1, itemcode.value, value.value); }
inline void MOM_call(arg<short *> process_id) { return ::guardian_MOM((GuardianCall)process_id.has << 0, process_id.value); }
inline void MONITORCPUS_call(arg<short> cpu_mask) { return ::guardian_MONITORCPUS((GuardianCall)cpu_mask.has << 0, cpu_mask.value); }
inline void MONITORNET_call(arg<short> enable) { return ::guardian_MONITORNET((GuardianCall)enable.has << 0, enable.value); }
inline void MONITORNEW_call(arg<short> enable) { return ::guardian_MONITORNEW((GuardianCall)enable.has << 0, enable.value); }
inline void MYGMOM_call(arg<short *> process_id) { return ::guardian_MYGMOM((GuardianCall)process_id.has << 0, process_id.value); }
inline short MYPID_call() { return ::guardian_MYPID(0); }
inline long long MYPROCESSTIME_call() { return ::guardian_MYPROCESSTIME(0); }
inline short MYSYSTEMNUMBER_call() { return ::guardian_MYSYSTEMNUMBER(0); }
inline void MYTERM_call(arg<short *> file_name) { return ::guardian_MYTERM((GuardianCall)file_name.has << 0, file_name.value); }
inline short NEWPROCESS_call(arg<short *> filenames, arg<short> priority_options, arg<short> memory_pages, arg<short> processor, arg<short *> process_id, arg<short *> error, arg<short *> name, arg<short *> hometerm, arg<short> inspect_flags, arg<short> jobid, arg<short *> error_subcode) { return ::guardian_NEWPROCESS((GuardianCall)filenames.has << 0 | (GuardianCall)priority_options.has << 1 | (GuardianCall)memory_pages.has << 2 | (GuardianCall)processor.has << 3 | (GuardianCall)process_id.has << 4 | (GuardianCall)error.has << 5 | (GuardianCall)name.has << 6 | (GuardianCall)hometerm.has << 7 | (GuardianCall)inspect_flags.has << 8 | (GuardianCall)jobid.has << 9 | (GuardianCall)error_subcode.has << 10, filenames.value, priority_options.value, memory_pages.value, processor.value, process_id.value, error.value, name.value, hometerm.value, inspect_flags.value, jobid.value, error_subcode.value); }
inline short NEWPROCESSNOWAIT_call(arg<short *> filenames, arg<short> priority_options, arg<short> memory_pages, arg<short> processor, arg<short *> process_id, arg<short *> error, arg<short *> name, arg<short *> hometerm, arg<short> inspect_flags, arg<short> jobid, arg<short *> error_subcode) { return ::guardian_NEWPROCESSNOWAIT((GuardianCall)filenames.has << 0 | (GuardianCall)priority_options.has << 1 | (GuardianCall)memory_pages.has << 2 | (GuardianCall)processor.has << 3 | (GuardianCall)process_id.has << 4 | (GuardianCall)error.has << 5 | (GuardianCall)name.has << 6 | (GuardianCall)hometerm.has << 7 | (GuardianCall)inspect_flags.has << 8 | (GuardianCall)jobid.has << 9 | (GuardianCall)error_subcode.has << 10, filenames.value, priority_options.value, memory_pages.value, processor.value, process_id.value, error.value, name.value, hometerm.value, inspect_flags.value, jobid.value, error_subcode.value); }
inline short NODENAME_TO_NODENUMBER__call(arg<const char *> nodename, arg<short> length, out32 nodenumber, out32 ldevnum) { return ::guardian_NODENAME_TO_NODENUMBER_((GuardianCall)nodename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)nodenumber.has << 2 | (GuardianCall)nodenumber.wide << 34 | (GuardianCall)ldevnum.has << 3 | (GuardianCall)ldevnum.wide << 35, nodename.value, length.value, nodenumber.value, ldevnum.value); }
inline short NODENUMBER_TO_NODENAME__call(arg<int> nodenumber, arg<char *> nodename, arg<short> maxlen, arg<short *> nodename_length, out32 ldevnum) { return ::guardian_NODENUMBER_TO_NODENAME_((GuardianCall)nodenumber.has << 0 | (GuardianCall)nodename.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)nodename_length.has << 3 | (GuardianCall)ldevnum.has << 4 | (GuardianCall)ldevnum.wide << 36, nodenumber.value, nodename.value, maxlen.value, nodename_length.value, ldevnum.value); }
inline short NODE_GETCOLDLOADINFO__call(arg<char *> filename, arg<short> maxlen, arg<short *> filename_length, arg<const char *> nodename, arg<short> length) { return ::guardian_NODE_GETCOLDLOADINFO_((GuardianCall)filename.has << 0 | (GuardianCall)maxlen.has << 1 | (GuardianCall)filename_length.has << 2 | (GuardianCall)nodename.has << 3 | (GuardianCall)length.has << 4, filename.value, maxlen.value, filename_length.value, nodename.value, length.value); }
inline short NUMBEREDIT_call(arg<short> filenum, arg<int> first, arg<int> last, arg<int> start, arg<int> increment) { return ::guardian_NUMBEREDIT((GuardianCall)filenum.has << 0 | (GuardianCall)first.has << 1 | (GuardianCall)last.has << 2 | (GuardianCall)start.has << 3 | (GuardianCall)increment.has << 4, filenum.value, first.value, last.value, start.value, increment.value); }
inline void * NUMIN_call(arg<const char *> ascii_num, arg<short *> signed_result, arg<short> base, arg<short *> status) { return ::guardian_NUMIN((GuardianCall)ascii_num.has << 0 | (GuardianCall)signed_result.has << 1 | (GuardianCall)base.has << 2 | (GuardianCall)status.has << 3, ascii_num.value, signed_result.value, base.value, status.value); }
inline void NUMOUT_call(arg<char *> ascii_result, arg<short> unsigned_integer, arg<short> base, arg<short> width) { return ::guardian_NUMOUT((GuardianCall)ascii_result.has << 0 | (GuardianCall)unsigned_integer.has << 1 | (GuardianCall)base.has << 2 | (GuardianCall)width.has << 3, ascii_result.value, unsigned_integer.value, base.value, width.value); }
inline short OBJFILE_GETINFOLIST__call(arg<short *> ret_attr_list, arg<short> ret_attr_count, arg<short *> ret_values_list, arg<short> ret_values_maxlen, arg<short *> ret_values_len, arg<short> lib_info, arg<short *> error_detail, arg<const char *> srl_filename, arg<short> srl_filename_len) { return ::guardian_OBJFILE_GETINFOLIST_((GuardianCall)ret_attr_list.has << 0 | (GuardianCall)ret_attr_count.has << 1 | (GuardianCall)ret_values_list.has << 2 | (GuardianCall)ret_values_maxlen.has << 3 | (GuardianCall)ret_values_len.has << 4 | (GuardianCall)lib_info.has << 5 | (GuardianCall)error_detail.has << 6 | (GuardianCall)srl_filename.has << 7 | (GuardianCall)srl_filename_len.has << 8, ret_attr_list.value, ret_attr_count.value, ret_values_list.value, ret_values_maxlen.value, ret_values_len.value, lib_info.value, error_detail.value, srl_filename.value, srl_filename_len.value); }
inline short OLDFILENAME_TO_FILENAME__call(arg<short *> oldfilename, arg<char *> filename, arg<short> maxlen, arg<short *> filename_length) { return ::guardian_OLDFILENAME_TO_FILENAME_((GuardianCall)oldfilename.has << 0 | (GuardianCall)filename.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)filename_length.has << 3, oldfilename.value, filename.value, maxlen.value, filename_length.value); }
inline short OLDSYSMSG_TO_NEWSYSMSG__call(arg<char *> oldmsg, arg<short> length, arg<char *> newmsg, arg<short> maxlen, arg<short *> newmsg_length, arg<short *> error_detail) { return ::guardian_OLDSYSMSG_TO_NEWSYSMSG_((GuardianCall)oldmsg.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)newmsg.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)newmsg_length.has << 4 | (GuardianCall)error_detail.has << 5, oldmsg.value, length.value, newmsg.value, maxlen.value, newmsg_length.value, error_detail.value); }
inline short OPEN_call(arg<short *> file_name, arg<short *> filenum, arg<short> flags, arg<short> sync_or_receive_depth, arg<short> primary_filenum, arg<short *> primary_process_id, arg<short *> seq_block_buffer_id, arg<short> buffer_length, arg<short *> primary_define) { return ::guardian_OPEN((GuardianCall)file_name.has << 0 | (GuardianCall)filenum.has << 1 | (GuardianCall)flags.has << 2 | (GuardianCall)sync_or_receive_depth.has << 3 | (GuardianCall)primary_filenum.has << 4 | (GuardianCall)primary_process_id.has << 5 | (GuardianCall)seq_block_buffer_id.has << 6 | (GuardianCall)buffer_length.has << 7 | (GuardianCall)primary_define.has << 8, file_name.value, filenum.value, flags.value, sync_or_receive_depth.value, primary_filenum.value, primary_process_id.value, seq_block_buffer_id.value, buffer_length.value, primary_define.value); }
inline short OPENEDIT_call(arg<short *> file_name, arg<short *> filenum, arg<short> flags, arg<short> sync_depth, arg<short> write_thru) { return ::guardian_OPENEDIT((GuardianCall)file_name.has << 0 | (GuardianCall)filenum.has << 1 | (GuardianCall)flags.has << 2 | (GuardianCall)sync_depth.has << 3 | (GuardianCall)write_thru.has << 4, file_name.value, filenum.value, flags.value, sync_depth.value, write_thru.value); }
inline short OPENEDIT__call(arg<const char *> file_name, arg<short> length, arg<short *> filenum, arg<short> access, arg<short> exclusion, arg<short> nowait, arg<short> sync_depth, arg<short> write_thru) { return ::guardian_OPENEDIT_((GuardianCall)file_name.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)filenum.has << 2 | (GuardianCall)access.has << 3 | (GuardianCall)exclusion.has << 4 | (GuardianCall)nowait.has << 5 | (GuardianCall)sync_depth.has << 6 | (GuardianCall)write_thru.has << 7, file_name.value, length.value, filenum.value, access.value, exclusion.value, nowait.value, sync_depth.value, write_thru.value); }
inline short OPENER_LOST__call(arg<char *> message, arg<short> length, arg<short *> table, arg<short *> index, arg<short> number_of_entries, arg<short> entry_size) { return ::guardian_OPENER_LOST_((GuardianCall)message.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)table.has << 2 | (GuardianCall)index.has << 3 | (GuardianCall)number_of_entries.has << 4 | (GuardianCall)entry_size.has << 5, message.value, length.value, table.value, index.value, number_of_entries.value, entry_size.value); }
inline short OPENINFO_call(arg<short *> searchname, arg<short *> prevtag, arg<short *> pricrtpid, arg<short *> backcrtpid, arg<short *> accessmode, arg<short *> exclusion, arg<short *> syncdepth, arg<short *> file_name, arg<short *> accessid, arg<short *> validmask) { return ::guardian_OPENINFO((GuardianCall)searchname.has << 0 | (GuardianCall)prevtag.has << 1 | (GuardianCall)pricrtpid.has << 2 | (GuardianCall)backcrtpid.has << 3 | (GuardianCall)accessmode.has << 4 | (GuardianCall)exclusion.has << 5 | (GuardianCall)syncdepth.has << 6 | (GuardianCall)file_name.has << 7 | (GuardianCall)accessid.has << 8 | (GuardianCall)validmask.has << 9, searchname.value, prevtag.value, pricrtpid.value, backcrtpid.value, accessmode.value, exclusion.value, syncdepth.value, file_name.value, accessid.value, validmask.value); }
inline void PACKEDIT_call(arg<const char *> unpacked_line, arg<short> unpacked_length, arg<char *> packed_line, arg<short> packed_limit, arg<short *> packed_length, arg<short> full_length) { return ::guardian_PACKEDIT((GuardianCall)unpacked_line.has << 0 | (GuardianCall)unpacked_length.has << 1 | (GuardianCall)packed_line.has << 2 | (GuardianCall)packed_limit.has << 3 | (GuardianCall)packed_length.has << 4 | (GuardianCall)full_length.has << 5, unpacked_line.value, unpacked_length.value, packed_line.value, packed_limit.value, packed_length.value, full_length.value); }
inline short PATHNAME_TO_FILENAME__call(arg<const char *> pathname, arg<char *> filename, arg<short> maxlen, arg<short *> length, arg<short *> infoflags) { return ::guardian_PATHNAME_TO_FILENAME_((GuardianCall)pathname.has << 0 | (GuardianCall)filename.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)length.has << 3 | (GuardianCall)infoflags.has << 4, pathname.value, filename.value, maxlen.value, length.value, infoflags.value); }
inline short POOL_CHECK__call(arg<short *> pool, out32 corruption_address, out32 block, arg<short *> block_size, arg<short *> tag_size) { return ::guardian_POOL_CHECK_((GuardianCall)pool.has << 0 | (GuardianCall)corruption_address.has << 1 | (GuardianCall)corruption_address.wide << 33 | (GuardianCall)block.has << 2 | (GuardianCall)block.wide << 34 | (GuardianCall)block_size.has << 3 | (GuardianCall)tag_size.has << 4, pool.value, corruption_address.value, block.value, block_size.value, tag_size.value); }
inline short POOL_DEFINE__call(arg<short *> pool, arg<int> pool_size, arg<short> alignment, arg<short> priv_only) { return ::guardian_POOL_DEFINE_((GuardianCall)pool.has << 0 | (GuardianCall)pool_size.has << 1 | (GuardianCall)alignment.has << 2 | (GuardianCall)priv_only.has << 3, pool.value, pool_size.value, alignment.value, priv_only.value); }
inline short POOL_GETINFO__call(arg<short *> pool, arg<short *> error_detail, out32 avail_pool_size, out32 curalloc, out32 maxalloc, out32 fail_block_size, out32 curfrag, out32 maxfrag, arg<short *> alignment, arg<short *> tag_size) { return ::guardian_POOL_GETINFO_((GuardianCall)pool.has << 0 | (GuardianCall)error_detail.has << 1 | (GuardianCall)avail_pool_size.has << 2 | (GuardianCall)avail_pool_size.wide << 34 | (GuardianCall)curalloc.has << 3 | (GuardianCall)curalloc.wide << 35 | (GuardianCall)maxalloc.has << 4 | (GuardianCall)maxalloc.wide << 36 | (GuardianCall)fail_block_size.has << 5 | (GuardianCall)fail_block_size.wide << 37 | (GuardianCall)curfrag.has << 6 | (GuardianCall)curfrag.wide << 38 | (GuardianCall)maxfrag.has << 7 | (GuardianCall)maxfrag.wide << 39 | (GuardianCall)alignment.has << 8 | (GuardianCall)tag_size.has << 9, pool.value, error_detail.value, avail_pool_size.value, curalloc.value, maxalloc.value, fail_block_size.value, curfrag.value, maxfrag.value, alignment.value, tag_size.value); }
inline void * POOL_GETSPACE__call(arg<short *> pool, arg<int> block_size, arg<short *> error) { return ::guardian_POOL_GETSPACE_((GuardianCall)pool.has << 0 | (GuardianCall)block_size.has << 1 | (GuardianCall)error.has << 2, pool.value, block_size.value, error.value); }
inline short POOL_PUTSPACE__call(arg<short *> pool, arg<short *> pool_block) { return ::guardian_POOL_PUTSPACE_((GuardianCall)pool.has << 0 | (GuardianCall)pool_block.has << 1, pool.value, pool_block.value); }
inline short POOL_RESIZE__call(arg<short *> pool, arg<int> new_pool_size) { return ::guardian_POOL_RESIZE_((GuardianCall)pool.has << 0 | (GuardianCall)new_pool_size.has << 1, pool.value, new_pool_size.value); }
inline short POSITION_call(arg<short> filenum, arg<int> record_specifier) { return ::guardian_POSITION((GuardianCall)filenum.has << 0 | (GuardianCall)record_specifier.has << 1, filenum.value, record_specifier.value); }
inline short POSITIONEDIT_call(arg<short> filenum, arg<int> record_number) { return ::guardian_POSITIONEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)record_number.has << 1, filenum.value, record_number.value); }
inline short PRIORITY_call(arg<short> new_priority, arg<short *> init_priority) { return ::guardian_PRIORITY((GuardianCall)new_priority.has << 0 | (GuardianCall)init_priority.has << 1, new_priority.value, init_priority.value); }
inline short PROCESSACCESSID_call() { return ::guardian_PROCESSACCESSID(0); }
inline short PROCESSFILESECURITY_call(arg<short> security) { return ::guardian_PROCESSFILESECURITY((GuardianCall)security.has << 0, security.value); }
inline short PROCESSHANDLE_COMPARE__call(arg<short *> processhandle_1, arg<short *> processhandle_2) { return ::guardian_PROCESSHANDLE_COMPARE_((GuardianCall)processhandle_1.has << 0 | (GuardianCall)processhandle_2.has << 1, processhandle_1.value, processhandle_2.value); }
inline short PROCESSHANDLE_DECOMPOSE__call(arg<short *> processhandle, arg<short *> cpu, arg<short *> pin, out32 nodenumber, arg<char *> nodename, arg<short> nodename_maxlen, arg<short *> nodename_length, arg<char *> procname, arg<short> procname_maxlen, arg<short *> procname_length, arg64 sequence_number) { return ::guardian_PROCESSHANDLE_DECOMPOSE_((GuardianCall)processhandle.has << 0 | (GuardianCall)cpu.has << 1 | (GuardianCall)pin.has << 2 | (GuardianCall)nodenumber.has << 3 | (GuardianCall)nodenumber.wide << 35 | (GuardianCall)nodename.has << 4 | (GuardianCall)nodename_maxlen.has << 5 | (GuardianCall)nodename_length.has << 6 | (GuardianCall)procname.has << 7 | (GuardianCall)procname_maxlen.has << 8 | (GuardianCall)procname_length.has << 9 | (GuardianCall)sequence_number.has << 10, processhandle.value, cpu.value, pin.value, nodenumber.value, nodename.value, nodename_maxlen.value, nodename_length.value, procname.value, procname_maxlen.value, procname_length.value, sequence_number.value); }
inline short PROCESSHANDLE_GETMINE__call(arg<short *> processhandle) { return ::guardian_PROCESSHANDLE_GETMINE_((GuardianCall)processhandle.has << 0, processhandle.value); }
inline short PROCESSHANDLE_NULLIT__call(arg<short *> processhandle) { return ::guardian_PROCESSHANDLE_NULLIT_((GuardianCall)processhandle.has << 0, processhandle.value); }
inline short PROCESSHANDLE_TO_CRTPID__call(arg<short *> processhandle, arg<short *> process_id, arg<short> pair_flag, arg<int> node_number) { return ::guardian_PROCESSHANDLE_TO_CRTPID_((GuardianCall)processhandle.has << 0 | (GuardianCall)process_id.has << 1 | (GuardianCall)pair_flag.has << 2 | (GuardianCall)node_number.has << 3, processhandle.value, process_id.value, pair_flag.value, node_number.value); }
inline short PROCESSHANDLE_TO_FILENAME__call(arg<short *> processhandle, arg<char *> filename, arg<short> maxlen, arg<short *> filename_length, arg<short> options) { return ::guardian_PROCESSHANDLE_TO_FILENAME_((GuardianCall)processhandle.has << 0 | (GuardianCall)filename.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)filename_length.has << 3 | (GuardianCall)options.has << 4, processhandle.value, filename.value, maxlen.value, filename_length.value, options.value); }
inline short PROCESSHANDLE_TO_STRING__call(arg<short *> processhandle, arg<char *> process_string, arg<short> maxlen, arg<short *> process_string_length, arg<const char *> nodename, arg<short> nodename_len, arg<short> named_form) { return ::guardian_PROCESSHANDLE_TO_STRING_((GuardianCall)processhandle.has << 0 | (GuardianCall)process_string.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)process_string_length.has << 3 | (GuardianCall)nodename.has << 4 | (GuardianCall)nodename_len.has << 5 | (GuardianCall)named_form.has << 6, processhandle.value, process_string.value, maxlen.value, process_string_length.value, nodename.value, nodename_len.value, named_form.value); }
inline short PROCESSINFO_call(arg<short> cpu_pin, arg<short *> process_id, arg<short *> creator_access_id, arg<short *> process_access_id, arg<short *> priority, arg<short *> program_filename, arg<short *> home_terminal, arg<short> sysnum, arg<short> search_mode, arg<short *> priv_only, arg64 process_time, arg<short *> waitstate, arg<short *> process_state, arg<short *> library_filename, arg<short *> swap_filename, arg<short *> context_changes, arg<short *> flag, arg<short *> licenses, arg<short *> jobid) { return ::guardian_PROCESSINFO((GuardianCall)cpu_pin.has << 0 | (GuardianCall)process_id.has << 1 | (GuardianCall)creator_access_id.has << 2 | (GuardianCall)process_access_id.has << 3 | (GuardianCall)priority.has << 4 | (GuardianCall)program_filename.has << 5 | (GuardianCall)home_terminal.has << 6 | (GuardianCall)sysnum.has << 7 | (GuardianCall)search_mode.has << 8 | (GuardianCall)priv_only.has << 9 | (GuardianCall)process_time.has << 10 | (GuardianCall)waitstate.has << 11 | (GuardianCall)process_state.has << 12 | (GuardianCall)library_filename.has << 13 | (GuardianCall)swap_filename.has << 14 | (GuardianCall)context_changes.has << 15 | (GuardianCall)flag.has << 16 | (GuardianCall)licenses.has << 17 | (GuardianCall)jobid.has << 18, cpu_pin.value, process_id.value, creator_access_id.value, process_access_id.value, priority.value, program_filename.value, home_terminal.value, sysnum.value, search_mode.value, priv_only.value, process_time.value, waitstate.value, process_state.value, library_filename.value, swap_filename.value, context_changes.value, flag.value, licenses.value, jobid.value); }
inline short PROCESSNAME_CREATE__call(arg<char *> name, arg<short> maxlen, arg<short *> namelen, arg<short> name_type, arg<const char *> nodename, arg<short> nodename_len, arg<short> options) { return ::guardian_PROCESSNAME_CREATE_((GuardianCall)name.has << 0 | (GuardianCall)maxlen.has << 1 | (GuardianCall)namelen.has << 2 | (GuardianCall)name_type.has << 3 | (GuardianCall)nodename.has << 4 | (GuardianCall)nodename_len.has << 5 | (GuardianCall)options.has << 6, name.value, maxlen.value, namelen.value, name_type.value, nodename.value, nodename_len.value, options.value); }
inline int PROCESSORSTATUS_call() { return ::guardian_PROCESSORSTATUS(0); }
inline short PROCESSORTYPE_call(arg<short> cpu, arg<short> sysid) { return ::guardian_PROCESSORTYPE((GuardianCall)cpu.has << 0 | (GuardianCall)sysid.has << 1, cpu.value, sysid.value); }
inline short PROCESSOR_GETINFOLIST__call(arg<const char *> nodename, arg<short> length, arg<short> cpu, arg<short *> ret_attr_list, arg<short> ret_attr_count, arg<short *> ret_values_list, arg<short> ret_values_maxlen, arg<short *> ret_values_len, arg<short *> error_detail) { return ::guardian_PROCESSOR_GETINFOLIST_((GuardianCall)nodename.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)cpu.has << 2 | (GuardianCall)ret_attr_list.has << 3 | (GuardianCall)ret_attr_count.has << 4 | (GuardianCall)ret_values_list.has << 5 | (GuardianCall)ret_values_maxlen.has << 6 | (GuardianCall)ret_values_len.has << 7 | (GuardianCall)error_detail.has << 8, nodename.value, length.value, cpu.value, ret_attr_list.value, ret_attr_count.value, ret_values_list.value, ret_values_maxlen.value, ret_values_len.value, error_detail.value); }
inline short PROCESSOR_GETNAME__call(arg<short> cpu, arg<char *> proc_name, arg<short> maxlen, arg<short *> proc_name_len, arg<char *> model, arg<short> model_maxlen, arg<short *> model_len) { return ::guardian_PROCESSOR_GETNAME_((GuardianCall)cpu.has << 0 | (GuardianCall)proc_name.has << 1 | (GuardianCall)maxlen.has << 2 | (GuardianCall)proc_name_len.has << 3 | (GuardianCall)model.has << 4 | (GuardianCall)model_maxlen.has << 5 | (GuardianCall)model_len.has << 6, cpu.value, proc_name.value, maxlen.value, proc_name_len.value, model.value, model_maxlen.value, model_len.value); }
inline short PROCESSSTRING_SCAN__call(arg<const char *> string, arg<short> length, arg<short *> length_used, arg<short *> processhandle, arg<short *> stringtype, arg<char *> name, arg<short> name_maxlen, arg<short *> namelen, arg<short *> cpu, arg<short *> pin, arg<short> options) { return ::guardian_PROCESSSTRING_SCAN_((GuardianCall)string.has << 0 | (GuardianCall)length.has << 1 | (GuardianCall)length_used.has << 2 | (GuardianCall)processhandle.has << 3 | (GuardianCall)stringtype.has << 4 | (GuardianCall)name.has << 5 | (GuardianCall)name_maxlen.has << 6 | (GuardianCall)namelen.has << 7 | (GuardianCall)cpu.has << 8 | (GuardianCall)pin.has << 9 | (GuardianCall)options.has << 10, string.value, length.value, length_used.value, processhandle.value, stringtype.value, name.value, name_maxlen.value, namelen.value, cpu.value, pin.value, options.value); }
inline long long PROCESSTIME_call(arg<short> cpu_pin, arg<short> sysnum) { return ::guardian_PROCESSTIME((GuardianCall)cpu_pin.has << 0 | (GuardianCall)sysnum.has << 1, cpu_pin.value, sysnum.value); }
inline short PROCESS_ACTIVATE__call(arg<short *> processhandle, arg<short> specifier) { return ::guardian_PROCESS_ACTIVATE_((GuardianCall)processhandle.has << 0 | (GuardianCall)specifier.has << 1, processhandle.value, specifier.value); }
inline short PROCESS_CREATE__call(arg<const char *> program_file, arg<short> program_file_len, arg<const char *> library_file, arg<short> library_file_len, arg<const char *> swap_file, arg<short> swap_file_len, arg<const char *> ext_swap_file, arg<short> ext_swap_file_len, arg<short> priority, arg<short> processor, arg<short *> processhandle, arg<short *> error_detail, arg<short> name_option, arg<const char *> name, arg<short> name_len, arg<char *> process_descr, arg<short> maxlen, arg<short *> process_descr_len, arg<long long> nowait_tag, arg<const char *> hometerm, arg<short> hometerm_len, arg<short> memory_pages, arg<short> jobid, arg<short> create_options, arg<const char *> defines, arg<short> defines_len, arg<short> debug_options, arg<int> pfs_size) { return ::guardian_PROCESS_CREATE_((GuardianCall)program_file.has << 0 | (GuardianCall)program_file_len.has << 1 | (GuardianCall)library_file.has << 2 | (GuardianCall)library_file_len.has << 3 | (GuardianCall)swap_file.has << 4 | (GuardianCall)swap_file_len.has << 5 | (GuardianCall)ext_swap_file.has << 6 | (GuardianCall)ext_swap_file_len.has << 7 | (GuardianCall)priority.has << 8 | (GuardianCall)processor.has << 9 | (GuardianCall)processhandle.has << 10 | (GuardianCall)error_detail.has << 11 | (GuardianCall)name_option.has << 12 | (GuardianCall)name.has << 13 | (GuardianCall)name_len.has << 14 | (GuardianCall)process_descr.has << 15 | (GuardianCall)maxlen.has << 16 | (GuardianCall)process_descr_len.has << 17 | (GuardianCall)nowait_tag.has << 18 | (GuardianCall)hometerm.has << 19 | (GuardianCall)hometerm_len.has << 20 | (GuardianCall)memory_pages.has << 21 | (GuardianCall)jobid.has << 22 | (GuardianCall)create_options.has << 23 | (GuardianCall)defines.has << 24 | (GuardianCall)defines_len.has << 25 | (GuardianCall)debug_options.has << 26 | (GuardianCall)pfs_size.has << 27, program_file.value, program_file_len.value, library_file.value, library_file_len.value, swap_file.value, swap_file_len.value, ext_swap_file.value, ext_swap_file_len.value, priority.value, processor.value, processhandle.value, error_detail.value, name_option.value, name.value, name_len.value, process_descr.value, maxlen.value, process_descr_len.value, nowait_tag.value, hometerm.value, hometerm_len.value, memory_pages.value, jobid.value, create_options.value, defines.value, defines_len.value, debug_options.value, pfs_size.value); }
inline short PROCESS_DEBUG__call(arg<short *> processhandle, arg<const char *> terminal_name, arg<short> length, arg<short> now) { return ::guardian_PROCESS_DEBUG_((GuardianCall)processhandle.has << 0 | (GuardianCall)terminal_name.has << 1 | (GuardianCall)length.has << 2 | (GuardianCall)now.has << 3, processhandle.value, terminal_name.value, length.value, now.value); }
inline void PROCESS_DELAY__call(arg<long long> timeout) { return ::guardian_PROCESS_DELAY_((GuardianCall)timeout.has << 0, timeout.value); }
inline short PROCESS_GETINFOLIST__call(arg<short> cpu, arg<short *> pin, arg<char *> nodename, arg<short> length, arg<short *> processhandle, arg<short *> ret_attr_list, arg<short> ret_attr_count, arg<short *> ret_values_list, arg<short> ret_values_maxlen, arg<short *> ret_values_len, arg<short *> error_detail, arg<short> srch_option, arg<short *> srch_attr_list, arg<short> srch_attr_count, arg<short *> srch_values_list, arg<short> srch_values_len, arg<int> oss_pid, arg<int> timeout) { return ::guardian_PROCESS_GETINFOLIST_((GuardianCall)cpu.has << 0 | (GuardianCall)pin.has << 1 | (GuardianCall)nodename.has << 2 | (GuardianCall)length.has << 3 | (GuardianCall)processhandle.has << 4 | (GuardianCall)ret_attr_list.has << 5 | (GuardianCall)ret_attr_count.has << 6 | (GuardianCall)ret_values_list.has << 7 | (GuardianCall)ret_values_maxlen.has << 8 | (GuardianCall)ret_values_len.has << 9 | (GuardianCall)error_detail.has << 10 | (GuardianCall)srch_option.has << 11 | (GuardianCall)srch_attr_list.has << 12 | (GuardianCall)srch_attr_count.has << 13 | (GuardianCall)srch_values_list.has << 14 | (GuardianCall)srch_values_len.has << 15 | (GuardianCall)oss_pid.has << 16 | (GuardianCall)timeout.has << 17, cpu.value, pin.value, nodename.value, length.value, processhandle.value, ret_attr_list.value, ret_attr_count.value, ret_values_list.value, ret_values_maxlen.value, ret_values_len.value, error_detail.value, srch_option.value, srch_attr_list.value, srch_attr_count.value, srch_values_list.value, srch_values_len.value, oss_pid.value, timeout.value); }
inline short PROCESS_GETINFO__call(arg<short *> processhandle, arg<char *> proc_fname, arg<short> proc_fname_maxlen, arg<short *> proc_fname_len, arg<short *> priority, arg<short *> moms_processhandle, arg<char *> hometerm, arg<short> hometerm_maxlen, arg<short *> hometerm_len, arg64 process_time, arg<short *> creator_access_id, arg<short *> process_access_id, arg<short *> gmoms_processhandle, arg<short *> jobid, arg<char *> program_file, arg<short> program_maxlen, arg<short *> program_len, arg<char *> swap_file, arg<short> swap_maxlen, arg<short *> swap_len, arg<short *> error_detail, arg<short *> proc_type, out32 oss_pid) { return ::guardian_PROCESS_GETINFO_((GuardianCall)processhandle.has << 0 | (GuardianCall)proc_fname.has << 1 | (GuardianCall)proc_fname_maxlen.has << 2 | (GuardianCall)proc_fname_len.has << 3 | (GuardianCall)priority.has << 4 | (GuardianCall)moms_processhandle.has << 5 | (GuardianCall)hometerm.has << 6 | (GuardianCall)hometerm_maxlen.has << 7 | (GuardianCall)hometerm_len.has << 8 | (GuardianCall)process_time.has << 9 | (GuardianCall)creator_access_id.has << 10 | (GuardianCall)process_access_id.has << 11 | (GuardianCall)gmoms_processhandle.has << 12 | (GuardianCall)jobid.has << 13 | (GuardianCall)program_file.has << 14 | (GuardianCall)program_maxlen.has << 15 | (GuardianCall)program_len.has << 16 | (GuardianCall)swap_file.has << 17 | (GuardianCall)swap_maxlen.has << 18 | (GuardianCall)swap_len.has << 19 | (GuardianCall)error_detail.has << 20 | (GuardianCall)proc_type.has << 21 | (GuardianCall)oss_pid.has << 22 | (GuardianCall)oss_pid.wide << 54, processhandle.value, proc_fname.value, proc_fname_maxlen.value, proc_fname_len.value, priority.value, moms_processhandle.value, hometerm.value, hometerm_maxlen.value, hometerm_len.value, process_time.value, creator_access_id.value, process_access_id.value, gmoms_processhandle.value, jobid.value, program_file.value, program_maxlen.value, program_len.value, swap_file.value, swap_maxlen.value, swap_len.value, error_detail.value, proc_type.value, oss_pid.value); }
inline short PROCESS_GETPAIRINFO__call(arg<short *> processhandle, arg<char *> pair, arg<short> pair_maxlen, arg<short *> pair_length, arg<short *> primary_processhandle, arg<short *> backup_processhandle, out32 search_index, arg<short *> ancst_processhandle, arg<const char *> search_nodename, arg<short> search_nodename_len, arg<short> options, arg<char *> ancst, arg<short> ancst_maxlen, arg<short *> ancst_length, arg<short *> error_detail) { return ::guardian_PROCESS_GETPAIRINFO_((GuardianCall)processhandle.has << 0 | (GuardianCall)pair.has << 1 | (GuardianCall)pair_maxlen.has << 2 | (GuardianCall)pair_length.has << 3 | (GuardianCall)primary_processhandle.has << 4 | (GuardianCall)backup_processhandle.has << 5 | (GuardianCall)search_index.has << 6 | (GuardianCall)search_index.wide << 38 | (GuardianCall)ancst_processhandle.has << 7 | (GuardianCall)search_nodename.has << 8 | (GuardianCall)search_nodename_len.has << 9 | (GuardianCall)options.has << 10 | (GuardianCall)ancst.has << 11 | (GuardianCall)ancst_maxlen.has << 12 | (GuardianCall)ancst_length.has << 13 | (GuardianCall)error_detail.has << 14, processhandle.value, pair.value, pair_maxlen.value, pair_length.value, primary_processhandle.value, backup_processhandle.value, search_index.value, ancst_processhandle.value, search_nodename.value, search_nodename_len.value, options.value, ancst.value, ancst_maxlen.value, ancst_length.value, error_detail.value); }
inline short PROCESS_LAUNCH__call(arg<const void *> param_list, arg<short *> error_detail, arg<void *> output_list, arg<short> maxlen, arg<short *> output_list_len) { return ::guardian_PROCESS_LAUNCH_((GuardianCall)param_list.has << 0 | (GuardianCall)error_detail.has << 1 | (GuardianCall)output_list.has << 2 | (GuardianCall)maxlen.has << 3 | (GuardianCall)output_list_len.has << 4, param_list.value, error_detail.value, output_list.value, maxlen.value, output_list_len.value); }
inline void PROCESS_MONITOR_CPUS__call(arg<short> cpu_mask) { return ::guardian_PROCESS_MONITOR_CPUS_((GuardianCall)cpu_mask.has << 0, cpu_mask.value); }
inline void PROCESS_MONITOR_NET__call(arg<short> enable) { return ::guardian_PROCESS_MONITOR_NET_((GuardianCall)enable.has << 0, enable.value); }
inline void PROCESS_MONITOR_NEW__call(arg<short> enable) { return ::guardian_PROCESS_MONITOR_NEW_((GuardianCall)enable.has << 0, enable.value); }
inline short PROCESS_SETINFO__call(arg<short *> processhandle, arg<short> specifier, arg<short> set_attr_code, arg<short *> set_value, arg<short> set_value_len, arg<short *> old_value, arg<short> old_value_maxlen, arg<short *> old_value_len) { return ::guardian_PROCESS_SETINFO_((GuardianCall)processhandle.has << 0 | (GuardianCall)specifier.has << 1 | (GuardianCall)set_attr_code.has << 2 | (GuardianCall)set_value.has << 3 | (GuardianCall)set_value_len.has << 4 | (GuardianCall)old_value.has << 5 | (GuardianCall)old_value_maxlen.has << 6 | (GuardianCall)old_value_len.has << 7, processhandle.value, specifier.value, set_attr_code.value, set_value.value, set_value_len.value, old_value.value, old_value_maxlen.value, old_value_len.value); }
inline short PROCESS_SETSTRINGINFO__call(arg<short *> processhandle, arg<short> specifier, arg<short> set_attr_code, arg<const char *> set_value, arg<short> length, arg<char *> old_value, arg<short> maxlen, arg<short *> old_value_len) { return ::guardian_PROCESS_SETSTRINGINFO_((GuardianCall)processhandle.has << 0 | (GuardianCall)specifier.has << 1 | (GuardianCall)set_attr_code.has << 2 | (GuardianCall)set_value.has << 3 | (GuardianCall)length.has << 4 | (GuardianCall)old_value.has << 5 | (GuardianCall)maxlen.has << 6 | (GuardianCall)old_value_len.has << 7, processhandle.value, specifier.value, set_attr_code.value, set_value.value, length.value, old_value.value, maxlen.value, old_value_len.value); }
inline int PROCESS_SPAWN__call(arg<char *> oss_program_file, arg<const void *> fdinfo, arg<const void *> argv, arg<const void *> envp, arg<const void *> inheritance, arg<int> inheritance_len, arg<const void *> process_extension, arg<void *> process_results, arg<long long> nowait_tag, arg<char *> path) { return ::guardian_PROCESS_SPAWN_((GuardianCall)oss_program_file.has << 0 | (GuardianCall)fdinfo.has << 1 | (GuardianCall)argv.has << 2 | (GuardianCall)envp.has << 3 | (GuardianCall)inheritance.has << 4 | (GuardianCall)inheritance_len.has << 5 | (GuardianCall)process_extension.has << 6 | (GuardianCall)process_results.has << 7 | (GuardianCall)nowait_tag.has << 8 | (GuardianCall)path.has << 9, oss_program_file.value, fdinfo.value, argv.value, envp.value, inheritance.value, inheritance_len.value, process_extension.value, process_results.value, nowait_tag.value, path.value); }
inline short PROCESS_STOP__call(arg<short *> processhandle, arg<short> specifier, arg<short> options, arg<short> completion_code, arg<short> termination_info, arg<short *> spi_ssid, arg<const char *> text, arg<short> length) { return ::guardian_PROCESS_STOP_((GuardianCall)processhandle.has << 0 | (GuardianCall)specifier.has << 1 | (GuardianCall)options.has << 2 | (GuardianCall)completion_code.has << 3 | (GuardianCall)termination_info.has << 4 | (GuardianCall)spi_ssid.has << 5 | (GuardianCall)text.has << 6 | (GuardianCall)length.has << 7, processhandle.value, specifier.value, options.value, completion_code.value, termination_info.value, spi_ssid.value, text.value, length.value); }
inline short PROCESS_SUSPEND__call(arg<short *> processhandle, arg<short> specifier) { return ::guardian_PROCESS_SUSPEND_((GuardianCall)processhandle.has << 0 | (GuardianCall)specifier.has << 1, processhandle.value, specifier.value); }
inline short PUTPOOL_call(arg<short *> pool_head, arg<char *> pool_block) { return ::guardian_PUTPOOL((GuardianCall)pool_head.has << 0 | (GuardianCall)pool_block.has << 1, pool_head.value, pool_block.value); }
inline short READ_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READ((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READEDIT_call(arg<short> filenum, out32 record_number, arg<char *> unpacked_line, arg<short> unpacked_limit, arg<short *> unpacked_length, arg<short> reserved, arg<short> spacefill, arg<short> full_length) { return ::guardian_READEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)record_number.has << 1 | (GuardianCall)record_number.wide << 33 | (GuardianCall)unpacked_line.has << 2 | (GuardianCall)unpacked_limit.has << 3 | (GuardianCall)unpacked_length.has << 4 | (GuardianCall)reserved.has << 5 | (GuardianCall)spacefill.has << 6 | (GuardianCall)full_length.has << 7, filenum.value, record_number.value, unpacked_line.value, unpacked_limit.value, unpacked_length.value, reserved.value, spacefill.value, full_length.value); }
inline short READEDITP_call(arg<short> filenum, out32 record_number, arg<char *> packed_line, arg<short> packed_limit, arg<short *> packed_length) { return ::guardian_READEDITP((GuardianCall)filenum.has << 0 | (GuardianCall)record_number.has << 1 | (GuardianCall)record_number.wide << 33 | (GuardianCall)packed_line.has << 2 | (GuardianCall)packed_limit.has << 3 | (GuardianCall)packed_length.has << 4, filenum.value, record_number.value, packed_line.value, packed_limit.value, packed_length.value); }
inline short READLOCK_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READLOCK((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READLOCKX_call(arg<short> filenum, arg<char *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READLOCKX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READUPDATE_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READUPDATE((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READUPDATELOCK_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READUPDATELOCK((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READUPDATELOCKX_call(arg<short> filenum, arg<char *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READUPDATELOCKX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READUPDATEX_call(arg<short> filenum, arg<char *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READUPDATEX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READUPDATEXL_call(arg<short> filenum, arg<char *> buffer, arg<int> read_count, out32 count_read, arg<long long> tag) { return ::guardian_READUPDATEXL((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)count_read.wide << 35 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short READX_call(arg<short> filenum, arg<char *> buffer, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_READX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)read_count.has << 2 | (GuardianCall)count_read.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, read_count.value, count_read.value, tag.value); }
inline short RECEIVEINFO_call(arg<short *> process_id, arg<short *> message_tag, out32 sync_id, arg<short *> filenum, arg<short *> read_count, arg<short *> iotype) { return ::guardian_RECEIVEINFO((GuardianCall)process_id.has << 0 | (GuardianCall)message_tag.has << 1 | (GuardianCall)sync_id.has << 2 | (GuardianCall)sync_id.wide << 34 | (GuardianCall)filenum.has << 3 | (GuardianCall)read_count.has << 4 | (GuardianCall)iotype.has << 5, process_id.value, message_tag.value, sync_id.value, filenum.value, read_count.value, iotype.value); }
inline short REFPARAM_BOUNDSCHECK__call(arg<const void *> start_address, arg<int> area_length, arg<const void *> framestart, arg<short> flags) { return ::guardian_REFPARAM_BOUNDSCHECK_((GuardianCall)start_address.has << 0 | (GuardianCall)area_length.has << 1 | (GuardianCall)framestart.has << 2 | (GuardianCall)flags.has << 3, start_address.value, area_length.value, framestart.value, flags.value); }
inline short REFRESH_call(arg<short *> volume_name) { return ::guardian_REFRESH((GuardianCall)volume_name.has << 0, volume_name.value); }
inline int REMOTEPROCESSORSTATUS_call(arg<short> sysnum) { return ::guardian_REMOTEPROCESSORSTATUS((GuardianCall)sysnum.has << 0, sysnum.value); }
inline short REPLY_call(arg<short *> buffer, arg<unsigned short> write_count, count16 count_written, arg<short> message_tag, arg<short> error_return) { return ::guardian_REPLY((GuardianCall)buffer.has << 0 | (GuardianCall)write_count.has << 1 | (GuardianCall)count_written.has << 2 | (GuardianCall)message_tag.has << 3 | (GuardianCall)error_return.has << 4, buffer.value, write_count.value, count_written.value, message_tag.value, error_return.value); }
inline short REPLYX_call(arg<const char *> buffer, arg<unsigned short> write_count, count16 count_written, arg<short> message_tag, arg<short> error_return) { return ::guardian_REPLYX((GuardianCall)buffer.has << 0 | (GuardianCall)write_count.has << 1 | (GuardianCall)count_written.has << 2 | (GuardianCall)message_tag.has << 3 | (GuardianCall)error_return.has << 4, buffer.value, write_count.value, count_written.value, message_tag.value, error_return.value); }
inline short REPLYXL_call(arg<const char *> buffer, arg<int> write_count, out32 count_written, arg<short> message_tag, arg<short> error_return) { return ::guardian_REPLYXL((GuardianCall)buffer.has << 0 | (GuardianCall)write_count.has << 1 | (GuardianCall)count_written.has << 2 | (GuardianCall)count_written.wide << 34 | (GuardianCall)message_tag.has << 3 | (GuardianCall)error_return.has << 4, buffer.value, write_count.value, count_written.value, message_tag.value, error_return.value); }
inline short REPOSITION_call(arg<short> filenum, arg<short *> positioning_block) { return ::guardian_REPOSITION((GuardianCall)filenum.has << 0 | (GuardianCall)positioning_block.has << 1, filenum.value, positioning_block.value); }
inline short RESETSYNC_call(arg<short> filenum) { return ::guardian_RESETSYNC((GuardianCall)filenum.has << 0, filenum.value); }
inline short RESUMETRANSACTION_call(arg<int> trans_begin_tag) { return ::guardian_RESUMETRANSACTION((GuardianCall)trans_begin_tag.has << 0, trans_begin_tag.value); }
inline short SAVEPOSITION_call(arg<short> filenum, arg<short *> positioning_block, arg<short *> positioning_blksize) { return ::guardian_SAVEPOSITION((GuardianCall)filenum.has << 0 | (GuardianCall)positioning_block.has << 1 | (GuardianCall)positioning_blksize.has << 2, filenum.value, positioning_block.value, positioning_blksize.value); }
inline short SEGMENT_ALLOCATE__call(arg<short> segment_id, arg<int> segment_size, arg<char *> filename, arg<short> length, arg<short *> error_detail, arg<short> pin, arg<short> segment_type, out32 base_address, arg<int> max_size, arg<short> alloc_options) { return ::guardian_SEGMENT_ALLOCATE_((GuardianCall)segment_id.has << 0 | (GuardianCall)segment_size.has << 1 | (GuardianCall)filename.has << 2 | (GuardianCall)length.has << 3 | (GuardianCall)error_detail.has << 4 | (GuardianCall)pin.has << 5 | (GuardianCall)segment_type.has << 6 | (GuardianCall)base_address.has << 7 | (GuardianCall)base_address.wide << 39 | (GuardianCall)max_size.has << 8 | (GuardianCall)alloc_options.has << 9, segment_id.value, segment_size.value, filename.value, length.value, error_detail.value, pin.value, segment_type.value, base_address.value, max_size.value, alloc_options.value); }
inline short SEGMENT_DEALLOCATE__call(arg<short> segment_id, arg<short> flags, arg<short *> error_detail) { return ::guardian_SEGMENT_DEALLOCATE_((GuardianCall)segment_id.has << 0 | (GuardianCall)flags.has << 1 | (GuardianCall)error_detail.has << 2, segment_id.value, flags.value, error_detail.value); }
inline short SEGMENT_USE__call(arg<short> new_segment_id, arg<short *> old_segment_id, out32 base_address, arg<short *> error_detail) { return ::guardian_SEGMENT_USE_((GuardianCall)new_segment_id.has << 0 | (GuardianCall)old_segment_id.has << 1 | (GuardianCall)base_address.has << 2 | (GuardianCall)base_address.wide << 34 | (GuardianCall)error_detail.has << 3, new_segment_id.value, old_segment_id.value, base_address.value, error_detail.value); }
inline short SERVERCLASS_DIALOG_ABORT__call(arg<int> dialog_id) { return ::guardian_SERVERCLASS_DIALOG_ABORT_((GuardianCall)dialog_id.has << 0, dialog_id.value); }
inline short SERVERCLASS_DIALOG_BEGIN__call(out32 dialog_id, arg<char *> pathmon_process_name, arg<short> pathmon_process_name_len, arg<char *> server_class_name, arg<short> server_class_name_len, arg<char *> message_buffer, arg<short> request_len, arg<short> maximum_reply_len, arg<short *> actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_DIALOG_BEGIN_((GuardianCall)dialog_id.has << 0 | (GuardianCall)dialog_id.wide << 32 | (GuardianCall)pathmon_process_name.has << 1 | (GuardianCall)pathmon_process_name_len.has << 2 | (GuardianCall)server_class_name.has << 3 | (GuardianCall)server_class_name_len.has << 4 | (GuardianCall)message_buffer.has << 5 | (GuardianCall)request_len.has << 6 | (GuardianCall)maximum_reply_len.has << 7 | (GuardianCall)actual_reply_len.has << 8 | (GuardianCall)timeout.has << 9 | (GuardianCall)flags.has << 10 | (GuardianCall)scsend_op_num.has << 11 | (GuardianCall)tag.has << 12, dialog_id.value, pathmon_process_name.value, pathmon_process_name_len.value, server_class_name.value, server_class_name_len.value, message_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_DIALOG_END__call(arg<int> dialog_id) { return ::guardian_SERVERCLASS_DIALOG_END_((GuardianCall)dialog_id.has << 0, dialog_id.value); }
inline short SERVERCLASS_DIALOG_SENDL__call(arg<int> dialog_id, arg<char *> message_buffer, arg<char *> reply_buffer, arg<int> request_len, arg<int> maximum_reply_len, out32 actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_DIALOG_SENDL_((GuardianCall)dialog_id.has << 0 | (GuardianCall)message_buffer.has << 1 | (GuardianCall)reply_buffer.has << 2 | (GuardianCall)request_len.has << 3 | (GuardianCall)maximum_reply_len.has << 4 | (GuardianCall)actual_reply_len.has << 5 | (GuardianCall)actual_reply_len.wide << 37 | (GuardianCall)timeout.has << 6 | (GuardianCall)flags.has << 7 | (GuardianCall)scsend_op_num.has << 8 | (GuardianCall)tag.has << 9, dialog_id.value, message_buffer.value, reply_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_DIALOG_SEND__call(arg<int> dialog_id, arg<char *> message_buffer, arg<short> request_len, arg<short> maximum_reply_len, arg<short *> actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_DIALOG_SEND_((GuardianCall)dialog_id.has << 0 | (GuardianCall)message_buffer.has << 1 | (GuardianCall)request_len.has << 2 | (GuardianCall)maximum_reply_len.has << 3 | (GuardianCall)actual_reply_len.has << 4 | (GuardianCall)timeout.has << 5 | (GuardianCall)flags.has << 6 | (GuardianCall)scsend_op_num.has << 7 | (GuardianCall)tag.has << 8, dialog_id.value, message_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_SENDL64__call(arg<char *> pathmon_process_name, arg<short> pathmon_process_name_len, arg<char *> server_class_name, arg<short> server_class_name_len, arg<char *> message_buffer, arg<char *> reply_buffer, arg<int> request_len, arg<int> maximum_reply_len, out32 actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_SENDL64_((GuardianCall)pathmon_process_name.has << 0 | (GuardianCall)pathmon_process_name_len.has << 1 | (GuardianCall)server_class_name.has << 2 | (GuardianCall)server_class_name_len.has << 3 | (GuardianCall)message_buffer.has << 4 | (GuardianCall)reply_buffer.has << 5 | (GuardianCall)request_len.has << 6 | (GuardianCall)maximum_reply_len.has << 7 | (GuardianCall)actual_reply_len.has << 8 | (GuardianCall)actual_reply_len.wide << 40 | (GuardianCall)timeout.has << 9 | (GuardianCall)flags.has << 10 | (GuardianCall)scsend_op_num.has << 11 | (GuardianCall)tag.has << 12, pathmon_process_name.value, pathmon_process_name_len.value, server_class_name.value, server_class_name_len.value, message_buffer.value, reply_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_SENDL__call(arg<char *> pathmon_process_name, arg<short> pathmon_process_name_len, arg<char *> server_class_name, arg<short> server_class_name_len, arg<char *> message_buffer, arg<char *> reply_buffer, arg<int> request_len, arg<int> maximum_reply_len, out32 actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_SENDL_((GuardianCall)pathmon_process_name.has << 0 | (GuardianCall)pathmon_process_name_len.has << 1 | (GuardianCall)server_class_name.has << 2 | (GuardianCall)server_class_name_len.has << 3 | (GuardianCall)message_buffer.has << 4 | (GuardianCall)reply_buffer.has << 5 | (GuardianCall)request_len.has << 6 | (GuardianCall)maximum_reply_len.has << 7 | (GuardianCall)actual_reply_len.has << 8 | (GuardianCall)actual_reply_len.wide << 40 | (GuardianCall)timeout.has << 9 | (GuardianCall)flags.has << 10 | (GuardianCall)scsend_op_num.has << 11 | (GuardianCall)tag.has << 12, pathmon_process_name.value, pathmon_process_name_len.value, server_class_name.value, server_class_name_len.value, message_buffer.value, reply_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_SEND__call(arg<char *> pathmon_process_name, arg<short> pathmon_process_name_len, arg<char *> server_class_name, arg<short> server_class_name_len, arg<char *> message_buffer, arg<short> request_len, arg<short> maximum_reply_len, arg<short *> actual_reply_len, arg<int> timeout, arg<short> flags, arg<short *> scsend_op_num, arg<long long> tag) { return ::guardian_SERVERCLASS_SEND_((GuardianCall)pathmon_process_name.has << 0 | (GuardianCall)pathmon_process_name_len.has << 1 | (GuardianCall)server_class_name.has << 2 | (GuardianCall)server_class_name_len.has << 3 | (GuardianCall)message_buffer.has << 4 | (GuardianCall)request_len.has << 5 | (GuardianCall)maximum_reply_len.has << 6 | (GuardianCall)actual_reply_len.has << 7 | (GuardianCall)timeout.has << 8 | (GuardianCall)flags.has << 9 | (GuardianCall)scsend_op_num.has << 10 | (GuardianCall)tag.has << 11, pathmon_process_name.value, pathmon_process_name_len.value, server_class_name.value, server_class_name_len.value, message_buffer.value, request_len.value, maximum_reply_len.value, actual_reply_len.value, timeout.value, flags.value, scsend_op_num.value, tag.value); }
inline short SERVERCLASS_SEND_INFO64__call(out32 pathsend_error, out32 file_system_error) { return ::guardian_SERVERCLASS_SEND_INFO64_((GuardianCall)pathsend_error.has << 0 | (GuardianCall)pathsend_error.wide << 32 | (GuardianCall)file_system_error.has << 1 | (GuardianCall)file_system_error.wide << 33, pathsend_error.value, file_system_error.value); }
inline short SERVERCLASS_SEND_INFO__call(arg<short *> pathsend_error, arg<short *> file_system_error) { return ::guardian_SERVERCLASS_SEND_INFO_((GuardianCall)pathsend_error.has << 0 | (GuardianCall)file_system_error.has << 1, pathsend_error.value, file_system_error.value); }
inline short SETMODE_call(arg<short> filenum, arg<short> function, arg<short> param1, arg<short> param2, arg<short *> last_params) { return ::guardian_SETMODE((GuardianCall)filenum.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)param1.has << 2 | (GuardianCall)param2.has << 3 | (GuardianCall)last_params.has << 4, filenum.value, function.value, param1.value, param2.value, last_params.value); }
inline short SETMODENOWAIT_call(arg<short> filenum, arg<short> function, arg<short> param1, arg<short> param2, arg<short *> last_params, arg<long long> tag) { return ::guardian_SETMODENOWAIT((GuardianCall)filenum.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)param1.has << 2 | (GuardianCall)param2.has << 3 | (GuardianCall)last_params.has << 4 | (GuardianCall)tag.has << 5, filenum.value, function.value, param1.value, param2.value, last_params.value, tag.value); }
inline short SETMYTERM_call(arg<short *> terminal_name) { return ::guardian_SETMYTERM((GuardianCall)terminal_name.has << 0, terminal_name.value); }
inline short SETPARAM_call(arg<short> filenum, arg<short> function, arg<short *> param_array, arg<short> param_count, arg<short *> last_param_array, arg<short *> last_param_count, arg<short> last_param_max, arg<long long> nowait_tag) { return ::guardian_SETPARAM((GuardianCall)filenum.has << 0 | (GuardianCall)function.has << 1 | (GuardianCall)param_array.has << 2 | (GuardianCall)param_count.has << 3 | (GuardianCall)last_param_array.has << 4 | (GuardianCall)last_param_count.has << 5 | (GuardianCall)last_param_max.has << 6 | (GuardianCall)nowait_tag.has << 7, filenum.value, function.value, param_array.value, param_count.value, last_param_array.value, last_param_count.value, last_param_max.value, nowait_tag.value); }
inline short SETSTOP_call(arg<short> stop_mode) { return ::guardian_SETSTOP((GuardianCall)stop_mode.has << 0, stop_mode.value); }
inline short SETSYNCINFO_call(arg<short> filenum, arg<short *> sync_block) { return ::guardian_SETSYNCINFO((GuardianCall)filenum.has << 0 | (GuardianCall)sync_block.has << 1, filenum.value, sync_block.value); }
inline void SHIFTSTRING_call(arg<char *> string, arg<short> count, arg<short> casebit) { return ::guardian_SHIFTSTRING((GuardianCall)string.has << 0 | (GuardianCall)count.has << 1 | (GuardianCall)casebit.has << 2, string.value, count.value, casebit.value); }
inline short SIGNALPROCESSTIMEOUT_call(arg<int> timeout_value, arg<short> param1, arg<int> param2, arg<short *> tag) { return ::guardian_SIGNALPROCESSTIMEOUT((GuardianCall)timeout_value.has << 0 | (GuardianCall)param1.has << 1 | (GuardianCall)param2.has << 2 | (GuardianCall)tag.has << 3, timeout_value.value, param1.value, param2.value, tag.value); }
inline short SIGNALTIMEOUT_call(arg<int> timeout_value, arg<short> param1, arg<int> param2, arg<short *> tag) { return ::guardian_SIGNALTIMEOUT((GuardianCall)timeout_value.has << 0 | (GuardianCall)param1.has << 1 | (GuardianCall)param2.has << 2 | (GuardianCall)tag.has << 3, timeout_value.value, param1.value, param2.value, tag.value); }
inline short STATUSTRANSACTION_call(arg<short *> trans_status, arg<long long> transid) { return ::guardian_STATUSTRANSACTION((GuardianCall)trans_status.has << 0 | (GuardianCall)transid.has << 1, trans_status.value, transid.value); }
inline short STEPMOM_call(arg<short *> process_id) { return ::guardian_STEPMOM((GuardianCall)process_id.has << 0, process_id.value); }
inline short STOP_call(arg<short *> process_id, arg<short> stop_backup, arg<short *> error, arg<short> compl_code, arg<short> termination_info, arg<short *> spi_ssid, arg<short> length, arg<short *> text) { return ::guardian_STOP((GuardianCall)process_id.has << 0 | (GuardianCall)stop_backup.has << 1 | (GuardianCall)error.has << 2 | (GuardianCall)compl_code.has << 3 | (GuardianCall)termination_info.has << 4 | (GuardianCall)spi_ssid.has << 5 | (GuardianCall)length.has << 6 | (GuardianCall)text.has << 7, process_id.value, stop_backup.value, error.value, compl_code.value, termination_info.value, spi_ssid.value, length.value, text.value); }
inline short STRING_UPSHIFT__call(arg<const char *> in_string, arg<short> in_len, arg<char *> out_string, arg<short> out_maxlen) { return ::guardian_STRING_UPSHIFT_((GuardianCall)in_string.has << 0 | (GuardianCall)in_len.has << 1 | (GuardianCall)out_string.has << 2 | (GuardianCall)out_maxlen.has << 3, in_string.value, in_len.value, out_string.value, out_maxlen.value); }
inline short TEXTTOTRANSID_call(arg<const char *> text, arg<short> text_length, arg64 transid) { return ::guardian_TEXTTOTRANSID((GuardianCall)text.has << 0 | (GuardianCall)text_length.has << 1 | (GuardianCall)transid.has << 2, text.value, text_length.value, transid.value); }
inline void TIME_call(arg<short *> date_and_time) { return ::guardian_TIME((GuardianCall)date_and_time.has << 0, date_and_time.value); }
inline int TIMER_START__call(arg<long long> timeout_value, arg<long long> param1, arg<long long> param2, out32 tle_id) { return ::guardian_TIMER_START_((GuardianCall)timeout_value.has << 0 | (GuardianCall)param1.has << 1 | (GuardianCall)param2.has << 2 | (GuardianCall)tle_id.has << 3 | (GuardianCall)tle_id.wide << 35, timeout_value.value, param1.value, param2.value, tle_id.value); }
inline int TIMER_STOP__call(arg<int> tle_id) { return ::guardian_TIMER_STOP_((GuardianCall)tle_id.has << 0, tle_id.value); }
inline void TIMESTAMP_call(arg<short *> interval_clock) { return ::guardian_TIMESTAMP((GuardianCall)interval_clock.has << 0, interval_clock.value); }
inline short TMF_BEGINTAG_FROM_TXHANDLE__call(arg<short *> tx_handle, out32 trans_begin_tag) { return ::guardian_TMF_BEGINTAG_FROM_TXHANDLE_((GuardianCall)tx_handle.has << 0 | (GuardianCall)trans_begin_tag.has << 1 | (GuardianCall)trans_begin_tag.wide << 33, tx_handle.value, trans_begin_tag.value); }
inline short TMF_GETTXHANDLE__call(arg<short *> tx_handle) { return ::guardian_TMF_GETTXHANDLE_((GuardianCall)tx_handle.has << 0, tx_handle.value); }
inline short TMF_GET_TX_ID__call(arg<short *> tx_handle, arg64 txid) { return ::guardian_TMF_GET_TX_ID_((GuardianCall)tx_handle.has << 0 | (GuardianCall)txid.has << 1, tx_handle.value, txid.value); }
inline short TMF_JOIN__call(arg<long long> txid) { return ::guardian_TMF_JOIN_((GuardianCall)txid.has << 0, txid.value); }
inline short TMF_RESUME__call(arg<long long> txid) { return ::guardian_TMF_RESUME_((GuardianCall)txid.has << 0, txid.value); }
inline short TMF_SETTXHANDLE__call(arg<short *> tx_handle) { return ::guardian_TMF_SETTXHANDLE_((GuardianCall)tx_handle.has << 0, tx_handle.value); }
inline short TMF_SUSPEND__call(arg64 txid) { return ::guardian_TMF_SUSPEND_((GuardianCall)txid.has << 0, txid.value); }
inline short TMF_SUSPEND_EXT__call(arg64 exttransid) { return ::guardian_TMF_SUSPEND_EXT_((GuardianCall)exttransid.has << 0, exttransid.value); }
inline short TMF_TXBEGIN__call(arg<int> timeout, out32 trans_begin_tag) { return ::guardian_TMF_TXBEGIN_((GuardianCall)timeout.has << 0 | (GuardianCall)trans_begin_tag.has << 1 | (GuardianCall)trans_begin_tag.wide << 33, timeout.value, trans_begin_tag.value); }
inline short TMF_TXHANDLE_FROM_BEGINTAG__call(arg<int> trans_begin_tag, arg<short *> tx_handle) { return ::guardian_TMF_TXHANDLE_FROM_BEGINTAG_((GuardianCall)trans_begin_tag.has << 0 | (GuardianCall)tx_handle.has << 1, trans_begin_tag.value, tx_handle.value); }
inline short TOSVERSION_call() { return ::guardian_TOSVERSION(0); }
inline short TRANSIDTOTEXT_call(arg<long long> transid, arg<char *> text, arg<short> text_max, arg<short *> bytes_used) { return ::guardian_TRANSIDTOTEXT((GuardianCall)transid.has << 0 | (GuardianCall)text.has << 1 | (GuardianCall)text_max.has << 2 | (GuardianCall)bytes_used.has << 3, transid.value, text.value, text_max.value, bytes_used.value); }
inline short UNLOCKFILE_call(arg<short> filenum, arg<long long> tag) { return ::guardian_UNLOCKFILE((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline short UNLOCKREC_call(arg<short> filenum, arg<long long> tag) { return ::guardian_UNLOCKREC((GuardianCall)filenum.has << 0 | (GuardianCall)tag.has << 1, filenum.value, tag.value); }
inline void UNPACKEDIT_call(arg<const char *> packed_line, arg<short> packed_length, arg<char *> unpacked_line, arg<short> unpacked_limit, arg<short *> unpacked_length, arg<short> spacefill, arg<short> full_length) { return ::guardian_UNPACKEDIT((GuardianCall)packed_line.has << 0 | (GuardianCall)packed_length.has << 1 | (GuardianCall)unpacked_line.has << 2 | (GuardianCall)unpacked_limit.has << 3 | (GuardianCall)unpacked_length.has << 4 | (GuardianCall)spacefill.has << 5 | (GuardianCall)full_length.has << 6, packed_line.value, packed_length.value, unpacked_line.value, unpacked_limit.value, unpacked_length.value, spacefill.value, full_length.value); }
inline short USERDEFAULTS_call(arg<short *> user_id, arg<char *> user_name, arg<char *> volsubvol, arg<short *> filesecur) { return ::guardian_USERDEFAULTS((GuardianCall)user_id.has << 0 | (GuardianCall)user_name.has << 1 | (GuardianCall)volsubvol.has << 2 | (GuardianCall)filesecur.has << 3, user_id.value, user_name.value, volsubvol.value, filesecur.value); }
inline short USERIDTOUSERNAME_call(arg<short *> id_name) { return ::guardian_USERIDTOUSERNAME((GuardianCall)id_name.has << 0, id_name.value); }
inline short USERNAMETOUSERID_call(arg<short *> name_id) { return ::guardian_USERNAMETOUSERID((GuardianCall)name_id.has << 0, name_id.value); }
inline short USER_AUTHENTICATE__call(arg<const char *> inputtext, arg<short> inputtext_len, arg<short> options, arg64 dialog_id, arg<short *> status, arg<short *> status_flags, arg<char *> displaytext, arg<short> displaytext_maxlen, arg<short *> displaytext_len, arg<short> cmon_timeout, arg<const char *> termname, arg<short> termname_len, arg<char *> volsubvol, arg<short> volsubvol_maxlen, arg<short *> volsubvol_len, arg<char *> initdir, arg<short> initdir_maxlen, arg<short *> initdir_len, arg<char *> initprog, arg<short> initprog_maxlen, arg<short *> initprog_len, out32 initprog_type, arg64 last_logon_time, arg64 time_password_expires, arg<const char *> ipaddress, arg<short> ipaddress_len) { return ::guardian_USER_AUTHENTICATE_((GuardianCall)inputtext.has << 0 | (GuardianCall)inputtext_len.has << 1 | (GuardianCall)options.has << 2 | (GuardianCall)dialog_id.has << 3 | (GuardianCall)status.has << 4 | (GuardianCall)status_flags.has << 5 | (GuardianCall)displaytext.has << 6 | (GuardianCall)displaytext_maxlen.has << 7 | (GuardianCall)displaytext_len.has << 8 | (GuardianCall)cmon_timeout.has << 9 | (GuardianCall)termname.has << 10 | (GuardianCall)termname_len.has << 11 | (GuardianCall)volsubvol.has << 12 | (GuardianCall)volsubvol_maxlen.has << 13 | (GuardianCall)volsubvol_len.has << 14 | (GuardianCall)initdir.has << 15 | (GuardianCall)initdir_maxlen.has << 16 | (GuardianCall)initdir_len.has << 17 | (GuardianCall)initprog.has << 18 | (GuardianCall)initprog_maxlen.has << 19 | (GuardianCall)initprog_len.has << 20 | (GuardianCall)initprog_type.has << 21 | (GuardianCall)initprog_type.wide << 53 | (GuardianCall)last_logon_time.has << 22 | (GuardianCall)time_password_expires.has << 23 | (GuardianCall)ipaddress.has << 24 | (GuardianCall)ipaddress_len.has << 25, inputtext.value, inputtext_len.value, options.value, dialog_id.value, status.value, status_flags.value, displaytext.value, displaytext_maxlen.value, displaytext_len.value, cmon_timeout.value, termname.value, termname_len.value, volsubvol.value, volsubvol_maxlen.value, volsubvol_len.value, initdir.value, initdir_maxlen.value, initdir_len.value, initprog.value, initprog_maxlen.value, initprog_len.value, initprog_type.value, last_logon_time.value, time_password_expires.value, ipaddress.value, ipaddress_len.value); }
inline short USER_GETINFO__call(arg<char *> user_name, arg<short> user_maxlen, arg<short *> user_curlen, out32 user_id, arg<short *> is_alias, arg<short *> group_count, out32 group_list, out32 primary_group, arg<char *> volsubvol, arg<short> volsubvol_maxlen, arg<short *> volsubvol_len, arg<char *> initdir, arg<short> initdir_maxlen, arg<short *> initdir_len, arg<char *> initprog, arg<short> initprog_maxlen, arg<short *> initprog_len, arg<short *> default_security, arg<char *> desc_text, arg<short> desc_text_maxlen, arg<short *> desc_text_len, arg<char *> desc_bin, arg<short> desc_bin_maxlen, arg<short *> desc_bin_len) { return ::guardian_USER_GETINFO_((GuardianCall)user_name.has << 0 | (GuardianCall)user_maxlen.has << 1 | (GuardianCall)user_curlen.has << 2 | (GuardianCall)user_id.has << 3 | (GuardianCall)user_id.wide << 35 | (GuardianCall)is_alias.has << 4 | (GuardianCall)group_count.has << 5 | (GuardianCall)group_list.has << 6 | (GuardianCall)group_list.wide << 38 | (GuardianCall)primary_group.has << 7 | (GuardianCall)primary_group.wide << 39 | (GuardianCall)volsubvol.has << 8 | (GuardianCall)volsubvol_maxlen.has << 9 | (GuardianCall)volsubvol_len.has << 10 | (GuardianCall)initdir.has << 11 | (GuardianCall)initdir_maxlen.has << 12 | (GuardianCall)initdir_len.has << 13 | (GuardianCall)initprog.has << 14 | (GuardianCall)initprog_maxlen.has << 15 | (GuardianCall)initprog_len.has << 16 | (GuardianCall)default_security.has << 17 | (GuardianCall)desc_text.has << 18 | (GuardianCall)desc_text_maxlen.has << 19 | (GuardianCall)desc_text_len.has << 20 | (GuardianCall)desc_bin.has << 21 | (GuardianCall)desc_bin_maxlen.has << 22 | (GuardianCall)desc_bin_len.has << 23, user_name.value, user_maxlen.value, user_curlen.value, user_id.value, is_alias.value, group_count.value, group_list.value, primary_group.value, volsubvol.value, volsubvol_maxlen.value, volsubvol_len.value, initdir.value, initdir_maxlen.value, initdir_len.value, initprog.value, initprog_maxlen.value, initprog_len.value, default_security.value, desc_text.value, desc_text_maxlen.value, desc_text_len.value, desc_bin.value, desc_bin_maxlen.value, desc_bin_len.value); }
inline short USER_GETNEXT__call(arg<char *> user_name, arg<short> user_maxlen, arg<short *> user_curlen, arg<short *> is_alias, out32 user_id) { return ::guardian_USER_GETNEXT_((GuardianCall)user_name.has << 0 | (GuardianCall)user_maxlen.has << 1 | (GuardianCall)user_curlen.has << 2 | (GuardianCall)is_alias.has << 3 | (GuardianCall)user_id.has << 4 | (GuardianCall)user_id.wide << 36, user_name.value, user_maxlen.value, user_curlen.value, is_alias.value, user_id.value); }
inline short VERIFYUSER_call(arg<short *> user_name_or_id, arg<short> logon, arg<short *> default_info, arg<short> default_len) { return ::guardian_VERIFYUSER((GuardianCall)user_name_or_id.has << 0 | (GuardianCall)logon.has << 1 | (GuardianCall)default_info.has << 2 | (GuardianCall)default_len.has << 3, user_name_or_id.value, logon.value, default_info.value, default_len.value); }
inline short WRITE_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITE((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short WRITEEDIT_call(arg<short> filenum, arg<int> record_number, arg<const char *> unpacked_line, arg<short> unpacked_length, arg<short> full_length, out32 new_record_number) { return ::guardian_WRITEEDIT((GuardianCall)filenum.has << 0 | (GuardianCall)record_number.has << 1 | (GuardianCall)unpacked_line.has << 2 | (GuardianCall)unpacked_length.has << 3 | (GuardianCall)full_length.has << 4 | (GuardianCall)new_record_number.has << 5 | (GuardianCall)new_record_number.wide << 37, filenum.value, record_number.value, unpacked_line.value, unpacked_length.value, full_length.value, new_record_number.value); }
inline short WRITEEDITP_call(arg<short> filenum, arg<int> record_number, arg<const char *> packed_line, arg<short> packed_length) { return ::guardian_WRITEEDITP((GuardianCall)filenum.has << 0 | (GuardianCall)record_number.has << 1 | (GuardianCall)packed_line.has << 2 | (GuardianCall)packed_length.has << 3, filenum.value, record_number.value, packed_line.value, packed_length.value); }
inline short WRITEREAD_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> write_count, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_WRITEREAD((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)read_count.has << 3 | (GuardianCall)count_read.has << 4 | (GuardianCall)tag.has << 5, filenum.value, buffer.value, write_count.value, read_count.value, count_read.value, tag.value); }
inline short WRITEREADX_call(arg<short> filenum, arg<char *> buffer, arg<unsigned short> write_count, arg<unsigned short> read_count, count16 count_read, arg<long long> tag) { return ::guardian_WRITEREADX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)read_count.has << 3 | (GuardianCall)count_read.has << 4 | (GuardianCall)tag.has << 5, filenum.value, buffer.value, write_count.value, read_count.value, count_read.value, tag.value); }
inline short WRITEUPDATE_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITEUPDATE((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short WRITEUPDATEUNLOCK_call(arg<short> filenum, arg<short *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITEUPDATEUNLOCK((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short WRITEUPDATEUNLOCKX_call(arg<short> filenum, arg<const char *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITEUPDATEUNLOCKX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short WRITEUPDATEX_call(arg<short> filenum, arg<const char *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITEUPDATEX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short WRITEX_call(arg<short> filenum, arg<const char *> buffer, arg<unsigned short> write_count, count16 count_written, arg<long long> tag) { return ::guardian_WRITEX((GuardianCall)filenum.has << 0 | (GuardianCall)buffer.has << 1 | (GuardianCall)write_count.has << 2 | (GuardianCall)count_written.has << 3 | (GuardianCall)tag.has << 4, filenum.value, buffer.value, write_count.value, count_written.value, tag.value); }
inline short XBNDSTEST_call(arg<char *> param, arg<short> bytelen, arg<short> flags, arg<long long> constants) { return ::guardian_XBNDSTEST((GuardianCall)param.has << 0 | (GuardianCall)bytelen.has << 1 | (GuardianCall)flags.has << 2 | (GuardianCall)constants.has << 3, param.value, bytelen.value, flags.value, constants.value); }
inline short XSTACKTEST_call(arg<short *> firstparm, arg<short> stackwords, arg<short> flags, arg64 constants) { return ::guardian_XSTACKTEST((GuardianCall)firstparm.has << 0 | (GuardianCall)stackwords.has << 1 | (GuardianCall)flags.has << 2 | (GuardianCall)constants.has << 3, firstparm.value, stackwords.value, flags.value, constants.value); }
}
}
#endif
#endif
/* A later include may ask for other sections. */
#undef GRD_ONLY
