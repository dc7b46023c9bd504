import { aheadOfTime } from './emulated-aot.ts';

aheadOfTime('rpi-pico', 8, ['hang']);
