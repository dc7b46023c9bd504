/** `chargescript exi decode HEX` and `chargescript exi explain HEX`. */
import { buildExi } from '../exi/build.ts';
import { openNodeCodec, type Kind } from '../exi/codec.ts';
import { loadSchema } from '../exi/schema.ts';
import { decodeHex, findProtocol } from '../exi/text/decode-hex.ts';
import { explain } from '../exi/text/explain.ts';
import { HexError, readHex, type HexInput } from '../exi/text/hex-input.ts';
import { chooseStyle, type Style } from '../exi/text/style.ts';
import { traceMessage } from '../exi/trace.ts';
import { EXIT, UsageError } from './usage.ts';

export interface HexOptions {
  readonly protocol?: string | undefined;
  readonly kind: string;
  readonly style: Style;
}

/** The style that `--color` asks for. @throws UsageError for anything but auto, always and never */
export function styleOption(when: string): Style {
  if (when !== 'auto' && when !== 'always' && when !== 'never')
    throw new UsageError(`--color is auto, always or never, not "${when}"`);
  return chooseStyle(when, process.stdout.isTTY, process.env);
}

/** @param hex the arguments that hold hex digits. @throws UsageError when they are no message, or the options are wrong */
export async function decodeHexArguments(hex: readonly string[], options: HexOptions): Promise<number> {
  const { input, kind, protocol } = check(hex, options);
  await buildExi('node');
  const text = decodeHex(openNodeCodec(), loadSchema(), input, { kind, protocol }, options.style);
  for (const line of text.lines) console.log(line);
  return text.ok ? EXIT.ok : EXIT.failed;
}

/** @param hex the arguments that hold hex digits. @throws UsageError when they are no message, or the options are wrong */
export async function explainHexArguments(hex: readonly string[], options: HexOptions): Promise<number> {
  const { input, kind, protocol } = check(hex, options);
  await buildExi('node');
  await buildExi('trace');
  const schema = loadSchema();
  const found = protocol ?? findProtocol(openNodeCodec(), schema, input, kind);
  if (found === undefined) throw new UsageError('the V2GTP payload type has no EXI messages; --protocol chooses one');
  const trace = traceMessage(schema, found, kind, input.bytes);
  const title = schema.protocols.find((p) => p.name === found)?.title ?? '';
  console.log(`${options.style.title(title)}  ${options.style.faint(`--protocol ${found}`)}`);
  for (const line of explain(schema, found, kind, input.bytes, trace, options.style)) console.log(line);
  return trace.error === undefined ? EXIT.ok : EXIT.failed;
}

function check(
  hex: readonly string[],
  { protocol, kind }: HexOptions,
): { input: HexInput; kind: Kind; protocol: string | undefined } {
  const names = loadSchema().protocols.map((p) => p.name);
  if (protocol !== undefined && !names.includes(protocol))
    throw new UsageError(`there is no protocol "${protocol}"; known: ${names.join(', ')}`);
  if (kind !== 'document' && kind !== 'fragment')
    throw new UsageError(`there is no kind "${kind}"; known: document, fragment`);
  try {
    return { input: readHex(hex.join(' ')), kind, protocol };
  } catch (error) {
    if (error instanceof HexError) throw new UsageError(error.message);
    throw error;
  }
}
