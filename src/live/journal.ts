import * as v from 'valibot';
import type { CommandSchema } from '../domains/command-schema.ts';
import type { Row } from '../kernel/database/row.ts';
import type { Move } from '../kernel/world/move.ts';
import { moveShape } from './move-shape.ts';

/** One move of a run, as the journal keeps it. */
export type JournalEntry = {
  readonly move: Move;
  /** Virtual time at which it happened. */
  readonly atMs: number;
};

export function journalRow(number: number, { move, atMs }: JournalEntry): Row {
  return { number, move, atMs };
}

/** Reads a row of a journal: whoever has the browser's own tools may have changed it. Null: it is none. */
export type ReadEntry = (row: unknown) => JournalEntry | null;

/** For a system that takes these commands. */
export function entryReader(commands: readonly CommandSchema[]): ReadEntry {
  const shape = v.object({ move: moveShape(commands), atMs: v.pipe(v.number(), v.finite(), v.minValue(0)) });
  return (row) => {
    const read = v.safeParse(shape, row);
    return read.success ? read.output : null;
  };
}
