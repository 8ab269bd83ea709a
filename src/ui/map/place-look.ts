import type { PlaceContents } from '../../app/selectors/place-contents.ts';
import type { MapPlace } from '../../scenarios/form/map-layout.ts';

export type PlaceLook = 'command' | 'aggregate' | 'event' | 'policy' | 'read-model' | 'outside';

/** Colours as EventStorming has them, each with a letter: colour never stands alone. */
export const lookLetters: Readonly<Record<PlaceLook, string>> = {
  command: 'C',
  aggregate: 'A',
  event: 'E',
  policy: 'P',
  'read-model': 'R',
  outside: 'X',
};

export function placeLook({ kind }: MapPlace, contents: PlaceContents): PlaceLook {
  switch (kind) {
    case 'client':
    case 'person':
      return 'command';
    case 'service':
      return 'aggregate';
    case 'database':
      return contents.kind === 'event-store' || contents.kind === 'documents' ? 'event' : 'read-model';
    case 'broker':
      return 'event';
    case 'relay':
    case 'consumer':
      return 'policy';
    case 'outside':
      return 'outside';
  }
}
