/** What can be read in class, without scrolling for long. */
export const fileLinesMax = 100;
export const partLinesMax = 45;
