#include "nv.h"

#include <string.h>

#include "board.h"
#include "crc.h"

// A sector is a row of 64-byte slots. Slot 0 is its head: the first half says "erased to the end", the second half
// gives its place in the ring. Halves and entries are programmed once each and aligned to 32 bytes, because flash with
// error correction takes no second program of a word other than all zeros, which retires a sector before its erase.
#define HALF 32
#define ERASED_MAGIC 0x4E564552u
#define OPENED_MAGIC 0x4E564F50u

typedef struct {
    uint32_t magic;
    uint32_t order; // sectors in use: the highest is the one being filled
    uint32_t zero[5];
    uint32_t crc;
} mark_t;

typedef struct {
    uint32_t crc; // of all that follows
    uint32_t order;
    uint8_t key;
    uint8_t len;
    uint8_t zero[6];
    uint8_t data[NV_MAX];
} entry_t;

_Static_assert(sizeof(mark_t) == HALF && sizeof(entry_t) == NV_ENTRY, "flash layout");

// Slots kept free besides one sector's worth: a boot uses up to three, and may be cut several times in a row.
#define MARGIN 8

// Sectors that stay in use when there is time to make room; an eighth of a small store.
#define KEEP_MAX 4

enum { DIRTY, READY, USED, BAD };

static struct {
    uint32_t sectors;              // 0 = no store
    uint32_t slots;                // per sector, the head included
    uint32_t order;                // of the newest entry
    uint32_t head, next;           // sector being filled, its next free slot; next == slots: full
    uint32_t head_order;           // place of the head in the ring, higher than that of any other sector
    uint32_t live;                 // keys that have a record
    uint8_t state[NV_SECTORS_MAX]; //
    uint16_t where[NV_KEYS + 1];   // slot of the key's newest entry, counted over all sectors; 0 = none
} nv;

static size_t offset_of(uint32_t sector, uint32_t slot) { return sector * board_flash_sector + slot * NV_ENTRY; }

static bool blank(size_t offset, size_t len) {
    const uint8_t *flash = board_flash() + offset;
    for (size_t i = 0; i < len; i += 4) {
        uint32_t word;
        memcpy(&word, __builtin_assume_aligned(flash + i, 4), sizeof word);
        if (word != UINT32_MAX)
            return false;
    }
    return true;
}

static bool read_mark(size_t offset, uint32_t magic, uint32_t *order) {
    mark_t mark;
    memcpy(&mark, board_flash() + offset, sizeof mark);
    if (mark.magic != magic || mark.crc != crc32_of(0, &mark, offsetof(mark_t, crc)))
        return false;
    *order = mark.order;
    return true;
}

static bool program_mark(size_t offset, uint32_t magic, uint32_t order) {
    mark_t mark = {.magic = magic, .order = order};
    mark.crc = crc32_of(0, &mark, offsetof(mark_t, crc));
    return board_flash_program(offset, (const uint8_t *)&mark, sizeof mark);
}

static bool read_entry(uint32_t sector, uint32_t slot, entry_t *entry) {
    memcpy(entry, board_flash() + offset_of(sector, slot), sizeof *entry);
    return entry->key >= 1 && entry->len >= 1 && entry->len <= NV_MAX &&
           entry->crc == crc32_of(0, &entry->order, sizeof *entry - offsetof(entry_t, order));
}

// Order of the entry in `slot`, counted over all sectors.
static uint32_t order_of(uint32_t slot) {
    uint32_t order;
    memcpy(&order, board_flash() + (size_t)slot * NV_ENTRY + offsetof(entry_t, order), sizeof order);
    return order;
}

// ---- sectors -------------------------------------------------------------------------------------------------

static uint32_t count(uint8_t state) {
    uint32_t n = 0;
    for (uint32_t s = 0; s < nv.sectors; s++)
        n += nv.state[s] == state;
    return n;
}

// The next sector of `state` after the head, in the ring: so all wear alike.
static uint32_t next_sector(uint8_t state) {
    uint32_t sector = nv.head;
    for (uint32_t i = 0; i < nv.sectors; i++) {
        sector = sector + 1 < nv.sectors ? sector + 1 : 0;
        if (nv.state[sector] == state)
            return sector;
    }
    return NV_SECTORS_MAX;
}

// Takes a slot out of use for good, whatever an operation cut short has left in it.
static void retire(uint32_t sector, uint32_t slot) {
    static const uint8_t zeros[NV_ENTRY];
    board_flash_program(offset_of(sector, slot), zeros, sizeof zeros);
}

