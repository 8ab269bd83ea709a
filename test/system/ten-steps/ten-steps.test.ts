import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { post } from '../../../src/domains/post/post.ts';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import { addComment, editMessage, newPost } from '../../../src/scenarios/post/post-workload.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import { registerHandler } from '../../../src/system/ten-steps/handler-dictionary.ts';
import { handleCommand } from '../../../src/system/ten-steps/command-handler.ts';
import { registerHandlers } from '../../../src/system/ten-steps/register-handlers.ts';
import { tenSteps } from '../../../src/system/ten-steps/steps.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';

const edit = editMessage('post-1', 'Hello, all');
const service = 'post-service-1';
const types = post.commands.map(({ type }) => type);

const tellOf = ({ op }: TraceEntry): string[] => (op?.kind === 'tell' ? [`${op.actor}/${op.step}`] : []);

/** The numbers of the steps that were taken, as they came. */
const numbersIn = (entries: readonly TraceEntry[]): readonly number[] =>
  entries
    .flatMap(tellOf)
    .flatMap((label) => tenSteps.filter((step) => step.label === label))
    .map(({ number }) => number);

/** What a command does to a service that is asked for it alone. */
function carriedOut(command: Command, slots: Parameters<typeof openService>[1] = {}): ServiceStage {
  const stage = openService(postScenario, slots);
  stage.actOn(stage.ask('c1', command));
  return stage;
}

const upTo10 = tenSteps.map(({ number }) => number);

describe('[T1] a command goes the ten steps', () => {
  test.each([
    ['a new post', newPost('post-2', 'Jun', 'Good morning')],
    ['one that is there', edit],
  ])('in their order, each of them once: %s', (_, command) => {
    expect(numbersIn(carriedOut(command).entries())).toEqual(upTo10);
  });

  test('whichever way to publish is chosen', () => {
    for (const publishing of postScenario.slots.publishing)
      expect(numbersIn(carriedOut(edit, { publishing }).entries()), publishing).toEqual(upTo10);
  });

  test('the tenth of which comes after both writes of the ninth', () => {
    const entries = carriedOut(edit, { publishing: 'after-commit' }).entries();
    const at = (isIt: (entry: TraceEntry) => boolean): number => entries.findIndex(isIt);
    const commit = at(({ op }) => op?.kind === 'commit');
    const json = at((entry) => tellOf(entry)[0] === 'handler/produce');
    const publish = at(({ op }) => op?.kind === 'publish');
    const marked = at((entry) => tellOf(entry)[0] === 'aggregate/mark-changes-as-committed');
    expect([commit, json, publish, marked].every((number) => number >= 0)).toBe(true);
    expect([commit, json, publish, marked]).toEqual([commit, json, publish, marked].sort((a, b) => a - b));
    expect(entries[json]?.op).toMatchObject({
      about: { json: JSON.stringify({ type: 'MessageUpdated', message: 'Hello, all' }) },
    });
  });

  test('with an outbox the ninth has one write, whose rows are committed together', () => {
    const stage = carriedOut(edit);
    expect(stage.entries().flatMap(tellOf)).not.toContain('handler/produce');
    expect(stage.entries().filter(({ op }) => op?.kind === 'publish')).toEqual([]);
    expect(stage.rows('outbox', 'post-service').at(-1)).toMatchObject({ published: 0 });
  });

  test('of which one that is refused takes five, and writes nothing', () => {
    const stage = carriedOut(addComment('post-1', 'comment-1', 'Jun', 'Me too.'));
    expect(numbersIn(stage.entries())).toEqual([1, 2, 3, 4, 5]);
    expect(stage.answers()['c1']).toMatchObject({ kind: 'rejected', rejection: 'CommentExists' });
    expect(stage.rows('events', 'post-service')).toHaveLength(2);
  });

  test('from the fourth on again after a conflict, where the handler decides again', () => {
    const stage = openService(postScenario, { concurrency: 'optimistic-retry' });
    const first = stage.ask('c1', edit);
    const second = stage.ask('c2', editMessage('post-1', 'Hi'), 'post-service-2');
    stage.actUpTo(first, 'update');
    stage.actOn(second);
    stage.actOn(first);
    const own = stage.entries().filter(({ actor }) => actor === first);
    expect(numbersIn(own)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('[T1] the handler dictionary', () => {
  const registered = (entries: readonly TraceEntry[]): readonly unknown[] =>
    entries.flatMap(({ op }) =>
      op?.kind === 'tell' && op.step === 'register-handler' ? [op.about['command']] : [],
    );

  test('is filled before the first command comes, is lost with a crash, and filled again by a recovery', () => {
    const stage = openService(postScenario);
    const kept = () => stage.now().memories[`${service} handlers`]?.['types'];
    expect(kept()).toEqual(types);
    stage.move({ kind: 'crash', place: service });
    expect(kept()).toBeUndefined();
    stage.move({ kind: 'recover', place: service });
    stage.rest();
    expect(registered(stage.entries())).toEqual(types);
    expect(kept()).toEqual(types);
  });

  test('has one handler of a type: a second is refused, and the first stays', () => {
    const one = registerHandler(new Map(), 'EditMessage', handleCommand);
    expect(one.ok && registerHandler(one.value, 'EditMessage', handleCommand)).toEqual({
      ok: false,
      failure: 'registered-already',
    });
    const twice = { ...post, commands: [...post.commands, ...post.commands.slice(0, 1)] };
    const startUp = registerHandlers({ aggregates: [twice] } as never)(
      {},
      { place: service, activation: service },
    );
    const told: unknown[] = [];
    for (let next = startUp.next(); next.done !== true; next = startUp.next({ ok: true, value: null }))
      told.push(next.value.kind === 'tell' ? next.value.about['isRefused'] : next.value);
    expect(told.slice(0, -1)).toEqual([...types.map(() => false), true]);
    expect(present(told.at(-1), 'what is remembered')).toMatchObject({ kind: 'remember', value: { types } });
  });
});
