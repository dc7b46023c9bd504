# make wasm                  build/wasm/{pilot,session}.wasm
# make BOARD=desktop         build/desktop/chargescript            (SAN=1: build/desktop-san/, with sanitizers)
# make BOARD=rpi-pico        build/rpi-pico/chargescript.{elf,bin,uf2}
# make BOARD=mps2-an386      build/mps2-an386/chargescript.elf
# make host-tests            C unit tests with sanitizers
#
# ENGINE=aot compiles the modules ahead of time instead of interpreting them, PILOT_ENGINE=aot or SESSION_ENGINE=aot only
# one of them (docs/engines.md); the build directory is then build/<board>-aot, -pilot-aot or -session-aot.
# WASM3_SRC=DIR builds against another checkout of wasm3's source/, WASM3_BOUNDS=64 with its bounds checks as they come.
# make clean between builds that differ in these.

BOARD ?= desktop
WASM3_SRC ?= node_modules/react-native-webassembly/cpp
ED25519_SRC := node_modules/ed25519/src
WASM3_BOUNDS ?= 32
NODE ?= node
BIN := node_modules/.bin

all: board

# ---- the modules -------------------------------------------------------------------------------------------------

EXI_ASSEMBLY := $(wildcard assembly/exi/*.ts assembly/exi/generated/*.ts)
ASSEMBLY := $(filter-out $(EXI_ASSEMBLY),$(wildcard assembly/*.ts assembly/*/*.ts assembly/*/*/*.ts))
MODULES := build/wasm/pilot.wasm build/wasm/session.wasm
# The codec alone, and the same with a report of every event (docs/exi.md).
EXI_MODULES := build/wasm/exi.wasm build/wasm/exi-trace.wasm

wasm: $(MODULES) $(EXI_MODULES)

# Under a name of its own until it is valid: several makes may run at once.
$(MODULES): $(ASSEMBLY)
$(EXI_MODULES): $(EXI_ASSEMBLY)
$(MODULES) $(EXI_MODULES): build/wasm/%.wasm: asconfig.json
	@mkdir -p $(@D)
	@new=$@.$$$$.wasm; trap 'rm -f $$new' EXIT; \
	$(BIN)/asc assembly/$(*:-trace=)/index.ts --target $* --outFile $$new && $(BIN)/wasm-validate $$new && mv $$new $@

# ---- the host ----------------------------------------------------------------------------------------------------

# What runs each module: wasm3 or aot (docs/engines.md).
ENGINE ?= wasm3
PILOT_ENGINE ?= $(ENGINE)
SESSION_ENGINE ?= $(ENGINE)
ENGINES := $(sort $(PILOT_ENGINE) $(SESSION_ENGINE))
ifneq ($(filter-out wasm3 aot,$(ENGINES)),)
$(error PILOT_ENGINE=$(PILOT_ENGINE) SESSION_ENGINE=$(SESSION_ENGINE): the engines are wasm3 and aot)
endif

WASM3_SOURCES := $(addprefix $(WASM3_SRC)/,m3_bind.c m3_code.c m3_compile.c m3_core.c m3_env.c m3_exec.c m3_function.c \
  m3_info.c m3_module.c m3_parse.c)
ENGINE_SOURCES := host/engine.c host/crc.c $(if $(filter wasm3,$(ENGINES)),host/engine_wasm3.c host/arena.c) \
  $(if $(filter aot,$(ENGINES)),host/engine_aot.c)
HOST_SOURCES := host/main.c host/supervisor.c host/latch.c host/safety.c host/door.c host/link.c host/telemetry.c host/random.c \
  host/nv.c host/ocmf.c host/signing.c $(ENGINE_SOURCES) $(addprefix host/record/,record.c record_code.c record_flight.c record_ring.c)

# Of the library only what host/signing.c uses: field, points, SHA-512 (docs/metering.md).
ED25519_SOURCES := $(ED25519_SRC)/sha512.c $(addprefix $(ED25519_SRC)/ed25519/,ge_madd.c ge_p1p1_to_p2.c ge_p1p1_to_p3.c ge_p2_dbl.c \
  ge_p3_0.c ge_p3_to_p2.c fe_0.c fe_1.c fe_add.c fe_cmov.c fe_copy.c fe_isnegative.c fe_mul.c \
  fe_neg.c fe_sq.c fe_sq2.c fe_sub.c fe_tobytes.c)

