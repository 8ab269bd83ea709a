import type { ReactElement } from 'react';
import type { PlaceRole } from '../../../kernel/definition/definition.ts';

/** 16 by 16, drawn with the colour of the text. What a place is for, and how things stand. */
const glyphs = {
  person: 'M8 2.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2M3 14c.4-3.4 2.2-5 5-5s4.6 1.6 5 5',
  hexagon: 'm8 1.8 5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z',
  cylinder:
    'M13.2 3.6c0 1.1-2.3 2-5.2 2s-5.2-.9-5.2-2 2.3-2 5.2-2 5.2.9 5.2 2M2.8 3.6v8.6c0 1.2 2.3 2.1 5.2 2.1s5.2-.9 5.2-2.1V3.6M2.8 8c0 1.2 2.3 2.1 5.2 2.1s5.2-.9 5.2-2.1',
  jar: 'M13.2 3.6c0 1.1-2.3 2-5.2 2s-5.2-.9-5.2-2 2.3-2 5.2-2 5.2.9 5.2 2M2.8 3.6v8.6c0 1.2 2.3 2.1 5.2 2.1s5.2-.9 5.2-2.1V3.6',
  wall: 'M1.5 8h10M8 4l4 4-4 4M14.5 3v10',
  film: 'M1.5 4.5h13v7h-13zM6 4.5v7m4.3-7v7',
  tray: 'M2 9v4.5h12V9M8 1.8V9M5 6.5l3 3 3-3',
  envelope: 'M1.8 3.5h12.4v9H1.8zm0 .3L8 8.8l6.2-5',
  check: 'm3.5 8.5 3 3 6-7',
  cross: 'm4 4 8 8m0-8-8 8',
  power: 'M8 2v6M4.7 4.2a5 5 0 1 0 6.6 0',
  ring: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 4.5V8l2.5 1.6',
  padlock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  leap: 'M2 12c1-6 9-8 11.5-1M14 6.5V11H9.5',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6m0 2.2v.1',
  scissors:
    'm5 3.5 6 7.2M11 3.5l-6 7.2M4.6 10a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M11.4 10a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2',
  bolt: 'M9.5 1 3 9h4l-.8 6L13 6.8H8.6z',
};

export type GlyphName = keyof typeof glyphs | 'dashes';

export const roleGlyphs: Readonly<Record<PlaceRole, GlyphName>> = {
  client: 'person',
  person: 'person',
  service: 'hexagon',
  database: 'cylinder',
  relay: 'wall',
  broker: 'film',
  handler: 'tray',
  'command-handler': 'tray',
  'process-manager': 'tray',
  executor: 'wall',
  snapshotter: 'wall',
  'query-service': 'hexagon',
  rebuilder: 'wall',
  projection: 'tray',
  'projection-database': 'jar',
  notification: 'tray',
  'notification-database': 'jar',
  'mail-server': 'envelope',
  outside: 'envelope',
};

/** Decoration: what it says is said in words beside it or by the list of the places. */
export function Glyph({
  name,
  className,
}: {
  readonly name: GlyphName;
  readonly className?: string | undefined;
}): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      className={className}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {name === 'dashes' ? (
        <circle cx="8" cy="8" r="5.6" strokeDasharray="3 2.3" />
      ) : (
        <path d={glyphs[name]} />
      )}
    </svg>
  );
}
