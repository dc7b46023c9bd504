/** Puts a graph of objects back into an earlier state, in place: whoever holds one of the objects goes on with it. */

interface Kept {
  object: object;
  keys: PropertyKey[];
  values: unknown[];
}

/**
 * Notes everything that can be reached from `root` through properties, arrays, maps, sets and buffers. What only a function's
 * closure holds is not seen; classes with `#private` state are not either.
 *
 * @returns puts it all back, as often as it is called
 */
export function takeSnapshot(root: object): () => void {
  const kept: Kept[] = [];
  const buffers: [Uint8Array, Uint8Array][] = [];
  const maps: [Map<unknown, unknown>, [unknown, unknown][]][] = [];
  const sets: [Set<unknown>, unknown[]][] = [];
  const seen = new Set<object>();
  const waiting: unknown[] = [root];

  while (waiting.length > 0) {
    const object = waiting.pop();
    if (typeof object !== 'object' || object === null || seen.has(object)) continue;
    seen.add(object);
    if (ArrayBuffer.isView(object)) waiting.push(object.buffer);
    else if (object instanceof ArrayBuffer) buffers.push([new Uint8Array(object), new Uint8Array(object.slice(0))]);
    else {
      if (object instanceof Map) maps.push([object, [...object]]);
      if (object instanceof Set) sets.push([object, [...object]]);
      if (object instanceof Map || object instanceof Set) waiting.push(...object.keys(), ...object.values());
      const keys = Reflect.ownKeys(object).filter((key) => isData(object, key));
      const values = keys.map((key) => Reflect.get(object, key) as unknown);
      kept.push({ object, keys, values });
      waiting.push(...values);
    }
  }

  return () => {
    for (const [bytes, copy] of buffers) bytes.set(copy);
    for (const { object, keys, values } of kept) putBack(object, keys, values);
    for (const [map, entries] of maps) {
      map.clear();
      for (const [key, value] of entries) map.set(key, value);
    }
    for (const [set, members] of sets) {
      set.clear();
      for (const member of members) set.add(member);
    }
  };
}

function isData(object: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(object, key)?.writable === true;
}

function putBack(object: object, keys: PropertyKey[], values: unknown[]): void {
  if (Array.isArray(object)) {
    const length = values[keys.indexOf('length')] as number;
    if (object.length !== length) object.length = length;
  } else if (Reflect.ownKeys(object).length > keys.length) {
    const known = new Set(keys);
    for (const key of Reflect.ownKeys(object)) {
      if (!known.has(key) && isData(object, key)) Reflect.deleteProperty(object, key);
    }
  }
  keys.forEach((key, i) => {
    if (Reflect.get(object, key) !== values[i]) Reflect.set(object, key, values[i]);
  });
}
