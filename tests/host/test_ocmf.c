// uses: ocmf.c signing.c
// flags: -Ibuild/desktop
// Signed meter values: the texts, the log, and what a power cut at each write to the store leaves of them.
#include "ocmf.h"

#include <string.h>

#include "board.h"
#include "check.h"
#include "door.h"
#include "link.h"
#include "nv.h"
#include "random.h"
#include "signing.h"
#include "telemetry.h"

#define TEXTS 64
#define TEXT_MAX 1000

// ---- board, store, link --------------------------------------------------------------------------------------

const char board_name[] = "a-board-name";
static uint64_t now_us;
uint64_t board_time_us(void) { return now_us; }

static bool healthy = true;
static uint8_t drawn;
bool random_bytes(uint8_t *out, size_t len) {
    for (size_t i = 0; i < len; i++)
        out[i] = (uint8_t)(i + 32 * drawn);
    drawn++;
    return healthy;
}

static struct {
    uint8_t data[NV_MAX];
    int len;
} store[NV_KEYS + 1];
static unsigned writes, cut_after;
static int refuses; // ERR_*, of every write
int nv_read(int key, uint8_t *data, size_t cap) {
    if (!store[key].len)
        return ERR_NONE;
    memcpy(data, store[key].data, (size_t)store[key].len < cap ? (size_t)store[key].len : cap);
    return store[key].len;
}
static bool dark(void) { return writes > cut_after; }
int nv_write(int key, const uint8_t *data, size_t len) {
    CHECK(key > NV_MODULES && key <= NV_KEYS && len >= 1 && len <= NV_MAX);
    if (refuses)
        return refuses;
    writes++;
    if (!dark()) {
        memcpy(store[key].data, data, len);
        store[key].len = (int)len;
    }
    return 0;
}

static char said[200];
bool telemetry_message(int level, const char *text) {
    (void)level;
    strncpy(said, text, sizeof said - 1);
    return true;
}

static bool link_full;
static char key_sent[65], texts[TEXTS][TEXT_MAX]; // by page
static unsigned sent, repeated, next_part;
bool telemetry_ocmf(uint32_t page, uint8_t part, uint8_t parts, const char *text, size_t len) {
    static char whole[TEXT_MAX];
    if (link_full)
        return false;
    CHECK(len >= 1 && len <= 200);
    if (page == 0) {
        CHECK(part == 0 && parts == 1 && len == 64);
        memcpy(key_sent, text, len);
        return true;
    }
    CHECK(page < TEXTS && part < parts && part == next_part && part * 200 + len < TEXT_MAX);
    CHECK(part + 1 == parts || len == 200);
    memcpy(whole + part * 200, text, len);
    next_part = part + 1;
    if (next_part < parts)
        return true;
    whole[part * 200 + len] = 0;
    next_part = 0;
    sent++;
    if (texts[page][0]) {
        repeated++;
        CHECK(strcmp(texts[page], whole) == 0); // one text for each page, for ever
    }
    strcpy(texts[page], whole);
    return true;
}

static void blank(void) {
    memset(store, 0, sizeof store);
    memset(texts, 0, sizeof texts);
    memset(key_sent, 0, sizeof key_sent);
    said[0] = 0;
    sent = repeated = writes = next_part = 0;
    cut_after = UINT32_MAX;
    refuses = 0;
    healthy = true;
    link_full = false;
}

static void boot(void) {
    now_us = 0;
    next_part = 0;
    ocmf_init();
}

static void polls(unsigned n) {
    while (n-- && !dark()) {
        now_us += 10000;
        ocmf_poll();
    }
}

static const uint8_t *session(uint8_t reason, uint32_t number, uint64_t energy_mWh, uint64_t register_mWh,
                              uint32_t duration_s) {
    static uint8_t record[OCMF_SESSION];
    memset(record, 0, sizeof record);
    record[0] = 1;
    record[1] = reason;
    put_u32(record + 4, number);
    put_u64(record + 8, energy_mWh);
    put_u64(record + 16, register_mWh);
    put_u32(record + 24, duration_s);
    return record;
}

