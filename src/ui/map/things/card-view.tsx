import { memo, type CSSProperties, type ReactElement } from 'react';
import type { Card, CardKind } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { Humps } from '../../parts/text/humps.tsx';
import { detailTexts } from '../ground/detail-texts.ts';
import { Glyph } from '../ground/glyph.tsx';
import styles from './card.module.css';
import { NumberTabs } from './number-tabs.tsx';

const letters: Readonly<Record<CardKind, string>> = {
  event: 'E',
  command: 'C',
  reply: '↩',
  aggregate: 'A',
  view: 'R',
  saga: 'S',
  effect: '',
  row: '=',
};

type CardViewProps = {
  readonly card: Card;
  /** `row`: as wide as its strip; `own`: as wide as what it says; `chip`: its number alone. */
  readonly fit: 'row' | 'own' | 'chip';
  /** More than one: its name breaks at humps, and takes the room of the details, too. */
  readonly lineCount?: number;
  /** What stands for its name and all that tells it from its like: of a row that waits to be published its state. */
  readonly word?: string | undefined;
};

/** One thing, wherever it lies: a dark tab with what it is, a pale body with its name. */
export const CardView = memo(function CardView({
  card,
  fit,
  lineCount = 1,
  word,
}: CardViewProps): ReactElement {
  const { id, kind, number, name, firmness, mark, causes } = card;
  const details = detailTexts(card, useTexts());
  const isTall = lineCount > 1;
  return (
    <span
      className={classes(
        styles['thing'],
        styles[fit],
        isTall && styles['tall'],
        mark === 'unpublished' && styles['leans'],
      )}
      style={isTall ? ({ '--lines': lineCount } as CSSProperties) : undefined}
      data-thing={id}
      data-kind={kind}
      data-firmness={firmness}
      data-mark={mark ?? undefined}
      title={[number === null ? '' : `#${number}`, name, ...details].filter((part) => part !== '').join(' ')}
    >
      <span className={styles['face']}>
        <b>
          {kind === 'effect' ? (
            <Glyph name={mark === 'refused' ? 'cross' : 'envelope'} className={styles['envelope']} />
          ) : number === null ? (
            letters[kind]
          ) : (
            `#${number}`
          )}
        </b>
        {fit !== 'chip' && (
          <span className={styles['middle']}>
            <span className={styles['name']} translate="no">
              <span>
                <Humps text={word ?? name} />
              </span>
            </span>
            {fit === 'row' && !isTall && word === undefined && details.length > 0 && (
              <Details of={details} translate={kind === 'saga' ? undefined : 'no'} />
            )}
          </span>
        )}
        {fit !== 'chip' && causes.length > 0 && <NumberTabs numbers={causes} />}
        {fit !== 'chip' && <MarkGlyph mark={mark} />}
      </span>
    </span>
  );
});

type DetailsProps = { readonly of: Card['details']; readonly translate: 'no' | undefined };

/** The first tells most: it stays where there is no room for all. */
function Details({ of: [first, ...others], translate }: DetailsProps): ReactElement {
  return (
    <>
      <span className={styles['details']} translate={translate}>
        {first}
      </span>
      {others.length > 0 && (
        <span className={classes(styles['details'], styles['others'])} translate={translate}>
          {['', ...others].join(' · ').trimStart()}
        </span>
      )}
    </>
  );
}

function MarkGlyph({ mark }: Pick<Card, 'mark'>): ReactElement | null {
  const { looks } = useTexts().stage;
  if (mark === null || mark === 'parked' || mark === 'refused') return null;
  return (
    <span className={styles['mark']} title={looks[mark]}>
      <Glyph name={mark === 'published' ? 'check' : 'ring'} />
    </span>
  );
}
