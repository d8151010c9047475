import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { ChevronDown } from "lucide-react";
import { useEngagement } from "../api/engagement-context.ts";
import type { EngagementSummary } from "../../src-shared/contract/engagements.ts";
import { useProcedureSelection } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { useLanguage } from "../components/use-language.ts";

/** Names the engagement on the screen and leads to the others. */
export const EngagementSwitch = (): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const { client, code } = useEngagement();
  const engagements = useProcedureSelection("engagements.list", {}, namesOf) ?? [];
  return (
    <MenuTrigger>
      <Button className="button quiet engagement-switch">
        <span className="cut">{client.name[language]}</span>
        <span className="dim">{code}</span>
        <ChevronDown size={14} aria-hidden="true" />
        <span className="visually-hidden">{t("switchEngagement")}</span>
      </Button>
      <Popover className="popover">
        <Menu>
          {engagements.map((one) => (
            <MenuItem
              key={one.id}
              href={addressOf.overview(one.code)}
              textValue={one.clientName[language]}
              className="option-item"
            >
              {one.clientName[language]}
              <span className="hint">{one.code}</span>
            </MenuItem>
          ))}
          <MenuItem href={addressOf.home} className="option-item menu-last">
            {t("nav.home")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

/** What else is known of an engagement changes with every answer. */
const namesOf = (engagements: readonly EngagementSummary[]) =>
  engagements.map(({ id, code, clientName }) => ({ id, code, clientName }));
