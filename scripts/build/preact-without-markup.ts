/** As much of a plugin of the bundler as is needed here. */
type TransformPlugin = {
  readonly name: string;
  readonly transform: (code: string, id: string) => { readonly code: string; readonly map: null } | null;
};

const preact = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/u;

/**
 * Preact can be told to set markup (`dangerouslySetInnerHTML`). Ours never is, and in what we ship it cannot be: markup that it is given
 * would stand there as text. Stores look for this in every version that is sent to them. Throws where a later Preact does it in another way.
 */
export function preactWithoutMarkup(): TransformPlugin {
  return {
    name: "preact-without-markup",
    transform(code, id) {
      if (!preact.test(id)) return null;
      const closed = code.replaceAll(".innerHTML", ".textContent");
      if (closed === code) throw new Error(`${id} sets markup in another way than we know`);
      return { code: closed, map: null };
    },
  };
}
