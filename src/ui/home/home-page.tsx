import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { Header } from '../page/header.tsx';

export function HomePage(): ReactElement {
  const { home } = useTexts();
  return <Header title={home.title} status={null} onHelp={null} onShare={null} />;
}
