# Each tests/host/test_X.c is a program of its own, linked with host/X.c, or with the sources that it names in a line
# "// uses: a.c ../b.c" (relative to host/). "// objects: a" adds the desktop board's obj/a.o, "// flags: ..." goes to the
# compiler. "// modules: aot a b" links tests/host/{a,b}.wat for that engine, as a_module and b_module (without dashes). Sources of ours
# and compiled modules have sanitizers; the interpreter is the desktop board's.
TESTS := $(patsubst tests/host/%.c,%,$(wildcard tests/host/test_*.c))
TEST_OUT := build/host-tests
TEST_CFLAGS := -std=gnu11 -O1 -g -D_GNU_SOURCE -fsanitize=address,undefined -fno-sanitize-recover=undefined $(WARN) \
  -Ihost -Ihost/record -Itests/host -Iboards/desktop -isystem $(WASM3_SRC) -isystem $(ED25519_SRC) \
  -isystem $(ED25519_SRC)/ed25519 $(WASM3_DEFINES) $(ARENA_FLAGS)
TEST_WASM3 := $(patsubst $(WASM3_SRC)/%.c,build/desktop/obj/wasm3/%.o,$(WASM3_SOURCES))
TEST_ED25519 := $(patsubst %.c,build/desktop/obj/ed25519/%.o,$(notdir $(ED25519_SOURCES)))

named = $(shell sed -n 's|^// $(2): *||p' tests/host/$(1).c)
uses = $(or $(addprefix host/,$(call named,$(1),uses)),host/$(1:test_%=%).c)
objects_of = $(patsubst %,build/desktop/obj/%.o,$(call named,$(1),objects))
modules_of = $(patsubst %,$(TEST_OUT)/module-$(firstword $(call named,$(1),modules))/%.o,$(wordlist 2,9,$(call \
  named,$(1),modules)))
TEST_MEMORY := 8192 # of each module

host-tests: $(addprefix $(TEST_OUT)/,$(TESTS))
	@failed=0; $(foreach t,$(TESTS),echo $(t):; $(TEST_OUT)/$(t) || failed=1;) exit $$failed

build/wasm/%.wasm: tests/host/%.wat
	@mkdir -p $(@D)
	@new=$@.$$$$; trap 'rm -f $$new' EXIT; $(BIN)/wat2wasm $< -o $$new && mv $$new $@

$(TEST_OUT)/module-wasm3/%.o: host/module_wasm3.c build/wasm/%.wasm tests/host/tests.mk
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) -DMODULE=$(subst -,,$*) -DMODULE_WASM='"build/wasm/$*.wasm"' -c $< -o $@

$(TEST_OUT)/module-aot/%.o: build/aot/%.c $(wildcard host/*.h) tests/host/tests.mk
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) $(AOT_WARN) -DAOT_MEMORY_BYTES=$(TEST_MEMORY) -c $< -o $@

# make BOARD=mps2-an386 emulated-accesses     each load and store as the board has it, under both engines
ifeq ($(BOARD),mps2-an386)
ENGINE-BOUNDS_MEMORY := $(TEST_MEMORY)
define accesses_image
$(OUT)/accesses-$(1).elf: $(OUT)/obj/tests/host/emulated_accesses.o $(ALONE_OBJECTS) \
  $(call engine_objects,$(1),engine-bounds) $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $$(filter %.o,$$^) $(BOARD_LDFLAGS) -o $$@
endef
$(foreach engine,wasm3 aot,$(eval $(call accesses_image,$(engine))))
emulated-accesses: $(OUT)/accesses-wasm3.elf $(OUT)/accesses-aot.elf
.PHONY: emulated-accesses
endif

# make BOARD=rpi-pico emulated-exi             exi.wasm ahead of time, alone (tests/host/pico_exi.c)
# make BOARD=rpi-pico emulated-signing         host/signing.c alone (tests/host/pico_signing.c)
ifeq ($(BOARD),rpi-pico)
PICO_START := $(patsubst %,$(OUT)/obj/boards/rpi-pico/%.o,boot2 start memory)
$(OUT)/exi-aot.elf: $(OUT)/obj/tests/host/pico_exi.o $(PICO_START) $(call engine_objects,aot,exi)
$(OUT)/signing.elf: $(OUT)/obj/tests/host/pico_signing.o $(PICO_START) $(OUT)/obj/host/signing.o $(ED25519_OBJECTS)
$(OUT)/exi-aot.elf $(OUT)/signing.elf: $(BOARD_LINK_DEPENDS)
	$(CC) $(BOARD_CFLAGS) $(filter %.o,$^) $(BOARD_LDFLAGS) -o $@
$(OUT)/exi-aot.uf2 $(OUT)/signing.uf2: %.uf2: %.elf tools/uf2.ts
	$(NODE) --import tsx tools/uf2.ts $< $*.bin $@
emulated-exi: $(OUT)/exi-aot.uf2
emulated-signing: $(OUT)/signing.uf2
.PHONY: emulated-exi emulated-signing
endif

# The whole host is tested with the desktop board's calibration and parameters.
$(TEST_OUT)/test_host $(TEST_OUT)/test_ocmf: build/desktop/board_config.h

# As for a processor that wants its accesses aligned.
$(TEST_OUT)/module-aligned/%.o: build/aot/%.c $(wildcard host/*.h) tests/host/tests.mk
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) $(AOT_WARN) -DAOT_MEMORY_BYTES=$(TEST_MEMORY) -DAOT_ALIGNED=1 -c $< -o $@

.SECONDEXPANSION:
$(addprefix $(TEST_OUT)/,$(TESTS)): $(TEST_OUT)/test_%: tests/host/test_%.c $(wildcard tests/host/*.h) $$(call uses,test_$$*) $(wildcard host/*.h host/record/*.h) \
  tests/host/tests.mk $$(if $$(findstring wasm3,$$(call uses,test_$$*)),$(TEST_WASM3)) \
  $$(if $$(findstring signing,$$(call uses,test_$$*)),$(TEST_ED25519)) $$(call objects_of,test_$$*) \
  $$(call modules_of,test_$$*)
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) $(call named,test_$*,flags) $(filter %.c %.o,$^) -o $@
