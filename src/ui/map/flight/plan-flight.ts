import type { MapPoint } from '../ground/route.ts';
import type { Box, MapGround } from '../ground/geometry.ts';
import { goesAgainstLink, type FlyingCard, type StageFlight } from '../../../app/stage/flight/flight.ts';
import type { FlightBitmap, FlightBitmaps, FlightForm } from './flight-bitmap.ts';
import type { FlightColours } from './flight-colours.ts';
import { laneOf, trackAlong, type FlightTrack } from './flight-track.ts';
import { flightWay } from './flight-way.ts';
import type { Flying } from './draw-flights.ts';

/** Where the two ends of a flight lie; null: nothing stands for it there. */
export type FlightEnds = { readonly from: Box | null; readonly to: Box | null };

export type FlightLook = {
  readonly ground: MapGround;
  readonly bitmaps: FlightBitmaps;
  readonly colours: FlightColours;
  readonly form: FlightForm;
  readonly label: string | null;
};

/** In units: the corners of a way, the widest card that flies, and how much wider than where it lies it may be. */
const [cornerRadius, widestCard, spare] = [14, 220, 24];

/** All that is drawn of a flight, frame by frame; null: one of its places is not on the map. */
export function planFlight(flight: StageFlight, ends: FlightEnds, look: FlightLook): Flying | null {
  const { ground, bitmaps, colours, form, label } = look;
  const { unit, boxes } = ground;
  const [fromPlace, toPlace] = [boxes[flight.from.place], boxes[flight.to.place]];
  if (fromPlace === undefined || toPlace === undefined) return null;
  const wire = wireOf(flight, ground);
  const from = ends.from ?? doorOf(wire?.[0], fromPlace);
  const to = ends.to ?? doorOf(wire?.at(-1), toPlace);
  const others = Object.values(boxes).filter((box) => box !== fromPlace && box !== toPlace);
  const { isAnswer } = flight;
  const way = flightWay({ from, to, fromPlace, toPlace, wire, isAnswer, others });
  const track = trackAlong(way, cornerRadius * unit);
  const widthMax = Math.max(ends.to?.width ?? widestCard * unit, ends.from?.width ?? 0) + spare * unit;
  const bitmap = bitmaps.of(flight.card, form, widthMax);
  const lane = laneOf(track, fromPlace, toPlace);
  return {
    track,
    bitmap,
    label,
    lane,
    open: laneOf(track, from, to),
    ending: flight.ending,
    colour: colours.roles[flight.card.kind].line,
    landing: flight.ending === 'lands' ? ends.to : null,
    reach: reachOf(flight, track, lane, bitmap),
    activation: flight.activation,
  };
}

/** The answer that nobody hears: back from where the flight has landed. */
export function planEcho(flight: StageFlight, ends: FlightEnds, look: FlightLook): Flying | null {
  const card: FlyingCard = { kind: 'answer', number: null, name: 'accepted' };
  const back: StageFlight = {
    ...flight,
    card,
    from: flight.to,
    to: flight.from,
    isAnswer: true,
    ending: 'fades',
    isUnheard: false,
  };
  return planFlight(back, { from: ends.to, to: ends.from }, { ...look, label: null });
}

/** The link's way in the direction of the flight. */
function wireOf(flight: StageFlight, { paths }: MapGround): readonly MapPoint[] | null {
  const path = flight.link === null ? undefined : paths[flight.link];
  if (path === undefined) return null;
  return goesAgainstLink(flight) ? path.toReversed() : path;
}

/** What has no rectangle of its own leaves and enters where the wire does. */
function doorOf(door: MapPoint | undefined, place: Box): Box {
  const [x, y] = door ?? [place.x + place.width / 2, place.y + place.height / 2];
  return { x, y, width: 0, height: 0 };
}

/** To the door for what bounces, to the middle of the lane for what fades. */
function reachOf(
  { ending }: StageFlight,
  track: FlightTrack,
  [start, end]: readonly [number, number],
  bitmap: FlightBitmap,
): number {
  if (ending === 'lands') return 1;
  if (ending === 'fades') return (start + end) / 2;
  const half = Math.min(bitmap.width, bitmap.height) / 2 / Math.max(1, track.length);
  return Math.max((start + end) / 2, end - half);
}
