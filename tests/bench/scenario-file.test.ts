import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PLAIN_LOAD } from '../../bench/load.ts';
import { ScenarioError, USUAL_SITE, checkScenario, parseScenario } from '../../bench/scenario.ts';

const base = { name: 'x', duration_ms: 1000 };

function message(json: unknown): string {
  try {
    checkScenario(json);
  } catch (error) {
    assert.ok(error instanceof ScenarioError);
    return error.message;
  }
  return 'no error';
}

test('the example of the documentation is read as it is', () => {
  const scenario = parseScenario(`{"name":"unplug under load","duration_ms":20000,
     "site":{"phases":3,"mains_V":230,"mains_Hz":50,"limit_A":32,"authorise":"free"},
     "steps":[
      {"at_ms":100,"ev":{"plug":true,"cable_A":32}},
      {"at_ms":1500,"ev":{"state":"C"}},
      {"at_ms":9000,"fault":{"diode_short":true}},
      {"at_ms":12000,"ev":{"plug":false}}]}`);
  assert.equal(scenario.steps.length, 4);
  assert.deepEqual(scenario.steps[2], { at_ms: 9000, fault: { diode_short: true } });
  assert.deepEqual(scenario.site, USUAL_SITE);
});

test('a scenario without steps and site is a healthy site without a car', () => {
  assert.deepEqual(checkScenario(base), { ...base, site: USUAL_SITE, steps: [] });
});

test('steps are put in order, fractions and steps of one time are kept', () => {
  const { steps } = checkScenario({
    ...base,
    steps: [{ at_ms: 5.25, ev: { plug: true } }, { at_ms: 1 }, { at_ms: 5.25, ev: { state: 'C' } }],
  });
  assert.deepEqual(
    steps.map((step) => [step.at_ms, step.ev?.state]),
    [
      [1, undefined],
      [5.25, undefined],
      [5.25, 'C'],
    ],
  );
});

test('faults are cleared by false and by null', () => {
  for (const off of [false, null]) {
    const { steps } = checkScenario({
      ...base,
      steps: [
        {
          at_ms: 0,
          fault: {
            diode_short: off,
            cp_short_to_pe: off,
            residual_ac_mA: off,
            residual_dc_mA: off,
            temperature_C: off,
            mains_V: off,
            mains_Hz: off,
            phase_V: off,
            phase_lost: off,
            mirror_stuck: off,
            output_holds_ms: off,
            lock_stuck: off,
            cp_driver: off,
            cp_noise_mV: off,
            cp_ohm_error_percent: off,
            sensor_stuck: off,
          },
        },
      ],
    });
    assert.deepEqual(steps[0]!.fault, {
      diode_short: false,
      cp_short_to_pe: false,
      residual_ac_mA: 0,
      residual_dc_mA: 0,
      temperature_C: false,
      mains_V: false,
      mains_Hz: false,
      phase_V: [null, null, null],
      phase_lost: false,
      mirror_stuck: false,
      output_holds_ms: false,
      lock_stuck: false,
      cp_driver: false,
      cp_noise_mV: 0,
      cp_ohm_error_percent: 0,
      sensor_stuck: false,
    });
  }
});

