/** The `desktop` board: a POSIX process in lockstep over a Unix socket. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { BoardDriver, RunOptions } from '../api.ts';
import { lockstepDriver, type LockstepHardware, type Powered } from './lockstep.ts';

const CONNECT_MS = 10_000;
const ERROR_TAIL = 2_000; // characters

/** @param image the executable, `build/desktop/chargescript` or the one with sanitizers @param name of the board that it was built for */
export function desktopDriver(image: string, name = 'desktop'): BoardDriver {
  return lockstepDriver(new DesktopHardware(image, name));
}

class DesktopHardware implements LockstepHardware {
  readonly name: string;
  private readonly image: string;
  private folder: string | undefined;
  private boots = 0;

  constructor(image: string, name: string) {
    this.image = image;
    this.name = name;
  }

  async powerOn(options: RunOptions): Promise<Powered> {
    await access(this.image).catch(() => {
      throw new Error(`${this.image} is missing; make BOARD=desktop builds it`);
    });
    this.folder ??= await mkdtemp(path.join(os.tmpdir(), 'chargescript-'));
    const socketPath = path.join(this.folder, `link-${++this.boots}`);
    const server = net.createServer();
    server.listen(socketPath);
    await once(server, 'listening');

    const args = ['--link', socketPath, '--nv', options.nv ?? path.join(this.folder, 'nv')];
    // Not the same again after a power cut.
    if (options.seed !== undefined) args.push('--seed', options.seed && `${options.seed}/${this.boots}`);
    if (options.record) args.push('--record', options.record);
    if (options.flashLog) args.push('--flash-log', options.flashLog);
    const child = spawn(this.image, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-ERROR_TAIL)));
    try {
      const stream = await connection(server, child, () => errors);
      return { stream, powerOff: () => powerOff(child, stream), lastWords: () => lastWords(child, errors) };
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    } finally {
      server.close();
    }
  }

  async dispose(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}

async function connection(server: net.Server, child: ChildProcess, errors: () => string): Promise<net.Socket> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(), CONNECT_MS);
  try {
    const first = await Promise.race([
      once(server, 'connection', { signal }) as Promise<[net.Socket]>,
      once(child, 'exit', { signal }).then(() => undefined),
    ]);
    if (!first) throw new Error(`desktop ended before it connected: ${lastWords(child, errors())}`);
    return first[0];
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Error(`desktop did not connect within ${CONNECT_MS} ms: ${errors()}`);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function powerOff(child: ChildProcess, stream: net.Socket): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  stream.destroy();
}

function lastWords(child: ChildProcess, errors: string): string {
  const how = child.signalCode ? `signal ${child.signalCode}` : `exit code ${child.exitCode ?? '?'}`;
  return `${how} ${errors.trim()}`.trim();
}
