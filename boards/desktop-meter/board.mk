# The desktop board with a metering front end: only board.json is its own.
include boards/desktop/board.mk
