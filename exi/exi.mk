# make exi-wasm3    build/desktop/exi-wasm3: exi.wasm in the C host's interpreter, for Node (exi/host-engine.ts)
# make exi-aot      build/desktop/exi-aot: the same, compiled ahead of time

EXI_MEMORY := 131072
EXI_STACK := 32768
EXI_ARENA := 2097152
EXI_OBJECTS := $(addprefix $(OUT)/obj/,host/exi_pipe.o host/engine.o host/crc.o boards/desktop/deadline.o)
EXI_wasm3 := $(EXI_OBJECTS) $(addprefix $(OUT)/obj/,host/engine_wasm3.o host/arena.o module-wasm3/exi.o) $(WASM3_OBJECTS)
EXI_aot := $(EXI_OBJECTS) $(addprefix $(OUT)/obj/,host/engine_aot.o module-aot/exi.o)

exi-wasm3 exi-aot: exi-%: $(OUT)/exi-%

$(OUT)/obj/host/exi_pipe.o: CFLAGS += -DEXI_MEMORY=$(EXI_MEMORY) -DEXI_STACK=$(EXI_STACK) -DEXI_ARENA=$(EXI_ARENA)

$(OUT)/exi-wasm3: $(EXI_wasm3)
$(OUT)/exi-aot: $(EXI_aot)
$(OUT)/exi-wasm3 $(OUT)/exi-aot:
	$(CC) $(BOARD_CFLAGS) $^ $(filter-out -Wl%,$(BOARD_LDFLAGS)) -o $@

.PHONY: exi-wasm3 exi-aot
