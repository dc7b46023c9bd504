/**
 * What must always be so, whatever cars, faults and orders come: one function each. They look at the world's truth and at the
 * pins; what the firmware says about itself is believed only where its words are the subject.
 */

import { PARAMETERS } from '../../parameters/parameters.ts';
import type { BenchEvent, Micros } from '../api.ts';
import type { SessionStore } from '../nv-file.ts';
import type { Situation } from './situation.ts';

/** One invariant on watch over one scenario. Each function returns what is broken, or nothing. */
export interface Watch {
  /** After every exchange with the board, in the order of time; in between neither a condition nor an output has changed. */
  observe?(s: Situation): string | undefined;
  /** The events of the run, in the order of their times. */
  event?(e: BenchEvent, s: Situation): string | undefined;
  /** The scenario is over and the board is off. */
  end?(s: Situation, store: SessionStore): string | undefined;
}

export interface Invariant {
  name: string;
  /** Where it comes from. */
  clause: string;
  rule: string;
  watch(): Watch;
}

const OUT_UNLOCK = 1 << 2;
const OUT_RCM_TEST = 1 << 3;
const OUT_FAN = 1 << 4;
const OUT_THREE_PHASE = 1 << 5;
const LIVE_V = 50;

// ---- time ----------------------------------------------------------------------------------------------------

/** Something that may be so for `limit_ms` at a stretch. Tells how long it was so when that was longer [ms]. */
export class AtMost {
  private readonly limit_ms: number;
  private since_us: Micros | undefined;

  constructor(limit_ms: number) {
    this.limit_ms = limit_ms;
  }

  /** @param is from `t_us` to the next call */
  at(t_us: Micros, is: boolean, more_ms = 0): number | undefined {
    const lasted_ms = (t_us - (this.since_us ?? t_us)) / 1000;
    if (!is) this.since_us = undefined;
    else this.since_us ??= t_us;
    return lasted_ms > this.limit_ms + more_ms ? lasted_ms : undefined;
  }
}

const tooLong = (what: string, lasted_ms: number | undefined) =>
  lasted_ms === undefined ? undefined : `${what} for ${lasted_ms.toFixed(1)} ms`;

/** Blocks that the host never got make everything late by their number. */
const late_ms = (s: Situation) => (s.recently('lose_blocks', 0.1) ? 12 : 0);

/** [ms] */
export const LIMITS = {
  not_C: 40, // 100 by the standard (seq. 2.2, 8.1, 8.2), 3000 for a short (seq. 12)
  no_diode: 50,
  pause: 6600, // seq. 10.2: 6 s, the kernel 0.5 s later
  state_F: 5,
  rcm: 3,
  supply: 3,
  residual_ac: 40, // 300 at 30 mA (IEC 61008)
  residual_dc: 110, // 10 s at 6 mA (IEC 62955)
  residual_alone: 300, // without the monitor
  residual_dc_alone: 1500,
  order: 7500, // PWM off, then 6 s for the car
  duty: 5700, // changes every 5 s at most
  no_offer: 1000,
  begun: 2,
  mains: 8500,
  hot: 8000,
  too_hot: 600,
  unclosed: 700,
  estop: 3,
  unlocked: 50,
  lock_judged: 8000, // four tries of 1.6 s
  weld_found: 3100, // 300 by the pilot module, the kernel stands behind
  live_found: 6100,
  reset: 1500,
  over: 7700,
  far_over: 300,
  stuck: 25_000, // from all well to power: 3 s by the standard from C on; waits of our own before
};

// ---- power ---------------------------------------------------------------------------------------------------

const onlyInC2: Invariant = {
  name: 'energised only in C2',
  clause: 'IEC 61851-1 Table A.6, seq. 2.2, 8, 9, 10, 12',
  rule: 'the contactor is driven only while the pilot is in C2 (dead bands included) with the diode seen; overlap as the sequences allow',
  watch() {
    const notC = new AtMost(LIMITS.not_C);
    const noDiode = new AtMost(LIMITS.no_diode);
    const pause = new AtMost(LIMITS.pause);
    const stateF = new AtMost(LIMITS.state_F);
    return {
      observe(s) {
        const { energised: on, t_us, truth } = s;
        const more = late_ms(s);
        const fan = s.may('ventilation').includes(1) && (truth.outputs & OUT_FAN) !== 0;
        const served = s.car === 'C' || (s.car === 'D' && fan);
        return (
          tooLong(`energised in state ${s.car}`, notC.at(t_us, on && !served, more)) ??
          tooLong('energised without the diode', noDiode.at(t_us, on && s.oscillating && !s.diodeSeen, more)) ??
          tooLong('energised in C1', pause.at(t_us, on && truth.pilot === 'x1', more)) ??
          tooLong('energised in F', stateF.at(t_us, on && (truth.pilot === 'F' || truth.pilot === 'off'), more))
        );
      },
    };
  },
};

