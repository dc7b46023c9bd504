# Arm MPS2+ with the AN386 image (Cortex-M4F), as QEMU has it. docs/boards/mps2-an386.md.
CROSS := arm-none-eabi-
MPS2_SOURCES := $(addprefix boards/mps2-an386/,start.c board.c semihosting.c timers.c flash.c)
BOARD_SOURCES := $(MPS2_SOURCES) host/lockstep.c host/frames.c host/nor.c
BOARD_CFLAGS := -mcpu=cortex-m4 -mthumb -Os -ffunction-sections -fdata-sections --specs=nano.specs
BOARD_LDFLAGS = -nostartfiles -Tlinker/mps2-an386.ld -Wl,--gc-sections,--no-warn-rwx-segments,--no-warn-execstack
# Bytes; docs/engines.md.
PILOT_MEMORY := 65536
SESSION_MEMORY := 65536
PILOT_STACK := 4096
SESSION_STACK := 4096
PILOT_ARENA := 196608
SESSION_ARENA := 180224
BOARD_LINK_DEPENDS := linker/mps2-an386.ld
BOARD_IMAGES = $(OUT)/chargescript.elf

WASM3_THUMB2 := $(OUT)/obj/wasm3/m3_compile.o $(OUT)/obj/wasm3/m3_env.o
$(WASM3_THUMB2): BOARD_CFLAGS += -O2 -include host/wasm3_thumb2.h
$(WASM3_THUMB2): host/wasm3_thumb2.h

# host/wasm3_thumb2_entry.h says why.
WASM3_CFLAGS := -fcall-used-r4 -fcall-used-r5 -fcall-used-r6
$(OUT)/obj/host/engine_wasm3.o: BOARD_CFLAGS += $(WASM3_CFLAGS) -include host/wasm3_thumb2_entry.h
$(OUT)/obj/host/engine_wasm3.o: host/wasm3_thumb2_entry.h