test('errors name the field, the value and the bounds', () => {
  const step = (content: object) => ({ ...base, steps: [{ at_ms: 0 }, { at_ms: 0 }, { at_ms: 1, ...content }] });
  const cases: [unknown, string][] = [
    [step({ ev: { cable_A: 17 } }), 'steps[2].ev.cable_A: 17 is not one of 13, 20, 32, 63'],
    [step({ ev: { state: 'A' } }), 'steps[2].ev.state: "A" is not one of "B", "C", "D"'],
    [step({ ev: { plug: 1 } }), 'steps[2].ev.plug: 1 is not true or false'],
    [step({ ev: { draw_A: -126 } }), 'steps[2].ev.draw_A: -126 is not from -125 to 125'],
    [step({ ev: { load: 5 } }), 'steps[2].ev.load: 5 is not an object'],
    [step({ ev: { load: { angle: 5 } } }), 'steps[2].ev.load.angle: unknown; known here: angle_deg, cos_phi, '],
    [step({ ev: { load: { angle_deg: 181 } } }), 'steps[2].ev.load.angle_deg: 181 is not from -180 to 180'],
    [step({ ev: { load: { cos_phi: 1.1 } } }), 'steps[2].ev.load.cos_phi: 1.1 is not from -1 to 1'],
    [step({ ev: { load: { cos_phi: 1, angle_deg: 0 } } }), 'steps[2].ev.load.cos_phi: goes without angle_deg'],
    [step({ ev: { load: { capacitive: true } } }), 'steps[2].ev.load.capacitive: needs cos_phi'],
    [
      step({ ev: { load: { phase_percent: [100, 0] } } }),
      'steps[2].ev.load.phase_percent.length: 2 is not from 3 to 3',
    ],
    [
      step({ ev: { load: { phase_percent: [0, 0, 101] } } }),
      'steps[2].ev.load.phase_percent[2]: 101 is not from -100 to 100',
    ],
    [step({ ev: { load: { dc_A: 101 } } }), 'steps[2].ev.load.dc_A: 101 is not from -100 to 100'],
    [
      step({ ev: { load: { gate: 'half' } } }),
      'steps[2].ev.load.gate: "half" is not one of "phase_fired", "half_wave"',
    ],
    [
      step({ ev: { load: { harmonics: [{ order: 1, percent: 5 }] } } }),
      'steps[2].ev.load.harmonics[0].order: 1 is not from 2 to 50',
    ],
    [
      step({ ev: { load: { interharmonics: [{ Hz: 3000, percent: 5 }] } } }),
      'steps[2].ev.load.interharmonics[0].Hz: 3000 is not from 0.1 to 2500',
    ],
    [
      { ...base, site: { interharmonics: [{ Hz: 75, percent: 101 }] } },
      'site.interharmonics[0].percent: 101 is not from 0 to 100',
    ],
    [
      { ...base, site: { harmonics: [{ order: 5, percent: 3, angle_deg: 361 }] } },
      'site.harmonics[0].angle_deg: 361 is not from -360 to 360',
    ],
    [step({ fault: { diode: true } }), 'steps[2].fault.diode: unknown; known here: diode_short, '],
    [step({ fault: { sensor_stuck: 'x9' } }), 'steps[2].fault.sensor_stuck: "x9" is not one of "cp", "v1"'],
    [step({ backend: { clear_faults: 1 } }), 'steps[2].backend.clear_faults: 1 is not true or false'],
    [step({ backend: { limit_A: 81 } }), 'steps[2].backend.limit_A: 81 is not from 0 to 80'],
    [step({ board: { power_cut_ms: '5' } }), 'steps[2].board.power_cut_ms: "5" is not from 0 to 86400000'],
    [step({ board: [] }), 'steps[2].board: [] is not an object'],
    [{ ...base, steps: [{ at_ms: -1 }] }, 'steps[0].at_ms: -1 is not from 0 to 1000'],
    [{ ...base, steps: [{ at_ms: 1001 }] }, 'steps[0].at_ms: 1001 is not from 0 to 1000'],
    [{ ...base, steps: [{}] }, 'steps[0].at_ms: missing; it must be from 0 to 1000'],
    [{ ...base, steps: {} }, 'steps: {} is not a list'],
    [step({ ev: { pp_Ohm: -1 } }), 'steps[2].ev.pp_Ohm: -1 is not from 0 to 1000000'],
    [step({ ev: { pp_Ohm: Infinity } }), 'steps[2].ev.pp_Ohm: null is not from 0 to 1000000'],
    [step({ ev: { behaviour: { sleep: true } } }), 'steps[2].ev.behaviour.sleep: unknown; known here: s2_at_duty, '],
    [
      step({ ev: { behaviour: { overdraw_percent: 101 } } }),
      'steps[2].ev.behaviour.overdraw_percent: 101 is not from -100 to 100',
    ],
    [
      step({ ev: { behaviour: { refuses_after_interruptions: 1.5 } } }),
      'steps[2].ev.behaviour.refuses_after_interruptions: 1.5 is not a whole number from 1 to 1000',
    ],
    [
      step({ ev: { behaviour: { obeys_after_ms: -1 } } }),
      'steps[2].ev.behaviour.obeys_after_ms: -1 is not from 0 to 3600000',
    ],
    [
      step({ ev: { behaviour: { s2_at_duty: true, sleeps: true, wakes_on: 'F2' } } }),
      'steps[2].ev.behaviour.wakes_on: "F2" is not one of "x1", "F", "any"',
    ],
    [step({ ev: { behaviour: { sleeps: true } } }), 'steps[2].ev.behaviour.sleeps: means nothing without s2_at_duty'],
    [
      step({ ev: { behaviour: { s2_at_duty: true, pauses_every_ms: 1 } } }),
      'steps[2].ev.behaviour.pauses_every_ms: means nothing without pauses_for_ms',
    ],
    [step({ fault: { cp_driver: 'on' } }), 'steps[2].fault.cp_driver: "on" is not one of "high", "low", "off"'],
    [step({ fault: { phase_V: [1, 2] } }), 'steps[2].fault.phase_V.length: 2 is not from 3 to 3'],
    [step({ fault: { phase_V: [1, 2, 351] } }), 'steps[2].fault.phase_V[2]: 351 is not from 0 to 350'],
    [step({ fault: { phase_lost: 4 } }), 'steps[2].fault.phase_lost: 4 is not one of 1, 2, 3'],
    [step({ fault: { mains_Hz: 71 } }), 'steps[2].fault.mains_Hz: 71 is not from 40 to 70'],
    [step({ fault: { rcm_pulse_us: 0 } }), 'steps[2].fault.rcm_pulse_us: 0 is not from 1 to 1000000'],
    [step({ fault: { lock_feedback: true } }), 'steps[2].fault.lock_feedback: true is not one of "open", "closed"'],
    [step({ backend: { phases: 2 } }), 'steps[2].backend.phases: 2 is not one of 1, 3'],
    [step({ backend: { parameters: 7 } }), 'steps[2].backend.parameters: 7 is not an object'],
    [
      step({ backend: { parameters: { weld_ms: 99 } } }),
      'steps[2].backend.parameters.weld_ms: 99 is not a whole number from 100 to 1000',
    ],
    [step({ board: { estop_pulse_us: 0 } }), 'steps[2].board.estop_pulse_us: 0 is not from 1 to 1000000'],
    [{ ...base, parameters: [] }, 'parameters: [] is not an object'],
    [{ ...base, parameters: { weld: 1 } }, 'parameters.weld: unknown; known here: overcurrent_percent, '],
    [{ ...base, parameters: { weld_ms: 300.5 } }, 'parameters.weld_ms: 300.5 is not a whole number from 100 to 1000'],
    [
      { ...base, parameters: { temperature_stop_mC: 60_000 } },
      'parameters.temperature_derate_mC: 65000 is not below temperature_stop_mC, 60000',
    ],
    [{ ...base, note: '' }, 'note: "" is not a text'],
    [{ ...base, site: { phases: 2 } }, 'site.phases: 2 is not one of 1, 3'],
    [{ ...base, site: { authorise: 'no' } }, 'site.authorise: "no" is not one of "free", "card"'],
    [{ ...base, colour: 1 }, 'colour: unknown; known here: name, note, duration_ms, site, parameters, steps'],
    [{ duration_ms: 1 }, 'name: missing; it must be a text'],
    [{ name: 'x', duration_ms: 0 }, 'duration_ms: 0 is not from 1 to 86400000'],
    [null, 'scenario: null is not an object'],
  ];
  for (const [json, start] of cases) assert.ok(message(json).startsWith(start), `${message(json)} / ${start}`);
  assert.throws(() => parseScenario('{"name":'), /not JSON/);
});

