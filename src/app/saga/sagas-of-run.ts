import type { Machine } from '../../kernel/machine/machine.ts';
import type { Moment, Tape } from '../../live/tape.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Threads } from '../follow/threads.ts';
import { decisionsOf } from '../moves/offered-moves.ts';
import { foldAlong } from '../run/fold-along.ts';
import { sagaBook } from './saga-book.ts';
import { sagaMoves } from './saga-moves.ts';
import type { SagaView } from './saga-view.ts';
import { sagaViews } from './saga-views.ts';

/** Who brings about acts over several steps in a run, at any time. */
export type SagasOfRun = {
  /** Whether there can be any. */
  readonly hasAny: boolean;
  readonly at: (position: number, moment: Moment) => readonly SagaView[];
  /** The numbers of all moves up to the head that are about one of them. */
  readonly movesOf: (key: string) => readonly number[];
};

type Source = {
  readonly machine: Machine;
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly tape: Pick<Tape, 'length' | 'entryAt' | 'standingsAt' | 'journal'>;
  readonly threads: Threads;
};

export function sagasOfRun({ machine, scenario, setup, tape, threads }: Source): SagasOfRun {
  const acts = scenario.steps?.(setup) ?? null;
  const { managed = [] } = scenario.define(setup);
  const others = machine.definition.places.filter(({ role }) => role === 'outside');
  const outside = new Set(others.map(({ id }) => id));
  const bookAt = foldAlong(tape, sagaBook(acts, managed, outside));
  return {
    hasAny: acts !== null || managed.length > 0,
    at: (position, { world, clock }) => {
      const journal = tape.journal();
      return sagaViews(
        bookAt(position),
        { acts, managed },
        {
          world,
          decisions: decisionsOf(machine, world),
          nowMs: clock.nowMs,
          timeOf: (move) => journal[move - 1]?.atMs ?? 0,
        },
      );
    },
    movesOf: (key) => sagaMoves(bookAt(tape.length()), tape, threads, key),
  };
}
