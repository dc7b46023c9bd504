/** Each invariant of the soak breaks when it should, and only then: made-up truths and events, no board. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Truth } from '../../bench/api.ts';
import type { SessionRecord, SessionStore } from '../../bench/nv-file.ts';
import { checkScenario, type Site, type Step } from '../../bench/scenario.ts';
import { AtMost } from '../../bench/soak/invariants.ts';
import { Jury } from '../../bench/soak/watched-run.ts';

const ALONE: Truth = {
  t_us: 0,
  cp_V: 12,
  cp_high_V: 12,
  cp_low_V: 12,
  pilot: 'x1',
  contactorDriven: false,
  contactorClosed: false,
  threePhase: false,
  rcmTripped: false,
  powerGood: true,
  V: [230, 230, 230],
  output_V: [0, 0, 0],
  I: [0, 0, 0],
  residual_ac_mA: 0,
  residual_dc_mA: 0,
  energy_Wh: 0,
  import_Wh: 0,
  export_Wh: 0,
  phase_Wh: [0, 0, 0],
  evState: 'A',
  evDamaged: false,
  evInterruptions: 0,
  locked: false,
  forced: 0,
  outputs: 0,
};
const B1: Partial<Truth> = { cp_high_V: 9, cp_low_V: 9, evState: 'B' };
/** 16 A offered. */
const B2: Partial<Truth> = { cp_high_V: 9, cp_low_V: -12, pilot: 0.2667, evState: 'B' };
const C2: Partial<Truth> = { ...B2, cp_high_V: 6, evState: 'C', locked: true };
const ON: Partial<Truth> = { ...C2, contactorDriven: true, contactorClosed: true };
const EMPTY: SessionStore = { register_mWh: 0, others: [0, 0, 0, 0, 0], newest: 0, open: false, closed: [] };

type Entry = [at_ms: number, truth: Partial<Truth>] | [at_ms: number, event: string, fields: Record<string, unknown>];

interface Case {
  steps?: Step[];
  /** The monitor is not tested before each closing. */
  untested?: boolean;
  history: Entry[];
  store?: SessionStore;
  site?: Partial<Site>;
}

/** What the jury finds; undefined when all invariants hold. */
const OUT_UNLOCK = 4;
const OUT_RCM_TEST = 8;
const OUT_FAN = 16;
const OUT_THREE_PHASE = 32;

function judge({ steps = [], untested, history, store, site }: Case) {
  const scenario = checkScenario({
    name: 'made up',
    duration_ms: 3_600_000,
    site: { limit_A: 16, ...site },
    steps,
  });
  const jury = new Jury(scenario);
  let truth = ALONE;
  let t_us = 0;
  jury.observe(0, truth);
  for (const [at_ms, what, fields] of history) {
    if (typeof what === 'string') {
      jury.event({ t_us: at_ms * 1000, event: what, ...fields });
      continue;
    }
    if (what.contactorDriven && !truth.contactorDriven && !untested) {
      jury.observe(t_us, { ...truth, outputs: OUT_RCM_TEST });
      jury.observe(t_us, { ...truth, rcmTripped: true });
      jury.observe(t_us, truth);
    }
    truth = { ...ALONE, ...what };
    t_us = at_ms * 1000;
    jury.observe(t_us, truth);
  }
  if (store) jury.end(store);
  return jury.finding;
}

function holds(what: Case): void {
  assert.equal(judge(what), undefined);
}

function breaks(invariant: string, text: RegExp, what: Case): void {
  const finding = judge(what);
  assert.ok(finding, 'nothing was found');
  assert.equal(finding.invariant, invariant);
  assert.match(finding.text, text);
}

const PLUG: Step = { at_ms: 1000, ev: { plug: true, cable_A: 32, state: 'C' } };
/** Something that changes nothing, so that what comes after it has a reason. */
const STIR: Step = { at_ms: 9005, ev: { draw_A: null } };
/** A charge that is as it should be. */
const CHARGE: Entry[] = [
  [1000, { ...B1, cp_high_V: 6 }],
  [1100, C2],
  [1200, ON],
  [9000, ON],
];

test('a charge without blame', () => {
  holds({
    steps: [PLUG, { at_ms: 9010, ev: { plug: false } }],
    history: [...CHARGE, [9010, { ...ON, cp_high_V: 12 }], [9024, ALONE], [9039, ALONE], [20_000, ALONE]],
    store: EMPTY,
  });
});

