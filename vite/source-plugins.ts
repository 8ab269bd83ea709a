import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { codeFingerprint } from './code-fingerprint.ts';
import { opSites } from './op-sites.ts';
import { storyLists } from './story-list.ts';

/** What the sources below `root` need to be anything at all, whoever builds or runs them. */
export const sourcePlugins = (root: string): PluginOption[] => [
  opSites({ root }),
  codeFingerprint({ root }),
  storyLists({ root }),
  react(),
];
