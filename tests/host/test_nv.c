// uses: nv.c crc.c
// The record store over a simulated NOR flash that loses power at each single erase and program, in several ways,
// and is read by a store that starts again; also cut again while it starts. Checked: each record is the old or
// the new one, nothing else is lost, and what was read once after a cut stays so even if the cut left weak cells.
#include "nv.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include "board.h"
#include "check.h"
#include "door.h"

#ifndef SECTOR
#define SECTOR 1024
#define SECTORS 5
#endif
#define KEYS 8
#define STEPS 150
#define NEVER 0xFFFFFFFFu

// ---- flash ---------------------------------------------------------------------------------------------------

const size_t board_flash_sector = SECTOR;
const size_t board_flash_sectors = SECTORS;

// How an operation that is cut leaves the flash. WEAK: done to the eye, but its cells may read otherwise next time.
enum { BEFORE, FIRST_HALF, SOME_BITS, LAST_HALF, WEAK, LOOKS_BLANK, CUTS };

static uint8_t flash[SECTOR * SECTORS];
static uint8_t weak[SECTOR * SECTORS]; // bytes that need an erase before anyone may rely on or program them
static jmp_buf power;
static unsigned operations, cut_at = NEVER, cut_how, erases, broken_sector = NEVER, wear[SECTORS];
static uint32_t noise = 1;

static uint32_t draw(void) {
    noise ^= noise << 13;
    noise ^= noise >> 17;
    noise ^= noise << 5;
    return noise;
}

const uint8_t *board_flash(void) { return flash; }

// Applies `data` (NULL: all ones) to a range as far as the power lasts.
static void change(size_t offset, const uint8_t *data, size_t len) {
    bool cut = operations++ == cut_at;
    int how = cut ? (int)cut_how : -1;
    size_t from = how == LAST_HALF ? len / 2 : 0;
    size_t to = how == BEFORE || how == LOOKS_BLANK ? 0 : how == FIRST_HALF ? len / 2 : len;
    for (size_t i = from; i < to; i++) {
        uint8_t target = data ? (uint8_t)(flash[offset + i] & data[i]) : 0xFF;
        uint8_t reached = how == SOME_BITS ? (uint8_t)draw() : 0xFF;
        flash[offset + i] = (uint8_t)((flash[offset + i] & ~reached) | (target & reached));
        if (!data && !cut)
            weak[offset + i] = 0;
    }
    if (how == LOOKS_BLANK && !data)
        memset(flash + offset, 0xFF, len);
    if (cut && how != BEFORE)
        memset(weak + offset, 1, len);
    if (cut)
        longjmp(power, 1);
}

bool board_flash_erase(size_t sector) {
    CHECK(sector < SECTORS);
    erases++;
    wear[sector]++;
    if (sector == broken_sector)
        return false;
    change(sector * SECTOR, NULL, SECTOR);
    return true;
}

bool board_flash_program(size_t offset, const uint8_t *data, size_t len) {
    CHECK(offset % 32 == 0 && len % 32 == 0 && len > 0 && offset + len <= sizeof flash);
    bool zeros = true, fresh = true;
    for (size_t i = 0; i < len; i++) {
        zeros = zeros && data[i] == 0;
        fresh = fresh && flash[offset + i] == 0xFF && !weak[offset + i];
    }
    CHECK(zeros || fresh); // each word once after its erase, and never over cells of an operation cut short
    change(offset, data, len);
    return memcmp(flash + offset, data, len) == 0;
}

// What a cut left weak reads otherwise from now on.
static void decay(void) {
    for (size_t i = 0; i < sizeof flash; i++)
        if (weak[i])
            flash[i] ^= (uint8_t)draw();
}

// ---- a run of writes and the truth about it ------------------------------------------------------------------

typedef struct {
    int len;
    uint8_t data[NV_MAX];
} record_t;

static record_t truth[KEYS + 1], wanted;
static int writing; // key whose write is under way

static void make_record(record_t *r, unsigned step) {
    r->len = (int)(1 + (step * 7) % NV_MAX);
    for (int i = 0; i < r->len; i++)
        r->data[i] = (uint8_t)(step + (unsigned)i * 31);
}

static bool same(int key, const record_t *r) {
    uint8_t data[NV_MAX];
    int len = nv_read(key, data, sizeof data);
    if (!r->len)
        return len == ERR_NONE;
    return len == r->len && memcmp(data, r->data, (size_t)len) == 0;
}

static void reset_flash(void) {
    memset(flash, 0xA5, sizeof flash); // what a factory left
    memset(weak, 0, sizeof weak);
    memset(truth, 0, sizeof truth);
    writing = 0;
    operations = 0;
    noise = 1;
}

static void run(unsigned from, unsigned to) {
    for (unsigned step = from; step < to; step++) {
        // Key 1 changes most, as the ledger does; the others now and then.
        int key = step % 3 ? 1 : (int)(2 + step / 3 % (KEYS - 1));
        make_record(&wanted, step);
        writing = key;
        int result = nv_write(key, wanted.data, (size_t)wanted.len);
        if (result == 0)
            truth[key] = wanted;
        writing = 0;
        CHECK(result == 0);
        for (int i = 0; i < 3; i++)
            nv_service(step % 5 == 0);
    }
}

