/* System messages, information blocks and their constants. Structures lie on 2-byte boundaries; every field has a fixed width. */
#ifndef GUARDIAN_ZSYSC_H
#define GUARDIAN_ZSYSC_H
#include <stdint.h>

#define ZSYS_VAL_PHANDLE_WTYPE_NULL (-1)
#define ZSYS_VAL_PHANDLE_TYPE_NULL 255
#define ZSYS_VAL_PHANDLE_WLEN 10
#define ZSYS_VAL_LEN_FILENAME 47
#define ZSYS_VAL_LEN_FILENAME_D00 47
#define ZSYS_VAL_LEN_FILENAME_C00 34
#define ZSYS_VAL_LEN_DEFINENAME_C00 24
#define ZSYS_VAL_LEN_DEFINENAME 24
#define ZSYS_VAL_LEN_FNAMEPATTERN 67
#define ZSYS_VAL_LEN_FNAMEPATTERN_D00 67
#define ZSYS_VAL_LEN_SYSTEMNAME 8
#define ZSYS_VAL_LEN_DESTINATION 24
#define ZSYS_VAL_LEN_DEVICENAME 8
#define ZSYS_VAL_LEN_VOLUMENAME 8
#define ZSYS_VAL_LEN_PROCESSNAME 6
#define ZSYS_VAL_LEN_UNIQUEPROCESSNAME 24
#define ZSYS_VAL_LEN_QUALIFIER 8
#define ZSYS_VAL_LEN_PROCESSDESCR 33
#define ZSYS_VAL_LEN_PATHNAME 1024
#define ZSYS_VAL_OPENACC_READWRITE 0
#define ZSYS_VAL_OPENACC_READONLY 1
#define ZSYS_VAL_OPENACC_WRITEONLY 2
#define ZSYS_VAL_OPENACC_EXTEND 3
#define ZSYS_VAL_OPENEXCL_SHARED 0
#define ZSYS_VAL_OPENEXCL_EXCLUSIVE 1
#define ZSYS_VAL_OPENEXCL_PROTECTED 3
#define ZSYS_VAL_OPENOPT_UNSTRUCTACC (-32768)
#define ZSYS_VAL_OPENOPT_NOWAITOPEN 16384
#define ZSYS_VAL_OPENOPT_NOOPENTIME 8192
#define ZSYS_VAL_OPENOPT_BACKUPFNUMANY 4096
#define ZSYS_VAL_OPENOPT_OSSPATHNAME 32
#define ZSYS_VAL_OPENOPT_NOTRANS 8
#define ZSYS_VAL_OPENOPT_LOCALESUPPORT 4
#define ZSYS_VAL_OPENOPT_OLDFMTSYSMSG 2
#define ZSYS_VAL_OPENOPT_NOSYSTEMMSGS 1
#define ZSYS_VAL_AWAITIOTAG_OPEN (-30)
#define ZSYS_VAL_AWAITIOTAG_CHECK (-29)
#define ZSYS_VAL_RCV_IOTYPE_SYSTEMMSG 0
#define ZSYS_VAL_RCV_IOTYPE_WRITE 1
#define ZSYS_VAL_RCV_IOTYPE_READ 2
#define ZSYS_VAL_RCV_IOTYPE_WRITEREAD 3
#define ZSYS_VAL_PROCESSKIND_ASTERISK 0
#define ZSYS_VAL_PROCESSKIND_CPU 1
#define ZSYS_VAL_PROCESSKIND_CPUPIN 2
#define ZSYS_VAL_PROCESSKIND_NAME 3
#define ZSYS_VAL_PCREATOPT_NONAME 0
#define ZSYS_VAL_PCREATOPT_NAMEINCALL 1
#define ZSYS_VAL_PCREATOPT_NAMEDBYSYS 2
#define ZSYS_VAL_PCREATOPT_CALLERSNAME 3
#define ZSYS_VAL_PCREATOPT_NAMEDBYSYS5 4
#define ZSYS_VAL_PCREATOPT_ANYANCESTOR 64
#define ZSYS_VAL_PCREATOPT_FRCLOWOVER 32
#define ZSYS_VAL_PCREATOPT_ALLDEFINES 16
#define ZSYS_VAL_PCREATOPT_DEFINELIST 8
#define ZSYS_VAL_PCREATOPT_DEFOVERRIDE 4
#define ZSYS_VAL_PCREATOPT_DEFENABLED 2
#define ZSYS_VAL_PCREATOPT_LOWPIN 1
#define ZSYS_VAL_PCREATOPT_DEFAULT 0
#define ZSYS_VAL_PCREATOPT_RUND 8
#define ZSYS_VAL_PCREATOPT_SAVEABEND 4
#define ZSYS_VAL_PCREATOPT_DBGOVERRIDE 2
#define ZSYS_VAL_PCREATOPT_INSPECT 1
#define ZSYS_VAL_PSPAWNOPT_OSSDEFAULT 0
#define ZSYS_VAL_SPAWN_SETGROUP 1
#define ZSYS_VAL_SPAWN_SETSIGMASK 2
#define ZSYS_VAL_SPAWN_SETSIGDEF 4
#define ZSYS_VAL_SPAWN_NOTDEFD (-8)
#define ZSYS_VAL_SPAWN_NEWPGGROUP (-1)
#define ZSYS_VAL_PINF_FIND_EXACT 0
#define ZSYS_VAL_PINF_FIND_FIRST 1
#define ZSYS_VAL_PINF_FIND_MANY 2
#define ZSYS_VAL_PINF_FIND_OSS_PID 3
#define ZSYS_VAL_PINF_FIND_BY_VADDR 120
#define ZSYS_VAL_PINF_CREATOR_AID 1
#define ZSYS_VAL_PINF_PROCESS_AID 2
#define ZSYS_VAL_PINF_MAX_PRIORITY 3
#define ZSYS_VAL_PINF_PROGRAM_FILE 4
#define ZSYS_VAL_PINF_HOMETERM 5
#define ZSYS_VAL_PINF_GMOM_PHANDLE 6
#define ZSYS_VAL_PINF_JOBID 7
#define ZSYS_VAL_PINF_SUBDEVICE_TYPE 8
#define ZSYS_VAL_PINF_MIN_PRIORITY 9
#define ZSYS_VAL_PINF_MIN_CREATETIME 12
#define ZSYS_VAL_PINF_MAX_CREATETIME 13
#define ZSYS_VAL_PINF_LOWERED_PRIORITY 14
#define ZSYS_VAL_PINF_REAL_GROUPID 21
#define ZSYS_VAL_PINF_REAL_USERID 22
#define ZSYS_VAL_PINF_EFF_USERID 23
#define ZSYS_VAL_PINF_SESSIONID 26
#define ZSYS_VAL_PINF_CTTY 27
#define ZSYS_VAL_PINF_PROCESS_TYPE 28
#define ZSYS_VAL_PINF_PROCESS_TIME 30
#define ZSYS_VAL_PINF_WAIT_STATE 31
#define ZSYS_VAL_PINF_PROCESS_STATE 32
#define ZSYS_VAL_PINF_LIBRARY_FILE 33
#define ZSYS_VAL_PINF_SWAP_FILE 34
#define ZSYS_VAL_PINF_CONTEXT_CHANGES 35
#define ZSYS_VAL_PINF_DEFINE_MODE 36
#define ZSYS_VAL_PINF_LICENSES 37
#define ZSYS_VAL_PINF_PIN 38
#define ZSYS_VAL_PINF_PROCESS_DESCR 39
#define ZSYS_VAL_PINF_MOM_PHANDLE 40
#define ZSYS_VAL_PINF_FILE_SECURITY 41
#define ZSYS_VAL_PINF_CURRENT_PRIORITY 42
#define ZSYS_VAL_PINF_INITIAL_PRIORITY 43
#define ZSYS_VAL_PINF_REMOTE_CREATOR 44
#define ZSYS_VAL_PINF_LOGON_STATE 45
#define ZSYS_VAL_PINF_EXT_SWAP_FILE 46
#define ZSYS_VAL_PINF_PRIMARY 47
#define ZSYS_VAL_PINF_PHANDLE 48
#define ZSYS_VAL_PINF_QUAL_INFO_AVAIL 49
#define ZSYS_VAL_PINF_TSN_LOGON 50
#define ZSYS_VAL_PINF_FORCED_LOW 51
#define ZSYS_VAL_PINF_CREATION_TIME 53
#define ZSYS_VAL_PINF_PAGES 54
#define ZSYS_VAL_PINF_MSGS_SENT 55
#define ZSYS_VAL_PINF_MSGS_RCVD 56
#define ZSYS_VAL_PINF_RCVQ_LEN 57
#define ZSYS_VAL_PINF_RCVQ_MAX_LEN 58
#define ZSYS_VAL_PINF_PAGE_FAULTS 59
#define ZSYS_VAL_PINF_TNS_EMUL_TIME 60
#define ZSYS_VAL_PINF_TNS_TRAP_COUNT 61
#define ZSYS_VAL_PINF_IS_NAMED 62
#define ZSYS_VAL_PINF_MOMS_NAME 65
#define ZSYS_VAL_PINF_GMOMS_NAME 66
#define ZSYS_VAL_PINF_TSN_LOGOFF 67
#define ZSYS_VAL_PINF_LOGON_INHERIT 68
#define ZSYS_VAL_PINF_LOGOFF_STOP 69
#define ZSYS_VAL_PINF_PROP_LOGON 70
#define ZSYS_VAL_PINF_PROP_LOGOFF_STOP 71
#define ZSYS_VAL_PINF_LOGON_FLAGS 72
#define ZSYS_VAL_PINF_ATTRIBUTE_FLAG 73
#define ZSYS_VAL_PINF_EFF_GROUPID 80
#define ZSYS_VAL_PINF_SAVED_GROUPID 81
#define ZSYS_VAL_PINF_USERNAME 82
#define ZSYS_VAL_PINF_SUPP_GROUPS 83
#define ZSYS_VAL_PINF_SAVED_USERID 84
#define ZSYS_VAL_PINF_EFF_USERNAME 88
#define ZSYS_VAL_PINF_EFF_ALIAS 89
#define ZSYS_VAL_PINF_OSS_PID 90
#define ZSYS_VAL_PINF_COMMAND 91
#define ZSYS_VAL_PINF_ARGUMENTS 92
#define ZSYS_VAL_PINF_OSS_PATHNAME 93
#define ZSYS_VAL_PINF_OSS_PARENT_PID 94
#define ZSYS_VAL_PINF_OSS_ELAPSETIME 95
#define ZSYS_VAL_PINF_OSS_CPUTIME 96
#define ZSYS_VAL_PINF_OSS_STARTTIME 97
#define ZSYS_VAL_PINF_PROCESS_GROUPID 98
#define ZSYS_VAL_PINF_OSS_FLAG 99
#define ZSYS_VAL_PINF_PFS_SIZE 100
#define ZSYS_VAL_PINF_SERVERCLASS_NAME 101
#define ZSYS_VAL_PINF_MAINSTACK_ORG 102
#define ZSYS_VAL_PINF_MAINSTACK_SIZE 103
#define ZSYS_VAL_PINF_MAINSTACK_MAX 104
#define ZSYS_VAL_PINF_PRIVSTACK_ORG 105
#define ZSYS_VAL_PINF_PRIVSTACK_SIZE 106
#define ZSYS_VAL_PINF_PRIVSTACK_MAX 107
#define ZSYS_VAL_PINF_GLOBALS_ORG 108
#define ZSYS_VAL_PINF_GLOBALS_SIZE 109
#define ZSYS_VAL_PINF_HEAP_ORG 110
#define ZSYS_VAL_PINF_HEAP_SIZE 111
#define ZSYS_VAL_PINF_HEAP_MAX 112
#define ZSYS_VAL_PINF_SPACE_GUARANTEE 113
#define ZSYS_VAL_PINF_NATIVE_FLAG 119
#define ZSYS_VAL_PLAUNCH_PARMS_V_NOV95 1
#define ZSYS_VAL_PLAUNCH_PARMS_L_NOV95 96
#define ZSYS_VAL_PLAUNCH_PARMS_VER 1
#define ZSYS_VAL_PLAUNCH_PARMS_LEN 96
#define ZSYS_VAL_SEGALLOCTYPE_DEFAULT 0
#define ZSYS_VAL_SEGALLOCTYPE_EXTENSBL 1
#define ZSYS_VAL_SEGALLOCTYPE_DEFFNAME 2
#define ZSYS_VAL_SEGALLOCTYPE_EXTFNAME 3
#define ZSYS_VAL_SEGALLOCTYPE_WINHIBIT 4
#define ZSYS_VAL_SEGALLOCTYPE_WIFNAME 6
#define ZSYS_VAL_SETTIME_INITIAL 0
#define ZSYS_VAL_SETTIME_CORRECTION 1
#define ZSYS_VAL_SETTIME_DAYLTSAV 2
#define ZSYS_VAL_DST_OK 0
#define ZSYS_VAL_DST_SECURITY_ERROR 1
#define ZSYS_VAL_DST_BAD_VERSION 2
#define ZSYS_VAL_DST_BAD_PARAMETER 3
#define ZSYS_VAL_DST_INTERVAL_ERROR 4
#define ZSYS_VAL_DST_DELETE_NOW_ERROR 5
#define ZSYS_VAL_DST_TYPE_ERROR 6
#define ZSYS_VAL_DST_TABLE_EMPTY 7
#define ZSYS_VAL_DST_BOUNDS_ERROR 8
#define ZSYS_VAL_DST_RANGE_LOW 9
#define ZSYS_VAL_DST_RANGE_HIGH 10
#define ZSYS_VAL_DST_COUNT_OVERFLOW 11
#define ZSYS_VAL_DST_VERSION_SEP1997 1
#define ZSYS_VAL_FINF_AGGRMODIFY 144
#define ZSYS_VAL_FINF_AGGRMODIFY_LCT 145
#define ZSYS_VAL_POOL_OK 0
#define ZSYS_VAL_POOL_PARAMETER 2
#define ZSYS_VAL_POOL_BOUNDS 3
#define ZSYS_VAL_POOL_INVALIDSIZE 4
#define ZSYS_VAL_POOL_POINTERALIGN 5
#define ZSYS_VAL_POOL_INVALIDALIGN 6
#define ZSYS_VAL_POOL_NOMEM 7
#define ZSYS_VAL_POOL_BADHEADER 9
#define ZSYS_VAL_POOL_NOSPACE 10
#define ZSYS_VAL_POOL_BADSPACE 11
#define ZSYS_VAL_POOL_BADFREE 12
#define ZSYS_VAL_POOL_CANTSHRINK 13
#define ZSYS_VAL_CINF_PROCESSOR_TYPE 2
#define ZSYS_VAL_CINF_SOFTWARE_VERSION 3
#define ZSYS_VAL_CINF_PAGE_SIZE 4
#define ZSYS_VAL_CINF_MEMORY_SIZE 5
#define ZSYS_VAL_CINF_FIRST_VIRTUAL 6
#define ZSYS_VAL_CINF_SWAPPABLE_PAGES 7
#define ZSYS_VAL_CINF_FREE_PAGES 8
#define ZSYS_VAL_CINF_CURRENT_LOCKS 9
#define ZSYS_VAL_CINF_WAIT_LOCKS 10
#define ZSYS_VAL_CINF_HIGH_LOCKS 11
#define ZSYS_VAL_CINF_PAGE_FAULTS 12
#define ZSYS_VAL_CINF_SCANS_PER_CALL 13
#define ZSYS_VAL_CINF_CLOCK_CYCLES 14
#define ZSYS_VAL_CINF_MEM_PRESSURE 15
#define ZSYS_VAL_CINF_MEM_QUE_LENGTH 16
#define ZSYS_VAL_CINF_LOCAL_TIME_OFF 17
#define ZSYS_VAL_CINF_ELAPSED_TIME 18
#define ZSYS_VAL_CINF_BUSY_TIME 19
#define ZSYS_VAL_CINF_IDLE_TIME 20
#define ZSYS_VAL_CINF_INTERRUPT_TIME 21
#define ZSYS_VAL_CINF_CPU_QUE_LENGTH 22
#define ZSYS_VAL_CINF_DISPATCHES 23
#define ZSYS_VAL_CINF_PCBS_LOW_PINS 24
#define ZSYS_VAL_CINF_PCBS_HIGH_PINS 25
#define ZSYS_VAL_CINF_TIME_LST_ELMNTS 26
#define ZSYS_VAL_CINF_PROCESS_TLES 27
#define ZSYS_VAL_CINF_BREAKPOINTS 28
#define ZSYS_VAL_CINF_SEND_BUSY 29
#define ZSYS_VAL_CINF_T16_INTERRUPTS 35
#define ZSYS_VAL_CINF_DISK_CACHE_HITS 36
#define ZSYS_VAL_CINF_DISK_IOS 37
#define ZSYS_VAL_CINF_CPU_QSTATE 38
#define ZSYS_VAL_CINF_MEM_QSTATE 39
#define ZSYS_VAL_CINF_SEQ_SENDS 40
#define ZSYS_VAL_CINF_UNSEQ_SENDS 41
#define ZSYS_VAL_CINF_CME_EVENTS 42
#define ZSYS_VAL_CINF_PAGE_CREATES 43
#define ZSYS_VAL_CINF_OCI_BUSY 44
#define ZSYS_VAL_CINF_COMP_TRAPS 45
#define ZSYS_VAL_CINF_TRANSACTIONS 46
#define ZSYS_VAL_CINF_CPU_MODEL 47
#define ZSYS_VAL_CINF_CPU_NAME 48
#define ZSYS_VAL_CINF_LEGAL_NAME 49
#define ZSYS_VAL_CINF_AXCEL_BUSY 50
#define ZSYS_VAL_CINF_CLOCK_RESOL 51
#define ZSYS_VAL_CINF_CLOCK_MAX_ADJ 52
#define ZSYS_VAL_CINF_CLOCK_MAX_DRIFT 53
#define ZSYS_VAL_CINF_TUID 54
#define ZSYS_VAL_CINF_UP_COUNT 55
#define ZSYS_VAL_CINF_BASE_TIME 56
#define ZSYS_VAL_CINF_MEMMAN_FLAGS 57
#define ZSYS_VAL_CINF_SEGS_USED 58
#define ZSYS_VAL_CINF_MAX_SEG_USED 59
#define ZSYS_VAL_CINF_MINOR_VERSION 60
#define ZSYS_VAL_SMSG_LEN 250
#define ZSYS_VAL_SMSG_WLEN 125
#define ZSYS_VAL_SMSG_CPUDOWN (-2)
#define ZSYS_VAL_SMSG_CPUUP (-3)
#define ZSYS_VAL_SMSG_SETTIME (-10)
#define ZSYS_VAL_SMSG_POWERON (-11)
#define ZSYS_VAL_SMSG_MSGMISSED (-13)
#define ZSYS_VAL_SMSG_3270 (-21)
#define ZSYS_VAL_SMSG_TIMESIGNAL (-22)
#define ZSYS_VAL_SMSG_LOCKMEM (-23)
#define ZSYS_VAL_SMSG_LOCKMEMFAIL (-24)
#define ZSYS_VAL_SMSG_PROCTIMESIG (-26)
#define ZSYS_VAL_SMSG_CONTROL (-32)
#define ZSYS_VAL_SMSG_SETMODE (-33)
#define ZSYS_VAL_SMSG_RESETSYNC (-34)
#define ZSYS_VAL_SMSG_CONTROLBUF (-35)
#define ZSYS_VAL_SMSG_SETPARAM (-37)
#define ZSYS_VAL_SMSG_QMSGCANCELLED (-38)
#define ZSYS_VAL_SMSG_DEVINFOCOMP (-41)
#define ZSYS_VAL_SMSG_REMOTECPUDOWN (-100)
#define ZSYS_VAL_SMSG_PROCDEATH (-101)
#define ZSYS_VAL_SMSG_PROCCREATE (-102)
#define ZSYS_VAL_SMSG_OPEN (-103)
#define ZSYS_VAL_SMSG_CLOSE (-104)
#define ZSYS_VAL_SMSG_BREAK (-105)
#define ZSYS_VAL_SMSG_DEVINFO (-106)
#define ZSYS_VAL_SMSG_SUBNAME (-107)
#define ZSYS_VAL_SMSG_FILEINFO (-108)
#define ZSYS_VAL_SMSG_FILENAMENEXT (-109)
#define ZSYS_VAL_SMSG_NODEDOWN (-110)
#define ZSYS_VAL_SMSG_NODEUP (-111)
#define ZSYS_VAL_SMSG_GMOMNOTIFY (-112)
#define ZSYS_VAL_SMSG_REMOTECPUUP (-113)
#define ZSYS_VAL_SMSG_PROCSPAWN (-141)
#define ZSYS_VAL_PROCDEATH_STOP (0)
#define ZSYS_VAL_PROCDEATH_ABEND (5)
#define ZSYS_VAL_PROCDEATH_EXTERNAL (6)
#define ZSYS_VAL_PROCDEATH_SIGNAL (9)
#define ZSYS_VAL_PROCDEATH_TRAP (-1)
#define ZSYS_VAL_PROCDEATH_NORESOURCE (-2)
#define ZSYS_VAL_PROCDEATH_BADPARAMS (-3)
#define ZSYS_VAL_PROCDEATH_CPUDOWN (-4)
#define ZSYS_VAL_PROCDEATH_COMMFAILURE (-5)
#define ZSYS_VAL_PROCDEATH_HWEXCEPTION (-6)
#define ZSYS_VAL_PROCDEATH_STATEINVAL (-7)
#define ZSYS_VAL_PROCDEATH_STACKOVFLOW (-8)
#define ZSYS_VAL_PROCDEATH_NOPRIVSTACK (-9)
#define ZSYS_VAL_PROCDEATH_NOSIGRESRCE (-10)
#define ZSYS_VAL_PROCDEATH_CANTRESUME (-11)
#define ZSYS_VAL_PROCDEATH_CHILDEXEC (-12)
#define ZSYS_VAL_PROCDEATH_PSPAWNFSERR (-13)
#define ZSYS_MSK_PDEATH_ABENDED 1
#define ZSYS_MSK_PDEATH_OSS 2
#define ZSYS_MSK_OPEN_BACKUP 1
#define ZSYS_MSK_OPEN_REMOTE 2
#define ZSYS_MSK_OPEN_UNVERIFIED 4
#define ZSYS_MSK_SETMD_PARM1_VALID 4
#define ZSYS_MSK_SETMD_PARM2_VALID 2
#define ZSYS_MSK_SETMD_LPARM_VALID 1

