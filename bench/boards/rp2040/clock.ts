/** Virtual time of one chip: nanoseconds since its reset, with alarms in order. */

import type { RP2040 } from 'rp2040js';

type IClock = RP2040['clock'];
type IAlarm = ReturnType<IClock['createAlarm']>;

class Alarm implements IAlarm {
  at = 0;
  next: Alarm | undefined;
  linked = false;
  readonly callback: () => void;
  private readonly clock: ChipClock;

  constructor(clock: ChipClock, callback: () => void) {
    this.clock = clock;
    this.callback = callback;
  }

  schedule(delta_ns: number): void {
    this.clock.link(this, delta_ns);
  }

  cancel(): void {
    this.clock.unlink(this);
  }
}

export class ChipClock implements IClock {
  /** Now. While an alarm's callback runs, the time of that alarm. */
  nanos = 0;
  /** Time of the earliest alarm, Infinity when there is none. */
  next = Infinity;
  private first: Alarm | undefined;

  get micros(): number {
    return this.nanos / 1000;
  }

  createAlarm(callback: () => void): IAlarm {
    return new Alarm(this, callback);
  }

  link(alarm: Alarm, delta_ns: number): void {
    if (alarm.linked) this.unlink(alarm);
    const at = this.nanos + delta_ns;
    alarm.at = at;
    alarm.linked = true;
    let before: Alarm | undefined;
    let after = this.first;
    while (after && after.at <= at) {
      before = after;
      after = after.next;
    }
    alarm.next = after;
    if (before) before.next = alarm;
    else {
      this.first = alarm;
      this.next = at;
    }
  }

  unlink(alarm: Alarm): void {
    if (!alarm.linked) return;
    alarm.linked = false;
    if (this.first === alarm) {
      this.first = alarm.next;
      this.next = this.first ? this.first.at : Infinity;
      return;
    }
    let at = this.first;
    while (at && at.next !== alarm) at = at.next;
    if (at) at.next = alarm.next;
  }

  /** Goes to `target_ns` and lets all alarms up to it ring. */
  advance(target_ns: number): void {
    while (this.next <= target_ns) {
      const alarm = this.first!;
      this.first = alarm.next;
      this.next = this.first ? this.first.at : Infinity;
      alarm.linked = false;
      if (alarm.at > this.nanos) this.nanos = alarm.at;
      alarm.callback();
    }
    if (target_ns > this.nanos) this.nanos = target_ns;
  }
}
