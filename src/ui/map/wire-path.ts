import { distance, type MapPoint, type Polyline } from './ground/route.ts';

/** A wire for SVG: its bends are round. */
export function wirePath(path: Polyline, radius: number): string {
  return path
    .map((point, index) => {
      const [before, after] = [path[index - 1], path[index + 1]];
      if (before === undefined) return `M${point.join(' ')}`;
      if (after === undefined) return `L${point.join(' ')}`;
      const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      return `L${towards(point, before, reach).join(' ')}Q${point.join(' ')} ${towards(point, after, reach).join(' ')}`;
    })
    .join('');
}

/** The point of an arrow at one end of a wire. */
export function arrowAt(path: Polyline, end: 'start' | 'end', size: number): string {
  const [tip, before] = end === 'end' ? [path.at(-1), path.at(-2)] : [path[0], path[1]];
  if (tip === undefined || before === undefined) return '';
  const foot = towards(tip, before, size * 1.15);
  const [dx, dy] = [(tip[0] - foot[0]) / (size * 1.15), (tip[1] - foot[1]) / (size * 1.15)];
  const half = size * 0.6;
  return `M${tip.join(' ')}L${foot[0] - dy * half} ${foot[1] + dx * half}L${foot[0] + dy * half} ${foot[1] - dx * half}Z`;
}

/** The two parts of a wire that is cut half way, each ending so far before the cut. */
export function cutInTwo(path: Polyline, gap: number): readonly Polyline[] {
  const whole = lengthOf(path);
  const reach = Math.max(0, whole / 2 - gap);
  return [firstPart(path, reach), firstPart(path.toReversed(), reach)];
}

function firstPart(path: Polyline, length: number): Polyline {
  const part: MapPoint[] = [];
  let left = length;
  for (const [index, point] of path.entries()) {
    part.push(point);
    const next = path[index + 1];
    if (next === undefined) break;
    const step = distance(point, next);
    if (step >= left) {
      part.push(towards(point, next, left));
      break;
    }
    left -= step;
  }
  return part;
}

const lengthOf = (path: Polyline): number =>
  path.slice(1).reduce((sum, point, index) => sum + distance(path[index] ?? point, point), 0);

function towards(from: MapPoint, to: MapPoint, length: number): MapPoint {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : length / whole;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
