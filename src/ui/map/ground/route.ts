/** In pixels of the map's own box. */
export type MapPoint = readonly [x: number, y: number];
export type Polyline = readonly MapPoint[];
