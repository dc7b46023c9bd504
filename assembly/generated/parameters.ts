// Made by `npm run parameters` from parameters/parameters.ts. Do not edit.
/** Number of parameters. */
export const PARAMETERS: i32 = 77;

export const P_OVERCURRENT_PERCENT: i32 = 0;
export const P_OVERCURRENT_NOISE_MA: i32 = 1;
export const P_OVERCURRENT_MS: i32 = 2;
export const P_OVERCURRENT_GRACE_MS: i32 = 3;
export const P_OVERCURRENT_FAST_PERCENT: i32 = 4;
export const P_OVERCURRENT_FAST_MA: i32 = 5;
export const P_OVERCURRENT_FAST_CYCLES: i32 = 6;
export const P_OVERCURRENT_RESTART: i32 = 7;
export const P_RESIDUAL_AC_UA: i32 = 8;
export const P_RESIDUAL_AC_FAST_UA: i32 = 9;
export const P_RESIDUAL_DC_UA: i32 = 10;
export const P_RESIDUAL_DC_MS: i32 = 11;
export const P_RESIDUAL_DC_FAST_UA: i32 = 12;
export const P_RESIDUAL_RESTART: i32 = 13;
export const P_RCM_TEST_H: i32 = 14;
export const P_RCM_TEST_TRIP_MS: i32 = 15;
export const P_RCM_TEST_RELEASE_MS: i32 = 16;
export const P_RCM_TEST_TRIES: i32 = 17;
export const P_WELD_MS: i32 = 18;
export const P_WELD_VOLTAGE_MS: i32 = 19;
export const P_NOT_CLOSED_MS: i32 = 20;
export const P_RECLOSE_MS: i32 = 21;
export const P_CONTACTOR_RESTART: i32 = 22;
export const P_MAINS_MIN_MV: i32 = 23;
export const P_MAINS_MAX_MV: i32 = 24;
export const P_MAINS_NOMINAL_HZ: i32 = 25;
export const P_MAINS_TOLERANCE_PERMILLE: i32 = 26;
export const P_MAINS_BAD_MS: i32 = 27;
export const P_MAINS_GOOD_MS: i32 = 28;
export const P_MAINS_OPENS: i32 = 29;
export const P_START_DELAY_MAX_S: i32 = 30;
export const P_TEMPERATURE_DERATE_MC: i32 = 31;
export const P_TEMPERATURE_STOP_MC: i32 = 32;
export const P_TEMPERATURE_RESTART_MC: i32 = 33;
export const P_TEMPERATURE_TRIP_MC: i32 = 34;
export const P_TEMPERATURE_RESTART: i32 = 35;
export const P_DIODE_RESTART: i32 = 36;
export const P_CP_DRIVER_MS: i32 = 37;
export const P_CP_DRIVER_RESTART: i32 = 38;
export const P_ADC_STUCK_MS: i32 = 39;
export const P_F_PULSE_MS: i32 = 40;
export const P_PWM_INTERVAL_MS: i32 = 41;
export const P_PWM_OFF_MS: i32 = 42;
export const P_STOP_UNDER_LOAD_MS: i32 = 43;
export const P_CABLE_20A_MA: i32 = 44;
export const P_SIMPLIFIED_10A: i32 = 45;
export const P_VENTILATION: i32 = 46;
export const P_DIGITAL_QUIET_MS: i32 = 47;
export const P_DIGITAL_QUIET_FOR_MS: i32 = 48;
export const P_WAKE_UP: i32 = 49;
export const P_WAKE_UP_AFTER_MS: i32 = 50;
export const P_WAKE_UP_HOLD_MS: i32 = 51;
export const P_PHASE_SWITCHING: i32 = 52;
export const P_PHASE_WAIT_MS: i32 = 53;
export const P_PHASE_WAIT_F: i32 = 54;
export const P_LOCK: i32 = 55;
export const P_LOCK_PULSE_MS: i32 = 56;
export const P_LOCK_PAUSE_MS: i32 = 57;
export const P_LOCK_TRIES: i32 = 58;
export const P_LOCK_RESTART: i32 = 59;
export const P_RESTART_AFTER_S: i32 = 60;
export const P_RESTART_TRIES: i32 = 61;
export const P_CAL_V1_PPM: i32 = 62;
export const P_CAL_V2_PPM: i32 = 63;
export const P_CAL_V3_PPM: i32 = 64;
export const P_CAL_I1_PPM: i32 = 65;
export const P_CAL_I2_PPM: i32 = 66;
export const P_CAL_I3_PPM: i32 = 67;
export const P_CAL_I1_DELAY_NS: i32 = 68;
export const P_CAL_I2_DELAY_NS: i32 = 69;
export const P_CAL_I3_DELAY_NS: i32 = 70;
export const P_CAL_V1_OFFSET_MV: i32 = 71;
export const P_CAL_I1_OFFSET_MA: i32 = 72;
export const P_CAL_DAY: i32 = 73;
export const P_DC_CABLE_UOHM: i32 = 74;
export const P_METER_STORE_S: i32 = 75;
export const P_METER_STORE_MWH: i32 = 76;

