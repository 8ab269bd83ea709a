/** Below this width of the map its places stand in one column. */
export const widthMin = 980;
const heightMin = 520;
/** A column fills a phone of this width at one pixel a unit. */
const columnWidth = 390;

const [least, most, mostInColumn] = [1, 2, 1.4];

export const isColumnAt = (width: number): boolean => width < widthMin;

/** Pixels of one unit: the larger the room, the larger the letters. Twentieths, so that edges stay sharp. */
export function unitFor(width: number, height: number): number {
  const wanted = isColumnAt(width)
    ? Math.min(width / columnWidth, mostInColumn)
    : Math.min(width / widthMin, height / heightMin, most);
  return Math.max(least, Math.floor(wanted * 20 + 1e-6) / 20);
}
