import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../../src/base/json.ts';
import { documentsIn } from '../../../src/kernel/language/document-ops.ts';
import { logStart } from '../../../src/kernel/database/commit-log.ts';
import { finished, perform, type Program } from '../../../src/kernel/language/process.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const place = { database: 'shop', collection: 'documents', id: 'd' } as const;
const put = (expectedVersion: number | null, document: JsonRecord): Program =>
  function* putDocument() {
    yield* perform<'put-document'>({ kind: 'put-document', ...place, expectedVersion, document });
    return finished;
  };
const mark = (entryId: number): Program =>
  function* markEntry() {
    yield* perform<'update-entry'>({
      kind: 'update-entry',
      ...place,
      array: 'outbox',
      entryId,
      set: { published: true },
    });
    return finished;
  };
const entry = (id: number, published = false) => ({ id, published });

describe('put-document', () => {
  test('[D8] version 0 inserts, the present version replaces, any other is answered no', () => {
    const stage = openStage(
      smallSystem({
        programs: { a: put(0, { n: 1 }), b: put(0, { n: 2 }), c: put(1, { n: 3 }), d: put(1, { n: 4 }) },
      }),
    );
    expect(['a', 'b', 'c', 'd'].map((actor) => stage.act(actor))).toMatchObject([
      { value: true },
      { value: false },
      { value: true },
      { value: false },
    ]);
    expect(stage.rows('documents')).toEqual([{ id: 'd', version: 2, document: { n: 3 } }]);
  });

  test('[K3] of two puts on the same version one wins, whichever comes first', () => {
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const stage = openStage(smallSystem({ programs: { a: put(0, { by: 'a' }), b: put(0, { by: 'b' }) } }));
      expect(order.map((actor) => stage.act(actor))).toMatchObject([{ value: true }, { value: false }]);
      expect(stage.rows('documents')).toMatchObject([{ document: { by: order[0] } }]);
    }
  });

  test('[D8] a put that expects no version replaces whatever is there, and creates what is not', () => {
    const stage = openStage(
      smallSystem({
        programs: { a: put(null, { by: 'a' }), b: put(1, { by: 'b' }), c: put(null, { by: 'c' }) },
      }),
    );
    expect(['a', 'b', 'c'].map((actor) => stage.act(actor))).toMatchObject([
      { value: true },
      { value: true },
      { value: true },
    ]);
    expect(stage.rows('documents')).toEqual([{ id: 'd', version: 3, document: { by: 'c' } }]);
  });

  test('[P1] its facts become true where it was done and nowhere else', () => {
    const said = (expectedVersion: number): Program =>
      function* putDocument() {
        yield* documentsIn('shop', 'documents').put('d', expectedVersion, {}, [
          { kind: 'event-outboxed', eventId: 7 },
        ]);
        return finished;
      };
    const stage = openStage(
      smallSystem({ programs: { stale: said(4), a: said(0), b: said(1), c: said(2) } }),
    );
    stage.act('stale');
    stage.act('a', 'request-lost');
    expect(stage.entries().flatMap(({ facts }) => facts)).toEqual([]);
    const unheard = openStage(smallSystem({ programs: { a: said(0) } }));
    unheard.act('a', 'reply-lost');
    expect(unheard.entries().flatMap(({ facts }) => facts)).toEqual([{ kind: 'event-outboxed', eventId: 7 }]);
  });

  test('[D8] a put whose reply is lost stands', () => {
    const stage = openStage(smallSystem({ programs: { a: put(0, { n: 1 }) } }));
    stage.act('a', 'reply-lost');
    expect(stage.rows('documents')).toHaveLength(1);
  });
});

describe('update-entry', () => {
  test('[D8] one entry of an array changes, beside a sibling that came in the meantime', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          first: put(0, { outbox: [entry(1)], name: 'x' }),
          second: put(1, { outbox: [entry(1), entry(2)], name: 'x' }),
          relay: mark(1),
        },
      }),
    );
    for (const actor of ['first', 'second']) stage.act(actor);
    expect(stage.act('relay')).toEqual({ ok: true, value: true });
    expect(stage.rows('documents')).toEqual([
      { id: 'd', version: 3, document: { outbox: [entry(1, true), entry(2)], name: 'x' } },
    ]);
  });

  test('[D8] an entry, an array or a document that is not there is answered no and changes nothing', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          early: mark(1),
          first: put(0, { other: [] }),
          noArray: mark(1),
          third: put(1, { outbox: [entry(2)] }),
          noEntry: mark(1),
        },
      }),
    );
    const answers = ['early', 'first', 'noArray', 'third', 'noEntry'].map((actor) => stage.act(actor));
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([false, true, false, true, false]);
    expect(stage.rows('documents')).toEqual([{ id: 'd', version: 2, document: { outbox: [entry(2)] } }]);
  });

  test('[D8] the commit log streams the committed versions of a document in their order', () => {
    const follow: Program = function* follow() {
      yield* perform<'read-log'>({ kind: 'read-log', database: 'shop', position: logStart, waits: false });
      return finished;
    };
    const stage = openStage(
      smallSystem({
        programs: { first: put(0, { outbox: [entry(1)] }), stale: put(0, {}), relay: mark(1), follow },
      }),
    );
    for (const actor of ['first', 'stale', 'relay']) stage.act(actor);
    expect(stage.act('follow')).toMatchObject({
      value: [
        { writes: [{ key: 'd', after: { version: 1 } }] },
        { writes: [{ key: 'd', after: { version: 2, document: { outbox: [entry(1, true)] } } }] },
      ],
    });
  });
});
