import { describe, expect, test } from 'vitest';
import { startActivation } from '../../../src/kernel/world/activation.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { publish, sendMail, tell } from '../../../src/kernel/language/ops.ts';
import { finished, next, perform, type Program } from '../../../src/kernel/language/process.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';
import { anEvent } from '../../support/an-event.ts';

const drawTicket: Program = function* draw() {
  yield* perform<'next-id'>({ kind: 'next-id', database: 'shop', sequence: 'tickets' });
  return next({});
};

const drawMove: Move = {
  kind: 'op',
  activation: 'a',
  op: 'next-id',
  label: 'tickets',
  outcome: 'done',
};

describe('automaton', () => {
  test('[K11] an activation that yields no op at all stops on an assert', () => {
    const idle: Program = function* idle() {
      return finished;
    };
    const natural = (): unknown => {
      const machine = createMachine(smallSystem({ programs: { idle } }));
      return machine.natural(machine.initial);
    };
    expect(natural).toThrow('at least one shared op');
  });

  test('[K11] an activation that only tells stops on an assert, however it is unrolled', () => {
    const chatter: Program = function* chatter() {
      yield* tell('client', 'one');
      yield* tell('client', 'two');
      return next({});
    };
    const definition = smallSystem({ programs: { chatter } });
    const talk = (nodeCountMax: number) => () => {
      const machine = createMachine(definition, { nodeCountMax });
      let world = machine.initial;
      for (let count = 0; count < 2; count += 1)
        for (const move of machine.natural(world).slice(0, 1)) {
          const stepped = machine.step(world, move);
          if (stepped.ok) world = stepped.world;
        }
    };
    expect(talk(100)).toThrow('at least one shared op');
    expect(talk(1)).toThrow('at least one shared op');
  });

  test('[K11] the next activation begins within the move that ends the last one', () => {
    const count: Program = function* count(args) {
      const done = Number(args['done'] ?? 0);
      yield* tell('relay', 'round', { done });
      yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'round', eventId: done }, []);
      return done === 2 ? finished : next({ done: done + 1 });
    };
    const stage = openStage(smallSystem({ programs: { count } }));
    const seen: unknown[] = [];
    while (stage.wants('count') !== null) {
      if (stage.wants('count') === 'tell') seen.push(stage.now().activations['count']?.args['done'] ?? 0);
      stage.act('count');
    }
    expect(seen).toEqual([0, 1, 2]);
    expect(stage.entries()).toHaveLength(6);
  });

  test('[K17] a point is computed once, however many worlds come by it', () => {
    let starts = 0;
    const counting: Program = function* counting(args, self) {
      starts += 1;
      return yield* drawTicket(args, self);
    };
    const machine = createMachine(smallSystem({ programs: { a: counting } }));
    const first = machine.step(machine.initial, drawMove);
    const again = machine.step(machine.initial, drawMove);
    expect(first).toEqual(again);
    expect(starts).toBe(1);
    expect(machine.counts().replays).toBe(0);
  });

  test('[K17] a second future of the same point is reached by replaying the results', () => {
    let starts = 0;
    const branching: Program = function* branching() {
      starts += 1;
      const first = yield* publish('broker', 'Topic', 'k', anEvent(1));
      const second = yield* publish('broker', 'Topic', 'k', anEvent(2));
      yield* tell('relay', 'both', { first: first.ok, second: second.ok });
      return finished;
    };
    const machine = createMachine(smallSystem({ programs: { a: branching } }));
    const move = (outcome: 'done' | 'refused'): Move => ({
      kind: 'op',
      activation: 'a',
      op: 'publish',
      label: 'Happened',
      outcome,
    });
    const wantedAfter = (outcomes: readonly ('done' | 'refused')[]): unknown => {
      let world = machine.initial;
      for (const outcome of outcomes) {
        const stepped = machine.step(world, move(outcome));
        if (stepped.ok) world = stepped.world;
      }
      const activation = world.activations['a'];
      const op = activation === undefined ? null : machine.opOf(activation);
      return op?.kind === 'tell' ? op.about : op?.kind;
    };
    expect(wantedAfter(['done', 'done'])).toEqual({ first: true, second: true });
    expect(wantedAfter(['done', 'refused'])).toEqual({ first: true, second: false });
    expect(wantedAfter(['refused', 'done'])).toEqual({ first: false, second: true });
    expect(starts).toBeGreaterThan(1);
  });

  test('[K17] the number of points remembered stays at its bound', () => {
    const machine = createMachine(smallSystem({ programs: { a: drawTicket } }), { nodeCountMax: 5 });
    let world = machine.initial;
    for (let count = 1; count <= 50; count += 1) {
      const stepped = machine.step(world, drawMove);
      if (stepped.ok) world = stepped.world;
      expect(machine.counts().nodes).toBeLessThanOrEqual(5);
    }
    expect(world.databases['shop']?.sequences).toEqual({ tickets: 50 });
  });

  test('[K17] two processes of one program and the same arguments know who they are', () => {
    const whoAmI: Program = function* whoAmI(_, self) {
      yield* sendMail(
        'post-office',
        { to: self.activation, about: 'thing-1', subject: self.place, eventId: 0 },
        [],
      );
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { whoAmI } }), (world) =>
      startActivation(world, 'twin', 'whoAmI', 'whoAmI', {}),
    );
    stage.act('twin');
    stage.act('whoAmI');
    const mails = stage.now().mails['post-office'];
    expect(mails?.chunks.flat().map(({ value }) => value.to)).toEqual(['twin', 'whoAmI']);
  });

  test('[K6] a crash abandons a generator: no finally runs', () => {
    const ran: string[] = [];
    const tidy: Program = function* tidy() {
      try {
        yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'one', eventId: 1 }, []);
        yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'two', eventId: 2 }, []);
      } finally {
        ran.push('finally');
      }
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { tidy } }));
    stage.act('tidy');
    stage.move({ kind: 'crash', place: 'tidy' });
    stage.move({ kind: 'recover', place: 'tidy' });
    expect(stage.wants('tidy')).toBe('send-mail');
    expect(ran).toEqual([]);
  });
});
