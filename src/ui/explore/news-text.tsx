import { useSearch } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { newsText } from './searched-text.ts';

/** What a search has found, in one sentence. */
export function NewsText(): string {
  const texts = useTexts();
  return newsText(
    useSearch((search) => search),
    texts,
  );
}
