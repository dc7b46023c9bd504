#include "ocmf.h"

#include <string.h>

#include "board.h"
#include "board_config.h"
#include "door.h"
#include "link.h"
#include "nv.h"
#include "random.h"
#include "signing.h"
#include "telemetry.h"
#include "text.h"

#define SEED_VERSION 1
#define FORMAT 1
#define SYNCHRONISED_s (48 * 3600u)
#define RETRY_US 1000000u
#define PART 200 // characters in one telemetry record
#define PAYLOAD_MAX 640

typedef struct {
    uint8_t version;
    uint8_t seed[SIGNING_SEED];
} stored_seed_t;

enum { BEGIN, UNPLUGGED, POWER_LOSS }; // as the session module's reasons
enum { UNKNOWN, INFORMATIVE, SYNCHRONISED };
#define END_STATUS_BIT 2
#define UNSIGNED 16u
#define IMPLAUSIBLE 32u

// All that a text says and the key and the board do not.
typedef struct __attribute__((packed)) {
    uint8_t format;
    uint8_t what;
    uint8_t flags; // status of the begin's time, of the end's, UNSIGNED, IMPLAUSIBLE
    uint8_t firmware[3];
    uint32_t page;
    uint32_t number; // of the transaction, once it is closed
    uint32_t session;
    uint32_t begin_s, end_s;
    uint64_t begin_mWh, end_mWh;
} fields_t;

typedef struct __attribute__((packed)) {
    fields_t fields;
    uint8_t before[SIGNING_HASH]; // hash of the text that closed the transaction before
    uint8_t signature[SIGNING_SIGNATURE];
} entry_t;

// In the store an entry is three records. The page ties them together: an entry cut short has two of another one.
#define FIRST NV_MAX
#define OTHERS (NV_MAX - 1)
_Static_assert(sizeof(fields_t) <= NV_MAX && sizeof(entry_t) <= FIRST + 2 * OTHERS, "room in the store");

static enum { NO_KEY, SEEDED, DERIVING, READY } key;
static uint8_t seed[SIGNING_SEED], public_key[SIGNING_PUBLIC];
static bool key_told;

static enum { IDLE, RENDER, SIGN, STORE, SEND } step;
static entry_t newest;
static bool begun; // its session has begun in this boot
static uint64_t retry_us;
static unsigned part;
static char payload[PAYLOAD_MAX];

static bool told;
static uint32_t told_s;
static uint64_t told_us;

static void message(int level, const char *text, uint32_t page) {
    char line[80];
    text_t t = text_start(line, sizeof line);
    text_add(&t, "ocmf: ");
    text_add(&t, text);
    if (page)
        text_add_u32(&t, page);
    telemetry_message(level, line);
}

// ---- time ----------------------------------------------------------------------------------------------------

void ocmf_time(uint32_t time_s) {
    if (time_s < OCMF_TIME_MIN_s) {
        char line[80];
        text_t t = text_start(line, sizeof line);
        text_add(&t, "control: time = ");
        text_add_u32(&t, time_s);
        text_add(&t, " refused, must be ");
        text_add_u32(&t, OCMF_TIME_MIN_s);
        text_add(&t, " or later");
        telemetry_message(LOG_WARN, line);
        return;
    }
    told = true;
    told_s = time_s;
    told_us = board_time_us();
    key_told = false; // whoever tells the time has just come and does not have it yet
}

// Seconds since 1970, or since boot as long as nobody has told. Its status.
static unsigned time_now(uint32_t *now_s) {
    uint32_t since_s = (uint32_t)((board_time_us() - (told ? told_us : 0)) / 1000000);
    *now_s = told_s + since_s;
    return !told ? UNKNOWN : since_s < SYNCHRONISED_s ? SYNCHRONISED : INFORMATIVE;
}

// ---- the text ------------------------------------------------------------------------------------------------

static void add_digits(text_t *text, uint32_t value, int digits) {
    char all[12];
    all[digits] = 0;
    while (digits > 0) {
        all[--digits] = (char)('0' + value % 10);
        value /= 10;
    }
    text_add(text, all);
}

static void add_hex(text_t *text, const uint8_t *bytes, size_t len) {
    static const char hex[] = "0123456789abcdef";
    for (size_t i = 0; i < len; i++) {
        const char two[3] = {hex[bytes[i] >> 4], hex[bytes[i] & 15], 0};
        text_add(text, two);
    }
}