static bool prepare_sector(uint32_t sector) {
    // An erase cut short can leave an old head, or all ones that fade: only a head written after it counts.
    retire(sector, 0);
    nv.state[sector] = BAD; // until the next boot, unless all of this succeeds
    if (!board_flash_erase(sector) || !blank(offset_of(sector, 0), board_flash_sector))
        return false;
    if (!program_mark(offset_of(sector, 0), ERASED_MAGIC, 0))
        return false;
    nv.state[sector] = READY;
    return true;
}

// Makes the next erased sector the head. One whose mark can't be programmed is dirty again; the next is tried.
static bool open_sector(void) {
    uint32_t order = nv.head_order + 1;
    for (;;) {
        uint32_t sector = next_sector(READY);
        if (sector == NV_SECTORS_MAX)
            return false;
        if (program_mark(offset_of(sector, 0) + HALF, OPENED_MAGIC, order)) {
            nv.state[sector] = USED;
            nv.head_order = order;
            nv.head = sector;
            nv.next = 1;
            return true;
        }
        nv.state[sector] = DIRTY;
    }
}

static uint32_t free_slots(void) { return nv.slots - nv.next + count(READY) * (nv.slots - 1); }

// In a ring the next one that is in use; where sectors were left out for a while perhaps not quite the oldest.
static uint32_t oldest_sector(void) { return next_sector(USED); }

static uint32_t live_in(uint32_t sector) {
    uint32_t n = 0;
    for (int key = 1; key <= NV_KEYS; key++)
        n += nv.where[key] && nv.where[key] / nv.slots == sector;
    return n;
}

// ---- records -------------------------------------------------------------------------------------------------

static bool append(entry_t *entry) {
    for (int attempt = 0; attempt < 3; attempt++) {
        if (nv.next >= nv.slots && !open_sector())
            return false;
        entry->order = ++nv.order;
        entry->crc = crc32_of(0, &entry->order, sizeof *entry - offsetof(entry_t, order));
        uint32_t slot = nv.next++;
        if (board_flash_program(offset_of(nv.head, slot), (const uint8_t *)entry, sizeof *entry)) {
            if (!nv.where[entry->key])
                nv.live++;
            nv.where[entry->key] = (uint16_t)(nv.head * nv.slots + slot);
            return true;
        }
    }
    return false;
}

// Backwards, and sectors backwards from the head: so most entries are older than one that is known, and cost no
// checksum.
static void scan_entries(uint32_t sector) {
    for (uint32_t slot = nv.slots - 1; slot > 0; slot--) {
        const uint8_t *at = board_flash() + offset_of(sector, slot);
        uint8_t key = at[offsetof(entry_t, key)], len = at[offsetof(entry_t, len)];
        if (len < 1 || len > NV_MAX)
            continue;
        uint32_t here = sector * nv.slots + slot;
        if (nv.where[key] && order_of(nv.where[key]) > order_of(here))
            continue;
        entry_t entry;
        if (!read_entry(sector, slot, &entry))
            continue;
        if (entry.order > nv.order)
            nv.order = entry.order;
        if (!nv.where[key])
            nv.live++;
        nv.where[key] = (uint16_t)here;
    }
}

static void scan_sector(uint32_t sector) {
    uint32_t order;
    bool empty = blank(offset_of(sector, 1), board_flash_sector - NV_ENTRY);
    nv.state[sector] = DIRTY;
    // In use if it has entries: an opening mark without any may have been cut so late that it won't read well for long.
    if (read_mark(offset_of(sector, 0) + HALF, OPENED_MAGIC, &order) && !empty) {
        nv.state[sector] = USED;
        if (order > nv.head_order) {
            nv.head_order = order;
            nv.head = sector;
        }
    } else if (read_mark(offset_of(sector, 0), ERASED_MAGIC, &order) && empty &&
               blank(offset_of(sector, 0) + HALF, HALF)) {
        nv.state[sector] = READY;
    }
}

