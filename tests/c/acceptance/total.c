/*---------------------------------------------------------------------------
 *  A fault-tolerant server.
 *     Keeps a running total; each request adds to it and is logged.
 *     Commands on $RECEIVE (text, first character):
 *        A nnn   add nnn, reply "nnn total"
 *        Q       query, reply total
 *        S       switch to the backup
 *        X       stop both
 *        D       die (abend of primary)
 *---------------------------------------------------------------------------*/
#pragma columns 132
#include <crtlns.h>  nolist
#include <string.h>  nolist
#include <stdio.h>   nolist
#include <derror.h>  nolist
#include <zsysc.h>   nolist
#include <cextdecs.h (DEBUG, FILE_OPEN_, FILE_CLOSE_, FILE_GETINFO_, \
                      FILE_GETRECEIVEINFO_, FILE_READUPDATE64_, \
                      FILE_REPLY64_, FILE_WRITE64_, MONITORCPUS, MONITORNET, \
                      OPENER_LOST_, PROCESS_DELAY_, PROCESS_GETINFO_, \
                      PROCESS_GETINFOLIST_, PROCESS_GETPAIRINFO_, \
                      PROCESS_SETINFO_, PROCESS_STOP_, \
                      PROCESSHANDLE_COMPARE_, PROCESSHANDLE_DECOMPOSE_, \
                      PROCESSHANDLE_GETMINE_)> nolist
#include <stdlib.h>  nolist
#include <stdarg.h>  nolist
#include <tdmext.h>  nolist
#include <fcntl.h>   nolist
#include <unistd.h>  nolist
#include <tdmsig.h>  nolist
#include <errno.h>   nolist

#define MAXOPEN   8
#define LOGNAME   "pplog"
#define NO_LABEL  (-1)

/* messages from primary to backup */
#define BM_FILEOPEN  1
#define BM_OPENER    2
#define BM_UPDATE    3
#define BM_DONE      4
#define BM_SWITCH    5

typedef short handle_t[ZSYS_VAL_PHANDLE_WLEN];

typedef struct {
    handle_t  prim;             /* opener's primary */
    handle_t  back;             /* opener's backup  */
    short     filenum;
    short     syncdepth;
    int       syncid;
    short     error;
    int       replylen;
    char      reply[64];
} opener_t;

static opener_t opener[MAXOPEN + 1];

typedef struct {
    short       code;
    short       index;
    short       pad[2];
    long long   total;
    __ns_std_io_file_state  fst;
    union {
        __ns_std_io_file_open_state fopenst;
        struct {
            int       syncid;
            int       amount;
        } upd;
        opener_t    op;
    } u;
} bmsg_t;

static union {
    char                  text[1024];
    short                 number;
    zsys_ddl_smsg_def     sm;
    bmsg_t                bm;
} rbuf;

static zsys_ddl_receiveinformation_def ri;
static handle_t   me, partner, nullh;
static short      rnum, pnum = -1, tnum = -1;
static short      mycpu, backcpu, mygroup;
static FILE      *log;
static long long  total;
static int        log_valid;
static int        pend_index, pend_amount;
static bmsg_t     last_update;

static void trm(const char *fmt, ...)
{
    char line[256], pname[48];
    va_list ap;
    short   len = 0;
    char    term[ZSYS_VAL_LEN_FILENAME];

    if (tnum == -1) {
        if (PROCESS_GETINFO_(, , , , , , term, (short)sizeof term, &len)) return;
        if (FILE_OPEN_(term, len, &tnum)) { tnum = -1; return; }
    }
    len = 0;
    PROCESSHANDLE_DECOMPOSE_(me,,,,,,,pname,(short)sizeof pname,&len);
    pname[len] = 0;
    sprintf(line, "%s(%hd): ", pname, mycpu);
    va_start(ap, fmt);
    vsprintf(line + strlen(line), fmt, ap);
    va_end(ap);
    if (FILE_WRITE64_(tnum, line, (int)strlen(line)) != FEOK) {
        FILE_CLOSE_(tnum);
        tnum = -1;
    }
}

static void giveup(const char *where, short err)
{
    trm("%s: error %hd, giving up", where, err);
    PROCESS_STOP_(, 1, 1);
}

