/**
 * What the two modules and the host share in memory: the block the host writes for the pilot, the board's
 * configuration, and the two mailbox messages. `host/mailbox.h` is the same in C (compared by a test).
 * All little-endian, naturally aligned.
 */
import { PARAMETERS } from './generated/parameters';

// ---- samples ------------------------------------------------------------------------------------------------

export const SAMPLES: i32 = 10; // per block and channel
export const BLOCK_US: i32 = 1000;

export const CH_CP: i32 = 0; // control pilot
export const CH_V1: i32 = 1; // mains voltages L1..L3
export const CH_V2: i32 = 2;
export const CH_V3: i32 = 3;
export const CH_I1: i32 = 4; // currents L1..L3
export const CH_I2: i32 = 5;
export const CH_I3: i32 = 6;
export const CH_RESIDUAL: i32 = 7; // residual current, AC and DC
export const CH_PP: i32 = 8; // proximity resistor against a pull-up
export const CH_TEMP: i32 = 9; // temperature
export const CHANNELS: i32 = 10;

/**
 * One block, written by the host at `block_ptr()` before each call of `block()`.
 *
 *   0  u64 t_us      end of the block, since boot
 *   8  u32 seq       counts blocks; a gap means lost blocks
 *  12  u32 inputs    input lines at the end of the block, bit n = IN_n
 *  16  u8  pwm_mode  what the pilot timer really did while these samples were taken (PWM_*)
 *  17  u8  phase_us  CP sampling phase of these samples
 *  18  u16 duty_1e4  same, duty
 *  20  u32 flags     BLOCK_*
 *  24  u16 samples[CHANNELS][SAMPLES]   ADC codes; sample k of CP was taken k*100 us + phase after the rising edge
 */
export const BLOCK_SIZE: i32 = 24 + CHANNELS * SAMPLES * 2;
export const BLOCK_SAMPLES: i32 = 24;
/** The PWM changed inside this block: plateaus can't be told by position. */
export const BLOCK_PWM_CHANGED: u32 = 1;
/** Service orders to the pilot module (accepted by the host with the service strap only): execute `unreachable`; loop for ever. */
export const BLOCK_TRAP: u32 = 2;
export const BLOCK_HANG: u32 = 4;

// ---- lines --------------------------------------------------------------------------------------------------

export const IN_RCM_TRIP: i32 = 0; // residual current monitor's trip output, 1 = tripped
export const IN_ESTOP: i32 = 1; // emergency stop, 1 = pressed
export const IN_MIRROR: i32 = 2; // contactor's mirror contact, 1 = main contacts closed
export const IN_POWER_GOOD: i32 = 3; // 0 = supply failing, hold-up time runs
export const IN_SERVICE: i32 = 4; // service strap: test orders are accepted only with 1
export const IN_LOCKED: i32 = 5; // feedback of the plug lock, 1 = locked
export const IN_OUTPUT_LIVE: i32 = 6; // voltage at the station's output, behind the contactor
/** Not lines but the host's latched bits (`fault_latch`): the station is inoperative until they are reset by service. */
export const IN_LATCHED: i32 = 16;
export const LATCH_WELD: u32 = 1;
export const LATCH_RCM: u32 = 2;

export const OUT_LED: i32 = 0;
export const OUT_LOCK: i32 = 1; // motor of the plug lock, towards locked
export const OUT_UNLOCK: i32 = 2; // the same, towards unlocked
export const OUT_RCM_TEST: i32 = 3; // test current through the residual current monitor
export const OUT_FAN: i32 = 4; // ventilation, for state D
export const OUT_THREE_PHASE: i32 = 5; // L2 and L3 are switched along with L1; changed with the contactor open only

// ---- configuration ------------------------------------------------------------------------------------------

/**
 * Board configuration, written by the host at `config_ptr()` before `start()`. From `boards/<board>/board.json`.
 *
 *   0  u32 version (2)
 *   4  u32 max_current_mA  of the station's own wiring
 *   8  u32 flags           CONFIG_*
 *  12  i32 skew_ns         the current of a phase is sampled so much after its voltage
 *  16  { i32 offset; i32 gain_q16; }[CHANNELS]   value = (code - offset) * gain_q16 / 65536
 *      units: CP, V: mV; I: mA; residual: uA; temperature: mC; PP: ratio R/(R+Rpullup) in 1e-4
 *      V and I with CONFIG_WIDE: mV/256, mA/256; there a code is 24 bits wide
 *  96  i32 parameter[PARAMETERS]   parameters/parameters.ts
 */
export const CONFIG_PARAMETERS: i32 = 96;
export const CONFIG_SIZE: i32 = CONFIG_PARAMETERS + PARAMETERS * 4;
export const CONFIG_SOCKET: u32 = 1; // detachable cable: PP is evaluated, the plug locked
export const CONFIG_FAN: u32 = 2; // the board has a fan output; whether a fan is there says parameter `ventilation`
export const CONFIG_DC: u32 = 4; // V1 and I1 measure direct voltage and current at the output; the other phases are not there
export const CONFIG_MONITOR: u32 = 8; // measures at the mains connection; no pilot, no contactor; CH_RESIDUAL is the PV current on L1
export const CONFIG_WIDE: u32 = 16; // V and I come from a 24-bit front end (assembly/pilot/ads131.ts)
export const CONFIG_ROGOWSKI: u32 = 32; // the sensors of I1..I3 are Rogowski coils (assembly/pilot/rogowski.ts)
export const CONFIG_PGA_V: i32 = 8; // bits 8..10: the front end's amplifier for V1..V3, log2 of its gain
export const CONFIG_PGA_I: i32 = 12; // bits 12..14: the same for I1..I3