test('AtMost measures from the first time that it was so to the first that it was not', () => {
  const most = new AtMost(10);
  assert.equal(most.at(0, true), undefined);
  assert.equal(most.at(10_000, true), undefined);
  assert.equal(most.at(10_001, false), 10.001);
  assert.equal(most.at(20_000, true), undefined);
  assert.equal(most.at(30_000, false), undefined);
});

const ONLY_C2 = 'energised only in C2';
for (const [name, wrong, limit_ms, text] of [
  ['unplugged', { cp_high_V: 12 }, 40, /in state A for/],
  ['S2 open', { cp_high_V: 9 }, 40, /in state B for/],
  ['state D without ventilation', { cp_high_V: 3 }, 40, /in state D for/],
  ['shorted', { cp_high_V: 0.3 }, 40, /in state E for/],
  ['diode shorted', { cp_low_V: -6 }, 50, /without the diode for/],
  ['C1', { pilot: 'x1', cp_low_V: 6 }, 6600, /in C1 for/],
  ['state F', { pilot: 'F', cp_high_V: 6 }, 5, /in F for/],
] as [string, Partial<Truth>, number, RegExp][]) {
  const history = (after_ms: number): Entry[] => [
    ...CHARGE,
    [9010, { ...ON, ...wrong }],
    [9010 + after_ms, { ...C2, ...wrong }],
  ];
  test(`${ONLY_C2}: ${name}`, () => {
    breaks(ONLY_C2, text, { steps: [PLUG, STIR], history: history(limit_ms + 1) });
    holds({ steps: [PLUG, STIR], history: history(limit_ms) });
  });
}

test('diode proven before closing', () => {
  const unproven = { ...C2, cp_low_V: -6 };
  breaks('diode proven before closing', /never seen/, {
    steps: [PLUG],
    history: [
      [1000, unproven],
      [1001, ON],
    ],
  });
  // Proof of the car before does not count.
  const next: Step[] = [
    PLUG,
    { at_ms: 10_000, ev: { plug: false } },
    { at_ms: 20_000, ev: { plug: true, state: 'C' } },
  ];
  const history: Entry[] = [...CHARGE, [10_000, C2], [20_000, unproven], [20_001, ON]];
  breaks('diode proven before closing', /never seen/, { steps: next, history });
});

const DUTY = 'duty within the lowest limit';
test(`${DUTY}: the cable's rating`, () => {
  const thin: Step = { at_ms: 1000, ev: { plug: true, cable_A: 13 } };
  breaks(DUTY, /16.00 A signalled, 13 A allowed, from the start/, {
    steps: [thin],
    history: [
      [1000, B1],
      [1400, B2],
      [1403, B2],
    ],
  });
  // An edge alone, as at the end of state F, is not yet a duty.
  holds({
    steps: [thin],
    history: [
      [1000, B1],
      [1400, B2],
      [1402, B1],
    ],
  });
});

test(`${DUTY}: a lower limit`, () => {
  const lower: Step = { at_ms: 9500, backend: { limit_A: 10 } };
  const at = (after_ms: number): Entry[] => [...CHARGE, [9500, ON], [9500 + after_ms, { ...ON, pilot: 0.1667 }]];
  breaks(DUTY, /16.00 A signalled, 10 A allowed for/, { steps: [PLUG, lower], history: [...at(5800), [16_000, ON]] });
  holds({ steps: [PLUG, lower], history: at(5600) });
});

test(`${DUTY}: no offer while stopped`, () => {
  const stop: Step = { at_ms: 9500, backend: { stop: true } };
  breaks(DUTY, /0 A allowed for/, { steps: [PLUG, stop], history: [...CHARGE, [9500, ON], [10_501, ON]] });
});

