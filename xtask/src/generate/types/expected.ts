
/** Identifikátor. */
export type Id = string;

/** Úroveň. */
export type Level =
  /** ORP */
  | "orp"
  /** kraj */
  | "region";

/** An object without fields. */
export type Nothing = { readonly [key: string]: never };

/** A plan. Česky „Plán“. */
export interface Plan {
  id: Id;
  /** First day. */
  from?: string | null;
  level?: Level;
  edits?: Edit[];
}

export interface RemoveEdit {
  remove: RemoveEditArguments;
}

/** What `RemoveEdit` takes. */
export interface RemoveEditArguments {
  id?: Id;
}

export interface RenumberEdit {
  renumber: Nothing;
}

export type Edit = RenumberEdit | RemoveEdit;

/** Arguments and answer of each question. */
export interface Tasks {
}
