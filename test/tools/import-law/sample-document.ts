import { bodyOf } from '../../domain/law/five-texts.ts';

/** A decision of a province with the regulation attached to it, as it stands in content/van-ban. */
export const sampleId = '1320-qd-ubnd-dak-nong-2022';

/** Where the columns of its head and foot stand among its paragraphs. */
export interface Sample {
  readonly head: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly before: readonly string[];
  readonly foot: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly after: readonly string[];
}

/** The sample as somebody would set it: number and day side by side, then the decision, recipients and signature side by side, then the regulation. */
export function readSample(): Sample {
  const lines = bodyOf(sampleId)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const at = (text: string) => lines.findIndex((line) => line.startsWith(text));
  const [recipients, signature, attached] = [at('Nơi nhận'), at('TM. ỦY BAN'), at('QUY CHẾ PHỐI HỢP')];
  return {
    head: { left: lines.slice(0, 1), right: lines.slice(1, 2) },
    before: lines.slice(2, recipients),
    foot: { left: lines.slice(recipients, signature), right: lines.slice(signature, attached) },
    after: lines.slice(attached),
  };
}
