/** @jsxImportSource react */
import { Component, useMemo } from 'react';
import { cmsProvisionStrings as s } from '../../src/strings/cms-provision.ts';
import { type ControlProps, setting, textOf } from './decap.ts';
import { PlainText } from './plain-text.tsx';
import { ProvisionSelect } from './provision-select.tsx';
import { tell, useTelling, useTold } from './told.ts';
import { useOutline } from './use-outline.ts';

/** The place that a provision field names, as it tells it to the quotation beside it. */
export interface Place {
  readonly document: string | undefined;
  readonly anchor: string;
  /** Whether the editor has just chosen it: an empty quotation then takes its words. */
  readonly chosen: boolean;
}

/** The name under which a field tells that its value was chosen by hand. */
const choiceOf = (name: string) => `${name} chosen`;

/** Decap asks for a class: it takes a reference to the control. */
export class ProvisionControl extends Component<ControlProps> {
  override render() {
    return <ProvisionField {...this.props} />;
  }
}

function ProvisionField(props: ControlProps) {
  const [name, holder] = [setting(props, 'name'), setting(props, 'document_field')];
  const told = useTold(props, holder);
  const document = typeof told === 'string' ? told : undefined;
  const anchor = textOf(props);
  const chosen = useTold(props, choiceOf(name)) === anchor && anchor !== '';
  const place = useMemo<Place>(() => ({ document, anchor, chosen }), [document, anchor, chosen]);
  useTelling(props, name, place);
  const read = useOutline(document);
  const choose = (to: string) => {
    tell(props, choiceOf(name), to);
    props.onChange(to);
  };
  if (read.state !== 'held') {
    return (
      <div className="ql-dieu-khoan">
        <PlainText {...props} />
        <p className="ql-loi">{messages[read.state]}</p>
      </div>
    );
  }
  const provision = read.outline.find((each) => each.anchor === anchor);
  return (
    <div className="ql-dieu-khoan">
      <ProvisionSelect {...props} outline={read.outline} chosen={provision} anchor={anchor} onChoose={choose} />
      {anchor !== '' && provision === undefined && <p className="ql-loi ql-sai">{s.unknown(anchor)}</p>}
      {provision !== undefined && (
        <blockquote className="ql-luat" aria-label={s.words}>
          {provision.lines.join('\n')}
        </blockquote>
      )}
    </div>
  );
}

const messages = { none: s.noDocument, loading: s.loading, card: s.card, failed: s.failed } as const;
