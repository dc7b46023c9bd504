# The desktop board: a POSIX process. SAN=1 adds the address and undefined behaviour sanitizers.
BOARD_SOURCES := boards/desktop/main.c boards/desktop/deadline.c boards/desktop/flash.c boards/desktop/record_file.c \
  boards/desktop/synth.c host/record/replay.c host/record/replay_read.c host/lockstep.c host/frames.c host/nor.c
BOARD_LDFLAGS := -Wl,-T,boards/desktop/noinit.ld -lm
BOARD_CFLAGS := -O2 -g -D_GNU_SOURCE -DCS_RECORD_RING=262144
$(OUT)/obj/boards/desktop/synth.o: BOARD_CFLAGS += -O3
# Bytes; docs/engines.md.
PILOT_MEMORY := 65536
SESSION_MEMORY := 65536
PILOT_STACK := 16384
SESSION_STACK := 32768
PILOT_ARENA := 1048576
SESSION_ARENA := 1048576
ifeq ($(SAN),1)
BOARD_CFLAGS += -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
BOARD_LDFLAGS += -fsanitize=address,undefined
endif
BOARD_IMAGES = $(OUT)/chargescript