CROSS :=
BOARD_SOURCES :=
BOARD_CFLAGS := -Os
BOARD_LDFLAGS :=
BOARD_LINK_DEPENDS :=
AOT_CFLAGS := -O2
WASM3_CFLAGS :=
# Both modules in the interpreter need no suffix: build/desktop, build/desktop-aot, build/desktop-pilot-aot.
OUT := build/$(BOARD)$(if $(filter aot,$(ENGINES)),$(if $(filter wasm3,$(ENGINES)),$(if $(filter \
  aot,$(PILOT_ENGINE)),-pilot,-session))-aot)$(if $(filter 1,$(SAN)),-san)
include boards/$(BOARD)/board.mk
# With those that it includes.
BOARD_MAKEFILES := $(filter boards/%,$(MAKEFILE_LIST))

# The interpreter's arenas hold its stack, the translated code and the memory; a compiled module needs its memory and
# $(AOT_ROOM) bytes for globals and tables.
AOT_ROOM := 1024
arena = $(if $(filter aot,$($(1)_ENGINE)),'($($(1)_MEMORY)+$(AOT_ROOM))',$($(1)_ARENA))
ARENA_FLAGS := $(foreach m,PILOT SESSION,-D$(m)_ARENA=$(call arena,$(m)) -D$(m)_STACK=$($(m)_STACK) \
  -D$(m)_MEMORY=$($(m)_MEMORY))

CC := $(CROSS)gcc
WARN := -Wall -Wextra -Werror
# The sources that a board's image may see: its own directory, host/ and what is generated for it.
INCLUDES := -Ihost -Ihost/record -Iboards/$(BOARD) -I$(OUT) -I$(WASM3_SRC)
WASM3_DEFINES := -Dd_m3CodePageAlignSize=$(or $(WASM3_PAGE),4096) -Dd_m3HasFloat=0 -Dd_m3VerboseErrorMessages=0 -Dd_m3MaxConstantTableSize=32
# wasm3 counts on wrapping integers and on tail calls, which sanitizers take away: they watch the host around it.
WASM3_FLAGS := -fwrapv -foptimize-sibling-calls $(WASM3_CFLAGS) $(if $(filter 1,$(SAN)),-O2 -fno-sanitize=all)
CFLAGS = -std=gnu11 $(INCLUDES) $(BOARD_CFLAGS) $(WASM3_DEFINES) $(ARENA_FLAGS) -MMD -MP

object = $(OUT)/obj/$(notdir $(basename $(1))).o
HOST_OBJECTS := $(foreach s,$(HOST_SOURCES) $(BOARD_SOURCES),$(OUT)/obj/$(basename $(s)).o)
WASM3_OBJECTS := $(foreach s,$(WASM3_SOURCES),$(OUT)/obj/wasm3/$(basename $(notdir $(s))).o)
MODULE_OBJECTS := $(OUT)/obj/module-$(PILOT_ENGINE)/pilot.o $(OUT)/obj/module-$(SESSION_ENGINE)/session.o
ED25519_OBJECTS := $(foreach s,$(ED25519_SOURCES),$(OUT)/obj/ed25519/$(basename $(notdir $(s))).o)
# It encodes within the pilot's block.
$(OUT)/obj/host/record/record_code.o: BOARD_CFLAGS += -O2
OBJECTS := $(HOST_OBJECTS) $(ED25519_OBJECTS) $(MODULE_OBJECTS) $(if $(filter wasm3,$(ENGINES)),$(WASM3_OBJECTS))

# What a program that runs one module on one engine links, without the rest of the host: $(call engine_objects,aot,exi).
# It provides board_counter(), board_deadline_start() and board_deadline_stop() (board.h).
engine_objects = $(patsubst %,$(OUT)/obj/host/%.o,engine crc no_door $(if $(filter wasm3,$(1)),engine_wasm3 \
  arena,engine_aot)) $(OUT)/obj/module-$(1)/$(2).o $(if $(filter wasm3,$(1)),$(WASM3_OBJECTS))

board: $(BOARD_IMAGES)

$(OUT)/board_config.h: boards/$(BOARD)/board.json package.json tools/board-config.ts parameters/parameters.ts
	@mkdir -p $(@D)
	$(NODE) --import tsx tools/board-config.ts $< > $@.new && mv $@.new $@

$(OUT)/obj/%.o: %.c $(OUT)/board_config.h Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARN) -c $< -o $@

$(OUT)/obj/%.o: %.S Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@

