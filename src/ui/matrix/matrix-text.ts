import type { MatrixCell, RowView } from '../../app/matrix/cells.ts';
import type { TableStanding } from '../../app/matrix/table-standing.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { SlotChoice } from '../../scenarios/slots/slots.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';

/** The slots that a table is about. */
export function slotNames(slots: readonly string[], texts: AllTexts): string {
  const [first = '', second] = slots.map((slot) => lookUp(texts.slots, slot));
  return second === undefined ? first : texts.matrix.and(first, second);
}

/** The variants that a row is about. */
export function rowName({ row }: Pick<RowView, 'row'>, texts: AllTexts): string {
  const [first = '', second] = row.chosen.map((choice) => variantName(choice, texts));
  return second === undefined ? first : texts.matrix.and(first, second);
}

/** What could not stay as it is in the other rows; null: nothing. */
export function changedText({ row }: RowView, texts: AllTexts): string | null {
  if (row.changed.length === 0 || row.misfits.length > 0) return null;
  return texts.matrix.also(row.changed.map((choice) => choiceName(choice, texts)).join(', '));
}

export function choiceName(choice: SlotChoice, texts: AllTexts): string {
  return texts.matrix.cureIs(lookUp(texts.slots, choice.slot), variantName(choice, texts));
}

/** How far a table is, in a sentence. */
export function standingText({ kind, done, shown, count }: TableStanding, { matrix }: AllTexts): string {
  switch (kind) {
    case 'preparing':
      return matrix.preparing;
    case 'empty':
      return matrix.empty;
    case 'prepared':
      return matrix.prepared(shown, count);
    case 'some':
      return matrix.done(done, count);
    case 'again':
      return matrix.again(done, count);
    case 'whole':
      return matrix.allDone(count);
    case 'confirmed':
      return `${matrix.allDone(count)} ${matrix.noDifference}`;
  }
}

/** What a cell says, and what was built in where that is something else. */
export function contradictedText(view: RowView, property: PropertyId, texts: AllTexts): string {
  const text = cellText(view.cells.get(property) ?? { kind: 'unknown' }, texts);
  const before = view.contradicted.get(property);
  return before === undefined ? text : texts.matrix.instead(text, cellText(before, texts));
}

/** What a cell says, for who hears it. */
export function cellText(cell: MatrixCell, { matrix }: AllTexts): string {
  switch (cell.kind) {
    case 'broken':
    case 'never-rests':
      return matrix.cells[cell.kind](cell.length, cell.isShortest);
    default:
      return matrix.cells[cell.kind];
  }
}
