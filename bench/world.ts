/** The virtual world: one site, one contactor, one cable, one car, as a scenario tells it. */

import type { BoardOrders, Micros, Steady, Truth, World } from './api.ts';
import { CONTROL, INJECT } from './boards/controls.ts';
import { EV_LOAD_OHM, PP_OHM, PilotCircuit, type CircuitOptions } from './circuit.ts';
import { Contactor, type ContactorOptions } from './contactor.ts';
import { OnBoardCharger, PilotMeter, type EvConditions } from './ev.ts';
import { Mains, type Harmonic } from './mains.ts';
import { Random } from './random.ts';
import { ResidualMonitor } from './residual.ts';
import type { BackendStep, BoardStep, EvStep, FaultStep, Scenario, Step } from './scenario.ts';
import {
  CHANNEL_NAMES,
  CH_CP,
  CH_I1,
  CH_PP,
  CH_RESIDUAL,
  CH_V1,
  Sensors,
  type BoardCalibration,
  type SensorErrors,
} from './sensors.ts';

/** What a bench may be built with besides the scenario. */
export interface WorldOptions {
  circuit?: Partial<CircuitOptions>;
  contactor?: Partial<ContactorOptions>;
  sensors?: Partial<SensorErrors>;
}

const IN_RCM_TRIP = 1 << 0;
const IN_MIRROR = 1 << 2;
const IN_POWER_GOOD = 1 << 3;
const IN_SERVICE = 1 << 4;

const TICK_US = 1000;
const PERIOD_US = 1000; // of the pilot
const PHASES = 3;
const STEADY_US = 2000; // without an edge: the pilot does not oscillate
const SHORT_OHM = 80; // IEC 61851-1 A.4.9
const USUAL_TEMPERATURE_C = 25;
const SAMPLES = 10; // of CP in a millisecond
const SETTLE_US = 4000; // after a change at the pilot: then each period is like the last, also to the car's meter

/** See World in api.ts for the rules; this class also shows itself to tests. */
export class VirtualWorld implements World {
  readonly circuit: PilotCircuit;
  readonly contactor: Contactor;
  readonly harmonics: readonly Harmonic[];
  private readonly scenario: Scenario;
  private readonly mains: Mains;
  private readonly sensors: Sensors;
  private readonly residual = new ResidualMonitor();
  private readonly charger = new OnBoardCharger();
  private readonly pilotMeter = new PilotMeter();
  private readonly pullup_Ohm: number;
  private readonly service: boolean;
  private orders: BoardOrders | undefined;
  private started = false;

  private stepIndex = 0;
  private tick_us: Micros = TICK_US;
  private due_us: Micros = 0;
  private integrated_us: Micros = 0;
  private energy_Ws = 0;
  private now_us: Micros = 0;

  private level: boolean | null = null;
  private edge_us: Micros = 0;
  /** Of the last period that was seen from its rising edge on. */
  private duty: number | undefined;
  private cpHigh_V = 0;
  private cpLow_V = 0;
  /** The last voltages that were sampled [mV], a ring. */
  private readonly cpSampled = new Float64Array(SAMPLES);
  private cpSamples = 0;
  private pilotChanged_us: Micros = 0;

  private plugged = false;
  private evState: 'B' | 'C' | 'D' = 'B';
  private cable_A: 13 | 20 | 32 | 63 = 32;
  private evPhases = PHASES;
  private powerBack_us: Micros = -Infinity;
  private temperature_C = USUAL_TEMPERATURE_C;
  private cpOpen = false;
  private peLost = false;
  private diodeShort = false;
  private short_Ohm = Infinity;

