import { anchors } from '../../../../src/domain/law/anchors.ts';
import { parse } from '../../../../src/domain/law/parse.ts';
import type { KnownDocument } from '../../../../src/domain/law/resolve.ts';
import { readCollection } from '../../../../src/integrations/content-files/read-content.ts';

interface Known extends KnownDocument {
  readonly body: string;
}

/** Every text and card of the portal as the resolver knows it, read from its file. */
export const entries: ReadonlyMap<string, Known> = new Map(
  readCollection('content', 'van-ban').map(({ id, data, body }) => {
    const { fullText, ...known } = data as KnownDocument & { readonly fullText?: boolean };
    return [id, { ...known, id, body, anchors: fullText === false ? undefined : new Set(anchors(parse(body).law)) }];
  }),
);
