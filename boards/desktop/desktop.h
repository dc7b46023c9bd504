#ifndef CS_DESKTOP_H
#define CS_DESKTOP_H

#include <stdbool.h>

// Non-volatile memory in the file at `path`, NULL: in this process only. False, with a message on stderr, when it can't
// be used.
bool flash_open(const char *path);
// Writes each erase and program to the file at `path`, for tests, before it is done. False: it can't be written.
bool flash_log(const char *path);
void deadline_init(void);

// Frames MAINS and STEADY (docs/bench-link.md).
void synth_init(void);
// Before a reset: tells the bench how far a STEADY came.
void synth_reset(void);

#endif
