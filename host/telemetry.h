// Telemetry records (docs/bench-link.md) that the host sends by itself, and the way of those that the modules send.
#ifndef CS_TELEMETRY_H
#define CS_TELEMETRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// All functions: false when the link has no room; nothing was sent then.
bool telemetry_send(const uint8_t *record, size_t len); // a module's record, passed on as it is
bool telemetry_state(const char *state);                // "F"
bool telemetry_fault(bool active, int32_t detail, const char *code);
// One part, up to 200 characters, of a signed text (host/ocmf.h); page 0 is the public key.
bool telemetry_ocmf(uint32_t page, uint8_t part, uint8_t parts, const char *text, size_t len);
bool telemetry_log(int level, const uint8_t *text, size_t len);
bool telemetry_message(int level, const char *text); // a zero-terminated log line

#endif