const PERMISSION = 'energised only by permission';
test(`${PERMISSION}: a card that never came, one that was withdrawn, one that came before the car`, () => {
  const card: Step = { at_ms: 0, backend: { free: false } };
  const on: Entry[] = [...CHARGE, [12_000, ON]];
  breaks(PERMISSION, /without permission/, { steps: [card, PLUG], history: on });
  holds({ steps: [card, PLUG, { at_ms: 1050, backend: { authorise: true } }], history: on });
  const early: Step = { at_ms: 10, backend: { authorise: true } };
  holds({ steps: [card, early, PLUG], history: [[10, ALONE], ...on] });
  // A glitch of the pilot wire is no end of a session, and an order before the station has seen the car is for nobody.
  const glitch: Entry[] = [...CHARGE, [9000, { ...ON, cp_high_V: 12 }], [9009, ON], [17_000, ON]];
  holds({ steps: [PLUG, { at_ms: 5000, backend: { free: false } }], history: glitch });
  const unseen: Step = { at_ms: 1090, backend: { deauthorise: true } };
  holds({ steps: [PLUG, unseen], history: on });
  const withdrawn: Step[] = [PLUG, { at_ms: 5000, backend: { deauthorise: true } }];
  const later: Entry[] = [
    [5000, ON],
    [12_600, ON],
  ];
  breaks(PERMISSION, /without permission/, { steps: withdrawn, history: [...CHARGE.slice(0, 3), ...later] });
});

test(`${PERMISSION}: what the station cannot see`, () => {
  // In F it has not seen the car that the order is about; but one that it had seen before.
  const out: Partial<Truth> = { ...B1, cp_high_V: -12, pilot: 'F' };
  const steps: Step[] = [PLUG, { at_ms: 3000, backend: { deauthorise: true } }];
  const charge: Entry[] = [
    [6000, C2],
    [6100, ON],
    [15_000, ON],
  ];
  holds({ steps, history: [[1000, out], [3000, out], ...charge] }); // prettier-ignore
  breaks(PERMISSION, /without permission/, { steps, history: [[1000, B1], [2000, out], [3000, out], ...charge] }); // prettier-ignore
  // CP is shorted: PP tells that the plug was out, after 0.2 s.
  const E: Partial<Truth> = { ...B1, cp_high_V: 0 };
  const pulled = (ms: number, out: Omit<Step, 'at_ms'>, back: Omit<Step, 'at_ms'>): Case => ({
    steps: [...steps, { at_ms: 4000, ...out }, { ...back, at_ms: 4000 + ms }],
    history: [[1000, B1], [1200, B1], [3000, B1], [3500, E], [4000, E], [4000 + ms - 1, E], [4000 + ms, E], ...charge], // prettier-ignore
  });
  // So it looks without PE.
  for (const [out, back] of [
    [{ ev: { plug: false } }, PLUG],
    [{ fault: { pe_lost: true } }, { fault: { pe_lost: false } }],
  ] as const) {
    holds(pulled(300, out, back));
    breaks(PERMISSION, /without permission/, pulled(200, out, back));
  }
});

const TRIPS = 'open in time after a trip';
for (const [name, fault, wrong, limit_ms, text] of [
  ['monitor', {}, { rcmTripped: true }, 3, /monitor tripped/],
  ['supply', {}, { powerGood: false }, 3, /supply failing/],
  ['30 mA AC', { residual_ac_mA: 30 }, {}, 40, /30 mA AC/],
  ['6 mA DC', { residual_dc_mA: -6 }, {}, 110, /6 mA DC/],
  ['mains', {}, { V: [230, 150, 230] }, 8500, /150, 230 V/],
  ['frequency', { mains_Hz: 44 }, {}, 8500, /44 Hz/],
  ['hot', { temperature_C: 85 }, {}, 8000, /85 C/],
  ['too hot', { temperature_C: 95 }, {}, 600, /95 C/],
  ['no temperature', { temperature_sensor: 'open' }, {}, 8000, /without a temperature/],
  ['not closed', { contactor_stuck_open: true }, { contactorClosed: false }, 700, /without closing/],
  ['overcurrent', {}, { I: [19, 0, 0] }, 7700, /19 A/],
  ['much overcurrent', {}, { I: [31, 0, 0] }, 300, /31 A/],
] as [string, NonNullable<Step['fault']>, Partial<Truth>, number, RegExp][]) {
  test(`${TRIPS}: ${name}`, () => {
    const steps: Step[] = Object.keys(fault).length > 0 ? [PLUG, { at_ms: 9010, fault }] : [PLUG, STIR];
    const history = (after_ms: number): Entry[] => [
      ...CHARGE,
      [9010, { ...ON, ...wrong }],
      [9010 + after_ms, { ...C2, ...wrong, contactorDriven: false }],
    ];
    breaks(TRIPS, text, { steps, history: history(limit_ms + 1) });
    holds({ steps, history: history(limit_ms) });
  });
}

