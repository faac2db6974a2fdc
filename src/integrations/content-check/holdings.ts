import { anchors, furnitureAnchors, type Unit, units } from '../../domain/law/anchors.ts';
import type { FurnitureLine, Law } from '../../domain/law/model.ts';
import { parse } from '../../domain/law/parse.ts';
import { nodeLines } from '../../domain/law/serialize.ts';
import type { Message } from '../../domain/message.ts';
import { renderProse } from '../../domain/prose/render.ts';
import { type CollectionName, collections, kindOf } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isTooLong } from './body-size.ts';
import { documentLibrary, type DocumentLibrary } from './document-library.ts';
import { isRecord } from './fields.ts';

/** Everything that content may point to, looked up by collection and id. */
export interface Holdings {
  readonly today: string;
  readonly files: readonly ContentFile[];
  /** Paths of pages that are not entries, as '/lien-he/'; undefined when nobody said. */
  readonly pages: ReadonlySet<string> | undefined;
  /** Paths of uploaded files, as '/tai-len/mau.pdf'; undefined when nobody said. */
  readonly uploads: ReadonlySet<string> | undefined;
  readonly find: (collection: string, id: string) => ContentFile | undefined;
  readonly ids: (collection: string) => readonly string[];
  /** The ids of the headings in the body of a page, as '#muc-hoi-them'; read once. */
  readonly headings: (file: ContentFile) => ReadonlySet<string>;
  /** The law of a `van-ban`, read once; of a card there is none. */
  readonly law: (id: string) => HeldLaw | undefined;
  /** All documents that a citation may lead to; built once. */
  readonly documents: () => DocumentLibrary;
}

export interface HeldLaw {
  readonly law: Law;
  readonly anchors: ReadonlySet<string>;
  /** The words that stand at each anchor. */
  readonly words: ReadonlyMap<string, string>;
  /** All words of the provision at each anchor, with those of the provisions under it: what a quotation is taken from. */
  readonly whole: (anchor: string) => string | undefined;
  readonly messages: readonly Message[];
}

/** One rule of content: looks at one file among the others. */
export type Check = (file: ContentFile, holdings: Holdings) => Message[];

export interface Surroundings {
  /** The day of the check, as '2026-11-22'. */
  readonly today: string;
  readonly pages?: Iterable<string>;
  readonly uploads?: Iterable<string>;
}

export function holdingsOf(files: readonly ContentFile[], { today, pages, uploads }: Surroundings): Holdings {
  const byPlace = new Map(files.map((file) => [`${file.collection}/${file.id}`, file]));
  const laws = new Map<string, HeldLaw>();
  const headings = new Map<ContentFile, ReadonlySet<string>>();
  const find = (collection: string, id: string) => byPlace.get(`${collection}/${id}`);
  const law = (id: string) => {
    const file = find('van-ban', id);
    if (file === undefined || kindOf('van-ban', file.data).body !== 'law') return undefined;
    const held = laws.get(id) ?? readLaw(file);
    laws.set(id, held);
    return held;
  };
  let documents: DocumentLibrary | undefined;
  return {
    today,
    files,
    pages: pages === undefined ? undefined : new Set(pages),
    uploads: uploads === undefined ? undefined : new Set(uploads),
    find,
    ids: (collection) => files.filter((file) => file.collection === collection).map(({ id }) => id),
    headings: (file) => {
      const ids = headings.get(file) ?? headingsOf(file);
      headings.set(file, ids);
      return ids;
    },
    law,
    documents: () => (documents ??= documentLibrary(files, law)),
  };
}

function headingsOf(file: ContentFile): ReadonlySet<string> {
  const readable = collections[file.collection].body === 'prose' && !isTooLong(file);
  return new Set(readable ? renderProse(file.body, file.file).headings.map(({ id }) => `#${id}`) : []);
}

function readLaw(file: ContentFile): HeldLaw {
  const { law, messages } = parse(file.body, file.file);
  const own = (unit: Unit) => [unit.anchor, `${unit.marker} ${unit.text}`] as const;
  const all = units(law);
  const nodes = new Map(all.map(({ anchor, node }) => [anchor, node]));
  const furniture = furnitureAnchors(law).map(({ anchor, line }) => [anchor, wordsOf(line, law)] as const);
  const words = new Map([...all.map(own), ...furniture]);
  const whole = (anchor: string) => {
    const node = nodes.get(anchor);
    return node === undefined
      ? words.get(anchor)
      : nodeLines(node)
          .map(({ text }) => text)
          .join('\n');
  };
  return { law, anchors: new Set(anchors(law)), words, whole, messages };
}

/** A line of furniture; "Nơi nhận:" with the recipients below it. */
function wordsOf(line: FurnitureLine, law: Law): string {
  if (line.kind !== 'noi-nhan') return line.text;
  const foot = law.parts.find((part) => part.foot.includes(line))?.foot ?? [];
  return [line, ...foot.filter(({ kind }) => kind === 'noi-nhan-muc')].map(({ text }) => text).join(' ');
}

/** Says whether an entry has a page: published, or of a kind that knows no drafts. */
export function isPublished(file: ContentFile): boolean {
  return !isRecord(file.data) || !('status' in file.data) || file.data['status'] === 'da-dang';
}

export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
