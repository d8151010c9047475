import type { ReactNode } from "react";
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from "react-aria-components";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components";
import { useWritingLanguage } from "./use-writing-language.ts";

interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "style" | "children"> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  /** More than one line to write in. */
  readonly rows?: number;
}

export const TextField = ({ label, hint, error, placeholder, rows, ...props }: TextFieldProps): ReactNode => {
  const writingLanguage = useWritingLanguage();
  return (
    <AriaTextField
      // Names and codes are in no dictionary; what takes several lines is prose.
      spellCheck={rows === undefined ? "false" : "true"}
      {...props}
      className="field"
      isInvalid={error !== undefined || (props.isInvalid ?? false)}
    >
      <Label className="field-label">{label}</Label>
      {rows === undefined ? (
        <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
      ) : (
        <TextArea
          className="input"
          lang={writingLanguage}
          rows={rows}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error === undefined ? (
        <FieldError className="field-error" />
      ) : (
        <FieldError className="field-error">{error}</FieldError>
      )}
    </AriaTextField>
  );
};
