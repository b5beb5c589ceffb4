import tokens from '../styles/tokens.css?raw';

/** A colour of the palette by its name, for places that no stylesheet reaches. Throws where the palette has none. */
export function paletteColour(name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[\\da-f]{6});`).exec(tokens)?.[1];
  if (!value) throw new Error(`The palette has no colour named ${name}.`);
  return value;
}