/** Default, least and greatest value of each, i32. */
export const BOUNDS: usize = memory.data<i32>([
  10, 8, 25, // overcurrent_percent
  500, 0, 1000, // overcurrent_noise_mA
  7000, 5000, 10000, // overcurrent_ms
  6000, 5000, 10000, // overcurrent_grace_ms
  50, 25, 100, // overcurrent_fast_percent
  5000, 1000, 10000, // overcurrent_fast_mA
  5, 2, 10, // overcurrent_fast_cycles
  1, 0, 2, // overcurrent_restart
  24000, 16000, 30000, // residual_ac_uA
  60000, 30000, 60000, // residual_ac_fast_uA
  4800, 3500, 6000, // residual_dc_uA
  500, 100, 5000, // residual_dc_ms
  40000, 20000, 60000, // residual_dc_fast_uA
  1, 0, 1, // residual_restart
  24, 1, 24, // rcm_test_h
  1000, 50, 1200, // rcm_test_trip_ms
  3000, 100, 5000, // rcm_test_release_ms
  3, 1, 5, // rcm_test_tries
  300, 100, 1000, // weld_ms
  2000, 250, 5000, // weld_voltage_ms
  500, 100, 1000, // not_closed_ms
  1000, 500, 60000, // reclose_ms
  1, 0, 2, // contactor_restart
  182000, 90000, 220000, // mains_min_mV
  267000, 130000, 276000, // mains_max_mV
  0, 0, 60, // mains_nominal_Hz
  100, 10, 100, // mains_tolerance_permille
  600, 200, 5000, // mains_bad_ms
  2000, 1000, 300000, // mains_good_ms
  0, 0, 1, // mains_opens
  0, 0, 1800, // start_delay_max_s
  65000, 40000, 85000, // temperature_derate_mC
  80000, 50000, 90000, // temperature_stop_mC
  70000, 30000, 85000, // temperature_restart_mC
  90000, 60000, 100000, // temperature_trip_mC
  1, 0, 2, // temperature_restart
  1, 0, 1, // diode_restart
  50, 20, 1000, // cp_driver_ms
  1, 0, 2, // cp_driver_restart
  2500, 1000, 10000, // adc_stuck_ms
  300, 0, 5000, // f_pulse_ms
  5000, 5000, 60000, // pwm_interval_ms
  3000, 3000, 60000, // pwm_off_ms
  6000, 6000, 6300, // stop_under_load_ms
  20000, 13000, 20000, // cable_20A_mA
  0, 0, 1, // simplified_10A
  0, 0, 1, // ventilation
  1500, 0, 3000, // digital_quiet_ms
  16000, 0, 60000, // digital_quiet_for_ms
  0, 0, 2, // wake_up
  30000, 10000, 300000, // wake_up_after_ms
  4000, 3000, 30000, // wake_up_hold_ms
  0, 0, 2, // phase_switching
  10000, 5000, 120000, // phase_wait_ms
  0, 0, 1, // phase_wait_f
  1, 0, 1, // lock
  600, 100, 1000, // lock_pulse_ms
  1000, 100, 5000, // lock_pause_ms
  4, 1, 5, // lock_tries
  1, 0, 2, // lock_restart
  300, 60, 3600, // restart_after_s
  3, 1, 6, // restart_tries
  0, -50000, 50000, // cal_v1_ppm
  0, -50000, 50000, // cal_v2_ppm
  0, -50000, 50000, // cal_v3_ppm
  0, -50000, 50000, // cal_i1_ppm
  0, -50000, 50000, // cal_i2_ppm
  0, -50000, 50000, // cal_i3_ppm
  0, -300000, 300000, // cal_i1_delay_ns
  0, -300000, 300000, // cal_i2_delay_ns
  0, -300000, 300000, // cal_i3_delay_ns
  0, -10000, 10000, // cal_v1_offset_mV
  0, -5000, 5000, // cal_i1_offset_mA
  0, 0, 65535, // cal_day
  0, 0, 100000, // dc_cable_uOhm
  10, 1, 600, // meter_store_s
  1000, 0, 1000000, // meter_store_mWh
]);

/** Pairs of which the first must be below the second; 255 ends the list. */
export const ORDERED: usize = memory.data<u8>([
  23, 24, // mains_min_mV < mains_max_mV
  31, 32, // temperature_derate_mC < temperature_stop_mC
  33, 32, // temperature_restart_mC < temperature_stop_mC
  32, 34, // temperature_stop_mC < temperature_trip_mC
  8, 9, // residual_ac_uA < residual_ac_fast_uA
  255,
]);

/** Those that are set in the field only with the service strap in place; 255 ends the list. */
export const SERVICE: usize = memory.data<u8>([
  62, // cal_v1_ppm
  63, // cal_v2_ppm
  64, // cal_v3_ppm
  65, // cal_i1_ppm
  66, // cal_i2_ppm
  67, // cal_i3_ppm
  68, // cal_i1_delay_ns
  69, // cal_i2_delay_ns
  70, // cal_i3_delay_ns
  71, // cal_v1_offset_mV
  72, // cal_i1_offset_mA
  73, // cal_day
  255,
]);