const diodeProven: Invariant = {
  name: 'diode proven before closing',
  clause: 'IEC 61851-1 Table A.4',
  rule: 'the contactor closes only after -12 V was seen with this car at the cable',
  watch() {
    let proven = false;
    let driven = false;
    return {
      observe(s) {
        const closes = s.energised && !driven;
        driven = s.energised;
        const unproven = closes && !proven;
        if (!s.plugged) proven = false;
        else if (s.diodeSeen && ['B', 'C', 'D'].includes(s.car)) proven = true;
        return unproven ? 'closed with a diode that was never seen' : undefined;
      },
    };
  },
};

/** The most that may be allowed [A]: a PP channel that stands still says nothing, and of the plug that was in then nothing can be known any more. */
class MostAllowed {
  private blind = false;

  at(s: Situation): number {
    this.blind = s.isStuck('pp') || (this.blind && s.plugged);
    return this.blind ? s.allowedBy_A(Infinity) : s.allowed_A;
  }
}

const dutyWithinLimit: Invariant = {
  name: 'duty within the lowest limit',
  clause: 'IEC 61851-1 Table A.7, B.2',
  rule: 'the duty never says more than site, cable and board allow; after a decrease 5 s may pass, after plug-in none',
  watch() {
    const above = new AtMost(LIMITS.duty);
    const offered = new AtMost(LIMITS.no_offer);
    const begun = new AtMost(LIMITS.begun);
    let judged = false;
    let before = '';
    const most = new MostAllowed();
    return {
      observe(s) {
        // The first edge after a steady pilot is not yet a duty.
        const starts = begun.at(s.t_us, s.oscillating) !== undefined && !judged;
        judged = s.oscillating && (judged || starts);
        const allowed_A = most.at(s);
        const over = s.signalled_A > allowed_A + 0.15;
        const now = `${s.signalled_A.toFixed(2)} A signalled, ${allowed_A} A allowed`;
        const text = over ? now : before;
        before = text;
        if (starts && over && s.since_s(s.limited_us) > 0.3 && s.since_s(s.boot_us) > 0.3)
          return `${text}, from the start`;
        return (
          tooLong(text, above.at(s.t_us, over)) ?? tooLong(text, offered.at(s.t_us, s.oscillating && allowed_A === 0))
        );
      },
    };
  },
};

/** Without a car for so long no session goes on; a car is seen after so long. */
const SURELY_GONE_MS = 50;
const GONE_BY_PP_MS = 250;
const SEEN_CAR_MS = 100;

/** The station knows that there is no car, or takes what it sees for that: by CP, and where CP does not tell (E, F) by PP. */
class Gone {
  private readonly out = new AtMost(GONE_BY_PP_MS);

  at(s: Situation): boolean {
    const blind = s.car === 'E' || s.truth.pilot === 'F';
    // The resistor of PP ends at PE.
    const isOut = blind && (!s.plugged || s.peLost) && !s.isStuck('pp');
    const byPP = this.out.at(s.t_us, isOut) !== undefined;
    return !s.isStuck('cp') && ((isOut && byPP) || (s.car === 'A' && s.truth.pilot !== 'F'));
  }
}

const withPermission: Invariant = {
  name: 'energised only by permission',
  clause: 'docs/session.md',
  rule: 'a car that nobody authorised, or that backend or site limit have stopped, gets no power; 7 s to end it',
  watch() {
    const refused = new AtMost(LIMITS.order);
    const stopped = new AtMost(LIMITS.order);
    let admitted = false;
    let withdrawn = false;
    let observed_us: Micros = 0;
    const looks = new AtMost(SEEN_CAR_MS);
    const most = new MostAllowed();
    let seen = false;
    const away = new Gone();
    const alone = new AtMost(SURELY_GONE_MS);
    return {
      observe(s) {
        // A pilot wire that broke is an unplugged car to the station, and what comes after it another one; a glitch may be.
        const gone = away.at(s);
        const perhaps = s.isStuck('cp') && (!s.plugged || s.car === 'A');
        if (gone || perhaps || s.boot_us === Infinity) withdrawn = false;
        if (alone.at(s.t_us, gone) !== undefined || s.boot_us === Infinity) admitted = false;
        const there = !gone && s.boot_us < Infinity;
        seen = (seen || looks.at(s.t_us, there && s.truth.pilot !== 'F') !== undefined) && there;
        // To a station that has not seen the car yet, or not since it booted, the order was for nobody.
        if (seen && s.deauthorised_us > observed_us) withdrawn = true;
        observed_us = s.t_us;
        if (s.authorised_us > s.plugged_us - 61e6) {
          admitted = true;
          withdrawn = false;
        }
        if (s.free && s.plugged && !withdrawn) admitted = true;
        return (
          tooLong('energised without permission', refused.at(s.t_us, s.energised && (!admitted || withdrawn))) ??
          tooLong('energised while stopped', stopped.at(s.t_us, s.energised && most.at(s) === 0))
        );
      },
    };
  },
};

