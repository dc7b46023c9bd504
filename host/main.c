// The host: runs the two modules, lets the safety kernel decide, and reports.
#include <string.h>

#include "board.h"
#include "door.h"
#include "engine.h"
#include "host.h"
#include "latch.h"
#include "link.h"
#include "nv.h"
#include "ocmf.h"
#include "random.h"
#include "record.h"
#include "safety.h"
#include "supervisor.h"
#include "telemetry.h"
#include "text.h"

// Sizes come from boards/<board>/board.mk.
_Alignas(16) static uint8_t pilot_arena[PILOT_ARENA];
_Alignas(16) static uint8_t session_arena[SESSION_ARENA];

#define START_LIMIT_US 500000u
#define BLOCK_LIMIT_US 3000u
#define POLL_LIMIT_US 200000u
#define POWER_FAIL_LIMIT_US 15000u // of 20 ms hold-up time
#define RESTART_US 100000u
#define CONTROL_TIME 10      // key of the CONTROL record with the time (docs/bench-link.md)
#define LAST_SAVE_US 100000u // before a reset
#define ERASE_REST_POLLS 20  // an erase stops everything for tens of ms; a car that is plugged in must be seen in time

typedef struct {
    bool alive;
    uint32_t memory_bytes; // what is written through pointers of the module must end before
    int run, power_fail;
    uint32_t block_ptr;
} module_t;

static module_t module[CS_CONTEXTS];
static safety_state_t safety;
static safety_reader_t reader;

// Written by interrupts, read by the next block.
static volatile uint8_t failure;  // REASON_*, the first one stays
static volatile uint32_t tripped; // IN_* bits that interrupts saw
static volatile uint32_t lost;    // blocks that the board could not deliver
static volatile bool save_now;    // supply fails or a reset is near: until the session has been told

static volatile bool request, asked; // of the pilot module: wanted, and called since the last block
static bool force_low, last_save, supply_was_good = true;
static volatile uint32_t injected;      // BLOCK_* service orders for the pilot's next block
static volatile bool silenced;          // service order: the pilot module is not called any more
static volatile uint8_t blocks_to_drop; // service order
static uint8_t erase_rest;              // polls
static bool saving;                     // the session has been told that the supply fails or a reset is near
static uint32_t next_seq, reported_latch;
static uint64_t session_died_us;
static uint8_t session_reason;

bool (*host_lockstep_frame)(char type, const uint8_t *payload, size_t len);

// ---- calls of modules ----------------------------------------------------------------------------------------

static engine_result_t call(int context, int kind, int function, uint32_t limit_us, const cs_block_t *block,
                            int32_t *result) {
    record_begin(context, kind, board_time_us(), block);
    engine_result_t ended = engine_call(context, function, limit_us, result);
    uint32_t bytes;
    const uint8_t *memory = engine_memory(context, &bytes);
    int how = ended == ENGINE_OK ? RECORD_RETURNED : ended == ENGINE_TRAP ? RECORD_TRAPPED : RECORD_CUT_OFF;
    record_end(context, how, ended == ENGINE_OK ? NULL : engine_error(context), memory, bytes);
    if (ended != ENGINE_OK)
        module[context].alive = false;
    return ended;
}

// Calls a function that gives the address of `size` bytes in its module. False when it has none, or a wrong one.
static bool address(int context, const char *name, uint32_t size, uint32_t *ptr) {
    uint32_t bytes;
    int32_t result = 0;
    int function = engine_find(context, name);
    if (function == ENGINE_NONE || engine_call(context, function, START_LIMIT_US, &result) != ENGINE_OK)
        return false;
    engine_memory(context, &bytes);
    *ptr = (uint32_t)result;
    return *ptr != 0 && (uint64_t)*ptr + size <= bytes;
}

static bool start_module(int context, const engine_image_t *image) {
    module_t *m = &module[context];
    bool pilot = context == CONTEXT_PILOT;
    *m = (module_t){.power_fail = ENGINE_NONE};
    if (!engine_load(context, image))
        return false;
    int start = engine_find(context, "start");
    m->run = engine_find(context, pilot ? "block" : "poll");
    if (!pilot)
        m->power_fail = engine_find(context, "power_fail");
    uint32_t config_ptr = 0, bytes;
    if (pilot) {
        if (!address(context, "block_ptr", sizeof(cs_block_t), &m->block_ptr))
            return false;
        if (!address(context, "config_ptr", sizeof(cs_config_t), &config_ptr))
            return false;
    }
    if (start == ENGINE_NONE || m->run == ENGINE_NONE)
        return false;
    uint8_t *memory = engine_memory(context, &bytes);
    if (config_ptr)
        memcpy(memory + config_ptr, &board_config, sizeof board_config);
    record_module(context, engine_origin(image->module), bytes, config_ptr ? memory + config_ptr : NULL, config_ptr);
    m->alive = true;
    return call(context, RECORD_START, start, START_LIMIT_US, NULL, NULL) == ENGINE_OK;
}

