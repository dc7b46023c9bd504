#include "door.h"

#include <string.h>

#include "board.h"
#include "host.h"
#include "nv.h"
#include "ocmf.h"
#include "random.h"
#include "record.h"
#include "telemetry.h"
#include "text.h"

#define PILOT (1u << CONTEXT_PILOT)
#define SESSION (1u << CONTEXT_SESSION)
#define BOTH (PILOT | SESSION)

typedef struct {
    uint64_t at_us;
    uint8_t data[sizeof(cs_status_t)]; // on a word, which copies several times faster
    bool filled;
} mail_t;

#define QUEUE_RECORDS 64
#define QUEUE_BYTES 16

static mail_t mail[CS_CONTEXTS]; // by sender
static volatile uint32_t inject_flags;
static struct {
    uint8_t data[QUEUE_RECORDS][QUEUE_BYTES];
    uint8_t len[QUEUE_RECORDS];
    uint8_t first, used;
} control;               // written and read in the session context only
static uint32_t outputs; // OUT_* as they were written last

static const uint32_t mail_size[CS_CONTEXTS] = {
    [CONTEXT_PILOT] = sizeof(cs_status_t), [CONTEXT_SESSION] = sizeof(cs_orders_t)};
_Static_assert(sizeof(cs_orders_t) <= sizeof(cs_status_t), "a mail holds both messages");

// ---- memory of the module ------------------------------------------------------------------------------------

static char trap_text[CS_CONTEXTS][100];

// Bytes [ptr, ptr + len) of the module's memory. NULL when they are not all inside: then the call must end, it traps.
static uint8_t *bytes_at(door_t *door, int32_t ptr, int32_t len) {
    uint64_t end = (uint64_t)(uint32_t)ptr + (uint32_t)len;
    if (end <= door->memory_bytes)
        return door->memory + (uint32_t)ptr;
    text_t text = text_start(trap_text[door->context], sizeof trap_text[0]);
    text_add(&text, "door.");
    text_add(&text, door->function->name);
    text_add(&text, ": bytes ");
    text_add_u32(&text, (uint32_t)ptr);
    text_add(&text, " + ");
    text_add_u32(&text, (uint32_t)len);
    text_add(&text, " end beyond the memory of ");
    text_add_u32(&text, door->memory_bytes);
    door->trap = trap_text[door->context];
    return NULL;
}

// ---- the functions, in the order of door.ts ------------------------------------------------------------------

static int64_t adc_plan(door_t *door) {
    int32_t channels = door->arg[0], rate_Hz = door->arg[1], phase_us = door->arg[2];
    if (channels <= 0 || rate_Hz != 10000 || phase_us < 0 || phase_us > 99)
        return ERR_ARG;
    if (channels >> CS_CHANNELS)
        return ERR_NONE;
    return board_adc_plan((uint32_t)channels, (uint32_t)rate_Hz, (uint32_t)phase_us);
}

static int64_t pwm_set(door_t *door) {
    int32_t channel = door->arg[0], period_us = door->arg[1], mode = door->arg[2], duty_1e4 = door->arg[3];
    if (channel != 0)
        return ERR_NONE;
    if (period_us < 100 || period_us > 10000 || mode < PWM_HIGH || mode > PWM_LOW)
        return ERR_ARG;
    if (mode == PWM_ON && (duty_1e4 < 1 || duty_1e4 > 9999))
        return ERR_ARG;
    host_pwm(mode, (uint32_t)period_us, mode == PWM_ON ? (uint32_t)duty_1e4 : 0);
    return 0;
}

static int64_t power_request(door_t *door) {
    if (door->arg[0] != 0 && door->arg[0] != 1)
        return ERR_ARG;
    return host_power_request(door->arg[0] == 1);
}

static int64_t gpio_write(door_t *door) {
    int32_t line = door->arg[0], value = door->arg[1];
    if (line < 0 || line >= CS_OUTPUTS)
        return ERR_NONE;
    if (value != 0 && value != 1)
        return ERR_ARG;
    // L2 and L3 are not switched under load, whatever the module thinks.
    if (line == OUT_THREE_PHASE && (outputs >> line & 1) != (uint32_t)value && host_contactor_driven())
        return ERR_BUSY;
    // Nor is a plug let go with power on it.
    if (line == OUT_UNLOCK && value == 1 && host_contactor_driven())
        return ERR_BUSY;
    outputs = value ? outputs | 1u << line : outputs & ~(1u << line);
    board_gpio_write(line, value == 1);
    return 0;
}

static int64_t gpio_read(door_t *door) {
    int32_t line = door->arg[0];
    if (line < 0 || line >= CS_INPUTS)
        return ERR_NONE;
    return board_inputs() >> line & 1;
}

