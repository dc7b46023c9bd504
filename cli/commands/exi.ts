import { EXI_ENGINES, openCodec, openNodeCodec, type ExiEngineName } from '../../exi/codec.ts';
import { measureRates } from '../../exi/bench.ts';
import { buildExi } from '../../exi/build.ts';
import { translateLines, type Direction } from '../../exi/ndjson.ts';
import { EXIT, UsageError, readOptions } from '../usage.ts';

export const help = `EXI messages of DIN 70121, ISO 15118-2 and -20 to JSON and back

usage: chargescript exi decode [--engine node|wasm3|aot] < lines of {"id","protocol","kind","hex"}
       chargescript exi encode [--engine node|wasm3|aot] < lines of {"id","protocol","kind","value"}
       chargescript exi decode HEX [--protocol NAME] [--kind document|fragment]
       chargescript exi explain HEX [--protocol NAME] [--kind document|fragment]
       chargescript exi decode --pcap FILE [--full | --json]
       chargescript exi bench [--json]

  decode gives {"id","message","value"} for each line, or {"id","error","offset_bits"}; encode gives {"id","hex"} or
  {"id","error"}. "protocol" is apphand, din, iso2, iso20-common, iso20-ac, iso20-dc, iso20-acdp, iso20-wpt or xmldsig,
  "kind" is document or fragment. encode compares "message" with the value when it is given; "omit_empty": true leaves out
  the characters of empty values, "beyond_bounds": true takes integers that only their code bounds (docs/exi.md).

  HEX is one message, with or without spaces, 0x and a V2GTP header in front; decode shows it with its units, explain bit
  by bit. Without --protocol all are tried that the header allows. --pcap reads a capture (pcap, pcapng) and lists its V2G
  messages; --full: with all fields; --json: as lines of {"time","from","to","payload_type","protocol","message","value"},
  with {"error","offset_bits"} for what can't be decoded, and of {"note"} for what is wrong with the capture.

  --color WHEN   auto (default: on a terminal, unless NO_COLOR is set), always or never
  --engine NAME  what runs exi.wasm: Node's engine (default), or the C host with wasm3 or ahead of time
  bench          messages per second in Node's engine; --json: as JSON

exit code: 0 every line could be read (its message may still be in error), 1 a line is no JSON or lacks a field,
           the message of HEX can't be decoded, the capture is damaged or the engine failed, 2 wrong usage`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'decode':
      return decode(rest);
    case 'explain':
      return explain(rest);
    case 'encode':
      return lines(command, rest);
    case 'bench':
      return bench(rest);
    default:
      throw new UsageError(`exi: ${command === undefined ? 'say what to do' : `there is no "${command}"`}; see --help`);
  }
}

const MESSAGE_OPTIONS = {
  protocol: { type: 'string' },
  kind: { type: 'string', default: 'document' },
  color: { type: 'string', default: 'auto' },
} as const;

async function decode(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      ...MESSAGE_OPTIONS,
      engine: { type: 'string' },
      pcap: { type: 'string' },
      full: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.pcap === undefined && positionals.length === 0) return lines('decode', args);
  if (values.engine !== undefined) throw new UsageError('--engine is for lines on standard input');
  const { decodeHexArguments, styleOption } = await import('../exi-hex.ts');
  const style = styleOption(values.color);
  if (values.pcap === undefined) return decodeHexArguments(positionals, { ...values, style });
  if (positionals.length > 0) throw new UsageError('give hex digits or --pcap, not both');
  const { decodeCapture } = await import('../exi-capture.ts');
  return decodeCapture(values.pcap, { ...values, style });
}

async function explain(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({ args, allowPositionals: true, options: MESSAGE_OPTIONS });
  const { explainHexArguments, styleOption } = await import('../exi-hex.ts');
  return explainHexArguments(positionals, { ...values, style: styleOption(values.color) });
}

async function lines(direction: Direction, args: string[]): Promise<number> {
  const { values } = readOptions({ args, options: { engine: { type: 'string', default: 'node' } } });
  if (process.stdin.isTTY) console.error('chargescript: reads lines of JSON from standard input');
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