  constructor(scenario: Scenario, board: BoardCalibration, options: WorldOptions = {}) {
    this.scenario = scenario;
    this.harmonics = scenario.site.harmonics;
    this.pullup_Ohm = board.pullup_Ohm;
    this.mains = new Mains(scenario.site, new Random(`mains ${scenario.name}`));
    this.sensors = new Sensors(board, scenario.name, options.sensors);
    this.contactor = new Contactor(options.contactor);
    this.circuit = new PilotCircuit(options.circuit, (t_us, rising) => {
      if (this.cpConnected()) this.pilotMeter.crossing(t_us, rising);
    });
    this.service = scenario.steps.some(({ board: order }) => order && Object.keys(INJECT).some((key) => key in order));
  }

  /** Where orders of the scenario go. To be called once, before the first `advance`. */
  connect(orders: BoardOrders): void {
    this.orders = orders;
  }

  // ---- World -------------------------------------------------------------------------------------------------

  advance(t_us: Micros): void {
    if (!this.started) this.start();
    while (this.due_us <= t_us) this.happen(this.due_us);
    if (t_us > this.now_us) this.now_us = t_us;
  }

  next_us(): Micros {
    return this.due_us;
  }

  cpDrive(t_us: Micros, level: boolean | null): void {
    this.advance(t_us);
    if (level === this.level) return;
    if (this.level) {
      this.cpHigh_V = this.circuit.voltage(t_us);
      const high_us = t_us - this.edge_us;
      this.duty = high_us < PERIOD_US ? high_us / PERIOD_US : undefined;
    } else this.cpLow_V = this.circuit.voltage(t_us);
    if (level === null || this.level === null) this.pilotChanged_us = t_us;
    this.level = level;
    this.edge_us = t_us;
    this.circuit.drive(t_us, level);
  }

  contactorPin(t_us: Micros, on: boolean): void {
    this.advance(t_us);
    this.contactor.drive(t_us, on);
    this.schedule();
  }

  adc(channel: number, t_us: Micros): number {
    this.advance(t_us);
    return this.sensors.code(channel, this.value(channel, t_us));
  }

  inputs(t_us: Micros): number {
    this.advance(t_us);
    return (
      (this.residual.tripped(t_us) ? IN_RCM_TRIP : 0) |
      (this.contactor.closed ? IN_MIRROR : 0) |
      (t_us >= this.powerBack_us ? IN_POWER_GOOD : 0) |
      (this.service ? IN_SERVICE : 0)
    );
  }

  truth(): Truth {
    const t_us = this.now_us;
    this.integrate(t_us);
    const I = this.charger.current_A;
    const cp_V = this.circuit.voltage(t_us);
    const steady = t_us - this.edge_us > STEADY_US;
    const phase = (n: number, value: number) => (n < this.mains.phases ? value : 0);
    return {
      cp_V,
      cp_high_V: steady ? cp_V : this.cpHigh_V,
      cp_low_V: steady ? cp_V : this.cpLow_V,
      pilot: this.pilotDrive(steady),
      contactorDriven: this.contactor.driven,
      contactorClosed: this.contactor.closed,
      rcmTripped: this.residual.tripped(t_us),
      powerGood: t_us >= this.powerBack_us,
      V: [phase(0, this.mains.volts), phase(1, this.mains.volts), phase(2, this.mains.volts)],
      I: [this.hasCurrent(0) ? I : 0, this.hasCurrent(1) ? I : 0, this.hasCurrent(2) ? I : 0],
      energy_Wh: this.energy_Ws / 3600,
      evState: this.plugged ? this.evState : 'A',
    };
  }

  private pilotDrive(steady: boolean): Truth['pilot'] {
    if (this.level === null) return 'off';
    if (steady) return this.level ? 'x1' : 'F';
    return this.duty ?? 'x1';
  }

  // ---- what the sensors see ----------------------------------------------------------------------------------