for (const [name, fault, limit_ms] of [
  ['30 mA AC', { residual_ac_mA: 30 }, 300],
  ['6 mA DC', { residual_dc_mA: 6 }, 1500],
] as [string, NonNullable<Step['fault']>, number][]) {
  test(`${TRIPS}: ${name} and a dead monitor`, () => {
    const steps: Step[] = [PLUG, { at_ms: 9010, fault: { ...fault, rcm_dead: true } }];
    const history = (after_ms: number): Entry[] => [...CHARGE, [9010, ON], [9010 + after_ms, C2]];
    breaks(TRIPS, /no monitor/, { steps, history: history(limit_ms + 1) });
    holds({ steps, history: history(limit_ms) });
  });
}

test(`${TRIPS}: emergency stop`, () => {
  const press: Step = { at_ms: 9010, board: { estop: true } };
  const history = (after_ms: number): Entry[] => [...CHARGE, [9010, ON], [9010 + after_ms, C2]];
  breaks(TRIPS, /emergency stop/, { steps: [PLUG, press], history: history(4) });
  holds({ steps: [PLUG, press], history: history(3) });
});

test('blocks that the host never got may make it late', () => {
  const lost: Step = { at_ms: 9005, board: { lose_blocks: true } };
  const history = (after_ms: number): Entry[] => [
    ...CHARGE,
    [9010, { ...ON, rcmTripped: true }],
    [9010 + after_ms, { ...C2, rcmTripped: true }],
  ];
  holds({ steps: [PLUG, lost], history: history(15) });
  breaks(TRIPS, /monitor tripped/, { steps: [PLUG, lost], history: history(16) });
});

const LATCHED = 'open while latched';
test(`${LATCHED}: residual current`, () => {
  const tripped: Entry[] = [...CHARGE, [9010, { ...ON, rcmTripped: true }], [9012, C2]];
  breaks(LATCHED, /residual was latched/, { steps: [PLUG], history: [...tripped, [15_000, C2], [15_001, ON]] });
  const cleared: Step = { at_ms: 15_000, backend: { clear_faults: true } };
  holds({ steps: [PLUG, cleared], history: [...tripped, [15_000, C2], [15_500, ON]] });
});

test(`${LATCHED}: diode`, () => {
  const steps: Step[] = [
    PLUG,
    { at_ms: 9010, fault: { diode_short: true } },
    { at_ms: 9100, fault: { diode_short: false } },
  ];
  const history: Entry[] = [
    [9010, ON],
    [9061, ON],
    [9062, C2],
    [9100, C2],
    [15_000, ON],
  ];
  const finding = judge({ steps, history: [...CHARGE, ...history] });
  assert.equal(finding?.invariant, LATCHED);
});

test(`${LATCHED}: welded contacts`, () => {
  const welded = { ...C2, contactorClosed: true };
  const history: Entry[] = [...CHARGE, [9010, welded], [9100, ON]];
  breaks(LATCHED, /contacts that were closed/, { steps: [PLUG], history });
});

test(`${LATCHED}: an emergency stop`, () => {
  const press: Step = { at_ms: 9010, board: { estop: true } };
  const release: Step = { at_ms: 9500, board: { estop: false } };
  const history: Entry[] = [...CHARGE, [9010, ON], [9012, C2], [9014, C2], [9500, C2], [15_000, C2], [15_001, ON]];
  breaks(LATCHED, /estop was latched/, { steps: [PLUG, press, release], history });
  const cleared: Step = { at_ms: 14_990, backend: { clear_faults: true } };
  holds({ steps: [PLUG, press, release, cleared], history });
  // A pulse between two ends of blocks need not be seen.
  holds({ steps: [PLUG, { at_ms: 9010, board: { estop_pulse_us: 900 } }], history });
});

test(`${LATCHED}: the restart policy says what unplugging clears`, () => {
  const steps: Step[] = [
    PLUG,
    { at_ms: 10_000, ev: { plug: false } },
    { at_ms: 20_000, ev: { plug: true, state: 'C' } },
  ];
  const again: Entry[] = [
    [10_000, ALONE],
    [20_000, C2],
    [20_100, ON],
  ];
  const history: Entry[] = [[0, ALONE], ...CHARGE, [9010, { ...ON, rcmTripped: true }], [9012, C2], ...again];
  holds({ steps, history });
  const order: Step = { at_ms: 0, backend: { parameters: { residual_restart: 0 } } };
  const late = (at_ms: number): Step[] => steps.map((step) => ({ ...step, at_ms: step.at_ms + at_ms }));
  const shifted = history.slice(1).map(([at_ms, truth]): Entry => [at_ms + 15_000, truth as Partial<Truth>]);
  const idle: Entry[] = [
    [0, ALONE],
    [14_000, ALONE],
  ];
  breaks(LATCHED, /residual was latched/, { steps: [order, ...late(15_000)], history: [...idle, ...shifted] });
});

