// SPI0 (for a powerline modem): 8-bit frames, mode 3, 8 MHz, chip select as a plain output. SPI1: expander.c.
#include "../../host/door.h" // ERR_*
#include "pico.h"

#define SPI_HZ 8000000u

void spi_init(void) {
    static const uint8_t pins[] = {PIN_SPI0_RX, PIN_SPI0_SCK, PIN_SPI0_TX};
    for (unsigned i = 0; i < sizeof pins; i++)
        pin_function(pins[i], FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT | PAD_SCHMITT);
    REG(SIO_OUT_SET) = 1u << PIN_SPI0_CS;
    REG(SIO_OE_SET) = 1u << PIN_SPI0_CS;
    pin_function(PIN_SPI0_CS, FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
    REG(SPI(0) + SPI_CPSR) = 2;
    REG(SPI(0) + SPI_CR0) = (CLK_PERI_HZ / 2 / SPI_HZ) << 8 | 1u << 7 | 1u << 6 | 7u; // rate <= SPI_HZ
    REG(SPI(0) + SPI_CR1) = 1u << 1;
}

IN_RAM("spi_period") void spi_period(uint32_t slot) { (void)slot; }
IN_RAM("spi_block") void spi_block(uint32_t slot) { (void)slot; }

int board_spi_stream(cs_frames_t *frames) {
    (void)frames;
    return ERR_NONE;
}

int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) {
    return bus == 0 ? spi0_exchange(tx, rx, len) : ERR_NONE;
}
