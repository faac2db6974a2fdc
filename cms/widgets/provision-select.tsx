/** @jsxImportSource react */
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { cmsProvisionStrings as s } from '../../src/strings/cms-provision.ts';
import { narrow } from '../law/narrow.ts';
import { nameOf, type Provision } from '../law/outline.ts';
import type { ControlProps } from './decap.ts';

interface Props extends Pick<ControlProps, 'forID' | 'classNameWrapper' | 'setActiveStyle' | 'setInactiveStyle'> {
  readonly outline: readonly Provision[];
  readonly chosen: Provision | undefined;
  readonly anchor: string;
  onChoose(anchor: string): void;
}

/** More options than this at once are slow to draw, and nobody scrolls through them. */
const most = 400;

/** A searchable select of provisions: the combobox of WAI-ARIA, whose list is the outline of the document. */
export function ProvisionSelect(props: Props) {
  const { outline, chosen, anchor, onChoose, forID } = props;
  /** What is being typed; undefined while the list is closed. */
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query ?? '');
  const found = useMemo(() => (query === undefined ? [] : narrow(outline, asked)), [outline, asked, query === undefined]);
  const shown = found.slice(0, most);
  const open = query !== undefined;
  const at = Math.min(active, shown.length - 1);
  const list = `${forID}-muc-luc`;
  const option = (index: number) => `${list}-${index}`;

  const start = (text: string) => {
    setQuery(text);
    setActive(text === '' && chosen !== undefined ? Math.max(0, outline.slice(0, most).indexOf(chosen)) : 0);
  };
  const close = () => setQuery(undefined);
  const choose = (index: number) => {
    const provision = shown[index];
    if (provision !== undefined) onChoose(provision.anchor);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      start('');
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') choose(at);
    else if (event.key in steps) setActive(Math.max(0, Math.min(shown.length - 1, at + (steps[event.key] ?? 0))));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="ql-chon">
      <input
        id={forID}
        className={props.classNameWrapper}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? option(at) : undefined}
        placeholder={chosen !== undefined && open ? nameOf(chosen) : s.search}
        value={query ?? (chosen === undefined ? anchor : nameOf(chosen))}
        onChange={({ target }) => start(target.value)}
        onClick={() => !open && start('')}
        onFocus={props.setActiveStyle}
        onBlur={() => {
          close();
          props.setInactiveStyle();
        }}
        onKeyDown={onKeyDown}
      />
      {anchor !== '' && !open && (
        <button className="ql-nut" type="button" onClick={() => onChoose('')}>
          {s.clear}
        </button>
      )}
      {/* The input keeps the focus, and so the list stays open until the click is done. */}
      <div className="ql-muc-luc" hidden={!open} onMouseDown={(event) => event.preventDefault()}>
        <ul id={list} role="listbox" aria-label={s.choices}>
          {shown.map((provision, index) => (
            <Choice
              key={provision.anchor}
              id={option(index)}
              provision={provision}
              active={index === at}
              selected={provision === chosen}
              onPick={() => choose(index)}
            />
          ))}
        </ul>
        <p className="ql-loi" role="status">
          {open && (shown.length === 0 ? s.none : found.length > most ? s.more(found.length - most) : s.found(found.length))}
        </p>
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

interface ChoiceProps {
  readonly id: string;
  readonly provision: Provision;
  readonly active: boolean;
  readonly selected: boolean;
  onPick(): void;
}

function Choice({ id, provision, active, selected, onPick }: ChoiceProps) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const indent = `${String(Math.min(provision.depth, 5) * 0.75)}rem`;
  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={selected}
      className={active ? 'ql-dang-chon' : undefined}
      style={{ paddingInlineStart: `calc(0.75rem + ${indent})` }}
      onClick={onPick}
    >
      <strong>{nameOf(provision)}</strong> <span>{provision.words}</span>
    </li>
  );
}
