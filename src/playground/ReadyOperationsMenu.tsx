import { DropdownMenu, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createPortal } from "react-dom";
import type { ReadyOperation } from "./ReadyOperation";
import { holds, tabOf } from "./tabs";
import type { Theme } from "./themes";

interface ReadyOperationsMenuProps {
  /** Where the menu goes. */
  readonly slot: HTMLElement;
  readonly themes: readonly Theme[];
}

/** The menu of all ready operations, by theme. It adds tabs and never touches the ones that are open. */
export function ReadyOperationsMenu({ slot, themes }: ReadyOperationsMenuProps) {
  const tabs = useGraphiQL((state) => state.tabs);
  const actions = useGraphiQLActions();

  const open = (operations: readonly ReadyOperation[]) => {
    const missing = operations.filter((operation) => !tabs.some((tab) => holds(tab, operation)));
    const all = [...tabs, ...missing.map(tabOf)];
    const first = operations[0];
    // GraphiQL has no action that adds filled tabs; giving the tabs a new order accepts new ones too.
    if (missing.length > 0) actions.moveTab(all);
    if (first !== undefined) actions.changeTab(all.findIndex((tab) => holds(tab, first)));
  };

  return createPortal(
    <DropdownMenu>
      <DropdownMenu.Button type="button" className="button">
        Ready operations ▾
      </DropdownMenu.Button>
      <DropdownMenu.Content align="end" className="ready-operations">
        {themes.map((theme) => (
          <div key={theme.name} role="group" aria-label={theme.name}>
            <div className="theme">{theme.name}</div>
            {theme.operations.map((operation) => (
              <DropdownMenu.Item
                key={operation.name}
                onSelect={() => {
                  open([operation]);
                }}
              >
                {operation.name}
              </DropdownMenu.Item>
            ))}
          </div>
        ))}
        <DropdownMenu.Item
          onSelect={() => {
            open(themes.flatMap(({ operations }) => operations));
          }}
        >
          Open all of them
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>,
    slot,
  );
}
