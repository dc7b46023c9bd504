# Measuring images for mps2-an386: `npx chargescript perf`.
#
# make BOARD=mps2-an386 [ENGINE=aot] perf       the firmware, counting around each call of the pilot module
# make BOARD=mps2-an386 ENGINE=aot perf-unchecked  the same, its pilot module compiled without bounds checks: tells
#                                               what they cost, and is never an image
#
# To measure one module alone (it imports nothing; its memory is <NAME>_MEMORY bytes, set in the Makefile), link a main()
# with the board's start-up and counter and with the module under either engine:
#
#   $(OUT)/exi-aot.elf: $(OUT)/obj/perf/exi.o $(ALONE_OBJECTS) $(call engine_objects,aot,exi)
#   	$(CC) $(BOARD_CFLAGS) $^ $(BOARD_LDFLAGS) -o $@
#
# and the same with wasm3 in place of aot, in the same build directory: the objects do not depend on ENGINE. main() fills
# an engine_image_t with &exi_module (extern const engine_module_t), calls engine_load(0, ..), engine_find(0, "decode") and
# engine_call() between two readings of board_counter() (INSTRUCTIONS_PER_TICK of bench/boards/mps2-an386.ts converts
# them) and feeds the watchdog, board_watchdog_feed(), every 2 s of the board's time. perf/alone.c says what else.
ifeq ($(BOARD),mps2-an386)
ALONE_OBJECTS := $(OUT)/obj/perf/alone.o $(patsubst %,$(OUT)/obj/boards/mps2-an386/%.o,start timers semihosting)

# make BOARD=mps2-an386 perf-exi                the codec alone under both engines (perf/exi.c)
define exi_image
$(OUT)/exi-$(1).elf: $(OUT)/obj/perf/exi.o $(ALONE_OBJECTS) $(call engine_objects,$(1),exi) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(OUT)/obj/perf/exi.o $(ALONE_OBJECTS) $(call engine_objects,$(1),exi) $(BOARD_LDFLAGS) -o $$@
endef
$(foreach engine,wasm3 aot,$(eval $(call exi_image,$(engine))))
perf-exi: $(OUT)/exi-wasm3.elf $(OUT)/exi-aot.elf

# make BOARD=mps2-an386 perf-nv                 a boot's work in the record store (perf/nv.c)
PERF_NV := $(patsubst %,$(OUT)/obj/%.o,perf/nv host/nv host/nor host/crc $(addprefix boards/mps2-an386/,start timers semihosting))
$(OUT)/nv.elf: $(PERF_NV) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(PERF_NV) $(BOARD_LDFLAGS) -o $@
perf-nv: $(OUT)/nv.elf

PERF_OBJECTS := $(OUT)/obj/perf/measure.o $(OUT)/obj/perf/reference.o
$(OUT)/obj/perf/reference.o: BOARD_CFLAGS += -O3
PERF_LDFLAGS = $(BOARD_LDFLAGS) -Wl,--wrap=engine_call,--wrap=host_block
$(OUT)/perf.elf: $(OBJECTS) $(PERF_OBJECTS) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(OBJECTS) $(PERF_OBJECTS) $(PERF_LDFLAGS) -o $@

perf: $(OUT)/perf.elf

ifeq ($(PILOT_ENGINE),aot)
UNCHECKED := $(OUT)/obj/perf/unchecked/pilot.o
$(UNCHECKED): build/aot/pilot.c perf/unchecked/aot_bounds.h Makefile boards/$(BOARD)/board.mk
	@mkdir -p $(@D)
	$(CC) -Iperf/unchecked $(CFLAGS) $(AOT_CFLAGS) $(AOT_WARN) -DAOT_MEMORY_BYTES=$(PILOT_MEMORY) -c $< -o $@

UNCHECKED_OBJECTS := $(filter-out %/module-aot/pilot.o,$(OBJECTS)) $(UNCHECKED) $(PERF_OBJECTS)
$(OUT)/perf-unchecked.elf: $(UNCHECKED_OBJECTS) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(UNCHECKED_OBJECTS) $(PERF_LDFLAGS) -o $@

perf-unchecked: $(OUT)/perf-unchecked.elf
endif
.PHONY: perf perf-nv perf-unchecked
endif
