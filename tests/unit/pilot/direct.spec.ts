import { CH_I1, CH_V1, CONFIG_DC, FAULT_OVERCURRENT, IN_POWER_GOOD } from '../../../assembly/mailbox';
import { P_CAL_I1_OFFSET_MA, P_CAL_V1_OFFSET_MV, P_DC_CABLE_UOHM } from '../../../assembly/generated/parameters';
import { start } from '../../../assembly/pilot/index';
import * as bench from './bench';
import { boot, charge, fresh, run, world } from './bench';

const OTHERS: u32 = (6 << CH_V1) | (6 << CH_I1);

function near(value: f64, wanted: f64, within: f64): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(within);
}

/** A charge with 400 V and `mA`, 1.5 s long. */
function flow(mA: f64): void {
  fresh(CONFIG_DC);
  world.phases = 0;
  world.absent = OTHERS;
  world.direct_mV = 400000.0;
  charge(0);
  world.I_peak_mA = 0.0;
  world.direct_mA = mA;
  run(1500);
}

describe('a meter of direct current', () => {
  it('shows V1, I1 and their power with signs, and nothing else', () => {
    for (let way = 1.0; way >= -1.0; way -= 2.0) {
      flow(way * 20000.0);
      near(<f64>(<i32>bench.status_u32(48)), 400000.0, 200.0);
      near(<f64>(<i32>bench.status_u32(60)), way * 20000.0, 40.0);
      near(<f64>(<i32>bench.status_u32(72)), way * 8000000.0, 16000.0);
      near(<f64>bench.status_u32(184), 8000000.0, 20000.0); // S
      for (let phase: usize = 1; phase < 3; phase++) {
        for (let field: usize = 48; field <= 72; field += 12) expect(bench.status_u32(field + 4 * phase)).toBe(0);
      }
      expect(bench.status_u32(84)).toBe(0);
      expect(bench.status_u32(196)).toBe(0);
      expect(bench.status_u32(208)).toBe(0);
    }
  });

  it('counts import and export, each in its register, every 100 ms', () => {
    for (let way = 1.0; way >= -1.0; way -= 2.0) {
      flow(way * 20000.0);
      const before = bench.status_u64(88);
      const exported = bench.status_u64(144);
      run(36000);
      near(<f64>(bench.status_u64(88) - before), way > 0.0 ? 80000.0 : 0.0, 160.0);
      near(<f64>(bench.status_u64(144) - exported), way > 0.0 ? 0.0 : 80000.0, 160.0);
    }
  });

  it('takes off what the cable takes', () => {
    for (let way = 1.0; way >= -1.0; way -= 2.0) {
      flow(way * 20000.0);
      bench.set_parameter(P_DC_CABLE_UOHM, 100000);
      run(600);
      bench.set_parameter(P_DC_CABLE_UOHM, 0);
      near(<f64>(<i32>bench.status_u32(48)), 400000.0 - way * 2000.0, 200.0);
      near(<f64>(<i32>bench.status_u32(72)), way * 8000000.0 - 40000.0, 16000.0);
    }
  });

  it('takes calibrated offsets for the zeros', () => {
    flow(20000.0);
    bench.set_parameter(P_CAL_V1_OFFSET_MV, 5000);
    bench.set_parameter(P_CAL_I1_OFFSET_MA, -1000);
    run(600);
    near(<f64>(<i32>bench.status_u32(48)), 405000.0, 200.0);
    near(<f64>(<i32>bench.status_u32(60)), 19000.0, 40.0);
    bench.set_parameter(P_CAL_V1_OFFSET_MV, 0);
    bench.set_parameter(P_CAL_I1_OFFSET_MA, 0);
  });

  it('has no fault of mains, of a phase or of a channel that is not there', () => {
    flow(20000.0);
    run(15000);
    expect(bench.faults()).toBe('');
    expect(world.power).toBe(true);
  });

  it('is stopped at too much current in either direction', () => {
    for (let way = 1.0; way >= -1.0; way -= 2.0) {
      flow(way * 36500.0); // a little
      run(9000);
      expect(bench.faults()).toBe('+overcurrent');
      flow(way * 60000.0); // far too much
      expect(bench.faults()).toBe('+overcurrent');
      expect(bench.status_u32(24) & FAULT_OVERCURRENT).toBe(FAULT_OVERCURRENT);
    }
    fresh(CONFIG_DC);
  });

  it('books what flowed when the supply fails', () => {
    flow(20000.0);
    const before = bench.status_u64(88);
    world.inputs &= ~(1 << IN_POWER_GOOD);
    run(8);
    world.direct_mA = 0.0;
    run(20);
    // 8 kW: 2.22 mWh in a millisecond; what has flowed since the last booking, within 100 ms, and 8 ms.
    const booked = <f64>(bench.status_u64(88) - before);
    expect(booked).toBeGreaterThanOrEqual(17.0);
    expect(booked).toBeLessThan(2.23 * 125.0);
  });
});
