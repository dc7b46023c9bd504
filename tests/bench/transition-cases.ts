/**
 * What a station does in each situation when something happens, from IEC 61851-1 annex A (table A.6: "seq.") and
 * docs/configuration.md, seen from outside: the pilot line it drives, power wanted, for how long, and what comes next.
 * `transitions.test.ts` runs these against the built module, `tools/mutate.ts` against changed ones.
 */

import assert from 'node:assert/strict';
import type { PilotModuleOptions } from '../../bench/pilot/module.ts';
import { ORDERS_ALLOW, ORDERS_READ, SEEN, Station } from './transition-station.ts';

export interface TransitionCase {
  name: string;
  run: (options?: PilotModuleOptions) => void;
}

const F_PULSE = 300;
const PWM_OFF = 3000;
const STOP_UNDER_LOAD = 6002; // 6 s on the pin: an order takes up to two blocks to get there
const LONG_AGO = 60_000; // when PWM ended, as far as a station that has just booted thinks
const RECLOSE = 1000;
const TRIP_REST = 1200;
const WAKE_AFTER = 10_000;
const WAKE_HOLD = 4000;
const PHASE_WAIT = 5000;
/** The monitor's test at plug-in and after each charge is over by then. */
const RCM_TESTED = 800;
/** The end of the offer is seen one block after the car is. */
const OFFER_AT_PLUG = SEEN.plug + 1;

/** A car is woken by B1 once: whoever loses or forges the note of that shows it in the next offer. */
const USUAL = { wake_up: 1, wake_up_after_ms: WAKE_AFTER, wake_up_hold_ms: WAKE_HOLD, phase_wait_ms: 7000 };
const WAKE_BY_F = { ...USUAL, wake_up: 2 };
const NO_F = { ...USUAL, f_pulse_ms: 0 };
const FAN = { ...USUAL, ventilation: 1 };
const PHASES = { ...USUAL, phase_switching: 2, phase_wait_ms: PHASE_WAIT };
const PHASES_BY_F = { ...PHASES, phase_wait_f: 1 };

export const CASES: TransitionCase[] = [];

function group(situation: string, parameters: Record<string, number>, start: (p: Station) => Station) {
  return (happens: string, follows: (p: Station) => unknown, more: PilotModuleOptions = {}): void => {
    const run = (options: PilotModuleOptions = {}): void => {
      const all = { ...parameters, ...more.parameters };
      follows(start(new Station({ socket: false, ...more, ...options, parameters: all })));
    };
    CASES.push({ name: `${situation}: ${happens}`, run });
  };
}

// ---- situations, reached as a charge reaches them --------------------------------------------------------------------

const noCar = (p: Station): Station => p.stays('x1', 20);
/** B1: the car is there, nothing may be offered. */
const connected = (p: Station): Station => noCar(p).car('B').stays('x1', 100);
/** C1 after plug-in with S2 closed. */
const closedEarly = (p: Station): Station => noCar(p).car('C').stays('x1', 100);
/** B2, seq. 3. */
const offer = (p: Station): Station => noCar(p.allow()).car('B').turns('x2', OFFER_AT_PLUG).stays('x2', RCM_TESTED);
/** C2, seq. 4. From here on one phase is ordered; whether the station switches says parameter phase_switching. */
function drawing(p: Station): Station {
  offer(p).car('C').turns('x2 on', SEEN.more).stays('x2 on', 100);
  p.phases = 1;
  return p;
}
/** C2 as long as it is not to switch, which is the default. */
const charging = (p: Station): Station => drawing(p).stays('x2 on', 100);
/** D2 with a fan. */
const ventilating = (p: Station): Station => charging(p).car('D').stays('x2 on', 100);
/** C1 under power, seq. 9.1. */
const stopping = (p: Station): Station => charging(p).deny().turns('x1 on', 1, ORDERS_ALLOW);
/** Allowed again, but the car has not obeyed yet: PWM may come back after 3 s, when power is off. */
const stoppingAllowed = (p: Station): Station => stopping(p).stays('x1 on', 500).allow().stays('x1 on', 3400);
/** C2 with a car that may not be powered: its diode is not proven. */
const refused = (p: Station): Station =>
  noCar(p.allow())
    .car('C unproven')
    .turns('x2', SEEN.more + 1)
    .stays('x2', 900);
/** F after a fault under power. */
const pulse = (p: Station): Station => charging(p).dip();
const faulted = (p: Station): Station => connected(p).press().stays('x1', 100);
const shorted = (p: Station): Station => connected(p).car('E').stays('x1', 100);
const unavailable = (p: Station): Station => connected(p).outOfService().turns('F', 1, ORDERS_READ).stays('F', 100);
const waking = (p: Station): Station =>
  offer(p)
    .turns('x1', WAKE_AFTER - RCM_TESTED)
    .stays('x1', 100);
const wakingByF = (p: Station): Station =>
  offer(p)
    .turns('F', WAKE_AFTER - RCM_TESTED)
    .stays('F', 100);

