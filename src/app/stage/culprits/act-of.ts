import type { Culprit } from '../../../kernel/properties/property.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { CulpritWords } from '../picture.ts';
import { eventOf } from './whereabouts.ts';

/** What is said of an act as a whole, at a card that need not be of the aggregate that the act is about. */
const ofActs: readonly CulpritWords[] = ['half-done', 'left-alone', 'taken-back'];

/** The act that a culprit is half of; null: it is about something else. */
export function actOf(seen: StageMoment, culprit: Culprit, words: CulpritWords): string | null {
  if (!ofActs.includes(words)) return null;
  if (culprit.kind === 'saga') return culprit.saga.id;
  if (culprit.kind === 'outside') return culprit.alone ?? null;
  if (culprit.kind !== 'event') return null;
  return 'orderId' in culprit.trouble
    ? culprit.trouble.orderId
    : (eventOf(seen, culprit.eventId)?.aggregateId ?? null);
}
