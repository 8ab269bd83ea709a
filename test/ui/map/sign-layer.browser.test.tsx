import { useRef, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import type { Card, Sign } from '../../../src/app/stage/picture.ts';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { newOrder } from '../../support/order-run.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { SignLayer } from '../../../src/ui/map/sign/sign-layer.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';
import { patienceMs } from '../../support/patience.ts';

const card: Card = {
  id: 'held relay/3',
  kind: 'event',
  number: 3,
  name: 'OrderCreated',
  details: [],
  firmness: 'held',
  mark: null,
  causes: [],
  isPinned: true,
  isPreloaded: false,
};

const sendOrder: Move = { kind: 'send', intent: 'c1', to: 'order-service-1', command: newOrder(2) };
const link = { at: 'link', link: 'relay->broker' } as const;
const place = { at: 'place', place: 'relay' } as const;
const signs: readonly Sign[] = [
  { kind: 'refused', spot: link, cards: [card] },
  { kind: 'request-lost', spot: link, cards: [card] },
  { kind: 'reply-lost', spot: link, cards: [card] },
  { kind: 'too-large', spot: link, cards: [card] },
  { kind: 'rolled-back', spot: place, cards: [card] },
  { kind: 'skipped', spot: { at: 'thing', thing: card.id }, cards: [card] },
  { kind: 'committed', spot: place, cards: [] },
  { kind: 'crashed', spot: place, cards: [card] },
  { kind: 'lock', spot: { at: 'thing', thing: card.id }, cards: [card] },
];

const ground = {
  width: 600,
  height: 400,
  unit: 1,
  boxes: {
    relay: { x: 420, y: 20, width: 160, height: 80 },
    broker: { x: 20, y: 200, width: 560, height: 100 },
  },
  paths: {
    'relay->broker': [
      [500, 100],
      [500, 200],
    ],
  },
} as const;

function Stand(): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} style={{ position: 'relative', width: 600, height: 400 }}>
      <span
        data-thing={card.id}
        style={{ position: 'absolute', left: 430, top: 40, width: 120, height: 26 }}
      />
      <SignLayer root={root} ground={ground} />
    </div>
  );
}

const state = labAt({ moveCount: 0 });
/** Any move: only its way counts. */
const last = labAt({ first: [sendOrder], moveCount: 0 }).entries[0];

/** Where a sign stands on its map. */
function spotIn(element: Element): readonly number[] {
  const stand = element.closest('div[style*="600px"]')?.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  return [Math.round(own.x - (stand?.x ?? 0)), Math.round(own.y - (stand?.y ?? 0))];
}

async function shown(sign: Sign, language: 'en' | 'ko', entry: TraceEntry | null = null): Promise<Element> {
  const links = [{ id: 'relay->broker', from: 'relay', to: 'broker', isCut: false, isActive: true }];
  const picture = { ...state.picture, links, signs: [sign] };
  const made = entry === null ? {} : { entries: [entry], position: 1 };
  renderLab(<Stand />, { ...state, ...made, picture }, language);
  return vi.waitFor(() => {
    const found = document.querySelector('[data-sign]')?.parentElement ?? null;
    if (found === null) throw new Error(`the sign of ${sign.kind} is shown`);
    return found;
  }, patienceMs);
}

describe.each(signs)('the sign $kind', (sign) => {
  test.each(['en', 'ko'] as const)('is told by name and by what it happened to, in %s', async (language) => {
    const element = await shown(sign, language);
    const label = textsOf(language).stage.signs[sign.kind];
    expect(element.textContent).toContain(label);
    if (sign.cards.length > 0) expect(element.textContent).toContain('OrderCreated #3');
  });
});

test('each has a shape of its own', async () => {
  const outlines = new Set<string>();
  for (const sign of signs) {
    const drawn = (await shown(sign, 'en')).querySelector('[data-sign]')?.innerHTML ?? '';
    document.body.replaceChildren();
    outlines.add(drawn.replaceAll(/class="[^"]*"/g, ''));
  }
  expect(outlines.size).toBe(signs.length);
});

test('what was refused at a place stands at the door that the last move came to', async () => {
  const sent = { ...present(last, 'a move'), from: 'relay', to: 'broker' };
  const element = await shown(
    { kind: 'refused', spot: { at: 'place', place: 'broker' }, cards: [card] },
    'en',
    sent,
  );
  expect(spotIn(element)).toEqual([500, 200]);
});

test('what was refused stands at the door of whom it was meant for, what was lost half-way', async () => {
  const spot = async (sign: Sign | undefined): Promise<number> => {
    if (sign === undefined) throw new Error('there is such a sign');
    const element = await shown(sign, 'en');
    const [, y] = spotIn(element);
    document.body.replaceChildren();
    return y ?? 0;
  };
  expect(await spot(signs[0])).toBe(200);
  expect(await spot(signs[1])).toBe(150);
  expect(await spot(signs[2])).toBe(150);
});
