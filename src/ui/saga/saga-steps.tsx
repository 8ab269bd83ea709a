import type { ReactElement } from 'react';
import type { SagaView } from '../../app/saga/saga-view.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { MoveButton } from './move-button.tsx';
import styles from './saga.module.css';

/** The steps by the numbers that they are told with: taken, next, not yet. */
export function SagaSteps({ saga }: { readonly saga: SagaView }): ReactElement {
  const { sagas: words, steps: texts } = useAllTexts();
  const position = useLab((state) => state.position);
  const { steps, way, status } = saga;
  const taken = steps.filter(({ at }) => at !== null);
  const last = taken.at(-1)?.number ?? 0;
  const next = status === 'running' ? steps.find(({ number }) => number > last) : undefined;
  return (
    <div className={styles['part']}>
      <h4>
        <span>{words.steps}</span>{' '}
        <span className={styles['count']}>{words.stepCount(taken.length, steps.length)}</span>
      </h4>
      <ol className={styles['steps']}>
        {steps.map((step) => {
          const { number, at } = step;
          const state = at !== null ? 'taken' : step === next ? 'next' : 'open';
          return (
            <li key={number} data-state={state} aria-current={at === position ? 'step' : undefined}>
              <b aria-hidden="true">{number}</b>
              <span>
                <Sentence text={texts[way ?? '']?.[number - 1] ?? ''} />
              </span>
              {at === null ? (
                <span className={styles['open']}>{state === 'next' ? words.next : words.notYet}</span>
              ) : (
                <MoveButton move={at} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
