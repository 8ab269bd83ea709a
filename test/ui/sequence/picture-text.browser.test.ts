import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { rowHeights } from '../../../src/ui/sequence/draw/lanes.ts';
import { picturePng, pngHeightMax } from '../../../src/ui/sequence/exports/picture-png.ts';
import { pictureText, type SavedPicture } from '../../../src/ui/sequence/exports/picture-text.ts';
import type { SequenceRow } from '../../../src/app/sequence/sequence.ts';
import { hostileName } from '../../support/diagrams.ts';

const row: SequenceRow = { number: 1, arrow: null, mark: null, bars: [], down: ['b'] };
const arrow = {
  kind: 'command',
  from: 'a',
  to: 'b',
  about: { kind: 'command', name: hostileName, intent: 'c1' },
  end: 'arrives',
  isUnheard: true,
  isTwice: true,
  copy: 2,
} as const;

function picture(rowCount: number): SavedPicture {
  const rows = Array.from({ length: rowCount }, (_, index) => ({ ...row, number: index + 1, arrow }));
  const places = [
    { id: 'a', name: hostileName },
    { id: 'b', name: 'b' },
  ];
  const diagram = { places, rows, transactionOf: () => undefined };
  return pictureText(diagram, hostileName, () => '#123456', textsOf('ko'));
}

describe('the picture of a sequence', () => {
  test('is XML whatever the names are, with no element but those that are drawn', () => {
    const parsed = new DOMParser().parseFromString(picture(3).svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const names = new Set([...parsed.querySelectorAll('*')].map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(['g', 'line', 'polygon', 'rect', 'svg', 'text', 'title']);
    expect(parsed.documentElement.textContent).toContain('<b>&amp;</b>');
    expect(picture(3).svg).not.toContain('var(');
  });

  test('is as high as its rows', () => {
    expect(picture(12).height - picture(2).height).toBe(10 * rowHeights.wide);
  });

  test('becomes a PNG, no higher than a canvas may be', async () => {
    for (const count of [4, Math.floor(pngHeightMax / rowHeights.wide) - 5]) {
      const made = await picturePng(picture(count));
      expect(made?.type).toBe('image/png');
      const { height } = await createImageBitmap(made ?? new Blob());
      expect(height).toBeLessThanOrEqual(pngHeightMax);
      expect(height).toBeGreaterThan(count * rowHeights.wide * 0.99);
    }
  });
});
