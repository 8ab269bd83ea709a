import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/kernel/language/ops.ts';
import type { OpResult } from '../../../src/kernel/language/op.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { atSite } from '../../../src/kernel/language/site.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const plain: Program = function* plain() {
  const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
  if (!sent.ok) yield* publish('broker', 'Topic', 'k', anEvent(2));
  return finished;
};
const sited: Program = (args, self) => atSite('outer.ts', 7, atSite('inner.ts', 3, plain(args, self)));

describe('sites', () => {
  test('[K18] an op carries where it was called from, innermost first', () => {
    const stage = openStage(smallSystem({ programs: { a: sited } }));
    stage.act('a');
    expect(stage.entries()[0]?.op?.sites).toEqual([
      { file: 'inner.ts', line: 3 },
      { file: 'outer.ts', line: 7 },
    ]);
  });

  test('[K18] sites change neither what a process does nor any hash', () => {
    const run = (program: Program) => {
      const stage = openStage(smallSystem({ programs: { a: program } }));
      const results: OpResult[] = [stage.act('a', 'refused'), stage.act('a')];
      return { results, world: stage.now() };
    };
    expect(run(sited)).toEqual(run(plain));
  });

  test('[K18] no process sees a fact: the same ops with others give the same world', () => {
    const withFacts: Program = function* withFacts(args, self) {
      const inner = plain(args, self);
      let step = inner.next();
      while (step.done !== true)
        step = inner.next(
          yield {
            ...step.value,
            facts: [{ kind: 'command-sent', intent: 'c1', type: 'Any', aggregateId: 'any-1' }],
          },
        );
      return step.value;
    };
    const run = (program: Program) => {
      const stage = openStage(smallSystem({ programs: { a: program } }));
      stage.actOn('a');
      return stage.now();
    };
    expect(run(withFacts)).toEqual(run(plain));
  });
});
