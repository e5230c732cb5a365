/* File-system error numbers. Generated; do not edit. */
#ifndef GUARDIAN_ZFILC_H
#define GUARDIAN_ZFILC_H
#define ZFIL_ERR_OK 0 /* success */
#define ZFIL_ERR_EOF 1 /* end of file; also the end-of-file key on a terminal. Warning (CCG) */
#define ZFIL_ERR_INVALOP 2 /* operation not valid for this file or device; for $RECEIVE: update-read or reply with receive depth 0; SETPARAM/SETMODE query refused by the server. Warning (CCG) for most calls */
#define ZFIL_ERR_PARTFAIL 3 /* a partition could not be opened (file is open anyway) */
#define ZFIL_ERR_KEYFAIL 4 /* an alternate-key file could not be opened (file is open anyway) */
#define ZFIL_ERR_SEQFAIL 5 /* sequential block buffering not available (file is open anyway) */
#define ZFIL_ERR_SYSMESS 6 /* a system message was read from $RECEIVE: data present, not a failure */
#define ZFIL_ERR_NOSYSMESS 7 /* the server does not take CONTROL/SETMODE/RESETSYNC/CONTROLBUF messages */
#define ZFIL_ERR_READLOCKED 9 /* record was read through somebody's lock */
#define ZFIL_ERR_BADERR 10 /* file or record already exists. First number that gives CCL */
#define ZFIL_ERR_DUP 10 /* file or record already exists. First number that gives CCL */
#define ZFIL_ERR_NOTFOUND 11 /* file or record not found; PROCESS_STOP_: no such process */
#define ZFIL_ERR_INUSE 12 /* file in use by an incompatible open; typical refusal by a server */
#define ZFIL_ERR_BADNAME 13 /* malformed file or process name */
#define ZFIL_ERR_NOSUCHDEV 14 /* device or named process does not exist */
#define ZFIL_ERR_WRONGDEV 15 /* rename across volumes */
#define ZFIL_ERR_NOTOPEN 16 /* file number not open */
#define ZFIL_ERR_NOPRIMARY 17 /* backup open: primary does not hold the matching open */
#define ZFIL_ERR_NOSUCHSYS 18 /* node name or number unknown */
#define ZFIL_ERR_NOMOREDEVS 19 /* no room for another device */
#define ZFIL_ERR_NETVIOL 20 /* name too long for the network form */
#define ZFIL_ERR_BADCOUNT 21 /* bad count: beyond the limit of the file, or a wrong block length */
#define ZFIL_ERR_BOUNDSERR 22 /* address of a parameter outside the caller's data, or odd segment */
#define ZFIL_ERR_BADADDR 23 /* disk address out of range */
#define ZFIL_ERR_NOTPRIV 24 /* privileged caller needed */
#define ZFIL_ERR_WAITFILE 25 /* AWAITIO on a waited file */
#define ZFIL_ERR_NONEOUT 26 /* AWAITIO/CANCEL with nothing outstanding */
#define ZFIL_ERR_IOPEND 27 /* waited operation while nowait requests are outstanding */
#define ZFIL_ERR_TOOMANY 28 /* more outstanding requests than the nowait depth allows; reading more messages than the receive depth */
#define ZFIL_ERR_MISSPARM 29 /* required parameter missing */
#define ZFIL_ERR_NOLCB 30 /* no message-system control block left (send or receive limit) */
#define ZFIL_ERR_NOBUFSPACE 31 /* no buffer space in the process file segment */
#define ZFIL_ERR_NOPOOLSPACE 32 /* system pool exhausted */
#define ZFIL_ERR_NOIOBUFSPACE 33 /* no I/O buffer segment space */
#define ZFIL_ERR_NOCBSPACE 34 /* no file control block space */
#define ZFIL_ERR_NOIOCBSPACE 35 /* no I/O process control block space; process control block limits */
#define ZFIL_ERR_NOPHYSMEM 36 /* physical memory cannot be locked */
#define ZFIL_ERR_NOIOPHYSMEM 37 /* I/O process could not lock memory */
#define ZFIL_ERR_WRONGTNS 38 /* wrong processor family */
#define ZFIL_ERR_OLDSYNC 39 /* sync id older than (newest seen minus sync depth): the server no longer holds that reply */
#define ZFIL_ERR_TIMEDOUT 40 /* timed out; AWAITIO of one file has cancelled the operation */
#define ZFIL_ERR_BADSYNC 41 /* sync block damaged */
#define ZFIL_ERR_UNALLOC 42 /* unallocated page read */
#define ZFIL_ERR_NODISCSPACE 43 /* no disk space for an extent */
#define ZFIL_ERR_DIRFULL 44 /* directory full; process naming: no names left or destination table full */
#define ZFIL_ERR_FILEFULL 45 /* file full */
#define ZFIL_ERR_INVKEY 46 /* invalid key */
#define ZFIL_ERR_KEYSBAD 47 /* key file inconsistent */
#define ZFIL_ERR_SECVIOL 48 /* security violation; process control not allowed */
#define ZFIL_ERR_ACCVIOL 49 /* access mode violation */
#define ZFIL_ERR_DIRERR 50 /* directory error */
#define ZFIL_ERR_DIRBAD 51 /* directory damaged */
#define ZFIL_ERR_DFSERR 52 /* free-space table error */
#define ZFIL_ERR_FSERR 53 /* file-system internal error */
#define ZFIL_ERR_DFSIO 54 /* I/O error on free-space table */
#define ZFIL_ERR_DIRIO 55 /* I/O error on directory */
#define ZFIL_ERR_VLABIO 56 /* I/O error on volume label */
#define ZFIL_ERR_DFSFULL 57 /* free-space table full */
#define ZFIL_ERR_DFSBAD 58 /* free-space table damaged */
#define ZFIL_ERR_FILEBAD 59 /* file is damaged */
#define ZFIL_ERR_WRONGID 60 /* the thing behind this open is no longer the one opened: volume remounted, device restarted, or a different process now runs under the name. Close and reopen */
#define ZFIL_ERR_OPENSTOP 61 /* volume refuses opens */
#define ZFIL_ERR_UNEXMOUNT 62 /* mounted without a mount command */
#define ZFIL_ERR_MOUNTEXP 63 /* waiting for mount */
#define ZFIL_ERR_MOUNTINPROG 64 /* mount in progress */
#define ZFIL_ERR_SPECONLY 65 /* special requests only */
#define ZFIL_ERR_DEVDOWN 66 /* device down */
#define ZFIL_ERR_CONTINUE 70 /* continue: startup conversation, and Pathsend dialogs still open */
#define ZFIL_ERR_DUPREC 71 /* duplicate record */
#define ZFIL_ERR_BADPART 72 /* partition not reachable */
#define ZFIL_ERR_LOCKED 73 /* record or file locked */
#define ZFIL_ERR_BADREPLY 74 /* reply with a wrong or unused message tag; no room for the reply */
#define ZFIL_ERR_NOTRANSID 75 /* no current transaction */
#define ZFIL_ERR_ENDEDTRANSID 76 /* transaction is ending */
#define ZFIL_ERR_INVTRANSID 78 /* transaction id invalid or gone */
#define ZFIL_ERR_NOTRANSLOCK 79 /* lock not owned by this transaction */
#define ZFIL_ERR_AUDITINVALOP 80 /* audited/non-audited mismatch */
#define ZFIL_ERR_TRANSNOWAITOUT 81 /* nowait requests outstanding for the transaction */
#define ZFIL_ERR_TMFNOTRUNNING 82 /* transaction monitor not running */
#define ZFIL_ERR_TOOMANYTRANSBEGINS 83 /* too many begins */
#define ZFIL_ERR_TMFNOTCONFIGURED 84 /* transaction monitor not configured */
#define ZFIL_ERR_DEVICEDOWNFORTMF 85 /* volume not up for transactions */
#define ZFIL_ERR_BEGINTRDISABLED 86 /* new transactions disabled */
#define ZFIL_ERR_EXPECTEDREAD 87 /* read expected first */
#define ZFIL_ERR_INVALIDSEQUENCE 88 /* read out of sequence */
#define ZFIL_ERR_NODEVBUFSPACE 89 /* remote buffer lacking */
#define ZFIL_ERR_TRANSABRTOWNERDIED 90 /* transaction aborted: its process died */
#define ZFIL_ERR_TRANSABRTBADDBID 91 /* transaction aborted: data base ids differ */
#define ZFIL_ERR_TRANSABRTNETDOWN 92 /* transaction aborted: node unreachable */
#define ZFIL_ERR_TRANSABRTAUDOVFL 93 /* transaction aborted: spans too many audit files */
#define ZFIL_ERR_TRANSABRTOPRCMD 94 /* transaction aborted by operator */
#define ZFIL_ERR_TRANSABRTDISCTKOVR 95 /* transaction aborted: disk process takeover */
#define ZFIL_ERR_TRANSABRTTIMEOUT 96 /* transaction aborted: time limit */
#define ZFIL_ERR_ABORTEDTRANSID 97 /* transaction aborted */
#define ZFIL_ERR_NOMORETCBS 98 /* no transaction control block */
#define ZFIL_ERR_TOOCHEAP 99 /* product not installed */
#define ZFIL_ERR_NOTRDY 100 /* device (or starting process) not ready */
#define ZFIL_ERR_NOWRTRING 101 /* no write ring */
#define ZFIL_ERR_PAPEROUT 102 /* out of paper */
#define ZFIL_ERR_PONNOTRDY 103 /* disk not ready after power failure */
#define ZFIL_ERR_NORESPONSE 104 /* no response from device */
#define ZFIL_ERR_VFUERR 105 /* printer format unit */
#define ZFIL_ERR_PRIORWRITEFAIL 106 /* an earlier buffered write failed */
#define ZFIL_ERR_BREAKONLY 110 /* terminal in break mode: only break access allowed */
#define ZFIL_ERR_BREAK 111 /* break pressed during this request */
#define ZFIL_ERR_OPWRITEABORT 112 /* read pre-empted by an operator message */
#define ZFIL_ERR_OPTOOMANY 112 /* read pre-empted by an operator message */
#define ZFIL_ERR_BADDEFUSE 113 /* DEFINE not usable here */
#define ZFIL_ERR_L3T20TO 114 /* terminal line timer (level 3, T20) ran out */
#define ZFIL_ERR_L3T22TO 115 /* terminal line timer (level 3, T22) ran out */
#define ZFIL_ERR_L3T23TO 116 /* terminal line timer (level 3, T23) ran out */
#define ZFIL_ERR_ERRTOOBIG 119 /* real error number does not fit 8 bits; look elsewhere */
#define ZFIL_ERR_DATAPARITY 120 /* data parity */
#define ZFIL_ERR_OVERRUN 121 /* data overrun */
#define ZFIL_ERR_DATALOSS 122 /* data possibly lost */
#define ZFIL_ERR_SUBBUSY 123 /* subdevice busy */
#define ZFIL_ERR_LINERESET 124 /* line reset running */
#define ZFIL_ERR_FIRSTDISC 130 /* disk address check failed */
#define ZFIL_ERR_ADDRCHK 130 /* disk address check failed */
#define ZFIL_ERR_WRTCHECK 131 /* read after write differs from what was written */
#define ZFIL_ERR_SEEKUNC 132 /* disk seek not completed */
#define ZFIL_ERR_ACCNOTRDY 133 /* disk access mechanism not ready */
#define ZFIL_ERR_ADDRCOMP 134 /* disk sector address does not compare */
#define ZFIL_ERR_WRTPROTECT 135 /* device is write protected */
#define ZFIL_ERR_UNITOWN 136 /* unit is owned by another controller */
#define ZFIL_ERR_BUFPARITY 137 /* controller buffer parity */
#define ZFIL_ERR_INTERRUPTOVERRUN 138 /* interrupt overrun */
#define ZFIL_ERR_CTLRERR 139 /* controller error */
#define ZFIL_ERR_LASTDISC 139 /* controller error */
#define ZFIL_ERR_MODEMERR 140 /* line or modem disconnected */
#define ZFIL_ERR_DISCONNECT 140 /* line or modem disconnected */
#define ZFIL_ERR_MOTIONCHK 145 /* tape did not move as asked */
#define ZFIL_ERR_READCHK 146 /* read after write failed on tape */
#define ZFIL_ERR_INVALHOLRTH 147 /* invalid hollerith code on a card */
#define ZFIL_ERR_WORMSEQ 148 /* write on a write-once disk out of sequence */
#define ZFIL_ERR_EOT 150 /* end of tape */
#define ZFIL_ERR_RUNAWAY 151 /* runaway tape */
#define ZFIL_ERR_OPABORT 152 /* tape went offline */
#define ZFIL_ERR_TAPEPON 153 /* tape drive power came on */
#define ZFIL_ERR_BOT 154 /* beginning of tape */
#define ZFIL_ERR_9TRKTAPEONLY 155 /* only nine-track tape is possible */
#define ZFIL_ERR_IOPROTOCOLERR 156 /* I/O protocol violation */
#define ZFIL_ERR_IOPROCERR 157 /* I/O process internal error */
#define ZFIL_ERR_BADTHLFUNC 158 /* unknown tape function */
#define ZFIL_ERR_WRONGDEVMODE 159 /* device in wrong mode */
#define ZFIL_ERR_INVALIDSTATE 160 /* request not valid in this state */
#define ZFIL_ERR_BADSTATE 161 /* not possible in the present state of the device */
#define ZFIL_ERR_RETRIESEXHAUSTED 162 /* retries exhausted */
#define ZFIL_ERR_RECEIVEDEOT 163 /* line protocol: end of transmission received */
#define ZFIL_ERR_RECEIVEDDISC 164 /* line protocol: disconnect received */
#define ZFIL_ERR_RECEIVEDRVI 165 /* line protocol: reverse interrupt received */
#define ZFIL_ERR_RECEIVEDENQ 166 /* line protocol: enquiry received */
#define ZFIL_ERR_RECEIVEDEOTBID 167 /* line protocol: end of transmission received after a bid */
#define ZFIL_ERR_RECEIVEDNAKBID 168 /* line protocol: negative acknowledgement received after a bid */
#define ZFIL_ERR_RECEIVEDWACKBID 169 /* line protocol: wait acknowledgement received after a bid */
#define ZFIL_ERR_NOSEQUENCEID 170 /* line protocol: no sequence id received with the bid */
#define ZFIL_ERR_NOTREPLYING 171 /* line protocol: station does not reply */
#define ZFIL_ERR_IMPROPERREPLY 172 /* line protocol: improper reply */
#define ZFIL_ERR_MAXNAKS 173 /* line protocol: too many negative acknowledgements */
#define ZFIL_ERR_RECEIVEDWACK 174 /* line protocol: wait acknowledgement received */
#define ZFIL_ERR_WRONGACK 175 /* line protocol: wrong alternating acknowledgement */
#define ZFIL_ERR_POLLEND 176 /* line protocol: all stations were polled */
#define ZFIL_ERR_TEXTOVERRUN 177 /* line protocol: text overrun */
#define ZFIL_ERR_ADDRERROR 178 /* line protocol: unknown station address */
#define ZFIL_ERR_BADFORMAT 179 /* line protocol: badly formed message */
#define ZFIL_ERR_RECEIVEDSTATUS 180 /* line protocol: status message received */
#define ZFIL_ERR_RECEIVEDDUPSTATUS 181 /* line protocol: the same status message again */
#define ZFIL_ERR_NODATA 187 /* no data */
#define ZFIL_ERR_DATALOST 188 /* data or context lost */
#define ZFIL_ERR_DATACOMING 189 /* more reply coming */
#define ZFIL_ERR_DEVERR 190 /* device error without a better number */
#define ZFIL_ERR_DEVPON 191 /* device power on */
#define ZFIL_ERR_DEVXERCISED 192 /* device being exercised */
#define ZFIL_ERR_NOMICROCODE 193 /* microcode missing */
#define ZFIL_ERR_OPRREJECT 194 /* operator rejected the open */
#define ZFIL_ERR_NOZSVR 195 /* tape server missing */
#define ZFIL_ERR_BADTAPELABEL 196 /* bad tape label */
#define ZFIL_ERR_SQLERR 197 /* SQL error */
#define ZFIL_ERR_MISSDEF 198 /* DEFINE missing */
#define ZFIL_ERR_OBIPROTECTED 199 /* protected by a security product */
#define ZFIL_ERR_CATERR 200 /* device or server is the backup: request belongs to the other member (path error, retried automatically for pairs) */
#define ZFIL_ERR_OWNERSHIP 200 /* device or server is the backup: request belongs to the other member (path error, retried automatically for pairs) */
#define ZFIL_ERR_PATHDOWN 201 /* path down: process does not exist, died before replying, or its CPU is gone */
#define ZFIL_ERR_OWNABORT 210 /* ownership changed during the operation */
#define ZFIL_ERR_CPUFAIL 211 /* CPU of the server or device failed during the operation */
#define ZFIL_ERR_CHPARITY 213 /* channel parity */
#define ZFIL_ERR_CHTIMEOUT 214 /* channel timeout */
#define ZFIL_ERR_MEMABS 215 /* memory absent in transfer */
#define ZFIL_ERR_MEMBRKPT 216 /* memory breakpoint hit during a transfer */
#define ZFIL_ERR_MEMPARITY 217 /* memory parity during a transfer */
#define ZFIL_ERR_INTTIMEOUT 218 /* interrupt timeout */
#define ZFIL_ERR_ILLRECON 219 /* illegal reconnect of a controller */
#define ZFIL_ERR_PROTECT 220 /* protection violation */
#define ZFIL_ERR_HANDSHAKE 221 /* controller handshake */
#define ZFIL_ERR_BADEIOSTAT 222 /* odd status of an input or output channel */
#define ZFIL_ERR_BADIIOSTAT 223 /* odd status of an interrupt of a device */
#define ZFIL_ERR_CTLERR 224 /* controller error */
#define ZFIL_ERR_UNITPOLLERR 225 /* unit poll error */
#define ZFIL_ERR_CPUPON 230 /* CPU power came on during the operation */
#define ZFIL_ERR_IOPON 231 /* controller power came on */
#define ZFIL_ERR_SMONERR 232 /* security monitor unreachable */
#define ZFIL_ERR_SCERROR 233 /* Pathsend failed: ask SERVERCLASS_SEND_INFO_ */
#define ZFIL_ERR_NETERR 240 /* network line error, operation not started */
#define ZFIL_ERR_NETERRLOW 240 /* network line error, operation not started */
#define ZFIL_ERR_LHRETRY 240 /* network line error, operation not started */
#define ZFIL_ERR_NETRETRY 241 /* network error, not started */
#define ZFIL_ERR_BYPASSFAIL 246 /* direct route failed */
#define ZFIL_ERR_LHFAIL 248 /* network line error, operation perhaps done */
#define ZFIL_ERR_NETFAIL 249 /* network error, operation perhaps done */
#define ZFIL_ERR_NETDOWN 250 /* no path to the node */
#define ZFIL_ERR_NETPROTOCOLERROR 251 /* network protocol error */
#define ZFIL_ERR_NOEXPANDCLASS 252 /* network class not available */
#define ZFIL_ERR_LHTOOMANYUPS 255 /* line handler restarts too often */
#define ZFIL_ERR_NETERRHIGH 255 /* line handler restarts too often */
#define ZFIL_ERR_FIRSTUSER 300 /* first number free for applications (replies) */
#define ZFIL_ERR_LASTUSER 511 /* last number free for applications */
#define ZFIL_ERR_INCOMPATIBLEVERSION 541 /* version mismatch */
#define ZFIL_ERR_NOBLOCKMODE 549 /* terminal cannot enter block mode */
#define ZFIL_ERR_ILLPOS 550 /* bad position for bulk transfer */
#define ZFIL_ERR_DUPALTKEY 551 /* duplicate alternate key (warning) */
#define ZFIL_ERR_FATPIN 560 /* process number above 255 cannot be expressed in the old form */
#define ZFIL_ERR_BADITEM 561 /* unknown item code in a list */
#define ZFIL_ERR_BUFTOOSMALL 563 /* result buffer too small (nothing or part is returned) */
#define ZFIL_ERR_BADOP 564 /* operation not supported for this kind of file (hard form of 2) */
#define ZFIL_ERR_ILLEGALREQUEST 565 /* request badly formed */
#define ZFIL_ERR_ILLEGALREPLY 566 /* reply badly formed */
#define ZFIL_ERR_TOSWRONGFORDEFINE 567 /* target system too old for the DEFINE class */
#define ZFIL_ERR_SEQORDER 570 /* message out of sequence */
#define ZFIL_ERR_SEQDUP 571 /* duplicate message */
#define ZFIL_ERR_SEQRESET 572 /* sequence restarted */
#define ZFIL_ERR_LDEVPHANDLE 573 /* handle only known as a device */
#define ZFIL_ERR_INVALIDKEEPMSG 586 /* keep request invalid */
#define ZFIL_ERR_TOOMANYKEEPS 587 /* too many kept transactions */
#define ZFIL_ERR_NOKEPTTRANS 588 /* no kept transaction */
#define ZFIL_ERR_OUTSTANDINGKEEP 589 /* reply invalid for kept transaction */
#define ZFIL_ERR_BADPARMVALUE 590 /* parameter value wrong or inconsistent */
#define ZFIL_ERR_REQABANDONED 593 /* request was cancelled */
#define ZFIL_ERR_MISSITEM 597 /* required item missing in a list */
#define ZFIL_ERR_WRONGIDALT 599 /* other form of 60: the thing behind this open has changed */
#define ZFIL_ERR_SHORTSTACK 632 /* stack too small */
#define ZFIL_ERR_MEASURE_RUNNING 633 /* measurement running */
#define ZFIL_ERR_FATLDEV 634 /* device number above 16 bits */
#define ZFIL_ERR_UNITLOCK 635 /* cannot lock volume in drive */
#define ZFIL_ERR_USEOLDWAY 637 /* internal */
#define ZFIL_ERR_QUEUEDSTOPMODE1 638 /* stop request queued: target in stop mode 2 */
#define ZFIL_ERR_QUEUEDSTOPMODE0 639 /* stop request queued: caller not authorised */
#define ZFIL_ERR_DBG_NOWREQUIRED 640 /* needs the privileged debug call */
#define ZFIL_ERR_NOSWITCH 899 /* switch of roles not possible */
#define ZFIL_ERR_SCFIRSTERROR 900 /* Pathsend: bad server class name */
#define ZFIL_ERR_SCINVALIDSERVERCLASSNAME 900 /* Pathsend: bad server class name */
#define ZFIL_ERR_SCINVALIDPATHMONNAME 901 /* Pathsend: bad PATHMON name */
#define ZFIL_ERR_SCINVALIDMONITORNAME 901 /* Pathsend: bad PATHMON name */
#define ZFIL_ERR_SCPATHMONCONNECT 902 /* Pathsend: PATHMON connection failed */
#define ZFIL_ERR_SCMONITORCONNECT 902 /* Pathsend: PATHMON connection failed */
#define ZFIL_ERR_SCPATHMONMESSAGE 903 /* Pathsend: odd message from PATHMON */
#define ZFIL_ERR_SCMONITORMESSAGE 903 /* Pathsend: odd message from PATHMON */
#define ZFIL_ERR_SCSERVERLINKCONNECT 904 /* Pathsend: link to server failed */
#define ZFIL_ERR_SCNOSERVERAVAILABLE 905 /* Pathsend: no server available */
#define ZFIL_ERR_SCNOSENDEVERCALLED 906 /* Pathsend: info asked before any send */
#define ZFIL_ERR_SCINVALIDSEGMENTID 907 /* Pathsend: bad segment id */
#define ZFIL_ERR_SCNOSEGMENTINUSE 908 /* Pathsend: no segment in use */
#define ZFIL_ERR_SCINVALIDFLAGSVALUE 909 /* Pathsend: reserved flag bits set */
#define ZFIL_ERR_SCMISSINGPARAMETER 910 /* Pathsend: parameter missing */
#define ZFIL_ERR_SCINVALIDBUFFERLENGTH 911 /* Pathsend: bad buffer length */
#define ZFIL_ERR_SCPARAMETERBOUNDSERROR 912 /* Pathsend: parameter out of bounds */
#define ZFIL_ERR_SCSERVERCLASSFROZEN 913 /* Pathsend: class frozen */
#define ZFIL_ERR_SCSERVERCLASSSUSPENDED 913 /* Pathsend: class frozen */
#define ZFIL_ERR_SCUNKNOWNSERVERCLASS 914 /* Pathsend: unknown class */
#define ZFIL_ERR_SCPATHMONSHUTDOWN 915 /* Pathsend: PATHMON shutting down */
#define ZFIL_ERR_SCMONITORSHUTDOWN 915 /* Pathsend: PATHMON shutting down */
#define ZFIL_ERR_SCSERVERCREATIONFAILURE 916 /* Pathsend: server could not be created */
#define ZFIL_ERR_SCSERVERCLASSTMFVIOLATION 917 /* Pathsend: transaction mode mismatch */
#define ZFIL_ERR_SCOPERATIONABORTED 918 /* Pathsend: send aborted, see the file-system error */
#define ZFIL_ERR_SCINVALIDTIMEOUTVALUE 919 /* Pathsend: bad timeout */
#define ZFIL_ERR_SCPFSUSEERROR 920 /* Pathsend: PFS unusable */
#define ZFIL_ERR_SCTOOMANYPATHMONS 921 /* Pathsend: too many PATHMONs */
#define ZFIL_ERR_SCTOOMANYSERVERCLASSES 922 /* Pathsend: too many classes */
#define ZFIL_ERR_SCTOOMANYSERVERLINKS 923 /* Pathsend: too many links */
#define ZFIL_ERR_SCTOOMANYSENDREQUESTS 924 /* Pathsend: too many sends */
#define ZFIL_ERR_SCTOOMANYREQUESTERS 925 /* Pathsend: too many requesters */
#define ZFIL_ERR_SCDIALOGINVALID 926 /* Pathsend: bad dialog id */
#define ZFIL_ERR_SCTOOMANYDIALOGS 927 /* Pathsend: too many dialogs */
#define ZFIL_ERR_SCOUTSTANDINGSEND 928 /* Pathsend: send already outstanding in dialog */
#define ZFIL_ERR_SCDIALOGABORTED 929 /* Pathsend: dialog aborted */
#define ZFIL_ERR_SCCHANGEDTRANSID 930 /* Pathsend: transaction changed inside dialog */
#define ZFIL_ERR_SCDIALOGENDED 931 /* Pathsend: dialog ended by server */
#define ZFIL_ERR_SCDIALOGNOTDSERVER 932 /* Pathsend: class does not do dialogs */
#define ZFIL_ERR_SCDIALOGOUTSTANDING 933 /* Pathsend: dialog not ended by server */
#define ZFIL_ERR_SCTRANSACTIONABORTED 934 /* Pathsend: dialog's transaction aborted */
#define ZFIL_ERR_SCROUTERRESOURCE 940 /* Pathsend: router out of resources */
#define ZFIL_ERR_SCDISTRESOURCE 941 /* Pathsend: distributor out of resources */
#define ZFIL_ERR_SCSERVERCLASSSTOPPED 942 /* Pathsend: class stopped */
#define ZFIL_ERR_SCFUNCTIONNOTSUPPORTED 943 /* Pathsend: function not supported */
#define ZFIL_ERR_SCROUTERMESSAGE 944 /* Pathsend: odd message from the router */
#define ZFIL_ERR_SCDISTRIBUTORCONNECT 945 /* Pathsend: connection to the distributor failed */
#define ZFIL_ERR_SCTOOMANYTESTPOINTUSERS 946 /* Pathsend: too many test point users */
#define ZFIL_ERR_SCLINKMONCONNECT 947 /* Pathsend: link monitor connection failed */
#define ZFIL_ERR_SCTIMESTAMPINVALID 948 /* Pathsend: time stamp invalid */
#define ZFIL_ERR_SCRETRYOPEN 949 /* Pathsend: open has to be tried again */
#define ZFIL_ERR_SCLASTERROR 950 /* Pathsend: last number of the range */
#define ZFIL_ERR_EXCEPTION_RESPONSE_MODE 951 /* device is in exception response mode */
#endif
