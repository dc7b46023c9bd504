// uses: engine.c engine_aot.c crc.c no_door.c
// modules: aot engine engine-bounds
// The least that runs a module: no board, no door (Makefile: engine_objects).
#include <string.h>

#include "board.h"
#include "check.h"
#include "engine.h"

uint32_t board_counter(void) { return 0; }
void board_deadline_start(int context, uint32_t limit_us) { (void)context, (void)limit_us; }
void board_deadline_stop(int context) { (void)context; }

extern const engine_module_t engine_module, enginebounds_module;
_Alignas(16) static uint8_t arena[16384];

int main(void) {
    group("one module, nothing else");
    engine_image_t image = {&enginebounds_module, arena, sizeof arena, 4096, 8192};
    CHECK(engine_load(0, &image));
    uint32_t bytes;
    uint8_t *memory = engine_memory(0, &bytes);
    memory[8] = 100;
    memory[100] = 77;
    CHECK(engine_call(0, engine_find(0, "i32_load8_u_0"), 0, NULL) == ENGINE_OK && memory[16] == 77);
    engine_origin_t origin = engine_origin(&enginebounds_module);
    CHECK(origin.bytes > 1000 && origin.crc32 != 0);

    image.memory_bytes = 8191;
    CHECK(!engine_load(0, &image) && strstr(engine_error(0), "more memory"));
    image = (engine_image_t){&engine_module, arena, sizeof arena, 4096, 8192};
    CHECK(!engine_load(0, &image) && strstr(engine_error(0), "not in the door"));
    return done();
}
