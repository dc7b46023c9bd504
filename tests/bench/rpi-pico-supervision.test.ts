import { supervision } from './emulated-supervision.ts';

// An order comes over the UART and is read when the session is not running.
supervision('rpi-pico', 8);
