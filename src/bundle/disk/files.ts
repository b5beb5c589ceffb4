import type { RunScript } from './script-loader.ts';

/** Data files of a copy on disk, which stand there as scripts. */
export interface Files {
  /** Takes a file that its script hands over, as text or in base64. */
  readonly add: (path: string, content: string, isBase64: boolean) => void;
  /** Answers as a host would: with the file, or that there is none. Undefined for an address outside the copy. */
  readonly answer: (address: string) => Promise<Response> | undefined;
}

/** Reads files through scripts, because no browser lets a page on disk fetch them. */
export function makeFiles(root: string, runScript: RunScript): Files {
  const files = new Map<string, BodyInit>();
  const read = async (path: string): Promise<Response> => {
    try {
      await runScript(`${root}${path}.js`);
    } catch {
      return new Response(null, { status: 404 });
    }
    return new Response(files.get(decodeURIComponent(path)));
  };
  return {
    add: (path, content, isBase64) => {
      files.set(path, isBase64 ? readBase64(content) : content);
    },
    answer: (address) => {
      const [place = ''] = address.split(/[?#]/);
      return place.startsWith(root) ? read(place.slice(root.length)) : undefined;
    },
  };
}

function readBase64(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
}
