import type { Culprit } from '../kernel/properties/property.ts';
import { lookUp } from './form/look-up.ts';
import type { Texts } from './en/texts.ts';

/** A culprit in a few words, with the names that stand on the map. */
export function describeCulprit(culprit: Culprit, texts: Texts): string {
  const { culprits, places, databases } = texts;
  switch (culprit.kind) {
    case 'event':
      return describeEvent(culprit, texts);
    case 'row':
      return culprits.row(lookUp(databases, culprit.database), culprit.table, culprit.key);
    case 'partition':
      return culprits.partition(culprit.partition, lookUp(places, culprit.group), culprit.count);
    case 'checkpoint':
      return culprits.checkpoint(lookUp(places, culprit.subscriber), culprit.count);
    case 'command':
      return culprits.command(culprit.intent);
    case 'stream':
      return culprits.stream(`${culprit.aggregateType} ${culprit.aggregateId}`, culprit.eventCount);
    case 'answer':
      return culprits.answer(culprit.intent, culprit.aggregateId, culprit.shown, culprit.told);
    case 'outside':
      return describeOutside(culprit, texts);
    case 'saga':
      return culprits.saga(culprit.saga.type, culprit.saga.id);
    case 'person':
      return culprits.person(lookUp(places, culprit.by), culprit.subject);
  }
}

/** The first few of several. */
export function describeCulprits(culprits: readonly Culprit[], texts: Texts): string {
  const names = culprits.slice(0, namedMax).map((culprit) => describeCulprit(culprit, texts));
  return `${names.join(', ')}${culprits.length > namedMax ? ' …' : ''}`;
}

const namedMax = 3;

function describeOutside(
  { system, step, alone }: Extract<Culprit, { readonly kind: 'outside' }>,
  { culprits, places, commands }: Texts,
): string {
  const named = [lookUp(places, system), lookUp(commands, step)] as const;
  return alone === undefined ? culprits.outside(...named) : culprits.alone(...named, alone);
}

function describeEvent(
  { eventId, type, trouble }: Extract<Culprit, { readonly kind: 'event' }>,
  { culprits, places }: Texts,
): string {
  const event = `${type ?? ''} #${eventId}`.trim();
  switch (trouble.kind) {
    case 'never-committed':
    case 'without-outbox-row':
    case 'without-audit-row':
    case 'still-readable':
    case 'reacted-to-twice':
    case 'left-pending':
    case 'without-credit':
    case 'not-out':
    case 'out-all-the-same':
      return culprits[trouble.kind](event);
    case 'without-event':
      return culprits['without-event'](eventId);
    case 'at-subscriber':
      return culprits['at-subscriber'](event, lookUp(places, trouble.subscriber));
    case 'overtaken':
      return culprits.overtaken(event, lookUp(places, trouble.subscriber), trouble.version, trouble.after);
    case 'written-back':
      return culprits['written-back'](event, trouble.version, trouble.last);
    case 'taken-back':
      return culprits['taken-back'](event, trouble.orderId);
    case 'reserved-in-vain':
      return culprits['reserved-in-vain'](event, trouble.orderId);
    case 'over-limit':
      return culprits['over-limit'](event, trouble.promised, trouble.limit);
    case 'over-budget':
      return culprits['over-budget'](event, trouble.spent, trouble.budget);
    case 'on-while-off':
      return culprits['on-while-off'](event, trouble.location);
    case 'out-of-date':
      return culprits['out-of-date'](event, trouble.basedOn, trouble.last);
  }
}
