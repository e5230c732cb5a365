//! The file-system errors: one row each. `build.rs` reads this file too, so it stands alone.

/// What is known of one error number.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub number: i16,
    /// Names in `derror.h`, the usual one first; none for a few numbers.
    pub names: &'static [&'static str],
    /// What it means, in a few words.
    pub text: &'static str,
    /// Linux errors this number answers for.
    pub errno: &'static [i32],
    /// What to do about it; empty where nothing helpful can be said.
    pub hint: &'static str,
}

impl Entry {
    const fn errno(mut self, errno: &'static [i32]) -> Entry {
        self.errno = errno;
        self
    }

    const fn hint(mut self, hint: &'static str) -> Entry {
        self.hint = hint;
        self
    }

    /// Names in `zfilc`: those of `derror.h` with another beginning. The DEFINE errors have none.
    pub fn zfil_names(&self) -> impl Iterator<Item = String> {
        self.names.iter().filter_map(|n| n.strip_prefix("FE")).map(|tail| format!("ZFIL_ERR_{}", tail.trim_start_matches('_')))
    }
}

const fn e(number: i16, names: &'static [&'static str], text: &'static str) -> Entry {
    Entry { number, names, text, errno: &[], hint: "" }
}

// Linux numbers, the same on every architecture this library runs on.
const EPERM: i32 = 1;
const ENOENT: i32 = 2;
const ESRCH: i32 = 3;
const EIO: i32 = 5;
const ENXIO: i32 = 6;
const EBADF: i32 = 9;
const EAGAIN: i32 = 11;
const ENOMEM: i32 = 12;
const EACCES: i32 = 13;
const EFAULT: i32 = 14;
const EBUSY: i32 = 16;
const EEXIST: i32 = 17;
const EXDEV: i32 = 18;
const ENODEV: i32 = 19;
const ENOTDIR: i32 = 20;
const EINVAL: i32 = 22;
const ENFILE: i32 = 23;
const EMFILE: i32 = 24;
const ETXTBSY: i32 = 26;
const EFBIG: i32 = 27;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;
const EPIPE: i32 = 32;
const ERANGE: i32 = 34;
const EDEADLK: i32 = 35;
const ENAMETOOLONG: i32 = 36;
const ENOSYS: i32 = 38;
const ELOOP: i32 = 40;
const ETIME: i32 = 62;
const EMSGSIZE: i32 = 90;
const EOPNOTSUPP: i32 = 95;
const ENETDOWN: i32 = 100;
const ENETUNREACH: i32 = 101;
const ECONNRESET: i32 = 104;
const ENOBUFS: i32 = 105;
const ENOTCONN: i32 = 107;
const ESHUTDOWN: i32 = 108;
const ETIMEDOUT: i32 = 110;
const ECONNREFUSED: i32 = 111;
const EHOSTUNREACH: i32 = 113;
const EDQUOT: i32 = 122;

