import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { noLostUpdate } from '../../../src/kernel/properties/no-lost-update.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const committed = (id: number, version: number, basedOn = version - 1, aggregateId = 'thing-1'): Fact => ({
  kind: 'event-committed',
  event: anEvent(id, { version, aggregateId }),
  basedOn,
  cause: 'c1',
  group: id,
});

describe('no-lost-update', () => {
  test('[P4] decisions on the version committed just before are kept, each aggregate for itself', () => {
    const facts = [committed(1, 1), committed(2, 2), committed(3, 1, 0, 'thing-2'), committed(4, 3)];
    expect(watch(noLostUpdate, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P4] a decision on an older version overwrites what came between, and is the culprit', () => {
    expect(watch(noLostUpdate, [committed(1, 1), committed(2, 2), committed(3, 2)])).toMatchObject({
      underWay: {
        kind: 'broken',
        culprits: [
          {
            kind: 'event',
            eventId: 3,
            type: 'Happened',
            trouble: { kind: 'out-of-date', basedOn: 1, last: 2 },
          },
        ],
      },
      brokeAt: [2],
    });
  });

  test('[P4] a decision on a version that nobody has committed is a culprit, too', () => {
    expect(watch(noLostUpdate, [committed(1, 2)])).toMatchObject({
      underWay: { kind: 'broken' },
      brokeAt: [0],
    });
  });

  test('[P4] state that is written back as of an older version overwrites what was decided since', () => {
    const writtenBack = (version: number): Fact => ({
      kind: 'state-written-back',
      aggregateType: 'Thing',
      aggregateId: 'thing-1',
      version,
      event: anEvent(1),
    });
    const facts = [committed(1, 1), committed(2, 2), writtenBack(1)];
    expect(watch(noLostUpdate, facts)).toMatchObject({
      underWay: {
        kind: 'broken',
        culprits: [{ kind: 'event', eventId: 1, trouble: { kind: 'written-back', version: 1, last: 2 } }],
      },
      brokeAt: [2],
    });
    expect(watch(noLostUpdate, [committed(1, 1), committed(2, 2), writtenBack(2)]).brokeAt).toEqual([]);
  });

  test('[P4] commits in another order than their ids are judged by their commits', () => {
    expect(watch(noLostUpdate, [committed(2, 1), committed(1, 2)]).atRest).toEqual({ kind: 'kept' });
  });
});
