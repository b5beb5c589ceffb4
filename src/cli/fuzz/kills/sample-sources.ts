import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where a library is that imports are tried on, and the files they import. */
export interface Sample {
  readonly contentDir: string;
  readonly sources: string;
  /** A record with a digest that an editor wrote by hand, relative to the content folder. */
  readonly edited: string;
}

const prose = 'The keeper wrote down every boat that passed the lamp, and nobody asked him for the book until the winter.';
const settings = `name: Tide library
description: Invented documents about tides.
address: https://tides.example/
language: en
digestLicence: { name: CC0, url: https://licence.example/ }
rights: { licence: None, publishText: false }
`;
const edited = `---
title: "Tide tables"
authors: [{ literal: "Quay Board" }]
publisher: null
container: null
kind: report
date: "1901-02-03"
language: en
url: null
summary: What an editor wrote.
missing: { publisher: Not printed., container: Not printed., url: Not printed. }
rights: { holder: Not stated, licence: None, publishText: false }
---

A digest that an editor wrote by hand.
`;
const titles = ['Tide mills', 'Tide tables', 'The salt road', 'Ropes of hemp', 'The second lamp', 'Quays in winter'];

/** Writes a library of one edited record and one outdated text, and six files to import into it: one changes the text, one joins the record. */
export function writeSample(root: string): Sample {
  const sample = {
    contentDir: path.join(root, 'content'),
    sources: path.join(root, 'sources'),
    edited: 'documents/tide-tables.mdx',
  };
  for (const folder of ['content/documents', 'content/texts', 'content/topics', 'sources'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(sample.contentDir, 'library.yaml'), settings);
  writeFileSync(path.join(sample.contentDir, sample.edited), edited);
  writeFileSync(
    path.join(sample.contentDir, 'texts/tide-tables.mdx'),
    `---\nsource:\n  file: "old.txt"\n  sha256: "${'0'.repeat(64)}"\nimporter: 1\n---\n\nAn earlier copy.\n`,
  );
  titles.forEach((title, index) => {
    writeFileSync(path.join(sample.sources, `${String(index)}.txt`), sourceOf(title));
  });
  return sample;
}

function sourceOf(title: string): string {
  const body = Array.from(
    { length: 6 },
    (_, index) => `${String(index + 1)}. Part ${String(index + 1)}\n\n${title}: ${prose} (Aro, 2018)¹`,
  );
  return `${title}\n\n3 February 1901\n\n${body.join('\n\n')}\n\n¹ ${prose}\n\nReferences\n\nAro, P., 2018. Inns of the road. Press.\n`;
}
