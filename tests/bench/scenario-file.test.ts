import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
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
    [step({ ev: { draw_A: -1 } }), 'steps[2].ev.draw_A: -1 is not from 0 to 125'],
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
    [{ ...base, site: { phases: 2 } }, 'site.phases: 2 is not one of 1, 3'],
    [{ ...base, site: { authorise: 'no' } }, 'site.authorise: "no" is not one of "free", "card"'],
    [{ ...base, colour: 1 }, 'colour: unknown; known here: name, duration_ms, site, steps'],
    [{ duration_ms: 1 }, 'name: missing; it must be a text'],
    [{ name: 'x', duration_ms: 0 }, 'duration_ms: 0 is not from 1 to 86400000'],
    [null, 'scenario: null is not an object'],
  ];
  for (const [json, start] of cases) assert.ok(message(json).startsWith(start), `${message(json)} / ${start}`);
  assert.throws(() => parseScenario('{"name":'), /not JSON/);
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
