// uses: nv.c crc.c
// The store as large as the boards have it: room for a day of charging without an erase, and what is left after it.
#define SECTOR 4096
#define SECTORS 192
#define main test_nv_main
#include "test_nv.c"
#undef main

#define DAY 86400u

// A checkpoint every 10 s, each change of settings that the write budget lets through, states of the session.
static void test_day(void) {
    cut_at = NEVER;
    reset_flash();
    nv_init();
    for (int i = 0; i < 2 * SECTORS; i++)
        nv_service(true);
    uint8_t data[NV_MAX] = {0}, newest[NV_MAX] = {0};
    unsigned before = erases, written = 0;
    uint32_t s = 0;
    for (;; s++) {
        data[1] = (uint8_t)s;
        data[2] = (uint8_t)(s >> 8);
        if (s % 10 == 0) {
            if (nv_write(10, data, sizeof data) != 0)
                break;
            memcpy(newest, data, sizeof data);
        }
        if (s % 120 == 0 && nv_write(1, data, 8) != 0)
            break;
        written += (s % 10 == 0) + (s % 120 == 0);
        nv_service(false);
    }
    CHECK(s > DAY && erases == before);
    printf("%u records in %.1f h\n", written, s / 3600.0);
    nv_init();
    uint8_t last[NV_MAX];
    CHECK(nv_read(10, last, sizeof last) == NV_MAX && memcmp(last, newest, sizeof last) == 0);
    for (int i = 0; i < 3 * SECTORS; i++)
        nv_service(true);
    CHECK(nv_room() > 8640 + 720 && nv_read(1, data, sizeof data) == 8);
}

// A busy station for a year: 20 sessions a day of 30 minutes, and a backend that uses its whole write budget.
static void test_year(void) {
    reset_flash();
    nv_init();
    uint8_t data[NV_MAX] = {0};
    for (int key = 1; key < 13; key++)
        CHECK(nv_write(key, data, sizeof data) == 0);
    for (int i = 0; i < 2 * SECTORS; i++)
        nv_service(true);
    unsigned before = erases, records = 0;
    memset(wear, 0, sizeof wear);
    for (unsigned session = 0; session < 365 * 20; session++) {
        for (unsigned i = 0; i < 226; i++, records++) { // 180 checkpoints, 36 settings, 9 ledgers, the session's record
            int key = i < 180 ? 10 : i < 216 ? 1 : i < 225 ? 2 : 16 + (int)(session % 16);
            CHECK(nv_write(key, data, sizeof data) == 0);
        }
        for (int i = 0; i < 60; i++)
            nv_service(true);
    }
    unsigned most = 0;
    for (int s = 0; s < SECTORS; s++)
        most = wear[s] > most ? wear[s] : most;
    printf("%u records a day, %.1f erases a day, the most worn sector %u in the year\n", records / 365,
           (erases - before) / 365.0, most);
    CHECK(most < 365);
}

int main(void) {
    group("room without an erase");
    test_room();
    group("a day of charging");
    test_day();
    group("a busy year");
    test_year();
    return done();
}
