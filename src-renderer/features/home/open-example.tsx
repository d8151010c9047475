import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";

/** Loads the worked example that ships with the app, and opens it. */
export const OpenExample = ({ hint }: { readonly hint?: string }): ReactNode => {
  const { t } = useTranslation("home");
  const [, navigate] = useLocation();
  const examples = useProcedureQuery("examples.list", {});
  const load = useProcedureMutation("examples.import");
  const example = examples.data?.[0];
  if (!example) return null;
  return (
    <div className="row">
      <Button
        isPending={load.isPending}
        onPress={() => {
          load.mutate(
            { exampleId: example.id },
            {
              onSuccess: ({ code }) => {
                navigate(`/e/${code}`);
              },
            },
          );
        }}
      >
        {load.isPending ? t("example.opening") : t("example.open")}
      </Button>
      {hint !== undefined && <span className="dim">{hint}</span>}
      {load.isError && <ProblemNote error={load.error} />}
    </div>
  );
};
