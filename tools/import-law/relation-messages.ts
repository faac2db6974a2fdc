import { relationHints } from '../../src/domain/law/import/relation-hints.ts';
import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import type { ImportedLaw } from '../../src/domain/law/import/stages.ts';
import type { Message } from '../../src/domain/message.ts';
import { provinceName, slugOf } from './derive-id.ts';
import { issuerOf } from './new-entry.ts';
import { shelfLibrary } from './shelf.ts';

const acts = /thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|huỷ\s+bỏ|sửa\s+đổi|bổ\s+sung|hết\s+hiệu\s+lực/iu;

/** What an imported text says it does to other documents; which of them the portal has is read from its content. */
export function relationMessages({ law, meta, text, file }: ImportedLaw & { readonly meta: ImportedMeta }): Message[] {
  if (!acts.test(text)) return [];
  const issuer = issuerOf(meta);
  const province = provinceName(issuer) ?? (/UBND|HĐND/u.test(meta.number?.value ?? '') ? meta.place?.value : undefined);
  const name = [meta.type?.value, meta.number?.value].filter((part) => part !== undefined).join(' ');
  const own = {
    id: '',
    title: meta.title?.value ?? '',
    shortName: name === '' ? 'văn bản mới nhập' : name,
    number: meta.number?.value,
    type: '',
    issuer: issuer ?? '',
    issuedOn: meta.issuedOn?.value,
    province: province === undefined ? undefined : slugOf(province),
  };
  return relationHints(law, own, shelfLibrary(), file);
}