/** Three phases were drawn, one is ordered: the station pauses, and the car opens S2. */
function mustSwitch(p: Station): Station {
  drawing(p).turns('x1 on', 1, ORDERS_ALLOW);
  return p.car('B').turns('x1', SEEN.less);
}
const switching = (p: Station): Station => mustSwitch(p).stays('x1', 100);
const switchingByF = (p: Station): Station => mustSwitch(p).turns('F', 1).stays('F', 100);
/** The same, and the car keeps S2 closed. */
function switchingClosed(p: Station): Station {
  drawing(p).turns('x1 on', 1, ORDERS_ALLOW).turns('x1', STOP_UNDER_LOAD);
  return p.stays('x1', 100);
}

// ---- how it goes on ------------------------------------------------------------------------------------------------

/** A car that draws nothing is woken, once, after so long in B2. */
const isWoken = (p: Station, offered_ms = 0): Station => p.turns('x1', WAKE_AFTER - offered_ms);
/** An offer that a car takes: seq. 4. */
const isTaken = (p: Station): Station =>
  p.stays('x2', RCM_TESTED).car('C').turns('x2 on', SEEN.more).stays('x2 on', 50);
/** The next car is offered a charge at once, and woken, and so nothing is left of the last one. */
const nextCar = (p: Station): Station => isWoken(p.allow().stays('x1', PWM_OFF).car('B').turns('x2', OFFER_AT_PLUG));
/** Nothing is offered for 3 s after PWM has ended, then it is. @param off_ms it is off already */
const comesBack = (p: Station, off_ms = 0): Station => p.turns('x2', PWM_OFF - off_ms);
/** The power comes back without anybody doing anything. */
const isPowered = (p: Station): Station => p.turns('x2 on', 1, RECLOSE + RCM_TESTED).stays('x2 on', 50);

// ---- no car (A1) ---------------------------------------------------------------------------------------------------

const a = group('A1', USUAL, noCar);
for (const late of [0, 1]) {
  a(`nothing, and a car after ${late} ms`, (p) =>
    isWoken(
      p
        .allow()
        .stays('x1', 500 + late)
        .car('B')
        .turns('x2', OFFER_AT_PLUG),
    ),
  );
}
a('car in B, allowed (seq. 1.1)', (p) => isTaken(p.allow().stays('x1', 20).car('B').turns('x2', OFFER_AT_PLUG)));
a('car in B, not allowed until later', (p) =>
  isWoken(p.car('B').stays('x1', 500).allow().turns('x2', 3, ORDERS_ALLOW)),
);
a('car with S2 closed, allowed (seq. 1.2)', (p) =>
  isPowered(
    p
      .allow()
      .stays('x1', 20)
      .car('C')
      .turns('x2', SEEN.more + 1),
  ),
);
a('car with S2 closed that opens it again', (p) =>
  isWoken(
    p
      .allow()
      .stays('x1', 20)
      .car('C unproven')
      .turns('x2', SEEN.more + 1)
      .stays('x2', 50)
      .car('B'),
    50,
  ),
);
a('car with S2 closed, not allowed until later', (p) =>
  isPowered(p.car('C').stays('x1', 500).allow().turns('x2', 3, ORDERS_ALLOW)),
);
a('car with S2 closed, not allowed, that opens it again', (p) =>
  isWoken(p.car('C').stays('x1', 500).car('B').stays('x1', 50).allow().turns('x2', 3, ORDERS_ALLOW)),
);
a('fault, and a car', (p) =>
  isWoken(p.press().stays('x1', 50).allow().car('B').stays('x1', 4000).clear().turns('x2', 2, ORDERS_ALLOW)),
);
a('fault that goes', (p) => nextCar(p.press().stays('x1', 50).clear().stays('x1', 50)));
a('short, and a car after it (seq. 12)', (p) =>
  isWoken(p.allow().car('E').stays('x1', 4000).car('B').turns('x2', OFFER_AT_PLUG)),
);
a('short that goes', (p) => nextCar(p.car('E').stays('x1', 100).car('A').stays('x1', 100)));
a('out of service (seq. 11)', (p) => {
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 10_000);
  return nextCar(p.outOfService(false).turns('x1', 1, ORDERS_READ));
});

// ---- car there, nothing offered (B1, C1) ---------------------------------------------------------------------------