static bool start_pilot(void) {
    const engine_image_t image = {&pilot_module, pilot_arena, sizeof pilot_arena, PILOT_STACK, PILOT_MEMORY};
    return start_module(CONTEXT_PILOT, &image);
}

static bool start_session(void) {
    const engine_image_t image = {&session_module, session_arena, sizeof session_arena, SESSION_STACK, SESSION_MEMORY};
    return start_module(CONTEXT_SESSION, &image);
}

// ---- what the door asks for ----------------------------------------------------------------------------------

void host_pwm(int mode, uint32_t period_us, uint32_t duty_1e4) {
    if (!force_low && failure == REASON_NONE)
        board_pwm(mode, period_us, duty_1e4);
}

int host_power_request(bool on) {
    request = on;
    asked = true;
    if (!on) { // giving up needs nobody's decision
        safety.closed = false;
        board_contactor(false);
    }
    return safety.closed && failure == REASON_NONE && !latch_bits();
}

int host_fault_latch(uint32_t bits) {
    uint32_t all = latch_set(bits);
    if (all) // the kernel learns it with the next block
        board_contactor(false);
    return (int)all;
}

bool host_contactor_driven(void) { return safety.closed; }

uint32_t host_stop_reason(void) { return safety.latch != REASON_NONE ? safety.latch : supervisor_stop_reason(); }

// ---- interrupts ----------------------------------------------------------------------------------------------

static void fail_now(uint8_t reason) {
    if (failure == REASON_NONE)
        failure = reason;
    board_contactor(false);
    board_pwm(PWM_LOW, 1000, 0);
}

bool host_deadline(int context) {
    bool unwind = engine_expire(context);
    if (context == CONTEXT_PILOT && engine_is_running(CONTEXT_PILOT))
        fail_now(REASON_PILOT_HANG);
    return unwind;
}

void host_trip(uint32_t line) {
    uint32_t lock = board_lock(); // a board may also call it late, from below the trip interrupt
    tripped |= 1u << line;
    board_contactor(false);
    board_unlock(lock);
}

uint32_t host_blocks_lost(uint32_t n) {
    lost += n;
    return lost;
}

// ---- the pilot context ---------------------------------------------------------------------------------------

static void apply(void) {
    // A trip or deadline interrupt between the decision and this line must not be undone by it.
    board_contactor(safety.closed && !tripped && failure == REASON_NONE);
    if (tripped || failure != REASON_NONE)
        board_contactor(false);
    if (safety.severe && !force_low) {
        force_low = true;
        save_now = true;
        board_pwm(PWM_LOW, 1000, 0);
        door_outputs_off(); // nobody may be left to end a pulse
        record_host(board_time_us(), RECORD_HOST_PILOT_LOW, 1);
        // A pilot module that still runs tells the state by itself.
        if (!module[CONTEXT_PILOT].alive || silenced)
            telemetry_state("F");
    }
}

// Adds what the kernel and the pilot module have to see besides: the trips that only an interrupt saw, the latched
// faults, the service orders.
static void complete(cs_block_t *block) {
    uint32_t lock = board_lock();
    uint32_t trips = tripped, orders = injected;
    tripped = injected = 0;
    board_unlock(lock);
    // A monitor has no other lines, and an input that is left open may read as anything.
    const uint32_t lines =
        board_config.flags & CONFIG_MONITOR ? 1u << IN_POWER_GOOD | 1u << IN_SERVICE : (1u << CS_INPUTS) - 1;
    block->inputs = ((block->inputs | trips) & lines) | latch_bits() << IN_LATCHED;
    block->flags |= orders;
}

