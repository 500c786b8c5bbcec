/** Something that keeps a command or the server from starting, said in one sentence that a person can act on. */
export class StartProblem extends Error {
  readonly sentence: string;

  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "StartProblem";
    this.sentence = sentence;
  }
}
