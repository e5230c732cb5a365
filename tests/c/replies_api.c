/* guardian_replies.h: wrong calls, and what an empty memory gives. */
#include <guardian_replies.h>
#include <cextdecs.h>
#include <string.h>
#include "check.h"

int main(void)
{
    guardian_replies *mine = guardian_replies_new(), *other = guardian_replies_new();
    char bytes[64], few[4];
    short file;
    int length;
    CHECK(mine != NULL && other != NULL, 1);
    CHECK(guardian_replies_check(NULL, bytes, 4), 0);
    CHECK(guardian_replies_check(mine, bytes, 4), 0);
    CHECK(guardian_replies_check(mine, NULL, 4), 0);
    CHECK(guardian_replies_save(NULL, 0, bytes, 4, 0), 29);
    CHECK(guardian_replies_save(mine, 0, NULL, 4, 0), 29);
    CHECK(guardian_replies_save(mine, 0, bytes, -1, 0), 21);
    CHECK(guardian_replies_save(mine, 0, bytes, 4, 0), 74);
    CHECK(guardian_replies_save(mine, -1, bytes, 4, 0), 16);
    CHECK(FILE_OPEN_("$RECEIVE", 8, &file, , , , 3), 0);
    CHECK(guardian_replies_save(mine, -1, bytes, 4, 0), 16);
    CHECK(guardian_replies_reply(NULL, 0), 29);
    CHECK(guardian_replies_reply(mine, 2), 74);
    CHECK(guardian_replies_update(NULL, bytes, 64), 0);
    length = guardian_replies_all(mine, NULL, 0);
    CHECK(length > 0 && length <= (int)sizeof bytes, 1);
    memset(few, 7, sizeof few);
    CHECK(guardian_replies_all(mine, few, (int)sizeof few), length);
    CHECK(few[0], 7);
    CHECK(guardian_replies_all(mine, bytes, (int)sizeof bytes), length);
    CHECK(guardian_replies_apply(other, bytes, length), 0);
    CHECK(guardian_replies_apply(other, bytes, length - 1), 2);
    CHECK(guardian_replies_apply(other, bytes, -1), 21);
    CHECK(guardian_replies_apply(other, NULL, 4), 29);
    CHECK(guardian_replies_apply(NULL, bytes, length), 29);
    memset(bytes, 0x5a, sizeof bytes);
    CHECK(guardian_replies_apply(other, bytes, (int)sizeof bytes), 2);
    guardian_replies_free(mine);
    guardian_replies_free(other);
    guardian_replies_free(NULL);
    if (check_done() == 0)
        printf("passed\n");
    return check_failures != 0;
}
