#include "replay.h"
#include "crc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board.h"
#include "door.h"
#include "engine_kind.h"
#include "host.h"
#include "replay_read.h"

#define SHOWN 10
#define CALL_LIMIT_US 10000000u // a module that was changed may hang
#define TEXT_ROOM (2 * RECORD_DATA_MAX + 120)

_Alignas(16) static uint8_t arenas[CS_CONTEXTS][PILOT_ARENA > SESSION_ARENA ? PILOT_ARENA : SESSION_ARENA];

typedef struct {
    reader_t reader;
    int context;
    bool alive;    // has an instance that does what was recorded so far
    bool diverged; // in this call: it asked for something else, so there was no answer to give
    int run[RECORD_POWER_FAIL + 1], block_ptr, config_ptr;
    uint32_t memory_len; // as recorded
    uint64_t t_us;       // of the running call
} replay_t;

static replay_t replays[CS_CONTEXTS];
static struct { uint64_t blocks, polls, calls, hashes, mismatches; } total;
static char shown[SHOWN][3 * TEXT_ROOM];
static const char *const call_names[] = {"", "block", "poll", "start", "power_fail"};
static const char *const module_names[CS_CONTEXTS] = {"pilot", "session"};

// ---- findings ------------------------------------------------------------------------------------------------

static void mismatch(const replay_t *r, uint64_t t_us, const char *what, const char *expected, const char *got) {
    if (total.mismatches < SHOWN)
        snprintf(shown[total.mismatches], sizeof shown[0],
                 "{\"module\":\"%s\",\"t_us\":%llu,\"function\":\"%s\",\"expected\":\"%s\",\"got\":\"%s\"}",
                 module_names[r->context], (unsigned long long)t_us, what, expected, got);
    total.mismatches++;
}

static void call_text(char text[TEXT_ROOM], const door_call_t *call) {
    int n = snprintf(text, TEXT_ROOM, "%s(", door_table[call->function].name);
    for (unsigned i = 0; i < call->args; i++)
        n += snprintf(text + n, TEXT_ROOM - (size_t)n, i ? ",%d" : "%d", (int)call->arg[i]);
    n += snprintf(text + n, TEXT_ROOM - (size_t)n, call->out_len ? ") " : ")");
    for (uint32_t i = 0; i < call->out_len; i++)
        n += snprintf(text + n, TEXT_ROOM - (size_t)n, "%02x", call->out[i]);
}

static uint32_t memory_hash(int context, uint32_t len) {
    uint32_t bytes;
    const uint8_t *memory = engine_memory(context, &bytes);
    return memory ? crc32_of(0, memory, len < bytes ? len : bytes) : 0;
}

static void compare_memory(const replay_t *r, const item_t *item) {
    char expected[12], got[12];
    const uint32_t hash = memory_hash(r->context, item->memory_len);
    total.hashes++;
    if (hash == item->crc)
        return;
    snprintf(expected, sizeof expected, "%08x", (unsigned)item->crc);
    snprintf(got, sizeof got, "%08x", (unsigned)hash);
    mismatch(r, r->t_us, "memory", expected, got);
}

// ---- the door, from the recording ----------------------------------------------------------------------------

// The next door call of the running module call; false at its end, which stays unread.
static bool next_door(replay_t *r, item_t *item) {
    for (;;) {
        const reader_t before = r->reader;
        reader_next(&r->reader, item);
        if (item->tag == TAG_DOOR)
            return true;
        if (item->tag != TAG_HOST) {
            r->reader = before;
            return false;
        }
    }
}

static bool same(const door_call_t *a, const door_call_t *b) {
    return a->args == b->args && memcmp(a->arg, b->arg, sizeof *a->arg * a->args) == 0 && a->out_len == b->out_len &&
           memcmp(a->out, b->out, a->out_len) == 0;
}

