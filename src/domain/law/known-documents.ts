import { nameKey } from './citations/name-key.ts';
import { numberKey } from './citations/number.ts';

/** A document the portal knows: held whole (then with all its anchors) or by its card. */
export interface KnownDocument {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly number?: string | undefined;
  readonly type: string;
  readonly issuer: string;
  readonly issuedOn?: string | undefined;
  readonly effectiveFrom?: string | undefined;
  readonly effectiveUntil?: string | undefined;
  readonly province?: string | undefined;
  /** Other names it goes by, with or without year. */
  readonly citedAs?: readonly string[] | undefined;
  /** Every anchor of its text; only when it is held whole. */
  readonly anchors?: ReadonlySet<string> | undefined;
  readonly amends?: readonly string[] | undefined;
}

/** All documents the portal knows, by number and by name; built once. */
export interface Library {
  readonly byNumber: ReadonlyMap<string, readonly KnownDocument[]>;
  readonly byName: ReadonlyMap<string, readonly KnownDocument[]>;
}

export function buildLibrary(documents: readonly KnownDocument[]): Library {
  const byNumber = new Map<string, KnownDocument[]>();
  const byName = new Map<string, KnownDocument[]>();
  for (const document of documents) {
    if (document.number !== undefined) put(byNumber, numberKey(document.number), document);
    for (const name of new Set([document.title, document.shortName, ...(document.citedAs ?? [])].map(withoutYear)))
      put(byName, name, document);
  }
  return { byNumber, byName };
}

function put(map: Map<string, KnownDocument[]>, key: string, document: KnownDocument): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [document]);
  else if (!same.includes(document)) same.push(document);
}

/**
 * A name as key, without the year at its end.
 *
 * @example withoutYear('Luật Thi hành án hình sự năm 2019') // 'luật thi hành án hình sự'
 */
export function withoutYear(name: string): string {
  return nameKey(name).replace(/\s(?:năm\s)?(?:19|20)\d\d$/u, '');
}

/** The year a law is called by: of its day of issue, else in its number ("100/2015/QH13"), else at the end of its short name. */
export function yearOf({ issuedOn, number, shortName }: KnownDocument): string | undefined {
  return issuedOn?.slice(0, 4) ?? /^\d+[a-zđ]?\/(\d{4})\//u.exec(number ?? '')?.[1] ?? /\s((?:19|20)\d\d)$/u.exec(shortName)?.[1];
}

/** Whether a card tells no version from another: it knows a name alone, because those who cite the law say no more. */
export function isNameAlone(document: KnownDocument): boolean {
  return yearOf(document) === undefined && document.number === undefined && passedOn(document) === undefined;
}

/** The day a document was passed, as far as its entry tells: a card may know the day of effect alone. */
export function passedOn(document: KnownDocument): string | undefined {
  return document.issuedOn ?? document.effectiveFrom;
}
