// The door in C: the same list of functions as assembly/door.ts, in the same order (compared by a test).
#ifndef CS_DOOR_H
#define CS_DOOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mailbox.h"

#define DOOR_ARGS 4

enum { ERR_ARG = -1, ERR_NONE = -2, ERR_BUSY = -3, ERR_IO = -4, ERR_DENIED = -5 };
enum { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };
#define UART_LINK 0
#define SPI_MODEM 0      // bus of the session module
#define SPI_FRONT_END 1  // bus of the pilot module
#define UART_MAX 240     // bytes of one uart_write
#define TRANSFER_MAX 256 // bytes of one spi_transfer or random
#define LOG_MAX 120      // bytes of one log line
#define NV_MAX 48        // bytes of one record of the non-volatile store
#define NV_MODULES 199   // keys 1..NV_MODULES are for modules, those above for the host

typedef struct door_function door_function_t;

// One call on its way through the door.
typedef struct {
    int context; // whose call
    const door_function_t *function;
    const int32_t *arg; // as passed
    uint8_t *memory;    // of the module
    uint32_t memory_bytes;
    const char *trap; // set: the call traps the module with this message
} door_t;

struct door_function {
    const char *name;
    const char *signature; // wasm3's: result(arguments), i = i32, I = i64
    uint8_t args;
    char result;     // 'i' or 'I'
    uint8_t modules; // bit n = CONTEXT_n may call; the others get ERR_DENIED
    int64_t (*call)(door_t *door);
};

extern const door_function_t door_table[];
extern const unsigned door_functions;

// Runs one function for the module in `context`: permission, the function, the recorder. Returns NULL, or the message
// of the trap that ends the module's call.
const char *door_call(int context, const door_function_t *function, const int32_t *args, uint8_t *memory,
                      uint32_t memory_bytes, int64_t *result);

// Forgets mailbox contents and waiting control records, and clears all outputs; at boot.
void door_reset(void);
// A CONTROL record for the session, from the link. False when its queue is full (64 records) or it is longer than 16
// bytes.
bool door_control(const uint8_t *record, size_t len);
// Service orders for a module's next message (HOST_*): handed over once.
void door_inject(uint32_t host_flags);
// Output lines as the pilot module wrote them (OUT_* bits). Off: when it may not be there to write them any more.
uint32_t door_outputs(void);
void door_outputs_off(void);
// The newest status of the pilot as the session sees it; false when there is none yet.
bool door_status(cs_status_t *status);

#endif
