import { useEffect, useRef, useState, type ReactElement } from 'react';
import { storyAddress } from '../../app/addresses.ts';
import { storiesByProblem, type StoryCard } from '../../app/home/story-problems.ts';
import type { HomeRestWords } from '../../i18n/en/late/home-rest.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { useTellings, useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { LightSign } from '../standing/light-sign.tsx';
import { seenStories, type SeenOutcome, type SeenStories } from './seen-stories.ts';
import styles from './story-cards.module.css';

type StoryCardsProps = {
  /** Whoever came here came for them. */
  readonly isAimed: boolean;
  readonly words: HomeRestWords;
};

/** Every story, by what goes wrong in it. */
export function StoryCards({ isAimed, words }: StoryCardsProps): ReactElement {
  const [seen] = useState(seenStories);
  const [groups] = useState(storiesByProblem);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAimed) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isAimed]);
  return (
    <section aria-labelledby="home-stories">
      <h2 ref={heading} id="home-stories" className={styles['heading']} tabIndex={-1}>
        {words.stories}
      </h2>
      <p className={styles['lead']}>{words.storiesLead}</p>
      {groups.map((group, index) => (
        <Problem key={group.problem} group={group} seen={seen} isFirst={index === 0} words={words} />
      ))}
    </section>
  );
}

type ProblemProps = {
  readonly group: ReturnType<typeof storiesByProblem>[number];
  readonly seen: SeenStories;
  readonly isFirst: boolean;
  readonly words: HomeRestWords;
};

/** On a phone a wall of cards would be a long way: each problem opens by itself, the first one stands open. */
function Problem({ group: { problem, cards }, seen, isFirst, words }: ProblemProps): ReactElement {
  const { storyProblems } = useTexts();
  const isNarrow = useIsNarrow();
  const { title, lead } = storyProblems[problem];
  const list = (
    <ul className={styles['cards']}>
      {cards.map((card) => (
        <li key={card.id} className={styles['card']}>
          <Card card={card} seen={seen[card.id] ?? []} words={words} />
        </li>
      ))}
    </ul>
  );
  const heading = (
    <div>
      <h3 id={`home-${problem}`}>{title}</h3>
      <p className={styles['note']}>{lead}</p>
    </div>
  );
  if (!isNarrow)
    return (
      <section className={styles['problem']} aria-labelledby={`home-${problem}`}>
        {heading}
        {list}
      </section>
    );
  return (
    <details className={styles['folded']} open={isFirst}>
      <summary>
        {heading}
        <span className={styles['count']}>{words.storyCount(cards.length)}</span>
      </summary>
      {list}
    </details>
  );
}

type CardProps = {
  readonly card: StoryCard;
  readonly seen: readonly SeenOutcome[];
  readonly words: HomeRestWords;
};

function Card({ card: { id, promise, cure }, seen, words }: CardProps): ReactElement {
  const texts = useTexts();
  const stories = useTellings();
  const standing = seen.includes('held') ? 'held' : seen.includes('broken') ? 'broken' : null;
  return (
    <>
      <h4 className={styles['title']}>
        <a href={storyAddress(id)}>{entryOf(stories, id)?.title ?? id}</a>
      </h4>
      <p className={styles['promise']}>{words.breaks(lookUp(texts.propertyNames, promise))}</p>
      <p className={styles['note']}>{words.cure(lookUp(texts.slots, cure.slot), variantName(cure, texts))}</p>
      {standing !== null && (
        <p className={classes(styles['seen'], styles[standing])}>
          <LightSign state={standing === 'held' ? 'kept' : 'broken'} />
          <span>{words.seen[standing]}</span>
        </p>
      )}
    </>
  );
}
