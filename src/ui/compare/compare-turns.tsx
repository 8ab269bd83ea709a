import type { ReactElement } from 'react';
import type { Column } from '../../app/compare/comparison.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { CompareRow, CompareSection } from './compare-row.tsx';
import { stepText } from './landmark-text.ts';

type CompareTurnsProps = { readonly columns: readonly Column[]; readonly isNarrow: boolean };

/** Of an order that was chosen by hand: each turn that one of the setups had to pass by, and why. */
export function CompareTurns({ columns, isNarrow }: CompareTurnsProps): ReactElement | null {
  const texts = useAllTexts();
  const { compare } = texts;
  const passedBy = columns.flatMap(({ play }) => play.skipped.map(({ step }) => step));
  const turns = [...new Set(passedBy)].filter(({ move }) => move.kind === 'turn');
  if (turns.length === 0) return null;
  return (
    <>
      <CompareSection title={compare.turnsPassedBy} columnCount={columns.length + (isNarrow ? 0 : 1)} />
      {turns.map((turn, number) => (
        <CompareRow
          key={`${String(number)} ${stepText(turn, texts)}`}
          isNarrow={isNarrow}
          what={<Sentence text={stepText(turn, texts)} />}
          cells={columns.map(({ play }, index) => {
            const skipped = play.skipped.find(({ step }) => step === turn);
            const text = skipped === undefined ? compare.turnTaken : compare.reasons[skipped.reason];
            return { id: String(index), content: <span>{text}</span> };
          })}
        />
      ))}
    </>
  );
}
