import { describe, expect, test } from 'vitest';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import { outboxIn, publishedIn } from '../../support/documents.ts';
import type { ServiceStage } from '../../support/service-stage.ts';

const activate = campaignCommand('ActivateCampaign');
const create = campaignCommand('CreateCampaign', { name: 'Autumn', locations: ['Jeju'] }, 'campaign-2');
const confirm = campaignCommand('TrackConfirmation', { confirmationId: 'c-1' });
const open = (slots = {}) => openCampaigns({ publishing: 'outbox-in-document', ...slots });
const outbox = (stage: ServiceStage) => outboxIn(stage, 'Campaign/campaign-1');

describe('an outbox inside the document', () => {
  test('is committed with the state by the put of one document, and published from there', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    expect(stage.rows('documents', 'campaign-service')).toMatchObject([
      {
        id: 'Campaign/campaign-1',
        version: 3,
        unpublished: 1,
        document: {
          entity_version: 2,
          state: { status: 'ACTIVE' },
          outbox: [{ id: 2, published: false, message: { type: 'CampaignActivated', version: 2 } }],
          triggering_events: ['preload-0', 'c1'],
        },
      },
    ]);
    expect(Object.keys(stage.now().databases['campaign-service']?.tables ?? {})).toEqual([
      'documents',
      'commit_log',
    ]);
    stage.rest();
    expect(publishedIn(stage)).toEqual([2]);
    expect(outbox(stage)).toEqual([[2, true]]);
    for (const { id } of stage.machine.definition.properties)
      expect([id, stage.judged(id).kind]).toEqual([id, 'kept']);
  });

  test('leaves nothing of either where the service dies before the put, and both where it dies after', () => {
    for (const [count, left] of [
      [0, []],
      [1, [[2, false]]],
    ] as const) {
      const stage = open();
      const handler = stage.ask('c1', activate);
      stage.actUpTo(handler, 'put-document');
      stage.actOn(handler, count);
      stage.move({ kind: 'crash', place: 'campaign-service-1' });
      expect(outbox(stage).filter(([, isPublished]) => !isPublished)).toEqual(left);
      stage.rest();
      expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
      expect(stage.judged('atomic-outbox')).toEqual({ kind: 'kept' });
    }
  });

  test.each([
    ['dies', (stage: ServiceStage) => void stage.move({ kind: 'crash', place: 'relay' })],
    ['is not heard', (stage: ServiceStage) => void stage.act('relay', 'request-lost')],
  ])('publishes an entry again where the relay %s before the mark', (_, strike) => {
    const stage = open({ consuming: 'naive' });
    stage.actOn(stage.ask('c1', activate));
    stage.actUpTo('relay', 'update-entry');
    strike(stage);
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 2]);
    expect(outbox(stage)).toEqual([[2, true]]);
    expect(stage.judged('effect-once').kind).toBe('broken');
  });

  test('keeps an event that is committed between the relay’s reading and its mark', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    stage.actUpTo('relay', 'update-entry');
    stage.actOn(stage.ask('c2', confirm, 'campaign-service-2'));
    stage.act('relay');
    expect(outbox(stage)).toEqual([
      [2, true],
      [3, false],
    ]);
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('the relay’s mark is a new version, too: a handler that has read before it decides again', () => {
    const conflict = (concurrency: string): ServiceStage => {
      const stage = open({ concurrency });
      stage.actOn(stage.ask('c1', activate));
      const handler = stage.ask('c2', confirm, 'campaign-service-2');
      stage.actUpTo(handler, 'put-document');
      stage.actUpTo('relay', 'update-entry');
      stage.act('relay');
      stage.rest();
      return stage;
    };
    expect(conflict('optimistic').answers()['c2']).toEqual({ kind: 'conflict' });
    expect(conflict('optimistic-retry').answers()['c2']).toMatchObject({ kind: 'accepted', version: 3 });
    // Unchecked, the put takes the mark back with it: a copy, and nothing worse.
    const unchecked = conflict('none');
    expect(publishedIn(unchecked)).toEqual([2, 2, 3]);
    expect(unchecked.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('carries what waited in every document while the broker was away', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    for (const [intent, command] of [
      ['c1', activate],
      ['c2', create],
    ] as const)
      stage.actOn(stage.ask(intent, command));
    stage.actOn('relay');
    expect(publishedIn(stage)).toEqual([]);
    stage.rest();
    expect(new Set(publishedIn(stage))).toEqual(new Set([2, 3]));
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });
});
