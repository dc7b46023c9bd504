/**
 * pilot.wasm compiled with two additions: it notes which rows of the state table it looked at, and it holds mutants of the guards
 * and of the order of events, one of which can be switched on (0: none). One build for all of them.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const STATION = 'assembly/pilot/station.ts';
/** What decides in station.ts: each condition in these is changed in each way. */
const DECIDING = [
  'holds',
  'timer_ms',
  'ventilated',
  'asleep',
  'ordered_phases',
  'must_switch',
  'event_of_block',
  'act',
];
/** Whose tests are a priority: their order is changed, too. */
const ORDERED = ['event_of_block'];

export interface SourceMutant {
  /** 1.. */
  id: number;
  name: string;
}

export interface ObservedPilot {
  module: WebAssembly.Module;
  mutants: SourceMutant[];
}

/** The functions of an instance that only the observed build has. */
export interface Observer {
  /** u8 per row: looked at. */
  visited_ptr(): number;
  set_mutant(id: number): void;
}

const OPPOSITES: Record<string, string[]> = {
  '==': ['!='],
  '!=': ['=='],
  '>=': ['<', '>'],
  '<=': ['>', '<'],
  '>': ['<=', '>='],
  '<': ['>=', '<='],
};

/** station.ts with all mutants in it. */
function withMutants(text: string): { text: string; mutants: SourceMutant[] } {
  const source = ts.createSourceFile(STATION, text, ts.ScriptTarget.ES2023, true);
  const mutants: SourceMutant[] = [];
  const changes: { from: number; to: number; text: string }[] = [];
  let inFunction = '';

  const add = (node: ts.Node, what: string): number => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const id = mutants.length + 1;
    mutants.push({ id, name: `station.ts:${line} ${inFunction}: ${what}` });
    return id;
  };
  const short = (node: ts.Node): string => `\`${node.getText().replace(/\s+/g, ' ')}\``;

  /** The condition with its mutants, those of its parts included. */
  const condition = (node: ts.Expression): string => {
    const alternatives: [number, string][] = [];
    const whole = node.getText();
    let rendered = whole;
    const parts = ts.isParenthesizedExpression(node) ? node.expression : node;
    if (ts.isBinaryExpression(parts)) {
      const operator = parts.operatorToken.getText();
      const [left, right] = [parts.left, parts.right];
      if (operator === '&&' || operator === '||') {
        rendered = `(<bool>(${condition(left)}) ${operator} <bool>(${condition(right)}))`;
        alternatives.push([add(left, `without ${short(left)} in ${short(node)}`), `<bool>(${right.getText()})`]);
        alternatives.push([add(right, `without ${short(right)} in ${short(node)}`), `<bool>(${left.getText()})`]);
        alternatives.push([add(parts, `not ${short(node)}`), `!(${whole})`]);
      }
      for (const other of OPPOSITES[operator] ?? []) {
        alternatives.push([
          add(parts, `${short(node)} with ${other}`),
          `${left.getText()} ${other} ${right.getText()}`,
        ]);
      }
      if (operator === '&') alternatives.push([add(parts, `not ${short(node)}`), `!(${whole})`]);
    } else if (ts.isPrefixUnaryExpression(parts) && parts.operator === ts.SyntaxKind.ExclamationToken) {
      alternatives.push([add(parts, `${short(node)} without !`), `<bool>(${parts.operand.getText()})`]);
    } else {
      alternatives.push([add(parts, `not ${short(node)}`), `!(${whole})`]);
    }
    const start = `<bool>(${rendered})`;
    return alternatives.reduce((rest, [id, other]) => `(mutant == ${id} ? <bool>(${other}) : ${rest})`, start);
  };
  const replace = (node: ts.Node, by: string): void => {
    changes.push({ from: node.getStart(), to: node.getEnd(), text: by });
  };

  const visit = (node: ts.Node, returnsBool: boolean): void => {
    if (ts.isIfStatement(node)) {
      replace(node.expression, condition(node.expression));
      visit(node.thenStatement, returnsBool);
      if (node.elseStatement) visit(node.elseStatement, returnsBool);
    } else if (ts.isReturnStatement(node) && node.expression) {
      if (ts.isConditionalExpression(node.expression))
        replace(node.expression.condition, condition(node.expression.condition));
      else if (returnsBool && !/^(true|false)$/.test(node.expression.getText()))
        replace(node.expression, condition(node.expression));
    } else if (ts.isVariableDeclaration(node) && node.name.getText() === 'allowed' && node.initializer) {
      replace(node.initializer, condition(node.initializer));
    } else if (!ts.isIfStatement(node)) ts.forEachChild(node, (child) => visit(child, returnsBool));
  };

  /** Two tests in a row that end the function: the second one first, then both as they are. */
  const swap = (body: ts.Block): void => {
    body.statements.forEach((one, i) => {
      const other = body.statements[i + 1];
      if (!other || !ts.isIfStatement(one) || !ts.isIfStatement(other)) return;
      const id = add(one, `${short(other.expression)} before ${short(one.expression)}`);
      changes.push({
        from: one.getStart(),
        to: one.getStart(),
        text: `if (mutant == ${id}) { ${other.getText()} }\n  `,
      });
    });
  };

  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.body) continue;
    inFunction = statement.name?.getText() ?? '';
    if (!DECIDING.includes(inFunction)) continue;
    for (const child of statement.body.statements) visit(child, statement.type?.getText() === 'bool');
    if (ORDERED.includes(inFunction)) swap(statement.body);
  }
  // From the end on, so that positions stay right; what is inserted at a place goes before what replaces there.
  changes.sort((one, other) => other.from - one.from || other.to - one.to);
  let result = text;
  for (const { from, to, text: by } of changes) result = result.slice(0, from) + by + result.slice(to);
  result += '\nlet mutant: i32 = 0;\nexport function set_mutant(id: i32): void {\n  mutant = id;\n}\n';
  return { text: result, mutants };
}