const SERVICE = 'inoperative until service';
test(`${SERVICE}: a weld that was there to be found`, () => {
  const welded = { ...C2, contactorClosed: true, output_V: [230, 0, 0] as [number, number, number] };
  const history = (for_ms: number): Entry[] => [
    ...CHARGE,
    [9010, welded],
    [9010 + for_ms, C2],
    [20_000, C2],
    [20_500, C2],
    [21_000, ON],
  ];
  const weld: Step = { at_ms: 9005, fault: { contactor_weld: true } };
  breaks(SERVICE, /there to be found/, { steps: [PLUG, weld], history: history(3101) });
  holds({ steps: [PLUG, weld], history: history(3100) });
  const reset: Step = { at_ms: 20_500, board: { reset_latched: true } };
  holds({ steps: [PLUG, weld, reset], history: history(3101) });
  // In vain: the contacts are still together.
  const early: Step = { at_ms: 12_000, board: { reset_latched: true } };
  breaks(SERVICE, /there to be found/, { steps: [PLUG, weld, early], history: history(3101) });
});

test(`${SERVICE}: what was told holds until an order, and has a cause`, () => {
  const told = (at_ms: number, active: boolean): Entry => [at_ms, 'fault', { code: 'rcm_latched', active }];
  const dead: Step = { at_ms: 100, fault: { rcm_dead: true } };
  const well: Step = { at_ms: 4000, fault: { rcm_dead: false } };
  const reset: Step = { at_ms: 10_000, board: { reset_latched: true } };
  const quiet: Entry[] = [
    [100, ALONE],
    [4000, ALONE],
  ];
  breaks(SERVICE, /without a cause/, { history: [[61_000, ALONE], told(61_000, true)] });
  // Told late, in an exchange long after it.
  holds({ steps: [dead, well], history: [...quiet, [90_000, ALONE], told(900, true)] });
  holds({
    steps: [dead, well, reset, { ...reset, at_ms: 10_020 }],
    history: [...quiet, told(900, true), [10_000, ALONE], [10_020, ALONE], told(10_005, false)],
  });
  breaks(SERVICE, /went without an order/, {
    steps: [dead],
    history: [[100, ALONE], told(3000, true), told(3500, false)],
  });
  breaks(SERVICE, /energised with rcm_latched/, {
    steps: [dead, well, PLUG],
    history: [[100, ALONE], told(900, true), ...CHARGE],
  });
  const after: Entry[] = [
    [10_000, ALONE],
    [11_600, ALONE],
  ];
  breaks(SERVICE, /after service has reset/, {
    steps: [dead, well, reset],
    history: [[100, ALONE], told(3000, true), ...quiet.slice(1), ...after],
  });
  holds({
    steps: [dead, well, reset],
    history: [[100, ALONE], told(3000, true), ...quiet.slice(1), after[0]!, told(10_002, false), after[1]!],
  });
});

const TESTED = 'monitor tested before closing';
test(TESTED, () => {
  breaks(TESTED, /without a test/, { steps: [PLUG], untested: true, history: CHARGE });
  const test = (trips: boolean): Entry[] => [
    [200, { ...ALONE, outputs: OUT_RCM_TEST }],
    [280, { ...ALONE, rcmTripped: trips }],
    [300, ALONE],
  ];
  holds({ steps: [PLUG], untested: true, history: [...test(true), ...CHARGE] });
  breaks(TESTED, /without a test/, { steps: [PLUG], untested: true, history: [...test(false), ...CHARGE] });
  const again: Entry[] = [
    [9010, C2],
    [15_000, ON],
  ];
  breaks(TESTED, /without a test/, {
    steps: [PLUG, STIR],
    untested: true,
    history: [...test(true), ...CHARGE, ...again],
  });
  breaks(TESTED, /test current on/, { steps: [PLUG], history: [...CHARGE, [9010, { ...ON, outputs: OUT_RCM_TEST }]] });
});

