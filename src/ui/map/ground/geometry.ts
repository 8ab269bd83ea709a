import type { Polyline } from './route.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The ground of one business among several. */
export type Swim = { readonly business: string; readonly box: Box };

/** Where everything on the map is but its wires, in pixels of the map's own box. */
export type PlacedMap = {
  readonly width: number;
  readonly height: number;
  /** Pixels of one unit of the map: all its lengths are multiples of it. */
  readonly unit: number;
  /** One column, for a narrow room. */
  readonly isColumn: boolean;
  readonly boxes: Readonly<Record<string, Box>>;
  readonly swims: readonly Swim[];
  /** The free strips between the storeys, from above to below. */
  readonly lanes: readonly Box[];
};

export type Geometry = PlacedMap & {
  /** By link id, from the caller to the called. */
  readonly paths: Readonly<Record<string, Polyline>>;
};

/** What whatever is drawn over the places has to know: where they stand, and how their links run between them. */
export type MapGround = Pick<Geometry, 'width' | 'height' | 'unit' | 'boxes' | 'paths'>;
