import { beforeAll, describe, expect, test, vi } from 'vitest';
import { obligationKey } from '../../src/domain/matrix/duty.ts';
import { agencyPage, dutiesOf } from '../../src/queries/duties.ts';
import { type DutyHoldings, dutyHoldings } from '../../src/queries/duty-holdings.ts';
import { dutyView } from '../../src/queries/duty-view.ts';
import { responsibleOn } from '../../src/queries/responsible.ts';

vi.mock('astro:content', () => import('../support/astro-content.ts'));
vi.stubEnv('DEV', false);

let held: DutyHoldings;
beforeAll(async () => {
  held = await dutyHoldings();
});
const duties = (id: string) => dutiesOf(id, held).map(({ duty }) => duty);
const page = async (id: string) => {
  const entry = held.agencies.get(id);
  if (entry === undefined) throw new Error(`no body ${id}`);
  return agencyPage(entry);
};

describe('the duties of a body', () => {
  test('stand once each, in whatever ways they come to it', () => {
    for (const id of held.agencies.keys()) {
      const foreign = duties(id).filter(({ agency }) => agency !== id);
      expect(new Set(foreign.map(obligationKey)).size, id).toBe(foreign.length);
    }
  });

  test('are not those of texts that were issued after it had ended', () => {
    for (const id of ['so-gtvt', 'so-khdt', 'ubnd-cap-huyen'])
      expect(
        duties(id).filter(({ document }) => document === 'ke-hoach-thahs-thncd-2026-2030'),
        id,
      ).toEqual([]);
  });

  test('do not go through the body that is to pass them on', () => {
    expect(duties('cong-an-tinh').filter(({ reportsTo }) => JSON.stringify(reportsTo ?? '').includes('"via":"cong-an-tinh"'))).toEqual([]);
  });

  test('of the Fatherland Front, courts and the procuracy are asked, never ordered', async () => {
    for (const id of ['mttq-tinh', 'tand-tinh', 'vksnd-tinh']) expect((await page(id)).asked, id).toBe(true);
    expect((await page('cong-an-cap-xa')).asked).toBe(false);
  });
});

describe('what a body does with others', () => {
  test('stands on its page, with the figures to reach, and is not counted as its own', async () => {
    const { beside, counts, withTargets } = await page('cong-an-cap-xa');
    const shown = beside.flatMap(({ duties: all }) => all);
    expect(shown.some(({ directs }) => directs.some(({ path }) => path === '/co-quan/cong-an-cap-xa/'))).toBe(true);
    expect(counts.standing).toBe(duties('cong-an-cap-xa').length);
    expect(withTargets.some(({ targets }) => targets.some((target) => target.includes('0,5%')))).toBe(true);
  });
});

describe('what falls due', () => {
  test('is nothing for a body that ended, or of which nobody knows whether it is there', async () => {
    for (const id of ['so-ldtbxh', 'so-tttt', 'ubnd-cap-huyen', 'ban-dan-toc-tinh']) {
      const { living, due, rhythmic } = await page(id);
      expect([id, living, due.length + rhythmic.length]).toEqual([id, false, 0]);
    }
  });

  test('says for which province it is', async () => {
    const { due } = await page('so-vhttdl');
    expect(due.length).toBeGreaterThan(0);
    for (const { duty } of due) expect(duty.givenBy.place?.then, duty.id).toMatch(/^tỉnh /u);
  });

  test('of a district passes to the commune only where a text moved it', async () => {
    const { due } = await page('ubnd-cap-xa');
    expect(due.filter(({ duty }) => duty.agency.id === 'ubnd-cap-huyen')).toEqual([]);
  });
});

test('a plan of a province whose name the source does not tell is no text of the whole country', () => {
  const place = (document: string) => {
    const each = held.duties.find(({ duty }) => duty.document === document);
    return each && dutyView(each, held).givenBy.place;
  };
  expect(place('ke-hoach-thahs-thncd-2026-2030')).toEqual({});
  expect(place('nd-231-2026')).toBeUndefined();
  expect(place('1320-qd-ubnd-dak-nong-2022')).toEqual({ then: 'tỉnh Đắk Nông', now: 'tỉnh Lâm Đồng' });
});

describe('who must help a reader', () => {
  test('works with people: budgets, advice to superiors and inspections are left out', async () => {
    const all = (await responsibleOn(['vay-von'], ['nguoi-moi-ve'])).flatMap(({ duties: shown }) => shown);
    expect(all.length).toBeGreaterThan(0);
    expect(
      all.filter(({ role, themes }) => ['tham-muu', 'kiem-tra', 'chi-dao'].includes(role.id) || themes.some(({ id }) => id === 'kinh-phi')),
    ).toEqual([]);
  });

  test('never helps together with itself', async () => {
    for (const topic of ['an-tich', 'hoc-nghe-viec-lam', 'vay-von', 'tro-giup'] as const)
      for (const { body, duties: shown } of await responsibleOn([topic], [])) {
        expect(
          shown.filter(({ partners }) => partners.some(({ path }) => path === body.path)),
          `${topic} ${body.title}`,
        ).toEqual([]);
      }
  });

  test('families are told too', async () => {
    expect((await responsibleOn(['tro-giup'], ['gia-dinh'])).length).toBeGreaterThan(0);
  });
});
