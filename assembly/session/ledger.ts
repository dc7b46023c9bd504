/**
 * The ledger: lifetime import register and open session record, one record in the non-volatile store, so that both
 * change together or not at all. Energy comes from the pilot's counter, which starts at 0 with each boot and goes on
 * while the session module is being restarted; the ledger keeps what it has booked of that counter beside the
 * register, so each mWh is booked once whatever dies in between. It is stored when the session changes; what flows in
 * between is in the checkpoints (registers.ts).
 *
 * After a restart the question is whether the board was rebooted too. Within one boot the time and the pilot's energy
 * counter only grow, so one that has gone back means a reboot. At boot a ledger of time 0 is stored before anything
 * else, and from then on the time alone is decisive.
 */
import { ERR_BUSY, session_sign } from '../door';
import {
  beginBoot,
  checkpointCharging_s,
  checkpoint_mWh,
  checkpoint_s,
  loadRegisters,
  newestBoot,
  saveTotals,
} from './registers';
import { KEY_HISTORY, KEY_LEDGER, HISTORY, RESERVE, loadRecord, saveRecord, spend } from './store';

// As stored (little-endian):
//    0 u8 version   1 u8 state (SESSION_* of machine.ts, 0 = none open)   2 u16 plug_count of the open session
//    4 u32 number of the newest session       8 u64 register_mWh         16 u64 pilot_mWh booked of this boot
//   24 u64 register_mWh at its start         32 u32 its start since boot [s]   36 u32 charging_s
//   40 u32 boot (1..)                        44 u32 time of the ledger since boot [s]
const SIZE: i32 = 48;
const VERSION: u8 = 2;

// A closed session: u8 version, u8 reason, u8 phases, u8 0, u32 number, u64 energy_mWh, u64 register_mWh at the end,
// u32 duration_s, u32 charging_s. An open one has the same form for session_sign(), with reason 0, no energy, register at its
// start, duration so far.
const CLOSED_SIZE: i32 = 32;
const CLOSED_VERSION: u8 = 1;
export const REASON_UNPLUGGED: u8 = 1;
export const REASON_POWER_LOSS: u8 = 2;

const ledger: usize = memory.data(SIZE, 8);
const closed: usize = memory.data(CLOSED_SIZE, 8);
const stored: usize = memory.data(CLOSED_SIZE, 8);

let signNext: u32 = 0; // the session that the host is to sign next
let beginSigned: bool = false; // and has the begin of
let closePending: bool = false; // `closed` must reach the store before the ledger may forget the session
let closedAgain: bool = false; // the store has it, with less energy
let settling: bool = false; // the meter may be behind with energy of `closed`
let settled_us: i64 = 0; // until then
let changed: bool = false; // something besides energy and time differs from the store
let urgent: bool = false; // and must not wait for the budget
let second_us: i64 = 0; // the next full second of the open session

/** Loads ledger and registers as they were last stored. Follow with resume() or recover(). */
export function loadLedger(): void {
  if (!loadRecord(KEY_LEDGER, ledger, SIZE, VERSION)) store<u8>(ledger, VERSION);
  loadRegisters();
  closePending = closedAgain = settling = false;
  signNext = sessionNumber() - (sessionNumber() ? 1 : 0);
  beginSigned = false;
  changed = false;
  urgent = false;
}

/** True when the board, since boot `now_us`, pilot's counter at `pilot_mWh`, is still in the boot of the stored ledger. */
export function isSameBoot(now_us: i64, pilot_mWh: u64): bool {
  const boot = load<u32>(ledger + 40);
  const latest_s = max(load<u32>(ledger + 44), checkpoint_s(boot));
  if (!boot || now_us < <i64>latest_s * 1_000_000) return false;
  return pilot_mWh >= max(load<u64>(ledger + 16), checkpoint_mWh(boot));
}

/** Goes on after a restart of the module alone. */
export function resume(now_us: i64): void {
  second_us = now_us + 1_000_000;
  beginBoot(load<u32>(ledger + 40), now_us);
}

/**
 * Goes on after a reboot: what the checkpoint has is booked, an open session is closed for power loss, the pilot counts
 * from 0 again. A newest session whose record has the newer register was cut between two writes of its end.
 * @returns true when a session was closed
 */
export function recover(phases: u8, now_us: i64): bool {
  const open = isOpen();
  const boot = load<u32>(ledger + 40);
  const last_mWh = checkpoint_mWh(boot);
  // Otherwise the ledger is the newer one of the two.
  if (last_mWh > load<u64>(ledger + 16)) {
    store<u64>(ledger + 8, register_mWh() + last_mWh - load<u64>(ledger + 16));
    store<u32>(ledger + 36, checkpointCharging_s());
    store<u32>(ledger + 44, checkpoint_s(boot));
  }
  if (isInHistory(sessionNumber()) && load<u64>(stored + 16) > register_mWh()) {
    store<u64>(ledger + 8, load<u64>(stored + 16));
  }
  if (open) {
    closeSession(REASON_POWER_LOSS, phases, 0);
  }
  store<u64>(ledger + 16, 0);
  store<u32>(ledger + 40, max(boot, newestBoot()) + 1);
  store<u32>(ledger + 44, 0);
  beginBoot(load<u32>(ledger + 40), now_us);
  changed = true;
  urgent = true;
  return open;
}

/** Lifetime import register [mWh] as booked so far. */
export function register_mWh(): u64 {
  return load<u64>(ledger + 8);
}

/** Energy of the open (or last) session [mWh]. */
export function session_mWh(): u64 {
  return register_mWh() - load<u64>(ledger + 24);
}

/** True while a session record is open. */
export function isOpen(): bool {
  return sessionState() != 0;
}

