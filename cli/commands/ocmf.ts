import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { readLog } from '../../bench/ocmf/log.ts';
import { publicKey, verifyTexts, type Verdict } from '../../bench/ocmf/verify.ts';
import { EXIT, UsageError, boardName, readOptions } from '../usage.ts';

export const help = `check signed meter values (OCMF) and a board's transaction log

usage: chargescript ocmf verify FILE [--key HEX] [--json]
       chargescript ocmf log NVFILE [--key HEX] [--board NAME] [--json]

  verify        FILE has OCMF texts, one in a line, or the events of "run --json"; "-" is standard input
  log           NVFILE is the non-volatile memory of a board ("run --nv"): lists the transactions that it keeps and checks them
  --key HEX     public key of the station, 64 hex digits, from a source that you trust. Without it the key in the file is
                used: then the texts belong together, but anybody may have made all of it
  --board NAME  the board's name, which its texts have (log; default desktop)
  --json        {"texts":[{"page","ok","problems"}],"problems","notes","key","key_from","ok"}

Each text: signature, B and E readings, register and time that do not go backwards. Together: pages without a gap, one
meter, and the hash of the transaction before in each (docs/metering.md).

exit code: 0 all of it is as the station signed it, 1 something is wrong, missing or not signed, 2 wrong usage`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== 'verify' && command !== 'log') {
    const what = command === undefined ? 'say what to do' : `there is no "${command}"`;
    throw new UsageError(`ocmf: ${what}; see --help`);
  }
  const { values, positionals } = readOptions({
    args: rest,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      board: { type: 'string', default: 'desktop' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`ocmf ${command}: one file is needed`);
  const found = command === 'verify' ? fromLines(await read(file)) : fromLog(await read(file), boardName(values.board));
  const report = judge(found, values.key);
  if (values.json) console.log(JSON.stringify({ ...report, texts: report.texts.map(({ text: _, ...rest }) => rest) }));
  else print(report);
  return report.ok ? EXIT.ok : EXIT.failed;
}

interface Found {
  texts: string[];
  /** Public keys that the file itself names, hex. */
  keys: string[];
  problems: string[];
  notes: string[];
  closingOnly: boolean;
}

interface Report {
  texts: (Verdict & { ok: boolean })[];
  problems: string[];
  notes: string[];
  key: string | undefined;
  key_from: 'option' | 'file' | 'nowhere';
  ok: boolean;
}

async function read(file: string): Promise<Buffer> {
  if (file === '-') return Buffer.from(await readAll(process.stdin));
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
}

function fromLines(content: Buffer): Found {
  const found: Found = { texts: [], keys: [], problems: [], notes: [], closingOnly: false };
  const all = content.toString('utf8').trim();
  // OCMF may have line feeds between its fields.
  const lines = all.startsWith('OCMF|') && all.lastIndexOf('OCMF|') === 0 ? [all] : all.split('\n');
  for (const [i, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') continue;
    if (text.startsWith('OCMF|')) found.texts.push(text);
    else if (!takeEvent(text, found)) found.problems.push(`line ${i + 1} is neither an OCMF text nor an event`);
  }
  return found;
}

function takeEvent(line: string, { texts, keys }: Found): boolean {
  let event: { event?: unknown; text?: unknown; key?: unknown };
  try {
    event = JSON.parse(line) as typeof event;
  } catch {
    return false;
  }
  if (typeof event?.event !== 'string') return false;
  if (event.event === 'ocmf') {
    if (typeof event.text !== 'string') return false;
    texts.push(event.text);
  } else if (event.event === 'ocmf_key') {
    if (typeof event.key !== 'string') return false;
    if (!keys.includes(event.key)) keys.push(event.key);
  }
  return true;
}

function fromLog(image: Buffer, board: string): Found {
  const { key, ...log } = readLog(image, board);
  return { ...log, keys: key === undefined ? [] : [key], closingOnly: true };
}

function judge({ texts, keys, problems, notes, closingOnly }: Found, given: string | undefined): Report {
  const hex = given ?? keys[0];
  if (keys.length > 1) problems.push(`the station has changed its key: ${keys.join(', ')}`);
  if (given !== undefined && keys.length > 0 && !keys.includes(given.toLowerCase())) {
    problems.push(`the key in the file is ${keys.join(', ')}`);
  }
  if (texts.length === 0) {
    (closingOnly ? notes : problems).push('there is no text');
  } else if (hex === undefined) {
    problems.push('there is no public key, give one with --key');
  } else if (given === undefined) {
    notes.push('the key is from the file itself: compare it with one that you trust');
  }
  let key;
  try {
    key = hex === undefined ? undefined : publicKey(hex);
  } catch (error) {
    if (given !== undefined) throw new UsageError(`--key: ${(error as Error).message}`);
    problems.push((error as Error).message);
  }
  const verdicts = verifyTexts(texts, key, closingOnly).map((verdict) => ({
    ...verdict,
    ok: verdict.problems.length === 0,
  }));
  return {
    texts: verdicts,
    problems,
    notes,
    key: hex,
    key_from: given !== undefined ? 'option' : hex !== undefined ? 'file' : 'nowhere',
    ok: problems.length === 0 && verdicts.every(({ ok }) => ok),
  };
}

function print({ texts, problems, notes, key, ok }: Report): void {
  for (const { page, text, ok: good, problems: own } of texts) {
    const name = (page === undefined ? '?' : `T${page}`).padEnd(6);
    console.log(`${name} ${good ? 'ok ' : 'BAD'}  ${text ? summary(text) : ''}`);
    for (const problem of own) console.log(`       ${problem}`);
  }
  for (const problem of problems) console.log(`BAD: ${problem}`);
  for (const note of notes) console.log(`note: ${note}`);
  console.log(`${texts.length} texts, key ${key ?? 'unknown'}: ${ok ? 'all good' : 'NOT PROVEN'}`);
}

function summary({ readings }: NonNullable<Verdict['text']>): string {
  const [begin, end] = readings;
  if (!begin) return '';
  const kWh = (mWh: bigint) => (Number(mWh) / 1e6).toFixed(6);
  const from = `${begin.time} ${begin.status}  ${kWh(begin.mWh)} kWh`;
  if (!end) return `${from}  begun`;
  return `${from}  to  ${end.time} ${end.status}  ${kWh(end.mWh)} kWh  (${end.why})  = ${kWh(end.mWh - begin.mWh)} kWh`;
}
