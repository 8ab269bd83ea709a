import type { ReactElement } from 'react';
import { tellingSlots } from '../../app/explore/telling-slots.ts';
import type { SearchInquiry } from '../../app/explore/search-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './explore.module.css';
import { goalText } from '../goal/goal-text.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { boundsText } from './searched-text.ts';

/** What is, or was, searched: a result belongs to its setup, its moment and its bounds. */
export function SearchScope({ inquiry }: { readonly inquiry: SearchInquiry }): ReactElement {
  const texts = useAllTexts();
  const { explore } = texts;
  const { setup, after, bounds, asked, goal = null } = inquiry;
  const variants = tellingSlots(setup).map((slot) =>
    variantName({ slot, variant: setup.slots[slot] ?? '' }, texts),
  );
  const isLater = after.length > 0;
  return (
    <div className={styles['scope']}>
      <p>
        <strong>
          {goal !== null
            ? goalText(goal, texts)
            : asked === null
              ? explore.every
              : asked.map((property) => lookUp(texts.properties, property)).join(' ')}
        </strong>
      </p>
      <p>{explore.ofSetup(variants.join(' · '))}</p>
      {isLater && <p>{explore.ofMoment(after.length)}</p>}
      <p>{explore.within(boundsText(bounds, { isLater }, texts))}</p>
    </div>
  );
}
