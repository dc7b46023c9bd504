/**
 * No switched-off safety code. Fails on
 * - any preprocessor condition, and any constant condition (`if (0)`, `if (false)`, `while (0)`), in the safety kernel;
 * - `#if 0` and `#if 1`, and commented-out code, in every C file.
 *
 *   node --import tsx tools/lint-safety.ts [FILE...]     without files: host/, boards/, tests/host/
 */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files in which nothing may depend on the build. */
const KERNEL = ['host/safety.c'];

/** Comment text with the line on which it starts. */
interface Comment {
  line: number;
  text: string;
}

/**
 * Splits C into code and comments. Strings and comments are blanked in `code`, line breaks kept, so that line numbers hold.
 */
export function splitC(source: string): { code: string; comments: Comment[] } {
  const comments: Comment[] = [];
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
  const code = source.replace(token, (found, at: number) => {
    if (found.startsWith('/')) {
      const line = source.slice(0, at).split('\n').length;
      const text = found.startsWith('//') ? found.slice(2) : found.slice(2, -2);
      text
        .split('\n')
        .forEach((part, i) => comments.push({ line: line + i, text: part.replace(/^\s*\*+/, '').trim() }));
    }
    return found.replace(/[^\n]/g, ' ');
  });
  return { code, comments };
}

/** True when a line of a comment reads as a statement, a directive or a block of C, not as a sentence. */
export function isCode(text: string): boolean {
  if (/^#\s*(if|ifdef|ifndef|else|endif|define|include|pragma)\b/.test(text)) return true;
  if (/^(if|for|while|switch)\s*\(.*\)\s*(\{|.*;)?$/.test(text) && /[;{]$/.test(text)) return true;
  if (/^(return|break|continue|goto)\b[^.]*;$/.test(text)) return true;
  if (/^[\w.>[\]*()-]+\s*(=|\+=|-=|\|=|&=|\^=|<<=|>>=)[^=].*;$/.test(text)) return true;
  if (/^[\w.>[\]-]+(\+\+|--);$/.test(text)) return true;
  if (/^[A-Za-z_]\w*\s*\(.*\)\s*;$/.test(text)) return true;
  return /^[{}]+;?$/.test(text);
}

/** @returns one message per finding, as "file:line: what" */
export function lint(file: string, source: string): string[] {
  const findings: string[] = [];
  const { code, comments } = splitC(source);
  const kernel = KERNEL.includes(file.split(path.sep).join('/'));
  code.split('\n').forEach((line, i) => {
    const where = `${file}:${i + 1}`;
    if (/^\s*#\s*(el)?if\s+(0|1)\b/.test(line)) findings.push(`${where}: code switched by a constant #if`);
    if (!kernel) return;
    if (/^\s*#\s*(if|ifdef|ifndef|elif|else)\b/.test(line)) findings.push(`${where}: #if in the safety kernel`);
    if (/\b(if|while)\s*\(\s*(0|1|false|true)\s*(\)|&&|\|\|)/.test(line)) findings.push(`${where}: constant condition`);
    if (/(&&|\|\|)\s*(0|1|false|true)\b/.test(line)) findings.push(`${where}: constant in a condition`);
  });
  for (const { line, text } of comments) {
    if (isCode(text)) findings.push(`${file}:${line}: commented-out code: ${text}`);
  }
  return findings;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sources(file);
    return /\.[ch]$/.test(name) ? [file] : [];
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : ['host', 'boards', 'tests/host'].flatMap(sources);
  const findings = files.flatMap((file) => lint(file, readFileSync(file, 'utf8')));
  for (const finding of findings) console.error(finding);
  if (!files.some((file) => KERNEL.includes(file.split(path.sep).join('/'))) && given.length === 0) {
    findings.push('the safety kernel was not found');
    console.error(findings.at(-1));
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
}
