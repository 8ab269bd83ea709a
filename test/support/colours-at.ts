import type { Page } from '@playwright/test';

/** The colours that are seen at some points of the window, in CSS pixels; as of a screen with one dot a pixel. */
export async function coloursAt(
  page: Page,
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly string[]> {
  const picture = [...(await page.screenshot({ scale: 'css' }))];
  return page.evaluate(
    async ([bytes, asked]) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (canvas === null) throw new Error('a canvas has a context');
      canvas.drawImage(bitmap, 0, 0);
      return asked.map(([x, y]) =>
        [...canvas.getImageData(Math.floor(x), Math.floor(y), 1, 1).data].join(' '),
      );
    },
    [picture, points] as const,
  );
}