const b1 = group('B1', USUAL, connected);
b1('allowed (seq. 3)', (p) => isTaken(p.allow().turns('x2', 3, ORDERS_ALLOW)));
b1('not allowed', (p) => isWoken(p.stays('x1', 15_000).allow().turns('x2', 3, ORDERS_ALLOW)));
b1('unplugged (seq. 2.1)', (p) => nextCar(p.car('A').stays('x1', 50)));
b1('fault', (p) => isWoken(p.press().stays('x1', 50).allow().stays('x1', 4000).clear().turns('x2', 2, ORDERS_ALLOW)));
b1('short (seq. 12)', (p) =>
  isWoken(p.car('E').stays('x1', 20).allow().stays('x1', 4000).car('B').turns('x2', OFFER_AT_PLUG)),
);
b1('out of service (seq. 11)', (p) => {
  p.allow().outOfService().turns('F', 1, ORDERS_READ).stays('F', 4000);
  p.outOfService(false).turns('x1', 1, ORDERS_READ);
  return isWoken(comesBack(p));
});
b1('S2 closed, not allowed', (p) => isPowered(p.car('C').stays('x1', 15_000).allow().turns('x2', 3, ORDERS_ALLOW)));
const c1 = group('C1 before power', USUAL, closedEarly);
c1('inoperative, then reset by service: closed when the kernel has let go, too', (p) => {
  p.latchedBits = 1;
  p.stays('x1', 2000).allow().stays('x1', 100);
  p.latchedBits = 0;
  return p.turns('x2', 1, ORDERS_ALLOW).turns('x2 on', TRIP_REST - ORDERS_ALLOW, TRIP_REST);
});
c1('allowed: power only with the diode proven (seq. 4)', (p) =>
  p.stays('x1', 1000).allow().turns('x2', 3, ORDERS_ALLOW).turns('x2 on', 20, 30),
);
c1('out of service', (p) => p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 4000));
c1('fault', (p) => isPowered(p.press().stays('x1', 50).allow().stays('x1', 4000).clear().turns('x2', 2, ORDERS_ALLOW)));
c1('unplugged', (p) => nextCar(p.car('A').stays('x1', 50)));

// ---- offer (B2, and C2, D2 without power) ---------------------------------------------------------------------------

const b2 = group('B2', USUAL, offer);
b2('allowed on and on', (p) => isWoken(p, RCM_TESTED));
b2('S2 closed (seq. 4)', (p) => p.car('C').turns('x2 on', SEEN.more).stays('x2 on', 15_000));
b2('unplugged (seq. 2.1)', (p) => nextCar(p.car('A').turns('x1', SEEN.less)));
b2('fault', (p) => {
  p.press().turns('x1', 1).stays('x1', 5000);
  return isWoken(p.clear().turns('x2', 2, ORDERS_ALLOW));
});
b2('fault under S2 closed', (p) => p.car('C').stays('x2', 50).press().turns('x1', 1).stays('x1', 5000));
b2('short (seq. 12)', (p) => {
  p.car('E').turns('x1', SEEN.less).stays('x1', 4000);
  return isWoken(p.car('B').turns('x2', OFFER_AT_PLUG));
});
b2('out of service (seq. 11)', (p) => {
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 5000);
  p.outOfService(false).turns('x1', 1, ORDERS_READ);
  return isWoken(comesBack(p));
});
b2('pause (seq. 9.2)', (p) => {
  p.deny().turns('x1', 1, ORDERS_ALLOW).stays('x1', 100);
  return isWoken(comesBack(p.allow(), 100));
});
b2('long pause', (p) =>
  isTaken(p.deny().turns('x1', 1, ORDERS_ALLOW).stays('x1', 15_000).allow().turns('x2', 3, ORDERS_ALLOW)),
);
b2('asleep, woken by B1 once (A.5.3)', (p) => {
  isWoken(p, RCM_TESTED).turns('x2', WAKE_HOLD + 1);
  return isTaken(p.stays('x2', 12_000));
});
const b2f = group('B2, wake-up by F', WAKE_BY_F, offer);
b2f('asleep, woken by F once (A.5.3)', (p) => {
  p.turns('F', WAKE_AFTER - RCM_TESTED).turns('x1', WAKE_HOLD);
  return isTaken(comesBack(p).stays('x2', 12_000));
});
b2('asleep, no wake-up configured', (p) => isTaken(p.stays('x2', 12_000)), { parameters: { wake_up: 0 } });
b2('asleep after it has drawn: the car paused', (p) => {
  p.car('C').turns('x2 on', SEEN.more).deny().turns('x1 on', 1, ORDERS_ALLOW).car('B').turns('x1', SEEN.less);
  return isTaken(comesBack(p.allow(), SEEN.less).stays('x2', 12_000));
});
b2(
  'may not close: mirror contact closed',
  (p) => {
    p.stuckClosed = true;
    p.car('C').stays('x2', 500);
    p.stuckClosed = false;
    return isPowered(p);
  },
  { parameters: { weld_ms: 1000 } },
);
b2('D without ventilation', (p) =>
  p
    .car('D')
    .stays('x2', 5000)
    .car('C')
    .turns('x2 on', 1, SEEN.more + 1),
);
b2('D, a fan on the board and none fitted', (p) => p.car('D').stays('x2', 5000), { fan: true });
b2('D, a fan fitted and no output for it', (p) => p.car('D').stays('x2', 5000), { parameters: FAN });
b2(
  'D with ventilation',
  (p) => {
    p.car('D').turns('x2 on', SEEN.more).stays('x2 on', 500);
    assert.equal(p.fanOn, true);
  },
  { parameters: FAN, fan: true },
);

