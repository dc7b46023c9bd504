// SPI0 (for a powerline modem) and SPI1 (for a card reader): 8-bit frames, mode 3, 8 MHz, chip select as a plain
// output.
#include "pico.h"

#define SPI_HZ 8000000u
#define SPI_BUSES 2
// One byte takes 1 us; this many polls of the status register take longer than that by far.
#define POLLS 1000u

static const uint8_t select_pin[SPI_BUSES] = {PIN_SPI0_CS, PIN_SPI1_CS};

void spi_init(void) {
    static const uint8_t pins[SPI_BUSES][3] = {{PIN_SPI0_RX, PIN_SPI0_SCK, PIN_SPI0_TX},
                                               {PIN_SPI1_RX, PIN_SPI1_SCK, PIN_SPI1_TX}};
    for (unsigned bus = 0; bus < SPI_BUSES; bus++) {
        for (unsigned i = 0; i < 3; i++)
            pin_function(pins[bus][i], FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT | PAD_SCHMITT);
        REG(SIO_OUT_SET) = 1u << select_pin[bus];
        REG(SIO_OE_SET) = 1u << select_pin[bus];
        pin_function(select_pin[bus], FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
        REG(SPI(bus) + SPI_CPSR) = 2;
        REG(SPI(bus) + SPI_CR0) = (CLK_PERI_HZ / 2 / SPI_HZ) << 8 | 1u << 7 | 1u << 6 | 7u; // rate <= SPI_HZ
        REG(SPI(bus) + SPI_CR1) = 1u << 1;
    }
}

int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) {
    if (bus < 0 || bus >= SPI_BUSES)
        return -2;
    uint32_t base = SPI((uint32_t)bus);
    int result = (int)len;
    REG(SIO_OUT_CLR) = 1u << select_pin[bus];
    for (size_t i = 0; i < len && result >= 0; i++) {
        REG(base + SPI_DR) = tx[i];
        uint32_t polls = POLLS;
        while (!(REG(base + SPI_SR) & SPI_SR_RNE) && --polls) {
        }
        if (polls)
            rx[i] = (uint8_t)REG(base + SPI_DR);
        else
            result = -4;
    }
    REG(SIO_OUT_SET) = 1u << select_pin[bus];
    return result;
}
