import type { LinkId, PlaceId } from '../../../kernel/terms/names.ts';

/** A rectangle on the map, in pixels of the map's own box. */
export type FlightRect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type FlightPoint = readonly [x: number, y: number];

/** What flights have to know of the map: where its places stand, and how its links run between them. */
export type FlightGround = {
  readonly width: number;
  readonly height: number;
  /** Pixels of one unit of the map. */
  readonly unit: number;
  readonly boxes: Readonly<Record<PlaceId, FlightRect>>;
  /** By link, from the caller's edge to the called one's, with right angles. */
  readonly paths: Readonly<Record<LinkId, readonly FlightPoint[]>>;
};

export const middleOfRect = ({ x, y, width, height }: FlightRect): FlightPoint => [
  x + width / 2,
  y + height / 2,
];

export const isInRect = ([x, y]: FlightPoint, rect: FlightRect): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
