import { useId, type ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, or null. */
  readonly error?: string | null;
  readonly kind?: 'text' | 'number';
  /** Known values to pick from; any other may be typed. */
  readonly suggestions?: readonly string[];
  readonly isReadOnly?: boolean;
  /** What Enter does in it, instead of submitting the form around it. */
  readonly onEnter?: () => void;
  readonly isLabelHidden?: boolean;
};

export function Field({
  label,
  value,
  onChange,
  error = null,
  kind = 'text',
  suggestions = [],
  isReadOnly = false,
  onEnter,
  isLabelHidden = false,
}: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles['field']}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
      )}
      <input
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        className={styles['control']}
        inputMode={kind === 'number' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        readOnly={isReadOnly}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (onEnter === undefined || event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        list={suggestions.length === 0 ? undefined : `${id}-list`}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
      {error !== null && (
        <span id={`${id}-error`} className={styles['error']}>
          {error}
        </span>
      )}
    </div>
  );
}

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  /** Said behind an option that can't be chosen now. */
  readonly whyNot?: string | null;
  /** Said behind one that can. */
  readonly note?: string | null;
};

function optionText({ label, whyNot, note }: SelectOption): string {
  const said = whyNot ?? note ?? null;
  return said === null ? label : `${label} (${said})`;
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  /** The label beside the control instead of above it. */
  readonly isInline?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

/** The platform's own list: on a phone it is the one that people know. */
export function Select({
  label,
  value,
  onChange,
  options,
  isInline = false,
  isLabelHidden = false,
  isDisabled = false,
}: SelectProps): ReactElement {
  const id = useId();
  return (
    <div className={classes(styles['field'], isInline && styles['inline'])}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={styles['control']}
        aria-label={isLabelHidden ? label : undefined}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={typeof option.whyNot === 'string'}>
            {optionText(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
