import { isMap, isScalar, parseDocument } from 'yaml';

/** An entry file in its three pieces. */
export interface EntryPieces {
  readonly yaml: string;
  readonly body: string;
}

const pattern = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

export function splitEntry(raw: string): EntryPieces | undefined {
  const match = pattern.exec(raw);
  return match === null ? undefined : { yaml: match[1] ?? '', body: raw.slice(match[0].length) };
}

/** Whether an entry is a card: a document whose text is not held yet. */
export function isCard(yaml: string): boolean {
  return parseDocument(yaml, { logLevel: 'silent' }).get('fullText') === false;
}

/**
 * Sets the lock of the text and the hash of its source in front matter that people wrote: every other letter stays.
 * `undefined` when the front matter cannot be read.
 */
export function withHashes(yaml: string, textLock: string, sourceHash: string): string | undefined {
  const withSource = replaced(yaml, ['source', 'sha256'], sourceHash);
  return withSource === undefined ? undefined : replaced(withSource, ['textSha256'], textLock);
}

function replaced(yaml: string, path: readonly string[], value: string): string | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent', keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range !== null && node.range !== undefined) {
    const [start, end] = node.range;
    return yaml.slice(0, start) + value + yaml.slice(end);
  }
  return path.length === 1 ? `${yaml}\n${path[0] ?? ''}: ${value}` : undefined;
}

/** A card that gets its text: fields that both kinds know stay as people wrote them, the others come from the import. */
export function filledCard(yaml: string, fresh: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const card = parseDocument(yaml, { logLevel: 'silent', version: '1.2' }).toJS() as Readonly<Record<string, unknown>>;
  const relations: unknown = card['relations'];
  // What a text is based on is read from its own words.
  const stated = Array.isArray(relations) ? relations.filter((relation: { readonly type?: unknown }) => relation.type !== 'can-cu') : [];
  const kept = Object.fromEntries(Object.keys(fresh).flatMap((key) => (key in card && !fromImport.has(key) ? [[key, card[key]]] : [])));
  const extra = Object.fromEntries(cardFields.flatMap((key) => (key in card ? [[key, card[key]]] : [])));
  return { ...fresh, ...extra, ...kept, relations: stated };
}

/** What only the import knows, and what it must not promise. */
const fromImport: ReadonlySet<string> = new Set(['fullText', 'status', 'textKind', 'source', 'textSha256', 'textNotes', 'confidence']);
const cardFields = ['number', 'province', 'citation', 'issuedOn', 'effectiveFrom', 'effectiveUntil'] as const;
