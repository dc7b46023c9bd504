# Each tests/host/test_*.c is a program of its own, linked with the host sources that it names in a line "// uses: a.c b.c".
TESTS := $(patsubst tests/host/%.c,%,$(wildcard tests/host/test_*.c))
TEST_OUT := build/host-tests
TEST_CFLAGS := -std=gnu11 -O1 -g -D_GNU_SOURCE -fsanitize=address,undefined -fno-sanitize-recover=undefined $(WARN) \
  -Ihost -Itests/host -isystem $(WASM3_SRC)

host-tests: $(addprefix $(TEST_OUT)/,$(TESTS))
	@failed=0; for t in $^; do $$t || failed=1; done; exit $$failed

.SECONDEXPANSION:
uses = $(addprefix host/,$(shell sed -n 's|^// uses: *||p' tests/host/$(1).c))
$(TEST_OUT)/%: tests/host/%.c tests/host/check.h $$(call uses,$$*) $(wildcard host/*.h)
	@mkdir -p $(@D)
	$(CC) $(TEST_CFLAGS) $< $(call uses,$*) -o $@
