import { aheadOfTime } from './emulated-aot.ts';

aheadOfTime('mps2-an386', 0, ['trap', 'hang']);
