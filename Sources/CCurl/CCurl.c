#include "CCurl.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* So many bytes of header lines are enough for anybody. */
#define MOST_HEADER_BYTES (256 * 1024)

struct request {
  int allows_local;
  int met_local;
  size_t header_bytes;
  int sets_cookie;
};

int probe_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1; }

static int is_local4(const unsigned char *b) {
  return b[0] == 0 || b[0] == 10 || b[0] == 127 || b[0] >= 224 || (b[0] == 169 && b[1] == 254) ||
         (b[0] == 192 && b[1] == 168) || (b[0] == 192 && b[1] == 0 && b[2] == 0) || (b[0] == 172 && (b[1] & 0xF0) == 16) ||
         (b[0] == 100 && (b[1] & 0xC0) == 64) || (b[0] == 198 && (b[1] & 0xFE) == 18);
}

int probe_is_local(const unsigned char *b, int count) {
  static const unsigned char none[15] = {0};
  static const unsigned char nat64[12] = {0x00, 0x64, 0xFF, 0x9B};
  if (count == 4) return is_local4(b);
  if (count != 16) return 1;
  if (memcmp(b, none, 10) == 0 && b[10] == 0xFF && b[11] == 0xFF) return is_local4(b + 12);
  if (memcmp(b, nat64, 12) == 0) return is_local4(b + 12);
  if (memcmp(b, none, 12) == 0) return 1; /* ::, ::1, and IPv4 in a form nobody uses any more */
  return (b[0] & 0xFE) == 0xFC || b[0] == 0xFF || (b[0] == 0xFE && (b[1] & 0xC0) >= 0x80);
}

/* Called with the very address to which the connection will go, so a name cannot mean another one a moment later. */
static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *to) {
  struct request *request = data;
  const struct sockaddr *address = &to->addr;
  int is_local = 1;
  if (purpose == CURLSOCKTYPE_IPCXN && to->family == AF_INET)
    is_local = probe_is_local((const unsigned char *)&((const struct sockaddr_in *)address)->sin_addr, 4);
  else if (purpose == CURLSOCKTYPE_IPCXN && to->family == AF_INET6)
    is_local = probe_is_local((const unsigned char *)&((const struct sockaddr_in6 *)address)->sin6_addr, 16);
  if (is_local && !request->allows_local) {
    request->met_local = 1;
    return CURL_SOCKET_BAD;
  }
  return socket(to->family, to->socktype, to->protocol);
}

static size_t count_header(char *bytes, size_t size, size_t count, void *data) {
  struct request *request = data;
  request->header_bytes += size * count;
  if (size * count > 11 && curl_strnequal(bytes, "set-cookie:", 11)) request->sets_cookie = 1;
  return request->header_bytes > MOST_HEADER_BYTES ? 0 : size * count;
}

/* The first byte of a body ends the request. */
static size_t refuse_body(char *bytes, size_t size, size_t count, void *data) {
  (void)bytes, (void)size, (void)count, (void)data;
  return 0;
}

static enum probe_failure failure(CURLcode code, const struct request *request) {
  if (request->met_local) return PROBE_LOCAL;
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return PROBE_TIMEOUT;
    case CURLE_COULDNT_RESOLVE_HOST: return PROBE_HOST;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_INVALIDCERTSTATUS: return PROBE_CERTIFICATE;
    /* Only the web is asked for: CURLE_UNSUPPORTED_PROTOCOL is an answer that is no HTTP/1 or later. */
    case CURLE_URL_MALFORMAT: return PROBE_ADDRESS;
    case CURLE_COULDNT_CONNECT: return PROBE_CONNECTION;
    default: return PROBE_ABORT;
  }
}

static void set_options(CURL *curl, const char *address, int is_get, long timeout, const char *agent) {
  curl_easy_setopt(curl, CURLOPT_URL, address);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt(curl, CURLOPT_NOBODY, is_get ? 0L : 1L);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, agent);
  curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
}

void probe(
    const char *address, int is_get, long timeout_milliseconds, const char *agent, int allows_local,
    struct probe_answer *answer) {
  struct request request = {allows_local, 0, 0, 0};
  CURL *curl = curl_easy_init();
  memset(answer, 0, sizeof *answer);
  answer->failure = PROBE_CONNECTION;
  answer->retry_after = -1;
  if (!curl) return;
  struct curl_slist *headers = curl_slist_append(NULL, "Accept: text/html,*/*;q=0.8");
  set_options(curl, address, is_get, timeout_milliseconds, agent);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &request);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, count_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &request);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, refuse_body);
  CURLcode code = curl_easy_perform(curl);
  int has_answer = code == CURLE_OK || (code == CURLE_WRITE_ERROR && request.header_bytes <= MOST_HEADER_BYTES);
  answer->failure = has_answer ? PROBE_OK : failure(code, &request);
  if (has_answer) {
    char *location = NULL;
    curl_off_t wait = 0;
    answer->sets_cookie = request.sets_cookie;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->status);
    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
    if (location && strlen(location) < sizeof answer->location) strcpy(answer->location, location);
    if (curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
      answer->retry_after = wait > 1000000 ? 1000000 : (long)wait;
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
}

struct body {
  struct fetched *answer;
  size_t room;
  size_t limit;
};

static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
  struct body *body = data;
  struct fetched *answer = body->answer;
  size_t more = size * count;
  if (more > body->limit - answer->count) {
    answer->is_too_long = 1;
    return 0;
  }
  if (more > body->room - answer->count) {
    size_t room = 2 * (answer->count + more);
    unsigned char *larger = realloc(answer->bytes, room);
    if (!larger) return 0;
    answer->bytes = larger;
    body->room = room;
  }
  memcpy(answer->bytes + answer->count, bytes, more);
  answer->count += more;
  return more;
}

void fetch(
    const char *address, long timeout_milliseconds, size_t limit, const char *agent, struct fetched *answer) {
  struct request request = {1, 0, 0, 0};
  struct body body = {answer, 0, limit};
  CURL *curl = curl_easy_init();
  memset(answer, 0, sizeof *answer);
  answer->failure = PROBE_CONNECTION;
  if (!curl) return;
  set_options(curl, address, 1, timeout_milliseconds, agent);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, count_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &request);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->status);
  answer->failure = code == CURLE_OK ? PROBE_OK : failure(code, &request);
  curl_easy_cleanup(curl);
}

void fetched_free(struct fetched *answer) {
  free(answer->bytes);
  answer->bytes = NULL;
  answer->count = 0;
}