  /** True value of a channel in the unit of board.json. */
  private value(channel: number, t_us: Micros): number {
    if (channel === CH_CP) {
      return (this.cpSampled[this.cpSamples++ % SAMPLES] = 1000 * this.circuit.voltage(t_us));
    }
    if (channel < CH_I1) {
      const phase = channel - CH_V1;
      const noise_V = phase < this.mains.phases ? this.mains.noise() : 0;
      return 1000 * (this.mains.voltage(phase, t_us) + noise_V);
    }
    if (channel < CH_RESIDUAL) return 1000 * this.instantCurrent_A(channel - CH_I1, t_us);
    if (channel === CH_RESIDUAL) return 1000 * this.residual.current_mA(this.mains.sine(0, t_us));
    if (channel === CH_PP) return this.ppRatio_1e4();
    return 1000 * this.temperature_C;
  }

  private instantCurrent_A(phase: number, t_us: Micros): number {
    if (!this.hasCurrent(phase)) return 0;
    return Math.SQRT2 * this.charger.current_A * this.mains.sine(phase, t_us);
  }

  private hasCurrent(phase: number): boolean {
    return this.charger.current_A > 0 && phase < this.evPhases && phase < this.mains.phases;
  }

  private ppRatio_1e4(): number {
    if (!this.plugged || this.peLost) return 10_000;
    const ohm = PP_OHM[this.cable_A];
    return (10_000 * ohm) / (ohm + this.pullup_Ohm);
  }

  // ---- time --------------------------------------------------------------------------------------------------

  private start(): void {
    this.started = true;
    const { site } = this.scenario;
    this.control(CONTROL.free, site.authorise === 'free' ? 1 : 0);
    this.control(CONTROL.limit_mA, Math.round(site.limit_A * 1000));
    this.control(CONTROL.phases, site.phases);
    this.schedule();
  }

  private schedule(): void {
    this.due_us = Math.min(this.tick_us, this.event_us());
  }

  /** The next thing that happens besides the millisecond. */
  private event_us(): Micros {
    const step = this.scenario.steps[this.stepIndex];
    return Math.min(this.contactor.due_us, step ? step.at_ms * 1000 : Infinity);
  }

  /** Whatever is due at `t_us`. */
  private happen(t_us: Micros): void {
    this.integrate(t_us);
    this.now_us = t_us;
    if (this.contactor.due_us <= t_us) {
      this.contactor.step();
      this.powerChanged(t_us);
    }
    const { steps } = this.scenario;
    while (this.stepIndex < steps.length && steps[this.stepIndex]!.at_ms * 1000 <= t_us) {
      this.apply(t_us, steps[this.stepIndex++]!);
    }
    if (this.tick_us <= t_us) {
      this.tick_us = t_us + TICK_US;
      this.circuit.voltage(t_us); // brings the passages through 0 V up to date
      this.charger.step(TICK_US, this.evConditions(t_us));
    }
    this.schedule();
  }

  /** Adds the energy since the last call; the current is constant in between. */
  private integrate(t_us: Micros): void {
    const dt_us = t_us - this.integrated_us;
    if (dt_us <= 0) return;
    const from_us = this.integrated_us;
    this.integrated_us = t_us;
    if (this.charger.current_A === 0) return;
    const { volts } = this.mains;
    for (let phase = 0; phase < PHASES; phase++) {
      if (!this.hasCurrent(phase)) continue;
      this.energy_Ws += volts * this.charger.current_A * this.mains.overlap_s(phase, from_us, t_us);
    }
  }

  private evConditions(t_us: Micros): EvConditions {
    return {
      powered: this.plugged && this.contactor.closed,
      ready: this.evState !== 'B',
      mains_V: this.mains.volts,
      duty: this.pilotMeter.duty(t_us),
    };
  }

  // ---- leaps -------------------------------------------------------------------------------------------------

