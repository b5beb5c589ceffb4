import type { APIRoute } from 'astro';
import { paletteColour } from '../layouts/palette-colour.ts';
import { getSite } from '../layouts/site.ts';

/** What a device shows of the library where a reader puts it among their applications. */
export const GET: APIRoute = async () => {
  const { library, href } = await getSite();
  const { name, description, language } = library.settings;
  const icon = (file: string, sizes: string, purpose: string) => ({ src: href(`/${file}`), sizes, type: 'image/png', purpose });
  const manifest = {
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    name,
    description,
    lang: language,
    // With the buttons of a browser for going back and reloading.
    display: 'minimal-ui',
    background_color: paletteColour('paper'),
    theme_color: paletteColour('paper'),
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'content-type': 'application/manifest+json' } });
};
