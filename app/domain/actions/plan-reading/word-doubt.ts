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
  "part-action": ({ quote }) =>
    `There is no action “${quote}” in this file. The row was left out: write the number of one that is here.`,
  "part-before-start": ({ quote }) =>
    `“${quote}” is not after the time of the number at the start. The row was left out.`,
  "part-date": ({ quote }) =>
    `“${quote}” is not a date that can be read here. The row was left out: write it as 2027-03-31; a month as 2027-03 or a year as 2027 where no day is asked for.`,
  "part-date-missing": () => "There is no date. The row was left out.",
  "part-ends-before": ({ quote }) =>
    `“${quote}” is before the first day, or not as exact as it. The row was left out.`,
  "part-in-future": () => "A step cannot be reached after today. Its day was left out.",
  "part-language": ({ quote }) => `“${quote}” is no language. The row was left out: write “en” or “pl”.`,
  "part-link": ({ quote }) =>
    `“${quote}” is no address of a page. The row was left out: an address begins with https://`,
  "part-measure": ({ quote }) =>
    `This action has no measure “${quote}” that was taken in. The row was left out: a reading has the title of its measure.`,
  "part-name": () =>
    "The words name one of the people of the plan, and everyone would read them. The row was left out.",
  "part-number": ({ quote }) =>
    `“${quote}” is no number such as 1204 or 12.5, with at most two digits after the point. The row was left out.`,
  "part-read-before": ({ quote }) =>
    `The measure has another number for “${quote}”. The row was left out: withdraw the wrong one with a reason.`,
  "part-reason": () =>
    "A public reason has at least 10 and at most 500 characters. What is paused or stopped needs one. The row was left out.",
  "part-source": () => "It is not said where the number is from. The row was left out.",
  "part-state": ({ quote, hint }) => `“${quote}” is none of these: ${hint}. The row was left out.`,
  "part-title": () => "The title has fewer than 3 characters. The row was left out.",
  "part-too-long": () => "The text is too long. The row was left out.",
  "part-twice": () => "The status of this action stands in a row above. This row was left out.",
  "part-unknown": ({ quote, hint }) => `“${quote}” is none of these: ${hint}. The row was left out.`,
  "part-update": ({ quote }) =>
    `“${quote}” is no number of days between 7 and 366 from one update to the next. The row was left out.`,
  "part-value": ({ quote }) => `There is no value for “${quote}”. The row was left out: write a number.`,
  "part-withdrawn": () => "This was withdrawn before, so the row was left out.",
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
  /** Of a workbook with several. */
  sheet?: string | null;
  page: number | null;
  row: number | null;
  actionNumber: string | null;
  heading: string | null;
}): string {
  const parts = [
    place.sheet ? `sheet “${place.sheet}”` : null,
    place.page === null ? null : `page ${place.page}`,
    place.row === null || place.row === 0 ? null : `row ${place.row}`,
    place.actionNumber === null ? null : `action ${place.actionNumber}`,
    place.heading,
  ].filter((part) => part !== null);
  const text = parts.length === 0 ? "the whole plan" : parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