const c2 = group('C2, no power', USUAL, refused);
c2('diode not proven', (p) => p.stays('x2', 15_000).car('C').turns('x2 on', 20, 22));
c2('S2 opened', (p) => isWoken(p.car('B'), 900));
c2('pause', (p) => {
  p.deny().turns('x1', 1, ORDERS_ALLOW).stays('x1', 100);
  return comesBack(p.allow(), 100).stays('x2', 500).car('C').turns('x2 on', 20, 22);
});
c2('unplugged', (p) => nextCar(p.car('A').turns('x1', SEEN.less)));
const monitored = group('B2, monitor', USUAL, (p) => {
  p.rcmAlive = false;
  return noCar(p.allow()).car('B').turns('x2', OFFER_AT_PLUG);
});
monitored(
  'fails its test: no power, a fault after some tries',
  (p) => {
    p.stays('x2', 500).car('C').stays('x2', 1500);
    p.rcmAlive = true;
    return p.turns('x2 on', 1, 2000);
  },
  { parameters: { rcm_test_tries: 5 } },
);
const locking = group('B2, socket', USUAL, (p) => {
  p.lockMoves = false;
  return noCar(p.allow())
    .car('B')
    .turns('x2', SEEN.plug + 32, SEEN.plug + 32 + ORDERS_ALLOW);
});
locking(
  'the plug is not locked: no power',
  (p) => {
    p.stays('x2', 1000).car('C').stays('x2', 2000);
    p.lockMoves = true;
    return p.turns('x2 on', 1, 2000);
  },
  { socket: true },
);
locking(
  'the plug is locked',
  (p) => {
    p.lockMoves = true;
    return p.stays('x2', 2000).car('C').turns('x2 on', SEEN.more);
  },
  { socket: true },
);

// ---- charging (C2, D2) ----------------------------------------------------------------------------------------------

const c2on = group('C2', USUAL, charging);
c2on('allowed on and on', (p) => p.stays('x2 on', 20_000));
c2on('still allowed when the clock wraps after 49 days', (p) => {
  p.lose(2 ** 32 - LONG_AGO - 50 - p.seq);
  return p.stays('x2 on', PWM_OFF + 200);
});
c2on('S2 opened (seq. 8.1)', (p) => {
  p.car('B')
    .turns('x2', SEEN.less)
    .stays('x2', RCM_TESTED)
    .car('C')
    .turns('x2 on', RECLOSE - RCM_TESTED);
  return p.stays('x2 on', 7000);
});
c2on('S2 opened, and asleep: it has drawn', (p) => p.car('B').turns('x2', SEEN.less).stays('x2', 15_000));
c2on(
  'S2 opened, closed at once: not before reclose_ms',
  (p) => p.car('B').turns('x2', SEEN.less).car('C').turns('x2 on', 5000).stays('x2 on', 100),
  { parameters: { reclose_ms: 5000 } },
);
c2on('unplugged (seq. 2.2)', (p) => nextCar(p.car('A').turns('x1', SEEN.less)));
c2on('fault (table A.5)', (p) => {
  p.press().turns('F', 1).turns('x1', F_PULSE).stays('x1', 10_000);
  return isPowered(p.clear().turns('x2', 1, ORDERS_ALLOW));
});
const c2noF = group('C2, no F pulse', NO_F, charging);
c2noF('fault', (p) => isPowered(p.press().turns('x1', 1).stays('x1', 10_000).clear().turns('x2', 1, ORDERS_ALLOW)));
c2noF('fault of one block', (p) => isPowered(comesBack(p.dip().stays('x1', 0))));
c2on('short (seq. 12)', (p) => {
  p.car('E').turns('x1', SEEN.less).stays('x1', 8000);
  return isPowered(p.car('C').turns('x2', SEEN.more + 1));
});
c2on('pause, the car goes on (seq. 9.1, 10.2)', (p) => {
  p.deny().turns('x1 on', 1, ORDERS_ALLOW).turns('x1', STOP_UNDER_LOAD).stays('x1', 10_000);
  return isPowered(p.allow().turns('x2', 1, ORDERS_ALLOW));
});
c2on('out of service, the car goes on: F when it is off', (p) => {
  p.outOfService().turns('x1 on', 1, ORDERS_ALLOW).turns('x1', STOP_UNDER_LOAD).turns('F', 1).stays('F', 8000);
  return isPowered(comesBack(p.outOfService(false).turns('x1', 1, ORDERS_READ)));
});
c2on('out of service, the car obeys: F then', (p) => {
  p.outOfService().turns('x1 on', 1, ORDERS_ALLOW).stays('x1 on', 1000).car('B').turns('x1', SEEN.less);
  return p.turns('F', 1).stays('F', 10_000);
});
c2on('pause in the block in which S2 is seen open', (p) => {
  p.align(6)
    .car('B')
    .stays('x2 on', 9)
    .deny()
    .turns('x1', SEEN.less - 9)
    .stays('x1', 8000);
  return isTaken(p.allow().turns('x2', 1, ORDERS_ALLOW));
});
c2on('D without ventilation: off, PWM stays', (p) => {
  p.car('D').turns('x2', SEEN.less).stays('x2', 8000);
  return p.car('C').turns('x2 on', 1, SEEN.more + 1);
});
c2on('D without ventilation in the block of a pause', (p) => {
  p.align(6)
    .car('D')
    .stays('x2 on', 9)
    .deny()
    .turns('x1', SEEN.less - 9)
    .stays('x1', 8000);
  return p.allow().turns('x2', 1, ORDERS_ALLOW).stays('x2', 1000);
});
c2on('phases ordered that may not be switched', (p) => {
  p.stays('x2 on', 1000).deny().turns('x1 on', 1, ORDERS_ALLOW).car('B').turns('x1', SEEN.less).stays('x1', 12_000);
  assert.equal(p.threePhase, true);
  return isTaken(p.allow().turns('x2', 1, ORDERS_ALLOW));
});
const d2 = group('D2 with ventilation', FAN, ventilating);
d2('allowed on and on', (p) => p.stays('x2 on', 8000), { fan: true });
d2('pause', (p) => p.deny().turns('x1 on', 1, ORDERS_ALLOW).turns('x1', STOP_UNDER_LOAD).stays('x1', 5000), {
  fan: true,
});
d2(
  'pause, allowed again: off first',
  (p) => {
    p.deny()
      .turns('x1 on', 1, ORDERS_ALLOW)
      .stays('x1 on', 500)
      .allow()
      .turns('x1', STOP_UNDER_LOAD - 500);
    return isPowered(p.turns('x2', 1));
  },
  { fan: true },
);

