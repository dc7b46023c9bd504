/** Small checks on JSON values, with messages that name the field, the value and what would have been right. */

const SHOWN = 60; // characters of a wrong value that are worth repeating

export class Checker {
  /** Makes the error to throw. */
  readonly error: (message: string) => Error;

  /** @param error makes the error to throw */
  constructor(error: (message: string) => Error) {
    this.error = error;
  }

  /** An object with no keys but these. @param prefix of its fields in messages, the path itself by default */
  object(value: unknown, path: string, keys: readonly string[], prefix = `${path}.`): Record<string, unknown> {
    const object = this.record(value, path);
    for (const key of Object.keys(object)) {
      if (!keys.includes(key)) throw this.error(`${prefix}${key}: unknown; known here: ${keys.join(', ')}`);
    }
    return object;
  }

  /** An object, whatever its keys. */
  record(value: unknown, path: string): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail(path, value, 'an object');
    return value as Record<string, unknown>;
  }

  list(value: unknown, path: string): unknown[] {
    if (!Array.isArray(value)) this.fail(path, value, 'a list');
    return value as unknown[];
  }

  text(value: unknown, path: string): string {
    if (typeof value !== 'string' || value === '') this.fail(path, value, 'a text');
    return value;
  }

  flag(value: unknown, path: string): boolean {
    if (typeof value !== 'boolean') this.fail(path, value, 'true or false');
    return value;
  }

  /** A number within both bounds, bounds included. */
  number(value: unknown, path: string, low: number, high: number): number {
    if (typeof value !== 'number' || !(value >= low && value <= high)) this.fail(path, value, `from ${low} to ${high}`);
    return value;
  }

  whole(value: unknown, path: string, low: number, high: number): number {
    if (!Number.isInteger(value)) this.fail(path, value, `a whole number from ${low} to ${high}`);
    return this.number(value, path, low, high);
  }

  oneOf<T extends string | number>(value: unknown, path: string, choices: readonly T[]): T {
    if (!choices.includes(value as T)) {
      const quoted = choices.map((choice) => (typeof choice === 'string' ? `"${choice}"` : String(choice)));
      this.fail(path, value, `one of ${quoted.join(', ')}`);
    }
    return value as T;
  }

  private fail(path: string, value: unknown, wanted: string): never {
    if (value === undefined) throw this.error(`${path}: missing; it must be ${wanted}`);
    const shown = JSON.stringify(value);
    throw this.error(`${path}: ${shown.length > SHOWN ? `${shown.slice(0, SHOWN)}...` : shown} is not ${wanted}`);
  }
}
