/** The virtual world: one site, one contactor, one cable, one car, as a scenario tells it. */

import { checkParameters, isForService } from '../parameters/parameters.ts';
import { Ads131 } from './ads131.ts';
import type { BoardOrders, Micros, Steady, Truth, World } from './api.ts';
import { CarMind, type SeenPilot } from './behaviour.ts';
import { CONTROL, CONTROL_PARAMETER, INJECT } from './boards/controls.ts';
import { EV_LOAD_OHM, PP_OHM, PilotCircuit, type CircuitOptions } from './circuit.ts';
import { Contactor, type ContactorOptions } from './contactor.ts';
import { EnergyCount, type Flow } from './energy.ts';
import { House } from './house.ts';
import { LEAST_MAINS_V, OnBoardCharger, PilotMeter, type EvConditions } from './ev.ts';
import { PlugLock } from './lock.ts';
import { PLAIN_LOAD, isPlain, loadWave, type Load } from './load.ts';
import { Mains } from './mains.ts';
import { inOrder } from './parameter-order.ts';
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
import { valueAt, type Harmonic, type Wave } from './waves.ts';

/** What a bench may be built with besides the scenario. */
export interface WorldOptions {
  circuit?: Partial<CircuitOptions>;
  contactor?: Partial<ContactorOptions>;
  sensors?: Partial<SensorErrors>;
}

const IN_RCM_TRIP = 1 << 0;
const IN_ESTOP = 1 << 1;
const IN_MIRROR = 1 << 2;
const IN_POWER_GOOD = 1 << 3;
const IN_SERVICE = 1 << 4;
const IN_LOCKED = 1 << 5;
const IN_OUTPUT_LIVE = 1 << 6;
const OUT_LOCK = 1 << 1;
const OUT_UNLOCK = 1 << 2;
const OUT_RCM_TEST = 1 << 3;
const OUT_THREE_PHASE = 1 << 5;

const TICK_US = 1000;
const PERIOD_US = 1000; // of the pilot
const PHASES = 3;
const STEADY_US = 2000; // without an edge: the pilot does not oscillate
const SHORT_OHM = 80; // IEC 61851-1 A.4.9
const USUAL_TEMPERATURE_C = 25;
const USUAL_HOLD_MS = 30; // the car's capacitors hold the output's voltage
const RAIL_mC = 1e7; // a broken sensor: beyond the channel
const LIVE_V = 50; // at the output, root mean square
const SEEN_HIGH_V = 1.5; // a car tells steady +12 V, with its load, and steady -12 V
const SEEN_LOW_V = -6;
const SAMPLES = 10; // of CP in a millisecond
const SETTLE_US = 4000; // after a change at the pilot: then each period is like the last, also to the car's meter

/** See World in api.ts for the rules; this class also shows itself to tests. */
export class VirtualWorld implements World {
  readonly circuit: PilotCircuit;
  /** L1 and N. */
  readonly contactor: Contactor;
  /** L2 and L3: closes with the other one, and only with OUT_THREE_PHASE. */
  private readonly second: Contactor;
  readonly harmonics: readonly Harmonic[];
  readonly frontEnd: Ads131 | undefined;
  /** The service strap is in place. */
  service: boolean;
  private readonly scenario: Scenario;
  private readonly mains: Mains;
  private readonly sensors: Sensors;
  private readonly cpNoise: Random;
  private readonly residual = new ResidualMonitor();
  private readonly lock = new PlugLock();
  /** At whose mains connection the board measures. */
  private readonly house: House | undefined;
  private readonly charger = new OnBoardCharger();
  private readonly pilotMeter = new PilotMeter();
  private readonly pullup_Ohm: number;
  /** The voltage is one that a board can make itself. */
  private readonly simpleMains: boolean;
  private orders: BoardOrders | undefined;
  private started = false;

