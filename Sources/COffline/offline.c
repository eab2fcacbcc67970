// The program asks nothing of any network: it is built to work without one, and its server only answers.
//
// The server's library can also pass requests on to another server, by Foundation's client, which asks libcurl. Linked with that library and
// the two dozen it brings, every command would start 5 ms later (TLS sets itself up at load) for a door that is never opened. So the door is
// walled up here: what would call libcurl ends the program and says why, at the first test that tries.

#include <stdio.h>
#include <stdlib.h>

static void *refuse(const char *asked) {
  fprintf(stderr, "tiendo: %s: this program is built without a network client (Sources/COffline)\n", asked);
  abort();
}

#define WALLED_UP(name) \
  void *name(void) { return refuse(#name); }

WALLED_UP(curl_easy_cleanup)
WALLED_UP(curl_easy_getinfo)
WALLED_UP(curl_easy_init)
WALLED_UP(curl_easy_pause)
WALLED_UP(curl_easy_setopt)
WALLED_UP(curl_easy_strerror)
WALLED_UP(curl_free)
WALLED_UP(curl_global_init)
WALLED_UP(curl_multi_add_handle)
WALLED_UP(curl_multi_assign)
WALLED_UP(curl_multi_cleanup)
WALLED_UP(curl_multi_info_read)
WALLED_UP(curl_multi_init)
WALLED_UP(curl_multi_remove_handle)
WALLED_UP(curl_multi_setopt)
WALLED_UP(curl_multi_socket_action)
WALLED_UP(curl_slist_append)
WALLED_UP(curl_slist_free_all)
WALLED_UP(curl_url)
WALLED_UP(curl_url_get)
WALLED_UP(curl_url_set)
WALLED_UP(curl_version)
WALLED_UP(curl_version_info)
