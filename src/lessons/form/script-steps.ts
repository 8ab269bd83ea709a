import type { OpKind } from '../../kernel/language/op.ts';
import type { Outcome } from '../../kernel/world/move.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';

/** Whoever is at work there dies as it is about to do such an op for the first time. */
export const diesBefore = (place: string, op: OpKind): ScriptStep => ({
  when: { kind: 'before', place, op, occurrence: 1 },
  move: { kind: 'crash', place },
});

/** The first such op at that place ends so. */
export const endsBefore = (place: string, op: OpKind, outcome: Outcome): ScriptStep => ({
  when: { kind: 'before', place, op, occurrence: 1 },
  move: { kind: 'op-fault', outcome },
});

/** Once nothing moves any more, the place is back. */
export const recovers = (place: string): ScriptStep => ({
  when: { kind: 'at-rest' },
  move: { kind: 'recover', place },
});

/** The first service has drawn its id, and from then on its database is slow to it. */
export const firstIsSlow: ScriptStep = {
  when: { kind: 'before', place: 'order-service-1', op: 'update', occurrence: 1 },
  move: { kind: 'slow', link: 'order-service-1->order-database', factor: 30 },
};
