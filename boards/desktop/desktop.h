#ifndef CS_DESKTOP_H
#define CS_DESKTOP_H

#include <stdbool.h>

// Non-volatile memory in the file at `path`, NULL: in this process only. False, with a message on stderr, when it can't
// be used.
bool flash_open(const char *path);
void deadline_init(void);

#endif
