/** Breaks and runs of spaces become one space: for names and labels, which stand on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
