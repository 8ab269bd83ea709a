import { describe, expect, test } from 'vitest';
import { publish, sendMail } from '../../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import { isAtRest, repairs, settle } from '../../../src/kernel/machine/rest.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { orderRun } from '../../support/order-run.ts';
import { openStage } from '../../support/stage.ts';
import { walk } from '../../support/walk.ts';
import { servicesOf } from '../../support/services-of.ts';

const publishOnce: Program = function* publishOnce() {
  const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
  return sent.ok ? finished : next({});
};
const mailForever: Program = function* mailForever() {
  yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 }, []);
  return next({});
};

describe('rest', () => {
  test('[K7] a world is at rest when nothing moves by itself', () => {
    const stage = openStage(smallSystem({ programs: { publishOnce } }));
    expect(isAtRest(stage.machine, stage.now())).toBe(false);
    stage.act('publishOnce');
    expect(isAtRest(stage.machine, stage.now())).toBe(true);
  });

  test('[K7] a world in which something is down, crashed or cut is not at rest', () => {
    const stage = openStage(smallSystem({}));
    expect(isAtRest(stage.machine, stage.now())).toBe(true);
    const faults = [
      { kind: 'take-down', place: 'broker' },
      { kind: 'crash', place: 'service' },
      { kind: 'cut', link: 'client->service' },
    ] as const;
    for (const fault of faults) {
      const stepped = stage.machine.step(stage.now(), fault);
      expect(stepped.ok && isAtRest(stage.machine, stepped.world)).toBe(false);
    }
  });

  test('[K7] a slow link keeps nothing from rest', () => {
    const stage = openStage(smallSystem({}));
    stage.move({ kind: 'slow', link: 'client->service', factor: 10 });
    expect(isAtRest(stage.machine, stage.now())).toBe(true);
  });

  test('[K8] settling repairs everything, then lets run what runs', () => {
    const stage = openStage(smallSystem({ programs: { publishOnce } }));
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.move({ kind: 'crash', place: 'publishOnce' });
    const settled = settle(stage.machine, stage.now(), 100);
    expect(settled.isAtRest).toBe(true);
    expect(settled.moves.map(({ kind }) => kind)).toEqual(['recover', 'recover', 'op']);
    expect(repairs(stage.machine, settled.world)).toEqual([]);
    expect(settled.world.faultsUsed).toEqual(stage.now().faultsUsed);
  });

  test('[K8] what does not come to rest within the bound is told so', () => {
    const stage = openStage(smallSystem({ programs: { mailForever } }));
    const settled = settle(stage.machine, stage.now(), 25);
    expect(settled.isAtRest).toBe(false);
    expect(settled.moves).toHaveLength(25);
  });
});

test('[K4] the first natural move is the first of all natural moves, in every world of random runs', () => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const run = orderRun({}, seed);
    for (const { world } of walk(
      run.machine,
      run.start,
      run.scenario.commands,
      servicesOf(run.scenario),
      seed,
      300,
    ))
      expect(run.machine.firstNatural(world)).toEqual(run.machine.natural(world)[0] ?? null);
  }
});
