import type { ReactElement } from 'react';
import type { Followed } from '../../app/follow/chain.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './follow.module.css';

/** What is followed and what has come of it. */
export function FollowedBar(): ReactElement {
  const { follow } = useTexts().inspector;
  const actions = useActions();
  const followed = useLab((state) => state.followed);
  return (
    <section className={styles['bar']} aria-label={follow.bar} data-follow-bar>
      <output className={styles['text']}>
        {followed === null ? follow.unknown : <FollowedText followed={followed} />}
      </output>
      <Button onClick={() => actions.follow(null)}>{follow.stop}</Button>
    </section>
  );
}

function FollowedText({ followed }: { readonly followed: Followed }): ReactElement {
  const texts = useTexts();
  return (
    <>
      <strong>
        <Sentence text={texts.inspector.follow.following(followed.name)} />
      </strong>
      <span>{`: ${tallyText(followed, texts)}`}</span>
    </>
  );
}

/** `published twice, applied once by Projection`: facts in a row, the same in every language. */
export function tallyText({ subject, tally }: Followed, texts: Texts): string {
  const { follow } = texts.inspector;
  const { committed, messages, published, applied, parked, mails } = tally;
  const made =
    subject.kind === 'command'
      ? committed === 0
        ? follow.noEvents
        : follow.events(committed)
      : committed + messages === 0
        ? follow.uncommitted
        : follow.committed;
  return [
    made,
    ...(messages === 0 ? [] : [follow.messages(messages)]),
    ...(published === 0 ? [] : [follow.published(published)]),
    ...applied.map(({ subscriber, count }) => follow.applied(count, lookUp(texts.places, subscriber))),
    ...parked.map(({ subscriber, count }) => follow.parked(count, lookUp(texts.places, subscriber))),
    ...(mails === 0 ? [] : [follow.mails(mails)]),
  ].join(', ');
}