#pragma pack(push, 2)

typedef struct { int16_t zoffset; int16_t zlen; } zsys_ddl_substring_def;

typedef struct {
  union {
    struct { signed char ztype; char filler_0[19]; } z_data;
    int16_t z_word[10];
    char z_byte[20];
  } u_z_data;
} zsys_ddl_phandle_def;

typedef struct { char z_owner[8]; int16_t z_number; int16_t z_version; } zsys_ddl_ssid_def;

typedef struct {
  int16_t z_iotype; int16_t z_maxreplycount; int16_t z_messagetag; int16_t z_filenum;
  int32_t z_syncid; zsys_ddl_phandle_def z_sender; int16_t z_openlabel;
} zsys_ddl_receiveinformation_def;

typedef struct {
  int16_t z_iotype; int16_t z_filenum; int16_t z_messagetag; int16_t z_openlabel;
  int32_t z_maxreplycount; int32_t z_syncid; zsys_ddl_phandle_def z_sender; int16_t z_reserved;
} zsys_ddl_recvinformation2_def;

/* Bits lie as in z_completion_type: exception 1, write 2, read 4; z_filetype and z_set_file are its two highest. */
typedef struct { uint16_t z_exception : 1, z_write_ready : 1, z_read_ready : 1, filler_1 : 13; uint16_t filler_0; } zsys_ddl_completion_ready_def;
typedef union { zsys_ddl_completion_ready_def z_return_value; uint32_t z_completion_type; int32_t z_count_transferred; } zsys_ddl_completion_value_def;
typedef struct { int16_t z_filetype; int32_t z_error; int32_t z_fnum_fd;
  union { zsys_ddl_completion_value_def u_z_return_value; int32_t z_return_value; int32_t z_count_transferred; };
  int32_t z_tag; } zsys_ddl_completion_info_def;
