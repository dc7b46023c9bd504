// Makes the measuring image: the whole firmware of mps2-an386, linked with --wrap so that each call of the pilot
// module, and the C reference on the same block, is counted and reported. What is counted is the call as the host makes
// it: engine, interpreter, door, deadline. Reports are PERF frames with contexts of their own, sent after the counting.
#include "board.h"
#include "engine.h"
#include "link.h"
#include "reference.h"

enum { PERF_PILOT = 16, PERF_REFERENCE = 17 };

engine_result_t __real_engine_call(int context, int function, uint32_t limit_us, int32_t *result);
engine_result_t __wrap_engine_call(int context, int function, uint32_t limit_us, int32_t *result);
void __real_host_block(const cs_block_t *block);
void __wrap_host_block(const cs_block_t *block);

static reference_t reference;
static uint64_t total[2];
static uint32_t worst[2], calls[2];
static bool in_block;

// What two readings of the counter cost by themselves.
static uint32_t overhead(void) {
    uint32_t least = UINT32_MAX;
    for (int i = 0; i < 8; i++) {
        uint32_t started = board_counter();
        uint32_t spent = board_counter() - started;
        if (spent < least)
            least = spent;
    }
    return least;
}

static void report(int context, uint32_t spent) {
    static uint32_t reading = UINT32_MAX;
    if (reading == UINT32_MAX)
        reading = overhead();
    spent -= spent > reading ? reading : spent;
    int n = context - PERF_PILOT;
    if (spent > worst[n])
        worst[n] = spent;
    total[n] += spent;
    calls[n]++;
    uint8_t payload[21] = {(uint8_t)context};
    put_u32(put_u64(put_u32(put_u32(payload + 1, spent), worst[n]), total[n]), calls[n]);
    link_send('P', payload, sizeof payload);
}

engine_result_t __wrap_engine_call(int context, int function, uint32_t limit_us, int32_t *result) {
    uint32_t started = board_counter();
    engine_result_t ended = __real_engine_call(context, function, limit_us, result);
    uint32_t spent = board_counter() - started;
    if (context == CONTEXT_PILOT && in_block)
        report(PERF_PILOT, spent);
    return ended;
}

void __wrap_host_block(const cs_block_t *block) {
    uint32_t started = board_counter();
    reference_block(&reference, block);
    uint32_t spent = board_counter() - started;
    report(PERF_REFERENCE, spent);
    in_block = true;
    __real_host_block(block);
    in_block = false;
}
