/** What all commands have in common: exit codes and how they read their options. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BOARD_NAMES, ENGINE_NAMES, type BoardName, type EngineName } from '../bench/boards/index.ts';

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The caller asked for something that does not exist: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** node:util's parseArgs with its complaints as UsageError. */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError when there is no such board */
export function boardName(name: string): BoardName {
  const known = BOARD_NAMES.find((board) => board === name);
  if (!known) throw new UsageError(`there is no board "${name}"; known: ${BOARD_NAMES.join(', ')}`);
  return known;
}

/** @throws UsageError when there is no such engine */
export function engineName(name: string): EngineName {
  const known = ENGINE_NAMES.find((engine) => engine === name);
  if (!known) throw new UsageError(`there is no engine "${name}"; known: ${ENGINE_NAMES.join(', ')}`);
  return known;
}
