import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import process from 'node:process';

export type StartedProgram = {
  readonly child: ChildProcess;
  /** Ends it and all that it has started. */
  readonly end: () => void;
};

/** The shell waits for the end of its input, which comes with our end, however we end: then all of it ends. */
const guarded = '"$@" & read -r _; kill -KILL 0';

/** Starts a program, with what it starts in turn in a process group of its own. `output` is its fds 1, 2 ... */
export function startProgram(
  path: string,
  parameters: readonly string[],
  output: Exclude<StdioOptions, string>,
  environment: Readonly<Record<string, string>>,
): StartedProgram {
  const child = spawn('/bin/sh', ['-c', guarded, 'sh', path, ...parameters], {
    detached: true,
    stdio: ['pipe', ...output],
    env: { ...process.env, ...environment },
  });
  return { child, end: () => child.stdin?.end() };
}