// ---- stopping (C1 under power) ---------------------------------------------------------------------------------------

const c1on = group('C1 under power', USUAL, stopping);
c1on('the car goes on (seq. 10.2)', (p) => p.turns('x1', STOP_UNDER_LOAD).stays('x1', 20_000));
c1on('the car obeys (seq. 10.1)', (p) => {
  p.stays('x1 on', 1000).car('B').turns('x1', SEEN.less).stays('x1', 10_000);
  return isTaken(p.allow().turns('x2', 1, ORDERS_ALLOW));
});
c1on('unplugged (seq. 2.2)', (p) => nextCar(p.car('A').turns('x1', SEEN.less)));
c1on('fault (table A.5)', (p) => {
  p.press().turns('F', 1).turns('x1', F_PULSE).stays('x1', 10_000);
  return isPowered(p.allow().clear().turns('x2', 1, ORDERS_ALLOW));
});
const c1noF = group('C1 under power, no F pulse', NO_F, stopping);
c1noF('fault', (p) => {
  p.press().turns('x1', 1).stays('x1', 10_000);
  return isPowered(p.allow().clear().turns('x2', 1, ORDERS_ALLOW));
});
c1on('short (seq. 12)', (p) => {
  p.car('E').turns('x1', SEEN.less).stays('x1', 10_000).allow().stays('x1', 1000);
  return isPowered(p.car('C').turns('x2', SEEN.more + 1));
});
c1on('D without ventilation', (p) => p.stays('x1 on', 500).car('D').turns('x1', SEEN.less).stays('x1', 10_000));
const c1allowed = group('C1 under power, allowed again', USUAL, stoppingAllowed);
c1allowed('the car goes on: off first, then an offer', (p) =>
  isPowered(p.turns('x1', STOP_UNDER_LOAD - 3900).turns('x2', 1)),
);
c1allowed('the car obeys', (p) => isTaken(p.car('B').turns('x1', SEEN.less).turns('x2', 1).stays('x2', RECLOSE)));
c1allowed('D without ventilation', (p) => p.car('D').turns('x1', SEEN.less).turns('x2', 1).stays('x2', 4000));

// ---- F after a fault under power --------------------------------------------------------------------------------------

const f = group('F pulse', USUAL, pulse);
const PULSED = F_PULSE - 1;
f('the fault is gone, allowed', (p) => isPowered(comesBack(p.stays('F', PULSED).turns('x1', 1))));
f('the fault is gone, not allowed', (p) => p.deny().turns('x1', F_PULSE).stays('x1', 10_000));
f('another fault', (p) =>
  p
    .stays('F', 50)
    .press()
    .turns('x1', F_PULSE - 50)
    .stays('x1', 10_000),
);
f('out of service', (p) => p.outOfService().turns('x1', F_PULSE).turns('F', 1).stays('F', 5000));
/** A fault of one block, in the block in which something else is seen. */
const f2 = group('C2, a fault in the block of', USUAL, charging);
f2('S2 seen open', (p) =>
  isTaken(
    comesBack(
      p
        .car('B')
        .stays('x2 on', SEEN.less - 1)
        .dip()
        .turns('x1', F_PULSE),
    ),
  ),
);
f2('S2 seen open, a pause follows', (p) =>
  p
    .car('B')
    .stays('x2 on', SEEN.less - 1)
    .dip()
    .deny()
    .turns('x1', F_PULSE)
    .stays('x1', 5000),
);
f2('the unplugging', (p) =>
  nextCar(
    p
      .car('A')
      .stays('x2 on', SEEN.less - 1)
      .dip()
      .turns('x1', F_PULSE),
  ),
);
f2('a short', (p) => {
  p.car('E')
    .stays('x2 on', SEEN.less - 1)
    .dip()
    .turns('x1', F_PULSE)
    .stays('x1', 5000);
  return isTaken(p.car('B').turns('x2', OFFER_AT_PLUG));
});

