import { equalJson } from '../base/equal.ts';
import type { DatabaseEffect } from '../kernel/database/effect.ts';
import type { TraceEntry } from '../kernel/entry.ts';
import type { StepAnswer, StorageStep } from '../storage/storage.ts';

/** What a move's effects ask of the real tables, in order. */
export function stepsOf(entry: TraceEntry): readonly StorageStep[] {
  return entry.effects.map(stepOf);
}

function stepOf(effect: DatabaseEffect): StorageStep {
  switch (effect.kind) {
    case 'read':
      return { kind: 'select', database: effect.database, query: effect.query };
    case 'write':
      return { kind: 'write', database: effect.database, write: effect.write };
    case 'sequence':
      return effect;
  }
}

/** The first answer in which the real tables and the model differ, in a line; null: none does. */
export function firstDifference(entry: TraceEntry, answers: readonly StepAnswer[]): string | null {
  for (const [index, effect] of entry.effects.entries()) {
    const answer = answers[index];
    if (effect.kind !== 'read' || answer === undefined) continue;
    if (answer.kind === 'rows' && equalJson(answer.rows, effect.answer)) continue;
    const op = entry.op === null ? entry.move.kind : entry.op.kind;
    return `${entry.actor ?? entry.from} ${op}: ${effect.database}/${effect.query.table} ${JSON.stringify(effect.query.where)} -> ${JSON.stringify(answer)} instead of ${JSON.stringify(effect.answer)}`;
  }
  return null;
}
