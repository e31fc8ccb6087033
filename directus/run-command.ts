/** Runs a program to its end; on failure throws an Error in Japanese with the last lines that it printed. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { lastLinesOf } from './failure-text.ts';
import { withoutRowData } from './without-row-data.ts';

type Options = SpawnOptions & {
  /** File that also takes what the program prints. */
  log?: string;
};

export function runCommand(command: string, args: string[], { log, ...options }: Options = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    if (log !== undefined) mkdirSync(dirname(log), { recursive: true });
    const take = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const fail = (how: string) => {
      const name = [command, ...args.slice(0, 2)].map((part) => basename(part)).join(' ');
      const place = log === undefined ? '' : `\n記録: ${log}`;
      reject(new Error(`「${name}」が失敗しました（${how}）。${place}\n${lastLinesOf(output)}`));
    };
    child.on('error', (error) => fail(error.message));
    child.on('close', (code, signal) => {
      if (log !== undefined) appendFileSync(log, output.split('\n').map(withoutRowData).join('\n'));
      if (code === 0) resolve(output);
      else fail(code === null ? `${signal} で停止` : `終了コード ${code}`);
    });
  });
}
