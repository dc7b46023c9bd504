/**
 * Thresholds and times of the pilot module that nobody sets, with where they come from; the others are parameters
 * (`parameters/parameters.ts`). "61851" is IEC 61851-1 (Annex A and its sequence table A.6), "practice" is what fielded stations
 * do where the standard leaves the choice open.
 */

// ---- control pilot levels, seen by the station [mV], 61851 table A.2 with 0.1 V for the measuring chain ---------

export const CP_MAX_mV: i32 = 13500; // above: not a pilot voltage at all
export const CP_A_MIN_mV: i32 = 10900;
export const CP_B_MAX_mV: i32 = 10100;
export const CP_B_MIN_mV: i32 = 7900;
export const CP_C_MAX_mV: i32 = 7100;
export const CP_C_MIN_mV: i32 = 4900;
export const CP_D_MAX_mV: i32 = 4100;
export const CP_D_MIN_mV: i32 = 1900;
export const CP_E_MAX_mV: i32 = 1100; // at or below: shorted, or no plateau
/** Low plateau at or below this proves the EV's diode; one shorted in state B leaves at most -9.2 V. */
export const CP_DIODE_OK_mV: i32 = -10500;
/** Low plateau above this counts against the diode. Between the two nothing is learnt. */
export const CP_DIODE_BAD_mV: i32 = -10000;
export const CP_LOW_MIN_mV: i32 = -13500;
/** Samples of one plateau further apart than this are no plateau (bounce, short within the block). */
export const CP_SPREAD_mV: i32 = 2000;
/** A plateau that has moved by more than this is another one, not noise. */
export const CP_STEP_mV: i32 = 250;
/** After an edge a sample belongs to the plateau: with 5.5 nF, all that station, cable and car may have, 2 % of the step are left. */
export const CP_SETTLE_us: i32 = 25;
/** And this long after it nothing is left; earlier samples count only when the plateau has no later ones. */
export const CP_SETTLED_us: i32 = 35;
/** Before the falling edge a sample still belongs to the high plateau. */
export const CP_BEFORE_EDGE_us: i32 = 3;
/** Duty from which CP is sampled late in each 100 us: 25 us after the falling edge even at 97 %, 5 us before the next period. */
export const CP_PHASE_SWITCH_1e4: i32 = 5000;
export const CP_PHASE_EARLY_us: i32 = 25;
export const CP_PHASE_LATE_us: i32 = 95;

// ---- confirmation, in 1 ms blocks -------------------------------------------------------------------------------

/** To less power. A 10 ms glitch touches 11 blocks; 61851 seq. 2.2, 8.1, 8.2 allow 100 ms with the contactor. */
export const CONFIRM_LESS: i32 = 13;
/** Plug-in: contact bounce of the connector (practice: 25..250 ms). */
export const CONFIRM_PLUG: i32 = 30;
/** To C or D: the car closes a switch once and waits up to 3 s (61851 seq. 4); a bounce must not close a contactor. */
export const CONFIRM_MORE: i32 = 60;
/** Blocks with a good low plateau before the diode counts as proven. */
export const CONFIRM_DIODE: i32 = 20;
/** Blocks against the diode while no power flows: plug contacts bounce. */
export const CONFIRM_DIODE_IDLE: i32 = 50;

// ---- pilot duty -------------------------------------------------------------------------------------------------

export const DUTY_DIGITAL_1e4: i32 = 500; // 61851 table A.7: 5 %
export const OFFER_MIN_mA: i32 = 6000; // smallest current a duty can say
export const OFFER_MAX_mA: i32 = 80000;
/** What a car that arrives with S2 closed may draw at most (61851 A.2.3). */
export const SIMPLIFIED_mA: i32 = 10000;
/** Orders older than this count as withdrawn. */
export const ORDER_AGE_ms: i32 = 5000;
/** State F for so long unlocks the plug. */
export const UNLOCK_IN_F_ms: u32 = 5000;

// ---- proximity, 61851 annex B table B.2; borders between nominal 1500, 680, 220, 100 Ohm ------------------------

/** The board's pull-up; `CH_PP` is R/(R+pull-up) in 1e-4. */
export const PP_PULLUP_Ohm: i32 = 1000;
export const PP_13A_MAX_Ohm: i32 = 2700;
export const PP_13A_MIN_Ohm: i32 = 1000;
export const PP_20A_MIN_Ohm: i32 = 330;
export const PP_32A_MIN_Ohm: i32 = 150;
export const PP_63A_MIN_Ohm: i32 = 75;
/** Within this of a border [1e-4 of the ratio] the smaller current is taken. */
export const PP_DOUBT_1e4: i32 = 50;
/** No resistor for so long: the plug is out. */
export const PP_OPEN_ms: i32 = 200;
/** Blocks that are averaged; they must agree within PP_SPREAD codes. */
export const PP_BLOCKS: i32 = 32;
export const PP_SPREAD: i32 = 64;

// ---- protection -------------------------------------------------------------------------------------------------

/** Against its drive the line is at least so far from 0 V; a car without diode leaves -9.2 V of -12 V, a short 0 V. */
export const CP_DRIVER_mV: i32 = 2000;
/** Residual AC: this many mains cycles above the slow limit; one above the fast one is enough. */
export const RESIDUAL_AC_CYCLES: i32 = 2;
export const RESIDUAL_DC_FAST_CYCLES: i32 = 3;
/** From the contactor's or the test current's end until the monitor's output means something again. */
export const RCM_REST_ms: i32 = 300;
/** After a trip nothing is closed for so long; the kernel lets go one second after power was last asked for. */
export const TRIP_REST_ms: u32 = 1200;
/** Power asked for and refused by the kernel. */
export const REFUSED_ms: i32 = 1000;
/** Driven, mains there, and no voltage at the output. */
export const OUTPUT_DEAD_ms: i32 = 1000;
/** A temperature sensor reads nothing beyond these: broken wire, short. */
export const TEMPERATURE_MIN_mC: i32 = -45000;
export const TEMPERATURE_MAX_mC: i32 = 130000;
/** The metering front end fails for so long: power goes. The same for every second of three blocks, or worse, in the long run. */
export const FRONT_END_BAD_ms: i32 = 20;
/** And is well for so long again. */
export const FRONT_END_GOOD_ms: i32 = 1000;
/** Looks (one in 6 ms) at which a channel has not moved. */
export const FRONT_END_STILL: u8 = 3;
/** A derated limit goes up again by no less than this. */
export const DERATE_STEP_mA: i32 = 1000;
/** A phase below this has no voltage. */
export const MAINS_PRESENT_mV: i32 = 50000;
/** A frequency is judged with this much for measuring it. */
export const FREQUENCY_ERROR_mHz: i32 = 50;
/** Nominal length of a measuring window. */
export const WINDOW_ms: i32 = 200;

// ---- metering ---------------------------------------------------------------------------------------------------

/** Above this a window has 12 cycles instead of 10. */
export const FAST_MAINS_mHz: i32 = 55000;
/** A mains cycle is cut here when no zero crossing comes: 40 Hz, and the 32-bit sums hold no more. */
export const CYCLE_MAX_BLOCKS: i32 = 25;
export const CYCLE_MIN_BLOCKS: i32 = 14; // 70 Hz
export const CYCLE_FREE_BLOCKS: i32 = 20; // without mains: as at 50 Hz
/** Creep: power of one phase below this is not counted: half of what the starting current, 40 mA, brings at 230 V. */
export const CREEP_mW: i32 = 4600;
/** And with no power a current below this is noise. */
export const CREEP_mA: i32 = 150;