function once(text: string, from: string, to: string, file: string): string {
  if (text.split(from).length !== 2) throw new Error(`observed pilot: '${from}' is not once in ${file}`);
  return text.replace(from, () => to);
}

const WALK = 'while (row_guard(row) != GUARD_NONE && !holds(row_guard(row))) row += ROW_BYTES;';
const NOTED = `store<u8>(VISITED + (row - rows) / ROW_BYTES, 1);
  while (row_guard(row) != GUARD_NONE && !holds(row_guard(row))) {
    row += ROW_BYTES;
    store<u8>(VISITED + (row - rows) / ROW_BYTES, 1);
  }`;

export async function observedPilot(): Promise<ObservedPilot> {
  let mutants: SourceMutant[] = [];
  const changed: Record<string, (text: string) => string> = {
    [STATION]: (text) => {
      const station = withMutants(text);
      mutants = station.mutants;
      return station.text;
    },
    'assembly/fsm/machine.ts': (text) =>
      once(text, WALK, NOTED, 'machine.ts') + '\nexport const VISITED: usize = memory.data(256);\n',
    'assembly/pilot/index.ts': (text) =>
      `${text}\nimport { VISITED } from '../fsm/machine';\nexport { set_mutant } from './station';\n` +
      'export function visited_ptr(): usize {\n  return VISITED;\n}\n',
  };
  let binary: Uint8Array | undefined;
  let stderr = '';
  const options = ['assembly/pilot/index.ts', '--target', 'pilot', '--outFile', 'observed.wasm', '--baseDir', root];
  const { error } = await asc.main([...options, '--config', 'asconfig.json'], {
    readFile: (name, baseDir) => {
      try {
        const text = readFileSync(join(baseDir, name), 'utf8');
        return changed[name]?.(text) ?? text;
      } catch (e) {
        if ((e as NodeJS.ErrnoException).code) return null; // asc probes several places
        throw e;
      }
    },
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
    stderr: { write: (chunk) => void (stderr += String(chunk)) },
  });
  if (error || !binary) throw new Error(`observed pilot: does not compile\n${stderr}`);
  return { module: new WebAssembly.Module(binary as Uint8Array<ArrayBuffer>), mutants };
}
