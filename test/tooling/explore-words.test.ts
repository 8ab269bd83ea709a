import { expect, test } from 'vitest';
import { readExploreWords, usage } from '../../scripts/explore-words.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';

const read = (words: string) => readExploreWords(words.split(' ').filter((word) => word !== ''));

test('each kind of fault has an option of its own, and what is left out stays as usual', () => {
  const words = '--crashes 2 --outages 3 --refusals 4 --lost-requests 5 --lost-replies 6 --redeliveries 7';
  const rare =
    '--rebalances 8 --expiries 9 --offset-expiries 14 --late-subscriptions 15 --early-time-outs 10 --poisons 11 --unpublishables 13';
  const found = read(`${words} ${rare} --faults 12`);
  expect(found.ok && found.value.bounds).toEqual({
    ...usualBounds,
    faultCountMax: 12,
    faults: {
      crash: 2,
      outage: 3,
      refused: 4,
      'request-lost': 5,
      'reply-lost': 6,
      redelivery: 7,
      rebalance: 8,
      expiry: 9,
      'offset-expiry': 14,
      'late-subscription': 15,
      'early-time-out': 10,
      poison: 11,
      unpublishable: 13,
    },
  });
  const usual = read('');
  expect(usual.ok && usual.value).toMatchObject({ bounds: usualBounds, isReduced: true, language: 'en' });
});

test('each kind of fault but what is poisonous everywhere is kept to places by an option of its own', () => {
  const words =
    '--crash-of relay --crash-of consumer --outage-of broker --refusal-of order-service-1 --lost-request-of client ' +
    '--lost-reply-of database --redelivery-of projection --rebalance-of consumer --expiry-of database ' +
    '--early-time-out-of client';
  const found = read(`${words} --crashes 2`);
  expect(found.ok ? found.value.bounds : found.failure).toMatchObject({
    where: {
      crash: ['relay', 'consumer'],
      outage: ['broker'],
      refused: ['order-service-1'],
      'request-lost': ['client'],
      'reply-lost': ['database'],
      redelivery: ['projection'],
      rebalance: ['consumer'],
      expiry: ['database'],
      'early-time-out': ['client'],
    },
    // Of what is kept to a place there is one, if it is not counted.
    faults: { crash: 2, rebalance: 1, expiry: 1, 'early-time-out': 1, poison: 0 },
  });
});

test.each([
  ['--set publishing=pigeon', 'publishing has no pigeon'],
  ['--set publishing=log-tailing --set relays=two', 'does not apply'],
  ['--commands -1', 'whole number'],
  ['--commands 9', 'at most'],
  ['--scenario nowhere', 'no scenario nowhere'],
  ['--lang tlh', 'no language tlh'],
  ['--crash-of broker', 'strikes only service, database, relay, consumer, '],
  ['--crash-of nowhere', '--crash-of nowhere: '],
  ['--crash-of relay --set publishing=after-commit', 'strikes only service, database, consumer, '],
  ['--crashes 1 --crashes 2', '--crashes is given more than once'],
  ['--send {} --commands-file x', 'either --send or --commands-file'],
  ['--goal {} --goal-file x', 'either --goal or --goal-file'],
  ['--goal {} --property in-order', 'either --goal or --property'],
  ['--fautls 1', 'not known: --fautls'],
])('%s is answered with what is wrong', (words, told) => {
  const found = read(words);
  expect(found.ok ? '' : found.failure).toContain(told);
});

test.each([
  ['--set publishing=document-outbox', { keeping: 'document', publishing: 'outbox-in-document' }],
  ['--set publishing=change-stream', { keeping: 'document', publishing: 'change-stream' }],
  ['--scenario campaign --set publishing=after-commit', { keeping: 'events', publishing: 'after-commit' }],
  [
    '--set keeping=document --set publishing=after-commit',
    { keeping: 'document', publishing: 'after-commit' },
  ],
])('%s is read as it is meant, by names of older code, too', (words, slots) => {
  const found = read(words);
  expect(found.ok ? found.value : found.failure).toMatchObject({ setup: { slots }, also: [] });
});

test('what goes along with what is set is said', () => {
  const found = read('--set keeping=document');
  expect(found.ok && found.value.also).toEqual([{ slot: 'publishing', variant: 'outbox-in-document' }]);
  const refused = read('--set keeping=document --set publishing=outbox-polling');
  expect(refused.ok ? '' : refused.failure).toBe(
    'publishing=outbox-polling does not apply: it needs keeping to be events',
  );
});

test('every option that is read is told of', () => {
  const options =
    '--scenario --set --commands --send --commands-file --faults --states --depth --memory --property --goal ' +
    '--goal-file --full --json --lang --crash-of --outage-of --refusal-of --lost-request-of --lost-reply-of ' +
    '--redelivery-of --rebalance-of --expiry-of --early-time-out-of';
  for (const option of options.split(' ')) expect(usage).toContain(option);
});