  steady(): Steady | undefined {
    const t_us = this.now_us;
    if (t_us - this.pilotChanged_us < SETTLE_US) return undefined;
    const { steps, step_A } = this.charger.outlook(TICK_US, this.evConditions(t_us));
    const forgets_us = this.pilotMeter.oscillates(t_us) ? -Infinity : this.pilotMeter.forgets_us();
    const until_us = Math.min(
      this.event_us(),
      this.residual.due_us(t_us),
      this.powerBack_us > t_us ? this.powerBack_us : Infinity,
      forgets_us > t_us ? forgets_us : Infinity,
      this.tick_us + steps * TICK_US,
    );
    const { mains, sensors, residual } = this;
    const phases = [0, 1, 2];
    const amplitude = (channel: number, rms: number) => Math.SQRT2 * 1000 * rms * sensors.slope(channel);
    const perPhase = (first: number, rms: (phase: number) => number) => phases.map((n) => amplitude(first + n, rms(n)));
    const used = (phase: number) => phase < this.evPhases && phase < mains.phases;
    const still = [0, 0, 0, 0, 0, 0, 0, 1000 * residual.flowing_dc_mA, this.ppRatio_1e4(), 1000 * this.temperature_C];
    const noisy = (channel: number) => channel >= CH_V1 && channel < CH_V1 + mains.phases;
    return {
      until_us,
      inputs: this.inputs(t_us),
      angle_rad: mains.angle(t_us),
      omega_rad_us: mains.speed,
      base: still.map((value, channel) => sensors.exact(channel, value)),
      noise: still.map((_, channel) => sensors.noise(channel, noisy(channel) ? 1000 * mains.noise_V : 0)),
      cp: Array.from(this.cpSampled, (_, k) => sensors.exact(CH_CP, this.cpSampled[(this.cpSamples + k) % SAMPLES]!)),
      V: perPhase(CH_V1, (phase) => (phase < mains.phases ? mains.volts : 0)),
      I: perPhase(CH_I1, (phase) => (this.hasCurrent(phase) ? this.charger.current_A : 0)),
      I_step: perPhase(CH_I1, (phase) => (used(phase) ? step_A : 0)),
      residual: amplitude(CH_RESIDUAL, residual.flowing_ac_mA),
    };
  }

  leap(ms: number): void {
    const us = ms * TICK_US;
    const to_us = this.now_us + us;
    const conditions = this.evConditions(this.now_us);
    const { step_A } = this.charger.outlook(TICK_US, conditions);
    const ticks = Math.floor((to_us - this.tick_us) / TICK_US) + 1;
    for (let tick = 0; tick < ticks && step_A !== 0; tick++) {
      this.integrate(this.tick_us + tick * TICK_US);
      this.charger.leap(1, TICK_US, step_A, conditions);
    }
    if (step_A === 0) this.charger.leap(ticks, TICK_US, 0, conditions);
    this.integrate(to_us);
    if (this.pilotMeter.oscillates(this.now_us)) this.pilotMeter.leap(us);
    if (this.now_us - this.edge_us <= STEADY_US) this.edge_us += us;
    this.circuit.leap(us);
    this.tick_us += ticks * TICK_US;
    this.now_us = to_us;
    this.schedule();
  }

  // ---- steps -------------------------------------------------------------------------------------------------

  private apply(t_us: Micros, step: Step): void {
    if (step.fault) this.applyFault(t_us, step.fault);
    if (step.ev) this.applyEv(step.ev);
    this.powerChanged(t_us);
    if (step.ev ?? step.fault) this.pilotChanged_us = t_us;
    this.circuit.setLoad(t_us, {
      connected: this.plugged,
      load_Ohm: this.cpConnected() ? EV_LOAD_OHM[this.evState] : Infinity,
      diodeShorted: this.diodeShort,
      short_Ohm: this.short_Ohm,
    });
    if (step.backend) this.applyBackend(step.backend);
    if (step.board) this.applyBoard(t_us, step.board);
    if (step.fault?.sensor_stuck !== undefined) this.applyStuck(t_us, step.fault.sensor_stuck);
  }

