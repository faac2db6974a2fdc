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
    const held = (data as { fullText?: boolean }).fullText !== false;
    return [id, { ...(data as unknown as KnownDocument), id, body, anchors: held ? new Set(anchors(parse(body).law)) : undefined }];
  }),
);
