import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { EV_LOAD_OHM, NOMINAL_CIRCUIT, PilotCircuit, type PilotLoad } from '../../bench/circuit.ts';

const open: PilotLoad = { connected: true, load_Ohm: Infinity, diodeShorted: false, short_Ohm: Infinity };

function settled(load: Partial<PilotLoad>, level: boolean | null): number {
  const circuit = new PilotCircuit();
  circuit.setLoad(0, { ...open, ...load });
  circuit.drive(0, level);
  return circuit.voltage(5000);
}

function near(actual: number, expected: number, tolerance: number, what = ''): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what} ${actual} is not ${expected} +- ${tolerance}`);
}

test('settled levels are those of the states (IEC 61851-1 Table A.2)', () => {
  near(settled({}, true), 12, 1e-6, 'A');
  near(settled({ load_Ohm: EV_LOAD_OHM.B }, true), 9, 0.1, 'B');
  near(settled({ load_Ohm: EV_LOAD_OHM.C }, true), 6, 0.1, 'C');
  near(settled({ load_Ohm: EV_LOAD_OHM.D }, true), 3, 0.1, 'D');
  near(settled({ load_Ohm: EV_LOAD_OHM.C }, false), -12, 1e-6, 'low level behind the diode');
  near(settled({ load_Ohm: EV_LOAD_OHM.C }, null), 0, 1e-6, 'not powered');
});

test('80 Ohm to PE is state E, a shorted diode mirrors the level', () => {
  near(settled({ short_Ohm: 80 }, true), (12 * 80) / 1080, 1e-6);
  near(settled({ short_Ohm: 0 }, true), 0, 1e-3);
  near(settled({ load_Ohm: EV_LOAD_OHM.B, diodeShorted: true }, true), (12 * 2740) / 3740, 1e-6);
  near(settled({ load_Ohm: EV_LOAD_OHM.B, diodeShorted: true }, false), (-12 * 2740) / 3740, 1e-6);
});

/** The same circuit in steps of 1 ns (midpoint rule): slow, obvious, independent of the closed form. */
function bruteForce(load: PilotLoad, edges: { t_us: number; level: boolean }[], until_us: number): number {
  const { source_Ohm, diode_V, evse_pF, cable_pF, ev_pF, high_V, low_V } = NOMINAL_CIRCUIT;
  const C = (evse_pF + cable_pF + ev_pF) * 1e-12;
  const drop = load.diodeShorted ? 0 : diode_V;
  let source_V = 0;
  const slope = (v: number) => {
    const conducts = load.diodeShorted || v > drop;
    return ((source_V - v) / source_Ohm - v / load.short_Ohm - (conducts ? (v - drop) / load.load_Ohm : 0)) / C;
  };
  let v = 0;
  let next = 0;
  for (let ns = 0; ns < until_us * 1000; ns++) {
    while (next < edges.length && edges[next]!.t_us * 1000 <= ns) source_V = edges[next++]!.level ? high_V : low_V;
    v += slope(v + slope(v) * 0.5e-9) * 1e-9;
  }
  return v;
}

test('the voltage between edges agrees with a step-by-step solution', () => {
  const loads = [
    open,
    { ...open, load_Ohm: EV_LOAD_OHM.B },
    { ...open, load_Ohm: EV_LOAD_OHM.C },
    { ...open, load_Ohm: EV_LOAD_OHM.D },
    { ...open, load_Ohm: EV_LOAD_OHM.C, diodeShorted: true },
    { ...open, load_Ohm: EV_LOAD_OHM.B, short_Ohm: 80 },
  ];
  const edges = [
    { t_us: 0, level: false },
    { t_us: 20, level: true },
    { t_us: 45, level: false },
  ];
  for (const load of loads) {
    for (const at_us of [3, 21, 24, 30, 45.5, 47, 50, 60]) {
      const circuit = new PilotCircuit();
      circuit.setLoad(0, load);
      for (const { t_us, level } of edges) if (t_us <= at_us) circuit.drive(t_us, level);
      near(circuit.voltage(at_us), bruteForce(load, edges, at_us), 0.02, `${JSON.stringify(load)} at ${at_us} us:`);
    }
  }
});

test('asking more often does not change the answer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 30 }),
      fc.constantFrom(EV_LOAD_OHM.B, EV_LOAD_OHM.C, EV_LOAD_OHM.D, Infinity),
      fc.boolean(),
      fc.integer({ min: 1, max: 999 }),
      (asked, load_Ohm, diodeShorted, duty) => {
        const both = [0, 1].map(() => {
          const crossings: number[] = [];
          const circuit = new PilotCircuit({}, (t_us) => crossings.push(t_us));
          circuit.setLoad(0, { ...open, load_Ohm, diodeShorted });
          return { circuit, crossings };
        });
        const times = [...asked].sort((a, b) => a - b);
        both.forEach(({ circuit }, which) => {
          circuit.drive(0, false);
          circuit.drive(1000, true);
          if (which === 1) for (const t of times) if (t <= duty) circuit.voltage(1000 + t);
          circuit.drive(1000 + duty, false);
          if (which === 1) for (const t of times) if (t > duty) circuit.voltage(1000 + t);
        });
        near(both[0]!.circuit.voltage(2000), both[1]!.circuit.voltage(2000), 1e-9);
        assert.equal(both[0]!.crossings.length, both[1]!.crossings.length);
        both[0]!.crossings.forEach((t_us, i) => near(t_us, both[1]!.crossings[i]!, 1e-6));
      },
    ),
  );
});

test('a 50 us pulse settles and is seen by the car once', () => {
  const edges: [number, boolean][] = [];
  const circuit = new PilotCircuit({}, (t_us, rising) => edges.push([t_us, rising]));
  circuit.setLoad(0, { ...open, load_Ohm: EV_LOAD_OHM.C });
  circuit.drive(0, false);
  circuit.drive(1000, true);
  near(circuit.voltage(1045), 6, 0.1);
  circuit.drive(1050, false);
  near(circuit.voltage(1100), -12, 0.01);
  assert.deepEqual(
    edges.map(([, rising]) => rising),
    [true, false],
  );
  near(edges[1]![0] - edges[0]![0], 50, 2);
});
