import { equalJson } from '../base/equal.ts';
import { plainOf } from '../base/plain.ts';
import type { DatabaseEffect } from '../kernel/database/effect.ts';
import type { TraceEntry } from '../kernel/world/entry.ts';
import { describeFailure, type StorageFailure } from '../storage/storage-failure.ts';
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
    return `${actOf(entry)}: ${effect.database}/${effect.query.table} ${JSON.stringify(effect.query.where)} -> ${JSON.stringify(plainOf(answer))} instead of ${JSON.stringify(effect.answer)}`;
  }
  return null;
}

/** A write that the real tables refused though the model took it, in a line. */
export function refusedWrite(entry: TraceEntry, failure: StorageFailure): string {
  return `${actOf(entry)}: ${describeFailure(failure)}`;
}

const actOf = ({ actor, from, op, move }: TraceEntry): string =>
  `${actor ?? from} ${op === null ? move.kind : op.kind}`;
