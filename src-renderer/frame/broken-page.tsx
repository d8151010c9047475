import { Component } from "react";
import type { ReactNode } from "react";
import { Translation } from "react-i18next";
import { Button } from "../components/button.tsx";

/** A defect in a screen must not leave it blank: it says so and offers the way on. */
export class BrokenPage extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Translation ns="common">
        {(t) => (
          <main className="broken" role="alert">
            <h1>{t("broken.title")}</h1>
            <p className="reading">{t("broken.text")}</p>
            <Button
              variant="primary"
              onPress={() => {
                globalThis.location.reload();
              }}
            >
              {t("broken.reload")}
            </Button>
          </main>
        )}
      </Translation>
    );
  }
}
