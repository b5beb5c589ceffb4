import type { AstroIntegration } from 'astro';
import type { SitePage } from './kept-site.ts';
import { writePages, type PageWriting } from './write-pages.ts';

/**
 * Lets Astro bundle the site and render its pages, and writes them itself: Astro would write each page three times, and
 * the steps after it read it as often. Endpoints are left to Astro. `written` is told of the pages.
 */
export function pageWriter(
  writing: Omit<PageWriting, 'render'>,
  written: (pages: readonly SitePage[]) => void,
): AstroIntegration {
  return {
    name: 'lectern-page-writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => ({
          ...renderer,
          getStaticPaths: async () => {
            const paths = await renderer.getStaticPaths();
            const isPage = ({ route }: (typeof paths)[number]): boolean => route.type === 'page';
            written(await writePages(paths.filter(isPage), { ...writing, render: renderer.render }));
            return paths.filter((each) => !isPage(each));
          },
        }));
      },
    },
  };
}
