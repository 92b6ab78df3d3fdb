import type { Ref } from "react";

interface HeaderProps {
  readonly state: "signed in" | "signed out" | "refused";
  /** Receives the element in which the workbench shows its own menu. */
  readonly menuSlot: Ref<HTMLElement>;
  readonly onSignOut: () => void;
}

const STATUS = { "signed in": "Signed in", "signed out": "Not signed in", refused: "Token refused" };

/** The bar at the top: the name, the workbench's menu, and whether you are signed in. */
export function Header({ state, menuSlot, onSignOut }: HeaderProps) {
  return (
    <header className="header">
      <h1>Fairlead</h1>
      <p className="tagline">What a hire, a vCIO team or a mix of both really costs</p>
      <span ref={menuSlot} className="menu-slot" />
      <span className="status" data-state={state}>
        {STATUS[state]}
      </span>
      {state !== "signed out" && (
        <button type="button" className="button" onClick={onSignOut}>
          Sign out
        </button>
      )}
    </header>
  );
}
