import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildFolder } from '../../bench/boards/index.ts';
import { RecordingError, crc32 } from '../../bench/replay/chunks.ts';
import {
  MODULE_NAMES,
  brokenAt,
  openRecording,
  type ModuleName,
  type Recording,
} from '../../bench/replay/recording.ts';
import { replayInNode, type ReplayResult } from '../../bench/replay/replay.ts';
import { EXIT, UsageError, readOptions } from '../usage.ts';

export const help = `run a recording again and compare every output and the memory

usage: chargescript replay FILE [--engine node|wasm3|aot] [options]

  --engine NAME  what runs the modules: Node's engine (default), or the desktop board's program with wasm3 or aot
  --wasm DIR     where pilot.wasm and session.wasm are (node only), default build/wasm
  --binary FILE  the desktop board's program (not with node), default build/desktop/chargescript, with aot
                 build/desktop-aot/chargescript
  --force        also when the modules are not those that were recorded
  --json         the result as JSON on standard output

exit code: 0 equal, 1 different, 2 the recording can't be read or replayed`;

type Images = Record<ModuleName, Uint8Array<ArrayBuffer>>;

async function images(folder: string): Promise<Images> {
  const read = async (name: ModuleName) => {
    try {
      return new Uint8Array(await readFile(`${folder}/${name}.wasm`));
    } catch {
      throw new UsageError(`${folder}/${name}.wasm can't be read; "make wasm" builds it`);
    }
  };
  return { pilot: await read('pilot'), session: await read('session') };
}

/** Says which modules are not those of the recording. */
function otherModules(recording: Recording, built: Images): string[] {
  const hex = (crc: number | undefined) => (crc === undefined ? 'none' : crc.toString(16).padStart(8, '0'));
  return MODULE_NAMES.flatMap((name) => {
    const recorded = recording.modules.find((module) => module.name === name)?.crc32;
    const now = crc32(built[name]);
    return now === recorded ? [] : [`${name}.wasm is ${hex(now)}, recorded was ${hex(recorded)} (CRC-32)`];
  });
}

async function onDesktop(binary: string, file: string, force: boolean): Promise<ReplayResult> {
  const run = promisify(execFile);
  try {
    const { stdout } = await run(binary, ['--replay', file, ...(force ? ['--force'] : [])], { maxBuffer: 1 << 24 });
    return JSON.parse(stdout) as ReplayResult;
  } catch (error) {
    const failed = error as { code?: number | string; stdout?: string; stderr?: string; message: string };
    if (failed.code === 1 && failed.stdout) return JSON.parse(failed.stdout) as ReplayResult;
    if (failed.code === 'ENOENT')
      throw new UsageError(`${binary} is missing; "make BOARD=desktop", with ENGINE=aot for that engine, builds it`);
    throw new UsageError(failed.stderr?.trim() || failed.message);
  }
}

function show(result: ReplayResult, file: string): void {
  const { blocks, polls, calls, hashes, mismatches, mismatch_count } = result;
  console.log(
    `${file} in ${result.engine}: ${blocks} blocks, ${polls} polls, ${calls} door calls, ${hashes} memory hashes`,
  );
  for (const { module, t_us, function: name, expected, got } of mismatches)
    console.log(`  ${(t_us / 1000).toFixed(1)} ms ${module} ${name}\n    recorded ${expected}\n    now      ${got}`);
  if (mismatch_count > mismatches.length) console.log(`  and ${mismatch_count - mismatches.length} more`);
  console.log(`memory at the end: pilot ${result.pilot_hash}, session ${result.session_hash}`);
  console.log(result.equal ? 'equal' : `different: ${mismatch_count} mismatches`);
}

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: 'node' },
      wasm: { type: 'string', default: 'build/wasm' },
      binary: { type: 'string' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('give one recording');
  const { engine } = values;
  if (engine !== 'node' && engine !== 'wasm3' && engine !== 'aot')
    throw new UsageError(`there is no engine "${engine}"; known: node, wasm3, aot`);
  let result: ReplayResult;
  try {
    const recording = await openRecording(file);
    if (recording.profile !== 'full')
      throw new RecordingError('a flight recording leaves out blocks and cannot be replayed');
    const broken = brokenAt(recording);
    if (broken !== undefined) throw new RecordingError(`damaged at offset ${broken}`);
    const torn = recording.damage[0];
    if (torn) console.error(`chargescript: ${file} is cut off at offset ${torn.offset}; replaying what is before`);
    if (engine === 'node') {
      const built = await images(values.wasm);
      const other = otherModules(recording, built);
      if (other.length && !values.force) throw new RecordingError(`${other.join('; ')}; --force replays all the same`);
      for (const line of other) console.error(`chargescript: ${line}`);
      result = replayInNode(recording, built);
    } else {
      const binary = values.binary ?? path.join(buildFolder('desktop', { engine }), 'chargescript');
      result = await onDesktop(binary, file, values.force);
    }
  } catch (error) {
    if (error instanceof RecordingError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
  if (values.json) console.log(JSON.stringify(result));
  else show(result, file);
  return result.equal ? EXIT.ok : EXIT.failed;
}
