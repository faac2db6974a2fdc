import type { AgencyFunction } from './functions.ts';

/** How sure we are of what we read; see the schemas. */
type Confidence = 'cao' | 'trung-binh';

/** One function that left a type of body. Without `to` nobody has verified who answers for it; without `from` only the year is known. */
export interface Succession {
  readonly function: AgencyFunction;
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly basis: string;
  readonly confidence: Confidence;
}

/** A type of body. `validUntil` is its last day. */
export interface AgencyType {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly level: string;
  /** `nhom`: a name for many bodies. */
  readonly kind: string;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  /** Known from older texts alone: whether it still exists nobody has verified. */
  readonly todayUnverified?: boolean | undefined;
  /** Of a name for many ("các sở, ban, ngành"): who they are. */
  readonly members: readonly string[];
  readonly successions: readonly Succession[];
}

/** A province; one that was merged ended on `validUntil` and is part of `mergedInto`. */
export interface ProvinceType {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly validUntil?: string | undefined;
  readonly mergedInto?: string | undefined;
}

export interface Bodies {
  readonly agencies: ReadonlyMap<string, AgencyType>;
  readonly provinces: ReadonlyMap<string, ProvinceType>;
}

export interface Asked {
  readonly agency: string;
  readonly province?: string | undefined;
  readonly function?: AgencyFunction | undefined;
  /** The day the question is about, as '2026-11-28'. */
  readonly on: string;
}

/**
 * Who answers on a day. `same`: the type of body still does. `moved`: `agency` does now, by `steps`, the oldest first; `uncertain` where a
 * step is of middling confidence. `unknown`: the body ended, or gave the function away, and no source names who took it over; or nobody has verified that it still exists.
 */
export type Body =
  | { readonly kind: 'same'; readonly agency: AgencyType; readonly province: ProvinceNow | undefined }
  | {
      readonly kind: 'moved';
      readonly agency: AgencyType;
      readonly province: ProvinceNow | undefined;
      readonly steps: readonly Succession[];
      readonly uncertain: boolean;
      /** The level of the former body is gone, as the district's: nobody at that level answers. */
      readonly levelGone: boolean;
    }
  | {
      readonly kind: 'unknown';
      readonly ended: AgencyType;
      readonly province: ProvinceNow | undefined;
      readonly steps: readonly Succession[];
    };

export interface ProvinceNow {
  readonly then: ProvinceType;
  readonly now: ProvinceType;
}

/** A province as it is called on a day: merged ones lead to the one they joined. */
export function provinceOn(provinces: Bodies['provinces'], id: string, on: string): ProvinceNow | undefined {
  const then = provinces.get(id);
  if (then === undefined) return undefined;
  const seen = new Set<string>();
  let now = then;
  while (now.mergedInto !== undefined && now.validUntil !== undefined && on > now.validUntil && !seen.has(now.id)) {
    seen.add(now.id);
    const next = provinces.get(now.mergedInto);
    if (next === undefined) break;
    now = next;
  }
  return { then, now };
}

/**
 * The body that answers for a function of a type of body on a day: f(type, province, function, day). `undefined` for an unknown type.
 * A body that has ended without the function being named has an heir only where all its functions went to one body.
 *
 * @example bodyOn(bodies, { agency: 'so-tttt', province: 'dak-nong', function: 'bao-chi', on: '2026-11-28' }) // moved: Sở VHTTDL, Lâm Đồng
 */
export function bodyOn({ agencies, provinces }: Bodies, asked: Asked): Body | undefined {
  const first = agencies.get(asked.agency);
  if (first === undefined) return undefined;
  const province = asked.province === undefined ? undefined : provinceOn(provinces, asked.province, asked.on);
  const steps: Succession[] = [];
  let agency = first;
  for (;;) {
    const ended = hasEnded(agency, asked.on);
    const step = stepFrom(agency, asked, ended);
    if (step === undefined && !ended) break;
    const next = step?.to === undefined ? undefined : agencies.get(step.to);
    if (step !== undefined) steps.push(step);
    if (next === undefined || steps.length > agencies.size) return { kind: 'unknown', ended: agency, province, steps };
    agency = next;
  }
  if (agency.todayUnverified === true) return { kind: 'unknown', ended: agency, province, steps };
  if (steps.length === 0) return { kind: 'same', agency, province };
  const levelGone = first.level === 'huyen' && agency.level !== 'huyen';
  const uncertain = steps.some(({ confidence }) => confidence !== 'cao');
  return { kind: 'moved', agency, province, steps, uncertain, levelGone };
}

/** Whether a type of body is there on a day, as far as it is verified. */
export function livesOn(agency: Pick<AgencyType, 'validUntil' | 'todayUnverified'>, on: string): boolean {
  return agency.todayUnverified !== true && (agency.validUntil === undefined || on <= agency.validUntil);
}

function hasEnded(agency: AgencyType, on: string): boolean {
  return agency.validUntil !== undefined && on > agency.validUntil;
}

/** A step counts from its day; where only the year is known, from the end of the body that gave the function away. */
function stepFrom(agency: AgencyType, { function: task, on }: Asked, ended: boolean): Succession | undefined {
  const taken = agency.successions.filter(({ from }) => (from === undefined ? ended : on >= from));
  const named = taken.find((step) => step.function === task);
  if (named !== undefined || !ended || task !== undefined) return named;
  const [only, ...others] = taken;
  return others.every(({ to }) => to === only?.to) ? only : undefined;
}
