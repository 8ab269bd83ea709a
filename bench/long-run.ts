import { assert } from '../src/base/assert.ts';
import { drawBelow } from '../src/base/random.ts';
import type { Machine } from '../src/kernel/machine/machine.ts';
import type { World } from '../src/kernel/world/world.ts';
import { nextByClock } from '../src/live/clock.ts';
import type { JournalEntry } from '../src/live/journal.ts';
import { createTape } from '../src/live/tape.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import type { Setup } from '../src/scenarios/slots/setup.ts';
import { servicesOf } from '../test/support/services-of.ts';

export const benchSetup: Setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };

/** A run under the clock in which clients keep revising orders. */
export function longJournal(machine: Machine, start: World, moveCount: number): readonly JournalEntry[] {
  const { seed } = benchSetup;
  const tape = createTape(machine, seed, start);
  let sent = 0;
  const make = (made: JournalEntry): void => {
    const next = tape.stretch(tape.head(), made);
    assert(next.ok, `a move that the clock took is possible: ${next.ok ? '' : next.problem}`);
    tape.append(next);
  };
  while (tape.length() < moveCount) {
    const { clock, world } = tape.head();
    const due = nextByClock(machine, clock, world);
    if (due !== null) {
      make(due);
      continue;
    }
    sent += 1;
    const move = {
      kind: 'send',
      intent: `c${sent}`,
      to: servicesOf(orderScenario)[sent % 2] ?? '',
      command: {
        type: 'ReviseOrder',
        aggregateType: 'Order',
        aggregateId: 'order-1',
        data: { total: 1 + drawBelow(500, seed, sent) },
      },
    } as const;
    make({ move, atMs: clock.nowMs });
  }
  return tape.journal();
}
