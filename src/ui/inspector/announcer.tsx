import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isNews, turnsAt } from '../../app/verdicts/verdict.ts';
import { narrate, narrateVerdicts } from '../../i18n/narrate.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';

const quietMs = 1_500;

/** Says aloud what happens, politely and seldom enough to be heard to its end. */
export function Announcer(): ReactElement {
  const texts = useTexts();
  const entry = useLab(lastEntryOf);
  const position = useLab((state) => state.position);
  const verdicts = useLab((state) => state.verdicts);
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  const sentence =
    entry === null
      ? ''
      : [
          `${texts.inspector.trace.at(position)}.`,
          narrate(entry, texts),
          ...narrateVerdicts(turnsAt(verdicts, position).filter(isNews), texts),
        ].join(' ');
  useEffect(() => {
    // A newer sentence replaces one that still waits, so a fast run is told in samples.
    const waitMs = Math.max(0, saidAt.current + quietMs - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      setSaid(sentence);
    }, waitMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div role="log" aria-live="polite" aria-label={texts.inspector.trace.live}>
      <HiddenText>{said}</HiddenText>
    </div>
  );
}
