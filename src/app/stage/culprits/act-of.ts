import type { Culprit } from '../../../kernel/properties/property.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { CulpritWords } from '../picture.ts';
import { eventOf } from './whereabouts.ts';

/** The act that a culprit is half of, whose card need not be of the aggregate that the act is about; null: of none. */
export function actOf(seen: StageMoment, culprit: Culprit, words: CulpritWords): string | null {
  if (culprit.kind === 'saga') return culprit.saga.id;
  if (culprit.kind === 'outside') return culprit.alone ?? null;
  if (culprit.kind !== 'event' || words !== 'half-done') return null;
  const { trouble, eventId } = culprit;
  return 'orderId' in trouble ? trouble.orderId : (eventOf(seen, eventId)?.aggregateId ?? null);
}
