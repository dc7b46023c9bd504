// uses: engine.c engine_aot.c crc.c door.c link.c telemetry.c random.c ../boards/desktop/deadline.c
// modules: aot engine engine-foreign engine-types engine-bounds
// test_engine.c with modules that were compiled ahead of time.
#include "test_engine.c"
