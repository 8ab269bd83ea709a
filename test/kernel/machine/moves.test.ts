import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { publish, sendMail, tell } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const write: Program = function* write() {
  yield* publish('broker', 'Topic', 'k', anEvent(1));
  return finished;
};
const say: Program = function* say() {
  yield* tell('relay', 'start');
  yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 }, []);
  return finished;
};

const texts = (moves: readonly Move[]): readonly string[] =>
  moves.map((move) => {
    if (move.kind === 'op') return `${move.activation} ${move.op} ${move.label} ${move.outcome}`;
    if ('place' in move) return `${move.kind} ${move.place}`;
    return 'link' in move ? `${move.kind} ${move.link}` : move.kind;
  });

describe('moves', () => {
  test('[K4] moves come in one order: by themselves, then faults of ops, then the surroundings', () => {
    const stage = openStage(smallSystem({ programs: { write, say } }));
    const listed = texts(stage.machine.moves(stage.now()));
    expect(listed.slice(0, 6)).toEqual([
      'say tell relay/start done',
      'write publish Happened done',
      'write publish Happened refused',
      'write publish Happened request-lost',
      'write publish Happened reply-lost',
      'write publish Happened too-large',
    ]);
    expect(listed.slice(6)).toEqual([
      'crash service',
      'take-down service',
      'crash shop-database',
      'take-down shop-database',
      'crash ledger-database',
      'take-down ledger-database',
      'take-down broker',
      'take-down post-office',
      'crash write',
      'crash say',
      ...stage.machine.definition.links.map(({ from, to }) => `cut ${from}->${to}`),
    ]);
    expect(texts(stage.machine.natural(stage.now()))).toEqual(listed.slice(0, 2));
  });

  test('[K4] the order does not depend on the order in which processes came into the world', () => {
    const one = openStage(smallSystem({ programs: { say, write } }));
    const other = openStage(smallSystem({ programs: { write, say } }));
    expect(texts(one.machine.natural(one.now()))).toEqual(texts(other.machine.natural(other.now())));
  });

  test('[K12] what is down can be recovered, and what is cut mended, until it is done', () => {
    const stage = openStage(smallSystem({ programs: { write } }));
    stage.move({ kind: 'crash', place: 'write' });
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.move({ kind: 'cut', link: 'write->broker' });
    const before = stage.now().faultsUsed;
    const repairs = ['recover broker', 'recover write', 'mend write->broker'];
    const offered = (): readonly string[] =>
      texts(stage.machine.moves(stage.now())).filter((text) => /^(?:recover|mend)/.test(text));
    expect(offered()).toEqual(repairs);
    stage.move({ kind: 'recover', place: 'broker' });
    expect(offered()).toEqual(repairs.slice(1));
    stage.move({ kind: 'recover', place: 'write' });
    stage.move({ kind: 'mend', link: 'write->broker' });
    expect(offered()).toEqual([]);
    expect(stage.now().faultsUsed).toEqual(before);
  });
});