static int give(uint8_t reason, uint32_t number, uint64_t energy_mWh, uint64_t register_mWh, uint32_t duration_s) {
    return ocmf_session(session(reason, number, energy_mWh, register_mWh, duration_s), OCMF_SESSION);
}

static bool has(unsigned page, const char *what) {
    bool found = strstr(texts[page], what) != NULL;
    if (!found)
        printf("T%u has no %s: %s\n", page, what, texts[page]);
    return found;
}

#define FIELDS "\"RI\":\"1-b:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}"

// ---- power cuts ----------------------------------------------------------------------------------------------

#define SESSIONS 15 // more than the log holds

// What the session module has in the store: its records are there before the host gets them.
static struct {
    uint32_t newest;
    bool open;
    uint64_t start_mWh, register_mWh;
    uint8_t reason[SESSIONS + 1];
    uint64_t energy_mWh[SESSIONS + 1], end_mWh[SESSIONS + 1];
} module;

static void hand_over(uint32_t number) {
    bool open = number == module.newest && module.open;
    for (int i = 0; i < 200 && !dark(); i++) {
        int taken = open ? give(0, number, 0, module.start_mWh, 0)
                         : give(module.reason[number], number, module.energy_mWh[number], module.end_mWh[number], 7);
        if (taken == 0)
            return;
        CHECK(taken == ERR_BUSY);
        polls(1);
    }
    CHECK(dark());
}

static void end(uint8_t reason) {
    module.reason[module.newest] = reason;
    module.energy_mWh[module.newest] = module.register_mWh - module.start_mWh;
    module.end_mWh[module.newest] = module.register_mWh;
    module.open = false;
}

// Sessions one after the other, until power goes or all are done.
static void story(void) {
    if (module.newest) {
        if (module.open)
            end(2);
        if (module.newest > 1)
            hand_over(module.newest - 1);
        hand_over(module.newest);
    }
    while (module.newest < SESSIONS && !dark()) {
        module.newest++;
        module.open = true;
        module.start_mWh = module.register_mWh;
        hand_over(module.newest);
        polls(60);
        if (dark())
            return;
        module.register_mWh += 1000 + module.newest;
        end(1);
        hand_over(module.newest);
        polls(module.newest % 3 ? 60 : 0); // sometimes the next car is there at once
    }
    polls(120);
}

static void hex_of(const uint8_t *bytes, size_t len, char *text) {
    for (size_t i = 0; i < len; i++)
        sprintf(text + 2 * i, "%02x", bytes[i]);
}

// All pages are there, each names the hash of the last closed one, every session has ended once.
static void judge_story(void) {
    char expected[80] = "\"XP\":\"0000000000000000000000000000000000000000000000000000000000000000\"";
    unsigned ended = 0, page = 1;
    uint64_t mWh = 0;
    for (; page < TEXTS && texts[page][0]; page++) {
        CHECK(has(page, expected));
        if (!strstr(texts[page], "\"TX\":\"E\"") && !strstr(texts[page], "\"TX\":\"P\""))
            continue;
        ended++;
        mWh += 1000 + ended;
        char reading[40];
        sprintf(reading, "\"RV\":0.%06u", (unsigned)mWh);
        if (strstr(texts[page], "\"TX\":\"E\""))
            CHECK(has(page, reading));
        else
            sscanf(strstr(texts[page], "\"TX\":\"P\",\"RV\":0.") + 17, "%6lu", &mWh);
        uint8_t hash[SIGNING_HASH];
        signing_hash((const char *[]){texts[page]}, 1, hash);
        hex_of(hash, sizeof hash, expected + 6);
        strcat(expected, "\"");
    }
    CHECK(ended == SESSIONS);
    CHECK(strstr(texts[page - 1], "\"TX\":\"E\"") || strstr(texts[page - 1], "\"TX\":\"P\""));
    for (; page < TEXTS; page++)
        CHECK(!texts[page][0]);
}

