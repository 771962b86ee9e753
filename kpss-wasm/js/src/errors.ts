/** What is thrown where a call cannot be carried out. */

/** An option or a question that cannot be read; the documents are not to blame. */
export class RequestError extends Error {
  override readonly name = "RequestError";
}

/** A task that cannot be done with these documents; the message says why. */
export class TaskError extends Error {
  override readonly name = "TaskError";
}
