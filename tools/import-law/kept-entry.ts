import { isMap, isScalar, parseDocument } from 'yaml';

/** An entry file in its three pieces. */
export interface EntryPieces {
  readonly yaml: string;
  readonly body: string;
}

const pattern = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

export function splitEntry(raw: string): EntryPieces | undefined {
  // An editor on Windows may have saved it with other line ends: one file has one kind.
  const match = pattern.exec(raw.replaceAll('\r\n', '\n'));
  return match === null ? undefined : { yaml: match[1] ?? '', body: match.input.slice(match[0].length) };
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

/** What the front matter says; it must be sound. */
export function frontMatter(yaml: string): Readonly<Record<string, unknown>> {
  const data: unknown = parseDocument(yaml, { logLevel: 'silent', version: '1.2' }).toJS();
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
}

/** A card that gets its text: fields that both kinds know stay as people wrote them, the others come from the import. */
export function filledCard(yaml: string, fresh: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const card = frontMatter(yaml);
  const relations: unknown = card['relations'];
  // What a text is based on is read from its own words.
  const stated = Array.isArray(relations) ? relations.filter((relation: { readonly type?: unknown }) => relation.type !== 'can-cu') : [];
  const kept = Object.fromEntries(Object.keys(fresh).flatMap((key) => (key in card && !fromImport.has(key) ? [[key, card[key]]] : [])));
  const extra = Object.fromEntries(cardFields.flatMap((key) => (key in card ? [[key, card[key]]] : [])));
  const confidence = card['confidence'] === 'cao' ? 'cao' : 'trung-binh';
  const source = { ...(fresh['source'] as Readonly<Record<string, unknown>>), ...sourceNote(card) };
  return { ...fresh, ...extra, ...kept, confidence, source, relations: stated, citation: card['citation'] ?? citationFor(fresh, card) };
}

/** A text has one source, its file: what the card was written from is kept beside it. */
function sourceNote({ sources, officialUrl }: Readonly<Record<string, unknown>>): { readonly note?: string } {
  const read = Array.isArray(sources) ? (sources as { readonly name?: string; readonly url?: string }[]) : [];
  const names = read.map(({ name = '', url }) => (url === undefined ? name : `${name} (${url})`)).filter((name) => name !== '');
  const notes = [
    ...(names.length === 0 ? [] : [`Nguồn đã đọc khi làm thẻ: ${names.join('; ')}.`]),
    ...(typeof officialUrl === 'string' ? [`Địa chỉ bản chính thức: ${officialUrl}`] : []),
  ];
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

/** The card knows the name of the issuer better than the capitals of the head do. */
function citationFor(fresh: Readonly<Record<string, unknown>>, card: Readonly<Record<string, unknown>>): unknown {
  const [written, issuer, known] = [fresh['citation'], fresh['issuer'], card['issuer']];
  if (fresh['number'] === undefined) return card['shortName'];
  if (typeof written !== 'string' || typeof issuer !== 'string' || typeof known !== 'string') return written;
  return written.endsWith(` của ${issuer}`) ? `${written.slice(0, -issuer.length)}${known}` : written;
}

/** The căn cứ that a card states and that a text does not repeat: they are read from its words. */
export function basesOf(yaml: string): string[] {
  const relations: unknown = frontMatter(yaml)['relations'];
  return (Array.isArray(relations) ? (relations as { readonly type?: unknown; readonly document?: unknown }[]) : []).flatMap(
    ({ type, document }) => (type === 'can-cu' && typeof document === 'string' ? [document] : []),
  );
}

/** What only the import knows, and what it must not promise: a text that nobody has read is a draft. */
const fromImport: ReadonlySet<string> = new Set(['fullText', 'status', 'textKind', 'source', 'textSha256', 'textNotes']);
const cardFields = ['number', 'province', 'citation', 'issuedOn', 'effectiveFrom', 'effectiveUntil'] as const;
