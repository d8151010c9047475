import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Input, SearchField as AriaSearchField } from "react-aria-components";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const SearchField = ({ label, value, onChange }: SearchFieldProps): ReactNode => (
  <AriaSearchField className="search-field" aria-label={label} value={value} onChange={onChange}>
    <Search size={14} aria-hidden="true" />
    <Input className="input" placeholder={label} />
  </AriaSearchField>
);
