/** Values of messages as JSON: docs/exi.md describes the form. */
export type JsonValue = string | number | boolean | JsonObject | readonly JsonValue[];
export interface JsonObject {
  readonly [name: string]: JsonValue;
}
