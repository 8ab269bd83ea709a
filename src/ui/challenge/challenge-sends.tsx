import type { ReactElement } from 'react';
import type { ChallengeSend } from '../../app/activity/challenge-state.ts';
import { commandName } from '../../i18n/command-name.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './challenge.module.css';

/** The commands that are still to be sent, a button each: they are sent in their order, each at any time. */
export function ChallengeSends(): ReactElement | null {
  const { challenges } = useAllTexts();
  const sends = useLab(({ challenge }) => challenge?.sends) ?? [];
  const unsent = sends.filter(({ state }) => state !== 'sent');
  if (unsent.length === 0) return null;
  return (
    <fieldset className={styles['sends']}>
      <legend>{challenges.sends}</legend>
      {unsent.map((send) => (
        <SendButton key={send.move.intent} send={send} />
      ))}
    </fieldset>
  );
}

function SendButton({ send: { move, state } }: { readonly send: ChallengeSend }): ReactElement {
  const texts = useAllTexts();
  const { challenges } = texts;
  const actions = useActions();
  const isBlocked = useLab(({ role, challenge }) => role === 'watching' || challenge?.brokenWith !== null);
  const { type, aggregateId } = move.command;
  return (
    <Button isSingle disabled={state !== 'next' || isBlocked} onClick={() => actions.act(move)}>
      <Sentence text={challenges.send(move.intent, `${commandName(type, texts)} ${aggregateId}`)} />
      {state === 'later' && <span className={styles['note']}>{challenges.later}</span>}
    </Button>
  );
}
