import type { ThingId } from '../../../app/stage/picture.ts';
import type { FlightRect } from './flight-ground.ts';

/** Finds the things that the map shows now. */
export type ThingRects = {
  /** In pixels of the map's own box; null: it is folded away, or not there. */
  readonly of: (thing: ThingId) => FlightRect | null;
  /** Keeps things out of sight, their room kept, until others are named. */
  readonly hide: (things: readonly ThingId[]) => void;
  readonly close: () => void;
};

const selectorOf = (thing: ThingId): string => `[data-thing=${CSS.escape(thing)}]`;

export function thingRects(root: HTMLElement): ThingRects {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let hidden = '';
  return {
    of: (thing) => {
      const element = root.querySelector(selectorOf(thing));
      if (element === null) return null;
      const [own, whole] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
      if (own.width === 0) return null;
      return { x: own.x - whole.x, y: own.y - whole.y, width: own.width, height: own.height };
    },
    hide: (things) => {
      const rules = things.map((thing) => `${selectorOf(thing)}{visibility:hidden!important}`).join('');
      if (rules === hidden) return;
      hidden = rules;
      sheet.replaceSync(rules);
    },
    close: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
