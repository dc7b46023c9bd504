// accesses.h on mps2-an386, for the operations as they are compiled for it (tests.mk links it with either engine), and
// whether an engine keeps its caller's registers. Says what went wrong, at last "N right, N wrong".
#include "accesses.h"
#include "board.h"
#include "engine_kind.h"
#include "lockstep.h"
#include "mps2.h"
#include "text.h"

extern const engine_module_t enginebounds_module;
static uint8_t arena[256 * 1024] __attribute__((aligned(16)));
static uint32_t right_count, wrong_count;

static bool load(void) {
    const engine_image_t image = {&enginebounds_module, arena, sizeof arena, 4096, ACCESS_MEMORY};
    return engine_load(0, &image);
}

static void say(const char *first, uint32_t number, const char *last) {
    char line[80];
    text_t text = text_start(line, sizeof line);
    text_add(&text, first);
    text_add_u32(&text, number);
    text_add(&text, last);
    board_link_write((const uint8_t *)line, strlen(line));
}

static void each(const char *name, uint32_t address, bool right) {
    board_watchdog_feed();
    ++*(right ? &right_count : &wrong_count);
    if (right || wrong_count > 10)
        return;
    board_link_write((const uint8_t *)name, strlen(name));
    say(" at ", address, " went wrong\n");
}

// An engine may use its registers as it likes, but not its caller's (host/wasm3_thumb2_entry.h).
static bool keeps_registers(void) {
    uint32_t bytes, differ = 1;
    int32_t result;
    if (!load())
        return false;
    memset(engine_memory(0, &bytes) + 8, 0, 4); // the address of the access
    const engine_kind_t *engine = enginebounds_module.engine;
    const void *function = engine->find(0, "i32_load_0");
    register uint32_t r0 __asm("r0") = 0;
    register const void *r1 __asm("r1") = function;
    register int32_t *r2 __asm("r2") = &result;
    register const char *(*r3)(int, const void *, int32_t *)__asm("r3") = engine->call;
    __asm volatile("movs r4, #0x44\n\tmovs r5, #0x55\n\tmovs r6, #0x66\n\tmov r8, #0x88\n\tmov r9, #0x99\n\t"
                   "mov r10, #0xaa\n\tblx r3\n\t"
                   "eor r4, #0x44\n\teor r5, #0x55\n\teor r6, #0x66\n\teor r8, #0x88\n\teor r9, #0x99\n\t"
                   "eor r10, #0xaa\n\torr r4, r5\n\torr r4, r6\n\torr r4, r8\n\torr r4, r9\n\torr r4, r10\n\t"
                   "mov %[differ], r4"
                   : [differ] "=r"(differ), "+r"(r0), "+r"(r1), "+r"(r2), "+r"(r3)
                   :
                   : "r4", "r5", "r6", "r8", "r9", "r10", "ip", "lr", "cc", "memory");
    const bool kept = r0 == 0 && differ == 0; // before another call takes r0
    if (engine->leave)
        engine->leave(0);
    return kept;
}

int main(void) {
    timers_init();
    semihosting_init();
    accesses(load, 0, each);
    each("registers", 0, keeps_registers());
    say("", right_count, " right, ");
    say("", wrong_count, " wrong\n");
    lockstep_exit();
}
