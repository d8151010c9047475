import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Input, SearchField as AriaSearchField } from "react-aria-components";

interface SearchFieldProps {
  readonly label: string;
  /** Left out inside an autocomplete, which keeps the text itself. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
  /** It steers a list of suggestions, which never takes the focus itself. */
  readonly isCombobox?: boolean;
}

export const SearchField = ({ label, isCombobox = false, ...props }: SearchFieldProps): ReactNode => (
  <AriaSearchField className="search-field" aria-label={label} {...props}>
    <Search size={14} aria-hidden="true" />
    <Input
      className="input"
      placeholder={label}
      {...(isCombobox ? { role: "combobox", "aria-expanded": true } : {})}
    />
  </AriaSearchField>
);
