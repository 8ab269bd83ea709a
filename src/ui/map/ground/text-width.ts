/** A letter of Hangul is nearly twice as wide as a Latin one. */
const firstOfHangul = 0x1100;

/** Parts of the size of the letters, rather too much than too little; what is in no line is as wide as an `n`. */
const [hangul, ordinary] = [0.92, 0.64];
const others: readonly (readonly [width: number, letters: string])[] = [
  [0.26, ' '],
  [0.33, `ijlI.,:;'’|`],
  [0.44, 'frt-()/“”"·'],
  [0.51, 'sz'],
  [0.59, 'acegkvxy'],
  [0.67, 'ABCEFKLPRSTVXYZ'],
  [0.77, 'DGHNOQU'],
  [0.93, 'mwMW'],
];
const widths = new Map(
  others.flatMap(([width, letters]) => Array.from(letters, (one) => [one, width] as const)),
);

/** How wide a text is likely to be, in units: what must be known before anything is drawn. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) =>
      sum + size * (letter.charCodeAt(0) >= firstOfHangul ? hangul : (widths.get(letter) ?? ordinary)),
    0,
  );
}
