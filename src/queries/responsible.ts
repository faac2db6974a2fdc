import type { ResponsibleView } from '../domain/matrix/duty-view.ts';
import { type PageSubject, responsibleFor } from '../domain/matrix/responsible.ts';
import type { Beneficiary, DutyTheme } from '../domain/matrix/vocabulary.ts';
import type { Audience, Topic } from '../schemas/vocabulary.ts';
import { dutyHoldings } from './duty-holdings.ts';
import { agencyLink, bodyOf, dutyView } from './duty-view.ts';

/** How the topics of guidance are called in the matrix. */
const themesOf: Readonly<Record<Topic, readonly DutyTheme[]>> = {
  'giay-to': ['giay-to-cu-tru'],
  'vay-von': ['vay-von'],
  'hoc-nghe-viec-lam': ['hoc-nghe-viec-lam'],
  'an-tich': ['an-tich-ly-lich'],
  'thi-hanh-an-dan-su': ['nghia-vu-dan-su'],
  'an-tai-cong-dong': ['tiep-nhan-quan-ly', 'thi-hanh-ban-an'],
  'tro-giup': ['suc-khoe-tro-giup', 'tiep-nhan-quan-ly'],
  'phoi-hop': ['chi-dao'],
  'tuyen-truyen': ['tuyen-truyen'],
};

/** Whom a page is written for; officials and editors read on behalf of everybody. */
const servedBy: Readonly<Record<Audience, readonly Beneficiary[]>> = {
  'nguoi-moi-ve': ['nguoi-chap-hanh-xong', 'nguoi-dac-xa', 'nguoi-duoc-mien'],
  'nguoi-dang-chap-hanh': ['nguoi-tai-cong-dong', 'nguoi-tha-tu', 'nguoi-hoan-tam-dinh-chi', 'nguoi-xong-tai-cong-dong'],
  // Families ask on behalf of the one who comes home.
  'gia-dinh': ['gia-dinh', 'nguoi-chap-hanh-xong'],
  'co-so-su-dung-lao-dong': ['co-so-san-xuat'],
  'can-bo-xa': [],
  'bien-tap-vien': [],
};

/** Who must help with what a page is about, by today's names; rules that ended count for nothing. */
export async function responsibleOn(topics: readonly Topic[], audience: readonly Audience[]): Promise<readonly ResponsibleView[]> {
  const held = await dutyHoldings();
  const [topic] = topics;
  const subject: PageSubject = {
    themes: topic === undefined ? [] : themesOf[topic],
    beneficiaries: [...new Set(audience.flatMap((each) => servedBy[each]))],
  };
  const candidates = held.duties
    .filter(({ entry }) => entry.basisState !== 'quy-dinh-cu')
    .flatMap((each) => {
      const body = bodyOf(each.duty, held);
      if (body === undefined || body.kind === 'unknown' || body.agency.members.length > 0) return [];
      // What a former body did together with its heir, or at a level that is gone, is no help from the heir as it was written.
      if (body.kind === 'moved' && (body.levelGone || each.duty.partners.includes(body.agency.id))) return [];
      const local = body.agency.level === 'xa';
      return [{ ...each, body: body.agency.id, holds: each.entry.basisState === 'dang-ap-dung', local }];
    });
  return responsibleFor(candidates, subject).map(({ body, duties }) => ({
    body: { title: held.agencies.get(body)?.data.title ?? body, path: agencyLink(body, held).path },
    more: `/trach-nhiem/${body}/`,
    duties: duties.map((each) => dutyView(each, held)),
  }));
}
