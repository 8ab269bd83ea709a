import type { OfferedFault } from '../../app/moves/offered-moves.ts';
import { entryName } from '../../i18n/form/cells.ts';
import { commandName } from '../../i18n/command-name.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { linkNames } from '../../i18n/narrate.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Move } from '../../kernel/world/move.ts';

/** What pressing a fault does, in few words. */
export function faultText(move: Move, texts: Texts): string {
  const { faultActs, places } = texts;
  switch (move.kind) {
    case 'op':
      return faultActs[move.outcome];
    case 'send':
      return faultActs.send(commandName(move.command.type, texts));
    case 'decide':
      return faultActs.decide(move.subject, lookUp(texts.controls.moves.ways, move.option));
    case 'slow':
      return faultActs.slow(move.factor);
    case 'redeliver':
      return `${faultActs.redeliver(move.partition)} → ${lookUp(places, move.group)}`;
    case 'rebalance':
      return faultActs.rebalance(lookUp(places, move.group), firstName(move.first, places));
    case 'expire':
      return faultActs.expire(entryName(move.key));
    case 'poison':
    case 'deploy-fix':
    case 'raise-limit':
      return faultActs[move.kind](move.eventId);
    case 'redrive':
      return faultActs.redrive(lookUp(places, move.group));
    default:
      return faultActs[move.kind];
  }
}

const firstName = (first: string | undefined, places: Texts['places']): string | null =>
  first === undefined ? null : lookUp(places, first);

/** The same with its target, where nothing else names it. */
export function faultSentence(move: Move, texts: Texts): string {
  const act = faultText(move, texts);
  if ('place' in move) return texts.faultOn[move.kind](lookUp(texts.places, move.place));
  if ('link' in move)
    return texts.story.pressMove(act, texts.controls.faults.link(...linkNames(move.link, texts)));
  return act;
}

export const faultKey = ({ move, first }: OfferedFault): string =>
  JSON.stringify(first === undefined ? move : [first, move]);
