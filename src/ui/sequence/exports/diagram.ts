import type { SequenceRow, TransactionBar } from '../../../app/sequence/sequence.ts';
import { followSequence } from '../../../app/sequence/follow-sequence.ts';
import { shownRows, transactionOf, type SequenceDetail } from '../../../app/sequence/shown-rows.ts';
import type { LabState } from '../../../app/lab/lab-state.ts';
import type { AllTexts } from '../../../i18n/en/texts.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import { placeNames } from '../../map/place-names.ts';
import { lanePlaces } from '../draw/lanes.ts';

/** What is taken along of a sequence: all its rows up to a move, as it stood then. */
export type Diagram = {
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly rows: readonly SequenceRow[];
  readonly transactionOf: (number: number) => TransactionBar | undefined;
};

export function diagramOf(
  { definition, entries, position }: Pick<LabState, 'definition' | 'entries' | 'position'>,
  detail: SequenceDetail,
  texts: AllTexts,
): Diagram {
  const sequence = followSequence()(entries.slice(0, position));
  const places = lanePlaces(definition, sequence.used);
  const names = placeNames(places, false, texts);
  const rows = shownRows(sequence, detail);
  return {
    places: places.map(({ id }) => ({ id, name: names.get(id) ?? id })),
    rows: rows.between(0, rows.count),
    transactionOf: (number) => transactionOf(sequence, number),
  };
}
