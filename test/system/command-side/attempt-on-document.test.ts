import { describe, expect, test } from 'vitest';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import type { ServiceStage } from '../../support/service-stage.ts';
import { culprit, culpritAt, typesOf } from '../../support/order-stage.ts';

const activate = campaignCommand('ActivateCampaign');
const create = campaignCommand('CreateCampaign', { name: 'Autumn', locations: ['Jeju'] }, 'campaign-2');
const open = (slots = {}) => openCampaigns({ publishing: 'change-stream', ...slots });

const journeyOf = (stage: ServiceStage, actor: string): readonly string[] =>
  stage.entries().flatMap(({ actor: who, op, move }) => {
    if (who !== actor || op === null || move.kind !== 'op') return [];
    return op.kind === 'tell' ? [`${op.actor}: ${op.step}`] : [`${op.kind} ${move.label}`];
  });

/** Two handlers have found the same version of a document; the first writes, then the second. */
function interleave(concurrency: string, command = activate): ServiceStage {
  const stage = open({ concurrency });
  const handlers = [stage.ask('c1', command), stage.ask('c2', command, 'campaign-service-2')];
  for (const handler of handlers) stage.actUpTo(handler, 'put-document');
  for (const handler of handlers) stage.actOn(handler);
  stage.rest();
  return stage;
}

describe('a command on a document', () => {
  test('is found, decided and put: no transaction, and one op that commits', () => {
    const stage = open();
    const handler = stage.ask('c1', activate);
    stage.actOn(handler);
    expect(journeyOf(stage, handler)).toEqual([
      'controller: receive',
      'dispatcher: dispatch',
      'handler: handle',
      'find-document documents',
      'aggregate: process',
      'aggregate: apply',
      'next-id events',
      'put-document documents',
      'aggregate: mark-committed',
      'reply accepted',
    ]);
    expect(stage.answers()).toEqual({ c1: { kind: 'accepted', aggregateId: 'campaign-1', version: 2 } });
  });

  test('that the aggregate refuses writes nothing', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', campaignCommand('TrackRejection', { reason: 'x' })));
    expect(stage.answers()['c1']).toMatchObject({ kind: 'rejected', rejection: 'NothingPending' });
    expect(stage.rows('documents', 'campaign-service')).toMatchObject([{ version: 1 }]);
  });

  test.each(['find-document', 'next-id', 'put-document'])(
    'fails to the client where its %s is refused',
    (kind) => {
      const stage = open();
      const handler = stage.ask('c1', activate);
      stage.actUpTo(handler, kind);
      stage.act(handler, 'refused');
      stage.actOn(handler);
      expect(stage.answers()['c1']).toEqual({ kind: 'failed', reason: 'refused' });
      expect(stage.rows('documents', 'campaign-service')).toMatchObject([{ version: 1 }]);
    },
  );

  test('is known where it comes again after a put whose reply was lost', () => {
    const stage = open({ client: 'retry-same-id' });
    const handler = stage.ask('c1', activate);
    stage.actUpTo(handler, 'put-document');
    stage.act(handler, 'reply-lost');
    stage.move({ kind: 'crash', place: 'campaign-service-1' });
    stage.rest();
    expect(typesOf(stage)).toEqual(['CampaignActivated v2']);
    expect(stage.answers()['c1']).toMatchObject({ kind: 'accepted', version: 2 });
    expect(stage.judged('command-once')).toEqual({ kind: 'kept' });
  });
});

describe('two commands on one document at once', () => {
  test('without a check: both are accepted, and one is lost with its event', () => {
    const stage = interleave('none');
    expect(stage.answers()).toMatchObject({ c1: { version: 2 }, c2: { version: 2 } });
    expect(stage.judged('no-lost-update')).toEqual({
      kind: 'broken',
      culprits: [culprit('CampaignActivated', 3, { kind: 'out-of-date', basedOn: 1, last: 2 })],
    });
  });

  test('without a check, in an outbox that waits to be polled, the event of one is never published', () => {
    const stage = open({ publishing: 'outbox-in-document', concurrency: 'none' });
    const handlers = [stage.ask('c1', activate), stage.ask('c2', activate, 'campaign-service-2')];
    for (const handler of handlers) stage.actUpTo(handler, 'put-document');
    for (const handler of handlers) stage.actOn(handler);
    stage.rest();
    const missing = ['notification', 'projection'].map((who) => culpritAt('CampaignActivated', 2, who));
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'broken', culprits: missing });
  });

  test('with the expected version: the second is a conflict, or decides again', () => {
    expect(interleave('optimistic').answers()['c2']).toEqual({ kind: 'conflict' });
    const again = interleave('optimistic-retry');
    // Decided again it is refused: somebody has activated the campaign already.
    expect(again.answers()['c2']).toMatchObject({ kind: 'rejected', rejection: 'CampaignActive' });
    expect(again.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('the same new aggregate is created once, checked or not', () => {
    for (const concurrency of ['none', 'optimistic']) {
      const stage = interleave(concurrency, create);
      expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { kind: 'conflict' } });
    }
  });
});
