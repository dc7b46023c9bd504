// SPI0 byte by byte, whatever hangs there: spi.c, or a metering front end (boards/rpi-pico-meter/front_end.c).
#include "../../host/door.h" // ERR_*
#include "pico.h"

// A byte takes some us; this many polls of the status register take longer than that by far.
#define POLLS 1000u

int spi0_exchange(const uint8_t *tx, uint8_t *rx, size_t len) {
    int result = (int)len;
    REG(SIO_OUT_CLR) = 1u << PIN_SPI0_CS;
    for (size_t i = 0; i < len && result >= 0; i++) {
        REG(SPI(0) + SPI_DR) = tx[i];
        uint32_t polls = POLLS;
        while (!(REG(SPI(0) + SPI_SR) & SPI_SR_RNE) && --polls) {
        }
        if (polls)
            rx[i] = (uint8_t)REG(SPI(0) + SPI_DR);
        else
            result = ERR_IO;
    }
    REG(SIO_OUT_SET) = 1u << PIN_SPI0_CS;
    return result;
}
