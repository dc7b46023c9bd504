# The Pico with a metering front end at SPI0, where the other variant has the powerline modem. docs/boards/rpi-pico-meter.md.
include boards/rpi-pico/board.mk
BOARD_SOURCES := $(filter-out boards/rpi-pico/spi.c,$(BOARD_SOURCES)) boards/rpi-pico-meter/front_end.c host/frames.c
# The front end's data-ready needs a pin that a PWM slice can count; the service strap gives way.
BOARD_CFLAGS += -DPIN_SERVICE_STRAP=20
