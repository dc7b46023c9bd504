/** Entries of a capture: a line for people, or an object for programs. */
import { type JsonObject, type JsonValue } from '../json.ts';
import { loadSchema } from '../schema.ts';
import { markBit } from '../text/hexdump.ts';
import { printable, type Style } from '../text/style.ts';
import { quantityOf } from '../text/units.ts';
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

const MAX_ROLES = 1024;

/** Entries as lines: when, who to whom, what. A line with both addresses comes before the first entry of a connection. */
export class EntryPrinter {
  /** By endpoint: who sends requests is the EV. */
  private readonly roles = new Map<string, string>();
  private ends = '';

  constructor(private readonly options: EntryStyle) {}

  lines(entry: Entry): string[] {
    const { style } = this.options;
    const out: string[] = [];
    const { from, to } = entry;
    if ('message' in entry && entry.message !== undefined) this.learn(entry, entry.message);
    if (from !== undefined && to !== undefined) {
      const ends = [from, to].sort().join(' ');
      if (ends !== this.ends) out.push(style.faint(`${this.named(from)} to ${this.named(to)}`));
      this.ends = ends;
    }
    const time = entry.at_us === undefined ? '' : timeText(entry.at_us).slice(11, -1);
    const way = from === undefined ? '' : `${this.role(from)} > ${this.role(to)}`;
    const [first = '', ...rest] = this.what(entry);
    return [...out, `${style.faint(time.padEnd(15))}  ${way.padEnd(9)}  ${first}`.trimEnd(), ...rest];
  }

  private learn({ from, to }: MessageEntry, message: string): void {
    if (this.roles.size > MAX_ROLES) this.roles.clear();
    const isRequest = message.endsWith('Req');
    if (!isRequest && !message.endsWith('Res')) return;
    this.roles.set(from, isRequest ? 'EV' : 'EVSE');
    this.roles.set(to, isRequest ? 'EVSE' : 'EV');
  }

  private role(endpoint = ''): string {
    return this.roles.get(endpoint) ?? endpoint.slice(endpoint.lastIndexOf(':'));
  }

  private named(endpoint: string): string {
    const role = this.roles.get(endpoint);
    return role === undefined ? endpoint : `${role} ${endpoint}`;
  }

  private what(entry: Entry): string[] {
    const { style, full } = this.options;
    if ('note' in entry) return [style.faint(`-- ${printable(entry.note)}`)];
    const { protocol, message, value, error, offset_bits, payload, payloadType } = entry;
    if (value === undefined || message === undefined) {
      const what = `${protocol ?? payloadTitle(payloadType)}: ${error} (bit ${offset_bits})`;
      const mark = full && protocol ? markBit(payload, offset_bits ?? 0, style) : [];
      return [`${style.error('error')} ${what}`, ...mark];
    }
    const title = `${style.faint((protocol ?? '').padEnd(12))} ${style.title(message)}`;
    if (!full) return [`${title}  ${brief(entry, value)}`];
    if (protocol === undefined || protocol === 'sdp') return [title, `  ${members(value)}`];
    return [title, ...new ValuePrinter(loadSchema(), protocol, style).lines(value, 'document', '  ')];
  }
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && !Array.isArray(value);

/** The message without its header, in one short line: plain values before groups of them. */
function brief({ message, protocol }: MessageEntry, value: JsonObject): string {
  if (protocol === 'sdp') return members(value);
  const root = Object.values(value)[0];
  const body = isObject(root) && isObject(root['Body']) ? root['Body'][message ?? ''] : root;
  if (!isObject(body)) return '';
  const rest = Object.entries(body).filter(([name]) => name !== 'Header');
  const isGroup = ([name, v]: readonly [string, JsonValue]): boolean => isObject(v) && !quantityOf(name, v);
  const text = list([...rest.filter((m) => !isGroup(m)), ...rest.filter(isGroup)]);
  return text.length > BRIEF_CHARACTERS ? `${text.slice(0, BRIEF_CHARACTERS - 3)}...` : text;
}

const list = (entries: readonly (readonly [string, JsonValue])[]): string =>
  entries.map(([name, value]) => `${name} ${short(name, value)}`).join(', ');

const members = (object: JsonObject): string => list(Object.entries(object));

function short(name: string, value: JsonValue): string {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object') return String(value);
  if (!isObject(value)) return `[${value.map((item) => short(name, item)).join('; ')}]`;
  const quantity = quantityOf(name, value);
  return quantity ? `${quantity.text} ${quantity.unit}`.trimEnd() : `{${members(value)}}`;
}
