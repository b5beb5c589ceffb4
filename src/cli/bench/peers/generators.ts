import type { Generator } from './generator.ts';
import { docusaurus } from './generators/docusaurus.ts';
import { eleventy } from './generators/eleventy.ts';
import { hugo } from './generators/hugo.ts';
import { mkdocs } from './generators/mkdocs.ts';
import { starlight } from './generators/starlight.ts';
import { vitepress } from './generators/vitepress.ts';

/** Everything that ours is measured beside, each as its own guide sets it up. */
export const generators: readonly Generator[] = [hugo, eleventy, starlight, vitepress, docusaurus, mkdocs];
