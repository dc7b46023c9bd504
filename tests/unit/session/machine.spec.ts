import * as machine from '../../../assembly/session/machine';
import { SESSION_ENDED } from '../../../assembly/telemetry';

describe('session table', () => {
  it('has each pair of state and event', () => {
    expect(machine.prepareMachine()).toBe(0);
  });

  it('ends every session at unplug and enables none there', () => {
    machine.prepareMachine();
    for (let state: u8 = 1; state < <u8>machine.STATES; state++) {
      expect(machine.nextState(state, machine.EVENT_UNPLUG)).toBe(<u8>machine.AVAILABLE);
      expect(machine.announces(state, machine.EVENT_UNPLUG)).toBe(SESSION_ENDED);
    }
    expect(machine.enables(<u8>machine.AVAILABLE)).toBe(false);
  });

  it('enables nothing without an authorisation: no way there but ADMIT and AUTHORISE', () => {
    machine.prepareMachine();
    for (let state: u8 = 0; state < <u8>machine.STATES; state++) {
      for (let event: u16 = 0; event < <u16>machine.EVENTS; event++) {
        if (machine.enables(state) || !machine.enables(machine.nextState(state, event))) continue;
        expect(event == machine.EVENT_ADMIT || event == machine.EVENT_AUTHORISE).toBe(true);
      }
      expect(machine.enables(machine.nextState(state, machine.EVENT_WITHDRAW))).toBe(false);
    }
    expect(machine.nextState(<u8>machine.REFUSED, machine.EVENT_ADMIT)).toBe(<u8>machine.REFUSED);
  });
});