const LOCKED = 'locked while energised';
test(LOCKED, () => {
  const open = { ...ON, locked: false };
  const history = (after_ms: number): Entry[] => [...CHARGE, [9010, open], [9010 + after_ms, C2]];
  breaks(LOCKED, /not locked for/, { steps: [PLUG, STIR], history: history(51) });
  holds({ steps: [PLUG, STIR], history: history(50) });
  breaks(LOCKED, /unlocking/, { steps: [PLUG], history: [...CHARGE, [9010, { ...ON, outputs: OUT_UNLOCK }]] });
  const unfitted: Step = { at_ms: 10, backend: { parameters: { lock: 0 } } };
  holds({ steps: [unfitted, PLUG, STIR], history: history(500) });
  const lies: Step = { at_ms: 1100, fault: { lock_feedback: 'closed' } };
  const truth: Step = { at_ms: 9010, fault: { lock_feedback: false } };
  breaks(LOCKED, /feedback lied/, { steps: [PLUG, lies, truth], history: history(8001) });
  holds({ steps: [PLUG, lies, truth], history: history(8000) });
});

const PHASES = 'phases switched at rest';
test(PHASES, () => {
  const three = { outputs: OUT_THREE_PHASE };
  breaks(PHASES, /while energised/, { steps: [PLUG], history: [...CHARGE, [9010, { ...ON, ...three }]] });
  const steps: Step[] = [PLUG, STIR];
  const history: Entry[] = [...CHARGE, [9010, C2], [15_000, { ...C2, ...three }], [15_001, { ...ON, ...three }]];
  breaks(PHASES, /from one phase to three/, { steps, history });
  holds({ steps: [{ at_ms: 10, backend: { parameters: { phase_switching: 2 } } }, ...steps], history });
  const away: Step[] = [
    ...steps,
    { at_ms: 10_000, ev: { plug: false } },
    { at_ms: 13_000, ev: { plug: true, state: 'C' } },
  ];
  holds({ steps: away, history: [...history.slice(0, 5), [10_000, ALONE], [13_000, C2], ...history.slice(5)] });
});

test('state D is served with a fan that runs, and the parameter for it', () => {
  const D = { ...ON, cp_high_V: 3, outputs: OUT_FAN };
  const history: Entry[] = [...CHARGE, [9010, D], [9100, D], [9101, C2]];
  breaks('energised only in C2', /in state D for/, { steps: [PLUG, STIR], history });
  const fitted: Step = { at_ms: 10, backend: { parameters: { ventilation: 1 } } };
  holds({ steps: [fitted, PLUG, STIR], history });
});

const ENERGY = 'energy register';
const meter = (at_ms: number, energy_mWh: number): Entry => [at_ms, 'meter', { energy_mWh }];
test(`${ENERGY}: falls`, () => {
  breaks(ENERGY, /fell from 100 to 99/, { history: [meter(1000, 100), meter(2000, 99)] });
});

test(`${ENERGY}: a session module that died just before the supply fails stores nothing more`, () => {
  const cut: Step = { at_ms: 2000, board: { power_cut_ms: 500 } };
  const off: Partial<Truth> = { pilot: 'off', powerGood: false };
  const history = (after_mWh: number): Entry[] => [
    meter(1500, 300_000),
    [2000, { powerGood: false }],
    [2020, off],
    [2500, B1],
    meter(3000, after_mWh),
  ];
  const dies = (at_ms: number): Step[] => [{ at_ms, board: { trap_session: true } }, cut];
  holds({ steps: dies(1950), history: history(150_000) });
  breaks(ENERGY, /fell from/, { steps: dies(1950), history: history(50_000) });
  breaks(ENERGY, /fell from/, { steps: dies(1700), history: history(299_999) });
});

const readings = (at_ms: number, [export_mWh, ...reactive_mvarh]: number[]): Entry => [
  at_ms,
  'readings',
  { export_mWh, reactive_mvarh },
];
test(`${ENERGY}: another register falls`, () => {
  const before = readings(1000, [1, 2, 3, 4, 5]);
  holds({ history: [before, readings(2000, [1, 2, 3, 5, 5])] });
  breaks(ENERGY, /register 1 fell from 1 to 0/, { history: [before, readings(2000, [0, 2, 3, 4, 5])] });
  breaks(ENERGY, /register 5 fell from 5 to 4/, { history: [before, readings(2000, [1, 2, 3, 4, 4])] });
});

