import type { ReactElement } from 'react';
import { FaultMenu } from '../../faults/fault-menu.tsx';
import { useLab } from '../../lab/lab-context.tsx';
import { useTexts } from '../../lab/texts-context.tsx';
import { Glyph } from '../ground/glyph.tsx';
import type { ScenePlace } from '../ground/scene-parts.ts';
import { useStage } from '../ground/stage-context.tsx';
import { lookUp } from '../../../i18n/form/look-up.ts';
import styles from './place.module.css';

/** The handle at a place's corner: what can be broken there. It shows when the place is pointed at or come to. */
export function PlaceTools({ place }: { readonly place: ScenePlace }): ReactElement {
  const texts = useTexts();
  const { stop } = useStage();
  const isWatching = useLab((state) => state.role === 'watching');
  const label = texts.controls.faults.of(lookUp(texts.places, place.id));
  return (
    <FaultMenu
      label={label}
      spot={{ kind: 'place', place: place.id }}
      trigger={
        <button
          type="button"
          className={styles['tools']}
          aria-label={label}
          disabled={isWatching}
          tabIndex={stop === place.id ? 0 : -1}
          data-stop={place.id}
        >
          <Glyph name="bolt" />
        </button>
      }
    />
  );
}
