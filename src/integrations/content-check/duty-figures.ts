import { type Unproven, unprovenSchedule, unprovenTarget } from '../../domain/matrix/borne-out.ts';
import type { Duty } from '../../domain/matrix/duty.ts';
import { standsIn } from '../../domain/text/stands-in.ts';
import type { Message } from '../../domain/message.ts';
import { oneSpaced } from '../../domain/text/one-spaced.ts';
import { dutyEntryOf, type Tell, tellerOf } from './duty-entry.ts';
import type { Check, HeldLaw } from './holdings.ts';

/**
 * Every day, rhythm and target of a duty is borne out by its quotation, or by the provision that its rhythm names. Of a document that is held as
 * a card there are no words to compare with: what its rows say was read by the editor, and no check can vouch for it.
 */
export const dutyFigureCheck: Check = (file, holdings) => {
  const own = dutyEntryOf(file);
  const law = own === undefined ? undefined : holdings.law(own.document);
  if (own === undefined || law === undefined) return [];
  return own.rows.flatMap((row, index) => rowMessages(row, law, tellerOf(file, ['rows', index])));
};

function rowMessages({ provision = '', quote, schedule, targets }: Duty, law: HeldLaw, tell: Tell): Message[] {
  // A quotation that is wrong itself proves nothing; the check of duties tells it.
  if (quote === undefined || !standsIn(oneSpaced(law.whole(provision) ?? ''), quote)) return [];
  return [
    ...schedule.flatMap((each, index) => {
      const saidIn = 'saidIn' in each ? each.saidIn : undefined;
      const elsewhere = saidIn === undefined ? '' : law.whole(saidIn);
      if (elsewhere === undefined) return []; // the reference check tells it
      const unproven = unprovenSchedule(each, `${quote}\n${elsewhere}`);
      return unproven.map((part) =>
        tell(['schedule', index, ...(part.field === 'type' ? [] : [part.field])], 'schedule-not-said', words(part, scheduleFix)),
      );
    }),
    ...targets.flatMap((each, index) =>
      unprovenTarget(each, quote).map((part) => tell(['targets', index, part.field], 'target-not-said', words(part, targetFix))),
    ),
  ];
}

const scheduleFix = 'Sửa cho đúng lời văn. Lời ấy đứng xa hơn thì trích dài ra; đứng ở điều khoản khác thì ghi điều khoản ấy vào saidIn.';
const targetFix = 'Sửa cho đúng lời văn, hoặc trích dài ra cho đến lời nêu chỉ tiêu.';

function words({ told, said }: Unproven, fix: string): { reason: string; found: string; expected?: string; fix: string } {
  if (said === undefined || said === '') return { reason: `nguyên văn không nói "${told}".`, found: told, fix };
  return { reason: `nguyên văn không nói "${told}" mà nói khác.`, expected: said, found: told, fix };
}
