# Raspberry Pi Pico: RP2040, bare metal. docs/boards/rpi-pico.md.
CROSS := arm-none-eabi-
BOARD_SOURCES := $(addprefix boards/rpi-pico/,boot2.S start.S board.c memory.c clocks.c gpio.c uart.c spi0.c spi.c expander.c entropy.c flash.c deadline.c \
  sampling.c fault.c)
BOARD_CFLAGS := -mcpu=cortex-m0plus -mthumb -Os -ffunction-sections -fdata-sections --specs=nano.specs -DCS_RECORD_RING=8192
BOARD_LDFLAGS := -nostartfiles -Tlinker/rpi-pico.ld -Wl,--gc-sections,--no-warn-rwx-segments
# Bytes; docs/engines.md.
PILOT_MEMORY := 14336
SESSION_MEMORY := 10240
PILOT_STACK := 3072
SESSION_STACK := 2048
PILOT_ARENA := 121344
SESSION_ARENA := 71168
# Of code: what is left of each is lost.
WASM3_PAGE := 1024
BOARD_LINK_DEPENDS := linker/rpi-pico.ld
BOARD_IMAGES = $(OUT)/chargescript.bin $(OUT)/chargescript.uf2

# Puts the boot block's checksum into the ELF, then makes both files from it.
$(OUT)/chargescript.uf2: $(OUT)/chargescript.elf tools/uf2.ts
	$(NODE) --import tsx tools/uf2.ts $< $(OUT)/chargescript.bin $@
$(OUT)/chargescript.bin: $(OUT)/chargescript.uf2 ;

# The interpreter is built for speed, and without tail calls (host/wasm3_thumb1.h).
$(OUT)/obj/wasm3/m3_compile.o: BOARD_CFLAGS += -O2 -include host/wasm3_thumb1.h
$(OUT)/obj/wasm3/m3_env.o: BOARD_CFLAGS += -include host/wasm3_thumb1.h
$(OUT)/obj/wasm3/m3_compile.o $(OUT)/obj/wasm3/m3_env.o: host/wasm3_thumb1.h
