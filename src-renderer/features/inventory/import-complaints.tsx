import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Complaint, InventoryComparison } from "../../../src-shared/contract/inventory.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Input } from "../../../src-shared/rpc/procedure.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileToDrag } from "../../components/file-to-drag.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";

const mostShown = 100;

type ImportOrder = Input<SiteContract["inventory.preview"]>;

/** What was not understood, each with its place in the file, so that it can be mended there. */
export const ImportComplaints = ({
  comparison: { complaints, warnings },
  order,
}: {
  readonly comparison: Pick<InventoryComparison, "complaints" | "warnings">;
  readonly order: ImportOrder;
}): ReactNode => {
  const { t } = useTranslation("inventory");
  const language = useLanguage();
  return (
    <>
      {complaints.length > 0 && (
        <section aria-label={t("importing.complaints", { count: complaints.length })}>
          <h3 className="strong">
            {t("importing.complaints", { count: complaints.length })}
            {complaints.length > mostShown && ` · ${t("importing.complaintsFirst", { count: mostShown })}`}
          </h3>
          <ComplaintWorkbook order={order} />
          <ul className="complaints">
            {complaints.slice(0, mostShown).map((complaint) => (
              <li key={`${complaint.sheet} ${complaint.row} ${complaint.column} ${complaint.message.en}`}>
                <Place complaint={complaint} />
                <span className="mid">{complaint.message[language]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-label={t("importing.warnings", { count: warnings.length })}>
          <h3 className="strong">{t("importing.warnings", { count: warnings.length })}</h3>
          <ul className="complaints">
            {warnings.map((warning) => (
              <li key={warning.en}>{warning[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** All complaints as a file for those who can mend the list. */
const ComplaintWorkbook = ({ order }: { readonly order: ImportOrder }): ReactNode => {
  const { t } = useTranslation("mapping");
  const language = useLanguage();
  const { saveFile } = useHost();
  const build = useProcedureMutation("inventory.export");
  return (
    <div className="row">
      <Button
        isPending={build.isPending}
        onPress={() => {
          build.mutate(
            { ...order, language },
            {
              onSuccess: ({ fileId }) => {
                void saveFile(fileId);
              },
            },
          );
        }}
      >
        {t("complaints")}
      </Button>
      {build.data && <FileToDrag {...build.data} />}
      {build.isError && <ProblemNote error={build.error} />}
    </div>
  );
};

const Place = ({ complaint: { sheet, row, column } }: { readonly complaint: Complaint }): ReactNode => {
  const { t } = useTranslation("inventory");
  if (row === null) return <span className="strong">{sheet}</span>;
  return (
    <span className="strong">
      {column === null
        ? t("importing.place.row", { sheet, row })
        : t("importing.place.column", { sheet, row, column })}
    </span>
  );
};
