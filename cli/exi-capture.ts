/** `chargescript exi decode --pcap FILE`. */
import { buildExi } from '../exi/build.ts';
import { openNodeCodec } from '../exi/codec.ts';
import { Dissector, type Entry } from '../exi/capture/dissect.ts';
import { EntryPrinter, entryObject } from '../exi/capture/entry-text.ts';
import { CaptureError, readCapture, withFile } from '../exi/capture/file.ts';
import { type Style } from '../exi/text/style.ts';
import { EXIT, UsageError } from './usage.ts';

export interface CaptureOptions {
  readonly json: boolean;
  readonly full: boolean;
  readonly style: Style;
}

/**
 * Prints the V2G messages of a capture. @returns the exit code: failed when the file is damaged
 * @throws UsageError when the file can't be opened
 */
export async function decodeCapture(path: string, { json, full, style }: CaptureOptions): Promise<number> {
  await buildExi('node');
  const printer = new EntryPrinter({ style, full });
  const print = (entry: Entry): void => {
    if (json) console.log(JSON.stringify(entryObject(entry)));
    else for (const line of printer.lines(entry)) console.log(line);
  };
  const dissector = new Dissector(openNodeCodec(), print);
  let damage: string | undefined;
  try {
    withFile(path, (source) => {
      for (const item of readCapture(source)) {
        if ('cutOff' in item) print({ note: item.cutOff });
        else dissector.packet(item);
      }
    });
  } catch (error) {
    if (error instanceof CaptureError) damage = error.message;
    else if ((error as NodeJS.ErrnoException).syscall)
      throw new UsageError(`${path}: ${(error as NodeJS.ErrnoException).code}`);
    else throw error;
  }
  dissector.end();
  const { packets, messages, errors, retransmitted, early, short } = dissector.totals;
  if (!json) {
    const rest = [
      retransmitted && `${retransmitted} segments sent again`,
      early && `${early} out of order`,
      short && `${short} packets cut off by the capture's snap length`,
    ].filter(Boolean);
    console.log(style.faint([`${packets} packets, ${messages} frames, ${errors} not decoded`, ...rest].join(', ')));
  }
  if (damage === undefined) return EXIT.ok;
  console.error(`chargescript: ${path}: ${damage}`);
  return EXIT.failed;
}
