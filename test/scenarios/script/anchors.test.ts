import { describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { memoryStage, playScript } from '../../../src/scenarios/script/play-script.ts';
import { publisher } from '../../../src/scenarios/script/places-here.ts';
import type { OnceTrue, Script, ScriptMove } from '../../../src/scenarios/script/script.ts';
import { publishingVariants } from '../../../src/system/publishing/publishing-table.ts';
import { orderRun, type OrderRun } from '../../support/order-run.ts';
import { atOnce, atRest, send } from '../../support/scripts.ts';

/** Each anchor by meaning, and what must have become true so often when its moment has come. */
const anchors: readonly (readonly [OnceTrue, (fact: Fact) => number | string | null])[] = [
  [{ kind: 'answered', intent: 'c2' }, (fact) => (fact.kind === 'command-answered' ? fact.intent : null)],
  [{ kind: 'heard', intent: 'c2' }, (fact) => (fact.kind === 'answer-heard' ? fact.intent : null)],
  [{ kind: 'event-committed', nth: 1 }, eventOf('event-committed')],
  [{ kind: 'event-committed', nth: 2, event: 'OrderCreated' }, eventOf('event-committed')],
  [{ kind: 'event-published', nth: 1 }, eventOf('event-published')],
  [{ kind: 'event-published', nth: 2, event: 'OrderCreated' }, eventOf('event-published')],
  [{ kind: 'event-applied', subscriber: 'projection', nth: 1 }, eventOf('event-applied', 'projection')],
  [{ kind: 'event-applied', subscriber: 'notification', nth: 2 }, eventOf('event-applied', 'notification')],
];

const variants = publishingVariants.map(({ id, hasNoBroker }) => [id, hasNoBroker === true] as const);
const markers: readonly ScriptMove[] = [
  { kind: 'slow', link: 'client->order-service-1', factor: 3 },
  { kind: 'crash', place: 'projection' },
  { kind: 'crash', place: 'order-service-2' },
];

describe.each(variants)('under %s', (publishing, hasNoBroker) => {
  test.each(anchors)('a step comes with the very move that makes it true: %j', (when, factOf) => {
    const run = orderRun({ publishing });
    for (const move of markers) {
      const { skipped, entries, made } = play(run, [
        { when: atOnce, move: send(2) },
        { when: atOnce, move: send(3) },
        { when, move },
        { when: atRest, move: { kind: 'recover', place: 'projection' } },
      ]);
      const wanted = 'nth' in when ? when.nth : 1;
      if (when.kind === 'event-published' && hasNoBroker) {
        expect(skipped.find(({ step }) => step.when === when)?.reason).toBe('not-there');
        continue;
      }
      const number = made.find(({ step }) => step.when === when)?.number ?? expect.fail('it is made');
      const countAt = (length: number): number =>
        new Set(
          entries
            .slice(0, length)
            .flatMap(({ facts }) => facts.map(factOf))
            .filter((one) => ('intent' in when ? one === when.intent : one !== null)),
        ).size;
      expect([countAt(number - 2), countAt(number - 1)]).toEqual([wanted - 1, wanted]);
    }
  });

  test('who publishes dies once the first event is out, and what was not published is, or is lost', () => {
    const run = orderRun({ publishing });
    const { skipped, entries, made } = play(run, [
      { when: atOnce, move: send(2) },
      { when: { kind: 'event-published', nth: 1 }, move: { kind: 'crash', place: publisher } },
      { when: atRest, move: { kind: 'recover', place: publisher } },
    ]);
    if (hasNoBroker) {
      expect(skipped.map(({ reason }) => reason)).toEqual(['not-there', 'not-there']);
      return;
    }
    expect(skipped).toEqual([]);
    const [, crash] = made;
    const crashed = entries[(crash?.number ?? 0) - 1];
    expect(crashed?.move).toMatchObject({ kind: 'crash' });
    const published = entries[(crash?.number ?? 0) - 2];
    expect(published).toMatchObject({ from: crashed?.from, op: { kind: 'publish' } });
  });
});

test('a step waits for different events: a copy does not count', () => {
  const run = orderRun({ consuming: 'naive' });
  const { skipped, entries, made } = play(run, [
    { when: atOnce, move: send(2) },
    { when: { kind: 'event-published', nth: 1 }, move: { kind: 'crash', place: 'relay' } },
    { when: atRest, move: { kind: 'recover', place: 'relay' } },
    { when: { kind: 'event-published', nth: 2 }, move: { kind: 'crash', place: 'relay' } },
  ]);
  const copies = entries.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'event-published'));
  expect(copies).toHaveLength(2);
  expect(made).toHaveLength(3);
  expect(skipped).toMatchObject([{ reason: 'never-came' }]);
});

test('a repair that waits for a moment does not come before the fault that waits longer', () => {
  const { made } = play(orderRun(), [
    { when: atOnce, move: send(2) },
    { when: { kind: 'event-published', nth: 1 }, move: { kind: 'take-down', place: 'broker' } },
    { when: { kind: 'event-committed', nth: 1 }, move: { kind: 'recover', place: 'broker' } },
  ]);
  expect(made.map(({ step }) => step.move.kind)).toEqual(['send', 'take-down', 'recover']);
});

function play(run: OrderRun, script: Script) {
  const stage = memoryStage(run.machine, run.start);
  const played = playScript(run.machine, stage, script);
  const entries: TraceEntry[] = [];
  let world = run.start;
  for (const move of stage.moves) {
    const stepped = run.machine.step(world, move);
    if (!stepped.ok) expect.fail(stepped.problem);
    entries.push(stepped.entry);
    world = stepped.world;
  }
  return { ...played, entries };
}

function eventOf(kind: 'event-committed' | 'event-published' | 'event-applied', subscriber?: string) {
  return (fact: Fact): number | null => {
    if (fact.kind !== kind) return null;
    return fact.kind === 'event-applied' && fact.subscriber !== subscriber ? null : fact.event.id;
  };
}
