import type { Arrow, SequenceRow } from '../../../app/sequence/sequence.ts';
import type { AllTexts } from '../../../i18n/en/texts.ts';
import type { Diagram } from './diagram.ts';
import { rowLabel } from '../draw/row-label.ts';

/** More characters than that are not drawn, unless whoever shows the diagram has said otherwise. */
export const mermaidLengthMax = 50_000;

/** The diagram as text for Mermaid: lanes are participants, transactions are activations, a crash is a note. */
export function mermaidText({ places, rows, transactionOf }: Diagram, texts: AllTexts): string {
  const nameOf = (id: string): string => `p${String(places.findIndex((place) => place.id === id))}`;
  const lines = rows.flatMap((row) => [
    ...row.bars.flatMap(({ place, part }) => (part === 'begins' ? [`activate ${nameOf(place)}`] : [])),
    ...said(row, nameOf, texts),
    ...row.bars.flatMap(({ place, part, transaction }) => {
      if (part !== 'ends') return [];
      const ending = transactionOf(transaction)?.end?.ending ?? 'committed';
      const note = `Note over ${nameOf(place)}: ${plain(texts.sequence.endings[ending])}`;
      return [...(ending === 'committed' ? [] : [note]), `deactivate ${nameOf(place)}`];
    }),
  ]);
  const participants = places.map(({ id, name }) => `participant ${nameOf(id)} as ${plain(name)}`);
  return ['sequenceDiagram', ...[...participants, ...lines].map((line) => `  ${line}`), ''].join('\n');
}

function said(row: SequenceRow, nameOf: (id: string) => string, texts: AllTexts): readonly string[] {
  const { number, arrow, mark } = row;
  const label = plain(`${String(number)}. ${rowLabel(row, texts)}`);
  if (arrow !== null) {
    const [from, to] = [nameOf(arrow.from), nameOf(arrow.to)];
    const lostReply = `${to}--x${from}: ${plain(texts.sequence.notes.unheard)}`;
    return [`${from}${signOf(arrow)}${to}: ${label}`, ...(arrow.isUnheard ? [lostReply] : [])];
  }
  // An activation says by itself where a transaction begins.
  if (mark === null || mark.kind === 'begin') return [];
  const over = [mark.place, ...(mark.other === null ? [] : [mark.other])].map(nameOf).join(',');
  return [`Note over ${over}: ${label}`];
}

/** With a cross at its end where it has not come, or has done nothing. */
function signOf({ kind, end }: Arrow): string {
  const line = kind === 'answer' || kind === 'acknowledge' ? '--' : '-';
  return end === 'arrives' ? `${line}>>` : `${line}x`;
}

/** What has a meaning in Mermaid is written as the number of its character. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N} .,()/'·_-]/gu, (letter) => `#${String(letter.codePointAt(0))};`);
}
