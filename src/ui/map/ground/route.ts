/** In pixels of the map's own box. */
export type MapPoint = readonly [x: number, y: number];
export type Polyline = readonly MapPoint[];

export const distance = (a: MapPoint, b: MapPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
