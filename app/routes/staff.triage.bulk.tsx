import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { bulkDecision, bulkOf } from "#app/domain/desk/bulk-decision.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { itemsInShort } from "#app/domain/desk/items-in-short.server.ts";
import { BULK_SCHEMAS } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { assignableStaff } from "#app/domain/staff/assignable-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { groupChoices } from "#app/domain/triage/group-choices.server.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { BulkPage } from "#app/ui/desk/bulk-page.tsx";
import { deskAddress } from "#app/ui/desk/desk-address.ts";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";

export async function loader({ request, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const { languages } = requireSettings(settings);
  const { kind, items: itemIds } = bulkOf(request.url);
  const [items, themes, areas, people, actions, groups] = await Promise.all([
    itemsInShort(itemIds),
    listThemes(),
    listAreas(),
    assignableStaff(),
    linkableActions(),
    groupChoices(itemIds),
  ]);
  return {
    title: texts.t("triage.bulk.title", { count: items.length }),
    kind,
    items,
    choices: {
      themes,
      areas,
      people,
      actions,
      group: {
        ...groups,
        languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
        language: languages.default,
      },
    },
    query: new URL(request.url).search,
    back: deskAddress(deskOf(request.url) ?? {}),
  };
}

/** The items are those of the address, so that a refused form comes back with them. */
export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const { offered } = requireSettings(settings).languages;
  const { kind, items: itemIds } = bulkOf(request.url);
  const form = await readForm(request, BULK_SCHEMAS[kind], { lists: ["themes"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const typed = Object.fromEntries(
    Object.entries(form.value).map(([name, value]) => [name, [value].flat().join("\n")]),
  );
  if ("language" in form.value && !offered.includes(form.value.language))
    return data({ errors: { _form: "error.form.unexpected" }, typed }, { status: 400 });
  if (itemIds.length === 0) return data({ errors: { _form: "triage.bulk.none" }, typed }, { status: 422 });
  const decided = await decide({ itemIds, decision: bulkDecision(kind, form.value), by, now });
  if (!decided.ok) return data({ errors: refusalErrors(decided.reason, typed), typed }, { status: 422 });
  const { batchId: batch, changed, left } = decided;
  return redirect(deskAddress(deskOf(request.url) ?? {}, { done: "several", batch, changed, left }), 303);
}

export default function TriageBulkPage() {
  const sent = useActionData<typeof action>();
  return <BulkPage {...useLoaderData<typeof loader>()} errors={sent?.errors} typed={sent?.typed} />;
}