// ---- trips ---------------------------------------------------------------------------------------------------

const opensAfterTrip: Invariant = {
  name: 'open in time after a trip',
  clause: 'IEC 61008, IEC 62955, IEC 61851-1 seq. 11; docs/safety-kernel.md, docs/pilot.md',
  rule: 'residual current, failing supply, mains out of bounds, heat and overcurrent open the contactor within their limits',
  watch() {
    const rcm = new AtMost(LIMITS.rcm);
    const estop = new AtMost(LIMITS.estop);
    const unclosed = new AtMost(LIMITS.unclosed);
    const supply = new AtMost(LIMITS.supply);
    const ac = new AtMost(LIMITS.residual_ac);
    const dc = new AtMost(LIMITS.residual_dc);
    const acAlone = new AtMost(LIMITS.residual_alone);
    const dcAlone = new AtMost(LIMITS.residual_dc_alone);
    const mains = new AtMost(LIMITS.mains);
    const broken = new AtMost(LIMITS.hot);
    const hot = new AtMost(LIMITS.hot);
    const tooHot = new AtMost(LIMITS.too_hot);
    const over = new AtMost(LIMITS.over);
    const farOver = new AtMost(LIMITS.far_over);
    let signalled_A = 0;
    let highest_us: Micros = 0; // since when no more was signalled than now
    return {
      observe(s) {
        const { energised: on, t_us, truth } = s;
        const more = late_ms(s);
        const flows = on && truth.contactorClosed;
        if (s.signalled_A < signalled_A) highest_us = t_us;
        signalled_A = s.signalled_A;
        const I = Math.max(...truth.I);
        const calm = flows && s.since_s(highest_us) > 6.5 && s.oscillating && !s.isStuck('i1', 'i2', 'i3', 'v1', 'cp');
        const heat = on && !s.isStuck('temp') && !s.temperatureSensor;
        const sees = (...channels: string[]) => on && !s.isStuck(...channels);
        const outside = s.mains_V.some((volts) => volts < 180 || volts > 270) || s.mains_Hz < 44.8 || s.mains_Hz > 66.2;
        const mainsText = `energised at ${s.mains_V.join(', ')} V, ${s.mains_Hz} Hz`;
        const noContact = s.mirrorStuck ? s.mirrorStuck === 'open' : !truth.contactorClosed && !truth.threePhase;
        const leaks_ac = flows && s.residual_ac_mA >= 30;
        const leaks_dc = flows && Math.abs(s.residual_dc_mA) >= 6;
        const measured = !s.isStuck('residual', 'v1');
        return (
          tooLong('energised with the monitor tripped', rcm.at(t_us, on && truth.rcmTripped, more)) ??
          tooLong('energised with the supply failing', supply.at(t_us, on && !truth.powerGood, more)) ??
          tooLong('energised with the emergency stop pressed', estop.at(t_us, on && s.stopPressed, more)) ??
          tooLong('driven without closing', unclosed.at(t_us, on && noContact, more)) ??
          tooLong('energised at 30 mA AC', ac.at(t_us, leaks_ac && !s.rcmDead, more)) ??
          tooLong('energised at 6 mA DC', dc.at(t_us, leaks_dc && !s.rcmDead, more)) ??
          tooLong('energised at 30 mA AC, no monitor', acAlone.at(t_us, leaks_ac && measured, more)) ??
          tooLong('energised at 6 mA DC, no monitor', dcAlone.at(t_us, leaks_dc && measured, more)) ??
          tooLong(mainsText, mains.at(t_us, sees('v1', 'v2', 'v3') && outside, more)) ??
          tooLong(
            'energised without a temperature',
            broken.at(t_us, sees('temp') && s.temperatureSensor !== false, more),
          ) ??
          tooLong(`energised at ${s.temperature_C} C`, hot.at(t_us, heat && s.temperature_C > 82, more)) ??
          tooLong(`energised at ${s.temperature_C} C`, tooHot.at(t_us, heat && s.temperature_C > 92, more)) ??
          tooLong(`${I} A at ${signalled_A} A`, over.at(t_us, calm && I > (signalled_A + 0.5) * 1.12 + 0.2)) ??
          tooLong(`${I} A at ${signalled_A} A`, farOver.at(t_us, calm && I > signalled_A * 1.52 + 5.5))
        );
      },
    };
  },
};