  private stepIndex = 0;
  private tick_us: Micros = TICK_US;
  private due_us: Micros = 0;
  private integrated_us: Micros = 0;
  private readonly energy = new EnergyCount();
  private load: Load = PLAIN_LOAD;
  /** Of each phase, and what it was made for. */
  private readonly currents: { of: readonly unknown[]; wave: Wave }[] = [];
  private now_us: Micros = 0;

  private contactorDriven = false;
  private lines = 0;
  private mirrorStuck: 'open' | 'closed' | false = false;
  private output_V: [number, number, number] = [0, 0, 0];
  /** When each phase was interrupted with a car behind it that keeps the voltage. */
  private held_us: [Micros, Micros, Micros] = [-Infinity, -Infinity, -Infinity];
  private hold_ms = USUAL_HOLD_MS;
  private estop = false;
  private estopPulseEnd_us: Micros = -Infinity;
  private parameters = checkParameters({});

  /** What the board commands, and what the driver makes of it. */
  private level: boolean | null = null;
  private cpDriver: 'high' | 'low' | 'off' | false = false;
  private cpNoise_mV = 0;
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
  private pp_Ohm: number = PP_OHM[32];
  private mind: CarMind | undefined;
  private forced = 0;
  private evPhases = PHASES;
  private powerBack_us: Micros = -Infinity;
  private temperature_C = USUAL_TEMPERATURE_C;
  private temperatureSensor: 'open' | 'short' | false = false;
  private cpOpen = false;
  private peLost = false;
  private diodeShort = false;
  private short_Ohm = Infinity;

  constructor(scenario: Scenario, board: BoardCalibration, options: WorldOptions = {}) {
    this.scenario = scenario;
    const { harmonics, interharmonics } = scenario.site;
    this.harmonics = harmonics;
    this.simpleMains = interharmonics.length === 0 && harmonics.every(({ angle_deg = 0 }) => angle_deg === 0);
    this.pullup_Ohm = board.pullup_Ohm;
    this.mains = new Mains(scenario.site, new Random(`mains ${scenario.name}`));
    this.sensors = new Sensors(board, scenario.name, options.sensors);
    if (board.monitor) this.house = new House();
    if (board.front_end) {
      const input = (channel: number, t_us: Micros) => this.frontEndInput_V(channel, t_us);
      this.frontEnd = new Ads131(input, new Random(`front end ${scenario.name}`), options.sensors?.noise_uV);
    }
    this.cpNoise = new Random(`pilot ${scenario.name}`);
    this.contactor = new Contactor(options.contactor);
    this.second = new Contactor(options.contactor);
    this.circuit = new PilotCircuit(options.circuit, (t_us, rising) => {
      if (this.cpConnected()) this.pilotMeter.crossing(t_us, rising);
    });
    this.service = needsService(scenario);
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
    this.drivePilot(t_us);
  }

  contactorPin(t_us: Micros, on: boolean): void {
    this.advance(t_us);
    this.contactorDriven = on;
    this.driveContactors(t_us);
  }

  outputs(t_us: Micros, lines: number): void {
    this.advance(t_us);
    this.lines = lines;
    this.lock.drive(t_us, (lines & OUT_LOCK) !== 0, (lines & OUT_UNLOCK) !== 0);
    this.residual.test = (lines & OUT_RCM_TEST) !== 0;
    this.powerChanged(t_us);
    this.driveContactors(t_us);
  }

  adc(channel: number, t_us: Micros): number {
    this.advance(t_us);
    // With a front end nothing is on the board's own inputs for V and I.
    if (this.frontEnd && channel >= CH_V1 && channel < CH_RESIDUAL) return this.sensors.idle();
    return this.sensors.code(channel, this.sensed(channel, t_us));
  }