static int64_t uart_write(door_t *door) {
    int32_t port = door->arg[0], len = door->arg[2];
    const uint8_t *data = bytes_at(door, door->arg[1], len);
    if (!data)
        return 0;
    if (len > UART_MAX)
        return ERR_ARG;
    if (port == UART_LINK)
        return telemetry_send(data, (size_t)len) ? len : ERR_BUSY;
    return port < 0 ? ERR_NONE : board_uart_write(port, data, (size_t)len);
}

static int64_t uart_read(door_t *door) {
    int32_t port = door->arg[0], cap = door->arg[2];
    uint8_t *data = bytes_at(door, door->arg[1], cap);
    if (!data)
        return 0;
    int got;
    if (port != UART_LINK) {
        got = port < 0 ? ERR_NONE : board_uart_read(port, data, (size_t)cap);
    } else if (door->context != CONTEXT_SESSION || control.used == 0) {
        got = 0;
    } else {
        got = control.len[control.first];
        if (got > cap)
            return ERR_ARG; // the record stays for a call with more room
        memcpy(data, control.data[control.first], (size_t)got);
        control.first = (control.first + 1) % QUEUE_RECORDS;
        control.used--;
    }
    return got;
}

static int64_t spi_transfer(door_t *door) {
    int32_t bus = door->arg[0], len = door->arg[3];
    const uint8_t *tx = bytes_at(door, door->arg[1], len);
    uint8_t *rx = bytes_at(door, door->arg[2], len);
    if (!tx || !rx)
        return 0;
    if (len < 1 || len > TRANSFER_MAX)
        return ERR_ARG;
    if (bus != (door->context == CONTEXT_PILOT ? SPI_FRONT_END : SPI_MODEM))
        return ERR_NONE;
    // Copied, because tx and rx may overlap in any way.
    uint8_t sent[TRANSFER_MAX], received[TRANSFER_MAX];
    memcpy(sent, tx, (size_t)len);
    int result = board_spi_transfer(bus, sent, received, (size_t)len);
    if (result < 0)
        return result;
    memcpy(rx, received, (size_t)len);
    return len;
}

static int64_t time_us(door_t *door) {
    (void)door;
    return (int64_t)board_time_us();
}

static int64_t random(door_t *door) {
    int32_t len = door->arg[1];
    uint8_t *data = bytes_at(door, door->arg[0], len);
    if (!data)
        return 0;
    if (len < 1 || len > TRANSFER_MAX)
        return ERR_ARG;
    if (!random_bytes(data, (size_t)len))
        return ERR_IO;
    return 0;
}

static int64_t log_line(door_t *door) {
    int32_t level = door->arg[0], len = door->arg[2];
    const uint8_t *line = bytes_at(door, door->arg[1], len);
    if (!line)
        return 0;
    if (level < LOG_ERROR || level > LOG_DEBUG)
        return ERR_ARG;
    size_t keep = (size_t)len;
    if (keep > LOG_MAX) {
        keep = LOG_MAX;
        while (keep > 0 && (line[keep] & 0xC0) == 0x80)
            keep--; // not in the middle of a character
    }
    telemetry_log(level, line, keep);
    return 0;
}

static int64_t nv_read_record(door_t *door) {
    int32_t key = door->arg[0], cap = door->arg[2];
    uint8_t *data = bytes_at(door, door->arg[1], cap);
    if (!data)
        return 0;
    if (key < 1 || key > NV_MODULES)
        return ERR_ARG;
    return nv_read(key, data, (size_t)cap);
}

static int64_t nv_write_record(door_t *door) {
    int32_t key = door->arg[0], len = door->arg[2];
    const uint8_t *data = bytes_at(door, door->arg[1], len);
    if (!data)
        return 0;
    if (key < 1 || key > NV_MODULES || len < 1 || len > NV_MAX)
        return ERR_ARG;
    // The last of the room is for what a dying board has to keep.
    if (nv_room() <= NV_RESERVE && !host_last_chance())
        return ERR_BUSY;
    return nv_write(key, data, (size_t)len);
}

static int64_t mailbox_get(door_t *door) {
    int other = door->context == CONTEXT_PILOT ? CONTEXT_SESSION : CONTEXT_PILOT;
    int32_t len = door->arg[1];
    uint8_t *data = bytes_at(door, door->arg[0], len);
    if (!data)
        return 0;
    if ((uint32_t)len != mail_size[other])
        return ERR_ARG;
    uint32_t lock = board_lock();
    bool filled = mail[other].filled;
    uint64_t at_us = mail[other].at_us;
    if (filled)
        memcpy(data, mail[other].data, (size_t)len);
    board_unlock(lock);
    if (!filled)
        return ERR_NONE;
    if (door->context == CONTEXT_SESSION) {
        uint32_t flags = inject_flags, reason = host_stop_reason();
        inject_flags = 0;
        memcpy(data + offsetof(cs_status_t, host_flags), &flags, 4);
        memcpy(data + offsetof(cs_status_t, stop_reason), &reason, 4);
    }
    uint64_t age_ms = (board_time_us() - at_us) / 1000;
    return age_ms > INT32_MAX ? INT32_MAX : (int32_t)age_ms;
}

