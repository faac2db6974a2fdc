/** @jsxImportSource react */
import { type ControlProps, textOf } from './decap.ts';

/** A line of text as Decap edits it. */
export function PlainText(props: ControlProps) {
  const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = props;
  return (
    <input
      id={forID}
      className={classNameWrapper}
      type="text"
      value={textOf(props)}
      onChange={({ target }) => onChange(target.value)}
      onFocus={setActiveStyle}
      onBlur={setInactiveStyle}
    />
  );
}
