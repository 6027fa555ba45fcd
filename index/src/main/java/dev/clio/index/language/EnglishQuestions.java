package dev.clio.index.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of English questions. */
final class EnglishQuestions {
  private static final String CUES =
      """
      who PERSON
      whom PERSON
      whose PERSON
      when TIME
      where PLACE
      why REASON
      how many NUMBER
      how much NUMBER
      how far NUMBER
      how large NUMBER
      how big NUMBER
      how long NUMBER
      how soon NUMBER
      how old NUMBER
      what date DAY
      which date DAY
      what day DAY
      which day DAY
      what made REASON
      what WHICH
      which WHICH
      """;

  private static final String NOUNS =
      """
      PERSON person man woman leader commander general king president minister premier secretary
      PERSON commissar ambassador agent spy writer author politician officer governor marshal
      PERSON historian diplomat chancellor hero prime emperor tsar
      TIME year date day month century decade time
      PLACE place city country town region state port province capital university river land
      PLACE island village nation part
      NUMBER number percentage proportion share sum amount length size price distance
      REASON reason cause motive purpose
      """;

  private EnglishQuestions() {}

  static QuestionWords words() {
    return new QuestionWords(
        terms(
            """
            name names named call called term year date day month kind type sort word many much
            long far say says said mean means happen happened exactly known actually tell wonder
            held hold took place show shows showed
            """),
        terms("and but or so also"),
        terms("he her hers him his it its she their theirs them they meanwhile"),
        terms("that this these those then there one else"),
        terms("is was were are be been"),
        terms(
            """
            because since therefore thus fear feared afraid order prevent stop avoid hinder due
            reason result cause caused hope hoped so that worried threat purpose aim condition
            """),
        terms("in at to from near into through of for towards"),
        cues(),
        nouns(),
        Resource.lines("english-peoples.txt").stream()
            .map(line -> EnglishStems.of(Resource.words(line).getFirst()))
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(Resource.words("thanks thank hello hi hey bye goodbye welcome sorry ok okay")),
        terms(
            """
            act agreement army article assembly bank battle bolshevik catholic charter church
            civil committee communist communism comintern conference congress conservative
            convention council court crisis declaration decree democrat democratic division
            empire fascist fascism federation first force foreign fleet front government great
            guard imperial incident international kremlin labour law league letter liberal line
            lord marxism marxist menshevik ministry movement nationalist navy nazi new note
            office operation order organisation pact parliament party peace people plan police
            politburo popular protocol purge radical railway red republic republican revolution
            royal second secret social socialist soviet state strike sir third trade treaty truce
            tsarist union united war white world youth zone east eastern far middle north northern
            south southern west western near
            """));
  }

  private static Set<String> terms(String words) {
    return Resource.words(words).stream()
        .map(word -> word.length() < 3 ? word : EnglishStems.of(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Function words stay as they are in terms; the word after one is stemmed. */
  private static Map<String, String> cues() {
    Map<String, String> cues = new HashMap<>();
    for (String line : CUES.strip().split("\n", -1)) {
      int type = line.lastIndexOf(' ');
      cues.put(line.substring(0, type), line.substring(type + 1));
      int space = line.indexOf(' ');
      if (space < type) {
        String noun = EnglishStems.of(line.substring(space + 1, type));
        cues.put(line.substring(0, space + 1) + noun, line.substring(type + 1));
      }
    }
    return cues;
  }

  private static Map<String, String> nouns() {
    Map<String, String> types = new HashMap<>();
    for (String line : NOUNS.strip().split("\n", -1)) {
      var words = Resource.words(line);
      words.stream().skip(1).forEach(noun -> types.put(EnglishStems.of(noun), words.getFirst()));
    }
    return types;
  }
}