// ---- orders: session -> pilot -------------------------------------------------------------------------------

/**
 *   0  u32 seq
 *   4  u32 flags       ORDER_*
 *   8  u32 limit_mA    per phase; below 6000 means pause
 *  12  u8  supply      phases that the site has, 1 or 3
 *  13  u8  phases      that the car is to get, 1 or 3
 *  14  u8  harmonics   phase whose harmonics are wanted, 1..3; 0 = none
 *  15  u8  request     counts such requests
 *  16  u32 parameter   number of the parameter in `value`; NO_PARAMETER = none
 *  20  i32 value
 *  24  u32 memo        the session's own notes; the status gives them back, to a session module that was restarted
 */
export const ORDERS_SIZE: i32 = 28;
export const NO_PARAMETER: u32 = 65535;
export const ORDER_ENABLE: u32 = 1; // authorised: PWM may be offered
export const ORDER_DIGITAL: u32 = 2; // 5 % duty: digital communication
export const ORDER_UNAVAILABLE: u32 = 4; // state F
export const ORDER_CLEAR: u32 = 8; // clear clearable latched faults

/** Service orders to the session module, in the status's host_flags (accepted by the host with the service strap only). */
export const HOST_TRAP: u32 = 1; // execute `unreachable`
export const HOST_HANG: u32 = 2; // loop for ever

// ---- status: pilot -> session, kernel, telemetry ------------------------------------------------------------

/**
 *   0 u32 seq            4 u32 flags STATUS_*       8 u8 state (STATE_*)   9 u8 pwm_mode   10 u16 duty_1e4
 *  12 i32 cp_high_mV    16 i32 cp_low_mV           20 u32 faults FAULT_*  24 u32 faults_latched
 *  28 u16 cable_A       30 u16 plug_count          32 u32 signalled_mA    36 i32 temperature_mC
 *  40 u32 residual_ac_uA  44 i32 residual_dc_uA    48 i32 V_mV[3]         60 i32 I_mA[3]
 *  72 i32 P_mW[3]       84 u32 frequency_mHz       88 u64 energy_mWh (import, since boot, all phases)
 *  96 u64 energy_phase_mWh[3]                     120 u32 host_flags      124 u32 stop_reason (kernel, host)
 * 128 u32 parameters (sum over those set by orders of (n + 1) * (value + 1), wrapping: tells the session that the pilot has all)
 * 132 u32 limit_mA (after cable, station, temperature)                136 u8 phases   137 u8 lock (LOCK_*)
 * 138 u16 start_delay_s (parameter start_delay_max_s)   140 u32 memo (of the newest orders)
 * The meter's (since boot as 88; I to IV are the quadrants of import inductive, export inductive, export capacitive, import capacitive):
 * 144 u64 export_mWh  152 u64 reactive_mvarh[4]  184 u32 S_mVA[3]  196 i32 Q_mvar[3] (of the fundamental, inductive positive)
 * 208 u32 neutral_mA  212 u32 readings (counts measurements, five a second, ten of a monitor)  216 u32 pv_mA  220 i32 pv_mW
 * 224 u32 import_q32  228 u32 export_q32 (what 88 and 144 have below 1 mWh, in 2^-32 mWh: a meter's test output)
 * 232 u32 meter_store_mWh  236 u32 meter_store_s (parameters of these names)
 */
export const STATUS_SIZE: i32 = 240;
export const LOCK_OPEN: u8 = 0;
export const LOCK_MOVING: u8 = 1;
export const LOCK_CLOSED: u8 = 2;
export const LOCK_FAILED: u8 = 3;
export const STATUS_PLUGGED: u32 = 1;
export const STATUS_REQUEST: u32 = 2; // pilot asks for power
export const STATUS_GRANTED: u32 = 4; // kernel has granted it
export const STATUS_MIRROR: u32 = 8;
export const STATUS_DIODE_OK: u32 = 16;
export const STATUS_MONITOR: u32 = 32; // CONFIG_MONITOR

export const STATE_A: u8 = 0;
export const STATE_B: u8 = 1;
export const STATE_C: u8 = 2;
export const STATE_D: u8 = 3;
export const STATE_E: u8 = 4;
export const STATE_F: u8 = 5;

export const FAULT_DIODE: u32 = 1 << 0;
export const FAULT_CP_SHORT: u32 = 1 << 1;
export const FAULT_OVERCURRENT: u32 = 1 << 2;
export const FAULT_RESIDUAL_AC: u32 = 1 << 3;
export const FAULT_RESIDUAL_DC: u32 = 1 << 4;
export const FAULT_WELD: u32 = 1 << 5;
export const FAULT_TEMPERATURE: u32 = 1 << 6;
export const FAULT_CABLE: u32 = 1 << 7;
export const FAULT_VENTILATION: u32 = 1 << 8;
export const FAULT_ADC: u32 = 1 << 9;
export const FAULT_CONTACTOR: u32 = 1 << 10; // asked to close, mirror says open
export const FAULT_MAINS: u32 = 1 << 11;
export const FAULT_ESTOP: u32 = 1 << 12;
export const FAULT_KERNEL: u32 = 1 << 13; // power refused by the safety kernel
export const FAULT_LOCK: u32 = 1 << 14;
export const FAULT_RCM_TEST: u32 = 1 << 15; // the residual current monitor fails its test
export const FAULT_CP_DRIVER: u32 = 1 << 16; // the pilot line contradicts what was commanded
export const FAULTS: i32 = 17;
