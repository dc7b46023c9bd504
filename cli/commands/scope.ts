import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RecordingError } from '../../bench/replay/chunks.ts';
import { openRecording } from '../../bench/replay/recording.ts';
import { drawScope } from '../../bench/scope/svg.ts';
import { collectTraces } from '../../bench/scope/traces.ts';
import { EXIT, UsageError, readOptions } from '../usage.ts';

export const help = `draw a recording as an SVG: CP voltage, state, duty, contactor, currents

usage: chargescript scope FILE [--out FILE.svg] [--from MS] [--to MS] [--title TEXT]

  --out FILE   default: the recording's name with .svg
  --from MS    begin and
  --to MS      end of what is drawn, in milliseconds since boot; default everything
  --title TEXT default: the recording's name

Works with full and with flight recordings (docs/recording.md).
exit code: 0 drawn, 2 wrong options or an unreadable recording`;

function milliseconds(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new UsageError(`--${option} wants milliseconds, not "${text}"`);
  return value * 1000;
}

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      title: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('give one recording');
  const from_us = milliseconds(values.from, 'from');
  const to_us = milliseconds(values.to, 'to');
  const name = path.basename(file, path.extname(file));
  const out = values.out ?? path.join(path.dirname(file), `${name}.svg`);
  try {
    const recording = await openRecording(file);
    for (const { offset, bytes } of recording.damage)
      console.error(`chargescript: ${file}: ${bytes} bytes at offset ${offset} are no good chunk and left out`);
    const traces = collectTraces(recording);
    traces.from_us = from_us ?? traces.from_us;
    traces.to_us = Math.min(to_us ?? traces.to_us, traces.to_us);
    await writeFile(out, drawScope(traces, values.title ?? name));
  } catch (error) {
    if (error instanceof RecordingError || error instanceof RangeError)
      throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
  console.log(out);
  return EXIT.ok;
}
