import { supervision } from './emulated-supervision.ts';

supervision('mps2-an386', 0);
