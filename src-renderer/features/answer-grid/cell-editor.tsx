import { useState } from "react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { Dialog, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Selection } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import { interpretAnswer } from "../../../src-shared/domain/questionnaire/interpret-answer.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { answerByDigit } from "./statements.ts";

interface CellEditorProps {
  readonly cell: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly question: Question;
  readonly value: AnswerValue | null;
  /** The letter that opened it, which begins a text anew; null starts from what is there. */
  readonly start: string | null;
  readonly onAnswer: (value: AnswerValue) => void;
  readonly onClose: () => void;
}

/** The answer to one cell: choices with their digits, else a field. Enter keeps it, Escape leaves it. */
export const CellEditor = ({ cell, label, onClose, ...input }: CellEditorProps): ReactNode => (
  <Popover
    className="popover cell-editor"
    triggerRef={cell}
    placement="bottom start"
    offset={0}
    isOpen
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Dialog aria-label={label} className="cell-editor-words">
      {isOneOf(input.question) && <OneChoice {...input} label={label} />}
      {input.question.type === "multi" && <SeveralChoices {...input} label={label} />}
      {!isOneOf(input.question) && input.question.type !== "multi" && <Written {...input} label={label} />}
    </Dialog>
  </Popover>
);

type ChoiceProps = Omit<CellEditorProps, "cell" | "onClose">;

const isOneOf = ({ type }: Question): boolean => type === "single" || type === "yesno" || type === "scale";

const OneChoice = ({ label, question, value, onAnswer }: ChoiceProps): ReactNode => {
  const choices = useChoices(question);
  return (
    <Digits
      onDigit={(digit) => {
        const chosen = answerByDigit(question, digit);
        if (chosen !== undefined) onAnswer(chosen);
      }}
    >
      <ListBox
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a cell that was opened is where the person is
        autoFocus="first"
        selectionMode="single"
        selectedKeys={choices.filter((choice) => choice.value === value).map(({ id }) => id)}
        onAction={(key) => {
          const chosen = choices.find((choice) => choice.id === key);
          if (chosen) onAnswer(chosen.value);
        }}
        items={choices}
      >
        {(choice) => <Choice {...choice} />}
      </ListBox>
    </Digits>
  );
};

const SeveralChoices = ({ label, question, value, onAnswer }: ChoiceProps): ReactNode => {
  const { t } = useTranslation("grid");
  const choices = useChoices(question);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(Array.isArray(value) ? value.filter((one) => typeof one === "string") : []),
  );
  const toggle = (digit: number): void => {
    const key = choices[digit - 1]?.id;
    if (key === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const keep = (): void => {
    const inOrder = choices.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
    if (inOrder.length > 0) onAnswer(inOrder);
  };
  return (
    <Digits onDigit={toggle} onEnter={keep}>
      <ListBox
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a cell that was opened is where the person is
        autoFocus="first"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(selection: Selection) => {
          setChosen(new Set(selection === "all" ? choices.map(({ id }) => id) : [...selection].map(String)));
        }}
        items={choices}
      >
        {(choice) => <Choice {...choice} />}
      </ListBox>
      <p className="field-hint">{t("editor.several")}</p>
    </Digits>
  );
};

interface ChoiceItem {
  readonly id: string;
  readonly value: string | number;
  readonly label: string;
  readonly keyName: string | undefined;
}

const Choice = ({ id, label, keyName }: ChoiceItem): ReactNode => (
  <ListBoxItem id={id} textValue={label} className="option-item">
    {keyName !== undefined && <KeyHint>{keyName}</KeyHint>}
    {label}
  </ListBoxItem>
);

const useChoices = (question: Question): readonly ChoiceItem[] => {
  const language = useLanguage();
  if (question.type !== "scale") {
    return (question.options ?? []).map(({ value, label }, place) => ({
      id: value,
      value,
      label: label[language],
      keyName: place < 9 ? String(place + 1) : undefined,
    }));
  }
  const { min, max } = question.bounds ?? { min: 0, max: 4 };
  return Array.from({ length: max - min + 1 }, (_unused, step) => {
    const level = min + step;
    const anchor = question.anchors?.[String(level)];
    return {
      id: String(level),
      value: level,
      label: anchor?.[language] ?? String(level),
      keyName: String(level),
    };
  });
};

interface DigitsProps {
  readonly children: ReactNode;
  readonly onDigit: (digit: number) => void;
  readonly onEnter?: () => void;
}

/** Takes digits (and Enter) before the list does, which would seek a label that begins so. */
const Digits = ({ children, onDigit, onEnter }: DigitsProps): ReactNode => {
  const take = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && /^\d$/u.test(event.key)) onDigit(Number(event.key));
    else if (event.key === "Enter" && onEnter) onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="presentation" onKeyDownCapture={take}>
      {children}
    </div>
  );
};

const Written = ({ label, question, value, start, onAnswer }: ChoiceProps): ReactNode => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const [text, setText] = useState(start ?? writtenValue(value, language));
  const [expected, setExpected] = useState<string | undefined>();
  const keep = (): void => {
    const interpreted = interpretAnswer(question, text);
    if ("expected" in interpreted)
      setExpected(t("editor.expected", { expected: interpreted.expected[language] }));
    else onAnswer(interpreted.value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        maxLength={20_000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a cell that was opened is where the person is
        autoFocus
        {...(question.type === "date" && { placeholder: t("editor.day") })}
        {...(expected !== undefined && { error: expected })}
      />
    </form>
  );
};

const writtenValue = (value: AnswerValue | null, language: "en" | "fr"): string => {
  if (typeof value === "number") return language === "fr" ? String(value).replace(".", ",") : String(value);
  return typeof value === "string" ? value : "";
};
