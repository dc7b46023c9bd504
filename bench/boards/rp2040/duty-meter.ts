/** What a pilot pin does, from its edges alone: the duty of whole periods, or that it stands still. */

/** Nominal period [us], and how far one may be off and still be measured as a period. */
const PERIOD_US = 1000;
const PERIOD_TOLERANCE = 0.1;
/** Without an edge for this long the pin is steady. */
const STEADY_US = 2 * PERIOD_US + 1;

export class DutyMeter {
  private rise_us: number | undefined;
  private fall_us: number | undefined;
  private last_us: number | undefined;
  private level = false;
  /** First edge after the pin stood still: where a new oscillation began. */
  private first_us: number | undefined;
  private steady = true;
  private reported = false;
  private readonly onDuty: (t_us: number, duty: number) => void;
  private readonly onSteady: (t_us: number, level: boolean) => void;

  /**
   * @param onDuty   the duty (0..1) of a whole period and when that period began; the first one after standing still has
   *                 the time of the first edge
   * @param onSteady the pin has stood still since `t_us`
   */
  constructor(onDuty: (t_us: number, duty: number) => void, onSteady: (t_us: number, level: boolean) => void) {
    this.onDuty = onDuty;
    this.onSteady = onSteady;
  }

  /** The pin changed to `level`, or is driven for the first time. */
  edge(t_us: number, level: boolean): void {
    if (this.last_us !== undefined) {
      if (this.steady) this.first_us = t_us;
      this.steady = false;
    }
    if (level && this.rise_us !== undefined && this.fall_us !== undefined && this.fall_us > this.rise_us) {
      const period_us = t_us - this.rise_us;
      if (Math.abs(period_us - PERIOD_US) <= PERIOD_US * PERIOD_TOLERANCE) {
        this.onDuty(this.first_us ?? this.rise_us, (this.fall_us - this.rise_us) / period_us);
        this.first_us = undefined;
      }
    }
    if (level) this.rise_us = t_us;
    else this.fall_us = t_us;
    this.last_us = t_us;
    this.level = level;
    this.reported = false;
  }

  /** To be called from time to time, at least once per period. */
  check(now_us: number): void {
    if (this.last_us === undefined || this.reported || now_us - this.last_us < STEADY_US) return;
    this.steady = this.reported = true;
    this.rise_us = this.fall_us = this.first_us = undefined;
    this.onSteady(this.last_us, this.level);
  }
}
