import { current_from_duty, duty_from_current, is_digital } from '../../../assembly/pilot/duty';

describe('duty from current', () => {
  it('has the points of the standard', () => {
    expect(duty_from_current(6000)).toBe(1000);
    expect(duty_from_current(10000)).toBe(1666);
    expect(duty_from_current(16000)).toBe(2666);
    expect(duty_from_current(32000)).toBe(5333);
    expect(duty_from_current(51000)).toBe(8500);
    expect(duty_from_current(63000)).toBe(8920);
    expect(duty_from_current(80000)).toBe(9600);
  });

  it('offers nothing below 6 A and no more than 80 A', () => {
    expect(duty_from_current(5999)).toBe(0);
    expect(duty_from_current(0)).toBe(0);
    expect(duty_from_current(-1)).toBe(0);
    expect(duty_from_current(80001)).toBe(9600);
    expect(duty_from_current(i32.MAX_VALUE)).toBe(9600);
  });

  it('never says more than asked, and hardly less, over the whole range', () => {
    let over = 0;
    let under = 0;
    let outside = 0;
    for (let mA = 6000; mA <= 80000; mA++) {
      const duty = duty_from_current(mA);
      const read = current_from_duty(duty);
      if (read > mA) over++;
      // 51..52.525 A have no duty of their own: read as 51 A at most.
      if (read < mA - (mA > 51000 && mA < 52525 ? 1524 : 24)) under++;
      if (duty < 1000 || duty > 9600) outside++;
    }
    expect(over).toBe(0);
    expect(under).toBe(0);
    expect(outside).toBe(0);
  });
});

describe('current from duty', () => {
  it('has the bands of the standard', () => {
    expect(current_from_duty(0)).toBe(0);
    expect(current_from_duty(299)).toBe(0);
    expect(current_from_duty(500)).toBe(0);
    expect(current_from_duty(799)).toBe(0);
    expect(current_from_duty(800)).toBe(6000);
    expect(current_from_duty(999)).toBe(6000);
    expect(current_from_duty(1000)).toBe(6000);
    expect(current_from_duty(8500)).toBe(51000);
    expect(current_from_duty(8501)).toBe(52525);
    expect(current_from_duty(9600)).toBe(80000);
    expect(current_from_duty(9700)).toBe(80000);
    expect(current_from_duty(9701)).toBe(0);
    expect(current_from_duty(10000)).toBe(0);
  });

  it('rises with the duty', () => {
    let falls = 0;
    for (let duty = 801; duty <= 9700; duty++) if (current_from_duty(duty) < current_from_duty(duty - 1)) falls++;
    expect(falls).toBe(0);
  });

  it('knows 5 % as digital, 3 to 7 %', () => {
    expect(is_digital(500)).toBe(true);
    expect(is_digital(300)).toBe(true);
    expect(is_digital(700)).toBe(true);
    expect(is_digital(299)).toBe(false);
    expect(is_digital(701)).toBe(false);
  });
});