  inputs(t_us: Micros): number {
    this.advance(t_us);
    return (
      (this.residual.tripped(t_us) ? IN_RCM_TRIP : 0) |
      (this.estop || t_us < this.estopPulseEnd_us ? IN_ESTOP : 0) |
      (this.mirror() ? IN_MIRROR : 0) |
      (t_us >= this.powerBack_us ? IN_POWER_GOOD : 0) |
      (this.service ? IN_SERVICE : 0) |
      (this.lock.switchClosed(t_us) ? IN_LOCKED : 0) |
      (this.outputs_V(t_us).some((volts) => volts >= LIVE_V) ? IN_OUTPUT_LIVE : 0)
    );
  }

  truth(): Truth {
    const t_us = this.now_us;
    this.integrate(t_us);
    const { phase_Ws, import_Ws, export_Ws } = this.energy;
    const I = (phase: 0 | 1 | 2) => Math.abs(this.hasCurrent(phase) ? this.rms_A(phase) : 0);
    const cp_V = this.circuit.voltage(t_us);
    const steady = t_us - this.edge_us > STEADY_US;
    return {
      t_us,
      cp_V,
      cp_high_V: steady ? cp_V : this.cpHigh_V,
      cp_low_V: steady ? cp_V : this.cpLow_V,
      pilot: this.pilotDrive(steady),
      contactorDriven: this.contactorDriven,
      contactorClosed: this.contactor.closed,
      threePhase: this.second.closed,
      rcmTripped: this.residual.tripped(t_us),
      powerGood: t_us >= this.powerBack_us,
      V: [this.mains.rms_V(0), this.mains.rms_V(1), this.mains.rms_V(2)],
      output_V: this.outputs_V(t_us),
      I: [I(0), I(1), I(2)],
      residual_ac_mA: this.residual.present_ac_mA,
      residual_dc_mA: this.residual.present_dc_mA,
      energy_Wh: (import_Ws - export_Ws) / 3600,
      import_Wh: import_Ws / 3600,
      export_Wh: export_Ws / 3600,
      phase_Wh: [phase_Ws[0] / 3600, phase_Ws[1] / 3600, phase_Ws[2] / 3600],
      evState: this.plugged ? this.evState : 'A',
      evDamaged: this.mind?.damaged ?? false,
      evInterruptions: this.mind?.interruptions ?? 0,
      locked: this.lock.locked(t_us),
      forced: this.forced,
      outputs: this.lines,
    };
  }

  private pilotDrive(steady: boolean): Truth['pilot'] {
    if (this.level === null) return 'off';
    if (steady) return this.level ? 'x1' : 'F';
    return this.duty ?? 'x1';
  }

  // ---- what the sensors see ----------------------------------------------------------------------------------

  /** What the sensor of a channel passes on, in the unit of board.json. */
  private sensed(channel: number, t_us: Micros): number {
    if (this.sensors.prompt || channel < CH_V1 || channel >= CH_RESIDUAL) return this.value(channel, t_us);
    return this.sensors.passes(channel, t_us, (at_us) => this.value(channel, at_us));
  }

  /** True value of a channel in the unit of board.json. */
  private value(channel: number, t_us: Micros): number {
    if (channel === CH_CP) {
      const noise_mV = this.cpNoise_mV === 0 ? 0 : this.cpNoise_mV * this.cpNoise.normal();
      return (this.cpSampled[this.cpSamples++ % SAMPLES] = 1000 * this.circuit.voltage(t_us)) + noise_mV;
    }
    if (channel < CH_I1) {
      const phase = channel - CH_V1;
      const noise_V = phase < this.mains.phases ? this.mains.noise() : 0;
      return 1000 * (this.mains.voltage(phase, t_us) + noise_V);
    }
    if (channel < CH_RESIDUAL) return 1000 * this.instantCurrent_A(channel - CH_I1, t_us);
    if (channel === CH_RESIDUAL && this.house) return 1000 * this.house.pvCurrent_A(this.mains, t_us);
    if (channel === CH_RESIDUAL) return 1000 * this.residual.current_mA(this.mains.sine(0, t_us));
    if (channel === CH_PP) return this.ppRatio_1e4();
    return this.temperature_mC();
  }

