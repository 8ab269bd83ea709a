/** A letter of Hangul is nearly twice as wide as a Latin one. */
const firstOfHangul = 0x1100;

/** How wide a text is likely to be, in units: what must be known before anything is drawn. */
export function textWidth(text: string, latin: number, hangul: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) >= firstOfHangul ? hangul : latin),
    0,
  );
}
