import type { SystemDefinition } from '../kernel/definition/definition.ts';
import type { GoalCondition, Goal } from './goals/goal.ts';
import type { Vocabulary } from './form/scenario.ts';

/** A goal to begin with, of any system that can come to it. */
export type GoalPreset = {
  readonly id: GoalPresetId;
  /** Null: this system has nothing of the kind. */
  readonly goalOf: (system: Pick<Vocabulary, 'subscribers'> & SystemDefinition) => Goal | null;
};

export type GoalPresetId = 'three-refusals' | 'all-but-the-client' | 'accepted-unheard' | 'written-twice';

const isRejected: GoalCondition = { kind: 'answer', answer: 'rejected', atLeast: 1 };
const isConflict: GoalCondition = { kind: 'answer', answer: 'conflict', atLeast: 1 };
const isFailed: GoalCondition = { kind: 'answer', answer: 'failed', atLeast: 1 };
const isAccepted: GoalCondition = { kind: 'answer', answer: 'accepted', atLeast: 1 };
const nobodyAccepted: GoalCondition = { kind: 'answer', answer: 'accepted', exactly: 0 };
const appliedBy = (subscriber: string): GoalCondition => ({
  kind: 'fact',
  fact: 'event-applied',
  where: { subscriber },
  atLeast: 1,
});

export const goalPresets: readonly GoalPreset[] = [
  {
    id: 'three-refusals',
    goalOf: () => ({
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [isRejected, isConflict, isFailed, { kind: 'fact', fact: 'event-published', exactly: 0 }],
      },
    }),
  },
  {
    id: 'all-but-the-client',
    goalOf: ({ subscribers }) => ({
      when: 'at-rest',
      holds: { kind: 'all', of: [...subscribers.map(appliedBy), nobodyAccepted] },
    }),
  },
  {
    id: 'accepted-unheard',
    goalOf: () => ({
      when: 'at-rest',
      holds: { kind: 'all', of: [isAccepted, { kind: 'fact', fact: 'event-applied', exactly: 0 }] },
    }),
  },
  {
    id: 'written-twice',
    goalOf: ({ places }) =>
      places.some(({ role }) => role === 'mail-server')
        ? {
            when: 'ever',
            holds: {
              kind: 'all',
              of: [
                { kind: 'fact', fact: 'event-committed', atMost: 1 },
                { kind: 'fact', fact: 'mail-sent', atLeast: 2 },
              ],
            },
          }
        : null,
  },
];
