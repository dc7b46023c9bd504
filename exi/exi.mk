# make exi-wasm3    build/desktop/exi-wasm3: exi.wasm in the C host's interpreter, for Node (exi/host-engine.ts)
# make exi-aot      build/desktop/exi-aot: the same, compiled ahead of time

EXI_MEMORY := 131072
EXI_STACK := 32768
EXI_ARENA := 2097152
EXI_OBJECTS := $(addprefix $(OUT)/obj/,host/exi_pipe.o boards/desktop/deadline.o)

exi-wasm3 exi-aot: exi-%: $(OUT)/exi-%

$(OUT)/obj/host/exi_pipe.o: CFLAGS += -DEXI_MEMORY=$(EXI_MEMORY) -DEXI_STACK=$(EXI_STACK) -DEXI_ARENA=$(EXI_ARENA)

$(OUT)/exi-wasm3: $(EXI_OBJECTS) $(call engine_objects,wasm3,exi)
$(OUT)/exi-aot: $(EXI_OBJECTS) $(call engine_objects,aot,exi)
$(OUT)/exi-wasm3 $(OUT)/exi-aot:
	$(CC) $(BOARD_CFLAGS) $^ $(filter-out -Wl%,$(BOARD_LDFLAGS)) -o $@

.PHONY: exi-wasm3 exi-aot