int main(void) {
    group("key: made once, kept, told at each boot and to whoever tells the time");
    blank();
    boot();
    polls(40);
    char first[65];
    strcpy(first, key_sent);
    CHECK(strlen(first) == 64 && store[OCMF_SEED_KEY].len == 33 && writes == 1);
    memset(key_sent, 0, sizeof key_sent);
    boot();
    polls(40);
    CHECK(strcmp(key_sent, first) == 0 && writes == 1);
    memset(key_sent, 0, sizeof key_sent);
    polls(40);
    CHECK(!key_sent[0]);
    ocmf_time(1800000000);
    polls(1);
    CHECK(strcmp(key_sent, first) == 0);
    blank();
    boot();
    polls(40);
    CHECK(strlen(key_sent) == 64 && strcmp(key_sent, first) != 0); // another station

    group("text: begin and end, to the letter");
    ocmf_time(1709164798); // 2024-02-28T23:59:58
    CHECK(give(0, 7, 0, 1234567890, 0) == 0);
    polls(60);
    CHECK(sent == 1 && texts[1][0]);
    char expected[TEXT_MAX];
    sprintf(expected,
            "OCMF|{\"FV\":\"1.0\",\"GI\":\"ChargeScript a-board-name\",\"GS\":\"%.16s\",\"GV\":\"0.1.0\",\"PG\":\"T1\","
            "\"MV\":\"ChargeScript\",\"MM\":\"a-board-name\",\"MS\":\"%.16s\",\"IS\":false,\"IL\":\"NONE\",\"IF\":[],"
            "\"IT\":\"NONE\",\"ID\":\"\",\"XP\":\"%064d\",\"XS\":7,\"RD\":[{\"TM\":\"2024-02-28T23:59:58,000+0000 S\","
            "\"TX\":\"B\",\"RV\":1234.567890," FIELDS "]}|{\"SA\":\"Ed25519\",\"SD\":\"",
            key_sent, key_sent, 0);
    CHECK(strncmp(texts[1], expected, strlen(expected)) == 0);
    CHECK(strlen(texts[1]) == strlen(expected) + 128 + 2);
    now_us += 1500000;
    CHECK(give(1, 7, 5000001, 1239567891, 2) == 0);
    polls(60);
    CHECK(sent == 2);
    CHECK(has(2, "\"RD\":[{\"TM\":\"2024-02-28T23:59:58,000+0000 S\",\"TX\":\"B\",\"RV\":1234.567890," FIELDS ","
                 "{\"TM\":\"2024-02-29T00:00:00,000+0000 S\",\"TX\":\"E\",\"RV\":1239.567891," FIELDS "]}|"));

    group("text: dates and registers at their bounds fit");
    static const struct {
        uint32_t time_s;
        const char *text;
    } dates[] = {{OCMF_TIME_MIN_s, "2023-11-14T22:13:20"}, {1735689599, "2024-12-31T23:59:59"},
                 {1735689600, "2025-01-01T00:00:00"},      {4107542399, "2100-02-28T23:59:59"},
                 {4107542400, "2100-03-01T00:00:00"},      {4294967295, "2106-02-07T06:28:15"}};
    for (unsigned i = 0; i < 6; i++) {
        blank();
        boot();
        polls(40);
        ocmf_time(dates[i].time_s);
        CHECK(give(0, 4294967294, 0, 0, 0) == 0);
        polls(60);
        CHECK(has(1, dates[i].text));
        CHECK(give(1, 4294967294, UINT64_MAX, UINT64_MAX, 0) == 0);
        polls(60);
        CHECK(has(2, "18446744073709.551615") && has(2, "}]}|{\"SA\":\"Ed25519\""));
    }
    // The longest of a real board: its name is there twice.
    size_t longest = strlen(texts[2]) + 2 * (strlen("mps2-an386") - strlen(board_name)) + strlen("T4294967295") - 2;
    printf("longest text: %zu characters\n", longest);
    CHECK(longest < 790); // 640 of payload, 150 around it

    group("time: unknown, synchronised for 48 hours, then informative; too early is refused");
    blank();
    boot();
    polls(40);
    ocmf_time(OCMF_TIME_MIN_s - 1);
    CHECK(strcmp(said, "control: time = 1699999999 refused, must be 1700000000 or later") == 0);
    CHECK(give(0, 1, 0, 0, 0) == 0);
    polls(60);
    CHECK(has(1, "\"1970-01-01T00:00:00,000+0000 U\""));
    ocmf_time(1800000000);
    now_us += 47ull * 3600 * 1000000;
    CHECK(give(1, 1, 0, 0, 0) == 0);
    polls(60);
    CHECK(has(2, ",000+0000 U\",\"TX\":\"B\"") && has(2, ",000+0000 S\",\"TX\":\"E\""));
    now_us += 3600ull * 1000000;
    CHECK(give(0, 2, 0, 0, 0) == 0);
    polls(60);
    CHECK(has(3, ",000+0000 I\",\"TX\":\"B\""));

    group("a begin that had to wait has the time at which it was");
    CHECK(give(1, 2, 0, 0, 0) == 0);
    polls(60);
    now_us = 48ull * 3600 * 1000000;
    ocmf_time(1800000100);
    CHECK(give(0, 3, 0, 0, 40) == 0);
    polls(60);
    CHECK(has(5, "\"2027-01-15T08:01:00,000+0000 S\",\"TX\":\"B\""));

    group("power loss: the end is signed at the next boot, for the time at which it was");
    CHECK(give(0, 3, 0, 0, 50) == 0); // has it already
    boot();
    CHECK(give(1, 2, 0, 0, 0) == 0); // the one before comes again
    CHECK(give(2, 3, 77, 77, 3600) == ERR_BUSY);
    polls(120);
    CHECK(give(2, 3, 77, 77, 3600) == 0);
    polls(60);
    CHECK(has(6, "\"2027-01-15T08:01:00,000+0000 S\",\"TX\":\"B\""));
    CHECK(has(6, "\"2027-01-15T09:01:00,000+0000 I\",\"TX\":\"P\",\"RV\":0.000077"));

    group("a session whose begin was not logged says so");
    CHECK(give(1, 4, 10, 87, 5) == 0);
    polls(60);
    CHECK(has(7, ",000+0000 U\",\"TX\":\"B\",\"RV\":0.000077") && has(7, ",000+0000 U\",\"TX\":\"E\",\"RV\":0.000087"));

    group("a register that goes backwards is marked as not usable");
    CHECK(give(0, 5, 0, 86, 0) == 0);
    polls(60);
    CHECK(has(8, "\"RV\":0.000086,") && has(8, "\"EF\":\"E\",\"ST\":\"E\""));
    CHECK(give(1, 5, 14, 100, 0) == 0);
    polls(60);
    CHECK(give(0, 6, 0, 100, 0) == 0);
    polls(60);
    CHECK(has(10, "\"EF\":\"\",\"ST\":\"G\""));
    CHECK(give(1, 6, 60, 150, 0) == 0); // begun at 100, not at 90
    polls(60);
    CHECK(has(11, "\"RV\":0.000100,") && has(11, "\"EF\":\"E\",\"ST\":\"E\""));

    group("hostile records: nothing is written");
    unsigned before = writes, sent_before = sent;
    uint8_t record[64];
    memset(record, 0, sizeof record);
    for (size_t len = 0; len <= sizeof record; len++)
        CHECK(len == OCMF_SESSION || ocmf_session(session(0, 9, 0, 200, 0), len) == ERR_ARG);
    for (unsigned reason = 3; reason < 256; reason++)
        CHECK(give((uint8_t)reason, 9, 0, 200, 0) == ERR_ARG);
    memcpy(record, session(0, 9, 0, 200, 0), OCMF_SESSION);
    for (unsigned version = 0; version < 256; version++) {
        record[0] = (uint8_t)version;
        CHECK(version == 1 || ocmf_session(record, OCMF_SESSION) == ERR_ARG);
    }
    CHECK(give(0, 0, 0, 200, 0) == ERR_ARG);
    CHECK(give(1, 9, 201, 200, 0) == ERR_ARG);
    polls(60);
    CHECK(writes == before && sent == sent_before);

    group("a link without room: parts wait, none is lost");
    CHECK(give(0, 9, 0, 200, 0) == 0);
    link_full = true;
    polls(100);
    CHECK(sent == sent_before && give(1, 9, 0, 200, 0) == ERR_BUSY);
    for (int i = 0; i < 20; i++) {
        link_full = i % 3 != 0;
        polls(1);
    }
    CHECK(sent == sent_before + 1);
    link_full = false;

    group("a store without room: asked again, and the entry is tried each second");
    refuses = ERR_BUSY;
    CHECK(give(1, 9, 0, 200, 0) == ERR_BUSY);
    refuses = 0;
    CHECK(give(1, 9, 0, 200, 0) == 0);
    refuses = ERR_BUSY;
    polls(90);
    refuses = 0;
    sent_before = sent;
    polls(3);
    CHECK(sent == sent_before);
    polls(120);
    CHECK(sent == sent_before + 1);

    group("no entropy: marked as unsigned, said, and signed once there is a key");
    blank();
    healthy = false;
    boot();
    CHECK(strcmp(said, "ocmf: no entropy for a key, meter values are not signed") == 0);
    CHECK(store[OCMF_SEED_KEY].len == 0);
    CHECK(give(0, 1, 0, 0, 0) == 0);
    polls(60);
    CHECK(strcmp(said, "ocmf: without a key, not signed: T1") == 0 && !key_sent[0]);
    CHECK(has(1, "\"GS\":\"UNSIGNED\"") && has(1, "|{\"SA\":\"none\",\"SD\":\"\"}"));
    CHECK(give(1, 1, 5, 5, 1) == 0);
    polls(60);
    CHECK(has(2, "|{\"SA\":\"none\",\"SD\":\"\"}"));
    healthy = true;
    boot();
    polls(60);
    CHECK(give(0, 2, 0, 5, 0) == 0);
    polls(60);
    CHECK(has(3, "|{\"SA\":\"Ed25519\",\"SD\":\"") && has(2, "|{\"SA\":\"none\",\"SD\":\"\"}"));

    group("a key that can't be read is not replaced, one that can't be stored is not used");
    blank();
    boot();
    store[OCMF_SEED_KEY].data[0] = 2;
    boot();
    CHECK(strcmp(said, "ocmf: the stored key is unreadable, meter values are not signed") == 0);
    CHECK(writes == 1);
    blank();
    refuses = ERR_IO;
    boot();
    CHECK(strcmp(said, "ocmf: the key can't be stored, meter values are not signed") == 0);
    CHECK(give(0, 1, 0, 0, 0) == ERR_IO);

    group("a lost record of the newest: the pages go on after the last closed one");
    blank();
    boot();
    polls(40);
    for (uint32_t n = 1; n <= 3; n++) {
        CHECK(give(0, n, 0, 10 * n, 0) == 0);
        polls(60);
        CHECK(give(1, n, 10, 10 * n + 10, 0) == 0);
        polls(60);
    }
    store[OCMF_STATE_KEY].len = 0;
    boot();
    CHECK(strcmp(said, "ocmf: the newest transaction is lost") == 0);
    polls(120);
    CHECK(give(0, 4, 0, 40, 0) == 0);
    polls(60);
    CHECK(has(7, "\"PG\":\"T7\""));

    group("power cut at each write: no page is lost or made twice, the chain holds");
    blank();
    memset(&module, 0, sizeof module);
    boot();
    story();
    judge_story();
    unsigned all = writes;
    CHECK(all == 1 + SESSIONS * (1 + 1 + 3)); // the key; begin, end, and the three records of the entry
    for (unsigned cut = 1; cut < all; cut++) {
        blank();
        memset(&module, 0, sizeof module);
        cut_after = cut;
        boot();
        story();
        CHECK(dark());
        cut_after = UINT32_MAX;
        boot();
        story();
        judge_story();
    }
    printf("%u cuts\n", all - 1);
    return done();
}
