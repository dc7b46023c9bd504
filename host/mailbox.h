// What host and modules share in memory. The same as assembly/mailbox.ts, which explains the fields;
// tests/bench/door.test.ts compares the two.
#ifndef CS_MAILBOX_H
#define CS_MAILBOX_H

#include <stddef.h>
#include <stdint.h>

#include "generated/parameters.h"

#define CS_SAMPLES 10
#define CS_BLOCK_US 1000

enum { CH_CP, CH_V1, CH_V2, CH_V3, CH_I1, CH_I2, CH_I3, CH_RESIDUAL, CH_PP, CH_TEMP, CS_CHANNELS };
enum { IN_RCM_TRIP, IN_ESTOP, IN_MIRROR, IN_POWER_GOOD, IN_SERVICE, IN_LOCKED, IN_OUTPUT_LIVE, CS_INPUTS };
#define IN_LATCHED 16
#define LATCH_WELD 1u
#define LATCH_RCM 2u
enum { OUT_LED, OUT_LOCK, OUT_UNLOCK, OUT_RCM_TEST, OUT_FAN, OUT_THREE_PHASE, CS_OUTPUTS };
enum { PWM_HIGH, PWM_ON, PWM_LOW };
enum { STATE_A, STATE_B, STATE_C, STATE_D, STATE_E, STATE_F };

#define BLOCK_PWM_CHANGED 1u
#define BLOCK_TRAP 2u
#define BLOCK_HANG 4u

typedef struct {
    uint64_t t_us;
    uint32_t seq;
    uint32_t inputs;
    uint8_t pwm_mode;
    uint8_t phase_us;
    uint16_t duty_1e4;
    uint32_t flags;
    uint16_t samples[CS_CHANNELS][CS_SAMPLES];
} cs_block_t;

#define CONFIG_SOCKET 1u
#define CONFIG_FAN 2u
#define CONFIG_DC 4u
#define CONFIG_MONITOR 8u
#define CONFIG_WIDE 16u
#define CONFIG_ROGOWSKI 32u
#define CONFIG_PGA_V 8
#define CONFIG_PGA_I 12
#define CONFIG_PARAMETERS 96

typedef struct {
    uint32_t version;
    uint32_t max_current_mA;
    uint32_t flags;
    int32_t skew_ns;
    struct {
        int32_t offset;
        int32_t gain_q16;
    } channel[CS_CHANNELS];
    int32_t parameter[CS_PARAMETERS];
} cs_config_t;

// What spi_stream() of door.ts gives: the frames of one block, turned into rows.
#define FRAME_WORDS 10 // status, 8 data words, CRC
#define FRAME_ROWS 6   // data words that are handed over
typedef struct {
    uint32_t bad;      // bit n: the CRC of frame n is wrong
    uint32_t all, any; // bits that the status of all frames, of any frame has
    int32_t data[FRAME_ROWS][CS_SAMPLES];
} cs_frames_t;

#define NO_PARAMETER 65535u
#define ORDER_ENABLE 1u
#define ORDER_DIGITAL 2u
#define ORDER_UNAVAILABLE 4u
#define ORDER_CLEAR 8u
#define HOST_TRAP 1u
#define HOST_HANG 2u

typedef struct {
    uint32_t seq;
    uint32_t flags;
    uint32_t limit_mA;
    uint8_t supply;
    uint8_t phases;
    uint8_t harmonics;
    uint8_t request;
    uint32_t parameter;
    int32_t value;
    uint32_t memo;
} cs_orders_t;

#define STATUS_PLUGGED 1u
#define STATUS_REQUEST 2u
#define STATUS_GRANTED 4u
#define STATUS_MIRROR 8u
#define STATUS_DIODE_OK 16u
#define STATUS_MONITOR 32u

enum { LOCK_OPEN, LOCK_MOVING, LOCK_CLOSED, LOCK_FAILED };

typedef struct {
    uint32_t seq;
    uint32_t flags;
    uint8_t state;
    uint8_t pwm_mode;
    uint16_t duty_1e4;
    int32_t cp_high_mV;
    int32_t cp_low_mV;
    uint32_t faults;
    uint32_t faults_latched;
    uint16_t cable_A;
    uint16_t plug_count;
    uint32_t signalled_mA;
    int32_t temperature_mC;
    uint32_t residual_ac_uA;
    int32_t residual_dc_uA;
    int32_t V_mV[3];
    int32_t I_mA[3];
    int32_t P_mW[3];
    uint32_t frequency_mHz;
    uint64_t energy_mWh;
    uint64_t energy_phase_mWh[3];
    uint32_t host_flags;
    uint32_t stop_reason;
    uint32_t parameters;
    uint32_t limit_mA;
    uint8_t phases;
    uint8_t lock;
    uint16_t start_delay_s;
    uint32_t memo;
    uint64_t export_mWh;
    uint64_t reactive_mvarh[4];
    uint32_t S_mVA[3];
    int32_t Q_mvar[3];
    uint32_t neutral_mA;
    uint32_t readings;
    uint32_t pv_mA;
    int32_t pv_mW;
    uint32_t import_q32;
    uint32_t export_q32;
    uint32_t meter_store_mWh;
    uint32_t meter_store_s;
} cs_status_t;

_Static_assert(sizeof(cs_block_t) == 224, "block layout");
_Static_assert(sizeof(cs_config_t) == CONFIG_PARAMETERS + CS_PARAMETERS * 4, "config layout");
_Static_assert(offsetof(cs_config_t, parameter) == CONFIG_PARAMETERS, "parameters");
_Static_assert(sizeof(cs_orders_t) == 28, "orders layout");
_Static_assert(sizeof(cs_status_t) == 240, "status layout");

#endif