static void check_all(void) {
    for (int key = 1; key <= KEYS; key++) {
        if (key == writing && same(key, &wanted))
            truth[key] = wanted; // new: and from now on it has to stay so
        CHECK(same(key, &truth[key]));
    }
    writing = 0;
}

// Starts the store; when the start is cut at its operation `again`, starts it once more.
static void boot(unsigned again) {
    operations = 0;
    cut_at = again;
    if (setjmp(power) == 0)
        nv_init();
    bool cut = operations > again;
    cut_at = NEVER;
    if (cut)
        nv_init();
}

static void test_power_cuts(void) {
    reset_flash();
    nv_init();
    run(0, STEPS);
    unsigned total = operations;
    CHECK(total > STEPS + 20 && erases > 2 * SECTORS); // else the run would not reach compaction
    check_all();
    for (unsigned at = 0; at < total; at++) {
        for (unsigned how = 0; how < CUTS; how++) {
            for (unsigned again = 0; again < 3; again++) {
                reset_flash();
                cut_at = at;
                cut_how = how;
                if (setjmp(power) == 0) {
                    nv_init();
                    run(0, STEPS);
                    CHECK(!"the cut has to come");
                }
                boot(again < 2 ? again : NEVER);
                check_all();
                decay();
                cut_at = NEVER;
                nv_init();
                check_all();
                if (again == 2) {
                    for (int i = 0; i < 30; i++)
                        nv_service(true);
                    run(STEPS, STEPS + 40);
                    nv_init();
                    check_all();
                }
            }
        }
    }
}

static void test_room(void) {
    cut_at = NEVER;
    reset_flash();
    nv_init();
    uint8_t data[NV_MAX] = {0};
    for (int i = 0; i < SECTORS; i++)
        nv_service(true);
    size_t room = nv_room();
    CHECK(room >= (SECTORS - 1) * (SECTOR / NV_ENTRY - 1) - 10);
    unsigned before = erases;
    for (size_t i = 0; i < room; i++) {
        data[0] = (uint8_t)i;
        CHECK(nv_write(1, data, sizeof data) == 0);
        nv_service(false);
    }
    CHECK(nv_write(1, data, sizeof data) == ERR_BUSY && erases == before);
    uint8_t last[NV_MAX];
    CHECK(nv_read(1, last, sizeof last) == NV_MAX && last[0] == (uint8_t)(room - 1));
    for (int i = 0; i < 300; i++)
        nv_service(true);
    CHECK(nv_room() > room / 2);
    before = operations;
    for (int i = 0; i < 300; i++)
        nv_service(true);
    CHECK(operations == before); // and then it rests
}

static void test_arguments(void) {
    reset_flash();
    nv_init();
    uint8_t data[NV_MAX + 1] = {1, 2, 3};
    CHECK(nv_write(0, data, 1) == ERR_ARG && nv_write(256, data, 1) == ERR_ARG && nv_write(-1, data, 1) == ERR_ARG);
    CHECK(nv_write(1, data, 0) == ERR_ARG && nv_write(1, data, NV_MAX + 1) == ERR_ARG);
    CHECK(nv_read(0, data, 1) == ERR_ARG && nv_read(256, data, 1) == ERR_ARG);
    CHECK(nv_read(255, data, sizeof data) == ERR_NONE);
    CHECK(nv_write(255, data, 3) == 0);
    uint8_t part[2] = {9, 9};
    CHECK(nv_read(255, part, 1) == 3 && part[0] == 1 && part[1] == 9);
}

static void test_many_keys(void) {
    reset_flash();
    nv_init();
    int taken = 0, refused = 0;
    uint8_t data[NV_MAX] = {0};
    for (int key = 1; key <= NV_KEYS; key++) {
        for (int i = 0; i < 100; i++)
            nv_service(true);
        data[0] = (uint8_t)key;
        int result = nv_write(key, data, 1);
        if (result == 0)
            taken++;
        if (result == ERR_IO)
            refused++;
    }
    CHECK(taken + refused == NV_KEYS);
    for (unsigned i = 0; i < 500; i++) {
        CHECK(nv_write(1 + (int)(i % (unsigned)taken), data, 2) == 0);
        for (int j = 0; j < 100; j++)
            nv_service(true);
    }
    nv_init();
    for (int key = 1; key <= taken; key++)
        CHECK(nv_read(key, data, sizeof data) == 2);
}

static void test_wear(void) {
    reset_flash();
    nv_init();
    memset(wear, 0, sizeof wear);
    run(0, 20000);
    unsigned least = NEVER, most = 0;
    for (int s = 0; s < SECTORS; s++) {
        if (wear[s] < least)
            least = wear[s];
        if (wear[s] > most)
            most = wear[s];
    }
    CHECK(least > 20 && most <= least + least / 10 + 2);
}

static void test_broken_sector(void) {
    reset_flash();
    broken_sector = 2;
    nv_init();
    run(0, 2000);
    check_all();
    unsigned before = wear[2];
    for (int i = 0; i < 50; i++)
        nv_service(true);
    CHECK(wear[2] == before); // not tried over and over
    broken_sector = NEVER;
}

int main(void) {
    group("power cut at each operation");
    test_power_cuts();
    group("room without an erase");
    test_room();
    group("arguments");
    test_arguments();
    group("as many keys as fit");
    test_many_keys();
    group("even wear");
    test_wear();
    group("a sector that can't be erased");
    test_broken_sector();
    return done();
}