static short log_record(int idx, int amount)
{
    int retried = 0;

    for (;;) {
        if (fprintf(log, "%d %lld %d\n", idx, total + amount, amount) > 0 &&
            fflush(log) == 0) return FEOK;
        if (errno == FEFILEFULL && !retried++) {
            PROCESS_DELAY_(1000000LL);
            clearerr(log);
            continue;
        }
        return (short)errno;
    }
}

/*--------------------------- towards the backup ---------------------------*/

static short tell(bmsg_t *m, int len)
{
    short e, role;

    if (pnum == -1) return FEOK;
    for (;;) {
        e = FILE_WRITE64_(pnum, (char *)m, len);
        if (e == FEOK) return e;
        role = PROCESS_GETPAIRINFO_();
        if (role == 4) { trm("backup is lost, error %hd", e);
                         FILE_CLOSE_(pnum); pnum = -1; return FEOK; }
        if (role != 5) giveup("tell", e);
        PROCESS_DELAY_(100000LL);
    }
}

static void open_partner(short *h)
{
    char  name[16];
    short len, e;
    bmsg_t m;
    int   i;

    e = PROCESSHANDLE_DECOMPOSE_(h,,,,,,,name,sizeof name,&len);
    if (e) giveup("decompose", e);
    if (pnum != -1) FILE_CLOSE_(pnum);
    e = FILE_OPEN_(name, len, &pnum);
    if (e) { trm("open backup, error %hd", e); pnum = -1; return; }
    memcpy(partner, h, sizeof partner);
    memset(&m, 0, sizeof m);
    m.code = BM_FILEOPEN;
    m.total = total;
    if (__ns_fget_file_open_state(log, &m.u.fopenst)) giveup("fget_file_open_state", (short)errno);
    if (tell(&m, sizeof m)) return;
    for (i = 1; i <= MAXOPEN; i++) if (opener[i].filenum != -1) {
        m.code = BM_OPENER; m.index = (short)i; m.u.op = opener[i];
        tell(&m, sizeof m);
    }
}

static void start_backup(void)
{
    short detail = 0, e;
    handle_t h;

    e = (short)__ns_start_backup(&detail, backcpu, h);
    if (e == 10 && detail == 201) { trm("cpu %hd is down, no backup", backcpu); return; }
    if (e) { trm("start_backup %hd %hd errno %d", e, detail, errno); giveup("__ns_start_backup", e); }
    trm("backup started in %hd", backcpu);
    open_partner(h);
}

/*--------------------------- opener table ---------------------------------*/

static void drop(int i) { memset(&opener[i], 0, sizeof opener[i]); opener[i].filenum = -1;
    opener[i].syncid = -1;
    memcpy(opener[i].prim, nullh, 20); memcpy(opener[i].back, nullh, 20); }

static void send_opener(int i)
{
    bmsg_t m;
    memset(&m, 0, sizeof m);
    m.code = BM_OPENER; m.index = (short)i; m.total = total; m.u.op = opener[i];
    tell(&m, sizeof m);
}

static short do_open(int *label)
{
    zsys_ddl_smsg_open_def *o = &rbuf.sm.u_z_msg.z_open;
    int i;

    if (PROCESSHANDLE_COMPARE_(ri.z_sender.u_z_data.z_word, me) != 0) { *label = 0; return FEOK; }
    if ((o->z_paid >> 8 & 0xff) != mygroup) return FESECVIOL;
    if (o->z_syncdepth > 1) return FETOOMANY;
    if (o->z_primary_fnum > 0) {
        for (i = 1; i <= MAXOPEN; i++)
            if (opener[i].filenum == o->z_primary_fnum &&
                PROCESSHANDLE_COMPARE_(opener[i].prim, (short *)&o->z_primary) == 2) {
                if (ri.z_filenum != opener[i].filenum) return FENOTOPEN;
                memcpy(opener[i].back, &ri.z_sender, 20);
                send_opener(i);
                *label = i;
                return FEOK;
            }
        return FENOTOPEN;
    }
    for (i = 1; i <= MAXOPEN && opener[i].filenum != -1; i++) ;
    if (i > MAXOPEN) return FEINUSE;
    memcpy(opener[i].prim, ri.z_sender.u_z_data.z_word, 20);
    opener[i].filenum = ri.z_filenum;
    opener[i].syncdepth = o->z_syncdepth;
    opener[i].syncid = -1;
    send_opener(i);
    *label = i;
    trm("opened by %.*s", o->z_opener_name.zlen, (char *)o + o->z_opener_name.zoffset);
    return FEOK;
}