typedef struct { int16_t z_filetype; int32_t z_error; int32_t z_fnum_fd;
  union { zsys_ddl_completion_value_def u_z_return_value; int32_t z_return_value; int32_t z_count_transferred; };
  int64_t z_tag; } zsys_ddl_completion_info2_def;
typedef struct { int32_t z_fnum_fd; union { struct { uint16_t z_exception : 1, z_write_ready : 1, z_read_ready : 1, filler_1 : 13;
  uint16_t filler_0 : 14, z_filetype : 1, z_set_file : 1; } z_options; uint32_t z_completion_type; } u_z_options; } zsys_ddl_complete_element_def;

typedef struct { int64_t z_lowgmt; int64_t z_highgmt; int16_t z_offset; int16_t z_version; char z_filler[4]; } zsys_ddl_dst_entry_def;

typedef struct { int16_t z_msgnumber; int16_t z_cpunumber; } zsys_ddl_smsg_cpudown_def;
typedef struct { int16_t z_msgnumber; int16_t z_cpunumber; } zsys_ddl_smsg_cpuup_def;
typedef struct { int16_t z_msgnumber; int16_t z_cpunumber; } zsys_ddl_smsg_poweron_def;
typedef struct { int16_t z_msgnumber; int16_t z_cpunumber; int64_t z_timedelta; int16_t z_reasoncode; } zsys_ddl_smsg_settime_def;
typedef struct { int16_t z_msgnumber; } zsys_ddl_smsg_msgmissed_def;
typedef struct { int16_t z_msgnumber; int16_t z_responseid; int16_t z_status0; int16_t z_translated_status; } zsys_ddl_smsg_3270_def;
typedef struct { int16_t z_msgnumber; int16_t z_parm1; int32_t z_parm2; } zsys_ddl_smsg_timesignal_def;
typedef struct { int16_t z_msgnumber; int16_t z_parm1; int32_t z_parm2; } zsys_ddl_smsg_lockmem_def;
typedef struct { int16_t z_msgnumber; int16_t z_parm1; int32_t z_parm2; } zsys_ddl_smsg_lockmemfail_def;
typedef struct { int16_t z_msgnumber; int16_t z_parm1; int32_t z_parm2; } zsys_ddl_smsg_proctimesig_def;
typedef struct { int16_t z_msgnumber; int16_t z_operation; int16_t z_param; } zsys_ddl_smsg_control_def;
typedef struct { int16_t z_msgnumber; int16_t z_function; int16_t z_param1; int16_t z_param2; int16_t z_flags; } zsys_ddl_smsg_setmode_def;
typedef struct { int16_t z_msgnumber; int16_t z_param1_old; int16_t z_param2_old; } zsys_ddl_smsg_setmode_reply_def;
typedef struct { int16_t z_msgnumber; } zsys_ddl_smsg_resetsync_def;
typedef struct { int16_t z_msgnumber; int16_t z_operation; int16_t z_count; char z_buffer[244]; } zsys_ddl_smsg_controlbuf_def;
typedef struct { int16_t z_msgnumber; int16_t z_function; int16_t z_flags; int16_t z_count; char z_buffer[242]; } zsys_ddl_smsg_setparam_def;
typedef struct { int16_t z_msgnumber; int16_t z_count; char z_buffer[246]; } zsys_ddl_smsg_setparam_reply_def;
typedef struct { int16_t z_msgnumber; int16_t z_tag; } zsys_ddl_smsg_qmsgcancelled_def;
typedef struct { int16_t z_msgnumber; int32_t z_tag; int16_t z_error; int16_t z_reclen; int16_t z_diskprocversion; } zsys_ddl_smsg_devinfocomp_def;
typedef struct { int16_t z_msgnumber; int32_t z_nodenumber; int16_t z_cpunumber; int16_t z_nodename_len; int16_t z_reserved[3]; char z_nodename[8]; } zsys_ddl_smsg_remotecpudown_def;
typedef struct { int16_t z_msgnumber; int32_t z_nodenumber; int16_t z_cpunumber; int16_t z_nodename_len; int16_t z_reserved[3]; char z_nodename[8]; } zsys_ddl_smsg_remotecpuup_def;
typedef struct { union { int16_t z_msgnumber; char z_base[2]; } u_z_msgnumber; zsys_ddl_phandle_def z_phandle; int64_t z_cputime; int16_t z_jobid;
  int16_t z_completion_code; union { int16_t z_termination_code; int16_t z_killer_craid; } u_z_termination_code;
  zsys_ddl_ssid_def z_subsystem; zsys_ddl_phandle_def z_killer; int16_t z_termtext_len; zsys_ddl_substring_def z_procname;
  int16_t z_flags; int32_t z_osspid; int16_t z_reserved; union { char z_termtext[112]; } u_z_data; } zsys_ddl_smsg_procdeath_def;
