/** What JSON can say about integers and strings, checked. */

const SAFE_DIGITS = 15; // decimal digits that a number always holds exactly
/** Unbounded integers of the XML signature; far more than anybody has (a key of 16384 bits). */
const MOST_DIGITS = 5000;

type CheckedInteger =
  { readonly integer: bigint; readonly error?: undefined } | { readonly error: string; readonly integer?: undefined };

/** A JSON number up to 2^53-1 in magnitude, or a decimal string. */
export function checkedInteger(value: unknown): CheckedInteger {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return { integer: BigInt(value) };
    return {
      error: Number.isInteger(value)
        ? `${value} is beyond 2^53-1: write it as a string of decimal digits`
        : `${value} is no integer`,
    };
  }
  if (typeof value === 'string' && isDecimal(value)) {
    if (value.length > MOST_DIGITS) return { error: `an integer of more than ${MOST_DIGITS} digits` };
    return { integer: value.length <= SAFE_DIGITS ? BigInt(Number(value)) : BigInt(value) };
  }
  const told = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : value === null ? 'null' : typeof value;
  return { error: `an integer is wanted, not ${told}` };
}

function isDecimal(text: string): boolean {
  const first = text.startsWith('-') ? 1 : 0;
  for (let i = first; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x30 || c > 0x39) return false;
  }
  return text.length > first;
}

export interface CheckedText {
  /** Unicode code points */
  readonly characters: number;
  /** in UTF-8 */
  readonly bytes: number;
  readonly error?: string;
}

/** Counts a string's characters and bytes, and finds half surrogate pairs, which no encoding has. */
export function checkedText(text: string): CheckedText {
  let characters = 0;
  let bytes = 0;
  for (let i = 0; i < text.length; i++, characters++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes++;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else {
      const next = unit < 0xdc00 ? text.charCodeAt(i + 1) : 0;
      if (!(next >= 0xdc00 && next <= 0xdfff))
        return { characters, bytes, error: `character ${characters} is half a surrogate pair` };
      bytes += 4;
      i++;
    }
  }
  return { characters, bytes };
}
