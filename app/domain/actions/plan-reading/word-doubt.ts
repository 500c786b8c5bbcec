import type { Doubt, DoubtCode } from "./planned-action.ts";

type Sentence = (doubt: { quote: string; hint: string }) => string;

const SENTENCES: Record<DoubtCode, Sentence> = {
  "amount-range": ({ quote }) => `“${quote}” seems to be a range, so no amount was taken from it.`,
  "amount-without-currency": ({ quote }) => `${quote} has no currency, so it was not taken as an amount.`,
  "cells-too-many": ({ quote }) =>
    `The row has a cell under no heading: “${quote}”. It is kept beside the action.`,
  "column-unknown": ({ quote }) =>
    `The column “${quote}” is not known here. Its cells are kept beside each action.`,
  "cut-end": ({ quote }) => `The text may be cut off at its end: “… ${quote}”.`,
  "cut-start": ({ quote }) => `The text may be cut off at its start: “${quote} …”.`,
  "date-missing": () => "There is no date.",
  "date-unreadable": ({ quote }) => `“${quote}” is not a date that can be read. It is kept as text.`,
  "dates-reversed": () => "The close date is before the start date.",
  garbled: ({ quote, hint }) =>
    `“${quote}” has letters that do not belong here. It is kept as it is.${hint === "" ? "" : ` It may be “${hint}”.`}`,
  "heading-in-cell": ({ quote }) => `“${quote}” is the end of the heading and was taken off the text.`,
  "lead-pending": () => "No main lead is named yet.",
  "line-joined": ({ quote }) => `A line break stood within the row. “${quote}” was joined to it.`,
  "name-in-text": () => "The text holds what looks like a person’s name. Take it out of what is published.",
  "number-gap": ({ quote }) => `No action ${quote} was found.`,
  "number-inferred": ({ hint }) => `The row has no number. From its place it is action ${hint}.`,
  "number-repeated": ({ quote }) => `The number ${quote} was used before.`,
  "number-unclear": ({ quote }) => `“${quote}” is not a number that can be read.`,
  "number-unknown": () => "The row has no number, and its place does not tell which. Give it one.",
  "page-mark-in-cell": () => "A page mark at the end of the row was taken off.",
  "partner-spelling": ({ quote, hint }) =>
    `“${quote}” is written “${hint}” elsewhere. Both are kept as written.`,
  "partners-maybe-two": ({ quote }) => `“${quote}” may be one organisation or two. It is kept as one.`,
  "partners-missing": () => "No lead partner is named.",
  "people-run-together": () =>
    "Several names stand without a mark between them. They were parted two words at a time.",
  "person-doubtful": () => "This may be a person’s name or an organisation. It is kept for staff only.",
  "person-in-partners": () =>
    "What looks like a person’s name stands among the organisations. It is kept for staff only.",
  "row-continued": () => "The row below has no number and no title. It was added to this action.",
  "section-row": ({ quote }) => `“${quote}” stands alone in its row and was not read as an action.`,
  "text-outside": ({ quote }) => `This text stands in no table and was not read: “${quote}”.`,
  "title-missing": () => "The action has no title.",
};

/** What is doubtful, in words. */
export function wordDoubt(doubt: Doubt): string {
  return SENTENCES[doubt.code]({ quote: doubt.quote ?? "", hint: doubt.hint ?? "" });
}

/** The place of a doubt as a person finds it, such as "Page 2, row 1, action 5, Funding". */
export function wordPlace(place: {
  page: number | null;
  row: number | null;
  actionNumber: string | null;
  heading: string | null;
}): string {
  const parts = [
    place.page === null ? null : `page ${place.page}`,
    place.row === null || place.row === 0 ? null : `row ${place.row}`,
    place.actionNumber === null ? null : `action ${place.actionNumber}`,
    place.heading,
  ].filter((part) => part !== null);
  const text = parts.length === 0 ? "the whole plan" : parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
