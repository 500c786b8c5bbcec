import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { earlierFiles } from "#app/domain/responses/earlier/earlier-file.server.ts";
import { publicEarlierAnswers } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import { storeEarlierFile } from "#app/domain/responses/earlier/store-earlier-file.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema } from "#app/domain/staff/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { StaffEarlierPage } from "#app/ui/earlier/staff-earlier-page.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const LARGEST = 2 * 1024 * 1024;

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.publish");
  const done = new URL(request.url).searchParams.get("done");
  return {
    title: texts.t("staff.earlier.title"),
    waiting: await earlierFiles(),
    earlier: await publicEarlierAnswers({ page: pageNumber(request) }),
    done: (["published", "discarded", "withdrawn"] as const).find((one) => one === done),
  };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const { bytes, fileName, rest } = await takeFile(request, "file");
  if (!(await readForm(rest, emptySchema)).ok) return refused("error.form.unexpected");
  if (!bytes) return refused("staff.import.refusal.missing");
  if (bytes.length > LARGEST) return refused("staff.earlier.tooLarge");
  const stored = await storeEarlierFile({ bytes, fileName, by, now });
  if (!stored.ok) {
    const isLong = stored.reason === "tooManyRows";
    return refused(isLong ? "staff.earlier.tooManyRows" : `staff.import.refusal.${stored.reason}`);
  }
  return redirect(`/staff/earlier/${stored.fileId}`, 303);
}

function refused(key: string) {
  const errors = { file: key };
  return data({ errors }, { status: errorStatus(errors) });
}

export default function StaffEarlier() {
  const { done, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      done={done && `staff.earlier.done.${done}`}
      back={{ href: "/staff/responses", text: say("staff.responses.title") }}
    >
      <StaffEarlierPage {...page} errors={sent?.errors} />
    </StaffFrame>
  );
}
