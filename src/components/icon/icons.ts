/** Path data of our own line signs, drawn on a grid of 24. */
export const icons = {
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'm20 20-4.9-4.9'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  cross: ['M7 7l10 10', 'M17 7 7 17'],
  half: ['M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z', 'M12 4v16', 'M12 8h3.5', 'M12 12h4.5', 'M12 16h3.5'],
  clock: ['M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z', 'M12 8v4.5l3 1.8'],
  pause: ['M9 7v10', 'M15 7v10'],
  question: ['M9.2 9.2a2.8 2.8 0 1 1 4.3 2.4c-.9.6-1.5 1.1-1.5 2.2', 'M12 17.2v.1'],
  notice: ['M12 4 2.8 19.5h18.4L12 4Z', 'M12 10v4.5', 'M12 17.2v.1'],
  arrow: ['M5 12h13', 'm13 6.5 5.5 5.5-5.5 5.5'],
  up: ['M12 19V6', 'M6.5 11 12 5.5l5.5 5.5'],
  copy: ['M9 9h10v11H9z', 'M6 15H5V4h10v1'],
  document: ['M6 3.5h8l4 4v13H6z', 'M14 3.5v4h4', 'M9 12h6', 'M9 15.5h6'],
  phone: ['M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-.8 1.7-1.8 1.6C11.3 18.5 5.5 12.7 4.9 5.8 4.8 4.8 5.5 4 6.5 4Z'],
  place: ['M12 20.5s6.5-5.6 6.5-10.7a6.5 6.5 0 0 0-13 0c0 5.1 6.5 10.7 6.5 10.7Z', 'M12 7.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z'],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof icons;
