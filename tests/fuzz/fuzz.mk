# make fuzz-targets    build/fuzz/{exi_decode,exi_encode}: exi.wasm ahead of time under libFuzzer and sanitizers
#
# In the generated C each branch calls exi_step(), by the name that the compiler has for it and libFuzzer takes for itself.
# Coverage is counted in the generated C only. Fake stacks are off: the module's bound of its stack needs the real one.

FUZZ_OUT := build/fuzz
FUZZ_SANITIZERS := -fsanitize=address,undefined -fno-sanitize-recover=all -fsanitize-address-use-after-return=never
FUZZ_CFLAGS := -std=gnu11 -O1 -g -D_GNU_SOURCE -Ihost -Ihost/record -Itests/fuzz $(FUZZ_SANITIZERS)
FUZZ_DEFINES := -DEXI_MEMORY=$(EXI_MEMORY) -DEXI_STACK=$(EXI_STACK) -DEXI_ARENA=$(EXI_ARENA)
FUZZ_ENGINE := $(addprefix host/,engine.c engine_aot.c crc.c no_door.c)

fuzz-targets: $(FUZZ_OUT)/exi_decode $(FUZZ_OUT)/exi_encode

$(FUZZ_OUT)/exi.o: build/aot/exi.c $(wildcard host/*.h) tests/fuzz/fuzz.mk
	@mkdir -p $(@D)
	clang $(FUZZ_CFLAGS) -fsanitize=fuzzer-no-link -fsanitize-coverage=trace-pc $(AOT_WARN) -DAOT_MEMORY_BYTES=$(EXI_MEMORY) -c $< -o $@
	objcopy --redefine-sym __sanitizer_cov_trace_pc=exi_step $@

# The highest number in error.ts is the last ExiError.
$(FUZZ_OUT)/exi_%: tests/fuzz/exi_%.c tests/fuzz/exi_module.c tests/fuzz/exi_module.h $(FUZZ_ENGINE) $(FUZZ_OUT)/exi.o \
  assembly/exi/error.ts $(wildcard host/*.h) tests/fuzz/fuzz.mk
	last=$$(sed -n 's/^  [a-zA-Z]* = \([0-9]*\),$$/\1/p' assembly/exi/error.ts | sort -n | tail -1); \
	clang $(FUZZ_CFLAGS) $(WARN) $(FUZZ_DEFINES) -DEXI_LAST_ERROR=$$last -fsanitize=fuzzer $(filter %.c %.o,$^) -o $@

.PHONY: fuzz-targets
