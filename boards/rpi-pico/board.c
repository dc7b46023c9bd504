// The board as a whole: start, and the session's loop.
#include "../../host/host.h"
#include "board_config.h"
#include "pico.h"

const char board_name[] = BOARD_NAME;
const cs_config_t board_config = BOARD_CONFIG;

void board_init(void) {
    clocks_init();
    gpio_init();
    uart_init();
    spi_init();
    expander_init();
    deadline_init();
    sampling_init();
}

void board_run(void) {
    sampling_start();
    for (;;) {
        // An interrupt between the test and the instruction leaves its event behind, so WFE does not miss it.
        while (!poll_due && !host_poll_due()) {
            __asm volatile("wfe");
            host_link();
        }
        poll_due = false;
        host_poll();
    }
}

int main(void) {
    board_init();
    host_init();
    board_run();
}
