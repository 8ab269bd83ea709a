import { answerWithin } from '../../../browser/answer-within.ts';
import type { SavedPicture } from './picture-text.ts';

/** No browser of those that are served draws a higher canvas. */
export const pngHeightMax = 16_000;
const drawLimitMs = 20_000;

/** The picture in pixels, two for one as far as it then is no higher than a canvas may be; null: it can't be made. */
export async function picturePng({ svg, width, height }: SavedPicture): Promise<Blob | null> {
  const scale = Math.min(2, pngHeightMax / height);
  const drawn = await answerWithin(drawLimitMs, async () => {
    const image = new Image();
    // Not from a blob: one engine takes its canvas for tainted then.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
  });
  return drawn.ok ? drawn.value : null;
}
