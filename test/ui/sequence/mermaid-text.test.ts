import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import type { SequenceRow } from '../../../src/app/sequence/sequence.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { mermaidText } from '../../../src/ui/sequence/exports/mermaid-text.ts';
import { diagramOfStory, hostileName } from '../../support/diagrams.ts';

const parsed = async (text: string): Promise<string> => (await mermaid.parse(text)).diagramType;

describe.each(languages)('in %s Mermaid', (language) => {
  const texts = textsOf(language);

  test.each(stories)('reads the sequence of $id, with statements and without', async (story) => {
    for (const detail of ['messages', 'all'] as const) {
      const text = mermaidText(diagramOfStory(story, detail, language), texts);
      expect(await parsed(text)).toBe('sequence');
    }
  });
});

const row: SequenceRow = { number: 1, arrow: null, mark: null, bars: [], down: [] };
const sent: SequenceRow = {
  ...row,
  arrow: {
    kind: 'command',
    from: 'a',
    to: 'b',
    about: { kind: 'command', name: hostileName, intent: hostileName },
    end: 'arrives',
    isUnheard: false,
    isTwice: false,
    copy: 1,
  },
};
const places = [
  { id: 'a', name: hostileName },
  { id: 'b', name: 'end' },
];

test('names that mean something to Mermaid, or end a line, are only names', async () => {
  const text = mermaidText(
    {
      places,
      rows: [sent, { ...row, number: 2, mark: { kind: 'cut', place: 'a', other: 'b' } }],
      transactionOf: () => undefined,
    },
    textsOf('en'),
  );
  expect(await parsed(text)).toBe('sequence');
  expect(text.split('\n')).toHaveLength(6);
  expect(text).not.toMatch(/%%|<b>|;\s*#1 /);
});

const arrow = sent.arrow as NonNullable<SequenceRow['arrow']>;

test.each([
  ['arrives', 'p0->>p1'],
  ['lost', 'p0-xp1'],
  ['refused', 'p0-xp1'],
] as const)('an arrow that is %s is drawn so', (end, line) => {
  const rows = [{ ...sent, arrow: { ...arrow, end } }];
  expect(mermaidText({ places, rows, transactionOf: () => undefined }, textsOf('en'))).toContain(
    `  ${line}:`,
  );
});

test('a reply that is lost is an arrow of its own, back and lost', () => {
  const rows = [{ ...sent, arrow: { ...arrow, isUnheard: true } }];
  const text = mermaidText({ places, rows, transactionOf: () => undefined }, textsOf('en'));
  expect(text).toContain(`  p1--xp0: ${textsOf('en').sequence.notes.unheard}`);
});

test('a transaction is an activation, and says where it is rolled back', async () => {
  const part = { transaction: 1, place: 'a', track: 0 } as const;
  const rows: readonly SequenceRow[] = [
    { ...row, mark: { kind: 'begin', place: 'a', other: null }, bars: [{ ...part, part: 'begins' }] },
    { ...sent, number: 2, bars: [{ ...part, part: 'ends' }] },
  ];
  const transaction = { number: 1, owner: 'a', database: 'b', place: 'a', track: 0, begunAt: 1 };
  const text = mermaidText(
    { places, rows, transactionOf: () => ({ ...transaction, end: { at: 2, ending: 'rolled-back' } }) },
    textsOf('en'),
  );
  const begun = text.indexOf('activate p0');
  const said = text.indexOf(`Note over p0: ${textsOf('en').sequence.endings['rolled-back']}`);
  expect([begun > 0, said > begun, text.indexOf('deactivate p0') > said]).toEqual([true, true, true]);
  expect(await parsed(text)).toBe('sequence');
});

test('what Mermaid does not read is noticed', async () => {
  await expect(parsed('sequenceDiagram\n  p0->>p1 no text\n')).rejects.toThrow('Parse error');
});
