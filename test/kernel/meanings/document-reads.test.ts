import { describe, expect, test } from 'vitest';
import { logStart } from '../../../src/kernel/database/commit-log.ts';
import { documentsIn } from '../../../src/kernel/language/document-ops.ts';
import { insertRow } from '../../../src/kernel/language/ops.ts';
import { finished, type Process, type Program } from '../../../src/kernel/language/process.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const documents = documentsIn('shop', 'documents');
const letters = documentsIn('shop', 'letters');
const entry = (id: number, published = false) => ({ id, published });
const program = (...ops: readonly (() => Process<unknown>)[]): Program =>
  function* run() {
    for (const op of ops) yield* op();
    return finished;
  };

describe('find-document', () => {
  test('[D16] by its id reads the document at its version, or says that there is none', () => {
    const find = program(() => documents.find('d'));
    const stage = openStage(
      smallSystem({
        programs: { early: find, writer: program(() => documents.put('d', 0, { n: 1 })), late: find },
      }),
    );
    expect(stage.act('early')).toEqual({ ok: true, value: null });
    stage.act('writer');
    expect(stage.act('late')).toEqual({ ok: true, value: { id: 'd', version: 1, document: { n: 1 } } });
  });

  test('[K5] [D16] waits for a document with an entry that lacks the flag, and finds the one with an index', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          relay: program(() => letters.waitForEntry('outbox', 'published')),
          writer: program(
            () => letters.put('a', 0, { outbox: [entry(1, true)] }),
            () => letters.put('b', 0, { outbox: [entry(2, true), entry(3)] }),
          ),
        },
      }),
    );
    expect(stage.outcomes('relay')).toEqual([]);
    stage.act('writer');
    expect(stage.outcomes('relay')).toEqual([]);
    stage.act('writer');
    expect(stage.act('relay')).toMatchObject({ value: { id: 'b', version: 1 } });
  });

  test('[D16] the index follows each write of the document, whole or in one entry', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          writer: program(
            () => letters.put('a', 0, { outbox: [entry(1), entry(2)] }),
            () => letters.updateEntry('a', 'outbox', 1, { published: true }),
            () => letters.updateEntry('a', 'outbox', 2, { published: true }),
            () => letters.put('a', 3, { outbox: [entry(3)] }),
            () => letters.put('a', 4, { none: true }),
          ),
        },
      }),
    );
    const counts = [1, 2, 3, 4, 5].map(() => {
      stage.act('writer');
      return stage.rows('letters')[0]?.['unpublished'];
    });
    expect(counts).toEqual([2, 1, 0, 1, 0]);
  });

  test('[D16] a search for entries without an index stops on an assert', () => {
    const relay = program(() => letters.waitForEntry('outbox', 'seen'));
    expect(() => openStage(smallSystem({ programs: { relay } })).outcomes('relay')).toThrow('multikey index');
  });
});

describe('watch', () => {
  const follow: Program = function* follow() {
    let position = logStart;
    for (let count = 0; count < 3; count += 1) {
      const told = yield* documents.watch(position);
      if (told.ok) position = told.value.position;
    }
    return finished;
  };

  test('[D17] tells every version of every document of its collection, one at a time and in order', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          follow,
          writer: program(
            () => documents.put('a', 0, { n: 1 }),
            () => letters.put('other', 0, {}),
            () => documents.put('b', 0, { n: 2 }),
            () => insertRow('shop', 'accounts', { id: 'x', owner: 'me', balance: 1 }),
            () => documents.put('a', 1, { n: 3 }),
          ),
        },
      }),
    );
    expect(stage.outcomes('follow')).toEqual([]);
    stage.actOn('writer');
    expect(stage.actOn('follow')).toMatchObject([
      { value: { id: 'a', version: 1, document: { n: 1 }, position: { offset: 1 } } },
      { value: { id: 'b', version: 1, document: { n: 2 }, position: { offset: 3 } } },
      { value: { id: 'a', version: 2, document: { n: 3 }, position: { offset: 5 } } },
    ]);
  });

  test('[D17] tells the same again where it is asked from the same position, and nothing of what is to come', () => {
    const again: Program = function* again() {
      yield* documents.watch(logStart);
      yield* documents.watch(logStart);
      yield* documents.watch({ ...logStart, offset: 1 });
      return finished;
    };
    const stage = openStage(
      smallSystem({ programs: { again, writer: program(() => documents.put('a', 0, {})) } }),
    );
    stage.act('writer');
    const [first, second] = [stage.act('again'), stage.act('again')];
    expect(second).toEqual(first);
    expect(stage.outcomes('again')).toEqual([]);
  });
});