  private applyEv(ev: EvStep): void {
    if (ev.cable_A !== undefined) this.cable_A = ev.cable_A;
    if (ev.phases !== undefined) this.evPhases = ev.phases;
    if (ev.draw_A !== undefined) this.charger.draw_A = ev.draw_A;
    if (ev.plug === false) {
      this.plugged = false;
      this.evState = 'B';
      this.pilotMeter.forget();
    }
    if (ev.plug) this.plugged = true;
    if (ev.state !== undefined) this.evState = ev.state;
  }

  private applyFault(t_us: Micros, fault: FaultStep): void {
    if (fault.diode_short !== undefined) this.diodeShort = fault.diode_short;
    if (fault.cp_open !== undefined) this.cpOpen = fault.cp_open;
    if (fault.pe_lost !== undefined) this.peLost = fault.pe_lost;
    if (fault.cp_short_to_pe !== undefined) {
      const short = fault.cp_short_to_pe;
      this.short_Ohm = typeof short === 'number' ? short : short ? SHORT_OHM : Infinity;
    }
    if (fault.contactor_weld !== undefined) this.contactor.weld(t_us, fault.contactor_weld);
    if (fault.residual_ac_mA !== undefined) this.residual.ac_mA = fault.residual_ac_mA;
    if (fault.residual_dc_mA !== undefined) this.residual.dc_mA = fault.residual_dc_mA;
    if (fault.temperature_C !== undefined) {
      this.temperature_C = fault.temperature_C === false ? USUAL_TEMPERATURE_C : fault.temperature_C;
    }
    if (fault.mains_V !== undefined) {
      this.mains.volts = fault.mains_V === false ? this.scenario.site.mains_V : fault.mains_V;
    }
  }

  private applyStuck(t_us: Micros, stuck: boolean | string[]): void {
    this.sensors.releaseAll();
    CHANNEL_NAMES.forEach((name, channel) => {
      const meant = Array.isArray(stuck) ? stuck.includes(name.toLowerCase()) : stuck;
      if (meant) this.sensors.hold(channel, this.sensors.code(channel, this.value(channel, t_us)));
    });
  }

  private applyBackend(backend: BackendStep): void {
    if (backend.limit_A !== undefined) this.control(CONTROL.limit_mA, Math.round(backend.limit_A * 1000));
    if (backend.authorise !== undefined) this.control(CONTROL.authorise, backend.authorise ? 1 : 0);
    if (backend.deauthorise) this.control(CONTROL.authorise, 0);
    if (backend.stop !== undefined) this.control(CONTROL.stop, backend.stop ? 1 : 0);
    if (backend.free !== undefined) this.control(CONTROL.free, backend.free ? 1 : 0);
    if (backend.unavailable !== undefined) this.control(CONTROL.unavailable, backend.unavailable ? 1 : 0);
    if (backend.clear_faults) this.control(CONTROL.clear_faults, 1);
  }

  private applyBoard(t_us: Micros, board: BoardStep): void {
    for (const [key, kind] of Object.entries(INJECT)) {
      if (board[key as keyof typeof INJECT]) this.orders?.inject(kind);
    }
    if (board.power_cut_ms) {
      this.powerBack_us = Math.max(this.powerBack_us, t_us + board.power_cut_ms * 1000);
      this.orders?.powerCut(board.power_cut_ms, t_us);
    }
  }

  private control(key: number, value: number): void {
    this.orders?.control(key, value);
  }

  /** Contacts or plug may have moved: a current that has lost its way ends at once, and so does a leak. */
  private powerChanged(t_us: Micros): void {
    const powered = this.plugged && this.contactor.closed;
    if (!powered || this.evState === 'B') this.charger.interrupt();
    this.residual.powered(t_us, this.contactor.closed);
  }

  /** The pilot wire and its return reach the car. */
  private cpConnected(): boolean {
    return this.plugged && !this.cpOpen && !this.peLost;
  }
}