static void do_close(void)
{
    int i = ri.z_openlabel;

    if (i < 1 || i > MAXOPEN) return;
    if (PROCESSHANDLE_COMPARE_(opener[i].prim, (short *)&ri.z_sender) == 2) {
        memcpy(opener[i].prim, opener[i].back, 20);
        memcpy(opener[i].back, nullh, 20);
        if (opener[i].prim[0] == -1) drop(i);
    } else if (PROCESSHANDLE_COMPARE_(opener[i].back, (short *)&ri.z_sender) == 2)
        memcpy(opener[i].back, nullh, 20);
    send_opener(i);
}

static void lost(int len)
{
    short ix = -1, rc;

    while ((rc = OPENER_LOST_(rbuf.text, (short)len, opener[1].prim, &ix, MAXOPEN,
                              (short)(sizeof(opener_t) / 2))) != 0) {
        if (rc == 6) drop(ix + 1);
        else if (rc != 4 && rc != 5) { trm("OPENER_LOST_ %hd", rc); break; }
        send_opener(ix + 1);
    }
}

/*--------------------------- requests -------------------------------------*/

static short add(int i, int amount)
{
    bmsg_t m;
    short e;

    memset(&m, 0, sizeof m);
    m.code = BM_UPDATE; m.index = (short)i; m.total = total;
    if (__ns_fget_file_state(log, &m.fst)) giveup("fget_file_state", (short)errno);
    m.u.upd.syncid = (int)ri.z_syncid;
    m.u.upd.amount = amount;
    tell(&m, sizeof m);
    if ((e = log_record(i, amount)) != FEOK) return e;
    total += amount;
    opener[i].syncid = (int)ri.z_syncid;
    opener[i].error = FEOK;
    opener[i].replylen = sprintf(opener[i].reply, "%d %lld", amount, total);
    m.code = BM_DONE; m.total = total; m.u.op = opener[i];
    if (__ns_fget_file_state(log, &m.fst)) giveup("fget_file_state", (short)errno);
    tell(&m, sizeof m);
    return FEOK;
}

/* returns 1 if role switched */
static int request(int len)
{
    int  i = ri.z_openlabel;
    char out[64];
    int  n;
    short e;

    if (i < 1 || i > MAXOPEN ||
        (PROCESSHANDLE_COMPARE_(opener[i].prim, (short *)&ri.z_sender) != 2 &&
         PROCESSHANDLE_COMPARE_(opener[i].back, (short *)&ri.z_sender) != 2)) {
        FILE_REPLY64_(, , , ri.z_messagetag, FEWRONGID);
        return 0;
    }
    if (opener[i].syncdepth && (int)ri.z_syncid == opener[i].syncid) {
        FILE_REPLY64_(opener[i].reply, opener[i].replylen, , ri.z_messagetag, opener[i].error);
        return 0;
    }
    rbuf.text[len] = 0;
    switch (rbuf.text[0]) {
    case 'A':
        e = add(i, atoi(rbuf.text + 1));
        if (e) FILE_REPLY64_(,,,, e);
        else FILE_REPLY64_(opener[i].reply, opener[i].replylen);
        return 0;
    case 'Q':
        n = sprintf(out, "%lld", total);
        FILE_REPLY64_(out, n, , 0, 0);
        return 0;
    case 'S':
        if (pnum == -1) { FILE_REPLY64_(,,,,FENOSWITCH); return 0; }
        { bmsg_t m;
          memset(&m, 0, sizeof m);
          m.code = BM_SWITCH; m.total = total;
          __ns_fget_file_state(log, &m.fst);
          tell(&m, sizeof m);
          if (PROCESS_GETPAIRINFO_() != 6) { FILE_REPLY64_(,,,,FENOSWITCH); return 0; }
          n = sprintf(out, "switched");
          FILE_REPLY64_(out, n);
          FILE_CLOSE_(pnum); pnum = -1;
          trm("switched, now backup");
        }
        return 1;
    case 'X':
        FILE_REPLY64_("bye", 3);
        fclose(log);
        exit(0);
    case 'D':
        PROCESS_STOP_(,,1);
    default:
        FILE_REPLY64_(,,,, FEINVALOP);
    }
    return 0;
}

