import type { ThingId } from '../../../app/stage/picture.ts';
import type { Box } from '../ground/geometry.ts';
import { thingBox, thingSelector } from '../ground/thing-box.ts';

/**
 * Finds the things that the map shows now. Whoever draws asks in each frame: a thing is measured once for as long as
 * the map is not drawn anew, as each look at the page's layout has the browser lay it out.
 */
export type ThingRects = {
  /** In pixels of the map's own box; null: it is folded away, or not there. */
  readonly of: (thing: ThingId) => Box | null;
  /** Another number whenever things may lie elsewhere than before. */
  readonly version: () => number;
  /** Keeps things out of sight, their room kept, until others are named. */
  readonly hide: (things: readonly ThingId[]) => void;
  /** Has one told as soon as the page is about to show things elsewhere. */
  readonly listen: (onMoved: () => void) => void;
  readonly close: () => void;
};

export function thingRects(root: HTMLElement): ThingRects {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let hidden = '';
  let version = 0;
  let tell = (): void => undefined;
  const known = new Map<ThingId, Box | null>();
  const forget = (): void => {
    version += 1;
    known.clear();
    tell();
  };
  const mutations = new MutationObserver(forget);
  mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const sizes = new ResizeObserver(forget);
  sizes.observe(root);
  root.addEventListener('scroll', forget, { capture: true, passive: true });
  /** What has changed just now is told of only once this task is over. */
  const keepUp = (): void => {
    if (mutations.takeRecords().length > 0) forget();
  };
  return {
    of: (thing) => {
      keepUp();
      const found = known.get(thing);
      if (found !== undefined) return found;
      const box = thingBox(root, thing);
      known.set(thing, box);
      return box;
    },
    version: () => {
      keepUp();
      return version;
    },
    hide: (things) => {
      const rules = things.map((thing) => `${thingSelector(thing)}{visibility:hidden!important}`).join('');
      if (rules === hidden) return;
      hidden = rules;
      sheet.replaceSync(rules);
    },
    listen: (onMoved) => {
      tell = onMoved;
    },
    close: () => {
      mutations.disconnect();
      sizes.disconnect();
      root.removeEventListener('scroll', forget, { capture: true });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
