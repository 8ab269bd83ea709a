/**
 * A phone, held upright or across, or a page that is zoomed, or whose text is so large, that it is as narrow as one: an `em` of
 * a media query is the reader's own text size.
 */
export const narrowQuery = '(max-width: 47.5em), (pointer: coarse) and (max-height: 33em)';
