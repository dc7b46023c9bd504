// uses: engine.c engine_aot.c crc.c door.c link.c telemetry.c random.c ../boards/desktop/deadline.c
// modules: aligned engine engine-foreign engine-types engine-bounds
// flags: -DAOT_ALIGNED=1
// test_engine.c with such modules on a processor that wants its accesses aligned.
#include "test_engine.c"
