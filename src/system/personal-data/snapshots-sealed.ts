import { ofThisCode } from './personal-data-needs.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';

/** With the key all is gone at once that was enciphered with it, events and snapshots; read models are told. */
export const snapshotsSealed = {
  id: 'snapshots-sealed',
  needs: ofThisCode,
  written: 'sealed',
  viewsForget: true,
  sealsSnapshots: true,
} as const satisfies PersonalDataVariant;