/** `plug_count` of the open session. */
export function plugCount(): u16 {
  return load<u16>(ledger + 2);
}

/** Number of the open or newest session, from 1. */
export function sessionNumber(): u32 {
  return load<u32>(ledger + 4);
}

/** State of the open session (machine.ts), 0 when none is open. */
export function sessionState(): u8 {
  return load<u8>(ledger + 1);
}

/** Keeps the state of the open session; 0 is not for here, see closeSession(). */
export function setSessionState(state: u8): void {
  if (state == 0 || state == sessionState()) return;
  store<u8>(ledger + 1, state);
  changed = true;
}

/**
 * Books the pilot's counter. A counter that has gone back has started from 0: all of it is new.
 * @param charging the last while counts as charging time
 */
export function book(pilot_mWh: u64, now_us: i64, charging: bool): void {
  const booked = load<u64>(ledger + 16);
  const fresh = pilot_mWh >= booked ? pilot_mWh - booked : pilot_mWh;
  store<u64>(ledger + 8, register_mWh() + fresh);
  store<u64>(ledger + 16, pilot_mWh);
  store<u32>(ledger + 44, seconds(now_us));
  while (isOpen() && now_us >= second_us) {
    second_us += 1_000_000;
    if (charging) store<u32>(ledger + 36, load<u32>(ledger + 36) + 1);
  }
}

function seconds(now_us: i64): u32 {
  return <u32>(now_us / 1_000_000);
}

/** Charging time of the open session [s]. */
export function charging_s(): u32 {
  return load<u32>(ledger + 36);
}

/**
 * Opens the record of a new session in `state`. It waits for the one before to be safe in the store, but not for what the meter is behind
 * with: a car that is there so soon is the one before.
 * @returns false when that is not so yet: try again
 */
export function openSession(plug_count: u16, state: u8, now_us: i64): bool {
  if (settling) settle();
  if (isOpen() || closePending) return false;
  store<u8>(ledger + 1, state);
  store<u16>(ledger + 2, plug_count);
  store<u32>(ledger + 4, sessionNumber() + 1);
  store<u64>(ledger + 24, register_mWh());
  store<u32>(ledger + 32, seconds(now_us));
  store<u32>(ledger + 36, 0);
  second_us = now_us + 1_000_000;
  changed = true;
  urgent = true;
  return true;
}

/** Closes the open session with its energy so far. What is booked until `until_us` (0: nothing) is its energy, too. */
export function closeSession(reason: u8, phases: u8, until_us: i64): void {
  if (!isOpen()) return;
  memory.fill(closed, 0, CLOSED_SIZE);
  store<u8>(closed, CLOSED_VERSION);
  store<u8>(closed + 1, reason);
  store<u8>(closed + 2, phases);
  store<u32>(closed + 4, sessionNumber());
  storeEnergy();
  store<u32>(closed + 24, load<u32>(ledger + 44) - load<u32>(ledger + 32));
  store<u32>(closed + 28, charging_s());
  closePending = true;
  settling = until_us != 0;
  settled_us = until_us;
  store<u8>(ledger + 1, 0);
  changed = true;
  urgent = true;
}

function storeEnergy(): void {
  store<u64>(closed + 8, session_mWh());
  store<u64>(closed + 16, register_mWh());
}

/** The meter has booked all of the closed session: its record is written once more if that has changed it. */
function settle(): void {
  settling = false;
  if (load<u64>(closed + 16) == register_mWh()) return;
  storeEnergy();
  if (closePending) return;
  closePending = closedAgain = true;
  changed = true;
  urgent = true;
}

function historyKey(number: u32): i32 {
  return KEY_HISTORY + <i32>(number % HISTORY);
}

/** True when closed session `number` is in the store; its record is in `stored` then. */
function isInHistory(number: u32): bool {
  return loadRecord(historyKey(number), stored, CLOSED_SIZE, CLOSED_VERSION) && load<u32>(stored + 4) == number;
}

/**
 * Brings the ledger to the store when it is time. A closed session goes first: cut between the two writes, the ledger
 * still has it open, and recover() finds its number in the history and does not close it a second time.
 * @param failing the supply is going: now or never
 * @returns true when checkpoints may follow: nothing that they build on waits
 */
export function saveLedger(now_us: i64, failing: bool): bool {
  if (settling && (failing || now_us >= settled_us)) settle();
  if (closePending) {
    const number = load<u32>(closed + 4);
    if (closedAgain || !isInHistory(number)) {
      if (!saveRecord(historyKey(number), closed, CLOSED_SIZE, now_us)) return false;
    }
    closePending = closedAgain = false;
  }
  if (changed && (urgent || failing || spend(now_us, RESERVE))) {
    if (!saveRecord(KEY_LEDGER, ledger, SIZE, now_us)) return false;
    changed = false;
    urgent = false;
  }
  return saveTotals(now_us);
}

/**
 * Hands one session's record to the host for signing, once the store has it: what is signed is never forgotten. The one before the
 * newest comes again after each restart, since a power cut may have come between; the host knows what it has.
 */
export function signSession(): void {
  const newest = sessionNumber();
  if (signNext > newest || settling || closePending || urgent) return;
  const opens = isOpen() && signNext == newest;
  if (opens) {
    if (beginSigned) return;
    memory.fill(stored, 0, CLOSED_SIZE);
    store<u8>(stored, CLOSED_VERSION);
    store<u32>(stored + 4, newest);
    store<u64>(stored + 16, load<u64>(ledger + 24));
    store<u32>(stored + 24, load<u32>(ledger + 44) - load<u32>(ledger + 32));
  }
  if ((opens || isInHistory(signNext)) && session_sign(stored, CLOSED_SIZE) == ERR_BUSY) return;
  beginSigned = opens;
  if (!opens) signNext++;
}
