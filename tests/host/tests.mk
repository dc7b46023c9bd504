# Each tests/host/test_X.c is a program of its own, linked with host/X.c, or with the sources that it names in a line
# "// uses: a.c ../b.c" (relative to host/), and run with the modules of a line "// wasm: a b" (tests/host/a.wat) as its
# arguments. "// objects: a" adds the desktop board's host/a.o, "// flags: ..." goes to the compiler. Sources of ours have sanitizers; the interpreter is the desktop board's.
TESTS := $(patsubst tests/host/%.c,%,$(wildcard tests/host/test_*.c))
TEST_OUT := build/host-tests
TEST_CFLAGS := -std=gnu11 -O1 -g -D_GNU_SOURCE -fsanitize=address,undefined -fno-sanitize-recover=undefined $(WARN) \
  -Ihost -Ihost/record -Itests/host -Iboards/desktop -isystem $(WASM3_SRC) $(ENGINE_FLAGS) $(ARENA_FLAGS)
TEST_WASM3 := $(patsubst $(WASM3_SRC)/%.c,build/desktop/obj/wasm3/%.o,$(WASM3_SOURCES))

named = $(shell sed -n 's|^// $(2): *||p' tests/host/$(1).c)
uses = $(or $(addprefix host/,$(call named,$(1),uses)),host/$(1:test_%=%).c)
objects_of = $(patsubst %,build/desktop/obj/host/%.o,$(call named,$(1),objects))
modules_of = $(patsubst %,$(TEST_OUT)/%.wasm,$(call named,$(1),wasm))

host-tests: $(addprefix $(TEST_OUT)/,$(TESTS)) $(foreach t,$(TESTS),$(call modules_of,$(t)))
	@failed=0; $(foreach t,$(TESTS),echo $(t):; $(TEST_OUT)/$(t) $(call modules_of,$(t)) || failed=1;) exit $$failed

$(TEST_OUT)/%.wasm: tests/host/%.wat
	@mkdir -p $(@D)
	$(BIN)/wat2wasm $< -o $@

.SECONDEXPANSION:
$(TEST_OUT)/test_%: tests/host/test_%.c tests/host/check.h $$(call uses,test_$$*) $(wildcard host/*.h host/record/*.h) \
  tests/host/tests.mk $$(if $$(findstring wasm3,$$(call uses,test_$$*)),$(TEST_WASM3)) $$(call objects_of,test_$$*)
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) $(call named,test_$*,flags) $(filter %.c %.o,$^) -o $@
