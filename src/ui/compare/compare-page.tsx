import { useEffect, useState, type ReactElement } from 'react';
import { comparedChange } from '../../app/compare/change-statements.ts';
import { comparedFromHash } from '../../app/compare/compared.ts';
import { compareSetups, type Comparison } from '../../app/compare/comparison.ts';
import type { Problem } from '../../app/problem/problem.ts';
import { problemOfRequest } from '../../app/problem/problems.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { OpeningFailed } from '../page/opening-failed.tsx';
import page from '../page/page.module.css';
import { CompareChange, CompareView } from './compare-view.tsx';

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly comparison: Comparison }
  | { readonly kind: 'bad'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Plays what its address compares, on memory; no run is opened or changed. */
export function ComparePage({ hash }: { readonly hash: string }): ReactElement {
  const { compare } = useAllTexts();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const next = await openedFrom(hash);
      if (isCurrent) setOpened(next);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  switch (opened.kind) {
    case 'opening':
      return (
        <main className={page['loading']} aria-busy="true">
          <output>{compare.loading}</output>
        </main>
      );
    case 'bad':
      return <OpeningFailed title={compare.opening} problem={opened.problem} />;
    case 'failed':
      // Handed to the error boundary, which knows how to show it.
      throw opened.error as Error;
    case 'open':
      return <CompareView comparison={opened.comparison} />;
  }
}

async function openedFrom(hash: string): Promise<Opened> {
  try {
    const compared = await comparedFromHash(hash);
    if (!compared.ok) return { kind: 'bad', problem: problemOfRequest(compared.failure) };
    const comparison = compareSetups(compared.value);
    // What stands above all else comes with the page, so that nothing moves down; without it the rest stands.
    if (comparedChange(comparison) !== null) await CompareChange.load().catch(() => null);
    return { kind: 'open', comparison };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