static void primary(int restart);

static void backup(void)
{
    int   len, i;
    short e, role;
    handle_t prim;

    PROCESS_GETPAIRINFO_(,,,, prim);
    for (;;) {
        len = 0;
        e = FILE_READUPDATE64_(rnum, rbuf.text, (int)sizeof rbuf - 1, &len);
        if (e != FEOK && e != FESYSMESS) giveup("read $RECEIVE", e);
        FILE_GETRECEIVEINFO_((short *)&ri);
        if (e == FESYSMESS) {
            switch (rbuf.number) {
            case ZSYS_VAL_SMSG_OPEN: {
                zsys_ddl_smsg_open_reply_def r;
                if (PROCESSHANDLE_COMPARE_(prim, (short *)&ri.z_sender) == 2) {
                    r.z_msgnumber = ZSYS_VAL_SMSG_OPEN; r.z_openid = 0;
                    FILE_REPLY64_((char *)&r, sizeof r, , 0, FEOK);
                } else FILE_REPLY64_(,,,0,FEOWNERSHIP);
                continue; }
            case ZSYS_VAL_SMSG_PROCDEATH:
            case ZSYS_VAL_SMSG_CPUDOWN:
                FILE_REPLY64_();
                lost(len);
                role = PROCESS_GETPAIRINFO_();
                if (role == 4) { trm("takeover after %hd", rbuf.number); return; }
                continue;
            default:
                FILE_REPLY64_();
                if (rbuf.number == ZSYS_VAL_SMSG_REMOTECPUDOWN || rbuf.number == ZSYS_VAL_SMSG_NODEDOWN) lost(len);
                continue;
            }
        }
        if (PROCESSHANDLE_COMPARE_(prim, (short *)&ri.z_sender) != 2) {
            /* the primary may be gone already without our knowing it */
            role = PROCESS_GETPAIRINFO_();
            if (role == 4 || role == 5) {
                /* serve it: finish what is pending, then act as primary */
                FILE_REPLY64_(,,,0,FEOWNERSHIP);
                trm("takeover by request");
                return;
            }
            FILE_REPLY64_(,,,0,FEOWNERSHIP);
            continue;
        }
        switch (rbuf.bm.code) {
        case BM_FILEOPEN:
            if (log == NULL) log = __ns_backup_fopen(&rbuf.bm.u.fopenst);
            if (log == NULL) { trm("backup_fopen errno %d", errno); FILE_REPLY64_(,,,0,(short)errno); continue; }
            total = rbuf.bm.total;
            break;
        case BM_OPENER:
            opener[rbuf.bm.index] = rbuf.bm.u.op;
            break;
        case BM_UPDATE:
            last_update = rbuf.bm;
            pend_index = rbuf.bm.index;
            log_valid = 1;
            break;
        case BM_DONE:
            total = rbuf.bm.total;
            opener[rbuf.bm.index] = rbuf.bm.u.op;
            last_update = rbuf.bm;
            pend_index = 0;
            log_valid = 1;
            break;
        case BM_SWITCH: {
            short one = 1;
            total = rbuf.bm.total;
            pend_index = 0;
            __ns_fset_file_state(log, &rbuf.bm.fst);
            log_valid = 0;
            e = PROCESS_SETINFO_(,,47,&one,1);
            role = PROCESS_GETPAIRINFO_();
            FILE_REPLY64_(,,,0, (short)(e || (role != 5 && role != 4) ? FENOSWITCH : 0));
            trm("switch: setinfo %hd role %hd", e, role);
            if (e == 0) return;
            continue; }
        }
        FILE_REPLY64_(,,,0,0);
    }
    (void)i;
}

