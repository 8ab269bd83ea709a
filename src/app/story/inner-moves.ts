import type { Move } from '../../kernel/world/move.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import type { StoryPace } from '../../scenarios/form/episode.ts';

/** Ops that only begin something or wait for it: what comes of them is seen with the next. */
const innerOps: readonly OpKind[] = ['tell', 'begin', 'await-reply', 'await-reachable'];

/** What is told and seen, too: a client knows how it ended, or a message can't be handled. */
const seenSteps: readonly string[] = [
  'client/heard',
  'client/gave-up',
  'client/told-failed',
  'consumer/cannot-handle',
];

/**
 * Whether a move is a step inside of a process that leaves the map as it was. A story goes on to the next that a
 * viewer sees; with all tools each is a step of its own. What goes wrong is always seen.
 */
export function isInner(move: Move): boolean {
  if (move.kind !== 'op' || move.outcome !== 'done') return false;
  return innerOps.includes(move.op) && !seenSteps.includes(move.label);
}

/** What a process does with its own rows, before others can see it, and what it notes for itself afterwards. */
const ownOps: readonly OpKind[] = [
  'select',
  'find',
  'find-document',
  'next-id',
  'insert',
  'put',
  'update',
  'update-entry',
  'delete',
  'acknowledge',
];

/** Whether a press of a story that is told at such a pace goes on to the next move. */
export function isPassedOver(move: Move, pace: StoryPace = 'step-by-step'): boolean {
  if (isInner(move)) return true;
  if (pace === 'step-by-step' || move.kind !== 'op' || move.outcome !== 'done') return false;
  return pace === 'beat-by-beat' || ownOps.includes(move.op);
}