// ISO 8601 in UTC, as OCMF wants it.
static void add_time(text_t *text, uint32_t time_s, unsigned status) {
    static const uint8_t days_of[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint32_t days = time_s / 86400, year = 1970, month = 0, of_day = time_s % 86400;
    for (;; year++) {
        uint32_t in_year = year % 4 == 0 && year != 2100 ? 366 : 365;
        if (days < in_year)
            break;
        days -= in_year;
    }
    for (;; month++) {
        uint32_t in_month = days_of[month] + (month == 1 && year % 4 == 0 && year != 2100);
        if (days < in_month)
            break;
        days -= in_month;
    }
    const uint32_t fields[] = {month + 1, days + 1, of_day / 3600, of_day / 60 % 60, of_day % 60};
    add_digits(text, year, 4);
    for (int i = 0; i < 5; i++) {
        const char separator[2] = {"--T::"[i], 0};
        text_add(text, separator);
        add_digits(text, fields[i], 2);
    }
    text_add(text, ",000+0000 ");
    text_add(text, status == SYNCHRONISED ? "S" : status == INFORMATIVE ? "I" : "U");
}

static void add_kWh(text_t *text, uint64_t mWh) {
    uint64_t kWh = mWh / 1000000;
    if (kWh >= 1000000000) {
        text_add_u32(text, (uint32_t)(kWh / 1000000000));
        add_digits(text, (uint32_t)(kWh % 1000000000), 9);
    } else {
        text_add_u32(text, (uint32_t)kWh);
    }
    text_add(text, ".");
    add_digits(text, (uint32_t)(mWh % 1000000), 6);
}

static void add_reading(text_t *text, const char *why, uint32_t time_s, unsigned status, uint64_t mWh, bool usable) {
    text_add(text, "{\"TM\":\"");
    add_time(text, time_s, status);
    text_add(text, "\",\"TX\":\"");
    text_add(text, why);
    text_add(text, "\",\"RV\":");
    add_kWh(text, mWh);
    text_add(text, ",\"RI\":\"1-b:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"");
    text_add(text, usable ? "\",\"ST\":\"G\"}" : "E\",\"ST\":\"E\"}");
}

static void add_serial(text_t *text, const fields_t *fields) {
    if (fields->flags & UNSIGNED)
        text_add(text, "UNSIGNED");
    else
        add_hex(text, public_key, 8);
}

// What is signed, into `payload`.
static void render(const entry_t *entry) {
    const fields_t *f = &entry->fields;
    text_t text = text_start(payload, sizeof payload);
    text_add(&text, "{\"FV\":\"1.0\",\"GI\":\"ChargeScript ");
    text_add(&text, board_name);
    text_add(&text, "\",\"GS\":\"");
    add_serial(&text, f);
    text_add(&text, "\",\"GV\":\"");
    for (int i = 0; i < 3; i++) {
        text_add(&text, i ? "." : "");
        text_add_u32(&text, f->firmware[i]);
    }
    text_add(&text, "\",\"PG\":\"T");
    text_add_u32(&text, f->page);
    text_add(&text, "\",\"MV\":\"ChargeScript\",\"MM\":\"");
    text_add(&text, board_name);
    text_add(&text, "\",\"MS\":\"");
    add_serial(&text, f);
    text_add(&text, "\",\"IS\":false,\"IL\":\"NONE\",\"IF\":[],\"IT\":\"NONE\",\"ID\":\"\",\"XP\":\"");
    add_hex(&text, entry->before, sizeof entry->before);
    text_add(&text, "\",\"XS\":");
    text_add_u32(&text, f->session);
    text_add(&text, ",\"RD\":[");
    bool usable = !(f->flags & IMPLAUSIBLE);
    add_reading(&text, "B", f->begin_s, f->flags & 3, f->begin_mWh, usable);
    if (f->what != BEGIN) {
        text_add(&text, ",");
        add_reading(&text, f->what == UNPLUGGED ? "E" : "P", f->end_s, f->flags >> END_STATUS_BIT & 3, f->end_mWh,
                    usable);
    }
    text_add(&text, "]}");
}

#define PIECES 5

// The whole text in pieces; the payload has been rendered.
static void whole(const entry_t *entry, const char *pieces[PIECES], char hex[2 * SIGNING_SIGNATURE + 1]) {
    bool is_signed = !(entry->fields.flags & UNSIGNED);
    text_t text = text_start(hex, 2 * SIGNING_SIGNATURE + 1);
    if (is_signed)
        add_hex(&text, entry->signature, SIGNING_SIGNATURE);
    pieces[0] = "OCMF|";
    pieces[1] = payload;
    pieces[2] = is_signed ? "|{\"SA\":\"Ed25519\",\"SD\":\"" : "|{\"SA\":\"none\",\"SD\":\"";
    pieces[3] = hex;
    pieces[4] = "\"}";
}

// ---- the log -------------------------------------------------------------------------------------------------

static int record_key(uint32_t number, int n) { return OCMF_LOG_KEY + 3 * (int)(number % OCMF_LOG) + n; }

// The entry in the place of transaction `number`, whatever it is.
static bool load_place(uint32_t number, entry_t *entry) {
    uint8_t bytes[FIRST + 2 * OTHERS], record[NV_MAX];
    if (nv_read(record_key(number, 0), bytes, FIRST) != FIRST)
        return false;
    for (int n = 1; n < 3; n++) {
        if (nv_read(record_key(number, n), record, sizeof record) != sizeof record ||
            record[0] != bytes[offsetof(fields_t, page)])
            return false;
        memcpy(bytes + FIRST + (n - 1) * OTHERS, record + 1, OTHERS);
    }
    memcpy(entry, bytes, sizeof *entry);
    return entry->fields.format == FORMAT;
}

static bool load_entry(uint32_t number, entry_t *entry) {
    return number && load_place(number, entry) && entry->fields.number == number;
}

// The record that makes the entry valid comes last.
static bool save_entry(const entry_t *entry) {
    uint8_t bytes[FIRST + 2 * OTHERS] = {0}, record[NV_MAX];
    memcpy(bytes, entry, sizeof *entry);
    for (int n = 1; n < 3; n++) {
        record[0] = (uint8_t)entry->fields.page;
        memcpy(record + 1, bytes + FIRST + (n - 1) * OTHERS, OTHERS);
        if (nv_write(record_key(entry->fields.number, n), record, sizeof record) != 0)
            return false;
    }
    return nv_write(record_key(entry->fields.number, 0), bytes, FIRST) == 0;
}

static void load_newest(void) {
    entry_t entry;
    memset(&newest, 0, sizeof newest);
    int len = nv_read(OCMF_STATE_KEY, (uint8_t *)&newest.fields, sizeof newest.fields);
    if (len == sizeof newest.fields && newest.fields.format == FORMAT)
        return;
    memset(&newest, 0, sizeof newest);
    for (uint32_t i = 0; i < OCMF_LOG; i++)
        if (load_place(i, &entry) && entry.fields.page > newest.fields.page)
            newest = entry;
    if (len != ERR_NONE || newest.fields.page)
        message(LOG_ERROR, "the newest transaction is lost", 0);
}

static void hash_before(void) {
    entry_t before;
    uint32_t number = newest.fields.number - 1;
    memset(newest.before, 0, sizeof newest.before);
    if (load_entry(number, &before)) {
        const char *pieces[PIECES];
        char hex[2 * SIGNING_SIGNATURE + 1];
        render(&before);
        whole(&before, pieces, hex);
        signing_hash(pieces, PIECES, newest.before);
    } else if (number) {
        message(LOG_ERROR, "the log is broken before T", newest.fields.page);
    }
}

// ---- the key -------------------------------------------------------------------------------------------------

static void load_key(void) {
    stored_seed_t stored = {.version = SEED_VERSION};
    int len = nv_read(OCMF_SEED_KEY, (uint8_t *)&stored, sizeof stored);
    key = NO_KEY;
    if (len == ERR_NONE) {
        if (!random_bytes(stored.seed, sizeof stored.seed)) {
            message(LOG_ERROR, "no entropy for a key, meter values are not signed", 0);
            return;
        }
        if (nv_write(OCMF_SEED_KEY, (const uint8_t *)&stored, sizeof stored) != 0) {
            message(LOG_ERROR, "the key can't be stored, meter values are not signed", 0);
            return;
        }
    } else if (len != sizeof stored || stored.version != SEED_VERSION) {
        // Not replaced: another key would be another meter.
        message(LOG_ERROR, "the stored key is unreadable, meter values are not signed", 0);
        return;
    }
    memcpy(seed, stored.seed, sizeof seed);
    key = SEEDED;
}

// The public key is computed at each boot: a signature made with a wrong one would tell the private one.
static void derive_key(void) {
    if (key == SEEDED) {
        signing_begin_public(seed);
        key = DERIVING;
    } else if (signing_step()) {
        memcpy(public_key, signing_result(), sizeof public_key);
        key = READY;
    }
}

static void tell_key(void) {
    char hex[2 * SIGNING_PUBLIC + 1];
    text_t text = text_start(hex, sizeof hex);
    add_hex(&text, public_key, sizeof public_key);
    key_told = telemetry_ocmf(0, 0, 1, hex, strlen(hex));
}

// ---- one text after the other --------------------------------------------------------------------------------

void ocmf_init(void) {
    told = begun = key_told = false;
    told_s = 0;
    part = 0;
    retry_us = 0;
    load_key();
    load_newest();
    // Nobody knows how far the last one had come: it is made once more, the same to the bit.
    step = newest.fields.page ? RENDER : IDLE;
}

int ocmf_session(const uint8_t *record, size_t len) {
    static const uint8_t firmware[3] = CS_VERSION;
    if (len != OCMF_SESSION || record[0] != FORMAT || record[1] > POWER_LOSS)
        return ERR_ARG;
    const uint8_t what = record[1];
    const uint32_t session = get_u32(record + 4), duration_s = get_u32(record + 24);
    const uint64_t energy_mWh = get_u64(record + 8), register_mWh = get_u64(record + 16);
    if (session == 0 || energy_mWh > register_mWh)
        return ERR_ARG;
    const fields_t *last = &newest.fields;
    const bool known = last->page && last->session == session;
    // After a restart of its module the session before the newest one comes again, too.
    if (known ? last->what != BEGIN || what == BEGIN : last->session == session + 1)
        return 0;
    if (step != IDLE)
        return ERR_BUSY;

    uint32_t now_s;
    unsigned end_status = time_now(&now_s), begin_status = end_status;
    fields_t next = {.format = FORMAT, .what = what, .page = last->page + 1, .session = session};
    memcpy(next.firmware, firmware, sizeof firmware);
    // A transaction that never ended has no number of its own.
    next.number = last->what == BEGIN && last->page ? last->number : last->number + 1;
    next.begin_mWh = register_mWh - energy_mWh;
    next.end_mWh = register_mWh;
    next.begin_s = now_s < duration_s ? 0 : now_s - duration_s;
    next.end_s = what == BEGIN ? next.begin_s : now_s;
    if (known) { // and open
        next.begin_s = last->begin_s;
        next.begin_mWh = last->begin_mWh;
        begin_status = last->flags & 3;
        if (!begun || what == POWER_LOSS) { // the end is in the past
            next.end_s = next.begin_s + duration_s < next.begin_s ? UINT32_MAX : next.begin_s + duration_s;
            end_status = begin_status == UNKNOWN ? UNKNOWN : INFORMATIVE;
        }
    } else if (what != BEGIN) { // its begin was not logged
        begin_status = end_status = UNKNOWN;
    }
    entry_t before;
    const uint64_t least_mWh = load_entry(next.number - 1, &before) ? before.fields.end_mWh : 0;
    next.flags = (uint8_t)(begin_status | end_status << END_STATUS_BIT | (key == NO_KEY ? UNSIGNED : 0));
    if (next.begin_mWh != register_mWh - energy_mWh || next.begin_mWh < least_mWh || next.end_mWh < next.begin_mWh)
        next.flags |= IMPLAUSIBLE;

    int stored = nv_write(OCMF_STATE_KEY, (const uint8_t *)&next, sizeof next);
    if (stored != 0)
        return stored;
    newest.fields = next;
    begun = what == BEGIN;
    step = RENDER;
    return 0;
}

static void render_newest(void) {
    entry_t logged;
    part = 0;
    if (newest.fields.what != BEGIN && load_entry(newest.fields.number, &logged) &&
        memcmp(&logged.fields, &newest.fields, sizeof logged.fields) == 0) {
        newest = logged;
        render(&newest);
        step = SEND;
        return;
    }
    hash_before();
    render(&newest);
    if (newest.fields.flags & UNSIGNED || key != READY) {
        newest.fields.flags |= UNSIGNED;
        memset(newest.signature, 0, sizeof newest.signature);
        render(&newest);
        message(LOG_ERROR, "without a key, not signed: T", newest.fields.page);
        step = newest.fields.what == BEGIN ? SEND : STORE;
        return;
    }
    signing_begin((const uint8_t *)payload, strlen(payload), seed, public_key);
    step = SIGN;
}

static bool send_part(void) {
    const char *pieces[PIECES];
    char hex[2 * SIGNING_SIGNATURE + 1], text[PART];
    whole(&newest, pieces, hex);
    size_t total = 0, from = part * PART, len = 0;
    for (int i = 0; i < PIECES; i++) {
        size_t size = strlen(pieces[i]);
        for (; from + len < total + size && len < PART; len++)
            text[len] = pieces[i][from + len - total];
        total += size;
    }
    unsigned parts = (unsigned)((total + PART - 1) / PART);
    if (!telemetry_ocmf(newest.fields.page, (uint8_t)part, (uint8_t)parts, text, len))
        return false;
    return ++part == parts;
}

void ocmf_poll(void) {
    if (key == SEEDED || key == DERIVING) {
        derive_key();
        return;
    }
    if (key == READY && !key_told)
        tell_key();
    switch (step) {
    case IDLE:
        return;
    case RENDER:
        render_newest();
        return;
    case SIGN:
        if (signing_step()) {
            memcpy(newest.signature, signing_result(), sizeof newest.signature);
            step = newest.fields.what == BEGIN ? SEND : STORE;
        }
        return;
    case STORE:
        if (board_time_us() < retry_us)
            return;
        if (save_entry(&newest))
            step = SEND;
        else
            retry_us = board_time_us() + RETRY_US;
        return;
    case SEND:
        if (send_part())
            step = IDLE;
        return;
    }
}