// ---- faulted (x1) -------------------------------------------------------------------------------------------------------

const x1 = group('fault in B1', USUAL, faulted);
x1('it stays', (p) => p.allow().stays('x1', 20_000));
x1('it goes, allowed', (p) =>
  isWoken(
    p
      .allow()
      .stays('x1', 20)
      .clear()
      .turns('x2', 2, ORDERS_READ + 1),
  ),
);
x1('it goes, not allowed', (p) => isWoken(p.clear().stays('x1', 5000).allow().turns('x2', 3, ORDERS_ALLOW)));
x1('it goes with S2 closed, allowed', (p) => {
  p.car('C')
    .allow()
    .stays('x1', 1000)
    .clear()
    .turns('x2', 2, ORDERS_READ + 1);
  return isPowered(p);
});
x1('it goes with S2 closed, allowed, and S2 opens', (p) => {
  p.car('C')
    .allow()
    .stays('x1', 1000)
    .clear()
    .turns('x2', 2, ORDERS_READ + 1);
  return isWoken(p.car('B'));
});
x1('it goes with S2 closed, not allowed, and S2 opens', (p) => {
  p.car('C').stays('x1', 1000).clear().stays('x1', 5000).car('B').stays('x1', 50);
  return isWoken(p.allow().turns('x2', 3, ORDERS_ALLOW));
});
x1('it goes into a short', (p) => {
  p.allow().car('E').stays('x1', 100).clear().stays('x1', 5000);
  return isWoken(p.car('B').turns('x2', OFFER_AT_PLUG));
});
x1('it goes with the car', (p) => {
  p.estop = false;
  return nextCar(p.car('A').stays('x1', 50));
});
x1('it goes, out of service', (p) => {
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 1000).clear().stays('F', 5000);
  return isWoken(comesBack(p.allow().turns('x1', 1, ORDERS_READ)));
});
x1('it stays, out of service and back', (p) =>
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 1000).allow().turns('x1', 1, ORDERS_READ).stays('x1', 5000),
);

// ---- short (E) --------------------------------------------------------------------------------------------------------

const e = group('E', USUAL, shorted);
e('it stays', (p) => p.allow().stays('x1', 20_000));
e('it goes, not allowed', (p) => isWoken(p.car('B').stays('x1', 5000).allow().turns('x2', 3, ORDERS_ALLOW)));
e('it goes with S2 closed, allowed', (p) =>
  isPowered(
    p
      .allow()
      .stays('x1', 20)
      .car('C')
      .turns('x2', SEEN.more + 1),
  ),
);
e('it goes with S2 closed, allowed, and S2 opens', (p) =>
  isWoken(
    p
      .allow()
      .stays('x1', 20)
      .car('C')
      .turns('x2', SEEN.more + 1)
      .car('B'),
  ),
);
e('it goes with S2 closed, not allowed', (p) =>
  isPowered(p.car('C').stays('x1', 5000).allow().turns('x2', 3, ORDERS_ALLOW)),
);
e('it goes with S2 closed, not allowed, and S2 opens', (p) =>
  isWoken(p.car('C').stays('x1', 5000).car('B').stays('x1', 50).allow().turns('x2', 3, ORDERS_ALLOW)),
);
e('it goes with the car', (p) => nextCar(p.car('A').stays('x1', 50)));
e('a fault', (p) => {
  p.press().stays('x1', 100).allow().car('B').stays('x1', 5000);
  return isWoken(p.clear().turns('x2', 2, ORDERS_READ + 1));
});
e('out of service, and it has gone meanwhile', (p) => {
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 1000).car('B').stays('F', 5000);
  return isWoken(comesBack(p.allow().turns('x1', 1, ORDERS_READ)));
});
e('out of service and back: still there', (p) =>
  p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 1000).allow().turns('x1', 1, ORDERS_READ).stays('x1', 5000),
);

// ---- out of service (F) -----------------------------------------------------------------------------------------------

