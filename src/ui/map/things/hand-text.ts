import type { HandLine } from '../../../app/stage/picture.ts';
import type { Texts } from '../../../i18n/en/texts.ts';
import type { GlyphName } from '../ground/glyph.tsx';

export type HandText = {
  readonly text: string;
  readonly glyph: GlyphName | null;
  readonly tone: 'plain' | 'alarm' | 'will' | 'fine';
  /** How much of it is done, drawn as a bar. */
  readonly progress?: { readonly doneCount: number; readonly count: number };
};

/** What is said below a hand, and in which tone. */
export function handText(line: HandLine, { stage: { handLines } }: Texts): HandText {
  const plain = (text: string): HandText => ({ text, glyph: null, tone: 'plain' });
  switch (line.kind) {
    case 'read-at':
      return plain(
        line.foldedCount === null
          ? handLines.readAt(line.version)
          : handLines.foldedTo(line.version, line.foldedCount),
      );
    case 'publishes':
      return plain(handLines.publishes(line.number));
    case 'applied':
      return line.isAgain
        ? { text: handLines.appliedAgain(line.number), glyph: 'cross', tone: 'alarm' }
        : plain(handLines.applied(line.number));
    case 'skips':
      return { text: handLines.skips(line.number), glyph: 'leap', tone: 'fine' };
    case 'rebuilds': {
      const { readCount: doneCount, count } = line;
      return { ...plain(handLines.rebuilds(doneCount, count)), progress: { doneCount, count } };
    }
    case 'waits-for-lock':
      return { text: handLines[line.kind], glyph: 'padlock', tone: 'will' };
    case 'waits-for-answer':
      return { text: handLines[line.kind], glyph: 'dashes', tone: 'plain' };
    default:
      return plain(handLines[line.kind]);
  }
}
