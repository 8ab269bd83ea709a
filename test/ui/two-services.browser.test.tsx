import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { placeNames } from '../../src/i18n/form/place-names.ts';
import { textsOf } from '../../src/i18n/languages.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';
import { SystemMap } from '../../src/ui/map/system-map.tsx';
import { choreography, createOrder, sagaScenario } from '../support/saga-stage.ts';
import { labAt } from './fixtures/lab-at.ts';
import { renderLab } from './fixtures/render-lab.tsx';

const scenario = sagaScenario(choreography());
const first = [{ kind: 'send', intent: 'c1', to: 'order-service-1', command: createOrder() }] as const;
const state = labAt({ scenario, first, moveCount: 30 });
const { places } = state.definition;

/** The texts with the names that this topology's places have. */
const textsWith = (language: 'en' | 'ko'): AllTexts => {
  const texts = textsOf(language);
  return { ...texts, ...placeNames([state.definition], texts.placeWords) };
};

describe.each(['en', 'ko'] as const)('two services in %s', (language) => {
  const texts = textsWith(language);
  const names = places.map(({ id }) => texts.places[id] ?? id);

  test('have places that are told apart by their names', () => {
    expect(new Set(names).size).toBe(places.length);
    for (const { id } of places) expect(names).not.toContain(id);
  });

  test.each([
    [1280, 720],
    [1920, 1080],
    [390, 844],
  ])('stand on the map by their names, none on another, at %d x %d', async (width, height) => {
    await page.viewport(width, height);
    const view = (
      <div style={{ width, height: height - 140, display: 'grid' }}>
        <SystemMap />
      </div>
    );
    renderLab(view, state, language, undefined, texts);
    await expect.poll(() => document.querySelectorAll('[data-place]').length).toBe(places.length);
    const boxes = places.map(({ id, of, role }) => {
      const node = document.querySelector(`[data-place="${id}"]`) ?? expect.fail(id);
      const box = node.getBoundingClientRect();
      if (node.textContent.includes(texts.places[id] ?? id)) return { id, box };
      // Its role is enough on the ground that bears its business's name, and only there.
      expect(node.textContent).toContain(texts.placeWords.roles[role]);
      const ground = document.querySelector(`[data-ground="${of ?? ''}"]`) ?? expect.fail(id);
      expect(ground.textContent).toContain(lookUp(texts.placeWords.businesses, of ?? ''));
      expect([id, isWithin(box, ground.getBoundingClientRect())]).toEqual([id, true]);
      return { id, box };
    });
    const pairs = boxes.flatMap((one) => boxes.map((other) => [one, other] as const));
    const onEachOther = pairs.filter(([one, other]) => one !== other && areOverEachOther(one.box, other.box));
    expect(onEachOther.map(([one, other]) => [one.id, other.id])).toEqual([]);
    for (const { id, box } of boxes) expect([id, box.left >= 0 && box.right <= width]).toEqual([id, true]);
    // Who hears the page has them as a list.
    const list = page.getByRole('list', { name: texts.controls.map.list }).element();
    for (const name of names) expect(list.textContent).toContain(`${name}, `);
  });
});

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const areOverEachOther = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
