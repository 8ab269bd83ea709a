import type { ReactElement } from 'react';

/** 16 by 16, drawn with the text's colour. Filled shapes for acts, strokes for things. */
const fills = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  step: 'M3 2.5v11l7-5.5zM11 2.5h2v11h-2z',
  'step-back': 'M13 2.5v11L6 8zM3 2.5h2v11H3z',
  'to-start': 'M13.5 2.5v11L8 8zM8 2.5v11L2.5 8zM1 2.5h1.5v11H1z',
  'to-end': 'M2.5 2.5v11L8 8zM8 2.5v11L13.5 8zM13.5 2.5H15v11h-1.5z',
  bolt: 'M9.5 1 3 9h4l-.8 6L13 6.8H8.6z',
  more: 'M2 6.6h2.8v2.8H2zM6.6 6.6h2.8v2.8H6.6zM11.2 6.6H14v2.8h-2.8z',
};
const strokes = {
  close: 'm4 4 8 8m0-8-8 8',
  menu: 'M2 4h12M2 8h12M2 12h12',
  check: 'm3.5 8.5 3 3 6-7',
  'chevron-left': 'm10 3-5 5 5 5',
  'chevron-right': 'm6 3 5 5-5 5',
  'chevron-up': 'm3 10 5-5 5 5',
  'chevron-down': 'm3 6 5 5 5-5',
  stage: 'M2 6V2.5h3.5M10.5 2.5H14V6M14 10v3.5h-3.5M5.5 13.5H2V10',
  share: 'M8 10V2m0 0L5 5m3-3 3 3M3.5 8.5v5h9v-5',
  help: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6m0 2.2v.1M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6',
  system: 'M2 3h12v8H2zm4 11h4m-2-3v3',
  language:
    'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M2 8h12M8 1.8c4 4 4 8.4 0 12.4m0-12.4c-4 4-4 8.4 0 12.4',
  follow: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M8 5.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2',
  search: 'M7 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6M10.6 10.6 14 14',
  power: 'M8 2v6M4.7 4.2a5 5 0 1 0 6.6 0',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  save: 'M8 2v8m0 0L5 7m3 3 3-3M3 13.5h10',
  warning: 'M8 2 1.8 13.5h12.4zM8 6.5v3.2m0 2v.1',
  restart: 'M3.2 8a4.8 4.8 0 1 0 1.6-3.6M3 2.5v3h3',
};

export type IconName = keyof typeof fills | keyof typeof strokes;

/** Where the page's letters are larger, so is what stands among them. */
const inLetters = (size: number): string => `${size / 16}rem`;

/** Decoration: the name for assistive technology belongs to what holds it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  const isFill = name in fills;
  return (
    <svg
      viewBox="0 0 16 16"
      width={inLetters(size)}
      height={inLetters(size)}
      aria-hidden="true"
      focusable="false"
      fill={isFill ? 'currentColor' : 'none'}
      stroke={isFill ? 'none' : 'currentColor'}
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={{ ...fills, ...strokes }[name]} />
    </svg>
  );
}