  /** What the sensors of V1..V3, I1..I3 put on the front end's channels 0..5. */
  private frontEndInput_V(input: number, t_us: Micros): number {
    const channel = CH_V1 + input;
    return channel < CH_RESIDUAL ? this.sensors.volts(channel, this.sensed(channel, t_us)) : 0;
  }

  private temperature_mC(): number {
    if (this.temperatureSensor) return this.temperatureSensor === 'open' ? -RAIL_mC : RAIL_mC;
    return 1000 * this.temperature_C;
  }

  private instantCurrent_A(phase: number, t_us: Micros): number {
    if (this.house) return this.house.current_A(phase as 0 | 1 | 2, this.mains, t_us);
    return this.hasCurrent(phase) ? valueAt(this.current(phase as 0 | 1 | 2), t_us) : 0;
  }

  private hasCurrent(phase: number): boolean {
    return this.charger.current_A !== 0 && this.canDraw(phase);
  }

  /** Fundamental of a current that flows, root mean square; negative feeds back [A]. */
  private rms_A(phase: 0 | 1 | 2): number {
    return 0.01 * this.load.phase_percent[phase] * this.charger.current_A;
  }

  /** A current that flows. */
  private current(phase: 0 | 1 | 2): Wave {
    const { rad_us, angle } = this.mains.fundamental(phase);
    const of = [this.charger.current_A, this.load, rad_us, angle];
    const known = this.currents[phase];
    if (known?.of.every((value, n) => value === of[n])) return known.wave;
    const wave = loadWave(this.load, this.charger.current_A, phase, this.mains);
    this.currents[phase] = { of, wave };
    return wave;
  }

  private canDraw(phase: number): boolean {
    if (phase >= this.evPhases) return false;
    return (phase === 0 || this.second.closed) && this.mains.rms_V(phase) >= LEAST_MAINS_V;
  }

  private ppRatio_1e4(): number {
    if (!this.plugged || this.peLost || this.pp_Ohm === Infinity) return 10_000;
    return (10_000 * this.pp_Ohm) / (this.pp_Ohm + this.pullup_Ohm);
  }

  /** The mirror contacts of both contactors, side by side. */
  private mirror(): boolean {
    return this.mirrorStuck ? this.mirrorStuck === 'closed' : this.contactor.closed || this.second.closed;
  }

  /** What is at the station's output, root mean square [V]. */
  private outputs_V(t_us: Micros): [number, number, number] {
    const at = (phase: 0 | 1 | 2) => {
      if (this.connected(phase)) return this.mains.rms_V(phase);
      return t_us < this.held_us[phase] + 1000 * this.hold_ms ? this.output_V[phase] : 0;
    };
    return [at(0), at(1), at(2)];
  }

  /** When the output's next phase has lost the voltage that a car held; Infinity = none holds any. */
  private released_us(t_us: Micros): Micros {
    return Math.min(
      ...this.held_us.map((at_us) => at_us + 1000 * this.hold_ms).filter((at_us) => at_us > t_us),
      Infinity,
    );
  }

  private connected(phase: number): boolean {
    return phase === 0 ? this.contactor.poleClosed : this.second.closed;
  }

  // ---- time --------------------------------------------------------------------------------------------------

  private start(): void {
    this.started = true;
    const { site, parameters } = this.scenario;
    if (parameters) this.tellParameters(parameters);
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
    const dues_us = [this.contactor.due_us, this.second.due_us, step ? step.at_ms * 1000 : Infinity];
    for (const end_us of [this.residual.pulseEnd_us, this.estopPulseEnd_us]) {
      if (end_us > this.now_us) dues_us.push(end_us);
    }
    return Math.min(...dues_us);
  }

