import { EXI_ENGINES, openCodec, openNodeCodec, type ExiEngineName } from '../../exi/codec.ts';
import { measureRates } from '../../exi/bench.ts';
import { buildExi } from '../../exi/build.ts';
import { translateLines, type Direction } from '../../exi/ndjson.ts';
import { EXIT, UsageError, readOptions } from '../usage.ts';

export const help = `EXI messages of DIN 70121, ISO 15118-2 and -20 to JSON and back

usage: chargescript exi decode [--engine node|wasm3|aot] < lines of {"id","protocol","kind","hex"}
       chargescript exi encode [--engine node|wasm3|aot] < lines of {"id","protocol","kind","value"}
       chargescript exi bench [--json]

  decode gives {"id","message","value"} for each line, or {"id","error","offset_bits"}; encode gives {"id","hex"} or
  {"id","error"}. "protocol" is apphand, din, iso2, iso20-common, iso20-ac, iso20-dc, iso20-acdp, iso20-wpt or xmldsig,
  "kind" is document or fragment. encode compares "message" with the value when it is given; "omit_empty": true leaves out
  the characters of empty values (docs/exi.md).

  --engine NAME  what runs exi.wasm: Node's engine (default), or the C host with wasm3 or ahead of time
  bench          messages per second in Node's engine; --json: as JSON

exit code: 0 every line could be read (its message may still be in error), 1 a line is no JSON or lacks a field,
           or the engine failed, 2 wrong usage`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'decode':
    case 'encode':
      return lines(command, rest);
    case 'bench':
      return bench(rest);
    default:
      throw new UsageError(`exi: ${command === undefined ? 'say what to do' : `there is no "${command}"`}; see --help`);
  }
}

async function lines(direction: Direction, args: string[]): Promise<number> {
  const { values } = readOptions({ args, options: { engine: { type: 'string', default: 'node' } } });
  const codec = await openCodec(exiEngine(values.engine));
  try {
    const { lines, unreadable } = await translateLines(codec, direction, process.stdin, process.stdout);
    if (unreadable) console.error(`chargescript: ${unreadable} of ${lines} lines could not be read`);
    return unreadable ? EXIT.failed : EXIT.ok;
  } finally {
    await codec.close();
  }
}

async function bench(args: string[]): Promise<number> {
  const { values } = readOptions({ args, options: { json: { type: 'boolean', default: false } } });
  await buildExi('node');
  const rates = measureRates(openNodeCodec(), 1);
  if (values.json) console.log(JSON.stringify(rates));
  else
    for (const { protocol, message, message_bytes, decodes_per_s, encodes_per_s } of rates)
      console.log(
        `${protocol.padEnd(5)} ${message} (${message_bytes} bytes): ` +
          `${decodes_per_s.toLocaleString('en')} decodes/s, ${encodes_per_s.toLocaleString('en')} encodes/s`,
      );
  return EXIT.ok;
}

function exiEngine(name: string): ExiEngineName {
  const engine = EXI_ENGINES.find((e) => e === name);
  if (!engine) throw new UsageError(`there is no engine "${name}"; known: ${EXI_ENGINES.join(', ')}`);
  return engine;
}