# A module is an object file that defines <name>_module, for one engine or the other. A module that is not in MODULES
# (perf/, tests/host/) comes from the same rules; its linear memory is <NAME>_MEMORY bytes.
$(OUT)/obj/module-wasm3/%.o: host/module_wasm3.c build/wasm/%.wasm Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARN) -DMODULE=$(subst -,,$*) -DMODULE_WASM='"build/wasm/$*.wasm"' -c $< -o $@

build/aot/%.c: build/wasm/%.wasm tools/aot.ts bench/replay/chunks.ts
	@mkdir -p $(@D)
	@new=$@.$$$$; trap 'rm -f $$new' EXIT; $(NODE) --import tsx tools/aot.ts $< $$new && mv $$new $@

.PRECIOUS: build/aot/%.c build/wasm/%.wasm

# Warnings about generated C are of no use here, but what host/aot.h lacks must not compile.
AOT_WARN := -w -Werror=implicit-function-declaration -Werror=int-conversion -Werror=incompatible-pointer-types
memory_of = $($(shell echo $(1) | tr a-z A-Z)_MEMORY)
$(OUT)/obj/module-aot/%.o: build/aot/%.c Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(AOT_CFLAGS) $(AOT_WARN) -DAOT_MEMORY_BYTES=$(call memory_of,$*) -c $< -o $@

# wasm3's headers make no difference between its warnings and ours, so the engine sees them as system headers.
$(OUT)/obj/host/engine_wasm3.o: INCLUDES := -Ihost -Ihost/record -Iboards/$(BOARD) -I$(OUT) -isystem $(WASM3_SRC)

$(OUT)/obj/wasm3/%.o: $(WASM3_SRC)/%.c Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WASM3_FLAGS) -w -c $< -o $@

# The operations, with cheaper bounds checks (tools/wasm3-bounds.ts). The changed header comes before the source that
# includes wasm3's own, whose include guard then leaves nothing of it.
ifeq ($(filter 32 64,$(WASM3_BOUNDS)),)
$(error WASM3_BOUNDS=$(WASM3_BOUNDS): wasm3's bounds checks are of 32 or 64 bits)
endif
ifeq ($(WASM3_BOUNDS),32)
build/wasm3/m3_exec.h: $(WASM3_SRC)/m3_exec.h tools/wasm3-bounds.ts
	@mkdir -p $(@D)
	@new=$@.$$$$; trap 'rm -f $$new' EXIT; $(NODE) --import tsx tools/wasm3-bounds.ts $< $$new && mv $$new $@

$(OUT)/obj/wasm3/m3_compile.o: build/wasm3/m3_exec.h
$(OUT)/obj/wasm3/m3_compile.o: WASM3_FLAGS += -DM3_COMPILE_OPCODES= -include build/wasm3/m3_exec.h
endif

# ref10 shifts negative numbers to the left and counts on what every compiler for our boards makes of it.
ED25519_FLAGS := -fwrapv -w $(if $(filter 1,$(SAN)),-fno-sanitize=all)
$(OUT)/obj/ed25519/%.o: $(ED25519_SRC)/%.c Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(ED25519_FLAGS) -c $< -o $@
$(OUT)/obj/ed25519/%.o: $(ED25519_SRC)/ed25519/%.c Makefile $(BOARD_MAKEFILES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(ED25519_FLAGS) -c $< -o $@
$(OUT)/obj/host/signing.o: INCLUDES += -isystem $(ED25519_SRC) -isystem $(ED25519_SRC)/ed25519

# All memory of the interpreter comes from a module's arena (host/arena.h).
$(OUT)/obj/wasm3/m3_core.o: CFLAGS += -Dcalloc=arena_calloc -Drealloc=arena_realloc -Dfree=arena_free

$(OUT)/chargescript $(OUT)/chargescript.elf: $(OBJECTS) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(OBJECTS) $(BOARD_LDFLAGS) -Wl,-Map=$(basename $@).map -o $@

$(OUT)/%.bin: $(OUT)/%.elf
	$(CROSS)objcopy -O binary $< $@

include perf/perf.mk
include exi/exi.mk

# ---- C unit tests ------------------------------------------------------------------------------------------------

include tests/host/tests.mk
include tests/fuzz/fuzz.mk

clean:
	rm -rf build

.PHONY: all wasm board host-tests clean
.DELETE_ON_ERROR:
-include $(shell find $(OUT)/obj -name '*.d' 2>/dev/null)