/** Latches that somebody has to release, and the restart policy of each; 1 = unplugging does. */
type Latch = 'residual' | 'diode' | 'cp_driver' | 'estop';

const staysOpen: Invariant = {
  name: 'open while latched',
  clause: 'docs/pilot.md, faults; docs/configuration.md, restart policy; ISO 13850',
  rule: 'after a residual, diode or pilot driver trip or an emergency stop the contactor stays open until unplugging, an order to clear or a boot, as the restart policy says; it never closes onto contacts that are closed',
  watch() {
    const diode = new AtMost(LIMITS.no_diode);
    const driver = new AtMost(CP_DRIVER_MS);
    const pressed = new AtMost(LIMITS.estop);
    const closed = new AtMost(30);
    const latched = new Set<Latch>();
    let driven = false;
    return {
      observe(s) {
        const { truth, t_us } = s;
        const closes = s.energised && !driven;
        if (s.boot_us === Infinity || s.since_s(s.cleared_us) < 1) latched.clear();
        if (!s.plugged || ['A', 'E'].includes(s.car)) {
          for (const name of latched)
            if (name === 'estop' || Math.max(...s.may(`${name}_restart`)) > 0) latched.delete(name);
        }
        const reason = closes && [...latched][0];
        if (driven && truth.rcmTripped && s.plugged) latched.add('residual');
        if (diode.at(t_us, driven && s.diodeShort && s.plugged && s.oscillating) !== undefined) latched.add('diode');
        const against = driven && s.plugged && (s.cpDriver === 'low' || (s.cpDriver === 'high' && s.oscillating));
        if (driver.at(t_us, against) !== undefined && !s.may('cp_driver_restart').includes(2)) latched.add('cp_driver');
        if (pressed.at(t_us, s.stopPressed && s.boot_us < Infinity && s.plugged, late_ms(s))) latched.add('estop');
        driven = s.energised;
        // A mirror contact that lies leaves the voltage, and that needs mains.
        const seen = truth.contactorClosed && (s.mirrorStuck !== 'open' || truth.V[0] > 60);
        const welded = closed.at(t_us, !s.energised && seen) !== undefined && closes;
        if (reason) return `closed while ${reason} was latched`;
        return welded ? 'closed onto contacts that were closed' : undefined;
      },
    };
  },
};
const CP_DRIVER_MS = 60;

const outlivesCuts: Invariant = {
  name: 'inoperative until service',
  clause: 'docs/safety-kernel.md, latched faults',
  rule: 'contacts found closed without drive, or a monitor that failed its test, forbid power over cuts and resets, and only a service order with nothing in the way ends that; then it does end, and nothing is latched without a cause',
  watch() {
    const found = new AtMost(LIMITS.weld_found);
    const live = new AtMost(LIMITS.live_found);
    const told = new Set<string>();
    let weld = false;
    let wrong_us: Micros = -Infinity; // last time that contacts or the output were not as they should
    let monitor_us: Micros = -Infinity; // the same for the monitor
    const orders_us: Micros[] = []; // service orders, and the last with nothing in the way
    let reset_us: Micros = -Infinity;
    let clear = false;
    return {
      event(e) {
        const code = String(e['code']);
        if (e.event !== 'fault' || !code.endsWith('_latched')) return undefined;
        if (e['active'] !== true) {
          told.delete(code);
          if (orders_us.some((order_us) => e.t_us >= order_us - 1000 && e.t_us - order_us < 1e6)) return undefined;
          return `${code} went without an order`;
        }
        const cause_us = code === 'weld_latched' ? wrong_us : Math.max(wrong_us, monitor_us);
        if (!told.has(code) && e.t_us - cause_us > 60e6) return `${code} without a cause`;
        if (e.t_us > reset_us) told.add(code);
        return undefined;
      },
      observe(s) {
        const { truth, t_us } = s;
        const off = s.boot_us === Infinity;
        const order = s.injected.get('reset_latched') ?? -Infinity;
        if (order > (orders_us.at(-1) ?? -Infinity)) {
          orders_us.push(order);
          const free = clear && s.resettable;
          if (clear || s.resettable) weld = false;
          if (free) reset_us = order;
        }
        clear = s.resettable && s.since_s(s.boot_us) > 1;
        const closed = s.mirrorStuck ? s.mirrorStuck === 'closed' : truth.contactorClosed || truth.threePhase;
        const isLive = truth.output_V.some((volts) => volts >= LIVE_V);
        if (s.weld || s.weldOne || s.mirrorStuck || s.stuckOpen || s.outputHolds_ms > 1000) wrong_us = t_us;
        if (s.rcmDead || s.rcmStuck || s.since_s(s.rcmPulsed_us) < 1 || s.residual_dc_mA !== 0) monitor_us = t_us;
        if (found.at(t_us, !off && !s.energised && closed) !== undefined) weld = true;
        if (live.at(t_us, !off && !s.energised && isLive) !== undefined) weld = true;
        const waited_ms = (t_us - reset_us) / 1000;
        const stays = told.size > 0 && waited_ms > LIMITS.reset && s.since_s(s.boot_us) * 1000 > waited_ms;
        if (stays && waited_ms < LIMITS.reset + 500 && s.resettable && s.since_s(Math.max(wrong_us, monitor_us)) > 5) {
          return `${[...told].join()} after service has reset it`;
        }
        if (!s.energised) return undefined;
        if (weld) return 'closed after a weld was there to be found';
        const since = [...told][0];
        return since === undefined ? undefined : `energised with ${since}`;
      },
    };
  },
};

