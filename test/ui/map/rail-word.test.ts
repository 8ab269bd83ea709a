import { expect, test } from 'vitest';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { textWidth } from '../../../src/ui/map/ground/text-width.ts';
import { railWord, railWordGap, saidAt } from '../../../src/ui/map/ground/rail-word.ts';

const ends = [0, 60, 170, 240, 290] as const;
const names = ['Projection', 'Customer event handler'] as const;
const [trackWidth, labelWidth, letterSize] = [300, 184, 12] as const;

test.each(languages)('a word lies neither over its rail nor out of its room, in %s', (language) => {
  const texts = textsOf(language);
  const spots = [1, 12].flatMap((count) =>
    [
      { position: 0, committed: 0 },
      { position: count, committed: 0 },
    ].flatMap((rail) =>
      ends.flatMap((endAt) =>
        names.map((name) => {
          const word = railWord(rail, count, texts);
          const said = word === null ? null : saidAt(word, { name, endAt, trackWidth, labelWidth });
          const width = textWidth(said?.text ?? '', letterSize);
          if (said?.beside === 'rail') expect(endAt + railWordGap + width).toBeLessThanOrEqual(trackWidth);
          if (said?.beside === 'name') expect(textWidth(name, letterSize) + width).toBeLessThan(labelWidth);
          return said?.beside ?? 'nowhere';
        }),
      ),
    ),
  );
  expect(new Set(spots)).toEqual(new Set(['rail', 'name', 'nowhere']));
});

test.each(languages)('where all is confirmed there is no word, in %s', (language) => {
  expect(railWord({ position: 3, committed: 3 }, 3, textsOf(language))).toBeNull();
});
