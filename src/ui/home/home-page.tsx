import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { Header } from '../page/header.tsx';

export function HomePage(): ReactElement {
  const { shell } = useTexts();
  return <Header title={shell.home} status={null} onHelp={null} onShare={null} />;
}