  /** Whatever is due at `t_us`. */
  private happen(t_us: Micros): void {
    this.integrate(t_us);
    this.now_us = t_us;
    for (const contactor of [this.contactor, this.second]) {
      if (contactor.due_us <= t_us) this.moveContacts(t_us, contactor);
    }
    const { steps } = this.scenario;
    while (this.stepIndex < steps.length && steps[this.stepIndex]!.at_ms * 1000 <= t_us) {
      this.apply(t_us, steps[this.stepIndex++]!);
    }
    if (this.tick_us <= t_us) {
      this.tick_us = t_us + TICK_US;
      this.circuit.voltage(t_us); // brings the passages through 0 V up to date
      this.carThinks(t_us);
      this.charger.step(TICK_US, this.evConditions(t_us));
    }
    this.schedule();
  }

  private carThinks(t_us: Micros): void {
    if (!this.mind || !this.plugged) return;
    const duty = this.pilotMeter.duty(t_us);
    const s2 = this.mind.step(t_us, {
      pilot: this.seenPilot(t_us, duty),
      duty,
      lastPulse_us: this.pilotMeter.valid_us,
      s2Closed: this.evState !== 'B',
      powered: this.contactor.closed && this.mains.rms_V(0) >= LEAST_MAINS_V,
      phases: this.second.closed ? PHASES : 1,
      current_A: Math.abs(this.charger.current_A),
    });
    if (s2 === undefined) return;
    this.evState = s2 ? 'C' : 'B';
    this.powerChanged(t_us);
    this.loadPilot(t_us);
  }

  private seenPilot(t_us: Micros, duty: number | undefined): SeenPilot | undefined {
    if (duty !== undefined) return 'pwm';
    if (!this.cpConnected()) return 'none';
    if (t_us - this.pilotMeter.crossed_us <= STEADY_US) return undefined;
    const cp_V = this.circuit.voltage(t_us);
    return cp_V > SEEN_HIGH_V ? 'x1' : cp_V < SEEN_LOW_V ? 'F' : 'none';
  }

  /** Adds the energy since the last call; the current is constant in between. */
  private integrate(t_us: Micros): void {
    const dt_us = t_us - this.integrated_us;
    if (dt_us <= 0) return;
    const from_us = this.integrated_us;
    this.integrated_us = t_us;
    const flows: Flow[] = [];
    for (const phase of [0, 1, 2] as const) {
      if (this.house) flows.push(...this.house.flows(phase, this.mains));
      else if (this.hasCurrent(phase)) flows.push({ phase, V: this.mains.wave(phase), I: this.current(phase) });
    }
    this.energy.add(flows, this.mains, from_us, t_us);
  }

  private evConditions(t_us: Micros): EvConditions {
    return {
      powered: this.plugged && this.contactor.closed,
      ready: this.evState !== 'B' && !this.mind?.blocked,
      mains_V: this.mains.rms_V(0),
      duty: this.pilotMeter.duty(t_us),
    };
  }

  // ---- leaps -------------------------------------------------------------------------------------------------