static void judge(const cs_block_t *block) {
    safety_inputs_t inputs = {.elapsed = 1, .request = request};
    if (block->seq > next_seq && next_seq)
        inputs.elapsed += block->seq - next_seq;
    uint32_t lock = board_lock();
    inputs.elapsed += lost;
    lost = 0;
    board_unlock(lock);
    inputs.failure = failure;
    next_seq = block->seq + 1;
    if (inputs.elapsed > 1)
        record_host(block->t_us, RECORD_HOST_LOST, (int32_t)inputs.elapsed - 1);
    const safety_doing_t doing = {asked, safety.closed, door_outputs() >> OUT_FAN & 1};
    safety_read(&reader, block, &board_config, doing, &inputs);
    asked = false;
    safety_step(&safety, &inputs);
    if (safety.faults)
        latch_set(safety.faults);
    apply();

    bool good = block->inputs >> IN_POWER_GOOD & 1;
    if (!good && supply_was_good)
        save_now = true;
    supply_was_good = good;
}

// The kernel, the pilot module's own request or a trap may have changed it.
static void record_contactor(uint64_t now_us) {
    static bool recorded;
    if (safety.closed == recorded)
        return;
    recorded = safety.closed;
    record_host(now_us, RECORD_HOST_CONTACTOR, recorded);
}

static void report_latch(uint64_t now_us) {
    if (safety.latch == reported_latch)
        return;
    bool active = safety.latch != REASON_NONE;
    if (!telemetry_fault(active, 0, safety_reason_name(active ? safety.latch : reported_latch)))
        return;
    reported_latch = safety.latch;
    if (active)
        record_host(now_us, RECORD_HOST_STOP, safety.latch);
}

static void run_pilot(const cs_block_t *block) {
    uint32_t bytes;
    memcpy(engine_memory(CONTEXT_PILOT, &bytes) + module[CONTEXT_PILOT].block_ptr, block, sizeof *block);
    engine_result_t ended = call(CONTEXT_PILOT, RECORD_BLOCK, module[CONTEXT_PILOT].run, BLOCK_LIMIT_US, block, NULL);
    if (ended == ENGINE_OK)
        return;
    fail_now(ended == ENGINE_TRAP ? REASON_PILOT_TRAP : REASON_PILOT_HANG);
    safety_inputs_t inputs = {.elapsed = 1, .failure = failure};
    safety_step(&safety, &inputs);
    apply();
    telemetry_message(LOG_ERROR, engine_error(CONTEXT_PILOT));
}

void host_block(const cs_block_t *block) {
    if (blocks_to_drop > 0) {
        blocks_to_drop--;
        return;
    }
    cs_block_t given = *block;
    complete(&given);
    judge(&given);
    if (module[CONTEXT_PILOT].alive && !silenced)
        run_pilot(&given);
    record_contactor(block->t_us);
    report_latch(block->t_us);
    if (safety.severe)
        supervisor_stop(safety.latch);
    bool was_inoperative = supervisor_inoperative();
    bool reset = supervisor_step(block->t_us, safety.severe);
    // What has flowed since the stop, and what was booked meanwhile, once more before it is forgotten.
    if (!last_save && supervisor_left_us(block->t_us) <= LAST_SAVE_US)
        last_save = save_now = true;
    if (supervisor_inoperative() && !was_inoperative)
        telemetry_fault(true, (int32_t)supervisor_recent_resets(), safety_reason_name(REASON_INOPERATIVE));
    board_watchdog_feed();
    if (reset) {
        record_host(block->t_us, RECORD_HOST_RESET, safety.latch);
        record_flush();
        board_reset();
    }
}

// ---- the session context -------------------------------------------------------------------------------------

static void session_died(engine_result_t how) {
    session_reason = how == ENGINE_HANG ? REASON_SESSION_HANG : REASON_SESSION_TRAP;
    session_died_us = board_time_us();
    telemetry_fault(true, 0, safety_reason_name(session_reason));
    telemetry_message(LOG_ERROR, engine_error(CONTEXT_SESSION));
}

static void session_call(int kind, int function, uint32_t limit_us) {
    engine_result_t ended = call(CONTEXT_SESSION, kind, function, limit_us, NULL, NULL);
    if (ended != ENGINE_OK)
        session_died(ended);
}

static void restart_session(void) {
    if (board_time_us() - session_died_us < RESTART_US)
        return;
    if (!start_session()) {
        module[CONTEXT_SESSION].alive = false;
        session_died_us = board_time_us();
        telemetry_message(LOG_ERROR, engine_error(CONTEXT_SESSION));
        return;
    }
    telemetry_fault(false, 0, safety_reason_name(session_reason));
}

bool host_last_chance(void) { return saving || !supply_was_good; }

bool host_poll_due(void) { return save_now; }

void host_link(void) {
    uint8_t bytes[64];
    size_t len;
    while (!host_lockstep_frame && (len = board_link_read(bytes, sizeof bytes)) > 0)
        link_receive(bytes, len);
}

