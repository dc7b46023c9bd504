// The recorder: everything that crosses the door, in the chunk format of docs/recording.md.
// Two recordings are kept side by side: "full" into a file (boards with files; can be replayed) and "flight" into a
// ring in memory that survives a reset. Neither allocates, waits or can fail towards its caller.
//
// Where the host calls this:
//   host_init          record_init(), then record_module() for each module after its configuration is written
//   desktop            record_file() before host_init(), with --record
//   each module call   record_begin() ... record_end(), also when the call traps or is cut off
//   each door call     record_door(), in the one place all of them pass, after the function has its result
//   restart of a module  record_module() again
//   before a reset or exit  record_flush()
//   link, frame 'R'    record_link()
#ifndef CS_RECORD_H
#define CS_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine.h"
#include "mailbox.h"

enum { RECORD_BLOCK = 1, RECORD_POLL, RECORD_START, RECORD_POWER_FAIL };
enum { RECORD_RETURNED = 5, RECORD_TRAPPED, RECORD_CUT_OFF };
// What the host itself did; `value` after the dash.
enum {
    RECORD_HOST_BOOT = 1,      // boot reason
    RECORD_HOST_STOP = 2,      // stop reason found at boot or latched now
    RECORD_HOST_CONTACTOR = 3, // drive pin, 0 or 1
    RECORD_HOST_PILOT_LOW = 4, // 1 = the kernel drives state F
    RECORD_HOST_LOST = 5,      // blocks lost
    RECORD_HOST_RESET = 6,     // reason; the board resets itself now
};

extern uint8_t record_on; // 0 = nothing records; tested before every other work

/** Takes over what a reset has left in the ring and opens a new boot in it. */
void record_init(void);
/** Starts the full recording into `path`, adding to what is there. Only on boards with files. @returns false: can't be
 * opened */
bool record_file(const char *path);
void record_module_(int module, engine_origin_t wasm, uint32_t memory_len, const uint8_t *config, uint32_t config_ptr);
void record_begin_(int module, int kind, uint64_t t_us, const cs_block_t *block);
void record_door_(int module, unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                  int64_t result);
void record_end_(int module, int how, const char *text, const uint8_t *memory, uint32_t memory_len);
void record_host_(uint64_t t_us, int code, int32_t value);
/** Writes what is still open. Call before a reset, at exit, and when a stop reason is latched. */
void record_flush(void);
/** Answers a RECORDER frame (docs/bench-link.md). @returns length of the reply in `reply` (at most 248), 0 = no answer
 */
size_t record_link(const uint8_t *payload, size_t len, uint8_t *reply);

/** A module was instantiated. @param wasm its image (hashed) @param config already copied to config_ptr, or NULL */
static inline void record_module(int module, engine_origin_t wasm, uint32_t memory_len, const uint8_t *config,
                                 uint32_t config_ptr) {
    if (record_on)
        record_module_(module, wasm, memory_len, config, config_ptr);
}

/** A call of a module begins. @param kind RECORD_BLOCK.. @param block with RECORD_BLOCK, must stay until record_end()
 */
static inline void record_begin(int module, int kind, uint64_t t_us, const cs_block_t *block) {
    if (record_on)
        record_begin_(module, kind, t_us, block);
}

/**
 * A door function has its result (not called when it trapped).
 * @param function place in the list of assembly/door.ts, 0 = adc_plan
 * @param args as the module gave them, pointers included; 4 of them
 * @param memory of the module, must stay until record_end()
 */
static inline void record_door(int module, unsigned function, const int32_t *args, const uint8_t *memory,
                               uint32_t memory_len, int64_t result) {
    if (record_on)
        record_door_(module, function, args, memory, memory_len, result);
}

/** A call of a module ended. @param how RECORD_RETURNED.. @param text the trap's message, or NULL */
static inline void record_end(int module, int how, const char *text, const uint8_t *memory, uint32_t memory_len) {
    if (record_on)
        record_end_(module, how, text, memory, memory_len);
}

/** Something the host did by itself. Pilot context only. */
static inline void record_host(uint64_t t_us, int code, int32_t value) {
    if (record_on)
        record_host_(t_us, code, value);
}

#endif