const un = group('F, out of service', USUAL, unavailable);
un('it stays', (p) => p.stays('F', 20_000));
un('a fault', (p) => {
  p.press().stays('F', 5000).clear().stays('F', 500);
  return isWoken(comesBack(p.allow().turns('x1', 1, ORDERS_READ)));
});
un('a fault of one block', (p) => p.dip().stays('F', 5000));
un('service again, not allowed', (p) => {
  p.deny().turns('x1', 1, ORDERS_READ).stays('x1', 5000);
  return isWoken(p.allow().turns('x2', 3, ORDERS_ALLOW));
});
un('service again, allowed', (p) => isWoken(comesBack(p.allow().turns('x1', 1, ORDERS_READ))));
un('service again, no car any more', (p) =>
  nextCar(p.car('A').stays('F', 1000).deny().turns('x1', 1, ORDERS_READ).stays('x1', 100)),
);
const unC = group('F, out of service, S2 closed', USUAL, (p) =>
  closedEarly(p).outOfService().turns('F', 1, ORDERS_READ).stays('F', 100),
);
unC('service again, allowed', (p) => isPowered(comesBack(p.allow().turns('x1', 1, ORDERS_READ))));
unC('service again, allowed, and S2 opens', (p) => isWoken(comesBack(p.car('B').allow().turns('x1', 1, ORDERS_READ))));
unC('service again, not allowed', (p) => {
  p.deny().turns('x1', 1, ORDERS_READ).stays('x1', 5000);
  return isPowered(p.allow().turns('x2', 3, ORDERS_ALLOW));
});
unC('service again, not allowed, and S2 opens', (p) => {
  p.deny().turns('x1', 1, ORDERS_READ).stays('x1', 5000).car('B').stays('x1', 50);
  return isWoken(p.allow().turns('x2', 3, ORDERS_ALLOW));
});
/** Out of service and in service again, while blocks were lost: what is offered was not worked out in between. */
const forLostBlocks = (p: Station): Station =>
  p.align(0).outOfService().turns('F', 1).lose(7).outOfService(false).turns('x1', 1);
b2('out of service for as long as blocks are lost', (p) => isWoken(comesBack(forLostBlocks(p))));
c2('out of service for as long as blocks are lost', (p) => comesBack(forLostBlocks(p)).stays('x2', 500));

// ---- wake-up ------------------------------------------------------------------------------------------------------------

const w = group('wake-up by B1', USUAL, waking);
const LEFT = WAKE_HOLD - 100;
w('the car stays in B', (p) => isTaken(p.turns('x2', LEFT + 1).stays('x2', 12_000)));
w('the car closes S2: the interruption goes on', (p) => isPowered(p.car('C').turns('x2', LEFT + 1)));
w('not allowed any more', (p) => {
  p.deny().stays('x1', 10_000);
  return isTaken(p.allow().turns('x2', 3, ORDERS_ALLOW).stays('x2', 12_000));
});
w('not allowed for a moment', (p) =>
  p
    .deny()
    .stays('x1', 100)
    .allow()
    .turns('x2', LEFT - 100 + 1),
);
w('S2 closed, not allowed for a moment', (p) => {
  p.car('C').stays('x1', 100).deny().stays('x1', 100).allow();
  return isPowered(p.turns('x2', LEFT - 200 + 1));
});
w('fault', (p) => {
  p.press().stays('x1', 10_000);
  return isTaken(
    p
      .clear()
      .turns('x2', 2, ORDERS_READ + 1)
      .stays('x2', 12_000),
  );
});
w('short', (p) => isTaken(p.car('E').stays('x1', 10_000).car('B').turns('x2', OFFER_AT_PLUG).stays('x2', 12_000)));
w('unplugged', (p) => nextCar(p.car('A').stays('x1', 100)));
w('out of service', (p) => p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 10_000));
const HELD = { wake_up_hold_ms: 8000 };
w('allowed all the time: not before its end', (p) => p.turns('x2', 8000 - 100 + 1), { parameters: HELD });
w('S2 closed: not before its end', (p) => p.car('C').turns('x2', 8000 - 100 + 1), { parameters: HELD });
const wf = group('wake-up by F', WAKE_BY_F, wakingByF);
wf('the car stays in B', (p) => isTaken(comesBack(p.turns('x1', LEFT)).stays('x2', 12_000)));
wf('not allowed for a moment', (p) =>
  comesBack(
    p
      .deny()
      .stays('F', 100)
      .allow()
      .turns('x1', LEFT - 100),
  ),
);
wf('fault', (p) => p.press().turns('x1', 1).stays('x1', 10_000));
wf('out of service', (p) => {
  p.outOfService().stays('F', 10_000).outOfService(false).turns('x1', 1, ORDERS_READ);
  return comesBack(p);
});
const asleep = group('B2, the time to wake the car is over in the block of', WAKE_BY_F, (p) =>
  offer(p).stays('x2', WAKE_AFTER - RCM_TESTED - SEEN.less),
);
asleep('the unplugging', (p) =>
  p
    .car('A')
    .turns('x1', SEEN.less + 1)
    .stays('x1', 5000),
);
asleep('a short', (p) =>
  p
    .car('E')
    .turns('x1', SEEN.less + 1)
    .stays('x1', 5000),
);
asleep('a fault', (p) =>
  p
    .stays('x2', SEEN.less - 1)
    .press()
    .turns('F', 1)
    .turns('x1', 1)
    .stays('x1', 5000),
);

// ---- phases ---------------------------------------------------------------------------------------------------------------

