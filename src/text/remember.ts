const mostKept = 50_000;

/** A function of words that keeps its answers, for texts are made of few words. What it keeps is bounded. */
export function remember<Answer>(compute: (words: string) => Answer): (words: string) => Answer {
  const kept = new Map<string, Answer>();
  return (words) => {
    let answer = kept.get(words);
    if (answer === undefined) {
      if (kept.size >= mostKept) kept.clear();
      answer = compute(words);
      kept.set(words, answer);
    }
    return answer;
  };
}