const monitorTested: Invariant = {
  name: 'monitor tested before closing',
  clause: 'IEC 61851-1 8.5; docs/pilot.md, rcm_test',
  rule: 'before each closing a test current has tripped the monitor and it has released again, with the contactor open; a test never runs under power',
  watch() {
    let driven = false;
    let tested = false;
    let tests = false;
    let trips = false;
    return {
      observe(s) {
        const { truth } = s;
        const testing = (truth.outputs & OUT_RCM_TEST) !== 0;
        const closes = s.energised && !driven;
        const unproven = closes && !tested;
        if (s.boot_us === Infinity || (driven && !s.energised)) tested = tests = trips = false;
        driven = s.energised;
        // The board may end the test in the same exchange in which it sees the trip.
        if ((testing || tests) && truth.rcmTripped) trips = true;
        tests = testing;
        if (trips && !testing && !truth.rcmTripped) {
          tested = true;
          trips = false;
        }
        if (unproven) return 'closed without a test of the monitor';
        return testing && s.energised ? 'energised with the test current on' : undefined;
      },
    };
  },
};

const lockedUnderPower: Invariant = {
  name: 'locked while energised',
  clause: 'IEC 61851-1 Annex D; docs/pilot.md, lock',
  rule: 'power flows only through a plug that is locked, and its motor never turns towards open under power; a feedback contact that lied is judged within 8 s of its end',
  watch() {
    const unlocked = new AtMost(LIMITS.unlocked);
    const deceived = new AtMost(LIMITS.lock_judged);
    let lied = false;
    return {
      observe(s) {
        const on = s.energised && !s.may('lock').includes(0);
        if (!on) lied = false;
        const lies = s.lockFeedback === 'closed';
        if (on && lies) lied = true;
        const open = on && !lies && !s.truth.locked;
        if (on && (s.truth.outputs & OUT_UNLOCK) !== 0) return 'unlocking while energised';
        return (
          tooLong('energised and not locked', unlocked.at(s.t_us, open && !lied)) ??
          tooLong('energised and not locked after the feedback lied', deceived.at(s.t_us, open && lied))
        );
      },
    };
  },
};

const phasesAtRest: Invariant = {
  name: 'phases switched at rest',
  clause: 'docs/pilot.md, options',
  rule: 'L2 and L3 are never switched while the contactor is driven, nor from one phase to three under a car that has drawn power, unless phase_switching says so',
  watch() {
    let driven = false;
    let three = false;
    let drewOne = false;
    return {
      observe(s) {
        const now = (s.truth.outputs & OUT_THREE_PHASE) !== 0;
        const switched = driven && s.energised && now !== three;
        driven = s.energised;
        three = now;
        // To the station that is another car; a board that boots does not know.
        if (!s.plugged || (s.car === 'A' && s.truth.pilot !== 'F') || s.boot_us === Infinity) drewOne = false;
        const breaks = drewOne && s.energised && now && !s.may('phase_switching').includes(2);
        if (s.energised && !now) drewOne = true;
        if (switched) return 'phases switched while energised';
        return breaks ? 'from one phase to three under one car' : undefined;
      },
    };
  },
};

