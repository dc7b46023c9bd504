/** `chargescript <command>`: finds the command, runs it, sets the exit code. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, UsageError } from './usage.ts';

interface Command {
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
  /** First line: what the command does; then how to use it. */
  help: string;
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'commands');

async function commandNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}

async function load(name: string): Promise<Command> {
  return (await import(`./commands/${name}.ts`)) as Command;
}

async function overview(names: string[]): Promise<string> {
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(10)} ${(await load(name)).help.split('\n')[0]}`),
  );
  return `usage: chargescript <command> [options]\n\n${lines.join('\n')}\n\nchargescript help <command> tells more.`;
}

async function main(args: string[]): Promise<number> {
  const names = await commandNames();
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    const topic = rest[0];
    if (topic !== undefined && !names.includes(topic)) throw new UsageError(`there is no command "${topic}"`);
    console.log(topic === undefined ? await overview(names) : (await load(topic)).help);
    return EXIT.ok;
  }
  if (!names.includes(name)) throw new UsageError(`there is no command "${name}"; known: ${names.join(', ')}`);
  const command = await load(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help);
    return EXIT.ok;
  }
  return command.run(rest);
}

// A reader such as `head` that goes away is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`chargescript: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
}
