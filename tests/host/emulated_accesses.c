// accesses.h on mps2-an386, for the operations as they are compiled for it (tests.mk links it with either engine). Says
// which accesses went wrong, at last "N right, N wrong".
#include "accesses.h"
#include "board.h"
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

int main(void) {
    timers_init();
    semihosting_init();
    accesses(load, 0, each);
    say("", right_count, " right, ");
    say("", wrong_count, " wrong\n");
    lockstep_exit();
}
