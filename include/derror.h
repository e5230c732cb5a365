/* File-system error numbers. Generated; do not edit. */
#ifndef GUARDIAN_DERROR_H
#define GUARDIAN_DERROR_H
#define FEOK 0 /* success */
#define FEEOF 1 /* end of file; also the end-of-file key on a terminal. Warning (CCG) */
#define FEINVALOP 2 /* operation not valid for this file or device; for $RECEIVE: update-read or reply with receive depth 0; SETPARAM/SETMODE query refused by the server. Warning (CCG) for most calls */
#define FEPARTFAIL 3 /* a partition could not be opened (file is open anyway) */
#define FEKEYFAIL 4 /* an alternate-key file could not be opened (file is open anyway) */
#define FESEQFAIL 5 /* sequential block buffering not available (file is open anyway) */
#define FESYSMESS 6 /* a system message was read from $RECEIVE: data present, not a failure */
#define FENOSYSMESS 7 /* the server does not take CONTROL/SETMODE/RESETSYNC/CONTROLBUF messages */
#define FEREADLOCKED 9 /* record was read through somebody's lock */
#define FEBADERR 10 /* file or record already exists. First number that gives CCL */
#define FEDUP 10 /* file or record already exists. First number that gives CCL */
#define FENOTFOUND 11 /* file or record not found; PROCESS_STOP_: no such process */
#define FEINUSE 12 /* file in use by an incompatible open; typical refusal by a server */
#define FEBADNAME 13 /* malformed file or process name */
#define FENOSUCHDEV 14 /* device or named process does not exist */
#define FEWRONGDEV 15 /* rename across volumes */
#define FENOTOPEN 16 /* file number not open */
#define FENOPRIMARY 17 /* backup open: primary does not hold the matching open */
#define FENOSUCHSYS 18 /* node name or number unknown */
#define FENOMOREDEVS 19 /* no room for another device */
#define FENETVIOL 20 /* name too long for the network form */
#define FEBADCOUNT 21 /* bad count: beyond the limit of the file, or a wrong block length */
#define FEBOUNDSERR 22 /* address of a parameter outside the caller's data, or odd segment */
#define FEBADADDR 23 /* disk address out of range */
#define FENOTPRIV 24 /* privileged caller needed */
#define FEWAITFILE 25 /* AWAITIO on a waited file */
#define FENONEOUT 26 /* AWAITIO/CANCEL with nothing outstanding */
#define FEIOPEND 27 /* waited operation while nowait requests are outstanding */
#define FETOOMANY 28 /* more outstanding requests than the nowait depth allows; reading more messages than the receive depth */
#define FEMISSPARM 29 /* required parameter missing */
#define FENOLCB 30 /* no message-system control block left (send or receive limit) */
#define FENOBUFSPACE 31 /* no buffer space in the process file segment */
#define FENOPOOLSPACE 32 /* system pool exhausted */
#define FENOIOBUFSPACE 33 /* no I/O buffer segment space */
#define FENOCBSPACE 34 /* no file control block space */
#define FENOIOCBSPACE 35 /* no I/O process control block space; process control block limits */
#define FENOPHYSMEM 36 /* physical memory cannot be locked */
#define FENOIOPHYSMEM 37 /* I/O process could not lock memory */
#define FEWRONGTNS 38 /* wrong processor family */
#define FEOLDSYNC 39 /* sync id older than (newest seen minus sync depth): the server no longer holds that reply */
#define FETIMEDOUT 40 /* timed out; AWAITIO of one file has cancelled the operation */
#define FEBADSYNC 41 /* sync block damaged */
#define FEUNALLOC 42 /* unallocated page read */
#define FENODISCSPACE 43 /* no disk space for an extent */
#define FEDIRFULL 44 /* directory full; process naming: no names left or destination table full */
#define FEFILEFULL 45 /* file full */
#define FEINVKEY 46 /* invalid key */
#define FEKEYSBAD 47 /* key file inconsistent */
#define FESECVIOL 48 /* security violation; process control not allowed */
#define FEACCVIOL 49 /* access mode violation */
#define FEDIRERR 50 /* directory error */
#define FEDIRBAD 51 /* directory damaged */
#define FEDFSERR 52 /* free-space table error */
#define FEFSERR 53 /* file-system internal error */
#define FEDFSIO 54 /* I/O error on free-space table */
#define FEDIRIO 55 /* I/O error on directory */
#define FEVLABIO 56 /* I/O error on volume label */
#define FEDFSFULL 57 /* free-space table full */
#define FEDFSBAD 58 /* free-space table damaged */
#define FEFILEBAD 59 /* file is damaged */
#define FEWRONGID 60 /* the thing behind this open is no longer the one opened: volume remounted, device restarted, or a different process now runs under the name. Close and reopen */
#define FEOPENSTOP 61 /* volume refuses opens */
#define FEUNEXMOUNT 62 /* mounted without a mount command */
#define FEMOUNTEXP 63 /* waiting for mount */
#define FEMOUNTINPROG 64 /* mount in progress */
#define FESPECONLY 65 /* special requests only */
#define FEDEVDOWN 66 /* device down */
#define FECONTINUE 70 /* continue: startup conversation, and Pathsend dialogs still open */
#define FEDUPREC 71 /* duplicate record */
#define FEBADPART 72 /* partition not reachable */
#define FELOCKED 73 /* record or file locked */
#define FEBADREPLY 74 /* reply with a wrong or unused message tag; no room for the reply */
#define FENOTRANSID 75 /* no current transaction */
#define FEENDEDTRANSID 76 /* transaction is ending */
#define FEINVTRANSID 78 /* transaction id invalid or gone */
#define FENOTRANSLOCK 79 /* lock not owned by this transaction */
#define FEAUDITINVALOP 80 /* audited/non-audited mismatch */
#define FETRANSNOWAITOUT 81 /* nowait requests outstanding for the transaction */
#define FETMFNOTRUNNING 82 /* transaction monitor not running */
#define FETOOMANYTRANSBEGINS 83 /* too many begins */
#define FETMFNOTCONFIGURED 84 /* transaction monitor not configured */
#define FEDEVICEDOWNFORTMF 85 /* volume not up for transactions */
#define FEBEGINTRDISABLED 86 /* new transactions disabled */
#define FEEXPECTEDREAD 87 /* read expected first */
#define FEINVALIDSEQUENCE 88 /* read out of sequence */
#define FENODEVBUFSPACE 89 /* remote buffer lacking */
#define FETRANSABRTOWNERDIED 90 /* transaction aborted: its process died */
#define FETRANSABRTBADDBID 91 /* transaction aborted: data base ids differ */
#define FETRANSABRTNETDOWN 92 /* transaction aborted: node unreachable */
#define FETRANSABRTAUDOVFL 93 /* transaction aborted: spans too many audit files */
#define FETRANSABRTOPRCMD 94 /* transaction aborted by operator */
#define FETRANSABRTDISCTKOVR 95 /* transaction aborted: disk process takeover */
#define FETRANSABRTTIMEOUT 96 /* transaction aborted: time limit */
#define FEABORTEDTRANSID 97 /* transaction aborted */
#define FENOMORETCBS 98 /* no transaction control block */
#define FETOOCHEAP 99 /* product not installed */
#define FENOTRDY 100 /* device (or starting process) not ready */
#define FENOWRTRING 101 /* no write ring */
#define FEPAPEROUT 102 /* out of paper */
#define FEPONNOTRDY 103 /* disk not ready after power failure */
#define FENORESPONSE 104 /* no response from device */
#define FEVFUERR 105 /* printer format unit */
#define FEPRIORWRITEFAIL 106 /* an earlier buffered write failed */
#define FEBREAKONLY 110 /* terminal in break mode: only break access allowed */
#define FEBREAK 111 /* break pressed during this request */
#define FEOPWRITEABORT 112 /* read pre-empted by an operator message */
#define FEOPTOOMANY 112 /* read pre-empted by an operator message */
#define FEBADDEFUSE 113 /* DEFINE not usable here */
#define FEL3T20TO 114 /* terminal line timer (level 3, T20) ran out */
#define FEL3T22TO 115 /* terminal line timer (level 3, T22) ran out */
#define FEL3T23TO 116 /* terminal line timer (level 3, T23) ran out */
#define FEERRTOOBIG 119 /* real error number does not fit 8 bits; look elsewhere */
#define FEDATAPARITY 120 /* data parity */
#define FEOVERRUN 121 /* data overrun */
#define FEDATALOSS 122 /* data possibly lost */
#define FESUBBUSY 123 /* subdevice busy */
#define FELINERESET 124 /* line reset running */
#define FEFIRSTDISC 130 /* disk address check failed */
#define FEADDRCHK 130 /* disk address check failed */
#define FEWRTCHECK 131 /* read after write differs from what was written */
#define FESEEKUNC 132 /* disk seek not completed */
#define FEACCNOTRDY 133 /* disk access mechanism not ready */
#define FEADDRCOMP 134 /* disk sector address does not compare */
#define FEWRTPROTECT 135 /* device is write protected */
#define FEUNITOWN 136 /* unit is owned by another controller */
#define FEBUFPARITY 137 /* controller buffer parity */
#define FEINTERRUPTOVERRUN 138 /* interrupt overrun */
#define FECTLRERR 139 /* controller error */
#define FELASTDISC 139 /* controller error */
#define FEMODEMERR 140 /* line or modem disconnected */
#define FEDISCONNECT 140 /* line or modem disconnected */
#define FEMOTIONCHK 145 /* tape did not move as asked */
#define FEREADCHK 146 /* read after write failed on tape */
#define FEINVALHOLRTH 147 /* invalid hollerith code on a card */
#define FEWORMSEQ 148 /* write on a write-once disk out of sequence */
#define FEEOT 150 /* end of tape */
#define FERUNAWAY 151 /* runaway tape */
#define FEOPABORT 152 /* tape went offline */
#define FETAPEPON 153 /* tape drive power came on */
#define FEBOT 154 /* beginning of tape */
#define FE9TRKTAPEONLY 155 /* only nine-track tape is possible */
#define FEIOPROTOCOLERR 156 /* I/O protocol violation */
#define FEIOPROCERR 157 /* I/O process internal error */
#define FEBADTHLFUNC 158 /* unknown tape function */
#define FEWRONGDEVMODE 159 /* device in wrong mode */
#define FEINVALIDSTATE 160 /* request not valid in this state */
#define FEBADSTATE 161 /* not possible in the present state of the device */
#define FERETRIESEXHAUSTED 162 /* retries exhausted */
#define FERECEIVEDEOT 163 /* line protocol: end of transmission received */
#define FERECEIVEDDISC 164 /* line protocol: disconnect received */
#define FERECEIVEDRVI 165 /* line protocol: reverse interrupt received */
#define FERECEIVEDENQ 166 /* line protocol: enquiry received */
#define FERECEIVEDEOTBID 167 /* line protocol: end of transmission received after a bid */
#define FERECEIVEDNAKBID 168 /* line protocol: negative acknowledgement received after a bid */
#define FERECEIVEDWACKBID 169 /* line protocol: wait acknowledgement received after a bid */
#define FENOSEQUENCEID 170 /* line protocol: no sequence id received with the bid */
#define FENOTREPLYING 171 /* line protocol: station does not reply */
#define FEIMPROPERREPLY 172 /* line protocol: improper reply */
#define FEMAXNAKS 173 /* line protocol: too many negative acknowledgements */
#define FERECEIVEDWACK 174 /* line protocol: wait acknowledgement received */
#define FEWRONGACK 175 /* line protocol: wrong alternating acknowledgement */
#define FEPOLLEND 176 /* line protocol: all stations were polled */
#define FETEXTOVERRUN 177 /* line protocol: text overrun */
#define FEADDRERROR 178 /* line protocol: unknown station address */
#define FEBADFORMAT 179 /* line protocol: badly formed message */
#define FERECEIVEDSTATUS 180 /* line protocol: status message received */
#define FERECEIVEDDUPSTATUS 181 /* line protocol: the same status message again */
#define FENODATA 187 /* no data */
#define FEDATALOST 188 /* data or context lost */
#define FEDATACOMING 189 /* more reply coming */
#define FEDEVERR 190 /* device error without a better number */
#define FEDEVPON 191 /* device power on */
#define FEDEVXERCISED 192 /* device being exercised */
#define FENOMICROCODE 193 /* microcode missing */
#define FEOPRREJECT 194 /* operator rejected the open */
#define FENOZSVR 195 /* tape server missing */
#define FEBADTAPELABEL 196 /* bad tape label */
#define FESQLERR 197 /* SQL error */
#define FEMISSDEF 198 /* DEFINE missing */
#define FEOBIPROTECTED 199 /* protected by a security product */
#define FECATERR 200 /* device or server is the backup: request belongs to the other member (path error, retried automatically for pairs) */
#define FEOWNERSHIP 200 /* device or server is the backup: request belongs to the other member (path error, retried automatically for pairs) */
#define FEPATHDOWN 201 /* path down: process does not exist, died before replying, or its CPU is gone */
#define FEOWNABORT 210 /* ownership changed during the operation */
#define FECPUFAIL 211 /* CPU of the server or device failed during the operation */
#define FECHPARITY 213 /* channel parity */
#define FECHTIMEOUT 214 /* channel timeout */
#define FEMEMABS 215 /* memory absent in transfer */
#define FEMEMBRKPT 216 /* memory breakpoint hit during a transfer */
#define FEMEMPARITY 217 /* memory parity during a transfer */
#define FEINTTIMEOUT 218 /* interrupt timeout */
#define FEILLRECON 219 /* illegal reconnect of a controller */
#define FEPROTECT 220 /* protection violation */
#define FEHANDSHAKE 221 /* controller handshake */
#define FEBADEIOSTAT 222 /* odd status of an input or output channel */
#define FEBADIIOSTAT 223 /* odd status of an interrupt of a device */
#define FECTLERR 224 /* controller error */
#define FEUNITPOLLERR 225 /* unit poll error */
#define FECPUPON 230 /* CPU power came on during the operation */
#define FEIOPON 231 /* controller power came on */
#define FESMONERR 232 /* security monitor unreachable */
#define FESCERROR 233 /* Pathsend failed: ask SERVERCLASS_SEND_INFO_ */
#define FENETERR 240 /* network line error, operation not started */
#define FENETERRLOW 240 /* network line error, operation not started */
#define FELHRETRY 240 /* network line error, operation not started */
#define FENETRETRY 241 /* network error, not started */
#define FEBYPASSFAIL 246 /* direct route failed */
#define FELHFAIL 248 /* network line error, operation perhaps done */
#define FENETFAIL 249 /* network error, operation perhaps done */
#define FENETDOWN 250 /* no path to the node */
#define FENETPROTOCOLERROR 251 /* network protocol error */
#define FENOEXPANDCLASS 252 /* network class not available */
#define FELHTOOMANYUPS 255 /* line handler restarts too often */
#define FENETERRHIGH 255 /* line handler restarts too often */
#define FEFIRSTUSER 300 /* first number free for applications (replies) */
#define FELASTUSER 511 /* last number free for applications */
#define FEINCOMPATIBLEVERSION 541 /* version mismatch */
#define FENOBLOCKMODE 549 /* terminal cannot enter block mode */
#define FEILLPOS 550 /* bad position for bulk transfer */
#define FEDUPALTKEY 551 /* duplicate alternate key (warning) */
#define FEFATPIN 560 /* process number above 255 cannot be expressed in the old form */
#define FEBADITEM 561 /* unknown item code in a list */
#define FEBUFTOOSMALL 563 /* result buffer too small (nothing or part is returned) */
#define FEBADOP 564 /* operation not supported for this kind of file (hard form of 2) */
#define FEILLEGALREQUEST 565 /* request badly formed */
#define FEILLEGALREPLY 566 /* reply badly formed */
#define FETOSWRONGFORDEFINE 567 /* target system too old for the DEFINE class */
#define FESEQORDER 570 /* message out of sequence */
#define FESEQDUP 571 /* duplicate message */
#define FESEQRESET 572 /* sequence restarted */
#define FELDEVPHANDLE 573 /* handle only known as a device */
#define FEINVALIDKEEPMSG 586 /* keep request invalid */
#define FETOOMANYKEEPS 587 /* too many kept transactions */
#define FENOKEPTTRANS 588 /* no kept transaction */
#define FEOUTSTANDINGKEEP 589 /* reply invalid for kept transaction */
#define FEBADPARMVALUE 590 /* parameter value wrong or inconsistent */
#define FEREQABANDONED 593 /* request was cancelled */
#define FEMISSITEM 597 /* required item missing in a list */
#define FEWRONGIDALT 599 /* other form of 60: the thing behind this open has changed */
#define FESHORTSTACK 632 /* stack too small */
#define FE_MEASURE_RUNNING 633 /* measurement running */
#define FEFATLDEV 634 /* device number above 16 bits */
#define FEUNITLOCK 635 /* cannot lock volume in drive */
#define FEUSEOLDWAY 637 /* internal */
#define FEQUEUEDSTOPMODE1 638 /* stop request queued: target in stop mode 2 */
#define FEQUEUEDSTOPMODE0 639 /* stop request queued: caller not authorised */
#define FE_DBG_NOWREQUIRED 640 /* needs the privileged debug call */
#define FENOSWITCH 899 /* switch of roles not possible */
#define FESCFIRSTERROR 900 /* Pathsend: bad server class name */
#define FESCINVALIDSERVERCLASSNAME 900 /* Pathsend: bad server class name */
#define FESCINVALIDPATHMONNAME 901 /* Pathsend: bad PATHMON name */
#define FESCINVALIDMONITORNAME 901 /* Pathsend: bad PATHMON name */
#define FESCPATHMONCONNECT 902 /* Pathsend: PATHMON connection failed */
#define FESCMONITORCONNECT 902 /* Pathsend: PATHMON connection failed */
#define FESCPATHMONMESSAGE 903 /* Pathsend: odd message from PATHMON */
#define FESCMONITORMESSAGE 903 /* Pathsend: odd message from PATHMON */
#define FESCSERVERLINKCONNECT 904 /* Pathsend: link to server failed */
#define FESCNOSERVERAVAILABLE 905 /* Pathsend: no server available */
#define FESCNOSENDEVERCALLED 906 /* Pathsend: info asked before any send */
#define FESCINVALIDSEGMENTID 907 /* Pathsend: bad segment id */
#define FESCNOSEGMENTINUSE 908 /* Pathsend: no segment in use */
#define FESCINVALIDFLAGSVALUE 909 /* Pathsend: reserved flag bits set */
#define FESCMISSINGPARAMETER 910 /* Pathsend: parameter missing */
#define FESCINVALIDBUFFERLENGTH 911 /* Pathsend: bad buffer length */
#define FESCPARAMETERBOUNDSERROR 912 /* Pathsend: parameter out of bounds */
#define FESCSERVERCLASSFROZEN 913 /* Pathsend: class frozen */
#define FESCSERVERCLASSSUSPENDED 913 /* Pathsend: class frozen */
#define FESCUNKNOWNSERVERCLASS 914 /* Pathsend: unknown class */
#define FESCPATHMONSHUTDOWN 915 /* Pathsend: PATHMON shutting down */
#define FESCMONITORSHUTDOWN 915 /* Pathsend: PATHMON shutting down */
#define FESCSERVERCREATIONFAILURE 916 /* Pathsend: server could not be created */
#define FESCSERVERCLASSTMFVIOLATION 917 /* Pathsend: transaction mode mismatch */
#define FESCOPERATIONABORTED 918 /* Pathsend: send aborted, see the file-system error */
#define FESCINVALIDTIMEOUTVALUE 919 /* Pathsend: bad timeout */
#define FESCPFSUSEERROR 920 /* Pathsend: PFS unusable */
#define FESCTOOMANYPATHMONS 921 /* Pathsend: too many PATHMONs */
#define FESCTOOMANYSERVERCLASSES 922 /* Pathsend: too many classes */
#define FESCTOOMANYSERVERLINKS 923 /* Pathsend: too many links */
#define FESCTOOMANYSENDREQUESTS 924 /* Pathsend: too many sends */
#define FESCTOOMANYREQUESTERS 925 /* Pathsend: too many requesters */
#define FESCDIALOGINVALID 926 /* Pathsend: bad dialog id */
#define FESCTOOMANYDIALOGS 927 /* Pathsend: too many dialogs */
#define FESCOUTSTANDINGSEND 928 /* Pathsend: send already outstanding in dialog */
#define FESCDIALOGABORTED 929 /* Pathsend: dialog aborted */
#define FESCCHANGEDTRANSID 930 /* Pathsend: transaction changed inside dialog */
#define FESCDIALOGENDED 931 /* Pathsend: dialog ended by server */
#define FESCDIALOGNOTDSERVER 932 /* Pathsend: class does not do dialogs */
#define FESCDIALOGOUTSTANDING 933 /* Pathsend: dialog not ended by server */
#define FESCTRANSACTIONABORTED 934 /* Pathsend: dialog's transaction aborted */
#define FESCROUTERRESOURCE 940 /* Pathsend: router out of resources */
#define FESCDISTRESOURCE 941 /* Pathsend: distributor out of resources */
#define FESCSERVERCLASSSTOPPED 942 /* Pathsend: class stopped */
#define FESCFUNCTIONNOTSUPPORTED 943 /* Pathsend: function not supported */
#define FESCROUTERMESSAGE 944 /* Pathsend: odd message from the router */
#define FESCDISTRIBUTORCONNECT 945 /* Pathsend: connection to the distributor failed */
#define FESCTOOMANYTESTPOINTUSERS 946 /* Pathsend: too many test point users */
#define FESCLINKMONCONNECT 947 /* Pathsend: link monitor connection failed */
#define FESCTIMESTAMPINVALID 948 /* Pathsend: time stamp invalid */
#define FESCRETRYOPEN 949 /* Pathsend: open has to be tried again */
#define FESCLASTERROR 950 /* Pathsend: last number of the range */
#define FE_EXCEPTION_RESPONSE_MODE 951 /* device is in exception response mode */
#define DESYNTAX 2049 /* DEFINE name or value badly formed */
#define DEALREADYEXISTS 2050 /* DEFINE exists already */
#define DEMISSDEF 2051 /* DEFINE does not exist */
#define DENOBUFSPACE 2052 /* no room for the DEFINE in the process */
#define DENOPHYSMEM 2053 /* no memory for the DEFINE */
#define DEBOUNDS 2054 /* address of a DEFINE parameter outside the caller's data */
#define DEILLATTR 2055 /* attribute not valid for the class */
#define DEMISSATTR 2056 /* attribute not set */
#define DEWORKINCOMP 2057 /* working attributes incomplete */
#define DEWORKINCONSIST 2058 /* working attributes contradict each other */
#define DEWORKINVALID 2059 /* working attributes invalid */
#define DENOMOREDEF 2060 /* no more DEFINEs */
#define DENOMOREATTR 2061 /* no more attributes */
#define DEILLATTRNAME 2062 /* attribute name badly formed */
#define DEILLDEFLTNAME 2063 /* default name badly formed */
#define DEREQDATTR 2064 /* required attribute cannot be reset */
#define DENODEFAULT 2065 /* attribute has no default */
#define DEMISSPARM 2066 /* required parameter missing */
#define DEILLVALUE 2067 /* attribute value badly formed */
#define DEINSUFFDEFMODE 2069 /* DEFINE mode does not allow it */
#define DEBADPARM 2075 /* parameter value wrong */
#define DESMALLBUF 2076 /* buffer too small */
#define FE_EPERM 4001 /* POSIX error */
#define FE_ENOENT 4002 /* POSIX error */
#define FE_ESRCH 4003 /* POSIX error */
#define FE_EINTR 4004 /* POSIX error */
#define FE_EIO 4005 /* POSIX error */
#define FE_ENXIO 4006 /* POSIX error */
#define FE_E2BIG 4007 /* POSIX error */
#define FE_ENOEXEC 4008 /* POSIX error */
#define FE_EBADF 4009 /* POSIX error */
#define FE_ECHILD 4010 /* POSIX error */
#define FE_EAGAIN 4011 /* POSIX error */
#define FE_ENOMEM 4012 /* POSIX error */
#define FE_EACCES 4013 /* POSIX error */
#define FE_EFAULT 4014 /* POSIX error */
#define FE_EBUSY 4016 /* POSIX error */
#define FE_EEXIST 4017 /* POSIX error */
#define FE_EXDEV 4018 /* POSIX error */
#define FE_ENODEV 4019 /* POSIX error */
#define FE_ENOTDIR 4020 /* POSIX error */
#define FE_EISDIR 4021 /* POSIX error */
#define FE_EINVAL 4022 /* POSIX error */
#define FE_ENFILE 4023 /* POSIX error */
#define FE_EMFILE 4024 /* POSIX error */
#define FE_ENOTTY 4025 /* POSIX error */
#define FE_ETXTBSY 4026 /* POSIX error */
#define FE_EFBIG 4027 /* POSIX error */
#define FE_ENOSPC 4028 /* POSIX error */
#define FE_ESPIPE 4029 /* POSIX error */
#define FE_EROFS 4030 /* POSIX error */
#define FE_EMLINK 4031 /* POSIX error */
#define FE_EPIPE 4032 /* POSIX error */
#define FE_EDOM 4033 /* POSIX error */
#define FE_ERANGE 4034 /* POSIX error */
#define FE_EWOULDBLOCK 4101 /* POSIX error */
#define FE_EINPROGRESS 4102 /* POSIX error */
#define FE_EALREADY 4103 /* POSIX error */
#define FE_ENOTSOCK 4104 /* POSIX error */
#define FE_EDESTADDRREQ 4105 /* POSIX error */
#define FE_EMSGSIZE 4106 /* POSIX error */
#define FE_EPROTOTYPE 4107 /* POSIX error */
#define FE_ENOPROTOOPT 4108 /* POSIX error */
#define FE_EPROTONOSUPPORT 4109 /* POSIX error */
#define FE_ESOCKTNOSUPPORT 4110 /* POSIX error */
#define FE_EOPNOTSUPP 4111 /* POSIX error */
#define FE_EPFNOSUPPORT 4112 /* POSIX error */
#define FE_EAFNOSUPPORT 4113 /* POSIX error */
#define FE_EADDRINUSE 4114 /* POSIX error */
#define FE_EADDRNOTAVAIL 4115 /* POSIX error */
#define FE_ENETDOWN 4116 /* POSIX error */
#define FE_ENETUNREACH 4117 /* POSIX error */
#define FE_ENETRESET 4118 /* POSIX error */
#define FE_ECONNABORTED 4119 /* POSIX error */
#define FE_ECONNRESET 4120 /* POSIX error */
#define FE_ENOBUFS 4121 /* POSIX error */
#define FE_EISCONN 4122 /* POSIX error */
#define FE_ENOTCONN 4123 /* POSIX error */
#define FE_ESHUTDOWN 4124 /* POSIX error */
#define FE_ETOOMANYREFS 4125 /* POSIX error */
#define FE_ETIMEDOUT 4126 /* POSIX error */
#define FE_ECONNREFUSED 4127 /* POSIX error */
#endif
