/** @jsxImportSource react */
import { Component, useEffect, useRef } from 'react';
import { oneSpaced } from '../../src/domain/text/one-spaced.ts';
import { cmsProvisionStrings as s } from '../../src/strings/cms-provision.ts';
import { nameOf, type Provision } from '../law/outline.ts';
import { quotationIn } from '../law/quotation.ts';
import { type ControlProps, setting, textOf } from './decap.ts';
import type { Place } from './provision-control.tsx';
import { useTold } from './told.ts';
import { useOutline } from './use-outline.ts';

/** Decap asks for a class: it takes a reference to the control. */
export class QuoteControl extends Component<ControlProps> {
  override render() {
    return <QuoteField {...this.props} />;
  }
}

function QuoteField(props: ControlProps) {
  const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = props;
  const place = useTold(props, setting(props, 'provision_field')) as Place | undefined;
  const read = useOutline(place?.document);
  const outline = read.state === 'held' ? read.outline : [];
  const provision = outline.find(({ anchor }) => anchor === place?.anchor);
  const quote = textOf(props);
  useFilled(provision, place?.chosen === true, quote, onChange);

  const take = () => {
    if (provision === undefined || provision.words === quote) return;
    if (quote.trim() === '' || quotesAll(quote, provision) || confirm(s.replace)) onChange(provision.words);
  };
  return (
    <div className="ql-dieu-khoan">
      <textarea
        id={forID}
        className={`${classNameWrapper} ql-luat`}
        rows={3}
        value={quote}
        aria-describedby={`${forID}-khop`}
        onChange={({ target }) => onChange(target.value)}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      />
      <div className="ql-duoi">
        <button className="ql-nut" type="button" disabled={provision === undefined} onClick={take}>
          {s.take}
        </button>
        <Fit id={`${forID}-khop`} provision={provision} quote={quote} outline={outline} held={read.state === 'held'} />
      </div>
    </div>
  );
}

/** A provision that the editor chooses gives its words to a quotation that is empty, or holds the words of the one chosen before. */
function useFilled(provision: Provision | undefined, chosen: boolean, quote: string, fill: (words: string) => void): void {
  const before = useRef<Provision>(undefined);
  useEffect(() => {
    const former = before.current;
    if (provision === undefined) return;
    before.current = provision;
    if (!chosen || former === provision) return;
    if (quote.trim() === '' || quotesAll(quote, former)) fill(provision.words);
    // Only a choice fills; what is typed later is the editor's own.
  }, [provision, chosen]);
}

function quotesAll(quote: string, provision: Provision | undefined): boolean {
  return provision?.words === oneSpaced(quote);
}

interface FitProps {
  readonly id: string;
  readonly provision: Provision | undefined;
  readonly quote: string;
  readonly outline: readonly Provision[];
  readonly held: boolean;
}

/** Says at once whether the words stand in the provision. */
function Fit({ id, provision, quote, outline, held }: FitProps) {
  if (provision === undefined || quote.trim() === '') {
    return (
      <p id={id} className="ql-loi" role="status">
        {held && provision === undefined ? s.chooseFirst : ''}
      </p>
    );
  }
  const fit = quotationIn(provision, quote, outline);
  return (
    <p id={id} className={`ql-loi ${fit.stands ? 'ql-khop' : 'ql-sai'}`} role="status">
      {fit.stands ? s.stands : fit.elsewhere === undefined ? s.differs(fit.from) : s.elsewhere(nameOf(fit.elsewhere))}
    </p>
  );
}
