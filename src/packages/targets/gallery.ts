import type { Target } from '../build-context.ts';
import { galleryBody } from '../gallery/gallery-body.ts';
import { galleryStyle } from '../gallery/gallery-style.ts';
import { galleryTypes } from '../gallery/gallery-types.ts';
import { textFile } from '../package-file.ts';
import { htmlPage } from '../page/html-page.ts';

/** Every activity type at work with its documentation, for authors. */
export const galleryTarget: Target = {
  folder: 'gallery',
  async files({ root, course, theme, script }) {
    const types = await galleryTypes(root);
    const { player } = await script({
      entry: 'gallery',
      types: types.map(({ type }) => type),
      tools: [],
    });
    const style = new TextDecoder().decode(theme.style.bytes) + galleryStyle;
    return [
      textFile(
        'index.html',
        htmlPage({
          title: `Galeria ćwiczeń | ${course.title}`,
          description: 'Typy ćwiczeń i narzędzi kursu: działające przykłady i sposób zapisu.',
          language: course.language,
          body: galleryBody(course.title, types),
          base: '',
          island: types.map(({ activity }) => activity),
        }),
      ),
      textFile('player.js', player),
      textFile(theme.style.path, style),
      ...theme.fonts,
    ];
  },
};
