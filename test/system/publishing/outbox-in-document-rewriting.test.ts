import { describe, expect, test } from 'vitest';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import { outboxIn, publishedIn } from '../../support/documents.ts';
import { culprit, culpritAt } from '../../support/order-stage.ts';

const activate = campaignCommand('ActivateCampaign');
const confirm = campaignCommand('TrackConfirmation', { confirmationId: 'c-1' });
const open = () => openCampaigns({ publishing: 'outbox-in-document-rewriting' });

describe('a relay that writes the whole document back', () => {
  test('[P4] overwrites what was committed since it read: the event is lost, and the state with it', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    stage.actUpTo('relay', 'put-document');
    stage.actOn(stage.ask('c2', confirm, 'campaign-service-2'));
    expect(stage.answers()['c2']).toMatchObject({ kind: 'accepted' });
    stage.rest();
    expect(outboxIn(stage, 'Campaign/campaign-1')).toEqual([[2, true]]);
    expect(stage.rows('documents', 'campaign-service')[0]?.['document']).toMatchObject({
      entity_version: 2,
      state: { publishing: 'PENDING' },
    });
    expect(publishedIn(stage)).toEqual([2]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: ['notification', 'projection'].map((who) => culpritAt('PublishingConfirmed', 3, who)),
    });
    // The relay has decided nothing, and an accepted change is overwritten all the same (P4).
    expect(stage.judged('no-lost-update')).toEqual({
      kind: 'broken',
      culprits: [culprit('CampaignActivated', 2, { kind: 'written-back', version: 2, last: 3 })],
    });
  });

  test('does no harm as long as nobody comes in between', () => {
    const stage = open();
    for (const [intent, command] of [
      ['c1', activate],
      ['c2', confirm],
    ] as const) {
      stage.actOn(stage.ask(intent, command));
      stage.rest();
    }
    expect(publishedIn(stage)).toEqual([2, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('publishes again after a death before its mark, like any relay', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', activate));
    stage.actUpTo('relay', 'put-document');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(publishedIn(stage)).toEqual([2, 2]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });
});