test(`${ENERGY}: not what flowed`, () => {
  const after = { ...C2, energy_Wh: 1000 };
  const history = (register_mWh: number): Entry[] => [
    ...CHARGE,
    [9010, { ...ON, energy_Wh: 1000 }],
    [9020, after],
    meter(12_000, register_mWh),
  ];
  for (const wrong_mWh of [989_400, 1_010_600]) {
    breaks(ENERGY, /1000.000 Wh flowed/, { steps: [PLUG], history: history(wrong_mWh) });
  }
  holds({ steps: [PLUG], history: history(991_000) });
  holds({ steps: [PLUG], history: history(1_009_000) });
});

test(`${ENERGY}: what flows while the board is off is not its fault, what it makes up then is`, () => {
  const off: Partial<Truth> = { cp_high_V: 0, pilot: 'off', contactorClosed: true };
  const weld: Step = { at_ms: 2000, fault: { contactor_weld: true } };
  const history = (register_mWh: number): Entry[] => [
    [2000, { ...off, powerGood: false }],
    [9000, { ...off, energy_Wh: 50 }],
    [9010, { ...ALONE, energy_Wh: 50 }],
    meter(12_000, register_mWh),
  ];
  holds({ steps: [weld], history: history(0) });
  breaks(ENERGY, /60 Wh/, { steps: [weld], history: history(60_000) });
});

const SESSIONS = 'sessions complete';
const session = (at_ms: number, value: string): Entry => [at_ms, 'session', { value }];
const record = (number: number, energy_mWh: number, register_mWh: number): SessionRecord => ({
  ...{ number, energy_mWh, register_mWh },
  ...{ reason: 'unplugged', duration_s: 1, charging_s: 1 },
});
const TWO: Entry[] = [session(1, 'started'), session(2, 'ended'), session(3, 'started'), session(4, 'ended')];
test(`${SESSIONS}: events`, () => {
  breaks(SESSIONS, /started in a session/, { history: [session(1, 'started'), session(2, 'started')] });
  breaks(SESSIONS, /charging that had not started/, { history: [session(1, 'charging')] });
  breaks(SESSIONS, /has not ended/, {
    history: [session(1, 'started'), [12_000, ALONE]],
    store: { ...EMPTY, newest: 1 },
  });
});

test(`${SESSIONS}: records`, () => {
  const good: SessionStore = { ...EMPTY, register_mWh: 9, newest: 2, closed: [record(1, 5, 5), record(2, 4, 9)] };
  const of = (store: Partial<SessionStore>): Case => ({
    history: [...TWO, meter(5, 9), readings(5, [0, 0, 0, 0, 7]), [12_000, ALONE]],
    store: { ...good, others: [0, 0, 0, 0, 7], ...store },
  });
  holds(of({}));
  breaks(SESSIONS, /has not ended/, of({ open: true }));
  breaks(SESSIONS, /2 sessions started, the ledger counts 3/, of({ newest: 3 }));
  breaks(SESSIONS, /session 1 of 2 has no record/, of({ closed: [record(2, 4, 9)] }));
  breaks(SESSIONS, /session 2 has energy that another has/, of({ closed: [record(1, 5, 5), record(2, 5, 9)] }));
  breaks(SESSIONS, /behind the last session/, of({ register_mWh: 8 }));
  breaks(SESSIONS, /the meter said 9 mWh, the store has 10/, of({ register_mWh: 10 }));
  breaks(SESSIONS, /register 5 was 7, the store has 6/, of({ others: [0, 0, 0, 0, 6] }));
});

const WAY_BACK = 'no stuck state';
test(`${WAY_BACK}: never charges`, () => {
  const waiting = (until_ms: number): Entry[] => [
    [900, ALONE],
    [1000, B1],
    [2000, { ...B1, cp_high_V: 6 }],
    [until_ms, C2],
  ];
  const steps: Step[] = [{ ...PLUG, at_ms: 2000 }];
  breaks(WAY_BACK, /no power for/, { steps, history: [[1500, ALONE], ...waiting(27_100)] });
  holds({ steps, history: [[1500, ALONE], ...waiting(26_900)] });
});

