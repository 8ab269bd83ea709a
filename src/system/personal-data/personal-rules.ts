import type { PersonalData } from '../../domains/personal-data.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { nobodyAsks } from './nobody-asks.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';

/** What whoever writes or reads events knows of what in them is about people. */
export type PersonalRules = {
  readonly variant: PersonalDataVariant;
  /** Null: nothing is. */
  readonly about: PersonalData | null;
  /** Where people's keys are. */
  readonly keys: DatabaseId;
};

export const nothingPersonal: PersonalRules = { variant: nobodyAsks, about: null, keys: '' };

/** Whether anything that is stored has to be deciphered. */
export const sealsAnything = ({ variant, about }: Pick<PersonalRules, 'variant' | 'about'>): boolean =>
  about !== null && variant.written === 'sealed';

/** What is enciphered in an aggregate's events; null: nothing. */
export const sealedIn = ({ variant, about }: PersonalRules, aggregateType: string): PersonalData | null =>
  sealsAnything({ variant, about }) && about?.aggregateType === aggregateType ? about : null;
