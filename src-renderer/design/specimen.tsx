import type { ReactNode } from "react";

interface SpecimenProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One family of pieces under its name. */
export const Specimens = ({ title, children }: SpecimenProps): ReactNode => (
  <section className="card" aria-label={title}>
    <header>
      <h2>{title}</h2>
    </header>
    <div className="specimens">{children}</div>
  </section>
);

/** One piece in one state, with the name of its file. */
export const Specimen = ({ title, children }: SpecimenProps): ReactNode => (
  <div className="specimen">
    <h3>{title}</h3>
    {children}
  </div>
);