const sw = group('phases to switch', PHASES, switching);
/** The phases are switched after `ms`, not before, and the station gives out `output` all the time. */
function switches(p: Station, ms: number): Station {
  const { threePhase, output } = p;
  p.stays(output, ms - 1);
  assert.equal(p.threePhase, threePhase, 'too early');
  p.blocks(1);
  assert.equal(p.threePhase, !threePhase, 'not in time');
  return p;
}
/** One phase from here on, and the car has an offer. */
function switched(p: Station): Station {
  assert.equal(p.threePhase, false);
  return isTaken(p);
}
sw('the wait ends', (p) => switched(switches(p, PHASE_WAIT - 100 + 1).turns('x2', 1, ORDERS_ALLOW)));
sw('before the wait ends', (p) => {
  p.stays('x1', PHASE_WAIT - 101);
  assert.equal(p.threePhase, true);
});
sw('other order', (p) => {
  p.repeats = true;
  p.phases = 3;
  p.stays('x1', PHASE_WAIT - 100 + 1).turns('x2', 1);
  assert.equal(p.threePhase, true);
  return isTaken(p);
});
sw('other order, S2 closed', (p) => {
  p.repeats = true;
  p.phases = 3;
  p.car('C').stays('x1', PHASE_WAIT - 100 + 1);
  return isPowered(p.turns('x2', 1));
});
sw('S2 closed', (p) => isPowered(switches(p.car('C'), PHASE_WAIT - 100 + 1).turns('x2', 1, ORDERS_ALLOW)));
sw('not allowed', (p) => {
  p.deny().stays('x1', PHASE_WAIT + 1000);
  return switched(p.allow().turns('x2', 3, ORDERS_ALLOW));
});
sw('fault', (p) => {
  p.press().stays('x1', 10_000).clear().stays('x1', PHASE_WAIT);
  return switched(p.turns('x2', 1, 2 * ORDERS_ALLOW));
});
sw('short', (p) => {
  p.car('E')
    .stays('x1', 10_000)
    .car('B')
    .stays('x1', SEEN.plug + PHASE_WAIT);
  return switched(p.turns('x2', 1, 10));
});
sw('unplugged', (p) => {
  p.car('A').stays('x1', 100);
  assert.equal(p.threePhase, false, 'nobody is harmed by switching now');
  return nextCar(p);
});
sw('out of service', (p) => p.outOfService().turns('F', 1, ORDERS_READ).stays('F', 10_000));
const swC = group('phases to switch, S2 closed', PHASES, switchingClosed);
swC('the wait ends', (p) => {
  switches(p, PHASE_WAIT - 100 + 1).turns('x2', 1, ORDERS_ALLOW);
  assert.equal(p.threePhase, false);
  return isPowered(p);
});
const swCF = group('phases to switch by F, S2 closed', PHASES_BY_F, (p) =>
  drawing(p).turns('x1 on', 1, ORDERS_ALLOW).turns('x1', STOP_UNDER_LOAD).turns('F', 1).stays('F', 100),
);
swCF('the wait ends', (p) => {
  p.turns('x1', PHASE_WAIT - 100);
  return isPowered(comesBack(p));
});
swCF('other order', (p) => {
  p.repeats = true;
  p.phases = 3;
  return isPowered(comesBack(p.turns('x1', PHASE_WAIT - 100)));
});
const swF = group('phases to switch by F', PHASES_BY_F, switchingByF);
swF('the wait ends', (p) => switched(comesBack(p.turns('x1', PHASE_WAIT - 100))));
swF('other order', (p) => {
  p.repeats = true;
  p.phases = 3;
  return comesBack(p.turns('x1', PHASE_WAIT - 100));
});
swF('fault', (p) => p.press().turns('x1', 1).stays('x1', 10_000));
swF('out of service', (p) => {
  p.outOfService().stays('F', 10_000).outOfService(false).turns('x1', 1, ORDERS_READ);
});
/** The whole of it, with a car that obeys. */
function switchesWithCar(p: Station): Station {
  p.turns('x1 on', 1, ORDERS_ALLOW).car('B').turns('x1', SEEN.less);
  return switches(p, PHASE_WAIT + 1).turns('x2', 1, ORDERS_ALLOW);
}
const order = group('C2, one phase ordered', USUAL, drawing);
const ONE = { phase_switching: 1, phase_wait_ms: PHASE_WAIT };
order(
  'only down within a session: down',
  (p) => {
    switchesWithCar(p);
    return switched(p);
  },
  { parameters: ONE },
);
order(
  'only down within a session: not up again',
  (p) => {
    switchesWithCar(p);
    switched(p);
    p.phases = 3;
    return p.stays('x2 on', 8000).car('B').turns('x2', SEEN.less).stays('x2', 8000);
  },
  { parameters: ONE },
);
order(
  'a site with one phase: the same as ordered',
  (p) => {
    p.phases = 3;
    p.supply = 1;
    switchesWithCar(p);
    return switched(p);
  },
  { parameters: PHASES },
);
order(
  'both ways: up again',
  (p) => {
    switchesWithCar(p);
    switched(p);
    p.phases = 3;
    switchesWithCar(p);
    assert.equal(p.threePhase, true);
  },
  { parameters: PHASES },
);
const before = group('B2, three phases, one ordered', PHASES, offer);
before('a car that has drawn nothing goes on', (p) => {
  p.phases = 1;
  return p.stays('x2', 5000).car('C').turns('x2 on', SEEN.more);
});
