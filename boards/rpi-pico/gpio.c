// Lines: contactor, inputs, outputs, trip interrupt.
#include "pico.h"

volatile bool flash_busy;
static volatile uint32_t late_trips; // lines whose host_trip() waits for the flash

void pin_function(unsigned pin, unsigned function, uint32_t pad) {
    REG(PADS_GPIO(pin)) = pad;
    REG(IO_CTRL(pin)) = function;
}

static void output(unsigned pin) {
    REG(SIO_OUT_CLR) = 1u << pin;
    REG(SIO_OE_SET) = 1u << pin;
    pin_function(pin, FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
}

static void input(unsigned pin, uint32_t pull) { pin_function(pin, FUNCTION_SIO, pull | PAD_INPUT | PAD_SCHMITT); }

void gpio_init(void) {
    output(PIN_CONTACTOR);
    output(PIN_LED);
    // A broken wire reads as the dangerous value: tripped, pressed, mains closed, supply failing.
    input(PIN_RCM_TRIP, PAD_PULL_UP);
    input(PIN_ESTOP, PAD_PULL_UP);
    input(PIN_MIRROR, PAD_PULL_UP);
    input(PIN_POWER_GOOD, PAD_PULL_DOWN);
    input(PIN_SERVICE, PAD_PULL_UP);
    REG(IO_INTR(0)) = IO_EDGE_HIGH << 4 * PIN_RCM_TRIP | IO_EDGE_HIGH << 4 * PIN_ESTOP;
    REG(IO_INTE(0)) = IO_EDGE_HIGH << 4 * PIN_RCM_TRIP | IO_EDGE_HIGH << 4 * PIN_ESTOP;
    irq_enable(IRQ_IO_BANK0, PRIORITY_TRIP);
}

IN_RAM("contactor") void board_contactor(bool close) { REG(close ? SIO_OUT_SET : SIO_OUT_CLR) = 1u << PIN_CONTACTOR; }

void board_gpio_write(int line, bool value) {
    if (line == OUT_LED)
        REG(value ? SIO_OUT_SET : SIO_OUT_CLR) = 1u << PIN_LED;
    else if (line > OUT_LED && line < CS_OUTPUTS)
        expander_write(line, value);
}

IN_RAM("inputs") uint32_t board_inputs(void) {
    uint32_t in = REG(SIO_IN);
    return (in >> PIN_RCM_TRIP & 1) << IN_RCM_TRIP | (in >> PIN_ESTOP & 1) << IN_ESTOP |
           (in >> PIN_MIRROR & 1) << IN_MIRROR | (in >> PIN_POWER_GOOD & 1) << IN_POWER_GOOD |
           (~in >> PIN_SERVICE & 1) << IN_SERVICE | expander_inputs;
}

static IN_RAM("trip") void trip(uint32_t line) {
    if (flash_busy)
        late_trips |= 1u << line; // the kernel's code may be in flash
    else
        host_trip(line);
}

IN_RAM("isr_trip") void isr_trip(void) {
    REG(SIO_OUT_CLR) = 1u << PIN_CONTACTOR;
    uint32_t edges = REG(IO_INTS(0));
    REG(IO_INTR(0)) = edges;
    if (edges & IO_EDGE_HIGH << 4 * PIN_RCM_TRIP)
        trip(IN_RCM_TRIP);
    if (edges & IO_EDGE_HIGH << 4 * PIN_ESTOP)
        trip(IN_ESTOP);
}

void gpio_late_trips(void) {
    uint32_t lock = board_lock();
    uint32_t trips = late_trips;
    late_trips = 0;
    board_unlock(lock);
    for (uint32_t line = 0; line < CS_INPUTS; line++)
        if (trips >> line & 1)
            host_trip(line);
}
