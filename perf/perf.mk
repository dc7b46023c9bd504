# The firmware of mps2-an386 with counting around each call of the pilot module: `npx chargescript perf`.
ifeq ($(BOARD),mps2-an386)
PERF_OBJECTS := $(OUT)/obj/perf/measure.o $(OUT)/obj/perf/reference.o
$(OUT)/obj/perf/reference.o: BOARD_CFLAGS += -O3
$(OUT)/perf.elf: $(OBJECTS) $(PERF_OBJECTS) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(OBJECTS) $(PERF_OBJECTS) $(BOARD_LDFLAGS) -Wl,--wrap=engine_call,--wrap=host_block -o $@

perf: $(OUT)/perf.elf
.PHONY: perf
endif