test(`${WAY_BACK}: a weld needs service, other latches an unplugging`, () => {
  const waits: Entry[] = [
    [4000, ALONE],
    [5000, C2],
    [6000, C2],
    [40_000, C2],
  ];
  const latched = (active: boolean): Entry => [active ? 3000 : 4500, 'fault', { code: 'weld_latched', active }];
  const weld: Step[] = [
    { at_ms: 100, fault: { contactor_weld: true } },
    { at_ms: 200, fault: { contactor_weld: false } },
    { ...PLUG, at_ms: 5000 },
  ];
  const found: Entry[] = [[100, ALONE], [200, ALONE], latched(true)];
  holds({ steps: weld, history: [...found, ...waits] });
  const service: Step = { at_ms: 4450, board: { reset_latched: true } };
  breaks(WAY_BACK, /no power/, {
    steps: [...weld, service],
    history: [...found, waits[0]!, [4450, ALONE], latched(false), ...waits.slice(1)],
  });
  const history: Entry[] = [[100, ALONE], [200, ALONE], ...waits];
  breaks(WAY_BACK, /no power/, { steps: weld, history });
  const order: Step = { at_ms: 10, backend: { parameters: { diode_restart: 0 } } };
  holds({ steps: [order, ...weld], history });
  const leak: Step[] = [
    { at_ms: 100, fault: { residual_dc_mA: 20 } },
    { at_ms: 200, fault: { residual_dc_mA: 0 } },
    { ...PLUG, at_ms: 5000 },
  ];
  breaks(WAY_BACK, /no power/, { steps: leak, history });
});

test(`${WAY_BACK}: no power is right behind a resistor that is no cable, an emergency stop however short, a broken wire`, () => {
  const waits: Entry[] = [
    [1500, ALONE],
    [2000, C2],
    [5000, C2],
    [40_000, C2],
  ];
  const plug: Step = { ...PLUG, at_ms: 2000 };
  breaks(WAY_BACK, /no power/, { steps: [plug], history: waits });
  holds({ steps: [{ at_ms: 2000, ev: { ...plug.ev, pp_Ohm: 80 } }], history: waits });
  const pulse: Step = { at_ms: 4990, board: { estop_pulse_us: 100 } };
  holds({ steps: [plug, pulse], history: waits });
  breaks(WAY_BACK, /no power/, {
    steps: [plug, pulse, { at_ms: 6900, backend: { clear_faults: true } }],
    history: [...waits.slice(0, 3), [7000, C2], [40_000, C2]],
  });
  const card = { authorise: 'card' } as const;
  const shown: Step[] = [plug, { at_ms: 2500, backend: { authorise: true } }];
  const broken = (ms: number): Entry[] => [
    ...waits.slice(0, 3),
    [6000, { ...C2, cp_high_V: 12 }],
    [6000 + ms, C2],
    [40_000, C2],
  ];
  breaks(WAY_BACK, /no power/, { site: card, steps: shown, history: broken(10) });
  holds({ site: card, steps: shown, history: broken(20) });
});

test(`${WAY_BACK}: opens without a reason`, () => {
  const steps: Step[] = [{ ...PLUG, at_ms: 2000 }];
  const history: Entry[] = [
    [1500, ALONE],
    [2000, C2],
    [3000, ON],
    [30_000, ON],
    [30_001, C2],
  ];
  breaks(WAY_BACK, /opened without a reason/, { steps, history });
});

test(`${WAY_BACK}: state F without a car, unless inoperative`, () => {
  const F: Partial<Truth> = { pilot: 'F', cp_high_V: -12, cp_low_V: -12 };
  const history: Entry[] = [
    [100, ALONE],
    [2000, F],
    [28_000, F],
  ];
  breaks(WAY_BACK, /the pilot not steady/, { history });
  holds({ history: [[50, 'fault', { code: 'inoperative', active: true }], ...history] });
});

const UNASKED = 'no unexpected trap';
test(UNASKED, () => {
  const trap: Entry = [5000, 'fault', { code: 'pilot_trap', active: true }];
  breaks(UNASKED, /pilot_trap without an order/, { history: [[4999, ALONE], trap] });
  holds({ steps: [{ at_ms: 4990, board: { trap_pilot: true } }], history: [[4999, ALONE], trap] });
  // Told late, in an exchange long after it.
  holds({ steps: [{ at_ms: 4990, board: { trap_pilot: true } }], history: [[4999, ALONE], [90_000, ALONE], trap] });
  breaks(UNASKED, /watchdog/, { history: [[5000, 'fault', { code: 'watchdog', active: true }]] });
  breaks(UNASKED, /unreadable/, { history: [[5000, 'door', { level: 'error', text: 'unreadable event record: x' }]] });
});
