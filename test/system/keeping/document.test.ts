import { describe, expect, test } from 'vitest';
import { openCampaigns, campaignCommand } from '../../support/campaign-stage.ts';
import { outboxIn, publishedIn } from '../../support/documents.ts';
import { openOrders } from '../../support/order-stage.ts';
import { orderCommand } from '../../support/order-lab.ts';

const activate = campaignCommand('ActivateCampaign');
const open = (publishing: string) => openCampaigns({ keeping: 'document', publishing });

/** Those that need no outbox, and so no certain way of keeping. */
const afterCommit = ['after-commit', 'after-commit-reporting', 'after-commit-retrying'];

describe('an aggregate kept as a document', () => {
  test.each(afterCommit)(
    'has no outbox in it with %s: the service publishes once the put is done',
    (publishing) => {
      const stage = open(publishing);
      const handler = stage.ask('c1', activate);
      stage.actUpTo(handler, 'publish');
      expect([outboxIn(stage, 'Campaign/campaign-1'), publishedIn(stage)]).toEqual([[], []]);
      stage.rest();
      expect(publishedIn(stage)).toHaveLength(1);
      expect(stage.answers()['c1']).toMatchObject({ kind: 'accepted', version: 2 });
      const told = stage.entries().flatMap(({ facts }) => facts.map(({ kind }) => kind));
      expect(told).not.toContain('event-outboxed');
    },
  );

  test.each(afterCommit)(
    'and published by %s loses an event if the service dies between the two writes',
    (publishing) => {
      const stage = open(publishing);
      const handler = stage.ask('c1', activate);
      stage.actUpTo(handler, 'publish');
      stage.move({ kind: 'crash', place: 'campaign-service-1' });
      stage.rest();
      expect(stage.judged('no-lost-event').kind).toBe('broken');
      expect(stage.rows('documents', 'campaign-service')).toMatchObject([
        { document: { entity_version: 2 } },
      ]);
    },
  );

  test('keeps its events in itself with an outbox: the same death loses nothing', () => {
    const stage = open('outbox-in-document');
    const handler = stage.ask('c1', activate);
    stage.actUpTo(handler, 'reply');
    stage.move({ kind: 'crash', place: 'campaign-service-1' });
    stage.rest();
    expect(stage.judged('no-lost-event').kind).toBe('kept');
    expect(publishedIn(stage)).toHaveLength(1);
  });

  test('is told "failed" about by who reports, although the put has committed it', () => {
    const stage = open('after-commit-reporting');
    const handler = stage.ask('c1', activate);
    stage.actUpTo(handler, 'publish');
    stage.act(handler, 'refused');
    stage.rest();
    expect(stage.answers()['c1']).toMatchObject({ kind: 'failed', reason: 'not-published' });
    expect(stage.rows('documents', 'campaign-service')).toMatchObject([{ document: { entity_version: 2 } }]);
  });

  test('is a choice for orders, too', () => {
    const stage = openOrders({ keeping: 'document', publishing: 'after-commit' });
    stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
    expect(stage.rows('documents', 'order-service').map(({ id }) => id)).toEqual([
      'Customer/customer-1',
      'Order/order-1',
    ]);
    expect(() => stage.rows('events', 'order-service')).toThrow();
  });
});
