// Runs the modules of a recording again and compares what they do with what was recorded.
#ifndef CS_REPLAY_H
#define CS_REPLAY_H

#include <stdbool.h>

/**
 * Replays the full recording in `path` with the embedded modules and prints the result as JSON (bench/replay/replay.ts
 * has the same form). @param force also when the modules are not those that were recorded
 * @returns the exit code: 0 equal, 1 different, 2 unreadable (said on standard error)
 */
int replay_file(const char *path, bool force);

#endif
