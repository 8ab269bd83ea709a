import type { ReactElement } from 'react';
import type { RequestPicture } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { Glyph, type GlyphName } from '../ground/glyph.tsx';
import { CardView } from './card-view.tsx';
import styles from './request.module.css';

const glyphs: Readonly<Record<RequestPicture['told'], GlyphName>> = {
  waiting: 'dashes',
  accepted: 'check',
  shown: 'check',
  refused: 'cross',
  failed: 'cross',
  unheard: 'question',
};

/** What a client asked, and below it what it was told. */
export function RequestView({ request: { card, told } }: { readonly request: RequestPicture }): ReactElement {
  const { stage } = useTexts();
  return (
    <div className={styles['request']}>
      <CardView card={card} fit="own" />
      <span className={styles['told']} data-told={told}>
        <Glyph name={glyphs[told]} />
        <span>{stage.told[told]}</span>
      </span>
    </div>
  );
}
