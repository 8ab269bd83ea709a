import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtRest } from '../../src/kernel/rest.ts';
import {
  memoryStage,
  playScript,
  scriptOf,
  type Script,
  type ScriptStep,
} from '../../src/scenarios/script.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import type { JournalEntry } from '../../src/live/journal.ts';
import {
  dueAt,
  newOrder,
  openStory,
  orderRun,
  revision,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../support/order-run.ts';

const atOnce = { kind: 'at-once' } as const;
const atRest = { kind: 'at-rest' } as const;
const send = (number: number): ScriptStep['move'] => sendOf(number, newOrder(number)) as ScriptStep['move'];

describe('playing a script', () => {
  test('makes its steps at their anchors and comes to rest', () => {
    const run = orderRun();
    const stage = memoryStage(run.machine, run.start);
    const crash: ScriptStep = {
      when: { kind: 'before', place: 'relay', op: 'update', occurrence: 1 },
      move: { kind: 'crash', place: 'relay' },
    };
    const { skipped } = playScript(run.machine, stage, [
      { when: atOnce, move: send(2) },
      crash,
      { when: atRest, move: { kind: 'recover', place: 'relay' } },
    ]);
    expect(skipped).toEqual([]);
    expect(isAtRest(run.machine, stage.world())).toBe(true);
    const crashedAt = stage.moves.findIndex(({ kind }) => kind === 'crash');
    expect(stage.moves[crashedAt - 1]).not.toMatchObject({ op: 'update', activation: 'relay' });
  });

  test('waits for the occurrence that an anchor names', () => {
    const run = orderRun();
    const stage = memoryStage(run.machine, run.start);
    playScript(run.machine, stage, [
      { when: atOnce, move: send(2) },
      { when: atRest, move: send(3) },
      {
        when: { kind: 'before', place: 'relay', op: 'publish', occurrence: 2 },
        move: { kind: 'take-down', place: 'broker' },
      },
    ]);
    const downAt = stage.moves.findIndex(({ kind }) => kind === 'take-down');
    const published = stage.moves
      .slice(0, downAt)
      .filter((move) => move.kind === 'op' && move.op === 'publish' && move.activation.startsWith('relay'));
    expect(published).toHaveLength(1);
  });

  test('skips a step whose anchor never comes, and reports it', () => {
    const run = orderRun({ publishing: 'after-commit' });
    const stage = memoryStage(run.machine, run.start);
    const never: ScriptStep = {
      when: { kind: 'before', place: 'relay', op: 'update', occurrence: 1 },
      move: { kind: 'crash', place: 'relay' },
    };
    const after: ScriptStep = { when: atRest, move: { kind: 'recover', place: 'relay' } };
    const { skipped } = playScript(run.machine, stage, [
      { when: atOnce, move: send(2) },
      never,
      after,
      { when: atRest, move: send(3) },
    ]);
    expect(skipped).toEqual([never, after]);
    expect(stage.moves.filter(({ kind }) => kind === 'send')).toHaveLength(2);
  });

  test('skips a step that is not possible where it stands, and goes on', () => {
    const run = orderRun();
    const stage = memoryStage(run.machine, run.start);
    const wrong: ScriptStep = { when: atOnce, move: { kind: 'recover', place: 'broker' } };
    const { skipped } = playScript(run.machine, stage, [wrong, { when: atOnce, move: send(2) }]);
    expect(skipped).toEqual([wrong]);
    expect(stage.moves[0]).toEqual(send(2));
  });

  test('stops before the move that it is told to stop at', () => {
    const run = orderRun();
    const stage = memoryStage(run.machine, run.start);
    playScript(
      run.machine,
      stage,
      [{ when: atOnce, move: send(2) }],
      (next) => next.kind === 'op' && next.op === 'commit',
    );
    expect(stage.next()).toMatchObject({ kind: 'op', op: 'commit' });
  });
});

describe('the script of a run', () => {
  test.each(['lost-after-commit', 'mailed-twice', 'lost-update'])('of %s is that of its story', (id) => {
    const story = storyNamed(id);
    const { machine, start, setup } = openStory(story);
    const script = [...story.before, ...story.after];
    const played = playByClock({ machine, seed: setup.seed, start, script, stopsBefore: null });
    const found = scriptFrom(runOf(setup), played);
    expect(found.map(({ move }) => move)).toEqual(script.map(({ move }) => move));
    const isNamed = ({ when }: ScriptStep): boolean => when.kind !== 'at-once';
    expect(found.filter((_, index) => isNamed(script[index] as ScriptStep))).toEqual(script.filter(isNamed));
  });

  test('replayed on the same setup gives the same run', () => {
    fc.assert(
      fc.property(scripts, fc.integer({ min: 0, max: 0xffff }), (script, seed) => {
        const run = runOf({ ...orderRun().setup, seed });
        const options = { ...run, stopsBefore: null };
        const played = playByClock({ ...options, script });
        const found = scriptFrom(run, played);
        expect(playByClock({ ...options, script: found })).toEqual(played);
      }),
      { numRuns: 60 },
    );
  });

  test('is playable under another variant, whose moves are different ones', () => {
    const run = orderRun({ publishing: 'after-commit' });
    const options = { ...run, stopsBefore: null };
    const played = playByClock({
      ...options,
      script: [
        { when: atOnce, move: send(2) },
        { when: atOnce, move: sendOf(3, revision(80)) as ScriptStep['move'] },
      ],
    });
    const script = scriptFrom(run, played);
    const other = orderRun({ publishing: 'outbox-polling' });
    const stage = memoryStage(other.machine, other.start);
    expect(playScript(other.machine, stage, script).skipped).toEqual([]);
    expect(isAtRest(other.machine, stage.world())).toBe(true);
  });
});

/** The script found in a run of the clock; when it is played again it must be found again. */
function scriptFrom(run: OrderRun, played: readonly JournalEntry[]): Script {
  const tape = tapeOf(run, played);
  return scriptOf(
    run.machine,
    run.start,
    played.map(({ move }) => move),
    (position) => dueAt(run, tape.momentAt(position))?.move ?? null,
  );
}

/** Commands and faults, anchored anyhow; some of them find nothing to do. */
const anchor = fc.oneof(
  fc.constant(atOnce),
  fc.constant(atRest),
  fc.record({
    kind: fc.constant('before' as const),
    place: fc.constantFrom('order-service-1', 'order-service-2', 'relay', 'projection', 'notification'),
    op: fc.constantFrom('commit', 'publish', 'update', 'find', 'acknowledge', 'send-mail'),
    occurrence: fc.integer({ min: 1, max: 3 }),
  }),
);
const places = fc.constantFrom('relay', 'projection', 'notification', 'order-service-1', 'broker');
const scripts: fc.Arbitrary<Script> = fc
  .array(
    fc.record({
      when: anchor,
      move: fc.oneof(
        fc.integer({ min: 2, max: 9 }).map(send),
        fc.record({ kind: fc.constantFrom('crash' as const, 'recover' as const), place: places }),
        fc.constantFrom<ScriptStep['move']>(
          { kind: 'take-down', place: 'broker' },
          { kind: 'recover', place: 'broker' },
        ),
      ),
    }),
    { maxLength: 7 },
  )
  .map((steps): Script => [{ when: atOnce, move: send(1) }, ...(steps as Script)]);
