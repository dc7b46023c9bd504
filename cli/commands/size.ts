import { EXI_SIZE_BUDGET, measureExiSize } from '../../perf/exi-size.ts';
import { PARTS, measureSizes, type BoardSize } from '../../perf/size.ts';
import { EXIT, readOptions } from '../usage.ts';

export const help = `flash and RAM of each board's image, with either engine, by part; tables and code of the EXI codec

usage: chargescript size [--json] [--check]

  --json   bytes, as JSON
  --check  exit code 1 when an image is over its budget

Flash is what an image stores, RAM what is reserved when it runs: stacks and the modules' arenas too; nothing is allocated
later. On desktop "flash" is the executable without debug information.

exit code: 0 measured, 1 no board could be built or, with --check, a budget is exceeded`;

const PICO_FLASH_BUDGET = 140 * 1024; // bytes, the AC firmware with everything in

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  const sizes = await measureSizes((text) => console.error(`chargescript: ${text}`));
  const boards = Object.entries(sizes);
  const exi = await measureExiSize();
  if (values.json) console.log(JSON.stringify({ ...sizes, exi }));
  else for (const [name, size] of boards) console.log(table(name, size));
  if (boards.length === 0) return EXIT.failed;
  const pico = sizes['rpi-pico'];
  if (pico && !values.json) {
    const verdict = pico.flash_bytes <= PICO_FLASH_BUDGET ? 'ok' : 'OVER';
    console.log(`rpi-pico flash ${pico.flash_bytes}, budget ${PICO_FLASH_BUDGET}: ${verdict}`);
  }
  let within = (pico?.flash_bytes ?? 0) <= PICO_FLASH_BUDGET;
  for (const part of ['tables_bytes', 'walker_bytes'] as const) {
    const ok = exi[part] <= EXI_SIZE_BUDGET[part];
    within &&= ok;
    if (!values.json) console.log(`exi ${part} ${exi[part]}, budget ${EXI_SIZE_BUDGET[part]}: ${ok ? 'ok' : 'OVER'}`);
  }
  return values.check && !within ? EXIT.failed : EXIT.ok;
}

function table(name: string, { flash_bytes, ram_bytes, parts }: BoardSize): string {
  const row = (what: string, flash: number, ram: number) =>
    `  ${what.padEnd(14)} ${String(flash).padStart(9)} ${String(ram).padStart(9)}`;
  return [
    `${name.padEnd(16)} ${'flash'.padStart(9)} ${'RAM'.padStart(9)}`,
    ...PARTS.map((part) => row(part, parts[part].flash, parts[part].ram)),
    row('total', flash_bytes, ram_bytes),
    '',
  ].join('\n');
}
