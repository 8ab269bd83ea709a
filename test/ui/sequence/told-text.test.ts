import { expect, test } from 'vitest';
import { lookUp } from '../../../src/i18n/form/look-up.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { narrate } from '../../../src/i18n/narrate.ts';
import { variantName } from '../../../src/i18n/variant-name.ts';
import { toldText } from '../../../src/ui/sequence/exports/told-text.ts';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';

const state = labAt({ first: [sendOrder], moveCount: 12, slots: { publishing: 'after-commit' } });

test.each(languages)(
  'in %s the text tells the setup, every move up to the one shown, and the promises',
  (language) => {
    const texts = textsOf(language);
    const text = toldText('A title', { ...state, position: 9 }, texts, 'https://x.example/#/run/abc');
    const lines = text.split('\n');
    expect(lines[0]).toBe('A title');
    expect(text).toContain(
      `${texts.slots.publishing}: ${variantName({ slot: 'publishing', variant: 'after-commit' }, texts)}`,
    );
    const told = state.entries.map((entry, index) => `  ${index + 1}  ${narrate(entry, texts, state.acts)}`);
    expect(lines.filter((line) => told.includes(line))).toEqual(told.slice(0, 9));
    expect(text).toContain(lookUp(texts.properties, 'no-lost-event'));
    expect(lines.at(-2)).toContain('https://x.example/#/run/abc');
  },
);

test('without a link nothing is said of one, and without moves that there are none', () => {
  const { told } = textsOf('en').sequence;
  const text = toldText('A title', { ...state, position: 0 }, textsOf('en'), null);
  expect(text).toContain(told.none);
  expect(text).not.toContain(told.link);
});
