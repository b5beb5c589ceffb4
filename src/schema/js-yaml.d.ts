declare module 'js-yaml' {
  interface TypeOptions {
    readonly kind: 'scalar';
    readonly resolve: (written: string) => boolean;
    readonly construct: (written: string) => unknown;
  }

  /** How the words of a plain scalar become a value. */
  export interface Type {
    readonly tag: string;
  }

  export const Type: new (tag: string, options: TypeOptions) => Type;

  export interface Schema {
    extend(types: { readonly implicit: readonly Type[] }): Schema;
  }

  /** Maps, lists and words, with nothing made of the words. */
  export const FAILSAFE_SCHEMA: Schema;

  /** The values of a YAML document. Throws on its first fault. https://github.com/nodeca/js-yaml */
  export function load(source: string, options: { readonly schema: Schema }): unknown;
}