  steady(): Steady | undefined {
    const t_us = this.now_us;
    // A car that acts by itself may do so in any millisecond.
    // Nor does a board make frames of a front end itself, or what slow sensors pass on.
    if (this.house || this.frontEnd || !this.sensors.prompt || this.mind || t_us - this.pilotChanged_us < SETTLE_US)
      return undefined;
    if (!this.simpleMains || !isPlain(this.load)) return undefined; // more than STEADY can say
    const { steps, step_A } = this.charger.outlook(TICK_US, this.evConditions(t_us));
    const forgets_us = this.pilotMeter.oscillates(t_us) ? -Infinity : this.pilotMeter.forgets_us();
    const until_us = Math.min(
      this.event_us(),
      this.residual.due_us(t_us),
      this.lock.due_us(t_us),
      this.released_us(t_us),
      this.powerBack_us > t_us ? this.powerBack_us : Infinity,
      forgets_us > t_us ? forgets_us : Infinity,
      this.tick_us + steps * TICK_US,
    );
    const { mains, sensors, residual } = this;
    const phases = [0, 1, 2];
    const amplitude = (channel: number, rms: number) => Math.SQRT2 * 1000 * rms * sensors.slope(channel);
    const perPhase = (first: number, rms: (phase: number) => number) => phases.map((n) => amplitude(first + n, rms(n)));
    const used = (phase: number) => this.canDraw(phase);
    const share = (phase: number) => 0.01 * this.load.phase_percent[phase as 0 | 1 | 2];
    const still = [0, 0, 0, 0, 0, 0, 0, 1000 * residual.present_dc_mA, this.ppRatio_1e4(), this.temperature_mC()];
    const own = (channel: number) => {
      if (channel === CH_CP) return this.cpNoise_mV;
      return channel >= CH_V1 && channel < CH_V1 + mains.phases ? 1000 * mains.noise_V : 0;
    };
    return {
      until_us,
      inputs: this.inputs(t_us),
      angle_rad: mains.angle(t_us),
      omega_rad_us: mains.speed,
      base: still.map((value, channel) => sensors.exact(channel, value)),
      noise: still.map((_, channel) => sensors.noise(channel, own(channel))),
      cp: Array.from(this.cpSampled, (_, k) => sensors.exact(CH_CP, this.cpSampled[(this.cpSamples + k) % SAMPLES]!)),
      V: perPhase(CH_V1, (phase) => mains.rms_V(phase)),
      I: perPhase(CH_I1, (phase) => (this.hasCurrent(phase) ? share(phase) * this.charger.current_A : 0)),
      I_step: perPhase(CH_I1, (phase) => (used(phase) ? share(phase) * step_A : 0)),
      residual: amplitude(CH_RESIDUAL, residual.present_ac_mA),
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
    if (step.ev) this.applyEv(t_us, step.ev);
    this.powerChanged(t_us);
    this.loadPilot(t_us);
    if (step.backend) this.applyBackend(step.backend);
    if (step.house) this.house?.apply(step.house);
    if (step.board) this.applyBoard(t_us, step.board);
    if (step.fault?.sensor_stuck !== undefined) this.applyStuck(t_us, step.fault.sensor_stuck);
  }

  private applyEv(t_us: Micros, ev: EvStep): void {
    if (ev.cable_A !== undefined) this.pp_Ohm = PP_OHM[ev.cable_A];
    if (ev.pp_Ohm !== undefined) this.pp_Ohm = ev.pp_Ohm ?? Infinity;
    if (ev.phases !== undefined) this.evPhases = ev.phases;
    if (ev.draw_A !== undefined) this.charger.draw_A = ev.draw_A;
    if (ev.load !== undefined) this.load = ev.load;
    if (ev.behaviour !== undefined) {
      this.mind = Object.keys(ev.behaviour).length > 0 ? new CarMind(ev.behaviour) : undefined;
      this.charger.behaviour = ev.behaviour;
    }
    if (ev.plug === false) {
      if (this.plugged && this.lock.locked(t_us)) this.forced++;
      this.plugged = false;
      this.mind?.unplugged();
      this.evState = 'B';
      this.pilotMeter.forget();
    }
    if (ev.plug) this.plugged = true;
    if (ev.state !== undefined) this.evState = ev.state;
  }

  private applyFault(t_us: Micros, fault: FaultStep): void {
    const { site } = this.scenario;
    if (fault.diode_short !== undefined) this.diodeShort = fault.diode_short;
    if (fault.cp_open !== undefined) this.cpOpen = fault.cp_open;
    if (fault.pe_lost !== undefined) this.peLost = fault.pe_lost;
    if (fault.cp_short_to_pe !== undefined) {
      const short = fault.cp_short_to_pe;
      this.short_Ohm = typeof short === 'number' ? short : short ? SHORT_OHM : Infinity;
    }
    if (fault.cp_driver !== undefined) this.cpDriver = fault.cp_driver;
    this.drivePilot(t_us);
    if (fault.cp_noise_mV !== undefined) this.cpNoise_mV = fault.cp_noise_mV;
    if (fault.cp_ohm_error_percent !== undefined) this.circuit.setSourceError(t_us, fault.cp_ohm_error_percent);
    if (fault.contactor_weld !== undefined) {
      this.contactor.weld(t_us, fault.contactor_weld);
      this.second.weld(t_us, fault.contactor_weld && this.threePhase());
    }
    if (fault.contactor_weld_one !== undefined) this.contactor.weldPole(fault.contactor_weld_one);
    if (fault.contactor_stuck_open !== undefined) {
      for (const contactor of [this.contactor, this.second]) contactor.stickOpen(t_us, fault.contactor_stuck_open);
    }
    if (fault.mirror_stuck !== undefined) this.mirrorStuck = fault.mirror_stuck;
    if (fault.output_holds_ms !== undefined) {
      this.hold_ms = fault.output_holds_ms === false ? USUAL_HOLD_MS : fault.output_holds_ms;
    }
    if (fault.lock_stuck !== undefined) this.lock.stick(t_us, fault.lock_stuck);
    if (fault.lock_feedback !== undefined) this.lock.feedback = fault.lock_feedback;
    if (fault.rcm_dead !== undefined) this.residual.dead = fault.rcm_dead;
    if (fault.rcm_stuck !== undefined) this.residual.stuck = fault.rcm_stuck;
    if (fault.rcm_pulse_us !== undefined) this.residual.pulseEnd_us = t_us + fault.rcm_pulse_us;
    if (fault.residual_ac_mA !== undefined) this.residual.ac_mA = fault.residual_ac_mA;
    if (fault.residual_dc_mA !== undefined) this.residual.dc_mA = fault.residual_dc_mA;
    if (fault.temperature_C !== undefined) {
      this.temperature_C = fault.temperature_C === false ? USUAL_TEMPERATURE_C : fault.temperature_C;
    }
    if (fault.mains_V !== undefined) {
      this.mains.volts = fault.mains_V === false ? site.mains_V : fault.mains_V;
    }
    if (fault.phase_V !== undefined) this.mains.phase_V = fault.phase_V;
    if (fault.phase_lost !== undefined) this.mains.lost = fault.phase_lost;
    if (fault.mains_Hz !== undefined) {
      this.mains.setFrequency(t_us, fault.mains_Hz === false ? site.mains_Hz : fault.mains_Hz);
    }
    if (fault.ads131 !== undefined && this.frontEnd) this.frontEnd.fault = fault.ads131;
    if (fault.temperature_sensor !== undefined) this.temperatureSensor = fault.temperature_sensor;
  }

  private applyStuck(t_us: Micros, stuck: boolean | string[]): void {
    this.sensors.releaseAll();
    CHANNEL_NAMES.forEach((name, channel) => {
      const meant = Array.isArray(stuck) ? stuck.includes(name.toLowerCase()) : stuck;
      if (meant) this.sensors.hold(channel, this.sensors.code(channel, this.value(channel, t_us)));
    });
  }

  private applyBackend(backend: BackendStep): void {
    if (backend.parameters) this.tellParameters(backend.parameters);
    if (backend.limit_A !== undefined) this.control(CONTROL.limit_mA, Math.round(backend.limit_A * 1000));
    if (backend.authorise !== undefined) this.control(CONTROL.authorise, backend.authorise ? 1 : 0);
    if (backend.deauthorise) this.control(CONTROL.authorise, 0);
    if (backend.stop !== undefined) this.control(CONTROL.stop, backend.stop ? 1 : 0);
    if (backend.free !== undefined) this.control(CONTROL.free, backend.free ? 1 : 0);
    if (backend.phases !== undefined) this.control(CONTROL.use_phases, backend.phases);
    if (backend.unavailable !== undefined) this.control(CONTROL.unavailable, backend.unavailable ? 1 : 0);
    if (backend.time_s !== undefined) this.control(CONTROL.time, backend.time_s);
    if (backend.harmonics !== undefined) this.control(CONTROL.harmonics, backend.harmonics);
    if (backend.clear_faults) this.control(CONTROL.clear_faults, 1);
    if (backend.clear_extremes) this.control(CONTROL.clear_extremes, 1);
  }

  private tellParameters(changes: Readonly<Record<string, number>>): void {
    for (const [index, value] of inOrder(this.parameters, changes)) this.control(CONTROL_PARAMETER + index, value);
  }

  private applyBoard(t_us: Micros, board: BoardStep): void {
    for (const [key, kind] of Object.entries(INJECT)) {
      if (board[key as keyof typeof INJECT]) this.orders?.inject(kind);
    }
    if (board.power_cut_ms) {
      this.powerBack_us = Math.max(this.powerBack_us, t_us + board.power_cut_ms * 1000);
      this.orders?.powerCut(board.power_cut_ms, t_us);
    }
    if (board.estop !== undefined) this.estop = board.estop;
    if (board.estop_pulse_us !== undefined) this.estopPulseEnd_us = t_us + board.estop_pulse_us;
  }

  private control(key: number, value: number): void {
    this.orders?.control(key, value);
  }

  // ---- wires -------------------------------------------------------------------------------------------------

  private threePhase(): boolean {
    return (this.lines & OUT_THREE_PHASE) !== 0;
  }

  private driveContactors(t_us: Micros): void {
    this.contactor.drive(t_us, this.contactorDriven);
    this.second.drive(t_us, this.contactorDriven && this.threePhase());
    this.schedule();
  }

  private moveContacts(t_us: Micros, contactor: Contactor): void {
    const before_V = this.outputs_V(t_us);
    const wasConnected = [this.connected(0), this.connected(1), this.connected(2)];
    contactor.step();
    for (const phase of [0, 1, 2] as const) {
      if (!wasConnected[phase] || this.connected(phase)) continue;
      this.output_V[phase] = before_V[phase];
      this.held_us[phase] = this.plugged && phase < this.evPhases ? t_us : -Infinity;
    }
    this.powerChanged(t_us);
  }

  /** Contacts or plug may have moved: a current that has lost its way ends at once, and so does a leak. */
  private powerChanged(t_us: Micros): void {
    const powered = this.plugged && this.contactor.closed;
    if (!powered) this.charger.interrupt();
    else if (this.evState === 'B') this.charger.s2Opened();
    if (!this.plugged) this.held_us = [-Infinity, -Infinity, -Infinity];
    this.residual.changed(t_us, this.contactor.poleClosed);
  }

  private drivePilot(t_us: Micros): void {
    const { cpDriver } = this;
    this.circuit.drive(t_us, cpDriver ? (cpDriver === 'off' ? null : cpDriver === 'high') : this.level);
  }

  private loadPilot(t_us: Micros): void {
    this.pilotChanged_us = t_us;
    this.circuit.setLoad(t_us, {
      connected: this.plugged,
      load_Ohm: this.cpConnected() ? EV_LOAD_OHM[this.evState] : Infinity,
      diodeShorted: this.diodeShort,
      short_Ohm: this.short_Ohm,
    });
  }

  /** The pilot wire and its return reach the car. */
  private cpConnected(): boolean {
    return this.plugged && !this.cpOpen && !this.peLost;
  }
}

/** Something in it is done only with the service strap in place. */
export function needsService({ parameters, steps }: Scenario): boolean {
  const changed = [parameters, ...steps.map(({ backend }) => backend?.parameters)];
  return (
    changed.some((changes) => Object.keys(changes ?? {}).some(isForService)) ||
    steps.some(({ board }) => board && Object.keys(INJECT).some((key) => key in board))
  );
}
