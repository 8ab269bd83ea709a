import type { ComparedCell, ComparedRow } from '../../app/compare/comparison.ts';
import type { Landmark, Wrong } from '../../app/compare/landmarks.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { narrateSurroundings } from '../../i18n/narrate.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ScriptStep, SkipReason } from '../../scenarios/script/script.ts';
import { faultSentence } from '../faults/fault-text.ts';

/** What a row is about, in the reader's language. */
export function rowText({ landmark, nth }: ComparedRow, texts: AllTexts): string {
  const what = landmarkText(landmark, texts);
  return nth === 1 ? what : texts.compare.again(what, nth);
}

function landmarkText(landmark: Landmark, texts: AllTexts): string {
  const { compare, places } = texts;
  switch (landmark.kind) {
    case 'step':
      return stepText(landmark.step, texts);
    case 'received':
      return compare.received(landmark.intent, landmark.command);
    case 'answered':
      return compare.answered(landmark.intent);
    case 'asked':
    case 'replied':
      return compare[landmark.kind](landmark.message, landmark.intent);
    case 'committed':
    case 'published':
      return compare[landmark.kind](eventText(landmark));
    case 'applied':
      return compare.applied(eventText(landmark), lookUp(places, landmark.subscriber));
  }
}

type OfEvent = { readonly event: EventMessage; readonly intent: string };

const eventText = ({ event, intent }: OfEvent): string => `${event.type} (${event.aggregateId}, ${intent})`;

/** What a step of a script does to the system. */
export function stepText({ when, move }: ScriptStep, texts: AllTexts): string {
  const { arming, compare, places, faultActs } = texts;
  if (move.kind === 'send') return compare.sent(move.intent, move.command.type, lookUp(places, move.to));
  if (move.kind === 'turn') return `${lookUp(places, move.place)}: ${arming.opNames[move.op](move.label)}`;
  if (move.kind === 'arm' || move.kind === 'disarm') return narrateSurroundings(move, texts);
  if (move.kind !== 'op-fault') return faultSentence(move, texts);
  const fault = faultActs[move.outcome];
  if (when.kind !== 'before') return fault;
  const op = arming.opNames[when.op](when.label ?? null);
  return compare.opFault(lookUp(places, when.place), op, when.occurrence, fault);
}

/** Why a step of a script found nothing to do. */
export function skipText({ move }: ScriptStep, reason: SkipReason, { compare }: AllTexts): string {
  if (move.kind === 'recover' || move.kind === 'mend') return compare.nothingToRepair;
  const what = move.kind === 'send' ? compare.notSent : compare.nothingToBreak;
  return `${what}: ${compare.reasons[reason]}`;
}

/** The parts of a cell, in the order in which they are read. */
export type CellText = {
  readonly at: string;
  /** What may differ between the setups though the landmark is the same. */
  readonly detail: string;
  readonly wrong: string;
  readonly isBad: boolean;
};

export function cellText(cell: ComparedCell, { landmark }: ComparedRow, texts: AllTexts): CellText {
  const { compare } = texts;
  if (cell.kind === 'missing') return { at: '', detail: compare.missing, wrong: '', isBad: false };
  if (cell.kind === 'skipped') {
    const detail = landmark.kind === 'step' ? skipText(landmark.step, cell.reason, texts) : '';
    return { at: '', detail, wrong: '', isBad: false };
  }
  const { event, answer, number, wrong } = cell.reached;
  const details = [
    event === null ? '' : `v${event.version}`,
    answer === null ? '' : compare.answers[answer.kind],
    cell.isEarlier ? compare.earlier : '',
  ].filter((part) => part !== '');
  return {
    at: compare.at(number),
    detail: details.join(', '),
    // That it is a copy says the row itself.
    wrong: wrong === null || wrong === 'again' ? '' : compare.wrong[wrong],
    isBad: wrong !== null && isBad(wrong, landmark),
  };
}

/** A copy in the broker does no harm by itself: at least once is what it promises. */
const isBad = (wrong: Wrong, { kind }: Landmark): boolean => wrong !== 'again' || kind === 'applied';
