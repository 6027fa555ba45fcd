package dev.clio.index.language;

import java.util.Map;
import java.util.Set;

/**
 * Words of questions, as terms, and what they ask for.
 *
 * @param asking words that ask rather than are asked about: "name", "call", "year", "kind"
 * @param continuing words that go on with what was said when a question begins with them: "and"
 * @param pointing words that stand for what was said before: "he", "its", "meanwhile"
 * @param hinting words that may do so where little else is said: "that", "then", "there"
 * @param being forms of "to be"
 * @param reasons words that introduce reasons: "because", "fear", "order"
 * @param before words that stand before places: "in", "at", "from"
 * @param cues what kind of answer a question word wants, by the term or by two terms with a space
 *     between: a name of the answer types in capitals, or WHICH where the noun after it decides
 * @param nouns what kind of answer the noun after "which" or "what" wants
 * @param places countries and parts of the world
 * @param courtesy greetings and thanks, as written in lower case
 * @param bodies what is written with a capital but is neither person nor place: "Army", "Treaty"
 */
public record QuestionWords(
    Set<String> asking,
    Set<String> continuing,
    Set<String> pointing,
    Set<String> hinting,
    Set<String> being,
    Set<String> reasons,
    Set<String> before,
    Map<String, String> cues,
    Map<String, String> nouns,
    Set<String> places,
    Set<String> courtesy,
    Set<String> bodies) {
  public QuestionWords {
    asking = Set.copyOf(asking);
    continuing = Set.copyOf(continuing);
    pointing = Set.copyOf(pointing);
    hinting = Set.copyOf(hinting);
    being = Set.copyOf(being);
    reasons = Set.copyOf(reasons);
    before = Set.copyOf(before);
    cues = Map.copyOf(cues);
    nouns = Map.copyOf(nouns);
    courtesy = Set.copyOf(courtesy);
    places = Set.copyOf(places);
    bodies = Set.copyOf(bodies);
  }
}
