package dev.clio.index;

import dev.clio.index.answer.Answerer;
import dev.clio.index.answer.Baseline;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Sentences;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.Fingerprint;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.pack.Packs;
import dev.clio.index.quiz.Judge;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.signal.Gist;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the packs say of themselves, and how their language is read because of it. */
record Knowledge(
    List<Pack> packs,
    Reading.Reader reader,
    Answerer answerer,
    Baseline baseline,
    Gist gist,
    Suggestions suggestions,
    Judge judge,
    String fingerprint) {
  static Knowledge of(LibrarySettings settings, Dictionary dictionary, Optional<Meaning> meaning)
      throws IOException, BrokenPack {
    List<Pack> packs = Packs.under(settings.seeds());
    Language language = packs.getFirst().language();
    Words words = new Words(language);
    List<List<String>> names = new ArrayList<>();
    packs.forEach(pack -> names.addAll(pack.aliases()));
    names.addAll(language.commonNames());
    Aliases aliases = new Aliases(words, names);
    Reading.Reader reader = new Reading.Reader(words, new Sentences(language), aliases);
    Answerer answerer =
        new Answerer(
            language,
            words,
            aliases,
            reader,
            Weights.shipped(),
            dictionary,
            meaning,
            settings.refuseBelow());
    List<String> shape = names.stream().map(group -> String.join(";", group)).toList();
    return new Knowledge(
        packs,
        reader,
        answerer,
        new Baseline(words, reader),
        new Gist(language, words, aliases),
        new Suggestions(packs, words),
        Judge.of(language, names, packs.stream().flatMap(pack -> pack.people().stream()).toList()),
        Fingerprint.of(shape));
  }
}
