import type { CollectionEntry } from 'astro:content';
import { leadsTo } from '../domain/law/law-references.ts';
import { linkedWords } from '../domain/law/linked-words.ts';
import type { TextRun } from '../domain/law/text-runs.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { ProcedureView, StatementView } from '../domain/page/procedure-view.ts';
import { lawLibrary } from './law-library.ts';
import { citingPage } from './page-references.ts';

/** A procedure whose provisions lead to the texts that the portal holds or knows. */
export async function procedureView({ id, data }: CollectionEntry<'thu-tuc'>): Promise<ProcedureView> {
  const { known } = await lawLibrary();
  const page = citingPage(pageUrl('thu-tuc', id), data.title, data.checkedOn);
  const link = (words: string | undefined): readonly TextRun[] | undefined =>
    words === undefined ? undefined : linkedWords(words, (target) => leadsTo(target, page, known));
  const statement = <T extends { readonly provision?: string | undefined }>(item: T) => ({ ...item, provision: link(item.provision) });
  const optional = (item: CollectionEntry<'thu-tuc'>['data']['timeLimit'] | undefined): StatementView | undefined =>
    item === undefined ? undefined : statement(item);
  return {
    ...data,
    steps: data.steps.map((step) => ({ ...statement(step), timeLimit: optional(step.timeLimit), fee: optional(step.fee) })),
    where: statement(data.where),
    timeLimit: statement(data.timeLimit),
    fee: statement(data.fee),
    result: statement(data.result),
  };
}