static const char *replay_door(int context, const door_function_t *function, const int32_t *args, uint8_t *memory,
                               uint32_t memory_len, int64_t *result) {
    static item_t items[CS_CONTEXTS];
    replay_t *r = &replays[context];
    item_t *item = &items[context];
    const unsigned index = (unsigned)(function - door_table);
    const bool any = next_door(r, item);
    const bool known = any && item->door.function == index;
    uint32_t into = 0, len = 0;
    const char *shape = record_shape(index);
    for (unsigned i = 0; shape[i]; i++)
        if (shape[i] == 'n')
            len = (uint32_t)args[i];
    for (unsigned i = 0; shape[i]; i++) {
        if (shape[i] == 'i' || shape[i] == 'n')
            continue;
        const uint32_t at = (uint32_t)args[i];
        if ((at > memory_len || len > memory_len - at) && !(known && item->door.result == ERR_DENIED))
            return "pointer outside the memory";
        if (shape[i] == 'q' || shape[i] == 'r' || shape[i] == 'Q')
            into = at;
    }
    // As it was recorded: the same function of the same bytes, with the result that they had there.
    door_call_t got = record_shaped(index, args, memory, memory_len, known ? item->door.result : -1);
    if (got.out_len > RECORD_DATA_MAX)
        got.out_len = RECORD_DATA_MAX;
    char expected_text[TEXT_ROOM] = "no further call", got_text[TEXT_ROOM];
    if (!known) {
        if (any)
            call_text(expected_text, &item->door);
        call_text(got_text, &got);
        mismatch(r, r->t_us, function->name, expected_text, got_text);
        r->diverged = true;
        return "does not do what was recorded";
    }
    total.calls++;
    if (!same(&item->door, &got)) {
        call_text(expected_text, &item->door);
        call_text(got_text, &got);
        mismatch(r, r->t_us, function->name, expected_text, got_text);
    }
    if (item->door.in_len && into <= memory_len && item->door.in_len <= memory_len - into)
        memcpy(memory + into, item->in, item->door.in_len);
    *result = item->door.result;
    return NULL;
}

// ---- calls of the module -------------------------------------------------------------------------------------

static bool instantiate(replay_t *r, const item_t *item) {
    const bool pilot = r->context == CONTEXT_PILOT;
    const engine_image_t image = {
        .module = pilot ? &pilot_module : &session_module,
        .arena = arenas[r->context],
        .arena_bytes = sizeof arenas[0],
        .stack_bytes = pilot ? PILOT_STACK : SESSION_STACK,
        .memory_bytes = pilot ? PILOT_MEMORY : SESSION_MEMORY,
    };
    if (!engine_load(r->context, &image))
        return false;
    for (int kind = RECORD_BLOCK; kind <= RECORD_POWER_FAIL; kind++)
        r->run[kind] = engine_find(r->context, call_names[kind]);
    r->alive = true;
    r->memory_len = item->memory_len;
    if (!item->in_len)
        return true;
    r->block_ptr = r->config_ptr = 0;
    engine_call(r->context, engine_find(r->context, "block_ptr"), CALL_LIMIT_US, &r->block_ptr);
    engine_call(r->context, engine_find(r->context, "config_ptr"), CALL_LIMIT_US, &r->config_ptr);
    uint32_t bytes;
    uint8_t *memory = engine_memory(r->context, &bytes);
    if ((uint64_t)(uint32_t)r->config_ptr + item->in_len > bytes ||
        (uint64_t)(uint32_t)r->block_ptr + sizeof(cs_block_t) > bytes)
        return false;
    memcpy(memory + r->config_ptr, item->in, item->in_len);
    if ((uint32_t)r->config_ptr != item->config_ptr)
        mismatch(r, item->t_us, "config_ptr", "another place", "this one");
    return true;
}

// How the call whose start was just read ends: RECORD_RETURNED.., 0 = its end was not recorded.
static int recorded_end(const replay_t *r, item_t *scratch) {
    reader_t ahead = r->reader;
    do
        reader_next(&ahead, scratch);
    while (scratch->tag == TAG_DOOR || scratch->tag == TAG_HOST);
    return scratch->tag >= RECORD_RETURNED && scratch->tag <= RECORD_CUT_OFF ? scratch->tag : 0;
}