typedef struct { int16_t z_msgnumber; int32_t z_tag; zsys_ddl_phandle_def z_phandle; int16_t z_error; int16_t z_error_detail;
  int16_t z_procname_len; char z_reserved[8]; char z_procname[50]; } zsys_ddl_smsg_proccreate_def;
typedef struct { union { int16_t z_msgnumber; char z_base[2]; } u_z_msgnumber; int16_t z_accessmode; int16_t z_exclusionmode; int16_t z_nowait; int16_t z_syncdepth;
  int16_t z_options; int16_t z_paid; int16_t z_flags; zsys_ddl_phandle_def z_primary; int16_t z_qualifier_len;
  zsys_ddl_substring_def z_opener_name; int16_t z_primary_fnum; int16_t z_craid; zsys_ddl_substring_def z_hometerm_name;
  int16_t z_reserved[5]; union { char z_qualifier[102]; } u_z_data; } zsys_ddl_smsg_open_def;
typedef struct { int16_t z_msgnumber; int16_t z_openid; } zsys_ddl_smsg_open_reply_def;
typedef struct { int16_t z_msgnumber; int16_t z_tapedisposition; } zsys_ddl_smsg_close_def;
typedef struct { int16_t z_msgnumber; int16_t z_filenum; int32_t z_tag; } zsys_ddl_smsg_break_def;
typedef struct { int16_t z_msgnumber; int16_t z_reserved[3]; int16_t z_qualifier_len; char z_qualifier[18]; } zsys_ddl_smsg_devinfo_def;
typedef struct { int16_t z_msgnumber; int16_t z_devtype; int16_t z_devsubtype; int16_t z_reserved[3]; int16_t z_reclen; } zsys_ddl_smsg_devinfo_reply_def;
typedef struct { union { int16_t z_msgnumber; char z_base[2]; } u_z_msgnumber; int16_t z_flags; int16_t z_name_len; zsys_ddl_substring_def z_pattern; int16_t z_reserved[3]; char z_name[100]; } zsys_ddl_smsg_subname_def;
typedef struct { int16_t z_msgnumber; int16_t z_devtype; int16_t z_devsubtype; int16_t z_reserved[3]; int16_t z_name_len; char z_name[18]; } zsys_ddl_smsg_subname_reply_def;
typedef struct { int16_t z_msgnumber; int32_t z_tag; int16_t z_error; int16_t z_info[5]; int16_t z_reclen; int16_t z_flags; } zsys_ddl_smsg_fileinfo_def;
typedef struct { int16_t z_msgnumber; int16_t z_searchid; int16_t z_error; int16_t z_info[5]; int16_t z_name_len; int16_t z_reserved[5]; char z_name[50]; } zsys_ddl_smsg_filenamenext_def;
typedef struct { int16_t z_msgnumber; int16_t z_reserved[3]; int32_t z_nodenumber; int16_t z_nodename_len; char z_nodename[8]; } zsys_ddl_smsg_nodedown_def;
typedef struct { int16_t z_msgnumber; int16_t z_reserved[3]; int32_t z_nodenumber; int16_t z_nodename_len; char z_nodename[8]; } zsys_ddl_smsg_nodeup_def;
typedef struct { int16_t z_msgnumber; int16_t z_jobid; zsys_ddl_phandle_def z_phandle; } zsys_ddl_smsg_gmomnotify_def;
typedef struct { int16_t z_msgnumber; char z_reserved[26]; int32_t z_tag; int32_t z_len; zsys_ddl_phandle_def z_phandle; int32_t z_pid; int32_t z_errno; int16_t z_tpcerror; int16_t z_tpcdetail; } zsys_ddl_smsg_procspawn_def;
typedef struct {
  union {
    int16_t z_msgnumber[125];
    zsys_ddl_smsg_cpudown_def z_cpudown;
    zsys_ddl_smsg_cpuup_def z_cpuup;
    zsys_ddl_smsg_poweron_def z_poweron;
    zsys_ddl_smsg_settime_def z_settime;
    zsys_ddl_smsg_msgmissed_def z_msgmissed;
    zsys_ddl_smsg_3270_def z_s3270;
    zsys_ddl_smsg_timesignal_def z_timesignal;
    zsys_ddl_smsg_lockmem_def z_lockmem;
    zsys_ddl_smsg_lockmemfail_def z_lockmemfail;
    zsys_ddl_smsg_proctimesig_def z_proctimesig;
    zsys_ddl_smsg_control_def z_control;
    zsys_ddl_smsg_setmode_def z_setmode;
    zsys_ddl_smsg_setmode_reply_def z_setmode_reply;
    zsys_ddl_smsg_resetsync_def z_resetsync;
    zsys_ddl_smsg_controlbuf_def z_controlbuf;
    zsys_ddl_smsg_setparam_def z_setparam;
    zsys_ddl_smsg_setparam_reply_def z_setparam_reply;
    zsys_ddl_smsg_qmsgcancelled_def z_qmsgcancelled;
    zsys_ddl_smsg_devinfocomp_def z_devinfocomp;
    zsys_ddl_smsg_remotecpudown_def z_remotecpudown;
    zsys_ddl_smsg_remotecpuup_def z_remotecpuup;
    zsys_ddl_smsg_procdeath_def z_procdeath;
    zsys_ddl_smsg_proccreate_def z_proccreate;
    zsys_ddl_smsg_open_def z_open;
    zsys_ddl_smsg_open_reply_def z_open_reply;
    zsys_ddl_smsg_close_def z_close;
    zsys_ddl_smsg_break_def z_break;
    zsys_ddl_smsg_devinfo_def z_devinfo;
    zsys_ddl_smsg_devinfo_reply_def z_devinfo_reply;
    zsys_ddl_smsg_subname_def z_subname;
    zsys_ddl_smsg_subname_reply_def z_subname_reply;
    zsys_ddl_smsg_fileinfo_def z_fileinfo;
    zsys_ddl_smsg_filenamenext_def z_filenamenext;
    zsys_ddl_smsg_nodedown_def z_nodedown;
    zsys_ddl_smsg_nodeup_def z_nodeup;
    zsys_ddl_smsg_gmomnotify_def z_gmomnotify;
    zsys_ddl_smsg_procspawn_def z_procspawn;
  } u_z_msg;
} zsys_ddl_smsg_def;

#pragma pack(pop)

/* Parameters of PROCESS_LAUNCH_: native pointers. */
typedef struct {
  int16_t z_version; int16_t z_length;
  char *z_program_name; int32_t z_program_name_len;
  char *z_library_name; int32_t z_library_name_len;
  char *z_swapfile_name; int32_t z_swapfile_name_len;
  char *z_extswapfile_name; int32_t z_extswapfile_name_len;
  char *z_process_name; int32_t z_process_name_len;
  char *z_hometerm_name; int32_t z_hometerm_name_len;
  char *z_defines_name; int32_t z_defines_name_len;
  int64_t z_nowait_tag; int32_t z_pfs_size; int32_t z_mainstack_max; int32_t z_heap_max; int32_t z_space_guarantee;
  int32_t z_create_options; int16_t z_name_options; int16_t z_debug_options; int16_t z_priority; int16_t z_cpu;
  int16_t z_memory_pages; int16_t z_jobid;
} zsys_ddl_plaunch_parms_def;

#endif
