import { useTranslation } from "react-i18next";
import type { AwsFacts } from "../../../src-shared/contract/second-opinions.ts";

/** A fact of the AWS table in words of the screen; undefined while it is not known. */
export const useAwsValue = (): ((facts: AwsFacts, attribute: keyof AwsFacts) => string | undefined) => {
  const { t } = useTranslation("opinions");
  return (facts, attribute) => {
    const value = facts[attribute];
    return value === undefined ? undefined : t(`aws.values.${value}`);
  };
};