static void run_call(replay_t *r, const item_t *begun, item_t *scratch) {
    static const char *const ends[] = {"returned", "trapped", "cut_off"};
    const int end = recorded_end(r, scratch);
    if (!end || !r->alive)
        return;
    if (end == RECORD_CUT_OFF) {
        r->alive = false; // where it was cut off is a matter of time, which a recording does not have
        return;
    }
    if (begun->tag == RECORD_BLOCK) {
        uint32_t bytes;
        memcpy(engine_memory(r->context, &bytes) + r->block_ptr, &begun->block, sizeof begun->block);
        total.blocks++;
    } else
        total.polls += begun->tag == RECORD_POLL;
    r->t_us = begun->t_us;
    r->diverged = false;
    const engine_result_t result = engine_call(r->context, r->run[begun->tag], CALL_LIMIT_US, NULL);
    if (r->diverged) {
        r->alive = false;
        return;
    }
    if (next_door(r, scratch)) {
        char text[TEXT_ROOM];
        call_text(text, &scratch->door);
        mismatch(r, r->t_us, door_table[scratch->door.function].name, text, "not called");
    }
    const int ended = result == ENGINE_OK ? RECORD_RETURNED : result == ENGINE_TRAP ? RECORD_TRAPPED : RECORD_CUT_OFF;
    if (ended != end) {
        mismatch(r, begun->t_us, call_names[begun->tag], ends[end - RECORD_RETURNED], ends[ended - RECORD_RETURNED]);
        r->alive = false;
    }
}

// @returns NULL, or why the rest can't be replayed
static const char *run_module(replay_t *r, bool force) {
    static item_t item, scratch;
    const uint32_t crc = engine_origin(r->context == CONTEXT_PILOT ? &pilot_module : &session_module).crc32;
    for (reader_next(&r->reader, &item); item.tag; reader_next(&r->reader, &item)) {
        if (item.tag == TAG_MODULE) {
            if (item.crc != crc && !force)
                return "the module is not the one that was recorded; --force replays all the same";
            if (!instantiate(r, &item))
                return engine_error(r->context);
        } else if (item.tag <= RECORD_POWER_FAIL)
            run_call(r, &item, &scratch);
        else if (item.tag == TAG_HASH && r->alive)
            compare_memory(r, &item);
    }
    return r->reader.error;
}

// ---- the file ------------------------------------------------------------------------------------------------

static uint8_t *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t room = 0;
    *len = 0;
    if (!file)
        return NULL;
    for (;;) {
        if (*len == room) {
            uint8_t *more = realloc(data, room = room ? 2 * room : 1 << 20);
            if (!more)
                break;
            data = more;
        }
        const size_t got = fread(data + *len, 1, room - *len, file);
        *len += got;
        if (!got && !ferror(file)) {
            fclose(file);
            return data;
        }
        if (!got)
            break;
    }
    free(data);
    fclose(file);
    return NULL;
}

static void print_result(void) {
    const char *pilot = pilot_module.engine->name, *session = session_module.engine->name;
    const bool same = strcmp(pilot, session) == 0;
    printf("{\"engine\":\"%s%s%s\",\"blocks\":%llu,\"polls\":%llu,\"calls\":%llu,\"hashes\":%llu,\"mismatches\":[",
           pilot, same ? "" : "+", same ? "" : session, (unsigned long long)total.blocks,
           (unsigned long long)total.polls, (unsigned long long)total.calls, (unsigned long long)total.hashes);
    for (uint64_t i = 0; i < total.mismatches && i < SHOWN; i++)
        printf(i ? ",%s" : "%s", shown[i]);
    printf("],\"mismatch_count\":%llu,\"pilot_hash\":\"%08x\",\"session_hash\":\"%08x\",\"equal\":%s}\n",
           (unsigned long long)total.mismatches,
           (unsigned)memory_hash(CONTEXT_PILOT, replays[CONTEXT_PILOT].memory_len),
           (unsigned)memory_hash(CONTEXT_SESSION, replays[CONTEXT_SESSION].memory_len),
           total.mismatches ? "false" : "true");
}

int replay_file(const char *path, bool force) {
    size_t len, end = 0;
    uint8_t *file = read_file(path, &len);
    if (!file) {
        fprintf(stderr, "%s: can't be read\n", path);
        return 2;
    }
    const char *error = reader_check(file, len, &end);
    size_t where = end;
    engine_use_door(replay_door);
    for (int context = 0; context < CS_CONTEXTS && !error; context++) {
        replay_t *r = &replays[context];
        r->context = context;
        r->reader = reader_open(file, end, context == CONTEXT_PILOT ? 'P' : 'S');
        error = run_module(r, force);
        where = r->reader.at;
    }
    free(file);
    if (error) {
        fprintf(stderr, "%s: %s (offset %zu)\n", path, error, where);
        return 2;
    }
    print_result();
    return total.mismatches ? 1 : 0;
}
