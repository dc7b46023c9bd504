# make wasm                  build/wasm/{pilot,session}.wasm
# make BOARD=desktop         build/desktop/chargescript            (SAN=1: build/desktop-san/, with sanitizers)
# make BOARD=rpi-pico        build/rpi-pico/chargescript.{elf,bin,uf2}
# make BOARD=mps2-an386      build/mps2-an386/chargescript.elf
# make host-tests            C unit tests with sanitizers
#
# WASM3_SRC=DIR builds against another checkout of wasm3's source/.

BOARD ?= desktop
WASM3_SRC ?= node_modules/react-native-webassembly/cpp
NODE ?= node
BIN := node_modules/.bin

all: board

# ---- the modules -------------------------------------------------------------------------------------------------

ASSEMBLY := $(wildcard assembly/*.ts assembly/*/*.ts)
MODULES := build/wasm/pilot.wasm build/wasm/session.wasm

wasm: $(MODULES)

# Under a name of its own until it is valid: several makes may run at once.
$(MODULES): build/wasm/%.wasm: $(ASSEMBLY) asconfig.json
	@mkdir -p $(@D)
	@new=$@.$$$$.wasm; trap 'rm -f $$new' EXIT; \
	$(BIN)/asc assembly/$*/index.ts --target $* --outFile $$new && $(BIN)/wasm-validate $$new && mv $$new $@

# ---- the host ----------------------------------------------------------------------------------------------------

HOST_SOURCES := host/main.c host/supervisor.c host/safety.c host/door.c host/engine_wasm3.c host/arena.c host/link.c \
  host/telemetry.c host/random.c host/nv.c host/crc.c \
  $(addprefix host/record/,record.c record_code.c record_flight.c record_ring.c)
WASM3_SOURCES := $(addprefix $(WASM3_SRC)/,m3_bind.c m3_code.c m3_compile.c m3_core.c m3_env.c m3_exec.c m3_function.c \
  m3_info.c m3_module.c m3_parse.c)

CROSS :=
BOARD_SOURCES :=
BOARD_CFLAGS := -Os
BOARD_LDFLAGS :=
WASM3_CFLAGS :=
OUT := build/$(BOARD)$(if $(filter 1,$(SAN)),-san)
include boards/$(BOARD)/board.mk

CC := $(CROSS)gcc
WARN := -Wall -Wextra -Werror
# The sources that a board's image may see: its own directory, host/ and what is generated for it.
INCLUDES := -Ihost -Ihost/record -Iboards/$(BOARD) -I$(OUT) -I$(WASM3_SRC)
ENGINE_FLAGS := -Dd_m3CodePageAlignSize=4096 -Dd_m3HasFloat=0 -Dd_m3VerboseErrorMessages=0 $(WASM3_CFLAGS)
# wasm3 counts on wrapping integers and on tail calls, which sanitizers take away: they watch the host around it.
WASM3_FLAGS := -fwrapv -foptimize-sibling-calls $(if $(filter 1,$(SAN)),-O2 -fno-sanitize=all)
CFLAGS = -std=gnu11 $(INCLUDES) $(BOARD_CFLAGS) $(ENGINE_FLAGS) $(ARENA_FLAGS) -MMD -MP

object = $(OUT)/obj/$(notdir $(basename $(1))).o
HOST_OBJECTS := $(foreach s,$(HOST_SOURCES) $(BOARD_SOURCES),$(OUT)/obj/$(basename $(s)).o)
WASM3_OBJECTS := $(foreach s,$(WASM3_SOURCES),$(OUT)/obj/wasm3/$(basename $(notdir $(s))).o)
OBJECTS := $(HOST_OBJECTS) $(WASM3_OBJECTS) $(OUT)/obj/host/modules.o

board: $(BOARD_IMAGES)

$(OUT)/board_config.h: boards/$(BOARD)/board.json tools/board-config.ts
	@mkdir -p $(@D)
	$(NODE) --import tsx tools/board-config.ts $< > $@.new && mv $@.new $@

$(OUT)/obj/%.o: %.c $(OUT)/board_config.h Makefile boards/$(BOARD)/board.mk
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARN) -c $< -o $@

$(OUT)/obj/%.o: %.S Makefile boards/$(BOARD)/board.mk
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@

$(OUT)/obj/host/modules.o: host/modules.S $(MODULES)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -DPILOT_WASM='"build/wasm/pilot.wasm"' -DSESSION_WASM='"build/wasm/session.wasm"' -c $< -o $@

# wasm3's headers make no difference between its warnings and ours, so the engine sees them as system headers.
$(OUT)/obj/host/engine_wasm3.o: INCLUDES := -Ihost -Ihost/record -Iboards/$(BOARD) -I$(OUT) -isystem $(WASM3_SRC)

$(OUT)/obj/wasm3/%.o: $(WASM3_SRC)/%.c Makefile boards/$(BOARD)/board.mk
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WASM3_FLAGS) -w -c $< -o $@

# All memory of the interpreter comes from a module's arena (host/arena.h).
$(OUT)/obj/wasm3/m3_core.o: CFLAGS += -Dcalloc=arena_calloc -Drealloc=arena_realloc -Dfree=arena_free

$(OUT)/chargescript $(OUT)/chargescript.elf: $(OBJECTS) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(OBJECTS) $(BOARD_LDFLAGS) -Wl,-Map=$(basename $@).map -o $@

$(OUT)/%.bin: $(OUT)/%.elf
	$(CROSS)objcopy -O binary $< $@

include perf/perf.mk

# ---- C unit tests ------------------------------------------------------------------------------------------------

include tests/host/tests.mk

clean:
	rm -rf build

.PHONY: all wasm board host-tests clean
.DELETE_ON_ERROR:
-include $(shell find $(OUT)/obj -name '*.d' 2>/dev/null)