// The last operation before this boot may have been cut. What it was about to do is found at the end of the log, and is
// settled here, so that it reads the same for ever: cells cut early can look blank, cells cut late can look programmed.
static void settle(void) {
    entry_t entry;
    uint32_t last = nv.slots - 1;
    while (blank(offset_of(nv.head, last), NV_ENTRY))
        last--;
    if (!read_entry(nv.head, last, &entry))
        retire(nv.head, last);
    if (last + 1 < nv.slots) {
        retire(nv.head, last + 1);
    } else {
        uint32_t sector = next_sector(READY);
        if (sector != NV_SECTORS_MAX) {
            retire(sector, 0);
            nv.state[sector] = DIRTY;
        }
    }
    nv.next = last + 2 < nv.slots ? last + 2 : nv.slots;
    for (int key = 1; key <= NV_KEYS; key++) {
        uint32_t at = nv.where[key];
        if (!at || !read_entry(at / nv.slots, at % nv.slots, &entry) || entry.order != nv.order)
            continue;
        // The room that compaction needs is not for this, as long as an erase can give some.
        for (uint32_t s = 0; s < nv.sectors && !nv_room(); s++)
            if (nv.state[s] == DIRTY)
                prepare_sector(s);
        if (free_slots() > live_in(oldest_sector()))
            append(&entry);
        return;
    }
}

void nv_init(void) {
    memset(&nv, 0, sizeof nv);
    uint32_t slots = (uint32_t)(board_flash_sector / NV_ENTRY), sectors = (uint32_t)board_flash_sectors;
    if (slots < 2)
        return;
    if (sectors > NV_SECTORS_MAX)
        sectors = NV_SECTORS_MAX;
    if (sectors > UINT16_MAX / slots)
        sectors = UINT16_MAX / slots;
    if (sectors < 3)
        return;
    nv.sectors = sectors;
    nv.slots = slots;
    nv.next = slots;
    for (uint32_t s = 0; s < sectors; s++)
        scan_sector(s);
    if (nv.state[nv.head] == USED) {
        for (uint32_t i = 0, s = nv.head; i < sectors; i++, s = s ? s - 1 : sectors - 1)
            if (nv.state[s] == USED)
                scan_entries(s);
        settle();
        return;
    }
    // No record yet; the last operation may have opened this one for the first.
    uint32_t next = next_sector(READY);
    if (next != NV_SECTORS_MAX)
        nv.state[next] = DIRTY;
    for (uint32_t s = 0; s < sectors && count(READY) < 2; s++)
        if (nv.state[s] == DIRTY)
            prepare_sector(s);
}

int nv_read(int key, uint8_t *data, size_t cap) {
    if (key < 1 || key > NV_KEYS)
        return ERR_ARG;
    uint32_t at = nv.where[key];
    entry_t entry;
    if (!at || !read_entry(at / nv.slots, at % nv.slots, &entry))
        return ERR_NONE;
    memcpy(data, entry.data, entry.len < cap ? entry.len : cap);
    return entry.len;
}

int nv_write(int key, const uint8_t *data, size_t len) {
    if (key < 1 || key > NV_KEYS || len < 1 || len > NV_MAX)
        return ERR_ARG;
    // So few live records that of a full store at least one sector's worth is dead: compaction always gains.
    if (!nv.sectors || (!nv.where[key] && nv.live >= (nv.sectors - 2) * (nv.slots - 1) - MARGIN - 1))
        return ERR_IO;
    if (!nv_room())
        return ERR_BUSY;
    entry_t entry = {.key = (uint8_t)key, .len = (uint8_t)len};
    memcpy(entry.data, data, len);
    return append(&entry) ? 0 : ERR_IO;
}

size_t nv_room(void) {
    // One sector's worth stays free for nv_service() to copy the oldest sector's live records to.
    uint32_t kept = nv.slots - 1 + MARGIN, room = nv.sectors ? free_slots() : 0;
    return room > kept ? room - kept : 0;
}

// ---- making room ---------------------------------------------------------------------------------------------

bool nv_service(bool may_erase) {
    if (!may_erase || !nv.sectors)
        return false;
    uint32_t sector = next_sector(DIRTY);
    if (sector != NV_SECTORS_MAX) {
        prepare_sector(sector);
        return true;
    }
    // Some sectors may stay in use: copying live records less often costs less wear.
    uint32_t used = count(USED), keep = nv.sectors / 8 < KEEP_MAX ? nv.sectors / 8 : KEEP_MAX;
    keep = keep ? keep : 1;
    uint32_t dead = used * (nv.slots - 1) - (nv.slots - nv.next) - nv.live;
    sector = oldest_sector();
    if (used <= keep || dead < nv.slots - 1 || sector == nv.head)
        return false;
    for (int key = 1; key <= NV_KEYS; key++) {
        if (!nv.where[key] || nv.where[key] / nv.slots != sector)
            continue;
        entry_t entry;
        if (read_entry(sector, nv.where[key] % nv.slots, &entry))
            append(&entry);
        else { // the flash has lost it; nothing to keep
            nv.where[key] = 0;
            nv.live--;
        }
        return false;
    }
    prepare_sector(sector);
    return true;
}
