import { useEffect } from 'react';
import { usePageTexts } from '../lab/texts-context.tsx';

/** What the browser's tab, its history and its bookmarks call the page. */
export function useDocumentTitle(title: string): void {
  const { shell } = usePageTexts();
  useEffect(() => {
    document.title = `${title} – ${shell.appName}`;
  }, [title, shell]);
}
