#ifndef CCURL_H
#define CCURL_H

/* HTTP requests by libcurl, whose options Swift cannot set (curl_easy_setopt is variadic). Keep no cookie, sign in nowhere. */

#include <stddef.h>

enum probe_failure {
  PROBE_OK = 0,
  PROBE_TIMEOUT = 1,
  PROBE_HOST = 2,
  PROBE_CONNECTION = 3,
  PROBE_CERTIFICATE = 4,
  PROBE_LOCAL = 5,
  PROBE_ADDRESS = 6,
  /* The connection was made, but ended before the answer. */
  PROBE_ABORT = 7
};

struct probe_answer {
  enum probe_failure failure;
  /* Status of the answer. */
  long status;
  /* Seconds of Retry-After, or -1. */
  long retry_after;
  /* Whether the answer sets a cookie, which is not kept. */
  int sets_cookie;
  /* The absolute address of a redirect, cut off by a zero; empty if there is none or it is longer. */
  char location[4096];
};

/* To be called once, before the first request. Returns 0. */
int probe_start(void);

/* Asks for an address, follows no redirect, reads no body; blocks for at most the given time. Without allows_local no socket is opened to an address that is
 * not global, whatever the name was resolved to. May be called from any number of threads. */
void probe(
    const char *address, int is_get, long timeout_milliseconds, const char *agent, int allows_local,
    struct probe_answer *answer);

struct fetched {
  enum probe_failure failure;
  /* Status of the last answer. */
  long status;
  /* Whether the body is longer than the limit; `bytes` are then its beginning only, of no use. */
  int is_too_long;
  unsigned char *bytes;
  size_t count;
};

/* Fetches what stands at an address, at most `limit` bytes, following up to ten redirects on the web; blocks for at most the
 * given time. The bytes are the caller's, who gives them back with `fetched_free`. */
void fetch(
    const char *address, long timeout_milliseconds, size_t limit, const char *agent, struct fetched *answer);
void fetched_free(struct fetched *answer);

/* Whether an address of four or sixteen bytes is of this machine or of a network that only some can see: RFC 6890 § 2.2.2,
 * RFC 4291, RFC 4193. */
int probe_is_local(const unsigned char *bytes, int count);

#endif