#[rustfmt::skip]
const TABLE: &[Entry] = &[
    e(0, &["FEOK"], "success"),
    e(1, &["FEEOF"], "end of file; also the end-of-file key on a terminal. Warning (CCG)"),
    e(2, &["FEINVALOP"], "operation not valid for this file or device; for $RECEIVE: update-read or reply with receive depth 0; SETPARAM/SETMODE query refused by the server. Warning (CCG) for most calls").hint("check that the procedure fits the file; open $RECEIVE with a receive depth above 0 to update-read and reply"),
    e(3, &["FEPARTFAIL"], "a partition could not be opened (file is open anyway)"),
    e(4, &["FEKEYFAIL"], "an alternate-key file could not be opened (file is open anyway)"),
    e(5, &["FESEQFAIL"], "sequential block buffering not available (file is open anyway)"),
    e(6, &["FESYSMESS"], "a system message was read from $RECEIVE: data present, not a failure").hint("look at the first word of the message: a negative number is a system message"),
    e(7, &["FENOSYSMESS"], "the server does not take CONTROL/SETMODE/RESETSYNC/CONTROLBUF messages"),
    e(8, &[], "communication line: done, look at the control word"),
    e(9, &["FEREADLOCKED"], "record was read through somebody's lock"),
    e(10, &["FEBADERR", "FEDUP"], "file or record already exists. First number that gives CCL").errno(&[EEXIST]),
    e(11, &["FENOTFOUND"], "file or record not found; PROCESS_STOP_: no such process").errno(&[ENOENT, ENOTDIR]).hint("check the name; for a process, it has ended already"),
    e(12, &["FEINUSE"], "file in use by an incompatible open; typical refusal by a server").errno(&[EBUSY, ETXTBSY]).hint("look who has the file open, or try again later"),
    e(13, &["FEBADNAME"], "malformed file or process name").errno(&[ENAMETOOLONG, ELOOP]).hint("check the spelling; a length that counts trailing blanks is the usual cause"),
    e(14, &["FENOSUCHDEV"], "device or named process does not exist").errno(&[ENXIO, ENODEV]).hint("start the process first, and check the name and the node"),
    e(15, &["FEWRONGDEV"], "rename across volumes").errno(&[EXDEV]),
    e(16, &["FENOTOPEN"], "file number not open").errno(&[EBADF]).hint("check the number the open gave, and that the file was not closed since"),
    e(17, &["FENOPRIMARY"], "backup open: primary does not hold the matching open").hint("open the file in the primary first, and pass its handle and file number"),
    e(18, &["FENOSUCHSYS"], "node name or number unknown"),
    e(19, &["FENOMOREDEVS"], "no room for another device"),
    e(20, &["FENETVIOL"], "name too long for the network form"),
    e(21, &["FEBADCOUNT"], "bad count: beyond the limit of the file, or a wrong block length").errno(&[EMSGSIZE]),
    e(22, &["FEBOUNDSERR"], "address of a parameter outside the caller's data, or odd segment").errno(&[EFAULT]).hint("pass the address of a variable of the program"),
    e(23, &["FEBADADDR"], "disk address out of range"),
    e(24, &["FENOTPRIV"], "privileged caller needed"),
    e(25, &["FEWAITFILE"], "AWAITIO on a waited file").hint("open the file with the nowait bit (options 0x4000)"),
    e(26, &["FENONEOUT"], "AWAITIO/CANCEL with nothing outstanding").hint("start an operation before waiting for one"),
    e(27, &["FEIOPEND"], "waited operation while nowait requests are outstanding").hint("complete the outstanding operations first"),
    e(28, &["FETOOMANY"], "more outstanding requests than the nowait depth allows; reading more messages than the receive depth").hint("open with a greater nowait or receive depth, or complete operations first"),
    e(29, &["FEMISSPARM"], "required parameter missing").hint("pass the argument"),
    e(30, &["FENOLCB"], "no message-system control block left (send or receive limit)").errno(&[ENOBUFS]).hint("wait for replies, then try again"),
    e(31, &["FENOBUFSPACE"], "no buffer space in the process file segment").errno(&[ENOMEM]).hint("wait for operations to complete, or send less at a time"),
    e(32, &["FENOPOOLSPACE"], "system pool exhausted"),
    e(33, &["FENOIOBUFSPACE"], "no I/O buffer segment space"),
    e(34, &["FENOCBSPACE"], "no file control block space").errno(&[EMFILE, ENFILE]).hint("close files that are no longer needed"),
    e(35, &["FENOIOCBSPACE"], "no I/O process control block space; process control block limits").errno(&[EAGAIN]),
    e(36, &["FENOPHYSMEM"], "physical memory cannot be locked"),
    e(37, &["FENOIOPHYSMEM"], "I/O process could not lock memory"),
    e(38, &["FEWRONGTNS"], "wrong processor family"),
    e(39, &["FEOLDSYNC"], "sync id older than (newest seen minus sync depth): the server no longer holds that reply"),
    e(40, &["FETIMEDOUT"], "timed out; AWAITIO of one file has cancelled the operation").errno(&[ETIMEDOUT, ETIME]).hint("try again, or wait longer"),
    e(41, &["FEBADSYNC"], "sync block damaged"),
    e(42, &["FEUNALLOC"], "unallocated page read"),
    e(43, &["FENODISCSPACE"], "no disk space for an extent").errno(&[ENOSPC, EDQUOT]).hint("make room on the disk"),
    e(44, &["FEDIRFULL"], "directory full; process naming: no names left or destination table full"),
    e(45, &["FEFILEFULL"], "file full").errno(&[EFBIG]),
    e(46, &["FEINVKEY"], "invalid key"),
    e(47, &["FEKEYSBAD"], "key file inconsistent"),
    e(48, &["FESECVIOL"], "security violation; process control not allowed").errno(&[EPERM, EACCES]).hint("ask the owner for access, or use a program with the right user ID"),
    e(49, &["FEACCVIOL"], "access mode violation").errno(&[EROFS]).hint("open the file with an access mode that allows the operation"),
    e(50, &["FEDIRERR"], "directory error"),
    e(51, &["FEDIRBAD"], "directory damaged"),
    e(52, &["FEDFSERR"], "free-space table error"),
    e(53, &["FEFSERR"], "file-system internal error"),
    e(54, &["FEDFSIO"], "I/O error on free-space table"),
    e(55, &["FEDIRIO"], "I/O error on directory"),
    e(56, &["FEVLABIO"], "I/O error on volume label"),
    e(57, &["FEDFSFULL"], "free-space table full"),
    e(58, &["FEDFSBAD"], "free-space table damaged"),
    e(59, &["FEFILEBAD"], "file is damaged"),
    e(60, &["FEWRONGID"], "the thing behind this open is no longer the one opened: volume remounted, device restarted, or a different process now runs under the name. Close and reopen").hint("close the file and open it again"),
    e(61, &["FEOPENSTOP"], "volume refuses opens"),
    e(62, &["FEUNEXMOUNT"], "mounted without a mount command"),
    e(63, &["FEMOUNTEXP"], "waiting for mount"),
    e(64, &["FEMOUNTINPROG"], "mount in progress"),
    e(65, &["FESPECONLY"], "special requests only"),
    e(66, &["FEDEVDOWN"], "device down"),
    e(70, &["FECONTINUE"], "continue: startup conversation, and Pathsend dialogs still open").hint("go on with the conversation"),
    e(71, &["FEDUPREC"], "duplicate record"),
    e(72, &["FEBADPART"], "partition not reachable"),
    e(73, &["FELOCKED"], "record or file locked").errno(&[EDEADLK]).hint("try again when the other holder has unlocked"),
    e(74, &["FEBADREPLY"], "reply with a wrong or unused message tag; no room for the reply").hint("reply once per message, with the tag FILE_GETRECEIVEINFO_ gave"),
    e(75, &["FENOTRANSID"], "no current transaction"),
    e(76, &["FEENDEDTRANSID"], "transaction is ending"),
    e(78, &["FEINVTRANSID"], "transaction id invalid or gone"),
    e(79, &["FENOTRANSLOCK"], "lock not owned by this transaction"),
    e(80, &["FEAUDITINVALOP"], "audited/non-audited mismatch"),
    e(81, &["FETRANSNOWAITOUT"], "nowait requests outstanding for the transaction"),
    e(82, &["FETMFNOTRUNNING"], "transaction monitor not running"),
    e(83, &["FETOOMANYTRANSBEGINS"], "too many begins"),
    e(84, &["FETMFNOTCONFIGURED"], "transaction monitor not configured"),
    e(85, &["FEDEVICEDOWNFORTMF"], "volume not up for transactions"),
    e(86, &["FEBEGINTRDISABLED"], "new transactions disabled"),
    e(87, &["FEEXPECTEDREAD"], "read expected first"),
    e(88, &["FEINVALIDSEQUENCE"], "read out of sequence"),
    e(89, &["FENODEVBUFSPACE"], "remote buffer lacking"),
    e(90, &["FETRANSABRTOWNERDIED"], "transaction aborted: its process died"),
    e(91, &["FETRANSABRTBADDBID"], "transaction aborted: data base ids differ"),
    e(92, &["FETRANSABRTNETDOWN"], "transaction aborted: node unreachable"),
    e(93, &["FETRANSABRTAUDOVFL"], "transaction aborted: spans too many audit files"),
    e(94, &["FETRANSABRTOPRCMD"], "transaction aborted by operator"),
    e(95, &["FETRANSABRTDISCTKOVR"], "transaction aborted: disk process takeover"),
    e(96, &["FETRANSABRTTIMEOUT"], "transaction aborted: time limit"),
    e(97, &["FEABORTEDTRANSID"], "transaction aborted"),
    e(98, &["FENOMORETCBS"], "no transaction control block"),
    e(99, &["FETOOCHEAP"], "product not installed"),
    e(100, &["FENOTRDY"], "device (or starting process) not ready").hint("try again after a short while"),
    e(101, &["FENOWRTRING"], "no write ring"),
    e(102, &["FEPAPEROUT"], "out of paper"),
    e(103, &["FEPONNOTRDY"], "disk not ready after power failure"),
    e(104, &["FENORESPONSE"], "no response from device"),
    e(105, &["FEVFUERR"], "printer format unit"),
    e(106, &["FEPRIORWRITEFAIL"], "an earlier buffered write failed"),
    e(110, &["FEBREAKONLY"], "terminal in break mode: only break access allowed"),
    e(111, &["FEBREAK"], "break pressed during this request"),
    e(112, &["FEOPWRITEABORT", "FEOPTOOMANY"], "read pre-empted by an operator message"),
    e(113, &["FEBADDEFUSE"], "DEFINE not usable here"),
    e(114, &["FEL3T20TO"], "terminal line timer (level 3, T20) ran out"),
    e(115, &["FEL3T22TO"], "terminal line timer (level 3, T22) ran out"),
    e(116, &["FEL3T23TO"], "terminal line timer (level 3, T23) ran out"),
    e(119, &["FEERRTOOBIG"], "real error number does not fit 8 bits; look elsewhere").hint("ask FILE_GETINFO_ for the whole number"),
    e(120, &["FEDATAPARITY"], "data parity"),
    e(121, &["FEOVERRUN"], "data overrun"),
    e(122, &["FEDATALOSS"], "data possibly lost"),
    e(123, &["FESUBBUSY"], "subdevice busy"),
    e(124, &["FELINERESET"], "line reset running"),
    e(130, &["FEFIRSTDISC", "FEADDRCHK"], "disk address check failed"),
    e(131, &["FEWRTCHECK"], "read after write differs from what was written"),
    e(132, &["FESEEKUNC"], "disk seek not completed"),
    e(133, &["FEACCNOTRDY"], "disk access mechanism not ready"),
    e(134, &["FEADDRCOMP"], "disk sector address does not compare"),
    e(135, &["FEWRTPROTECT"], "device is write protected"),
    e(136, &["FEUNITOWN"], "unit is owned by another controller"),
    e(137, &["FEBUFPARITY"], "controller buffer parity"),
    e(138, &["FEINTERRUPTOVERRUN"], "interrupt overrun"),
    e(139, &["FECTLRERR", "FELASTDISC"], "controller error"),
    e(140, &["FEMODEMERR", "FEDISCONNECT"], "line or modem disconnected").errno(&[ENOTCONN]),
    e(145, &["FEMOTIONCHK"], "tape did not move as asked"),
    e(146, &["FEREADCHK"], "read after write failed on tape"),
    e(147, &["FEINVALHOLRTH"], "invalid hollerith code on a card"),
    e(148, &["FEWORMSEQ"], "write on a write-once disk out of sequence"),
    e(150, &["FEEOT"], "end of tape"),
    e(151, &["FERUNAWAY"], "runaway tape"),
    e(152, &["FEOPABORT"], "tape went offline"),
    e(153, &["FETAPEPON"], "tape drive power came on"),
    e(154, &["FEBOT"], "beginning of tape"),
    e(155, &["FE9TRKTAPEONLY"], "only nine-track tape is possible"),
    e(156, &["FEIOPROTOCOLERR"], "I/O protocol violation"),
    e(157, &["FEIOPROCERR"], "I/O process internal error"),
    e(158, &["FEBADTHLFUNC"], "unknown tape function"),
    e(159, &["FEWRONGDEVMODE"], "device in wrong mode"),
    e(160, &["FEINVALIDSTATE"], "request not valid in this state"),
    e(161, &["FEBADSTATE"], "not possible in the present state of the device"),
    e(162, &["FERETRIESEXHAUSTED"], "retries exhausted"),
    e(163, &["FERECEIVEDEOT"], "line protocol: end of transmission received"),
    e(164, &["FERECEIVEDDISC"], "line protocol: disconnect received"),
    e(165, &["FERECEIVEDRVI"], "line protocol: reverse interrupt received"),
    e(166, &["FERECEIVEDENQ"], "line protocol: enquiry received"),
    e(167, &["FERECEIVEDEOTBID"], "line protocol: end of transmission received after a bid"),
    e(168, &["FERECEIVEDNAKBID"], "line protocol: negative acknowledgement received after a bid"),
    e(169, &["FERECEIVEDWACKBID"], "line protocol: wait acknowledgement received after a bid"),
    e(170, &["FENOSEQUENCEID"], "line protocol: no sequence id received with the bid"),
    e(171, &["FENOTREPLYING"], "line protocol: station does not reply"),
    e(172, &["FEIMPROPERREPLY"], "line protocol: improper reply"),
    e(173, &["FEMAXNAKS"], "line protocol: too many negative acknowledgements"),
    e(174, &["FERECEIVEDWACK"], "line protocol: wait acknowledgement received"),
    e(175, &["FEWRONGACK"], "line protocol: wrong alternating acknowledgement"),
    e(176, &["FEPOLLEND"], "line protocol: all stations were polled"),
    e(177, &["FETEXTOVERRUN"], "line protocol: text overrun"),
    e(178, &["FEADDRERROR"], "line protocol: unknown station address"),
    e(179, &["FEBADFORMAT"], "line protocol: badly formed message"),
    e(180, &["FERECEIVEDSTATUS"], "line protocol: status message received"),
    e(181, &["FERECEIVEDDUPSTATUS"], "line protocol: the same status message again"),
    e(187, &["FENODATA"], "no data"),
    e(188, &["FEDATALOST"], "data or context lost"),
    e(189, &["FEDATACOMING"], "more reply coming"),
    e(190, &["FEDEVERR"], "device error without a better number").errno(&[EIO]),
    e(191, &["FEDEVPON"], "device power on"),
    e(192, &["FEDEVXERCISED"], "device being exercised"),
    e(193, &["FENOMICROCODE"], "microcode missing"),
    e(194, &["FEOPRREJECT"], "operator rejected the open"),
    e(195, &["FENOZSVR"], "tape server missing"),
    e(196, &["FEBADTAPELABEL"], "bad tape label"),
    e(197, &["FESQLERR"], "SQL error"),
    e(198, &["FEMISSDEF"], "DEFINE missing"),
    e(199, &["FEOBIPROTECTED"], "protected by a security product"),
    e(200, &["FECATERR", "FEOWNERSHIP"], "device or server is the backup: request belongs to the other member (path error, retried automatically for pairs)").hint("send the request again: it goes to the other member of the pair"),
    e(201, &["FEPATHDOWN"], "path down: process does not exist, died before replying, or its CPU is gone").errno(&[ECONNRESET, EPIPE, ECONNREFUSED, ESRCH, ESHUTDOWN]).hint("send the request again once; when this comes back, start the process again and open it anew"),
    e(210, &["FEOWNABORT"], "ownership changed during the operation").hint("find out whether the operation was done before sending it again"),
    e(211, &["FECPUFAIL"], "CPU of the server or device failed during the operation").hint("find out whether the operation was done before sending it again; with a sync depth above 0 the file system does"),
    e(213, &["FECHPARITY"], "channel parity").hint("try again once"),
    e(214, &["FECHTIMEOUT"], "channel timeout"),
    e(215, &["FEMEMABS"], "memory absent in transfer"),
    e(216, &["FEMEMBRKPT"], "memory breakpoint hit during a transfer"),
    e(217, &["FEMEMPARITY"], "memory parity during a transfer"),
    e(218, &["FEINTTIMEOUT"], "interrupt timeout"),
    e(219, &["FEILLRECON"], "illegal reconnect of a controller"),
    e(220, &["FEPROTECT"], "protection violation"),
    e(221, &["FEHANDSHAKE"], "controller handshake"),
    e(222, &["FEBADEIOSTAT"], "odd status of an input or output channel"),
    e(223, &["FEBADIIOSTAT"], "odd status of an interrupt of a device"),
    e(224, &["FECTLERR"], "controller error"),
    e(225, &["FEUNITPOLLERR"], "unit poll error"),
    e(230, &["FECPUPON"], "CPU power came on during the operation").hint("try again once"),
    e(231, &["FEIOPON"], "controller power came on").hint("try again once"),
    e(232, &["FESMONERR"], "security monitor unreachable"),
    e(233, &["FESCERROR"], "Pathsend failed: ask SERVERCLASS_SEND_INFO_"),
    e(240, &["FENETERR", "FENETERRLOW", "FELHRETRY"], "network line error, operation not started").hint("try again"),
    e(241, &["FENETRETRY"], "network error, not started").hint("try again"),
    e(246, &["FEBYPASSFAIL"], "direct route failed"),
    e(248, &["FELHFAIL"], "network line error, operation perhaps done").hint("find out whether the operation was done before sending it again"),
    e(249, &["FENETFAIL"], "network error, operation perhaps done").hint("find out whether the operation was done before sending it again"),
    e(250, &["FENETDOWN"], "no path to the node").errno(&[ENETDOWN, ENETUNREACH, EHOSTUNREACH]).hint("wait until the node is connected again"),
    e(251, &["FENETPROTOCOLERROR"], "network protocol error"),
    e(252, &["FENOEXPANDCLASS"], "network class not available"),
    e(255, &["FELHTOOMANYUPS", "FENETERRHIGH"], "line handler restarts too often"),
    e(300, &["FEFIRSTUSER"], "first number free for applications (replies)"),
    e(511, &["FELASTUSER"], "last number free for applications"),
    e(541, &["FEINCOMPATIBLEVERSION"], "version mismatch"),
    e(549, &["FENOBLOCKMODE"], "terminal cannot enter block mode"),
    e(550, &["FEILLPOS"], "bad position for bulk transfer"),
    e(551, &["FEDUPALTKEY"], "duplicate alternate key (warning)"),
    e(560, &["FEFATPIN"], "process number above 255 cannot be expressed in the old form").hint("use the procedures that take process handles"),
    e(561, &["FEBADITEM"], "unknown item code in a list"),
    e(563, &["FEBUFTOOSMALL"], "result buffer too small (nothing or part is returned)").hint("pass a larger buffer"),
    e(564, &["FEBADOP"], "operation not supported for this kind of file (hard form of 2)").errno(&[EOPNOTSUPP, ENOSYS]),
    e(565, &["FEILLEGALREQUEST"], "request badly formed"),
    e(566, &["FEILLEGALREPLY"], "reply badly formed"),
    e(567, &["FETOSWRONGFORDEFINE"], "target system too old for the DEFINE class"),
    e(570, &["FESEQORDER"], "message out of sequence"),
    e(571, &["FESEQDUP"], "duplicate message"),
    e(572, &["FESEQRESET"], "sequence restarted"),
    e(573, &["FELDEVPHANDLE"], "handle only known as a device"),
    e(586, &["FEINVALIDKEEPMSG"], "keep request invalid"),
    e(587, &["FETOOMANYKEEPS"], "too many kept transactions"),
    e(588, &["FENOKEPTTRANS"], "no kept transaction"),
    e(589, &["FEOUTSTANDINGKEEP"], "reply invalid for kept transaction"),
    e(590, &["FEBADPARMVALUE"], "parameter value wrong or inconsistent").errno(&[EINVAL, ERANGE]).hint("check the values of the call; FILE_GETINFO_ and the manual tell which"),
    e(593, &["FEREQABANDONED"], "request was cancelled").hint("nothing to do: the program cancelled it"),
    e(597, &["FEMISSITEM"], "required item missing in a list"),
    e(599, &["FEWRONGIDALT"], "other form of 60: the thing behind this open has changed"),
    e(632, &["FESHORTSTACK"], "stack too small"),
    e(633, &["FE_MEASURE_RUNNING"], "measurement running"),
    e(634, &["FEFATLDEV"], "device number above 16 bits"),
    e(635, &["FEUNITLOCK"], "cannot lock volume in drive"),
    e(637, &["FEUSEOLDWAY"], "internal"),
    e(638, &["FEQUEUEDSTOPMODE1"], "stop request queued: target in stop mode 2").hint("wait for the process to end"),
    e(639, &["FEQUEUEDSTOPMODE0"], "stop request queued: caller not authorised").hint("wait for the process to end"),
    e(640, &["FE_DBG_NOWREQUIRED"], "needs the privileged debug call"),
    e(654, &[], "request buffer was changed while in use"),
    e(899, &["FENOSWITCH"], "switch of roles not possible"),
    e(900, &["FESCFIRSTERROR", "FESCINVALIDSERVERCLASSNAME"], "Pathsend: bad server class name"),
    e(901, &["FESCINVALIDPATHMONNAME", "FESCINVALIDMONITORNAME"], "Pathsend: bad PATHMON name"),
    e(902, &["FESCPATHMONCONNECT", "FESCMONITORCONNECT"], "Pathsend: PATHMON connection failed"),
    e(903, &["FESCPATHMONMESSAGE", "FESCMONITORMESSAGE"], "Pathsend: odd message from PATHMON"),
    e(904, &["FESCSERVERLINKCONNECT"], "Pathsend: link to server failed"),
    e(905, &["FESCNOSERVERAVAILABLE"], "Pathsend: no server available"),
    e(906, &["FESCNOSENDEVERCALLED"], "Pathsend: info asked before any send"),
    e(907, &["FESCINVALIDSEGMENTID"], "Pathsend: bad segment id"),
    e(908, &["FESCNOSEGMENTINUSE"], "Pathsend: no segment in use"),
    e(909, &["FESCINVALIDFLAGSVALUE"], "Pathsend: reserved flag bits set"),
    e(910, &["FESCMISSINGPARAMETER"], "Pathsend: parameter missing"),
    e(911, &["FESCINVALIDBUFFERLENGTH"], "Pathsend: bad buffer length"),
    e(912, &["FESCPARAMETERBOUNDSERROR"], "Pathsend: parameter out of bounds"),
    e(913, &["FESCSERVERCLASSFROZEN", "FESCSERVERCLASSSUSPENDED"], "Pathsend: class frozen"),
    e(914, &["FESCUNKNOWNSERVERCLASS"], "Pathsend: unknown class"),
    e(915, &["FESCPATHMONSHUTDOWN", "FESCMONITORSHUTDOWN"], "Pathsend: PATHMON shutting down"),
    e(916, &["FESCSERVERCREATIONFAILURE"], "Pathsend: server could not be created"),
    e(917, &["FESCSERVERCLASSTMFVIOLATION"], "Pathsend: transaction mode mismatch"),
    e(918, &["FESCOPERATIONABORTED"], "Pathsend: send aborted, see the file-system error"),
    e(919, &["FESCINVALIDTIMEOUTVALUE"], "Pathsend: bad timeout"),
    e(920, &["FESCPFSUSEERROR"], "Pathsend: PFS unusable"),
    e(921, &["FESCTOOMANYPATHMONS"], "Pathsend: too many PATHMONs"),
    e(922, &["FESCTOOMANYSERVERCLASSES"], "Pathsend: too many classes"),
    e(923, &["FESCTOOMANYSERVERLINKS"], "Pathsend: too many links"),
    e(924, &["FESCTOOMANYSENDREQUESTS"], "Pathsend: too many sends"),
    e(925, &["FESCTOOMANYREQUESTERS"], "Pathsend: too many requesters"),
    e(926, &["FESCDIALOGINVALID"], "Pathsend: bad dialog id"),
    e(927, &["FESCTOOMANYDIALOGS"], "Pathsend: too many dialogs"),
    e(928, &["FESCOUTSTANDINGSEND"], "Pathsend: send already outstanding in dialog"),
    e(929, &["FESCDIALOGABORTED"], "Pathsend: dialog aborted"),
    e(930, &["FESCCHANGEDTRANSID"], "Pathsend: transaction changed inside dialog"),
    e(931, &["FESCDIALOGENDED"], "Pathsend: dialog ended by server"),
    e(932, &["FESCDIALOGNOTDSERVER"], "Pathsend: class does not do dialogs"),
    e(933, &["FESCDIALOGOUTSTANDING"], "Pathsend: dialog not ended by server"),
    e(934, &["FESCTRANSACTIONABORTED"], "Pathsend: dialog's transaction aborted"),
    e(940, &["FESCROUTERRESOURCE"], "Pathsend: router out of resources"),
    e(941, &["FESCDISTRESOURCE"], "Pathsend: distributor out of resources"),
    e(942, &["FESCSERVERCLASSSTOPPED"], "Pathsend: class stopped"),
    e(943, &["FESCFUNCTIONNOTSUPPORTED"], "Pathsend: function not supported"),
    e(944, &["FESCROUTERMESSAGE"], "Pathsend: odd message from the router"),
    e(945, &["FESCDISTRIBUTORCONNECT"], "Pathsend: connection to the distributor failed"),
    e(946, &["FESCTOOMANYTESTPOINTUSERS"], "Pathsend: too many test point users"),
    e(947, &["FESCLINKMONCONNECT"], "Pathsend: link monitor connection failed"),
    e(948, &["FESCTIMESTAMPINVALID"], "Pathsend: time stamp invalid"),
    e(949, &["FESCRETRYOPEN"], "Pathsend: open has to be tried again"),
    e(950, &["FESCLASTERROR"], "Pathsend: last number of the range"),
    e(951, &["FE_EXCEPTION_RESPONSE_MODE"], "device is in exception response mode"),
    e(2049, &["DESYNTAX"], "DEFINE name or value badly formed"),
    e(2050, &["DEALREADYEXISTS"], "DEFINE exists already"),
    e(2051, &["DEMISSDEF"], "DEFINE does not exist"),
    e(2052, &["DENOBUFSPACE"], "no room for the DEFINE in the process"),
    e(2053, &["DENOPHYSMEM"], "no memory for the DEFINE"),
    e(2054, &["DEBOUNDS"], "address of a DEFINE parameter outside the caller's data"),
    e(2055, &["DEILLATTR"], "attribute not valid for the class"),
    e(2056, &["DEMISSATTR"], "attribute not set"),
    e(2057, &["DEWORKINCOMP"], "working attributes incomplete"),
    e(2058, &["DEWORKINCONSIST"], "working attributes contradict each other"),
    e(2059, &["DEWORKINVALID"], "working attributes invalid"),
    e(2060, &["DENOMOREDEF"], "no more DEFINEs"),
    e(2061, &["DENOMOREATTR"], "no more attributes"),
    e(2062, &["DEILLATTRNAME"], "attribute name badly formed"),
    e(2063, &["DEILLDEFLTNAME"], "default name badly formed"),
    e(2064, &["DEREQDATTR"], "required attribute cannot be reset"),
    e(2065, &["DENODEFAULT"], "attribute has no default"),
    e(2066, &["DEMISSPARM"], "required parameter missing"),
    e(2067, &["DEILLVALUE"], "attribute value badly formed"),
    e(2069, &["DEINSUFFDEFMODE"], "DEFINE mode does not allow it"),
    e(2075, &["DEBADPARM"], "parameter value wrong"),
    e(2076, &["DESMALLBUF"], "buffer too small"),
    e(3600, &[], "no timer element left"),
];

