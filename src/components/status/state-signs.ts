import type { IconName } from '../icon/icons.ts';

interface Sign {
  readonly icon: IconName;
  readonly tone: 'good' | 'care' | 'over' | 'open';
}

/** Sign and tone of each state of `inForceStates` and `basisStates`. */
export const stateSigns: Readonly<Record<string, Sign>> = {
  'con-hieu-luc': { icon: 'check', tone: 'good' },
  'het-hieu-luc': { icon: 'cross', tone: 'over' },
  'het-hieu-luc-mot-phan': { icon: 'half', tone: 'care' },
  'chua-co-hieu-luc': { icon: 'clock', tone: 'care' },
  'ngung-hieu-luc': { icon: 'pause', tone: 'over' },
  'chua-xac-minh': { icon: 'question', tone: 'open' },
  'dang-ap-dung': { icon: 'check', tone: 'good' },
  'quy-dinh-cu': { icon: 'clock', tone: 'care' },
};
