// Signed meter values and the transaction log (docs/metering.md). The session module hands over its record of each
// session, open and closed; from it the host makes the OCMF text, signs it with a key that no module sees, keeps it in
// the non-volatile store and sends it over the link. Session context only.
#ifndef CS_OCMF_H
#define CS_OCMF_H

#include <stddef.h>
#include <stdint.h>

// Keys in the non-volatile store, out of the modules' reach.
#define OCMF_SEED_KEY 201  // the private key
#define OCMF_STATE_KEY 202 // the newest text, open or closed
#define OCMF_LOG_KEY 203   // closed transactions: number n has three from OCMF_LOG_KEY + 3 * (n % OCMF_LOG) on
#define OCMF_LOG 12

#define OCMF_SESSION 32             // bytes of the session module's record
#define OCMF_TIME_MIN_s 1700000000u // no clock of ours is older

// At boot, after nv_init(). Makes the key if there is none yet.
void ocmf_init(void);
// The session module's record of its newest session (docs/session.md). What is in the log already is not taken twice.
// 0: it is safe in the store; ERR_ARG; ERR_BUSY: the one before is being signed; ERR_*: of the store.
int ocmf_session(const uint8_t *record, size_t len);
// The backend tells the time, seconds since 1970.
void ocmf_time(uint32_t time_s);
// One step of what there is to do, at each poll.
void ocmf_poll(void);

#endif