// ---- energy --------------------------------------------------------------------------------------------------

/** Of the meter [part], and what a meter that has just been switched may not have yet [Wh]. */
export const METER_CLASS = 0.01;
const METER_LEAST_WH = 0.5;
/** What flows between the last mains cycle that was booked and the end, when a board dies or stops [Wh]. */
const BOOT_LOSS_WH = 0.7;
/** A session module that died is back after so long (host/main.c), and 3 x 80 A at 276 V. */
const RESTART_S = 0.2;
const MOST_mWh_S = 18_400;

/** Export and the four reactive registers, as the store has them. */
function otherRegisters(readings: BenchEvent): number[] {
  return [Number(readings['export_mWh']), ...(readings['reactive_mvarh'] as number[])];
}

const energyIsTrue: Invariant = {
  name: 'energy register',
  clause: 'EN 50470-3, docs/session.md',
  rule: 'no register ever falls, over power cuts and resets, and that of import equals the integral of the mains model within 1 %; what flows while the board is off or its sensors stand still is not its fault',
  watch() {
    let register_mWh = 0;
    let others: readonly number[] = [];
    let before_Wh = 0;
    let unseen_Wh = 0;
    let wasOff = true;
    let unstored_mWh = 0; // until the first readings after the boot
    const rests: { from_us: Micros; to_us: Micros; energy_Wh: number; unseen_Wh: number }[] = [];
    return {
      observe(s) {
        const { energy_Wh, contactorClosed } = s.truth;
        const off = s.boot_us === Infinity;
        if (off && !wasOff) unseen_Wh += BOOT_LOSS_WH;
        // Nobody is there to store what the notice is for.
        if (off && !wasOff && (s.recently('trap_session', RESTART_S) || s.recently('hang_session', RESTART_S))) {
          unstored_mWh = Math.max(...s.may('meter_store_s')) * MOST_mWh_S + Math.max(...s.may('meter_store_mWh'));
          unseen_Wh += unstored_mWh / 1000;
        }
        if (off || s.stuck.length > 0) unseen_Wh += energy_Wh - before_Wh;
        wasOff = off;
        before_Wh = energy_Wh;
        const rest = rests.at(-1);
        if (contactorClosed || off) {
          if (rest && rest.to_us === Infinity) rest.to_us = s.t_us;
        } else if (!rest || rest.to_us < Infinity) {
          rests.push({ from_us: s.t_us, to_us: Infinity, energy_Wh, unseen_Wh });
          if (rests.length > 8) rests.shift();
        }
        return undefined;
      },
      event(e) {
        if (e.event === 'readings') {
          const before = others;
          others = otherRegisters(e);
          const fell = others.findIndex((value, i) => value < (before[i] ?? 0) - unstored_mWh);
          unstored_mWh = 0; // after the meter's event
          return fell < 0 ? undefined : `register ${fell + 1} fell from ${before[fell]} to ${others[fell]}`;
        }
        if (e.event !== 'meter') return undefined;
        const now_mWh = Number(e['energy_mWh']);
        if (now_mWh < register_mWh - unstored_mWh) return `the register fell from ${register_mWh} to ${now_mWh} mWh`;
        register_mWh = now_mWh;
        const rest = rests.find(({ from_us, to_us }) => e.t_us > from_us + 1.5e6 && e.t_us < to_us);
        if (!rest) return undefined;
        const error_Wh = register_mWh / 1000 - rest.energy_Wh;
        const most_Wh = METER_CLASS * rest.energy_Wh + METER_LEAST_WH;
        if (error_Wh <= most_Wh && error_Wh >= -most_Wh - rest.unseen_Wh) return undefined;
        return `the register says ${register_mWh / 1000} Wh, ${rest.energy_Wh.toFixed(3)} Wh flowed, ${rest.unseen_Wh.toFixed(3)} Wh of it unseen`;
      },
    };
  },
};

// ---- sessions ------------------------------------------------------------------------------------------------

const KEPT_SESSIONS = 16;
/** After this long without a car, and parameter meter_store_s, all that flowed is in the store [s]. */
const REST_S = 1;

