import type { Variant } from '../variant.ts';

/** How what is about a person is stored, and what forgetting that person takes away. */
export type PersonalDataVariant = Variant & {
  /** How it stands in events: as it is, or enciphered with a key of the person's own; left out, nobody asks to be forgotten. */
  readonly written?: 'plain' | 'sealed';
  /** Read models heed the event that says who is to be forgotten. */
  readonly viewsForget?: true;
  /** Snapshots hold it enciphered, too, with the same key. */
  readonly sealsSnapshots?: true;
};

/** Whether people may ask to be forgotten. */
export const mayBeForgotten = ({ written }: PersonalDataVariant): boolean => written !== undefined;