test('a parameter is checked against those that were changed before it, in the order of time', () => {
  const step = (at_ms: number, parameters: object) => ({ at_ms, backend: { parameters } });
  const lower = { temperature_derate_mC: 40_000, temperature_restart_mC: 45_000 };
  assert.equal(message({ ...base, steps: [step(2, { temperature_stop_mC: 50_000 }), step(1, lower)] }), 'no error');
  assert.equal(
    message({ ...base, steps: [step(1, { temperature_stop_mC: 50_000 }), step(2, lower)] }),
    'steps[0].backend.parameters.temperature_derate_mC: 65000 is not below temperature_stop_mC, 50000',
  );
  const { parameters, note } = checkScenario({ ...base, note: 'why', parameters: { wake_up: 1 } });
  assert.deepEqual([parameters, note], [{ wake_up: 1 }, 'why']);
});

test('a load is read as it is, a power factor becomes an angle, and what was read can be read again', () => {
  const loadOf = (load: unknown) => checkScenario({ ...base, steps: [{ at_ms: 0, ev: { load } }] }).steps[0]!.ev!.load!;
  for (const none of [{}, null]) assert.deepEqual(loadOf(none), PLAIN_LOAD);
  assert.ok(Math.abs(loadOf({ cos_phi: 0.5 }).angle_deg - 60) < 1e-9);
  assert.ok(Math.abs(loadOf({ cos_phi: 0.5, capacitive: true }).angle_deg + 60) < 1e-9);
  assert.equal(loadOf({ cos_phi: -1 }).angle_deg, 180);
  const full = {
    angle_deg: -30,
    phase_percent: [100, 50, -20],
    harmonics: [{ order: 5, percent: 40, angle_deg: 10 }],
    interharmonics: [{ Hz: 75, percent: 3 }],
    dc_A: 1,
    gate: 'burst',
  };
  assert.deepEqual(loadOf(full), full);
  assert.deepEqual(loadOf(loadOf({ cos_phi: 0.8 })), loadOf({ cos_phi: 0.8 }));
});

test('whatever JSON comes, the answer is a scenario or a ScenarioError', () => {
  const keys = fc.constantFrom(
    'name',
    'duration_ms',
    'site',
    'steps',
    'ev',
    'fault',
    'backend',
    'board',
    'at_ms',
    'plug',
    'behaviour',
    'parameters',
    'phase_V',
    'pp_Ohm',
    's2_at_duty',
    'weld_ms',
    'cp_driver',
    'load',
    'harmonics',
    'interharmonics',
    'phase_percent',
    'gate',
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom<unknown>(null, true, 0, 1, -1, 1e9, 'C', 'x'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(keys, tie('node'), { maxKeys: 5 }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, tree, (steps, site) => {
      for (const json of [steps, { ...base, steps, site }, { ...base, steps: [steps] }]) {
        try {
          checkScenario(json);
        } catch (error) {
          assert.ok(error instanceof ScenarioError, String(error));
        }
      }
    }),
  );
});
