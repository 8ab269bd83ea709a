import { describe, expect, test } from 'vitest';
import type { PlaceBody, TapePicture } from '../../../../src/app/stage/picture.ts';
import { present } from '../../../../src/base/assert.ts';
import { campaignCommand, openCampaigns } from '../../../support/campaign-stage.ts';
import { pictureOf } from '../../../support/pictures.ts';
import { poisonedOrder } from '../../../support/poisoned-order.ts';
import { openSaga } from '../../../support/saga-stage.ts';
import type { ServiceStage } from '../../../support/service-stage.ts';
import { labAt, sendOrder } from '../../../ui/fixtures/lab-at.ts';

type Shown = { readonly places: readonly { readonly id: string; readonly body: PlaceBody }[] };

const bodyOf = ({ places }: Shown, id: string): PlaceBody =>
  present(
    places.find((place) => place.id === id),
    id,
  ).body;
const tapesAt = (shown: Shown, id: string): readonly TapePicture[] => {
  const body = bodyOf(shown, id);
  return 'tapes' in body ? body.tapes : [];
};
/** How much whoever reads the tapes of a place is behind, by reader: by what it has read, or by what it has stored of that. */
const lagsAt = (
  shown: Shown,
  id: string,
  by: 'position' | 'committed' = 'position',
): Readonly<Record<string, number>> => {
  const rails = tapesAt(shown, id).flatMap((tape) => tape.rails);
  const readers = [...new Set(rails.map(({ group }) => group))];
  const behind = (reader: string): number =>
    rails.filter(({ group }) => group === reader).reduce((sum, rail) => sum + rail.end - rail[by], 0);
  return Object.fromEntries(readers.map((reader) => [reader, behind(reader)]));
};
const unpublishedAt = (shown: Shown, id: string): readonly (number | null)[] => {
  const body = bodyOf(shown, id);
  const cards = body.kind === 'database' ? body.strips.flatMap(({ rows }) => rows) : [];
  return cards.filter(({ mark }) => mark === 'unpublished').map(({ number }) => number);
};

const away = { kind: 'take-down', place: 'broker' } as const;

describe.each(['outbox-polling', 'flag-on-events'])('with %s', (publishing) => {
  test('an event waits unpublished while the broker is away, and none does at rest', () => {
    const slots = { publishing };
    const waiting = labAt({ slots, first: [away, sendOrder], moveCount: 200 }).picture;
    expect(unpublishedAt(waiting, 'order-database')).toEqual([3]);
    const done = labAt({ slots, first: [sendOrder], moveCount: 200 }).picture;
    expect(unpublishedAt(done, 'order-database')).toEqual([]);
    expect(lagsAt(done, 'broker')).toEqual({ projection: 0, notification: 0 });
  });
});

describe.each(['log-tailing', 'change-stream'])('with %s', (publishing) => {
  const after = (...first: NonNullable<Parameters<typeof labAt>[0]['first']>) =>
    labAt({ slots: { publishing }, first, moveCount: 200 }).picture;

  test('the relay is behind the log while the broker is away, and even with it at rest', () => {
    expect(lagsAt(after(away, sendOrder), 'order-database', 'committed')).toEqual({ relay: 1 });
    expect(lagsAt(after(sendOrder), 'order-database')).toEqual({ relay: 0 });
  });

  test('a relay that is dead is where its stored position says', () => {
    const picture = after(sendOrder, { kind: 'crash', place: 'relay' });
    expect(lagsAt(picture, 'order-database')).toEqual({ relay: 1 });
  });
});

test('where subscribers read the store each is behind by what is past its checkpoint', () => {
  const slots = { publishing: 'catch-up-subscription' };
  const first = [sendOrder, { kind: 'crash', place: 'projection' }] as const;
  const { picture } = labAt({ slots, first, moveCount: 200 });
  expect(lagsAt(picture, 'order-database')).toEqual({ projection: 1, notification: 0 });
});

test('a reader of another’s store is behind the end of that log, not of its own', () => {
  const stage = openSaga({ publishing: 'catch-up-subscription' });
  const lags = () => {
    const picture = pictureOf(stage);
    return { ...lagsAt(picture, 'order-database'), ...lagsAt(picture, 'customer-database') };
  };
  stage.rest();
  stage.order();
  expect(lags()).toEqual({ 'customer-handler': 1, 'order-handler': 0 });
  stage.actOn('customer-handler');
  expect(lags()).toEqual({ 'customer-handler': 0, 'order-handler': 1 });
  stage.rest();
  expect(lags()).toEqual({ 'customer-handler': 0, 'order-handler': 0 });
});

test('what is parked lies on the tape of dead letters, and who parked it is not behind', () => {
  const stage = poisonedOrder({ failing: 'dead-letter' });
  stage.rest();
  const picture = pictureOf(stage);
  const parked = tapesAt(picture, 'broker').flatMap((tape) =>
    tape.cells.filter(({ card }) => card.mark === 'parked').map(({ card }) => [tape.id, card.number]),
  );
  expect(parked).toEqual([
    ['projection-dead-letters/0', 3],
    ['notification-dead-letters/0', 3],
  ]);
  expect(lagsAt(picture, 'broker')).toEqual({ projection: 0, notification: 0 });
});

describe('of a document', () => {
  const activated = (publishing: string): ServiceStage => {
    const stage = openCampaigns({ publishing });
    stage.actOn(stage.ask('c1', campaignCommand('ActivateCampaign')));
    return stage;
  };

  test('the entries of its outbox wait until they are marked', () => {
    const stage = activated('outbox-in-document');
    expect(unpublishedAt(pictureOf(stage), 'campaign-database')).toEqual([2]);
    stage.rest();
    expect(unpublishedAt(pictureOf(stage), 'campaign-database')).toEqual([]);
  });

  test('none is said to wait where none is ever marked', () => {
    const picture = pictureOf(activated('change-stream'));
    expect(unpublishedAt(picture, 'campaign-database')).toEqual([]);
    expect(lagsAt(picture, 'campaign-database')).toEqual({ relay: 1 });
  });
});
