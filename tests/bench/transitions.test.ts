/** Every transition of the pilot's state machine that can be seen from outside: the built pilot.wasm in Node. */

import { test } from 'node:test';
import { CASES } from './transition-cases.ts';

for (const { name, run } of CASES) test(name, () => run());
