// Frames of a metering front end: from the wire to the rows of cs_frames_t.
#ifndef CS_FRAMES_H
#define CS_FRAMES_H

#include "mailbox.h"

#define FRAME_HALVES (2 * FRAME_WORDS)

// Adds frame `n` of the block. `halves`: its 16-bit halves in the order of the wire.
void frames_add(cs_frames_t *frames, unsigned n, const uint16_t *halves);

#endif
