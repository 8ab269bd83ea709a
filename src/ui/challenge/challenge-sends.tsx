import type { ReactElement } from 'react';
import type { ChallengeSend } from '../../app/challenge/challenge-state.ts';
import { lookUp } from '../../i18n/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './challenge.module.css';

/** The commands of the challenge, a button each: they are sent in their order, each at any time. */
export function ChallengeSends(): ReactElement {
  const { challenges } = useTexts();
  const sends = useLab(({ challenge }) => challenge?.sends) ?? [];
  return (
    <fieldset className={styles['sends']}>
      <legend>{challenges.sends}</legend>
      {sends.map((send) => (
        <SendButton key={send.move.intent} send={send} />
      ))}
    </fieldset>
  );
}

function SendButton({ send: { move, state } }: { readonly send: ChallengeSend }): ReactElement {
  const texts = useTexts();
  const { challenges } = texts;
  const actions = useActions();
  const isBlocked = useLab(({ role, challenge }) => role === 'watching' || challenge?.brokenWith !== null);
  const { type, aggregateId } = move.command;
  return (
    <Button disabled={state !== 'next' || isBlocked} onClick={() => actions.act(move)}>
      {challenges.send(move.intent, `${lookUp(texts.commands, type)} ${aggregateId}`)}
      {state !== 'next' && <span className={styles['note']}>{challenges[state]}</span>}
    </Button>
  );
}
