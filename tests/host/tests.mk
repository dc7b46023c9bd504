# Each tests/host/test_X.c is a program of its own, linked with host/X.c, or with the sources that it names in a line
# "// uses: a.c ../b.c" (relative to host/; "wasm3" stands for the interpreter).
TESTS := $(patsubst tests/host/%.c,%,$(wildcard tests/host/test_*.c))
TEST_OUT := build/host-tests
TEST_CFLAGS := -std=gnu11 -O1 -g -D_GNU_SOURCE -fsanitize=address,undefined -fno-sanitize-recover=undefined $(WARN) \
  -Ihost -Itests/host

host-tests: $(addprefix $(TEST_OUT)/,$(TESTS))
	@failed=0; for t in $^; do echo $$(basename $$t):; $$t || failed=1; done; exit $$failed

.SECONDEXPANSION:
uses = $(or $(addprefix host/,$(shell sed -n 's|^// uses: *||p' tests/host/$(1).c)),host/$(1:test_%=%).c)
$(TEST_OUT)/%: tests/host/%.c tests/host/check.h $$(call uses,$$*) $(wildcard host/*.h) tests/host/tests.mk
	@mkdir -p $(@D)
	gcc $(TEST_CFLAGS) $< $(call uses,$*) -o $@
