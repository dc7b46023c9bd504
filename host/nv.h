// The non-volatile record store behind nv_read() and nv_write(): an append-only log in NOR flash. Session context only.
//
// All sectors of the board's flash form a ring. A record is replaced by appending its new form; the newest valid one
// counts, so a power cut leaves the old or the new one. Nothing is erased while somebody may be charging: nv_service()
// is told when it may, and then keeps sectors erased ahead. docs/session.md has the arithmetic of space and life.
#ifndef CS_NV_H
#define CS_NV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "door.h" // NV_MAX, ERR_*

#define NV_KEYS 255        // keys 1..NV_KEYS
#define NV_ENTRY 64        // bytes of flash per record written
#define NV_SECTORS_MAX 256 // of a larger flash only these are used

// Finds the newest form of every record. At boot, before any other call and with the contactor open: it erases two
// sectors of a flash that holds no store. With fewer than 3 sectors, or sectors below 1 KiB, there is no
// store: reads find nothing, writes fail.
void nv_init(void);

// Length of record `key` (also when longer than `cap`; then only `cap` bytes are stored), ERR_NONE, ERR_ARG.
int nv_read(int key, uint8_t *data, size_t cap);

// Replaces record `key` by `len` bytes, 1..NV_MAX. 0, or ERR_ARG; ERR_BUSY: no room until nv_service() may erase;
// ERR_IO: no store, the flash fails, or more keys than it holds. Bounded: at most three entries are programmed.
int nv_write(int key, const uint8_t *data, size_t len);

// One step of making room, once per poll: copies one record or erases one sector. Without `may_erase` it does nothing:
// erasing stalls a flash for tens of ms, so the contactor has to be open and no car plugged. True: it has erased.
bool nv_service(bool may_erase);

// Records that nv_write() takes before it needs nv_service() again.
size_t nv_room(void);

// Of the room, what the session gets only when the supply fails or a reset is near.
#define NV_RESERVE 32

#endif
