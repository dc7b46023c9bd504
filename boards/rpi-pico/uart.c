// UART0: the link, 921600 baud 8N1. UART1: RS-485, 9600 baud until a protocol needs otherwise. Rings and interrupts;
// the handlers are in RAM and stay on while the flash is busy, so nothing received is lost then.
#include "pico.h"

#define RING_BYTES 1024u // a power of two

typedef struct {
    volatile uint32_t head, tail; // head: next to write, tail: next to read; both count on
    uint8_t bytes[RING_BYTES];
} ring_t;
static ring_t tx[2], rx[2];

static void start(unsigned n, uint32_t baud) {
    // Divider in 1/64, rounded.
    uint32_t divider = (CLK_PERI_HZ * 4u + baud / 2) / baud;
    REG(UART(n) + UART_IBRD) = divider >> 6;
    REG(UART(n) + UART_FBRD) = divider & 63;
    REG(UART(n) + UART_LCR_H) = 3u << 5 | 1u << 4; // 8 bits, FIFOs
    REG(UART(n) + UART_IFLS) = 1u << 3 | 0u;       // receive at 1/4, transmit at 1/8
    REG(UART(n) + UART_IMSC) = UART_INT_RX | UART_INT_RX_TIMEOUT;
    REG(UART(n) + UART_CR) = 1u << 9 | 1u << 8 | 1u;
}

void uart_init(void) {
    pin_function(PIN_LINK_TX, FUNCTION_UART, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_LINK_RX, FUNCTION_UART, PAD_INPUT | PAD_SCHMITT | PAD_PULL_UP);
    pin_function(PIN_RS485_TX, FUNCTION_UART, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_RS485_RX, FUNCTION_UART, PAD_INPUT | PAD_SCHMITT | PAD_PULL_UP);
    start(0, 921600);
    start(1, 9600);
    irq_enable(IRQ_UART0, PRIORITY_DEVICE);
    irq_enable(IRQ_UART1, PRIORITY_DEVICE);
}

// Moves bytes from the ring into the FIFO. Interrupts off, or in the handler. The transmit interrupt comes only when
// the FIFO drains past its level, so it has to be filled here first.
static IN_RAM("uart_fill") void fill(unsigned n) {
    ring_t *ring = &tx[n];
    while (ring->tail != ring->head && !(REG(UART(n) + UART_FR) & UART_FR_TXFF))
        REG(UART(n) + UART_DR) = ring->bytes[ring->tail++ & (RING_BYTES - 1)];
    uint32_t mask = UART_INT_RX | UART_INT_RX_TIMEOUT;
    if (ring->tail != ring->head)
        mask |= UART_INT_TX;
    REG(UART(n) + UART_IMSC) = mask;
}

static IN_RAM("uart_isr") void isr(unsigned n) {
    ring_t *ring = &rx[n];
    REG(UART(n) + UART_ICR) = UART_INT_TX | UART_INT_RX_TIMEOUT;
    while (!(REG(UART(n) + UART_FR) & UART_FR_RXFE)) {
        uint8_t byte = (uint8_t)REG(UART(n) + UART_DR);
        // A full ring drops the newest: the frame's CRC will tell.
        if (ring->head - ring->tail < RING_BYTES)
            ring->bytes[ring->head++ & (RING_BYTES - 1)] = byte;
    }
    fill(n);
}

IN_RAM("isr_uart0") void isr_uart0(void) { isr(0); }
IN_RAM("isr_uart1") void isr_uart1(void) { isr(1); }

static bool put(unsigned n, const uint8_t *data, size_t len) {
    ring_t *ring = &tx[n];
    uint32_t lock = board_lock();
    bool fits = len <= RING_BYTES - (ring->head - ring->tail);
    if (fits) {
        for (size_t i = 0; i < len; i++)
            ring->bytes[ring->head++ & (RING_BYTES - 1)] = data[i];
        fill(n);
    }
    board_unlock(lock);
    return fits;
}

static size_t get(unsigned n, uint8_t *data, size_t cap) {
    ring_t *ring = &rx[n];
    size_t len = 0;
    while (len < cap && ring->tail != ring->head)
        data[len++] = ring->bytes[ring->tail++ & (RING_BYTES - 1)];
    return len;
}

bool board_link_write(const uint8_t *data, size_t len) { return put(0, data, len); }
size_t board_link_read(uint8_t *data, size_t cap) { return get(0, data, cap); }

int board_uart_write(int port, const uint8_t *data, size_t len) {
    if (port != 1)
        return -2;
    return put(1, data, len) ? (int)len : -3;
}

int board_uart_read(int port, uint8_t *data, size_t cap) { return port == 1 ? (int)get(1, data, cap) : -2; }
