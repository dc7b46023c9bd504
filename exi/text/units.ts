/** Units and readings of values, as far as messages don't carry them: by the fields' names in the schemas. */

import type { JsonObject } from '../json.ts';

/** Unit of a number that comes with an exponent: ISO 15118-20 gives it by the name only, DIN 70121 may leave it out. */
export function naturalUnit(field: string): string {
  return QUANTITIES.find(([name]) => name.test(field))?.[1] ?? '';
}

/** The first that fits counts. Names with other meanings, such as EVSEPowerRampLimitation, have none here. */
const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/^RemainingTime/, 's'],
  [/Ramp|Natural|Operating|SignalFrequency/, ''],
  [/ReactivePower(_L[23])?$/, 'var'],
  [/Energy(Request|Capacity)?$|^EAmount$/, 'Wh'],
  [/Voltage(Limit|Information|OutputInformation)?$/, 'V'],
  [/Current(Limit|Request|Information|OutputInformation)?$/, 'A'],
  [/Power(_L[23]|Limit|Asymmetry|Tolerance|RangeStart|Request|Output|Input|Threshold)?$/, 'W'],
  [/^PMax$/, 'W'],
  [/Frequency$/, 'Hz'],
];

/** Unit of a plain integer: DIN 70121 8.4, ISO 15118-2 8.5, ISO 15118-20 8.3.5. */
export function integerUnit(field: string, type: string): string {
  if (SECONDS.test(field)) return 's';
  if (type === 'percentValueType' || /SOC$|Percentage$/.test(field)) return '%';
  if (type === 'PMaxType') return 'W';
  if (/VARh$/.test(field)) return 'varh';
  if (/ReadingWh$|^MeterReading$/.test(field)) return 'Wh';
  return '';
}

const SECONDS =
  /^(NotificationMaxDelay|AckMaxDelay|DepartureTime|StartTime|ChargingProfileEntryStart|[Dd]uration|start|RemainingTimeTo\w+|OverstayTimeThreshold|(Overstay|Parking)FeePeriod)$/;

const EPOCH_S = /^(TimeStamp|MeterTimestamp|TMeter|EVSETimeStamp|DateTimeNow|TimeAnchor|CheckOutTime)$/;
/** Is the integer of this name a time, in seconds since 1970-01-01 UTC? */
export const isEpoch = (field: string): boolean => EPOCH_S.test(field);
const LAST_EPOCH_s = 253_402_300_799; // the year 9999

/** Seconds since 1970 as ISO 8601 in UTC; undefined for other fields, and for times beyond the year 9999 or before 1970. */
export function epochText(field: string, value: number | string): string | undefined {
  const seconds = Number(value);
  if (!isEpoch(field) || !(seconds >= 0 && seconds <= LAST_EPOCH_s)) return undefined;
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** `value` times ten to the power of `exponent`, with the digits that it says and no others: 4000, -1 is 400.0. */
export function scaled(value: number, exponent: number): string {
  if (exponent === 0) return String(value);
  if (exponent > 9 || exponent < -9) return `${value}e${exponent}`;
  if (exponent > 0) return String(value * 10 ** exponent);
  const digits = String(Math.abs(value)).padStart(1 - exponent, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/** A number with a power of ten and its unit. */
export interface Quantity {
  readonly text: string;
  /** '' where it is not known */
  readonly unit: string;
  readonly value: number;
  readonly exponent: number;
}

/** PhysicalValueType and RationalNumberType as one number; undefined for any other object. */
export function quantityOf(field: string, { Multiplier, Exponent, Unit, Value }: JsonObject): Quantity | undefined {
  const exponent = Multiplier ?? Exponent;
  if (typeof exponent !== 'number' || typeof Value !== 'number') return undefined;
  const unit = typeof Unit === 'string' ? Unit : naturalUnit(field);
  return { text: scaled(Value, exponent), unit, value: Value, exponent };
}