static int64_t mailbox_put(door_t *door) {
    int32_t len = door->arg[1];
    const uint8_t *data = bytes_at(door, door->arg[0], len);
    if (!data)
        return 0;
    if ((uint32_t)len != mail_size[door->context])
        return ERR_ARG;
    mail_t *mine = &mail[door->context];
    uint32_t lock = board_lock();
    memcpy(mine->data, data, (size_t)len);
    mine->at_us = board_time_us();
    mine->filled = true;
    board_unlock(lock);
    return 0;
}

static int64_t fault_latch(door_t *door) {
    int32_t bits = door->arg[0];
    if (bits & ~(int32_t)(LATCH_WELD | LATCH_RCM))
        return ERR_ARG;
    return host_fault_latch((uint32_t)bits);
}

static int64_t session_sign(door_t *door) {
    int32_t len = door->arg[1];
    const uint8_t *data = bytes_at(door, door->arg[0], len);
    if (!data)
        return 0;
    return ocmf_session(data, (size_t)len);
}

static int64_t spi_stream(door_t *door) {
    int32_t bus = door->arg[0], len = door->arg[2];
    uint8_t *data = bytes_at(door, door->arg[1], len);
    if (!data)
        return 0;
    cs_frames_t frames = {0};
    if (len != sizeof frames)
        return ERR_ARG;
    if (bus != SPI_FRONT_END)
        return ERR_NONE;
    int result = board_spi_stream(&frames);
    memcpy(data, &frames, sizeof frames);
    return result;
}

const door_function_t door_table[] = {
    {"adc_plan", "i(iii)", 3, 'i', PILOT, adc_plan},
    {"pwm_set", "i(iiii)", 4, 'i', PILOT, pwm_set},
    {"power_request", "i(i)", 1, 'i', PILOT, power_request},
    {"gpio_write", "i(ii)", 2, 'i', PILOT, gpio_write},
    {"gpio_read", "i(i)", 1, 'i', BOTH, gpio_read},
    {"uart_write", "i(iii)", 3, 'i', BOTH, uart_write},
    {"uart_read", "i(iii)", 3, 'i', BOTH, uart_read},
    {"spi_transfer", "i(iiii)", 4, 'i', BOTH, spi_transfer},
    {"time_us", "I()", 0, 'I', BOTH, time_us},
    {"random", "i(ii)", 2, 'i', SESSION, random},
    {"log", "i(iii)", 3, 'i', BOTH, log_line},
    {"nv_read", "i(iii)", 3, 'i', SESSION, nv_read_record},
    {"nv_write", "i(iii)", 3, 'i', SESSION, nv_write_record},
    {"mailbox_get", "i(ii)", 2, 'i', BOTH, mailbox_get},
    {"mailbox_put", "i(ii)", 2, 'i', BOTH, mailbox_put},
    {"fault_latch", "i(i)", 1, 'i', PILOT, fault_latch},
    {"session_sign", "i(ii)", 2, 'i', SESSION, session_sign},
    {"spi_stream", "i(iii)", 3, 'i', PILOT, spi_stream},
};
const unsigned door_functions = sizeof door_table / sizeof door_table[0];

const char *door_call(int context, const door_function_t *function, const int32_t *args, uint8_t *memory,
                      uint32_t memory_bytes, int64_t *result) {
    door_t door = {
        .context = context, .function = function, .arg = args, .memory = memory, .memory_bytes = memory_bytes};
    *result = function->modules >> context & 1 ? function->call(&door) : ERR_DENIED;
    if (!door.trap)
        record_door(context, (unsigned)(function - door_table), args, memory, memory_bytes, *result);
    return door.trap;
}

void door_reset(void) {
    memset(mail, 0, sizeof mail);
    memset(&control, 0, sizeof control);
    inject_flags = 0;
    door_outputs_off();
}

bool door_control(const uint8_t *record, size_t len) {
    if (control.used == QUEUE_RECORDS || len == 0 || len > QUEUE_BYTES)
        return false;
    unsigned slot = (control.first + control.used) % QUEUE_RECORDS;
    memcpy(control.data[slot], record, len);
    control.len[slot] = (uint8_t)len;
    control.used++;
    return true;
}

void door_inject(uint32_t host_flags) { inject_flags |= host_flags; }

uint32_t door_outputs(void) { return outputs; }

void door_outputs_off(void) {
    outputs = 0;
    for (int line = 0; line < CS_OUTPUTS; line++)
        board_gpio_write(line, false);
}

bool door_status(cs_status_t *status) {
    uint32_t lock = board_lock();
    bool filled = mail[CONTEXT_PILOT].filled;
    memcpy(status, mail[CONTEXT_PILOT].data, sizeof *status);
    board_unlock(lock);
    return filled;
}
