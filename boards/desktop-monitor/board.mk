# The desktop board at the mains connection of a house: only board.json is its own.
include boards/desktop/board.mk
