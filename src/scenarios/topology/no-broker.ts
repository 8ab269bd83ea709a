import type { PlaceId } from '../../kernel/terms/names.ts';

/** What the broker is called where there is none: no place bears the name. */
export const noBroker: PlaceId = 'broker';
