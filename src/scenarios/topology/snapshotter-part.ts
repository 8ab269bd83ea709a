import type { Service } from '../../system/command-side/service.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';

/** Whoever writes snapshots of what a service has committed, a place of its own beside it; none where nobody does. */
export function snapshotterPart(of: string, service: Service): readonly Part[] {
  const program = service.snapshots.snapshotter?.(service);
  if (program === undefined) return [];
  const id = `${of}-snapshotter`;
  return [
    {
      places: [placeOf(id, 'snapshotter', { of })],
      links: [{ from: id, to: service.databasePlace }],
      programs: { [id]: program },
      daemons: [{ place: id, program: id, args: {} }],
    },
  ];
}
