import { type Drawing, noDrawing } from './drawing.ts';

export const drawChart = (text: string): Promise<Drawing> =>
  Promise.resolve(
    noDrawing({
      code: 'chart/malformed',
      message: text.slice(0, 0) + 'Wykres.',
      hint: '',
      line: 0,
    }),
  );