const sessionsComplete: Invariant = {
  name: 'sessions complete',
  clause: 'docs/session.md',
  rule: 'every session that starts ends, in order, and has its record; records and register agree, whatever was cut',
  watch() {
    let open = false;
    let started = 0;
    let register_mWh: number | undefined;
    let others: readonly number[] = [];
    let moved_us: Micros = 0; // last time that energy could flow, or the board began
    return {
      observe(s) {
        if (s.truth.contactorClosed || s.boot_us === Infinity || s.plugged) moved_us = s.t_us;
        return undefined;
      },
      event(e) {
        if (e.event === 'meter') register_mWh = Number(e['energy_mWh']);
        if (e.event === 'readings') others = otherRegisters(e);
        if (e.event !== 'session') return undefined;
        const value = String(e['value']);
        if (value === 'started') {
          if (open) return 'a session started in a session';
          open = true;
          started++;
        } else if (!open) return `a session was ${value} that had not started`;
        if (value === 'ended') open = false;
        return undefined;
      },
      end(s, store) {
        const { closed, newest } = store;
        if (s.since_s(moved_us) < REST_S + Math.max(...s.may('meter_store_s'))) return undefined; // a run that ends in the middle of something
        if (open || store.open) return 'the last session has not ended';
        if (newest !== started) return `${started} sessions started, the ledger counts ${newest}`;
        const first = Math.max(1, newest - KEPT_SESSIONS + 1);
        const numbers = closed.map(({ number }) => number);
        for (let number = first; number <= newest; number++) {
          if (!numbers.includes(number)) return `session ${number} of ${newest} has no record`;
        }
        let at_mWh = 0;
        for (const { number, energy_mWh, register_mWh: end_mWh } of closed) {
          if (end_mWh - energy_mWh < at_mWh) return `session ${number} has energy that another has, too`;
          at_mWh = end_mWh;
        }
        if (store.register_mWh < at_mWh) return 'the register is behind the last session';
        const wrong = others.findIndex((value, i) => value !== store.others[i]);
        if (wrong >= 0) return `register ${wrong + 1} was ${others[wrong]}, the store has ${store.others[wrong]}`;
        if (register_mWh === undefined || register_mWh === store.register_mWh) return undefined;
        return `the meter said ${register_mWh} mWh, the store has ${store.register_mWh} mWh`;
      },
    };
  },
};

// ---- always a way back ---------------------------------------------------------------------------------------

/** Nothing is wrong with the world, the station runs, and nobody forbids anything. */
function allWell(s: Situation): boolean {
  return (
    !s.diodeShort &&
    !s.cpOpen &&
    !s.peLost &&
    s.short_Ohm === Infinity &&
    !s.cpDriver &&
    !s.weld &&
    !s.weldOne &&
    !s.stuckOpen &&
    !s.mirrorStuck &&
    s.outputHolds_ms < 250 &&
    !s.lockStuck &&
    !s.lockFeedback &&
    !s.rcmDead &&
    !s.rcmStuck &&
    s.since_s(s.rcmPulsed_us) > 0.1 &&
    !s.stopPressed &&
    !s.recently('estop_pulse_us', 1) && // one too short to be counted on may be seen all the same
    !s.temperatureSensor &&
    s.residual_ac_mA === 0 &&
    s.residual_dc_mA === 0 &&
    s.temperature_C < 65 &&
    s.mains_V.every((volts) => volts >= 195 && volts <= 255) &&
    s.mains_Hz >= 46 &&
    s.mains_Hz <= 65 &&
    !s.oddCable &&
    s.stuck.length === 0 &&
    s.truth.powerGood &&
    s.boot_us < Infinity &&
    !s.unavailable &&
    (s.draw_A === null || s.draw_A <= 6)
  );
}

/** Waits that parameters make longer than their defaults. */
function slack_ms(s: Situation): number {
  const switches = Math.max(...s.may('phase_switching')) > 0;
  return Math.max(...s.may('pwm_off_ms')) - 3000 + (switches ? Math.max(...s.may('phase_wait_ms')) : 0);
}

/** Where 0 means that unplugging does not clear. */
const POLICIES = PARAMETERS.map(({ name }) => name).filter((name) => name.endsWith('_restart'));

/** A fault that was there less than so long before a car is plugged in may be of the car before, and stays latched (docs/pilot.md). */
const FAULT_REST_S = 1.3;

