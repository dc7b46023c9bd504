// What can be wrong with a message. The same numbers for the walker, the classes and Node (exi/codec.ts has the words).
export enum ExiError {
  none = 0,
  /** the first byte is not 0x80 (EXI 5: no cookie, no options, final version 1) */
  header = 1,
  /** the input ends inside the message */
  truncated = 2,
  /** an event code that the grammar does not have here */
  eventCode = 3,
  /** a deviation from the schema (second-level event code) that is not supported */
  deviation = 4,
  /** an enumeration or n-bit code beyond its values */
  range = 5,
  /** an integer that is too big for its type's width (encoding: outside its bounds) */
  integer = 6,
  /** a string or binary value longer than its type allows */
  length = 7,
  /** not a Unicode code point, or (encoding) not UTF-8 */
  character = 8,
  /** more entries than the schema allows */
  tooMany = 9,
  /** records and strings do not fit into the arena */
  arenaFull = 10,
  /** bytes after the end of the message (up to three zero bytes are let pass) */
  trailing = 11,
  /** string table hit to a string that has not been there */
  stringTable = 12,
  /** wildcard content that is no global element of the protocol, or nested too deep */
  wildcard = 13,
  /** an abstract element */
  abstract = 14,
  /** encoding: a required member is missing */
  missing = 15,
  /** encoding: more than one alternative of a choice */
  choice = 16,
  /** encoding: the buffer is full */
  bufferFull = 17,
  /** elements nested deeper than any schema has them */
  depth = 18,
  /** no such protocol, kind or root element */
  request = 19,
  /** an empty element where a number, a boolean or an enumeration is wanted */
  empty = 20,
  /** encoding: pointers of the record lead out of the arena */
  pointer = 21,
}
