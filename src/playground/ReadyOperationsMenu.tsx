import { DropdownMenu, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createPortal } from "react-dom";
import { READY_OPERATIONS, type ReadyOperation } from "./readyOperations";
import { holds, tabOf } from "./tabs";

/** The menu that brings ready operations back. It adds tabs and never touches the ones that are open. */
export function ReadyOperationsMenu({ slot }: { readonly slot: HTMLElement }) {
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
        {READY_OPERATIONS.map((operation) => (
          <DropdownMenu.Item
            key={operation.name}
            onSelect={() => {
              open([operation]);
            }}
          >
            {operation.name}
          </DropdownMenu.Item>
        ))}
        <DropdownMenu.Item
          onSelect={() => {
            open(READY_OPERATIONS);
          }}
        >
          Open all of them
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>,
    slot,
  );
}
