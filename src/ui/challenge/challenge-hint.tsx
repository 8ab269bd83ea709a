import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { lengthFound } from '../../app/guide/reached.ts';
import type { Hint } from '../../app/guide/read-hint.ts';
import type { SearchFound } from '../../app/explore/search-view.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { wordsOf } from './aim-text.ts';
import styles from './challenge.module.css';
import { useGuide, useGuided } from './guide-context.tsx';
import { distanceText, nextText } from './hint-text.ts';
import { useInSight } from '../parts/hooks/use-in-sight.ts';

/** What the explorer says of the present world, once it was asked: first how far it is, then the move. */
export function ChallengeHint(): ReactElement {
  const { challenges } = useAllTexts();
  const guide = useGuide();
  const hint = useGuided(({ hint: view }) => view);
  return (
    // There from the start: only what changes inside of it is said aloud.
    <div aria-live="polite" className={styles['told']}>
      {hint.kind === 'searching' && <Said>{challenges.looking}</Said>}
      {hint.kind === 'failed' && <Said>{challenges.failed}</Said>}
      {hint.kind === 'found' && guide !== null && <Told found={hint} read={guide.readHint} />}
    </div>
  );
}

type ToldProps = { readonly found: SearchFound; readonly read: (found: SearchFound) => Hint };

function Told({ found, read }: ToldProps): ReactElement {
  const texts = useAllTexts();
  const { challenges } = texts;
  const aim = useLab(({ challenge }) => challenge?.aim);
  const moveCount = useLab(({ challenge }) => challenge?.moveCount ?? 0);
  const shortest = lengthFound(useGuided((guide) => guide.shortest));
  const hint = useMemo(() => read(found), [read, found]);
  const [toldFor, setToldFor] = useState<SearchFound | null>(null);
  return (
    <Said>
      <strong>{challenges.hintTitle}</strong>
      <p>{distanceText(hint, shortest === null ? null : shortest - moveCount, texts, wordsOf(aim, texts))}</p>
      {hint.kind === 'near' &&
        (toldFor === found ? (
          <Next hint={hint} />
        ) : (
          <Button onClick={() => setToldFor(found)}>{challenges.strongerHint}</Button>
        ))}
    </Said>
  );
}

function Said({ children }: { readonly children: ReactNode }): ReactElement {
  const ref = useInSight<HTMLDivElement>();
  return (
    <div ref={ref} className={styles['hint']}>
      {children}
    </div>
  );
}

function Next({ hint }: { readonly hint: Parameters<typeof nextText>[0] }): ReactElement {
  const texts = useAllTexts();
  const ref = useInSight<HTMLParagraphElement>();
  return (
    <p ref={ref} className={styles['next']} data-testid="next">
      <span>{hint.isShortest ? texts.challenges.next : texts.challenges.nextPerhaps}</span>{' '}
      <strong>
        <Sentence text={nextText(hint, texts)} />
      </strong>
    </p>
  );
}
