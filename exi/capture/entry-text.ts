/** Entries of a capture: a line for people, or an object for programs. */
import { type JsonObject, type JsonValue } from '../json.ts';
import { loadSchema } from '../schema.ts';
import { markBit } from '../text/hexdump.ts';
import { printable, type Style } from '../text/style.ts';
import { scaled } from '../text/units.ts';
import { ValuePrinter } from '../text/value-lines.ts';
import { payloadTitle } from '../v2gtp.ts';
import { type Entry, type MessageEntry } from './dissect.ts';

const BRIEF_CHARACTERS = 100;
const LAST_DATE_us = 8.64e18;

/** NDJSON form of an entry: {"time","from","to","payload_type","protocol","message","value"}, with "error" and
 * "offset_bits" in place of the value when it can't be decoded, or {"note"} about the capture itself. */
export function entryObject(entry: Entry): object {
  const { at_us, from, to } = entry;
  const place = { ...(at_us !== undefined && { time: timeText(at_us) }), ...(from !== undefined && { from, to }) };
  if ('note' in entry) return { ...place, note: entry.note };
  const { payloadType: payload_type, protocol, message, value, error, offset_bits } = entry;
  return { ...place, payload_type, protocol, message, value, error, offset_bits };
}

/** Microseconds since 1970 as ISO 8601 in UTC; what lies outside the calendar, in seconds. */
export function timeText(at_us: number): string {
  if (!(Math.abs(at_us) <= LAST_DATE_us)) return `${at_us / 1e6} s`;
  const second = new Date(Math.floor(at_us / 1e6) * 1000).toISOString().slice(0, -5);
  const micros = Math.floor(at_us - Math.floor(at_us / 1e6) * 1e6);
  return `${second}.${String(micros).padStart(6, '0')}Z`;
}

export interface EntryStyle {
  readonly style: Style;
  /** whole messages instead of a short form */
  readonly full: boolean;
}

/** Lines of an entry: when, from where to where, what. */
export function entryLines(entry: Entry, { style, full }: EntryStyle): string[] {
  const time = entry.at_us === undefined ? '' : timeText(entry.at_us).slice(11, -1);
  const way = entry.from === undefined ? '' : `${entry.from} > ${entry.to}  `;
  const head = `${style.faint(time.padEnd(15))}  ${way}`;
  if ('note' in entry) return [`${head}${style.faint(`-- ${printable(entry.note)}`)}`];
  const { protocol, message, value, error, offset_bits, payload, payloadType } = entry;
  if (value === undefined || message === undefined) {
    const what = `${protocol ?? payloadTitle(payloadType)}: ${error} (bit ${offset_bits})`;
    return [
      `${head}${style.error('error')} ${what}`,
      ...(full && protocol ? markBit(payload, offset_bits ?? 0, style) : []),
    ];
  }
  const title = `${head}${style.faint((protocol ?? '').padEnd(12))} ${style.title(message)}`;
  if (!full) return [`${title}  ${brief(entry, value)}`.trimEnd()];
  if (protocol === undefined || protocol === 'sdp') return [title, `  ${members(value)}`];
  return [title, ...new ValuePrinter(loadSchema(), protocol, style).lines(value, 'document', '  ')];
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && !Array.isArray(value);

/** The message without its header, in one short line. */
function brief({ message, protocol }: MessageEntry, value: JsonObject): string {
  if (protocol === 'sdp') return members(value);
  const root = Object.values(value)[0];
  const body = isObject(root) && isObject(root['Body']) ? root['Body'][message ?? ''] : root;
  if (!isObject(body)) return '';
  const text = members(Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'Header')));
  return text.length > BRIEF_CHARACTERS ? `${text.slice(0, BRIEF_CHARACTERS - 3)}...` : text;
}

function members(object: JsonObject): string {
  return Object.entries(object)
    .map(([name, value]) => `${name} ${short(value)}`)
    .join(', ');
}

function short(value: JsonValue): string {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object') return String(value);
  if (!isObject(value)) return `[${value.map(short).join('; ')}]`;
  const { Multiplier, Exponent, Unit, Value } = value;
  const exponent = Multiplier ?? Exponent;
  if (typeof exponent === 'number' && typeof Value === 'number')
    return `${scaled(Value, exponent)}${typeof Unit === 'string' ? ` ${Unit}` : ''}`;
  return `{${members(value)}}`;
}