const wayBack: Invariant = {
  name: 'no stuck state',
  clause: 'docs/pilot.md, docs/safety-kernel.md',
  rule: 'once all is well and latches were released, a car that is allowed to charge is charged, and goes on until something changes; without a car the pilot is steady; a station that is inoperative waits for its supply to be cut',
  watch() {
    const waits = new AtMost(LIMITS.stuck);
    const empty = new AtMost(LIMITS.stuck);
    let well_us: Micros = 0; // since when all is well
    let released_us: Micros = 0; // last time that released latches, and all stayed well after it
    let inoperative = false;
    let served_us: Micros = -Infinity; // last time that a latch was there
    const service = new Set<string>(); // latches that only service resets
    const alone = new AtMost(SURELY_GONE_MS);
    const broken = new AtMost(10); // shorter glitches end nothing, longer ones may
    let alone_us: Micros = 0; // last time that there was surely no car
    let ended_us: Micros = 0; // last time that a session may have ended
    let driven = false;
    const away = new Gone();
    return {
      event(e) {
        if (e.event !== 'fault') return undefined;
        const code = String(e['code']);
        if (code === 'inoperative') inoperative = e['active'] === true;
        if (code.endsWith('_latched') && e['active'] === true) service.add(code);
        else service.delete(code);
        return undefined;
      },
      observe(s) {
        const { t_us } = s;
        if (!s.truth.powerGood) inoperative = false;
        if (!allWell(s) || s.recently('trap_pilot', 1) || s.recently('silence_pilot', 1)) {
          well_us = t_us;
          released_us = Infinity;
        } else {
          const cleared = s.cleared_us > well_us + 1e6;
          const byUnplugging = POLICIES.every((name) => Math.min(...s.may(name)) > 0);
          const gone = !s.plugged && s.since_s(Math.max(s.plugged_us, well_us)) > FAULT_REST_S;
          if (cleared || (gone && byUnplugging)) released_us = Math.min(released_us, t_us);
        }
        if (service.size > 0) served_us = t_us;
        const fit = released_us <= t_us && !inoperative && s.since_s(served_us) > 1;
        // Also when it only looks so: what comes then is another session. A glitch is no end of one.
        const nobody = away.at(s);
        if (alone.at(t_us, nobody) !== undefined) alone_us = t_us;
        if (broken.at(t_us, nobody) !== undefined) ended_us = t_us;
        const { boot_us, deauthorised_us } = s;
        const byCard = s.authorised_us > Math.max(boot_us, ended_us, deauthorised_us);
        const permitted = byCard || (s.free && deauthorised_us < Math.max(boot_us, alone_us));
        const ready = fit && s.plugged && s.s2 === 'C' && s.allowed_A > 0 && permitted;
        const opened =
          driven && !s.energised && ready && s.since_s(Math.max(s.changed_us, released_us, s.boot_us)) > 12;
        driven = s.energised;
        if (opened) return `opened without a reason, ${s.since_s(s.changed_us).toFixed(1)} s after anything changed`;
        return (
          tooLong('all is well, and no power', waits.at(t_us, ready && !s.energised, slack_ms(s))) ??
          tooLong('no car, and the pilot not steady', empty.at(t_us, fit && !s.plugged && s.truth.pilot !== 'x1'))
        );
      },
    };
  },
};

// ---- words ---------------------------------------------------------------------------------------------------

/** Faults of the firmware itself, and the order of the scenario that brings them about. */
const CAUSES: Record<string, string> = {
  pilot_trap: 'trap_pilot',
  pilot_hang: 'hang_pilot',
  pilot_silent: 'silence_pilot',
  request_late: 'silence_pilot',
  late_block: 'lose_blocks',
  session_trap: 'trap_session',
  session_hang: 'hang_session',
};
/** Faults that nothing in the world may bring about. */
const NEVER = ['watchdog', 'pause_overrun'];

const nothingUnasked: Invariant = {
  name: 'no unexpected trap',
  clause: 'docs/architecture.md, when something breaks',
  rule: 'modules trap, hang and fall silent only when told to; what they say can be read',
  watch() {
    return {
      event(e, s) {
        if (e.event === 'door' && String(e['text']).includes('unreadable')) return String(e['text']);
        if (e.event !== 'fault' || e['active'] !== true) return undefined;
        const code = String(e['code']);
        if (NEVER.includes(code)) return `fault ${code}`;
        const cause = CAUSES[code];
        // Told again at the boot after it; what is told may have happened long before the exchange it comes with.
        if (cause && !s.recently(cause, 20, e.t_us)) return `fault ${code} without an order for it`;
        return undefined;
      },
    };
  },
};

export const INVARIANTS: readonly Invariant[] = [
  onlyInC2,
  diodeProven,
  dutyWithinLimit,
  withPermission,
  opensAfterTrip,
  staysOpen,
  outlivesCuts,
  monitorTested,
  lockedUnderPower,
  phasesAtRest,
  energyIsTrue,
  sessionsComplete,
  wayBack,
  nothingUnasked,
];
