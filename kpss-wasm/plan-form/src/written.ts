/** How values are written for people and read from what they type. What cannot be read stays as it is. */

import type { Lang } from "kpss";

/** A day, a month or a year of ISO 8601 as people write it. */
export function writtenDate(value: unknown, lang: Lang): string {
  const text = String(value ?? "");
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(text);
  if (match === null || lang === "en") {
    return text;
  }
  const [, year, month, day] = match;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}. ${Number(month)}. ${year}`;
}

export function readDate(text: string): string {
  const plain = text.replaceAll(/\s/gu, "");
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(plain);
  if (day !== null) {
    return `${day[3]}-${two(day[2])}-${two(day[1])}`;
  }
  const month = /^(\d{1,2})[./](\d{4})$/u.exec(plain);
  return month === null ? text : `${month[2]}-${two(month[1])}`;
}

function two(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

export function writtenNumber(value: unknown, lang: Lang, money = false): string {
  if (typeof value !== "number") {
    return String(value ?? "");
  }
  // A year has no spaces in it, and other numbers of four digits do without.
  const useGrouping = money || Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(lang === "cs" ? "cs-CZ" : "en-GB", {
    useGrouping,
    maximumFractionDigits: 3,
  }).format(value);
}

export function readNumber(text: string, lang: Lang): number | string {
  const plain = text.replaceAll(/\s|Kč|CZK/gu, "");
  const decimal = lang === "cs" ? plain.replace(",", ".") : plain.replaceAll(",", "");
  return /^-?\d+(?:\.\d+)?$/u.test(decimal) ? Number(decimal) : text;
}

export function writtenMoney(value: number, lang: Lang): string {
  const amount = writtenNumber(value, lang, true);
  return lang === "cs" ? `${amount}\u00a0Kč` : `CZK\u00a0${amount}`;
}

/** For looking up: without accents and capitals. */
export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The day of the computer. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(String(now.getMonth() + 1))}-${two(String(now.getDate()))}`;
}
