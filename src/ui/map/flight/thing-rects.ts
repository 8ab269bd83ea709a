import type { ThingId } from '../../../app/stage/picture.ts';
import type { Box } from '../ground/geometry.ts';
import { thingBox, thingSelector } from '../ground/thing-box.ts';

/** Finds the things that the map shows now. */
export type ThingRects = {
  /** In pixels of the map's own box; null: it is folded away, or not there. */
  readonly of: (thing: ThingId) => Box | null;
  /** Keeps things out of sight, their room kept, until others are named. */
  readonly hide: (things: readonly ThingId[]) => void;
  readonly close: () => void;
};

export function thingRects(root: HTMLElement): ThingRects {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let hidden = '';
  return {
    of: (thing) => thingBox(root, thing),
    hide: (things) => {
      const rules = things.map((thing) => `${thingSelector(thing)}{visibility:hidden!important}`).join('');
      if (rules === hidden) return;
      hidden = rules;
      sheet.replaceSync(rules);
    },
    close: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
