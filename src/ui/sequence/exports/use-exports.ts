import { copyText } from '../../../browser/copy-text.ts';
import { useActions, useLabStore, useViewStore } from '../../lab/lab-context.tsx';
import { useAllTexts } from '../../lab/texts-context.tsx';
import { saveFile } from '../../share/save-file.ts';
import { diagramOf, type Diagram } from './diagram.ts';
import { rowHeights } from '../draw/lanes.ts';
import { mermaidLengthMax, mermaidText } from './mermaid-text.ts';
import { pictureText, type SavedPicture } from './picture-text.ts';
import { picturePng, pngHeightMax } from './picture-png.ts';
import { toldText } from './told-text.ts';

export type Exports = Readonly<Record<'svg' | 'png' | 'mermaid' | 'text', () => void>>;

/** Of a picture the rows that fit into the highest PNG, its head and margins beside them. */
const pngRowsMax = Math.floor(pngHeightMax / rowHeights.wide) - 5;

/** What can be taken along of the run up to the move that is shown; `onDone` is told how it went. */
export function useExports(onDone: (text: string) => void): Exports {
  const texts = useAllTexts();
  const store = useLabStore();
  const view = useViewStore();
  const actions = useActions();
  const { done, picture } = texts.sequence;
  const diagram = (): Diagram => diagramOf(store.getState(), view.getState().sequence.detail, texts);
  const drawn = (of: Diagram): SavedPicture => {
    const style = getComputedStyle(document.documentElement);
    const title = picture(document.title, store.getState().position);
    return pictureText(of, title, (ink) => style.getPropertyValue(ink).trim(), texts);
  };
  /** What the browser does not copy is saved. */
  const copy = async (text: string, name: string, said = done.copied): Promise<void> => {
    if (await copyText(text)) return onDone(said);
    saveFile(text, name, 'text/plain');
    onDone(done.saved);
  };
  const png = async (): Promise<void> => {
    const whole = diagram();
    const rows = whole.rows.slice(-pngRowsMax);
    const made = await picturePng(drawn({ ...whole, rows }));
    if (made === null) return onDone(done.failed);
    saveFile(made, 'replayground-sequence.png', 'image/png');
    onDone(rows.length < whole.rows.length ? done.cut(rows.length) : '');
  };
  const told = async (): Promise<void> => {
    const state = store.getState();
    const link = await actions.shareLink();
    const text = toldText(document.title, state, texts, link.kind === 'link' ? link.url : null);
    await copy(text, 'replayground-run.txt');
  };
  return {
    svg: () => {
      onDone('');
      saveFile(drawn(diagram()).svg, 'replayground-sequence.svg', 'image/svg+xml');
    },
    png: () => void png(),
    mermaid: () => {
      const text = mermaidText(diagram(), texts);
      const isLong = text.length > mermaidLengthMax;
      const said = isLong ? done.long(text.length, mermaidLengthMax) : done.copied;
      void copy(text, 'replayground-sequence.mmd', said);
    },
    text: () => void told(),
  };
}
