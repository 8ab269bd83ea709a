import type { ReactElement } from 'react';
import type { TapePicture } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { units } from '../ground/units.ts';
import { copiedNumbers } from './has-copies.ts';
import { spotOf, type TapePlan } from './plan-tape.ts';
import styles from './tape.module.css';

type CopiesProps = { readonly tape: TapePicture; readonly plan: TapePlan; readonly hasWords: boolean };

/** A bracket over the copies of one message; the words stand at the newest that has any. */
export function Copies({ tape, plan, hasWords }: CopiesProps): ReactElement | null {
  const { stage } = useTexts();
  const numbers = copiedNumbers(plan.shown);
  const brackets = [...numbers].flatMap((number) => {
    const own = plan.shown.filter(({ card }) => card.number === number);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const middle = plan.cellWidth / 2;
    const [from, to] = [first, last].map(({ offset }) => spotOf(offset, tape, plan) + middle);
    return [{ number, count: last.copy, from: from ?? 0, to: to ?? 0 }];
  });
  return (
    <>
      {brackets.map(({ number, count, from, to }, index) => (
        <span
          key={number}
          className={styles['copies']}
          style={{ left: units(from), width: units(Math.max(to - from, 4)) }}
        >
          {hasWords && index === brackets.length - 1 && (
            <span>{count === 2 ? stage.twoCopies : stage.copies(count)}</span>
          )}
        </span>
      ))}
    </>
  );
}