/// All rows, in ascending order of the number.
pub fn table() -> &'static [Entry] {
    TABLE
}

/// Names of the numbers from 4001 on: 4000 plus an error of the original system's POSIX side, its number there, and the Linux number.
#[rustfmt::skip]
pub const POSIX: &[(&str, i16, i32)] = &[
    ("EPERM", 1, 1), ("ENOENT", 2, 2), ("ESRCH", 3, 3), ("EINTR", 4, 4),
    ("EIO", 5, 5), ("ENXIO", 6, 6), ("E2BIG", 7, 7), ("ENOEXEC", 8, 8),
    ("EBADF", 9, 9), ("ECHILD", 10, 10), ("EAGAIN", 11, 11), ("ENOMEM", 12, 12),
    ("EACCES", 13, 13), ("EFAULT", 14, 14), ("EBUSY", 16, 16), ("EEXIST", 17, 17),
    ("EXDEV", 18, 18), ("ENODEV", 19, 19), ("ENOTDIR", 20, 20), ("EISDIR", 21, 21),
    ("EINVAL", 22, 22), ("ENFILE", 23, 23), ("EMFILE", 24, 24), ("ENOTTY", 25, 25),
    ("ETXTBSY", 26, 26), ("EFBIG", 27, 27), ("ENOSPC", 28, 28), ("ESPIPE", 29, 29),
    ("EROFS", 30, 30), ("EMLINK", 31, 31), ("EPIPE", 32, 32), ("EDOM", 33, 33),
    ("ERANGE", 34, 34), ("EWOULDBLOCK", 101, 11), ("EINPROGRESS", 102, 115), ("EALREADY", 103, 114),
    ("ENOTSOCK", 104, 88), ("EDESTADDRREQ", 105, 89), ("EMSGSIZE", 106, 90), ("EPROTOTYPE", 107, 91),
    ("ENOPROTOOPT", 108, 92), ("EPROTONOSUPPORT", 109, 93), ("ESOCKTNOSUPPORT", 110, 94), ("EOPNOTSUPP", 111, 95),
    ("EPFNOSUPPORT", 112, 96), ("EAFNOSUPPORT", 113, 97), ("EADDRINUSE", 114, 98), ("EADDRNOTAVAIL", 115, 99),
    ("ENETDOWN", 116, 100), ("ENETUNREACH", 117, 101), ("ENETRESET", 118, 102), ("ECONNABORTED", 119, 103),
    ("ECONNRESET", 120, 104), ("ENOBUFS", 121, 105), ("EISCONN", 122, 106), ("ENOTCONN", 123, 107),
    ("ESHUTDOWN", 124, 108), ("ETOOMANYREFS", 125, 109), ("ETIMEDOUT", 126, 110), ("ECONNREFUSED", 127, 111),
];
