import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isNews, turnsAt } from '../../app/verdicts/verdict.ts';
import { narrate, narrateVerdicts } from '../../i18n/narrate.ts';
import { useLab, useLabStore } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { breaksSince } from './breaks-since.ts';

const quietMs = 1_500;

/**
 * Says aloud what happens, politely and seldom enough to be heard to its end. Of a fast run the moves are told
 * in samples, the breaks all.
 */
export function Announcer(): ReactElement {
  const texts = useTexts();
  const store = useLabStore();
  const entry = useLab(lastEntryOf);
  const acts = useLab((state) => state.acts);
  const position = useLab((state) => state.position);
  const verdicts = useLab((state) => state.verdicts);
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  /** Up to which move everything has been told: what the page opens with is no news. */
  const toldUpTo = useRef(position);
  const sentence =
    entry === null
      ? ''
      : [
          `${texts.inspector.trace.at(position)}.`,
          narrate(entry, texts, acts),
          ...narrateVerdicts(turnsAt(verdicts, position).filter(isNews), texts),
        ].join(' ');
  useEffect(() => {
    // A newer sentence replaces one that still waits.
    const waitMs = Math.max(0, saidAt.current + quietMs - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      const missed = breaksSince(store.getState().verdicts, toldUpTo.current, position);
      toldUpTo.current = position;
      setSaid([...narrateVerdicts(missed, texts), sentence].join(' ').trim());
    }, waitMs);
    return () => clearTimeout(timer);
  }, [sentence, position, store, texts]);
  return (
    <div role="log" aria-live="polite" aria-label={texts.inspector.trace.live}>
      <HiddenText>{said}</HiddenText>
    </div>
  );
}
