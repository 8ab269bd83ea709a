/** What the diagram is made of, on the page and in a picture that is saved: in units of a sixteenth of the page's letters. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly from: DrawnAt;
      readonly to: DrawnAt;
      readonly ink: Ink;
      readonly width: number;
      readonly dash?: string;
    }
  | {
      readonly kind: 'box';
      readonly at: DrawnAt;
      readonly width: number;
      readonly height: number;
      readonly ground: Ink;
    }
  | { readonly kind: 'area'; readonly corners: readonly DrawnAt[]; readonly ink: Ink }
  | {
      readonly kind: 'text';
      readonly at: DrawnAt;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      /** What shines through between the letters and what they stand on. */
      readonly ground: Ink;
    };

export type DrawnAt = readonly [x: number, y: number];

/** The page's own names of its colours: a picture that is saved looks them up. */
export type Ink =
  | '--text'
  | '--text-soft'
  | '--line-strong'
  | '--surface-1'
  | '--surface-2'
  | '--accent'
  | '--accent-soft'
  | '--broken'
  | '--kept'
  | '--kept-soft'
  | '--command-line'
  | '--event-line'
  | '--outside-line'
  | '--plain-line';

export const letterSize = 12;

/** About how wide a text is: a Korean letter is as wide as it is high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterSize * (letter.charCodeAt(0) > 0x11_00 ? 1 : 0.57);
  return width;
}
