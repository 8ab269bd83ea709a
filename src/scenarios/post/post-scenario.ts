import { post } from '../../domains/post/post.ts';
import { fromDocuments, without, withoutRows } from '../form/left-out.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { postBalances } from './post-balances.ts';
import { postSystem } from './post-system.ts';
import { editMessage, postPreload, postsExplored, sends } from './post-workload.ts';

/** The ten steps of a command, by the names of a course, and what a failure between two of them leaves. */
export const postScenario: ScenarioOnServices = serviceScenario({
  id: 'post',
  system: postSystem,
  balances: postBalances,
  leftOut: [
    withoutRows,
    without('keeping', 'steps-of-events', ['document']),
    without('publishing', 'steps-of-events', fromDocuments),
    without('reading', 'no-query-side', ['read-model', 'wait-for-version', 'fold-the-log', 'read-own-store']),
  ],
  // What is followed is a command, from its client to the broker: nobody is written to.
  defaults: { effect: 'row' },
  sideBySide: {
    slot: 'publishing',
    variants: ['after-commit', 'outbox-polling'],
    script: [
      { when: { kind: 'at-once' }, move: sends(1, editMessage('post-1', 'Hello, all')) },
      { when: { kind: 'event-committed', nth: 1 }, move: { kind: 'crash', place: 'post-service-1' } },
      { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'post-service-1' } },
    ],
  },
  commands: post.commands,
  preload: postPreload,
  exploring: postsExplored,
});
