import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainOf } from '../../../src/app/follow/chain.ts';
import { createThreads } from '../../../src/app/follow/threads.ts';
import { numbered } from '../../support/follow-run.ts';
import { chosenMove, orderRun, press, tapeOf } from '../../support/order-run.ts';

test('threads read along the run are those read from scratch, after forks too', () => {
  const run = orderRun({ consuming: 'naive', client: 'retry-same-id' });
  const step = fc.record({ choice: fc.nat(0xffff), look: fc.nat(400), cut: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), (steps) => {
      const tape = tapeOf(run);
      const threads = createThreads(tape);
      for (const [index, { choice, cut }] of steps.entries()) {
        if (cut < 3) tape.cut(Math.floor((tape.length() * cut) / 3));
        const move = chosenMove(run, tape.head().world, choice, index + 2);
        if (move !== null) press(tape, move);
        threads.read();
      }
      const again = createThreads(tape);
      again.read();
      const position = (steps[0]?.look ?? 0) % (tape.length() + 1);
      const { world } = tape.momentAt(position);
      for (const { number } of numbered(tape)) {
        expect(threads.subjectsOf(number)).toEqual(again.subjectsOf(number));
        for (const subject of again.subjectsOf(number))
          expect(chainOf(threads, tape.entryAt, subject, position, world)).toEqual(
            chainOf(again, tape.entryAt, subject, position, world),
          );
      }
    }),
    { numRuns: 20 },
  );
});
