import { useMemo } from 'react';
import { useLab } from '../lab/lab-context.tsx';

type Lists = 'members' | 'moves' | 'rows' | 'places' | 'links';

const nothing: ReadonlySet<never> = new Set<never>();

/** One of the lists of what is followed, to be asked whether it has something. */
export function useFollowed<List extends Lists>(list: List): ReadonlySet<string | number> {
  const items = useLab((state) => state.followed?.[list] ?? null);
  return useMemo(() => (items === null ? nothing : new Set<string | number>(items)), [items]);
}
