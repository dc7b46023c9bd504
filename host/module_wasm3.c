// A module as it was built, in read-only memory, for the interpreter. Compiled once per module with
// -DMODULE=<name> -DMODULE_WASM="<path of the .wasm file>".
#include "engine.h"

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define JOINED_(a, b) a##b
#define JOINED(a, b) JOINED_(a, b)

extern const uint8_t wasm[] __asm__(TEXT(MODULE) "_wasm");
extern const uint8_t wasm_end[] __asm__(TEXT(MODULE) "_wasm_end");
__asm__(".pushsection .rodata.wasm, \"a\"\n"
        ".balign 8\n" TEXT(MODULE) "_wasm:\n"
                                   ".incbin \"" MODULE_WASM "\"\n" TEXT(MODULE) "_wasm_end:\n"
                                                                                ".popsection");

const engine_module_t JOINED(MODULE, _module) = {
    .name = TEXT(MODULE), .engine = &engine_wasm3, .code = wasm, .code_end = wasm_end};
