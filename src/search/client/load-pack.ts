/** Loads a file that the build packed with gzip, and reads the JSON in it. Rejects where it cannot be loaded. */
export async function loadPack<Content>(folder: string, file: string): Promise<Content> {
  // It belongs to one build of the index: a copy of an earlier one would be wrong.
  const response = await fetch(folder + file, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file} answered ${String(response.status)}.`);
  const packed = await response.blob();
  const [first] = new Uint8Array(await packed.slice(0, 1).arrayBuffer());
  // Some servers unpack what they send.
  const text = first === 0x1f ? new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))) : new Response(packed);
  return (await text.json()) as Content;
}
