import { useEffect, useRef, type ReactElement } from 'react';
import type { WalkStep } from '../../app/walk/command-walk.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './walk.module.css';

/** Each step by its number: who takes it, what it is, and when it was taken or how one comes to it. */
export function WalkSteps({ steps }: { readonly steps: readonly WalkStep[] }): ReactElement {
  const { walk: words } = useAllTexts();
  const position = useLab((state) => state.position);
  const last = steps.findLast(({ at }) => at !== null)?.number ?? 0;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => showWithin(list.current, last), [last]);
  return (
    <section>
      <h4>{words.steps}</h4>
      <ol ref={list} className={styles['steps']}>
        {steps.map((step) => (
          <li
            key={step.number}
            data-state={step.at === null ? 'open' : 'taken'}
            aria-current={step.at === position || step.number === last ? 'step' : undefined}
          >
            <b aria-hidden="true">{step.number}</b>
            <span>
              <code translate="no">{step.name}</code>{' '}
              <span className={styles['told']}>
                <Sentence text={words.told[step.number - 1] ?? ''} />
              </span>
            </span>
            <StepSpot step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where the panel scrolls by itself, the step that was taken last is in sight, and what comes next below it. */
function showWithin(list: HTMLOListElement | null, number: number): void {
  const panel = list?.closest('[data-testid=walk]');
  const row = list?.children[number - 1];
  if (panel === null || panel === undefined || row === undefined) return;
  const [frame, own] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom) panel.scrollTop += own.top - frame.top;
}

/** The move with which it began, to look there; one that is still to come can be gone to. */
function StepSpot({ step: { number, at } }: { readonly step: WalkStep }): ReactElement {
  const { walk: words } = useAllTexts();
  const actions = useActions();
  const mayHold = useLab(
    ({ offers, role, position, head }) => offers.mayBreakAnything && role === 'driving' && position === head,
  );
  const hasCommand = useLab(({ definition, processes }) =>
    definition.clients.some((client) => processes.some(({ place }) => place === client.place)),
  );
  if (at !== null)
    return (
      <button type="button" className={styles['move']} onClick={() => actions.seek(at)}>
        {words.atMove(at)}
      </button>
    );
  return mayHold && hasCommand ? (
    <button
      type="button"
      className={styles['move']}
      title={words.upToThis(number)}
      onClick={() => actions.holdBefore(number)}
    >
      {words.upTo}
    </button>
  ) : (
    <span className={styles['note']}>{words.notYet}</span>
  );
}