static void primary(int taking_over)
{
    int   len, label;
    short e;
    handle_t b;

    if (taking_over) {
        if (log == NULL) giveup("takeover too early", 0);
        if (log_valid) {
            __ns_fset_file_state(log, &last_update.fst);
            if (pend_index) {
                int i = pend_index, amount = last_update.u.upd.amount;
                e = log_record(i, amount);
                if (e) giveup("log", e);
                total += amount;
                opener[i].syncid = last_update.u.upd.syncid;
                opener[i].replylen = sprintf(opener[i].reply, "%d %lld", amount, total);
                opener[i].error = 0;
                pend_index = 0;
            }
            log_valid = 0;
        }
        if (pnum != -1) { FILE_CLOSE_(pnum); pnum = -1; }
    }
    PROCESS_GETPAIRINFO_(,,,,,b);
    if (PROCESS_GETPAIRINFO_() == 5) open_partner(b);
    else start_backup();

    for (;;) {
        len = 0;
        e = FILE_READUPDATE64_(rnum, rbuf.text, (int)sizeof rbuf - 1, &len);
        FILE_GETRECEIVEINFO_((short *)&ri);
        if (e == FEOK) {
            if (request(len)) { backup(); primary(1); return; }
            continue;
        }
        if (e != FESYSMESS) giveup("read $RECEIVE", e);
        switch (rbuf.number) {
        case ZSYS_VAL_SMSG_OPEN: {
            zsys_ddl_smsg_open_reply_def r;
            e = do_open(&label);
            r.z_msgnumber = ZSYS_VAL_SMSG_OPEN;
            r.z_openid = (short)label;
            if (e) FILE_REPLY64_(,,,0,e);
            else FILE_REPLY64_((char *)&r, (int)sizeof r, , 0, FEOK);
            break; }
        case ZSYS_VAL_SMSG_CLOSE:
            FILE_REPLY64_();
            do_close();
            break;
        case ZSYS_VAL_SMSG_PROCDEATH:
            FILE_REPLY64_();
            trm("death of %.*s, code %hd", rbuf.sm.u_z_msg.z_procdeath.z_procname.zlen,
                rbuf.text + rbuf.sm.u_z_msg.z_procdeath.z_procname.zoffset,
                rbuf.sm.u_z_msg.z_procdeath.z_completion_code);
            if (PROCESS_GETPAIRINFO_() == 4) { if (pnum != -1) FILE_CLOSE_(pnum); pnum = -1; start_backup(); }
            break;
        case ZSYS_VAL_SMSG_CPUDOWN:
            FILE_REPLY64_();
            trm("cpu %hd down", rbuf.sm.u_z_msg.z_cpudown.z_cpunumber);
            lost(len);
            if (PROCESS_GETPAIRINFO_() == 4 && pnum != -1) { FILE_CLOSE_(pnum); pnum = -1; }
            break;
        case ZSYS_VAL_SMSG_CPUUP:
            FILE_REPLY64_();
            trm("cpu %hd up", rbuf.sm.u_z_msg.z_cpuup.z_cpunumber);
            if (rbuf.sm.u_z_msg.z_cpuup.z_cpunumber == backcpu && PROCESS_GETPAIRINFO_() == 4) start_backup();
            break;
        default:
            FILE_REPLY64_();
        }
    }
}

int main(void)
{
    short e, attr = ZSYS_VAL_PINF_PROCESS_AID, vals[4], got, det, pin;
    int   i;

    if (SIGACTION_INIT_((sighandler3_t)SIG_DEBUG)) DEBUG();
    memset(nullh, -1, sizeof nullh);
    for (i = 0; i <= MAXOPEN; i++) drop(i);
    PROCESSHANDLE_GETMINE_(me);
    PROCESSHANDLE_DECOMPOSE_(me, &mycpu, &pin);
    backcpu = mycpu ^ 1;
    e = PROCESS_GETINFOLIST_(,,,, me, &attr, 1, vals, 4, &got, &det);
    if (e || got != 1) giveup("getinfolist", e);
    mygroup = vals[0] >> 8 & 0xff;
    e = FILE_OPEN_("$RECEIVE", 8, &rnum, , , , 1);
    if (e) giveup("open $RECEIVE", e);
    MONITORCPUS(-1);
    MONITORNET(1);
    switch (PROCESS_GETPAIRINFO_()) {
    case 4:
        log = __ns_fopen_special(LOGNAME, "ab+", 1);
        if (log == NULL) giveup("open log", (short)errno);
        primary(0);
        break;
    case 6:
        backup();
        primary(1);
        break;
    default:
        trm("run me with a name");
        return 1;
    }
    return 0;
}