void host_poll(void) {
    host_link();
    module_t *session = &module[CONTEXT_SESSION];
    latch_poll(save_now); // before the session: it is one record
    if (save_now) {
        save_now = false;
        saving = true;
        if (session->alive && session->power_fail != ENGINE_NONE)
            session_call(RECORD_POWER_FAIL, session->power_fail, POWER_FAIL_LIMIT_US);
        saving = false;
    }
    if (session->alive)
        session_call(RECORD_POLL, session->run, POLL_LIMIT_US);
    else
        restart_session();
    cs_status_t status;
    bool plugged = door_status(&status) && status.flags & STATUS_PLUGGED;
    // A fault that waits for room is worth a stall that a plugged car may notice, and so is a store that takes no more.
    bool may_erase = !plugged || latch_pending() || nv_room() <= NV_RESERVE;
    if (erase_rest > 0)
        erase_rest--;
    else if (nv_service(supply_was_good && !safety.closed && !request && may_erase))
        erase_rest = ERASE_REST_POLLS;
    if (supply_was_good)
        ocmf_poll();
}

static bool inject(uint8_t kind) {
    if (!(board_inputs() >> IN_SERVICE & 1))
        return true; // a good frame, but not for a station in the field
    switch (kind) {
    case 1:
        injected |= BLOCK_TRAP;
        return true;
    case 2:
        injected |= BLOCK_HANG;
        return true;
    case 3:
        door_inject(HOST_TRAP);
        return true;
    case 4:
        door_inject(HOST_HANG);
        return true;
    case 5:
        silenced = true;
        return true;
    case 6:
        blocks_to_drop = 10;
        return true;
    case 7:
        latch_reset(safety.closed);
        return true;
    default:
        return false;
    }
}

bool host_frame(char type, const uint8_t *payload, size_t len) {
    switch (type) {
    case 'C':
        if (len != 5)
            return false;
        if (payload[0] == CONTROL_TIME) // the modules have no use for it
            ocmf_time(get_u32(payload + 1));
        else
            door_control(payload, len);
        return true;
    case 'J':
        return len == 1 && inject(payload[0]);
    case 'R': {
        uint8_t reply[LINK_PAYLOAD_MAX];
        size_t reply_len = record_link(payload, len, reply);
        if (reply_len)
            link_send('R', reply, reply_len);
        return reply_len > 0;
    }
    default:
        return host_lockstep_frame && host_lockstep_frame(type, payload, len);
    }
}

// ---- boot ----------------------------------------------------------------------------------------------------

static void hello(void) {
    uint8_t payload[9 + 32];
    size_t name = strlen(board_name) < 32 ? strlen(board_name) : 32;
    payload[0] = 1;
    put_u32(put_u32(payload + 1, supervisor_boot_reason()), supervisor_stop_reason());
    memcpy(payload + 9, board_name, name);
    link_send('H', payload, 9 + name);
}

void host_init(void) {
    safety = (safety_state_t){0};
    reader = (safety_reader_t){0};
    failure = session_reason = REASON_NONE;
    tripped = lost = next_seq = reported_latch = 0;
    save_now = last_save = request = asked = force_low = silenced = false;
    blocks_to_drop = 0;
    injected = 0;
    supply_was_good = true;
    saving = false;
    erase_rest = 0;
    board_contactor(false);
    board_pwm(PWM_HIGH, 1000, 0);
    supervisor_init();
    random_init();
    door_reset();
    hello();
    record_init();
    record_host(board_time_us(), RECORD_HOST_BOOT, (int32_t)supervisor_boot_reason());
    nv_init();
    latch_init();
    ocmf_init();
    uint32_t stopped = supervisor_stop_reason();
    if (stopped != REASON_NONE) {
        // It is over, but whoever listens only now should know.
        telemetry_fault(true, (int32_t)supervisor_recent_resets(), safety_reason_name(stopped));
        telemetry_fault(false, (int32_t)supervisor_recent_resets(), safety_reason_name(stopped));
        record_host(board_time_us(), RECORD_HOST_STOP, (int32_t)stopped);
    }
    if (!start_pilot()) {
        telemetry_message(LOG_ERROR, engine_error(CONTEXT_PILOT));
        fail_now(REASON_PILOT_TRAP);
    }
    if (!start_session()) {
        telemetry_message(LOG_ERROR, engine_error(CONTEXT_SESSION));
        module[CONTEXT_SESSION].alive = false;
        session_died(ENGINE_TRAP);
    }
}
