import type { FlyingCard } from '../../../app/stage/flight/flight.ts';

/** The colours of the style sheet as they are now, copied for a canvas. */
export type FlightColours = {
  readonly roles: Readonly<Record<FlyingCard['kind'], RoleColours>>;
  /** The number on a tab. */
  readonly onSolid: string;
  /** What the map lies on. */
  readonly ground: string;
  readonly textSoft: string;
  readonly text: string;
  /** Around what is followed. */
  readonly halo: string;
  readonly kept: string;
  readonly shadow: string;
  readonly fontFamily: string;
};

export type RoleColours = { readonly fill: string; readonly line: string; readonly on: string };

const roleNames: Readonly<Record<FlyingCard['kind'], string>> = {
  event: 'event',
  command: 'command',
  reply: 'policy',
  aggregate: 'aggregate',
  view: 'read-model',
  saga: 'policy',
  effect: 'outside',
  row: 'plain',
  question: 'plain',
  answer: 'policy',
};

export function flightColours(element: Element): FlightColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const roles = Object.fromEntries(
    Object.entries(roleNames).map(([kind, role]) => [
      kind,
      { fill: colour(role), line: colour(`${role}-line`), on: colour(`on-${role}`) },
    ]),
  ) as Record<FlyingCard['kind'], RoleColours>;
  return {
    roles,
    onSolid: colour('on-solid') || colour('surface-1'),
    ground: colour('surface-0'),
    textSoft: colour('text-soft'),
    text: colour('text'),
    halo: colour('accent'),
    kept: colour('kept'),
    shadow: 'rgb(10 14 25 / 30%)',
    fontFamily: style.fontFamily,
  };
}
