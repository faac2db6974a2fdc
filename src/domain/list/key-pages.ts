/** A page and the audiences it names, the one it was written for first. */
export interface PageForAudiences {
  readonly path: string;
  readonly audience: readonly string[];
  /** Tells people what to do, or gives them words to use. */
  readonly guides: boolean;
}

/**
 * The pages of one audience in two parts: `key` guides and was written for this audience before others, `rest` is what else names it.
 * Everyday tasks lead the first, in their order; pages written for this audience lead the second.
 */
export function keyPagesFirst<T extends PageForAudiences>(
  pages: readonly T[],
  audience: string,
  everyday: readonly string[],
): { readonly key: T[]; readonly rest: T[] } {
  const own = pages.filter((page) => page.audience.includes(audience));
  const writtenFor = (page: T) => page.audience[0] === audience;
  const place = ({ path }: T) => (everyday.includes(path) ? everyday.indexOf(path) : everyday.length);
  const [key, rest] = [own.filter((page) => page.guides && writtenFor(page)), own.filter((page) => !page.guides || !writtenFor(page))];
  return {
    key: key.toSorted((a, b) => place(a) - place(b)),
    rest: rest.toSorted((a, b) => Number(writtenFor(b)) - Number(writtenFor(a))),
  };
}
