import { describe, expect, test } from 'vitest';
import { commandWalk, handlersAt } from '../../../src/app/walk/command-walk.ts';
import { addComment, editMessage } from '../../../src/scenarios/post/post-workload.ts';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';

const service = 'post-service-1';
const edit = editMessage('post-1', 'Hello, all');

const walkOn = (stage: ServiceStage) =>
  commandWalk(stage.machine.definition, stage.now(), stage.entries(), stage.entries().length);

/** The numbers of the steps that have begun. */
const begun = (stage: ServiceStage): readonly number[] =>
  (walkOn(stage)?.steps ?? []).flatMap(({ number, at }) => (at === null ? [] : [number]));

function asked(command: Command, slots = {}) {
  const stage = openService(postScenario, slots);
  return { stage, handler: stage.ask('c1', command) };
}

describe('[T1] what is seen of a command on its way', () => {
  test('is each step with its move, and the changes that are not committed so far', () => {
    const { stage, handler } = asked(edit);
    expect(walkOn(stage)).toBeNull();
    stage.actUpTo(handler, 'insert');
    expect(walkOn(stage)).toMatchObject({
      process: handler,
      place: service,
      command: 'EditMessage',
      uncommitted: ['MessageUpdated'],
      isUnderWay: true,
    });
    expect(begun(stage)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    stage.actUpTo(handler, 'reply');
    expect(begun(stage).at(-1)).toBe(10);
    expect(walkOn(stage)?.uncommitted).toEqual([]);
    stage.actOn(handler);
    expect(walkOn(stage)?.isUnderWay).toBe(false);
  });

  test('is a list of changes that a crash takes, and the dictionary with it', () => {
    const { stage, handler } = asked(edit);
    expect(handlersAt(stage.now(), service)).toHaveLength(7);
    stage.actUpTo(handler, 'commit');
    stage.move({ kind: 'crash', place: service });
    expect(walkOn(stage)).toMatchObject({ uncommitted: [], isUnderWay: false });
    expect(handlersAt(stage.now(), service)).toEqual([]);
  });

  test('ends at the fifth step where it is refused', () => {
    const { stage, handler } = asked(addComment('post-1', 'comment-1', 'Jun', 'Me too.'));
    stage.actOn(handler);
    expect(begun(stage)).toEqual([1, 2, 3, 4, 5]);
  });

  test('begins at the fourth step again where the first attempt has come to nothing', () => {
    const { stage, handler } = asked(edit, { concurrency: 'optimistic-retry' });
    const other = stage.ask('c2', editMessage('post-1', 'Hi'), 'post-service-2');
    stage.actUpTo(handler, 'update');
    stage.actOn(other);
    stage.actUpTo(handler, 'rollback');
    stage.actUpTo(handler, 'begin');
    expect(begun(stage)).toEqual([1, 2, 3, 4]);
    expect(walkOn(stage)?.uncommitted).toEqual([]);
    stage.actOn(handler);
    expect(begun(stage)).toHaveLength(10);
  });
});
