/* Replies that a server remembers: a request that comes again is answered again and not done again.
 *
 * Not a Guardian interface. A request comes again when the server's primary failed before it replied, or when the backup of a
 * requester pair takes over. For each open as many replies are remembered as its sync depth says, at least one. The server reads
 * with OPEN and CLOSE messages (the default) and replies by these calls:
 *
 *   error = FILE_READUPDATE64_(0, buffer, sizeof buffer, &length);
 *   if (guardian_replies_check(replies, buffer, length))
 *     continue;                                            answered from memory
 *   ... a request: do what it says, then
 *   guardian_replies_save(replies, -1, &reply, sizeof reply, 0);
 *   length = guardian_replies_update(replies, update.replies, sizeof update.replies);
 *   ... write state and update to the backup, which calls guardian_replies_apply
 *   guardian_replies_reply(replies, -1);
 *
 * System messages, and requests that need no memory, are replied to as ever.
 */
#ifndef GUARDIAN_REPLIES_H
#define GUARDIAN_REPLIES_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct guardian_replies guardian_replies;

guardian_replies *guardian_replies_new(void);
void guardian_replies_free(guardian_replies *_replies);

/* To be called after each message that was read. 1: it was a request that came again, and has been answered, with 39 when it is
 * too old; or it is still being worked on and will be answered with the first. 0: the program has to deal with it. */
short guardian_replies_check(guardian_replies *_replies, const void *_message, int _length);

/* Remembers a reply before it is given. The tag is the message's, or -1 for the message read last. 0; 74 no such request. */
short guardian_replies_save(guardian_replies *_replies, short _tag, const void *_reply, int _length, short _error);

/* Gives the remembered reply. 0; 74 none was saved. */
short guardian_replies_reply(guardian_replies *_replies, short _tag);

/* What has changed since the last update, as flat bytes for a message to the backup. Returns how many they are; when that is
 * more than the room, nothing is stored and the next call gives them again. */
int guardian_replies_update(guardian_replies *_replies, void *_buffer, int _room);

/* All that is remembered, for a backup that is new. */
int guardian_replies_all(guardian_replies *_replies, void *_buffer, int _room);

/* As backup: takes what one of the two calls above gave. 0; 2 it is nothing of the kind. */
short guardian_replies_apply(guardian_replies *_replies, const void *_update, int _length);

#ifdef __cplusplus
}
#endif
#endif
