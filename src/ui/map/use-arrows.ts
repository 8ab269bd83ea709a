import { useEffect, useState, type RefObject } from 'react';
import type { Geometry } from './ground/geometry.ts';
import type { SceneLink } from './ground/scene-parts.ts';

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The map is one stop of the tab key, which this names; within it arrows go from place to wire, from wire to place, and to
 * what is folded.
 */
export function useArrows(
  root: RefObject<HTMLElement | null>,
  { boxes }: Geometry,
  links: readonly SceneLink[],
): string {
  const [chosen, setStop] = useState<string | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const direction = directions[event.key];
      const { target } = event;
      if (direction === undefined || !(target instanceof HTMLElement) || isModified(event)) return;
      event.preventDefault();
      event.stopPropagation();
      nearest(target, neighboursOf(target, element, links), direction)?.focus();
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const id = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
      if (id !== undefined) setStop(id);
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusin', onFocus);
    };
  }, [root, links]);
  const isHere = chosen !== null && (boxes[chosen] !== undefined || links.some(({ id }) => id === chosen));
  return isHere ? chosen : (Object.keys(boxes)[0] ?? '');
}

const isModified = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/** From a place: its wires and what of it is folded; from a wire: its two ends. */
function neighboursOf(
  from: HTMLElement,
  root: HTMLElement,
  links: readonly SceneLink[],
): readonly HTMLElement[] {
  const at = (id: string): readonly HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`),
  ];
  const link = links.find(({ id }) => id === from.dataset['stop']);
  if (link !== undefined) return [...at(link.from), ...at(link.to)];
  const place = from.closest<HTMLElement>('[data-place]');
  const id = place?.dataset['place'];
  if (place === null || id === undefined) return [];
  const wires = links.filter((one) => one.from === id || one.to === id).flatMap((one) => at(one.id));
  return [...wires, ...place.querySelectorAll<HTMLElement>('button')].filter((one) => one !== from);
}

/** What lies most straight in that direction, and nearest. */
function nearest(
  from: HTMLElement,
  others: readonly HTMLElement[],
  [dx, dy]: readonly [number, number],
): HTMLElement | null {
  const centre = middleOf(from);
  let best: HTMLElement | null = null;
  let least = Infinity;
  for (const other of others) {
    const [x, y] = middleOf(other);
    const along = (x - centre[0]) * dx + (y - centre[1]) * dy;
    const aside = Math.abs((x - centre[0]) * dy) + Math.abs((y - centre[1]) * dx);
    if (along <= 1 || along + 2 * aside >= least) continue;
    [best, least] = [other, along + 2 * aside];
  }
  return best;
}

/** A place counts by its own middle, not by that of its handle. */
function middleOf(element: HTMLElement): readonly [number, number] {
  const isHandle = element.dataset['stop'] !== undefined;
  const { x, y, width, height } = (
    (isHandle ? element.closest('[data-place]') : null) ?? element
  ).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
