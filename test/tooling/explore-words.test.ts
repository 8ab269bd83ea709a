import { expect, test } from 'vitest';
import { readExploreWords, usage } from '../../scripts/explore-words.ts';
import { usualBounds } from '../../src/explorer/bounds.ts';

const read = (words: string) => readExploreWords(words.split(' ').filter((word) => word !== ''));

test('each kind of fault has an option of its own, and what is left out stays as usual', () => {
  const words = '--crashes 2 --outages 3 --refusals 4 --lost-requests 5 --lost-replies 6 --redeliveries 7';
  const rare = '--rebalances 8 --expiries 9 --early-time-outs 10 --poisons 11 --unpublishables 13';
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
      'early-time-out': 10,
      poison: 11,
      unpublishable: 13,
    },
  });
  const usual = read('');
  expect(usual.ok && usual.value).toMatchObject({ bounds: usualBounds, isReduced: true, language: 'en' });
});

test.each([
  ['--set publishing=pigeon', 'publishing has no pigeon'],
  ['--set publishing=log-tailing --set relays=two', 'does not apply'],
  ['--commands -1', 'whole number'],
  ['--commands 9', 'at most'],
  ['--scenario nowhere', 'no scenario nowhere'],
  ['--lang tlh', 'no language tlh'],
  ['--fautls 1', 'not known: --fautls'],
])('%s is answered with what is wrong', (words, told) => {
  const found = read(words);
  expect(found.ok ? '' : found.failure).toContain(told);
});

test('every option that is read is told of', () => {
  const options =
    '--scenario --set --commands --faults --states --depth --memory --property --full --json --lang';
  for (const option of options.split(' ')) expect(usage).toContain(option);
});
