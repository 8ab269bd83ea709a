import { describe, expect, test } from 'vitest';
import { campaignCommand, openCampaigns } from '../../../support/campaign-stage.ts';
import { outboxIn, publishedIn } from '../../../support/documents.ts';
import type { ServiceStage } from '../../../support/service-stage.ts';

const activate = campaignCommand('ActivateCampaign');
const confirm = campaignCommand('TrackConfirmation', { confirmationId: 'c-1' });
const open = (slots = {}) => openCampaigns({ publishing: 'change-stream', ...slots });
const stored = (stage: ServiceStage): unknown =>
  stage.now().brokers['broker']?.compacted['relay-positions']?.['relay'];

describe('the change stream of the documents', () => {
  test('tells the relay each version, whose document holds the events of that version only', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    stage.actOn(stage.ask('c2', confirm));
    expect(outboxIn(stage, 'Campaign/campaign-1')).toEqual([[3, false]]);
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 3]);
    expect(stored(stage)).toEqual({ file: 'binlog.000001', offset: 3 });
    for (const { id } of stage.machine.definition.properties)
      expect([id, stage.judged(id).kind]).toEqual([id, 'kept']);
  });

  test('writes nothing back, so that no handler ever meets the relay', () => {
    const stage = open({ concurrency: 'optimistic' });
    stage.actOn(stage.ask('c1', activate));
    const handler = stage.ask('c2', confirm, 'campaign-service-2');
    stage.actUpTo(handler, 'put-document');
    stage.actOn('relay');
    stage.rest();
    expect(stage.answers()['c2']).toMatchObject({ kind: 'accepted' });
    expect(stage.rows('documents', 'campaign-service')).toMatchObject([{ version: 3 }]);
  });

  test.each([
    ['dies', (stage: ServiceStage) => void stage.move({ kind: 'crash', place: 'relay' })],
    [
      'is not heard and then dies',
      (stage: ServiceStage) => {
        stage.act('relay', 'request-lost');
        stage.move({ kind: 'crash', place: 'relay' });
      },
    ],
  ])('a relay that %s before it stores its position publishes again and misses nothing', (_, strike) => {
    const stage = open({ consuming: 'naive' });
    stage.actOn(stage.ask('c1', activate));
    stage.actUpTo('relay', 'put-record');
    strike(stage);
    stage.actOn(stage.ask('c2', confirm));
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 2, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    expect(stage.judged('effect-once').kind).toBe('broken');
  });

  test('is read on from the stored position after a death at rest: nothing is published twice', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    stage.rest();
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(publishedIn(stage)).toEqual([2]);
  });

  test('waits while the database or the broker is away, and then catches up', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', activate));
    stage.actOn(stage.ask('c2', confirm));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.move({ kind: 'take-down', place: 'campaign-database' });
    stage.move({ kind: 'recover', place: 'broker' });
    stage.actOn('relay');
    expect([stage.wants('relay'), stage.outcomes('relay')]).toEqual(['watch', []]);
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 3]);
  });
});
