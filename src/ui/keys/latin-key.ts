/**
 * The key as a Latin keyboard has it: where a keyboard writes Hangul, Cyrillic, Greek and so on, a
 * letter is where the Latin one would be. Other Latin keyboards have letters of their own places.
 */
export function latinKey(key: string, code: string): string {
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  if (place === null) return key;
  const [, letter, digit] = place;
  // While an input method is at work the browser does not tell the letter.
  const isForeign = /^\p{L}$/u.test(key) ? !/^\p{Script=Latin}$/u.test(key) : key === 'Process';
  if (letter !== undefined && isForeign) return letter.toLowerCase();
  return digit !== undefined && /^(?![0-9])\p{Nd}$/u.test(key) ? digit : key;
}
